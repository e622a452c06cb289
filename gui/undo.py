"""What was edited, to be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack

from engine.language import tr

MOST_STEPS = 200


class EditHistory(QObject):
    """A stack of steps with its two commands for the Edit menu; text fields keep an undo of their own.

    The commands name the step that they take back or do again, and are disabled while there is none.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_STEPS)
        self.undo_action = QAction(self)
        self.undo_action.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo_action.triggered.connect(self.undo)
        self.redo_action = QAction(self)
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.redo_action.triggered.connect(self.redo)
        self._stack.indexChanged.connect(self._follow)
        self._follow()

    @property
    def can_undo(self) -> bool:
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        return self._stack.canRedo()

    def push(self, text: str, *, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Adds a step that has been done already; what was taken back before it is forgotten."""
        self._stack.push(_Step(text, undo, redo))

    def undo(self) -> None:
        self._stack.undo()

    def redo(self) -> None:
        self._stack.redo()

    def clear(self) -> None:
        self._stack.clear()

    def _follow(self) -> None:
        undone, redone = self._stack.undoText(), self._stack.redoText()
        text = tr("&Undo {step}", step=_in_menu(undone)) if undone else tr("&Undo")
        _show(self.undo_action, text, undone or tr("Take back the last edit"), is_possible=self.can_undo)
        text = tr("&Redo {step}", step=_in_menu(redone)) if redone else tr("&Redo")
        _show(self.redo_action, text, redone or tr("Do again what was taken back"), is_possible=self.can_redo)


def _in_menu(step: str) -> str:
    return step.replace(" & ", " && ")


def _show(action: QAction, text: str, tip: str, *, is_possible: bool) -> None:
    action.setText(text)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})")
    action.setEnabled(is_possible)


class _Step(QUndoCommand):
    def __init__(self, text: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__(text)
        self._undo = undo
        self._redo = redo
        self._was_pushed = False

    # Qt's side

    def undo(self) -> None:
        self._undo()

    def redo(self) -> None:
        if self._was_pushed:
            self._redo()
        self._was_pushed = True  # Qt does a step again as it is pushed
