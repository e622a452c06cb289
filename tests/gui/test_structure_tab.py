"""The Structure tab, used with mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from engine.handle import ModelHandle, open_model
from gui.models.module_tree import Column
from gui.session import Session
from gui.settings import Settings
from gui.tabs.base import TabContext
from gui.tabs.structure import StructureTab
from gui.tasks import TaskRunner


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path) -> Iterator[StructureTab]:
    """The tab with LeNet open and everything shown."""
    unexpected: list[BaseException] = []
    runner = TaskRunner()
    session = Session(runner)
    tab = StructureTab(TabContext(session, runner, Settings(tmp_path / "settings.ini"), unexpected.append))
    qtbot.addWidget(tab)
    tab.resize(1280, 660)
    tab.show()
    with qtbot.waitSignal(session.model_changed):
        session.open_gallery_model("lenet")
    tab.start_default_work(small=True)
    _wait_until_shown(qtbot, tab)
    yield tab
    runner.shutdown()
    assert not unexpected


def _wait_until_shown(qtbot: QtBot, tab: StructureTab) -> None:
    qtbot.waitUntil(lambda: tab.context.runner.is_idle and bool(tab.printed.text.toPlainText()), timeout=20_000)


def _column(tab: StructureTab, column: Column) -> dict[str, str]:
    """Texts of a column by fqn, in the order of the tree, walked through Qt's interface."""
    texts = {}
    waiting = [tab.model.index(0, 0)]
    while waiting:
        index = waiting.pop(0)
        row = tab.model.row_at(index)
        assert row is not None
        texts[row.fqn] = index.siblingAtColumn(column).data()
        waiting = [tab.model.index(at, 0, index) for at in range(tab.model.rowCount(index))] + waiting
    return texts


def _choose(qtbot: QtBot, tab: StructureTab, fqn: str) -> None:
    index = tab.model.index_of(fqn)
    tab.tree.scrollTo(index)
    qtbot.mouseClick(tab.tree.viewport(), Qt.MouseButton.LeftButton, pos=tab.tree.visualRect(index).center())
    _wait_until_shown(qtbot, tab)


def test_lenet_stands_in_the_tree_with_its_numbers(tab: StructureTab) -> None:
    assert _column(tab, Column.PARAMETERS) == {
        "": "81,290",
        "conv1": "156",
        "conv2": "880",
        "fc1": "69,240",
        "fc2": "10,164",
        "fc3": "850",
    }
    assert _column(tab, Column.OUTPUT)["conv2"] == "1 × 16 × 12 × 12"
    assert _column(tab, Column.MACS)[""] == "322,056"
    assert _column(tab, Column.SHARE)["fc1"] == "85.2 %"
    assert "Sum of rows = sum of parameters = 81,290" in tab.check_line.text()
    assert tab.tree.isExpanded(tab.model.index(0, 0))


def test_a_click_on_a_row_chooses_the_layer_and_explains_its_number(qtbot: QtBot, tab: StructureTab) -> None:
    with qtbot.waitSignal(tab.context.session.layer_selected):
        _choose(qtbot, tab, "fc1")
    assert tab.context.session.layer == "fc1"
    assert tab.card.number == "69,240 parameters"
    assert tab.card.formula == "120 × 576 + 120 = 69,240"
    qtbot.waitUntil(lambda: tab.printed.text.toPlainText() == "Linear(in_features=576, out_features=120, bias=True)")


def test_the_down_key_goes_from_row_to_row(qtbot: QtBot, tab: StructureTab) -> None:
    tab.tree.setFocus()
    qtbot.keyClick(tab.tree, Qt.Key.Key_Down)
    qtbot.keyClick(tab.tree, Qt.Key.Key_Down)
    assert tab.context.session.layer == "conv2"
    _wait_until_shown(qtbot, tab)


def test_a_layer_chosen_elsewhere_is_chosen_here(qtbot: QtBot, tab: StructureTab) -> None:
    tab.context.session.select_layer("fc3")
    _wait_until_shown(qtbot, tab)
    row = tab.model.row_at(tab.tree.currentIndex())
    assert row is not None
    assert row.fqn == "fc3"


def test_the_printed_view_is_what_torch_prints_and_can_be_copied(qtbot: QtBot, tab: StructureTab) -> None:
    model = tab.context.session.model
    assert model is not None
    buttons = {button.text(): button for button in tab.printed.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Copy"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(model.module) == tab.printed.text.toPlainText()
    qtbot.mouseClick(buttons["model.parameters()"], Qt.MouseButton.LeftButton)
    assert tab.printed.text.toPlainText() == "\n".join(str(parameter) for parameter in model.module.parameters())


def test_the_gallery_lists_all_models_and_opens_the_clicked_one(qtbot: QtBot, tab: StructureTab) -> None:
    titles = [tab.gallery.item(at).text() for at in range(tab.gallery.count())]
    assert titles == ["TinyModel", "Linear(3, 2)", "LeNet", "LSTM tagger", "Transformer", "Word LSTM"]
    assert tab.gallery.currentRow() == 2
    first = tab.gallery.visualItemRect(tab.gallery.item(0))
    with qtbot.waitSignal(tab.context.session.model_changed):
        qtbot.mouseClick(tab.gallery.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    qtbot.waitUntil(lambda: "22,210" in tab.check_line.text())
    _wait_until_shown(qtbot, tab)
    assert tab.context.session.model is not None
    assert tab.context.session.model.name == "tiny-model"
    assert _column(tab, Column.TYPE)["softmax"] == "Softmax"


def test_a_model_that_is_replaced_while_it_is_summarised_leaves_no_trace(qtbot: QtBot, tab: StructureTab) -> None:
    session = tab.context.session
    models: list[ModelHandle] = [open_model(name) for name in ("tiny-model", "linear", "lstm-tagger")]
    for model in models:
        session.set_model(model)
    qtbot.waitUntil(lambda: "354,385" in tab.check_line.text())
    _wait_until_shown(qtbot, tab)
    assert list(_column(tab, Column.NAME)) == ["", "word_embeddings", "lstm", "hidden2tag"]


def test_looking_leaves_the_model_and_the_rng_as_they_were(qtbot: QtBot, tab: StructureTab) -> None:
    state = torch.get_rng_state()
    model = open_model("tiny-model")
    model.module.train()
    tab.context.session.set_model(model)
    qtbot.waitUntil(lambda: "22,210" in tab.check_line.text())
    _choose(qtbot, tab, "linear1")
    assert torch.equal(torch.get_rng_state(), state)
    for module in model.module.modules():
        assert module.training
        assert not module._forward_hooks
        assert not module._forward_pre_hooks
