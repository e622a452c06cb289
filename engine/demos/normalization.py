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
from engine.demos.words import channels, shown
from engine.errors import EngineError
from engine.language import mark, tr

_EPS: Any = {"step": 0.00001, "title": "eps", "tip": mark("Added to the variance, so that nothing is divided by zero.")}


@dataclass(frozen=True)
class BatchNorm(Demo):
    """Every channel by itself, over all samples and places of the batch."""

    dims: ClassVar[int]
    num_features: int = integer(
        4, 1, 8, title="num_features", tip=mark("Channels: each has its own mean and variance.")
    )
    size: int = integer(4, 1, 8, title=mark("Input size"), tip=mark("Places along each axis of x."))
    batch_size: int = integer(1, 1, 4, title="batch_size", tip=mark("Samples that share the mean and variance."))
    batches: int = integer(
        1, 1, 100, title=mark("Next batch"), tip=mark("How many batches the layer has seen; x is the last.")
    )
    momentum: float = number(
        0.1, 0, 1, step=0.05, title="momentum", tip=mark("Share of a new batch in the running mean and variance.")
    )
    training: bool = flag(
        True,
        title=mark("Training mode"),
        tip=mark("Training uses the batch's own statistics, evaluation the running ones."),
    )
    eps: float = number(1e-5, 1e-8, 1.0, **_EPS)
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(
        title="x", tip=mark("The last batch."), follows=("num_features", "size", "batch_size", "batches")
    )
    affine: tuple[Any, ...] | None = grid(title=mark("γ and β"), tip=AFFINE, follows=("num_features",))

    def run(self) -> tuple[Panel, ...]:
        shape = (self.batch_size, self.num_features, *(self.size,) * self.dims)
        count = self.batch_size * self.size**self.dims
        if self.training and count == 1:
            raise EngineError(
                tr(
                    "Expected more than 1 value per channel when training, got input size {shape}: use a larger batch "
                    "or input, or evaluation mode.",
                    shape=list(shape),
                )
            )
        draws = Draws(self.seed)
        batches = [draws.rand(*shape) * 20 + 5 for _ in range(self.batches)]
        batches[-1] = x = given("x", self.x, batches[-1])
        history, taken = self._history(batches)
        affine = given(tr("γ and β"), self.affine, _plain_affine(self.num_features))
        running = torch.from_numpy(history[-1])
        mean = None if self.training else running[0]
        var = None if self.training else running[1]
        y = F.batch_norm(x, mean, var, affine[0], affine[1], self.training, self.momentum, self.eps)
        channel = np.broadcast_to(np.arange(self.num_features).reshape(1, -1, *(1,) * self.dims), shape)
        owners = channels(self.num_features)
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
        labels = [tr("sample {place}", place=n) for n in range(self.batch_size)]
        axes = (tr("sample"), tr("channel"), tr("place"))
        if self.dims == 2:
            labels = _sample_channels(self.batch_size, self.num_features)
            axes = (tr("sample, channel"), tr("row"), tr("column"))
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
            rule = tr("running = (1 − momentum) · running + momentum · batch")
            if row:
                name = tr("running variance, channel {channel}", channel=channel)
                start = tr("Before the first batch the running variance is 1.")
                parts = (
                    tr("(1 − momentum) × the variance kept so far"),
                    tr("momentum × the batch's variance"),
                )
                words = tr("The batch's variance counts here with n − 1 = {count} below.", count=count - 1)
            else:
                name = tr("running mean, channel {channel}", channel=channel)
                start = tr("Before the first batch the running mean is 0.")
                parts = (tr("(1 − momentum) × the mean kept so far"), tr("momentum × the batch's mean"))
                words = tr("A little of the new batch goes into what was kept.")
            value = float(history[batch][row, channel])
            if batch == 0:
                return sum_of([Term(tr("at the start"), (value,))], name=name, value=value, rule=rule, words=start)
            kept, new = (float(each[row, channel]) for each in (history[batch - 1], taken[batch - 1]))
            return sum_of(
                [
                    Term(parts[0], (1 - self.momentum, kept)),
                    Term(parts[1], (self.momentum, new)),
                ],
                name=name,
                value=value,
                rule=rule,
                words=words,
            )

        def explain_running(cell: Cell) -> CellExplanation:
            return explain_after(len(history) - 1, *cell)

        def explain_history(cell: Cell) -> CellExplanation:
            return explain_after(cell[1], 0, cell[0])

        lines = tuple(
            Line(label, np.array([each[0, channel] for each in history]))
            for channel, label in enumerate(channels(self.num_features))
        )
        return [
            matrix(
                "running",
                tr("Running mean and variance"),
                last,
                tr("Kept for evaluation; they start at 0 and 1."),
                rows="",
                row_labels=(tr("running mean"), tr("running variance")),
                columns=tr("channel"),
                reading=tr(
                    "After {count} batches the running mean of channel 0 is {mean}.",
                    count=len(history) - 1,
                    mean=shown(last[0, 0]),
                ),
                is_signed=False,
                explainer=explain_running,
            ),
            Curves(
                name="history",
                title=tr("Running mean, batch by batch"),
                reading=tr(
                    "From 0 to {mean} on average in {count} batches.",
                    mean=shown(last[0].mean()),
                    count=len(history) - 1,
                ),
                meaning=tr("One line a channel; with momentum 0.1 it takes some thirty batches to arrive."),
                x=np.arange(len(history), dtype=np.float64),
                lines=lines,
                x_axis=tr("batches seen"),
                y_axis=tr("running mean"),
                explainer=explain_history,
            ),
        ]


@demo(
    name="batchnorm1d",
    title="BatchNorm1d",
    order=40,
    family=mark("Normalization"),
    layers=("BatchNorm1d",),
    intro=mark("Over the samples and places of x (N, C, L)."),
)
@dataclass(frozen=True)
class BatchNorm1d(BatchNorm):
    dims: ClassVar[int] = 1


@demo(
    name="batchnorm2d",
    title="BatchNorm2d",
    order=41,
    family=mark("Normalization"),
    layers=("BatchNorm2d",),
    intro=mark("Over the samples, rows and columns of x (N, C, H, W)."),
)
@dataclass(frozen=True)
class BatchNorm2d(BatchNorm):
    dims: ClassVar[int] = 2
    num_features: int = integer(
        3, 1, 8, title="num_features", tip=mark("Channels: each has its own mean and variance.")
    )
    batch_size: int = integer(2, 1, 4, title="batch_size", tip=mark("Samples that share the mean and variance."))


@demo(
    name="layernorm",
    title="LayerNorm",
    order=42,
    family=mark("Normalization"),
    layers=("LayerNorm",),
    intro=mark("Every row by itself, over its features: a batch of one is as good as any."),
)
@dataclass(frozen=True)
class LayerNorm(Demo):
    normalized_shape: int = integer(
        4, 1, 12, title="normalized_shape", tip=mark("Features that share a mean and variance.")
    )
    rows: int = integer(4, 1, 8, title=mark("Rows"), tip=mark("Rows of x; none knows of the others."))
    eps: float = number(1e-5, 1e-8, 1.0, **_EPS)
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The input."), follows=("normalized_shape", "rows"))
    affine: tuple[Any, ...] | None = grid(title=mark("γ and β"), tip=AFFINE, follows=("normalized_shape",))

    def run(self) -> tuple[Panel, ...]:
        shape = (1, self.rows, self.normalized_shape)
        x = given("x", self.x, Draws(self.seed).rand(*shape) * 20 + 5)
        affine = given(tr("γ and β"), self.affine, _plain_affine(self.normalized_shape))
        y = F.layer_norm(x, (self.normalized_shape,), affine[0], affine[1], self.eps)
        owner = np.broadcast_to(np.arange(self.rows)[None, :, None], shape)
        owners = tuple(tr("row {place}", place=row) for row in range(self.rows))
        parameter = np.broadcast_to(np.arange(self.normalized_shape), shape)
        found = _over_own(x, y, owner, owners, parameter, affine, self.eps)
        return tuple(found.panels((tr("sample"), tr("row"), tr("feature")), [tr("sample {place}", place=0)]))


@demo(
    name="groupnorm",
    title="GroupNorm",
    order=43,
    family=mark("Normalization"),
    layers=("GroupNorm",),
    intro=mark("Every sample by itself, over groups of its channels."),
)
@dataclass(frozen=True)
class GroupNorm(Demo):
    num_groups: int = integer(
        2, 1, 8, title="num_groups", tip=mark("Groups of channels that share a mean and variance.")
    )
    num_channels: int = integer(4, 1, 8, title="num_channels", tip=mark("Channels of x; num_groups must divide them."))
    size: int = integer(4, 1, 8, title=mark("Input size"), tip=mark("Height and width of x."))
    batch_size: int = integer(1, 1, 4, title="batch_size", tip=mark("Samples; none knows of the others."))
    eps: float = number(1e-5, 1e-8, 1.0, **_EPS)
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The input."), follows=("num_channels", "size", "batch_size"))
    affine: tuple[Any, ...] | None = grid(title=mark("γ and β"), tip=AFFINE, follows=("num_channels",))

    def run(self) -> tuple[Panel, ...]:
        if self.num_channels % self.num_groups:
            raise EngineError(
                tr(
                    "num_channels must be divisible by num_groups, and {channels} is not by {groups}: use groups that "
                    "divide {channels}.",
                    channels=self.num_channels,
                    groups=self.num_groups,
                )
            )
        shape = (self.batch_size, self.num_channels, self.size, self.size)
        x = given("x", self.x, Draws(self.seed).rand(*shape) * 20 + 5)
        affine = given(tr("γ and β"), self.affine, _plain_affine(self.num_channels))
        y = F.group_norm(x, self.num_groups, affine[0], affine[1], self.eps)
        channel = np.arange(self.num_channels)
        group = channel // (self.num_channels // self.num_groups)
        samples = np.arange(self.batch_size)[:, None]
        owner = np.broadcast_to((samples * self.num_groups + group)[:, :, None, None], shape)
        owners = tuple(
            tr("sample {sample}, group {group}", sample=n, group=g)
            for n in range(self.batch_size)
            for g in range(self.num_groups)
        )
        parameter = np.broadcast_to(channel[None, :, None, None], shape)
        labels = _sample_channels(self.batch_size, self.num_channels)
        found = _over_own(x, y, owner, owners, parameter, affine, self.eps)
        return tuple(found.panels((tr("sample, channel"), tr("row"), tr("column")), labels))


def _sample_channels(samples: int, channels: int) -> list[str]:
    return [
        tr("sample {sample}, channel {channel}", sample=n, channel=c) for n in range(samples) for c in range(channels)
    ]


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
