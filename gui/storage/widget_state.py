"""The plain value of a widget, read and written by its kind.

A writer raises a ValueError or TypeError for what does not fit and leaves the widget as it was; otherwise the widget
emits its usual signals.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QValidator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QButtonGroup,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
)

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
Accessors: TypeAlias = tuple[Callable[[], Plain], Callable[[Plain], None]]

_LONGEST_TEXT = 200_000


def accessors_of(widget: QObject) -> Accessors:
    """How to read and write a widget's value.

    Raises:
        TypeError: its kind has no plain value.
    """
    if isinstance(widget, QSplitter):
        state = _SplitterState(widget)
        return state.read, state.write
    if isinstance(widget, QAbstractButton | QAction | QGroupBox) and not widget.isCheckable():
        raise TypeError(f"{widget} cannot be checked, so that there is nothing to keep")
    if isinstance(widget, QButtonGroup) and not widget.exclusive():
        raise TypeError(f"{widget} has several checked buttons: keep each of them")
    for kinds, read, write in _KINDS:
        if isinstance(widget, kinds):
            return partial(read, widget), partial(write, widget)
    raise TypeError(f"{type(widget).__name__} has no plain value: use remember_value")


class _SplitterState:
    """Sizes as shares of the whole, which fit another screen and zoom."""

    def __init__(self, splitter: QSplitter) -> None:
        self._splitter = splitter
        self._wanted: list[float] | None = None  # what was written while there was no room to lay it out
        splitter.splitterMoved.connect(self._forget_wanted)

    def read(self) -> Plain:
        """None as long as nothing was laid out."""
        if self._splitter.isVisible():
            self._wanted = None
        if self._wanted is not None:
            return list(self._wanted)
        sizes = self._splitter.sizes()
        whole = sum(sizes)
        return [round(size / whole, 4) for size in sizes] if whole > 0 else None

    def write(self, value: Plain) -> None:
        splitter = self._splitter
        if value is None:
            splitter.setSizes([max(1, self._hint(place)) for place in range(splitter.count())])
            return
        if not isinstance(value, list) or len(value) != splitter.count():
            raise ValueError(f"{splitter.count()} shares are needed")
        shares = [_number(share) for share in value]
        if min(shares) < 0 or not 0.5 < sum(shares) < 1.5:
            raise ValueError("shares are between 0 and 1, and 1 together")
        if not all(share > 0 or splitter.isCollapsible(place) for place, share in enumerate(shares)):
            raise ValueError("a part of it cannot be folded")
        whole = max(sum(splitter.sizes()), 10_000)  # the splitter brings them to its own size
        splitter.setSizes([round(share * whole) for share in shares])
        self._wanted = None if splitter.isVisible() else shares

    def _hint(self, place: int) -> int:
        part = self._splitter.widget(place)
        assert part is not None
        hint = part.sizeHint()
        return hint.width() if self._splitter.orientation() == Qt.Orientation.Horizontal else hint.height()

    def _forget_wanted(self) -> None:
        self._wanted = None


def _number(value: Plain) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("a number is needed")
    if not math.isfinite(value):
        raise ValueError("a finite number is needed")
    return float(value)


def _whole(value: Plain, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is needed")
    if not least <= value <= most:
        raise ValueError(f"{value} is not between {least} and {most}")
    return value


def _text(value: Plain) -> str:
    if not isinstance(value, str):
        raise TypeError("text is needed")
    if len(value) > _LONGEST_TEXT:
        raise ValueError(f"text is longer than {_LONGEST_TEXT} characters")
    return value


def _flag(value: Plain) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false is needed")
    return value


def _write_in_range(widget: QSpinBox | QAbstractSlider, value: Plain) -> None:
    widget.setValue(_whole(value, widget.minimum(), widget.maximum()))


def _write_double(box: QDoubleSpinBox, value: Plain) -> None:
    number = _number(value)
    if not box.minimum() <= number <= box.maximum():
        raise ValueError(f"{number} is not between {box.minimum()} and {box.maximum()}")
    box.setValue(number)


def _write_line(edit: QLineEdit, value: Plain) -> None:
    text = _text(value)
    if len(text) > edit.maxLength():
        raise ValueError(f"text is longer than {edit.maxLength()} characters")
    validator = edit.validator()
    if validator is not None:
        state: Any = validator.validate(text, 0)
        if (state[0] if isinstance(state, tuple) else state) == QValidator.State.Invalid:
            raise ValueError("the field does not accept this text")
    edit.setText(text)


def _write_checked(widget: QAbstractButton | QAction | QGroupBox, value: Plain) -> None:
    widget.setChecked(_flag(value))  # the checked one of several stays until another is checked


def _read_combo(box: QComboBox) -> Plain:
    """Data where it is plain, since texts may be reworded; None for no choice."""
    if box.isEditable():
        return box.currentText()
    data = box.currentData()
    return data if isinstance(data, str | int) else box.currentText() if box.currentIndex() >= 0 else None


def _write_combo(box: QComboBox, value: Plain) -> None:
    if value is None:
        box.setCurrentIndex(-1)
        return
    places = range(box.count())
    found = [place for place in places if type(data := box.itemData(place)) is type(value) and data == value]
    found += [place for place in places if box.itemText(place) == value]
    if found:
        place = found[0]
        if not box.model().flags(box.model().index(place, box.modelColumn())) & Qt.ItemFlag.ItemIsEnabled:
            raise ValueError(f"{value!r} cannot be chosen now")
        box.setCurrentIndex(place)
    elif box.isEditable():
        box.setEditText(_text(value))
    else:
        raise ValueError(f"{value!r} is not among the choices")


def _write_group(group: QButtonGroup, value: Plain) -> None:
    number = _whole(value, -(2**31), 2**31 - 1)
    button = next((button for button in group.buttons() if group.id(button) == number), None)
    if button is not None:
        button.setChecked(True)
    elif number != -1:
        raise ValueError(f"there is no button {number}")
    else:
        group.setExclusive(False)
        for other in group.buttons():
            other.setChecked(False)
        group.setExclusive(True)


def _write_page(widget: QTabBar | QTabWidget | QStackedWidget, value: Plain) -> None:
    place = _whole(value, 0 if widget.count() else -1, widget.count() - 1)
    if isinstance(widget, QTabBar | QTabWidget) and not widget.isTabEnabled(place):
        raise ValueError(f"page {place} cannot be chosen now")
    widget.setCurrentIndex(place)


_KINDS: tuple[tuple[Any, Callable[[Any], Plain], Callable[[Any, Plain], None]], ...] = (
    (QSpinBox, QSpinBox.value, _write_in_range),
    (QAbstractSlider, QAbstractSlider.value, _write_in_range),
    (QDoubleSpinBox, QDoubleSpinBox.value, _write_double),
    (QLineEdit, QLineEdit.text, _write_line),
    (QPlainTextEdit, QPlainTextEdit.toPlainText, lambda edit, value: edit.setPlainText(_text(value))),
    (QAbstractButton, QAbstractButton.isChecked, _write_checked),
    (QAction, QAction.isChecked, _write_checked),
    (QGroupBox, QGroupBox.isChecked, _write_checked),
    (QComboBox, _read_combo, _write_combo),
    (QButtonGroup, QButtonGroup.checkedId, _write_group),
    (QTabBar, QTabBar.currentIndex, _write_page),
    (QTabWidget, QTabWidget.currentIndex, _write_page),
    (QStackedWidget, QStackedWidget.currentIndex, _write_page),
)
