"""Which word model a page uses, and where its weights come from."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import tr
from gui.session import Session
from gui.widgets.labels import label


class WordModelNote(QWidget):
    """Follows the session; says so where the chosen model has no words and the gallery's word model stands in."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title_label = label(tr("Word LSTM"), "title")
        self.note_label = label(" ", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("Model"), "caption"))
        layout.addWidget(self.title_label)
        layout.addWidget(self.note_label)
        session.word_model_changed.connect(self._show)
        session.model_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = self._session.word_model
        if model is not None:
            self.title_label.setText(model.title)
            self.note_label.setText(self._session.word_model_note)
