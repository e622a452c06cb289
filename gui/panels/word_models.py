"""Models and texts: which word model writes, which folder of texts is looked at, and WikiText-2 from the network.

In five steps: open the view and read which model writes, and where its weights come from; open the folder of a model
that you have trained, or drop it on the window, and see every page of Generate go over to it; open a folder of texts
and read how many words there are, which are the most frequent, and how many of them the model does not know; press
"Get WikiText-2" and read what would be fetched, before anything is; take the shipped model back with one choice.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panels.base import Host, Panel
from gui.panels.corpora import CorpusCard
from gui.panels.fetch import FetchCard
from gui.panels.model_choice import ModelChoiceCard


class WordModelsPanel(Panel):
    """``choice`` is the card of the word model, ``corpus`` that of the texts, ``fetch`` that of the download."""

    panel_id: ClassVar[str] = "word models"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.choice = ModelChoiceCard(host)
        self.fetch = FetchCard(host)
        self.corpus = CorpusCard(host)
        self.fetch.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.choice)
        layout.addWidget(self.fetch)
        layout.addWidget(self.corpus, 1)
        self.corpus.fetch_asked.connect(self._ask_to_fetch)
        self.fetch.closed.connect(self._leave_fetch)
        self.fetch.fetched.connect(self.corpus.open_folder)
        self.corpus.facts_changed.connect(lambda: self.choice.offer_corpus(self.corpus.whole_folder))
        self.session.word_model_changed.connect(self._fall_due)

    def refresh(self) -> None:
        self.corpus.refresh()

    def open_model(self, path: Path) -> None:
        """A folder or file with a word model, as it is dropped or chosen."""
        self.choice.open_model(path)

    def open_corpus(self, folder: Path) -> None:
        """A folder with train.txt, valid.txt or test.txt."""
        self.corpus.open_folder(folder)

    def _ask_to_fetch(self) -> None:
        self.fetch.show()
        self.fetch.start_button.setFocus()

    def _leave_fetch(self) -> None:
        self.fetch.hide()
        self.corpus.fetch_button.setFocus()
