"""The file view: what a file is, its tensors, what it fits, and loading it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.loading.results import TensorEntry
from gui.sources import FileSource, file_source
from gui.widgets.class_form import ClassForm
from gui.widgets.key_table import FITS, MISMATCHED, MISSING, UNEXPECTED
from gui.widgets.tensor_table import TensorTable
from tests.engine.loading_files import Trap, saved
from tests.gui.accessibility import nameless, unreachable
from tests.gui.file_samples import NET, FileTab, Heard, lenet, same_weights

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture
def tab(qtbot, context) -> FileTab:
    tab = FileTab(context)
    qtbot.addWidget(tab)
    tab.resize(800, 900)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def look_at(qtbot: QtBot, tab: FileTab, path: Path, **picked: str) -> None:
    tab.context.session.open_source(FileSource(path, **picked).as_text())
    settle(qtbot, tab)


def settle(qtbot: QtBot, tab: FileTab) -> None:
    runner, session = tab.context.runner, tab.context.session
    qtbot.waitUntil(lambda: runner.is_idle and not session.is_opening, timeout=60_000)


def cells(table) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def shown_chips(tab: FileTab) -> list[str]:
    return [name for name, chip in tab.panel.chips.items() if chip.isVisible()]


def test_nothing_is_shown_before_a_file_is_open_and_after_a_gallery_model(qtbot, tab, tmp_path):
    panel = tab.panel
    assert panel.empty.isVisible()
    assert not panel.card.isVisible()
    look_at(qtbot, tab, saved(tmp_path / "mine.pt", lenet().state_dict()))
    assert panel.card.isVisible()
    assert not panel.empty.isVisible()
    tab.context.session.open_gallery_model("linear")
    settle(qtbot, tab)
    assert panel.empty.isVisible()
    assert not panel.card.isVisible()


def test_a_file_that_fits_lenet_says_what_it_is(qtbot, tab, tmp_path):
    path = saved(tmp_path / "mine.pt", lenet().state_dict())
    look_at(qtbot, tab, path)
    panel, session = tab.panel, tab.context.session
    assert panel.card.name.text() == "mine.pt"
    assert panel.card.facts.text() == (
        f"PyTorch file (torch.save), {path.stat().st_size:,} bytes, SHA-256 {session.opened.sha256[:16]}…"
    )
    assert panel.match_box.currentText() == "LeNet: 10 of 10 keys"
    assert panel.match_label.text() == "✓ Fits LeNet: 10 of 10 keys; all tabs look at it."
    assert not panel.load_button.isEnabled()
    assert not panel.consent_bar.isVisible()
    assert shown_chips(tab) == ["Tensors", "Keys", "Imports"]
    rows = cells(panel.tensors.table)
    assert rows[0] == ["conv1.weight", "6 × 1 × 5 × 5", "float32", "600", ""]
    assert len(rows) == 10
    assert panel.tensors.count_label.text() == "10 tensors, 325,160 bytes"  # 81,290 float32
    qtbot.mouseClick(panel.card.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == session.opened.sha256


def test_missing_unexpected_and_mismatched_keys_have_signs_and_shapes(qtbot, tab, tmp_path):
    state = lenet().state_dict()
    del state["fc3.bias"]
    state["fc1.weight"] = torch.ones(120, 400)
    state["head.weight"] = torch.ones(2)
    look_at(qtbot, tab, saved(tmp_path / "mine.pt", state))
    panel = tab.panel
    assert panel.views.currentWidget() is panel.keys  # what does not fit comes to the front
    rows = cells(panel.keys)
    assert rows[0] == [MISMATCHED, "fc1.weight", "120 × 576", "120 × 400", "Shapes differ"]
    assert rows[1] == [MISSING, "fc3.bias", "10", "–", "Stays as it is built"]
    assert rows[2] == [UNEXPECTED, "head.weight", "–", "2", "Is not used"]
    assert rows[3] == [FITS, "conv1.weight", "6 × 1 × 5 × 5", "6 × 1 × 5 × 5", ""]
    assert len(rows) == 11
    assert panel.match_label.text().startswith("≠ Fits LeNet: 8 of 10 keys, 1 unexpected, 1 mismatched, 1 missing")
    assert same_weights(tab.context.session.model.module.fc2, lenet().fc2)


def test_prefixes_of_wrappers_are_shown(qtbot, tab, tmp_path):
    state = {f"module.{key}": value for key, value in lenet().state_dict().items()}
    look_at(qtbot, tab, saved(tmp_path / "mine.pt", state))
    assert cells(tab.panel.keys)[0] == [
        FITS, "conv1.weight", "6 × 1 × 5 × 5", "6 × 1 × 5 × 5", "Stored as module.conv1.weight",
    ]  # fmt: skip


def test_another_state_dict_of_a_checkpoint_is_opened_by_the_keys(qtbot, tab, tmp_path):
    first, second = lenet(1), lenet(2)
    checkpoint = {"model": first.state_dict(), "ema": {"net": second.state_dict()}, "optimizer": {}, "epoch": 4}
    look_at(qtbot, tab, saved(tmp_path / "c.pt", checkpoint))
    panel, session = tab.panel, tab.context.session
    assert [panel.group_box.itemText(at) for at in range(panel.group_box.count())] == [
        "model: 10 tensors, 325,160 bytes",
        "ema.net: 10 tensors, 325,160 bytes",
    ]
    assert same_weights(session.model.module, first)
    panel.group_box.setFocus()
    qtbot.keyClick(panel.group_box, Qt.Key.Key_Down)
    settle(qtbot, tab)
    assert same_weights(session.model.module, second)
    assert panel.group_box.currentText().startswith("ema.net")
    assert session.source == FileSource(tmp_path / "c.pt", group="ema.net").as_text()


def test_the_best_match_is_loaded_and_another_one_on_request(qtbot, tab, tmp_path):
    state = {**lenet().state_dict(), "linear1.weight": torch.ones(200, 100)}  # a key of the tiny model beside LeNet's
    look_at(qtbot, tab, saved(tmp_path / "both.pt", state))
    panel, session = tab.panel, tab.context.session
    names = [panel.match_box.itemData(at) for at in range(panel.match_box.count())]
    assert names[0] == session.model.name == "lenet"
    assert "tiny-model" in names
    former = session.model
    panel.match_box.setFocus()
    for _ in range(names.index("tiny-model")):
        qtbot.keyClick(panel.match_box, Qt.Key.Key_Down)
    assert session.model is former  # only compared so far
    assert cells(panel.keys)[0][0] == MISSING
    assert panel.load_button.isEnabled()
    qtbot.mouseClick(panel.load_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tab)
    assert session.model.name == "tiny-model"
    assert bool((session.model.module.linear1.weight == 1).all())
    assert session.source == FileSource(tmp_path / "both.pt", group="", model="tiny-model").as_text()


def test_a_file_that_fits_nothing_is_shown_beside_the_former_model(qtbot, tab, tmp_path):
    session = tab.context.session
    session.open_gallery_model("linear")
    settle(qtbot, tab)
    former = session.model
    look_at(qtbot, tab, saved(tmp_path / "odd.pt", {"mine": torch.ones(7)}))
    assert session.model is former
    assert tab.panel.card.name.text() == "odd.pt"
    assert "Fits no model of the gallery" in tab.panel.card.findings.text()
    assert tab.panel.match_label.text() == "✗ No key fits a model of the gallery."
    assert not tab.panel.load_button.isEnabled()
    assert shown_chips(tab) == ["Tensors", "Imports"]


def test_a_damaged_file_leaves_the_former_one_on_the_page(qtbot, tab, tmp_path):
    look_at(qtbot, tab, saved(tmp_path / "mine.pt", lenet().state_dict()))
    session, heard = tab.context.session, Heard(tab.context.session)
    model, opened = session.model, session.opened
    bad = tmp_path / "bad.pt"
    bad.write_bytes((tmp_path / "mine.pt").read_bytes()[:9_000])
    look_at(qtbot, tab, bad)
    assert (session.model, session.opened) == (model, opened)
    assert tab.panel.card.name.text() == "mine.pt"
    assert len(heard.failures) == 1
    assert "bad.pt" in heard.failures[0]


def test_a_syntax_error_is_told_with_its_line_and_changes_nothing(qtbot, tab, tmp_path):
    session, heard = tab.context.session, Heard(tab.context.session)
    look_at(qtbot, tab, saved(tmp_path / "mine.pt", lenet().state_dict()))
    (tmp_path / "net.py").write_text("from torch import nn\nclass Net(nn.Module:\n  pass\n", encoding="utf-8")
    look_at(qtbot, tab, tmp_path / "net.py")
    assert "line 2" in heard.failures[0]
    assert session.model.name == "lenet"
    assert tab.panel.card.name.text() == "mine.pt"


def test_a_file_that_was_replaced_meanwhile_is_read_anew(qtbot, tab, tmp_path):
    path = saved(tmp_path / "mine.pt", lenet(1).state_dict())
    look_at(qtbot, tab, path)
    session, former = tab.context.session, tab.context.session.opened.sha256
    other = {**lenet(2).state_dict(), "linear1.weight": torch.ones(200, 100)}
    saved(tmp_path / "new.pt", other).replace(path)
    session.open_source(FileSource(path, group="", model="lenet").as_text())
    settle(qtbot, tab)
    assert session.opened.sha256 != former
    assert session.opened.sha256[:16] in tab.panel.card.facts.text()
    assert same_weights(session.model.module, lenet(2))
    assert len(cells(tab.panel.tensors.table)) == 11


def test_a_file_that_is_gone_can_no_longer_be_loaded(qtbot, tab, tmp_path):
    state = {**lenet().state_dict(), "linear1.weight": torch.ones(200, 100)}
    path = saved(tmp_path / "mine.pt", state)
    look_at(qtbot, tab, path)
    session, heard = tab.context.session, Heard(tab.context.session)
    model = session.model
    path.unlink()
    tab.panel.match_box.setCurrentIndex(1)
    qtbot.mouseClick(tab.panel.load_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tab)
    assert session.model is model
    assert "There is no file" in heard.failures[0]


def test_code_imports_and_classes_are_shown_as_text(qtbot, tab, tmp_path):
    path = tmp_path / "net.py"
    path.write_text(NET, encoding="utf-8")
    look_at(qtbot, tab, path)
    panel = tab.panel
    assert shown_chips(tab) == ["Classes", "Code", "Imports"]
    assert panel.views.currentWidget() is panel.classes
    qtbot.mouseClick(panel.chips["Code"], Qt.MouseButton.LeftButton)
    assert panel.sources.text.toPlainText() == NET
    assert panel.sources.text.isReadOnly()
    qtbot.mouseClick(panel.sources.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == NET
    qtbot.mouseClick(panel.chips["Imports"], Qt.MouseButton.LeftButton)
    assert panel.views.currentWidget() is panel.imports
    assert [row[1] for row in cells(panel.imports)] == ["torch"]
    boxes = [panel.classes.class_box.itemText(at) for at in range(panel.classes.class_box.count())]
    assert boxes == ["Net(nn.Module), line 4", "Plain(nn.Linear), line 16"]


def test_what_a_pickle_would_import_comes_first(qtbot, tab, tmp_path):
    path = saved(tmp_path / "a.pt", {"net": lenet(), "trap": Trap(tmp_path / "marker")})
    look_at(qtbot, tab, path)
    rows = cells(tab.panel.imports)
    signs = [row[0] for row in rows]
    assert signs == sorted(signs)  # "!" before "✓"
    assert any(row[1].endswith("mkdir") and row[0] == "!" for row in rows)
    assert ["✓", "collections.OrderedDict", "A part of plain tensors"] in rows
    assert not (tmp_path / "marker").exists()


def test_torchscript_is_code_to_read(qtbot, tab, tmp_path):
    torch.jit.save(torch.jit.trace(lenet(), torch.zeros(1, 1, 32, 32)), tmp_path / "script.pt")
    look_at(qtbot, tab, tmp_path / "script.pt")
    sources = tab.panel.sources
    assert sources.name_box.count() > 1
    place = next(at for at in range(sources.name_box.count()) if "lenet" in sources.name_box.itemText(at))
    sources.name_box.setCurrentIndex(place)
    assert "class LeNet(Module)" in sources.text.toPlainText()


def test_stop_gives_up_an_open(qtbot, tab, tmp_path):
    look_at(qtbot, tab, saved(tmp_path / "mine.pt", lenet(1).state_dict()))
    session, panel = tab.context.session, tab.panel
    former = session.model
    other = saved(tmp_path / "other.pt", lenet(2).state_dict())
    for stop in (
        lambda: qtbot.mouseClick(panel.card.stop_button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(panel.card.copy_button, Qt.Key.Key_Escape),
    ):
        assert not panel.card.stop_button.isVisible()
        session.open_source(file_source(other))
        assert panel.card.stop_button.isVisible()
        stop()
        settle(qtbot, tab)
        assert session.model is former
    assert panel.card.name.text() == "mine.pt"


def test_every_control_has_a_name_and_is_reached_by_the_tab_key(qtbot, tab, tmp_path):
    path = tmp_path / "net.py"
    path.write_text(NET, encoding="utf-8")
    look_at(qtbot, tab, path)
    assert nameless(tab) == []
    for name in ("Classes", "Code", "Imports"):
        tab.panel.choose_view(name)
        assert unreachable(tab, qtbot) == []
    look_at(qtbot, tab, saved(tmp_path / "c.pt", {"a": lenet().state_dict(), "b": lenet().state_dict()}))
    tab.panel.match_box.setCurrentIndex(-1)
    for name in ("Tensors", "Keys"):
        tab.panel.choose_view(name)
        assert unreachable(tab, qtbot) == []
    assert nameless(tab) == []


def test_names_from_a_hostile_file_stay_on_one_short_line(qtbot, tab, tmp_path):
    names = ["a/b/../c", "line\nbreak", "<b>bold</b>", "x" * 65_536, "‮rtl"]
    look_at(qtbot, tab, saved(tmp_path / "odd.pt", {name: torch.ones(1) for name in names}))
    shown = [row[0] for row in cells(tab.panel.tensors.table)]
    assert all("\n" not in name and len(name) <= 210 for name in shown)
    assert shown[0] == "a/b/../c"
    assert "<b>bold</b>" in shown
    assert "‮" not in "".join(shown)


def test_a_long_name_does_not_widen_the_page(qtbot, tab, tmp_path):
    name, odd = "n" * 200 + ".pt", {"k" * 5_000: torch.ones(1)}
    look_at(qtbot, tab, saved(tmp_path / name, {**odd, "net": lenet()}))
    bar = tab.page.centre.horizontalScrollBar()
    assert tab.panel.card.name.text() == name
    assert bar.maximum() == 0


def test_100_000_tensors_are_shown_and_filtered_at_once(qtbot):
    table = TensorTable()
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    entries = [TensorEntry(f"layer{at}.weight", (2, 3), "float32", 24) for at in range(100_000)]
    begin = time.perf_counter()
    table.set_entries(entries)
    QApplication.processEvents()
    shown_s = time.perf_counter() - begin
    assert table.count_label.text() == "100,000 tensors, 2,400,000 bytes"
    begin = time.perf_counter()
    qtbot.keyClicks(table.filter, "R9999")  # layer9999 and layer99990 to layer99999
    filtered_s = (time.perf_counter() - begin) / 5
    assert table.count_label.text() == "11 of 100,000 tensors, 264 bytes"
    assert cells(table.table)[0][0] == "layer9999.weight"
    assert shown_s < 1
    assert filtered_s < 0.5  # 0.03 s on a quiet machine


def test_typed_arguments_stay_with_their_class(qtbot):
    from engine.loading.results import Argument, ModuleClass

    classes = (
        ModuleClass("A", ("nn.Module",), (Argument("width", "int", "", True), Argument("depth", "", "2", False)), 3),
        ModuleClass("B", (), (Argument("width", "", "7", False),), 9),
    )
    form = ClassForm()
    qtbot.addWidget(form)
    form.set_classes(classes)
    qtbot.keyClicks(form.fields["width"], "8")
    form.choose_class("B")
    assert form.arguments() == ()
    form.choose_class("A")
    assert form.arguments() == (("width", "8"),)
    form.set_classes(classes)
    assert form.arguments() == (("width", "8"),)
