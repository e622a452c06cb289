"""The guide: pages for teachers and students, a glossary and what to do when something goes wrong, to be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from engine.language import tr
from gui.help.dialog import HelpDialog
from gui.help.guide_list import GuideList
from gui.help.guide_pages import GuidePage
from gui.help.guide_search import PageText, find, marks
from gui.help.guide_text import GuideText, page_text
from gui.help.guide_trail import Reading, Trail
from gui.widgets.labels import label

SIZE = QSize(960, 660)
LIST_SHARE = 0.3
LEAST_LETTERS = 2
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GuideDialog(HelpDialog):
    """Stays open while the window is used.

    Signals:
        demo_asked(str): a demo is to be played.
        moved(): ``reading`` is another one.
    """

    demo_asked = Signal(str)
    moved = Signal()

    def __init__(
        self, pages: Sequence[GuidePage], parent: QWidget | None = None, *, reading: Reading | None = None
    ) -> None:
        super().__init__(tr("Guide"), tr("For teachers and students, with a glossary"), size=SIZE, parent=parent)
        self.pages = {page.name: page for page in pages}
        self._order = tuple(pages)
        self._texts: dict[str, PageText] = {}
        self._trail = Trail()
        self._shown = ""
        self.search = QLineEdit(placeholderText=tr("Search all pages"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setToolTip(
            tr("Finds passages with all of these words, in any case (Ctrl+F; Up, Down, Enter choose; Esc clears)")
        )
        self.back_button = _button(tr("Back"), tr("The page before (Alt+Left)"))
        self.forward_button = _button(tr("Forward"), tr("The page that you came back from (Alt+Right)"))
        self.list, self.text = GuideList(), GuideText()
        self.note = label(" ", "caption")
        self.splitter = QSplitter()
        self._is_divided = self._was_searching = False
        self._lay_out()
        self._connect()
        wanted = reading or Reading()
        self._wanted = wanted if wanted.page in self.pages else Reading(self._order[0].name)
        self._was_searching = bool(self._wanted.query)
        with QSignalBlocker(self.search):
            self.search.setText(self._wanted.query)
        self._fill_list()
        self._show(self._wanted.page)
        self.search.setFocus()
        self._waiting = list(self._order)
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)
        self._preparing.start(0)

    @property
    def page(self) -> str:
        """Name of the page that is read."""
        return self._shown

    @property
    def reading(self) -> Reading:
        return Reading(self._shown, self.text.share, self.search.text())

    def open_page(self, name: str, anchor: str = "") -> None:
        """Goes to a page, and to a heading of it; a name that there is not is said."""
        name = name or self._shown
        if name not in self.pages:
            self.note.setText(tr("There is no page {name}: choose one from the list.", name=name))
            return
        self._leave_trail()
        if name != self._shown:
            self._show(name)
        if not self.text.go_to_heading(anchor):
            self.text.verticalScrollBar().setValue(0)

    def say(self, sentence: str) -> None:
        self.note.setText(sentence)

    # Pages

    def _show(self, name: str) -> None:
        self._shown = name
        self.text.show_page(self.pages[name])
        if not self._is_searching:
            self.list.mark(name)
        self._mark_words()
        self.moved.emit()

    def _take(self, name: str, place: int) -> None:
        """A row of the list was chosen."""
        if name != self._shown:
            if not self._is_searching:
                self._leave_trail()
            self._show(name)
        if place >= 0:
            self.text.go_to_mark(self.text.mark_from(place))
            self._count_marks()
        elif not self._is_searching:
            self.text.verticalScrollBar().setValue(0)

    def _leave_trail(self) -> None:
        self._trail.leave(self.reading)
        self._show_trail()

    def _go_back(self) -> None:
        self._go_to(self._trail.back(self.reading))

    def _go_forward(self) -> None:
        self._go_to(self._trail.on(self.reading))

    def _go_to(self, reading: Reading | None) -> None:
        if reading is not None:
            self._show(reading.page)
            self.text.scroll_to_share(reading.share)
            self._show_trail()

    def _show_trail(self) -> None:
        self.back_button.setEnabled(self._trail.can_go_back)
        self.forward_button.setEnabled(self._trail.can_go_on)

    # Search

    @property
    def _is_searching(self) -> bool:
        return len(self.search.text().strip()) >= LEAST_LETTERS

    def _text_of(self, page: GuidePage) -> PageText:
        if page.name not in self._texts:
            self._texts[page.name] = page_text(page)
        return self._texts[page.name]

    def _prepare(self) -> None:
        """Makes one page ready to be searched, so that the first letter does not wait for all of them."""
        if self._waiting:
            _ = self._text_of(self._waiting.pop()).folded
            return
        self._preparing.stop()

    def _search(self) -> None:
        if self._is_searching and not self._was_searching:
            self._leave_trail()
        self._was_searching = self._is_searching
        self._fill_list()
        self._mark_words()
        if self._is_searching and self.list.count():
            self.list.choose_current()
        elif self._is_searching:
            self.note.setText(tr("No page has all of these words: use fewer, or other ones."))
        self.moved.emit()

    def _fill_list(self) -> None:
        if self._is_searching:
            self.list.show_hits(find([self._text_of(page) for page in self._order], self.search.text()))
        else:
            self.list.show_pages(self._order, self._shown)

    def _mark_words(self) -> None:
        query = self.search.text()
        self.text.set_marks(marks(self._text_of(self.pages[self._shown]), query) if self._is_searching else ())
        self._count_marks()

    def _count_marks(self) -> None:
        count, current = self.text.mark_count, self.text.current_mark
        if not self._is_searching:
            self.note.setText(tr("Two letters or more are looked for.") if self.search.text().strip() else " ")
        elif not count:
            self.note.setText(tr("None of these words is on this page."))
        elif current < 0:
            self.note.setText(tr("{count:,} on this page (F3)", count=count))
        else:
            self.note.setText(tr("{number:,} of {count:,} on this page (F3)", number=current + 1, count=count))

    def _next_mark(self) -> None:
        self.text.go_to_mark(self.text.current_mark + 1)
        self._count_marks()

    def _former_mark(self) -> None:
        self.text.go_to_mark(max(self.text.current_mark, 0) - 1)
        self._count_marks()

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _copy_address(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self.note.setText(tr("Copied, for a browser: {address}", address=address))

    # Construction

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.back_button)
        top.addWidget(self.forward_button)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.text)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(10)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 7)
        self.body.addLayout(top)
        self.body.addWidget(self.splitter, 1)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.removeWidget(self.buttons)
        bottom = QHBoxLayout()
        bottom.addWidget(self.note, 1)
        bottom.addWidget(self.buttons)
        outer.addLayout(bottom)
        self._show_trail()

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.splitter.splitterMoved.connect(self._keep_division)
        self.text.verticalScrollBar().valueChanged.connect(self.moved)
        self.list.chosen.connect(self._take)
        self.list.entered.connect(self.text.setFocus)
        self.text.page_asked.connect(self.open_page)
        self.text.demo_asked.connect(self.demo_asked)
        self.text.address_asked.connect(self._copy_address)
        self.back_button.clicked.connect(self._go_back)
        self.forward_button.clicked.connect(self._go_forward)
        for keys, slot in (
            ("Ctrl+F", self._focus_search),
            ("F3", self._next_mark),
            ("Shift+F3", self._former_mark),
            ("Alt+Left", self._go_back),
            ("Alt+Right", self._go_forward),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _keep_division(self) -> None:
        self._is_divided = True

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.activate()  # only now list and page know how long they are
        self.list.doItemsLayout()
        self.list.reveal_current()
        if self._wanted.share:
            self.text.scroll_to_share(self._wanted.share)
        self._wanted = Reading()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.search or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in _UP_DOWN:
            self.list.step(_UP_DOWN[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.choose_current()
            self.text.setFocus()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_divided:  # later it is as the user has it
            width = self.splitter.width()
            self.splitter.setSizes([round(LIST_SHARE * width), round((1 - LIST_SHARE) * width)])


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
