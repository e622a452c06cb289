"""Integers of 2 to 8 bits, packed into bytes without gaps."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.language import tr


def packed_size_bytes(count: int, bits: int) -> int:
    """Bytes that ``count`` values of ``bits`` take: eight values fill ``bits`` bytes."""
    return math.ceil(count * bits / 8)


def pack(values: Tensor, bits: int) -> Tensor:
    """uint8 values from 0 to 2**bits - 1, of any shape, as bytes (packed_size_bytes,); the first value comes first in
    the lowest bits (int4: two a byte)."""
    flat = values.flatten()
    if flat.dtype != torch.uint8 or not 1 <= bits <= 8:
        raise ValueError("only uint8 values of 1 to 8 bits can be packed")
    if bits == 8:
        return flat.clone()
    if bits == 4:
        even = torch.nn.functional.pad(flat, (0, len(flat) % 2)).view(-1, 2)
        return even[:, 0] | (even[:, 1] << 4)
    eights = torch.nn.functional.pad(flat, (0, -len(flat) % 8)).view(-1, 8)
    word = torch.zeros(len(eights), dtype=torch.int64)
    for index in range(8):
        word |= eights[:, index].long() << (bits * index)
    parts = [(word >> (8 * index)) & 0xFF for index in range(bits)]
    return torch.stack(parts, 1).to(torch.uint8).flatten()[: packed_size_bytes(len(flat), bits)]


def unpack(packed: Tensor, bits: int, shape: tuple[int, ...]) -> Tensor:
    """The values as uint8 in ``shape``.

    Raises:
        EngineError: there are too few or too many bytes for the shape.
    """
    count = math.prod(shape)
    if len(packed) != packed_size_bytes(count, bits):
        needed = packed_size_bytes(count, bits)
        raise EngineError(
            tr(
                "Packed weights have {count:,} bytes and need {needed:,}: the file is damaged, save it again.",
                count=len(packed),
                needed=needed,
            )
        )
    if bits == 8:
        return packed.clone().view(shape)
    if bits == 4:
        return torch.stack([packed & 0xF, packed >> 4], 1).flatten()[:count].view(shape)
    groups = torch.nn.functional.pad(packed, (0, -len(packed) % bits)).view(-1, bits).long()
    word = torch.zeros(len(groups), dtype=torch.int64)
    for index in range(bits):
        word |= groups[:, index] << (8 * index)
    parts = [(word >> (bits * index)) & (2**bits - 1) for index in range(8)]
    return torch.stack(parts, 1).to(torch.uint8).flatten()[:count].view(shape)
