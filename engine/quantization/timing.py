"""What timings tell: the spread of repeats, and whether the machine was quiet meanwhile."""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.quantization.results import Quietness, Spread

FEWEST_TURNS = 8
_SHORTEST_S = 0.3  # the system counts in hundredths of a second


def spread(seconds: Sequence[float]) -> Spread | None:
    """Median and quartiles; None without a complete repeat."""
    if not seconds:
        return None
    q1, median, q3 = np.quantile(np.asarray(seconds, dtype=np.float64), [0.25, 0.5, 0.75])
    return Spread(float(median), float(q1), float(q3))


def turn_spread(seconds_per_word: Sequence[float]) -> float | None:
    """Interquartile range over median of the turns' times; None for fewer than 8 turns, which tell nothing."""
    if len(seconds_per_word) < FEWEST_TURNS:
        return None
    found = spread(seconds_per_word)
    return found.iqr / found.median if found is not None and found.median > 0 else None


@dataclass(frozen=True)
class _Moment:
    """CPU seconds until now: of all processes together, stolen by the host, of this process and of this thread."""

    wall: float
    own: float
    thread: float
    busy: float | None
    steal: float | None
    everything: float | None


class MachineWatch:
    """Looks at the system's counters while timed work runs in the thread that made it.

    ``/proc/stat`` is Linux's; elsewhere what it tells stays None. With more than one torch thread the work itself runs
    in several, so that they cannot be told from other threads of this process.
    """

    def __init__(self, *, threads: int) -> None:
        self._threads = threads
        self._thread_id = threading.get_ident()
        self._load = _load_average()
        self._busy: list[tuple[_Moment, _Moment]] = []
        self._start: _Moment | None = None
        self._parts = {"wall": 0.0, "own": 0.0, "thread": 0.0, "busy": 0.0, "steal": 0.0, "everything": 0.0}
        self._has_system = _system_times() is not None

    def start(self) -> None:
        """Timed work begins."""
        self._start = self._moment()

    def stop(self) -> None:
        """Timed work pauses: what runs from here to the next ``start`` does not count."""
        if self._start is None:
            return
        before, after = self._start, self._moment()
        self._start = None
        for name in self._parts:
            first, second = getattr(before, name), getattr(after, name)
            if first is not None and second is not None:
                self._parts[name] += second - first

    def quietness(self, turns: Sequence[Sequence[float]]) -> Quietness:
        """What was seen until now; ``turns`` has the seconds a word of every turn, row by row."""
        spreads = [found for found in map(turn_spread, turns) if found is not None]
        parts = self._parts
        own = others = steal = waited = None
        if parts["wall"] >= _SHORTEST_S:
            if self._threads == 1:
                own = max(0.0, parts["own"] - parts["thread"]) / parts["wall"]
                waited = max(0.0, 1 - parts["thread"] / parts["wall"])
            if self._has_system:
                others = max(0.0, parts["busy"] - parts["own"]) / parts["wall"]
                steal = parts["steal"] / parts["everything"] if parts["everything"] > 0 else 0.0
        return Quietness(max(spreads, default=None), self._load, others, own, steal, waited)

    def _moment(self) -> _Moment:
        busy, steal, everything = _system_times() or (None, None, None)
        thread = time.thread_time() if threading.get_ident() == self._thread_id else math.nan
        return _Moment(time.perf_counter(), time.process_time(), thread, busy, steal, everything)


def _load_average() -> float | None:
    try:
        return os.getloadavg()[0]
    except (OSError, AttributeError):
        return None


def _system_times(path: Path = Path("/proc/stat")) -> tuple[float, float, float] | None:
    """CPU seconds of all cores since the start of the system: busy, stolen and altogether; None without /proc/stat.

    Source: proc(5): user, nice, system, idle, iowait, irq, softirq, steal, in units of 1 / SC_CLK_TCK; what guests
    run is in user already.
    """
    try:
        fields = path.read_text(encoding="ascii").partition("\n")[0].split()
        ticks = [int(field) for field in fields[1:9]]
        unit = 1 / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, AttributeError):
        return None
    if len(ticks) < 8 or fields[0] != "cpu":
        return None
    user, nice, system, idle, wait, interrupts, soft_interrupts, steal = ticks
    busy = user + nice + system + interrupts + soft_interrupts
    return busy * unit, steal * unit, (busy + idle + wait + steal) * unit
