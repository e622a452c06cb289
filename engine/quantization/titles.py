"""What a scheme, an entry and a row of a benchmark are called, in the program's language and with their settings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from engine.language import tr
from engine.quantization.schemes import schemes
from engine.quantization.schemes.base import Scheme

if TYPE_CHECKING:
    from engine.quantization.results import BenchmarkRow


def entry_title(scheme: Scheme, protocol: str = "tutorial") -> str:
    """``simulated, bits=3``: with the settings that differ from their defaults, and the protocol where that is not the
    tutorial's, ``float32 (exact)``."""
    title = _with_settings(tr(scheme.title), scheme.spelling)
    return title if protocol in ("tutorial", "call") else f"{title} ({protocol})"


def row_title(row: BenchmarkRow) -> str:
    """A row's kept title in the program's language; its settings are added where a former version left them out."""
    known = _known_titles().get(row.scheme.partition(":")[0], "")
    title = tr(known) + row.title[len(known) :] if known and row.title.startswith(known) else row.title
    return _with_settings(title, row.scheme)


def _with_settings(title: str, spelling: str) -> str:
    settings = spelling.partition(":")[2].replace(",", ", ")
    return f"{title}, {settings}" if settings and settings not in title else title


@cache
def _known_titles() -> dict[str, str]:
    return {scheme.name: scheme.title for scheme in schemes()}
