"""Choosing what goes into a model: its example, a picture, words, noise, a single one or zeros."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from gui.files.picture_files import gray_of
from gui.widgets.beside import Beside
from gui.widgets.labels import caption_for
from gui.widgets.tone_label import ToneLabel

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.probing.inputs import InputChoice

EXAMPLE, ANY = "example", ""
_FIRST = ("picture", "text", EXAMPLE)  # what is taken while nothing was chosen
TITLES = {
    EXAMPLE: mark("Example input"),
    "picture": mark("Picture"),
    "text": mark("Text"),
    "noise": mark("Noise"),
    "one-hot": mark("One-hot"),
    "zeros": mark("Zeros"),
}
TIPS = {
    EXAMPLE: mark("The input that comes with the model"),
    "picture": mark(
        "A picture from a file or the clipboard, brought to the model's size; a drawn 7 until there is one"
    ),
    "text": mark("Words, looked up in the model's vocabulary"),
    "noise": mark(
        "Normal noise of mean 0 and deviation 1 from the tool bar's seed; evenly drawn ids where it takes ids"
    ),
    "one-hot": mark("A single 1 among zeros"),
    "zeros": mark("Zeros everywhere"),
}
FIRST_TEXT = "the cat sat on the mat"
LONGEST_TEXT = 20_000
_KIND_WIDTH, _PAGE_LEAST = 176, 230


@dataclass(frozen=True)
class InputWish:
    """What was chosen, ``ANY`` while nothing was.

    ``picture`` (H, W) is from the clipboard and goes before ``path``; without either a digit is drawn.
    """

    kind: str = ANY
    text: str = FIRST_TEXT
    place: int = 0
    path: str = ""
    is_inverted: bool = False
    picture: npt.NDArray[np.float32] | None = None


def fitting_kind(wanted: str, choices: Sequence[InputChoice]) -> str:
    """The kind that goes in: the one that is wanted if it fits, else the example; what fits first for ``ANY``."""
    fits = {EXAMPLE, *(str(choice.kind) for choice in choices if choice.fits)}
    wishes = _FIRST if wanted == ANY else (wanted, EXAMPLE)
    return next(kind for kind in wishes if kind in fits)


class InputChooser(QWidget):
    """The kind, and beside it what that kind needs; ``message`` says what does not fit.

    Signals:
        changed(): another input was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ANY
        self._choices: tuple[InputChoice, ...] = ()
        self._lack = ""  # why the kind that was chosen does not fit
        self._path = ""
        self._picture: npt.NDArray[np.float32] | None = None
        self.kind_box = QComboBox()
        for kind, title in TITLES.items():
            self.kind_box.addItem(tr(title), kind)
            self.kind_box.setItemData(self.kind_box.count() - 1, tr(TIPS[kind]), Qt.ItemDataRole.ToolTipRole)
        self.kind_box.setToolTip(tr("What goes into the model; grey ones do not fit it, their tip says why"))
        self.file_button = QPushButton(tr("Open…"))
        self.file_button.setToolTip(
            tr("A picture from a file: PNG, JPEG and what else Qt reads, up to 20,000 px a side")
        )
        self.file_button.setAccessibleName(tr("Open a picture"))
        self.paste_button = QPushButton(tr("Paste"))
        self.paste_button.setToolTip(tr("The picture in the clipboard"))
        self.paste_button.setAccessibleName(tr("Paste a picture"))
        self.invert_box = QCheckBox(tr("Invert"))
        self.invert_box.setToolTip(tr("Dark on light becomes light on dark, which is what a digit model has learned"))
        self.text_field = QLineEdit(FIRST_TEXT, maxLength=LONGEST_TEXT)
        self.text_field.setToolTip(tr("1 to 2,000 words, split at spaces; an unknown one becomes <unk>. Enter applies"))
        self.text_field.setAccessibleName(tr("Text that goes in"))
        self.place_box = QSpinBox(minimum=0, maximum=2**31 - 1)
        self.place_box.setKeyboardTracking(False)
        self.place_box.setToolTip(tr("Place of the one in the first tensor, in reading order, from 0 on"))
        self.message = ToneLabel()
        self.pages = QStackedWidget()
        self._lay_out()
        self.kind_box.activated.connect(self._choose_kind)
        self.file_button.clicked.connect(self._ask_for_file)
        self.paste_button.clicked.connect(self.paste)
        self.invert_box.toggled.connect(self._tell)
        self.text_field.editingFinished.connect(self._tell_text)
        self.place_box.valueChanged.connect(self._tell)
        self._told_text = FIRST_TEXT

    @property
    def kind(self) -> str:
        """The kind in force, which is the one that was chosen if it fits the model."""
        return str(self.kind_box.currentData())

    @property
    def wish(self) -> InputWish:
        return InputWish(
            self._wanted,
            self.text_field.text(),
            self.place_box.value(),
            self._path,
            self.invert_box.isChecked(),
            self._picture,
        )

    def set_choices(self, choices: Sequence[InputChoice]) -> None:
        """Greys out what does not fit another model; a choice that fits again comes back."""
        self._choices = tuple(choices)
        model = self.kind_box.model()
        assert isinstance(model, QStandardItemModel)
        reasons = {str(choice.kind): choice.why_not for choice in choices}
        for at, kind in enumerate(TITLES):
            reason = reasons.get(kind, "")
            item = model.item(at)
            item.setEnabled(not reason)
            item.setToolTip(reason or tr(TIPS[kind]))
        self._show_kind(fitting_kind(self._wanted, choices))
        reason = reasons.get(self._wanted, "")
        self._lack = tr("The example goes in: {reason}", reason=reason) if reason else ""
        self.message.say(self._lack)

    @property
    def is_drawn(self) -> bool:
        """There is no picture but the one that the program draws."""
        return self._picture is None and not self._path

    def choose_kind(self, kind: str) -> None:
        """Raises ValueError for a kind that there is not; one that is grey leaves the example."""
        if kind not in (ANY, *TITLES):
            raise ValueError(f"no kind of input {kind!r}")
        self._wanted = kind
        self._show_kind(fitting_kind(kind, self._choices))
        self.changed.emit()

    def open_file(self, path: Path) -> None:
        self._path, self._picture = str(path), None
        self.file_button.setToolTip(tr("Now {name}; choose another picture", name=path.name))
        self.choose_kind("picture")

    def paste(self) -> None:
        """Takes the picture in the clipboard, or says that there is none."""
        picture = gray_of(QApplication.clipboard().image())
        if not picture.size:
            self.show_problem(tr("There is no picture in the clipboard: copy one first, or open a file."))
            return
        self._picture, self._path = picture, ""
        self.choose_kind("picture")

    def show_problem(self, sentence: str) -> None:
        """Why the input could not be used; the last picture stays."""
        self.message.say(f"✗ {sentence}", "danger")
        self.kind_box.setAccessibleDescription(sentence)

    def show_no_problem(self) -> None:
        """The input was used; why another one was not remains said."""
        self.message.say(self._lack)
        self.kind_box.setAccessibleDescription(self._lack)

    def settings(self) -> dict[str, Any]:
        """What can be kept: a pasted picture is not."""
        wish = self.wish
        return {
            "kind": self._wanted,
            "text": wish.text,
            "place": wish.place,
            "path": wish.path,
            "invert": wish.is_inverted,
        }

    def set_settings(self, settings: object) -> None:
        """Takes over what ``settings`` gave.

        Raises:
            ValueError: it is something else.
        """
        if not isinstance(settings, dict):
            raise ValueError("not the settings of an input")
        kind, text, place = settings.get("kind"), settings.get("text"), settings.get("place")
        path, invert = settings.get("path"), settings.get("invert")
        texts = isinstance(text, str) and len(text) <= LONGEST_TEXT and isinstance(path, str)
        is_place = isinstance(place, int) and not isinstance(place, bool) and 0 <= place < 2**31
        if kind not in (ANY, *TITLES) or not texts or not is_place or not isinstance(invert, bool):
            raise ValueError("not the settings of an input")
        for widget in (self.place_box, self.invert_box):
            widget.blockSignals(True)
        self.text_field.setText(str(text))
        self._told_text = str(text)
        self.place_box.setValue(int(place or 0))
        self.invert_box.setChecked(invert)
        for widget in (self.place_box, self.invert_box):
            widget.blockSignals(False)
        self._path, self._picture = (str(path) if path and Path(str(path)).is_file() else ""), None
        self.choose_kind(str(kind))

    def _lay_out(self) -> None:
        self.pages.addWidget(QWidget())
        self.pages.addWidget(_row(self.file_button, self.paste_button, self.invert_box))
        self.pages.addWidget(_row(self.text_field, stretch=False))
        self.pages.addWidget(_row(caption_for(tr("Place"), self.place_box), self.place_box))
        kind = _row(caption_for(tr("Input"), self.kind_box), self.kind_box)
        row = Beside(self.pages, kind, side_width=_KIND_WIDTH, least=_PAGE_LEAST, is_first=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row)
        layout.addWidget(self.message)

    def _show_kind(self, kind: str) -> None:
        self.kind_box.setCurrentIndex(list(TITLES).index(kind))
        self.pages.setCurrentIndex({"picture": 1, "text": 2, "one-hot": 3}.get(kind, 0))

    def _choose_kind(self, at: int) -> None:
        self.choose_kind(str(self.kind_box.itemData(at)))

    def _ask_for_file(self) -> None:
        start = str(Path(self._path).parent) if self._path else str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a picture"), start)
        if name:
            self.open_file(Path(name))

    def _tell_text(self) -> None:
        if self.text_field.text() != self._told_text:
            self._told_text = self.text_field.text()
            self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()


def _row(*widgets: QWidget, stretch: bool = True) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return holder
