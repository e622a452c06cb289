"""How long a word takes from the worker's thread to the screen, with all colours and an open word.

    python -m tests.benchmarks.append_words [--words 500] [--rounds 5]

Prints the median and the slowest time of one appended word, layout and painting together; the bar is 16 ms, one frame.
Beside the time on the clock stands the processor time of the window's thread, which other programs do not lengthen.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from gui.theme import apply_theme
from gui.widgets.surprise_text import SurpriseText

BAR_MS = 16.0
SIZE = (660, 420)


@dataclass(frozen=True)
class Word:
    index: int
    word: str
    id: int
    probability: float
    surprise_bits: float


def made_up_words(count: int) -> list[Word]:
    """Words of one to twelve letters with every surprise from 0 to 15 bits."""
    chance = random.Random(3)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = []
    for index in range(count):
        text = "".join(chance.choice(letters) for _ in range(chance.randint(1, 12)))
        bits = chance.uniform(0, 15)
        words.append(Word(index, text, index, 2.0**-bits, bits))
    return words


def append_times_ms(count: int) -> list[tuple[float, float]]:
    """Of every word, by the clock and of the processor: appended, laid out, painted; the first word is open."""
    text = SurpriseText()
    text.resize(*SIZE)
    text.show()
    words = made_up_words(count)
    text.start("The river")
    times = []
    for word in words:
        started, busy = time.perf_counter(), time.thread_time()
        text.add_word(word)
        if word.index == 1:
            text.open_word(0)
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        times.append(((time.perf_counter() - started) * 1000, (time.thread_time() - busy) * 1000))
    text.close()
    text.deleteLater()
    return times


def main() -> int:
    """0 if the slowest word of the median round stays under the bar in processor time, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    application = QApplication([])
    apply_theme(application, "light")
    append_times_ms(50)  # fonts are loaded
    rounds = [append_times_ms(options.words) for _ in range(options.rounds)]
    print(f"{options.words} words, {options.rounds} rounds, one appended word in ms")
    slowest = []
    for place, name in enumerate(("clock", "processor")):
        median = statistics.median(statistics.median(times[place] for times in ones) for ones in rounds)
        slowest.append(statistics.median(max(times[place] for times in ones) for ones in rounds))
        late = statistics.mean(times[place] >= BAR_MS for ones in rounds for times in ones)
        print(f"{name:>10}: median {median:.2f}, slowest {slowest[-1]:.2f}, {100 * late:.2f} % at {BAR_MS:.0f} or more")
    return int(slowest[1] >= BAR_MS)


if __name__ == "__main__":
    raise SystemExit(main())
