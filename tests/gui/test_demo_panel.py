"""The demo panel, used with mouse and keys: controls, numbers typed over, reasons, three zoom levels."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from engine.demos.panels import PANELS, Curves, Grid, Maps
from engine.demos.registry import demos, find_demo
from gui.demo_views.cell_maps import CellMaps
from gui.demo_views.curves import CurvePicture
from gui.demo_views.demo_picture import DemoPicture
from gui.demo_views.views import VIEWS
from gui.panels.demo import DemoPanel
from gui.tabs.base import TabContext
from tests.gui.accessibility import nameless, unreachable
from tests.gui.panel_host import PanelHost, wait_until_idle

NAMES = [entry.name for entry in demos()]


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> DemoPanel:
    host = PanelHost(context, DemoPanel)
    qtbot.addWidget(host)
    host.resize(780, 660)
    host.show()
    return host.panel


def show(qtbot: QtBot, panel: DemoPanel, name: str) -> DemoPanel:
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        panel.show_demo(find_demo(name))
    settle(qtbot, panel)
    return panel


def settle(qtbot: QtBot, panel: DemoPanel) -> None:
    """Waits for what was asked for and for all figures."""
    qtbot.waitUntil(lambda: len(panel.flow.views) == len(panel.parts), timeout=20_000)
    wait_until_idle(qtbot, panel.host.context)


def values(panel: DemoPanel, name: str) -> np.ndarray:
    part = next(each for each in panel.parts if each.name == name)
    assert isinstance(part, Grid | Maps)
    return part.values


def picture(panel: DemoPanel, name: str) -> DemoPicture:
    body = panel.view(name).body
    assert isinstance(body, DemoPicture)
    return body


def centre(shown: DemoPicture, key: tuple[int, ...]) -> QPoint:
    return shown.cell_rect(key).center().toPoint()


def point_at(widget: QWidget, position: QPoint) -> None:
    QTest.mouseMove(widget, position - QPoint(1, 1))
    QTest.mouseMove(widget, position)


def number_box(panel: DemoPanel, name: str) -> QSpinBox:
    box = panel.form.field(name)
    assert isinstance(box, QSpinBox)
    return box


def change(qtbot: QtBot, panel: DemoPanel, name: str, value: int) -> None:
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        number_box(panel, name).setValue(value)
    settle(qtbot, panel)


def type_over(qtbot: QtBot, panel: DemoPanel, shown: DemoPicture, text: str) -> None:
    """Into the cell that the keys' cursor is on."""
    qtbot.keyClick(shown, Qt.Key.Key_F2)
    assert shown.editor is not None
    qtbot.keyClicks(shown.editor, text)
    qtbot.keyClick(shown.editor, Qt.Key.Key_Return)
    settle(qtbot, panel)


def test_there_is_a_view_for_every_kind_of_panel() -> None:
    assert set(VIEWS) == set(PANELS)


@pytest.mark.parametrize("name", NAMES)
def test_every_demo_opens_with_all_its_figures_and_a_reason(qtbot: QtBot, panel: DemoPanel, name: str) -> None:
    show(qtbot, panel, name)
    assert panel.problem.message == ""
    assert [view.title for view in panel.flow.views] == [part.title for part in panel.parts]
    for view, part in zip(panel.flow.views, panel.parts, strict=True):
        assert type(view) is VIEWS[type(part)]
        assert view.reading == part.reading
        assert view.meaning.startswith(part.meaning)
        assert view.table is not None
        assert view.has_picture
        assert view.width() > 100
        assert view.height() > 60
    assert panel.card.explanation is not None


def test_a_control_changes_the_picture(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    box = number_box(panel, "out_features")
    box.setFocus()
    with qtbot.waitSignal(panel.shown):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    settle(qtbot, panel)
    assert values(panel, "weight").shape == (3, 3)
    assert values(panel, "y").shape == (1, 3)


def test_the_output_of_linear_is_the_sum_that_its_card_writes_out(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    x, weight, bias = values(panel, "x")[0], values(panel, "weight"), values(panel, "bias")[0]
    shown = picture(panel, "y")
    point_at(shown, centre(shown, (0, 0, 1)))
    qtbot.waitUntil(lambda: panel.card.texts[0].startswith("y[0, 1] = "))
    explanation = panel.card.explanation
    assert explanation is not None
    assert [term.factors for term in explanation.terms] == [*zip(x, weight[1], strict=True), (bias[1],)]
    assert explanation.value == pytest.approx(float(x @ weight[1] + bias[1]), rel=1e-12)
    qtbot.mouseClick(panel.card.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert all(repr(float(abs(number))) in copied for number in (*x, *weight[1], bias[1]))


def test_what_a_number_hangs_on_is_lit_in_the_other_pictures(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "conv2d")
    shown = picture(panel, "y")
    shown.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(shown, key)
    qtbot.waitUntil(lambda: panel.card.texts[0].startswith("y[0, 1, 2] = "))
    window = {(0, row, column) for row in (1, 2, 3) for column in (2, 3, 4)}
    assert picture(panel, "x").lit[0] == window
    assert picture(panel, "weight").lit[0] == {(0, row, column) for row in range(3) for column in range(3)}


def test_a_click_keeps_a_number_and_leaving_goes_back_to_it(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    shown = picture(panel, "y")
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=centre(shown, (0, 0, 1)))
    other = picture(panel, "weight")
    point_at(other, centre(other, (0, 0, 2)))
    qtbot.waitUntil(lambda: panel.card.explanation is None)
    assert "output y[0], input x[2]" in panel.card.texts[0]
    other.point_at(None)
    qtbot.waitUntil(lambda: panel.card.texts[0].startswith("y[0, 1] = "))


def test_a_number_is_typed_over_with_the_keys(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    before = values(panel, "y").copy()
    x, weight = values(panel, "x").copy(), values(panel, "weight").copy()
    shown = picture(panel, "x")
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    type_over(qtbot, panel, shown, "1,5")
    assert shown.hasFocus()
    assert values(panel, "x").tolist() == [[x[0, 0], 1.5, x[0, 2]]]
    np.testing.assert_allclose(values(panel, "y"), before + (1.5 - x[0, 1]) * weight[:, 1], rtol=1e-12)


def test_a_double_click_opens_the_box_and_escape_leaves_the_number(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    shown = picture(panel, "weight")
    before = values(panel, "weight").copy()
    qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=centre(shown, (0, 1, 0)))
    assert shown.editor is not None
    assert float(shown.editor.text()) == before[1, 0]
    qtbot.keyClicks(shown.editor, "9")
    qtbot.keyClick(shown.editor, Qt.Key.Key_Escape)
    settle(qtbot, panel)
    assert shown.editor is None
    np.testing.assert_array_equal(values(panel, "weight"), before)


def test_what_is_worked_out_cannot_be_typed_over(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    shown = picture(panel, "y")
    qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=centre(shown, (0, 0, 0)))
    qtbot.keyClick(shown, Qt.Key.Key_F2)
    assert shown.editor is None


@pytest.mark.parametrize(("typed", "said"), [("abc", "“abc” is not a number"), ("nan", "NaN"), ("inf", "infinite"),
                                             ("1e9", "from -1000 to 1000")])  # fmt: skip
def test_what_is_no_number_for_a_cell_is_refused_in_a_sentence(
    qtbot: QtBot, panel: DemoPanel, typed: str, said: str
) -> None:
    show(qtbot, panel, "linear")
    before = values(panel, "x").copy()
    shown = picture(panel, "x")
    shown.setFocus()
    type_over(qtbot, panel, shown, typed)
    assert said in panel.problem.message
    np.testing.assert_array_equal(values(panel, "x"), before)


def test_impossible_settings_say_why_and_keep_the_last_good_picture(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "conv2d")
    change(qtbot, panel, "in_channels", 2)
    good = panel.parts
    height = panel.problem.height()
    with qtbot.waitSignal(panel.problem_found):
        number_box(panel, "groups").setValue(3)
    assert "divisible by groups" in panel.problem.message
    assert panel.parts is good
    assert number_box(panel, "groups").value() == 3
    assert panel.problem.height() == height
    change(qtbot, panel, "groups", 2)
    assert panel.problem.message == ""
    assert values(panel, "weight").shape == (2, 3, 3)


def test_many_quick_changes_end_with_the_last(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    for count in (3, 4, 5, 6, 7):
        number_box(panel, "out_features").setValue(count)
    qtbot.waitUntil(lambda: values(panel, "y").shape == (1, 7))


def test_what_a_demo_brings_too_late_is_dropped(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    panel.show_demo(find_demo("conv3d"))
    panel.show_demo(find_demo("pooling"))
    qtbot.waitUntil(lambda: [part.name for part in panel.parts] == ["x", "y", "indices", "sizes"])
    settle(qtbot, panel)
    assert [view.panel_name for view in panel.flow.views] == ["x", "y", "indices", "sizes"]


def test_each_demo_keeps_its_settings(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    change(qtbot, panel, "out_features", 5)
    show(qtbot, panel, "pooling")
    show(qtbot, panel, "linear")
    assert number_box(panel, "out_features").value() == 5
    assert values(panel, "y").shape == (1, 5)
    state = panel.host.state.as_dict()
    assert state["settings"] == {"linear": {"out_features": 5}}


def test_settings_that_nobody_can_use_give_the_defaults(qtbot: QtBot, panel: DemoPanel) -> None:
    assert panel.host.state.restore({"settings": {"linear": {"out_features": "many", "gone": 1}}}) == ()
    show(qtbot, panel, "linear")
    assert values(panel, "y").shape == (1, 2)
    assert panel.host.state.restore({"settings": "nonsense"}) == ("settings",)


@pytest.mark.parametrize("name", ["linear", "conv2d", "dropout", "loss"])
def test_reset_gives_the_same_picture_pixel_for_pixel(qtbot: QtBot, panel: DemoPanel, name: str) -> None:
    show(qtbot, panel, name)
    panel.setFocus()
    before = panel.grab().toImage()
    box = next(box for box in panel.form.findChildren(QSpinBox) if box.value() < box.maximum())
    with qtbot.waitSignal(panel.shown):
        box.setValue(box.value() + 1)
    settle(qtbot, panel)
    assert panel.grab().toImage() != before
    with qtbot.waitSignal(panel.shown):
        panel.reset()
    settle(qtbot, panel)
    assert panel.grab().toImage() == before


def test_the_dice_gives_other_numbers_and_the_same_seed_the_same_ones(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "linear")
    before = values(panel, "weight").copy()
    seed = panel.host.context.seed
    with qtbot.waitSignal(panel.shown):
        seed.set_value(77)
    settle(qtbot, panel)
    assert (values(panel, "weight") != before).all()
    with qtbot.waitSignal(panel.shown):
        seed.set_value(1)
    settle(qtbot, panel)
    np.testing.assert_array_equal(values(panel, "weight"), before)


def test_a_click_on_a_map_shows_it_large_with_the_input_beside_it(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "conv2d")
    shown = picture(panel, "y")
    panel.scroll_area.ensureWidgetVisible(panel.view("y"))
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=centre(shown, (1, 2, 0)))
    settle(qtbot, panel)
    assert panel.is_large
    assert panel.large.title == "Output y: channel 1 of 2"
    large = panel.large.body
    assert isinstance(large, CellMaps)
    np.testing.assert_array_equal(large.values[0], values(panel, "y")[1])
    qtbot.waitUntil(lambda: panel.card.texts[0].startswith("y[1, 2, 0] = "))
    qtbot.keyClick(large, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.card.texts[0].startswith("y[1, 0, 0] = "))
    beside = panel.beside.body
    assert isinstance(beside, CellMaps)
    assert beside.isVisible()
    assert beside.lit[0] == {(0, row, column) for row in range(3) for column in range(3)}
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert not panel.is_large


def test_a_large_map_follows_the_controls(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "pooling")
    panel.enlarge("y", 0)
    change(qtbot, panel, "kernel_size", 2)
    change(qtbot, panel, "stride", 2)
    large = panel.large.body
    assert isinstance(large, CellMaps)
    assert large.values.shape == (1, 3, 3)


def test_a_map_that_is_given_can_be_typed_over_in_large(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "pooling")
    panel.enlarge("x", 0)
    large = panel.large.body
    assert isinstance(large, CellMaps)
    qtbot.keyClick(large, Qt.Key.Key_Right)
    type_over(qtbot, panel, large, "5")
    assert values(panel, "x")[0, 0, 0] == 5
    assert values(panel, "y").max() == 5


def test_a_point_is_dragged_along_a_curve(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "activation")
    part = next(each for each in panel.parts if isinstance(each, Curves))
    curve = picture(panel, part.name)
    assert isinstance(curve, CurvePicture)
    box = panel.form.field(part.point_control)
    assert isinstance(box, QDoubleSpinBox)
    places = [curve.cell_rect((0, at)).center() for at in (0, len(part.x) - 1)]
    target = QPointF(places[0] + (places[1] - places[0]) * 0.25).toPoint()
    expected = part.x[0] + 0.25 * (part.x[-1] - part.x[0])
    QTest.mousePress(curve, Qt.MouseButton.LeftButton, pos=places[1].toPoint())
    QTest.mouseMove(curve, target)
    QTest.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=target)
    settle(qtbot, panel)
    assert box.value() == pytest.approx(expected, abs=0.1)


def test_slider_and_box_agree(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "dropout")
    slider, box = panel.form.slider("p"), panel.form.field("p")
    assert isinstance(box, QDoubleSpinBox)
    slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    step = (box.maximum() - box.minimum()) / slider.maximum()
    assert box.value() == pytest.approx(0.4 + 3 * step)
    with qtbot.waitSignal(panel.shown):
        box.setValue(box.minimum())
    assert slider.value() == 0


def test_a_choice_is_one_of_its_words(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "pooling")
    box = panel.form.field("kind")
    assert isinstance(box, QComboBox)
    x = values(panel, "x")[0]
    with qtbot.waitSignal(panel.shown):
        box.setCurrentIndex(box.findText("AvgPool2d"))
    settle(qtbot, panel)
    assert values(panel, "y")[0, 0, 0] == pytest.approx(math.fsum(x[:3, :3].ravel()) / 9)


@pytest.mark.parametrize("name", ["linear", "softmax", "ctc", "batchnorm1d", "encoder-layer"])
def test_every_control_and_picture_has_words_and_is_reached_by_tab(qtbot: QtBot, panel: DemoPanel, name: str) -> None:
    show(qtbot, panel, name)
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []


def test_a_step_of_a_graph_leads_to_its_picture(qtbot: QtBot, panel: DemoPanel) -> None:
    show(qtbot, panel, "encoder-layer")
    graph = panel.flow.views[0]
    shown = graph.body
    assert isinstance(shown, DemoPicture)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_End)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    wanted = graph.panel.nodes[-1].panel  # type: ignore[union-attr]
    assert panel.view(wanted).body.hasFocus()
