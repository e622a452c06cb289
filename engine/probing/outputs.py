"""The tensors of an output, whatever it is made of, as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.probing.activation_results import Array


def named_tensors(value: Any, way: str = "") -> Iterator[tuple[str, Tensor]]:
    """All tensors of an output that hold something, with the way to each: ``[1][0]``, ``["logits"]``, ``.loss``."""
    if isinstance(value, Tensor):
        if value.numel():
            yield way, value
    elif isinstance(value, nn.utils.rnn.PackedSequence):
        yield f"{way}.data", value.data
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from named_tensors(item, f'{way}["{key}"]' if isinstance(key, str) else f"{way}[{key!r}]")
    elif isinstance(value, (tuple, list)):
        for at, item in enumerate(value):
            yield from named_tensors(item, f"{way}[{at}]")
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from named_tensors(getattr(value, field.name, None), f"{way}.{field.name}")


def as_floats(tensor: Tensor) -> Array:
    """A copy in float32; of complex numbers the magnitude, of quantized ones what they stand for."""
    tensor = tensor.detach()
    if tensor.is_quantized:
        tensor = tensor.dequantize()
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
    if tensor.is_complex():
        tensor = tensor.abs()
    copied: Array = tensor.to("cpu", torch.float32).numpy().copy()
    return copied
