"""Numbers as people type them."""

from __future__ import annotations

from engine.errors import EngineError
from engine.language import tr


def typed_number(text: str) -> float:
    """A number with a point or a comma, and with either minus sign.

    Raises:
        EngineError: it is none.
    """
    try:
        return float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        raise EngineError(tr("“{text}” is not a number: type one, such as 0.5.", text=text.strip()[:40])) from None
