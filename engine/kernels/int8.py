"""``F.linear`` with int8 weights, one scale a row, and inputs rounded to 8 bits."""

from __future__ import annotations

import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.kernels.checks import check_numbers, is_close, is_sound
from engine.runtime import quantized_engine, using_quantized_engine

# An input x within +-bound becomes the unsigned integer x / bound * INPUT_STEPS + INPUT_ZERO_POINT. Signed ones would
# do without the zero point, but on some processors oneDNN has no more than a reference for them, 1,000 times slower.
INPUT_STEPS = 127
INPUT_ZERO_POINT = 128

Clamp = tuple[float, float] | None

_TOLERANCE = 1e-5
_ROUNDING = 0.02  # of inputs whose scale is not known beforehand


class Int8Linear:
    """``F.linear`` with int8 weights and one scale a row; the products run in int8 where torch has a way.

    With ``bound`` the inputs lie within ``+-bound`` (a hidden state within 1; what lies outside gives nonsense) and
    have a fixed scale: best for many rows at once, and ``prepare`` can be shared by several layers. Without, every call
    measures its inputs and gives them one scale: best for a single row. ``runs_int8`` says whether this machine has a
    sound kernel; if not, the same integers are multiplied as float32.
    """

    def __init__(
        self,
        values: Tensor,
        scales: Tensor,
        bias: Tensor | None = None,
        *,
        bound: float | None = None,
        clamp: tuple[float, float] | None = None,
    ) -> None:
        """``values`` int8 (out_features, in_features), ``scales`` float32 and ``bias`` float32, both (out_features,);
        with ``clamp`` the outputs lie within that range."""
        self.out_features, self.in_features = values.shape
        self._kernel: _Kernel
        if bound is None:
            self.runs_int8 = is_sound("dynamic_int8", lambda: _is_sound(_Dynamic))
            self._kernel = (_Dynamic if self.runs_int8 else _PublicDynamic)(values, scales, bias, clamp)
        else:
            self.runs_int8 = is_sound("static_int8", lambda: _is_sound(_unit_static))
            self._kernel = (_Static if self.runs_int8 else _PublicStatic)(values, scales, bias, clamp, bound)

    def __call__(self, x: Tensor) -> Tensor:
        """x float32 (N, in_features) -> float32 (N, out_features)."""
        return self._kernel.product(self._kernel.prepare(x))

    def prepare(self, x: Tensor) -> Tensor:
        """What ``product`` takes: with a bound uint8 (N, in_features)."""
        return self._kernel.prepare(x)

    def product(self, prepared: Tensor) -> Tensor:
        """The rest of a call: float32 (N, out_features)."""
        return self._kernel.product(prepared)

    def add_product(self, prepared: Tensor, total: Tensor) -> None:
        """Adds the products, without bias and clamp, to ``total`` float32 (N, out_features) in place."""
        self._kernel.add_product(prepared, total)


class _Kernel(ABC):
    _clamp: Clamp

    def prepare(self, x: Tensor) -> Tensor:
        return x

    @abstractmethod
    def product(self, prepared: Tensor) -> Tensor: ...

    @abstractmethod
    def add_product(self, prepared: Tensor, total: Tensor) -> None: ...

    def _clamped(self, product: Tensor) -> Tensor:
        return product if self._clamp is None else product.clamp_(*self._clamp)


class _PublicStatic(_Kernel):
    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor | None, clamp: Clamp, bound: float) -> None:
        self._step = bound / INPUT_STEPS
        self._weight = values.float().mul_(scales.view(-1, 1) * self._step)
        self._bias, self._clamp = bias, clamp

    def prepare(self, x: Tensor) -> Tensor:
        # Halves are rounded up, not to even: one pass less.
        return torch.mul(x, 1 / self._step).add_(INPUT_ZERO_POINT + 0.5).to(torch.uint8)

    def product(self, prepared: Tensor) -> Tensor:
        return self._clamped(F.linear(prepared.float().sub_(INPUT_ZERO_POINT), self._weight, self._bias))

    def add_product(self, prepared: Tensor, total: Tensor) -> None:
        total.addmm_(prepared.float().sub_(INPUT_ZERO_POINT), self._weight.t())


class _Static(_PublicStatic):
    """oneDNN."""

    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor | None, clamp: Clamp, bound: float) -> None:
        self._step = bound / INPUT_STEPS
        self._bias, self._clamp = bias, clamp
        self._packed = torch.ops.onednn.qlinear_prepack(values.contiguous(), None)
        self._scales = scales.contiguous()
        self._zero_points = torch.zeros(len(values), dtype=torch.int64)
        self._product: Any = torch.ops.onednn.qlinear_pointwise.default
        self._add_product: Any = torch.ops.onednn.qlinear_pointwise.binary

    def product(self, prepared: Tensor) -> Tensor:
        inputs = (prepared, self._step, INPUT_ZERO_POINT)
        weight = (self._packed, self._scales, self._zero_points)
        end = ("none", ()) if self._clamp is None else ("hardtanh", self._clamp)
        product: Tensor = self._product(*inputs, *weight, self._bias, 1.0, 0, torch.float32, *end, "")
        return product

    def add_product(self, prepared: Tensor, total: Tensor) -> None:
        inputs = (prepared, self._step, INPUT_ZERO_POINT)
        weight = (self._packed, self._scales, self._zero_points)
        after = ("sum", 1.0, "none")
        self._add_product(*inputs, *weight, total, None, 1.0, 0, torch.float32, 1.0, 0, *after, [], "")


class _PublicDynamic(_Kernel):
    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor | None, clamp: Clamp) -> None:
        self._weight = values.float().mul_(scales.view(-1, 1))
        self._bias, self._clamp = bias, clamp

    def product(self, prepared: Tensor) -> Tensor:
        return self._clamped(F.linear(prepared, self._weight, self._bias))

    def add_product(self, prepared: Tensor, total: Tensor) -> None:
        total.addmm_(prepared, self._weight.t())


class _Dynamic(_Kernel):
    """The quantized engine of this build."""

    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor | None, clamp: Clamp) -> None:
        engine = quantized_engine()
        if engine is None:
            raise RuntimeError("no quantized engine")
        zero_points = torch.zeros(len(values), dtype=torch.int64)
        with using_quantized_engine(engine), warnings.catch_warnings():
            # Announced to leave torch, which is pinned.
            warnings.simplefilter("ignore", UserWarning)
            weight = torch._make_per_channel_quantized_tensor(values.contiguous(), scales.double(), zero_points, 0)
            self._packed = torch.ops.quantized.linear_prepack(weight, bias)
        self._bias, self._clamp = bias, clamp
        self._operation: Any = torch.ops.quantized.linear_dynamic.default

    def product(self, prepared: Tensor) -> Tensor:
        return self._clamped(self._operation(prepared, self._packed))

    def add_product(self, prepared: Tensor, total: Tensor) -> None:
        total.add_(self._operation(prepared, self._packed))
        if self._bias is not None:
            total.sub_(self._bias)


def _unit_static(values: Tensor, scales: Tensor, bias: Tensor | None, clamp: Clamp) -> _Kernel:
    return _Static(values, scales, bias, clamp, 1.0)


def _is_sound(make: Callable[[Tensor, Tensor, Tensor | None, Clamp], _Kernel]) -> bool:
    """With inputs and weights that the integers hold exactly, the largest included: some processors overflow there."""
    x, weight, bias = check_numbers()
    values = (weight * 127).round().clamp_(-127, 127)
    values[0], values[1] = 127, -127
    inputs = (x * INPUT_STEPS).round().clamp_(-INPUT_STEPS, INPUT_STEPS)
    inputs[0], inputs[1] = INPUT_STEPS, -INPUT_STEPS
    inputs[2, 0] = -INPUT_STEPS
    inputs /= INPUT_STEPS
    scales = torch.linspace(0.001, 0.1, len(values))
    kernel = make(values.to(torch.int8), scales, bias, None)
    clamped = make(values.to(torch.int8), scales, bias, (-1.0, 2.0))
    products = F.linear(inputs.double(), values.double() * scales.double().view(-1, 1))
    tolerance = _TOLERANCE if isinstance(kernel, _Static) else _ROUNDING
    for rows in (1, 2, len(inputs)):
        prepared = kernel.prepare(inputs[:rows])
        total = inputs.new_ones(rows, len(values))
        kernel.add_product(prepared, total)
        if not (
            is_close(kernel.product(prepared), products[:rows] + bias, tolerance=tolerance)
            and is_close(clamped.product(prepared), (products[:rows] + bias).clamp(-1, 2), tolerance=2 * tolerance)
            and is_close(total, products[:rows] + 1, tolerance=tolerance)
        ):
            return False
    return True
