"""One real forward pass, watched from outside and without a trace left behind."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from types import FrameType
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.module import register_module_forward_hook, register_module_forward_pre_hook
from torch.nn.parameter import is_lazy
from torch.overrides import TorchFunctionMode
from torch.utils.hooks import RemovableHandle

from engine.inspection.recurrent_shapes import RECURRENT, recurrent_shapes
from engine.runtime import preserved_rng

_CALL = nn.Module._call_impl.__code__


@dataclass(frozen=True)
class Call:
    """A module or a torch function with what it was given and what it returned."""

    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    output: Any

    def argument(self, position: int, name: str, default: Any = None) -> Any:
        if position < len(self.args):
            return self.args[position]
        return self.kwargs.get(name, default)


class Observer:
    """Is told of everything that happens in a forward pass; all of it may be left out."""

    def enter_module(self, fqn: str, module: nn.Module) -> None:
        """A module is about to run."""

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        """A module has run; one that raised is never left."""

    def abandon_module(self, fqn: str, module: nn.Module) -> None:
        """A module raised, and the model caught it: told before the next module is entered, the innermost first."""

    def see_function(self, name: str, call: Call) -> None:
        """A torch function or tensor method was called by a module's own ``forward``."""


def observe(model: nn.Module, inputs: tuple[Any, ...], observer: Observer) -> Any:
    """The model's output for ``inputs`` in eval mode, while ``observer`` looks on.

    Mode, attributes, buffers, hooks and the random number generator are afterwards as they were, also when the forward
    pass raises, which it may with anything. A module that stands in several places is reported under its first fqn.
    """
    thread = threading.get_ident()
    fqns = {module: fqn for fqn, module in model.named_modules()}
    running: list[tuple[nn.Module, FrameType]] = []  # the calls under way

    # One hook for all modules: a hook each takes longer to register than most models to run.
    def before(module: nn.Module, args: Any) -> None:
        if threading.get_ident() == thread and module in fqns:  # somebody else may be running a model meanwhile
            with torch._C.DisableTorchFunction():  # what the observer asks tensors is no news to it
                call = sys._getframe(1)
                while running and not _is_below(call, running[-1][1]):
                    left = running.pop()[0]
                    observer.abandon_module(fqns[left], left)
                running.append((module, call))
                observer.enter_module(fqns[module], module)

    def after(module: nn.Module, args: Any, kwargs: Any, output: Any) -> None:
        if threading.get_ident() == thread and module in fqns:
            with torch._C.DisableTorchFunction():
                while running and running.pop()[0] is not module:
                    pass
                observer.leave_module(fqns[module], module, Call(args, kwargs, output))

    with left_as_found(model):
        handles: list[RemovableHandle] = []
        try:
            handles.append(register_module_forward_pre_hook(before))
            handles.append(register_module_forward_hook(after, with_kwargs=True))
            with torch.inference_mode(), _FunctionWatch(observer):
                return model(*inputs)
        finally:
            for handle in handles:
                handle.remove()
            running.clear()  # frames keep all their tensors


def _is_below(call: FrameType, other: FrameType) -> bool:
    """Whether a call on Python's stack happened inside another one, which then has not been left by an exception."""
    frame = call.f_back
    while frame is not None and frame is not other and frame.f_code is not observe.__code__:
        frame = frame.f_back
    return frame is other


def failing_call(model: nn.Module, error: BaseException) -> tuple[str, nn.Module, Call] | None:
    """The innermost module of ``model`` that an exception came out of, with what it was called with.

    Read off the traceback: a module whose exception the model caught itself is not taken for the one that failed.
    """
    fqns = {module: fqn for fqn, module in model.named_modules()}
    found = None
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code is not _CALL:
            continue
        module = frame.f_locals.get("self")
        if isinstance(module, nn.Module) and module in fqns:
            call = Call(tuple(frame.f_locals.get("args", ())), dict(frame.f_locals.get("kwargs", {})), None)
            found = fqns[module], module, call
    return found


@contextmanager
def left_as_found(model: nn.Module) -> Iterator[None]:
    """Puts the model into eval mode and takes back everything that the block does to its modules, weights excepted.

    A hidden state or a cache that ``forward`` keeps as an attribute would otherwise stay behind as a tensor made in
    inference mode, with which no later training could go on.
    """
    modules = list(model.modules())
    attributes = [(module, dict(vars(module))) for module in modules]
    buffers = [(module, dict(module._buffers)) for module in modules if module._buffers]
    contents = [
        (buffer, buffer.detach().clone())
        for _, own in buffers
        for buffer in own.values()
        if buffer is not None and not buffer.is_meta and not is_lazy(buffer)
    ]
    with preserved_rng():
        try:
            model.eval()
            yield
        finally:
            for module, found in attributes:
                current = vars(module)
                for name in current.keys() - found.keys():
                    del current[name]
                current.update(found)
            for module in modules:
                if module._buffers:
                    module._buffers.clear()
            for module, own in buffers:
                module._buffers.update(own)
            with torch.no_grad():
                for buffer, content in contents:
                    if not torch.equal(buffer, content):
                        buffer.copy_(content)


class _FunctionWatch(TorchFunctionMode):
    """Reports torch functions to an observer.

    That it is active has a second, wanted effect: ``nn.TransformerEncoder(Layer)`` and ``nn.MultiheadAttention`` have a
    fused path in eval mode that skips their submodules, and do not take it while torch functions are overridden. Unlike
    ``torch.backends.mha.set_fastpath_enabled`` this holds for the present thread only and ends by itself.
    """

    def __init__(self, observer: Observer) -> None:
        super().__init__()
        self._observer = observer

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        name = getattr(func, "__name__", "")
        if name in RECURRENT and args and isinstance(args[0], Tensor) and args[0].is_meta:
            output = recurrent_shapes(args)
        else:
            output = func(*args, **(kwargs or {}))
        if not name.startswith("__"):
            self._observer.see_function(name, Call(args, kwargs or {}, output))
        return output


def first_tensor(value: Any) -> Tensor | None:
    """The first tensor in nested tuples, lists, mappings and dataclasses; a packed sequence counts with its data."""
    return next(tensors(value), None)


def tensors(value: Any) -> Iterator[Tensor]:
    """All tensors in nested tuples, lists, mappings and dataclasses, in order."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, nn.utils.rnn.PackedSequence):
        yield value.data
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from tensors(item)
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from tensors(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from tensors(getattr(value, field.name, None))
