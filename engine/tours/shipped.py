"""The ten guided demos that ship with the program, in any of its languages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from engine.assets import asset_path
from engine.errors import EngineError
from engine.laid_over import LARGEST_BYTES, read_texts
from engine.language import tr
from engine.tours.script import Tour, parse_tour

ENGLISH = "en"


@dataclass(frozen=True)
class FoundTour:
    """A demo's file: the demo, or in a sentence why it cannot be played."""

    name: str
    tour: Tour | None
    problem: str = ""


def shipped_tours(language: str = ENGLISH, *, folder: Path | None = None) -> tuple[FoundTour, ...]:
    """All demos of a folder, by their files' names; one that cannot be read keeps no other from being played.

    A language that has no texts for a demo, or damaged ones, leaves it in English.

    Raises:
        EngineError: the folder is not there.
    """
    folder = folder or asset_path("demos")
    return tuple(_found(path, folder / language / path.name) for path in sorted((folder / ENGLISH).glob("*.json")))


def read_tour(path: Path, texts: Path | None = None) -> Tour:
    """The demo of one file, with the texts of another one laid over it.

    Raises:
        EngineError: it cannot be read, is damaged, or comes from a later version.
    """
    try:
        data = _read(path)
    except (OSError, ValueError, RecursionError) as error:
        raise EngineError(
            tr(
                "The demo {name} cannot be read ({error}): take it from another copy or install LayerLab again.",
                name=path.stem,
                error=str(error)[:120],
            )
        ) from error
    return parse_tour(path.stem, data, read_texts(texts if texts != path else None))


def _found(path: Path, texts: Path) -> FoundTour:
    try:
        return FoundTour(path.stem, read_tour(path, texts))
    except EngineError as error:
        return FoundTour(path.stem, None, str(error))


def _read(path: Path) -> object:
    if path.stat().st_size > LARGEST_BYTES:
        raise ValueError(tr("it is larger than 1 MB"))
    return json.loads(path.read_text(encoding="utf-8"))
