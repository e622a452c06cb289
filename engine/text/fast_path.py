"""The path ``fast``: int8 weights in the LSTM cells and the decoder, one scale a row."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import ClassVar

import torch
from torch import Tensor

from engine.kernels import Int8Linear
from engine.language import mark, tr
from engine.models.word_weights import WordWeights
from engine.progress import Progress
from engine.quantization.primitives import quantize_rows
from engine.text.lstm_steps import GateProduct, LSTMSteps, stacked
from engine.text.word_paths import ROWS_AT_ONCE, PathName, WordPath, WordState


class FastPath(WordPath):
    """The embedding and the arithmetic of the gates stay float32."""

    name: ClassVar[PathName] = "fast"
    title: ClassVar[str] = mark("Fast")
    sentence: ClassVar[str] = mark("int8 cells and decoder, one scale a row: near the module's choices, not the same.")

    def __init__(self, weights: WordWeights, products: Sequence[GateProduct], decoder: Int8Linear) -> None:
        super().__init__(vocab_size=weights.vocab_size, layers=len(products), hidden_size=weights.hidden_size)
        self._embeddings = weights.encoder
        self._steps = LSTMSteps(products, input_size=weights.encoder.shape[1], hidden_size=self.hidden_size)
        self._decoder = decoder

    @classmethod
    def pack(cls, weights: WordWeights) -> Generator[Progress, None, FastPath]:
        """Raises EngineError for weights that are no finite numbers."""
        products: list[GateProduct] = []
        for index, layer in enumerate(weights.layers):
            yield Progress(index, len(weights.layers) + 1, tr("Preparing the model"))
            weight, bias = stacked(layer)
            rows = quantize_rows(weight, name=tr("LSTM layer {index}", index=index))
            products.append(Int8Linear(rows.values, rows.scales, bias))
        pieces = []
        for start in range(0, weights.vocab_size, ROWS_AT_ONCE):
            yield Progress(len(weights.layers), len(weights.layers) + 1, tr("Preparing the model"))
            pieces.append(quantize_rows(weights.decoder[start : start + ROWS_AT_ONCE], name="decoder.weight"))
        yield Progress(len(weights.layers), len(weights.layers) + 1, tr("Preparing the model"))
        values, scales = torch.cat([piece.values for piece in pieces]), torch.cat([piece.scales for piece in pieces])
        return cls(weights, products, Int8Linear(values, scales, weights.decoder_bias.clone()))

    @torch.inference_mode()
    def step(self, id: int, state: WordState) -> WordState:
        return WordState(self._steps.step(self._embeddings[id], state.both))

    @torch.inference_mode()
    def logits(self, state: WordState) -> Tensor:
        return self._decoder(state.both[0, -1:])[0]
