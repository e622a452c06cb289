"""Recurrent layers step by step: what their gates, hidden and cell states do over an input.

Source: the equations of ``torch.nn.LSTM``, ``torch.nn.GRU`` and ``torch.nn.RNN``.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.gates import GATE_WORDS
from engine.inspection.observation import Call, Observer
from engine.language import tr
from engine.probing.outputs import as_floats
from engine.probing.timeline import Gate, RecurrentLayer, RecurrentTimeline, read_timeline
from engine.probing.watching import watched
from engine.progress import Progress

States = tuple[Tensor, Tensor | None]
"""The hidden state and, of an LSTM, the cell state: (hidden,) each."""

_CELLS = (nn.LSTMCell, nn.GRUCell, nn.RNNCell)


def recurrent_layers(handle: ModelHandle) -> tuple[RecurrentLayer, ...]:
    """All layers whose timeline can be read; none where a model has no recurrent layers."""
    return tuple(
        RecurrentLayer(fqn, type(module).__name__, module.num_layers, 2 if module.bidirectional else 1)
        if isinstance(module, nn.RNNBase)
        else RecurrentLayer(fqn, type(module).__name__, 1, 1)
        for fqn, module in handle.module.named_modules()
        if isinstance(module, (*_CELLS, nn.RNNBase))
    )


def read_recurrent(
    handle: ModelHandle,
    inputs: tuple[Any, ...] | None,
    fqn: str,
    *,
    layer: int = 0,
    is_reverse: bool = False,
    call: int = 0,
    sample: int = 0,
) -> Generator[Progress, None, RecurrentTimeline]:
    """The states and gates of one layer of the recurrent module ``fqn`` on what the model gives it.

    A cell (``nn.LSTMCell`` and its like) has one step for each of its calls. A step of the reverse direction stands
    where its word does, not in the order in which it was computed.

    Raises:
        EngineError: no such layer, call or sample, a packed sequence, or a forward pass that fails.
    """
    module = dict(handle.module.named_modules()).get(fqn)
    if not isinstance(module, (*_CELLS, nn.RNNBase)):
        raise EngineError(tr("{name} is no recurrent layer: choose an LSTM, GRU or RNN.", name=fqn or tr("The model")))
    calls = _Calls(fqn)
    watched(handle, handle.example_input if inputs is None else inputs, calls)
    if not calls.found or not 0 <= call < len(calls.found):
        raise EngineError(
            tr(
                "{name} was called {count} times on this input, there is no call {call}.",
                name=fqn or tr("The model"),
                count=len(calls.found),
                call=call,
            )
        )
    yield Progress(0, 1, tr("Going through the steps"))
    if isinstance(module, _CELLS):
        steps = _cell_steps(module, calls.found, sample)
        return _timeline(fqn, module, 0, False, steps)
    if not 0 <= layer < module.num_layers or (is_reverse and not module.bidirectional):
        name, layers = fqn or tr("The model"), module.num_layers
        if is_reverse:
            raise EngineError(
                tr(
                    "{name} has no layer {layer} in reverse: choose one of its {layers}.",
                    name=name,
                    layer=layer,
                    layers=layers,
                )
            )
        raise EngineError(
            tr("{name} has no layer {layer}: choose one of its {layers}.", name=name, layer=layer, layers=layers)
        )
    x, hx = _of_sample(module, calls.found[call], sample)
    for number in range(layer + 1):
        outputs: list[_Steps] = []
        for direction in range(2 if module.bidirectional else 1):
            outputs.append(unroll(module, x, _start(module, hx, number, direction), number, is_reverse=direction > 0))
            yield Progress(number + 1, layer + 1, tr("Going through the steps"))
        x = torch.cat([steps["h"] for steps in outputs], dim=-1)
    return _timeline(fqn, module, layer, is_reverse, outputs[int(is_reverse)])


_Steps = dict[str, Tensor]
"""Gates by their letters, ``h`` and, of an LSTM, ``c``: each (steps, hidden)."""


@torch.inference_mode()
def unroll(module: nn.RNNBase, x: Tensor, start: States, layer: int, *, is_reverse: bool = False) -> _Steps:
    """One layer and direction over ``x`` (steps, features), one step after the other."""
    suffix = f"_l{layer}{'_reverse' if is_reverse else ''}"
    w_ih, w_hh = getattr(module, f"weight_ih{suffix}"), getattr(module, f"weight_hh{suffix}")
    b_ih, b_hh = (getattr(module, f"bias_{name}{suffix}") if module.bias else None for name in ("ih", "hh"))
    w_hr = getattr(module, f"weight_hr{suffix}") if module.proj_size else None
    given = torch.nn.functional.linear(x, w_ih, b_ih)
    h, c = start
    found: list[_Steps] = []
    for at in range(len(x) - 1, -1, -1) if is_reverse else range(len(x)):
        step = _step(module, given[at], torch.nn.functional.linear(h, w_hh, b_hh), h, c)
        if w_hr is not None:
            step["h"] = w_hr @ step["h"]
        h, c = step["h"], step.get("c")
        found.append(step)
    if is_reverse:
        found.reverse()
    return {name: torch.stack([step[name] for step in found]) for name in found[0]}


def _step(module: nn.Module, given: Tensor, kept: Tensor, h: Tensor, c: Tensor | None) -> _Steps:
    """``given`` is W_i x + b_i and ``kept`` W_h h + b_h, each with a block of rows for every gate."""
    if isinstance(module, (nn.LSTM, nn.LSTMCell)):
        i, f, g, o = (given + kept).chunk(4)
        i, f, g, o = i.sigmoid(), f.sigmoid(), g.tanh(), o.sigmoid()
        c = i * g if c is None else f * c + i * g
        return {"i": i, "f": f, "g": g, "o": o, "c": c, "h": o * c.tanh()}
    if isinstance(module, (nn.GRU, nn.GRUCell)):
        (r_x, z_x, n_x), (r_h, z_h, n_h) = given.chunk(3), kept.chunk(3)
        r, z = (r_x + r_h).sigmoid(), (z_x + z_h).sigmoid()
        n = (n_x + r * n_h).tanh()
        return {"r": r, "z": z, "n": n, "h": (1 - z) * n + z * h}
    total = given + kept
    return {"h": total.relu() if getattr(module, "nonlinearity", "tanh") == "relu" else total.tanh()}


class _Calls(Observer):
    """Copies of what the module was called with."""

    def __init__(self, fqn: str) -> None:
        self._fqn = fqn
        self.found: list[tuple[Any, Any]] = []

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        if fqn == self._fqn:
            self.found.append((call.argument(0, "input"), call.argument(1, "hx")))


def _of_sample(module: nn.RNNBase, given: tuple[Any, Any], sample: int) -> tuple[Tensor, Any]:
    """(steps, features), and the states (layers, hidden) or None."""
    x, hx = given
    if not isinstance(x, Tensor):
        raise EngineError(tr("This layer reads a packed sequence: give the model one sentence without padding."))
    states = None if hx is None else (hx,) if isinstance(hx, Tensor) else tuple(hx)
    if x.dim() == 2:
        if sample:
            raise EngineError(tr("The batch has 1 sample, not a sample {sample}: count from 0.", sample=sample))
        return x, states
    axis = 0 if module.batch_first else 1
    if not 0 <= sample < x.shape[axis]:
        raise EngineError(
            tr(
                "The batch has {samples} samples, not a sample {sample}: count from 0.",
                samples=x.shape[axis],
                sample=sample,
            )
        )
    return x.select(axis, sample), None if states is None else tuple(state[:, sample] for state in states)


def _start(module: nn.RNNBase, states: tuple[Tensor, ...] | None, layer: int, direction: int) -> States:
    at = layer * (2 if module.bidirectional else 1) + direction
    if states is not None:
        return states[0][at], states[1][at] if len(states) > 1 else None
    weight = module.weight_hh_l0
    assert isinstance(weight, Tensor)
    zeros = weight.new_zeros(module.proj_size or module.hidden_size)
    return zeros, weight.new_zeros(module.hidden_size) if isinstance(module, nn.LSTM) else None


@torch.inference_mode()
def _cell_steps(module: Any, calls: list[tuple[Any, Any]], sample: int) -> _Steps:
    found = []
    linear = torch.nn.functional.linear
    for x, hx in calls:
        states: Any = (hx,) if isinstance(hx, Tensor) else hx
        if x.dim() == 2:
            if not 0 <= sample < len(x):
                raise EngineError(
                    tr(
                        "The batch has {samples} samples, not a sample {sample}: count from 0.",
                        samples=len(x),
                        sample=sample,
                    )
                )
            x = x[sample]
            states = None if states is None else tuple(state[sample] for state in states)
        hidden = module.weight_hh.shape[1]
        h = x.new_zeros(hidden) if states is None else states[0]
        c = None if states is None or len(states) < 2 else states[1]
        given = linear(x, module.weight_ih, module.bias_ih)
        found.append(_step(module, given, linear(h, module.weight_hh, module.bias_hh), h, c))
    return {name: torch.stack([step[name] for step in found]) for name in found[0]}


def _timeline(fqn: str, module: nn.Module, layer: int, is_reverse: bool, steps: _Steps) -> RecurrentTimeline:
    gates = tuple(
        Gate(name, tr(GATE_WORDS[name]), as_floats(values)) for name, values in steps.items() if name in GATE_WORDS
    )
    c = as_floats(steps["c"]) if "c" in steps else None
    h = as_floats(steps["h"])
    reading = read_timeline(gates, h)
    return RecurrentTimeline(fqn, type(module).__name__, layer, is_reverse, h, c, gates, reading)
