"""A word model small enough for the window's tests."""

from __future__ import annotations

from typing import TypeVar

import torch
from pytestqt.qtbot import QtBot

from engine.handle import ModelHandle
from engine.models.word_lstm import LSTMModel
from engine.text.vocabulary import Dictionary
from gui.tabs.base import Tab, TabContext

T = TypeVar("T", bound=Tab)

WORDS = ("<unk>", "<eos>", "the", "a", "of", "in", "river", "bridge", "old", "is", "was", ",", ".")


def small_word_model() -> ModelHandle:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(5)
        module = LSTMModel(len(WORDS), 12, 8, 2).eval()
    state = module.init_hidden(1)
    example = (torch.zeros(3, 1, dtype=torch.int64), state)
    return ModelHandle("small", "Small LSTM", module, "seeded for a test", example, Dictionary(WORDS))


def shown_with_small_model(qtbot: QtBot, context: TabContext, tab: T) -> T:
    """The tab on the screen, the small model open and all work done."""
    qtbot.addWidget(tab)
    tab.resize(1280, 700)
    tab.show()
    context.session.set_model(small_word_model())
    qtbot.waitUntil(lambda: context.runner.is_idle)
    return tab
