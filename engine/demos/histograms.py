"""Histograms that several demos show."""

from __future__ import annotations

import numpy as np

from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.panels import Array, Counts, Histogram
from engine.demos.words import shown

BINS = 24


def before_and_after(title: str, before: Array, after: Array) -> Histogram:
    """Both over the same bins."""
    edges = np.histogram_bin_edges(np.concatenate([before.ravel(), after.ravel()]), BINS)
    series = tuple(
        Counts(label, np.histogram(values, edges)[0].astype(np.float64))
        for label, values in (("x, before", before), ("y, after", after))
    )

    def explain_count(cell: Cell) -> CellExplanation:
        which, place = cell
        values = (before, after)[which]
        flat = values.reshape(-1, *values.shape[-2:])
        low, high = float(edges[place]), float(edges[place + 1])
        is_inside = (flat >= low) & ((flat < high) if place < len(edges) - 2 else (flat <= high))
        cells = tuple(tuple(int(each) for each in found) for found in np.argwhere(is_inside))
        return sum_of(
            [Term(str(list(found)), (1.0,)) for found in cells],
            name=f"{series[which].label}, bin {place}",
            value=float(series[which].counts[place]),
            rule="one for each number in the bin",
            words=f"{len(cells)} numbers lie from {shown(low)} to {shown(high)}.",
            related=[Related(("x", "y")[which], cells)],
        )

    return Histogram(
        name="histogram",
        title=title,
        reading=f"x spreads from {shown(before.min())} to {shown(before.max())},"
        f" y from {shown(after.min())} to {shown(after.max())}.",
        meaning="How many numbers fall into each bin, before and after.",
        edges=edges,
        series=series,
        x_axis="value",
        explainer=explain_count,
    )
