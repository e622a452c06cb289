"""The comparison of two models, used with mouse and keys."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest
import torch
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import ModelHandle, open_model
from engine.models.lenet import LeNet
from gui.models.comparison_rows import Column
from gui.panels.compare import ComparePanel
from gui.tabs.base import Tab, TabContext
from gui.widgets.page import Page
from tests.gui.accessibility import nameless, unreachable, without_visible_focus


class _Host(Tab):
    tab_id: ClassVar[str] = "host"
    title: ClassVar[str] = "Host"

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.panel = ComparePanel(self)
        self.set_page(Page(self.panel))


@pytest.fixture
def host(qtbot: QtBot, context: TabContext) -> _Host:
    """A panel beside LeNet, with the gallery in its box."""
    host = _Host(context)
    qtbot.addWidget(host)
    host.resize(800, 620)
    host.show()
    context.session.open_gallery_model("lenet")
    qtbot.waitUntil(lambda: host.panel.box.count() > 0 and context.runner.is_idle, timeout=20_000)
    return host


def _choose(qtbot: QtBot, host: _Host, text: str) -> ComparePanel:
    """Chooses a model by the letters that its title begins with."""
    qtbot.keyClicks(host.panel.box, text)
    return _wait(qtbot, host)


def _wait(qtbot: QtBot, host: _Host) -> ComparePanel:
    qtbot.waitUntil(lambda: host.context.runner.is_idle and host.panel.figure.table is not None, timeout=20_000)
    return host.panel


def _rows(panel: ComparePanel, column: Column = Column.NAME) -> list[str]:
    """The texts of a column from top to bottom, walked through Qt's interface."""
    rows = panel.table.rows
    found: list[str] = []

    def walk(parent: QModelIndex) -> None:
        for at in range(rows.rowCount(parent)):
            index = rows.index(at, 0, parent)
            found.append(index.siblingAtColumn(column).data())
            walk(index)

    walk(QModelIndex())
    return found


def test_added_and_removed_modules_have_signs_and_numbers(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "TinyM")
    assert panel.figure.title == "LeNet → TinyModel"
    removed = ["− conv1", "− conv2", "− fc1", "− fc2", "− fc3"]
    added = ["+ linear1", "+ activation", "+ linear2", "+ softmax"]
    assert _rows(panel) == ["~ TinyModel", *removed, *added]
    # 100 × 200 + 200 = 20,200 and 200 × 10 + 10 = 2,010
    assert _rows(panel, Column.PARAMETERS)[6:] == ["+20,200", "0", "+2,010", "0"]
    assert panel.figure.reading == "4 added, 5 removed, 1 changed; 0 of 10 modules are the same."
    # 22,210 − 81,290 parameters of 4 bytes; 22,000 − 322,056 MACs
    assert panel.totals_label.text() == "−59,080 parameters, −236,320 bytes, −300,056 MACs of one forward pass."


def test_swapping_turns_every_sign_round(qtbot: QtBot, host: _Host) -> None:
    _choose(qtbot, host, "TinyM")
    qtbot.mouseClick(host.panel.swap_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: host.panel.figure.title == "TinyModel → LeNet", timeout=20_000)
    assert host.panel.totals_label.text().startswith("+59,080 parameters, +236,320 bytes, +300,056 MACs")
    assert {"+ conv1", "− linear1"} <= set(_rows(host.panel))


def test_what_changed_stands_in_words_and_same_rows_only_on_request(qtbot: QtBot, host: _Host) -> None:
    module = LeNet().eval()
    module.fc3 = nn.Linear(84, 20)
    other = ModelHandle("own", "Own", module, "made for a test", (torch.zeros(1, 1, 32, 32),))
    host.context.session.set_model(other)
    panel = _choose(qtbot, host, "LeNet")
    assert _rows(panel) == ["~ LeNet", "~ fc3"]
    words = _rows(panel, Column.WORDS)[1]
    assert "parameters 1,700 → 850" in words  # 84 × 20 + 20, 84 × 10 + 10
    assert "output 1 × 20 → 1 × 10" in words
    panel.same_box.setFocus()
    qtbot.keyClick(panel.same_box, Qt.Key.Key_Space)
    assert _rows(panel) == ["~ LeNet", "= conv1", "= conv2", "= fc1", "= fc2", "~ fc3"]


def test_a_model_equals_itself(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "LeNet")
    assert _rows(panel) == []
    assert panel.figure.reading == "No differences: all 6 modules are the same."


def test_a_row_selects_its_layer_and_a_layer_its_row(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "TinyM")
    index = panel.table.rows.index_of("fc1")
    place = panel.table.visualRect(index).center()
    with qtbot.waitSignal(host.context.session.layer_selected):
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert host.context.session.layer == "fc1"
    added = panel.table.visualRect(panel.table.rows.index_of("linear2")).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=added)
    assert host.context.session.layer == "fc1"  # the open model has no such module
    host.context.session.select_layer("conv2")
    assert panel.table.currentIndex().siblingAtColumn(0).data() == "− conv2"


def test_modules_inside_others_stand_below_them(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "BERT")
    rows = panel.table.rows
    index = rows.index_of("layers.3.self_attn.out_proj")
    path = []
    while index.isValid():
        path.append(index.data())
        index = index.parent()
    assert path[:4] == ["+ out_proj", "+ self_attn", "+ 3", "+ layers"]


def test_the_table_holds_every_module_for_csv_and_markdown(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "TinyM")
    table = panel.figure.table
    assert table is not None
    lines = table.as_csv().splitlines()
    assert lines[0] == "Change,Module,Type,Parameters before,Parameters after,Difference,Bytes,What changed"
    assert "removed,conv1,Conv2d,156,,-156,-624,only in the first" in lines
    assert len(lines) == 11
    assert "| added | linear2 | Linear | – | 2,010 | 2,010 | 8,040 | only in the second |" in table.as_markdown()


def test_a_file_can_be_compared_with(
    qtbot: QtBot, host: _Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tiny.pt"
    torch.save(open_model("tiny-model").module.state_dict(), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(host.panel.file_button, Qt.MouseButton.LeftButton)
    panel = _wait(qtbot, host)
    assert panel.figure.title == "LeNet → tiny.pt (TinyModel)"
    assert panel.box.currentText() == "tiny.pt"
    assert panel.totals_label.text().startswith("−59,080 parameters")


def test_a_file_that_is_gone_leaves_the_former_comparison(qtbot: QtBot, host: _Host, tmp_path: Path) -> None:
    panel = _choose(qtbot, host, "TinyM")
    before = _rows(panel)
    panel.compare_to(f"file:{tmp_path / 'gone.pt'}")
    qtbot.waitUntil(lambda: host.banner.isVisible(), timeout=20_000)
    assert _rows(panel) == before
    assert panel.figure.reading.startswith("4 added")


def test_another_open_model_is_compared_anew(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "TinyM")
    host.context.session.open_gallery_model("linear")
    qtbot.waitUntil(lambda: panel.figure.title.endswith("→ TinyModel") and "LeNet" not in panel.figure.title)
    assert panel.totals_label.text().startswith("+22,202 parameters")  # 22,210 − (3 × 2 + 2)


def test_the_choice_is_kept(qtbot: QtBot, host: _Host) -> None:
    _choose(qtbot, host, "TinyM")
    assert host.state.as_dict()["compare"] == {"other": "gallery:tiny-model", "swapped": False, "same": False}
    assert host.state.restore({"compare": {"other": "gallery:linear", "swapped": True, "same": True}}) == ()
    qtbot.waitUntil(lambda: host.panel.figure.title.endswith("→ LeNet"), timeout=20_000)
    assert host.panel.same_box.isChecked()
    assert host.panel.other == "gallery:linear"
    assert host.state.restore({"compare": {"other": 3, "swapped": True, "same": True}}) == ("compare",)


def test_every_control_has_a_name_a_description_and_a_visible_focus(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "TinyM")
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []


def test_without_another_model_there_is_no_comparison(qtbot: QtBot, host: _Host) -> None:
    panel = _choose(qtbot, host, "TinyM")
    host.state.reset()
    assert panel.figure.table is None
    assert not panel.figure.has_picture
    assert panel.box.currentIndex() == -1


def test_a_model_that_was_chosen_while_hidden_is_compared_when_it_is_seen(qtbot: QtBot, host: _Host) -> None:
    host.panel.hide()
    host.panel.compare_to("gallery:tiny-model")
    assert host.context.runner.is_idle
    host.panel.show()
    assert _wait(qtbot, host).figure.title == "LeNet → TinyModel"
