"""The seed that every job takes its generator from."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QObject, Signal

LARGEST_SEED = 2**31 - 1


class Seed(QObject):
    """One number for all runs while it is locked, a fresh one for each run otherwise.

    It is drawn from the system, so that no global generator moves.

    Signals:
        changed(int): the number is another one.
        lock_changed(bool): whether it stays from run to run.
    """

    changed = Signal(int)
    lock_changed = Signal(bool)

    def __init__(self, value: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = _checked(value)
        self._is_locked = True

    @property
    def value(self) -> int:
        """0 to 2,147,483,647."""
        return self._value

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    def set_value(self, value: int) -> None:
        """Chooses a number.

        Raises:
            TypeError: it is not a whole number.
            ValueError: it is negative or above 2,147,483,647.
        """
        if _checked(value) != self._value:
            self._value = value
            self.changed.emit(value)

    def set_locked(self, is_locked: bool) -> None:
        """Raises a TypeError for anything but a bool."""
        if not isinstance(is_locked, bool):
            raise TypeError(f"{is_locked!r} is neither true nor false")
        if is_locked != self._is_locked:
            self._is_locked = is_locked
            self.lock_changed.emit(is_locked)

    def roll(self) -> None:
        """Draws another number, also while it is locked."""
        drawn = secrets.randbelow(LARGEST_SEED)
        self.set_value(drawn + (drawn >= self._value))  # never the same again

    def for_run(self) -> int:
        """The seed of a run that starts now: drawn anew unless it is locked."""
        if not self._is_locked:
            self.roll()
        return self._value


def _checked(value: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    if not 0 <= value <= LARGEST_SEED:
        raise ValueError(f"{value} is not between 0 and {LARGEST_SEED:,}")
    return value
