"""What a stage of LeNet does, in a few words and with its numbers put in."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from engine.inspection.stages import Stage
from engine.language import mark, tr
from gui.widgets.labels import label

_LESSONS = {
    "Conv2d": mark(
        "A small window of weights slides over the picture, and each place gives one number. Orange: what is under the "
        "window looks like its weights. Blue: like their negative. Each map has a window of its own."
    ),
    "relu": mark(
        "ReLU keeps what is above zero and sets the rest to zero. Only places that answer to the window stay lit."
    ),
    "max_pool2d": mark(
        "Of every 2 × 2 cells only the largest stays: a quarter of the numbers, and a shift by one pixel matters less."
    ),
    "Linear": mark(
        "Every unit weighs all values that come in, adds them up and adds its bias. "
        "Bars upwards are positive, bars downwards negative."
    ),
}
_TRIES = {
    "Conv2d": mark("Try: choose 1, then 7. Which maps see the roof?"),
    "relu": mark("Try: compare a map here with the same one before. What went out?"),
    "max_pool2d": mark("Try: ask for another sample. Do these maps change less than the first ones?"),
    "Linear": mark("Try: which bars stay for another sample of this digit, and change for another digit?"),
}


class StageCard(QFrame):
    """Explains the stage that was pointed at last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._title = label("", "title")
        self._lesson = label()
        self._size = label()
        self._parameters = label()
        self._try = label("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        self._labels = (self._title, self._lesson, self._size, self._parameters, self._try)
        for text in self._labels:
            layout.addWidget(text)
        layout.addStretch(1)

    @property
    def texts(self) -> tuple[str, ...]:
        """Title, lesson, size, parameters and what to try."""
        return tuple(shown.text() for shown in self._labels)

    def show_stage(self, stage: Stage) -> None:
        self._title.setText(stage.title)
        self._lesson.setText(tr(_LESSONS[stage.type]) if stage.type in _LESSONS else "")
        self._size.setText(tr("Height of a map\n{formula}", formula=stage.formula))
        self._size.setVisible(bool(stage.formula))
        self._parameters.setText(tr("Parameters\n{parameters}", parameters=stage.parameters))
        self._parameters.setVisible(bool(stage.parameters))
        self._try.setText(tr(_TRIES[stage.type]) if stage.type in _TRIES else "")
