"""What a tab can show, as a list of titles under headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from engine.language import tr
from gui.theme import caption_font, current_theme
from gui.zoom import scaled

_NAME_ROLE = Qt.ItemDataRole.UserRole + 1


class DemoChoice(NamedTuple):
    """One title of the list; ``name`` is what the program calls it, ``tip`` says more."""

    name: str
    title: str
    group: str
    tip: str = ""


class DemoList(QListWidget):
    """Titles under the headings of their groups; a click, Enter or an arrow key chooses.

    Signals:
        entry_chosen(str): somebody chose the entry with this name.
    """

    entry_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[DemoChoice, ...] = ()
        self._is_filling = False
        self._marked = ""
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Live models and layers"))
        self.setAccessibleDescription(tr("Up and down choose what is shown"))
        self.currentItemChanged.connect(self._follow_current)

    @property
    def names(self) -> tuple[str, ...]:
        """All entries, in order."""
        return tuple(choice.name for choice in self._choices)

    @property
    def entry(self) -> str:
        """The name of the chosen one, "" for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_NAME_ROLE) or "")

    def set_choices(self, choices: Sequence[DemoChoice]) -> None:
        """Fills the list anew; the chosen entry stays chosen if it is there."""
        before = self._marked
        self._is_filling = True
        self._choices = tuple(choices)
        self.clear()
        group = ""
        for choice in self._choices:
            if choice.group != group:
                group = choice.group
                heading = QListWidgetItem(group, self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{group}, heading", group=group))
            item = QListWidgetItem(choice.title, self)
            item.setData(_NAME_ROLE, choice.name)
            item.setToolTip(choice.tip or choice.title)
        self._adapt_heights()
        self.mark(before)
        self._is_filling = False

    def mark(self, name: str) -> None:
        """Marks an entry without choosing it; one that is not there marks none."""
        self._marked = name
        was_filling, self._is_filling = self._is_filling, True
        for place in range(self.count()):
            if name and self.item(place).data(_NAME_ROLE) == name:
                self.setCurrentRow(place)
                break
        else:
            self.setCurrentRow(-1)
        self._is_filling = was_filling

    def item_of(self, name: str) -> QListWidgetItem:
        """Raises KeyError when there is no such entry."""
        for place in range(self.count()):
            if self.item(place).data(_NAME_ROLE) == name:
                return self.item(place)
        raise KeyError(name)

    def _follow_current(self, item: QListWidgetItem | None) -> None:
        name = item.data(_NAME_ROLE) if item is not None else None
        if name and not self._is_filling:
            self._marked = str(name)
            self.entry_chosen.emit(name)

    def _adapt_heights(self) -> None:
        high, wide = self.fontMetrics().height(), 10
        for place in range(self.count()):
            item = self.item(place)
            is_heading = not item.data(_NAME_ROLE)
            item.setSizeHint(QSize(wide, round(high + scaled(14 if is_heading and place else 8))))
            if is_heading:
                font = QFont(caption_font(self.font()))
                font.setWeight(QFont.Weight.DemiBold)
                item.setFont(font)
                item.setForeground(QColor(current_theme().muted))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    # Qt's side

    def focusInEvent(self, event: QFocusEvent) -> None:
        was_filling, self._is_filling = self._is_filling, True
        super().focusInEvent(event)  # without a current item Qt takes the first, which nobody has chosen
        self._is_filling = was_filling
        if self._marked not in ("", self.entry):
            self.mark(self._marked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._adapt_heights()
