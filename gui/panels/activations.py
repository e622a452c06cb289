"""What any layer of the open model gives for an input of the user's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from engine.probing.activation_results import ActivationEntry, ActivationPage
from engine.probing.browser import read_activation
from engine.probing.inputs import InputChoice
from engine.probing.recurrent import read_recurrent
from engine.probing.timeline import RecurrentLayer, RecurrentTimeline
from gui.panels.activation_work import Inputs, Looked, look_at_layers
from gui.panels.base import Host, Panel
from gui.panels.tried import tried, tried_steps
from gui.tasks import Task
from gui.widgets.activation_browser import ChannelPages, EntryKey, LayerList, key_of
from gui.widgets.activation_view import STATE_WORDS, ActivationView
from gui.widgets.beside import Beside
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.input_chooser import InputChooser
from gui.widgets.labels import caption_for
from gui.widgets.line import line

if TYPE_CHECKING:
    from engine.handle import ModelHandle

RANGES = {"map": mark("Each"), "layer": mark("Layer"), "fixed": mark("Fixed")}
RANGE_TIPS = {
    "map": mark("Each map or feature in its own range: weak ones can be seen, strengths not compared"),
    "layer": mark("All of the layer in one range: strengths can be compared"),
    "fixed": mark("The range that stands beside it: layers and inputs can be compared"),
}
GATES = {"LSTM": ("i", "f", "g", "o", "c"), "GRU": ("r", "z", "n")}
_CALLED = ("LSTM", "GRU", "RNN")  # a cell's steps are its calls
_KEPT = Qt.ItemDataRole.UserRole + 1  # the English text, which a session keeps
_LIST_WIDTH, _LIST_HEIGHT, _VIEW_LEAST, _LIMIT_WIDTH = 208, 170, 400, 84


class ActivationPanel(Panel):
    """The list chooses an output, the chips its colour range; a recurrent layer also shows its gates."""

    panel_id: ClassVar[str] = "any-layer"
    title: ClassVar[str] = mark("This model's layers")
    lesson: ClassVar[str] = "any-layer"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._inputs: tuple[ModelHandle, Inputs] | None = None
        self._words: tuple[str, ...] = ()
        self._recurrent: dict[str, RecurrentLayer] = {}
        self._looking: Task | None = None
        self._reading: Task | None = None
        self._wanted_entry: EntryKey | None = None
        self._page = 0
        self._gate = ""
        self.chooser = InputChooser()
        self.layers = LayerList()
        self.ranges = QButtonGroup(self)
        self.limit_box = QDoubleSpinBox(minimum=0.001, maximum=1e6, decimals=3, value=1.0)
        self.sample_box = QSpinBox(minimum=0, maximum=0)
        self.sample_label = caption_for(tr("Sample"), self.sample_box)
        self.gate_box = QComboBox()
        self.gate_label = caption_for(tr("Show"), self.gate_box)
        self.page_buttons = ChannelPages()
        self.view = ActivationView()
        self._lay_out()
        self.chooser.changed.connect(self._look_if_seen)
        self.layers.entry_chosen.connect(self._choose_entry)
        self.ranges.idToggled.connect(self._choose_range)
        self.limit_box.valueChanged.connect(self._read)
        self.sample_box.valueChanged.connect(self._read)
        self.gate_box.activated.connect(self._choose_gate)
        self.page_buttons.turned.connect(self._turn)
        self.host.context.seed.changed.connect(self._follow_seed)
        host.state.remember_value("input", self.chooser.settings, self.chooser.set_settings)
        host.state.remember_value("entry", self._entry_to_keep, self._set_entry)
        host.state.remember_value("gate", lambda: self._gate, self._set_gate)
        host.state.remember("leaves", self.layers.leaves_box)
        host.state.remember("range", self.ranges)
        host.state.remember("limit", self.limit_box)

    def refresh(self) -> None:
        if self._inputs is None or self._inputs[0] is not self.model:
            self._look()
        else:
            self._follow_layer()

    def start_work(self) -> None:
        """Reads the layers anew."""
        if self.model is not None:
            self._is_due = False
            self._look()

    def open_file(self, path: Path, kind: str) -> None:
        self.chooser.open_file(path)

    @property
    def range_mode(self) -> Any:
        """``map``, ``layer`` or ``fixed``."""
        return list(RANGES)[self.ranges.checkedId()]

    # What goes in

    def _look(self) -> None:
        model = self.model
        if model is None:
            return
        for task in (self._reading, self._looking):
            if task is not None:
                task.replace()
        self.view.figure.set_waiting(tr("Computing every layer for this input …"))
        seed = self.host.context.seed.value
        title = tr("Reading the layers of {title}", title=model.title)
        task = self._looking = self.run_long(
            tried_steps, look_at_layers, model, self.chooser.wish, seed=seed, title=title
        )
        task.partial_ready.connect(partial(self._take_choices, model))
        task.succeeded.connect(partial(self._take_index, model))

    def _take_choices(self, model: ModelHandle, choices: tuple[InputChoice, ...]) -> None:
        if model is self.model:
            self.chooser.set_choices(choices)

    def _take_index(self, model: ModelHandle, found: Looked | EngineError) -> None:
        if model is not self.model:
            return
        if isinstance(found, EngineError):
            self._refuse(found)
            return
        is_new = self._inputs is None or self._inputs[0] is not model
        former = None if is_new else self.layers.entry
        self._inputs, self._words = (model, found.inputs), found.words
        self._recurrent = {layer.fqn: layer for layer in found.recurrent}
        self.layers.set_entries(found.entries)
        if not found.entries:
            self.view.show_nothing(
                tr("{title} has no layers that give a tensor: open another model.", title=model.title)
            )
            return
        if is_new:
            self._start_over()
        wishes = (
            None if former is None else key_of(former),
            self.layers.first_of(self.layer) if self.layer else None,
            self._wanted_entry,
            self.layers.first_leaf,
        )
        if not any(wish is not None and self.layers.choose(wish) for wish in wishes):
            self.layers.list.setCurrentRow(0)
        self._wanted_entry = None
        self._read()

    def _refuse(self, error: EngineError) -> None:
        """The last picture stays, and why stands beside the control."""
        self.view.stop_waiting()
        self.chooser.show_problem(str(error))
        if self._inputs is None or self._inputs[0] is not self.model:
            self._inputs = None  # nothing of a former model stays
            self.layers.set_entries(())
            self.view.show_nothing(tr("Choose another input or model: what each layer gives appears here."))

    # What comes out

    def _follow_layer(self) -> None:
        entry = self.layers.entry
        wanted = self.layers.first_of(self.layer) if self.layer else None
        if wanted is None or (entry is not None and entry.fqn == self.layer):
            return
        if not self.layers.choose(wanted):  # filtered out
            self.layers.show_everything()
            self.layers.choose(wanted)
        self._start_over()
        self._read()

    def _choose_entry(self, entry: ActivationEntry) -> None:
        self._start_over()
        self.session.select_layer(entry.fqn)
        self._read()

    def _start_over(self) -> None:
        self._page = 0
        self.view.forget_large()

    def _read(self) -> None:
        entry = self.layers.entry
        if entry is None or self._inputs is None:
            return
        if self._reading is not None:
            self._reading.replace()
        model, inputs = self._inputs
        self._offer_samples(entry)
        self._offer_gates(entry)
        sample, chosen = self.sample_box.value(), self.gate_box.currentData()
        if chosen is None:
            task = self.run_long(
                tried,
                read_activation,
                model,
                inputs,
                entry.fqn,
                call=entry.call,
                part=entry.part,
                sample=sample,
                page=self._page,
                range_mode=self.range_mode,
                fixed=self.limit_box.value(),
                title=tr("Reading {label}", label=entry.label),
            )
            task.succeeded.connect(partial(self._show_page, model, key_of(entry)))
        else:
            layer, is_reverse, name = chosen
            task = self.run_long(
                tried_steps,
                read_recurrent,
                model,
                inputs,
                entry.fqn,
                layer=layer,
                is_reverse=is_reverse,
                call=entry.call if entry.type in _CALLED else 0,
                sample=sample,
                title=tr("Going through the steps of {label}", label=entry.label),
            )
            task.succeeded.connect(partial(self._show_steps, model, key_of(entry), name))
        self._reading = task

    def _show_page(self, model: ModelHandle, key: EntryKey, page: ActivationPage | EngineError) -> None:
        if not self._is_wanted(model, key):
            return
        if isinstance(page, EngineError):
            self._refuse(page)
        else:
            self.chooser.show_no_problem()
            self.page_buttons.show_part(page.first, len(page.limits), page.entry.channels)
            self.view.show_page(page)

    def _show_steps(
        self, model: ModelHandle, key: EntryKey, name: str, timeline: RecurrentTimeline | EngineError
    ) -> None:
        if not self._is_wanted(model, key):
            return
        if isinstance(timeline, EngineError):
            self._refuse(timeline)
        else:
            self.chooser.show_no_problem()
            self.page_buttons.hide()
            self.view.show_steps(timeline, name, self._words)

    def _is_wanted(self, model: ModelHandle, key: EntryKey) -> bool:
        entry = self.layers.entry
        return model is self.model and entry is not None and key_of(entry) == key

    def _offer_samples(self, entry: ActivationEntry) -> None:
        self.sample_box.blockSignals(True)
        self.sample_box.setMaximum(entry.samples - 1)
        self.sample_box.blockSignals(False)
        for widget in (self.sample_box, self.sample_label):
            widget.setEnabled(entry.samples > 1)
        self.sample_box.setToolTip(tr("Which sample of the batch, 0 to {last:,}", last=entry.samples - 1))

    def _offer_gates(self, entry: ActivationEntry) -> None:
        """The gates and states of a recurrent layer beside its output; the choice stays from layer to layer."""
        layer = self._recurrent.get(entry.fqn)
        choices: list[tuple[str, str, tuple[int, bool, str] | None]] = [("Output", tr("Output"), None)]
        if layer is not None:
            names = (*GATES.get(layer.type.removesuffix("Cell"), ()), "h")
            for at in range(layer.layers * layer.directions):
                number, is_reverse = at // layer.directions, bool(at % layer.directions)
                template = _gate_template(has_layers=layer.layers > 1, is_reverse=is_reverse)
                for name in names:
                    word = STATE_WORDS[name]
                    kept = template.format(name=name, state=word, layer=number)
                    shown = tr(template, name=name, state=tr(word), layer=number)
                    choices.append((kept, shown, (number, is_reverse, name)))
        self.gate_box.blockSignals(True)
        self.gate_box.clear()
        for kept, shown, data in choices:
            self.gate_box.addItem(shown, data)
            self.gate_box.setItemData(self.gate_box.count() - 1, kept, _KEPT)
        self.gate_box.setCurrentIndex(max(0, self.gate_box.findData(self._gate, _KEPT)))
        self.gate_box.blockSignals(False)
        for widget in (self.gate_box, self.gate_label):
            widget.setVisible(layer is not None)

    def _choose_gate(self) -> None:
        self._gate = str(self.gate_box.currentData(_KEPT))
        self._read()

    def _turn(self, by: int) -> None:
        shown = self.view.shown
        if shown is not None:
            self._page = min(max(0, shown.page + by), shown.pages - 1)
            self.view.forget_large()
            self._read()

    def _choose_range(self, _at: int, is_on: bool) -> None:
        if is_on:
            self.limit_box.setEnabled(self.range_mode == "fixed")
            self._read()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._look()
        else:
            self._inputs = None
            self._is_due = True

    def _follow_seed(self) -> None:
        is_drawn = self.chooser.kind == "picture" and self.chooser.is_drawn
        if self._inputs is not None and (is_drawn or self.chooser.kind == "noise"):
            self._look_if_seen()

    # What is kept

    def _entry_to_keep(self) -> Any:
        entry = self.layers.entry
        return None if entry is None else list(key_of(entry))

    def _set_entry(self, value: object) -> None:
        if value is None:  # the beginning: the first layer
            wanted = self.layers.first_leaf
            self.layers.show_everything()
            self.sample_box.setValue(0)
        elif isinstance(value, list) and [type(part) for part in value] == [str, int, int]:
            wanted = self._wanted_entry = (value[0], value[1], value[2])
        else:
            raise ValueError("not an output of a layer")
        if wanted is not None and self.layers.choose(wanted):
            self._start_over()
            self._read()

    def _set_gate(self, text: object) -> None:
        if not isinstance(text, str):
            raise ValueError("not a gate")
        self._gate = text
        self._read()

    # How it is laid out

    def _lay_out(self) -> None:
        chips = []
        for at, (mode, title) in enumerate(RANGES.items()):
            chip = ChoiceButton(tr(title), tip=tr(RANGE_TIPS[mode]))
            chip.setAccessibleName(tr("Colour range: {title}", title=tr(title)))
            chip.setChecked(mode == "layer")
            self.ranges.addButton(chip, at)
            chips.append(chip)
        self.limit_box.setToolTip(tr("The fixed range reaches from minus this to this, 0.001 to 1,000,000"))
        self.limit_box.setAccessibleName(tr("Fixed colour range"))
        self.limit_box.setKeyboardTracking(False)
        self.limit_box.setEnabled(False)
        self.limit_box.setFixedWidth(_LIMIT_WIDTH)
        self.sample_box.setKeyboardTracking(False)
        self.gate_box.setToolTip(tr("What a recurrent layer gives, or its gates and states step by step"))
        self.gate_box.setAccessibleName(tr("Gate or state"))
        self.gate_box.hide()
        self.gate_label.hide()
        ranges = line(caption_for(tr("Colour range"), chips[0]), *chips, self.limit_box)
        places = line(self.sample_label, self.sample_box, self.page_buttons, self.gate_label, self.gate_box)
        shown = QWidget()
        right = QVBoxLayout(shown)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(ranges)
        right.addWidget(places)
        right.addWidget(self.view, 1)
        middle = Beside(
            shown, self.layers, side_width=_LIST_WIDTH, least=_VIEW_LEAST, is_first=True, most_height=_LIST_HEIGHT
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.chooser)
        layout.addWidget(middle, 1)


def _gate_template(*, has_layers: bool, is_reverse: bool) -> str:
    """What a gate or state of a recurrent layer is called; in English it is what a session keeps."""
    if has_layers:
        return (
            mark("{name}: {state}, layer {layer}, backwards") if is_reverse else mark("{name}: {state}, layer {layer}")
        )
    return mark("{name}: {state}, backwards") if is_reverse else mark("{name}: {state}")
