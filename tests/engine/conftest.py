"""Models and texts that several engine tests use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import torch

from engine.handle import ModelHandle, open_model
from engine.models.word_lstm import LSTMModel
from engine.text.vocabulary import Dictionary

WORDS = ["<unk>", "<eos>", *"the a of in river bridge stone old long is was , .".split()]


@pytest.fixture(scope="session")
def word_handle() -> ModelHandle:
    """The shipped word model. Tests leave it as it is."""
    return open_model("word-lstm")


@pytest.fixture
def small_dictionary() -> Dictionary:
    return Dictionary(WORDS)


@pytest.fixture
def small_model() -> LSTMModel:
    """The word model's class over a dozen words, dropout and all, in training mode."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(7)
        return LSTMModel(len(WORDS), 12, 8, 2)


@pytest.fixture
def small_ids() -> torch.Tensor:
    return torch.randint(len(WORDS), (260,), generator=torch.Generator().manual_seed(11))


@pytest.fixture(scope="session")
def wikitext() -> Path:
    """The folder with WikiText-2; it does not come with the program."""
    beside_the_checkout = Path(__file__).parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("LAYERLAB_DATA", beside_the_checkout)) / "wikitext-2"
    if not folder.is_dir():
        pytest.skip("needs WikiText-2: set LAYERLAB_DATA to the folder that holds wikitext-2")
    return folder
