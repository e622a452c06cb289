"""The activation browser: every output of every module of any model, and any of them in pages."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.observation import Call, Observer, first_tensor
from engine.inspection.readings import read_maps, read_matrix, read_vector
from engine.language import tr
from engine.probing.activation_results import ActivationEntry, ActivationPage, Array, RangeMode
from engine.probing.fields import FieldMap
from engine.probing.layout import Habits, habits_of, layout_of
from engine.probing.outputs import as_floats, named_tensors
from engine.probing.receptive_field import FieldTracker
from engine.probing.watching import watched

PER_PAGE = {"maps": 64, "signals": 64, "volume": 16, "vector": 512, "sequence": 512}
MOST_VALUES = 4 * 10**6  # of a page


def activation_index(handle: ModelHandle, inputs: tuple[Any, ...] | None = None) -> tuple[ActivationEntry, ...]:
    """What can be shown, in the order in which it was computed, for ``inputs`` (the example input if none are given).

    Raises:
        EngineError: the model has no values, or its forward pass fails on this input.
    """
    given = handle.example_input if inputs is None else inputs
    index = _Index(habits_of(handle.module, given))
    watched(handle, given, index)
    calls = Counter((entry.fqn, entry.part) for entry in index.entries)
    return tuple(replace(entry, calls=calls[entry.fqn, entry.part]) for entry in index.entries)


def read_activation(
    handle: ModelHandle,
    inputs: tuple[Any, ...] | None,
    fqn: str,
    *,
    call: int = 0,
    part: int = 0,
    sample: int = 0,
    page: int = 0,
    per_page: int | None = None,
    range_mode: RangeMode = "layer",
    fixed: float = 1.0,
) -> ActivationPage:
    """A page of one output of the module ``fqn``.

    A channel's range is its own extreme, that of all channels of this sample, or ``fixed``, as ``range_mode`` says.

    Raises:
        EngineError: there is no such output, sample or page, ``fixed`` is no range, or as ``activation_index``.
    """
    if not (math.isfinite(fixed) and fixed > 0):
        raise EngineError(tr("A colour range of {fixed} is none: give a number above 0.", fixed=fixed))
    given = handle.example_input if inputs is None else inputs
    wanted = _Wanted(habits_of(handle.module, given), fqn, call, part, first_tensor(given))
    watched(handle, given, wanted)
    if wanted.entry is None or wanted.values is None:
        raise EngineError(
            tr(
                "{name} gives no output {part} in call {call}: choose one from the list.",
                name=fqn or tr("The model"),
                part=part,
                call=call,
            )
        )
    entry = replace(wanted.entry, calls=wanted.seen)
    whole = _of_sample(wanted.values, wanted.batch_axis, sample)
    size = per_page or PER_PAGE[entry.kind]
    size = max(1, min(size, MOST_VALUES * entry.channels // max(1, whole.size)))
    pages = max(1, -(-entry.channels // size))
    if not 0 <= page < pages:
        raise EngineError(
            tr(
                "{label} has {pages} pages, not a page {page}: choose an earlier one.",
                label=entry.label,
                pages=pages,
                page=page + 1,
            )
        )
    first = page * size
    is_last_axis = entry.kind == "sequence"
    values = whole[..., first : first + size] if is_last_axis else whole[first : first + size]
    low, high = _extremes(values.T if is_last_axis else values)
    limits = np.maximum(np.abs(low), np.abs(high))
    if range_mode == "layer":
        limits = np.full_like(limits, _largest(whole))
    elif range_mode == "fixed":
        limits = np.full_like(limits, fixed)
    return ActivationPage(
        entry=entry,
        sample=sample,
        page=page,
        pages=pages,
        first=first,
        values=np.ascontiguousarray(values),
        limits=limits,
        low=low,
        high=high,
        range_mode=range_mode,
        reading=_read(whole, entry),
        fields=wanted.fields,
    )


class _Index(Observer):
    def __init__(self, habits: Habits) -> None:
        self.entries: list[ActivationEntry] = []
        self._habits = habits
        self._calls: Counter[str] = Counter()

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        number = self._calls[fqn]
        self._calls[fqn] += 1
        for part, (name, tensor) in enumerate(named_tensors(call.output)):
            entry, _ = _entry(fqn, module, number, part, name, tensor, self._habits)
            self.entries.append(entry)


class _Wanted(Observer):
    """Copies one output when it is made, so that a later in-place operation does not change it."""

    def __init__(self, habits: Habits, fqn: str, call: int, part: int, given: Tensor | None) -> None:
        self.entry: ActivationEntry | None = None
        self.values: Array | None = None
        self.batch_axis: int | None = None
        self.fields: FieldMap | None = None
        self.seen = 0
        self._habits, self._fqn, self._call, self._part = habits, fqn, call, part
        self._tracker = FieldTracker()
        if given is not None and habits.spatial:
            self._tracker.start(given)

    def see_function(self, name: str, call: Call) -> None:
        self._tracker.see(name, call)

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        if fqn != self._fqn:
            return
        number = self.seen
        self.seen += 1
        outputs = list(named_tensors(call.output))
        if number != self._call or not 0 <= self._part < len(outputs):
            return
        name, tensor = outputs[self._part]
        self.entry, self.batch_axis = _entry(fqn, module, number, self._part, name, tensor, self._habits)
        self.values = as_floats(tensor)
        if self.entry.kind in ("maps", "signals", "volume"):
            self.fields = self._tracker.of(tensor)


def _entry(
    fqn: str, module: nn.Module, call: int, part: int, name: str, tensor: Tensor, habits: Habits
) -> tuple[ActivationEntry, int | None]:
    layout = layout_of(module, tensor, part, habits)
    shape, axis = tuple(tensor.shape), layout.batch_axis
    sample = shape if axis is None else shape[:axis] + shape[axis + 1 :]
    entry = ActivationEntry(
        fqn=fqn,
        type=type(module).__name__,
        call=call,
        calls=call + 1,
        part=part,
        part_name=name,
        kind=layout.kind,
        shape=shape,
        sample_shape=_folded(sample),
        samples=1 if axis is None else shape[axis],
        is_leaf=next(module.children(), None) is None,
    )
    return entry, axis


def _folded(shape: tuple[int, ...]) -> tuple[int, ...]:
    """More than four dimensions are drawn as four; a single number is a vector of one."""
    if len(shape) > 4:
        return (math.prod(shape[:-3]), *shape[-3:])
    return shape or (1,)


def _of_sample(values: Array, axis: int | None, sample: int) -> Array:
    samples = 1 if axis is None else values.shape[axis]
    if not 0 <= sample < samples:
        raise EngineError(
            tr("The batch has {samples} samples, not a sample {sample}: count from 0.", samples=samples, sample=sample)
        )
    one: Array = values if axis is None else np.take(values, sample, axis=axis)
    return one.reshape(_folded(one.shape))


def _extremes(values: Array) -> tuple[Array, Array]:
    """Of each channel, the first dimension; 0 where nothing is finite."""
    flat = values.reshape(len(values), -1)
    finite = np.isfinite(flat)
    low = np.where(finite, flat, np.inf).min(axis=1)
    high = np.where(finite, flat, -np.inf).max(axis=1)
    has_any = finite.any(axis=1)
    return np.where(has_any, low, 0).astype(np.float32), np.where(has_any, high, 0).astype(np.float32)


def _largest(values: Array) -> float:
    finite = np.abs(values[np.isfinite(values)])
    return float(finite.max()) if finite.size else 0.0


def _read(values: Array, entry: ActivationEntry) -> str:
    finite = np.isfinite(values)
    if not finite.any():
        return tr("No value is a number: all are NaN or infinite.")
    clean = np.where(finite, values, 0)
    if entry.kind == "vector":
        text = read_vector(clean)
    elif entry.kind in ("sequence", "signals"):
        text = read_matrix(clean)
    else:
        text = read_maps(clean.reshape(len(clean), -1, clean.shape[-1]))
    lost = int((~finite).sum())
    if not lost:
        return text
    if lost == 1:
        return tr("{reading}; 1 value is NaN or infinite.", reading=text[:-1])
    return tr("{reading}; {count:,} values are NaN or infinite.", reading=text[:-1], count=lost)
