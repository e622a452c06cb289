"""What one draws with: pen, eraser, width, undo, clear; and where pictures come from: clipboard, files, samples."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from engine.language import number, tr
from gui.undo import EditHistory
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.digit_canvas import DEFAULT_WIDTH, WIDTHS, DigitCanvas
from gui.widgets.digit_picker import DigitPicker
from gui.widgets.ink import TOOLS, blank
from gui.widgets.labels import label

_PARTS = 10  # slider steps in one pixel


class CanvasTools(QWidget):
    """Tools for one canvas.

    Signals:
        cleared(object): the ink before the paper was wiped.
    """

    cleared = Signal(object)

    def __init__(self, canvas: DigitCanvas, history: EditHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.tools = QButtonGroup(self)
        tips = (tr("Draws ink (E changes to the eraser)"), tr("Takes ink away (E changes to the pen)"))
        titles = (tr("Pen"), tr("Eraser"))
        for place, (name, title, tip) in enumerate(zip(TOOLS, titles, tips, strict=True)):
            choice = ChoiceButton(title, tip=tip)
            choice.setChecked(name == canvas.tool)
            self.tools.addButton(choice, place)
        low, high = WIDTHS
        self.width_slider = QSlider(Qt.Orientation.Horizontal)
        self.width_slider.setRange(round(low * _PARTS), round(high * _PARTS))
        self.width_slider.setPageStep(_PARTS)
        self.width_slider.setValue(round(DEFAULT_WIDTH * _PARTS))
        self.width_slider.setToolTip(
            tr("Width of pen and eraser, {low:g} to {high:g} pixels of the drawing", low=low, high=high)
        )
        self._width_text = label("", "muted")
        self.undo_button = _button("↶", "")
        self.undo_button.setAccessibleName(tr("Undo"))
        self.redo_button = _button("↷", "")
        self.redo_button.setAccessibleName(tr("Redo"))
        self.clear_button = _button(tr("Clear"), tr("Empty paper"))
        self._lay_out()
        self.tools.idClicked.connect(self._choose_tool)
        canvas.tool_changed.connect(self._show_tool)
        self.width_slider.valueChanged.connect(self._set_width)
        self.clear_button.clicked.connect(self._clear)
        for button, action in ((self.undo_button, history.undo_action), (self.redo_button, history.redo_action)):
            _follow(button, action)
        self._set_width(self.width_slider.value())

    def _lay_out(self) -> None:
        self.width_slider.setAccessibleName(tr("Width"))
        first = QHBoxLayout()
        for button in self.tools.buttons():
            first.addWidget(button)
        first.addWidget(self.width_slider, 1)
        first.addWidget(self._width_text)
        second = QHBoxLayout()
        for button in (self.undo_button, self.redo_button, self.clear_button):
            second.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for row in (first, second):
            row.setSpacing(6)
            layout.addLayout(row)

    def _choose_tool(self, number: int) -> None:
        self._canvas.tool = TOOLS[number]

    def _show_tool(self, tool: str) -> None:
        names: tuple[str, ...] = TOOLS
        self.tools.button(names.index(tool)).setChecked(True)

    def set_tool(self, number: int) -> None:
        """For a page that is restored; 0 is the pen.

        Raises:
            ValueError: there is no such tool.
        """
        if type(number) is not int or not 0 <= number < len(TOOLS):
            raise ValueError("no such tool")
        with QSignalBlocker(self.tools):
            self.tools.button(number).setChecked(True)
        self._canvas.tool = TOOLS[number]

    def _set_width(self, steps: int) -> None:
        self._canvas.pen_width = steps / _PARTS
        self._width_text.setText(number(steps / _PARTS, ".1f"))

    def _clear(self) -> None:
        before = self._canvas.ink
        if before.any():
            self._canvas.set_ink(blank())
            self.cleared.emit(before)


class PictureSources(QWidget):
    """Clipboard, file, and samples of the program's own.

    Signals:
        paste_asked(): the picture of the clipboard is wanted.
        file_asked(): a picture file is wanted.
    """

    paste_asked = Signal()
    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paste_button = _button(tr("Paste"), tr("A picture from the clipboard, as the network sees it (Ctrl+V)"))
        self.file_button = _button(
            tr("Open…"), tr("A picture from a file, as the network sees it; or drop one on this page")
        )
        self.picker = DigitPicker()
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.paste_button, self.file_button):
            row.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.picker)
        layout.addLayout(row)
        self.paste_button.clicked.connect(self.paste_asked)
        self.file_button.clicked.connect(self.file_asked)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button


def _follow(button: QPushButton, action: QAction) -> None:
    """The button does what the action does, and can when that can."""

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.toolTip())

    action.changed.connect(show)
    button.clicked.connect(action.trigger)
    show()
