"""The window with stand-in tabs, used with keys and menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from engine.errors import EngineError
from gui.help.about import AboutDialog
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.storage.session_file import write_session
from gui.theme import DARK, current_theme
from gui.widgets.activity_bar import clock
from tests.gui.stand_in_tabs import BrokenTab, FailingTab, FirstTab, SecondTab, count_for_ever

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(qtbot, make_window) -> MainWindow:
    window = make_window(FirstTab, SecondTab)
    with qtbot.waitActive(window):  # else its shortcuts would be asleep
        window.activateWindow()
    return window


def action(window: MainWindow, text: str) -> QAction:
    return next(item for item in window.findChildren(QAction) if item.text().replace("&", "").startswith(text))


def tab(window: MainWindow, number: int) -> FirstTab:
    found = window.tab_area.tabs[number]
    assert isinstance(found, FirstTab)
    return found


def test_the_first_tab_starts_its_work_unasked(two):
    assert tab(two, 0).started_with == [True]
    assert tab(two, 0).results == [10]
    assert tab(two, 1).started_with == []


def test_a_tab_starts_once_when_it_is_first_shown(qtbot, two):
    for _ in range(2):
        qtbot.keyClick(two, Qt.Key.Key_2, CONTROL)
        assert two.tab_area.current is tab(two, 1)
        qtbot.keyClick(two, Qt.Key.Key_1, CONTROL)
        assert two.tab_area.current is tab(two, 0)
    qtbot.waitUntil(lambda: two.runner.is_idle)
    assert tab(two, 1).results == [10]
    assert tab(two, 0).results == [10]


def test_outside_of_screenshots_the_work_is_not_small(make_window):
    assert tab(make_window(FirstTab, is_small=False), 0).started_with == [False]


def test_f5_runs_again(qtbot, two):
    qtbot.keyClick(two, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: tab(two, 0).results == [10, 10])


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F5, SHIFT)]
)
def test_escape_and_shift_f5_stop_what_this_tab_runs(qtbot, two, key, modifier):
    mine = tab(two, 0).run_long(count_for_ever, title="mine")
    other = tab(two, 1).run_long(count_for_ever, title="other")
    qtbot.waitUntil(lambda: mine.progress is not None and other.progress is not None)
    qtbot.keyClick(two, key, modifier)
    qtbot.waitUntil(lambda: not mine.is_active)
    assert other.is_active
    other.cancel()
    qtbot.waitUntil(lambda: two.runner.is_idle)


def test_the_activity_bar_says_what_runs_and_stops_it(qtbot, two):
    assert two.activity_bar.text == "Ready"
    first = tab(two, 0).run_long(count_for_ever, title="Benchmark")
    second = tab(two, 0).run_long(count_for_ever, title="Second benchmark")
    qtbot.waitUntil(lambda: "Benchmark  0 % · " in two.activity_bar.text)
    assert two.activity_bar.text.endswith("1 more")
    qtbot.mouseClick(two.activity_bar.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not first.is_active and second.started_at is not None)
    qtbot.waitUntil(lambda: two.activity_bar.text.startswith("Second benchmark"))
    qtbot.mouseClick(two.activity_bar.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: two.runner.is_idle)
    assert two.activity_bar.text == "Ready"


def test_nothing_moves_when_the_activity_appears(qtbot, two):
    before = two.tab_area.geometry()
    task = tab(two, 0).run_long(count_for_ever, title="Benchmark")
    qtbot.waitUntil(lambda: "Benchmark" in two.activity_bar.text)
    assert two.tab_area.geometry() == before
    task.cancel()
    qtbot.waitUntil(lambda: two.runner.is_idle)


def test_time_left_reads_like_a_clock():
    assert [clock(seconds) for seconds in (0.2, 7, 71, 3_600, 86_399)] == [
        "0:00",
        "0:07",
        "1:11",
        "1:00:00",
        "23:59:59",
    ]


def test_closing_during_a_run_cancels_and_waits(qtbot, two):
    closed: list[str] = []
    tasks = [tab(two, number).run_long(count_for_ever, closed, title="run") for number in (0, 1)]
    qtbot.waitUntil(lambda: all(task.progress is not None for task in tasks))
    action(two, "Quit").trigger()
    assert not two.isVisible()
    assert two.runner.is_idle
    assert closed == ["closed", "closed"]


def test_ctrl_q_closes(qtbot, two):
    qtbot.keyClick(two, Qt.Key.Key_Q, CONTROL)
    assert not two.isVisible()


def test_the_model_box_shows_the_gallery_and_opens_a_model(qtbot, two):
    titles = [two.tool_bar.model_box.itemText(number) for number in range(two.tool_bar.model_box.count())]
    assert "LeNet" in titles
    assert two.tool_bar.model_box.currentData() == "gallery:lenet"
    two.tool_bar.model_box.setFocus()
    qtbot.keyClick(two.tool_bar.model_box, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: two.session.source == two.tool_bar.model_box.itemData(0))
    assert two.session.model.title == titles[0]


def test_a_model_that_cannot_be_opened_leaves_the_former_one(qtbot, two, monkeypatch):
    def fail(name: str) -> None:
        raise EngineError(f"The weights of {name} are damaged: install LayerLab again.")

    monkeypatch.setattr("gui.session._open", fail)
    qtbot.keyClick(two.tool_bar.model_box, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "damaged" in two.tab_area.notice.message)
    assert two.session.model.name == "lenet"
    assert two.tool_bar.model_box.currentData() == "gallery:lenet"


def test_bad_input_is_said_in_the_tab_s_banner_and_goes_with_the_next_run(qtbot, make_window):
    window = make_window(FailingTab)
    failing = tab(window, 0)
    assert failing.banner.message == "notes.txt is empty: choose another file."
    failing.run(lambda: 1, title="well")
    assert failing.banner.message == ""
    qtbot.waitUntil(lambda: window.runner.is_idle)


def test_the_theme_is_changed_and_remembered(qtbot, two, settings, home):
    action(two, "Dark").trigger()
    qtbot.waitUntil(lambda: current_theme() is DARK)
    assert action(two, "Dark").isChecked()
    settings.flush()
    assert Settings(home / "settings.ini").theme_choice == "dark"


def test_place_and_tab_are_remembered(qtbot, make_window, settings):
    window = make_window(FirstTab, SecondTab)
    window.resize(700, 500)
    window.show_tab("second")
    window.close()
    again = make_window(FirstTab, SecondTab)
    assert again.tab_area.current is tab(again, 1)
    assert again.size() == window.size()


def test_a_tab_that_is_gone_is_not_missed(make_window, home):
    write_session(home / "session.json", {"window": {"tab": "gone"}})
    window = make_window(FirstTab, SecondTab)
    assert window.tab_area.current is tab(window, 0)


def test_f11_is_full_screen_and_back(qtbot, two):
    qtbot.keyClick(two, Qt.Key.Key_F11)
    assert two.isFullScreen()
    qtbot.keyClick(two, Qt.Key.Key_F11)
    assert not two.isFullScreen()


def test_about_names_the_versions(qtbot, two):
    action(two, "About").trigger()
    dialog = two.findChild(AboutDialog)
    assert "torch 2.13" in dialog.versions.toPlainText()
    assert "PySide6" in dialog.versions.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_tab_that_cannot_be_built_leaves_the_others(qtbot, settings, reporter, make_window):
    errors: list[BaseException] = []
    reporter.reported.disconnect()
    reporter.reported.connect(errors.append)
    window = make_window(BrokenTab, FirstTab)
    assert [type(error) for error in errors] == [RuntimeError]
    assert [item.tab_id for item in window.tab_area.tabs] == ["first"]


def test_a_part_that_cannot_be_imported_is_told_in_the_window(qtbot, settings, reporter):
    reporter.reported.disconnect()
    window = MainWindow(settings, reporter, tab_classes=["gui.tabs.nothing:Tab"])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.load_failed, timeout=60_000):
        window.show()
    texts = " ".join(label.text() for label in window.tab_area.loading_page.findChildren(QLabel))
    assert "LayerLab cannot start" in texts
    window.close()


def test_closing_while_torch_is_being_loaded(qtbot, settings, reporter):
    window = MainWindow(settings, reporter, tab_classes=[FirstTab])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.runner.task_started):
        window.show()
    window.close()
    assert window.runner.is_idle
