"""How fast the module tree shows 10,000 modules, filters, sorts and scrolls them.

    python -m tests.benchmarks.module_tree

Goals: shown within 300 ms of the summary, and every event of filtering, sorting and scrolling within 50 ms.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from torch import nn

from engine.inspection.summary import count_module
from gui.theme import apply_theme
from gui.widgets.module_view import ALL_LEVELS, ModuleView

GOAL_SHOWN_MS, GOAL_EVENT_MS = 300.0, 50.0
BLOCKS, LAYERS = 100, 99


def big_model(*, is_uniform: bool) -> nn.Module:
    """10,001 modules: 100 blocks of 99 layers, alike ones next to each other or none alike."""
    blocks = []
    for block in range(BLOCKS):
        sizes = [2 + (0 if is_uniform else (layer + block) % 7) for layer in range(LAYERS)]
        blocks.append(nn.Sequential(*(nn.Linear(size, 3) for size in sizes)))
    return nn.Sequential(*blocks)


def milliseconds(work: Callable[[], object]) -> float:
    """Of some work with the painting that follows."""
    started = time.perf_counter()
    work()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - started)


def run(name: str, *, is_uniform: bool, levels: int) -> bool:
    summary = count_module(big_model(is_uniform=is_uniform))
    view = ModuleView()
    view.levels = levels
    view.resize(590, 400)
    view.show()
    QApplication.processEvents()
    results = {"shown": milliseconds(lambda: view.set_summary(summary, is_same_model=False))}
    bar = view.verticalScrollBar()
    results["page down"] = max(
        milliseconds(lambda place=place: bar.setValue(bar.maximum() * place // 40)) for place in range(41)
    )
    typed = ["l", "li", "lin", "linear", "linear 7", "linear 77", "linear 77.", "linear 77.3", "nothing", ""]
    results["filter"] = max(milliseconds(lambda text=text: view.set_filter(text)) for text in typed)
    orders = [(5, Qt.SortOrder.DescendingOrder), (0, Qt.SortOrder.AscendingOrder), (-1, Qt.SortOrder.AscendingOrder)]
    results["sort"] = max(milliseconds(lambda by=by: view.header().setSortIndicator(*by)) for by in orders)
    results["choose"] = milliseconds(lambda: view.choose("99.98"))
    view.close()
    goals = {key: GOAL_SHOWN_MS if key == "shown" else GOAL_EVENT_MS for key in results}
    print(f"{name} ({len(summary.rows):,} modules)")
    for key, value in results.items():
        print(f"  {key:10} {value:8.1f} ms  (goal {goals[key]:.0f})  {'ok' if value <= goals[key] else 'MISSED'}")
    return all(value <= goals[key] for key, value in results.items())


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv)
    apply_theme(application, "light")
    results = [
        run("alike siblings, usual depth", is_uniform=True, levels=3),
        run("no two alike, usual depth", is_uniform=False, levels=3),
        run("no two alike, all levels", is_uniform=False, levels=ALL_LEVELS),
    ]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
