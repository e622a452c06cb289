"""Histograms that several demos show."""

from __future__ import annotations

import numpy as np

from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.panels import Array, Counts, Histogram
from engine.demos.words import shown
from engine.language import tr

BINS = 24


def before_and_after(title: str, before: Array, after: Array) -> Histogram:
    """Both over the same bins."""
    edges = np.histogram_bin_edges(np.concatenate([before.ravel(), after.ravel()]), BINS)
    series = tuple(
        Counts(label, np.histogram(values, edges)[0].astype(np.float64))
        for label, values in ((tr("x, before"), before), (tr("y, after"), after))
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
            name=tr("{series}, bin {place}", series=series[which].label, place=place),
            value=float(series[which].counts[place]),
            rule=tr("one for each number in the bin"),
            words=tr("{count} numbers lie from {low} to {high}.", count=len(cells), low=shown(low), high=shown(high)),
            related=[Related(("x", "y")[which], cells)],
        )

    return Histogram(
        name="histogram",
        title=title,
        reading=tr(
            "x spreads from {x_low} to {x_high}, y from {y_low} to {y_high}.",
            x_low=shown(before.min()),
            x_high=shown(before.max()),
            y_low=shown(after.min()),
            y_high=shown(after.max()),
        ),
        meaning=tr("How many numbers fall into each bin, before and after."),
        edges=edges,
        series=series,
        x_axis=tr("value"),
        y_axis=tr("number of values"),
        explainer=explain_count,
    )
