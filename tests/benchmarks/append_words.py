"""How long a word takes from the worker's thread to the screen, with all colours and an open word.

    python -m tests.benchmarks.append_words [--words 500] [--rounds 5]

Prints the median and the slowest time of one appended word, layout and painting together; the bar is 16 ms, one frame.
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


def append_times_ms(count: int) -> list[float]:
    """Of every word after the first: appended, laid out, painted; a word in the middle is open all the time."""
    text = SurpriseText()
    text.resize(*SIZE)
    text.show()
    words = made_up_words(count)
    text.start("The river")
    times = []
    for word in words:
        started = time.perf_counter()
        text.add_word(word)
        if word.index == 1:
            text.open_word(0)
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        times.append((time.perf_counter() - started) * 1000)
    text.close()
    text.deleteLater()
    return times


def main() -> int:
    """0 if the slowest word of the median round stays under the bar, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    application = QApplication([])
    apply_theme(application, "light")
    append_times_ms(50)  # fonts are loaded
    rounds = [append_times_ms(options.words) for _ in range(options.rounds)]
    median = statistics.median(statistics.median(times) for times in rounds)
    slowest = statistics.median(max(times) for times in rounds)
    share = statistics.mean(sum(value < BAR_MS for value in times) / len(times) for times in rounds)
    print(f"{options.words} words, {options.rounds} rounds: median {median:.2f} ms a word, slowest {slowest:.2f} ms")
    print(f"{100 * share:.2f} % of the words under {BAR_MS:.0f} ms")
    return int(slowest >= BAR_MS)


if __name__ == "__main__":
    raise SystemExit(main())
