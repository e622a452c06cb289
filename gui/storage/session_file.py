"""The session file: versioned JSON with one part for each page, to keep or to hand to others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from engine.errors import EngineError
from engine.language import mark, tr
from gui.storage.json_file import put_aside, read_json, write_json
from gui.storage.widget_state import Plain
from gui.versions import layerlab_version

__all__ = ["FORMAT", "SUFFIX", "VERSION", "Parts", "put_aside", "read_session", "write_session"]

FORMAT = "layerlab-session"
VERSION = 1
SUFFIX = ".json"

Parts = dict[str, dict[str, Plain]]

_REMEDY = mark("choose a file that LayerLab has saved")


def read_session(path: Path) -> Parts:
    """The parts by name, each with its entries.

    Raises:
        EngineError: it cannot be read, is no session, or was written by a later version of this format.
    """
    content = read_json(path, kind=tr("a LayerLab session"), remedy=tr(_REMEDY))
    version = content.get("version")
    if content.get("format") != FORMAT or isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise EngineError(tr("{path} is not a LayerLab session: {remedy}.", path=path, remedy=tr(_REMEDY)))
    if version > VERSION:
        raise EngineError(
            tr(
                "{path} was written by a later LayerLab (session format {version}): update LayerLab.",
                path=path,
                version=version,
            )
        )
    parts = content.get("parts")
    if not isinstance(parts, dict) or not all(isinstance(part, dict) for part in parts.values()):
        raise EngineError(
            tr("{path} is damaged (its parts are not as they should be): {remedy}.", path=path, remedy=tr(_REMEDY))
        )
    return parts


def write_session(path: Path, parts: Mapping[str, Mapping[str, Plain]]) -> None:
    """Writes a session, all of it or nothing.

    Raises:
        EngineError: it is larger than 1 MB or cannot be written.
    """
    content = {
        "format": FORMAT,
        "version": VERSION,
        "program": layerlab_version(),
        "parts": {name: dict(part) for name, part in parts.items()},
    }
    write_json(path, content)
