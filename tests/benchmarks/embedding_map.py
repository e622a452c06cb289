"""How long the map of 33,278 words takes to draw while it is moved, zoomed and pointed at.

QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.embedding_map [--frames N] [--width W] [--height H] [--zoom Z]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from gui.theme import apply_theme
from gui.widgets.embedding_map import EmbeddingMap

WORDS = 33_278
GOAL_MS = 1000 / 30


def measured(frames: int, act: Callable[[int], None], chart: EmbeddingMap) -> tuple[float, float]:
    """Median and longest time of a frame in ms, from the event to the last pixel."""
    times = []
    for number in range(frames):
        start = time.perf_counter()
        act(number)
        chart.repaint()
        times.append(1000 * (time.perf_counter() - start))
    return float(np.median(times)), max(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--width", type=int, default=800)
    parser.add_argument("--height", type=int, default=600)
    parser.add_argument("--zoom", type=float, default=1.0)
    given = parser.parse_args()
    application = QApplication([])
    apply_theme(application, "light", zoom=given.zoom)
    draw = np.random.default_rng(1)
    chart = EmbeddingMap()
    chart.resize(given.width, given.height)
    chart.set_words([f"word{at}" for at in range(WORDS)], draw.normal(size=(WORDS, 2)))
    chart.show_word(17, range(10))
    chart.show()
    application.processEvents()

    def point(number: int) -> None:
        place = QPointF(given.width * (0.2 + 0.01 * (number % 60)), given.height / 2)
        chart.point_at(chart.cell_at(place))

    acts: dict[str, Callable[[int], None]] = {
        "moved, everything seen": lambda number: chart.pan_by(4 if number % 20 < 10 else -4, 2),
        "zoomed": lambda number: chart.zoom_by(1.1 if number % 20 < 10 else 1 / 1.1),
        "pointed at": point,
    }
    slowest = 0.0
    for name, act in acts.items():
        chart.fit()
        median, longest = measured(given.frames, act, chart)
        slowest = max(slowest, median)
        print(f"{name:24} median {median:6.1f} ms, longest {longest:6.1f} ms")
    print(f"{'within' if slowest <= GOAL_MS else 'MISSES'} {GOAL_MS:.1f} ms a frame (30 a second)")


if __name__ == "__main__":
    main()
