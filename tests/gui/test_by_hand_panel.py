"""Quantizing by hand, used as a user uses it."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.panels.by_hand import AFFINE, FIRST_NUMBERS, OWN_SCALES, ByHandPanel
from tests.gui.accessibility import nameless, unreachable
from tests.gui.bench_panel import finish, shown

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot, context) -> ByHandPanel:
    return shown(qtbot, context, ByHandPanel)


def drag(qtbot, panel: ByHandPanel, key: tuple[int, int], value: float) -> None:
    """Presses on a bar's end and pulls it to a value, in two movements."""
    start = panel.bars.value_position(panel.rows[key[0]][key[1]], key).toPoint()
    end = panel.bars.value_position(value, key).toPoint()
    qtbot.mousePress(panel.bars, LEFT, pos=start)
    for place in (QPoint((start.x() + end.x()) // 2, start.y()), end):
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(panel.bars.mapToGlobal(place)),
            Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(panel.bars, move)
    qtbot.mouseRelease(panel.bars, LEFT, pos=end)


def mean_squared_error(row, scale: float, largest: int = 7) -> float:
    """The definition, written once more: round to levels from -largest to largest and back."""
    values = np.array(row)
    levels = np.clip(np.array([round(value / scale) for value in row]), -largest, largest)
    return float(((levels * scale - values) ** 2).mean())


def errors(panel: ByHandPanel) -> list[tuple[float, ...]]:
    return [tuple(bar.value for bar in group.bars) for group in panel.errors.groups]


def test_at_first_the_outlier_sets_the_one_scale_and_the_others_pay(panel):
    shared = 3.6 / 7  # 4 bits, symmetric: the levels -7 to 7
    own = [3.6 / 7, 0.9 / 7, 0.9 / 7]
    wanted = [
        (mean_squared_error(row, shared), mean_squared_error(row, scale))
        for row, scale in zip(FIRST_NUMBERS, own, strict=False)
    ]
    assert np.allclose(errors(panel), wanted)
    assert "Row 0 sets the one scale" in panel.errors_figure.page.reading


def test_dragging_the_outlier_in_brings_the_levels_together_for_all(qtbot, context, panel):
    drag(qtbot, panel, (0, 5), 1.4)
    finish(qtbot, context)
    value = panel.rows[0][5]
    assert value == pytest.approx(1.4, abs=0.05)  # a pixel is 0.02
    assert panel.comparison.one_scale[2].scale == pytest.approx(value / 7)
    assert panel.bars.selection == (0, 5)
    assert f"scale = {value:g} / 7" in panel.card.shared[1].text()
    assert panel.rows[1:] == FIRST_NUMBERS[1:3]


def test_a_press_alone_changes_no_number(qtbot, panel):
    place = panel.bars.value_position(-3.0, (2, 1)).toPoint()
    qtbot.mouseClick(panel.bars, LEFT, pos=place)
    assert panel.bars.selection == (2, 1)
    assert panel.rows == FIRST_NUMBERS[:3]


def test_keys_choose_numbers_and_change_them(qtbot, context, panel):
    panel.bars.setFocus()
    assert panel.bars.selection == (1, 3)
    qtbot.keyClick(panel.bars, Qt.Key.Key_Right)
    qtbot.keyClick(panel.bars, Qt.Key.Key_Left, SHIFT)
    assert panel.rows[1][3] == pytest.approx(0.19)
    qtbot.keyClick(panel.bars, Qt.Key.Key_Down)
    assert panel.bars.selection == (1, 4)
    qtbot.keyClick(panel.bars, Qt.Key.Key_PageUp)
    assert panel.bars.selection == (0, 4)
    qtbot.keyClick(panel.bars, Qt.Key.Key_End)
    assert panel.bars.selection == (0, 5)
    for _ in range(8):
        qtbot.keyClick(panel.bars, Qt.Key.Key_Right)
    assert panel.rows[0][5] == 4.0  # the end of the axis
    finish(qtbot, context)
    assert panel.comparison.one_scale[0].scale == pytest.approx(4 / 7)


def test_the_chosen_number_is_worked_out_both_ways(panel):
    assert panel.card.title.text() == "Row 1, number 3, step by step"
    assert panel.card.shared[2].text() == "round(0.1 / 0.5143) = round(0.1944) = 0"
    assert panel.card.shared[4].text() == "error = 0 − 0.1 = −0.1"
    assert panel.card.own[2].text() == "round(0.1 / 0.1286) = round(0.7778) = 1"
    assert panel.card.own[3].text() == "1 × 0.1286 = 0.1286"


def test_a_scale_for_each_row_is_drawn_when_it_is_chosen(qtbot, panel):
    assert "A step is 0.5143" in panel.bars_figure.page.reading
    qtbot.mouseClick(panel.scales.button(OWN_SCALES), LEFT)
    assert "A step is 0.1286" in panel.bars_figure.page.reading
    assert "stands for 0.1286" in panel.bars.cell_text((1, 3))


def test_more_bits_and_an_affine_grid_make_other_steps(qtbot, context, panel):
    panel.bits_box.setFocus()
    qtbot.keyClick(panel.bits_box, Qt.Key.Key_Up)
    finish(qtbot, context)
    assert panel.comparison.one_scale[0].scale == pytest.approx(3.6 / 15)  # 5 bits: -15 to 15
    qtbot.mouseClick(panel.rules.button(AFFINE), LEFT)
    finish(qtbot, context)
    assert panel.comparison.one_scale[0].scale == pytest.approx((3.6 + 0.9) / 31)
    assert "zero_point = −16 − round(" in panel.card.shared[1].text()


def test_a_typed_number_takes_the_bar_s_place(qtbot, context, panel):
    panel.card.value_box.setFocus()
    panel.card.value_box.selectAll()
    qtbot.keyClicks(panel.card.value_box, "-2")
    qtbot.keyClick(panel.card.value_box, Qt.Key.Key_Return)
    finish(qtbot, context)
    assert panel.rows[1][3] == -2.0
    assert panel.comparison.own_scales[1].scale == pytest.approx(2 / 7)


def test_rows_come_and_go_and_all_can_be_started_again(qtbot, context, panel):
    panel.rows_box.setValue(4)
    finish(qtbot, context)
    assert len(panel.errors.groups) == 4
    panel.rows_box.setValue(2)
    panel.bits_box.setValue(8)
    finish(qtbot, context)
    assert len(panel.errors.groups) == len(panel.rows) == 2
    qtbot.mouseClick(panel.reset_button, LEFT)
    finish(qtbot, context)
    assert (panel.rows, panel.bits_box.value()) == (FIRST_NUMBERS[:3], 4)
    assert len(panel.errors.groups) == 3


def test_numbers_come_back_and_damaged_ones_are_refused(qtbot, context, panel):
    state = panel.host.state
    kept = {**state.as_dict(), "by_hand_rows": [[1, 2, 3, 4, -4, 0.5], [0, 0, 0, 0, 0, 0]]}
    assert state.restore(kept) == ()
    finish(qtbot, context)
    assert panel.rows[0] == (1, 2, 3, 4, -4, 0.5)
    assert len(panel.comparison.one_scale) == 2
    for damaged in ([[1, 2]], "rows", [[1, 2, 3, 4, 5, 6]] * 2, [["a"] * 6] * 2, [[0.0] * 6] * 9):
        assert state.restore({"by_hand_rows": damaged}) == ("by_hand_rows",)
    assert panel.rows[0] == (1, 2, 3, 4, -4, 0.5)


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, panel):
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
