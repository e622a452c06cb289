"""The canvas, used with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.probing.fields import ReceptiveField
from engine.samples.stroke_digits import stroke_digit
from gui.undo import EditHistory
from gui.widgets.canvas_tools import CanvasTools
from gui.widgets.digit_canvas import DigitCanvas
from gui.widgets.ink import as_text, blank, from_text, painted

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot: QtBot) -> DigitCanvas:
    canvas = DigitCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 260)
    canvas.show()
    return canvas


def place(canvas: DigitCanvas, row: float, column: float) -> QPointF:
    rect = canvas.picture_rect()
    return QPointF(rect.left() + column / 32 * rect.width(), rect.top() + row / 32 * rect.height())


def move(canvas: DigitCanvas, row: float, column: float, *, is_down: bool = True) -> None:
    at = place(canvas, row, column)
    buttons = LEFT if is_down else Qt.MouseButton.NoButton
    none = Qt.MouseButton.NoButton
    kind = QEvent.Type.MouseMove
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), none, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def drag(qtbot: QtBot, canvas: DigitCanvas, *cells: tuple[float, float]) -> None:
    first, *others = cells
    qtbot.mousePress(canvas, LEFT, pos=place(canvas, *first).toPoint())
    for cell in others:
        move(canvas, *cell)
    qtbot.mouseRelease(canvas, LEFT, pos=place(canvas, *cells[-1]).toPoint())


def test_a_click_inks_the_pixel_under_it_and_nothing_far_away(qtbot: QtBot, canvas: DigitCanvas) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=place(canvas, 10.5, 20.5).toPoint())
    ink = canvas.ink
    assert ink[10, 20] > 0.95
    rows, columns = np.nonzero(ink)
    assert abs(rows - 10).max() <= 2
    assert abs(columns - 20).max() <= 2


def test_a_line_is_drawn_from_place_to_place_however_fast_the_mouse_is(qtbot: QtBot, canvas: DigitCanvas) -> None:
    drag(qtbot, canvas, (5.5, 4.5), (5.5, 28.5))
    ink = canvas.ink
    assert (ink[5, 4:29] > 0.9).all()
    assert not ink[9:].any()


def test_a_stroke_is_told_once_with_the_ink_before_it(qtbot: QtBot, canvas: DigitCanvas) -> None:
    told: list[tuple[np.ndarray, str]] = []
    canvas.stroke_ended.connect(lambda before, what: told.append((before, what)))
    drag(qtbot, canvas, (5, 5), (5, 9), (9, 9), (12, 5))
    assert len(told) == 1
    assert told[0][1] == "stroke"
    assert not told[0][0].any()


def test_crossing_a_stroke_makes_it_no_darker_and_the_eraser_takes_it_away(qtbot: QtBot, canvas: DigitCanvas) -> None:
    drag(qtbot, canvas, (5, 5), (5, 20))
    before = canvas.ink
    drag(qtbot, canvas, (5, 5), (5, 20))
    np.testing.assert_array_equal(canvas.ink, before)
    canvas.tool = "eraser"
    canvas.pen_width = 6.0
    drag(qtbot, canvas, (5, 0), (5, 31))
    assert canvas.ink.max() < 0.05


def test_a_wider_pen_inks_more(canvas: DigitCanvas) -> None:
    line = [QPointF(5, 5), QPointF(25, 5)]
    thin, thick = (painted(blank(), line, width=width, tool="pen") for width in (1.0, 4.0))
    assert 19 < thin.sum() < 24  # 20 pixels long, one high, and round ends
    assert 79 < thick.sum() < 98


def test_arrows_move_the_cursor_and_space_paints_under_it(qtbot: QtBot, canvas: DigitCanvas) -> None:
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(canvas, key)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.ink[15, 18] > 0.95
    assert canvas.read_out.startswith("row 15, column 18: ink ")


def test_shift_and_an_arrow_draw_and_e_takes_the_eraser(qtbot: QtBot, canvas: DigitCanvas) -> None:
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (canvas.ink[16:21, 16] > 0.95).all()
    with qtbot.waitSignal(canvas.tool_changed) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_E)
    assert told.args == ["eraser"]
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.ink[20, 16] < 0.05


def test_the_cursor_stops_at_the_edge(qtbot: QtBot, canvas: DigitCanvas) -> None:
    canvas.setFocus()
    for _ in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.pointed_key == (16, 0)


@pytest.mark.parametrize("digit", range(10))
def test_ink_that_is_kept_comes_back_exactly(digit: int) -> None:
    ink = stroke_digit(digit, seed=3)
    np.testing.assert_array_equal(from_text(as_text(ink)), ink)
    drawn = painted(ink, [QPointF(1, 2), QPointF(20.3, 17.9)], width=2.3, tool="pen")
    np.testing.assert_array_equal(from_text(as_text(drawn)), drawn)


@pytest.mark.parametrize("text", ["", "abc", "ä", "AAAA", "/" * 2732, as_text(blank())[:-8]])
def test_what_is_no_drawing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"draw|ink"):
        from_text(text)


def test_the_field_of_a_cell_is_lit_and_the_rest_steps_back(canvas: DigitCanvas) -> None:
    inside, outside = place(canvas, 12.5, 12.5).toPoint(), place(canvas, 25.5, 25.5).toPoint()
    plain = canvas.grab().toImage()
    assert plain.pixel(inside) == plain.pixel(outside)
    canvas.set_field(ReceptiveField((3, 3), (8, 8), (17, 17), (32, 32), ""))
    lit = canvas.grab().toImage()
    assert lit.pixel(inside) == plain.pixel(inside)
    assert lit.pixel(outside) != plain.pixel(outside)
    canvas.set_field(None)
    assert canvas.grab().toImage() == plain


def test_an_overlay_takes_the_colours_and_leaves_the_ink(canvas: DigitCanvas) -> None:
    canvas.set_ink(stroke_digit(1, seed=0))
    plain = canvas.grab().toImage()
    values = np.zeros((32, 32))
    values[4, 6] = -2.0
    canvas.set_overlay(values, limit=2.0, name="added")
    assert canvas.grab().toImage() != plain
    assert canvas.cell_text((4, 6)) == f"row 4, column 6: ink {canvas.ink[4, 6]:.4g}, added −2"
    np.testing.assert_array_equal(canvas.ink, stroke_digit(1, seed=0))
    canvas.set_overlay(None)
    assert canvas.grab().toImage() == plain


def test_the_tools_follow_the_keys_and_clear_only_what_is_there(qtbot: QtBot, canvas: DigitCanvas) -> None:
    tools = CanvasTools(canvas, EditHistory(canvas))
    qtbot.addWidget(tools)
    tools.show()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_E)
    assert tools.tools.checkedId() == 1
    qtbot.mouseClick(tools.tools.button(0), LEFT)
    assert canvas.tool == "pen"
    tools.width_slider.setValue(40)
    assert canvas.pen_width == 4.0
    cleared: list[object] = []
    tools.cleared.connect(cleared.append)
    qtbot.mouseClick(tools.clear_button, LEFT)
    assert not cleared
    canvas.set_ink(stroke_digit(8, seed=1))
    qtbot.mouseClick(tools.clear_button, LEFT)
    assert len(cleared) == 1
    assert not canvas.ink.any()
