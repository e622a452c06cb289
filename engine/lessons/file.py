"""Lesson files: JSON, read with distrust and written whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.files import write_text
from engine.laid_over import LONGEST_TEXT
from engine.language import tr
from engine.lessons.plan import KINDS, Item, Kind, LessonPlan
from engine.loading.regular import open_regular

FORMAT = "layerlab-lesson"
SUFFIX = ".layerlab-lesson"
VERSION = 1
LARGEST_BYTES = 4_000_000
LONGEST_NOTES, LONGEST_TITLE, MOST_ITEMS, MOST_TEXTS, LONGEST_NAME = 20_000, 200, 500, 500, 200


@dataclass(frozen=True)
class ReadPlan:
    """What a file holds, and a sentence for each part of it that had to be left out."""

    plan: LessonPlan
    problems: tuple[str, ...] = ()


def read_plan(path: Path) -> ReadPlan:
    """The lesson in a file.

    Raises:
        EngineError: it cannot be read, is no lesson, is damaged, or comes from a later version.
    """
    with open_regular(path) as file:
        content = file.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise EngineError(tr("{path} is too large for a lesson: choose a file that LayerLab has saved.", path=path))
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise EngineError(
            tr("{path} is no lesson, or only a part of one: choose a file that LayerLab has saved.", path=path)
        ) from error
    return parse_plan(data, path)


def parse_plan(data: object, path: Path) -> ReadPlan:
    """As ``read_plan``, of what its JSON holds."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise EngineError(tr("{path} is no lesson: choose a file that LayerLab has saved.", path=path))
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise EngineError(tr("{path} is no lesson: choose a file that LayerLab has saved.", path=path))
    if version > VERSION:
        raise EngineError(
            tr(
                "{path} was written by a later LayerLab (lesson format {version}): update LayerLab.",
                path=path,
                version=version,
            )
        )
    problems: list[str] = []
    lists = {kind: _items(data.get(kind), kind, path, problems) for kind in KINDS}
    plan = LessonPlan(
        title=_text(data.get("title"), LONGEST_TITLE).replace("\n", " "),
        notes=_text(data.get("notes"), LONGEST_NOTES),
        hides_answers=data.get("hides_answers") is True,
        prints_notes=data.get("prints_notes") is True,
        demos=lists["demos"],
        cards=lists["cards"],
    )
    return ReadPlan(plan, tuple(problems))


def write_plan(path: Path, plan: LessonPlan, *, program: str = "") -> None:
    """Writes a lesson, all of it or nothing; ``program`` is the version of who writes it.

    Raises:
        EngineError: it would be too large to be read again, or cannot be written.
    """
    text = json.dumps(as_json(plan, program=program), indent=1, ensure_ascii=False) + "\n"
    text = text.encode("utf-8", "replace").decode("utf-8")  # halves of characters cannot be written
    if len(text.encode("utf-8")) > LARGEST_BYTES:
        raise EngineError(tr("{path} would be too large for a lesson: shorten the texts.", path=path))
    write_text(path, text)


def as_json(plan: LessonPlan, *, program: str = "") -> dict[str, Any]:
    """What a lesson file holds."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "title": plan.title,
        "notes": plan.notes,
        "hides_answers": plan.hides_answers,
        "prints_notes": plan.prints_notes,
        **{kind: [_item_json(item) for item in plan.items(kind)] for kind in KINDS},
    }


def _item_json(item: Item) -> dict[str, Any]:
    return {"name": item.name, "hidden": item.is_hidden, "notes": item.notes, "texts": dict(item.texts)}


def _items(data: object, kind: Kind, path: Path, problems: list[str]) -> tuple[Item, ...]:
    if not isinstance(data, list) or len(data) > MOST_ITEMS:
        raise EngineError(
            tr("{path} is damaged (it has no list of {kind}): take it from another copy.", path=path, kind=kind)
        )
    found: dict[str, Item] = {}
    for number, each in enumerate(data, start=1):
        item = _item(each)
        if item is None or item.name in found:
            problems.append(
                tr("Demo {number} of the lesson is damaged and left out; the others stay.", number=number)
                if kind == "demos"
                else tr("Card {number} of the lesson is damaged and left out; the others stay.", number=number)
            )
        else:
            found[item.name] = item
    return tuple(found.values())


def _item(data: object) -> Item | None:
    if not isinstance(data, dict):
        return None
    name, texts, is_hidden = data.get("name"), data.get("texts", {}), data.get("hidden", False)
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or not isinstance(is_hidden, bool):
        return None
    if not isinstance(texts, Mapping) or len(texts) > MOST_TEXTS:
        return None
    if not all(isinstance(text, str) and 0 < len(text) <= LONGEST_TEXT for text in texts.values()):
        return None
    whole = {place: _text(text, LONGEST_TEXT) for place, text in texts.items()}
    return Item(name, is_hidden, whole, _text(data.get("notes"), LONGEST_NOTES))


def _text(found: object, longest: int) -> str:
    """A text without halves of characters, cut where it is too long; "" for anything else."""
    return found[:longest].encode("utf-8", "replace").decode("utf-8") if isinstance(found, str) else ""
