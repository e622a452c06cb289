"""Numbers on an integer grid: one scale a tensor, a row or a group of a row.

A *row* is one index of the first dimension (an output feature of Linear, a gate's unit of LSTM, a word of an
embedding); a *group* is ``group_size`` neighbours within a row.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.language import mark, tr

LEAST_BITS, MOST_BITS = 2, 8
# Rows whose largest value is smaller than this have no scale in normal float32 numbers; they become zeros.
_TINY = MOST_BITS * 16 * torch.finfo(torch.float32).tiny
_SHRINKS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
_SLICE = 1 << 20  # values a slice: keeps the working memory of a search small


@dataclass(frozen=True, eq=False)
class RowQuantized:
    """``weight = values * scales``, one scale a row.

    ``values`` int8 in the weight's shape, within +-(2**(bits-1) - 1); ``scales`` float32 (rows,).
    """

    values: Tensor
    scales: Tensor
    bits: int = 8

    def dequantize(self) -> Tensor:
        """The weight as float32."""
        return self.values.float() * self.scales.view(-1, *[1] * (self.values.dim() - 1))


@dataclass(frozen=True, eq=False)
class TensorQuantized:
    """``weight = values * scale``, one scale for all."""

    values: Tensor
    scale: float
    bits: int = 8

    def dequantize(self) -> Tensor:
        """The weight as float32."""
        return self.values.float() * self.scale


@dataclass(frozen=True, eq=False)
class GroupQuantized:
    """``weight = (values - zero_points) * scales``, one scale and zero point a group.

    ``values`` uint8 in the weight's shape, 0 to 2**bits - 1; ``scales`` bfloat16 and ``zero_points`` uint8, both
    (rows, groups). The last group of a row is shorter where ``group_size`` does not divide its length. Symmetric groups
    have their zero point at 2**(bits-1).
    """

    values: Tensor
    scales: Tensor
    zero_points: Tensor
    group_size: int
    bits: int = 4

    def dequantize(self) -> Tensor:
        """The weight as float32."""
        flat = self.values.flatten(1) if self.values.dim() > 1 else self.values.view(-1, 1)
        length = flat.shape[1]
        scales = self.scales.float().repeat_interleave(self.group_size, 1)[:, :length]
        zero_points = self.zero_points.float().repeat_interleave(self.group_size, 1)[:, :length]
        return ((flat.float() - zero_points) * scales).view(self.values.shape)


def quantize_rows(weight: Tensor, bits: int = 8, *, name: str = mark("The weight")) -> RowQuantized:
    """Symmetric, scale = max|row| / (2**(bits-1) - 1), rounded half to even.

    A row of zeros (or of nothing above 1e-36) gets scale 1 and values 0. Quantizing the dequantized weight again gives
    the same integers and scales. ``weight`` is (rows, ...) of any float dtype.

    Raises:
        EngineError: integers, NaN or Inf; the sentence starts with ``name``.
    """
    checked = check_weight(weight, bits, name)
    flat = checked.flatten(1) if checked.dim() > 1 else checked.view(-1, 1)
    scales = _symmetric_scales(flat.abs().amax(1) if flat.numel() else flat.new_zeros(len(flat)), bits)
    most = 2 ** (bits - 1) - 1
    spread = scales.view(-1, *[1] * (checked.dim() - 1))
    return RowQuantized((checked / spread).round_().clamp_(-most, most).to(torch.int8), scales, bits)


def quantize_tensor(weight: Tensor, bits: int = 8, *, name: str = mark("The weight")) -> TensorQuantized:
    """As ``quantize_rows`` with one scale for the whole tensor."""
    checked = check_weight(weight, bits, name)
    rows = quantize_rows(checked.reshape(1, -1), bits, name=name)
    return TensorQuantized(rows.values.view(checked.shape), rows.scales.item(), bits)


def quantize_groups(
    weight: Tensor,
    bits: int = 4,
    *,
    group_size: int = 64,
    symmetric: bool = False,
    importance: Tensor | None = None,
    clip_search: bool = True,
    name: str = mark("The weight"),
) -> GroupQuantized:
    """Groups of ``group_size`` along a row, each with the clip of its range that has the least squared error; without
    ``clip_search`` the whole range counts.

    Affine groups span their smallest and largest value (and zero), symmetric ones twice the largest. ``importance``
    (row length,) weighs the errors by input; without it all count alike.

    Raises:
        EngineError: as ``quantize_rows``, or group_size below 1.
    """
    checked = check_weight(weight, bits, name)
    if group_size < 1:
        raise EngineError(
            tr("Groups of {group_size} are not possible: give a group size of at least 1.", group_size=group_size)
        )
    flat = checked.flatten(1) if checked.dim() > 1 else checked.view(-1, 1)
    rows, length = flat.shape
    groups = math.ceil(length / group_size)
    padded = torch.nn.functional.pad(flat, (0, groups * group_size - length))
    weights = torch.ones(length) if importance is None else importance.float()
    weights = torch.nn.functional.pad(weights, (0, groups * group_size - length)).view(groups, group_size)
    values, scales, zero_points = [], [], []
    step = max(1, _SLICE // max(1, groups * group_size))
    blocks = torch.split(padded.view(rows, groups, group_size), step) if padded.numel() else ()
    for part in blocks:
        found = _best_clip(part, bits, symmetric, weights, _SHRINKS if clip_search else (1.0,))
        values.append(found[0].flatten(1)[:, :length])
        scales.append(found[1])
        zero_points.append(found[2])
    if not values:
        shape = (rows, groups)
        return GroupQuantized(
            torch.zeros(checked.shape, dtype=torch.uint8),
            torch.ones(shape, dtype=torch.bfloat16),
            torch.zeros(shape, dtype=torch.uint8),
            group_size,
            bits,
        )
    return GroupQuantized(
        torch.cat(values).view(checked.shape), torch.cat(scales), torch.cat(zero_points), group_size, bits
    )


def check_weight(weight: Tensor, bits: int, name: str) -> Tensor:
    """The weight as float32.

    Raises:
        EngineError: it cannot be quantized to ``bits``; the sentence starts with ``name``.
    """
    if not LEAST_BITS <= bits <= MOST_BITS:
        raise EngineError(
            tr(
                "{bits} bits are not possible: give {least_bits} to {most_bits}.",
                bits=bits,
                least_bits=LEAST_BITS,
                most_bits=MOST_BITS,
            )
        )
    if not weight.dtype.is_floating_point:
        dtype = str(weight.dtype).removeprefix("torch.")
        raise EngineError(
            tr("{name} has dtype {dtype}: only floating-point weights can be quantized.", name=tr(name), dtype=dtype)
        )
    if weight.dim() == 0:
        raise EngineError(tr("{name} is a single number: only tensors with rows can be quantized.", name=tr(name)))
    checked = weight.detach().float()
    if not is_finite(checked):
        raise EngineError(
            tr("{name} has NaN or infinite values: repair or train the model before quantizing it.", name=tr(name))
        )
    return checked


def is_finite(values: Tensor) -> bool:
    """Whether no value is NaN or infinite; in one pass and without a mask of the tensor's size."""
    if not values.numel():
        return True
    least, most = torch.aminmax(values)  # NaN goes through both
    return bool(torch.isfinite(least) and torch.isfinite(most))


def _symmetric_scales(largest: Tensor, bits: int) -> Tensor:
    """Scales for the largest magnitudes; 1 where there is nothing to scale."""
    most = 2 ** (bits - 1) - 1
    scales = largest / most
    # In one of 128 cases float32's most * scale / most is a neighbour of scale; that neighbour reproduces itself, which
    # makes quantizing a dequantized weight exact.
    scales = scales * most / most
    # and near the largest float, where most * scale overflows, the scale below
    scales = torch.where((largest / most * most).isinf(), torch.nextafter(largest / most, torch.zeros(())), scales)
    return torch.where(largest < _TINY, torch.ones_like(scales), scales)


def _best_clip(
    part: Tensor, bits: int, symmetric: bool, weights: Tensor, shrinks: tuple[float, ...]
) -> tuple[Tensor, Tensor, Tensor]:
    """Values, scales and zero points of (rows, groups, group_size)."""
    levels = 2**bits - 1
    if symmetric:
        most = part.abs().amax(2)
        least = -most
    else:
        least, most = part.amin(2).clamp_(max=0), part.amax(2).clamp_(min=0)
    # squares of 1e30 and 1e-30 are no float32 numbers: errors count in units of the group's range
    unit = torch.maximum(most, -least).clamp_(min=torch.finfo(torch.float32).tiny)[..., None]
    best_error = torch.full_like(most, math.inf)
    scales = torch.ones_like(most, dtype=torch.bfloat16)
    zero_points = torch.zeros_like(most, dtype=torch.uint8)
    for shrink in shrinks:
        scale, zero_point = _affine(least * shrink, most * shrink, levels, symmetric)
        restored = _restored(part, scale, zero_point, levels)
        error = restored.sub_(part).div_(unit).square_().mul_(weights).sum(2)
        better = error < best_error
        best_error = torch.where(better, error, best_error)
        scales = torch.where(better, scale, scales)
        zero_points = torch.where(better, zero_point, zero_points)
    values = _codes(part, scales, zero_points, levels).to(torch.uint8)
    return values, scales, zero_points


def _affine(least: Tensor, most: Tensor, levels: int, symmetric: bool) -> tuple[Tensor, Tensor]:
    """bfloat16 scales and uint8 zero points for the ranges."""
    scale = most / (levels // 2) if symmetric else (most - least) / levels
    scale = scale.bfloat16()
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    if symmetric:
        return scale, torch.full_like(scale, (levels + 1) // 2, dtype=torch.uint8)
    return scale, (-least / scale.float()).round_().clamp_(0, levels).to(torch.uint8)


def _codes(part: Tensor, scales: Tensor, zero_points: Tensor, levels: int) -> Tensor:
    return (part / scales.float()[..., None]).round_().add_(zero_points[..., None]).clamp_(0, levels)


def _restored(part: Tensor, scales: Tensor, zero_points: Tensor, levels: int) -> Tensor:
    return _codes(part, scales, zero_points, levels).sub_(zero_points[..., None]).mul_(scales.float()[..., None])
