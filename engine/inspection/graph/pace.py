"""Tells a generator when it is time to yield, so that it can be cancelled."""

from __future__ import annotations

import time

_SECONDS = 0.03


class Pace:
    def __init__(self, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._latest = time.perf_counter()

    def due(self) -> bool:
        """True if the last True was long enough ago."""
        now = time.perf_counter()
        if now - self._latest < self._seconds:
            return False
        self._latest = now
        return True
