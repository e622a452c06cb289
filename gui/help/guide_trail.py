"""Where somebody was in the guide, to go back there and on again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    """The page, how far it is scrolled (0 to 1), and what is looked for."""

    page: str = ""
    share: float = 0.0
    query: str = ""


class Trail:
    """The places that were left, in both directions."""

    def __init__(self) -> None:
        self._before: list[Reading] = []
        self._after: list[Reading] = []

    @property
    def can_go_back(self) -> bool:
        return bool(self._before)

    @property
    def can_go_on(self) -> bool:
        return bool(self._after)

    def leave(self, reading: Reading) -> None:
        """Somebody goes elsewhere by a link, the list or a search."""
        self._before.append(reading)
        self._after.clear()

    def back(self, reading: Reading) -> Reading | None:
        """Where ``reading`` was come to from; None at the beginning."""
        return _step(self._before, self._after, reading)

    def on(self, reading: Reading) -> Reading | None:
        """Where ``reading`` was come back to from; None at the end."""
        return _step(self._after, self._before, reading)


def _step(source: list[Reading], target: list[Reading], reading: Reading) -> Reading | None:
    if not source:
        return None
    target.append(reading)
    return source.pop()
