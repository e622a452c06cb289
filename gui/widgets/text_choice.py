"""Choosing a text: the one that comes with the program, or a split of a corpus folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.language import mark, tr
from engine.text.corpus import SPLITS, Split
from gui.widgets.labels import label

OWN_TEXT = mark("LayerLab articles")


class TextChoice(QWidget):
    """``corpus`` is None for the program's own text.

    Signals:
        changed(): another text was chosen.
    """

    changed = Signal()

    def __init__(self, last_folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_folder = last_folder
        self.corpus: Path | None = None
        self.name_label = label(tr(OWN_TEXT))
        self.own_button = QPushButton(tr("Own text"))
        self.own_button.setToolTip(tr("Short articles written for LayerLab; no download needed"))
        self.folder_button = QPushButton(tr("Folder…"))
        self.folder_button.setToolTip(tr("A folder with train.txt, valid.txt or test.txt, such as WikiText-2"))
        self.split_box = QComboBox()
        self.split_box.addItems([f"{split}.txt" for split in SPLITS])
        self.split_box.setCurrentIndex(SPLITS.index("test"))
        self.split_box.setAccessibleName(tr("File of the folder"))
        self.split_box.setToolTip(tr("Which text of the folder is scored"))
        self.split_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.split_box.setMinimumContentsLength(5)
        self.split_box.setEnabled(False)
        self.facts_label = label(" ", "caption")
        buttons = QHBoxLayout()
        buttons.addWidget(self.own_button)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.split_box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.name_label)
        layout.addLayout(buttons)
        layout.addWidget(self.facts_label)
        self.own_button.clicked.connect(self.choose_own_text)
        self.folder_button.clicked.connect(self._ask_for_folder)
        self.split_box.currentIndexChanged.connect(self.changed)

    @property
    def split(self) -> Split:
        return SPLITS[self.split_box.currentIndex()]

    def choose_own_text(self) -> None:
        self._choose(None)

    def choose_folder(self, folder: Path) -> None:
        self._choose(folder)

    def offer_folder(self, folder: Path) -> None:
        """Where the next question for a folder begins: one that was opened elsewhere."""
        self._last_folder = folder

    def show_text(self, corpus: Path | None, split: Split) -> None:
        """Shows what was chosen elsewhere."""
        if (corpus, split) != (self.corpus, self.split):
            blocker = QSignalBlocker(self.split_box)
            self.split_box.setCurrentIndex(SPLITS.index(split))
            blocker.unblock()
            self._show(corpus)

    def set_facts(self, sentence: str) -> None:
        """What is known of the chosen text, in one sentence."""
        self.facts_label.setText(sentence or " ")

    def _choose(self, corpus: Path | None) -> None:
        self._show(corpus)
        self.changed.emit()

    def _show(self, corpus: Path | None) -> None:
        self.corpus = corpus
        self._last_folder = corpus or self._last_folder
        self.name_label.setText(tr(OWN_TEXT) if corpus is None else corpus.name or str(corpus))
        self.name_label.setToolTip("" if corpus is None else str(corpus))
        self.split_box.setEnabled(corpus is not None)
        self.set_facts("")

    def _ask_for_folder(self) -> None:
        start = str(self._last_folder or Path.home())
        title = tr("Folder with train.txt, valid.txt or test.txt")
        folder = QFileDialog.getExistingDirectory(self, title, start)
        if folder:
            self.choose_folder(Path(folder))
