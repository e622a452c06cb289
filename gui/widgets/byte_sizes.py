"""Sizes in MB of 10^6 bytes, or in kB of 10^3 where a model is small: one unit for all numbers of a model."""

from __future__ import annotations

from engine.language import number, tr

MB, KB = 1e6, 1e3


def unit_for(total_bytes: float) -> float:
    """The unit for a model that is this large."""
    return MB if total_bytes >= MB else KB


def size_text(size_bytes: float, unit: float) -> str:
    """With its unit: ``79.74 MB``, ``329.52 kB``."""
    if unit == MB:
        return tr("{size:,.2f} MB", size=size_bytes / MB)
    return tr("{size:,.2f} kB", size=size_bytes / KB)


def about_size_text(size_bytes: float, unit: float) -> str:
    """The same for a size that nobody has measured yet."""
    if unit == MB:
        return tr("≈ {size:,.2f} MB", size=size_bytes / MB)
    return tr("≈ {size:,.2f} kB", size=size_bytes / KB)


def short_number(size_bytes: float, unit: float) -> str:
    """Without its unit, for columns and pieces of bars."""
    value = size_bytes / unit
    if not value:
        return "0"
    return number(value, ",.1f" if value >= 0.1 else ".1g")
