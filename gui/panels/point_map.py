"""Point map: a few hundred digits as points after any layer of LeNet, and how they part from layer to layer."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from engine.handle import ModelHandle
from engine.inspection.parameters import list_tensors
from engine.language import mark, tr
from engine.probing.point_map import PointMap, point_map
from engine.samples.labelled_digits import stroke_digits
from gui.panels.base import Host
from gui.tasks import Task
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.heat_map import HeatMap
from gui.widgets.labels import caption_for, label
from gui.widgets.scatter_plot import ScatterPlot

SAMPLE_HEIGHT, SAMPLE_WIDTH = 196, 216
MEANING = mark(
    "Each disc is one of the program's own digits, with its name in it. It lies where the layer puts it: of all the "
    "numbers that the layer gives for it, the two directions in which the digits differ most (principal component "
    "analysis). Where a digit's discs lie together and apart from others, the layers after it have an easy task. A "
    "ring marks what the network reads wrong."
)
DIGITS = tuple(str(digit) for digit in range(10))


class PointMapPanel(QWidget):
    """Works only while it can be seen; the maps of a model are kept until another one comes."""

    lane: ClassVar[str] = "lenet-live/points"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.shown: PointMap | None = None
        self._handle: ModelHandle | None = None
        self._layers: tuple[str, ...] = ()
        self._maps: dict[str, PointMap] = {}
        self._wanted = -1  # a layer that was kept, until there are layers
        self._task: Task | None = None
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setRange(0, 0)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setToolTip(tr("After which layer the digits are looked at, from the first to the last"))
        self.layer_name = label("", "title")
        self.motion = ChoiceButton(tr("Motion"), tip=tr("Shows the points on their way from one layer to the next"))
        self.motion.setChecked(True)
        self.plot = ScatterPlot()
        self.figure = Figure(tr("Digits after a layer"), self.plot)
        self.sample = HeatMap()
        self.sample_figure = Figure(tr("Sample"), self.sample)
        self.sample_text = label("", is_selectable=True)
        self._lay_out()
        self.slider.valueChanged.connect(self._choose)
        self.motion.toggled.connect(self._set_motion)
        self.plot.pointed.connect(self._show_sample)

    @property
    def layer(self) -> str:
        """The fqn of the chosen layer, "" while there is no model."""
        return self._layers[self.slider.value()] if self._layers else ""

    def set_model(self, handle: ModelHandle | None) -> None:
        """Another model, or other weights."""
        if handle is self._handle:
            return
        self._handle, self._maps = handle, {}
        self._stop()
        if self.isVisible():
            self._look()

    def kept(self) -> list[int | bool]:
        return [self._wanted if self._wanted >= 0 else self.slider.value(), self.motion.isChecked()]

    def restore(self, kept: object) -> None:
        """Raises ValueError for what ``kept`` did not give."""
        if not isinstance(kept, list) or [type(part) for part in kept] != [int, bool] or not 0 <= kept[0] <= 100:
            raise ValueError("no such layer or motion")
        self.motion.setChecked(kept[1])
        self._wanted = -1
        if self._layers:
            self.slider.setValue(kept[0])
        else:
            self._wanted = kept[0]

    def _lay_out(self) -> None:
        self.figure.set_meaning(tr(MEANING))
        self.figure.set_placeholder(tr("The digits appear as soon as the model has read them."))
        self.figure.setMinimumHeight(320)
        self.sample.set_axes(tr("row"), tr("column"), tr("ink (0 to 1)"))
        self.sample_figure.set_placeholder(tr("Point at a disc to see its digit."))
        self.sample_figure.setFixedSize(SAMPLE_WIDTH, SAMPLE_HEIGHT)
        controls = QHBoxLayout()
        controls.setSpacing(8)
        controls.addWidget(caption_for(tr("After layer"), self.slider))
        controls.addWidget(self.slider, 1)
        controls.addWidget(self.layer_name)
        controls.addWidget(self.motion)
        self.layer_name.setMinimumWidth(56)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.sample_figure)
        below.addWidget(self.sample_text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(controls)
        layout.addWidget(self.figure, 1)
        layout.addLayout(below)

    def _look(self) -> None:
        """Shows the map of the chosen layer, or has it made."""
        if self._handle is None:
            return
        if not self._layers:
            task = self.host.run(list_layers, self._handle, title=tr("Listing layers"), lane=self.lane)
            task.succeeded.connect(self._keep_layers)
            return
        fqn = self.layer
        if fqn in self._maps:
            self._show(self._handle, self._maps[fqn])
            return
        self._stop()
        self.figure.set_waiting(tr("300 digits are read up to {fqn} …", fqn=fqn))
        self._task = self.host.run_long(
            point_map, self._handle, fqn, title=tr("Digits after {fqn}", fqn=fqn), lane=self.lane
        )
        self._task.succeeded.connect(partial(self._show, self._handle))

    def _keep_layers(self, layers: tuple[str, ...]) -> None:
        if not layers:
            return
        self._layers = layers
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(layers) - 1)
        if self._wanted >= 0:
            self.slider.setValue(self._wanted)
            self._wanted = -1
        self.slider.blockSignals(False)
        self._choose()

    def _choose(self) -> None:
        self.layer_name.setText(self.layer)
        self.slider.setAccessibleDescription(tr("{tip}; now {layer}", tip=self.slider.toolTip(), layer=self.layer))
        if self.isVisible():
            self._look()

    def _set_motion(self, is_moving: bool) -> None:
        if not is_moving:
            self.plot.finish_moving()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.replace()
            self._task = None

    def _show(self, handle: ModelHandle, found: PointMap) -> None:
        if handle is not self._handle or (self._layers and found.fqn != self.layer):
            return
        self._maps[found.fqn] = found
        if found is self.shown:
            return
        had_picture, self.shown = self.figure.has_picture, found
        if not had_picture:
            self.figure.clear_placeholder()
        self.figure.set_title(tr("Digits after {fqn}", fqn=found.fqn))
        self.figure.set_reading(found.reading)
        self.figure.set_table(
            [mark("sample"), mark("digit"), mark("answer"), mark("component 1"), mark("component 2")],
            lambda at: [at, int(found.labels[at]), int(found.answers[at]), *map(float, found.points[at])],
            count=len(found.points),
        )
        self.plot.set_points(
            found.points,
            found.labels,
            found.labels != found.answers,
            names=DIGITS,
            mark_name=tr("read wrong"),
            axes=(_axis(1, found.explained[0]), _axis(2, found.explained[1])),
            describe=partial(_words, found),
            is_moving=had_picture and self.motion.isChecked(),
        )

    def _show_sample(self, at: int | None) -> None:
        if at is None or self.shown is None:
            return  # the last one stays
        digits = stroke_digits()
        ink = digits.images[at].astype(np.float32) / 255
        self.sample_figure.clear_placeholder()
        self.sample_figure.set_title(tr("Sample {at}", at=at))
        self.sample_figure.set_reading(
            tr("A {digit}, read as {answer}.", digit=self.shown.labels[at], answer=self.shown.answers[at])
        )
        self.sample_figure.set_table([tr("column {at}", at=at) for at in range(ink.shape[1])], ink.tolist())
        self.sample.set_values(ink, is_signed=False, limit=1.0)
        self.sample_text.setText(_words(self.shown, at))

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()


def list_layers(handle: ModelHandle) -> tuple[str, ...]:
    """The fqns of the layers with weights, in the model's order."""
    return tuple(dict.fromkeys(entry.key.rpartition(".")[0] for entry in list_tensors(handle) if entry.is_parameter))


def _axis(number: int, share: float) -> str:
    return tr("component {place} ({percent:.0f} % of the variance)", place=number, percent=100 * share)


def _words(found: PointMap, at: int) -> str:
    label_of, answer = int(found.labels[at]), int(found.answers[at])
    if label_of == answer:
        return tr("Sample {at}: a {digit}, read right.", at=at, digit=label_of)
    return tr("Sample {at}: a {digit}, read as {answer}.", at=at, digit=label_of, answer=answer)
