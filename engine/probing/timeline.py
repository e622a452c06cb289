"""What a recurrent layer does over its steps, as plain arrays and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.inspection.readings import signed
from engine.language import tr

Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class RecurrentLayer:
    """A recurrent module of a model with its numbers of layers and directions."""

    fqn: str
    type: str
    layers: int
    directions: int


@dataclass(frozen=True, eq=False)
class Gate:
    """``i``, "input gate" and its values (steps, hidden)."""

    name: str
    title: str
    values: Array


@dataclass(frozen=True, eq=False)
class RecurrentTimeline:
    """Hidden states ``h`` (steps, hidden), an LSTM's cell states ``c`` (else None), and the gates that made them."""

    fqn: str
    type: str
    layer: int
    is_reverse: bool
    h: Array
    c: Array | None
    gates: tuple[Gate, ...]
    reading: str

    def gate(self, name: str) -> Array:
        """By its letter; ValueError if there is no such gate."""
        for gate in self.gates:
            if gate.name == name:
                return gate.values
        raise ValueError(f"there is no gate {name!r}")


def read_timeline(gates: Sequence[Gate], h: Array) -> str:
    """How far the gates are open on average, and where the hidden state is strongest."""
    if not h.size:
        return tr("There are no steps yet.")
    step, unit = (int(at) for at in np.unravel_index(int(np.abs(h).argmax()), h.shape))
    strongest: dict[str, str | int] = {"value": signed(float(h[step, unit])), "unit": unit, "step": step}
    open_gates = [gate for gate in gates if gate.name in ("i", "f", "o", "r", "z")]
    titles, means = [gate.title for gate in open_gates], [100 * float(gate.values.mean()) for gate in open_gates]
    if len(means) == 3:  # an LSTM
        return tr(
            "On average the {first} is {open:.0f} % open, the {second} {open_second:.0f} %, the {third} "
            "{open_third:.0f} %; the strongest hidden value is {value}, unit {unit} at step {step}.",
            first=titles[0],
            open=means[0],
            second=titles[1],
            open_second=means[1],
            third=titles[2],
            open_third=means[2],
            **strongest,
        )
    if len(means) == 2:  # a GRU
        return tr(
            "On average the {first} is {open:.0f} % open, the {second} {open_second:.0f} %; the strongest hidden value "
            "is {value}, unit {unit} at step {step}.",
            first=titles[0],
            open=means[0],
            second=titles[1],
            open_second=means[1],
            **strongest,
        )
    return tr("The strongest hidden value is {value}, unit {unit} at step {step}.", **strongest)
