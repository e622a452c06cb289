"""A word model small enough for the window's tests."""

from __future__ import annotations

import torch

from engine.handle import ModelHandle
from engine.models.word_lstm import LSTMModel
from engine.text.vocabulary import Dictionary

WORDS = ("<unk>", "<eos>", "the", "a", "of", "in", "river", "bridge", "old", "is", "was", ",", ".")


def small_word_model() -> ModelHandle:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(5)
        module = LSTMModel(len(WORDS), 12, 8, 2).eval()
    state = module.init_hidden(1)
    example = (torch.zeros(3, 1, dtype=torch.int64), state)
    return ModelHandle("small", "Small LSTM", module, "seeded for a test", example, Dictionary(WORDS))
