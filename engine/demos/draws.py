"""Numbers from a seed, drawn as torch's own layers draw them, and never from the generator that all share."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.demos.panels import Array
from engine.errors import EngineError
from engine.language import tr


class Draws:
    """Draws one after the other; the same as after ``torch.manual_seed(seed)`` in a script, in float64."""

    def __init__(self, seed: int) -> None:
        self._generator = torch.Generator().manual_seed(seed)

    def rand(self, *shape: int) -> Tensor:
        """``torch.rand(shape)``: evenly from 0 to 1."""
        return torch.rand(*shape, generator=self._generator).double()

    def randn(self, *shape: int) -> Tensor:
        """``torch.randn(shape)``: normal, mean 0 and variance 1."""
        return torch.randn(*shape, generator=self._generator).double()

    def randint(self, high: int, *shape: int) -> Tensor:
        """``torch.randint(high, shape)``."""
        return torch.randint(high, shape, generator=self._generator)

    def uniform(self, bound: float, *shape: int) -> Tensor:
        """Evenly from ``-bound`` to ``bound``, as ``nn.init.uniform_`` draws."""
        return torch.empty(*shape).uniform_(-bound, bound, generator=self._generator).double()

    def keep(self, probability: float, *shape: int) -> Tensor:
        """Ones with this probability, else zeros, as ``nn.Dropout`` draws its mask."""
        return torch.empty(*shape).bernoulli_(probability, generator=self._generator).double()

    def xavier(self, rows: int, columns: int) -> Tensor:
        """A matrix as ``nn.init.xavier_uniform_`` draws it."""
        return self.uniform(math.sqrt(3.0) * math.sqrt(2.0 / (rows + columns)), rows, columns)

    def weight_and_bias(self, *shape: int) -> tuple[Tensor, Tensor]:
        """Weight (out, in, *kernel) and bias (out,) as ``nn.Linear`` and ``nn.Conv`` make them."""
        fan_in = math.prod(shape[1:])
        # kaiming_uniform_ with a = sqrt(5): the bound is written as torch works it out, to the last bit
        bound = math.sqrt(3.0) * (math.sqrt(2.0 / (1 + math.sqrt(5) ** 2)) / math.sqrt(fan_in))
        return self.uniform(bound, *shape), self.uniform(1 / math.sqrt(fan_in), shape[0])


def given(title: str, typed: Any, drawn: Tensor) -> Tensor:
    """The typed-over numbers where there are some, else the drawn ones.

    Raises:
        EngineError: the typed ones have another shape.
    """
    if typed is None:
        return drawn
    found = torch.tensor(typed, dtype=torch.float64)
    if found.shape != drawn.shape:
        wanted, got = (" × ".join(map(str, shape)) for shape in (drawn.shape, found.shape))
        raise EngineError(
            tr(
                "{title} must be {wanted} for these settings, got {got}: reset its numbers.",
                title=title,
                wanted=wanted,
                got=got,
            )
        )
    return found


def array(values: Tensor) -> Array:
    """As numpy, in float64 and not shared with torch."""
    return np.array(values.detach().numpy(), dtype=np.float64)
