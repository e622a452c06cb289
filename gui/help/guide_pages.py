"""The pages of the guide: Markdown files by language, and one that is made of the program's own keys.

A page begins with ``# Title``. ``## Heading {#id}`` gives a heading a name, to which ``[text](page#id)`` links;
``[text](demo:01-one-neuron)`` plays a demo. ``[[&View > &Projector]]`` stands for names of the window, by their English
texts: they are shown as the window shows them, in its language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.assets import asset_path
from engine.errors import EngineError
from engine.language import mark, tr
from gui.help.guide_search import Folded
from gui.help.keys import KeyRow, without_mnemonic

ENGLISH, SUFFIX = "en", ".md"
LARGEST_BYTES = 1_000_000
GLOSSARY, KEYS = "glossary", "keys"
SECTIONS = (
    (
        mark("For teachers"),
        (
            "lesson",
            "demo-01",
            "demo-02",
            "demo-03",
            "demo-04",
            "demo-05",
            "demo-06",
            "demo-07",
            "demo-08",
            "demo-09",
            "demo-10",
        ),
    ),
    (mark("For students"), ("start", "structure", "layers", "generate", "quantize", "files", "exercises")),
    (mark("To look up"), (GLOSSARY, "trouble", KEYS)),
)
"""The order of the pages; a page is a file of this name."""

NAMES = tuple(name for _, names in SECTIONS for name in names)
_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
_ANCHOR = re.compile(r"^(#{1,6} .*?)[ \t]*\{#([\w-]+)\}[ \t]*$")
_WINDOW_NAME = re.compile(r"\[\[([^\[\]\n]+)\]\]")


@dataclass(frozen=True)
class GuidePage:
    """``text`` is Markdown; ``anchors`` has the names of its headings, in their order, "" for one without."""

    name: str
    title: str
    section: str
    text: str
    anchors: tuple[str, ...] = ()


def read_pages(language: str, keys: Sequence[KeyRow], *, folder: Path | None = None) -> tuple[GuidePage, ...]:
    """All pages in a language; one that it does not have is English, and one that cannot be read says so."""
    pages = []
    for section, names in SECTIONS:
        for name in names:
            if name == KEYS:
                pages.append(_made(name, tr(section), _keys_text(keys)))
            else:
                text = _text(name, language, folder)
                pages.append(_made(name, tr(section), _by_alphabet(text) if name == GLOSSARY else text))
    return tuple(pages)


def window_names(text: str) -> tuple[str, ...]:
    """The English texts of the window that a page names."""
    return tuple(part.strip() for found in _WINDOW_NAME.findall(text) for part in found.split(" > "))


def literal(text: str) -> str:
    """Escaped, so that Markdown shows it as it is, on one line."""
    return "".join(f"\\{sign}" if sign in r"\`*_{}[]<>#|~+-!" else sign for sign in " ".join(text.split()))


def _text(name: str, language: str, folder: Path | None) -> str:
    try:
        root = folder or asset_path("help")
    except EngineError as error:
        return _instead(name, str(error))
    for code in dict.fromkeys((language, ENGLISH)):
        try:
            data = (root / code / f"{name}{SUFFIX}").read_bytes()[: LARGEST_BYTES + 1]
            text = data.decode("utf-8-sig").replace("\r\n", "\n")
        except (OSError, UnicodeDecodeError):
            continue
        if len(data) <= LARGEST_BYTES and text.strip():
            return text
    return _instead(
        name, tr("This page is missing or cannot be read: install LayerLab again, or read on another page.")
    )


def _by_alphabet(text: str) -> str:
    """The parts below second headings in the order of their titles, which differs from language to language."""
    start, *parts = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    return start + "".join(f"{part.rstrip()}\n\n" for part in sorted(parts, key=lambda part: Folded(part).text))


def _instead(name: str, sentence: str) -> str:
    return f"# {literal(name)}\n\n{literal(sentence)}\n"


def _made(name: str, section: str, source: str) -> GuidePage:
    lines, anchors = [], []
    for line in source.splitlines():
        found = _ANCHOR.match(line)
        if found:
            line = found[1]
        if re.match(r"#{1,6} ", line):
            anchors.append(found[2] if found else "")
        lines.append(_WINDOW_NAME.sub(_window_name, line))
    text = "\n".join(lines)
    title = _TITLE.search(text)
    return GuidePage(name, _unescaped(title[1].strip()) if title else name, section, text, tuple(anchors))


def _window_name(found: re.Match[str]) -> str:
    return " > ".join(f"**{literal(without_mnemonic(tr(part.strip())))}**" for part in found[1].split(" > "))


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).replace("**", "")


def _keys_text(rows: Sequence[KeyRow]) -> str:
    title, keys, effect = tr("Keyboard"), tr("Shortcut"), tr("What they do")
    said = tr("Every key that does something, by the menu or the place where it counts. F1 shows them to be searched.")
    parts = [f"# {literal(title)}", literal(said)]
    for place in dict.fromkeys(row.place for row in rows):
        lines = [f"| {literal(row.keys)} | {literal(row.effect)} |" for row in rows if row.place == place]
        parts.append(f"## {literal(place)}")
        parts.append("\n".join([f"| {literal(keys)} | {literal(effect)} |", "| --- | --- |", *lines]))
    return "\n\n".join(parts) + "\n"
