"""The editor of a lesson as it stands on the screen: its controls and where they are, without what they do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from engine.lessons.file import LONGEST_TITLE
from engine.lessons.plan import KINDS, Kind
from gui.help.dialog import HelpDialog
from gui.lesson_mode.item_list import ItemList
from gui.lesson_mode.text_field import TextField
from gui.lesson_mode.text_form import TextForm
from gui.widgets.banner import ErrorBanner
from gui.widgets.button_row import ButtonRow
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.labels import caption_for, label
from gui.widgets.tone_label import ToneLabel
from gui.widgets.wrap_row import WrapRow

KIND_TITLES: dict[Kind, tuple[str, str]] = {
    "demos": (mark("Demos"), mark("The guided demos of the Demos menu")),
    "cards": (mark("Lesson cards"), mark("The cards beside the layers of the Layers tab")),
}

_TITLE_WIDTH = 200  # at least


class EditorFrame(HelpDialog):
    """Order and choice on the left, texts on the right, files below; a second page while an export runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            tr("Lesson"),
            tr("Order, hide and edit demos and cards; save them as a lesson, or export it as a page"),
            size=QSize(1000, 680),
            parent=parent,
        )
        self._build()

    @property
    def is_exporting(self) -> bool:
        return self._pages.currentIndex() == 1

    def _show_progress(self, done: int, total: int, message: str) -> None:
        self.progress_bar.setRange(0, max(total, 1))
        self.progress_bar.setValue(done)
        self.progress_label.setText(message)

    def _build(self) -> None:
        self.banner = ErrorBanner()
        self.notice = ToneLabel()
        self.title_field = QLineEdit(maxLength=LONGEST_TITLE)
        self.title_field.setPlaceholderText(tr("such as “Attention, 10th grade”"))
        self.title_field.setToolTip(tr("The title of the lesson and of its page, up to {most} letters", most=200))
        self.hide_box = QCheckBox(tr("Hide answers"))
        self.hide_box.setToolTip(
            tr(
                "Right answers are shown only after “Reveal”, and are left out of the exported page; what later steps "
                "say stays"
            )
        )
        self.notes_box = QCheckBox(tr("Notes on the page"))
        self.notes_box.setToolTip(tr("The exported page has the notes for the teacher, too"))
        self.notes_field = TextField()
        self.notes_field.setAccessibleName(tr("Notes about the whole lesson"))
        self.notes_field.setPlaceholderText(tr("Notes about the whole lesson, for the teacher"))
        self.notes_field.setToolTip(tr("What to prepare; not shown to the class"))
        self.title_field.setMinimumWidth(_TITLE_WIDTH)
        title = QWidget()
        head = QHBoxLayout(title)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(caption_for(tr("Title"), self.title_field))
        head.addWidget(self.title_field, 1)
        self._editing = QWidget()
        layout = QVBoxLayout(self._editing)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(WrapRow(title, self.hide_box, self.notes_box))
        layout.addWidget(self.notes_field)
        layout.addWidget(self._build_middle(), 1)
        layout.addWidget(self._build_buttons())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._editing)
        self._pages.addWidget(self._build_progress())
        self.body.addWidget(self._pages, 1)
        self._put_notice_beside_close()

    def _put_notice_beside_close(self) -> None:
        """In one row: at 200 % a window has few of them."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setContentsMargins(16, 16, 16, 10)
        layout.setSpacing(8)
        layout.removeWidget(self.buttons)
        row = QHBoxLayout()
        row.addWidget(self.notice, 1)
        row.addWidget(self.buttons)
        layout.addLayout(row)

    def _build_middle(self) -> QSplitter:
        kinds = ButtonRow()
        self._kind_group = QButtonGroup(self)
        for at, kind in enumerate(KINDS):
            title, tip = KIND_TITLES[kind]
            button = ChoiceButton(tr(title), tip=tr(tip))
            self._kind_group.addButton(button, at)
            kinds.add(button)
        self._kind_group.button(0).setChecked(True)
        self.list = ItemList()
        self.up_button = _button(tr("Up"), tr("One place up (Alt+Up)"))
        self.down_button = _button(tr("Down"), tr("One place down (Alt+Down)"))
        moves = ButtonRow()
        moves.add(self.up_button)
        moves.add(self.down_button)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        left.addWidget(kinds)
        left.addWidget(self.list, 1)
        left.addWidget(moves)
        side.setMinimumWidth(190)
        self.form = TextForm()
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(side)
        middle.addWidget(area)
        middle.setStretchFactor(0, 2)
        middle.setStretchFactor(1, 5)
        middle.setSizes([300, 660])
        return middle

    def _build_buttons(self) -> ButtonRow:
        self.open_button = _button(tr("Open…"), tr("A lesson file instead of this one (Ctrl+O)"))
        self.save_button = _button(tr("Save"), tr("Saves the lesson and puts it in force (Ctrl+S)"))
        self.save_button.setProperty("primary", True)
        self.save_as_button = _button(tr("Save as…"), tr("Saves the lesson under another name (Ctrl+Shift+S)"))
        self.shipped_button = _button(tr("As shipped"), tr("All demos and cards in their own order and words"))
        self.export_button = _button(
            tr("Export page…"),
            tr("Plays the demos in the window and writes one HTML page with pictures, settings and versions"),
        )
        self.undo_button = _button("↶", "")
        self.undo_button.setAccessibleName(tr("Undo"))
        self.redo_button = _button("↷", "")
        self.redo_button.setAccessibleName(tr("Redo"))
        row = ButtonRow()
        for button in (self.save_button, self.save_as_button, self.open_button, self.export_button):
            row.add(button)
        for button in (self.undo_button, self.redo_button, self.shipped_button):
            row.add(button)
        return row

    def _build_progress(self) -> QWidget:
        page = QWidget()
        self.progress_bar = QProgressBar(textVisible=False)
        self.progress_bar.setAccessibleName(tr("Export"))
        self.progress_label = label(" ", "muted")
        self.cancel_button = _button(tr("Stop"), tr("No page is written; the window is as before (Esc)"))
        row = QHBoxLayout()
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(label(tr("The demos are being played for the page"), "heading"))
        layout.addWidget(label(tr("A picture is taken of every step; this takes a minute or two."), ""))
        layout.addWidget(self.progress_bar)
        layout.addWidget(self.progress_label)
        layout.addLayout(row)
        layout.addStretch(2)
        return page


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
