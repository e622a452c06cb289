"""The gates of recurrent layers, whose weights stand on top of each other in one tensor."""

from __future__ import annotations

import re

from torch import nn

from engine.language import mark

GATES: dict[type[nn.Module], tuple[str, ...]] = {
    nn.LSTM: ("i", "f", "g", "o"),
    nn.LSTMCell: ("i", "f", "g", "o"),
    nn.GRU: ("r", "z", "n"),
    nn.GRUCell: ("r", "z", "n"),
}
"""In the order of the rows. Source: ``torch.nn.LSTM`` (W_ii|W_if|W_ig|W_io) and ``torch.nn.GRU`` (W_ir|W_iz|W_in)."""

GATE_WORDS = {
    "i": mark("input gate"),
    "f": mark("forget gate"),
    "g": mark("cell gate"),
    "o": mark("output gate"),
    "r": mark("reset gate"),
    "z": mark("update gate"),
    "n": mark("new gate"),
}


def gates_of(module: nn.Module, name: str) -> tuple[str, ...]:
    """The gates that a parameter of a recurrent layer holds, or none; an RNN has no gates, and weight_hr is a
    projection."""
    if not re.fullmatch(r"(weight|bias)_(ih|hh)(_l\d+)?(_reverse)?", name):
        return ()
    return next((gates for kind, gates in GATES.items() if isinstance(module, kind)), ())


def gate_rows(gates: tuple[str, ...], gate: str, rows: int) -> tuple[int, int]:
    """First row and end of a gate in a tensor of so many rows; ValueError if there is no such gate."""
    at, each = gates.index(gate), rows // len(gates)
    return at * each, (at + 1) * each
