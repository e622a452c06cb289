"""A form made of field descriptions: a box for each value, with its name and meaning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from engine.language import tr
from gui.widgets.labels import caption_for, label
from gui.zoom import rescale

Value = int | float | bool
BOX_WIDTH = 112
_DECIMALS = 4


class Field(Protocol):
    """What a form has to know of a value; ``type`` is "int", "float" or "bool"."""

    @property
    def name(self) -> str: ...
    @property
    def default(self) -> Value: ...
    @property
    def minimum(self) -> int | float: ...
    @property
    def maximum(self) -> int | float: ...
    @property
    def meaning(self) -> str: ...
    @property
    def step(self) -> int | float: ...
    @property
    def type(self) -> str: ...


class ParameterForm(QWidget):
    """Boxes for fields, one below the other.

    Undo and redo in a number box are those of the window: each step of it is a step there.

    Signals:
        edited(): somebody changed a value; not for ``set_fields`` and ``set_values``.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self._boxes: dict[str, _IntBox | _FloatBox | QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)

    @property
    def fields(self) -> tuple[Field, ...]:
        return self._fields

    @property
    def values(self) -> dict[str, Value]:
        return {name: _value(box) for name, box in self._boxes.items()}

    @property
    def defaults(self) -> dict[str, Value]:
        return {field.name: field.default for field in self._fields}

    def box(self, name: str) -> QWidget:
        """Raises KeyError when there is no such field."""
        return self._boxes[name]

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Shows these fields with their defaults in the place of others."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = tuple(fields)
        self._boxes = {field.name: self._add(place, field) for place, field in enumerate(fields)}
        rescale(self)

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Shows these values; names that the form has not are passed over."""
        for name, box in self._boxes.items():
            if name in values:
                blocker = QSignalBlocker(box)
                if isinstance(box, QCheckBox):
                    box.setChecked(bool(values[name]))
                elif isinstance(box, QSpinBox):
                    box.setValue(int(values[name]))
                else:
                    box.setValue(float(values[name]))
                blocker.unblock()

    def _add(self, place: int, field: Field) -> _IntBox | _FloatBox | QCheckBox:
        box = _box(field)
        box.setFixedWidth(BOX_WIDTH)
        caption = caption_for(field.name, box, "")
        meaning = label(field.meaning, "caption")
        self._grid.addWidget(caption, place, 0)
        self._grid.addWidget(box, place, 1)
        self._grid.addWidget(meaning, place, 2)
        if isinstance(box, QCheckBox):
            box.toggled.connect(self.edited)
            tip = tr("{meaning}: on or off, usually off", meaning=field.meaning)
            if field.default:
                tip = tr("{meaning}: on or off, usually on", meaning=field.meaning)
        else:
            box.valueChanged.connect(self.edited)
            tip = tr(
                "{meaning}: {minimum:,} to {maximum:,}, usually {default:,}",
                meaning=field.meaning,
                minimum=field.minimum,
                maximum=field.maximum,
                default=field.default,
            )
        box.setToolTip(tip)
        return box


class FormBox:
    """Leaves the keys of undo and redo to the window's commands, and the wheel to the page until it has the focus."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
                if event.matches(keys):
                    event.ignore()
                    return False
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().event(event)  # type: ignore[misc, no-any-return]


class _IntBox(FormBox, QSpinBox):
    pass


class _FloatBox(FormBox, QDoubleSpinBox):
    pass


def _box(field: Field) -> _IntBox | _FloatBox | QCheckBox:
    if field.type == "bool":
        check = QCheckBox()
        check.setChecked(bool(field.default))
        return check
    if field.type == "float":
        box: _IntBox | _FloatBox = _FloatBox(decimals=_DECIMALS)
    elif field.type == "int":
        box = _IntBox()
        box.setGroupSeparatorShown(True)
    else:
        raise ValueError(f"a form has no box for {field.type!r}")
    box.setRange(field.minimum, field.maximum)  # type: ignore[arg-type]
    box.setSingleStep(field.step)  # type: ignore[arg-type]
    box.setValue(field.default)  # type: ignore[arg-type]
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _value(box: _IntBox | _FloatBox | QCheckBox) -> Value:
    return box.isChecked() if isinstance(box, QCheckBox) else box.value()
