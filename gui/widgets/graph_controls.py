"""The controls of the graph view: size, folding, and the way through the forward pass."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.language import mark, tr
from gui.models.drawn_graph import ALL_FOLDED, ALL_OPEN, AS_SUGGESTED
from gui.widgets.labels import label
from gui.widgets.reading_direction import keep_left_to_right
from gui.widgets.wrap_row import WrapRow

PLAY_MS = 1100
_FOLDINGS = ((AS_SUGGESTED, mark("Easy to read")), (ALL_FOLDED, mark("All folded")), (ALL_OPEN, mark("All open")))


class GraphControls(QWidget):
    """Knows which step is shown, not what a step is.

    Signals:
        zoom_wanted(int): larger (1) or smaller (−1).
        fit_wanted(): the whole graph.
        folding_chosen(str): one of the three ways to fold.
        redraw_wanted(): trace and lay out again.
        step_changed(int): the place of the step that is to be shown, −1 for none.
        motion_changed(bool): tensors move along their edges.
    """

    zoom_wanted = Signal(int)
    fit_wanted = Signal()
    folding_chosen = Signal(str)
    redraw_wanted = Signal()
    step_changed = Signal(int)
    motion_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._at = -1
        self.fit_button = _button(tr("Fit"), tr("Whole graph"), tr("Show the whole graph, at most at 100 % (F)"))
        self.smaller_button = _button("−", tr("Smaller"), tr("Smaller, down to 2 % (−, or the mouse wheel)"))
        self.larger_button = _button("+", tr("Larger"), tr("Larger, up to 400 % (+, or the mouse wheel)"))
        self.folding_box = QComboBox()
        for name, text in _FOLDINGS:
            self.folding_box.addItem(tr(text), name)
        self.folding_box.setAccessibleName(tr("Folding of groups"))
        self.folding_box.setToolTip(
            tr(
                "Which groups are one node: all, none, or as many as leave some 60 nodes. "
                "A click on + or −, or Space, folds a single one"
            )
        )
        self.redraw_button = _button(
            tr("Redraw"), tr("Draw the graph again"), tr("Run the forward pass and lay out again")
        )
        self.first_button = _button("|◀", tr("First step"), tr("Go to the first step of the forward pass"))
        self.former_button = _button("◀", tr("Former step"), tr("Go one step back (Page Up in the graph)"))
        self.play_button = _button(
            tr("▶ Play"), tr("Play the forward pass"), tr("A step about every second (P in the graph)")
        )
        self.play_button.setMinimumWidth(78)  # for both of its texts
        self.next_button = _button("▶", tr("Next step"), tr("Go one step on (Page Down in the graph)"))
        self.motion_box = QCheckBox(tr("Motion"))
        self.motion_box.setToolTip(tr("Let the tensors move along their edges from step to step; off: the steps jump"))
        self.motion_box.setChecked(True)
        self.step_label = label(" ", "caption")
        self.step_label.setAccessibleName(tr("Step of the forward pass"))
        self._timer = QTimer(self, interval=PLAY_MS)
        self._timer.timeout.connect(self._play_on)
        self._lay_out()
        self.set_steps(0)
        self.fit_button.clicked.connect(self.fit_wanted)
        self.smaller_button.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.larger_button.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.folding_box.activated.connect(lambda: self.folding_chosen.emit(self.folding))
        self.redraw_button.clicked.connect(self.redraw_wanted)
        self.first_button.clicked.connect(lambda: self.go_to(0))
        self.former_button.clicked.connect(lambda: self.step_by(-1))
        self.next_button.clicked.connect(lambda: self.step_by(1))
        self.play_button.clicked.connect(self.toggle_playing)
        self.motion_box.toggled.connect(self.motion_changed)

    @property
    def folding(self) -> str:
        return str(self.folding_box.currentData())

    @property
    def at(self) -> int:
        """The place of the step shown, −1 for none."""
        return self._at

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    def set_steps(self, count: int) -> None:
        """There are that many steps now, and none of them is shown."""
        self.stop_playing()
        self._count, self._at = count, -1
        self.step_label.setText(tr("Play, or step through the forward pass.") if count else " ")
        self._enable()

    def show_step(self, text: str) -> None:
        """The step in words; read out by a screen reader, too."""
        self.step_label.setText(text or " ")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.step_label, text))

    def go_to(self, place: int) -> None:
        if 0 <= place < self._count:
            self._at = place
            self._enable()
            self.step_changed.emit(place)

    def step_by(self, way: int) -> None:
        """One step on (1) or back (−1); the first one if none is shown."""
        self.stop_playing()
        self.go_to(self._at + way if self._at >= 0 else 0)

    def toggle_playing(self) -> None:
        """Plays on from the step shown, from the first after the last one; stops if it plays."""
        if self.is_playing or not self._count:
            self.stop_playing()
            return
        self._timer.start()
        self.play_button.setText(tr("■ Stop"))
        self.go_to(0 if self._at + 1 >= self._count else self._at + 1)

    def stop_playing(self) -> None:
        self._timer.stop()
        self.play_button.setText(tr("▶ Play"))

    def _play_on(self) -> None:
        if self._at + 1 < self._count and self.isVisible():
            self.go_to(self._at + 1)
        else:
            self.stop_playing()

    def _enable(self) -> None:
        self.first_button.setEnabled(self._at > 0)
        self.former_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at + 1 < self._count)
        self.play_button.setEnabled(self._count > 0)

    def _lay_out(self) -> None:
        sizes = [self.fit_button, self.smaller_button, self.larger_button, self.folding_box, self.redraw_button]
        above = WrapRow(_row(*sizes, is_left=True), self.motion_box)
        steps = [self.first_button, self.former_button, self.play_button, self.next_button]
        below = _row(*steps, self.step_label)
        keep_left_to_right(below)  # as time in the graph above
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(above)
        layout.addWidget(below)


def _row(*widgets: QWidget, is_left: bool = False) -> QWidget:
    """Widgets beside each other; what room is left goes to the last one, or stays empty."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget, int(not is_left and widget is widgets[-1]))
    if is_left:
        row.addStretch(1)
    return holder


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setProperty("choice", True)  # narrow
    return button
