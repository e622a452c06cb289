"""How a figure is exported, and where that is remembered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, Protocol

PictureKind = Literal["png", "svg"]
ExportTheme = Literal["screen", "light", "dark"]

SIDES = (64, 10_000)
FONT_PERCENTS = (50, 400)
FACTORS = (1, 4)
_RANGES = {"width": SIDES, "height": SIDES, "font_percent": FONT_PERCENTS, "factor": FACTORS}
_WORDS = {"kind": ("png", "svg"), "theme": ("screen", "light", "dark")}


@dataclass(frozen=True)
class ExportChoice:
    """Size in px; a PNG has ``factor`` times as many pixels a side. 100 % is the type of an unzoomed window."""

    width: int = 1200
    height: int = 800
    font_percent: int = 150
    kind: PictureKind = "png"
    factor: int = 2
    has_reading: bool = True
    theme: ExportTheme = "screen"

    def as_text(self) -> str:
        """One line to keep in the settings."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> ExportChoice:
        """What ``as_text`` wrote; the default for every entry that is missing or out of its range."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(found, dict):
            return cls()
        sound: dict[str, Any] = {
            entry.name: found[entry.name]
            for entry in fields(cls)
            if entry.name in found and _is_sound(entry.name, found[entry.name])
        }
        return cls(**sound)


class ExportMemory(Protocol):
    """What is remembered between two exports."""

    @property
    def folder(self) -> Path: ...

    @folder.setter
    def folder(self, folder: Path) -> None: ...

    @property
    def choice(self) -> ExportChoice: ...

    @choice.setter
    def choice(self, choice: ExportChoice) -> None: ...


@dataclass
class ShortMemory:
    """Remembers until the program ends."""

    folder: Path = field(default_factory=Path.home)
    choice: ExportChoice = ExportChoice()


def _is_sound(name: str, value: object) -> bool:
    if name in _RANGES:
        low, high = _RANGES[name]
        return type(value) is int and low <= value <= high
    if name in _WORDS:
        return value in _WORDS[name]
    return isinstance(value, bool)
