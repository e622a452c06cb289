"""The settings of demos as plain values, kept for each demo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.demos.base import Demo
from engine.demos.fields import SeedControl, controls
from engine.errors import EngineError
from gui.storage.state import Plain

if TYPE_CHECKING:
    from engine.demos.registry import DemoEntry


class DemoSettings:
    """What is not as at first, by the demo's name; seeds are not kept, they are the tool bar's."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, Plain]] = {}

    def as_dict(self) -> dict[str, Plain]:
        return {name: dict(values) for name, values in self._kept.items()}

    def restore(self, settings: object) -> None:
        """Takes over what ``as_dict`` gave.

        Raises:
            ValueError: it is something else.
        """
        if not isinstance(settings, dict) or not all(isinstance(each, dict) for each in settings.values()):
            raise ValueError("not the settings of demos")
        self._kept = {str(name): dict(values) for name, values in settings.items()}

    def keep(self, name: str, demo: Demo) -> None:
        """Keeps what this demo has that its defaults have not."""
        changed = {
            control.name: _plain(getattr(demo, control.name))
            for control in controls(demo)
            if not isinstance(control, SeedControl) and getattr(demo, control.name) != control.default
        }
        self.forget(name)
        if changed:
            self._kept[name] = changed

    def forget(self, name: str) -> None:
        """The defaults from now on."""
        self._kept.pop(name, None)

    def demo(self, entry: DemoEntry, *, seed: int) -> Demo:
        """The demo with what is kept for it; values that another version wrote are left out."""
        known = {control.name: control for control in controls(entry.type)}
        seeds = {name: seed for name, control in known.items() if isinstance(control, SeedControl)}
        kept = {name: value for name, value in self._kept.get(entry.name, {}).items() if name in known}
        try:
            return entry.type(**(kept | seeds))
        except EngineError:
            return entry.type(**seeds)


def _plain(value: Any) -> Plain:
    return [_plain(each) for each in value] if isinstance(value, tuple) else value
