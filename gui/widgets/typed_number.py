"""Numbers as people type them."""

from __future__ import annotations

from engine.errors import EngineError


def typed_number(text: str) -> float:
    """A number with a point or a comma, and with either minus sign.

    Raises:
        EngineError: it is none.
    """
    try:
        return float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        raise EngineError(f"“{text.strip()[:40]}” is not a number: type one, such as 0.5.") from None
