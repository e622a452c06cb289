"""Panels with their usual words, so that a demo says only what is its own."""

from __future__ import annotations

from collections.abc import Sequence

from engine.demos.panels import Array, Bars, Explainer, Grid, Maps, Text
from engine.demos.words import DRAWN, EVEN, channels, strongest
from engine.language import tr


def matrix(
    name: str,
    title: str,
    values: Array,
    meaning: str,
    *,
    rows: str | None = None,
    columns: str | None = None,
    row_labels: Sequence[str] = (),
    column_labels: Sequence[str] = (),
    reading: str = "",
    is_signed: bool = True,
    field: str = "",
    explainer: Explainer | None = None,
) -> Grid:
    """A grid; a vector becomes one row. Its axes are called row and column where they have no other names."""
    values = values.reshape(1, -1) if values.ndim == 1 else values
    return Grid(
        name=name,
        title=title,
        reading=reading or strongest(values),
        meaning=f"{meaning} {tr(DRAWN if is_signed else EVEN)}",
        values=values,
        rows=tr("row") if rows is None else rows,
        columns=tr("column") if columns is None else columns,
        row_labels=tuple(row_labels),
        column_labels=tuple(column_labels),
        is_signed=is_signed,
        field=field,
        explainer=explainer,
    )


def maps(
    name: str,
    title: str,
    values: Array,
    meaning: str,
    *,
    labels: Sequence[str] = (),
    axes: tuple[str, str, str] | None = None,
    reading: str = "",
    is_signed: bool = True,
    field: str = "",
    shape: tuple[int, ...] = (),
    explainer: Explainer | None = None,
) -> Maps:
    """Maps of a tensor of any rank from 2: its last two dimensions are a map, all before them are counted through.

    ``shape`` is the tensor's own, if ``values`` have another one. Without ``axes`` the maps are channels.
    """
    flat = values.reshape(-1, *values.shape[-2:])
    if not labels:
        labels = [f"{axes[0]} {place}" for place in range(len(flat))] if axes else channels(len(flat))
    return Maps(
        name=name,
        title=title,
        reading=reading or strongest(values),
        meaning=f"{meaning} {tr(DRAWN if is_signed else EVEN)}",
        values=flat,
        labels=tuple(labels),
        axes=axes or (tr("channel"), tr("row"), tr("column")),
        is_signed=is_signed,
        field=field,
        shape=shape or values.shape,
        explainer=explainer,
    )


def bars(
    name: str,
    title: str,
    values: Array,
    meaning: str,
    *,
    labels: Sequence[str],
    x_axis: str,
    y_axis: str,
    reading: str = "",
    is_signed: bool = True,
    field: str = "",
    explainer: Explainer | None = None,
) -> Bars:
    """One bar a number."""
    return Bars(
        name=name,
        title=title,
        reading=reading or strongest(values),
        meaning=meaning,
        values=values,
        labels=tuple(labels),
        x_axis=x_axis,
        y_axis=y_axis,
        is_signed=is_signed,
        field=field,
        explainer=explainer,
    )


def text(name: str, title: str, lines: Sequence[str], *, reading: str, meaning: str) -> Text:
    """Lines of text."""
    return Text(name=name, title=title, reading=reading, meaning=meaning, lines=tuple(lines))
