"""The cells that an explanation lights up are those, and only those, that the number hangs on."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from engine.demos.attention import Attention
from engine.demos.base import Demo, typed_over
from engine.demos.convolution import Conv1d, Conv2d, Conv3d
from engine.demos.linear import Linear
from engine.demos.normalization import BatchNorm2d, GroupNorm, LayerNorm
from engine.demos.panels import Panel, cells_of, explain, value_at
from engine.demos.pooling import Pooling
from engine.demos.recurrent import GRU, LSTM


def panel(demo: Demo, name: str) -> Panel:
    return next(each for each in demo.run() if each.name == name)


def lit(demo: Demo, name: str, cell: tuple[int, ...], source: str) -> set[tuple[int, ...]]:
    found = explain(panel(demo, name), cell)
    return {place for related in found.related if related.panel == source for place in related.cells}


def found_by_typing(demo: Demo, name: str, cell: tuple[int, ...], source: str) -> set[tuple[int, ...]]:
    """Changes every number of a panel, one at a time, and looks whether the cell follows."""
    before, given = value_at(panel(demo, name), cell), panel(demo, source)
    found = set()
    for place in cells_of(given):
        changed = typed_over(demo, given, place, value_at(given, place) + 0.37)
        if abs(value_at(panel(changed, name), cell) - before) > 1e-12:
            found.add(place)
    return found


@pytest.mark.parametrize(
    "demo",
    [
        Linear(in_features=4, batch_size=2),
        Conv1d(in_channels=2, kernel_size=3, dilation=2, padding=2, stride=2),
        Conv2d(size=5),
        Conv2d(in_channels=4, out_channels=4, groups=2, size=4, padding=1, kernel_size=2, dilation=2),
        Conv3d(in_channels=2, out_channels=2, groups=2, size=3, padding=1, kernel_size=2, stride=2),
        Pooling(kind="avg", channels=2, padding=1, stride=2, size=5),
        GroupNorm(size=2),
        LayerNorm(rows=2),
        BatchNorm2d(size=2, num_features=2),
    ],
    ids=lambda demo: type(demo).__name__,
)
def test_the_lit_input_is_what_the_cell_follows(demo: Demo):
    cells = cells_of(panel(demo, "y"))
    for cell in (cells[0], cells[len(cells) // 2 + 1], cells[-1]):
        assert lit(demo, "y", cell, "x") == found_by_typing(demo, "y", cell, "x")


@pytest.mark.parametrize(
    "demo",
    [Linear(batch_size=2), Conv2d(in_channels=2, out_channels=4, groups=2, size=4), Conv1d(size=5), Conv3d(size=3)],
    ids=lambda demo: type(demo).__name__,
)
def test_the_lit_weights_and_biases_are_what_the_cell_follows(demo: Demo):
    for cell in (cells_of(panel(demo, "y"))[0], cells_of(panel(demo, "y"))[-1]):
        for source in ("weight", "bias"):
            assert lit(demo, "y", cell, source) == found_by_typing(demo, "y", cell, source)


def test_attention_lights_queries_keys_and_values():
    demo = Attention(length=3, source_length=4)
    assert lit(demo, "scores", (0, 1, 2), "query") == {(1, place) for place in range(4)}
    assert lit(demo, "scores", (0, 1, 2), "key") == {(2, place) for place in range(4)}
    assert lit(demo, "mixed", (1, 3), "value") == {(place, 3) for place in range(4)}


@pytest.mark.parametrize("demo", [LSTM(step=2), GRU(step=2)], ids=lambda demo: type(demo).__name__)
def test_a_recurrent_step_lights_its_own_input_and_the_state_before(demo: Demo):
    gate = "i" if isinstance(demo, LSTM) else "r"
    assert lit(demo, gate, (2, 0), "x") == {(2, place) for place in range(3)}
    assert lit(demo, gate, (2, 0), "h") == {(1, 0), (1, 1)}
    assert lit(demo, "from_hidden", (0, 0), "h") == {(1, 0), (1, 1)}
    assert lit(demo, gate, (0, 0), "h") == set(), "before the first step there is none"
    assert lit(dataclasses.replace(demo, step=0), "from_hidden", (0, 0), "h") == set()


def test_the_winner_of_a_pooling_comes_first_and_is_the_largest():
    demo = Pooling()
    for cell in cells_of(panel(demo, "y")):
        found = explain(panel(demo, "y"), cell)
        values = panel(demo, "x").values
        (winner,), window = found.related[0].cells, found.related[1].cells
        assert len(window) == 9
        assert values[winner] == max(values[place] for place in window) == value_at(panel(demo, "y"), cell)
        assert np.isclose(sum(term.value for term in found.terms), values[winner])
