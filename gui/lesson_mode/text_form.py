"""All texts of one demo or card, each to be edited, each with the way back to the program's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.laid_over import LONGEST_TEXT
from engine.language import tr
from engine.lessons.plan import Original
from engine.lessons.texts import place_title
from gui.lesson_mode.text_field import TextField
from gui.widgets.labels import label
from gui.widgets.plain_mark import plain_tool_tip
from gui.widgets.tone_label import ToneLabel
from gui.zoom import rescale

NOTES = "notes"


@dataclass(frozen=True)
class _Row:
    field: TextField
    back_button: QToolButton


class TextForm(QWidget):
    """Notes first, then the texts in the order in which they are read.

    Signals:
        text_changed(str, object): the text of a place; None for the program's own.
        notes_changed(str): the teacher's notes.
        undo_asked(), redo_asked(): of the whole lesson.
    """

    text_changed = Signal(str, object)
    notes_changed = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: Original | None = None
        self._rows: dict[str, _Row] = {}
        self.title = label(" ", "heading")
        self.problem = ToneLabel()
        self.problem.hide()
        self._holder: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4, 0, 8, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.problem)
        self._layout.addStretch(1)

    @property
    def fields(self) -> Mapping[str, TextField]:
        """By their places; that of the notes under "notes"."""
        return {place: row.field for place, row in self._rows.items()}

    def back_button(self, place: str) -> QToolButton:
        """Brings the program's own text of a place back."""
        return self._rows[place].back_button

    def show_item(self, original: Original | None, texts: Mapping[str, str], notes: str) -> None:
        """Shows an item with the texts that a lesson changes; the same one keeps its fields."""
        self.setVisible(original is not None)
        if original is None:
            return
        if self._original is None or (self._original.name, *self._original.texts) != (original.name, *original.texts):
            self._build(original)
        self._original = original
        self.title.setText(texts.get("title", original.title))
        self._rows[NOTES].field.show_text(notes)
        for place, shipped in original.texts.items():
            row = self._rows[place]
            row.field.show_text(texts.get(place, shipped))
            row.back_button.setVisible(place in texts)
            row.back_button.setToolTip(plain_tool_tip(tr("As shipped: {text}", text=shipped)))

    def commit(self) -> None:
        """What was typed last counts now."""
        for row in tuple(self._rows.values()):
            row.field.commit()

    def _build(self, original: Original) -> None:
        had_rows = self._holder
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._rows = {}
        self._add(layout, NOTES, tr("Notes for the teacher"))
        self._rows[NOTES].field.setPlaceholderText(tr("What to prepare, what to say; not shown to the class"))
        for place in original.texts:
            self._add(layout, place, place_title(place))
        self._holder = holder
        self._layout.insertWidget(2, holder)
        if had_rows is not None:
            had_rows.hide()
            had_rows.deleteLater()
        rescale(holder)

    def _add(self, layout: QVBoxLayout, place: str, title: str) -> None:
        field = TextField()
        field.setAccessibleName(title)
        field.setToolTip(tr("1 to {most:,} letters; markup is shown as it is written", most=LONGEST_TEXT))
        caption = QLabel(title, textFormat=Qt.TextFormat.PlainText)
        caption.setProperty("role", "caption")
        caption.setBuddy(field)
        back = QToolButton()
        back.setText(tr("↺ As shipped"))
        back.setAccessibleName(tr("As shipped: {place}", place=title))
        policy = back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        back.setSizePolicy(policy)
        back.hide()
        back.clicked.connect(partial(self._go_back, place))
        field.committed.connect(partial(self._take, place))
        field.undo_asked.connect(self.undo_asked)
        field.redo_asked.connect(self.redo_asked)
        head = QHBoxLayout()
        head.addWidget(caption)
        head.addStretch(1)
        head.addWidget(back)
        layout.addLayout(head)
        layout.addWidget(field)
        self._rows[place] = _Row(field, back)

    def _take(self, place: str, text: str) -> None:
        self.problem.hide()
        if place == NOTES:
            self.notes_changed.emit(text)
            return
        assert self._original is not None
        shipped = self._original.texts[place]
        if not text.strip():
            self._rows[place].field.show_text(shipped)
            self.text_changed.emit(place, None)
        elif len(text) > LONGEST_TEXT:
            self.problem.say(
                tr(
                    "A text has at most {most:,} letters: shorten “{place}”.",
                    most=LONGEST_TEXT,
                    place=place_title(place),
                ),
                "danger",
            )
            self.problem.show()
        else:
            self.text_changed.emit(place, None if text == shipped else text)

    def _go_back(self, place: str) -> None:
        assert self._original is not None
        self._rows[place].field.setFocus()
        self._rows[place].field.show_text(self._original.texts[place])
        self.text_changed.emit(place, None)
