"""Every demo, many settings, many cells: the terms add up, and the arithmetic that is shown gives the number shown."""

from __future__ import annotations

import dataclasses
import math
import random
import re

import numpy as np
import pytest
import torch

from engine.demos.attention import MultiHead
from engine.demos.base import Demo, change
from engine.demos.class_losses import ClassLoss
from engine.demos.convolution import Conv1d, Conv2d, Conv3d
from engine.demos.explanations import Term, formula, sum_of
from engine.demos.fields import (
    ChoiceControl,
    FlagControl,
    GridControl,
    IntegerControl,
    NumberControl,
    SeedControl,
    controls,
)
from engine.demos.losses import PointwiseLoss
from engine.demos.normalization import BatchNorm1d, BatchNorm2d, GroupNorm
from engine.demos.pair_losses import PairLoss
from engine.demos.panels import cells_of, explain, value_at
from engine.demos.pooling import Pooling
from engine.demos.recurrent import GRU
from engine.demos.registry import DemoEntry, demos
from engine.demos.transformer import EncoderLayer
from engine.errors import EngineError

FUNCTIONS = {
    "exp": math.exp,
    "ln": math.log,
    "log1p": math.log1p,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
    "erf": math.erf,
    "cos": math.cos,
    "abs": abs,
    "max": max,
    "min": min,
    "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    "__builtins__": {},
}
MARKS = {"×": "*", "−": "-", "²": "**2", "√": "sqrt", "σ": "sigmoid"}
CELLS = 6
SETTINGS = 6


def worked_out(text: str) -> float:
    """The left side of an equation, by a reading of its own: Python's arithmetic."""
    text = re.sub(r"\[[^]]*\]", "", text)
    for mark, python in MARKS.items():
        text = text.replace(mark, python)
    return float(eval(text, dict(FUNCTIONS)))


def check(found, value: float) -> None:
    assert found.value == value
    total = math.fsum(math.prod(term.factors) for term in found.terms)
    assert total == pytest.approx(found.total, rel=1e-12, abs=1e-14)
    assert found.total == pytest.approx(value, rel=1e-6, abs=1e-12)
    left, sign, right = re.fullmatch(r"(.*) ([=≈]) (\S+)", found.equation).groups()
    shown = float(right.replace("−", "-"))
    if shown == 0:
        assert abs(value) < 1e-9, "only a number that is zero but for rounding is shown as zero"
        assert abs(worked_out(left)) < 1e-4
        return
    digits = max(4, len(re.sub(r"e.*|[.−]", "", right).lstrip("0")))
    assert float(f"{value:.{digits}g}") == shown, "the result is the cell's, right to the last digit"
    assert float(f"{worked_out(left):.{digits}g}") == shown, "the arithmetic shown gives the result shown"
    if sign == "=":
        assert worked_out(left) == pytest.approx(value, rel=1e-12, abs=1e-14)
    assert found.name
    assert found.rule
    assert found.words.endswith(".")


def other_settings(demo: Demo, dice: random.Random) -> Demo:
    """The demo with a few controls turned at random; those that cannot go together are turned back."""
    for control in dice.sample(controls(demo), k=min(4, len(controls(demo)))):
        match control:
            case IntegerControl():
                value = dice.randint(control.low, control.high)
            case NumberControl():
                value = round(dice.uniform(control.low, control.high), 2)
            case ChoiceControl():
                value = dice.choice(control.options)
            case FlagControl():
                value = dice.random() < 0.5
            case SeedControl():
                value = dice.randrange(2**40)
            case GridControl():
                continue
        try:
            changed = change(demo, control.name, value)
            changed.run()
        except EngineError:
            continue
        demo = changed
    return demo


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_every_cell_is_right_to_the_last_digit_shown(entry: DemoEntry):
    dice = random.Random(entry.name)
    explained = 0
    for turn in range(SETTINGS):
        panels = (entry.type() if turn == 0 else other_settings(entry.type(), dice)).run()
        names = {panel.name: panel for panel in panels}
        assert len(names) == len(panels)
        for panel in panels:
            cells = cells_of(panel)
            for cell in dice.sample(cells, k=min(CELLS, len(cells))):
                value = value_at(panel, cell)
                found = explain(panel, cell)
                if found is None:
                    continue
                explained += 1
                check(found, value)
                for related in found.related:
                    for place in related.cells:
                        value_at(names[related.panel], place)
    assert explained >= CELLS


DRAWN = re.compile(r".*(weight|bias|bias_ih|bias_hh)$|weight_ih|weight_hh|mask|point|paths")


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_all_numbers_are_explained_but_those_that_are_given_or_drawn(entry: DemoEntry):
    for panel in entry.type().run():
        if getattr(panel, "field", "") or DRAWN.fullmatch(panel.name):
            continue
        cells = cells_of(panel)
        for cell in (*cells[:2], *cells[-2:]):
            found = explain(panel, cell)
            assert found is not None, panel.name
            check(found, value_at(panel, cell))


@pytest.mark.parametrize("scale", [0, 1, 3])
@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_round_numbers_are_explained_too_where_ties_and_kinks_are(entry: DemoEntry, scale: int):
    choices = [control for control in controls(entry.type) if control.name == "function"] or [None]
    for option in choices[0].options if choices[0] else [None]:
        demo = entry.type() if option is None else change(entry.type(), "function", option)
        if option == "BCELoss":
            scale = min(scale, 1)
        for panel in demo.run():
            name = getattr(panel, "field", "")
            if name and name not in ("target", "third", "tokens"):
                values = np.round(np.clip(scale * panel.values, -3, 3))
                values = np.abs(values) if option == "BCELoss" else values
                shape = getattr(panel, "shape", ()) or values.shape
                demo = change(demo, name, values.reshape(shape))
        for panel in demo.run():
            for cell in cells_of(panel)[:40]:
                found = explain(panel, cell)
                if found is not None:
                    check(found, value_at(panel, cell))


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_the_same_seed_gives_the_same_panels_and_leaves_torchs_own_generator_alone(entry: DemoEntry):
    before = torch.random.get_rng_state()
    first, second = entry.type().run(), entry.type().run()
    assert torch.equal(before, torch.random.get_rng_state())
    for one, other in zip(first, second, strict=True):
        assert type(one) is type(other)
        assert [value_at(one, cell) for cell in cells_of(one)] == [value_at(other, cell) for cell in cells_of(other)]
        assert one.reading == other.reading


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_panels_hold_no_torch_and_say_what_they_are(entry: DemoEntry):
    for panel in entry.type().run():
        for field in dataclasses.fields(panel):
            assert not isinstance(getattr(panel, field.name), torch.Tensor)
        assert panel.title
        assert panel.reading.endswith(".")
        assert panel.meaning.endswith(".")


@pytest.mark.parametrize(
    "demo",
    [
        Conv1d(in_channels=4, out_channels=4, groups=2, dilation=2, padding=3, stride=2),
        Conv2d(in_channels=4, out_channels=6, groups=2, dilation=2, padding=3, stride=2, bias=False),
        Conv3d(in_channels=2, out_channels=4, groups=2, padding=1, stride=2),
        Pooling(kind="avg", padding=1, count_include_pad=False, stride=1),
        Pooling(kind="min", padding=1, channels=2, shift=2),
        BatchNorm1d(eps=0.7, batches=3, training=False),
        BatchNorm2d(eps=0.7, batches=3),
        GroupNorm(num_groups=2, num_channels=6, batch_size=2, eps=0.3),
        MultiHead(num_heads=4, is_causal=True),
        EncoderLayer(norm_first=True, is_causal=True),
        GRU(hidden_size=3, step=3),
    ],
    ids=lambda demo: type(demo).__name__,
)
def test_every_single_cell_of_settings_that_matter(demo: Demo):
    for panel in demo.run():
        for cell in cells_of(panel):
            found = explain(panel, cell)
            if found is not None:
                check(found, value_at(panel, cell))


@pytest.mark.parametrize(
    "demo",
    [
        PairLoss(function="MarginRankingLoss", samples=1, first=((1,),), second=((0,),), third=((1,),)),
        PairLoss(
            function="CosineEmbeddingLoss",
            samples=1,
            margin=0,
            dim=2,
            first=((0, 1),),
            second=((1, 0),),
            third=((-1,),),
        ),
        PairLoss(samples=1, dim=2, first=((0, 0),), second=((0, 0),), third=((3, 4),)),
        PointwiseLoss(function="HingeEmbeddingLoss", count=1, prediction=((1,),), target=((-1,),)),
        PointwiseLoss(function="SmoothL1Loss", count=1, prediction=((1,),), target=((0,),)),
        PointwiseLoss(function="HuberLoss", count=1, prediction=((1,),), target=((0,),)),
        PointwiseLoss(function="L1Loss", count=1, prediction=((1,),), target=((1,),)),
        ClassLoss(function="MultiMarginLoss", samples=1, classes=2, logits=((1, 0),), target=((0,),)),
        ClassLoss(function="MultiLabelMarginLoss", samples=1, classes=3, logits=((1, 0, 1),), target=((0, 2),)),
    ],
)
def test_at_the_very_bend_of_a_loss_the_gradient_is_torchs_own(demo: Demo):
    panel = next(panel for panel in demo.run() if panel.name == "gradient")
    for cell in cells_of(panel):
        check(explain(panel, cell), value_at(panel, cell))


def test_a_short_sum_is_written_out_with_signs():
    found = sum_of([Term("a", (0.5, -2.0)), Term("b", (-0.25,))], name="y", value=-1.25, rule="y", words="So.")
    assert found.equation == "0.5 × (−2) − 0.25 = −1.25"
    assert found.total == -1.25


def test_more_digits_are_shown_where_four_would_mislead():
    # by hand: 1.00004 - 1.0000 is 0.00004; with four digits each it would read 1 - 1 = 0.00004
    found = sum_of([Term("a", (1.00004,)), Term("b", (-1.0,))], name="y", value=1.00004 - 1.0, rule="y", words="So.")
    assert found.equation.startswith("1.00004 − 1 ")


def test_a_long_sum_keeps_a_rest_that_adds_up():
    terms = [Term(str(place), (place / 7, 0.1)) for place in range(100)]
    value = math.fsum(term.value for term in terms)  # 4950 / 70
    found = sum_of(terms, name="y", value=value, rule="y", words="So.")
    assert value == pytest.approx(4950 / 70)
    assert len(found.terms) == 100
    assert "[88 more terms]" in found.equation
    check(found, value)


def test_a_negative_number_in_a_function_has_one_pair_of_brackets():
    found = formula("tanh({0})", [-0.5], math.tanh, name="y", value=math.tanh(-0.5), rule="tanh(x)", words="So.")
    assert found.equation == "tanh(−0.5) ≈ −0.4621"


def test_a_sum_that_is_zero_is_shown_as_zero():
    found = sum_of([], name="y", value=0.0, rule="y", words="Nothing.")
    assert found.equation == "0 = 0"
    assert np.isclose(found.total, 0)
