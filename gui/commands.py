"""What the window's commands do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from engine.errors import EngineError
from engine.language import mark, tr
from gui.figure_actions import figure_of
from gui.language_switch import LanguageSwitch
from gui.tabs.base import Tab
from gui.widgets.selection import copy_selection

if TYPE_CHECKING:
    from gui.activity_dialog import ActivityDialog
    from gui.main_window import MainWindow

OPEN_FILTER = mark("All that LayerLab reads (*);;Sessions (*.json)")
LESSON_FILTER = mark("Lessons (*.layerlab-lesson)")
OWNERS = {
    "window": mark("Window"),
    "session": mark("Session"),
    "word model": mark("Word model"),
    "files": mark("Files"),
    "lesson": mark("Lesson"),
}
"""Who submits tasks beside the tabs, as the list of tasks names them."""

SESSION_SUFFIX = ".layerlab.json"
NOTCH = 120  # of a mouse wheel, in eighths of a degree


class Commands(QObject):
    """Connects each action of the window with its slot; those that need a tab wait for ``enable``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._activity: ActivityDialog | None = None
        self._language_switch = LanguageSwitch(window, self)
        self._connect_actions()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        window.tab_area.current_changed.connect(self._leave_figure)
        self._connect_files()
        actions = window.actions_
        self._needing_tabs = (
            *(actions.run, actions.stop, actions.stop_all, actions.fold_sides),
            *(actions.open, actions.save_session, actions.start_fresh),
            *(actions.edit_lesson, actions.open_lesson, actions.hide_answers),
            *actions.languages.values(),
        )
        for action in self._needing_tabs:
            action.setEnabled(False)

    def enable(self) -> None:
        """The tabs are there."""
        for action in self._needing_tabs:
            action.setEnabled(True)

    def stop_current(self) -> None:
        """Cancels what the tab in front runs or has waiting, and a model that is being opened."""
        self._window.session.stop_opening()
        tab = self._window.tab_area.current
        if tab is not None:
            tab.cancel_work()

    def open_session(self, path: Path) -> None:
        """Takes over model, inputs and settings from a session file; a bad one changes nothing."""
        window = self._window
        assert window.keeper is not None
        try:
            trouble = window.keeper.open(path)
        except EngineError as error:
            window.say(str(error))
            return
        window.recent.add(path)
        window.apply_session()
        if trouble:
            window.say(trouble)

    def _connect_actions(self) -> None:
        window, actions, appearance = self._window, self._window.actions_, self._window.appearance
        actions.open.triggered.connect(self._ask_and_open)
        actions.save_session.triggered.connect(self._ask_and_save_session)
        actions.start_fresh.triggered.connect(self._start_fresh)
        actions.show_trusted.triggered.connect(self._show_trusted)
        actions.clear_recent.triggered.connect(window.recent.clear)
        actions.quit.triggered.connect(window.close)
        actions.copy.triggered.connect(self._copy)
        actions.roll_seed.triggered.connect(window.seed.roll)
        actions.lock_seed.toggled.connect(window.seed.set_locked)
        window.seed.lock_changed.connect(actions.lock_seed.setChecked)
        actions.lock_seed.setChecked(window.seed.is_locked)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _=False, choice=choice: appearance.set_theme(choice))
        for language, action in actions.languages.items():
            action.triggered.connect(lambda _=False, choice=language: self._language_switch.choose(choice))
        actions.languages[window.languages.choice].setChecked(True)
        actions.full_screen.setChecked(window.isFullScreen())
        actions.zoom_in.triggered.connect(lambda: appearance.step_zoom(1))
        actions.zoom_out.triggered.connect(lambda: appearance.step_zoom(-1))
        actions.reset_zoom.triggered.connect(appearance.reset_zoom)
        actions.projector.triggered.connect(appearance.set_projector)
        appearance.changed.connect(self._show_appearance)
        self._show_appearance()
        actions.fold_sides.triggered.connect(self._fold_sides)
        actions.show_activity.triggered.connect(self._show_activity)
        actions.full_screen.triggered.connect(self._toggle_full_screen)
        actions.run.triggered.connect(self._run_current)
        actions.stop.triggered.connect(self.stop_current)
        actions.stop_all.triggered.connect(window.runner.cancel_all)
        actions.show_guide.triggered.connect(self._show_guide)
        actions.edit_lesson.triggered.connect(lambda: window.lessons.edit())
        actions.open_lesson.triggered.connect(self._ask_and_open_lesson)
        actions.hide_answers.triggered.connect(window.lessons.hide_answers)
        actions.shipped_demos.triggered.connect(window.lessons.use_shipped)
        actions.show_keys.triggered.connect(self._show_keys)
        actions.show_changes.triggered.connect(self._show_changes)
        actions.open_log.triggered.connect(self._open_log)
        actions.about.triggered.connect(self._show_about)

    def _connect_files(self) -> None:
        opener = self._window.opener
        opener.opening.connect(self._open_in_tab)
        opener.session_chosen.connect(self.open_session)

    # Files

    def _ask_and_open(self) -> None:
        settings = self._window.settings
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), str(settings.open_folder), tr(OPEN_FILTER))
        if name:
            settings.open_folder = Path(name).parent
            self._window.opener.open(Path(name))

    def _ask_and_open_lesson(self) -> None:
        settings = self._window.settings
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open lesson"), str(settings.open_folder), tr(LESSON_FILTER)
        )
        if name:
            settings.open_folder = Path(name).parent
            self._window.lessons.open(Path(name))

    def _open_in_tab(self, tab: Tab, path: Path, kind: str) -> None:
        self._window.recent.add(path)
        self._window.show_tab(tab.tab_id)
        tab.open_file(path, kind)

    def _ask_and_save_session(self) -> None:
        window = self._window
        start = window.settings.save_folder / f"session{SESSION_SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            window, tr("Save session"), str(start), tr("Sessions (*{SESSION_SUFFIX})", SESSION_SUFFIX=SESSION_SUFFIX)
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + SESSION_SUFFIX)
        window.settings.save_folder = path.parent
        assert window.keeper is not None
        try:
            window.keeper.save_as(path)
        except EngineError as error:
            window.say(str(error))
            return
        window.recent.add(path)

    def _start_fresh(self) -> None:
        window = self._window
        assert window.keeper is not None
        window.runner.cancel_all()
        window.keeper.start_fresh()
        window.apply_session()

    # Edit and view

    def _follow_focus(self, _former: QWidget | None, now: QWidget | None) -> None:
        figure = figure_of(now)
        if figure is not None and self._window.isAncestorOf(figure):
            self._window.figure_actions.set_target(figure)

    def _leave_figure(self) -> None:
        self._window.figure_actions.set_target(None)

    def _copy(self) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            widget.copy()
        elif isinstance(widget, QAbstractSpinBox):
            widget.lineEdit().copy()
        elif isinstance(widget, QComboBox):
            QApplication.clipboard().setText(widget.currentText())
        elif isinstance(widget, QLabel) and widget.hasSelectedText():
            QApplication.clipboard().setText(widget.selectedText())
        elif widget is not None and not copy_selection(widget):
            self._window.figure_actions.set_target(figure_of(widget))
            self._window.figure_actions.copy_picture.trigger()

    def _show_appearance(self) -> None:
        actions, appearance = self._window.actions_, self._window.appearance
        actions.themes[appearance.theme_choice].setChecked(True)
        actions.projector.setChecked(appearance.is_projector)

    def _fold_sides(self) -> None:
        tab = self._window.tab_area.current
        if tab is not None and tab.page is not None:
            tab.page.fold_sides(not tab.page.is_folded)

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.actions_.full_screen.setChecked(window.isFullScreen())

    def _show_activity(self) -> None:
        if self._activity is None:
            from gui.activity_dialog import ActivityDialog  # as below

            self._activity = ActivityDialog(self._window.runner, self._title_of, self._window)
        self._activity.show()
        self._activity.activateWindow()

    def _title_of(self, owner: str) -> str:
        owner = owner.partition("/")[0]
        tab = next((tab for tab in self._window.tab_area.tabs if tab.tab_id == owner), None)
        return tr(tab.title if tab is not None else OWNERS.get(owner, owner.capitalize()))

    def _open_log(self) -> None:
        reporter = self._window.reporter
        if not reporter.open_log_folder():
            self._window.say(
                tr("No file manager could be opened: the log is in {log_folder}.", log_folder=reporter.log_folder)
            )

    # The dialogs are imported when they are asked for: the first frame does not wait for them.

    def _show_guide(self) -> None:
        from gui.help.guide_keeper import GuideKeeper

        GuideKeeper.of(self._window).show()

    def _show_keys(self) -> None:
        from gui.help.keys import KeysDialog

        window = self._window
        KeysDialog([*window.actions_.all, *window.figure_actions.actions], window).open()

    def _show_trusted(self) -> None:
        from gui.files.trust_list import TrustDialog

        TrustDialog(self._window.session.trust, self._window).open()

    def _show_changes(self) -> None:
        from gui.help.changelog import ChangelogDialog

        ChangelogDialog(self._window).open()

    def _show_about(self) -> None:
        from gui.help.about import AboutDialog

        AboutDialog(self._window).open()

    def _run_current(self) -> None:
        tab = self._window.tab_area.current
        if tab is not None:
            tab.run_or_restart()


class WheelZoom(QObject):
    """Turns Ctrl and the wheel into zoom, before what is under the mouse scrolls; watches the window's own QWindow."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._appearance = window.appearance
        self._turned = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        for _ in range(abs(steps)):
            self._appearance.step_zoom(1 if steps > 0 else -1)
        return True
