"""Impossible settings end in one sentence with torch's own rule, and where torch refuses, so do the demos."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from torch import nn

from engine.demos.attention import MultiHead
from engine.demos.base import Demo, change, typed_over
from engine.demos.class_losses import ClassLoss
from engine.demos.convolution import Conv1d, Conv2d, Conv3d
from engine.demos.ctc import Ctc
from engine.demos.divergence import Divergence
from engine.demos.dropout import Dropout
from engine.demos.embedding import Embedding
from engine.demos.fields import GridControl, IntegerControl, NumberControl, SeedControl, controls
from engine.demos.linear import Linear
from engine.demos.losses import PointwiseLoss
from engine.demos.normalization import BatchNorm1d, GroupNorm
from engine.demos.pair_losses import PairLoss
from engine.demos.panels import explain, value_at
from engine.demos.pooling import Pooling
from engine.demos.registry import DemoEntry, demos
from engine.demos.transformer import EncoderLayer
from engine.errors import EngineError

IMPOSSIBLE = [
    (lambda: Conv2d(size=3, kernel_size=5), r"cannot be larger than the padded input of 3"),
    (lambda: Conv1d(size=8, kernel_size=4, dilation=3), r"dilation 3 reaches over 10 cells"),
    (lambda: Conv3d(size=2), r"padded input of 2 along the depth"),
    (lambda: Conv2d(in_channels=3, out_channels=4, groups=2), r"in_channels must be divisible by groups"),
    (lambda: Conv2d(in_channels=4, out_channels=3, groups=2), r"out_channels must be divisible by groups"),
    (lambda: Pooling(size=2), r"cannot be larger than the padded input of 2"),
    (lambda: Pooling(kernel_size=3, padding=2), r"at most half of effective kernel size"),
    (lambda: BatchNorm1d(size=1), r"Expected more than 1 value per channel when training"),
    (lambda: GroupNorm(num_groups=3), r"num_channels must be divisible by num_groups"),
    (lambda: MultiHead(num_heads=3), r"embed_dim must be divisible by num_heads.*1, 2, 4, 8 heads"),
    (lambda: EncoderLayer(nhead=5), r"embed_dim must be divisible by num_heads"),
    (lambda: ClassLoss(target=((4,), (0,))), r"Target 4 of sample 0 is out of bounds"),
    (lambda: ClassLoss(target=((-1,), (0,))), r"Target -1 of sample 0 is out of bounds"),
    (lambda: ClassLoss(target=((0.5,), (0,))), r"whole number from 0 to 3"),
    (lambda: ClassLoss(function="MultiLabelMarginLoss", target=((1, 1), (0, 1))), r"names class 1 twice"),
    (lambda: PointwiseLoss(function="BCELoss", prediction=((0.5, 1.5, 0, 0),)), r"between 0 and 1"),
    (lambda: PointwiseLoss(function="BCELoss", target=((0, 2, 0, 0),)), r"target 1 is 2"),
    (lambda: PointwiseLoss(function="SoftMarginLoss", target=((1, 0, 1, 1),)), r"should be −1 or 1"),
    (lambda: PointwiseLoss(function="PoissonNLLLoss", target=((-1, 0, 1, 1),)), r"should be 0 or more"),
    (lambda: Divergence(target=((1.5, -0.5, 0, 0),)), r"must be 0 or more"),
    (lambda: PairLoss(function="MarginRankingLoss", third=((1,), (2,))), r"should be −1 or 1"),
    (lambda: PairLoss(function="CosineEmbeddingLoss", margin=2), r"should be from −1 to 1"),
    (lambda: PairLoss(margin=0), r"must be greater than 0"),
    (lambda: BatchNorm1d(eps=0.0), r"eps must be from 1e-08"),
    (lambda: Ctc(target=((1, 0),)), r"0 is the blank"),
    (lambda: Ctc(length=2, target=((1, 1),)), r"needs 3 steps"),
    (lambda: Embedding(tokens=((0, 9),)), r"Index out of range: token 1 is 9"),
    (lambda: Embedding(tokens=((-1,),)), r"Index out of range"),
    (lambda: Embedding(tokens=((0.5,),)), r"whole numbers only"),
    (lambda: Linear(x=((1.0, 2.0),)), r"x must be 1 × 3 for these settings, got 1 × 2"),
    (lambda: Linear(x=((1.0, math.nan, 0),)), r"not a number \(NaN\)"),
    (lambda: Linear(weight=((1.0, math.inf, 0), (0, 0, 0))), r"infinite"),
    (lambda: Linear(x=((1.0, 2.0), (1.0,))), r"rows of different lengths"),
    (lambda: Linear(x=()), r"has no numbers"),
    (lambda: Linear(x="12"), r"is a number"),
    (lambda: Linear(x=((1.0, True, 0),)), r"is a number"),
    (lambda: Dropout(p=1.5), r"p must be from 0 to 1, got 1.5"),
    (lambda: Dropout(p=math.nan), r"NaN"),
    (lambda: Dropout(p="0,5"), r"is a number"),
    (lambda: Linear(in_features=0), r"must be from 1 to 12, got 0"),
    (lambda: Linear(in_features=2.5), r"is a whole number"),
    (lambda: Linear(bias="yes"), r"on or off"),
    (lambda: Linear(seed=2**64), r"A seed is a whole number"),
    (lambda: Linear(seed=-1), r"A seed is a whole number"),
    (lambda: Pooling(kind="median"), r"has no choice 'median'"),
]


@pytest.mark.parametrize(("make", "pattern"), IMPOSSIBLE)
def test_impossible_settings_say_why_in_one_sentence(make, pattern: str):
    with pytest.raises(EngineError, match=pattern) as caught:
        make().run()
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def torch_takes(demo: Conv2d) -> bool:
    try:
        layer = nn.Conv2d(
            demo.in_channels,
            demo.out_channels,
            demo.kernel_size,
            demo.stride,
            demo.padding,
            demo.dilation,
            demo.groups,
        )
        layer(torch.zeros(1, demo.in_channels, demo.size, demo.size))
    except (RuntimeError, ValueError):
        return False
    return True


def test_the_demo_refuses_exactly_what_torchs_conv2d_refuses():
    dice, refused = np.random.default_rng(1), 0
    for _ in range(120):
        demo = Conv2d(
            in_channels=int(dice.integers(1, 5)),
            out_channels=int(dice.integers(1, 5)),
            size=int(dice.integers(1, 9)),
            kernel_size=int(dice.integers(1, 6)),
            stride=int(dice.integers(1, 4)),
            padding=int(dice.integers(0, 3)),
            dilation=int(dice.integers(1, 4)),
            groups=int(dice.integers(1, 4)),
        )
        if torch_takes(demo):
            demo.run()
        else:
            refused += 1
            with pytest.raises(EngineError):
                demo.run()
    assert 20 < refused < 100


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_both_ends_of_every_control_give_panels_or_a_sentence(entry: DemoEntry):
    for control in controls(entry.type):
        ends: tuple = ()
        if isinstance(control, IntegerControl | NumberControl):
            ends = (control.low, control.high)
        elif isinstance(control, SeedControl):
            ends = (0, 2**63 - 1)
        for end in ends:
            try:
                panels = change(entry.type(), control.name, end).run()
            except EngineError:
                continue
            for panel in panels:
                values = getattr(panel, "values", np.zeros(1))
                assert np.isfinite(values).all()


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_every_editable_number_can_be_typed_over(entry: DemoEntry):
    demo: Demo = entry.type()
    fields = {control.name for control in controls(demo) if isinstance(control, GridControl)}
    seen = set()
    for panel in demo.run():
        name = getattr(panel, "field", "")
        if not name:
            continue
        seen.add(name)
        cell = tuple(0 for _ in panel.values.shape)
        value = value_at(panel, cell)
        new = 1.0 if value == 0 else value if name in ("target", "third", "tokens") else value / 2
        changed = typed_over(demo, panel, cell, new)
        again = next(each for each in changed.run() if each.name == panel.name)
        assert value_at(again, cell) == new
        rest = again.values.copy()
        rest[cell] = value
        assert np.array_equal(rest, panel.values)
    assert seen == fields


def test_a_new_shape_or_seed_drops_typed_numbers_and_another_control_keeps_them():
    typed = Linear(x=((1.0, 2.0, 3.0),))
    assert change(typed, "bias", False).x == ((1.0, 2.0, 3.0),)
    assert change(typed, "in_features", 4).x is None
    assert change(typed, "seed", 8).x is None


def test_unknown_controls_cells_and_panels_that_cannot_be_edited_say_so():
    panels = {panel.name: panel for panel in Linear().run()}
    with pytest.raises(EngineError, match="no control 'depth'"):
        change(Linear(), "depth", 1)
    for cell in ((0, 9), (0,), (-1, 0), (0, 0, 0)):
        with pytest.raises(EngineError, match="has no cell"):
            explain(panels["y"], cell)
    with pytest.raises(EngineError, match="cannot be typed over"):
        typed_over(Linear(), panels["y"], (0, 0), 1.0)
    with pytest.raises(EngineError, match="NaN"):
        typed_over(Linear(), panels["x"], (0, 0), math.nan)


def test_given_numbers_have_no_explanation():
    panels = {panel.name: panel for panel in Linear().run()}
    assert explain(panels["x"], (0, 0)) is None


def test_demos_are_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Linear().seed = 3
