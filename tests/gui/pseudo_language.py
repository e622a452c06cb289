"""A language that nobody speaks: it shows which texts of a window are not translated, and which do not fit.

Every translated text is wrapped in ⟦…⟧ and 40 % longer than in English, as German often is.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from engine.language import Language
from gui.widgets.figure import Figure
from tests.gui.accessibility import describe

OPEN, CLOSE = "⟦", "⟧"
LENGTHENED = 1.4
_FILLING = "mnorsu ceixav "
_MOST_ROWS = 40
_WRAPPED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*(?:{CLOSE}|…$)")  # a picture may cut its words
_QUOTED = re.compile(r"“[^”]*”")  # what a user or a model has written
_MARKUP = re.compile(r"<[^<>]*>|&\w+;|https?://\S+")
_CODE = re.compile(
    r"\w*[\d_]\w*|\w*[./\\]\w[\w./\\()=-]*|\w+\([^()]*\)|\w+=\w*|\w+[(\[]|\w*[a-z][A-Z]\w*|\b[A-Z]{2,}\w*"
)
_KEYS = frozenset({"Strg", "Umschalt", "Ctrl", "Shift", "Esc"})  # as Qt names them
_WORD = re.compile(r"[^\W\d_]{2,}")


def pseudo(text: str) -> str:
    """The translation of an English text; one that is wrapped already has none."""
    if not text.strip() or OPEN in text:
        return ""
    extra = math.ceil(len(text) * (LENGTHENED - 1)) - len(OPEN + CLOSE)
    filling = (_FILLING * (extra // len(_FILLING) + 1))[: max(0, extra)]
    return f"{OPEN}{text}{filling}{CLOSE}"


PSEUDO = Language("xx", pseudo, ",", ".")
LOCALE = QLocale("de")
RIGHT_TO_LEFT = Language("ar", pseudo, "٫", "٬")
RIGHT_TO_LEFT_LOCALE = QLocale("ar")


def untranslated(root: QWidget, names: Iterable[str] | Known = (), *, words_in: Iterable[str] = ()) -> list[str]:
    """The texts of a window with words that were not translated, each with where it is.

    ``names`` are words that are the same in every language: titles of models, fqns, classes, units;
    ``words_in`` names classes of widgets that show words of a text model.
    """
    known, left_out = known_of(names), set(words_in)
    problems = []
    for place, text in texts_of(root):
        if place.partition(" ")[0] in left_out:
            continue
        foreign = known.without(text)
        if foreign:
            problems.append(f"{place}: {text[:160]!r} ({', '.join(dict.fromkeys(foreign))})")
    return list(dict.fromkeys(problems))


def foreign_words(text: str) -> list[str]:
    """Words outside of ⟦…⟧ that are neither markup nor code."""
    before = ""
    while before != text:
        before, text = text, _WRAPPED.sub(" ", text)
    for other in (_QUOTED, _MARKUP, _CODE):
        text = other.sub(" ", text.replace("&", ""))
    return [word for word in _WORD.findall(text) if word not in _KEYS]


class Known:
    """What needs no ``tr``: the words of ``names``, and whole ``texts``, as those that data files hold."""

    def __init__(self, names: Iterable[str] = (), texts: Iterable[str] = ()) -> None:
        self.words = {word for name in names for word in _WORD.findall(name)}
        self.texts = frozenset(text.strip() for text in texts)
        self._parts = sorted((text for text in self.texts if len(text.split()) > 1), key=len, reverse=True)

    def without(self, text: str) -> list[str]:
        """The words of a text that should have been translated."""
        if text.strip() in self.texts or not foreign_words(text):
            return []
        for known in self._parts:
            text = text.replace(known, " ")
        return [word for word in foreign_words(text) if word not in self.words]


def known_of(names: Iterable[str] | Known) -> Known:
    return names if isinstance(names, Known) else Known(names)


class PaintedTexts:
    """Collects what the program paints by itself, as on its pictures: ``with PaintedTexts() as painted: …``."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}  # each with the class or function that has painted it

    def __enter__(self) -> PaintedTexts:
        self._draw = draw = QPainter.drawText

        def draw_text(painter: QPainter, *arguments: object) -> object:
            frame = sys._getframe(1)
            owner = frame.f_locals.get("self")
            for text in arguments:
                if isinstance(text, str):
                    self.texts.setdefault(text, frame.f_code.co_name if owner is None else type(owner).__name__)
            return draw(painter, *arguments)  # type: ignore[call-overload]

        QPainter.drawText = draw_text  # type: ignore[method-assign, assignment]
        return self

    def __exit__(self, *_: object) -> None:
        QPainter.drawText = self._draw  # type: ignore[method-assign]

    def untranslated(self, names: Iterable[str] | Known = (), *, words_in: Iterable[str] = ()) -> list[str]:
        """Those with words that were not translated; ``words_in`` names classes that paint words of a text model."""
        known, left_out = known_of(names), set(words_in)
        return [
            f"{owner} paints {text!r} ({', '.join(foreign)})"
            for text, owner in self.texts.items()
            if owner not in left_out and (foreign := known.without(text))
        ]


def cut(root: QWidget) -> list[str]:
    """Buttons, labels and boxes that are narrower or lower than their text needs."""
    problems = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QTabBar):
            problems += _cut_tabs(widget)
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            continue
        is_text = isinstance(widget, QLabel | QAbstractButton | QGroupBox)
        if not is_text or not _WORD.search(_shown(widget)):
            continue
        wanted = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            lacking = widget.heightForWidth(widget.width()) > widget.height() + 1
        elif isinstance(widget, QLabel) and widget.minimumWidth() == 1:
            continue  # is cut by intention, and says all in its tip
        else:
            lacking = wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1
        if lacking:
            problems.append(f"{describe(widget)}: {_shown(widget)[:80]!r} needs {wanted}, has {widget.size()}")
    return problems


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    metrics = bar.fontMetrics()
    for place in range(bar.count()):
        wanted, room = metrics.horizontalAdvance(bar.tabText(place).replace("&", "")), bar.tabRect(place).width()
        if wanted > room:
            yield f"{describe(bar)}: tab {bar.tabText(place)!r} needs {wanted}, has {room}"


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that can be read or heard in a window, with where it is."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.objectName().startswith(("qt_", "Scroll")) or isinstance(widget, QHeaderView):
            continue
        if _is_of_pyqtgraph(widget):
            if isinstance(widget, QGraphicsView):
                yield from _plotted_texts(widget)
            continue
        place = type(widget).__name__ if widget is root else describe(widget)
        for text in (*_common_texts(widget), *_own_texts(widget)):
            if text:
                yield place, text
    for action in [*root.actions(), *root.findChildren(QAction)]:
        if _is_of_pyqtgraph(action):
            continue
        for text in (action.text(), action.toolTip()):
            yield f"command {action.text()!r}", text


def _is_of_pyqtgraph(item: QObject) -> bool:
    """Part of its own menus, which the program never shows."""
    above: QObject | None = item
    while above is not None and not type(above).__module__.startswith("pyqtgraph"):
        above = above.parent()
    return above is not None


def _plotted_texts(view: QGraphicsView) -> Iterator[tuple[str, str]]:
    for item in view.scene().items() if view.scene() is not None else ():
        if isinstance(item, QGraphicsTextItem) and item.isVisible():
            yield f"plot in {describe(view)}", item.toPlainText().strip()


def _shown(widget: QWidget) -> str:
    return widget.title() if isinstance(widget, QGroupBox) else widget.text()  # type: ignore[attr-defined]


def _common_texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield widget.itemText(place)
            yield str(widget.itemData(place, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    elif isinstance(widget, QAbstractItemView):
        yield from _model_texts(widget.model())
    if isinstance(widget, Figure):
        yield from (widget.title, widget.reading, widget.meaning)


def _model_texts(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    root = parent or QModelIndex()
    is_list = isinstance(model, QAbstractListModel)  # whose columns are private
    for column in range(1 if is_list else model.columnCount(root)):
        if parent is None:
            for role in roles:
                yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))
        for row in range(min(model.rowCount(root), _MOST_ROWS)):
            index = model.index(row, column, root)
            for role in roles:
                yield _text(model.data(index, role))
            if column == 0 and not is_list and model.rowCount(index):
                yield from _model_texts(model, index)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
