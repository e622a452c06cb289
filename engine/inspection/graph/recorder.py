"""Listens to a forward pass: which module or function made which tensor from which."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.module import register_module_forward_hook, register_module_forward_pre_hook
from torch.overrides import TorchFunctionMode

from engine.inspection.graph.builder import Draft, GraphBuilder
from engine.inspection.graph.origins import Origins, version_of
from engine.inspection.graph.values import (
    all_tensors,
    dtype_name,
    function_label,
    function_type,
    is_leaf,
    map_tensors,
    named_arguments,
    named_inputs,
    named_tensors,
    shapes_of,
    type_name,
)
from engine.language import tr


class TooLong(BaseException):
    """Not an Exception, lest the model catches it."""


@dataclass
class _Frame:
    """A module that is running; ``draft`` is the node of one that is a single step."""

    fqn: str
    group: str
    draft: Draft | None = None
    given: list[tuple[Tensor, int]] = field(default_factory=list)
    start: int = 0  # how many nodes there were before it


class Recorder:
    """Builds the graph while the model runs: ``take_inputs``, hooks from ``watch``, ``mode``, ``give_outputs``."""

    def __init__(self, model: nn.Module, most_steps: int) -> None:
        self.builder = GraphBuilder(type(model).__name__, "recorded")
        self.mode = _Mode(self)
        self._model = model
        self._most_steps = most_steps
        self._thread = threading.get_ident()
        self._frames: list[_Frame] = []
        self._origins = Origins()
        self._held = {id(tensor): (name, "Parameter") for name, tensor in model.named_parameters()}
        self._held.update({id(tensor): (name, "Buffer") for name, tensor in model.named_buffers()})
        self._attributes = {
            id(value): f"{fqn}.{name}" if fqn else name
            for fqn, module in model.named_modules()
            for name, value in vars(module).items()
            if isinstance(value, Tensor)
        }
        self._held_nodes: dict[tuple[int, str], str] = {}
        self._kept: list[Tensor] = []  # a constant's id must not be given to another tensor
        self._failure: BaseException | None = None
        self._failed_in = ""
        self._failed_draft: Draft | None = None

    # inputs and outputs of the model

    def take_inputs(self, inputs: tuple[Any, ...]) -> tuple[Any, ...]:
        """Copies of the inputs, each tensor a node; one given twice stays one."""
        copies: dict[int, Tensor] = {}

        def copy(tensor: Tensor) -> Tensor:
            if id(tensor) not in copies:
                copies[id(tensor)] = tensor.detach().clone()
            return copies[id(tensor)]

        given = tuple(map_tensors(value, copy) for value in inputs)
        names: dict[int, list[str]] = {}
        found: dict[int, Tensor] = {}
        for name, tensor in named_inputs(self._model, given):
            names.setdefault(id(tensor), []).append(name)
            found[id(tensor)] = tensor
        for key, tensor in found.items():
            draft = self.builder.add("input", ", ".join(names[key]), fqn="", type="Tensor", group="")
            self._fill(draft, [tensor])
        self._kept += found.values()
        return given

    def give_outputs(self, output: Any) -> None:
        for name, tensor in named_tensors(output, "output"):
            source = self._source(tensor, group="", fqn="")
            draft = self.builder.add("output", name, fqn="", type="Tensor", group="")
            self.builder.link(*source, draft.id, tuple(tensor.shape))
            draft.shapes, draft.dtype = (tuple(tensor.shape),), dtype_name(tensor)

    # modules

    def watch(self) -> Iterator[Any]:
        """Hooks for all modules; the handles take them away again."""
        scripted: dict[nn.Module, tuple[Callable[..., None], Callable[..., Any]]] = {}
        for fqn, module in self._model.named_modules():
            before, after = self.hooks_for(fqn)
            if isinstance(module, torch.jit.ScriptModule):  # takes no hooks of its own
                scripted[module] = before, after
                continue
            yield module.register_forward_pre_hook(before, with_kwargs=True)
            yield module.register_forward_hook(after, with_kwargs=True, always_call=True)

        def before_any(module: nn.Module, args: Any) -> None:
            if module in scripted:
                scripted[module][0](module, args, {})

        def after_any(module: nn.Module, args: Any, output: Any) -> Any:
            return scripted[module][1](module, args, {}, output) if module in scripted else None

        if scripted:
            yield register_module_forward_pre_hook(before_any)
            yield register_module_forward_hook(after_any, always_call=True)

    def hooks_for(self, fqn: str) -> tuple[Callable[..., None], Callable[..., Any]]:
        def before(module: nn.Module, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
            if threading.get_ident() == self._thread:  # somebody else may be running the same model
                with torch._C.DisableTorchFunction():
                    self._enter(fqn, module, args, kwargs)

        def after(module: nn.Module, args: tuple[Any, ...], kwargs: Mapping[str, Any], output: Any) -> Any:
            if threading.get_ident() != self._thread:
                return None
            with torch._C.DisableTorchFunction():
                return self._leave(fqn, module, args, kwargs, output)

        return before, after

    @property
    def in_leaf(self) -> bool:
        return bool(self._frames) and self._frames[-1].draft is not None

    def _enter(self, fqn: str, module: nn.Module, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
        group = self._frames[-1].group if self._frames else ""
        if self.in_leaf:
            self._frames.append(_Frame(fqn, group, self._frames[-1].draft))
            return
        if not is_leaf(module):
            if fqn:
                group = self.builder.open_group(fqn, type_name(module), parent=group)
                self.builder.groups[group].input_shapes = shapes_of((args, dict(kwargs)))
            self._frames.append(_Frame(fqn, group, start=len(self.builder.drafts)))
            return
        named = list(named_arguments(module, args, kwargs))
        draft = self._add_module(fqn, module, group, named)
        self._frames.append(_Frame(fqn, group, draft, [(tensor, version_of(tensor)) for _, tensor in named]))

    def _leave(self, fqn: str, module: nn.Module, args: tuple[Any, ...], kwargs: Mapping[str, Any], output: Any) -> Any:
        error = sys.exc_info()[1] if output is None else None
        if error is not None:
            self._fail(error, self._frames[-1].draft)
        while self._frames[-1].fqn != fqn:
            self._frames.pop()
        frame = self._frames.pop()
        if error is not None or self.in_leaf:
            return None
        if frame.draft is not None:
            changed = [tensor for tensor, version in frame.given if version_of(tensor) != version]
            unchanged = [tensor for tensor, version in frame.given if version_of(tensor) == version]
            replaced = _alias_if_passed_through(output, unchanged)
            self._fill(frame.draft, list(all_tensors(output if replaced is None else replaced)), changed)
            return replaced
        made_unseen = [tensor for tensor in all_tensors(output) if not self._is_known(tensor)]
        if fqn and frame.group in self.builder.groups:
            self.builder.groups[frame.group].output_shapes = shapes_of(output)
        if made_unseen:
            outer = self._frames[-1].group if self._frames else ""
            is_empty = len(self.builder.drafts) == frame.start
            if is_empty:
                self.builder.close_empty_group(frame.group)
            draft = self._add_module(fqn, module, outer, list(named_arguments(module, args, kwargs)))
            draft.note = tr("Its output was made outside torch's functions, so its inside cannot be followed.")
            self._fill(draft, made_unseen)
        return None

    def _add_module(self, fqn: str, module: nn.Module, group: str, named: list[tuple[str, Tensor]]) -> Draft:
        outer = self._frames[-1].fqn if self._frames else ""
        sources = [(self._source(tensor, group=group, fqn=outer), tensor, name) for name, tensor in named]
        label = fqn.rpartition(".")[2] or type_name(module)
        draft = self._add("module", label, fqn=fqn, type=type_name(module), group=group)
        for source, tensor, name in sources:
            self.builder.link(*source, draft.id, tuple(tensor.shape), name)
        return draft

    # functions

    def call(self, function: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
        """Calls a torch function of a module's own forward and notes what came of it."""
        if self.in_leaf or threading.get_ident() != self._thread:
            return function(*args, **kwargs)
        name, where = _function_name(function)
        read = list(all_tensors((args, {key: value for key, value in kwargs.items() if key != "out"})))
        written_to = [*read, *all_tensors(kwargs.get("out"))]
        versions = [version_of(tensor) for tensor in written_to]
        known = [self._origins.find(tensor) for tensor in read]  # before the call may write into them
        try:
            output = function(*args, **kwargs)
        except Exception as error:
            self._fail(error, None, name=name, type=where, read=read)
            raise
        made = list(all_tensors(output))
        pairs = list(zip(written_to, versions, strict=True))
        changed = [tensor for tensor, version in pairs if version_of(tensor) != version]
        if not made and not changed:
            return output
        draft = self._add_function(name, where, read, known, changed)
        if not name.endswith("_"):
            replaced = _alias_if_passed_through(output, [tensor for tensor in read if not _among(tensor, changed)])
            if replaced is not None:
                output, made = replaced, [replaced]
        self._fill(draft, made, changed)
        return output

    def _add_function(
        self,
        name: str,
        where: str,
        read: list[Tensor],
        known: Sequence[tuple[str, int] | None],
        changed: Sequence[Tensor] = (),
    ) -> Draft:
        group = self._frames[-1].group if self._frames else ""
        fqn = self._frames[-1].fqn if self._frames else ""
        sources = [
            (source or self._source(tensor, group=group, fqn=fqn), tensor)
            for source, tensor in zip(known, read, strict=True)
        ]
        draft = self._add("function" if read else "constant", name, fqn=fqn, type=where, group=group)
        for source, tensor in sources:
            self.builder.link(*source, draft.id, tuple(tensor.shape))
        for tensor in changed:  # a view comes from where it was taken, even if its values are somebody else's by now
            made_by = self._origins.maker(tensor)
            if made_by is not None:
                self.builder.link(*made_by, draft.id, tuple(tensor.shape))
        return draft

    # where tensors come from

    def _add(self, kind: Any, label: str, *, fqn: str, type: str, group: str) -> Draft:
        if len(self.builder.drafts) >= self._most_steps:
            raise TooLong
        return self.builder.add(kind, label, fqn=fqn, type=type, group=group)

    def _fill(self, draft: Draft, made: list[Tensor], changed: list[Tensor] | None = None) -> None:
        draft.shapes = tuple(tuple(tensor.shape) for tensor in made)
        draft.dtype = dtype_name(made[0]) if made else ""
        for index, tensor in enumerate(made):
            self._origins.set(tensor, draft.id, index)
        for tensor in changed or []:
            if not _among(tensor, made):
                draft.shapes = (*draft.shapes, tuple(tensor.shape))
                draft.dtype = draft.dtype or dtype_name(tensor)
                self._origins.set(tensor, draft.id, len(draft.shapes) - 1)
            self._origins.changed(tensor)

    def _is_known(self, tensor: Tensor) -> bool:
        if id(tensor) in self._held or id(tensor) in self._attributes:
            return True
        return self._origins.find(tensor) is not None

    def _source(self, tensor: Tensor, *, group: str, fqn: str) -> tuple[str, int]:
        """The node that a tensor comes from; a parameter is a node of its own in each group that reads it."""
        found = self._origins.find(tensor)
        if found is not None:
            return found
        key = (id(tensor), group)
        if key not in self._held_nodes:
            if id(tensor) in self._held:
                name, kind = self._held[id(tensor)]
                owner, _, label = name.rpartition(".")
                draft = self._add("parameter", label, fqn=owner, type=kind, group=group)
            elif id(tensor) in self._attributes:
                owner, _, label = self._attributes[id(tensor)].rpartition(".")
                draft = self._add("constant", label, fqn=owner, type="Tensor", group=group)
            else:
                draft = self._add("constant", "tensor", fqn=fqn, type="Tensor", group=group)
                draft.note = tr("Made outside torch's functions, so it is not known from what.")
                self._kept.append(tensor)
            draft.shapes, draft.dtype = (tuple(tensor.shape),), dtype_name(tensor)
            self._held_nodes[key] = draft.id
        return self._held_nodes[key], 0

    # failures

    def _fail(
        self,
        error: BaseException,
        draft: Draft | None,
        *,
        name: str = "",
        type: str = "",
        read: list[Tensor] | None = None,
    ) -> None:
        """Notes where an error came up first; it counts only if the model does not catch it."""
        if self._failure is error:
            return
        if draft is None and name:
            draft = self._add_function(name, type, read or [], [None] * len(read or []))
            draft.kind = "function"
        self._failure = error
        self._failed_in = self._frames[-1].fqn if self._frames else ""
        self._failed_draft = draft
        if draft is not None:
            draft.is_dropped = True

    def describe(self, error: Exception) -> str:
        """What happened where, and marks the node that failed."""
        where = self._failed_in if self._failure is error else ""
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        if where:
            problem = tr("The forward pass ended in {fqn}: {reason}", fqn=where, reason=reason)
        else:
            problem = tr("The forward pass ended in the model: {reason}", reason=reason)
        if self._failure is error and self._failed_draft is not None:
            self._failed_draft.is_dropped = False
            self._failed_draft.note = problem
        return problem


class _Mode(TorchFunctionMode):
    """While it is active torch also leaves aside the fused paths of attention and encoder, which hide their parts."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        return self._recorder.call(func, args, kwargs or {})


def _function_name(function: Any) -> tuple[str, str]:
    """A function's name and where it stands; a property such as ``Tensor.T`` arrives as its getter."""
    name = getattr(function, "__name__", "") or type(function).__name__
    if name in ("__get__", "__set__"):
        name = getattr(getattr(function, "__self__", None), "__name__", name)
        return name, f"torch.Tensor.{name}"
    return function_label(name), function_type(function)


def _among(tensor: Tensor, others: list[Tensor]) -> bool:
    return any(tensor is other for other in others)


def _alias_if_passed_through(output: Any, given: list[Tensor]) -> Tensor | None:
    """A new tensor object on the same values for one that was handed through; None if there is no need.

    Dropout in eval mode gives back its very input. Without this, what reads the input later would seem to read the
    dropout.
    """
    if type(output) not in (Tensor, nn.Parameter) or not _among(output, given):
        return None
    try:
        alias: Tensor = torch.ops.aten.alias.default(output)
    except (NotImplementedError, RuntimeError):
        return None
    return alias
