"""The words of a prompt as the model reads them, live: known, unknown with what may have been meant, line ends."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engine.language import tr
from engine.text.prompt import PromptChip, PromptReading
from engine.text.suggestions import Suggestion
from engine.text.vocabulary import UNK
from gui.look import Look
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.labels import label
from gui.widgets.plain_mark import hidden_letters, plain_tool_tip, shown_safely
from gui.widgets.reading_direction import keep_left_to_right

MOST_CHIPS = 60
LONGEST_TEXT = 24  # letters of a chip; the rest is in its tool-tip
ROWS_HEIGHT = 60


class WordChip(QAbstractButton):
    """One token. An unknown word has another shape, a sign, and takes the focus: it opens a menu of other words."""

    def __init__(self, chip: PromptChip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chip(chip)

    def set_chip(self, chip: PromptChip) -> None:
        """Shows another token."""
        self.chip = chip
        is_open = chip.is_unknown and not chip.is_eos
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor)
        shown = _shown(chip)
        sentence = chip.sentence
        self.setAccessibleName(shown)
        self.setAccessibleDescription(sentence)
        hidden = hidden_letters(chip.text) if not chip.is_eos else ()
        lines = [sentence]
        if len(shown) > LONGEST_TEXT:
            lines.insert(0, shown)
        if hidden:
            lines.append(tr("It holds letters that cannot be seen: {letters}.", letters=", ".join(hidden)))
        if is_open:
            lines.append(tr("Click or press Enter for words that may have been meant."))
        self.setToolTip(plain_tool_tip("\n".join(lines)))
        self.updateGeometry()
        self.update()

    @property
    def shown_text(self) -> str:
        """What stands on the chip."""
        chip = self.chip
        text = _shown(chip)
        text = text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"
        if chip.is_eos:
            return f"↵ {text}"
        if chip.is_unknown:
            return f"{text} → {UNK}" if chip.id is not None else f"{text} ✕"
        return text

    # Qt's side

    def sizeHint(self) -> QSize:
        look = Look.on_screen(self.font())
        metrics = QFontMetricsF(self.font())
        sign = metrics.horizontalAdvance("? ") if self.chip.is_unknown else 0.0
        width = metrics.horizontalAdvance(self.shown_text) + sign + look.px(16)
        return QSize(round(width + 1), round(metrics.height() + look.px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look.on_screen(self.font())
        theme, metrics = look.theme, QFontMetricsF(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = look.px(1)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        is_unknown = self.chip.is_unknown
        painter.setBrush(QColor(theme.danger_surface if is_unknown else theme.surface))
        style = Qt.PenStyle.DashLine if self.chip.is_eos else Qt.PenStyle.SolidLine
        painter.setPen(look.pen(theme.danger if is_unknown else theme.border, 1.5 if is_unknown else 1, style))
        corner = look.px(3) if is_unknown else box.height() / 2
        painter.drawRoundedRect(box, corner, corner)
        if self.hasFocus():
            painter.setPen(look.pen(theme.accent, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, corner, corner)
        text = f"? {self.shown_text}" if is_unknown else self.shown_text
        painter.setPen(QColor(theme.danger if is_unknown else theme.muted if self.chip.is_eos else theme.text))
        painter.setFont(self.font())
        base = box.center().y() - metrics.height() / 2 + metrics.ascent()
        painter.drawText(QPointF(look.px(8), base), text)


class PromptChips(QScrollArea):
    """The first tokens as chips and how many more there are, in a room that stays as high as it is.

    Signals:
        suggestions_asked(PromptChip): an unknown word was chosen: ``open_menu`` answers.
        suggestion_chosen(PromptChip, Suggestion): the word is to be replaced in the prompt.
    """

    suggestions_asked = Signal(object)
    suggestion_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._reading = PromptReading((), ())
        self._chips: list[WordChip] = []
        self._menu: QMenu | None = None
        self.setAccessibleName(tr("Words of the prompt"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(ROWS_HEIGHT)
        self._holder = QWidget()
        self._flow_area = QWidget()
        self._flow = FlowLayout(self._flow_area, across=5, down=5)
        self.more_label = label("", "caption")
        self.more_label.hide()
        layout = QVBoxLayout(self._holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._flow_area)
        layout.addWidget(self.more_label)
        layout.addStretch(1)
        self.setWidget(self._holder)

    @property
    def reading(self) -> PromptReading:
        return self._reading

    @property
    def chips(self) -> tuple[WordChip, ...]:
        """Those that are shown."""
        return tuple(chip for chip in self._chips if not chip.isHidden())

    def set_reading(self, reading: PromptReading) -> None:
        """Shows other tokens; chips are used again, so that typing makes one at the most."""
        self._reading = reading
        shown = reading.chips[:MOST_CHIPS]
        for chip, widget in zip(shown, self._chips, strict=False):
            if widget.chip != chip:
                widget.set_chip(chip)
            widget.show()
        for chip in shown[len(self._chips) :]:
            self._add(chip)
        for widget in self._chips[len(shown) :]:
            widget.hide()
        more = len(reading.chips) - len(shown)
        self.more_label.setText(tr("and {count:,} more", count=more) if more else "")
        self.more_label.setVisible(more > 0)
        self._flow.invalidate()

    def open_menu(self, chip: PromptChip) -> QMenu | None:
        """The menu of what may have been meant, below its chip; None if that is no longer there."""
        widget = next(
            (item for item in self.chips if (item.chip.start, item.chip.text) == (chip.start, chip.text)), None
        )
        if widget is None:
            return None
        menu = self.menu_for(chip)
        menu.setParent(widget, menu.windowFlags())
        self._menu = menu
        menu.popup(widget.mapToGlobal(widget.rect().bottomLeft()))
        return menu

    def menu_for(self, chip: PromptChip) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.setAccessibleName(tr("Instead of “{word}”", word=shown_safely(chip.word)))
        for suggestion in chip.suggestions:
            action = menu.addAction(shown_safely(suggestion.text).replace("&", "&&"))
            action.setToolTip(plain_tool_tip(suggestion.sentence))
            action.triggered.connect(partial(self._choose, chip, suggestion))
        if not chip.suggestions:
            menu.addAction(tr("No word is near to it")).setEnabled(False)
        elif menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _choose(self, chip: PromptChip, suggestion: Suggestion) -> None:
        self.suggestion_chosen.emit(chip, suggestion)

    def _add(self, chip: PromptChip) -> None:
        widget = WordChip(chip)
        widget.clicked.connect(lambda: self._ask(widget))
        self._chips.append(widget)
        self._flow.addWidget(widget)
        widget.show()

    def _ask(self, widget: WordChip) -> None:
        if widget.chip.is_unknown and not widget.chip.is_eos:
            self.suggestions_asked.emit(widget.chip)


def _shown(chip: PromptChip) -> str:
    return chip.word if chip.is_eos else shown_safely(chip.text)
