"""The loss of each word from the last layer's hidden state, without all logits at once.

A loss needs the target's logit and the logarithm of the sum of all exponentials. The vocabulary is taken in slices
whose logits stay in the processor's cache, and the exponentials are taken of the logits less a ``shift`` near their
sum's logarithm. Where a sum leaves the range in which it is right, it is computed anew with logsumexp.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import torch
from torch import Tensor

from engine.kernels import INPUT_STEPS, INPUT_ZERO_POINT, Int8Linear, float_linear
from engine.quantization.primitives import RowQuantized

_PROBED = 8  # words whose sums give the first shift


class VocabularyLosses(ABC):
    """Losses by a decoder (vocab_size, hidden_size).

    ``_above`` is how far the shift stays above the sums' logarithm, ``_least`` and ``_largest`` where sums are right.
    """

    _above: float
    _least: float
    _largest: float

    def __init__(self) -> None:
        self._is_shifted = False

    def __call__(self, hidden: Tensor, targets: Tensor) -> Tensor:
        """hidden float32 (N, hidden_size) within +-1, targets (N,) -> float32 (N,), in nats."""
        return self.of_prepared(self._prepare(hidden), targets)

    def of_prepared(self, inputs: Tensor, targets: Tensor) -> Tensor:
        """The same with the hidden states as ``Int8Linear.prepare`` makes them, where products are int8."""
        if not self._is_shifted:
            self._judge_shift(self._log_sums(inputs[:_PROBED]))
        sums, shift = self._sums(inputs)
        log_sums = sums.log().add_(shift)
        # Not the other way round: NaN has to be among them.
        again = ~((sums >= self._least) & (sums <= self._largest))
        if again.any():
            log_sums[again] = self._log_sums(inputs[again])
            if 2 * again.sum() > len(again):  # a new shift for a few would make others fall out
                self._judge_shift(log_sums)
        return (log_sums - self._target_logits(inputs, targets)).float()

    def _judge_shift(self, log_sums: Tensor) -> None:
        middle = log_sums.nanmedian().item()
        if math.isfinite(middle):
            self._set_shift(middle + self._above)
            self._is_shifted = True

    def _prepare(self, hidden: Tensor) -> Tensor:
        return hidden

    @abstractmethod
    def _set_shift(self, shift: float) -> None: ...

    @abstractmethod
    def _sums(self, inputs: Tensor) -> tuple[Tensor, float]:
        """Of exp(logit - shift), float64 (N,), and the shift."""

    @abstractmethod
    def _log_sums(self, inputs: Tensor) -> Tensor:
        """Logarithm of the sum of exp(logit), float64 (N,), whatever the logits are."""

    @abstractmethod
    def _target_logits(self, inputs: Tensor, targets: Tensor) -> Tensor:
        """float64 (N,)"""


class FloatVocabularyLosses(VocabularyLosses):
    """All in float32.

    ``sigmoid(x - shift)`` stands in for ``exp(x - shift)``, since oneDNN computes it within the product. It is
    ``exp(x - shift) / (1 + exp(x - shift))``, so that their sum is too small by less than its own size, relatively: a
    sum of 1e-6 is right to 1e-6.
    """

    _above = 35.0
    _least, _largest = 1e-30, 1e-6
    _slice = 1_024

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self._weight, self._bias = weight, bias
        self._set_shift(0.0)

    def _set_shift(self, shift: float) -> None:
        self._shift = shift
        self._slices = _sliced(self._slice, self._weight, self._bias - shift)

    def _sums(self, inputs: Tensor) -> tuple[Tensor, float]:
        sums = inputs.new_zeros(len(inputs), dtype=torch.float64)
        for weight, bias in self._slices:
            sums += float_linear(inputs, weight, bias, "sigmoid").sum(1)
        return sums, self._shift

    def _log_sums(self, inputs: Tensor) -> Tensor:
        parts = [float_linear(inputs, weight, bias).logsumexp(1) for weight, bias in self._slices]
        return torch.stack(parts).double().logsumexp(0).add_(self._shift)

    def _target_logits(self, inputs: Tensor, targets: Tensor) -> Tensor:
        return (inputs * self._weight[targets]).sum(1).double().add_(self._bias[targets])


class Int8VocabularyLosses(VocabularyLosses):
    """The decoder's rows and the hidden state in int8; the target's logit comes from the same integers.

    The rows are scaled so that the products are exponents of 2. For the first ``_head`` words, which in a corpus's own
    order are the frequent ones, those powers are computed; for the others they are read off: the integer
    ``(127 + y) * 2**23`` has the bits of a float32 between ``2**y`` and 1.06 times that, on average 1.5 ln 2 = 1.04
    times. A loss differs by 0.0002 on average for that (shipped model), a sixtieth of what int8 makes.
    """

    _above = 0.0
    _least, _largest = 1e-30, 1e30
    _slice = 1_024
    _head = 4_096

    def __init__(self, weight: RowQuantized, bias: Tensor) -> None:
        super().__init__()
        self._weight, self._bias = weight, bias
        self._set_shift(0.0)

    def _set_shift(self, shift: float) -> None:
        self._shift = shift
        exponents = (self._bias - shift).mul_(_LOG2_E)
        self._powers = [
            Int8Linear(values, scales * _LOG2_E, bias, bound=1.0)
            for values, scales, bias in self._split(exponents, slice(None, self._head))
        ]
        self._bits = [
            Int8Linear(values, scales * (_LOG2_E * _EXPONENT_UNIT), bias, bound=1.0, clamp=_BITS_RANGE)
            for values, scales, bias in self._split(
                (exponents + (127 - math.log2(1.5 * math.log(2)))).mul_(_EXPONENT_UNIT), slice(self._head, None)
            )
        ]

    def _split(self, biases: Tensor, rows: slice) -> list[tuple[Tensor, ...]]:
        return _sliced(self._slice, self._weight.values[rows], self._weight.scales[rows], biases[rows])

    def _prepare(self, hidden: Tensor) -> Tensor:
        return self._powers[0].prepare(hidden)

    def _sums(self, inputs: Tensor) -> tuple[Tensor, float]:
        sums = torch.zeros(len(inputs), dtype=torch.float64)
        for product in self._powers:
            sums += product.product(inputs).exp2_().sum(1)
        for product in self._bits:
            sums += product.product(inputs).to(torch.int32).view(torch.float32).sum(1)
        return sums, self._shift

    def _log_sums(self, inputs: Tensor) -> Tensor:
        parts = []
        for values, scales, bias in self._split(self._bias, slice(None)):
            logits = Int8Linear(values, scales, bias, bound=1.0).product(inputs)
            parts.append(logits.logsumexp(1))
        return torch.stack(parts).double().logsumexp(0)

    def _target_logits(self, inputs: Tensor, targets: Tensor) -> Tensor:
        sums = ((inputs.float() - INPUT_ZERO_POINT) * self._weight.values[targets]).sum(1)  # integers, below 2**24
        products = sums.mul_(self._weight.scales[targets]).div_(INPUT_STEPS)
        return products.double().add_(self._bias[targets])


def _sliced(length: int, *parts: Tensor) -> list[tuple[Tensor, ...]]:
    """``length`` rows of each at a time."""
    return [tuple(part[start : start + length] for part in parts) for start in range(0, len(parts[0]), length)]


_LOG2_E = 1 / math.log(2)
_EXPONENT_UNIT = float(1 << 23)  # what the exponent of a float32 counts by
_BITS_RANGE = 0.0, float((1 << 31) - 128)  # integers from 0 to bits that are NaN
