"""A form laid out from a demo's controls: as many beside each other as there is room for."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.demos.fields import ChoiceControl, Control, FlagControl, IntegerControl, NumberControl
from engine.language import tr
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.labels import caption_for
from gui.widgets.parameter_form import FormBox
from gui.zoom import rescale

INTEGER_WIDTH, NUMBER_WIDTH, CHOICE_WIDTH = 96, 196, 150
_SLIDER_STEPS = 1_000


class ControlForm(QWidget):
    """A box for each whole number, a slider with a box for each number, a list for each choice, a check box for a flag.

    Seeds and grids have no control here: the tool bar has the seed, the numbers are typed over in their pictures.

    Signals:
        edited(str, object): somebody changed the control with this name to this value; not for ``set_values``.
    """

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls: tuple[Control, ...] = ()
        self._fields: dict[str, _ControlField] = {}
        self._flow = FlowLayout(self)

    @property
    def controls(self) -> tuple[Control, ...]:
        return self._controls

    def field(self, name: str) -> QWidget:
        """The control's box, list or check box.

        Raises:
            KeyError: there is none of that name.
        """
        return self._fields[name].box

    def slider(self, name: str) -> QSlider:
        """Raises KeyError when that control has none."""
        slider = self._fields[name].slider
        if slider is None:
            raise KeyError(name)
        return slider

    def value(self, name: str) -> Any:
        return self._fields[name].value()

    def set_controls(self, controls: Sequence[Control]) -> None:
        """Shows these controls with their defaults in the place of others; those without a control are left out."""
        if tuple(controls) == self._controls:
            return
        for old in self._fields.values():
            old.hide()
            old.deleteLater()
        self._flow.clear()
        self._controls = tuple(controls)
        self._fields = {}
        for control in controls:
            if isinstance(control, IntegerControl | NumberControl | ChoiceControl | FlagControl):
                field = _ControlField(control)
                field.edited.connect(self.edited)
                self._fields[control.name] = field
                self._flow.addWidget(field)
                field.show()
        rescale(self)
        self._flow.invalidate()

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Shows these values; names that the form has not are passed over."""
        for name, field in self._fields.items():
            if name in values:
                field.set_value(values[name])

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._flow.invalidate()


class _ControlField(QWidget):
    """A caption with its control below.

    Signals:
        edited(str, object): somebody changed it: its name and value.
    """

    edited = Signal(str, object)

    def __init__(self, control: IntegerControl | NumberControl | ChoiceControl | FlagControl) -> None:
        super().__init__()
        self.control = control
        self.slider: QSlider | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        if isinstance(control, IntegerControl):
            self.box: QWidget = self._integer_box(control)
            self.setMinimumWidth(INTEGER_WIDTH)
        elif isinstance(control, NumberControl):
            self.box = self._number_box(control)
            self.slider = self._slider(control)
            row.addWidget(self.slider, 1)
            self.setFixedWidth(NUMBER_WIDTH)
        elif isinstance(control, ChoiceControl):
            self.box = self._list(control)
            self.setFixedWidth(CHOICE_WIDTH)
        else:
            self.box = self._check_box(control)
        self.box.setObjectName(control.name)
        self.box.setAccessibleName(control.title)
        self.box.setToolTip(_tip(control))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(self.box, 0 if self.slider else 1)
        caption = caption_for("" if isinstance(control, FlagControl) else control.title, self.box, "muted")
        caption.setToolTip(_tip(control))
        layout.addWidget(caption)
        layout.addLayout(row)

    def value(self) -> Any:
        box = self.box
        if isinstance(box, QCheckBox):
            return box.isChecked()
        if isinstance(box, QComboBox):
            return box.currentData()
        assert isinstance(box, QSpinBox | QDoubleSpinBox)
        return box.value()

    def set_value(self, value: Any) -> None:
        blocker = QSignalBlocker(self.box)
        if isinstance(self.box, QCheckBox):
            self.box.setChecked(bool(value))
        elif isinstance(self.box, QComboBox):
            self.box.setCurrentIndex(self.box.findData(value))
        elif isinstance(self.box, QSpinBox):
            self.box.setValue(int(value))
        elif isinstance(self.box, QDoubleSpinBox):
            self.box.setValue(float(value))
        blocker.unblock()
        self._move_slider()

    def _tell(self) -> None:
        self._move_slider()
        self.edited.emit(self.control.name, self.value())

    def _integer_box(self, control: IntegerControl) -> QWidget:
        box = _IntegerBox()
        box.setRange(control.low, control.high)
        box.setSingleStep(control.step)
        box.setValue(control.default)
        box.setKeyboardTracking(True)
        box.valueChanged.connect(self._tell)
        return box

    def _number_box(self, control: NumberControl) -> QWidget:
        box = _NumberBox(decimals=_decimals(control.step))
        box.setRange(control.low, control.high)
        box.setSingleStep(control.step)
        box.setValue(control.default)
        box.valueChanged.connect(self._tell)
        box.setFixedWidth(84)
        return box

    def _slider(self, control: NumberControl) -> QSlider:
        slider = _Slider(Qt.Orientation.Horizontal)
        steps = round((control.high - control.low) / control.step)
        slider.setRange(0, max(1, min(steps, _SLIDER_STEPS)))
        slider.setPageStep(max(1, slider.maximum() // 10))
        slider.setAccessibleName(tr("{title}, slider", title=control.title))
        slider.setToolTip(_tip(control))
        slider.setValue(round((control.default - control.low) / (control.high - control.low) * slider.maximum()))
        slider.valueChanged.connect(self._follow_slider)
        return slider

    def _follow_slider(self, step: int) -> None:
        control = self.control
        assert isinstance(control, NumberControl)
        assert self.slider is not None
        assert isinstance(self.box, QDoubleSpinBox)
        value = control.low + (control.high - control.low) * step / self.slider.maximum()
        self.box.setValue(round(value / control.step) * control.step)

    def _move_slider(self) -> None:
        if self.slider is not None and isinstance(self.control, NumberControl):
            part = (self.value() - self.control.low) / (self.control.high - self.control.low)
            blocker = QSignalBlocker(self.slider)
            self.slider.setValue(round(part * self.slider.maximum()))
            blocker.unblock()

    def _list(self, control: ChoiceControl) -> QWidget:
        box = _ChoiceBox()
        for option, words in zip(control.options, control.labels, strict=True):
            box.addItem(words, option)
        box.setCurrentIndex(box.findData(control.default))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(4)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _check_box(self, control: FlagControl) -> QWidget:
        box = QCheckBox(control.title)
        box.setChecked(control.default)
        box.toggled.connect(self._tell)
        return box


class _IntegerBox(FormBox, QSpinBox):
    pass


class _NumberBox(FormBox, QDoubleSpinBox):
    pass


class _ChoiceBox(FormBox, QComboBox):
    pass


class _Slider(FormBox, QSlider):
    pass


def _tip(control: Control) -> str:
    """What it is, with its range and default."""
    if isinstance(control, IntegerControl | NumberControl):
        return tr(
            "{tip} {low:g} to {high:g}, at first {default:g}.",
            tip=control.tip,
            low=control.low,
            high=control.high,
            default=control.default,
        )
    if isinstance(control, ChoiceControl):
        chosen = control.labels[control.options.index(control.default)]
        return tr("{tip} At first {choice}.", tip=control.tip, choice=chosen)
    if control.default:
        return tr("{tip} On or off, at first on.", tip=control.tip)
    return tr("{tip} On or off, at first off.", tip=control.tip)


def _decimals(step: float) -> int:
    """Digits after the point that a step needs, and one more."""
    return min(max(0, -math.floor(math.log10(step) + 1e-9)) + 1, 8)
