"""Controls for one change by hand: a unit off, a number set, small weights pruned, noise added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.labels import caption_for, label
from gui.widgets.wrap_row import WrapRow

OFF, VALUE, PRUNE, NOISE = range(4)
_KINDS = (
    (mark("Switch off"), mark("Nothing comes out of one channel or unit any more")),
    (mark("Set a number"), mark("Changes one weight or bias")),
    (mark("Prune"), mark("Sets the weights with the smallest magnitude to zero")),
    (mark("Noise"), mark("Adds normal noise to all weights")),
)
MOST_NOISE = 200  # percent
LARGEST_VALUE = 1000.0
_DIMENSIONS = 4


@dataclass(frozen=True)
class Layer:
    """A layer with its parameters: names in the state_dict and shapes; ``units`` is how many channels or units."""

    fqn: str
    units: int
    parameters: tuple[tuple[str, tuple[int, ...]], ...]


class EditForm(QWidget):
    """Sliders are followed at once, the other changes wait for their button.

    Signals:
        off_asked(str, int): a layer and one of its units.
        value_asked(str, tuple, float): a parameter, the place in it and the new value.
        share_changed(str, float): "" or a layer, and the share of its weights to be pruned, 0 to 1.
        noise_changed(str, float): "" or a layer, and the strength, 0 to 2.
        place_changed(str, tuple): another number is looked at.
    """

    off_asked = Signal(str, int)
    value_asked = Signal(str, object, float)
    share_changed = Signal(str, float)
    noise_changed = Signal(str, float)
    place_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: tuple[Layer, ...] = ()
        self.layer = QComboBox()
        self.layer.setToolTip(tr("The layer that is changed"))
        self.kinds = QButtonGroup(self)
        for number, (name, tip) in enumerate(_KINDS):
            button = ChoiceButton(tr(name), tip=tr(tip))
            button.setChecked(number == OFF)
            self.kinds.addButton(button, number)
        self.unit = QSpinBox()
        self.unit.setToolTip(tr("Channel of a convolution, or unit of a linear layer, from 0"))
        self.off_button = QPushButton(tr("Switch off"))
        self.off_button.setToolTip(tr("Sets the weights and the bias of this channel or unit to zero"))
        self.parameter = QComboBox()
        self.parameter.setToolTip(tr("Weights or biases of the layer"))
        self.places = [QSpinBox() for _ in range(_DIMENSIONS)]
        for place, box in enumerate(self.places):
            box.setAccessibleName(tr("Index {place}", place=place))
            box.setToolTip(tr("Place along dimension {place}, from 0", place=place))
        self.value = QDoubleSpinBox()
        self.value.setDecimals(4)
        self.value.setSingleStep(0.1)
        self.value.setRange(-LARGEST_VALUE, LARGEST_VALUE)
        self.value.setToolTip(tr("The new number, −{most:,.0f} to {most:,.0f}", most=LARGEST_VALUE))
        self.set_button = QPushButton(tr("Set"))
        self.set_button.setToolTip(tr("Writes the number into the copy"))
        self.present = label(" ", "muted")
        self.share = _slider(100, tr("Share of the weights that are set to zero, 0 to 100 %"))
        self.noise = _slider(
            MOST_NOISE, tr("Noise in parts of the weights' standard deviation, 0 to {most} %", most=MOST_NOISE)
        )
        self._texts = {self.share: label("0 %", "title"), self.noise: label("0 %", "title")}
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> int:
        return self.kinds.checkedId()

    @property
    def fqn(self) -> str:
        """The chosen layer, "" for the whole model."""
        return str(self.layer.currentData() or "")

    @property
    def place(self) -> tuple[int, ...]:
        return tuple(box.value() for box in self.places[: len(self._shape)])

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """The layers to choose from; the chosen one stays where it can."""
        if tuple(layers) == self._layers:
            return
        chosen = self.fqn
        self._layers = tuple(layers)
        with QSignalBlocker(self.layer):
            self.layer.clear()
            for layer in layers:
                self.layer.addItem(layer.fqn, layer.fqn)
            self.layer.addItem(tr("the whole model"), "")
            self.layer.setCurrentIndex(max(self.layer.findData(chosen), 0) if chosen else 0)
        self._follow_layer()

    def show_present(self, text: str) -> None:
        """What the number is now."""
        self.present.setText(text or " ")

    def show_sliders(self, share: float, noise: float) -> None:
        """What the edits of the chosen layer say, without asking for them again."""
        for slider, value in ((self.share, share), (self.noise, noise)):
            with QSignalBlocker(slider):
                slider.setValue(round(100 * value))
            self._texts[slider].setText(f"{slider.value()} %")

    @property
    def _shape(self) -> tuple[int, ...]:
        name = self.parameter.currentData()
        shapes = {key: shape for layer in self._layers for key, shape in layer.parameters}
        return shapes.get(name, ())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(WrapRow(label(tr("Change"), "muted"), *self.kinds.buttons()))
        layer = QHBoxLayout()
        layer.addWidget(caption_for(tr("Layer"), self.layer))
        layer.addWidget(self.layer, 1)
        layout.addLayout(layer)
        off = _row(caption_for(tr("Channel or unit"), self.unit), self.unit, self.off_button)
        place = QHBoxLayout()
        place.addWidget(self.parameter)
        for box in self.places:
            box.setMinimumWidth(56)
            place.addWidget(box)
        place.addStretch(1)
        number = _row(caption_for(tr("New number"), self.value), self.value, self.set_button, self.present)
        for page in (
            (off,),
            (place, number),
            (self._slid(tr("Share"), self.share),),
            (self._slid(tr("Strength"), self.noise),),
        ):
            widget = QWidget()
            inside = QVBoxLayout(widget)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(6)
            for line in page:
                inside.addLayout(line)
            inside.addStretch(1)
            self._pages.addWidget(widget)
        layout.addWidget(self._pages)
        self.parameter.setAccessibleName(tr("Parameter"))

    def _slid(self, name: str, slider: QSlider) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(caption_for(name, slider))
        row.addWidget(slider, 1)
        self._texts[slider].setMinimumWidth(52)
        row.addWidget(self._texts[slider])
        return row

    def _connect(self) -> None:
        self.kinds.idClicked.connect(self._pages.setCurrentIndex)
        self.layer.currentIndexChanged.connect(self._follow_layer)
        self.parameter.currentIndexChanged.connect(self._follow_parameter)
        for box in self.places:
            box.valueChanged.connect(self._tell_place)
        self.off_button.clicked.connect(self._ask_off)
        self.set_button.clicked.connect(self._ask_value)
        self.share.valueChanged.connect(self._tell_share)
        self.noise.valueChanged.connect(self._tell_noise)

    def _follow_layer(self) -> None:
        found = next((layer for layer in self._layers if layer.fqn == self.fqn), None)
        is_layer = found is not None and found.units > 0
        for widget in (self.unit, self.off_button, self.parameter, *self.places, self.value, self.set_button):
            widget.setEnabled(is_layer)
        self.unit.setMaximum(max(found.units - 1, 0) if found is not None else 0)
        self.unit.setToolTip(
            tr("Channel of a convolution, or unit of a linear layer: 0 to {maximum}", maximum=self.unit.maximum())
        )
        with QSignalBlocker(self.parameter):
            self.parameter.clear()
            for key, _ in found.parameters if found is not None else ():
                self.parameter.addItem(key.rpartition(".")[2], key)
        self._follow_parameter()
        self.place_changed.emit(str(self.parameter.currentData() or ""), self.place)

    def _follow_parameter(self) -> None:
        shape = self._shape
        for place, box in enumerate(self.places):
            box.setVisible(place < len(shape))
            with QSignalBlocker(box):
                box.setMaximum(shape[place] - 1 if place < len(shape) else 0)
            box.setToolTip(tr("Place along dimension {place}: 0 to {maximum}", place=place, maximum=box.maximum()))
        self._tell_place()

    def _tell_place(self) -> None:
        self.place_changed.emit(str(self.parameter.currentData() or ""), self.place)

    def _ask_off(self) -> None:
        self.off_asked.emit(self.fqn, self.unit.value())

    def _ask_value(self) -> None:
        self.value_asked.emit(str(self.parameter.currentData()), self.place, self.value.value())

    def _tell_share(self, percent: int) -> None:
        self._texts[self.share].setText(f"{percent} %")
        self.share_changed.emit(self.fqn, percent / 100)

    def _tell_noise(self, percent: int) -> None:
        self._texts[self.noise].setText(f"{percent} %")
        self.noise_changed.emit(self.fqn, percent / 100)


def _slider(most: int, tip: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, most)
    slider.setPageStep(10)
    slider.setToolTip(tip)
    return slider


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
