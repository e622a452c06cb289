"""Size or time against what they cost, over all runs that can be compared with one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from engine.language import mark, number, tr
from engine.quantization.history import StoredRun
from engine.quantization.history.trade_off import Quantity, TradeGroup, TradePoint, pareto_front
from engine.quantization.kept import retold
from gui.models.history_table import date_text
from gui.widgets.figure import Figure
from gui.widgets.trade_off import Spot, TradeOff
from gui.widgets.wrap_row import WrapRow

ACROSS: tuple[Quantity, ...] = ("size", "time")
NAMES: dict[Quantity, str] = {
    "size": mark("size (MB)"),
    "time": mark("time for 1,000 words (ms)"),
    "perplexity": mark("perplexity"),
    "kl": mark("KL to float32 (nats a word)"),
    "other top-1": mark("other top-1 than float32 (%)"),
    "wrong": mark("wrong answers (%)"),
    "error": mark("relative error of the output"),
}
CALL_TIME = mark("time for a call (ms)")
_MEANING = mark(
    "Each point is a row of a run; lower left is better. The dashed line joins the rows that nothing beats in both "
    "(the Pareto front): whatever lies in the shaded part is beaten. Only runs of one model on the same "
    "words are drawn together, for the losses of different texts cannot be compared. A hollow point belongs to a run "
    "that was not finished. The axes begin near the points, not at zero."
)


class TradeOffFigure(QWidget):
    """The picture with its choices: which runs, what goes to the right, and what upwards.

    Signals:
        run_chosen(int): a point of this run was clicked.
    """

    run_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[TradeGroup, ...] = ()
        self._runs: Mapping[int, StoredRun] = {}
        self._marked: tuple[int, ...] = ()
        self._shown: list[TradePoint] = []
        self._cost = ""
        self.group_box = QComboBox()
        self.across_box = QComboBox()
        self.cost_box = QComboBox()
        self.picture = TradeOff()
        self.figure = Figure(tr("Trade-off"), self._body(), picture=self.picture)
        self.figure.set_meaning(tr(_MEANING))
        self._name_boxes()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.figure)
        self.picture.chosen.connect(lambda at: self.run_chosen.emit(self._shown[at].run))
        self.group_box.currentIndexChanged.connect(self._follow_group)
        self.across_box.currentIndexChanged.connect(self._show)
        self.cost_box.activated.connect(self._note_cost)
        self.cost_box.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def group(self) -> TradeGroup | None:
        """The one that is seen."""
        at = self.group_box.currentIndex()
        return self._groups[at] if 0 <= at < len(self._groups) else None

    def set_groups(self, groups: Sequence[TradeGroup], runs: Mapping[int, StoredRun]) -> None:
        """Other runs; the group that is seen stays, as far as it is still there."""
        former = self.group
        self._groups, self._runs = tuple(groups), runs
        with QSignalBlocker(self.group_box):
            self.group_box.clear()
            for group in groups:
                self.group_box.addItem(_group_text(group))
            kept = [at for at, group in enumerate(groups) if former is not None and _key(group) == _key(former)]
            self.group_box.setCurrentIndex(kept[0] if kept else 0 if groups else -1)
        self.group_box.setEnabled(len(groups) > 1)
        self._follow_group()

    def mark_runs(self, numbers: Sequence[int]) -> None:
        """Rings around the points of these runs; another group comes to the front if it is theirs."""
        self._marked = tuple(numbers)
        group = self.group
        if numbers and (group is None or numbers[0] not in group.runs):
            at = next((at for at, each in enumerate(self._groups) if numbers[0] in each.runs), -1)
            if at >= 0:
                self.group_box.setCurrentIndex(at)
                return
        self._show()

    def wanted_cost(self) -> str:
        """What goes upwards, as the user has set it; "" for what tells most."""
        return self._cost

    def want_cost(self, name: object) -> None:
        """Raises ValueError for what is no quantity."""
        if not isinstance(name, str) or (name and name not in NAMES):
            raise ValueError("the name of a quantity is needed")
        self._cost = name
        self._follow_group()

    def _note_cost(self) -> None:
        self._cost = self.cost_box.currentData() or ""

    def _follow_group(self) -> None:
        group = self.group
        with QSignalBlocker(self.cost_box):
            self.cost_box.clear()
            for cost in group.costs if group is not None else ():
                self.cost_box.addItem(tr(NAMES[cost]), cost)
            self.cost_box.setCurrentIndex(max(self.cost_box.findData(self._cost), 0) if self.cost_box.count() else -1)
        self.cost_box.setEnabled(self.cost_box.count() > 1)
        self._show()

    def _show(self) -> None:
        group, across, cost = self.group, self.across_box.currentData(), self.cost_box.currentData()
        points = group.points if group is not None and cost else ()
        placed = [(point, point.place(across, cost)) for point in points]
        known = [(point, place) for point, place in placed if place is not None]
        self._shown = [point for point, _ in known]
        if group is None or not known:
            self.picture.set_spots((), (), axes=("", ""))
            self.figure.set_reading(" ")
            self.figure.set_table((), ())
            self.figure.set_placeholder(
                tr("Runs appear here as points: how large or slow each scheme is, and what it costs.")
            )
            return
        axes = (_axis(across, group), _axis(cost, group))
        whole = [at for at, (point, _) in enumerate(known) if point.is_whole]
        front = tuple(whole[at] for at in pareto_front([known[at][1] for at in whole]))
        spots = [
            Spot(
                place[0],
                place[1],
                point.kind,
                point.title,
                self._told(point, axes, (across, cost)),
                point.is_whole,
                point.run in self._marked,
            )
            for point, place in known
        ]
        self.picture.set_spots(spots, front, axes=axes)
        self.figure.set_reading(_reading([self._shown[at] for at in front], len(known)))
        self.figure.set_table(
            (tr("Run number"), tr("Scheme"), tr("Protocol"), *axes, tr("On the front")),
            [(point.run, point.title, point.protocol, *place, at in front) for at, (point, place) in enumerate(known)],
        )
        self.figure.clear_placeholder()

    def _told(self, point: TradePoint, axes: tuple[str, str], shown: tuple[Quantity, Quantity]) -> str:
        parts = [f"{name} {_number(point.quantities[key])}" for name, key in zip(axes, shown, strict=True)]
        run = self._runs.get(point.run)
        date = date_text(run) if run is not None else ""
        told = tr("{scheme}: {values}; run {number}, {date}", scheme=point.title, values=", ".join(parts),
                  number=point.run, date=date)  # fmt: skip
        return told if point.is_whole else tr("{told}, not finished", told=told)

    def _name_boxes(self) -> None:
        self.across_box.addItem(tr("by size"), "size")
        self.across_box.addItem(tr("by time"), "time")
        for box, name, tip in (
            (self.group_box, tr("Runs of"), tr("Only runs of one model on the same words are drawn together")),
            (self.across_box, tr("To the right"), tr("Size of the saved model, or the time that it takes")),
            (self.cost_box, tr("Upwards"), tr("What was lost: less is better")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(tip)
        self.group_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group_box.setMinimumContentsLength(16)
        self.cost_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(WrapRow(self.group_box, self.across_box, self.cost_box))
        layout.addWidget(self.picture, 1)
        return body


def _axis(quantity: Quantity, group: TradeGroup) -> str:
    return tr(CALL_TIME) if quantity == "time" and group.measure != "text" else tr(NAMES[quantity])


def _group_text(group: TradeGroup) -> str:
    count = len(group.runs)
    subject = text = retold(group.text_title)
    if group.words:
        subject = tr("{title}, {words:,} words", title=text, words=group.words)
    if count == 1:
        return tr("{model}, {subject}: 1 run", model=group.model, subject=subject)
    return tr("{model}, {subject}: {count} runs", model=group.model, subject=subject, count=count)


def _key(group: TradeGroup) -> tuple[object, ...]:
    return group.model, group.weights, group.text_title, group.words, group.measure


def _reading(best: Sequence[TradePoint], count: int) -> str:
    names = list(dict.fromkeys(point.title for point in best))
    if count == 1 or not names:
        return tr("One row so far: run other schemes to see what each is worth.")
    if len(names) == 1:
        return tr("{name} beats all other rows in both.", name=names[0])
    if len(names) > 4:
        return tr("{best} of {count} rows are beaten by none in both.", best=len(best), count=count)
    return tr("None of {count} rows beats {names} in both.", count=count, names=", ".join(names))


def _number(value: float) -> str:
    return number(value, ",.1f" if abs(value) >= 100 else ".4g")
