"""Which input would make a failing forward pass work, found by trying."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from torch import nn

from engine.inspection.formulas import Shape
from engine.inspection.input_spec import InputSpec, InputTensor, build_inputs, spec_of
from engine.inspection.needs import Need
from engine.inspection.observation import Observer, observe
from engine.inspection.twin import has_values, is_uninitialised, meta_twin, on_meta
from engine.language import tr

SECONDS = 0.4
SMALL_PARAMETERS, SMALL_INPUT = 5_000_000, 1_000_000
_USUAL_SIDES = (32, 28, 64, 224, 16, 48, 96, 128, 256, 299, 384, 512, 8)
_MOST_SIDE = 256


def find_remedy(
    model: nn.Module, inputs: tuple[Any, ...], need: Need | None, *, example: tuple[Any, ...] | None
) -> str:
    """``use a 32x32 input``: words for the first input near the given one that runs, or nothing.

    Tried for ``SECONDS`` at most; a model that is not small on the meta device, which takes no memory.
    """
    given = spec_of(inputs)
    if not given.tensors or is_uninitialised(model):
        return ""
    try:
        twin = model if is_small(model) else meta_twin(model)
    except Exception:  # a model whose attributes cannot be copied is not worth a failure here
        return ""
    ends = time.monotonic() + SECONDS
    tried = {given}
    for spec in _candidates(given, need, spec_of(example) if example else None):
        if spec in tried:
            continue
        tried.add(spec)
        if time.monotonic() > ends:
            break
        if _runs(twin, inputs, spec):
            return describe_change(given, spec)
    return ""


def describe_change(given: InputSpec, wanted: InputSpec) -> str:
    """What to do to come from one input to the other, in words."""
    changed = [at for at, (one, other) in enumerate(zip(given.tensors, wanted.tensors, strict=True)) if one != other]
    if len(changed) != 1:
        return tr("use inputs of the shapes {shapes}", shapes=wanted.text)
    if len(wanted.tensors) > 1:
        return tr(
            "use {shape} as input {number} of {count}",
            shape=_sizes(wanted.tensors[changed[0]].shape),
            number=changed[0] + 1,
            count=len(wanted.tensors),
        )
    old, new = given.tensors[0], wanted.tensors[0]
    if old.dtype != new.dtype:
        return tr("use {dtype} numbers in the shape {shape}", dtype=new.dtype, shape=_sizes(new.shape))
    if len(old.shape) == len(new.shape):
        axes = [axis for axis, (one, other) in enumerate(zip(old.shape, new.shape, strict=True)) if one != other]
        if len(old.shape) == 4 and set(axes) <= {2, 3}:
            return tr("use a {height}x{width} input", height=new.shape[2], width=new.shape[3])
        if len(old.shape) >= 3 and axes == [1]:
            if new.shape[1] == 1:
                return tr("use an input with 1 channel, {shape}", shape=_sizes(new.shape))
            return tr("use an input with {count:,} channels, {shape}", count=new.shape[1], shape=_sizes(new.shape))
        if axes == [len(old.shape) - 1]:
            return tr("use an input of {count:,} features, {shape}", count=new.shape[-1], shape=_sizes(new.shape))
    return tr("use an input of the shape {shape}", shape=_sizes(new.shape))


def _sizes(shape: Shape) -> str:
    return ", ".join(map(str, shape))


def is_small(model: nn.Module) -> bool:
    """Whether trying it for real is quicker than on the meta device, whose first use takes a second to load."""
    return has_values(model) and sum(parameter.numel() for parameter in model.parameters()) <= SMALL_PARAMETERS


def _runs(twin: nn.Module, inputs: tuple[Any, ...], spec: InputSpec) -> bool:
    try:
        made = build_inputs(spec, inputs)
        is_real = has_values(twin) and sum(tensor.numel for tensor in spec.tensors) <= SMALL_INPUT
        observe(twin if is_real else meta_twin(twin), made if is_real else on_meta(made), Observer())
    except Exception:  # that is the answer
        return False
    return True


def _candidates(given: InputSpec, need: Need | None, example: InputSpec | None) -> Iterator[InputSpec]:
    """Inputs worth trying, those nearest to the given one first."""
    if need is not None and need.other is not None:
        got, wanted = need.other
        other = (InputTensor(wanted, each.dtype) if each.shape == got else each for each in given.tensors)
        yield InputSpec(tuple(other))
    fits = example is not None and len(example.tensors) == len(given.tensors)
    if example is not None and fits:
        for at, usual in enumerate(example.tensors):
            one = given.tensors[at]
            if len(one.shape) == len(usual.shape):  # the user's batch, the example's other sizes
                yield _with(given, at, InputTensor((*one.shape[:1], *usual.shape[1:]), usual.dtype))
            yield _with(given, at, usual)
        yield example
    for at, one in enumerate(given.tensors):
        if need is not None and need.axis is not None and need.size is not None and len(one.shape) >= -need.axis:
            shape = list(one.shape)
            shape[need.axis] = need.size
            yield _with(given, at, InputTensor(tuple(shape), one.dtype))
        if one.dtype != "int64" and need is not None and need.kind == "whole numbers":
            yield _with(given, at, InputTensor(one.shape, "int64"))
        if one.dtype == "int64" and need is not None and need.kind == "floating-point numbers":
            yield _with(given, at, InputTensor(one.shape, "float32"))
    for at, one in enumerate(given.tensors):
        if len(one.shape) == 3 and one.dtype == "float32":  # one image without a batch
            yield _with(given, at, InputTensor((1, *one.shape), one.dtype))
        spatial = len(one.shape) - 2
        if spatial in (2, 3):
            for side in (*_USUAL_SIDES, *_near(one.shape[-1])):
                yield _with(given, at, InputTensor((*one.shape[:2], *(side,) * spatial), one.dtype))
        elif spatial == 1:
            for side in (*_near(one.shape[-1]), *_USUAL_SIDES):
                yield _with(given, at, InputTensor((*one.shape[:2], side), one.dtype))


def _near(size: int) -> Iterator[int]:
    """Sizes up to a limit, nearest first."""
    return iter(sorted(range(1, _MOST_SIDE + 1), key=lambda side: abs(side - size)))


def _with(spec: InputSpec, at: int, tensor: InputTensor) -> InputSpec:
    return InputSpec((*spec.tensors[:at], tensor, *spec.tensors[at + 1 :]))
