"""torch.nn.Conv1d, Conv2d and Conv3d: one small kernel slides over the input, the same weights everywhere.

Source: Building Models with PyTorch, "Convolutional Layers" (LeNet's first layer is Conv2d(1, 6, 5)).
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from torch import Tensor
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.fields import flag, grid, integer, seed
from engine.demos.panels import Explainer, Grid, Maps, Panel, Text
from engine.demos.pictures import maps, matrix, text
from engine.demos.registry import demo
from engine.demos.windows import Window, check_fits
from engine.demos.words import at, channels, times
from engine.errors import EngineError
from engine.language import mark, tr

AXES = {1: mark("length"), 2: mark("height"), 3: mark("depth")}
"""The first one, by the number of axes."""
_X = ("in_channels", "size")
_W = ("in_channels", "out_channels", "kernel_size", "groups")


@dataclass(frozen=True)
class Convolution(Demo):
    """y[o] = b[o] + Σ W[o, c, k] · x[c, place under k], over the channels c of o's group and the kernel's places k."""

    dims: ClassVar[int]
    in_channels: int = integer(1, 1, 6, title="in_channels", tip=mark("Channels of the input."))
    out_channels: int = integer(
        2, 1, 8, title="out_channels", tip=mark("Channels of the output: one set of kernels each.")
    )
    size: int = integer(8, 1, 32, title=mark("Input size"), tip=mark("Cells along each axis of the input."))
    kernel_size: int = integer(3, 1, 7, title="kernel_size", tip=mark("Cells along each axis of the kernel."))
    stride: int = integer(1, 1, 5, title="stride", tip=mark("How far the kernel moves from one output to the next."))
    padding: int = integer(0, 0, 5, title="padding", tip=mark("Zeros put around the input, on each side."))
    dilation: int = integer(
        1, 1, 4, title="dilation", tip=mark("Distance of the kernel's cells: 2 leaves a gap of one.")
    )
    groups: int = integer(
        1, 1, 6, title="groups", tip=mark("Splits the channels: each group sees its own inputs only.")
    )
    bias: bool = flag(True, title="bias", tip=mark("Whether a number b is added to every channel."))
    seed: int = seed()
    x: tuple[Any, ...] | None = grid(title="x", tip=mark("The input; type over any number."), follows=_X)
    weight: tuple[Any, ...] | None = grid(title="W", tip=mark("The kernels; type over any number."), follows=_W)
    bias_values: tuple[Any, ...] | None = grid(
        title="b", tip=mark("One number a channel."), follows=("out_channels", "bias")
    )

    def run(self) -> tuple[Panel, ...]:
        self._check_groups()
        window = Window(self.size, self.kernel_size, self.stride, self.padding, self.dilation)
        check_fits(window, tr(AXES[self.dims]))
        draws = Draws(self.seed)
        group_in = self.in_channels // self.groups
        drawn_weight, drawn_bias = draws.weight_and_bias(self.out_channels, group_in, *(self.kernel_size,) * self.dims)
        weight = given("W", self.weight, drawn_weight)
        bias = given("b", self.bias_values, drawn_bias[None])[0]
        x = given("x", self.x, draws.rand(self.in_channels, *(self.size,) * self.dims))
        y = self._convolve(x, weight, bias)
        panels: list[Panel] = [
            _picture("x", tr("Input x"), x, tr("The numbers that go in."), field="x"),
            maps(
                "weight",
                tr("Kernels W"),
                array(weight if self.dims > 1 else weight[:, :, None]),
                tr("One kernel for each pair of output and input channel."),
                labels=self._kernel_labels(group_in),
                axes=(tr("kernel"), tr("row"), tr("column")),
                field="weight",
                shape=tuple(weight.shape),
            ),
        ]
        if self.bias:
            labels = channels(self.out_channels)
            meaning = tr("Added to every cell of its channel.")
            panels.append(
                matrix("bias", tr("Bias b"), array(bias), meaning, rows="", column_labels=labels, field="bias_values")
            )
        panels.append(
            _picture(
                "y",
                tr("Output y"),
                y,
                tr("Each cell is a patch of x times the kernels of its channel, and the bias."),
                explainer=self._explainer(window, x, weight, bias, y),
            )
        )
        return (*panels, self._sizes(window, group_in))

    def _convolve(self, x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        convolve = {1: F.conv1d, 2: F.conv2d, 3: F.conv3d}[self.dims]
        with_bias = bias if self.bias else None
        y: Tensor = convolve(x[None], weight, with_bias, self.stride, self.padding, self.dilation, self.groups)
        return y[0]

    def _check_groups(self) -> None:
        for name, count in (("in_channels", self.in_channels), ("out_channels", self.out_channels)):
            if count % self.groups:
                raise EngineError(
                    tr(
                        "{name} must be divisible by groups, and {count} is not by {groups}: use groups that divide "
                        "{count}, such as {divisor}.",
                        name=name,
                        count=count,
                        groups=self.groups,
                        divisor=math.gcd(self.in_channels, self.out_channels),
                    )
                )

    def _kernel_labels(self, group_in: int) -> list[str]:
        deep = range(self.kernel_size) if self.dims == 3 else (None,)
        return [
            f"W[{o}, {c}]" if depth is None else f"W[{o}, {c}, {depth}]"
            for o, c, depth in itertools.product(range(self.out_channels), range(group_in), deep)
        ]

    def _explainer(self, window: Window, x: Tensor, weight: Tensor, bias: Tensor, y: Tensor) -> Explainer:
        x_in, w_in, b_in, out = array(x), array(weight), array(bias), array(y)
        group_in, group_out = self.in_channels // self.groups, self.out_channels // self.groups

        def explain_output(cell: Cell) -> CellExplanation:
            channel, *place = _place(cell, out.shape)
            first = channel // group_out * group_in
            reached = list(itertools.product(*(window.reached(each) for each in place)))
            terms, patch, kernel = [], [], []
            for c in range(group_in):
                for pairs in reached:
                    source = (first + c, *(pair[1] for pair in pairs))
                    tap = (channel, c, *(pair[0] for pair in pairs))
                    name = f"{at('W', *tap)} × {at('x', *source)}"
                    terms.append(Term(name, (float(w_in[tap]), float(x_in[source]))))
                    patch.append(_cell_in(source, x_in.shape))
                    kernel.append(_kernel_cell(tap, w_in.shape))
            related = [Related("x", tuple(patch)), Related("weight", tuple(kernel))]
            if self.bias:
                terms.append(Term(at("b", channel), (float(b_in[channel]),)))
                related.append(Related("bias", ((0, channel),)))
            left_out = group_in * (self.kernel_size**self.dims - len(reached))
            words = tr("The patch of x under the kernels of channel {channel}, number by number.", channel=channel)
            if self.bias:
                words = tr(
                    "The patch of x under the kernels of channel {channel}, number by number, and its bias.",
                    channel=channel,
                )
            if left_out:
                more = tr("{count} products are with the padding's zeros and left out.", count=left_out)
                words = f"{words} {more}"
            return sum_of(
                terms,
                name=at("y", channel, *place),
                value=float(out[(channel, *place)]),
                rule=tr(
                    "y[{channel}, place] = Σ W[{channel}, c, k] · x[c, place · stride − padding + k · dilation]",
                    channel=channel,
                )
                + (f" + b[{channel}]" if self.bias else ""),
                words=words,
                related=related,
            )

        return explain_output

    def _sizes(self, window: Window, group_in: int) -> Text:
        kernel = (self.kernel_size,) * self.dims
        weights = self.out_channels * group_in * math.prod(kernel)
        total = weights + (self.out_channels if self.bias else 0)
        outputs = self.out_channels * window.output**self.dims
        lines = [
            tr(
                "{axis}: ⌊(size + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1",
                axis=tr(AXES[self.dims]),
            ),
            f"= {window.sentence}",
            tr(
                "W: out_channels × in_channels / groups × kernel = {sizes} = {count:,}",
                sizes=times((self.out_channels, group_in, *kernel)),
                count=weights,
            ),
            tr("parameters: {weights:,} + {biases} = {total:,}", weights=weights, biases=self.out_channels, total=total)
            if self.bias
            else tr("parameters: {weights:,}", weights=weights),
            tr(
                "multiply-adds: {outputs:,} × {each:,} = {count:,}",
                outputs=outputs,
                each=group_in * math.prod(kernel),
                count=outputs * group_in * math.prod(kernel),
            ),
        ]
        return text(
            "sizes",
            tr("Sizes"),
            lines,
            reading=tr(
                "{before} becomes {after}, with {count:,} parameters.",
                before=times((self.in_channels, *(self.size,) * self.dims)),
                after=times((self.out_channels, *(window.output,) * self.dims)),
                count=total,
            ),
            meaning=tr("torch's formula for the output size, with the numbers put in."),
        )


@demo(
    name="conv2d",
    title="Conv2d",
    order=20,
    family=mark("Convolutions"),
    layers=("Conv2d",),
    intro=mark("Over height and width."),
)
@dataclass(frozen=True)
class Conv2d(Convolution):
    dims: ClassVar[int] = 2


@demo(
    name="conv1d",
    title="Conv1d",
    order=21,
    family=mark("Convolutions"),
    layers=("Conv1d",),
    intro=mark("Over one axis: a sequence or a signal."),
)
@dataclass(frozen=True)
class Conv1d(Convolution):
    dims: ClassVar[int] = 1


@demo(
    name="conv3d",
    title="Conv3d",
    order=22,
    family=mark("Convolutions"),
    layers=("Conv3d",),
    intro=mark("Over depth, height and width: a volume or a film."),
)
@dataclass(frozen=True)
class Conv3d(Convolution):
    dims: ClassVar[int] = 3
    size: int = integer(5, 1, 10, title=mark("Input size"), tip=mark("Cells along each axis of the input."))
    kernel_size: int = integer(3, 1, 5, title="kernel_size", tip=mark("Cells along each axis of the kernel."))


def _picture(
    name: str, title: str, values: Tensor, meaning: str, *, field: str = "", explainer: Explainer | None = None
) -> Grid | Maps:
    """(C, L) as a grid, (C, H, W) and (C, D, H, W) as maps."""
    numbers = array(values)
    if numbers.ndim == 2:
        return matrix(
            name,
            title,
            numbers,
            meaning,
            rows=tr("channel"),
            columns=tr("place"),
            row_labels=channels(len(numbers)),
            field=field,
            explainer=explainer,
        )
    labels = channels(len(numbers))
    if numbers.ndim == 4:
        places = np.ndindex(*numbers.shape[:2])
        labels = tuple(tr("channel, depth {channel}, {depth}", channel=c, depth=d) for c, d in places)
    return maps(name, title, numbers, meaning, labels=labels, field=field, explainer=explainer)


def _place(cell: Cell, shape: tuple[int, ...]) -> tuple[int, ...]:
    """The place in (C, ...) of a panel's cell."""
    if len(shape) < 4:
        return cell
    return (*divmod(cell[0], shape[1]), *cell[1:])


def _cell_in(place: tuple[int, ...], shape: tuple[int, ...]) -> Cell:
    """Where a place of (C, ...) stands in its panel: volumes count channel and depth through."""
    if len(shape) < 4:
        return place
    return (place[0] * shape[1] + place[1], *place[2:])


def _kernel_cell(tap: tuple[int, ...], shape: tuple[int, ...]) -> Cell:
    """Where W[o, c, ...] stands in the panel of the kernels."""
    rest = tap[2:]
    which = tap[0] * shape[1] + tap[1]
    if len(rest) == 3:
        return (which * shape[2] + rest[0], *rest[1:])
    return (which, 0, rest[0]) if len(rest) == 1 else (which, *rest)
