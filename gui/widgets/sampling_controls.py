"""What the next word is drawn with: temperature, top-k, top-p, and whether ``<unk>`` may come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from engine.language import tr
from engine.text.sampling import Sampling
from engine.text.vocabulary import UNK
from gui.widgets.detent_slider import CountScale, LinearScale, TurnedNumber

HOTTEST = 5.0
TEMPERATURES = (0.0, 0.5, 0.8, 1.0, 1.5, 2.0)
COUNTS = (1, 10, 40, 100, 1000, 0)
SHARES = (0.5, 0.9, 0.95, 1.0)
DEFAULT_TEMPERATURE = 0.8
_LARGEST_VOCABULARY = 10_000_000  # until a model says how many words there are


class SamplingControls(QWidget):
    """Sliders with boxes; usual values hold the handle.

    Signals:
        changed(Sampling): there are other settings.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocab_size = _LARGEST_VOCABULARY
        self._told: Sampling | None = None
        self._is_setting = False
        box = QDoubleSpinBox(maximum=HOTTEST, singleStep=0.05, decimals=2, value=DEFAULT_TEMPERATURE)
        self.temperature = TurnedNumber(
            tr("Temperature"),
            box,
            LinearScale(0.0, HOTTEST, 0.05),
            detents=TEMPERATURES,
            tip=tr("0 to 5: 0 takes the likeliest word, 1 draws as the model believes, 5 is near chance"),
        )
        count = QSpinBox(maximum=_LARGEST_VOCABULARY)
        count.setSpecialValueText(tr("off"))
        count.setGroupSeparatorShown(True)
        self.top_k = TurnedNumber(tr("Top-k"), count, CountScale(50_000), detents=COUNTS, tip=" ")
        share = QDoubleSpinBox(minimum=0.01, maximum=1.0, singleStep=0.01, decimals=2, value=1.0)
        self.top_p = TurnedNumber(
            tr("Top-p"),
            share,
            LinearScale(0.01, 1.0, 0.01),
            detents=SHARES,
            tip=tr("0.01 to 1: only the fewest words that together have this share may be drawn; 1 is off"),
        )
        self.forbid_box = QCheckBox(tr("Forbid {unknown}", unknown=UNK))
        self.forbid_box.setToolTip(tr("The model's word for all rare words is never drawn while this is on"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.temperature, self.top_k, self.top_p, self.forbid_box):
            layout.addWidget(part)
        self._say_range()
        for number in (self.temperature, self.top_k, self.top_p):
            number.changed.connect(self._tell)
        self.forbid_box.toggled.connect(self._tell)

    @property
    def sampling(self) -> Sampling:
        return Sampling(
            temperature=self.temperature.value,
            top_k=round(self.top_k.value),
            top_p=self.top_p.value,
            forbid_unknown=self.forbid_box.isChecked(),
        )

    def set_sampling(self, sampling: Sampling) -> None:
        """Tells of all changes at once."""
        self._is_setting = True
        self.temperature.set_value(sampling.temperature)
        self.top_k.set_value(sampling.top_k)
        self.top_p.set_value(sampling.top_p)
        self.forbid_box.setChecked(sampling.forbid_unknown)
        self._is_setting = False
        self._tell()

    def set_vocab_size(self, vocab_size: int) -> None:
        """How many words top-k can keep; a greater number becomes this one."""
        if vocab_size != self._vocab_size:
            self._vocab_size = vocab_size
            box = self.top_k.box
            assert isinstance(box, QSpinBox)
            box.setMaximum(vocab_size)
            self.top_k.set_scale(CountScale(vocab_size))
            self._say_range()

    def _say_range(self) -> None:
        is_known = self._vocab_size < _LARGEST_VOCABULARY
        tip = (
            tr("1 to {most:,}: only that many of the likeliest words may be drawn; 0 is off", most=self._vocab_size)
            if is_known
            else tr("Only that many of the likeliest words may be drawn; 0 is off")
        )
        for control in (self.top_k.box, self.top_k.slider):
            control.setToolTip(tip)

    def _tell(self) -> None:
        sampling = self.sampling
        if not self._is_setting and sampling != self._told:
            self._told = sampling
            self.changed.emit(sampling)
