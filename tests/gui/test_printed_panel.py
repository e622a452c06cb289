"""The printed view is what PyTorch prints, to the letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.panels.printed import PrintedPanel, python_path
from gui.tabs.base import TabContext
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import open_gallery, open_panel, select_layer


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> PrintedPanel:
    return open_panel(qtbot, context, PrintedPanel)


def test_the_model_is_printed_as_torch_prints_it(panel: PrintedPanel) -> None:
    assert panel.model is not None
    assert panel.structure_button.text() == "print(model)"
    assert panel.text.toPlainText() == str(panel.model.module)


def test_the_chosen_layer_is_printed_and_named_as_one_would_write_it(
    qtbot: QtBot, context: TabContext, panel: PrintedPanel
) -> None:
    select_layer(qtbot, context, "fc1")
    assert panel.structure_button.text() == "print(model.fc1)"
    assert panel.text.toPlainText() == "Linear(in_features=576, out_features=120, bias=True)"


def test_the_other_chip_shows_the_parameters_as_the_tutorials_loop_prints_them(
    qtbot: QtBot, context: TabContext, panel: PrintedPanel
) -> None:
    open_gallery(qtbot, context, "linear")
    qtbot.mouseClick(panel.parameters_button, Qt.MouseButton.LeftButton)
    assert panel.model is not None
    module = panel.model.module
    assert panel.text.toPlainText() == "\n".join(str(parameter) for parameter in module.parameters())
    assert panel.text.toPlainText().startswith("Parameter containing:\ntensor([[")


def test_the_text_that_is_shown_is_copied(qtbot: QtBot, panel: PrintedPanel) -> None:
    assert panel.model is not None
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(panel.model.module)


def test_a_layer_without_parameters_says_so(qtbot: QtBot, context: TabContext, panel: PrintedPanel) -> None:
    open_gallery(qtbot, context, "tiny-model")
    select_layer(qtbot, context, "softmax")
    qtbot.mouseClick(panel.parameters_button, Qt.MouseButton.LeftButton)
    assert panel.text.toPlainText() == "This module has no parameters."


def test_what_a_former_model_prints_too_late_is_dropped(qtbot: QtBot, context: TabContext, panel: PrintedPanel) -> None:
    for name in ("tiny-model", "linear"):
        with qtbot.waitSignal(context.session.model_changed):
            context.session.open_gallery_model(name)
    qtbot.waitUntil(lambda: context.runner.is_idle)
    assert panel.text.toPlainText() == "Linear(in_features=3, out_features=2, bias=True)"


def test_a_hidden_panel_asks_for_nothing_until_it_is_seen(
    qtbot: QtBot, context: TabContext, panel: PrintedPanel
) -> None:
    before = panel.text.toPlainText()
    panel.hide()
    select_layer(qtbot, context, "fc1")
    assert panel.text.toPlainText() == before
    panel.show()
    qtbot.waitUntil(lambda: panel.text.toPlainText().startswith("Linear("))


def test_what_is_printed_comes_back_at_the_next_start(qtbot: QtBot, panel: PrintedPanel) -> None:
    qtbot.mouseClick(panel.parameters_button, Qt.MouseButton.LeftButton)
    kept = panel.host.state.as_dict()
    qtbot.mouseClick(panel.structure_button, Qt.MouseButton.LeftButton)
    assert panel.host.state.restore(kept) == ()
    assert panel.text.toPlainText().startswith("Parameter containing:")
    assert panel.host.state.restore({"printed.parameters": "yes"}) == ("printed.parameters",)


@pytest.mark.parametrize(
    ("fqn", "path"),
    [("", "model"), ("fc1", "model.fc1"), ("encoder.layers.0.norm1", "model.encoder.layers[0].norm1")],
)
def test_a_path_is_written_as_in_python(fqn: str, path: str) -> None:
    assert python_path(fqn) == path


def test_every_control_has_a_name_the_tab_key_and_a_visible_focus(qtbot: QtBot, panel: PrintedPanel) -> None:
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []
