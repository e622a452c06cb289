"""One real forward pass, watched from outside and without a trace left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from engine.runtime import preserved_rng


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

    def see_function(self, name: str, call: Call) -> None:
        """A torch function or tensor method was called by a module's own ``forward``."""


def observe(model: nn.Module, inputs: tuple[Any, ...], observer: Observer) -> Any:
    """The model's output for ``inputs`` in eval mode, while ``observer`` looks on.

    Mode, attributes, buffers, hooks and the random number generator are afterwards as they were, also when the forward
    pass raises, which it may with anything.
    """
    thread = threading.get_ident()
    handles = []

    def before(fqn: str) -> Callable[..., None]:
        def hook(module: nn.Module, args: Any) -> None:
            if threading.get_ident() == thread:  # somebody else may be running the same model
                observer.enter_module(fqn, module)

        return hook

    def after(fqn: str) -> Callable[..., None]:
        def hook(module: nn.Module, args: Any, kwargs: Any, output: Any) -> None:
            if threading.get_ident() == thread:
                observer.leave_module(fqn, module, Call(args, kwargs, output))

        return hook

    with left_as_found(model):
        try:
            for fqn, module in model.named_modules():
                handles.append(module.register_forward_pre_hook(before(fqn)))
                handles.append(module.register_forward_hook(after(fqn), with_kwargs=True))
            with torch.inference_mode(), _FunctionWatch(observer):
                return model(*inputs)
        finally:
            for handle in handles:
                handle.remove()


@contextmanager
def left_as_found(model: nn.Module) -> Iterator[None]:
    """Puts the model into eval mode and takes back everything that the block does to its modules, weights excepted.

    A hidden state or a cache that ``forward`` keeps as an attribute would otherwise stay behind as a tensor made in
    inference mode, with which no later training could go on.
    """
    attributes = [(module, dict(vars(module))) for module in model.modules()]
    buffers = [(module, dict(module._buffers)) for module in model.modules()]
    contents = [(buffer, buffer.detach().clone()) for buffer in model.buffers()]
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
            for module, own in buffers:
                module._buffers.clear()
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
        output = func(*args, **(kwargs or {}))
        name = getattr(func, "__name__", "")
        if not name.startswith("__"):
            self._observer.see_function(name, Call(args, kwargs or {}, output))
        return output


def first_tensor(value: Any) -> Tensor | None:
    """The first tensor in nested tuples, lists and mappings; a packed sequence counts with its data."""
    return next(tensors(value), None)


def tensors(value: Any) -> Iterator[Tensor]:
    """All tensors in nested tuples, lists and mappings, in order."""
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
