"""Why LeNet answers as it does: which pixels the answer hangs on, and how strong the gradient is in each layer."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from engine.handle import ModelHandle
from engine.language import mark, number, tr
from engine.probing.attribution import Attribution, GradientNorms
from engine.probing.backward import gradient_norms, saliency
from engine.probing.inputs import picture_input
from engine.probing.integrated import integrated_gradients
from gui.panels.base import Host
from gui.panels.live_call import LiveCall
from gui.tasks import Task
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.heat_map import HeatMap
from gui.widgets.ink import Ink
from gui.widgets.labels import caption_for, label
from gui.widgets.wrap_row import WrapRow

PAUSE_MS = 120  # without a stroke, before the long way is gone
SALIENCY, INTEGRATED = 0, 1
ANSWER = -1
_MEANINGS = (
    mark(
        "The gradient of the chosen output by each pixel, without its sign: how much the output would change if a "
        "little "
        "ink were added or taken away there."
    ),
    mark(
        "Integrated gradients: what each pixel has added to the chosen output (orange) or taken from it (blue) on "
        "the way "
        "from empty paper to this drawing. They add up to the difference of the two outputs: that is the check in the "
        "reading. (Sundararajan, Taly and Yan, 2017)"
    ),
)
_NORMS_MEANING = mark(
    "The length √Σg² of the gradient of the loss (cross-entropy, natural log) by all weights and biases of a layer. "
    "Training moves a layer with a long gradient more. A sure and right answer has a small loss and short gradients."
)


class ReasonsPanel(QWidget):
    """Works only while it can be seen, or while it is laid over the drawing.

    Signals:
        overlay_changed(Attribution | None): what is to be laid over the drawing.
    """

    lane: ClassVar[str] = "lenet-live/why"

    overlay_changed = Signal(object)

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.found: Attribution | None = None
        self.norms: GradientNorms | None = None
        self._asked: tuple[ModelHandle, Ink] | None = None
        self._is_due = False
        self._long: Task | None = None
        self._live = LiveCall(host, self.lane, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.methods = QButtonGroup(self)
        for place, (name, tip) in enumerate(
            ((tr("Saliency"), tr("How much each pixel would change the output")),
             (tr("Integrated gradients"), tr("What each pixel has added to the output")))
        ):  # fmt: skip
            button = ChoiceButton(name, tip=tip)
            button.setChecked(place == SALIENCY)
            self.methods.addButton(button, place)
        self.target = QComboBox()
        self.target.addItem(tr("the answer"), ANSWER)
        for digit in range(10):
            self.target.addItem(tr("output {digit}", digit=digit), digit)
        self.target.setToolTip(tr("Which of the ten outputs, 0 to 9, is asked about"))
        self.over_drawing = ChoiceButton(
            tr("Over the drawing"),
            tip=tr("Lays the colours over your drawing, whose outline stays; they follow the pen"),
        )
        self.map = HeatMap()
        self.map_figure = Figure(tr("What the answer hangs on"), self.map)
        self.bars = BarChart()
        self.bars_figure = Figure(tr("Gradient of each layer"), self.bars)
        self._lay_out()
        self._live.succeeded.connect(self._show)
        self._pause.timeout.connect(self._integrate)
        self.methods.idClicked.connect(self._ask_again)
        self.target.activated.connect(self._ask_again)
        self.over_drawing.toggled.connect(self._ask_again)

    @property
    def unit(self) -> int | None:
        chosen = self.target.currentData()
        return None if chosen == ANSWER else int(chosen)

    def show_picture(self, handle: ModelHandle | None, ink: Ink) -> None:
        """Another picture or model to ask about."""
        if handle is not None:
            self._asked = (handle, ink)
            self._ask_again()

    def kept(self) -> list[Any]:
        return [self.methods.checkedId(), self.target.currentData(), self.over_drawing.isChecked()]

    def restore(self, kept: object) -> None:
        """Raises ValueError for what ``kept`` did not give."""
        if not isinstance(kept, list) or len(kept) != 3 or [type(part) for part in kept] != [int, int, bool]:
            raise ValueError("not what is asked about")
        method, unit, is_over = kept
        if method not in (SALIENCY, INTEGRATED) or not ANSWER <= unit <= 9:
            raise ValueError("not what is asked about")
        self.methods.button(method).setChecked(True)
        self.target.setCurrentIndex(self.target.findData(unit))
        self.over_drawing.setChecked(is_over)
        self._ask_again()

    def _lay_out(self) -> None:
        self.map.set_axes(tr("row"), tr("column"))
        self.bars.set_axis(tr("length of the gradient"))
        self.bars_figure.set_meaning(tr(_NORMS_MEANING))
        self.map_figure.set_placeholder(tr("Draw or choose a digit: the pixels that matter appear here."))
        self.bars_figure.set_placeholder(tr("Draw or choose a digit: the gradients appear here."))
        caption = caption_for(tr("of"), self.target)
        self.target.setAccessibleName(tr("Output asked about"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(
            WrapRow(label(tr("Show"), "muted"), *self.methods.buttons(), caption, self.target, self.over_drawing)
        )
        layout.addWidget(FlowGrid([self.map_figure, self.bars_figure], columns=2, column_width=300, heights=(290,)), 1)

    def _ask_again(self) -> None:
        if not self.over_drawing.isChecked():
            self.overlay_changed.emit(None)
        self._is_due = True
        if self._asked is None or not (self.isVisible() or self.over_drawing.isChecked()):
            return
        self._is_due = False
        handle, ink = self._asked
        self._stop_long()
        is_quick = self.methods.checkedId() == SALIENCY
        token = (handle, self.unit, is_quick)
        self._live.ask(_look_back, handle, ink, self.unit, is_quick, title=tr("Going backwards"), token=token)
        if not is_quick:
            self._pause.start()

    def _integrate(self) -> None:
        """The long way, after the pen has rested for a moment."""
        if self._asked is None or self.methods.checkedId() != INTEGRATED:
            return
        handle, ink = self._asked
        self._stop_long()
        self._long = self.host.run_long(
            integrated_gradients,
            handle,
            picture_input(handle, ink),
            unit=self.unit,
            title=tr("Integrating gradients"),
            lane=self.lane,
        )
        self._long.succeeded.connect(partial(self._show_attribution, handle))

    def _stop_long(self) -> None:
        self._pause.stop()
        if self._long is not None:
            self._long.replace()
            self._long = None

    def _show(self, token: object, results: tuple[Attribution | None, GradientNorms]) -> None:
        assert isinstance(token, tuple)
        handle, unit, is_quick = token
        if (
            self._asked is None
            or handle is not self._asked[0]
            or unit != self.unit
            or is_quick != (self.methods.checkedId() == SALIENCY)
        ):
            return
        found, self.norms = results
        self._show_norms(self.norms)
        if found is not None:
            self._show_attribution(handle, found)

    def _show_attribution(self, handle: ModelHandle, found: Attribution) -> None:
        if self._asked is None or handle is not self._asked[0]:
            return
        self.found = found
        method = SALIENCY if found.gap is None else INTEGRATED
        self.map_figure.clear_placeholder()
        self.map_figure.set_title(
            tr("{method} of {target}", method=self.methods.button(method).text(), target=found.target.text)
        )
        self.map_figure.set_meaning(tr(_MEANINGS[method]))
        reading = found.reading
        if found.gap is not None:
            reading += " " + tr("The check is off by {gap:.2g}.", gap=abs(found.gap))
        self.map_figure.set_reading(reading)
        values = found.values
        self.map_figure.set_table(
            [tr("column {at}", at=at) for at in range(values.shape[1])],
            lambda row: values[row].tolist(),
            count=len(values),
        )
        what = tr("gradient") if method == SALIENCY else tr("added to the output")
        self.map.set_axes(tr("row"), tr("column"), what)
        self.map.set_values(values, is_signed=method == INTEGRATED, limit=found.limit)
        if self.over_drawing.isChecked():
            self.overlay_changed.emit(found)

    def _show_norms(self, norms: GradientNorms) -> None:
        if not self.bars_figure.has_picture:
            self.bars_figure.clear_placeholder()
        self.bars.set_bars(
            [
                Bar(one.fqn, (Segment(one.gradient, tr("gradient")),), number(one.gradient, ".3g"))
                for one in norms.layers
            ]
        )
        self.bars_figure.set_reading(
            tr("Loss {loss:.3g} for {target}.", loss=norms.loss, target=norms.target.text) + f" {norms.reading}"
        )
        self.bars_figure.set_table(
            [mark("layer"), mark("gradient"), mark("weights"), mark("gradient / weights"), mark("parameters")],
            [[one.fqn, one.gradient, one.weight, one.ratio, one.parameters] for one in norms.layers],
        )

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._ask_again()


def _look_back(
    handle: ModelHandle, ink: Ink, unit: int | None, has_saliency: bool
) -> tuple[Attribution | None, GradientNorms]:
    inputs = picture_input(handle, np.ascontiguousarray(ink))
    found = saliency(handle, inputs, unit=unit) if has_saliency else None
    return found, gradient_norms(handle, inputs, unit=unit)
