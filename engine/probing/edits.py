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
from engine.language import in_english, plain_numbers, tr


@dataclass(frozen=True)
class SetValue:
    """One number of the parameter ``name``, a path as in the state_dict."""

    name: str
    index: tuple[int, ...]
    value: float

    @property
    def sentence(self) -> str:
        cell = f"{self.name}[{', '.join(map(str, self.index))}]"
        return tr("{cell} is {value}.", cell=cell, value=signed(self.value))


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
        return tr("Unit {unit} of {name} is switched off.", unit=self.unit, name=self.fqn)


@dataclass(frozen=True)
class Prune:
    """The ``share`` (0 to 1) of weights with the smallest magnitude is zero, biases left alone.

    They are chosen among all weights of the module ``fqn`` and what is in it; "" is the whole model.
    """

    fqn: str
    share: float

    @property
    def sentence(self) -> str:
        percent = 100 * self.share
        if not self.fqn:
            return tr("The smallest {percent:g} % of the weights of the model are zero.", percent=percent)
        return tr("The smallest {percent:g} % of the weights of {name} are zero.", percent=percent, name=self.fqn)


@dataclass(frozen=True)
class AddNoise:
    """Normal noise on all weights of ``fqn`` and what is in it, ``strength`` times the standard deviation of each
    tensor; a tensor of one value alone gets noise of ``strength`` itself."""

    fqn: str
    strength: float
    seed: int = 0

    @property
    def sentence(self) -> str:
        percent = 100 * self.strength
        if not self.fqn:
            return tr("Noise of {percent:g} % on the model, from seed {seed}.", percent=percent, seed=self.seed)
        return tr("Noise of {percent:g} % on {name}, from seed {seed}.", percent=percent, name=self.fqn, seed=self.seed)


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
        return tr(
            "{changed:,} of {total:,} weights changed, {percent:.2g} %; {zeros:,} are zero.",
            changed=self.changed,
            total=self.total,
            percent=share,
            zeros=self.zeros,
        )


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
        raise EngineError(
            tr("{title} cannot be copied ({error}): open a model that can.", title=handle.title, error=error)
        ) from error
    with torch.no_grad():
        for one in edits:
            _EDITORS[type(one)](module, one)
    return replace(handle, module=module, provenance=_edited(handle.provenance, len(edits)))


def _edited(provenance: str, count: int) -> str:
    provenance = in_english(provenance)
    with plain_numbers():  # it is kept in files
        if count == 1:
            return tr("{provenance}; 1 edit by hand", provenance=provenance)
        return tr("{provenance}; {count} edits by hand", provenance=provenance, count=count)


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
        raise EngineError(tr("There is no parameter {name}: use a name of the state_dict.", name=one.name))
    if len(one.index) != parameter.dim() or any(
        not 0 <= at < size for at, size in zip(one.index, parameter.shape, strict=False)
    ):
        shape = ", ".join(map(str, parameter.shape))
        raise EngineError(
            tr(
                "{name} has the shape ({shape}), there is no cell {index} in it: count from 0.",
                name=one.name,
                shape=shape,
                index=one.index,
            )
        )
    largest = torch.finfo(parameter.dtype).max if parameter.is_floating_point() else 2.0**31
    if not math.isfinite(one.value) or abs(one.value) > largest:
        raise EngineError(tr("{value} is no weight: give a finite number.", value=one.value))
    parameter[one.index] = one.value


def _switch_off(module: nn.Module, one: SwitchOff) -> None:
    part = _part(module, one.fqn)
    name = one.fqn or tr("The model")
    units = _unit_count(part, one)
    if not units:
        raise EngineError(
            tr("{name} ({type}) has no such units: choose a layer with weights.", name=name, type=type(part).__name__)
        )
    if not 0 <= one.unit < units:
        raise EngineError(
            tr("{name} has {units:,} units, not a unit {unit}: count from 0.", name=name, units=units, unit=one.unit)
        )
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
        raise EngineError(tr("A share of {share:g} cannot be pruned: give 0 to 1.", share=one.share))
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
        raise EngineError(
            tr("Noise of the strength {strength:g} is not possible: give 0 or more.", strength=one.strength)
        )
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
        raise EngineError(tr("There is no module {fqn}: use a name of the tree.", fqn=fqn))
    return found


def _weights(part: nn.Module, fqn: str) -> list[Tensor]:
    """Floating-point parameters of two or more dimensions, which leaves out biases; each storage once."""
    found: list[Tensor] = [
        parameter
        for parameter in part.parameters()
        if not is_lazy(parameter) and parameter.dim() > 1 and parameter.is_floating_point()
    ]
    if not found:
        raise EngineError(tr("{name} has no weights: choose a layer with weights.", name=fqn or tr("The model")))
    return found
