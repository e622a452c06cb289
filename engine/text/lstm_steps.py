"""An LSTM of several layers, one word at a time, written out: one product a layer, everything in place."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from engine.models.word_weights import LayerWeights

# From an input (1, in_features) to what passes the sigmoid (1, 4 * hidden_size).
GateProduct = Callable[[Tensor], Tensor]


def stacked(layer: LayerWeights) -> tuple[Tensor, Tensor]:
    """One weight (4 * hidden, input + hidden) and bias for the input and the former h together; gates i, f, g, o.

    The rows of g are doubled: tanh(x) is 2 sigmoid(2 x) - 1, so that one call of the sigmoid does all four.
    """
    size = layer.w_hh.shape[1]
    weight, bias = torch.cat([layer.w_ih, layer.w_hh], 1), layer.b_ih + layer.b_hh
    weight[2 * size : 3 * size] *= 2
    bias[2 * size : 3 * size] *= 2
    return weight, bias


class LSTMSteps:
    """Steps one stream; a lock guards the buffers, so that several threads may call it.

    All inputs and states lie in one row: the embedding, h of every layer, c of every layer. What a layer takes, the new
    h below it and its own former h, are then neighbours already, and nothing has to be put together.
    """

    def __init__(self, products: Sequence[GateProduct], *, input_size: int, hidden_size: int) -> None:
        layers, size = len(products), hidden_size
        row = torch.zeros(input_size + 2 * layers * size)
        self._input = row[:input_size]
        self._state = row[input_size:].view(2, layers, size)
        self._lock = threading.Lock()
        self._gates = torch.zeros(1, 4 * size)
        self._split = self._gates.view(4, size).unbind()
        self._tanh_c = torch.zeros(size)
        self._minus_one = torch.full((size,), -1.0)
        starts = [0, *(input_size + index * size for index in range(layers - 1))]
        ends = [input_size + (index + 1) * size for index in range(layers)]
        self._layers = tuple(
            (product, row[start:end].unsqueeze(0), self._state[0, index], self._state[1, index])
            for index, (product, start, end) in enumerate(zip(products, starts, ends, strict=True))
        )

    def step(self, embedded: Tensor, state: Tensor) -> Tensor:
        """The state after the input ``embedded`` (input_size,); states are (2, layers, hidden), h and then c."""
        gates, tanh_c, minus_one = self._gates, self._tanh_c, self._minus_one
        i, f, g, o = self._split
        with self._lock:
            self._input.copy_(embedded)
            self._state.copy_(state)
            for product, inputs, h, c in self._layers:
                torch.sigmoid(product(inputs), out=gates)
                torch.add(minus_one, g, alpha=2, out=g)
                c.mul_(f).addcmul_(i, g)
                torch.tanh(c, out=tanh_c)
                torch.mul(o, tanh_c, out=h)
            return self._state.clone()
