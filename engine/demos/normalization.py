"""torch.nn.BatchNorm1d, BatchNorm2d, LayerNorm and GroupNorm: the same formula over four choices of numbers.

Source: Building Models with PyTorch, "Data Manipulation Layers" (``BatchNorm1d(4)`` on ``rand(1, 4, 4) * 20 + 5``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Term, sum_of
from engine.demos.fields import flag, grid, integer, number, seed
from engine.demos.normalized import AFFINE, Normalized, Owners
from engine.demos.panels import Array, Curves, Line, Panel
from engine.demos.pictures import matrix
from engine.demos.registry import demo
from engine.demos.words import shown
from engine.errors import EngineError

_EPS: Any = {"step": 0.00001, "title": "eps", "tip": "Added to the variance, so that nothing is divided by zero."}


@dataclass(frozen=True)
class BatchNorm(Demo):
    """Every channel by itself, over all samples and places of the batch."""

    dims: ClassVar[int]
    num_features: int = integer(4, 1, 8, title="num_features", tip="Channels: each has its own mean and variance.")
    size: int = integer(4, 1, 8, title="Input size", tip="Places along each axis of x.")
    batch_size: int = integer(1, 1, 4, title="batch_size", tip="Samples that share the mean and variance.")
    batches: int = integer(1, 1, 100, title="Next batch", tip="How many batches the layer has seen; x is the last.")
    momentum: float = number(
        0.1, 0, 1, step=0.05, title="momentum", tip="Share of a new batch in the running mean and variance."
    )
    training: bool = flag(
        True, title="Training mode", tip="Training uses the batch's own statistics, evaluation the running ones."
    )
    eps: float = number(1e-5, 1e-8, 1.0, **_EPS)
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(
        title="x", tip="The last batch.", follows=("num_features", "size", "batch_size", "batches")
    )
    affine: tuple[Any, ...] | None = grid(title="γ and β", tip=AFFINE, follows=("num_features",))

    def run(self) -> tuple[Panel, ...]:
        shape = (self.batch_size, self.num_features, *(self.size,) * self.dims)
        count = self.batch_size * self.size**self.dims
        if self.training and count == 1:
            raise EngineError(
                f"Expected more than 1 value per channel when training, got input size {list(shape)}: "
                "use a larger batch or input, or evaluation mode."
            )
        draws = Draws(self.seed)
        batches = [draws.rand(*shape) * 20 + 5 for _ in range(self.batches)]
        batches[-1] = x = given("x", self.x, batches[-1])
        history, taken = self._history(batches)
        affine = given("γ and β", self.affine, _plain_affine(self.num_features))
        running = torch.from_numpy(history[-1])
        mean = None if self.training else running[0]
        var = None if self.training else running[1]
        y = F.batch_norm(x, mean, var, affine[0], affine[1], self.training, self.momentum, self.eps)
        channel = np.broadcast_to(np.arange(self.num_features).reshape(1, -1, *(1,) * self.dims), shape)
        owners = tuple(f"channel {place}" for place in range(self.num_features))
        own = _own_statistics(array(x), channel, len(owners))
        used = own if self.training else (history[-1][0], history[-1][1])
        found = Normalized(
            array(x),
            array(y),
            channel,
            owners,
            channel,
            used[0],
            used[1],
            array(affine),
            self.eps,
            not self.training,
        )
        labels = [f"sample {n}" for n in range(self.batch_size)]
        axes = ("sample", "channel", "place")
        if self.dims == 2:
            labels = [f"sample {n}, channel {c}" for n in range(self.batch_size) for c in range(self.num_features)]
            axes = ("sample, channel", "row", "column")
        return (*found.panels(axes, labels), *self._running(history, taken, count))

    def _history(self, batches: list[Tensor]) -> tuple[list[Array], list[Array]]:
        """Running mean and variance (2, C) before the first batch and after each, and those taken of each batch."""
        running = np.array([[0.0] * self.num_features, [1.0] * self.num_features])
        history, taken = [running], []
        for batch in batches if self.training else batches[:-1]:
            part = array(batch).swapaxes(0, 1).reshape(self.num_features, -1)
            if part.shape[1] == 1:  # torch refuses to train on it
                break
            taken.append(np.stack([part.mean(1), part.var(1, ddof=1)]))  # torch keeps the variance with n - 1 below
            running = (1 - self.momentum) * running + self.momentum * taken[-1]
            history.append(running)
        return history, taken

    def _running(self, history: list[Array], taken: list[Array], count: int) -> list[Panel]:
        last = history[-1]

        def explain_after(batch: int, row: int, channel: int) -> CellExplanation:
            kind = ("mean", "variance")[row]
            name, rule = f"running {kind}, channel {channel}", "running = (1 − momentum) · running + momentum · batch"
            value = float(history[batch][row, channel])
            if batch == 0:
                words = f"Before the first batch the running {kind} is {row}."
                return sum_of([Term("at the start", (value,))], name=name, value=value, rule=rule, words=words)
            kept, new = (float(each[row, channel]) for each in (history[batch - 1], taken[batch - 1]))
            return sum_of(
                [
                    Term(f"(1 − momentum) × the {kind} kept so far", (1 - self.momentum, kept)),
                    Term(f"momentum × the batch's {kind}", (self.momentum, new)),
                ],
                name=name,
                value=value,
                rule=rule,
                words=f"The batch's variance counts here with n − 1 = {count - 1} below."
                if row
                else "A little of the new batch goes into what was kept.",
            )

        def explain_running(cell: Cell) -> CellExplanation:
            return explain_after(len(history) - 1, *cell)

        def explain_history(cell: Cell) -> CellExplanation:
            return explain_after(cell[1], 0, cell[0])

        lines = tuple(
            Line(f"channel {channel}", np.array([each[0, channel] for each in history]))
            for channel in range(self.num_features)
        )
        return [
            matrix(
                "running",
                "Running mean and variance",
                last,
                "Kept for evaluation; they start at 0 and 1.",
                rows="",
                row_labels=("running mean", "running variance"),
                columns="channel",
                reading=f"After {len(history) - 1} batches the running mean of channel 0 is {shown(last[0, 0])}.",
                is_signed=False,
                explainer=explain_running,
            ),
            Curves(
                name="history",
                title="Running mean, batch by batch",
                reading=f"From 0 to {shown(last[0].mean())} on average in {len(history) - 1} batches.",
                meaning="One line a channel; with momentum 0.1 it takes some thirty batches to arrive.",
                x=np.arange(len(history), dtype=np.float64),
                lines=lines,
                x_axis="batches seen",
                y_axis="running mean",
                explainer=explain_history,
            ),
        ]


@demo(name="batchnorm1d", title="BatchNorm1d", order=40, family="Normalization", layers=("BatchNorm1d",))
@dataclass(frozen=True)
class BatchNorm1d(BatchNorm):
    """Over the samples and places of x (N, C, L)."""

    dims: ClassVar[int] = 1


@demo(name="batchnorm2d", title="BatchNorm2d", order=41, family="Normalization", layers=("BatchNorm2d",))
@dataclass(frozen=True)
class BatchNorm2d(BatchNorm):
    """Over the samples, rows and columns of x (N, C, H, W)."""

    dims: ClassVar[int] = 2
    num_features: int = integer(3, 1, 8, title="num_features", tip="Channels: each has its own mean and variance.")
    batch_size: int = integer(2, 1, 4, title="batch_size", tip="Samples that share the mean and variance.")


@demo(name="layernorm", title="LayerNorm", order=42, family="Normalization", layers=("LayerNorm",))
@dataclass(frozen=True)
class LayerNorm(Demo):
    """Every row by itself, over its features: a batch of one is as good as any."""

    normalized_shape: int = integer(4, 1, 12, title="normalized_shape", tip="Features that share a mean and variance.")
    rows: int = integer(4, 1, 8, title="Rows", tip="Rows of x; none knows of the others.")
    eps: float = number(1e-5, 1e-8, 1.0, **_EPS)
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip="The input.", follows=("normalized_shape", "rows"))
    affine: tuple[Any, ...] | None = grid(title="γ and β", tip=AFFINE, follows=("normalized_shape",))

    def run(self) -> tuple[Panel, ...]:
        shape = (1, self.rows, self.normalized_shape)
        x = given("x", self.x, Draws(self.seed).rand(*shape) * 20 + 5)
        affine = given("γ and β", self.affine, _plain_affine(self.normalized_shape))
        y = F.layer_norm(x, (self.normalized_shape,), affine[0], affine[1], self.eps)
        owner = np.broadcast_to(np.arange(self.rows)[None, :, None], shape)
        owners = tuple(f"row {row}" for row in range(self.rows))
        parameter = np.broadcast_to(np.arange(self.normalized_shape), shape)
        found = _over_own(x, y, owner, owners, parameter, affine, self.eps)
        return tuple(found.panels(("sample", "row", "feature"), ["sample 0"]))


@demo(name="groupnorm", title="GroupNorm", order=43, family="Normalization", layers=("GroupNorm",))
@dataclass(frozen=True)
class GroupNorm(Demo):
    """Every sample by itself, over groups of its channels."""

    num_groups: int = integer(2, 1, 8, title="num_groups", tip="Groups of channels that share a mean and variance.")
    num_channels: int = integer(4, 1, 8, title="num_channels", tip="Channels of x; num_groups must divide them.")
    size: int = integer(4, 1, 8, title="Input size", tip="Height and width of x.")
    batch_size: int = integer(1, 1, 4, title="batch_size", tip="Samples; none knows of the others.")
    eps: float = number(1e-5, 1e-8, 1.0, **_EPS)
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip="The input.", follows=("num_channels", "size", "batch_size"))
    affine: tuple[Any, ...] | None = grid(title="γ and β", tip=AFFINE, follows=("num_channels",))

    def run(self) -> tuple[Panel, ...]:
        if self.num_channels % self.num_groups:
            raise EngineError(
                f"num_channels must be divisible by num_groups, and {self.num_channels} is not by {self.num_groups}: "
                f"use groups that divide {self.num_channels}."
            )
        shape = (self.batch_size, self.num_channels, self.size, self.size)
        x = given("x", self.x, Draws(self.seed).rand(*shape) * 20 + 5)
        affine = given("γ and β", self.affine, _plain_affine(self.num_channels))
        y = F.group_norm(x, self.num_groups, affine[0], affine[1], self.eps)
        channel = np.arange(self.num_channels)
        group = channel // (self.num_channels // self.num_groups)
        samples = np.arange(self.batch_size)[:, None]
        owner = np.broadcast_to((samples * self.num_groups + group)[:, :, None, None], shape)
        owners = tuple(f"sample {n}, group {g}" for n in range(self.batch_size) for g in range(self.num_groups))
        parameter = np.broadcast_to(channel[None, :, None, None], shape)
        labels = [f"sample {n}, channel {c}" for n in range(self.batch_size) for c in range(self.num_channels)]
        found = _over_own(x, y, owner, owners, parameter, affine, self.eps)
        return tuple(found.panels(("sample, channel", "row", "column"), labels))


def _over_own(
    x: Tensor, y: Tensor, owner: Owners, owners: tuple[str, ...], parameter: Owners, affine: Tensor, eps: float
) -> Normalized:
    mean, var = _own_statistics(array(x), owner, len(owners))
    return Normalized(array(x), array(y), owner, owners, parameter, mean, var, array(affine), eps)


def _own_statistics(x: Array, owner: Owners, count: int) -> tuple[Array, Array]:
    parts = [x[owner == each] for each in range(count)]
    return np.array([part.mean() for part in parts]), np.array([part.var() for part in parts])


def _plain_affine(count: int) -> Tensor:
    return torch.stack([torch.ones(count, dtype=torch.float64), torch.zeros(count, dtype=torch.float64)])
