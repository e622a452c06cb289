"""The path ``exact``: float32 throughout, LSTM cells written out."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import ClassVar

import torch
from torch import Tensor

from engine.language import mark, tr
from engine.models.word_weights import WordWeights
from engine.progress import Progress
from engine.text.lstm_steps import GateProduct, LSTMSteps, stacked
from engine.text.word_paths import ROWS_AT_ONCE, PathName, WordPath, WordState


class ExactPath(WordPath):
    """Logits within 1e-4 of the module's: the same float32 products, added up in another order."""

    name: ClassVar[PathName] = "exact"
    title: ClassVar[str] = mark("Exact")
    sentence: ClassVar[str] = mark("float32, exact: the module's own weights, its LSTM cells written out.")

    def __init__(self, weights: WordWeights, products: Sequence[GateProduct], decoder: Tensor) -> None:
        super().__init__(vocab_size=weights.vocab_size, layers=len(products), hidden_size=weights.hidden_size)
        self._embeddings = weights.encoder
        self._steps = LSTMSteps(products, input_size=weights.encoder.shape[1], hidden_size=self.hidden_size)
        self._decoder = decoder
        self._bias = weights.decoder_bias.clone()

    @classmethod
    def pack(cls, weights: WordWeights) -> Generator[Progress, None, ExactPath]:
        products = []
        for index, layer in enumerate(weights.layers):
            yield Progress(index, len(weights.layers) + 1, tr("Preparing the model"))
            products.append(_product(*stacked(layer)))
        # Column by column: a product with one vector then reads long runs, three times as fast as row by row.
        columns = weights.decoder.new_empty(weights.decoder.shape[::-1])
        for start in range(0, weights.vocab_size, ROWS_AT_ONCE):
            yield Progress(len(weights.layers), len(weights.layers) + 1, tr("Preparing the model"))
            rows = weights.decoder[start : start + ROWS_AT_ONCE]
            columns[:, start : start + len(rows)] = rows.t()
        return cls(weights, products, columns.t())

    @torch.inference_mode()
    def step(self, id: int, state: WordState) -> WordState:
        return WordState(self._steps.step(self._embeddings[id], state.both))

    @torch.inference_mode()
    def logits(self, state: WordState) -> Tensor:
        return torch.addmv(self._bias, self._decoder, state.both[0, -1])


def _product(weight: Tensor, bias: Tensor) -> GateProduct:
    def gates(inputs: Tensor) -> Tensor:
        return torch.addmv(bias, weight, inputs[0]).unsqueeze(0)

    return gates
