"""Hands inside: changes to a model's weights, made on a copy, as data.

A list of edits and the model it started from say everything: undo is the list without its last edit, revert the empty
list, and the same list gives the same copy.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.readings import signed
from engine.inspection.twin import require_values


@dataclass(frozen=True)
class SetValue:
    """One number of the parameter ``name``, a path as in the state_dict."""

    name: str
    index: tuple[int, ...]
    value: float

    @property
    def sentence(self) -> str:
        return f"{self.name}[{', '.join(map(str, self.index))}] is {signed(self.value)}."


@dataclass(frozen=True)
class SwitchOff:
    """Nothing comes out of a channel or unit of the module ``fqn`` any more.

    Its weights and bias are zero. For a unit of a recurrent layer all its gates' are, so that its state stays zero; of
    an embedding it is a word. ``layer`` and ``is_reverse`` are for recurrent layers of several.
    """

    fqn: str
    unit: int
    layer: int = 0
    is_reverse: bool = False

    @property
    def sentence(self) -> str:
        return f"Unit {self.unit} of {self.fqn} is switched off."


@dataclass(frozen=True)
class Prune:
    """The ``share`` (0 to 1) of weights with the smallest magnitude is zero, biases left alone.

    They are chosen among all weights of the module ``fqn`` and what is in it; "" is the whole model.
    """

    fqn: str
    share: float

    @property
    def sentence(self) -> str:
        return f"The smallest {100 * self.share:g} % of the weights of {self.fqn or 'the model'} are zero."


@dataclass(frozen=True)
class AddNoise:
    """Normal noise on all weights of ``fqn`` and what is in it, ``strength`` times the standard deviation of each
    tensor; a tensor of one value alone gets noise of ``strength`` itself."""

    fqn: str
    strength: float
    seed: int = 0

    @property
    def sentence(self) -> str:
        return f"Noise of {100 * self.strength:g} % on {self.fqn or 'the model'}, from seed {self.seed}."


_CELLS = (nn.LSTMCell, nn.GRUCell, nn.RNNCell)

Edit = SetValue | SwitchOff | Prune | AddNoise


@dataclass(frozen=True)
class EditCount:
    """How many values of how many differ from the model that the edits started from."""

    changed: int
    total: int
    zeros: int

    @property
    def sentence(self) -> str:
        share = 100 * self.changed / self.total if self.total else 0.0
        return f"{self.changed:,} of {self.total:,} weights changed, {share:.2g} %; {self.zeros:,} are zero."


def edit(handle: ModelHandle, edits: Sequence[Edit]) -> ModelHandle:
    """A copy with the edits made in order; ``handle`` itself without any. ``handle`` is never changed.

    Raises:
        EngineError: the model has no values or cannot be copied, or an edit names something that is not there.
    """
    if not edits:
        return handle
    require_values(handle)
    try:
        module = copy.deepcopy(handle.module)
    except Exception as error:  # a model may hold anything
        raise EngineError(f"{handle.title} cannot be copied ({error}): open a model that can.") from error
    with torch.no_grad():
        for one in edits:
            _EDITORS[type(one)](module, one)
    count = f"{len(edits)} edit{'s' if len(edits) > 1 else ''} by hand"
    return replace(handle, module=module, provenance=f"{handle.provenance}; {count}")


def count_changes(before: ModelHandle, after: ModelHandle) -> EditCount:
    """What the edits came to; the two are a model and its edited copy."""
    changed = total = zeros = 0
    old: Any
    for old, new in zip(before.module.parameters(), after.module.parameters(), strict=True):
        if is_lazy(old):
            continue
        changed += int((old != new).sum())
        zeros += int((new == 0).sum())
        total += new.numel()
    return EditCount(changed, total, zeros)


def _set_value(module: nn.Module, one: SetValue) -> None:
    parameter: Any = dict(module.named_parameters(remove_duplicate=False)).get(one.name)
    if parameter is None or is_lazy(parameter):
        raise EngineError(f"There is no parameter {one.name}: use a name of the state_dict.")
    if len(one.index) != parameter.dim() or any(
        not 0 <= at < size for at, size in zip(one.index, parameter.shape, strict=False)
    ):
        shape = ", ".join(map(str, parameter.shape))
        raise EngineError(f"{one.name} has the shape ({shape}), there is no cell {one.index} in it: count from 0.")
    largest = torch.finfo(parameter.dtype).max if parameter.is_floating_point() else 2.0**31
    if not math.isfinite(one.value) or abs(one.value) > largest:
        raise EngineError(f"{one.value} is no weight: give a finite number.")
    parameter[one.index] = one.value


def _switch_off(module: nn.Module, one: SwitchOff) -> None:
    part = _part(module, one.fqn)
    name = one.fqn or "The model"
    units = _unit_count(part, one)
    if not units:
        raise EngineError(f"{name} ({type(part).__name__}) has no such units: choose a layer with weights.")
    if not 0 <= one.unit < units:
        raise EngineError(f"{name} has {units:,} units, not a unit {one.unit}: count from 0.")
    for values in _values_of_unit(part, one, units):
        values.zero_()


def _suffix(one: SwitchOff) -> str:
    return f"_l{one.layer}{'_reverse' if one.is_reverse else ''}"


def _unit_count(part: Any, one: SwitchOff) -> int:
    if isinstance(part, nn.RNNBase):
        return (part.proj_size or part.hidden_size) if hasattr(part, f"weight_ih{_suffix(one)}") else 0
    if isinstance(part, _CELLS):
        return part.hidden_size
    if isinstance(part, nn.modules.conv._ConvTransposeNd):
        return part.out_channels
    weight: Any = getattr(part, "weight", None)
    return len(weight) if isinstance(weight, Tensor) and not is_lazy(weight) and weight.dim() else 0


def _values_of_unit(part: Any, one: SwitchOff, units: int) -> list[Tensor]:
    """Views of the weights and biases that the unit's output is made of."""
    if isinstance(part, nn.modules.conv._ConvTransposeNd):
        each = units // part.groups  # (in, out / groups, ...): the inputs of a group lie together
        group = part.weight.chunk(part.groups)[one.unit // each]
        return [group[:, one.unit % each], *([] if part.bias is None else [part.bias[one.unit]])]
    held: list[Tensor]
    if isinstance(part, nn.RNNBase):
        ways = ("weight_hr",) if part.proj_size else ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        held = [getattr(part, way + _suffix(one)) for way in ways if hasattr(part, way + _suffix(one))]
    elif isinstance(part, _CELLS):
        held = list(part.parameters())
    else:
        held = [part.weight]
        bias: Any = getattr(part, "bias", None)
        if isinstance(bias, Tensor) and len(bias) == units:
            held.append(bias)
    # a row for each unit, and of a recurrent layer that for each gate
    return [tensor[start + one.unit] for tensor in held for start in range(0, len(tensor), units)]


def _prune(module: nn.Module, one: Prune) -> None:
    if not 0 <= one.share <= 1:  # also false for NaN
        raise EngineError(f"A share of {one.share:g} cannot be pruned: give 0 to 1.")
    weights = _weights(_part(module, one.fqn), one.fqn)
    sizes = [weight.numel() for weight in weights]
    count = round(one.share * sum(sizes))
    if not count:
        return
    magnitudes = torch.cat([weight.abs().flatten().float() for weight in weights])
    # by place, since of equal magnitudes no more than the share may go
    chosen = torch.zeros(len(magnitudes), dtype=torch.bool)
    chosen[torch.topk(magnitudes, count, largest=False, sorted=False).indices] = True
    for weight, of_weight in zip(weights, torch.split(chosen, sizes), strict=True):
        weight.masked_fill_(of_weight.view(weight.shape), 0)


def _add_noise(module: nn.Module, one: AddNoise) -> None:
    if not (math.isfinite(one.strength) and one.strength >= 0):
        raise EngineError(f"Noise of the strength {one.strength:g} is not possible: give 0 or more.")
    generator = torch.Generator().manual_seed(one.seed % 2**63)
    for weight in _weights(_part(module, one.fqn), one.fqn):
        spread = float(weight.float().std()) if weight.numel() > 1 else 1.0
        weight += (torch.randn(weight.shape, generator=generator) * (one.strength * spread)).to(weight.dtype)


_EDITORS: dict[type[Any], Callable[[nn.Module, Any], None]] = {
    SetValue: _set_value,
    SwitchOff: _switch_off,
    Prune: _prune,
    AddNoise: _add_noise,
}


def _part(module: nn.Module, fqn: str) -> nn.Module:
    found: nn.Module | None = dict(module.named_modules(remove_duplicate=False)).get(fqn)
    if found is None:
        raise EngineError(f"There is no module {fqn}: use a name of the tree.")
    return found


def _weights(part: nn.Module, fqn: str) -> list[Tensor]:
    """Floating-point parameters of two or more dimensions, which leaves out biases; each storage once."""
    found: list[Tensor] = [
        parameter
        for parameter in part.parameters()
        if not is_lazy(parameter) and parameter.dim() > 1 and parameter.is_floating_point()
    ]
    if not found:
        raise EngineError(f"{fqn or 'The model'} has no weights: choose a layer with weights.")
    return found
