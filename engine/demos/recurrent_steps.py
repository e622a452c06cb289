"""One step of each recurrent cell, and every gate's formula.

Source: the formulas in ``torch.nn.RNNCell``, ``GRUCell`` and ``LSTMCell``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor

from engine.demos.activation_rules import sigmoid
from engine.language import mark

State = dict[str, Tensor]
Products = Callable[[Sequence[float]], Sequence[tuple[str, tuple[float, ...]]]]


@dataclass(frozen=True)
class Gate:
    """A number of each unit and step, as a formula of ``sources``: ``input i`` and ``hidden i`` are what the matrices
    give for gate i, ``h before`` the state before the step, another name that gate. ``products`` are its summands.

    Title, meaning, rule and the names of the summands are marked: ``tr`` tells them.
    """

    name: str
    title: str
    meaning: str
    rule: str
    sources: tuple[str, ...]
    template: str
    evaluate: Callable[..., float]
    products: Products | None = None


@dataclass(frozen=True)
class CellStep:
    """``blocks`` are the gates in the order of torch's rows; ``gates`` what is shown, in the order of work."""

    blocks: tuple[str, ...]
    advance: Callable[[Tensor, Tensor, Tensor, Tensor], State]
    gates: tuple[Gate, ...]
    formulas: tuple[str, ...]


def _sigmoid_gate(name: str, title: str, meaning: str) -> Gate:
    return Gate(
        name,
        title,
        meaning,
        f"{name} = σ(W_ih x + b_ih + W_hh h + b_hh)",
        (f"input {name}", f"hidden {name}"),
        "σ({0} + {1})",
        lambda a, b: sigmoid(a + b),
    )


def _tanh_gate(name: str, title: str, meaning: str) -> Gate:
    return Gate(
        name,
        title,
        meaning,
        f"{name} = tanh(W_ih x + b_ih + W_hh h + b_hh)",
        (f"input {name}", f"hidden {name}"),
        "tanh({0} + {1})",
        lambda a, b: math.tanh(a + b),
    )


def _rnn(inside: Tensor, kept: Tensor, h: Tensor, c: Tensor) -> State:
    return {"h": (inside + kept)[0].tanh()}


def _gru(inside: Tensor, kept: Tensor, h: Tensor, c: Tensor) -> State:
    r, z = (inside + kept)[0].sigmoid(), (inside + kept)[1].sigmoid()
    n = (inside[2] + r * kept[2]).tanh()
    return {"r": r, "z": z, "n": n, "h": (1 - z) * n + z * h}


def _lstm(inside: Tensor, kept: Tensor, h: Tensor, c: Tensor) -> State:
    both = inside + kept
    i, f, g, o = both[0].sigmoid(), both[1].sigmoid(), both[2].tanh(), both[3].sigmoid()
    c = f * c + i * g
    return {"i": i, "f": f, "g": g, "o": o, "c": c, "h": o * c.tanh()}


STEPS: dict[str, CellStep] = {
    "rnn": CellStep(
        ("h",),
        _rnn,
        (_tanh_gate("h", mark("hidden state"), mark("What the cell keeps and gives, from −1 to 1.")),),
        ("h = tanh(W_ih x + b_ih + W_hh h + b_hh)",),
    ),
    "gru": CellStep(
        ("r", "z", "n"),
        _gru,
        (
            _sigmoid_gate("r", mark("reset gate"), mark("How much of h the new content may see, from 0 to 1.")),
            _sigmoid_gate("z", mark("update gate"), mark("How much of h stays, from 0 to 1.")),
            Gate(
                "n",
                mark("new content"),
                mark("What would be written, from −1 to 1."),
                "n = tanh(W_ih x + b_ih + r · (W_hh h + b_hh))",
                ("input n", "r", "hidden n"),
                "tanh({0} + {1} × {2})",
                lambda a, r, b: math.tanh(a + r * b),
            ),
            Gate(
                "h",
                mark("hidden state"),
                mark("Partly the new content, partly the state before."),
                mark("h = (1 − z) · n + z · h before"),
                ("z", "n", "h before"),
                "(1 − {0}) × {1} + {0} × {2}",
                lambda z, n, h: (1 - z) * n + z * h,
                lambda given: (
                    ("(1 − z) × n", (1 - given[0], given[1])),
                    (mark("z × h before"), (given[0], given[2])),
                ),
            ),
        ),
        (
            "r, z = σ(W_ih x + b_ih + W_hh h + b_hh)",
            "n = tanh(W_ih x + b_ih + r · (W_hh h + b_hh))",
            "h = (1 − z) · n + z · h",
        ),
    ),
    "lstm": CellStep(
        ("i", "f", "g", "o"),
        _lstm,
        (
            _sigmoid_gate("i", mark("input gate"), mark("How much of the new content is written, from 0 to 1.")),
            _sigmoid_gate("f", mark("forget gate"), mark("How much of the memory stays, from 0 to 1.")),
            _tanh_gate("g", mark("cell gate"), mark("The new content, from −1 to 1.")),
            _sigmoid_gate("o", mark("output gate"), mark("How much of the memory is shown, from 0 to 1.")),
            Gate(
                "c",
                mark("cell state"),
                mark("The memory: what stays of it, and what is written."),
                mark("c = f · c before + i · g"),
                ("f", "c before", "i", "g"),
                "{0} × {1} + {2} × {3}",
                lambda f, c, i, g: f * c + i * g,
                lambda given: (
                    (mark("f × c before"), (given[0], given[1])),
                    ("i × g", (given[2], given[3])),
                ),
            ),
            Gate(
                "h",
                mark("hidden state"),
                mark("What the next step and the next layer see."),
                "h = o · tanh(c)",
                ("o", "c"),
                "{0} × tanh({1})",
                lambda o, c: o * math.tanh(c),
                lambda given: (("o × tanh(c)", (given[0], math.tanh(given[1]))),),
            ),
        ),
        ("i, f, o = σ(W_ih x + b_ih + W_hh h + b_hh)", "g = tanh(…)", "c = f · c + i · g", "h = o · tanh(c)"),
    ),
}
