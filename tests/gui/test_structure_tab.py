"""The Structure tab: its parts follow the session together. Used with mouse and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import open_model
from engine.registry import built_in_models
from gui.models.module_columns import Column
from gui.session import gallery_source
from gui.tabs.base import TabContext
from gui.tabs.structure import CARD, COMPARE, EDIT, FILE, GRAPH, MODULES, NUMBERS, PRINT, WEIGHTS, StructureTab
from gui.widgets.tree_map import Block

TIMEOUT_MS = 30_000


@pytest.fixture
def tab(qtbot: QtBot, context: TabContext) -> StructureTab:
    """The tab with LeNet open and everything shown."""
    tab = StructureTab(context)
    qtbot.addWidget(tab)
    tab.resize(1280, 660)
    tab.show()
    with qtbot.waitSignal(context.session.model_changed, timeout=TIMEOUT_MS):
        context.session.open_gallery_model("lenet")
    tab.start_default_work(small=True)
    wait_until_shown(qtbot, tab)
    return tab


def wait_until_shown(qtbot: QtBot, tab: StructureTab) -> None:
    qtbot.waitUntil(lambda: tab.context.runner.is_idle and tab.modules.summary is not None, timeout=TIMEOUT_MS)


def click_row(qtbot: QtBot, tab: StructureTab, fqn: str, column: Column = Column.NAME) -> None:
    view = tab.modules.view
    index = view.modules.index_of(fqn).siblingAtColumn(column)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    wait_until_shown(qtbot, tab)


def test_a_click_on_a_number_of_the_tree_explains_it(qtbot: QtBot, tab: StructureTab) -> None:
    click_row(qtbot, tab, "fc1", Column.MACS)
    assert tab.context.session.layer == "fc1"
    assert tab.explain.heading == "fc1"
    assert tab.explain.what == "macs"
    click_row(qtbot, tab, "conv2", Column.PARAMETERS)
    assert tab.explain.heading == "conv2"
    assert tab.explain.what == "parameters"


def test_tree_and_tree_maps_are_linked_both_ways(qtbot: QtBot, tab: StructureTab) -> None:
    picture = tab.tree_maps.parameters
    qtbot.waitUntil(lambda: picture.has_cell(Block("fc2")))
    place = picture.cell_rect(Block("fc2")).center().toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    wait_until_shown(qtbot, tab)
    assert tab.modules.view.chosen == "fc2"
    assert tab.explain.heading == "fc2"


def test_the_gallery_lists_all_models_and_opens_the_clicked_one(qtbot: QtBot, tab: StructureTab) -> None:
    titles = [tab.gallery.item(at).text() for at in range(tab.gallery.count())]
    assert titles == [model.title for model in built_in_models()]
    assert titles[tab.gallery.currentRow()] == "LeNet"
    first = tab.gallery.visualItemRect(tab.gallery.item(0))
    with qtbot.waitSignal(tab.context.session.model_changed, timeout=TIMEOUT_MS):
        qtbot.mouseClick(tab.gallery.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    qtbot.waitUntil(lambda: "22,210" in tab.modules.check.text(), timeout=TIMEOUT_MS)
    wait_until_shown(qtbot, tab)
    assert tab.context.session.model is not None
    assert tab.context.session.model.name == "tiny-model"


def test_the_views_are_chosen_by_buttons_and_kept(qtbot: QtBot, tab: StructureTab) -> None:
    assert tab.views.view == MODULES
    qtbot.mouseClick(tab.views.buttons[COMPARE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tab.details.buttons[PRINT], Qt.MouseButton.LeftButton)
    wait_until_shown(qtbot, tab)
    assert tab.views.view == COMPARE
    assert tab.compare.isVisible()
    assert not tab.modules.isVisible()
    assert tab.printed.isVisible()
    kept = tab.state.as_dict()
    tab.views.show_view(MODULES)
    tab.details.show_view(WEIGHTS)
    assert tab.state.restore(kept) == ()
    assert (tab.views.view, tab.details.view) == (COMPARE, PRINT)
    assert set(tab.state.restore({"view": "nonsense", "detail": 3})) == {"view", "detail"}
    assert tab.views.view == COMPARE


def test_the_summary_comes_also_while_another_view_is_in_front(qtbot: QtBot, tab: StructureTab) -> None:
    tab.views.show_view(GRAPH)
    tab.context.session.set_model(open_model("tiny-model"))
    qtbot.waitUntil(lambda: tab.explain.heading == "TinyModel", timeout=TIMEOUT_MS)
    wait_until_shown(qtbot, tab)


def test_card_and_edit_are_there_only_where_they_have_something(qtbot: QtBot, tab: StructureTab) -> None:
    assert tab.details.buttons[CARD].isVisible()
    assert tab.details.buttons[EDIT].isVisible()
    tab.details.show_view(CARD)
    tab.context.session.select_layer("conv1")
    wait_until_shown(qtbot, tab)
    assert not tab.details.buttons[CARD].isVisible()
    assert tab.details.view == NUMBERS
    tab.context.session.select_layer("")
    wait_until_shown(qtbot, tab)
    assert tab.details.view == CARD


def test_a_file_is_opened_by_the_button_and_has_a_view(
    qtbot: QtBot, tab: StructureTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not tab.views.buttons[FILE].isVisible()
    path = tmp_path / "weights.pt"
    torch.save(open_model("lenet").module.state_dict(), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(tab.context.session.file_opened, timeout=TIMEOUT_MS):
        qtbot.mouseClick(tab.open_button, Qt.MouseButton.LeftButton)
    wait_until_shown(qtbot, tab)
    assert tab.views.buttons[FILE].isVisible()
    assert tab.views.view == MODULES
    assert "81,290" in tab.modules.check.text()
    assert not tab.details.buttons[EDIT].isVisible()
    assert tab.gallery.currentRow() == -1
    tab.context.session.open_source(gallery_source("lenet"))
    qtbot.waitUntil(lambda: not tab.views.buttons[FILE].isVisible(), timeout=TIMEOUT_MS)
    wait_until_shown(qtbot, tab)


def test_a_file_that_fits_no_model_is_shown_at_once(qtbot: QtBot, tab: StructureTab, tmp_path: Path) -> None:
    path = tmp_path / "other.pt"
    torch.save(nn.Linear(123, 4).state_dict(), path)
    with qtbot.waitSignal(tab.context.session.file_opened, timeout=TIMEOUT_MS):
        tab.open_file(path, "model")
    wait_until_shown(qtbot, tab)
    assert tab.views.view == FILE
    assert "81,290" in tab.modules.check.text()  # the former model stays


def test_f5_measures(qtbot: QtBot, tab: StructureTab) -> None:
    tab.run_or_restart()
    assert tab.is_working
    qtbot.waitUntil(lambda: tab.modules.measurement is not None, timeout=TIMEOUT_MS)
    wait_until_shown(qtbot, tab)


def test_looking_leaves_the_model_and_the_rng_as_they_were(qtbot: QtBot, tab: StructureTab) -> None:
    state = torch.get_rng_state()
    model = open_model("tiny-model")
    model.module.train()
    tab.context.session.set_model(model)
    qtbot.waitUntil(lambda: "22,210" in tab.modules.check.text(), timeout=TIMEOUT_MS)
    click_row(qtbot, tab, "linear1")
    assert torch.equal(torch.get_rng_state(), state)
    for module in model.module.modules():
        assert module.training
        assert not module._forward_hooks
        assert not module._forward_pre_hooks
