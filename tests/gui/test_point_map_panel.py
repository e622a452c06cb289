"""The point map, used with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.handle import open_model
from engine.samples.labelled_digits import stroke_digits
from gui.panels.lenet import POINTS, LeNetPanel
from gui.panels.point_map import PointMapPanel
from gui.tabs.base import TabContext
from gui.widgets.scatter_plot import ScatterPlot
from tests.gui.test_lenet_panel import open_lenet_panel, wait

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lenet(qtbot: QtBot, context: TabContext) -> LeNetPanel:
    lenet = open_lenet_panel(qtbot, context)
    qtbot.mouseClick(lenet.views.buttons[POINTS], LEFT)
    wait(qtbot, lenet)
    return lenet


@pytest.fixture
def panel(lenet: LeNetPanel) -> PointMapPanel:
    return lenet.points


@pytest.fixture
def plot(qtbot: QtBot) -> ScatterPlot:
    """Four points at the corners of a square and one beside its middle."""
    plot = ScatterPlot()
    qtbot.addWidget(plot)
    plot.resize(420, 420)
    plot.show()
    give(plot, np.array([[-1.0, 1.0], [1.0, 1.0], [-1.0, -1.0], [1.0, -1.0], [0.1, 0.0]]))
    return plot


def give(plot: ScatterPlot, points: np.ndarray, *, is_moving: bool = False) -> None:
    plot.set_points(
        points,
        np.array([0, 1, 0, 1, 0]),
        np.array([False, True, False, False, False]),
        names=("zero", "one"),
        mark_name="wrong",
        axes=("x", "y"),
        describe=lambda at: f"point {at}",
        is_moving=is_moving,
    )


def test_300_digits_lie_after_the_first_layer_and_the_slider_goes_on(qtbot: QtBot, lenet: LeNetPanel) -> None:
    panel = lenet.points
    assert panel.layer == "conv1"
    assert panel.shown is not None
    assert panel.shown.points.shape == (300, 2)
    assert panel.figure.reading == panel.shown.reading
    panel.motion.setChecked(False)
    panel.slider.setFocus()
    for _ in range(4):
        qtbot.keyClick(panel.slider, Qt.Key.Key_Right)
    wait(qtbot, lenet)
    assert panel.shown.fqn == "fc3"
    assert panel.figure.title == "Digits after fc3"
    assert panel.figure.table is not None
    assert len(panel.figure.table.rows) == 300


def test_a_layer_that_was_seen_comes_back_at_once(lenet: LeNetPanel, qtbot: QtBot) -> None:
    panel = lenet.points
    first = panel.shown
    panel.slider.setValue(1)
    wait(qtbot, lenet)
    panel.slider.setValue(0)
    assert panel.shown is first
    assert lenet.host.context.runner.is_idle


def test_hovering_shows_the_sample_and_its_answer(panel: PointMapPanel) -> None:
    assert panel.shown is not None
    plot = panel.plot
    at = int(np.hypot(*panel.shown.points.T).argmax())  # the outermost, so that no other one lies over it
    where = plot.cell_rect(at).center().toPoint()
    QTest.mouseMove(plot, where - QPoint(1, 1))
    QTest.mouseMove(plot, where)
    label, answer = int(panel.shown.labels[at]), int(panel.shown.answers[at])
    assert label == stroke_digits().labels[at]
    assert panel.figure.read_out.startswith(f"Sample {at}: a {label}, ")
    assert panel.sample_figure.reading == f"A {label}, read as {answer}."
    assert panel.sample_figure.table is not None
    shown = np.array([list(row) for row in panel.sample_figure.table.rows])
    np.testing.assert_allclose(shown, stroke_digits().images[at] / 255, atol=1e-6)


def test_edits_move_the_points(qtbot: QtBot, lenet: LeNetPanel) -> None:
    before = lenet.points.shown
    lenet.hands.form.set_layers(())
    lenet.hands._switch_off("conv1", 0)
    wait(qtbot, lenet)
    after = lenet.points.shown
    assert before is not None
    assert after is not None
    assert not np.array_equal(before.points, after.points)


def test_another_model_is_read_anew(qtbot: QtBot, lenet: LeNetPanel) -> None:
    before = lenet.points.shown
    lenet.host.context.session.set_model(open_model("lenet"))
    wait(qtbot, lenet)
    assert lenet.points.shown is not before


def test_layer_and_motion_come_back(qtbot: QtBot, context: TabContext, lenet: LeNetPanel) -> None:
    lenet.points.motion.setChecked(False)
    lenet.points.slider.setValue(2)
    wait(qtbot, lenet)
    second = open_lenet_panel(qtbot, context, lenet.host.state.as_dict())
    wait(qtbot, second)
    assert second.views.view == POINTS
    assert second.points.layer == "fc1"
    assert not second.points.motion.isChecked()


@pytest.mark.parametrize("kept", ["x", [1], [True, True], [-1, True], [1, 1]])
def test_a_kept_layer_that_is_none_is_refused(panel: PointMapPanel, kept: object) -> None:
    with pytest.raises(ValueError, match="no such layer"):
        panel.restore(kept)


def test_points_travel_to_their_new_places_and_can_be_told_not_to(qtbot: QtBot, plot: ScatterPlot) -> None:
    start = plot.cell_rect(0).center()
    turned = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0], [0.0, 0.1]])
    give(plot, turned, is_moving=True)
    assert plot.is_moving
    assert plot.cell_rect(0).center() == start
    qtbot.waitUntil(lambda: not plot.is_moving, timeout=5_000)
    end = plot.cell_rect(0).center()
    assert end.x() - start.x() > 200
    assert end.y() == pytest.approx(start.y())
    give(plot, turned[::-1].copy(), is_moving=True)
    plot.finish_moving()
    assert not plot.is_moving


def test_both_axes_have_one_scale(plot: ScatterPlot) -> None:
    places = [plot.cell_rect(at).center() for at in range(4)]
    assert places[1].x() - places[0].x() == pytest.approx(places[2].y() - places[0].y())


def test_arrows_go_to_the_next_point_that_way_and_pages_through_a_class(qtbot: QtBot, plot: ScatterPlot) -> None:
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.read_out == "point 0"
    for key, expected in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_PageDown, 4),
        (Qt.Key.Key_PageDown, 0),
        (Qt.Key.Key_End, 4),
    ):
        qtbot.keyClick(plot, key)
        assert plot.pointed_key == expected


def test_the_plot_says_how_many_are_marked(plot: ScatterPlot) -> None:
    assert plot.reading() == "5 points of 2 classes; 1 wrong."
