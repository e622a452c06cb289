"""The gallery at less cost: its two large models made small, and the large Transformer opened once."""

from __future__ import annotations

from functools import cache

import pytest

from engine.handle import ModelHandle, open_model
from engine.models import transformer, word_lstm
from engine.registry import built_in_models

SMALL_GALLERY = [model.name for model in built_in_models() if model.name != "bert-encoder"]
"""All but the one that needs a package."""


def open_small(name: str) -> ModelHandle:
    """A model of the gallery from seed 0; the Transformer 64 wide and the word model 32, with all their layers.

    In full, with 44 and 28 million weights, they are those of the shipped sizes in their own tests.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transformer, "D_MODEL", 64)
        patch.setattr(word_lstm, "VOCAB_SIZE", 300)
        patch.setattr(word_lstm, "EMBEDDING_DIM", 48)
        patch.setattr(word_lstm, "HIDDEN_SIZE", 32)
        handle = open_model(name, seed=0)
    assert sum(parameter.numel() for parameter in handle.module.parameters()) < 4_000_000
    return handle


@cache
def shared_transformer() -> ModelHandle:
    """The gallery's own, with 44 million weights, for tests that only look at it."""
    return open_model("transformer")
