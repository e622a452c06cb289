"""The state of a page by name: what a session file keeps of it."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QObject

from engine.errors import EngineError
from gui.storage.widget_state import Plain, accessors_of

__all__ = ["Plain", "StateBook"]

_Getter: TypeAlias = Callable[[], Any]
_Setter: TypeAlias = Callable[[Any], object]  # it checks what it gets

_log = logging.getLogger("layerlab")


@dataclass(frozen=True)
class _Entry:
    get: _Getter
    set: _Setter
    default: Plain


class StateBook:
    """Widgets and values under names that stay the same from one version to the next.

    Entries are restored in the order in which they were remembered: what others depend on comes first.
    """

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def remember(self, name: str, widget: QObject) -> None:
        """Keeps a widget's value; what it shows now is its default.

        Raises:
            TypeError: it is of a kind that has no plain value.
        """
        self._add(name, *accessors_of(widget))

    def remember_value(self, name: str, get: _Getter, set: _Setter) -> None:
        """Keeps anything plain; ``set`` raises a ValueError, TypeError or EngineError for what it cannot use."""
        self._add(name, get, set)

    def as_dict(self) -> dict[str, Plain]:
        """The values now, as copies.

        Raises:
            TypeError: an entry's value is not plain: a defect of the page.
        """
        return {name: _plain(entry.get(), name) for name, entry in self._entries.items()}

    def defaults(self) -> dict[str, Plain]:
        """The values at the time they were remembered."""
        return {name: copy.deepcopy(entry.default) for name, entry in self._entries.items()}

    def restore(self, values: Mapping[str, Plain]) -> tuple[str, ...]:
        """Sets the values that are here under a known name; the names of those that could not be used."""
        return tuple(
            name for name, entry in self._entries.items() if name in values and not _set(name, entry, values[name])
        )

    def reset(self) -> None:
        """Brings the defaults back."""
        self.restore(self.defaults())

    def _add(self, name: str, get: _Getter, set: _Setter) -> None:
        if name in self._entries:
            raise ValueError(f"{name!r} is remembered already")
        self._entries[name] = _Entry(get, set, _plain(get(), name))


def _set(name: str, entry: _Entry, value: Plain) -> bool:
    try:
        entry.set(copy.deepcopy(value))
    except (ValueError, TypeError, EngineError) as error:
        _log.info("%s is not restored: %s", name, error)
        return False
    except Exception as error:  # a file from elsewhere must not keep the other entries from coming back
        _log.error("%s is not restored", name, exc_info=error)
        return False
    return True


def _plain(value: object, name: str) -> Plain:
    """A copy with lists and dictionaries of its own."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple):
        return [_plain(item, name) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {key: _plain(item, name) for key, item in value.items()}
    raise TypeError(f"{name}: {type(value).__name__} is not plain")
