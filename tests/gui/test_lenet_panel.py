"""LeNet live, used with mouse and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.handle import open_model
from engine.inspection.digit import read_digit
from engine.samples.stroke_digits import stroke_digit
from gui.panels.lenet import HANDS, MAPS, POINTS, REASONS, LeNetPanel
from gui.tabs.base import TabContext
from gui.widgets.map_grid import MapGrid
from gui.widgets.value_bars import ValueBars
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import PanelHost, wait_until_idle
from tests.gui.test_digit_canvas import drag

LEFT = Qt.MouseButton.LeftButton


def open_lenet_panel(qtbot: QtBot, context: TabContext, kept: dict[str, object] | None = None) -> LeNetPanel:
    """The panel on its own LeNet, with no model in the session; ``kept`` is what a former one has left."""
    host = PanelHost(context, LeNetPanel)
    qtbot.addWidget(host)
    host.resize(1000, 800)
    host.show()
    if kept is not None:
        assert host.state.restore(kept) == ()  # type: ignore[arg-type]
    host.panel.start_work()
    wait_until_idle(qtbot, context)
    assert host.panel.reading is not None
    return host.panel


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> LeNetPanel:
    return open_lenet_panel(qtbot, context)


def wait(qtbot: QtBot, panel: LeNetPanel) -> None:
    wait_until_idle(qtbot, panel.host.context)  # type: ignore[arg-type]


def image_of(panel: LeNetPanel) -> np.ndarray:
    assert panel.reading is not None
    return panel.reading.image


def maps(panel: LeNetPanel, at: int) -> MapGrid:
    widget = panel.stages.map_figures[at].picture_widget
    assert isinstance(widget, MapGrid)
    return widget


def written(text: str) -> QImage:
    """Black writing on white paper."""
    image = QImage(120, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    if text:
        painter.fillRect(50, 20, 22, 120, QColor("black"))
    painter.end()
    return image


def test_it_begins_with_a_sample_on_a_lenet_of_its_own(panel: LeNetPanel) -> None:
    np.testing.assert_array_equal(image_of(panel), stroke_digit(7, seed=1))
    np.testing.assert_array_equal(panel.canvas.ink, stroke_digit(7, seed=1))
    assert panel.canvas_figure.reading == "A 7, drawn from seed 1."
    assert [figure.title for figure in panel.stages.figures] == [
        *("conv1: 6 × 28 × 28", "ReLU: 6 × 28 × 28", "Max pool: 6 × 14 × 14"),
        *("conv2: 16 × 12 × 12", "ReLU: 16 × 12 × 12", "Max pool: 16 × 6 × 6"),
        *("fc1: 120 values", "fc2: 84 values", "fc3: 10 values"),
    ]


def test_the_answer_follows_the_pen_to_its_last_stroke(qtbot: QtBot, panel: LeNetPanel) -> None:
    qtbot.mouseClick(panel.tools.clear_button, LEFT)
    drag(qtbot, panel.canvas, (6, 16), (12, 16), (18, 15), (26, 15))
    wait(qtbot, panel)
    np.testing.assert_array_equal(image_of(panel), panel.canvas.ink)
    assert panel.lenet is not None
    assert panel.reading is not None
    expected = read_digit(panel.lenet, panel.canvas.ink).probabilities
    np.testing.assert_array_equal(panel.reading.probabilities, expected)
    assert panel.answer_figure.table is not None
    assert panel.answer_figure.table.rows[3][1] == float(expected[3])
    assert panel.canvas_figure.reading == "Your drawing."


def test_maps_are_painted_while_the_pen_is_still_down(qtbot: QtBot, panel: LeNetPanel) -> None:
    before = panel.reading
    rect = panel.canvas.picture_rect()
    qtbot.mousePress(panel.canvas, LEFT, pos=rect.center().toPoint() - QPoint(60, 60))
    qtbot.waitUntil(lambda: panel.reading is not before)
    assert panel.canvas.is_drawing
    np.testing.assert_array_equal(image_of(panel), panel.canvas.ink)
    qtbot.mouseRelease(panel.canvas, LEFT, pos=rect.center().toPoint())
    wait(qtbot, panel)


def test_strokes_are_taken_back_and_done_again_by_keys_and_buttons(qtbot: QtBot, panel: LeNetPanel) -> None:
    start = panel.canvas.ink
    drag(qtbot, panel.canvas, (28, 3), (28, 12))
    one = panel.canvas.ink
    drag(qtbot, panel.canvas, (3, 28), (12, 28))
    panel.canvas.setFocus()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(panel.canvas.ink, one)
    qtbot.mouseClick(panel.tools.undo_button, LEFT)
    np.testing.assert_array_equal(panel.canvas.ink, start)
    assert not panel.tools.undo_button.isEnabled()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, panel)
    np.testing.assert_array_equal(image_of(panel), one)


def test_a_sample_replaces_the_drawing_and_undo_brings_it_back(qtbot: QtBot, panel: LeNetPanel) -> None:
    drag(qtbot, panel.canvas, (28, 3), (28, 12))
    drawn = panel.canvas.ink
    for digit in (1, 2, 3):
        qtbot.mouseClick(panel.picker.digits.button(digit), LEFT)
    wait(qtbot, panel)
    np.testing.assert_array_equal(image_of(panel), stroke_digit(3, seed=1))
    qtbot.mouseClick(panel.picker.another, LEFT)
    wait(qtbot, panel)
    np.testing.assert_array_equal(image_of(panel), stroke_digit(3, seed=2))
    qtbot.mouseClick(panel.tools.undo_button, LEFT)
    qtbot.mouseClick(panel.tools.undo_button, LEFT)
    np.testing.assert_array_equal(panel.canvas.ink, drawn)


def test_who_draws_meanwhile_is_not_given_a_late_sample(qtbot: QtBot, panel: LeNetPanel) -> None:
    qtbot.mouseClick(panel.picker.digits.button(4), LEFT)
    drag(qtbot, panel.canvas, (28, 3), (28, 12))
    drawn = panel.canvas.ink
    wait(qtbot, panel)
    np.testing.assert_array_equal(panel.canvas.ink, drawn)
    np.testing.assert_array_equal(image_of(panel), drawn)


def test_the_dice_draws_the_sample_anew_and_leaves_a_drawing(qtbot: QtBot, panel: LeNetPanel) -> None:
    panel.host.context.seed.set_value(40)
    wait(qtbot, panel)
    np.testing.assert_array_equal(image_of(panel), stroke_digit(7, seed=40))
    drag(qtbot, panel.canvas, (28, 3), (28, 12))
    drawn = panel.canvas.ink
    panel.host.context.seed.set_value(41)
    wait(qtbot, panel)
    np.testing.assert_array_equal(panel.canvas.ink, drawn)


def test_a_picture_of_the_clipboard_is_shown_as_the_network_sees_it(qtbot: QtBot, panel: LeNetPanel) -> None:
    QGuiApplication.clipboard().setImage(written("1"))
    panel.canvas.setFocus()
    QTest.keyClick(panel.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, panel)
    ink = panel.canvas.ink
    rows, columns = np.nonzero(ink > 0.5)
    assert (rows.max() - rows.min() + 1, columns.max() - columns.min() + 1) == (20, 4)  # 120 × 22 scaled by 20 / 120
    assert panel.reading is not None
    assert int(panel.reading.probabilities.argmax()) == 1
    assert "clipboard" in panel.canvas_figure.reading


def test_a_clipboard_without_a_picture_says_so_and_changes_nothing(qtbot: QtBot, panel: LeNetPanel) -> None:
    QGuiApplication.clipboard().setText("seven")
    qtbot.mouseClick(panel.sources.paste_button, LEFT)
    assert "no picture in the clipboard" in panel.canvas_figure.banner.message
    np.testing.assert_array_equal(panel.canvas.ink, stroke_digit(7, seed=1))


def test_a_bad_file_says_why_beside_the_canvas_and_a_good_one_is_read(
    qtbot: QtBot, panel: LeNetPanel, tmp_path: Path
) -> None:
    empty, good = tmp_path / "empty.png", tmp_path / "one.png"
    empty.write_bytes(b"")
    assert written("1").save(str(good))
    panel.open_file(empty, "image")
    wait(qtbot, panel)
    assert "empty.png is empty" in panel.canvas_figure.banner.message
    np.testing.assert_array_equal(panel.canvas.ink, stroke_digit(7, seed=1))
    panel.open_file(good, "image")
    wait(qtbot, panel)
    assert panel.canvas_figure.banner.message == ""
    assert panel.canvas_figure.reading == "one.png, as the network sees it."


def test_pointing_at_a_cell_lights_what_it_sees(qtbot: QtBot, panel: LeNetPanel) -> None:
    grid = maps(panel, 3)
    grid.point_at((2, 4, 5))
    # a cell of conv2 sees 3 cells of the pooled map a side, each of 2 cells of conv1, each of 5 pixels: 10 pixels
    assert panel.canvas.field is not None
    assert (panel.canvas.field.first, panel.canvas.field.last) == ((8, 10), (17, 19))
    grid.point_at(None)
    assert panel.canvas.field is None


def test_a_click_shows_the_map_and_the_cell_and_escape_goes_back(qtbot: QtBot, panel: LeNetPanel) -> None:
    grid = maps(panel, 3)
    qtbot.mouseClick(grid, LEFT, pos=grid.cell_rect((10, 5, 6)).center().toPoint())
    stages = panel.stages
    assert stages.large_figure.title == "conv2, map 10 of 16: 12 × 12"
    assert stages.large_map.isVisible()
    assert panel.canvas.field is not None
    assert "Sees rows 10 to 19 and columns 12 to 21" in stages.cell_card.text
    assert "(14 − 3) / 1 + 1 = 12" in stages.card.texts[2]
    wait(qtbot, panel)
    assert "The 54 numbers under the window" in stages.cell_card.equation
    qtbot.keyClick(stages.large_map, Qt.Key.Key_Right)
    assert "Row 0, column 1" in stages.cell_card.text
    assert panel.canvas.field.first == (0, 2)
    qtbot.keyClick(stages.large_map, Qt.Key.Key_Escape)
    assert grid.isVisible()
    assert panel.canvas.field is None


def test_a_large_map_follows_the_pen_and_the_overview_after_it(qtbot: QtBot, panel: LeNetPanel) -> None:
    grid = maps(panel, 2)
    grid.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert panel.stages.large == ("Max pool after conv1", 2)
    before = panel.stages.large_figure.reading
    qtbot.mouseClick(panel.picker.digits.button(0), LEFT)
    wait(qtbot, panel)
    assert panel.stages.large_figure.reading != before
    qtbot.mouseClick(panel.stages.back, LEFT)
    assert panel.reading is not None
    shown = panel.stages.map_figures[0].stage
    assert shown is next(stage for stage in panel.reading.stages if stage.name == "conv1")


def test_a_bar_is_read_out(qtbot: QtBot, panel: LeNetPanel) -> None:
    figure = panel.stages.vector_figures[2]
    bars = figure.picture_widget
    assert isinstance(bars, ValueBars)
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_End)
    assert figure.stage is not None
    value = f"{figure.stage.values[9]:+.3g}".replace("-", "−")
    assert figure.read_out == f"unit 9: {value}"


def test_the_sessions_lenet_is_read_and_other_models_are_not(qtbot: QtBot, panel: LeNetPanel) -> None:
    session = panel.host.context.session
    other = open_model("lenet")
    session.set_model(other)
    wait(qtbot, panel)
    assert panel.lenet is other
    before = panel.reading
    session.set_model(open_model("linear"))
    wait(qtbot, panel)
    assert panel.lenet is not other
    assert panel.reading is not None
    np.testing.assert_array_equal(panel.reading.image, before.image if before else None)


def test_saliency_is_the_gradient_of_the_answer_and_can_lie_over_the_drawing(qtbot: QtBot, panel: LeNetPanel) -> None:
    qtbot.mouseClick(panel.views.buttons["Why"], LEFT)
    wait(qtbot, panel)
    reasons = panel.reasons
    assert panel.lenet is not None
    pixels = torch.tensor(panel.canvas.ink).view(1, 1, 32, 32).requires_grad_()
    panel.lenet.module(pixels)[0, 7].backward()
    assert pixels.grad is not None
    assert reasons.found is not None
    np.testing.assert_allclose(reasons.found.values, pixels.grad[0, 0].abs().numpy(), rtol=1e-5, atol=1e-7)
    assert not panel.canvas.has_overlay
    qtbot.mouseClick(reasons.over_drawing, LEFT, pos=QPoint(8, reasons.over_drawing.height() // 2))
    wait(qtbot, panel)
    assert panel.canvas.has_overlay
    assert [bar.label for bar in reasons.bars.bars] == ["conv1", "conv2", "fc1", "fc2", "fc3"]
    reasons.over_drawing.click()
    assert not panel.canvas.has_overlay


def test_integrated_gradients_tell_how_far_their_sum_is_off(qtbot: QtBot, panel: LeNetPanel) -> None:
    qtbot.mouseClick(panel.views.buttons["Why"], LEFT)
    qtbot.mouseClick(panel.reasons.methods.button(1), LEFT)
    qtbot.waitUntil(lambda: panel.reasons.found is not None and panel.reasons.found.gap is not None, timeout=20_000)
    found = panel.reasons.found
    assert found is not None
    assert found.gap is not None
    assert panel.lenet is not None
    with torch.no_grad():
        outputs = panel.lenet.module(torch.stack([torch.tensor(panel.canvas.ink)[None], torch.zeros(1, 32, 32)]))
    difference = float(outputs[0, 7] - outputs[1, 7])
    assert found.values.sum() - difference == pytest.approx(found.gap, abs=1e-3)
    assert f"off by {abs(found.gap):.2g}." in panel.reasons.map_figure.reading
    wait(qtbot, panel)


def test_drawing_view_and_tools_come_back_pixel_for_pixel(qtbot: QtBot, context: TabContext) -> None:
    first = open_lenet_panel(qtbot, context)
    drag(qtbot, first.canvas, (28, 3), (20, 12))
    first.tools.width_slider.setValue(41)
    qtbot.mouseClick(first.tools.tools.button(1), LEFT)
    wait(qtbot, first)
    kept = first.host.state.as_dict()
    second = open_lenet_panel(qtbot, context, kept)
    qtbot.waitUntil(lambda: second.canvas.size() == first.canvas.size())  # both are laid out
    np.testing.assert_array_equal(second.canvas.ink, first.canvas.ink)
    assert (second.canvas.tool, second.canvas.pen_width) == ("eraser", 4.1)
    assert first.reading is not None
    assert second.reading is not None
    np.testing.assert_array_equal(first.reading.probabilities, second.reading.probabilities)
    for one, other in ((first.canvas, second.canvas), (maps(first, 0), maps(second, 0)), (first.answer, second.answer)):
        one.clearFocus()
        other.clearFocus()
        one.point_at(None)
        assert one.grab().toImage() == other.grab().toImage()


def test_reset_brings_the_first_picture_back(qtbot: QtBot, panel: LeNetPanel) -> None:
    drag(qtbot, panel.canvas, (28, 3), (20, 12))
    qtbot.mouseClick(panel.picker.digits.button(5), LEFT)
    wait(qtbot, panel)
    panel.host.state.reset()
    panel.start_work()
    wait(qtbot, panel)
    np.testing.assert_array_equal(image_of(panel), stroke_digit(7, seed=1))
    assert panel.picker.digits.checkedId() == 7


@pytest.mark.parametrize("kept", [5, ["x", "y"], ["", "", ""], [1, 2], {"ink": ""}])
def test_a_kept_drawing_that_is_none_is_refused(panel: LeNetPanel, kept: object) -> None:
    assert panel.host.state.restore({"ink": kept}) == ("ink",)  # type: ignore[dict-item]
    np.testing.assert_array_equal(panel.canvas.ink, stroke_digit(7, seed=1))


def test_drawing_leaves_the_rng_and_the_model_as_they_were(qtbot: QtBot, panel: LeNetPanel) -> None:
    model = open_model("lenet")
    model.module.train()
    state = torch.get_rng_state()
    panel.host.context.session.set_model(model)
    wait(qtbot, panel)
    drag(qtbot, panel.canvas, (28, 3), (20, 12))
    qtbot.mouseClick(panel.views.buttons["Why"], LEFT)
    wait(qtbot, panel)
    assert torch.equal(torch.get_rng_state(), state)
    assert all(module.training and not module._forward_hooks for module in model.module.modules())


@pytest.mark.parametrize("view", [MAPS, REASONS, HANDS, POINTS])
def test_every_control_has_a_name_is_reached_by_tab_and_shows_the_focus(
    qtbot: QtBot, panel: LeNetPanel, view: str
) -> None:
    qtbot.mouseClick(panel.views.buttons[view], LEFT)
    wait(qtbot, panel)
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []
