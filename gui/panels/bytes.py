"""Where the bytes are: a stacked bar for each entry, before anything runs.

In five steps: see what the model's bytes belong to; see what the tutorial's int8 makes smaller, and what it leaves;
untick a module and watch its piece grow back; take a preset that changes the embedding, too; read by how much the file
becomes smaller.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.language import mark, tr
from engine.quantization.coverage import ModuleBytes
from gui.bench import Bench
from gui.bench_work import EntryFacts
from gui.models.module_groups import group_names
from gui.panels.base import Host, Panel
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.byte_sizes import MB, about_size_text, short_number, size_text, unit_for
from gui.widgets.figure import Figure

MOST_PIECES = 7
_MEANING = mark(
    "The size of the file that torch.save writes for the state_dict, as the tutorial measures it, in MB of 10^6 bytes. "
    "It follows from shapes and the scheme, to less than 1 %, before anything is run; ≈ stands before a size until a "
    "run has measured it. A weight that two modules share counts once."
)


class BytesPanel(Panel):
    """Follows the bench; the bars are its entries, with the model as it is above them if it is none of them."""

    panel_id: ClassVar[str] = "bytes"

    def __init__(self, host: Host, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.bench = bench
        self.chart = BarChart()
        self.chart.can_choose = True
        self.chart.set_axis(tr("size (MB)"), unit=1e6)
        self.figure = Figure(tr("Where the bytes are"), self.chart)
        self.figure.set_meaning(tr(_MEANING))
        self.figure.set_placeholder(tr("A bar for each entry appears here as soon as the model is open."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.figure)
        self.chart.chosen.connect(self._select)
        bench.facts_changed.connect(self._show)
        bench.settings_changed.connect(self._show)
        bench.result_changed.connect(self._show)
        self._show()

    @property
    def _facts(self) -> tuple[EntryFacts, ...]:
        """Those of the entries that are possible, in their order."""
        found = self.bench.facts
        if found is None or found.handle is not self.bench.model:
            return ()
        known = {facts.entry: facts for facts in found.entries if facts.rows}
        return tuple(known[entry] for entry in self.bench.entries if entry in known)

    def _show(self) -> None:
        facts = self._facts
        if not facts:
            return  # the last good picture stays
        unit = unit_for(sum(row.before_bytes for row in facts[0].rows))
        self.chart.set_axis(tr("size (MB)") if unit == MB else tr("size (kB)"), unit=unit)
        as_it_is = self._as_it_is(facts, unit)
        bars = [] if as_it_is is None else [as_it_is]
        bars += [self._bar(each, unit) for each in facts]
        self.chart.set_bars(bars)
        self.figure.set_reading(self._reading(facts))
        headers = (tr("Scheme"), tr("Module"), tr("Type"), tr("Bytes before"), tr("Bytes after"))
        self.figure.set_table(
            headers,
            [
                (each.title, row.fqn, row.type_name, row.before_bytes, row.after_bytes)
                for each in facts
                for row in each.rows
            ],
        )
        self.figure.clear_placeholder()

    def _bar(self, facts: EntryFacts, unit: float) -> Bar:
        measured = self._measured_mb(facts)
        predicted = about_size_text(facts.predicted_bytes, unit)
        size = predicted if measured is None else size_text(measured * MB, unit)
        return Bar(facts.title, _segments(facts.rows, unit, is_after=True), size)

    def _as_it_is(self, facts: Sequence[EntryFacts], unit: float) -> Bar | None:
        """The model before, where no entry leaves all of it."""
        if any(not any(row.is_chosen for row in each.rows) for each in facts):
            return None
        rows = facts[0].rows
        size = sum(row.before_bytes for row in rows)
        return Bar(tr("as it is"), _segments(rows, unit, is_after=False), about_size_text(size, unit))

    def _measured_mb(self, facts: EntryFacts) -> float | None:
        """The size of the file in the latest result, if it has this entry."""
        latest = self.bench.latest
        if latest is None or latest.plan is None or len(latest.plan.entries) != len(latest.rows):
            return None
        wanted = facts.entry.scheme, facts.entry.modules
        pairs = zip(latest.plan.entries, latest.rows, strict=True)
        return next((row.size_mb for entry, row in pairs if (entry.scheme, entry.modules) == wanted), None)

    def _reading(self, facts: Sequence[EntryFacts]) -> str:
        """That of the edited entry, or else of the smallest one."""
        edited = self.bench.entry_facts
        if edited is None or not any(row.is_chosen for row in edited.rows):
            edited = min(facts, key=lambda each: each.predicted_bytes)
        before = sum(row.before_bytes for row in edited.rows)
        if edited.coverage is None or not edited.predicted_bytes or not any(row.is_chosen for row in edited.rows):
            size = size_text(before, unit_for(before))
            return tr("{title}: all {size} stay as they are.", title=edited.title, size=size)
        return tr(
            "{title} is {ratio:.2f} times smaller: {coverage}",
            title=edited.title,
            ratio=before / sum(row.after_bytes for row in edited.rows),
            coverage=edited.coverage.sentence,
        )

    def _select(self, key: tuple[int, int]) -> None:
        """A click on a bar edits its entry."""
        shift = len(self.chart.bars) - len(self._facts)
        if key[0] >= shift and len(self._facts) == len(self.bench.entries):
            self.bench.select_entry(key[0] - shift)


def _segments(rows: Sequence[ModuleBytes], unit: float, *, is_after: bool) -> tuple[Segment, ...]:
    """A piece for each of the model's parts; of many, the smallest together are one."""
    parts: dict[str, list[ModuleBytes]] = {}
    groups = group_names(row.fqn for row in rows)
    for row in rows:
        parts.setdefault(row.fqn if len(rows) <= MOST_PIECES else groups[row.fqn], []).append(row)
    sizes = {name: sum(row.before_bytes for row in inside) for name, inside in parts.items()}
    shown = sorted(sizes, key=lambda name: -sizes[name])[:MOST_PIECES]
    if len(sizes) > MOST_PIECES:
        shown = shown[: MOST_PIECES - 1]
    pieces = [_segment(name, inside, unit, is_after=is_after) for name, inside in parts.items() if name in shown]
    rest = [row for name, inside in parts.items() if name not in shown for row in inside]
    if rest:
        pieces.append(_segment(tr("others"), rest, unit, is_after=is_after, kind=tr("others")))
    return tuple(pieces)


def _segment(name: str, rows: Sequence[ModuleBytes], unit: float, *, is_after: bool, kind: str = "") -> Segment:
    size = sum(row.after_bytes if is_after else row.before_bytes for row in rows)
    kinds: dict[str, int] = {}
    for row in rows:
        kinds[row.type_name] = kinds.get(row.type_name, 0) + row.before_bytes
    kind = kind or max(kinds, key=lambda each: kinds[each])
    told = tr("{name}, {kind}: {size}", name=name, kind=kind, size=size_text(size, unit))
    return Segment(size, kind, f"{name} {short_number(size, unit)}", told)
