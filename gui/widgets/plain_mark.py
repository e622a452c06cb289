"""Text from elsewhere inside a sentence of ours: what cannot be seen is named, what turns the direction is held in."""

from __future__ import annotations

import html
import unicodedata

# First strong isolate and its end: letters of another direction move nothing outside.
_OPEN, _CLOSE = "\u2068", "\u2069"
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def is_invisible(letter: str) -> bool:
    """Controls, zero-width and direction marks, and what no font has."""
    return unicodedata.category(letter) in _INVISIBLE or (letter.isspace() and letter != " ")


def shown_safely(text: str) -> str:
    """The text with invisible letters written as ``[U+200B]``, isolated where it runs from right to left."""
    if text.isascii() and text.isprintable():
        return text
    shown = "".join(f"[U+{ord(letter):04X}]" if is_invisible(letter) else letter for letter in text)
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in shown):
        return f"{_OPEN}{shown}{_CLOSE}"
    return shown


def hidden_letters(text: str) -> tuple[str, ...]:
    """The names of the letters in it that cannot be seen, each once: ``U+200B ZERO WIDTH SPACE``."""
    found = dict.fromkeys(letter for letter in text if is_invisible(letter))
    return tuple(f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip() for letter in found)


def plain_tool_tip(text: str) -> str:
    """A text that a tool-tip shows literally, also what looks like markup."""
    lines = html.escape(text, quote=False).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"
