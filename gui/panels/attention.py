"""Attention live: a small Transformer sorts digits, and every head shows who looks at whom."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QSlider, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.language import mark, told, tr
from engine.probing.attention import AttentionReading
from engine.probing.sorting import HEAD_COUNTS, SortingReading, read_sorting
from gui.panels.base import Host, Panel
from gui.panels.tried import tried
from gui.tasks import Task
from gui.widgets.attention_map import AttentionMap, HeadGrid
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.labels import caption_for, label
from gui.widgets.line import line
from gui.widgets.tone_label import ToneLabel
from gui.widgets.wrap_row import WrapRow

MODEL = "attention-task"
FIRST_DIGITS = "3 1 4 1 5 9 2 6"
TRAINED_HEADS = 4
TASKS = ("sort", "reverse")
ROLES = ("encoder self", "decoder self", "cross")
ROLE_TITLES = (mark("Encoder"), mark("Decoder"), mark("Cross"))
ROLE_TIPS = (
    mark("Encoder self-attention: each digit looks at all digits"),
    mark("Decoder self-attention: what is written looks at what was written before; the causal mask hides the rest"),
    mark("Cross-attention: what is written looks at the digits that were given"),
)
LAYERS = 2
MEANING = mark(
    "softmax(q kᵀ / √d) of one head: the row of a token says how it shares its look among all others, so a row adds up "
    "to 1. Cells with a cross are hidden by the mask and have the weight 0."
)
_LONGEST = 60


class AttentionPanel(Panel):
    """Digits are read while they are typed; chips choose the attention and its layer, a click a head."""

    panel_id: ClassVar[str] = "attention-live"
    title: ClassVar[str] = mark("Attention")
    lesson: ClassVar[str] = "attention-live"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.reading: SortingReading | None = None
        self._own_model: ModelHandle | None = None
        self._task: Task | None = None
        self._head = 0
        self.digits = QLineEdit(FIRST_DIGITS, maxLength=_LONGEST)
        self.tasks, self.roles, self.layers = QButtonGroup(self), QButtonGroup(self), QButtonGroup(self)
        self.mask_box = ChoiceButton(tr("Causal mask"))
        self.heads_slider = QSlider(Qt.Orientation.Horizontal)
        self.heads_label = label(" ")
        self.answer = label(" ", "figure")
        self.message = ToneLabel()
        self.grid, self.map = HeadGrid(), AttentionMap()
        self.grid_figure = Figure(tr("All heads"), self.grid)
        self.map_figure = Figure(tr("One head"), self.map)
        self.provenance = label(" ", "caption")
        self._lay_out()
        self.digits.textChanged.connect(self._read)
        self.mask_box.toggled.connect(self._read)
        self.heads_slider.valueChanged.connect(self._read)
        self.tasks.idToggled.connect(self._choose_task)
        for group in (self.roles, self.layers):
            group.idToggled.connect(self._choose_view)
        self.grid.map_chosen.connect(self._choose_head)
        for name, widget in (
            ("digits", self.digits),
            ("task", self.tasks),
            ("attention", self.roles),
            ("layer", self.layers),
            ("mask", self.mask_box),
            ("heads", self.heads_slider),
        ):
            host.state.remember(name, widget)
        host.state.remember_value("head", lambda: self._head, self._set_head)

    def refresh(self) -> None:
        if self.model is not None and self.model.name == MODEL:
            self._read()

    def start_work(self) -> None:
        """Lets the model answer, after opening it if that was not done yet."""
        self._read()

    @property
    def shown(self) -> AttentionReading | None:
        """The attention that is looked at."""
        if self.reading is None:
            return None
        role = ROLES[self.roles.checkedId()]
        found = [each for each in self.reading.attention if each.role == role]
        return found[min(self.layers.checkedId(), len(found) - 1)] if found else None

    # Reading

    def _model(self) -> ModelHandle | None:
        return self.model if self.model is not None and self.model.name == MODEL else self._own_model

    def _read(self) -> None:
        model = self._model()
        if self._task is not None:
            self._task.replace()
        if model is None:
            self._task = self.run(open_model, MODEL, title=tr("Opening the sorting Transformer"))
            self._task.succeeded.connect(self._keep_model)
            return
        self._task = self.run(
            tried,
            read_sorting,
            model,
            self.digits.text(),
            TASKS[self.tasks.checkedId()],
            heads=HEAD_COUNTS[self.heads_slider.value()],
            causal=self.mask_box.isChecked(),
            title=tr("Sorting digits"),
        )
        self._task.succeeded.connect(partial(self._show, model))

    def _keep_model(self, model: ModelHandle) -> None:
        self._own_model = model
        self._read()

    def _refuse(self, error: EngineError) -> None:
        """The last answer stays, and why stands below the digits."""
        self.message.say(f"✗ {error}", "danger")
        self.digits.setAccessibleDescription(str(error))

    def _show(self, model: ModelHandle, reading: SortingReading | EngineError) -> None:
        if model is not self._model():
            return
        if isinstance(reading, EngineError):
            self._refuse(reading)
            return
        self.reading = reading
        self.digits.setAccessibleDescription("")
        self.message.say(self._caution(reading))
        self.answer.setText(f"{' '.join(map(str, reading.answer))}  {'✓' if reading.is_right else '✗'}")
        self.answer.setAccessibleName(tr("Answer: {answer}", answer=reading.reading))
        self.answer.setToolTip(reading.reading)
        self.heads_label.setText(
            tr(
                "{heads} × {head_size}; {parameters:,} parameters",
                heads=reading.heads,
                head_size=reading.head_size,
                parameters=reading.parameters,
            )
        )
        self.provenance.setText(tr("Weights: {provenance}.", provenance=told(model.provenance)))
        self._show_attention()

    @staticmethod
    def _caution(reading: SortingReading) -> str:
        if reading.heads != TRAINED_HEADS:
            return tr(
                "The same {parameters:,} parameters, shared out among {heads} heads: they were trained with {trained}.",
                parameters=reading.parameters,
                heads=reading.heads,
                trained=TRAINED_HEADS,
            )
        return ""

    def _show_attention(self) -> None:
        reading, shown = self.reading, self.shown
        if reading is None or shown is None:
            return
        self._head = min(self._head, shown.heads - 1)
        rows = reading.source if shown.role == "encoder self" else reading.target
        columns = reading.target if shown.role == "decoder self" else reading.source
        for figure in (self.grid_figure, self.map_figure):
            figure.clear_placeholder()
        role = tr(ROLE_TITLES[self.roles.checkedId()])
        self.grid_figure.set_title(
            tr("{role}, layer {layer}: {heads} heads", role=role, layer=self.layers.checkedId(), heads=shown.heads)
        )
        self.grid_figure.set_meaning(f"{shown.title}.\n\n{tr(MEANING)}")
        self.grid.set_heads(shown.weights)
        self.grid.mark_head(self._head)
        size = shown.weights.shape[1]
        lines = shown.weights.reshape(-1, shown.weights.shape[2])

        def row(at: int) -> list[object]:
            return [at // size, rows[at % size], *lines[at].tolist()]

        headers = [mark("head"), mark("looks"), *(f"{at}: {token}" for at, token in enumerate(columns))]
        self.grid_figure.set_table(headers, row, count=len(lines))
        self.map_figure.set_title(tr("Head {head} of {heads}", head=self._head, heads=shown.heads))
        self.map_figure.set_reading(shown.readings[self._head])
        weights = shown.weights[self._head]
        self.map.set_weights(rows, columns, weights, hidden=~shown.seen)
        self.map_figure.set_table(
            headers[1:], [[token, *line] for token, line in zip(rows, weights.tolist(), strict=True)]
        )

    # Choices

    def _choose_task(self, _at: int, is_on: bool) -> None:
        if is_on:
            self._read()

    def _choose_view(self, _at: int, is_on: bool) -> None:
        if is_on:
            self._show_attention()

    def _choose_head(self, head: int) -> None:
        self._head = head
        self._show_attention()

    def _set_head(self, head: object) -> None:
        if not isinstance(head, int) or isinstance(head, bool) or head < 0:
            raise ValueError("not the number of a head")
        self._choose_head(head)

    # How it is laid out

    def _lay_out(self) -> None:
        self.digits.setAccessibleName(tr("Digits"))
        self.digits.setToolTip(tr("1 to 10 digits from 0 to 9; spaces and commas do not count"))
        self.digits.setMinimumWidth(150)
        self.mask_box.setChecked(True)
        self.mask_box.setToolTip(
            tr("On: what is written sees only what was written before it. Off: it sees everything")
        )
        self.heads_slider.setRange(0, len(HEAD_COUNTS) - 1)
        self.heads_slider.setValue(HEAD_COUNTS.index(TRAINED_HEADS))
        self.heads_slider.setPageStep(1)
        self.heads_slider.setFixedWidth(120)
        self.heads_slider.setToolTip(
            tr(
                "Heads: {counts}; trained with {trained}",
                counts=", ".join(map(str, HEAD_COUNTS)),
                trained=TRAINED_HEADS,
            )
        )
        self.answer.setToolTip(tr("What the model writes, digit by digit"))
        self.answer.setMinimumWidth(230)
        self.answer.setWordWrap(False)
        self.heads_label.setWordWrap(False)
        self.heads_label.setToolTip(tr("Heads × numbers of each; the parameters of the model stay as many"))
        self.heads_label.setProperty("role", "caption")
        chips = [
            _chips(
                self.tasks,
                tr("Task"),
                (tr("Sort"), tr("Reverse")),
                (tr("Digits in order"), tr("Digits from the last to the first")),
            ),
            _chips(self.roles, tr("Attention"), _said(ROLE_TITLES), _said(ROLE_TIPS), chosen=2),
            _chips(
                self.layers, tr("Layer"), ("0", "1"), (tr("The first layer"), tr("The second layer")), chosen=LAYERS - 1
            ),
        ]
        first = WrapRow(line(caption_for(tr("Digits"), self.digits), self.digits), chips[0], self.answer)
        second = WrapRow(chips[1], chips[2], self.mask_box)
        third = WrapRow(line(caption_for(tr("Heads"), self.heads_slider), self.heads_slider), self.heads_label)
        for figure, coming in (
            (self.grid_figure, tr("The weights of all heads will appear here once the model has answered.")),
            (self.map_figure, tr("One head will appear here once the model has answered.")),
        ):
            figure.set_meaning(tr(MEANING))
            figure.set_placeholder(coming)
        figures = FlowGrid([self.grid_figure, self.map_figure], columns=2, column_width=300, heights=(330,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for row in (first, self.message, second, third):
            layout.addWidget(row)
        layout.addWidget(figures, 1)
        layout.addWidget(self.provenance)


def _said(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(tr(text) for text in texts)


def _chips(
    group: QButtonGroup, name: str, titles: tuple[str, ...], tips: tuple[str, ...], *, chosen: int = 0
) -> QWidget:
    buttons = []
    for at, (title, tip) in enumerate(zip(titles, tips, strict=True)):
        button = ChoiceButton(title, tip=tip)
        button.setAccessibleName(f"{name}: {title}")
        button.setChecked(at == chosen)
        group.addButton(button, at)
        buttons.append(button)
    return line(caption_for(name, buttons[0]), *buttons)
