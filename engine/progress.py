"""What long work reports while it runs.

Long engine work is a plain generator: it yields ``Progress`` or a result of its own, and *returns* its final result.
Closing the generator cancels it; its ``finally`` blocks put everything back.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

R = TypeVar("R")


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` units of work; a ``total`` of 0 means that the amount is not known."""

    done: int
    total: int
    message: str = ""


def drain(work: Generator[Any, None, R], on_item: Callable[[Any], object] | None = None) -> R:
    """What a generator returns, after running it to its end; each yielded item goes to ``on_item``."""
    while True:
        try:
            item = next(work)
        except StopIteration as stop:
            result: R = stop.value
            return result
        if on_item is not None:
            on_item(item)
