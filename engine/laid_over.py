"""The texts of a translation, which are laid over an English file of the same shape."""

from __future__ import annotations

import json
from pathlib import Path

LONGEST_TEXT = 2_000
LARGEST_BYTES = 1_000_000


class LaidOver:
    """The texts at one place of a translation; what is missing there or of another kind leaves the English."""

    def __init__(self, texts: object) -> None:
        self._texts = texts if isinstance(texts, dict) else {}

    def text(self, key: str, english: str) -> str:
        found = self._texts.get(key)
        return found if isinstance(found, str) and found and len(found) <= LONGEST_TEXT else english

    def texts(self, key: str, english: tuple[str, ...]) -> tuple[str, ...]:
        """A list of texts, which counts only with as many as in English."""
        found = self._texts.get(key)
        if not isinstance(found, list) or len(found) != len(english):
            return english
        is_sound = all(isinstance(each, str) and each and len(each) <= LONGEST_TEXT for each in found)
        return tuple(found) if is_sound else english

    def below(self, key: str, at: int | None = None) -> LaidOver:
        """The texts of a part, or of one part of a list."""
        found = self._texts.get(key)
        if at is None:
            return LaidOver(found)
        return LaidOver(found[at] if isinstance(found, list) and at < len(found) else None)


def read_texts(path: Path | None) -> LaidOver:
    """Those of a JSON file; none without one, or where it is missing, damaged or larger than 1 MB."""
    if path is None:
        return LaidOver(None)
    try:
        if path.stat().st_size > LARGEST_BYTES:
            return LaidOver(None)
        return LaidOver(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError):
        return LaidOver(None)
