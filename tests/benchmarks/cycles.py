"""What 300 starts and cancels leave behind: memory, threads, open files.

    python -m tests.benchmarks.cycles [CYCLES]

Goals: memory grows by less than 20 MB; no thread and no open file more than before.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop

from engine.progress import Progress
from gui.tasks import Task, TaskRunner

WARM_UP = 20
LONGEST_CLEARING_S = 2.0
LARGEST_GROWTH = 20 * 1024 * 1024
ARRAY_BYTES = 1_000_000
OWNERS = ("structure", "layers", "generate", "quantize")


@dataclass(frozen=True)
class Left:
    """What is there after the cycles and was not there before them."""

    cycles: int
    seconds: float
    growth_bytes: int
    more_threads: int
    more_handles: int
    tasks_not_ended: int
    slowest_cancel_s: float


def run_cycles(cycles: int) -> Left:
    """Starts and cancels calls that yield a megabyte each time, quick and long ones, some before they begin."""
    process = psutil.Process()
    gc.collect()
    before_threads, before_handles = _threads(process), _handles(process)
    runner = TaskRunner()
    for number in range(WARM_UP):  # lanes, allocators and caches are there from now on
        _cycle(runner, number)
    gc.collect()
    before_bytes = process.memory_info().rss
    start, slowest, alive = time.perf_counter(), 0.0, 0
    for number in range(cycles):
        task, cancel_s = _cycle(runner, number)
        slowest = max(slowest, cancel_s)
        alive += task.is_active
    seconds = time.perf_counter() - start
    gc.collect()
    growth = process.memory_info().rss - before_bytes
    runner.shutdown()
    QCoreApplication.processEvents()
    # A thread that was waited for is still listed until the system has cleared it away.
    deadline = time.perf_counter() + LONGEST_CLEARING_S
    while _threads(process) > before_threads and time.perf_counter() < deadline:
        time.sleep(0.01)
    return Left(
        cycles=cycles,
        seconds=seconds,
        growth_bytes=growth,
        more_threads=_threads(process) - before_threads,
        more_handles=_handles(process) - before_handles,
        tasks_not_ended=alive,
        slowest_cancel_s=slowest,
    )


def _cycle(runner: TaskRunner, number: int) -> tuple[Task, float]:
    task = runner.submit(
        _arrays_for_ever, title=f"cycle {number}", owner=OWNERS[number % len(OWNERS)], is_long=number % 3 > 0
    )
    if number % 5:  # every fifth is cancelled before it begins
        partials: list[int] = []
        task.partial_ready.connect(lambda array: partials.append(array.size))
        while len(partials) < number % 4:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    start = time.perf_counter()
    task.cancel()
    while not runner.is_idle:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    return task, time.perf_counter() - start


def _arrays_for_ever() -> Generator[object, None, None]:
    number = 0
    while True:
        yield Progress(number, 0)
        yield np.full(ARRAY_BYTES, number % 256, dtype=np.uint8)
        time.sleep(0.001)
        number += 1


def _threads(process: psutil.Process) -> int:
    return max(process.num_threads(), threading.active_count())


def _handles(process: psutil.Process) -> int:
    return process.num_handles() if os.name == "nt" else process.num_fds()


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QCoreApplication(sys.argv[:1])
    left = run_cycles(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
    del application
    print(f"{left.cycles} starts and cancels in {left.seconds:.1f} s")
    print(f"slowest cancel: {left.slowest_cancel_s * 1000:.0f} ms")
    print(f"memory: {left.growth_bytes / 1e6:+.1f} MB, goal below {LARGEST_GROWTH / 1e6:.0f} MB")
    print(f"threads: {left.more_threads:+d}, open files: {left.more_handles:+d}, not ended: {left.tasks_not_ended}")
    is_good = left.growth_bytes < LARGEST_GROWTH and max(left.more_threads, left.more_handles) <= 0
    print("good" if is_good and not left.tasks_not_ended else "missed")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
