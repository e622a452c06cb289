"""Tree maps of parameters and MACs, used with mouse and keys."""

from __future__ import annotations

import pytest
import torch
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import open_model
from engine.inspection.summary import summarize, summarize_module
from gui.look import Look
from gui.panels.tree_maps import TreeMapsPanel
from gui.tabs.base import TabContext
from gui.theme import DARK, LIGHT
from gui.widgets.tree_map import Block, TreeMap
from tests.gui.structure_host import PanelHost


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> TreeMapsPanel:
    """LeNet's two tree maps."""
    host = PanelHost(context)
    qtbot.addWidget(host)
    panel = TreeMapsPanel(host)
    host.hold(panel)
    host.resize(640, 320)
    host.show()
    model = open_model("lenet")
    panel.session.set_model(model)
    panel.set_summary(summarize(model))
    qtbot.waitUntil(lambda: panel.mac_figure.has_picture, timeout=20_000)
    return panel


def test_areas_are_in_proportion_to_the_numbers(panel: TreeMapsPanel) -> None:
    for picture, shares in (
        (panel.parameters, {"fc1": 69_240 / 81_290, "fc2": 10_164 / 81_290, "conv1": 156 / 81_290}),
        (panel.macs, {"conv1": 117_600 / 322_056, "conv2": 124_416 / 322_056, "fc1": 69_120 / 322_056}),
    ):
        whole = picture.area.width() * picture.area.height()
        for fqn, share in shares.items():
            rect = picture.cell_rect(Block(fqn))
            assert rect.width() * rect.height() / whole == pytest.approx(share, rel=1e-6)


def test_the_reading_names_the_two_largest(panel: TreeMapsPanel) -> None:
    assert panel.parameter_figure.reading == "fc1 has 85.2 % of the parameters, fc2 12.5 %."
    assert panel.mac_figure.reading == "conv2 has 38.6 % of the MACs, conv1 36.5 %."


def test_pointing_reads_the_module(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    picture = panel.parameters
    qtbot.mouseMove(picture, picture.cell_rect(Block("fc1")).center().toPoint())
    qtbot.waitUntil(lambda: picture.pointed_key == Block("fc1"))
    assert panel.parameter_figure.read_out == "fc1: 69,240 parameters, 85.2 %"


def test_a_click_chooses_the_layer_and_it_is_framed_in_both(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    picture = panel.macs
    before = [drawn(each) for each in panel.pictures]
    with qtbot.waitSignal(panel.session.layer_selected):
        place = picture.cell_rect(Block("conv2")).center().toPoint()
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    assert panel.session.layer == "conv2"
    assert all(drawn(each) != image for each, image in zip(panel.pictures, before, strict=True))


def drawn(picture: TreeMap) -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.window))
    painter = QPainter(image)
    picture.draw(painter, QRectF(0, 0, 300, 200), Look(LIGHT, picture.font()))
    painter.end()
    return image


def test_the_same_module_has_the_same_colour_in_both_and_others_differ(panel: TreeMapsPanel) -> None:
    look = Look(LIGHT, panel.font())
    names = ("conv1", "conv2", "fc1", "fc2", "fc3")
    colours = [[picture._colour(name, look) for name in names] for picture in panel.pictures]
    assert colours[0] == colours[1]
    assert len(set(colours[0])) == len(names)


def test_the_arrow_keys_walk_between_neighbours(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    picture = panel.parameters
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert picture.pointed_key == Block("fc1")  # the largest to begin with
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    here = picture.cell_rect(picture.pointed_key)
    assert here.left() >= picture.cell_rect(Block("fc1")).right() - 1
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.pointed_key == Block("fc1")
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.pointed_key == Block("conv1")  # the smallest
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert panel.session.layer == "conv1"


def test_depth_divides_and_page_up_goes_around(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    inner = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
    panel.set_summary(summarize_module(nn.Sequential(inner, nn.Linear(2, 2)), (torch.zeros(1, 4),)))
    picture = panel.parameters
    qtbot.waitUntil(lambda: {leaf.fqn for leaf in picture.leaves} == {"0.0", "0.1", "1"})
    panel.set_depth(1)
    qtbot.waitUntil(lambda: {leaf.fqn for leaf in picture.leaves} == {"0", "1"})
    panel.set_depth(None)
    qtbot.waitUntil(lambda: len(picture.leaves) == 3)
    picture.setFocus()
    picture.point_at(Block("0.1"))
    qtbot.keyClick(picture, Qt.Key.Key_PageUp)
    assert picture.read_out == "0: 30 parameters, 83.3 %"  # (4 × 4 + 4) + (4 × 2 + 2) of 36
    qtbot.keyClick(picture, Qt.Key.Key_PageDown)
    assert picture.pointed_key == Block("0.0")


def test_what_a_container_holds_itself_has_a_block(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    class Scaled(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.scale = nn.Parameter(torch.ones(2))
            self.linear = nn.Linear(2, 2, bias=False)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.linear(x) * self.scale

    panel.set_summary(summarize_module(Scaled(), (torch.zeros(1, 2),)))
    qtbot.waitUntil(lambda: panel.parameters.has_cell(Block("", True)))
    assert panel.parameters.cell_text(Block("", True)) == "the model itself: 2 parameters, 33.3 %"


def test_a_model_without_parameters_says_so(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    panel.set_summary(summarize_module(nn.Sequential(nn.ReLU()), (torch.zeros(1, 2),)))
    qtbot.waitUntil(lambda: not panel.parameter_figure.has_picture)
    assert not panel.mac_figure.has_picture
    assert panel.parameter_figure.table is None


def test_a_failed_forward_pass_is_said_in_the_reading(qtbot: QtBot, panel: TreeMapsPanel) -> None:
    broken = nn.Sequential(nn.Linear(4, 3), nn.Linear(4, 2))
    panel.set_summary(summarize_module(broken, (torch.zeros(1, 4),)))
    qtbot.waitUntil(lambda: "failed" in panel.mac_figure.reading)
    assert panel.mac_figure.reading == "All 12 MACs are in 0, of those before 1 failed."


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_labels_are_never_wider_than_their_block(theme: object, panel: TreeMapsPanel) -> None:
    """A block of a few pixels has no label: its colour is all there is."""
    image = QImage(12, 12, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    look = Look(theme, panel.font())  # type: ignore[arg-type]
    panel.parameters.draw(painter, QRectF(0, 0, 12, 12), look)
    painter.end()
    colours = {QColor(image.pixel(x, y)).name() for x in range(3, 9) for y in range(3, 10)}
    assert colours == {panel.parameters._colour("fc1", look)}


def test_the_numbers_behind_the_maps_can_be_had_as_a_table(panel: TreeMapsPanel) -> None:
    table = panel.parameter_figure.table
    assert table is not None
    assert [tuple(row)[:2] for row in table.rows] == [
        ("fc1", 69_240),
        ("fc2", 10_164),
        ("conv2", 880),
        ("fc3", 850),
        ("conv1", 156),
    ]
