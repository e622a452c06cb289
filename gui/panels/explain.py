"""The chosen module: its numbers, and why each of them is what it is."""

from __future__ import annotations

from functools import partial
from typing import ClassVar, Literal, get_args

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.inspection.explanation import What, explain
from engine.inspection.results import ModelSummary, ModuleRow
from engine.language import mark, tr
from gui.models.module_columns import count_text, shape_text
from gui.panels.base import Host, Panel
from gui.widgets.explanation_card import ExplanationCard, Reason
from gui.widgets.figure_parts import TitleLabel
from gui.widgets.labels import label
from gui.widgets.number_tile import NumberTile

Shown = What | Literal["input_size"]

_COLUMNS = 3
# What is explained, its name, its meaning.
_NUMBERS: tuple[tuple[Shown, str, str], ...] = (
    ("parameters", mark("Parameters"), mark("Numbers of this module and all in it that training can adjust")),
    ("trainable", mark("Of them trainable"), mark("Parameters that have requires_grad")),
    ("buffers", mark("Buffers"), mark("Numbers that belong to the state but are not trained")),
    ("macs", mark("MACs"), mark("Multiply-adds of one forward pass")),
    ("size_bytes", mark("Bytes"), mark("Memory of parameters and buffers")),
    ("activation_bytes", mark("Activation bytes"), mark("Memory of the tensors that it returned in one forward pass")),
    ("input_size", mark("Input"), mark("Shape of the first tensor that goes in")),
    ("output_size", mark("Output"), mark("Shape of the first tensor that comes out")),
    ("share", mark("Share"), mark("Its part of the model's parameters")),
)
_PLACES = {what: place for place, (what, _, _) in enumerate(_NUMBERS)}


class ExplainPanel(Panel):
    """A heading and the chosen number with its formula; ``numbers`` holds the tiles to choose it with.

    The tiles are a widget of their own, so that a page can put them where there is room.
    It shows the summary that it was given last, as long as that is of the session's model.
    """

    panel_id: ClassVar[str] = "explain"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._summary: ModelSummary | None = None
        self._summarized: object = None
        self._row: ModuleRow | None = None
        self._name = TitleLabel()
        self._name.setProperty("role", "heading")
        self._type = label(" ", "muted", is_selectable=True)
        self._note = label("", "caption", is_selectable=True)
        self._note.hide()
        self.card = ExplanationCard()
        self.tiles: dict[Shown, NumberTile] = {}
        self._group = QButtonGroup(self)
        self.numbers = QWidget()
        tiles = QGridLayout(self.numbers)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(6)
        tiles.setRowStretch(_COLUMNS, 1)
        for place, (what, name, meaning) in enumerate(_NUMBERS):
            tile = NumberTile(tr(name), tr(meaning))
            tile.toggled.connect(partial(self._follow_tile, place))
            tiles.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
            self._group.addButton(tile)
            self.tiles[what] = tile
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._name, self._type, self._note):
            layout.addWidget(widget)
        layout.addSpacing(2)
        layout.addWidget(self.card)
        layout.addWidget(self.numbers)
        self.card.set_reasons((Reason(" ", words=tr("Choose a module: here stands where its numbers come from")),))
        self.tiles["parameters"].setChecked(True)
        host.state.remember_value("explain.what", lambda: self.what, self._choose)

    @property
    def heading(self) -> str:
        """The fqn of the module that is shown, or the name of the model."""
        return self._name.text()

    @property
    def type_text(self) -> str:
        """``Linear(in_features=576, out_features=120, bias=True)``."""
        return self._type.text()

    @property
    def what(self) -> Shown:
        """Which number is explained."""
        return next(what for what, tile in self.tiles.items() if tile.isChecked())

    def set_summary(self, summary: ModelSummary | None) -> None:
        """Shows another summary of the session's model, or nothing."""
        self._summary = summary
        self._summarized = self.model
        if summary is None:
            self._show(None)
        else:
            self.refresh()

    def explain(self, what: Shown) -> None:
        """Shows the reason for one number of the chosen row, as a click on its tile does.

        Raises:
            EngineError: there is no such number.
        """
        if what not in self.tiles:
            known = ", ".join((*get_args(What), "input_size"))
            raise EngineError(
                tr("There is nothing called {what!r} to explain: ask for one of {known}.", what=what, known=known)
            )
        self.tiles[what].setChecked(True)

    def refresh(self) -> None:
        if self._summary is None or self._summarized is not self.model:
            return  # what stands here stays until the summary of the new model comes
        try:
            row = self._summary.row(self.layer)
        except KeyError:
            row = self._summary.rows[0]
        self._show(row)

    def _choose(self, what: object) -> None:
        """Raises a ValueError for what is no number here."""
        if not isinstance(what, str) or what not in _PLACES:
            raise ValueError(f"{what!r} is no number of a module")
        self.explain(what)

    def _follow_tile(self, place: int, is_checked: bool) -> None:
        if is_checked:
            self.card.show_place(place)

    def _show(self, row: ModuleRow | None) -> None:
        if row is not None and row is self._row:
            return
        self._row = row
        summary = self._summary
        if row is None or summary is None:
            for text in (self._name, self._type, self._note):
                text.setText(" ")
            self._note.hide()
            for tile in self.tiles.values():
                tile.set_number("")
            self.card.set_reasons(())
            return
        self._name.setText(row.fqn or row.name)
        self._type.setText(f"{row.type}({row.arguments})")
        self._note.setText(_sentence(row.note))
        self._note.setVisible(bool(row.note))
        for what, tile in self.tiles.items():
            tile.set_number(_number_text(summary, row, what))
        self.card.set_reasons(tuple(_reason(summary, row, what) for what in self.tiles))


def _number_text(summary: ModelSummary, row: ModuleRow, what: Shown) -> str:
    if what == "input_size":
        return shape_text(row.input_shape)
    if what == "output_size":
        return shape_text(row.output_shape)
    if what == "share":
        return tr("{percent:.1f} %", percent=100 * row.share)
    if what == "macs" and row.macs is None and row.calls:
        return tr("unknown")
    counts = {
        "parameters": row.parameters,
        "trainable": row.trainable,
        "buffers": row.buffers,
        "macs": row.macs,
        "size_bytes": row.size_bytes,
        "activation_bytes": row.activation_bytes,
    }
    return count_text(counts[what])


_COUNTED: dict[Shown, tuple[str, str]] = {
    "parameters": (mark("1 parameter"), mark("{number} parameters")),
    "trainable": (mark("1 trainable parameter"), mark("{number} trainable parameters")),
    "buffers": (mark("1 number in buffers"), mark("{number} numbers in buffers")),
    "macs": (mark("1 MAC"), mark("{number} MACs")),
    "size_bytes": (mark("1 byte"), mark("{number} bytes")),
    "activation_bytes": (mark("1 byte of activations"), mark("{number} bytes of activations")),
    "share": (mark("{number} of the parameters"), mark("{number} of the parameters")),
}
_UNKNOWN: dict[Shown, str] = {
    "parameters": mark("Parameters: {number}"),
    "trainable": mark("Trainable parameters: {number}"),
    "buffers": mark("Numbers in buffers: {number}"),
    "macs": mark("MACs unknown"),
    "size_bytes": mark("Bytes: {number}"),
    "activation_bytes": mark("Bytes of activations: {number}"),
    "share": mark("Of the parameters: {number}"),
}


def _reason(summary: ModelSummary, row: ModuleRow, what: Shown) -> Reason:
    text = _number_text(summary, row, what)
    if what == "input_size":
        given = ", ".join(shape_text(shape) for shape in summary.input_shapes)
        words = row.note or tr("no forward pass was made")
        if row.calls:
            words = tr("what reached it in one forward pass of the model with the input {given}", given=given)
        return Reason(tr("Input {number}", number=text), words=words, source=tr("one real forward pass"))
    found = explain(summary, row.fqn, what)
    if what == "output_size":
        title = tr("Output {number}", number=text)
    elif found.number is None:
        title = tr(_UNKNOWN[what], number=text)
    else:
        title = tr(_COUNTED[what][text != "1"], number=text)
    equations = tuple(equation.text for equation in found.equations)
    formula = "" if found.formula == "unknown" else found.formula
    return Reason(title, equations, formula, found.words, found.source)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}" if words else ""
