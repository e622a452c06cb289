"""Which modules a scheme changes, how many bytes they hold before and after, and why the others stay.

Nothing is run or converted: the sizes follow from shapes, in milliseconds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.quantization.eligibility import dtype_name, is_quantized
from engine.quantization.file_overhead import FRAME, joined, module_overhead, tensor_overhead
from engine.quantization.places import canonical_names
from engine.quantization.schemes.base import NO_VALUES, Scheme, own_tensors, supported_places
from engine.quantization.stored.module import StoredModule
from engine.quantization.torch_modules import plain_tensors

_MOST_NAMED = 4


@dataclass(frozen=True)
class ModuleCoverage:
    """A module with weights of its own: its bytes before and what becomes of it; ``dtype`` is that of a module that
    stays, or ``quantized``."""

    fqn: str
    type_name: str
    size_bytes: int
    is_quantized: bool
    reason: str
    dtype: str = "float32"


@dataclass(frozen=True)
class ModuleBytes:
    """A row of the choice of modules: bytes before and after, whether it can be and is chosen, and why or why not.

    ``fqn`` is what ``convert`` takes (the model's class where the model itself is the module). A weight shared by two
    modules counts in the first that keeps it in the same form.
    """

    fqn: str
    type_name: str
    before_bytes: int
    after_bytes: int
    is_eligible: bool
    is_chosen: bool
    reason: str


@dataclass(frozen=True)
class Coverage:
    """All modules with weights. Bytes are those of the model before; tied ones count once."""

    modules: tuple[ModuleCoverage, ...]

    @property
    def modules_quantized(self) -> int:
        return sum(module.is_quantized for module in self.modules)

    @property
    def modules_total(self) -> int:
        return len(self.modules)

    @property
    def quantized_share(self) -> float:
        """Part of the bytes that is quantized, 0 to 1."""
        total = sum(module.size_bytes for module in self.modules)
        return sum(module.size_bytes for module in self.modules if module.is_quantized) / total if total else 0.0

    @property
    def sentence(self) -> str:
        """For people: ``2 of 3 modules, 40 % of the bytes; encoder (Embedding, 68.2 MB) stays float32: ...``"""
        share = f"{100 * self.quantized_share:.0f} % of the bytes"
        start = f"{self.modules_quantized} of {self.modules_total} modules, {share}"
        left = sorted((module for module in self.modules if not module.is_quantized), key=lambda one: -one.size_bytes)
        if not left:
            return f"{start}."
        named = left[:_MOST_NAMED] if len(left) > _MOST_NAMED + 1 else left
        stays = [
            f"{module.fqn} ({module.type_name}, {module.size_bytes / 1e6:.1f} MB) stays {module.dtype}: {module.reason}"
            for module in named
        ]
        if len(named) < len(left):
            stays.append(f"{len(left) - len(named)} smaller modules stay too")
        return f"{start}; {'; '.join(stays)}."


def coverage(model: nn.Module, scheme: Scheme, modules: Collection[str] | None = None) -> Coverage:
    """What ``scheme.convert(model, modules)`` will do to each module that has weights of its own.

    Raises:
        EngineError: ``modules`` names one that does not exist.
    """
    rows = module_bytes(model, scheme, modules)
    places = {_shown(model, fqn): module for fqn, module in model.named_modules()}
    return Coverage(
        tuple(
            ModuleCoverage(row.fqn, row.type_name, row.before_bytes, row.is_chosen, row.reason, _dtype(places[row.fqn]))
            for row in rows
        )
    )


def module_bytes(model: nn.Module, scheme: Scheme, modules: Collection[str] | None = None) -> tuple[ModuleBytes, ...]:
    """Bytes of each module with weights before and after ``scheme.convert(model, modules)``, in the model's order.

    Raises:
        EngineError: ``modules`` names one that does not exist.
    """
    return _planned(model, scheme, modules)[0]


def predicted_size_bytes(model: nn.Module, scheme: Scheme, modules: Collection[str] | None = None) -> int:
    """What ``saved_size_bytes(scheme.apply(model, modules))`` will be, to less than 1 % from 50 kB up.

    Raises:
        EngineError: ``modules`` names one that does not exist.
    """
    rows, overhead = _planned(model, scheme, modules)
    return FRAME + overhead + sum(row.after_bytes for row in rows)


def _planned(model: nn.Module, scheme: Scheme, modules: Collection[str] | None) -> tuple[tuple[ModuleBytes, ...], int]:
    """The rows, and what else the file of the state_dict will hold, except its frame."""
    wanted = None if modules is None else canonical_names(model, modules)
    counted: dict[int, str] = {}  # before, by whom
    done: dict[bool, set[int]] = {False: set(), True: set()}  # after, as they are and converted
    rows: list[ModuleBytes] = []
    alive: list[Tensor] = []  # an id is another tensor's once its own is gone
    overhead = parameters_before = parameters_left = 0
    for fqn, module, support in supported_places(model, scheme):
        shown = _shown(model, fqn)
        named = _tensors(module, whole=support.is_supported or support.is_whole)
        alive += [tensor for _, tensor in named]
        chosen = support.is_supported and (wanted is None or fqn in wanted)
        first = [tensor for _, tensor in named if id(tensor) not in counted]
        shared_with = next((counted[id(tensor)] for _, tensor in named if id(tensor) in counted), None)
        counted.update((id(tensor), shown) for tensor in first)
        sizes = scheme.converted_sizes(module) if chosen else {}
        overhead += scheme.converted_overhead(module, fqn) if chosen else module_overhead(fqn)
        after = 0
        for name, tensor in named:
            if id(tensor) not in done[chosen] or (chosen and not scheme.shares_tied_weights):
                after += sizes.get(name, _size(tensor))
                overhead += 0 if chosen else tensor_overhead(joined(fqn, name))
            done[chosen].add(id(tensor))
        parameters = sum(isinstance(tensor, nn.Parameter) for _, tensor in named)
        parameters_before += parameters
        parameters_left += 0 if chosen and not scheme.keeps_vectors(module) else parameters
        if not parameters and not is_quantized(module):
            overhead += after  # buffers alone are no weights to choose
            continue
        rows.append(
            ModuleBytes(
                fqn=shown,
                type_name=_type_name(module),
                before_bytes=sum(map(_size, first)),
                after_bytes=after,
                is_eligible=support.is_supported,
                is_chosen=chosen,
                reason=_reason(support.is_supported, chosen, support.reason, shared_with, after, scheme),
            )
        )
    if parameters_before and not parameters_left:
        overhead += tensor_overhead(NO_VALUES)
    return tuple(rows), overhead


def _reason(eligible: bool, chosen: bool, reason: str, shared_with: str | None, after: int, scheme: Scheme) -> str:
    if eligible and not chosen:
        reason = "it is not chosen"
    if shared_with is None:
        return reason
    if chosen and scheme.shares_tied_weights:
        return f"{reason}; a weight is shared with {shared_with}, so choose both or the float32 copy stays too"
    if chosen:
        return (
            f"{reason}; a weight is shared with {shared_with}, and this adds a copy of {after / 1e6:.1f} MB of its own"
        )
    return f"{reason}; a weight is shared with {shared_with} and counted there"


def _tensors(module: nn.Module, *, whole: bool) -> list[tuple[str, Tensor]]:
    """Tensors by name: the module's own, or for a layer that is taken as a whole all inside it."""
    if is_quantized(module):
        return list(plain_tensors(module).items())
    if whole:
        return [*module.named_parameters(), *module.named_buffers()]
    return list(own_tensors(module))


def _size(tensor: Tensor) -> int:
    if is_lazy(tensor):
        return 0  # it has no shape yet
    return tensor.numel() * tensor.element_size()


def _shown(model: nn.Module, fqn: str) -> str:
    return fqn or type(model).__name__


def _type_name(module: nn.Module) -> str:
    return type(module.skeleton if isinstance(module, StoredModule) else module).__name__


def _dtype(module: nn.Module) -> str:
    if is_quantized(module):
        return "quantized"
    weight = next(module.parameters(), None)
    return "float32" if weight is None else dtype_name(weight.dtype)
