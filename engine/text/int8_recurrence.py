"""The LSTM of a word model in int8 over parallel streams.

Weights, embeddings and hidden states are int8, one scale a row of weights or embeddings; gates and cell states are
float32. The products with a layer's inputs are one for a whole block; those with its hidden state one a word.

``tanh(x) = 2 * sigmoid(2 * x) - 1``, which torch computes in a sixth of the time of its tanh. So the rows of gate g
have twice their scale, the cell state is kept twice as large, and the rest is done where they are used.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.kernels import INPUT_STEPS, INPUT_ZERO_POINT, Int8Linear
from engine.language import tr
from engine.models.word_weights import LayerWeights
from engine.quantization.primitives import RowQuantized, quantize_rows

_ROWS_AT_ONCE = 4_096


class Int8Recurrence:
    """Holds packed weights; the states are the caller's, so that several texts can use them.

    Raises:
        EngineError: weights with NaN or infinite values.
    """

    def __init__(self, encoder: Tensor, layers: Sequence[LayerWeights]) -> None:
        """``encoder`` float32 (vocab_size, embedding_dim); nothing of the float weights is kept."""
        rows = quantize_slices(encoder, name="encoder.weight")
        self._words = rows.values.view(torch.uint8).bitwise_xor_(INPUT_ZERO_POINT)  # 128 more, in place
        self._word_scales = rows.scales
        self._layers = [_Layer(layer, index) for index, layer in enumerate(layers)]

    def initial(self, streams: int) -> list[Int8State]:
        """Zeros for every layer."""
        return [Int8State(streams, layer.hidden_size) for layer in self._layers]

    @torch.no_grad()
    def run(self, ids: Tensor, states: list[Int8State]) -> Tensor:
        """The next words (seq_len, streams) -> top hidden states (seq_len * streams, hidden_size) as uint8, which is
        what ``Int8Linear.prepare`` makes of them with bound 1; ``states`` go on."""
        seq_len, streams = ids.shape
        flat = ids.reshape(-1)
        hidden = self._words[flat]
        for index, (layer, state) in enumerate(zip(self._layers, states, strict=True)):
            totals = layer.from_inputs(hidden, self._word_scales[flat] if index == 0 else None)
            hidden = layer.run(totals.view(seq_len, streams, -1), state)
        return hidden


def quantize_slices(weight: Tensor, *, name: str) -> RowQuantized:
    """``quantize_rows`` some rows at a time, which takes a fraction of the memory; raises what it raises."""
    starts = range(0, len(weight), _ROWS_AT_ONCE)
    parts = [quantize_rows(weight[start : start + _ROWS_AT_ONCE], name=name) for start in starts]
    return RowQuantized(torch.cat([part.values for part in parts]), torch.cat([part.scales for part in parts]))


class Int8State:
    """One layer's state over parallel streams: ``hidden`` uint8 around 128, ``cell`` twice c in float32."""

    def __init__(self, streams: int, hidden_size: int) -> None:
        self.hidden = torch.full((streams, hidden_size), INPUT_ZERO_POINT, dtype=torch.uint8)
        self.cell = torch.zeros(streams, hidden_size)

    def forget(self, stream: int) -> None:
        """Zeros for one of the streams."""
        self.hidden[stream] = INPUT_ZERO_POINT
        self.cell[stream] = 0


class _Layer:
    def __init__(self, weights: LayerWeights, index: int) -> None:
        w_ih, w_hh = (
            quantize_rows(weight, name=f"rnn.weight_{kind}_l{index}")
            for kind, weight in (("ih", weights.w_ih), ("hh", weights.w_hh))
        )
        self.hidden_size = weights.w_hh.shape[1]
        bias = self._doubled_g(weights.b_ih + weights.b_hh)
        if not bias.isfinite().all():
            raise EngineError(
                tr("rnn.bias_l{index} has NaN or infinite values: repair or train the model first.", index=index)
            )
        self._is_first = index == 0
        if self._is_first:  # the integers as they are: their scale differs from word to word
            self._bias = bias
            self._inputs = self._packed(w_ih, None, bound=INPUT_STEPS)
        else:
            self._inputs = self._packed(w_ih, bias, bound=1.0)
        self._recurrent = self._packed(w_hh, None, bound=1.0)
        self._zero = torch.tensor(INPUT_ZERO_POINT + 0.5)

    def from_inputs(self, inputs: Tensor, scales: Tensor | None) -> Tensor:
        """uint8 (N, input_size), for the first layer with the scale of each word (N,) -> (N, 4 * hidden_size)."""
        products = self._inputs.product(inputs)
        if scales is not None:
            torch.addcmul(self._bias, products, scales.unsqueeze(1), out=products)
        return products

    def run(self, totals: Tensor, state: Int8State) -> Tensor:
        """totals (seq_len, streams, 4 * hidden_size), used up -> hidden (seq_len * streams, hidden_size) uint8."""
        hidden, cell = state.hidden, state.cell
        buffer = torch.empty_like(cell)
        outputs = []
        gates = (gate.unbind(0) for gate in totals.view(*totals.shape[:2], 4, self.hidden_size).unbind(2))
        for total, i, f, g, o in zip(totals.unbind(0), *gates, strict=True):
            self._recurrent.add_product(hidden, total)
            torch.sigmoid(total, out=total)
            # 2c = f * 2c + 2i * (2g - 1)
            cell.mul_(f).addcmul_(i, g, value=4).sub_(i, alpha=2)
            torch.sigmoid(cell, out=buffer).sub_(0.5)
            # h = o * 2 * (sigmoid(2c) - 1/2), rounded to INPUT_STEPS
            hidden = torch.addcmul(self._zero, o, buffer, value=2 * INPUT_STEPS).to(torch.uint8)
            outputs.append(hidden)
        state.hidden = hidden
        return torch.cat(outputs)

    def _packed(self, rows: RowQuantized, bias: Tensor | None, *, bound: float) -> Int8Linear:
        return Int8Linear(rows.values, self._doubled_g(rows.scales), bias, bound=bound)

    def _doubled_g(self, by_row: Tensor) -> Tensor:
        doubled = by_row.clone()
        doubled[2 * self.hidden_size : 3 * self.hidden_size] *= 2
        return doubled
