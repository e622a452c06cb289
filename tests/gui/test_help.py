"""The Help menu's dialogs: what they say, and that keys and zoom work in them."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from engine.assets import asset_path
from gui.help.about import AboutDialog
from gui.help.changelog import ChangelogDialog
from gui.help.keys import KEYS_INSIDE, KeyRow, KeysDialog, action_keys
from gui.help.licences import licences
from gui.help.records import data_page, weights_page
from gui.theme import apply_theme
from gui.versions import versions


@pytest.fixture
def frame(qtbot):
    frame = QMainWindow()
    qtbot.addWidget(frame)
    file_menu = frame.menuBar().addMenu("&File")
    recent = file_menu.addMenu("&Recent")
    recent.addAction("&Again").setShortcut("Ctrl+Shift+T")
    quit_action = file_menu.addAction("&Quit")
    quit_action.setShortcut("Ctrl+Q")
    file_menu.addSeparator()
    file_menu.addAction("Without a key")
    run = frame.menuBar().addMenu("&Run").addAction("&Run this tab…")
    run.setShortcuts(["F5", "Ctrl+Return"])
    run.setStatusTip("Start the work of the tab in front")
    frame.addToolBar("Tools").addAction(run)  # also there, and still one line
    frame.show()
    return frame


def all_actions(frame: QMainWindow) -> list[QAction]:
    return [action for action in frame.findChildren(QAction) if action.menu() is None]


def shown(dialog: KeysDialog) -> list[tuple[str, ...]]:
    rows, columns = range(dialog.shown.rowCount()), range(dialog.shown.columnCount())
    return [tuple(dialog.shown.index(row, column).data() for column in columns) for row in rows]


# Keys


def test_each_action_with_a_key_is_one_line_under_its_menu(frame):
    assert set(action_keys(all_actions(frame))) == {
        KeyRow("File", "Ctrl+Q", "Quit"),
        KeyRow("File, Recent", "Ctrl+Shift+T", "Again"),
        KeyRow("Run", "F5, Ctrl+Return", "Run this tab: Start the work of the tab in front"),
    }


def test_the_lines_of_a_menu_stand_together(frame):
    by_text = {action.text(): action for action in all_actions(frame)}
    close = QAction("&Close", frame)
    close.setShortcut("Ctrl+W")
    frame.menuBar().actions()[0].menu().addAction(close)
    rows = action_keys([by_text["&Quit"], by_text["&Run this tab…"], close])
    assert [row.place for row in rows] == ["File", "File", "Run"]
    assert action_keys([QAction("Alone", frame, shortcut="F9")]) == (KeyRow("Everywhere", "F9", "Alone"),)


def test_typing_narrows_the_table_to_the_lines_with_all_words(qtbot, frame):
    dialog = KeysDialog(all_actions(frame), frame)
    dialog.open()
    assert len(shown(dialog)) == 3 + len(KEYS_INSIDE)
    assert dialog.focusWidget() is dialog.search
    qtbot.keyClicks(dialog.search, "tab work RUN")
    assert shown(dialog) == [("Run", "F5, Ctrl+Return", "Run this tab: Start the work of the tab in front")]
    assert dialog.count.text() == f"1 of {3 + len(KEYS_INSIDE)} lines"
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "ctrl+q")
    assert shown(dialog) == [("File", "Ctrl+Q", "Quit")]
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "(.*")  # no pattern, just signs
    assert shown(dialog) == []
    assert "No line has all of these words" in dialog.count.text()
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "*")
    assert shown(dialog) == [("Trees", "*", "unfold everything below a module")]


def test_enter_in_the_search_field_does_not_close_the_dialog(qtbot, frame):
    dialog = KeysDialog(all_actions(frame), frame)
    dialog.open()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.close_button.setFocus()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


# Changelog


def test_the_changelog_that_ships_is_shown(frame):
    dialog = ChangelogDialog(frame)
    text = dialog.text.toPlainText()
    assert text.startswith("Changelog")
    assert "0.1.0" in text
    assert "#" not in text  # Markdown, not its source


def test_a_missing_changelog_is_said(frame, monkeypatch, tmp_path):
    monkeypatch.setattr("gui.help.changelog.asset_path", lambda name: tmp_path / name)
    assert ChangelogDialog(frame).text.toPlainText().startswith("The changelog cannot be shown: ")


# About


def test_versions_are_copied_by_the_button_and_by_keys(qtbot, frame):
    dialog = AboutDialog(frame)
    dialog.open()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    for name, version in versions().items():
        assert f"{name} {version}" in text
    QGuiApplication.clipboard().clear()
    dialog.versions.setFocus()
    qtbot.keyClick(dialog.versions, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.versions, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_the_arrow_keys_walk_the_parts_of_about(qtbot, frame):
    dialog = AboutDialog(frame)
    dialog.open()
    bar = dialog.pages.tabBar()
    assert dialog.focusWidget() is bar
    names = []
    for _ in range(bar.count()):
        names.append(bar.tabText(dialog.pages.currentIndex()))
        qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert names == ["Versions", "Licences", "Data", "Weights"]


def test_the_licence_of_each_component_is_there_with_its_text(qtbot, frame):
    page = AboutDialog(frame).licences
    texts = {}
    for row in range(page.components.count()):
        name, terms = page.components.item(row).text().split(" · ")
        texts[name] = terms, page.text.toPlainText()
        assert page.text.accessibleName() == f"Licence of {name}"
        qtbot.keyClick(page.components, Qt.Key.Key_Down)
    assert {name: terms for name, (terms, _text) in texts.items()} == {
        "LayerLab": "MIT",
        "Qt for Python": "LGPL-3.0",
        "PyTorch": "BSD-3-Clause",
        "pyqtgraph": "MIT",
        "NumPy": "BSD-3-Clause",
        "safetensors": "Apache-2.0",
    }
    assert "Permission is hereby granted, free of charge" in texts["LayerLab"][1]
    qt = " ".join(texts["Qt for Python"][1].split())
    for words in (
        "unmodified",
        "shared libraries",
        "You may replace them",
        "GNU LESSER GENERAL PUBLIC LICENSE Version 3, 29 June 2007",
        "GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007",
        "END OF TERMS AND CONDITIONS",
    ):
        assert words in qt
    assert "Redistributions of source code must retain" in texts["PyTorch"][1]
    assert "Apache License" in texts["safetensors"][1]


def test_the_licence_texts_are_whole():
    for licence in licences():
        assert len(licence.text) > 900, licence.component


def test_every_weights_file_that_ships_has_its_record_shown(frame):
    text = AboutDialog(frame).weights.toPlainText()
    files = list(asset_path("weights").glob("*.safetensors"))
    assert files
    for path in files:
        record = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert record["sha256"] in text
        assert str(record["seed"]) in text
        assert record["file"] == path.name
        assert path.name in text


def test_the_word_model_s_record_is_told_in_words(frame):
    text = AboutDialog(frame).weights.toPlainText()
    for words in ("test loss", "4.87726", "python -m engine train", "Wikipedia text, CC BY-SA", "56,971,188"):
        assert words in text


def test_the_data_sources_are_named_with_their_terms(frame):
    text = AboutDialog(frame).data.toPlainText()
    for words in ("LayerLab articles", "CC0-1.0", "7,425", "WikiText-2", "CC BY-SA", "articles.txt"):
        assert words in text


def test_a_damaged_record_is_named_and_the_others_are_shown(tmp_path):
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    (tmp_path / "list.json").write_text("[1]", encoding="utf-8")
    (tmp_path / "curve.json").write_text('{"curve": []}', encoding="utf-8")
    good = {"file": "a_b.safetensors", "sha256": "ab", "test_accuracy": 0.98765, "note_2": "<b>*"}
    (tmp_path / "good.json").write_text(json.dumps(good), encoding="utf-8")
    page = weights_page(tmp_path)
    assert "bad.json cannot be read: install LayerLab again." in page
    assert "list.json is no record" in page
    assert "curve" not in page
    assert "| test accuracy | 0.98765 |" in page
    assert "| note 2 | \\<b\\>\\* |" in page
    assert "a\\_b.safetensors" in page
    assert "no weight records" in weights_page(tmp_path / "gone")
    assert "WikiText-2" in data_page(tmp_path / "gone")


# All of them


@pytest.mark.parametrize("kind", [AboutDialog, ChangelogDialog, lambda frame: KeysDialog([], frame)])
def test_a_dialog_grows_with_the_zoom_and_goes_with_escape(qtbot, frame, kind):
    application = QApplication.instance()
    room = frame.screen().availableGeometry().size() * 0.95
    sizes = []
    for zoom in (1.0, 1.5, 3.0):
        apply_theme(application, "light", zoom=zoom)
        dialog = kind(frame)
        dialog.open()
        sizes.append(dialog.size())
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        with qtbot.waitSignal(dialog.destroyed):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert sizes[0].width() <= sizes[1].width() <= sizes[2].width()
    assert sizes[1].height() == min(round(sizes[0].height() * 1.5), room.height())


def test_an_open_dialog_follows_the_zoom(qtbot, frame):
    application = QApplication.instance()
    apply_theme(application, "light", zoom=0.8)
    dialog = ChangelogDialog(frame)
    dialog.open()
    before = dialog.width()
    apply_theme(application, "light", zoom=1.0)
    qtbot.waitUntil(lambda: dialog.width() == round(before / 0.8))


@pytest.mark.parametrize("zoom", [1.0, 1.5])  # the test screen is 800 wide
def test_no_key_is_cut_off(qtbot, frame, zoom):
    apply_theme(QApplication.instance(), "light", zoom=zoom)
    dialog = KeysDialog(all_actions(frame), frame)
    dialog.open()
    QApplication.processEvents()
    for row in range(dialog.shown.rowCount()):
        for column in range(3):
            index = dialog.shown.index(row, column)
            room = dialog.table.visualRect(index).size()
            flags = Qt.TextFlag.TextWordWrap
            text = dialog.table.fontMetrics().boundingRect(0, 0, room.width(), 10_000, flags, index.data())
            assert text.height() <= room.height(), index.data()
            assert text.width() <= room.width(), index.data()
