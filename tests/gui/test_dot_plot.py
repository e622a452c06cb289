"""Marks of repeats: where they are, what is said of them, and how rows are told apart."""

from itertools import combinations
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from gui.look import Look
from gui.theme import current_theme
from gui.widgets.dot_plot import DotPlot, DotRow
from gui.widgets.row_style import row_names, row_styles


@pytest.fixture
def plot(qtbot) -> DotPlot:
    plot = DotPlot()
    qtbot.addWidget(plot)
    plot.set_axis("time (ms)", "ms")
    plot.resize(500, 220)
    plot.show()
    return plot


def rows():
    first, second = row_styles(["float32", "int8"])
    return (
        DotRow("float32", first, (100.0, 200.0, 120.0), 120.0, (110.0, 160.0)),
        DotRow("int8", second, (50.0, 60.0, 40.0), 50.0, (45.0, 55.0)),
    )


def test_the_axis_starts_at_zero_and_lengths_are_in_proportion(plot):
    plot.set_rows(rows())
    start = plot._plot(plot.area, plot.look).left()
    far, near = (plot.cell_rect(key).center().x() - start for key in ((0, 1), (1, 0)))
    assert far / near == pytest.approx(200 / 50)


def test_a_repeat_is_read_out_with_median_and_quartiles(plot):
    plot.set_rows(rows())
    assert plot.cell_text((0, 1)) == (
        "float32, repeat 2 of 3: 200 ms; median 120 ms, quartiles 110 ms to 160 ms"
    )  # fmt: skip
    assert plot.reading() == "int8 is the fastest: 50.0 ms."


def test_keys_walk_the_repeats_and_rows_and_enter_chooses(qtbot, plot):
    plot.set_rows(rows())
    plot.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(plot, key)
    assert plot.pointed_key == (1, 1)
    with qtbot.waitSignal(plot.chosen) as told:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert told.args == [(1, 1)]


def test_a_click_on_a_mark_chooses_it(qtbot, plot):
    plot.set_rows(rows())
    with qtbot.waitSignal(plot.chosen) as told:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.cell_rect((0, 1)).center().toPoint())
    assert told.args == [(0, 1)]


def test_the_first_repeat_is_shown_while_it_runs(plot):
    style = row_styles(["float32"])[0]
    plot.set_rows([DotRow("float32", style)])
    assert plot.is_empty
    plot.set_rows([DotRow("float32", style, so_far=12.0)])
    assert not plot.is_empty
    assert plot.cell_text((0, 0)) == "float32: 12.0 ms so far, in the first repeat"
    plot.set_rows([DotRow("float32", style, (11.0,), 11.0)])
    assert plot.cell_text((0, 0)) == "float32: 11.0 ms, one repeat"


def test_rows_without_a_repeat_keep_their_place_and_are_passed_over(plot):
    style = row_styles(["float32"])[0]
    plot.set_rows([DotRow("none yet", style), DotRow("one", style, (1.0,), 1.0), DotRow("two", style, (2.0,), 2.0)])
    assert plot.step(None, 0, 0) == (1, 0)
    assert plot.step((1, 0), 0, -1) == (1, 0)
    assert plot.step((1, 0), 0, 1) == (2, 0)


def test_eight_rows_need_more_height_than_two(plot):
    style = row_styles(["float32"])[0]
    heights = []
    for count in (2, 8):
        plot.set_rows([DotRow(f"row {at}", style, (1.0,), 1.0) for at in range(count)])
        heights.append(plot.minimumSizeHint().height())
    assert heights[1] - heights[0] >= 6 * Look.on_screen(plot.font()).metrics.height()


def test_any_two_of_eight_rows_differ_in_mark_and_in_colour():
    styles = row_styles(["float32", "int8", "float32", "int8", "simulated", "simulated", "stored", "float16"])
    theme = current_theme()
    for one, other in combinations(styles, 2):
        assert one.mark != other.mark
        assert one.colour(theme) != other.colour(theme)


def test_the_first_of_a_kind_has_its_own_colour_wherever_it_stands():
    theme = current_theme()
    assert row_styles(["int8", "float32"])[1].colour(theme) == theme.series["float32"]
    assert row_styles(["simulated", "int8"])[1].colour(theme) == theme.series["int8"]


def row(title, scheme, modules=2):
    return SimpleNamespace(title=title, scheme=scheme, modules_quantized=modules, modules_total=3)


def test_rows_of_one_title_are_told_apart():
    assert row_names([row("simulated", "simulated:bits=3,group=8"), row("simulated", "simulated")]) == (
        "simulated, bits=3, group=8",
        "simulated",
    )
    assert row_names([row("int8", "int8", 1), row("int8", "int8", 2)]) == (
        "int8, 1 of 3 modules",
        "int8, 2 of 3 modules",
    )
    assert len(set(row_names([row("int8", "int8")] * 3))) == 3
