"""What the weights become: a preset, what runs as int8 and what is simulated, and the simulated scheme's settings."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from engine.quantization.primitives import LEAST_BITS, MOST_BITS
from engine.quantization.schemes import find_scheme, schemes
from engine.quantization.schemes.simulated import Simulated
from gui.widgets.labels import caption_for, label

LARGEST_GROUP = 4_096
RUNS_AS = {
    "float32": mark("Runs in float32"),
    "int8": mark("Runs as int8 products"),
    "weight only": mark("Stored small, runs in float32"),
    "simulated": mark("Simulated: runs in float32"),
}
GRANULARITIES = {
    "tensor": mark("one scale a tensor"),
    "row": mark("one scale a row"),
    "group": mark("one scale a group"),
}


class SchemeChoice(QWidget):
    """Presets that this installation cannot run are in the list, too, and say why.

    Signals:
        chosen(str): another scheme, as it is spelled.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Preset"))
        self.box.setToolTip(tr("What the weights become, for the entry that is marked in the list above"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(18)
        self._fill()
        self.runs_label, self.says_label = label(" "), label(" ", "caption")
        self.says_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.says_label.setMinimumHeight(3 * self.says_label.fontMetrics().lineSpacing())
        self.form = QWidget()
        self.bits_box = QSpinBox(minimum=LEAST_BITS, maximum=MOST_BITS)
        self.bits_box.setToolTip(tr("Bits of each weight, {least} to {most}", least=LEAST_BITS, most=MOST_BITS))
        self.granularity_box = QComboBox()
        self.granularity_box.setToolTip(tr("Which weights share a scale: fewer of them are closer to it"))
        for name, title in GRANULARITIES.items():
            self.granularity_box.addItem(tr(title), name)
        self.group_box = QSpinBox(minimum=1, maximum=LARGEST_GROUP)
        self.group_box.setToolTip(
            tr("Weights in a group, 1 to {most:,}; for one scale a group alone", most=LARGEST_GROUP)
        )
        self.symmetric_box = QCheckBox(tr("symmetric"))
        self.symmetric_box.setToolTip(tr("The grid is as wide below zero as above; else it has a zero point"))
        self._lay_out()
        self.set_scheme("float32")
        self.box.activated.connect(self._choose)
        self.bits_box.valueChanged.connect(self._tell)
        self.granularity_box.activated.connect(self._tell)
        self.group_box.valueChanged.connect(self._tell)
        self.symmetric_box.toggled.connect(self._tell)

    @property
    def spelling(self) -> str:
        """The scheme that the controls say."""
        name = str(self.box.currentData())
        if name != Simulated.name:
            return name
        return Simulated(
            bits=self.bits_box.value(),
            granularity=self.granularity_box.currentData(),
            group_size=self.group_box.value(),
            symmetric=self.symmetric_box.isChecked(),
        ).spelling

    def set_scheme(self, spelling: str) -> None:
        """Shows a scheme; one that there is not is shown as nothing."""
        try:
            scheme = find_scheme(spelling)
        except EngineError:
            self.box.setCurrentIndex(-1)
            self.form.hide()
            return
        self.box.setCurrentIndex(self.box.findData(scheme.name))
        self.form.setVisible(isinstance(scheme, Simulated))
        if isinstance(scheme, Simulated):
            blockers = [QSignalBlocker(box) for box in (self.bits_box, self.group_box, self.symmetric_box)]
            self.bits_box.setValue(scheme.bits)
            self.granularity_box.setCurrentIndex(self.granularity_box.findData(scheme.granularity))
            self.group_box.setValue(scheme.group_size)
            self.symmetric_box.setChecked(scheme.symmetric)
            self.group_box.setEnabled(scheme.granularity == "group")
            for blocker in blockers:
                blocker.unblock()

    def say(self, execution: str, says: str) -> None:
        """What runs as int8 and what is simulated, as the engine has it."""
        self.runs_label.setText(tr(RUNS_AS[execution]) if execution in RUNS_AS else " ")
        self.says_label.setText(says or " ")

    def _fill(self) -> None:
        model = self.box.model()
        assert isinstance(model, QStandardItemModel)
        for place, scheme in enumerate(schemes()):
            self.box.addItem(tr(scheme.title), scheme.name)
            tip = tr(scheme.says)
            try:
                scheme.check()
            except EngineError as error:
                tip = str(error)
                model.item(place).setEnabled(False)
            self.box.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)

    def _choose(self) -> None:
        if self.box.currentData() == Simulated.name and self.form.isHidden():
            self.set_scheme(Simulated.name)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.spelling)

    def _lay_out(self) -> None:
        assert {"bits", "granularity", "group_size", "symmetric"} == {field.name for field in fields(Simulated)}
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(caption_for(tr("Bits"), self.bits_box), self.bits_box)
        form.addRow(caption_for(tr("Scales"), self.granularity_box), self.granularity_box)
        form.addRow(caption_for(tr("Group size"), self.group_box), self.group_box)
        form.addRow(self.symmetric_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self.form)
        layout.addWidget(self.runs_label)
        layout.addWidget(self.says_label)
