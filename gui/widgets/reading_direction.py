"""What is read from left to right in every language, and arrows that turn with the reading."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_TURNED = {Qt.ArrowType.LeftArrow: Qt.ArrowType.RightArrow, Qt.ArrowType.RightArrow: Qt.ArrowType.LeftArrow}


def keep_left_to_right(widget: QWidget) -> None:
    """For pictures, numbers, formulas and code: axes do not turn, and neither do the signs of a shape or a number."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def is_right_to_left() -> bool:
    """Whether the language of the program is read from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def along_the_reading(place: QRect, room: QRect, holder: QWidget | None) -> QRect:
    """Where something stands in ``room`` of its holder: at its place, counted from where reading begins there."""
    direction = QApplication.layoutDirection() if holder is None else holder.layoutDirection()
    return QStyle.visualRect(direction, room, place)


def turned(arrow: Qt.ArrowType) -> Qt.ArrowType:
    """An arrow along the reading, such as "back" and "next", as it is in the language of the program."""
    return _TURNED.get(arrow, arrow) if is_right_to_left() else arrow


def back_to(text: str) -> str:
    """The text of a button with an arrow ← in it, which points to where the reader comes from."""
    return text.replace("←", "→") if is_right_to_left() else text
