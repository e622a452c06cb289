"""What can be done with a figure: each action once, for menu bar, context menu and short-cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from gui.widgets.export_choice import ExportMemory, ShortMemory
from gui.widgets.export_dialog import ExportDialog
from gui.widgets.figure import Figure
from gui.widgets.figure_export import SUFFIXES, copy_picture, save_picture
from gui.widgets.table_dialog import TableDialog

CSV_FILTER = mark("Comma-separated values (*.csv)")
PICTURE_FILTERS = {"png": mark("PNG picture (*.png)"), "svg": mark("SVG drawing (*.svg)")}


def figure_of(widget: QWidget | None) -> Figure | None:
    """The frame that a widget is in."""
    while widget is not None and not isinstance(widget, Figure):
        widget = widget.parentWidget()
    return widget


def figure_of_event(window: QWidget, event: QContextMenuEvent) -> Figure | None:
    """The figure that a context menu event was meant for, once it has come up to ``window``."""
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        return figure_of(QApplication.focusWidget())
    return figure_of(window.childAt(event.pos()))


class FigureActions(QObject):
    """Actions on ``target``; they are enabled as far as it has a picture and numbers.

    Signals:
        target_changed(Figure | None): the actions now belong to another figure.
    """

    target_changed = Signal(object)

    def __init__(self, memory: ExportMemory | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.memory: ExportMemory = memory or ShortMemory()
        self._target: Figure | None = None
        self.copy_picture = self._action(tr("Copy picture"), self._copy_picture, "Ctrl+Shift+C")
        self.copy_data = self._action(tr("Copy data"), self._copy_data)
        self.copy_markdown = self._action(tr("Copy data as Markdown"), self._copy_markdown)
        self.save_picture = self._action(tr("Save picture…"), self._save_picture)
        self.save_data = self._action(tr("Save data as CSV…"), self._save_data)
        self.show_table = self._action(tr("Show as table"), self._show_table, "Ctrl+T")
        self._update()

    @property
    def target(self) -> Figure | None:
        """The figure that the actions belong to, as long as it is there."""
        if self._target is not None and not shiboken6.isValid(self._target):
            self._target = None
        return self._target

    @property
    def actions(self) -> tuple[QAction, ...]:
        """In the order of the menu."""
        return (*self._picture_actions, *self._table_actions)

    def set_target(self, figure: Figure | None) -> None:
        former = self.target
        if former is not figure:
            if former is not None:
                former.state_changed.disconnect(self._update)
                former.destroyed.disconnect(self._forget)
            self._target = figure
            if figure is not None:
                figure.state_changed.connect(self._update)
                figure.destroyed.connect(self._forget)
            self.target_changed.emit(figure)
        self._update()

    def menu(self, figure: Figure) -> QMenu:
        """A menu of the actions for this figure; when it has closed, they belong to the former one again."""
        former = self.target
        self.set_target(figure)
        menu = QMenu(figure.title, figure)
        menu.setToolTipsVisible(True)
        menu.addActions([self.copy_picture, self.save_picture])
        menu.addSeparator()
        menu.addActions([self.show_table, self.copy_data, self.copy_markdown, self.save_data])
        # a chosen action runs after the menu has gone
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, lambda: self._return_to(former, menu)))
        return menu

    def popup(self, figure: Figure, place: QPoint) -> QMenu:
        """Opens the figure's menu at a place on the screen."""
        menu = self.menu(figure)
        menu.popup(place)
        return menu

    def _return_to(self, former: Figure | None, menu: QMenu) -> None:
        self.set_target(former if former is not None and shiboken6.isValid(former) else None)
        if shiboken6.isValid(menu):
            menu.deleteLater()

    @property
    def _picture_actions(self) -> tuple[QAction, ...]:
        return self.copy_picture, self.save_picture

    @property
    def _table_actions(self) -> tuple[QAction, ...]:
        return self.show_table, self.copy_data, self.copy_markdown, self.save_data

    def _action(self, text: str, slot: Callable[[Figure], None], keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self._run(slot))
        return action

    def _run(self, slot: Callable[[Figure], None]) -> None:
        figure = self.target
        if figure is None:
            return
        figure.banner.clear()
        try:
            slot(figure)
        except EngineError as error:
            figure.banner.show_message(str(error))

    def _update(self) -> None:
        figure = self.target
        for action in self._picture_actions:
            action.setEnabled(figure is not None and figure.has_picture)
        for action in self._table_actions:
            action.setEnabled(figure is not None and figure.table is not None)

    def _forget(self) -> None:
        self._target = None
        self._update()
        self.target_changed.emit(None)

    def _copy_picture(self, figure: Figure) -> None:
        copy_picture(figure.page, self.memory.choice)

    def _copy_data(self, figure: Figure) -> None:
        if figure.table is not None:
            QGuiApplication.clipboard().setText(figure.table.as_tsv())

    def _copy_markdown(self, figure: Figure) -> None:
        if figure.table is not None:
            QGuiApplication.clipboard().setText(figure.table.as_markdown())

    def _save_picture(self, figure: Figure) -> None:
        dialog = ExportDialog(figure.page, self.memory.choice, figure)
        dialog.accepted.connect(lambda: self._run_on(figure, lambda: self._write_picture(figure, dialog)))
        dialog.open()

    def _write_picture(self, figure: Figure, dialog: ExportDialog) -> None:
        choice = dialog.choice
        self.memory.choice = choice
        path = self._ask_path(
            figure, tr("Save picture"), tr(PICTURE_FILTERS[choice.kind]), f".{choice.kind}", tuple(SUFFIXES)
        )
        if path is not None:
            save_picture(dialog.page, path, choice)

    def _save_data(self, figure: Figure) -> None:
        table = figure.table
        if table is None:
            return
        path = self._ask_path(figure, tr("Save data"), tr(CSV_FILTER), ".csv", (".csv", ".txt"))
        if path is not None:
            table.save_csv(path)

    def _show_table(self, figure: Figure) -> None:
        if figure.table is not None:
            dialog = TableDialog(figure, lambda: self._run_on(figure, lambda: self._save_data(figure)))
            dialog.show()

    def _run_on(self, figure: Figure, work: Callable[[], None]) -> None:
        figure.banner.clear()
        try:
            work()
        except EngineError as error:
            figure.banner.show_message(str(error))

    def _ask_path(
        self, figure: Figure, caption: str, file_filter: str, suffix: str, known: tuple[str, ...]
    ) -> Path | None:
        """Where to save; a name without a known suffix gets this one."""
        stem = re.sub(r"[^\w-]+", "-", figure.title.lower()).strip("-") or "figure"
        start = self.memory.folder / f"{stem[:80]}{suffix}"
        name, _ = QFileDialog.getSaveFileName(figure, caption, str(start), file_filter)
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() not in known:
            path = path.with_name(path.name + suffix)
            if path.exists() and not _may_replace(figure, path):  # the dialog has asked for another name
                return None
        self.memory.folder = path.parent
        return path


def _may_replace(parent: QWidget, path: Path) -> bool:
    answer = QMessageBox.question(parent, tr("Save"), tr("{name} is there already. Replace it?", name=path.name))
    return answer == QMessageBox.StandardButton.Yes
