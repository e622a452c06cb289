"""What a benchmark runs on, and its buttons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from gui.session import Session
from gui.widgets.activity_bar import clock
from gui.widgets.labels import caption_for, label
from gui.widgets.text_choice import TextChoice
from gui.widgets.word_model_note import WordModelNote

if TYPE_CHECKING:
    from engine.quantization.coverage import Coverage

DEFAULT_TOKENS = 2_000
MOST_TOKENS = 10_000_000


class BenchmarkControls(QWidget):
    """Text, number of words, Run and Cancel, and which modules are quantized.

    Signals:
        tokens_changed(): another number of words was chosen.
    """

    tokens_changed = Signal()

    def __init__(self, session: Session, last_folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_note = WordModelNote(session)
        self.text = TextChoice(last_folder)
        self.tokens_box = QSpinBox(minimum=1, maximum=MOST_TOKENS, value=DEFAULT_TOKENS, singleStep=1_000)
        self.tokens_box.setGroupSeparatorShown(True)
        self.tokens_box.setToolTip("How many predictions are scored; at most as many as the text has")
        self.all_box = QCheckBox("whole text")
        self.all_box.setToolTip("Score every word of the text")
        self.run_button = QPushButton("Run")
        self.run_button.setProperty("primary", True)
        self.run_button.setToolTip("Evaluate both models in turns, on one thread (F5)")
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setToolTip("Stop; what was measured stays (Esc)")
        self.estimate_label = label(" ", "caption")
        self.coverage_title = label("What becomes int8", "title")
        self.coverage_text = label("Known as soon as the model is quantized.")
        self._lay_out()
        self.set_running(False)
        self.tokens_box.valueChanged.connect(self.tokens_changed)
        self.all_box.toggled.connect(self._choose_all)

    @property
    def tokens(self) -> int | None:
        """How many predictions to score; None for all."""
        return None if self.all_box.isChecked() else self.tokens_box.value()

    @property
    def remembered(self) -> dict[str, QWidget]:
        """What comes back at the next start."""
        return {"split": self.text.split_box, "tokens": self.tokens_box, "is_whole": self.all_box}

    def set_tokens(self, tokens: int) -> None:
        self.all_box.setChecked(False)
        self.tokens_box.setValue(tokens)

    def set_running(self, is_running: bool) -> None:
        self.run_button.setEnabled(not is_running)
        self.cancel_button.setEnabled(is_running)
        self.text.setEnabled(not is_running)

    def show_estimate(self, seconds: float | None) -> None:
        """How long the next run will take at the speed of the last one."""
        self.estimate_label.setText(" " if seconds is None else f"about {clock(seconds)}")

    def show_coverage(self, covered: Coverage) -> None:
        self.coverage_title.setText(f"{covered.modules_quantized} of {covered.modules_total} modules become int8")
        lines = [f"{100 * covered.quantized_share:.0f} % of the bytes."]
        for module in covered.modules:
            sign = "✓" if module.is_quantized else "–"
            lines.append(f"{sign} {module.fqn}, {module.type_name}, {module.size_bytes / 1e6:.1f} MB")
            if not module.is_quantized:
                lines.append(f"stays float32: {module.reason}.")
        self.coverage_text.setText("\n".join(lines))

    def _choose_all(self, is_all: bool) -> None:
        self.tokens_box.setEnabled(not is_all)
        self.tokens_changed.emit()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(self.coverage_title)
        inside.addWidget(self.coverage_text)
        words = QHBoxLayout()
        words.addWidget(self.tokens_box, 1)
        words.addWidget(self.all_box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.estimate_label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.model_note)
        layout.addSpacing(8)
        layout.addWidget(label("Text", "caption"))
        layout.addWidget(self.text)
        layout.addSpacing(8)
        layout.addWidget(caption_for("Words to score", self.tokens_box))
        layout.addLayout(words)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addSpacing(8)
        layout.addWidget(card)
        layout.addStretch(1)
