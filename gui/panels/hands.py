"""Hands inside: weights of a copy of the model changed by hand, and what becomes of its answers."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.parameters import list_tensors, read_values
from engine.language import mark, tr
from engine.probing.accuracy import DigitAccuracy, digit_accuracy
from engine.probing.edits import AddNoise, Edit, EditCount, Prune, SetValue, SwitchOff, count_changes, edit
from gui.panels.base import Host
from gui.panels.live_call import LiveCall
from gui.tasks import Task
from gui.undo import EditHistory
from gui.widgets.banner import ErrorBanner
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.colours import value_text
from gui.widgets.edit_form import EditForm, Layer
from gui.widgets.edit_list import EditList
from gui.widgets.figure import Figure
from gui.widgets.labels import label

STEP_MS = 400  # a slider that rests so long has made a step
ACCURACY_MS = 60
LIST_HEIGHT, ACCURACY_HEIGHT = 96, 178
MOST_EDITS = 200
Edits = tuple[Edit, ...]

_MEANING = mark(
    "How many of the program's 500 own digits are read right: by the model as it was, and by the copy with the edits. "
    "The session's model itself stays as it is."
)
_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in (SetValue, SwitchOff, Prune, AddNoise)}


@dataclass(frozen=True, eq=False)
class _Made:
    """An edited copy, or why there is none."""

    handle: ModelHandle | None
    count: EditCount | None = None
    problem: str = ""


class HandsPanel(QWidget):
    """A list of edits, each a step of ``history``; the model that comes of them is ``edited``.

    Signals:
        model_edited(ModelHandle): another model, or another copy of it.
    """

    lane: ClassVar[str] = "lenet-live/hands"

    model_edited = Signal(object)

    def __init__(self, host: Host, history: EditHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.history = history
        self.base: ModelHandle | None = None
        self.edited: ModelHandle | None = None
        self.edits: Edits = ()
        self._good: Edits = ()  # those that ``edited`` was made with
        self._stepped: Edits = ()  # those of the last step
        self._listed: ModelHandle | None = None
        self._before: DigitAccuracy | None = None
        self._after: DigitAccuracy | None = None
        self._measured: ModelHandle | None = None
        self._task: Task | None = None
        self._making = LiveCall(host, self.lane, self)
        self._step_timer = QTimer(self, singleShot=True, interval=STEP_MS)
        self._measure_timer = QTimer(self, singleShot=True, interval=ACCURACY_MS)
        self.form = EditForm()
        self.banner = ErrorBanner()
        self.list = EditList()
        self.undo_button = QPushButton(tr("Undo"))
        self.remove_button = QPushButton(tr("Remove"))
        self.revert_button = QPushButton(tr("Revert all"))
        self.changes = label(" ", "caption", is_selectable=True)
        self.chart = BarChart()
        self.figure = Figure(tr("Accuracy on 500 stroke digits"), self.chart)
        self._lay_out()
        self._connect()
        self._show_list()

    def set_model(self, base: ModelHandle) -> None:
        """The model to make copies of; edits stay as far as they can be made on it."""
        if base is self.base:
            return
        self.base, self.edited, self._good = base, None, ()
        self._before = self._after = self._measured = None
        self._making.drop()
        if self.edits:
            self._make()
        else:
            self._take(base, None)
        if self.isVisible():
            self._look()

    def kept(self) -> list[dict[str, Any]]:
        return [{"kind": type(one).__name__, **asdict(one)} for one in self.edits]

    def restore(self, kept: object) -> None:
        """Raises ValueError for what ``kept`` did not give."""
        if not isinstance(kept, list) or len(kept) > MOST_EDITS:
            raise ValueError("not a list of edits")
        self._step_timer.stop()
        self.edits = self._stepped = tuple(_edit_of(one) for one in kept)
        self._show_list()
        if self.base is not None:
            self._make()

    def _lay_out(self) -> None:
        self.undo_button.setToolTip(self.history.undo_action.toolTip())
        self.remove_button.setToolTip(tr("Takes the chosen edit away (Delete)"))
        self.revert_button.setToolTip(tr("Takes all edits away; Undo brings them back"))
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.chart.set_axis(tr("read right (%)"))
        self.figure.set_meaning(tr(_MEANING))
        self.figure.set_placeholder(tr("The accuracy appears as soon as the 500 digits are read."))
        self.figure.setMinimumHeight(ACCURACY_HEIGHT)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.undo_button, self.remove_button, self.revert_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.form)
        layout.addWidget(self.banner)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.changes)
        layout.addWidget(self.figure, 2)

    def _connect(self) -> None:
        form = self.form
        form.off_asked.connect(self._switch_off)
        form.value_asked.connect(self._set_value)
        form.share_changed.connect(self._prune)
        form.noise_changed.connect(self._add_noise)
        form.place_changed.connect(self._read_value)
        form.layer.currentIndexChanged.connect(self._show_sliders)
        self.list.removal_asked.connect(self._remove)
        self.list.currentRowChanged.connect(self._enable)
        self.remove_button.clicked.connect(self._remove_chosen)
        self.revert_button.clicked.connect(self._revert)
        self.undo_button.clicked.connect(self.history.undo)
        self.history.undo_action.changed.connect(self._enable)
        self._making.succeeded.connect(self._show_made)
        self._step_timer.timeout.connect(self._step)
        self._measure_timer.timeout.connect(self._measure)
        self.host.context.seed.changed.connect(self._follow_seed)

    # edits

    def _switch_off(self, fqn: str, unit: int) -> None:
        self._commit((*self.edits, SwitchOff(fqn, unit)))

    def _set_value(self, name: str, index: tuple[int, ...], value: float) -> None:
        self._commit((*self.edits, SetValue(name, index, value)))

    def _prune(self, fqn: str, share: float) -> None:
        self._draft(Prune, fqn, Prune(fqn, share) if share else None)

    def _add_noise(self, fqn: str, strength: float) -> None:
        seed = self.host.context.seed.value
        self._draft(AddNoise, fqn, AddNoise(fqn, strength, seed) if strength else None)

    def _draft(self, kind: type[Any], fqn: str, one: Edit | None) -> None:
        """A slider has one edit for each layer, which it changes; it is a step when it has come to rest."""
        at = next((at for at, old in enumerate(self.edits) if isinstance(old, kind) and old.fqn == fqn), None)
        new = () if one is None else (one,)
        if at is None:
            self.edits = (*self.edits, *new)
        else:
            self.edits = (*self.edits[:at], *new, *self.edits[at + 1 :])
        self._step_timer.start()
        self._make()

    def _commit(self, edits: Edits) -> None:
        self._step()  # what a slider has done before
        self.edits = edits
        self._step()
        self._make()

    def _step(self) -> None:
        """What has been done since the last step is one of its own."""
        self._step_timer.stop()
        before, after = self._stepped, self.edits
        if before == after:
            return
        self._stepped = after
        added = [one for one in after if one not in before]
        text = tr("removing an edit") if after else tr("reverting all edits")
        if added:
            text = added[-1].sentence.rstrip(".")
        self.history.push(
            tr("“{name}”", name=text), undo=partial(self._go_to, before), redo=partial(self._go_to, after)
        )

    def _go_to(self, edits: Edits) -> None:
        self._step_timer.stop()
        self.edits = self._stepped = edits
        self._make()

    def _remove(self, row: int) -> None:
        self._commit((*self.edits[:row], *self.edits[row + 1 :]))

    def _remove_chosen(self) -> None:
        if self.list.currentRow() >= 0:
            self._remove(self.list.currentRow())

    def _revert(self) -> None:
        self._commit(())

    def _follow_seed(self) -> None:
        """The dice throws all noise anew."""
        seed = self.host.context.seed.value
        edits = tuple(AddNoise(one.fqn, one.strength, seed) if isinstance(one, AddNoise) else one for one in self.edits)
        if edits != self.edits:
            self._commit(edits)

    # what comes of them

    def _make(self) -> None:
        self._show_list()
        if self.base is not None:
            token = (self.base, self.edits)
            self._making.ask(_make, self.base, self.edits, title=tr("Changing weights"), token=token)

    def _show_made(self, token: object, made: _Made) -> None:
        assert isinstance(token, tuple)
        base, edits = token
        if base is not self.base:
            return
        if made.handle is None:
            if edits == self.edits:
                self._refuse(made.problem)
            return
        self.banner.clear()
        self._good = edits
        self._take(made.handle, made.count)

    def _refuse(self, problem: str) -> None:
        """Goes back to the last edits that could be made."""
        self.banner.show_message(problem)
        self._step_timer.stop()
        self.edits = self._stepped = self._good
        self._show_list()
        if self.edited is None and self.base is not None:
            self._take(self.base, None)

    def _take(self, handle: ModelHandle, count: EditCount | None) -> None:
        is_other = handle is not self.edited
        self.edited = handle
        self.changes.setText(tr("No weight is changed.") if count is None or not self._good else count.sentence)
        if is_other:
            self.model_edited.emit(handle)
        self._measure_timer.start()
        self._read_value(str(self.form.parameter.currentData() or ""), self.form.place)

    def _show_list(self) -> None:
        self.list.set_edits([one.sentence for one in self.edits])
        self._show_sliders()
        self._enable()

    def _show_sliders(self) -> None:
        fqn = self.form.fqn
        share = next((one.share for one in self.edits if isinstance(one, Prune) and one.fqn == fqn), 0.0)
        noise = next((one.strength for one in self.edits if isinstance(one, AddNoise) and one.fqn == fqn), 0.0)
        self.form.show_sliders(share, noise)

    def _enable(self) -> None:
        self.undo_button.setEnabled(self.history.can_undo)
        self.undo_button.setToolTip(self.history.undo_action.toolTip())
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
        self.revert_button.setEnabled(bool(self.edits))

    # what is looked up

    def _look(self) -> None:
        """Called when the panel can be seen: layers for the form, and the accuracy."""
        if self.base is not None and self._listed is not self.base:
            self._listed = self.base
            task = self.host.run(_list_layers, self.base, title=tr("Listing layers"), lane=f"{self.lane}/layers")
            task.succeeded.connect(self.form.set_layers)
        self._measure_timer.start()

    def _read_value(self, name: str, place: tuple[int, ...]) -> None:
        if self.edited is None or not name or not self.isVisible():
            return
        task = self.host.run(
            _value_at, self.edited, name, place, title=tr("Reading a weight"), lane=f"{self.lane}/value"
        )
        task.succeeded.connect(self.form.show_present)

    def _measure(self) -> None:
        """Reads the 500 digits, first with the model as it was."""
        if not self.isVisible() or self.base is None or self.edited is None:
            return
        if self._before is not None and self._measured is self.edited:
            return
        if self._task is not None:
            self._task.replace()
        handle = self.base if self._before is None else self.edited
        self.figure.set_waiting(tr("500 digits are being read …"))
        self._task = self.host.run_long(digit_accuracy, handle, title=tr("Reading 500 digits"), lane=self.lane)
        self._task.succeeded.connect(partial(self._show_accuracy, handle))

    def _show_accuracy(self, handle: ModelHandle, found: DigitAccuracy) -> None:
        self._task = None
        if handle is self.base:
            self._before = found
        if handle is self.edited:
            self._after, self._measured = found, handle
        if handle not in (self.base, self.edited):
            return
        if self._measured is not self.edited:
            self._measure()
        before, after = self._before, self._after
        if before is None or after is None:
            return
        self.figure.clear_placeholder()
        self.chart.set_bars(
            [_bar(tr("as it was"), before, tr("as it was")), _bar(tr("with edits"), after, tr("with edits"))]
        )
        self.figure.set_reading(
            tr("{sentence} Before the edits: {percent:.1f} %.", sentence=after.sentence, percent=100 * before.accuracy)
        )
        rows = [[digit, 100 * before.by_digit[digit], 100 * after.by_digit[digit]] for digit in range(10)]
        everything = [tr("all"), 100 * before.accuracy, 100 * after.accuracy]
        self.figure.set_table([mark("digit"), mark("as it was (%)"), mark("with edits (%)")], [everything, *rows])

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()


def _bar(name: str, found: DigitAccuracy, series: str) -> Bar:
    percent = 100 * found.accuracy
    return Bar(name, (Segment(percent, series, description=found.sentence),), tr("{percent:.1f} %", percent=percent))


def _make(base: ModelHandle, edits: Edits) -> _Made:
    try:
        handle = edit(base, edits)
    except EngineError as error:
        return _Made(None, problem=str(error))
    return _Made(handle, count_changes(base, handle) if edits else None)


def _list_layers(handle: ModelHandle) -> tuple[Layer, ...]:
    parameters: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
    for entry in list_tensors(handle):
        if entry.is_parameter:
            parameters.setdefault(entry.key.rpartition(".")[0], []).append((entry.key, tuple(entry.shape)))
    return tuple(Layer(fqn, found[0][1][0], tuple(found)) for fqn, found in parameters.items())


def _value_at(handle: ModelHandle, name: str, place: tuple[int, ...]) -> str:
    """The number in words; "" where there is none."""
    shape = next((entry.shape for entry in list_tensors(handle) if entry.key == name), None)
    if shape is None or len(shape) != len(place):
        return ""
    row, column = (0, place[0]) if len(place) == 1 else (place[0], _flat(place[1:], shape[1:]))
    try:
        window = read_values(handle, name, rows=(row, row + 1), columns=(column, column + 1))
    except EngineError:
        return ""
    return tr("now {value}", value=value_text(float(window.values[0, 0])))


def _flat(place: tuple[int, ...], shape: tuple[int, ...]) -> int:
    """The place in reading order."""
    flat = 0
    for at, size in zip(place, shape, strict=True):
        flat = flat * size + at
    return flat


def _edit_of(kept: object) -> Edit:
    """Raises ValueError for anything but an edit as it is kept."""
    kind = _KINDS.get(str(kept.get("kind"))) if isinstance(kept, dict) else None
    if kind is None or not isinstance(kept, dict):
        raise ValueError("not an edit")
    values = {name: value for name, value in kept.items() if name != "kind"}
    if set(values) != {field.name for field in fields(kind)}:
        raise ValueError("not the values of an edit")
    if "index" in values:
        index = values["index"]
        if not isinstance(index, list) or not all(type(at) is int for at in index):
            raise ValueError("not a place")
        values["index"] = tuple(index)
    wanted = {"name": str, "fqn": str, "unit": int, "layer": int, "is_reverse": bool, "seed": int, "index": tuple}
    for name, value in values.items():
        if name in wanted and type(value) is not wanted[name]:
            raise ValueError(f"{name} is {value!r}")
        if name not in wanted and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise ValueError(f"{name} is {value!r}")
    found: Edit = kind(**values)
    return found
