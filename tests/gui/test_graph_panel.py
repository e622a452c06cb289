"""The data-flow graph, used with mouse, wheel and keys."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import ClassVar

import pytest
import torch
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import ModelHandle
from engine.inspection.input_spec import InputSpec, InputTensor
from engine.inspection.summary import summarize
from gui.panels.graph import GraphPanel
from gui.tabs.base import Tab, TabContext
from gui.widgets.export_choice import ExportChoice
from gui.widgets.figure_export import save_picture
from gui.widgets.page import Page
from tests.gui.accessibility import nameless, unreachable, without_visible_focus

RUN = "encoder.layers.0 … encoder.layers.5"


class _Host(Tab):
    tab_id: ClassVar[str] = "host"
    title: ClassVar[str] = "Host"

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.panel = GraphPanel(self)
        self.panel.controls.motion_box.setChecked(False)
        self.set_page(Page(self.panel))


class _Residual(nn.Module):
    """x + conv(x)"""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 3, 3, padding=1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.conv(x)


class _Broken(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 3)
        self.second = nn.Linear(5, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.second(self.first(x))  # type: ignore[no-any-return]


class _Branches(nn.Module):
    """44 chains of 44 steps beside each other."""

    def __init__(self) -> None:
        super().__init__()
        self.chains = nn.ModuleList(nn.Sequential(*[nn.ReLU() for _ in range(44)]) for _ in range(44))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([chain(x) for chain in self.chains])


def _handle(module: nn.Module, *shape: int) -> ModelHandle:
    return ModelHandle("test", "Test", module.eval(), "made for a test", (torch.zeros(shape),))


@pytest.fixture
def host(qtbot: QtBot, context: TabContext) -> _Host:
    host = _Host(context)
    qtbot.addWidget(host)
    host.resize(700, 620)
    host.show()
    return host


def _wait(qtbot: QtBot, host: _Host) -> GraphPanel:
    qtbot.waitUntil(lambda: host.context.runner.is_idle and host.panel.drawn is not None, timeout=20_000)
    return host.panel


def _open(qtbot: QtBot, host: _Host, name: str) -> GraphPanel:
    host.context.session.open_gallery_model(name)
    qtbot.waitUntil(lambda: host.panel.model is not None and host.panel.model.name == name, timeout=20_000)
    panel = _wait(qtbot, host)
    panel.view.setFocus()
    return panel


def _refold(qtbot: QtBot, host: _Host) -> None:
    before = host.panel.drawn
    qtbot.waitUntil(lambda: host.panel.drawn is not before and host.context.runner.is_idle, timeout=20_000)


def _labels(panel: GraphPanel) -> list[str]:
    assert panel.drawn is not None
    return [node.label for node in panel.drawn.shown.nodes]


def _click(qtbot: QtBot, panel: GraphPanel, place: QPointF) -> None:
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=place.toPoint())


def test_lenet_is_drawn_in_the_order_of_its_forward_pass_with_shapes(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    assert _labels(panel) == ("x conv1 relu max_pool2d conv2 relu max_pool2d view fc1 relu fc2 relu fc3 output".split())
    assert panel.figure.title == "Data flow of LeNet"
    assert "12 steps" in panel.figure.reading
    assert "Recorded from one real forward pass" in panel.caption.text()
    table = panel.figure.table
    assert table is not None
    rows = [dict(zip(table.headers, row, strict=True)) for row in table.rows]
    assert rows[4]["Node"] == "conv2"
    assert (rows[4]["Takes"], rows[4]["Gives"]) == ("1 × 6 × 14 × 14", "1 × 16 × 12 × 12")
    assert (rows[4]["From"], rows[4]["To"]) == (":max_pool2d", ":relu#2")


def test_a_click_on_a_node_selects_its_layer_and_a_selected_layer_is_outlined(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    panel.view.fit()
    with qtbot.waitSignal(host.context.session.layer_selected):
        _click(qtbot, panel, panel.view.cell_rect("conv2").center())
    assert host.context.session.layer == "conv2"
    assert panel.view.chosen_nodes == {"conv2"}
    panel.view.zoom_by(8, panel.view.cell_rect(":x").center())
    host.context.session.select_layer("fc3")
    assert panel.view.chosen_nodes == {"fc3"}
    assert QRectF(panel.view.rect()).contains(panel.view.cell_rect("fc3").center())


def test_a_folded_group_stands_for_the_layers_in_it(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "transformer")
    assert "161 nodes, shown folded as 7." in panel.caption.text()
    host.context.session.select_layer("encoder.layers.3.linear1")
    assert panel.view.chosen_nodes == {RUN}


def test_unfolding_by_its_button_keeps_the_group_where_it_was(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "transformer")
    button = panel.view.button_rect(RUN)
    assert button is not None
    before = panel.view.cell_rect(RUN)
    _click(qtbot, panel, button.center())
    _refold(qtbot, host)
    assert panel.drawn is not None
    assert "encoder.layers.0" in {node.id for node in panel.drawn.shown.nodes}
    after = panel.view.cell_rect(RUN)
    assert abs(after.center().x() - before.center().x()) < 1
    assert abs(after.top() - before.top()) < 1
    button = panel.view.button_rect(RUN)
    assert button is not None
    _click(qtbot, panel, button.center())
    _refold(qtbot, host)
    assert "encoder.layers.0" not in {node.id for node in panel.drawn.shown.nodes}
    assert abs(panel.view.cell_rect(RUN).top() - after.top()) < 1


def test_space_opens_the_node_at_the_cursor_by_one_level(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "bert-encoder")
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert "12 × TransformerEncoderLayer" in panel.figure.read_out
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    _refold(qtbot, host)
    assert _labels(panel)[1:-1] == [str(number) for number in range(12)]


def test_everything_can_be_opened_at_once(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "transformer")
    qtbot.keyClick(panel.controls.folding_box, Qt.Key.Key_End)
    _refold(qtbot, host)
    assert panel.drawn is not None
    assert len(panel.drawn.shown.nodes) == 161


def test_arrow_keys_follow_the_edges_and_read_each_node(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(panel.view, key)
    assert panel.figure.read_out == "conv1 (Conv2d): 1 × 1 × 32 × 32 → 1 × 6 × 28 × 28"
    assert panel.view.accessibleDescription() == panel.figure.read_out
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert host.context.session.layer == "conv1"
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert panel.view.pointed_key == ":output"
    assert QRectF(panel.view.rect()).contains(panel.view.cell_rect(":output").center())


def test_left_and_right_go_to_what_stands_beside(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "word-lstm")
    panel.view.point_at(":hidden[0]")
    first = panel.view.cell_rect(":hidden[0]").center().x()
    way = Qt.Key.Key_Right if panel.view.cell_rect(":hidden[1]").center().x() > first else Qt.Key.Key_Left
    qtbot.keyClick(panel.view, way)
    assert panel.view.pointed_key == ":hidden[1]"


def test_stepping_tells_what_goes_in_and_what_comes_out(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    assert not panel.controls.former_button.isEnabled()
    for _ in range(4):
        qtbot.mouseClick(panel.controls.next_button, Qt.MouseButton.LeftButton)
    assert panel.controls.step_label.text() == ("4 of 12: conv2 (Conv2d) takes 1 × 6 × 14 × 14, gives 1 × 16 × 12 × 12")
    assert panel.view.step_shown == "conv2"
    qtbot.keyClick(panel.view, Qt.Key.Key_PageUp)
    assert panel.view.step_shown == ":max_pool2d"
    qtbot.mouseClick(panel.controls.first_button, Qt.MouseButton.LeftButton)
    assert panel.view.step_shown == "conv1"


def test_playing_goes_on_by_itself_to_the_last_step_and_can_be_stopped(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "tiny-model")
    panel.controls._timer.setInterval(5)
    qtbot.keyClick(panel.view, Qt.Key.Key_P)
    assert panel.controls.is_playing
    assert panel.view.step_shown == "linear1"
    qtbot.waitUntil(lambda: not panel.controls.is_playing)
    assert panel.controls.step_label.text().startswith("4 of 4: softmax")
    qtbot.mouseClick(panel.controls.play_button, Qt.MouseButton.LeftButton)
    assert panel.view.step_shown == "linear1"
    qtbot.mouseClick(panel.controls.play_button, Qt.MouseButton.LeftButton)
    assert not panel.controls.is_playing


def test_tensors_move_along_their_edges_only_with_motion(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    qtbot.mouseClick(panel.controls.next_button, Qt.MouseButton.LeftButton)
    assert panel.view.is_still
    panel.controls.motion_box.setFocus()
    qtbot.keyClick(panel.controls.motion_box, Qt.Key.Key_Space)
    qtbot.mouseClick(panel.controls.next_button, Qt.MouseButton.LeftButton)
    assert not panel.view.is_still
    qtbot.waitUntil(lambda: panel.view.is_still)


def test_the_wheel_zooms_around_the_mouse_and_leaves_ctrl_to_the_window(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    place = panel.view.cell_rect("conv1").center()
    scale = panel.view.scale
    assert _turn_wheel(panel, place, Qt.KeyboardModifier.NoModifier)
    assert panel.view.scale == pytest.approx(scale * 1.25)
    now = panel.view.cell_rect("conv1").center()
    assert (now - place).manhattanLength() < 0.5
    assert not _turn_wheel(panel, place, Qt.KeyboardModifier.ControlModifier)
    assert panel.view.scale == pytest.approx(scale * 1.25)


def _turn_wheel(panel: GraphPanel, place: QPointF, keys: Qt.KeyboardModifier) -> bool:
    """Whether the view took the event."""
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, panel.view.mapToGlobal(place), QPoint(), QPoint(0, 120), buttons, keys, phase, False)
    event.ignore()
    panel.view.wheelEvent(event)
    return event.isAccepted()


def test_dragging_and_shifted_arrows_pan_without_choosing(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    panel.view.zoom_by(2)
    start = QPoint(200, 200)
    before = panel.view.visible_part
    qtbot.mousePress(panel.view, Qt.MouseButton.LeftButton, pos=start)
    move_to = start + QPoint(0, -60)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(move_to),
        panel.view.mapToGlobal(QPointF(move_to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel.view, event)
    qtbot.mouseRelease(panel.view, Qt.MouseButton.LeftButton, pos=move_to)
    assert panel.view.visible_part.top() == pytest.approx(before.top() + 60 / panel.view.scale, abs=0.01)
    assert host.context.session.layer == ""
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.visible_part.top() == pytest.approx(before.top(), abs=0.01)


def test_keys_and_buttons_change_the_size_and_fit_shows_all(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    scale = panel.view.scale
    qtbot.keyClick(panel.view, Qt.Key.Key_Plus)
    assert panel.view.scale == pytest.approx(scale * 1.25)
    qtbot.mouseClick(panel.controls.smaller_button, Qt.MouseButton.LeftButton)
    assert panel.view.scale == pytest.approx(scale)
    qtbot.keyClick(panel.view, Qt.Key.Key_F)
    assert panel.view.scene is not None
    assert panel.view.visible_part.contains(panel.view.scene.bounds)


def test_the_whole_graph_stays_in_view_when_the_room_changes(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    qtbot.keyClick(panel.view, Qt.Key.Key_F)
    for size in ((500, 420), (1100, 900)):
        host.resize(*size)
        QApplication.processEvents()
        assert panel.view.visible_part.contains(panel.view.bounds)
    qtbot.keyClick(panel.view, Qt.Key.Key_Plus)
    scale = panel.view.scale
    host.resize(700, 620)
    QApplication.processEvents()
    assert panel.view.scale == scale


def test_a_residual_connection_is_told_from_other_edges(qtbot: QtBot, host: _Host) -> None:
    host.context.session.set_model(_handle(_Residual(), 1, 3, 8, 8))
    scene = _wait(qtbot, host).view.scene
    assert scene is not None
    around = [(edge.source, edge.target) for place, edge in enumerate(scene.edges) if scene.is_residual(place)]
    assert around == [(":x", ":add")]
    assert "residual" in host.panel.figure.reading


def test_the_graph_is_drawn_for_the_input_of_the_summary(qtbot: QtBot, host: _Host) -> None:
    handle = _handle(_Residual(), 1, 3, 8, 8)
    host.context.session.set_model(handle)
    panel = _wait(qtbot, host)
    assert "input 1 × 3 × 8 × 8" in panel.figure.reading
    before = panel.drawn
    panel.set_summary(summarize(handle))
    assert panel.drawn is before  # the same input: nothing to do
    panel.set_summary(summarize(handle, InputSpec((InputTensor((2, 3, 16, 9)),))))
    _wait(qtbot, host)
    assert "input 2 × 3 × 16 × 9, output 2 × 3 × 16 × 9" in panel.figure.reading


def test_a_failing_forward_pass_is_drawn_as_far_as_it_came(qtbot: QtBot, host: _Host) -> None:
    host.context.session.set_model(_handle(_Broken(), 1, 4))
    panel = _wait(qtbot, host)
    assert "first" in _labels(panel)
    assert panel.figure.banner.isVisible()


def test_names_from_a_file_are_shown_harmlessly(qtbot: QtBot, host: _Host) -> None:
    name = "<b>a\nb\u202e" + "x" * 70_000
    host.context.session.set_model(_handle(nn.Sequential(OrderedDict({name: nn.Linear(2, 2)})), 1, 2))
    panel = _wait(qtbot, host)
    panel.view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(panel.view, key)
    assert panel.figure.read_out.startswith("<b>a�b�xxx")
    assert len(panel.figure.read_out) <= 1000
    panel.view.grab()


def test_stopping_leaves_a_way_to_try_again(qtbot: QtBot, host: _Host) -> None:
    host.context.session.set_model(_handle(_Branches(), 1, 4))
    host.cancel_work()
    qtbot.waitUntil(lambda: host.context.runner.is_idle)
    assert host.panel.drawn is None
    assert not host.panel.figure.has_picture
    qtbot.mouseClick(host.panel.controls.redraw_button, Qt.MouseButton.LeftButton)
    assert _labels(_wait(qtbot, host)) == ["x", "44 × Sequential", "cat", "output"]


def test_another_model_takes_the_place_of_a_late_graph(qtbot: QtBot, host: _Host) -> None:
    host.context.session.set_model(_handle(_Branches(), 1, 4))
    host.context.session.set_model(_handle(_Residual(), 1, 3, 8, 8))
    assert _labels(_wait(qtbot, host)) == ["x", "conv", "add", "output"]


def test_only_what_is_visible_is_painted_of_two_thousand_nodes(qtbot: QtBot, host: _Host) -> None:
    host.panel.controls.folding_box.setCurrentIndex(2)
    host.context.session.set_model(_handle(_Branches(), 1, 4))
    panel = _wait(qtbot, host)
    scene = panel.view.scene
    assert scene is not None
    assert len(scene.nodes) == 44 * 44 + 3
    panel.view.zoom_by(100)
    assert len(scene.nodes_in(panel.view.visible_part)) < 40
    panel.view.fit()
    assert len(scene.nodes_in(panel.view.visible_part)) == len(scene.nodes)


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_the_picture_is_saved_with_every_node(qtbot: QtBot, host: _Host, tmp_path: Path, kind: str) -> None:
    panel = _open(qtbot, host, "lenet")
    path = tmp_path / f"graph.{kind}"
    save_picture(panel.figure.page, path, ExportChoice())
    data = path.read_bytes()
    if kind == "png":
        assert data.startswith(b"\x89PNG")
    else:
        text = data.decode()
        assert all(name in text for name in ("conv1", "max_pool2d", "fc3", "1 × 16 × 12 × 12"))


def test_folding_and_motion_are_kept(qtbot: QtBot, host: _Host, context: TabContext) -> None:
    panel = _open(qtbot, host, "transformer")
    host.state.restore({"graph": {"folding": "open", "motion": True}})
    _refold(qtbot, host)
    assert panel.drawn is not None
    assert len(panel.drawn.shown.nodes) == 161
    assert panel.view.is_moving
    assert host.state.restore({"graph": {"folding": "sideways", "motion": True}}) == ("graph",)


def test_every_control_has_a_name_a_description_and_a_visible_focus(qtbot: QtBot, host: _Host) -> None:
    panel = _open(qtbot, host, "lenet")
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []
