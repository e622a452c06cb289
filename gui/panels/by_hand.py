"""Quantizing rows of numbers by hand: scale, zero point, rounding and error, while they are dragged.

In five steps: see three rows of numbers on one grid, and the one that sets its scale; drag that outlier and watch
the levels move apart in all rows; read the chosen number's way to an integer and back; give each row a scale of its
own and see the other rows' errors shrink; take more bits, and see how little the outlier then matters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import number, tr
from engine.quantization.by_hand import LEAST_BITS, MOST_BITS, RowComparison, compare_rows
from gui.panels.base import Host, Panel
from gui.panels.live_call import LiveCall
from gui.panels.tried import tried
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.hand_card import HandCard
from gui.widgets.hand_rows import LIMIT, HandRows
from gui.widgets.labels import caption_for
from gui.widgets.pair_bars import BarGroup, PairBar, PairBars
from gui.widgets.tone_label import ToneLabel
from gui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from gui.bench import Bench

ONE_SCALE, OWN_SCALES = range(2)
SYMMETRIC, AFFINE = range(2)
FIRST_BITS, FIRST_ROWS, MOST_ROWS = 4, 3, 4
FIRST_NUMBERS = (
    (0.9, -0.4, 0.2, -0.7, 0.5, 3.6),
    (0.6, -0.9, 0.3, 0.1, -0.5, 0.8),
    (-0.3, 0.7, -0.2, 0.4, 0.9, -0.6),
    (0.25, -0.15, 0.1, -0.3, 0.2, 0.05),
)
FIRST_CHOICE = (1, 3)  # a number that the outlier makes disappear
_ROUNDING = 1e-20  # squared errors below this are those of the arithmetic

Rows = tuple[tuple[float, ...], ...]


class ByHandPanel(Panel):
    """``rows`` are the numbers, ``comparison`` what the engine makes of them."""

    panel_id: ClassVar[str] = "by-hand"

    def __init__(self, host: Host, bench: Bench | None = None, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.rows: Rows = FIRST_NUMBERS[:FIRST_ROWS]
        self.comparison: RowComparison | None = None
        self._live = LiveCall(host, self.panel_id, self)
        self.bits_box = QSpinBox(minimum=LEAST_BITS, maximum=MOST_BITS, value=FIRST_BITS)
        self.rows_box = QSpinBox(minimum=2, maximum=MOST_ROWS, value=FIRST_ROWS)
        self.rules, self.scales = QButtonGroup(self), QButtonGroup(self)
        self.reset_button = QPushButton(tr("Start again"))
        self.problem = ToneLabel()
        self.bars = HandRows()
        self.bars_figure = Figure(tr("The numbers on their grid"), self.bars)
        self.errors = PairBars()
        self.errors_figure = Figure(tr("What the outlier costs"), self.errors)
        self.card = HandCard()
        self._lay_out()
        self._connect()
        self.bars.set_rows(self.rows)
        self.bars.select(FIRST_CHOICE)
        host.state.remember("by_hand_bits", self.bits_box)
        host.state.remember("by_hand_rule", self.rules)
        host.state.remember("by_hand_scales", self.scales)
        host.state.remember("by_hand_row_count", self.rows_box)
        host.state.remember_value("by_hand_rows", lambda: self.rows, self._restore)

    @property
    def is_own(self) -> bool:
        """Each row is drawn on a grid of its own."""
        return self.scales.checkedId() == OWN_SCALES

    def reset(self) -> None:
        """The numbers, bits and rules of the beginning."""
        self.bits_box.setValue(FIRST_BITS)
        self.rules.button(SYMMETRIC).setChecked(True)
        self.scales.button(ONE_SCALE).setChecked(True)
        self.rows_box.setValue(FIRST_ROWS)
        self._take(FIRST_NUMBERS[:FIRST_ROWS])
        self.bars.select(FIRST_CHOICE)

    # Numbers

    def _change(self, key: tuple[int, int], value: float) -> None:
        row, place = key
        changed = list(self.rows[row])
        changed[place] = value
        self._take((*self.rows[:row], tuple(changed), *self.rows[row + 1 :]))

    def _type(self, value: float) -> None:
        self._change(self.bars.selection, value)

    def _change_rows(self, count: int) -> None:
        self._take((*self.rows[:count], *FIRST_NUMBERS[len(self.rows) : count]))

    def _take(self, rows: Rows) -> None:
        self.rows = rows
        self.bars.set_rows(rows)
        self._ask()

    def _restore(self, kept: object) -> None:
        """Raises ValueError for what is no rows of such numbers."""
        is_known = isinstance(kept, list) and 2 <= len(kept) <= MOST_ROWS
        if not is_known or not all(_is_row(row) for row in kept):  # type: ignore[attr-defined]
            raise ValueError("not rows of numbers")
        rows: Rows = tuple(tuple(map(float, row)) for row in kept)  # type: ignore[attr-defined]
        self.rows = rows
        self.rows_box.setValue(len(rows))
        self._take(rows)

    # What the engine makes of them

    def _ask(self) -> None:
        is_symmetric = self.rules.checkedId() == SYMMETRIC
        self._live.ask(
            tried,
            compare_rows,
            self.rows,
            self.bits_box.value(),
            is_symmetric,
            title=tr("Quantizing by hand"),
            token=self.rows,
        )

    def _show(self, rows: Rows, found: RowComparison | EngineError) -> None:
        if isinstance(found, EngineError):
            self.problem.say(f"⚠ {found}", "danger")
            self.problem.show()
            return
        self.problem.hide()
        if len(rows) != len(self.rows):
            return  # the next answer is under way
        self.comparison = found
        self.bars_figure.clear_placeholder()
        self.errors_figure.clear_placeholder()
        self._draw()
        self._show_errors(found)

    def _draw(self) -> None:
        if self.comparison is None:
            return
        self.bars.set_comparison(self.comparison, is_own=self.is_own)
        ways = self.comparison.own_scales if self.is_own else self.comparison.one_scale
        self.bars_figure.set_table(_headers(), _table(self.comparison))
        self._explain(self.bars.selection)
        row = min(self.bars.selection[0], len(ways) - 1)
        said = tr("Row {row}: {sentence}", row=row, sentence=ways[row].sentence)
        self.bars_figure.set_reading(said)

    def _explain(self, key: tuple[int, int]) -> None:
        if self.comparison is not None and key[0] < len(self.comparison.one_scale):
            self.card.show_number(key, self.comparison)

    def _show_errors(self, found: RowComparison) -> None:
        pairs = zip(found.one_scale, found.own_scales, strict=True)
        self.errors.set_groups(
            [
                BarGroup(
                    tr("row {row}", row=row),
                    tuple(PairBar(each.mean_squared_error, _error_text(each.mean_squared_error)) for each in pair),
                )
                for row, pair in enumerate(pairs)
            ],
            (tr("one scale for all rows"), tr("one scale a row")),
        )
        self.errors_figure.set_reading(found.sentence)
        rows = [
            (row, one.scale, one.mean_squared_error, one.max_error, own.scale, own.mean_squared_error, own.max_error)
            for row, (one, own) in enumerate(zip(found.one_scale, found.own_scales, strict=True))
        ]
        self.errors_figure.set_table(
            [
                tr("Row"),
                tr("Shared scale"),
                tr("Mean squared error"),
                tr("Largest error"),
                tr("Own scale"),
                tr("Mean squared error, own scale"),
                tr("Largest error, own scale"),
            ],
            rows,
        )

    # How it is laid out

    def _connect(self) -> None:
        self._live.succeeded.connect(self._show)
        self.bars.value_changed.connect(self._change)
        self.bars.selected.connect(self._draw)
        self.card.value_typed.connect(self._type)
        self.bits_box.valueChanged.connect(self._ask)
        self.rows_box.valueChanged.connect(self._change_rows)
        self.rules.idToggled.connect(self._follow_rule)
        self.scales.idToggled.connect(self._draw)
        self.reset_button.clicked.connect(self.reset)

    def _follow_rule(self, rule: int, is_checked: bool) -> None:
        if is_checked:
            self._ask()

    def _lay_out(self) -> None:
        self.bits_box.setToolTip(tr("How many bits an integer has, 2 to 8: a grid has 2 to the power of it levels"))
        self.rows_box.setToolTip(tr("How many rows there are, 2 to 4"))
        self.reset_button.setToolTip(tr("Brings back the numbers and settings of the beginning"))
        rules = (
            (tr("Symmetric"), tr("The zero point is 0 and the grid reaches equally far to both sides")),
            (tr("Affine"), tr("The grid reaches from the least to the greatest number; the zero point moves it")),
        )
        scales = (
            (tr("One scale"), tr("One scale for all rows: what an outlier does, it does to all")),
            (tr("One scale a row"), tr("Each row has a scale of its own: an outlier harms its row alone")),
        )
        self.bars_figure.set_meaning(
            tr(
                "A number x becomes the integer q = clip(round(x / scale) + zero_point), and comes back as (q − "
                "zero_point) × scale. The vertical lines are all numbers that can come back. Where levels are too "
                "close to be drawn, they are an area. A bar is the number, the black or white mark is what comes "
                "back, and the red line under the bar between them is the error."
            )
        )
        self.errors_figure.set_meaning(
            tr(
                "The mean of the squared errors of a row. With one scale for all rows its step follows from the number "
                "furthest from zero, in whichever row it is; with one scale a row each row has the step that it needs."
            )
        )
        self.bars_figure.set_placeholder(tr("The rows of numbers appear here with their levels."))
        self.errors_figure.set_placeholder(tr("The error of each row appears here, with both ways to choose a scale."))
        self.errors.set_axis(tr("mean squared error"))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.errors_figure.setMinimumHeight(230)
        column.addWidget(self.errors_figure, 1)
        column.addWidget(self.card)
        top = WrapRow(
            self._choices(self.scales, scales),
            self._choices(self.rules, rules),
            _captioned(tr("Bits"), self.bits_box),
            _captioned(tr("Rows"), self.rows_box),
            self.reset_button,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self.problem)
        self.problem.hide()
        layout.addWidget(FlowGrid((self.bars_figure, side), columns=2, column_width=330, heights=(430,)), 1)

    def _choices(self, group: QButtonGroup, choices: Sequence[tuple[str, str]]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for at, (text, tip) in enumerate(choices):
            button = ChoiceButton(text, tip=tip)
            group.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        group.button(0).setChecked(True)
        return holder

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.comparison is None:
            self._ask()  # needs no model


def _captioned(text: str, box: QSpinBox) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(caption_for(text, box))
    row.addWidget(box)
    return holder


def _headers() -> list[str]:
    return [
        tr("Row"),
        tr("Number"),
        tr("Value"),
        tr("Level"),
        tr("Comes back as"),
        tr("Error"),
        tr("Level, own scale"),
        tr("Comes back as, own scale"),
        tr("Error, own scale"),
    ]


def _is_row(row: object) -> bool:
    if not isinstance(row, list) or len(row) != len(FIRST_NUMBERS[0]):
        return False
    return all(isinstance(x, int | float) and not isinstance(x, bool) and abs(x) <= LIMIT for x in row)


def _error_text(error: float) -> str:
    return number(error, ".2g") if error > _ROUNDING else "0"


def _table(found: RowComparison) -> list[tuple[object, ...]]:
    """A line for each number."""
    return [
        (
            row,
            place,
            value,
            int(one.clipped[place]),
            float(one.dequantized[place]),
            float(one.error[place]),
            int(own.clipped[place]),
            float(own.dequantized[place]),
            float(own.error[place]),
        )
        for row, (one, own) in enumerate(zip(found.one_scale, found.own_scales, strict=True))
        for place, value in enumerate(one.values.tolist())
    ]
