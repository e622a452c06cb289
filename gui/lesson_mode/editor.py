"""The editor of a lesson.

A teacher's steps: (1) Demos > Lesson…, untick what is not for today; (2) drag a demo up, or Alt+Up; (3) click a demo
and type another question over its own, ↺ brings that back; (4) tick "Hide answers" and save: the menu shows the
lesson; (5) export the page for those who were not there.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox

from engine.errors import EngineError
from engine.language import mark, tr
from engine.lessons.file import SUFFIX
from engine.lessons.plan import KINDS, Kind, LessonPlan, shipped_plan
from gui.commands import LESSON_FILTER
from gui.lesson_mode.draft import Draft
from gui.lesson_mode.editor_frame import KIND_TITLES, EditorFrame
from gui.lesson_mode.export import LessonExport
from gui.lesson_mode.item_list import ListedItem
from gui.lesson_mode.mode import LessonMode, said

if TYPE_CHECKING:
    from gui.main_window import MainWindow

PAGE_FILTER = mark("Page for any browser (*.html)")


class LessonEditor(EditorFrame):
    """Order and choice on the left, texts on the right; what is saved is in force at once."""

    def __init__(self, mode: LessonMode, window: MainWindow) -> None:
        super().__init__(window)
        self._mode, self._window = mode, window
        self._originals = mode.originals()
        self._kind: Kind = "demos"
        self._current: dict[Kind, str] = {"demos": "", "cards": ""}
        lesson = mode.lesson
        self.draft = Draft(mode.plan_of_now(), lesson.path if lesson is not None else None, self)
        self._exporter = LessonExport(window, self)
        self._size = self.size()
        self._connect()
        self._show_plan()
        self.list.setFocus()

    def _connect(self) -> None:
        draft, history = self.draft, self.draft.history
        draft.changed.connect(self._show_plan)
        draft.saved_changed.connect(self._show_saved)
        self._kind_group.idClicked.connect(self._show_kind)
        self.list.move_asked.connect(self._move)
        self.list.shown_asked.connect(self._set_shown)
        self.list.chosen.connect(self._choose)
        self.up_button.clicked.connect(lambda: self.list.ask_move(-1))
        self.down_button.clicked.connect(lambda: self.list.ask_move(1))
        self.form.text_changed.connect(self._set_text)
        self.form.notes_changed.connect(self._set_notes)
        for part in (self.form, self.notes_field):
            part.undo_asked.connect(history.undo)
            part.redo_asked.connect(history.redo)
        self.title_field.editingFinished.connect(self._set_title)
        self.notes_field.committed.connect(self._set_lesson_notes)
        self.hide_box.clicked.connect(self._set_hides_answers)
        self.notes_box.clicked.connect(self._set_prints_notes)
        self.save_button.clicked.connect(self.save)
        self.save_as_button.clicked.connect(self.save_as)
        self.open_button.clicked.connect(self._ask_and_open)
        self.shipped_button.clicked.connect(self._restore)
        self.export_button.clicked.connect(self._ask_and_export)
        self.undo_button.clicked.connect(self._undo)
        self.redo_button.clicked.connect(history.redo)
        self.cancel_button.clicked.connect(self.cancel_export)
        for keys, slot in (
            ("Ctrl+S", self.save),
            ("Ctrl+Shift+S", self.save_as),
            ("Ctrl+O", self._ask_and_open),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)
        self.addActions([history.undo_action, history.redo_action])
        history.undo_action.changed.connect(self._show_history)
        exporter = self._exporter
        exporter.progressed.connect(self._show_progress)
        exporter.finished.connect(self._end_export)
        exporter.failed.connect(self._fail_export)
        exporter.cancelled.connect(self._tell_cancelled)
        self._show_history()

    # Showing

    def _show_plan(self) -> None:
        plan = self.draft.plan
        if not self.title_field.hasFocus() or not self.title_field.isModified():
            self.title_field.setText(plan.title)
        self.notes_field.show_text(plan.notes)
        self.hide_box.setChecked(plan.hides_answers)
        self.notes_box.setChecked(plan.prints_notes)
        lines = []
        for item in plan.items(self._kind):
            original = self._originals.one(self._kind, item.name)
            title = item.texts.get("title", original.title if original is not None else item.name)
            lines.append(ListedItem(item.name, title, not item.is_hidden, bool(item.texts)))
        self.list.setAccessibleName(tr(KIND_TITLES[self._kind][0]))
        self.list.set_items(lines, self._current[self._kind])
        self._current[self._kind] = self.list.current_name
        self._show_item()
        self._show_saved()

    def _show_item(self) -> None:
        item = self.draft.plan.item(self._kind, self._current[self._kind])
        self.form.show_item(self._originals.one(self._kind, item.name), item.texts, item.notes)
        row = self.list.currentRow()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < self.list.count() - 1)

    def _show_saved(self) -> None:
        name = self.draft.path.name if self.draft.path is not None else ""
        if self.draft.is_saved:
            text = tr("Saved in {name}.", name=name) if name else tr("Nothing is changed that could be lost.")
        else:
            text = tr("Changes to {name} are not saved yet.", name=name) if name else tr("Not saved yet.")
        self.notice.say(text, "muted")

    def _show_history(self) -> None:
        for button, action in (
            (self.undo_button, self.draft.history.undo_action),
            (self.redo_button, self.draft.history.redo_action),
        ):
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

    def _show_kind(self, at: int) -> None:
        self.form.commit()
        self._kind = KINDS[at]
        self._show_plan()
        self._area.verticalScrollBar().setValue(0)

    def _choose(self, name: str) -> None:
        self.form.commit()
        self._current[self._kind] = name
        self._show_item()
        self._area.verticalScrollBar().setValue(0)

    # Changing

    def _move(self, at: int, to: int) -> None:
        self.commit()
        self._current[self._kind] = self.draft.plan.items(self._kind)[at].name
        self.draft.edit(self.draft.plan.moved(self._kind, at, to), tr("Move {title}", title=self._title_now))

    def _set_shown(self, name: str, is_shown: bool) -> None:
        self.commit()
        self._current[self._kind] = name
        item = replace(self.draft.plan.item(self._kind, name), is_hidden=not is_shown)
        step = tr("Show {title}", title=self._title_now) if is_shown else tr("Hide {title}", title=self._title_now)
        self.draft.edit(self.draft.plan.with_item(self._kind, item), step)

    def _set_text(self, place: str, text: str | None) -> None:
        step = tr("Edit {title}", title=self._title_now)
        self.draft.edit(self.draft.plan.with_text(self._kind, self._current[self._kind], place, text), step)

    def _set_notes(self, notes: str) -> None:
        item = replace(self.draft.plan.item(self._kind, self._current[self._kind]), notes=notes)
        self.draft.edit(self.draft.plan.with_item(self._kind, item), tr("Edit notes"))

    def _set_title(self) -> None:
        self.title_field.setModified(False)
        self.draft.edit(replace(self.draft.plan, title=self.title_field.text()), tr("Edit the title"))

    def _set_lesson_notes(self, notes: str) -> None:
        self.draft.edit(replace(self.draft.plan, notes=notes), tr("Edit notes"))

    def _set_hides_answers(self, is_on: bool) -> None:
        self.commit()
        self.draft.edit(replace(self.draft.plan, hides_answers=is_on), tr("Hide answers"))

    def _set_prints_notes(self, is_on: bool) -> None:
        self.commit()
        self.draft.edit(replace(self.draft.plan, prints_notes=is_on), tr("Notes on the page"))

    def _restore(self) -> None:
        self.commit()
        found = self._originals
        plan = shipped_plan(found.demos, found.cards)
        now = self.draft.plan
        self.draft.edit(replace(now, demos=plan.demos, cards=plan.cards, hides_answers=False), tr("As shipped"))

    def _undo(self) -> None:
        self.commit()
        self.draft.history.undo()

    @property
    def _title_now(self) -> str:
        original = self._originals.one(self._kind, self._current[self._kind])
        return original.title if original is not None else self._current[self._kind]

    def commit(self) -> None:
        """What was typed last counts now."""
        if self.title_field.isModified():
            self._set_title()
        self.notes_field.commit()
        self.form.commit()

    # Files

    def save(self) -> bool:
        """Whether it is saved now; asks for a name where it has none."""
        return self._save_to(self.draft.path) if self.draft.path is not None else self.save_as()

    def save_as(self) -> bool:
        self.commit()
        settings = self._window.settings
        start = self.draft.path or settings.save_folder / f"{_file_name(self.draft.plan)}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save lesson"), str(start), tr(LESSON_FILTER))
        if not name:
            return False
        path = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
        settings.save_folder = path.parent
        return self._save_to(path)

    def _save_to(self, path: Path) -> bool:
        self.commit()
        self.banner.clear()
        try:
            self._mode.save(path, self.draft.plan)
        except EngineError as error:
            self.banner.show_message(str(error))
            return False
        self.draft.mark_saved(path)
        return True

    def _ask_and_open(self) -> None:
        self.commit()
        if not self._may_go():
            return
        settings = self._window.settings
        name, _ = QFileDialog.getOpenFileName(self, tr("Open lesson"), str(settings.open_folder), tr(LESSON_FILTER))
        if name:
            settings.open_folder = Path(name).parent
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Edits the lesson of a file, which is then in force; a bad one changes nothing."""
        self.banner.clear()
        try:
            plan, problems = self._mode.read(path)
        except EngineError as error:
            self.banner.show_message(str(error))
            return
        self._mode.use(plan, path)
        self._window.recent.add(path)
        self.draft.start(plan, path)
        if problems:
            self.banner.show_message(said(problems))

    # The page

    def _ask_and_export(self) -> None:
        self.commit()
        settings = self._window.settings
        start = settings.save_folder / f"{_file_name(self.draft.plan)}.html"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export page"), str(start), tr(PAGE_FILTER))
        if not name:
            return
        path = Path(name) if Path(name).suffix.lower() in (".html", ".htm") else Path(name + ".html")
        settings.save_folder = path.parent
        self.export(path)

    def export(self, path: Path) -> None:
        """Makes the page of the lesson as it is now."""
        self.banner.clear()
        self.close_button.setEnabled(False)
        self._size = self.size()
        self._pages.setCurrentIndex(1)
        self.cancel_button.setFocus()
        self._exporter.start(self.draft.plan, path, self._originals)

    def cancel_export(self) -> None:
        self._exporter.cancel()

    def _leave_progress(self) -> None:
        self._pages.setCurrentIndex(0)
        self.resize(self._size)  # the zoom was another one meanwhile
        self.close_button.setEnabled(True)
        self.export_button.setFocus()

    def _end_export(self, path: Path) -> None:
        self._leave_progress()
        size = path.stat().st_size / 1e6
        self.notice.say(tr("✓ The page is in {path} ({size:.1f} MB).", path=path, size=size), "good")

    def _fail_export(self, sentence: str) -> None:
        self._leave_progress()
        self.banner.show_message(sentence)

    def _tell_cancelled(self) -> None:
        self._leave_progress()
        self.notice.say(tr("Stopped: no page was written."), "muted")

    # Qt's side

    def _may_go(self) -> bool:
        """Whether nothing is lost; asks about changes that are not saved."""
        if self.draft.is_saved:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            tr("Lesson"),
            tr("The lesson was changed and is not saved. Save it?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_exporting and event.key() == Qt.Key.Key_Escape:
            self.cancel_export()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        if self.is_exporting:
            return
        self.commit()
        if self._may_go():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_exporting:
            self.cancel_export()
        self.commit()
        if self._may_go():
            event.accept()
        else:
            event.ignore()


def _file_name(plan: LessonPlan) -> str:
    letters = "".join(each if each.isalnum() or each in "-_" else "-" for each in plan.title.lower())
    return letters.strip("-")[:60] or "lesson"
