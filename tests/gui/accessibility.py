"""A walk over every control of a window: has it a name, does the Tab key get there, does one see the focus?

Each function gives a list of lines, one for each widget with a problem; an empty list is what a test wants.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.widgets.figure import Figure

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    Figure,
)
_MOST_PRESSES_IN_ONE_PLACE = 30
_FOCUS_MARGIN = 4  # a frame may be drawn around a control, by what it lies in


def nameless(root: QWidget) -> list[str]:
    """Controls, figures and painted widgets without a name or without a description, hidden ones included."""
    problems = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not _counts(widget):
            continue
        lacks = [] if _has_words(_name(widget)) else ["name"]
        if not _has_words(widget.accessibleDescription() or widget.toolTip()):
            lacks.append("description")
        if lacks:
            problems.append(f"{describe(widget)} has no {' and no '.join(lacks)}")
    return problems


def unreachable(root: QWidget, qtbot: QtBot) -> list[str]:
    """What the Tab key does not reach in the window of ``root``, and what does not let the focus go on."""
    window = root.window()
    activate(window, qtbot)
    wanted = [widget for widget in root.findChildren(QWidget) if _takes_tab(widget)]
    if not wanted:
        return []
    problems: list[str] = []
    reached: list[QWidget] = []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    presses_in_place = presses_since_new = 0
    while presses_since_new <= len(reached) + _MOST_PRESSES_IN_ONE_PLACE:
        now = QApplication.focusWidget()
        if now is None:
            problems.append("the focus is nowhere after the Tab key")
            break
        if now not in reached:
            reached.append(now)
            presses_since_new = 0
        presses_since_new += 1
        qtbot.keyClick(now, Qt.Key.Key_Tab)
        presses_in_place = presses_in_place + 1 if QApplication.focusWidget() is now else 0
        if presses_in_place == _MOST_PRESSES_IN_ONE_PLACE:
            if len(wanted) == 1:
                break
            problems.append(f"{describe(now)} does not let the Tab key out")
            now.clearFocus()
            after = now.nextInFocusChain()
            while not _takes_tab(after):
                after = after.nextInFocusChain()
            after.setFocus(Qt.FocusReason.TabFocusReason)
            presses_in_place = 0
    groups = {id(widget.group()) for widget in reached if _is_one_of_many(widget)}
    for widget in wanted:
        is_in_reached_group = _is_one_of_many(widget) and id(widget.group()) in groups
        if widget not in reached and not is_in_reached_group:
            problems.append(f"{describe(widget)} is not reached by the Tab key")
    return list(dict.fromkeys(problems))


def without_visible_focus(root: QWidget, qtbot: QtBot) -> list[str]:
    """What looks the same with the keyboard focus as without."""
    activate(root.window(), qtbot)
    flash_time = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    try:
        return [
            f"{describe(widget)} does not show the focus"
            for widget in root.findChildren(QWidget)
            if _takes_tab(widget) and not _shows_focus(widget)
        ]
    finally:
        QApplication.setCursorFlashTime(flash_time)


def activate(window: QWidget, qtbot: QtBot) -> None:
    """Key presses reach only the active window."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def describe(widget: QWidget) -> str:
    """Where it is: its own name and those of what it lies in, from the inside out."""
    parts = [_label(widget)]
    parent = widget.parentWidget()
    while parent is not None and len(parts) < 4:
        if type(parent) is not QWidget and parent.objectName() != "qt_scrollarea_viewport":
            parts.append(_label(parent))
        parent = parent.parentWidget()
    return " in ".join(parts)


def _label(widget: QWidget) -> str:
    name = _name(widget) or widget.objectName()
    return f"{type(widget).__name__} {name!r}" if name else type(widget).__name__


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&", "")


def _has_words(text: str) -> bool:
    """A lone sign such as a cross is read out as such, or not at all."""
    return any(letter.isalnum() for letter in text)


def _counts(widget: QWidget) -> bool:
    if _is_part_of_a_control(widget):
        return False
    if isinstance(widget, QLabel) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False  # its text is its name
    is_focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    return isinstance(widget, CONTROLS) or is_focusable or _is_painted_by_us(widget)


def _is_painted_by_us(widget: QWidget) -> bool:
    """A picture: no child, and a paint event of the program's own."""
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("gui.")]
    return any("paintEvent" in vars(kind) for kind in ours) and not widget.findChildren(QWidget)


def _is_part_of_a_control(widget: QWidget) -> bool:
    """What Qt builds into its own controls, menus and tool bars; its owner stands for it."""
    if isinstance(widget, QMenu | QMenuBar | QScrollBar | QHeaderView):
        return True
    if widget.objectName().startswith(("qt_", "ScrollLeftButton", "ScrollRightButton")):
        return True
    if type(widget).__name__ in ("QTableCornerButton", "QLineEditIconButton", "QComboBoxPrivateContainer"):
        return True
    return any(
        isinstance(above, QComboBox | QAbstractSpinBox | QLineEdit | QMenu | QTabBar)
        or type(above).__name__ == "QComboBoxPrivateContainer"
        or (isinstance(above, QAbstractItemView) and isinstance(widget, QAbstractButton) and not widget.text())
        for above in _above(widget)
    )


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return (
        takes
        and shiboken6.isValid(widget)
        and widget.isEnabled()
        and widget.isVisible()
        and not widget.isWindow()
        and not _is_part_of_a_control(widget)
    )


def _is_one_of_many(widget: QWidget) -> bool:
    """A button of an exclusive group: the arrow keys go to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return group is not None and group.exclusive()


def _shows_focus(widget: QWidget) -> bool:
    for above in _above(widget):
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    around = QRect(corner, widget.size()) + QMargins(*[_FOCUS_MARGIN] * 4)
    window.setFocus()
    before = _picture(window, around)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget and not widget.isAncestorOf(QApplication.focusWidget()):
        return False
    return _picture(window, around) != before


def _picture(window: QWidget, area: QRect) -> QImage:
    QApplication.processEvents()
    return window.grab(area & window.rect()).toImage()
