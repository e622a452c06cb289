"""Which part of the input a cell can see: followed through the functions of a forward pass, without a gradient.

Each function maps the first and the last input row that a row of its input sees to those of its output, so padding,
dilation, branches that join again and pooling over the whole map need no case of their own.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
from torch import Tensor

from engine.inspection.observation import Call, tensors
from engine.probing.fields import FieldMap, Span


class FieldTracker:
    """Knows the receptive field of every tensor made from the input by windows and by functions of single cells."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[weakref.ref[Tensor], FieldMap]] = {}

    def start(self, given: Tensor) -> None:
        """Takes (N, C, ...) as the input, in which every cell sees itself."""
        if given.dim() < 3:
            return
        sizes = tuple(given.shape[2:])
        spans = tuple(Span(np.arange(size), np.arange(size), 1) for size in sizes)
        self._keep(given, FieldMap(spans, sizes))

    def of(self, tensor: Tensor) -> FieldMap | None:
        """None for a tensor that was not made from the input in a way that is understood, as by a linear layer."""
        found = self._known.get(id(tensor))
        return found[1] if found is not None and found[0]() is tensor else None

    def see(self, name: str, call: Call) -> None:
        """Takes note of a torch function with its output."""
        output = call.output[0] if isinstance(call.output, tuple) and call.output else call.output
        if not isinstance(output, Tensor) or output.dim() < 3 or not call.args:
            return
        given = [(tensor, known) for tensor in tensors(call.args) if (known := self.of(tensor)) is not None]
        if not given:
            return
        window = _WINDOWS.get(name.rstrip("123d_"))
        sizes = tuple(output.shape[2:])
        if window is not None:
            tensor, known = given[0]
            if known.spans and tensor.dim() == output.dim():
                self._keep(output, window(known, call, sizes))
        elif name.rstrip("_") in _CELLWISE:
            fitting = [known for tensor, known in given if tuple(tensor.shape[2:]) == sizes]
            if len(fitting) == len(given) and not (name == "cat" and call.argument(1, "dim", 0) != 1):
                self._keep(output, _joined(fitting))

    def _keep(self, tensor: Tensor, fields: FieldMap) -> None:
        self._known[id(tensor)] = weakref.ref(tensor), fields


_CELLWISE = frozenset(
    "relu leaky_relu elu gelu silu sigmoid tanh selu celu relu6 hardtanh hardswish hardsigmoid softplus mish softsign "
    "logsigmoid prelu threshold dropout dropout1d dropout2d dropout3d feature_dropout alpha_dropout batch_norm "
    "add sub mul div neg abs exp log sqrt square pow clamp clone contiguous detach cat float to where identity "
    "__add__ __mul__ iadd isub imul".split()
)


def _conv(known: FieldMap, call: Call, sizes: tuple[int, ...]) -> FieldMap:
    weight = call.argument(1, "weight")
    padding = call.argument(4, "padding", 0)
    count = len(sizes)
    kernel, stride = tuple(weight.shape[2:]), _each(call.argument(3, "stride", 1), count)
    dilation = _each(call.argument(5, "dilation", 1), count)
    if padding == "same":
        before = tuple(d * (k - 1) // 2 for d, k in zip(dilation, kernel, strict=True))
    else:
        before = _each(0 if padding == "valid" else padding, count)
    return _slid(known, sizes, kernel, stride, before, dilation)


def _max_pool(known: FieldMap, call: Call, sizes: tuple[int, ...]) -> FieldMap:
    count = len(sizes)
    kernel = _each(call.argument(1, "kernel_size"), count)
    stride = _each(call.argument(2, "stride") or kernel, count)
    padding = _each(call.argument(3, "padding", 0), count)
    return _slid(known, sizes, kernel, stride, padding, _each(call.argument(4, "dilation", 1), count))


def _average_pool(known: FieldMap, call: Call, sizes: tuple[int, ...]) -> FieldMap:
    count = len(sizes)
    kernel = _each(call.argument(1, "kernel_size"), count)
    stride = _each(call.argument(2, "stride") or kernel, count)
    return _slid(known, sizes, kernel, stride, _each(call.argument(3, "padding", 0), count), (1,) * count)


def _adaptive_pool(known: FieldMap, call: Call, sizes: tuple[int, ...]) -> FieldMap:
    """Source: ``torch.nn.AdaptiveAvgPool2d``, whose windows start at ⌊i · n / m⌋ and end before ⌈(i + 1) · n / m⌉."""
    spans = []
    for span, size in zip(known.spans, sizes, strict=True):
        count, at = len(span.first), np.arange(size)
        start, end = at * count // size, -(-(at + 1) * count // size)
        terms = (*span.terms, (int((end - start).max()), span.jump))
        spans.append(Span(span.first[start], span.last[end - 1], span.jump * max(1, count // size), terms))
    return FieldMap(tuple(spans), known.input_size)


_WINDOWS: dict[str, Callable[[FieldMap, Call, tuple[int, ...]], FieldMap]] = {
    "conv": _conv,
    "max_pool": _max_pool,
    "avg_pool": _average_pool,
    "adaptive_avg_pool": _adaptive_pool,
    "adaptive_max_pool": _adaptive_pool,
}


def _slid(
    known: FieldMap,
    sizes: tuple[int, ...],
    kernel: tuple[int, ...],
    stride: tuple[int, ...],
    padding: tuple[int, ...],
    dilation: tuple[int, ...],
) -> FieldMap:
    spans = []
    for at, (span, size) in enumerate(zip(known.spans, sizes, strict=True)):
        count, reach = len(span.first), dilation[at] * (kernel[at] - 1) + 1
        taps = np.arange(size)[:, None] * stride[at] - padding[at] + np.arange(kernel[at]) * dilation[at]
        inside = (taps >= 0) & (taps < count)  # the rest is padding
        taps = np.clip(taps, 0, count - 1)
        first = np.where(inside, span.first[taps], span.first[-1]).min(axis=1)
        last = np.where(inside, span.last[taps], span.last[0]).max(axis=1)
        terms = (*span.terms, (reach, span.jump)) if reach > 1 else span.terms
        spans.append(Span(first, last, span.jump * stride[at], terms))
    return FieldMap(tuple(spans), known.input_size)


def _joined(branches: list[FieldMap]) -> FieldMap:
    """Where branches meet, a cell sees what any of them sees; the formula is that of the widest."""
    first = branches[0]
    if len(branches) == 1:
        return first
    spans = []
    for parts in zip(*(branch.spans for branch in branches), strict=True):
        widest = max(parts, key=lambda part: part.size)
        low = np.minimum.reduce([part.first for part in parts])
        high = np.maximum.reduce([part.last for part in parts])
        spans.append(Span(low, high, widest.jump, widest.terms))
    return FieldMap(tuple(spans), first.input_size)


def _each(value: Any, count: int) -> tuple[int, ...]:
    return (
        tuple(int(item) for item in value) * (count if len(value) == 1 else 1)
        if isinstance(value, (tuple, list))
        else (int(value),) * count
    )
