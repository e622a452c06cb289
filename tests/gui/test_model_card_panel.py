"""What the model card tells of models of the gallery, and of others."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from torch import nn

from engine.assets import asset_path
from engine.handle import ModelHandle
from engine.inspection.constructors import open_edited
from gui.panels.model_card import ModelCardPanel
from gui.sources import edited_source, file_source
from gui.tabs.base import TabContext
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import open_panel, wait_until_idle


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> ModelCardPanel:
    """The card of the word model, the only one with weights of its own to tell of."""
    return open_panel(qtbot, context, ModelCardPanel, "word-lstm")


def test_the_word_model_tells_size_data_licence_metric_and_command(panel: ModelCardPanel) -> None:
    assert panel.title == "Word LSTM"
    assert panel.facts["Size"] == "28,484,606 parameters, 113,938,424 bytes in memory"
    assert panel.facts["Training data"] == "wikitext-2"
    assert "CC BY-SA" in panel.facts["Licence of the data"]
    assert "perplexity" in panel.facts["Metric"]
    assert panel.facts["Command"].startswith("python -m engine train")
    assert panel.to_try


def test_the_hash_is_that_of_the_weights_that_are_shipped_and_can_be_copied(
    qtbot: QtBot, panel: ModelCardPanel
) -> None:
    name = panel.facts["Weights file"].partition(",")[0]
    expected = hashlib.sha256(asset_path("weights", name).read_bytes()).hexdigest()
    assert panel.facts["SHA-256"] == expected
    button = next(each for each in panel.findChildren(QPushButton) if each.accessibleName() == "Copy: SHA-256")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == expected


def test_a_model_from_a_file_tells_what_is_known(qtbot: QtBot, context: TabContext, panel: ModelCardPanel) -> None:
    model = ModelHandle("lenet", "LeNet", nn.Linear(1, 1), "read from my.pt", (torch.zeros(1, 1),))
    context.session.set_model(model, file_source(Path("/data/my.pt")))
    assert panel.title == "LeNet"
    assert panel.facts == {"File": str(Path("/data/my.pt")), "Weights": "read from my.pt"}
    assert panel.to_try == ()


def test_an_edited_model_has_not_the_card_of_the_gallery(
    qtbot: QtBot, context: TabContext, panel: ModelCardPanel
) -> None:
    context.session.set_model(open_edited("linear", in_features=4), edited_source("linear", {"in_features": 4}))
    wait_until_idle(qtbot, context)
    assert panel.facts["Made from"] == "linear of the gallery, with other values"
    assert "SHA-256" not in panel.facts


def test_every_control_has_a_name_the_tab_key_and_a_visible_focus(qtbot: QtBot, panel: ModelCardPanel) -> None:
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []
