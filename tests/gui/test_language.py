"""The language of the window: which one, its numbers, the switch while the window is open, and what stays."""

from __future__ import annotations

import ast
import gc
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import SIGNAL, QLocale, QObject, QPropertyAnimation, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QWidget

from engine.language import ENGLISH, Language, current_language, number, set_language, tr
from gui.language import FOLDER, LANGUAGE_NAMES, Languages, load_language, locale_of, system_code
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.translations import CODES, ROOT, SOURCES, compile_, fields, read, renew
from tests.gui.conftest import running_threads
from tests.gui.pseudo_language import (
    RIGHT_TO_LEFT,
    RIGHT_TO_LEFT_LOCALE,
)
from tests.gui.stand_in_tabs import FirstTab, SecondTab, count_for_ever

SWITCHES = 20


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    set_language(ENGLISH)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def two(qtbot, make_window) -> MainWindow:
    window = make_window(FirstTab, SecondTab)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def choose(window: MainWindow, code: str) -> None:
    window.actions_.languages[code].trigger()  # type: ignore[index]


def rest(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.has_opened_defaults and window.runner.is_idle, timeout=60_000)


def switch(qtbot, window: MainWindow, code: str) -> None:
    with qtbot.waitSignal(window.rebuilt, timeout=30_000):
        choose(window, code)
    rest(qtbot, window)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """German and Spanish of one entry each."""
    folder = tmp_path_factory.mktemp("translations")
    for code, text in (("de", "&Datei"), ("es", "&Archivo")):
        path = folder / f"{code}.ts"
        path.write_text(
            f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}"><context>'
            f"<name></name><message><source>&amp;File</source><translation>{escape(text)}</translation></message>"
            "</context></TS>",
            encoding="utf-8",
        )
        compile_(path)
    return folder


# Loading


def test_a_language_without_its_file_or_with_a_damaged_one_is_english(tmp_path):
    (tmp_path / "es.qm").write_bytes(b"\x3c\xb8\x64\x18 and then nothing that makes sense")
    assert load_language("de", QLocale("de"), folder=tmp_path) is ENGLISH
    assert load_language("es", QLocale("es"), folder=tmp_path) is ENGLISH


def test_a_cut_file_never_gives_anything_but_english_or_its_own_texts(folder, tmp_path):
    whole = (folder / "de.qm").read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        (tmp_path / "de.qm").write_bytes(whole[:length])
        language = load_language("de", QLocale("de"), folder=tmp_path)
        assert language is ENGLISH or language.find("&File") in ("", "&Datei")


@pytest.mark.parametrize(
    ("name", "code"), [("de_AT", "de"), ("es_MX", "es"), ("en_GB", "en"), ("fr_FR", "en"), ("C", "en"), ("ar_EG", "en")]
)
def test_the_system_s_language_is_taken_where_it_is_spoken_here(name, code):
    assert system_code(QLocale(name)) == code


def test_numbers_have_the_separators_of_the_language(folder):
    set_language(load_language("de", locale_of("de"), folder=folder))
    assert tr("&File") == "&Datei"
    assert number(1234567.891, ",.2f") == "1.234.567,89"
    assert tr("{count:,} words of {total:,.1f}", count=7425, total=0.5) == "7.425 words of 0,5"


def test_spin_boxes_follow_and_english_stays_english(qapp, qtbot, settings, folder):
    languages = Languages(qapp, settings, folder=folder)
    for choice, text in (("de", "0,50"), ("es", "0,50"), ("en", "0.50")):
        languages.choose(choice)
        box = QDoubleSpinBox(value=0.5)
        qtbot.addWidget(box)
        assert box.text() == text
        assert settings.language_choice == choice


def test_keys_are_called_as_on_the_keyboards(qapp, settings):
    languages = Languages(qapp, settings)
    languages.speak(Language("es", lambda _: "", ",", "."), QLocale("es"))
    assert QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Mayús+N"
    languages.speak(ENGLISH, QLocale("en"))
    assert QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Shift+N"


def test_the_choice_is_remembered_and_a_foreign_one_is_the_system_s(settings, home):
    settings.language_choice = "es"
    settings.flush()
    assert Settings(home / "settings.ini").language_choice == "es"
    (home / "settings.ini").write_text("[General]\nlanguage=klingon\n")
    assert Settings(home / "settings.ini").language_choice == "system"


# Switching


def test_the_menu_names_each_language_in_its_own_words(two):
    texts = [action.text() for action in two.actions_.languages.values()][1:]
    assert texts == list(LANGUAGE_NAMES.values()) == ["English", "Deutsch", "Español"]
    assert two.actions_.languages["system"].isChecked()


def test_a_switch_keeps_tab_size_seed_zoom_and_theme(qtbot, two):
    two.resize(900, 640)
    two.show_tab("second")
    two.seed.set_value(77)
    two.appearance.set_theme("dark")
    two.appearance.set_zoom(1.25)
    before = two.tab_area.tabs
    switch(qtbot, two, "de")
    assert current_language().code in ("de", "en")  # English until there is a translation
    assert two.settings.language_choice == "de"
    assert two.actions_.languages["de"].isChecked()
    assert two.tab_area.current is two.tab_area.tabs[1] is not before[1]
    assert two.tab_area.current.results == [10]
    assert (two.width(), two.height()) == (900, 640)
    assert (two.seed.value, two.tool_bar.seed_box.value_box.value()) == (77, 77)
    assert (two.appearance.zoom, two.appearance.theme_choice) == (1.25, "dark")
    assert two.actions_.themes["dark"].isChecked()
    assert two.tool_bar.model_box.currentData() == "gallery:lenet"


def test_keys_work_once_after_a_switch(qtbot, two):
    switch(qtbot, two, "de")
    with qtbot.waitActive(two):
        two.activateWindow()
    qtbot.keyClick(two, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert two.tab_area.current is two.tab_area.tabs[1]
    rest(qtbot, two)
    qtbot.keyClick(two, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: two.tab_area.tabs[1].results == [10, 10])


def test_while_a_long_task_runs_the_language_stays_and_nothing_is_lost(qtbot, two):
    tab = two.tab_area.tabs[0]
    task = tab.run_long(count_for_ever, title="Benchmark")
    qtbot.waitUntil(lambda: task.progress is not None)
    choose(two, "de")
    qtbot.waitUntil(lambda: "“Benchmark” runs" in two.tab_area.notice.message)
    assert two.tab_area.tabs[0] is tab
    assert task.is_active
    assert two.settings.language_choice == "system"
    assert two.actions_.languages["system"].isChecked()
    task.cancel()
    qtbot.waitUntil(lambda: two.runner.is_idle)
    switch(qtbot, two, "de")
    assert two.tab_area.tabs[0] is not tab


def test_quick_calls_of_the_former_tabs_come_to_nothing(qtbot, two):
    tab = two.tab_area.tabs[0]
    results = tab.results
    tab.run(lambda: 5, title="quick").succeeded.connect(results.append)
    switch(qtbot, two, "es")
    assert 5 not in results


def test_text_is_read_from_right_to_left_where_the_language_is(qtbot, two):
    two.languages.speak(RIGHT_TO_LEFT, RIGHT_TO_LEFT_LOCALE)
    rest(qtbot, two)
    assert two.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert two.tool_bar.seed_box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    bar = two.tool_bar
    assert bar.model_box.geometry().left() > bar.seed_box.geometry().right()
    switch(qtbot, two, "en")
    assert two.tool_bar.model_box.geometry().right() < two.tool_bar.seed_box.geometry().left()


def test_twenty_switches_leak_no_widget_thread_action_or_connection(qtbot, two):
    switch(qtbot, two, "de")
    qtbot.waitUntil(lambda: not two.findChildren(QPropertyAnimation))  # the tool bar of the new window slides in
    before = _belongings(two)
    for turn in range(SWITCHES):
        switch(qtbot, two, ("en", "de")[turn % 2])
    qtbot.waitUntil(lambda: _belongings(two) == before)  # what fades or is drawn late has to come to its end


def _belongings(window: MainWindow) -> dict[str, object]:
    QApplication.processEvents()
    gc.collect()
    objects = Counter(type(item).__name__ for item in _all_in(window))
    alive = sum(1 for item in gc.get_objects() if issubclass(type(item), QWidget))
    signals = {
        f"{type(sender).__name__}.{name}": sender.receivers(SIGNAL(name))
        for sender in (window.session, window.runner, window.seed, window.recent, window.appearance, window.opener)
        for name in _signals(sender)
    }
    return {
        "objects": objects,
        "wrappers": alive,
        "widgets": len(QApplication.allWidgets()),
        "actions": len(window.actions()),
        "threads": len(running_threads()),
        "connections": signals,
    }


def _all_in(item: QObject) -> Iterator[QObject]:
    for child in item.children():  # ``findChildren`` would bind what it finds to the window
        yield child
        yield from _all_in(child)


def _signals(sender: QObject) -> list[str]:
    kind = sender.metaObject()
    methods = [kind.method(place) for place in range(kind.methodOffset(), kind.methodCount())]
    return [
        bytes(method.methodSignature().data()).decode() for method in methods if method.methodType().name == "Signal"
    ]


# The files of the translations


def test_every_text_of_the_program_is_found_for_translation():
    """Qt's lupdate reads no Python: a text that it would miss or change could never be translated."""
    texts: dict[str, str] = {}
    for path in sorted(path for folder in SOURCES for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
                first = node.args[0]
                where = f"{path.relative_to(ROOT)}:{first.lineno}"
                assert not isinstance(first, ast.JoinedStr | ast.BinOp), f"{where} is no plain text"
                if isinstance(first, ast.Constant):
                    texts[first.value] = where
    with tempfile.TemporaryDirectory() as folder:
        found = renew(FOLDER / "de.ts", Path(folder) / "de.ts").texts
    assert not [f"{where}: {text!r}" for text, where in texts.items() if text not in found]


def test_a_translation_names_the_values_of_its_text():
    assert fields("{count:,} of {total:.{digits}f} words, {{so}}") == {"count", "total", "digits"}
    assert fields("no values") == fields("a { alone") == frozenset()
    for code in CODES:
        assert not read(FOLDER / f"{code}.ts").ill_formed


def test_what_a_translation_says_is_what_the_window_reads():
    """The .qm that is read belongs to the .ts that is written."""
    for code in CODES:
        texts = read(FOLDER / f"{code}.ts").texts
        language = load_language(code, QLocale(code))
        assert [source for source, text in texts.items() if text and language.find(source) != text] == []
