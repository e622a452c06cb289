"""The window's controls by address: found, set, pressed and read as a guided demo wants it.

An address is "tab/name" or a longer path; every name is an object name, or the name by which its owner knows the part
(``start_button`` of a panel). "window/…" is the window itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from engine.demos.panels import value_at
from engine.errors import EngineError
from engine.language import tr
from engine.tours.script import Check, Press, Setting
from gui.demo_views.views import PanelView
from gui.panels.late import LatePanel
from gui.storage.widget_state import accessors_of
from gui.widgets.figure import Figure
from gui.widgets.module_choice import ModuleChoice
from gui.widgets.picture import Picture
from gui.widgets.tree_map import Block, TreeMap

if TYPE_CHECKING:
    from gui.main_window import MainWindow

WINDOW = "window"


def find(window: MainWindow, address: str) -> QObject:
    """The control; of several of that name the first one that can be seen.

    Raises:
        EngineError: there is none.
    """
    first, *names = address.split("/")
    tabs: dict[str, QObject] = {tab.tab_id: tab for tab in window.tab_area.tabs}
    found = window if first == WINDOW else tabs.get(first)
    for name in names:
        found = _below(found, name) if found is not None else None
        if isinstance(found, LatePanel):
            found = found.panel  # in a folded side nobody has built it yet
    if found is None:
        raise EngineError(
            tr(
                "This step names a control that is not there ({address}); the rest of the demo goes on.",
                address=address,
            )
        )
    return found


def is_there(window: MainWindow, address: str) -> bool:
    try:
        found = find(window, address)
    except EngineError:
        return False
    return not isinstance(found, QWidget) or found.isVisible()


def typed_parts(setting: Setting) -> tuple[Setting, ...]:
    """A matrix is typed over number by number; anything else is set at once."""
    is_matrix = isinstance(setting.value, list) and setting.value and isinstance(setting.value[0], list)
    if not is_matrix:
        return (setting,)
    return tuple(Setting(setting.control, number, cell) for cell, number in _cells(setting.value))


def set_control(control: QObject, setting: Setting) -> None:
    """Gives it a value, as somebody at the window would.

    Raises:
        EngineError: it does not take this value.
    """
    value, cell = setting.value, setting.cell
    try:
        if isinstance(control, PanelView) and isinstance(cell, tuple):
            control.cell_typed.emit(cell, repr(value))
        elif isinstance(control, ModuleChoice) and isinstance(cell, str):
            state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            control.item(cell).setCheckState(0, state)
        elif isinstance(control, QButtonGroup):
            _button(control, value).click()
        elif isinstance(control, QComboBox):
            accessors_of(control)[1](value)
            control.activated.emit(control.currentIndex())
        elif callable(getattr(control, "set_text", None)):
            control.set_text(str(value))  # type: ignore[attr-defined]
        else:
            accessors_of(control)[1](value)
    except (KeyError, TypeError, ValueError) as error:
        raise EngineError(
            tr(
                "This step sets {address} to something that it does not take; the rest of the demo goes on.",
                address=setting.control,
            )
        ) from error


def press_control(control: QObject, press: Press) -> None:
    """Clicks it, or a place in it.

    Raises:
        EngineError: there is nothing to be clicked, or not now.
    """
    cell = press.cell
    target = control.body if isinstance(control, Figure) else control
    if isinstance(control, QAbstractButton) and control.isEnabled():
        control.click()
    elif isinstance(control, PanelView) and isinstance(cell, tuple) and isinstance(target, Picture):
        target.chosen.emit(control.key_of(cell))
    elif isinstance(target, TreeMap) and isinstance(cell, str):
        target.chosen.emit(Block(cell))
    elif cell is not None and hasattr(target, "word_chosen"):
        target.word_chosen.emit(cell[0] if isinstance(cell, tuple) else cell)
    elif isinstance(target, Picture) and isinstance(cell, tuple) and target.has_cell(_key(cell)):
        target.chosen.emit(_key(cell))
    else:
        raise EngineError(
            tr(
                "This step presses {address}, which cannot be pressed now; the rest of the demo goes on.",
                address=press.control,
            )
        )


def shows(control: QObject, check: Check) -> bool:
    """Whether it shows what the check says."""
    if isinstance(check.shows, str):
        return check.shows in text_of(control).replace("\u00a0", " ")
    found = _number_in(control, check.cell)
    if found is None:
        return False
    if check.relation == "equal":
        return math.isclose(found, check.shows, rel_tol=5e-3, abs_tol=1e-6)
    return found < check.shows if check.relation == "below" else found > check.shows


def text_of(control: QObject) -> str:
    """All that can be read on it, and its table's numbers."""
    texts: list[str] = []
    for part in (control, *_parts(control)):
        if isinstance(part, Figure):
            texts += [part.title, part.reading]
            if part.table is not None:
                texts += [str(value) for row in part.table.rows for value in row]
        if isinstance(part, QLabel | QLineEdit | QAbstractButton):
            texts.append(part.text())
        elif isinstance(part, QPlainTextEdit):
            texts.append(part.toPlainText())
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            model = part.model()
            for row in range(min(model.rowCount(), 200)):
                texts += [str(model.index(row, column).data()) for column in range(model.columnCount())]
    return "\n".join(texts)


def _button(group: QButtonGroup, number: Any) -> QAbstractButton:
    found: QAbstractButton | None = group.button(number)
    if found is None:
        raise ValueError(f"no button {number}")
    return found


def _number_in(control: QObject, cell: tuple[int, ...] | str | None) -> float | None:
    if isinstance(control, PanelView) and control.panel is not None and isinstance(cell, tuple):
        return float(value_at(control.panel, cell))
    if isinstance(control, Figure) and control.table is not None and cell is not None:
        return _of_table(control, cell)
    if hasattr(control, "value"):
        value = control.value() if callable(control.value) else control.value
        return float(value)
    return None


def _of_table(figure: Figure, cell: tuple[int, ...] | str) -> float | None:
    """A row by its number or the name that it begins with, and a column (the second one for a name)."""
    assert figure.table is not None
    rows = figure.table.rows
    if isinstance(cell, str):
        row = next((row for row in rows if str(row[0]) == cell), None)
        found: Any = row[1] if row is not None else None
    else:
        found = rows[cell[0]][cell[1]] if cell[0] < len(rows) else None
    return float(found) if isinstance(found, int | float) else None


def _below(root: QObject, name: str) -> QObject | None:
    hidden: QObject | None = None
    for part in (root, *_parts(root)):
        for found in (part if part is not root and part.objectName() == name else None, _owned(part, name)):
            if found is None:
                continue
            if not isinstance(found, QWidget) or found.isVisible():
                return found
            hidden = hidden or found
    return hidden


def _owned(part: QObject, name: str) -> QObject | None:
    found = getattr(part, "__dict__", {}).get(name)
    return found if isinstance(found, QObject) and shiboken6.isValid(found) else None


def _parts(root: QObject) -> Iterator[QObject]:
    """All below, level by level.

    Not ``findChildren``: it would bind what it finds to the root for good, also what is deleted long before.
    """
    level: list[QObject] = [root]
    while level:
        below = [child for parent in level for child in parent.children() if isinstance(child, QWidget)]
        yield from below
        level = list(below)


def _cells(value: list[Any], at: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], float]]:
    for place, each in enumerate(value):
        if isinstance(each, list):
            yield from _cells(each, (*at, place))
        else:
            yield (*at, place), float(each)


def _key(cell: tuple[int, ...]) -> Any:
    return cell[0] if len(cell) == 1 else cell
