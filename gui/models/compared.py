"""Two models compared: the worker's part, and the differences in words."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.inspection.compare import Change, Comparison, RowPair, compare
from engine.inspection.results import GalleryEntry
from engine.language import mark, number, tr
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.handle import ModelHandle

SIGNS: dict[Change, str] = {"added": "+", "removed": "−", "changed": "~", "moved": "→", "same": "="}
CHANGES: dict[Change, str] = {
    "added": mark("added"),
    "removed": mark("removed"),
    "changed": mark("changed"),
    "moved": mark("moved"),
    "same": mark("the same"),
}
_COUNTED: dict[Change, str] = {
    "added": mark("{count:,} added"),
    "removed": mark("{count:,} removed"),
    "changed": mark("{count:,} changed"),
    "moved": mark("{count:,} moved"),
}
HEADERS = (
    mark("Change"),
    mark("Module"),
    mark("Type"),
    mark("Parameters before"),
    mark("Parameters after"),
    mark("Difference"),
    mark("Bytes"),
    mark("What changed"),
)


def offered_models() -> tuple[GalleryEntry, ...]:
    """The gallery, for a worker."""
    from engine.inspection.gallery import gallery_entries  # imports torch

    return gallery_entries()


def compare_with(
    model: ModelHandle, other: str | Path, *, is_swapped: bool
) -> Generator[Progress, None, tuple[Comparison, str]]:
    """The comparison of an open model with one of the gallery, or from a file, and the other one's title.

    Raises:
        EngineError: the other model cannot be opened.
    """
    from engine.handle import open_model  # imports torch: only in the worker
    from engine.inspection.summary import summarize
    from engine.loading.open_file import open_file

    yield Progress(0, 3, tr("Opening the other model"))
    if isinstance(other, Path):
        opened = yield from open_file(other)
        if opened.handle is None:
            raise EngineError(
                tr("{name} fits no model of the gallery: choose a state_dict of one of its models.", name=other.name)
            )
        handle = opened.handle
    else:
        handle = open_model(other)
    title = f"{other.name} ({handle.title})" if isinstance(other, Path) else handle.title
    yield Progress(1, 3, model.title)
    first = summarize(model)
    yield Progress(2, 3, handle.title)
    second = summarize(handle)
    return (compare(second, first) if is_swapped else compare(first, second)), title


def signed(count: int | None) -> str:
    """``+1,024``, ``−80`` or ``0``; a dash for what is not known."""
    if count is None:
        return "–"
    return number(count, "+,").replace("-", "−") if count else "0"


def read_comparison(comparison: Comparison) -> str:
    """How many modules are what, in one sentence."""
    counts = [(len(comparison.of(change)), change) for change in SIGNS]
    same = len(comparison.of("same"))
    if same == len(comparison.pairs):
        return tr("No differences: all {same:,} modules are the same.", same=same)
    words = [tr(_COUNTED[change], count=count) for count, change in counts if count and change in _COUNTED]
    return tr(
        "{words}; {same:,} of {count:,} modules are the same.",
        words=", ".join(words),
        same=same,
        count=len(comparison.pairs),
    )


def totals_text(comparison: Comparison) -> str:
    """The differences of the whole models."""
    macs = tr("MACs not known") if comparison.macs is None else tr("{count} MACs", count=signed(comparison.macs))
    return tr(
        "{parameters} parameters, {size} bytes, {macs} of one forward pass.",
        parameters=signed(comparison.parameters),
        size=signed(comparison.size_bytes),
        macs=macs,
    )


def words_of(pair: RowPair) -> str:
    """What changed, for people."""
    if pair.change in ("added", "removed"):
        return tr("only in the second") if pair.change == "added" else tr("only in the first")
    return "; ".join(pair.differences).replace("size_bytes", "bytes") or tr("the same")


def table_row(pair: RowPair) -> tuple[object, ...]:
    """A row of the exported table, under ``HEADERS``."""
    row = pair.after or pair.before
    return (
        pair.change,
        pair.fqn or (row.type if row else ""),
        row.type if row else "",
        pair.before.parameters if pair.before else None,
        pair.after.parameters if pair.after else None,
        pair.parameters,
        pair.size_bytes,
        words_of(pair),
    )
