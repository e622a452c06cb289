"""The window in the languages that it speaks: complete, and nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QTabBar

from engine.language import ENGLISH, set_language
from gui.language import FOLDER, translated_codes
from gui.main_window import MainWindow
from gui.tabs import TAB_CLASSES
from gui.translations import CODES, read
from tests.gui.window_walk import cut_for_good, rest, views


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    set_language(ENGLISH)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(make_window: Callable[..., MainWindow], short_benchmark: None) -> MainWindow:
    window = make_window(*TAB_CLASSES)
    window.resize(1280, 800)
    return window


@pytest.mark.parametrize("code", CODES)
def test_every_text_has_its_translation(code: str) -> None:
    found = read(FOLDER / f"{code}.ts")
    assert len(found.texts) > 4_000
    assert not found.unfinished
    assert code in translated_codes()


@pytest.mark.parametrize("code", CODES)
def test_the_window_as_it_opens_speaks_it_and_cuts_nothing(qtbot, window: MainWindow, code: str) -> None:
    speak(qtbot, window, code)
    assert [action.text() for action in window.menuBar().actions()][-1] == {"de": "&Hilfe", "es": "Ay&uda"}[code]
    problems = [problem for part in (window.menuBar(), window.tool_bar, window.statusBar())
                for problem in cut_for_good(qtbot, part)]  # fmt: skip
    for bar in window.tab_area.findChildren(QTabBar):
        problems += cut_for_good(qtbot, bar)
    for tab in window.tab_area.tabs:
        window.show_tab(tab.tab_id)
        rest(qtbot, window)
        problems += [f"{tab.tab_id}: {problem}" for problem in cut_for_good(qtbot, tab)]
    assert not problems, "\n".join(dict.fromkeys(problems))


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("code", CODES)
def test_no_view_cuts_a_text(qtbot, window: MainWindow, code: str, zoom: float) -> None:
    speak(qtbot, window, code)
    window.appearance.set_zoom(zoom)
    problems: list[str] = []
    for tab in window.tab_area.tabs:
        for view in views(qtbot, window, tab):
            problems += [f"{tab.tab_id}, {view}: {problem}" for problem in cut_for_good(qtbot, tab)]
    assert not problems, "\n".join(dict.fromkeys(problems))


def speak(qtbot, window: MainWindow, code: str) -> None:
    rest(qtbot, window)
    with qtbot.waitSignal(window.rebuilt, timeout=30_000):
        window.actions_.languages[code].trigger()  # type: ignore[index]
    rest(qtbot, window)
