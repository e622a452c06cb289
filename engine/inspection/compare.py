"""Two models side by side: which modules came, went or changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from engine.inspection.formulas import Shape
from engine.inspection.results import ModelSummary, ModuleRow
from engine.language import mark, number, tr

_COUNTED = {
    "parameters": mark("parameters {before:,} → {after:,}"),
    "buffers": mark("buffers {before:,} → {after:,}"),
    "size_bytes": mark("size_bytes {before:,} → {after:,}"),
}

Change = Literal["same", "changed", "moved", "added", "removed"]


@dataclass(frozen=True)
class RowPair:
    """A module of the first model and the one of the second that it became; None on the side that has none.

    ``differences`` name what changed, each as ``parameters 880 → 1,760``.
    """

    change: Change
    before: ModuleRow | None
    after: ModuleRow | None
    differences: tuple[str, ...] = ()

    @property
    def fqn(self) -> str:
        """Of the second model where there is one."""
        row = self.after or self.before
        return row.fqn if row is not None else ""

    @property
    def parameters(self) -> int:
        """How many more parameters the module has in the second model, with what is in it."""
        return (self.after.parameters if self.after else 0) - (self.before.parameters if self.before else 0)

    @property
    def size_bytes(self) -> int:
        """The same in bytes."""
        return (self.after.size_bytes if self.after else 0) - (self.before.size_bytes if self.before else 0)


@dataclass(frozen=True)
class Comparison:
    """All pairs in the order of the second model, each removed module behind the one that it stood behind."""

    before: str
    after: str
    pairs: tuple[RowPair, ...]
    parameters: int
    size_bytes: int
    macs: int | None

    def of(self, *changes: Change) -> tuple[RowPair, ...]:
        """The pairs of some kinds."""
        return tuple(pair for pair in self.pairs if pair.change in changes)


def compare(first: ModelSummary, second: ModelSummary) -> Comparison:
    """The second model seen from the first.

    Modules are matched by fqn; then what is left by type and tensors, in order: those have moved.
    """
    match = _matched(first.rows, second.rows)
    partner = {after: before for before, after in match.items()}
    removed_behind: dict[int, list[int]] = defaultdict(list)
    last = -1
    for at in range(len(first.rows)):
        if at in match:
            last = match[at]
        else:
            removed_behind[last].append(at)
    pairs = [RowPair("removed", first.rows[at], None) for at in removed_behind[-1]]
    for at, row in enumerate(second.rows):
        before = first.rows[partner[at]] if at in partner else None
        pairs.append(_pair(before, row))
        pairs += [RowPair("removed", first.rows[gone], None) for gone in removed_behind[at]]
    known = first.macs is not None and second.macs is not None
    return Comparison(
        before=first.model,
        after=second.model,
        pairs=tuple(pairs),
        parameters=second.parameters - first.parameters,
        size_bytes=second.size_bytes - first.size_bytes,
        macs=(second.macs or 0) - (first.macs or 0) if known else None,
    )


def _matched(first: tuple[ModuleRow, ...], second: tuple[ModuleRow, ...]) -> dict[int, int]:
    """Place in the first by place in the second."""
    by_fqn = {row.fqn: at for at, row in enumerate(second)}
    match = {at: by_fqn[row.fqn] for at, row in enumerate(first) if row.fqn in by_fqn}
    taken = set(match.values())
    waiting: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at in range(len(second) - 1, -1, -1):
        if at not in taken:
            waiting[_looks(second[at])].append(at)
    for at, row in enumerate(first):
        if at not in match and waiting[_looks(row)]:
            match[at] = waiting[_looks(row)].pop()
    return match


def _looks(row: ModuleRow) -> tuple[object, ...]:
    return row.type, row.arguments, tuple((own.name, own.shape) for own in row.tensors), row.parts


def _pair(before: ModuleRow | None, after: ModuleRow) -> RowPair:
    if before is None:
        return RowPair("added", None, after)
    found = tuple(_differences(before, after))
    if before.fqn != after.fqn:
        return RowPair("moved", before, after, (_place(before) + " → " + _place(after), *found))
    return RowPair("changed" if found else "same", before, after, found)


def _differences(before: ModuleRow, after: ModuleRow) -> Iterable[str]:
    if before.type != after.type and (before.depth or after.depth):  # the root's class is the model's name
        yield tr("type {before} → {after}", before=before.type, after=after.type)
    if before.arguments != after.arguments:
        yield tr(
            "arguments {before} → {after}",
            before=before.arguments or tr("none"),
            after=after.arguments or tr("none"),
        )
    for name in _COUNTED:
        one, other = getattr(before, name), getattr(after, name)
        if one != other:
            yield tr(_COUNTED[name], before=one, after=other)
    if before.dtype != after.dtype:
        yield tr("dtype {before} → {after}", before=before.dtype or tr("none"), after=after.dtype or tr("none"))
    if before.output_shape != after.output_shape:
        yield tr("output {before} → {after}", before=_shape(before.output_shape), after=_shape(after.output_shape))
    if before.macs != after.macs:
        yield tr("MACs {before} → {after}", before=_count(before.macs), after=_count(after.macs))


def _place(row: ModuleRow) -> str:
    return row.fqn or tr("the model")


def _shape(shape: Shape | None) -> str:
    return tr("unknown") if shape is None else " × ".join(map(str, shape)) or tr("scalar")


def _count(count: int | None) -> str:
    return tr("unknown") if count is None else number(count)
