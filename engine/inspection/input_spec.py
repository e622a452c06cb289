"""The shapes of a model's inputs as text that a user can edit, and tensors made from it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.formulas import Shape
from engine.inspection.observation import tensors
from engine.inspection.tree import dtype_name
from engine.language import tr

MOST_DIMENSIONS = 8
MOST_ELEMENTS = 10**9
# Above one of these, shapes come from the meta device.
MOST_MODEL_BYTES = 10**9
MOST_INPUT_ELEMENTS = 4 * 10**6
MOST_GROWTH = 16  # times the elements of the example input, whose activations are known to fit
FEW_ELEMENTS = 1_000

_DTYPES = {
    name: getattr(torch, name)
    for name in ("float16", "bfloat16", "float32", "float64", "int8", "uint8", "int16", "int32", "int64", "bool")
}


@dataclass(frozen=True)
class InputTensor:
    """Shape and dtype of one tensor of the input; int64 are token ids or other indices."""

    shape: Shape
    dtype: str = "float32"

    @property
    def numel(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class InputSpec:
    """The tensors of a forward pass's input, in order, also those inside tuples, lists and dicts."""

    tensors: tuple[InputTensor, ...]

    @property
    def text(self) -> str:
        """``1, 1, 32, 32``; several tensors are separated by a semicolon."""
        return "; ".join(", ".join(map(str, tensor.shape)) or "scalar" for tensor in self.tensors)


def input_spec(handle: ModelHandle) -> InputSpec:
    """Shapes and dtypes of the model's example input."""
    return spec_of(handle.example_input)


def spec_of(inputs: tuple[Any, ...]) -> InputSpec:
    """The same of any input."""
    return InputSpec(tuple(InputTensor(tuple(each.shape), dtype_name(each.dtype)) for each in tensors(inputs)))


def parse_input_spec(text: str, like: InputSpec) -> InputSpec:
    """The shapes in ``1, 1, 32, 32`` or ``1x1x32x32``, with ``;`` between tensors.

    The dtypes are those of ``like``, unless one stands behind a shape, as in ``1, 25 int64``.

    Raises:
        EngineError: another number of tensors than ``like`` has, or a shape that is none.
    """
    parts = [part.strip() for part in text.strip().strip(";").split(";")]
    if len(parts) != len(like.tensors) or not text.strip():
        wanted = len(like.tensors)
        given = len(parts) if text.strip() else 0
        if wanted == 1:
            raise EngineError(
                tr("This model takes 1 tensor, the text has {given}: write it as {text}.", given=given, text=like.text)
            )
        raise EngineError(
            tr(
                "This model takes {wanted} tensors, the text has {given}: write it as {text}, with ; between tensors.",
                wanted=wanted,
                given=given,
                text=like.text,
            )
        )
    return InputSpec(tuple(_tensor(part, each) for part, each in zip(parts, like.tensors, strict=True)))


def _tensor(text: str, like: InputTensor) -> InputTensor:
    words = text.split()
    if words and words[-1] in _DTYPES:
        like = replace(like, dtype=words[-1])
        text = text[: text.rindex(words[-1])]
    text = text.strip().strip("()[]").strip()
    if text == "scalar":
        return replace(like, shape=())
    sizes = []
    for part in re.split(r"\s*[,x×*]\s*|\s+", text.rstrip(", ")):
        if not re.fullmatch(r"[+-]?[0-9]+", part) or len(part) > 20:
            wanted = ", ".join(map(str, like.shape))
            raise EngineError(
                tr(
                    "{part!r} is no whole number: write a shape as {wanted}.",
                    part=part[:30],
                    wanted=wanted or tr("scalar"),
                )
            )
        sizes.append(int(part))
    shape = tuple(sizes)
    if len(shape) > MOST_DIMENSIONS:
        raise EngineError(
            tr(
                "A shape of {count} dimensions is too deep: give {most_dimensions} sizes at most.",
                count=len(shape),
                most_dimensions=MOST_DIMENSIONS,
            )
        )
    for size in shape:
        if size < 1:
            text = ", ".join(map(str, shape))
            if size == 0:
                raise EngineError(tr("A size in {shape} is 0, and then nothing goes in: use 1 or more.", shape=text))
            raise EngineError(
                tr("A size in {shape} is {size}, which is negative: use 1 or more.", shape=text, size=size)
            )
    if math.prod(shape) > MOST_ELEMENTS:
        raise EngineError(
            tr(
                "The input {shape} has {elements:.3g} elements: keep it at {most_elements:,} or fewer.",
                shape=", ".join(map(str, shape)),
                elements=math.prod(shape),
                most_elements=MOST_ELEMENTS,
            )
        )
    return replace(like, shape=shape)


def build_inputs(spec: InputSpec, example: tuple[Any, ...]) -> tuple[Any, ...]:
    """The example input with tensors of the spec's shapes: the example's own where it agrees, else zeros.

    Tensors too large to be worth filling are on the meta device.

    Raises:
        EngineError: the spec has another number of tensors.
    """
    has, wants = len(list(tensors(example))), len(spec.tensors)
    if has != wants:
        raise EngineError(
            tr(
                "This model takes {has} tensors, not {wants}: write its input as {text}.",
                has=has,
                wants=wants,
                text=spec_of(example).text,
            )
        )
    made: tuple[Any, ...] = _rebuilt(example, iter(spec.tensors))
    return made


def _rebuilt(value: Any, wanted: Iterator[InputTensor]) -> Any:
    """``value`` with its tensors replaced, in the order in which ``tensors`` gives them."""
    if isinstance(value, Tensor):
        want = next(wanted)
        if tuple(value.shape) == want.shape and dtype_name(value.dtype) == want.dtype:
            return value
        device = "meta" if value.is_meta or want.numel > MOST_INPUT_ELEMENTS else value.device
        return torch.zeros(want.shape, dtype=_DTYPES.get(want.dtype, value.dtype), device=device)
    if isinstance(value, dict):
        return {key: _rebuilt(item, wanted) for key, item in value.items()}
    if isinstance(value, list):
        return [_rebuilt(item, wanted) for item in value]
    if isinstance(value, tuple):
        items = [_rebuilt(item, wanted) for item in value]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _rebuilt(getattr(value, each.name), wanted) for each in fields(value)})
    return value


def needs_meta(model: nn.Module, inputs: tuple[Any, ...], example: tuple[Any, ...] | None) -> bool:
    """Whether a real forward pass could take too much memory: a large model, or an input far above the example's."""
    given = list(tensors(inputs))
    if any(tensor.is_meta for tensor in given) or sum(tensor.numel() for tensor in given) > MOST_INPUT_ELEMENTS:
        return True
    for tensor, usual in zip(given, tensors(example or ()), strict=False):
        if tensor.numel() > max(MOST_GROWTH * usual.numel(), FEW_ELEMENTS):
            return True
    tensors_of = (*model.parameters(), *model.buffers())
    held = sum(each.numel() * each.element_size() for each in tensors_of if not is_lazy(each))
    return held > MOST_MODEL_BYTES


def guess_input(model: nn.Module) -> InputSpec | None:
    """An input that the first layer with weights could take; None where it has no such layer.

    One sample each: 8 tokens or steps, images of 32 × 32.
    """
    for module in model.modules():
        for kinds, shape, dtype in _FIRST_LAYERS:
            if isinstance(module, kinds) and all(shape(module)):  # a lazy module's sizes are 0 yet
                return InputSpec((InputTensor(shape(module), dtype),))
    return None


_FIRST_LAYERS: tuple[tuple[Any, Any, str], ...] = (
    (nn.Embedding, lambda module: (1, 8), "int64"),
    (nn.Conv1d, lambda module: (1, module.in_channels, 32), "float32"),
    (nn.Conv2d, lambda module: (1, module.in_channels, 32, 32), "float32"),
    (nn.Conv3d, lambda module: (1, module.in_channels, 16, 16, 16), "float32"),
    (nn.RNNBase, lambda module: (8, 1, module.input_size), "float32"),
    (nn.MultiheadAttention, lambda module: (8, 1, module.embed_dim), "float32"),
    (nn.TransformerEncoderLayer, lambda module: (8, 1, module.self_attn.embed_dim), "float32"),
    (nn.Linear, lambda module: (1, module.in_features), "float32"),
    (nn.BatchNorm2d, lambda module: (1, module.num_features, 32, 32), "float32"),
    (nn.BatchNorm1d, lambda module: (1, module.num_features), "float32"),
    (nn.LayerNorm, lambda module: (1, *module.normalized_shape), "float32"),
)
