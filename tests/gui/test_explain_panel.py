"""Why the numbers of the chosen module are what they are, used with mouse and keys."""

from __future__ import annotations

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.summary import summarize, summarize_module
from gui.panels.explain import ExplainPanel
from gui.tabs.base import TabContext
from gui.widgets.explanation_card import Reason
from tests.gui.accessibility import activate, nameless, unreachable, without_visible_focus
from tests.gui.panel_host import open_gallery, open_panel, select_layer


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> ExplainPanel:
    """LeNet, and its fc1 chosen."""
    panel = open_panel(qtbot, context, ExplainPanel)
    assert panel.model is not None
    panel.set_summary(summarize(panel.model))
    select_layer(qtbot, context, "fc1")
    return panel


def _reason(panel: ExplainPanel) -> Reason:
    assert panel.card.reason is not None
    return panel.card.reason


def test_the_chosen_module_tells_its_parameters_first(panel: ExplainPanel) -> None:
    assert panel.heading == "fc1"
    assert panel.type_text == "Linear(in_features=576, out_features=120, bias=True)"
    assert panel.what == "parameters"
    assert _reason(panel).number == "69,240 parameters"
    assert _reason(panel).equations == ("576 × 120 + 120 = 69,240",)
    assert "torch.nn.Linear" in _reason(panel).source


def test_the_tiles_have_the_numbers_of_the_row(panel: ExplainPanel) -> None:
    numbers = {what: tile.number for what, tile in panel.tiles.items()}
    assert numbers == {
        "parameters": "69,240",
        "trainable": "69,240",
        "buffers": "0",
        "macs": "69,120",  # 576 × 120
        "size_bytes": "276,960",  # 4 × 69,240
        "activation_bytes": "480",  # 4 × 120
        "input_size": "1×576",
        "output_size": "1×120",
        "share": "85.2 %",  # 69,240 / 81,290
    }


def test_a_click_on_a_number_tells_how_it_comes_about(qtbot: QtBot, panel: ExplainPanel) -> None:
    qtbot.mouseClick(panel.tiles["macs"], Qt.MouseButton.LeftButton)
    assert panel.what == "macs"
    assert _reason(panel).equations == ("1 × 576 × 120 = 69,120",)  # of one sample
    qtbot.mouseClick(panel.tiles["share"], Qt.MouseButton.LeftButton)
    assert _reason(panel).equations == ("69,240 / 81,290 = 0.8518",)


def test_the_arrow_keys_go_from_number_to_number(qtbot: QtBot, panel: ExplainPanel) -> None:
    activate(panel.window(), qtbot)
    panel.tiles["parameters"].setFocus()
    qtbot.keyClick(panel.tiles["parameters"], Qt.Key.Key_Right)
    assert panel.what == "trainable"
    qtbot.keyClick(panel.tiles["trainable"], Qt.Key.Key_Down)
    assert panel.what == "size_bytes"
    assert _reason(panel).number == "276,960 bytes"
    assert QApplication.focusWidget() is panel.tiles["size_bytes"]


def test_the_formula_can_be_copied(qtbot: QtBot, panel: ExplainPanel) -> None:
    qtbot.mouseClick(panel.card.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "576 × 120 + 120 = 69,240"


def test_a_number_is_explained_from_outside_and_stays_chosen_for_the_next_layer(
    qtbot: QtBot, context: TabContext, panel: ExplainPanel
) -> None:
    panel.explain("output_size")
    assert panel.tiles["output_size"].isChecked()
    select_layer(qtbot, context, "conv1")
    assert panel.heading == "conv1"
    assert _reason(panel).number == "Output 1×6×28×28"
    assert _reason(panel).equations == ("height and width: (32 − 5) / 1 + 1 = 28",)


def test_a_number_that_is_not_there_is_refused_in_one_sentence(panel: ExplainPanel) -> None:
    with pytest.raises(EngineError, match="nothing called 'colour'"):
        panel.explain("colour")  # type: ignore[arg-type]


def test_the_input_of_a_layer_is_told_with_that_of_the_model(qtbot: QtBot, panel: ExplainPanel) -> None:
    panel.explain("input_size")
    assert _reason(panel).number == "Input 1×576"
    assert "1×1×32×32" in _reason(panel).words


def test_a_summary_of_the_former_model_is_not_shown_for_the_new_one(
    qtbot: QtBot, context: TabContext, panel: ExplainPanel
) -> None:
    open_gallery(qtbot, context, "tiny-model")
    assert panel.heading == "fc1"  # what is there stays until the new summary comes
    assert panel.model is not None
    panel.set_summary(summarize(panel.model))
    assert panel.heading == "TinyModel"
    assert _reason(panel).number == "22,210 parameters"


def test_no_summary_leaves_no_number(panel: ExplainPanel) -> None:
    panel.set_summary(None)
    assert panel.heading.strip() == ""
    assert {tile.number for tile in panel.tiles.values()} == {""}
    assert not panel.card.copy_button.isEnabled()


def test_a_layer_that_the_model_has_not_shows_the_whole_model(
    qtbot: QtBot, context: TabContext, panel: ExplainPanel
) -> None:
    select_layer(qtbot, context, "no.such.layer")
    assert panel.heading == "LeNet"


class _Strange(nn.Module):
    """It has a weight, and its arithmetic is in no formula."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(8))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * self.weight


def test_what_is_not_known_is_called_unknown_and_never_zero(context: TabContext, panel: ExplainPanel) -> None:
    model = nn.Sequential(_Strange(), nn.ReLU())
    context.session.set_model(ModelHandle("strange", "Strange", model, "made here", (torch.zeros(1, 8),)), "run:/x.py")
    panel.set_summary(summarize_module(model, (torch.zeros(1, 8),)))
    context.session.select_layer("0")
    panel.explain("macs")
    assert panel.tiles["macs"].number == "unknown"
    assert _reason(panel).number == "MACs unknown"
    assert _reason(panel).words
    context.session.select_layer("1")
    assert panel.tiles["macs"].number == "0"


def test_tiles_do_not_move_from_number_to_number(qtbot: QtBot, context: TabContext, panel: ExplainPanel) -> None:
    select_layer(qtbot, context, "")
    places = []
    for what in panel.tiles:
        panel.explain(what)
        QApplication.processEvents()
        places.append(panel.tiles["parameters"].y())
    assert len(set(places)) == 1


def test_the_number_that_is_explained_comes_back_at_the_next_start(panel: ExplainPanel) -> None:
    panel.explain("macs")
    kept = panel.host.state.as_dict()
    panel.explain("share")
    assert panel.host.state.restore(kept) == ()
    assert panel.what == "macs"
    assert panel.host.state.restore({"explain.what": "colour"}) == ("explain.what",)
    assert panel.host.state.restore({"explain.what": ["macs"]}) == ("explain.what",)
    assert panel.what == "macs"


def test_every_control_has_a_name_the_tab_key_and_a_visible_focus(qtbot: QtBot, panel: ExplainPanel) -> None:
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []
