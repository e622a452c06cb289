"""Output shapes of recurrent layers on the meta device, where torch itself goes through every step in Python."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

RECURRENT = frozenset(("lstm", "gru", "rnn_tanh", "rnn_relu"))
"""The functions behind ``nn.LSTM``, ``nn.GRU`` and ``nn.RNN``."""


def recurrent_shapes(args: tuple[Any, ...]) -> tuple[Tensor, ...]:
    """The output and last states of a call with ``args``: (input, hx, weights, bias, num_layers, dropout, training,
    bidirectional, batch_first), or (data, batch_sizes, hx, ...) of a packed sequence."""
    is_packed = isinstance(args[2], Tensor) or (isinstance(args[1], Tensor) and args[1].dim() == 1)
    hx = args[2] if is_packed else args[1]
    is_bidirectional = args[8] if is_packed else args[7]
    states = (hx,) if isinstance(hx, Tensor) else tuple(hx)
    features = states[0].shape[-1] * (2 if is_bidirectional else 1)
    output = torch.empty((*args[0].shape[:-1], features), dtype=args[0].dtype, device="meta")
    return output, *(torch.empty_like(state) for state in states)
