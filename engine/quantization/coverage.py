"""Which modules a scheme changes, how many bytes they hold before and after, and why the others stay.

Nothing is run or converted: the sizes follow from shapes, in milliseconds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.language import tr
from engine.quantization import kept
from engine.quantization.eligibility import dtype_name, is_quantized
from engine.quantization.file_overhead import FRAME, joined, module_overhead, tensor_overhead
from engine.quantization.kept import retold
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
        start = tr(
            "{quantized} of {total} modules, {share:.0f} % of the bytes",
            quantized=self.modules_quantized,
            total=self.modules_total,
            share=100 * self.quantized_share,
        )
        left = sorted((module for module in self.modules if not module.is_quantized), key=lambda one: -one.size_bytes)
        if not left:
            return f"{start}."
        named = left[:_MOST_NAMED] if len(left) > _MOST_NAMED + 1 else left
        stays = [
            tr(
                "{fqn} ({type}, {size}) stays {dtype}: {reason}",
                fqn=module.fqn,
                type=module.type_name,
                size=size_words(module.size_bytes),
                dtype=tr("quantized") if module.dtype == "quantized" else module.dtype,
                reason=retold(module.reason),
            )
            for module in named
        ]
        if len(named) < len(left):
            stays.append(tr("{count} smaller modules stay too", count=len(left) - len(named)))
        return f"{start}; {'; '.join(stays)}."


def size_words(size_bytes: int) -> str:
    """``68.2 MB``, ``81.9 kB`` below 1 MB, and ``48 bytes`` below 1 kB."""
    if size_bytes >= 1e6:
        return tr(kept.MEGABYTES, size=size_bytes / 1e6)
    if size_bytes >= 1e3:
        return tr(kept.KILOBYTES, size=size_bytes / 1e3)
    return tr(kept.BYTES, size=size_bytes)


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
        reason = tr(kept.NOT_CHOSEN)
    if shared_with is None:
        return reason
    if chosen and scheme.shares_tied_weights:
        return tr(kept.CHOOSE_BOTH, reason=reason, name=shared_with)
    if chosen:
        return tr(kept.ADDS_A_COPY, reason=reason, name=shared_with, size=size_words(after))
    return tr(kept.COUNTED_THERE, reason=reason, name=shared_with)


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
