"""Any layer of any model, used with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from torch import Tensor, nn

from engine.handle import ModelHandle, open_model
from engine.samples.stroke_digits import stroke_digit
from engine.text.vocabulary import Dictionary
from gui.panels.activations import ActivationPanel
from gui.tabs.base import TabContext
from gui.widgets.activation_view import BARS, LARGE, MAPS, MATRIX, STEPS
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import PanelHost, open_gallery, select_layer, wait_until_idle

Shows = Callable[..., ActivationPanel]


@pytest.fixture
def empty(qtbot: QtBot, context: TabContext) -> ActivationPanel:
    host = PanelHost(context, ActivationPanel)
    qtbot.addWidget(host)
    host.resize(800, 680)
    host.show()
    return host.panel


@pytest.fixture
def show(qtbot: QtBot, context: TabContext, empty: ActivationPanel) -> Shows:
    """Opens a model of the test's own and waits for its first layer."""

    def show(module: nn.Module, *inputs: Tensor, words: Dictionary | None = None) -> ActivationPanel:
        context.session.set_model(ModelHandle("own", "Own model", module.eval(), "made for a test", inputs, words))
        wait_until_idle(qtbot, context)
        return empty

    return show


@pytest.fixture
def lenet(qtbot: QtBot, context: TabContext, empty: ActivationPanel) -> ActivationPanel:
    open_gallery(qtbot, context, "lenet")
    return empty


def _wait(qtbot: QtBot, panel: ActivationPanel) -> None:
    wait_until_idle(qtbot, panel.host.context)  # type: ignore[arg-type]


def _choose(qtbot: QtBot, panel: ActivationPanel, place: int) -> None:
    """A click on a line of the list."""
    view = panel.layers.list
    rect = view.visualItemRect(view.item(place))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    _wait(qtbot, panel)


def _numbers(panel: ActivationPanel, skip: int) -> np.ndarray[Any, np.dtype[np.float64]]:
    """What the figure's table says, without its first columns."""
    table = panel.view.figure.table
    assert table is not None
    return np.array([row[skip:] for row in table.rows], dtype=float)


def _kind(panel: ActivationPanel) -> int:
    return panel.view.pages.currentIndex()


def test_a_drawn_digit_goes_in_and_the_first_layer_is_shown(lenet: ActivationPanel) -> None:
    assert lenet.layers.labels == ("conv1", "conv2", "fc1", "fc2", "fc3", "the model")
    assert lenet.chooser.kind == "picture"
    module = open_model("lenet").module
    with torch.no_grad():
        wanted = module.conv1(torch.from_numpy(stroke_digit(7, seed=1))[None, None])[0]
    np.testing.assert_allclose(_numbers(lenet, 2).reshape(6, 28, 28), wanted.numpy(), atol=1e-5)
    assert lenet.session.layer == ""  # looking alone chooses nothing


def test_a_chosen_layer_is_the_sessions_and_the_other_way_round(
    qtbot: QtBot, context: TabContext, lenet: ActivationPanel
) -> None:
    _choose(qtbot, lenet, 2)
    assert context.session.layer == "fc1"
    assert (_kind(lenet), lenet.view.figure.title) == (BARS, "Linear fc1: 120")
    select_layer(qtbot, context, "conv2")
    assert lenet.view.figure.title == "Conv2d conv2: 16 × 12 × 12"
    assert lenet.layers.entry is not None
    assert lenet.layers.entry.fqn == "conv2"


def test_a_layer_that_was_filtered_out_comes_back_when_it_is_chosen_elsewhere(
    qtbot: QtBot, context: TabContext, lenet: ActivationPanel
) -> None:
    lenet.layers.filter.setFocus()
    qtbot.keyClicks(lenet.layers.filter, "conv")
    assert lenet.layers.labels == ("conv1", "conv2")
    select_layer(qtbot, context, "fc2")
    assert lenet.view.figure.title == "Linear fc2: 84"


def test_colour_ranges_are_each_maps_own_the_layers_or_fixed(qtbot: QtBot, lenet: ActivationPanel) -> None:
    values = _numbers(lenet, 2).reshape(6, -1)
    page = lenet.view.shown
    assert page is not None
    np.testing.assert_allclose(page.limits, np.full(6, np.abs(values).max()), rtol=1e-5)
    qtbot.mouseClick(lenet.ranges.button(0), Qt.MouseButton.LeftButton)
    _wait(qtbot, lenet)
    page = lenet.view.shown
    assert page is not None
    np.testing.assert_allclose(page.limits, np.abs(values).max(axis=1), rtol=1e-5)
    for number in range(6):  # the strongest cell of every map has the darkest tone
        place = int(np.abs(values[number]).argmax())
        rect = lenet.view.maps.cell_rect((number, place // 28, place % 28))
        shown = lenet.view.maps.grab().toImage().pixelColor(rect.center().toPoint())
        end = lenet.view.maps.look.theme.colour_map(True)[255 if values[number][place] > 0 else 0]
        assert [shown.red(), shown.green(), shown.blue()] == end.tolist()
    qtbot.mouseClick(lenet.ranges.button(2), Qt.MouseButton.LeftButton)
    lenet.limit_box.setValue(0.5)
    _wait(qtbot, lenet)
    page = lenet.view.shown
    assert page is not None
    assert set(page.limits.tolist()) == {0.5}


def test_a_click_shows_a_map_large_with_what_a_cell_sees_and_escape_goes_back(
    qtbot: QtBot, lenet: ActivationPanel
) -> None:
    _choose(qtbot, lenet, 1)
    qtbot.mouseClick(lenet.view.maps, Qt.MouseButton.LeftButton, pos=lenet.view.maps.map_rects()[5].center().toPoint())
    assert _kind(lenet) == LARGE
    assert lenet.view.figure.title == "conv2, map 5 of 16: 12 × 12"
    place = lenet.view.large_map.cell_rect((2, 3)).center().toPoint()
    QTest.mouseMove(lenet.view.large_map, place - QPoint(1, 1))
    QTest.mouseMove(lenet.view.large_map, place)
    # conv1 (5), pooling (2), conv2 (3): rows 2·2 to 2·2 + 9, columns 2·3 to 2·3 + 9
    assert "rows 4 to 13 and columns 6 to 15" in lenet.view.field_label.text()
    qtbot.keyClick(lenet.view.large_map, Qt.Key.Key_Escape)
    assert _kind(lenet) == MAPS


def test_inputs_of_every_kind_that_fits_change_what_is_seen(qtbot: QtBot, lenet: ActivationPanel) -> None:
    module = open_model("lenet").module
    for kind in ("noise", "one-hot", "zeros", "example"):
        lenet.chooser.choose_kind(kind)
        _wait(qtbot, lenet)
        given = torch.zeros(1, 1, 32, 32)
        if kind == "noise":
            given = torch.randn(1, 1, 32, 32, generator=torch.Generator().manual_seed(1))
        if kind == "one-hot":
            given[0, 0, 0, 0] = 1
        if kind == "example":
            given = open_model("lenet").example_input[0]
        with torch.no_grad():
            wanted = module.conv1(given)[0].numpy()
        np.testing.assert_allclose(_numbers(lenet, 2).reshape(6, 28, 28), wanted, atol=1e-5)


def test_a_picture_from_a_file_and_the_clipboard_goes_in(qtbot: QtBot, lenet: ActivationPanel, tmp_path: Path) -> None:
    picture = QImage(32, 32, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    picture.save(str(tmp_path / "white.png"))
    module = open_model("lenet").module
    with torch.no_grad():
        white = module.conv1(torch.ones(1, 1, 32, 32))[0].numpy()
        black = module.conv1(torch.zeros(1, 1, 32, 32))[0].numpy()
    lenet.open_file(tmp_path / "white.png", "image")
    _wait(qtbot, lenet)
    np.testing.assert_allclose(_numbers(lenet, 2).reshape(6, 28, 28), white, atol=1e-4)
    lenet.chooser.invert_box.setChecked(True)
    _wait(qtbot, lenet)
    np.testing.assert_allclose(_numbers(lenet, 2).reshape(6, 28, 28), black, atol=1e-4)
    lenet.chooser.invert_box.setChecked(False)
    picture.fill(QColor("black"))
    QApplication.clipboard().setImage(picture)
    qtbot.mouseClick(lenet.chooser.paste_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, lenet)
    np.testing.assert_allclose(_numbers(lenet, 2).reshape(6, 28, 28), black, atol=1e-4)
    QApplication.clipboard().clear()


def test_what_cannot_go_in_says_why_and_keeps_the_last_picture(
    qtbot: QtBot, lenet: ActivationPanel, tmp_path: Path
) -> None:
    lenet.setFocus()
    before = lenet.view.figure.grab().toImage()
    lenet.open_file(tmp_path / "gone.png", "image")
    _wait(qtbot, lenet)
    assert "gone.png is not there" in lenet.chooser.message.text()
    assert lenet.view.figure.grab().toImage() == before
    lenet.chooser.place_box.setValue(1024)
    lenet.chooser.choose_kind("one-hot")
    _wait(qtbot, lenet)
    assert "no place 1,024 in an input of 1,024 values" in lenet.chooser.message.text()
    assert lenet.view.figure.grab().toImage() == before
    lenet.chooser.place_box.setValue(1023)
    _wait(qtbot, lenet)
    assert lenet.chooser.message.text() == " "
    assert lenet.view.figure.grab().toImage() != before


def test_kinds_that_do_not_fit_the_model_are_grey_and_say_why(lenet: ActivationPanel) -> None:
    box = lenet.chooser.kind_box
    item = box.model().item(box.findText("Text"))  # type: ignore[attr-defined]
    assert not item.isEnabled()
    assert "not words" in item.toolTip()
    lenet.chooser.choose_kind("text")
    assert lenet.chooser.kind == "example"


class _Twice(nn.Module):
    """A layer that is called twice, and one with several outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 4)
        self.lstm = nn.LSTM(4, 3, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:
        output, _ = self.lstm(self.linear(self.linear(x)))
        return output  # type: ignore[no-any-return]


def test_several_calls_and_outputs_of_a_layer_are_entries_of_their_own(qtbot: QtBot, show: Shows) -> None:
    torch.manual_seed(0)
    module, x = _Twice(), torch.randn(2, 5, 4)
    panel = show(module, x)
    assert panel.layers.labels[:5] == (
        "linear, call 1 of 2",
        "linear, call 2 of 2",
        "lstm, [0]",
        "lstm, [1][0]",
        "lstm, [1][1]",
    )
    _choose(qtbot, panel, 1)
    assert _kind(panel) == MATRIX
    panel.sample_box.setValue(1)
    _wait(qtbot, panel)
    with torch.no_grad():
        wanted = module.linear(module.linear(x))[1]
    np.testing.assert_allclose(_numbers(panel, 1), wanted.numpy(), atol=1e-5)


def test_gates_of_a_recurrent_layer_are_those_of_its_equations(qtbot: QtBot, show: Shows) -> None:
    torch.manual_seed(0)
    module, x = _Twice(), torch.randn(1, 5, 4)
    panel = show(module, x)
    _choose(qtbot, panel, 2)
    texts = [panel.gate_box.itemText(at) for at in range(panel.gate_box.count())]
    assert [text[0] for text in texts] == ["O", "i", "f", "g", "o", "c", "h"]
    panel.gate_box.setFocus()
    for _ in range(2):
        qtbot.keyClick(panel.gate_box, Qt.Key.Key_Down)
    _wait(qtbot, panel)
    assert _kind(panel) == STEPS
    lstm = module.lstm
    with torch.no_grad():
        given = module.linear(module.linear(x))
        output, _ = lstm(given)
        former = torch.cat([torch.zeros(1, 1, 3), output[:, :-1]], dim=1)
        gates = given @ lstm.weight_ih_l0.T + lstm.bias_ih_l0 + former @ lstm.weight_hh_l0.T + lstm.bias_hh_l0
        wanted = torch.sigmoid(gates[0, :, 3:6])
    np.testing.assert_allclose(_numbers(panel, 1), wanted.numpy(), atol=1e-5)


def test_words_that_go_in_stand_below_the_steps(qtbot: QtBot, show: Shows) -> None:
    class Words(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embedding = nn.Embedding(4, 3)
            self.gru = nn.GRU(3, 2)

        def forward(self, ids: Tensor) -> Tensor:
            return self.gru(self.embedding(ids))[0]  # type: ignore[no-any-return]

    panel = show(Words(), torch.zeros(2, 1, dtype=torch.long), words=Dictionary(["<unk>", "the", "cat", "sat"]))
    assert panel.chooser.kind == "text"
    panel.chooser.text_field.setFocus()
    panel.chooser.text_field.selectAll()
    qtbot.keyClicks(panel.chooser.text_field, "the cat sat")
    qtbot.keyClick(panel.chooser.text_field, Qt.Key.Key_Return)
    _wait(qtbot, panel)
    _choose(qtbot, panel, 1)
    panel.gate_box.setFocus()
    qtbot.keyClick(panel.gate_box, Qt.Key.Key_Down)
    _wait(qtbot, panel)
    table = panel.view.figure.table
    assert table is not None
    assert [row[0] for row in table.rows] == ["the", "cat", "sat"]


def test_thousands_of_channels_are_paged(qtbot: QtBot, show: Shows) -> None:
    torch.manual_seed(0)
    module, x = nn.Sequential(nn.Conv2d(1, 2_000, 1)), torch.ones(1, 1, 3, 3)
    panel = show(module, x)
    panel.chooser.choose_kind("example")
    _wait(qtbot, panel)
    assert panel.page_buttons.text.text() == "0–63 of 2,000"
    qtbot.mouseClick(panel.page_buttons.next, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    assert panel.page_buttons.text.text() == "64–127 of 2,000"
    with torch.no_grad():
        wanted = module(x)[0, 64:128].reshape(-1, 3)
    np.testing.assert_allclose(_numbers(panel, 2), wanted.numpy(), atol=1e-6)
    assert panel.view.maps.cell_text((1, 0, 0)).startswith("map 65, row 0")


def test_volumes_are_seen_slice_by_slice(qtbot: QtBot, show: Shows) -> None:
    torch.manual_seed(0)
    module, x = nn.Sequential(nn.Conv3d(1, 2, 2)), torch.randn(1, 1, 4, 5, 6)
    panel = show(module, x)
    assert panel.view.depth_slider.maximum() == 2
    panel.view.depth_slider.setFocus()
    qtbot.keyClick(panel.view.depth_slider, Qt.Key.Key_Right)
    with torch.no_grad():
        wanted = module(x)[0, :, 1]
    np.testing.assert_allclose(_numbers(panel, 2).reshape(2, 4, 5), wanted.numpy(), atol=1e-5)


def test_signals_are_a_matrix_of_channels_and_places(qtbot: QtBot, show: Shows) -> None:
    torch.manual_seed(0)
    module, x = nn.Sequential(nn.Conv1d(2, 3, 2)), torch.randn(1, 2, 6)
    panel = show(module, x)
    assert _kind(panel) == MATRIX
    with torch.no_grad():
        wanted = module(x)[0]
    np.testing.assert_allclose(_numbers(panel, 1), wanted.numpy(), atol=1e-5)
    assert panel.view.matrix.cell_text((1, 4)).startswith("channel 1, place 4: ")


def test_a_model_without_layers_that_give_a_tensor_says_so(show: Shows) -> None:
    class Nothing(nn.Module):
        def forward(self, x: Tensor) -> str:
            return "text"

    panel = show(Nothing(), torch.zeros(1, 2))
    assert not panel.view.figure.has_picture


def test_nothing_of_a_former_model_stays_beside_one_without_values(
    qtbot: QtBot, context: TabContext, lenet: ActivationPanel
) -> None:
    open_gallery(qtbot, context, "bert-encoder")
    assert "shapes only" in lenet.chooser.message.text()
    assert lenet.layers.labels == ()
    assert not lenet.view.figure.has_picture
    assert lenet.view.figure.table is None
    open_gallery(qtbot, context, "lenet")
    assert lenet.view.figure.title == "Conv2d conv1: 6 × 28 × 28"
    assert lenet.view.figure.has_picture


def test_a_model_without_an_example_input_says_what_is_missing(show: Shows) -> None:
    panel = show(nn.Linear(2, 2))
    assert panel.chooser.message.tone == "danger"
    assert not panel.view.figure.has_picture


def test_noise_follows_the_seed(qtbot: QtBot, context: TabContext, lenet: ActivationPanel) -> None:
    lenet.chooser.choose_kind("noise")
    _wait(qtbot, lenet)
    first = _numbers(lenet, 2)
    context.seed.set_value(2)
    _wait(qtbot, lenet)
    assert not np.array_equal(first, _numbers(lenet, 2))
    context.seed.set_value(1)
    _wait(qtbot, lenet)
    np.testing.assert_array_equal(first, _numbers(lenet, 2))


def test_a_reset_brings_the_same_picture_back(qtbot: QtBot, lenet: ActivationPanel) -> None:
    lenet.setFocus()
    before = lenet.view.figure.grab().toImage()
    _choose(qtbot, lenet, 1)
    lenet.ranges.button(0).click()
    lenet.chooser.choose_kind("noise")
    lenet.view.maps.map_chosen.emit(3)
    _wait(qtbot, lenet)
    lenet.host.state.reset()
    lenet.start_work()
    _wait(qtbot, lenet)
    lenet.setFocus()
    assert _kind(lenet) == MAPS
    assert lenet.view.figure.grab().toImage() == before


def test_settings_come_back(qtbot: QtBot, lenet: ActivationPanel) -> None:
    _choose(qtbot, lenet, 1)
    lenet.chooser.choose_kind("noise")
    lenet.ranges.button(0).click()
    _wait(qtbot, lenet)
    kept = lenet.host.state.as_dict()
    lenet.host.state.reset()
    _wait(qtbot, lenet)
    assert not lenet.host.state.restore(kept)
    _wait(qtbot, lenet)
    assert lenet.host.state.as_dict() == kept
    assert lenet.view.figure.title == "Conv2d conv2: 16 × 12 × 12"


def test_every_control_has_a_name_and_can_be_reached(qtbot: QtBot, lenet: ActivationPanel) -> None:
    assert not nameless(lenet)
    assert not unreachable(lenet, qtbot)
    assert not without_visible_focus(lenet, qtbot)
