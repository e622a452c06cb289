"""A number to be turned: a slider whose usual values hold the handle, and a box for any other one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from gui.theme import current_theme
from gui.widgets.labels import caption_for
from gui.zoom import scaled

_HOLD = 0.018  # of the whole way, to each side of a detent


class Scale(Protocol):
    """How a number lies on the way of a slider, from 0 to ``positions``."""

    @property
    def positions(self) -> int: ...
    def position(self, value: float) -> int: ...
    def value(self, position: int) -> float: ...


@dataclass(frozen=True)
class LinearScale:
    """From ``low`` to ``high`` in equal steps."""

    low: float
    high: float
    step: float

    @property
    def positions(self) -> int:
        return round((self.high - self.low) / self.step)

    def position(self, value: float) -> int:
        return min(max(round((value - self.low) / self.step), 0), self.positions)

    def value(self, position: int) -> float:
        return round(self.low + position * self.step, 10)


@dataclass(frozen=True)
class CountScale:
    """From 1 to ``most`` by equal factors; the far end is 0, which stands for all, that is off."""

    most: int
    positions: int = 200

    def position(self, value: float) -> int:
        if value < 1:
            return self.positions
        share = math.log(min(value, self.most)) / math.log(max(self.most, 2))
        return min(round(share * (self.positions - 1)), self.positions - 1)

    def value(self, position: int) -> float:
        if position >= self.positions:
            return 0
        return float(round(math.pow(max(self.most, 2), position / (self.positions - 1))))


class DetentSlider(QSlider):
    """A click goes to the place, Page up and down from detent to detent; marks below show where these are."""

    def __init__(self, scale: Scale, detents: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale: Scale = scale
        self.detents = tuple(detents)
        self.set_scale(scale)

    @property
    def scale(self) -> Scale:
        return self._scale

    def set_scale(self, scale: Scale) -> None:
        self._scale = scale
        self.setMaximum(scale.positions)
        self.update()

    def held(self, position: int) -> float:
        """The value at a position; a detent that is near holds it."""
        places = {self._scale.position(detent): detent for detent in self.detents}
        near = min(places, key=lambda place: abs(place - position), default=position)
        if near in places and abs(near - position) <= _HOLD * self._scale.positions:
            return places[near]
        return self._scale.value(position)

    # Qt's side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            handle = self._part(option, QStyle.SubControl.SC_SliderHandle)
            if not handle.contains(event.position()):
                start, way = self._way(handle.width())
                place = (event.position().x() - start) / max(way, 1)
                self.setSliderDown(True)
                self.setSliderPosition(round(min(max(place, 0.0), 1.0) * self.maximum()))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = sorted(self._scale.position(detent) for detent in self.detents)
        if event.key() == Qt.Key.Key_PageUp:
            self.setValue(next((place for place in places if place > self.value()), self.value()))
        elif event.key() == Qt.Key.Key_PageDown:
            self.setValue(next((place for place in reversed(places) if place < self.value()), self.value()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        start, way = self._way(self._part(option, QStyle.SubControl.SC_SliderHandle).width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().muted))
        side = scaled(3)
        for detent in self.detents:
            x = start + way * self._scale.position(detent) / max(self.maximum(), 1)
            painter.drawEllipse(QPointF(x, self.height() - side / 2), side / 2, side / 2)
        painter.end()
        super().paintEvent(event)

    def _part(self, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRectF:
        return QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self))

    def _way(self, handle: float) -> tuple[float, float]:
        """Where the middle of the handle begins, and how far it goes."""
        return handle / 2, self.width() - handle


class TurnedNumber(QWidget):
    """A caption and a box above a slider; both show the same number.

    Signals:
        changed(float): there is another number.
    """

    changed = Signal(float)

    def __init__(
        self,
        caption: str,
        box: QSpinBox | QDoubleSpinBox,
        scale: Scale,
        *,
        detents: Sequence[float],
        tip: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = box
        self.slider = DetentSlider(scale, detents)
        self.slider.setAccessibleName(tr("{name} slider", name=caption))
        for control in (self.box, self.slider):
            control.setToolTip(tip)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(caption_for(caption, box), 1)
        head.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.slider)
        self.slider.valueChanged.connect(self._follow_slider)
        self.slider.sliderReleased.connect(self._put_slider)
        box.valueChanged.connect(self._follow_box)
        self._put_slider()

    @property
    def value(self) -> float:
        return float(self.box.value())

    def set_value(self, value: float) -> None:
        if isinstance(self.box, QSpinBox):
            self.box.setValue(round(value))
        else:
            self.box.setValue(value)

    def set_scale(self, scale: Scale) -> None:
        """Another range; the number stays where it can."""
        self.slider.blockSignals(True)
        self.slider.set_scale(scale)
        self._put_slider()
        self.slider.blockSignals(False)

    def _follow_slider(self, position: int) -> None:
        if position == self.slider.scale.position(self.box.value()):
            return
        value = self.slider.held(position) if self.slider.isSliderDown() else self.slider.scale.value(position)
        self.set_value(value)

    def _follow_box(self, value: float) -> None:
        self._put_slider()
        self.changed.emit(float(value))

    def _put_slider(self) -> None:
        """While it is dragged the handle stays under the mouse, also when a detent holds the number."""
        if not self.slider.isSliderDown():
            self.slider.setValue(self.slider.scale.position(self.box.value()))
