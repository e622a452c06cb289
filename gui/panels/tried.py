"""Calls whose EngineError is said beside a control, not above the page."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from engine.errors import EngineError


def tried(call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """What ``call`` returns, or the EngineError that it raised."""
    try:
        return call(*args, **kwargs)
    except EngineError as error:
        return error


def tried_steps(call: Callable[..., Generator[Any, None, Any]], /, *args: Any, **kwargs: Any) -> Any:
    """The same for a generator, whose items are passed on."""
    try:
        return (yield from call(*args, **kwargs))
    except EngineError as error:
        return error
