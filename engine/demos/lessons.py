"""Lesson cards from data files, with a question whose answer no file holds: the demo works it out when it is asked.

``resources/lessons`` has the cards in English; a folder of a language in it has their texts, which are laid over.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from engine.assets import asset_path
from engine.demos.base import Demo
from engine.demos.panels import Array, Bars, Grid, Maps, Panel, Table, value_at
from engine.demos.registry import demos, find_demo
from engine.demos.words import shown
from engine.errors import EngineError
from engine.laid_over import read_texts
from engine.language import ENGLISH, current_language, tr

READINGS: dict[str, Callable[[Array], float]] = {
    "size": lambda values: float(values.size),
    "width": lambda values: float(values.shape[-1]),
    "height": lambda values: float(values.shape[-2]),
    "maps": lambda values: float(values.shape[0]),
    "zeros": lambda values: float((values == 0).sum()),
    "sum": lambda values: float(values.sum()),
    "mean": lambda values: float(values.mean()),
    "variance": lambda values: float(values.var()),
    "largest": lambda values: float(values.max()),
    "smallest": lambda values: float(values.min()),
    "largest without sign": lambda values: float(np.abs(values).max()),
    "place of the largest": lambda values: float(values.argmax()),
}
"""What a question may read off a panel, besides one cell."""


class Choice(NamedTuple):
    """An answer to choose; ``value`` is the number for which it is right."""

    text: str
    value: float


@dataclass(frozen=True)
class Question:
    """``settings`` is what the demo is set to before one guesses. There are ``choices``, or a number is asked for,
    right within ``tolerance``. ``panel`` and ``reading`` say where the answer will stand; where ``against`` has
    settings, it is the direction from those: −1, 0 or 1."""

    text: str
    settings: Mapping[str, Any]
    panel: str
    reading: str
    cell: tuple[int, ...]
    choices: tuple[Choice, ...]
    tolerance: float
    against: Mapping[str, Any] | None
    afterwards: str


@dataclass(frozen=True)
class Lesson:
    """What stands beside a demo: the formula, what the colours mean, what to try, one question."""

    demo: str
    title: str
    formula: str
    colours: str
    tries: tuple[str, ...]
    question: Question


@dataclass(frozen=True)
class Reveal:
    """The answer, once a guess is in; ``choice`` is the right one's number, if there are choices."""

    is_right: bool
    value: float
    choice: int | None
    words: str


_overrides: Mapping[str, Callable[[Lesson], Lesson]] = {}


def set_overrides(overrides: Mapping[str, Callable[[Lesson], Lesson]] | None) -> None:
    """From now on ``lesson`` gives these cards as their functions make them of the shipped ones; None: none of them."""
    global _overrides
    _overrides = dict(overrides or {})


def lesson(name: str) -> Lesson:
    """The card of a demo, as a lesson of the user's has it; EngineError as for ``shipped_lesson``."""
    found = shipped_lesson(name)
    return _overrides.get(name, _as_it_is)(found)


def _as_it_is(lesson: Lesson) -> Lesson:
    return lesson


def shipped_lesson(name: str) -> Lesson:
    """The card of a demo as the program has it, in today's language; a text that is not translated is English.

    Raises:
        EngineError: there is no such demo, or its file is missing or damaged.
    """
    entry = find_demo(name)
    return dataclasses.replace(_card(name, current_language().code), title=tr(entry.title))


@lru_cache(maxsize=128)
def _card(name: str, language: str) -> Lesson:
    """Without a title, which is the demo's."""
    path = asset_path("lessons", f"{name}.json")
    words = read_texts(path.parent / language / path.name if language != ENGLISH.code else None)
    asks = words.below("question")
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
        question = card["question"]
        choices = question.get("choices", [])
        texts = asks.texts("choices", tuple(each["text"] for each in choices))
        return Lesson(
            demo=name,
            title="",
            formula=words.text("formula", card["formula"]),
            colours=words.text("colours", card["colours"]),
            tries=words.texts("try", tuple(card["try"])),
            question=Question(
                text=asks.text("text", question["text"]),
                settings=question.get("settings", {}),
                panel=question["panel"],
                reading=question["read"],
                cell=tuple(question.get("cell", ())),
                choices=tuple(Choice(text, float(each["value"])) for text, each in zip(texts, choices, strict=True)),
                tolerance=float(question.get("tolerance", 0)),
                against=question.get("against"),
                afterwards=asks.text("afterwards", question["afterwards"]),
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise EngineError(
            tr(
                "The lesson card {name} is damaged ({error}): install LayerLab again.",
                name=path.name,
                error=str(error),
            )
        ) from error


def asked(lesson: Lesson) -> Demo:
    """The demo as the question sets it."""
    return _set(lesson, lesson.question.settings)


def reveal(lesson: Lesson, guess: float) -> Reveal:
    """Works the answer out and compares: ``guess`` is a number, or the number of a choice from 0.

    Raises:
        EngineError: the guess is no number, or there is no such choice.
    """
    question = lesson.question
    if not math.isfinite(guess):
        raise EngineError(tr("A guess is a finite number: type one."))
    value = _measured(lesson, question.settings)
    if question.against is not None:
        step = value - _measured(lesson, question.against)
        value = 0.0 if abs(step) < 1e-9 else math.copysign(1.0, step)
    if not question.choices:
        is_right = abs(guess - value) <= question.tolerance
        words = tr("It is {answer}. {afterwards}", answer=shown(round(value, 9)), afterwards=question.afterwards)
        return Reveal(is_right, value, None, words)
    if guess != int(guess) or not 0 <= guess < len(question.choices):
        raise EngineError(tr("There are {count} choices: take one of them.", count=len(question.choices)))
    right = min(range(len(question.choices)), key=lambda place: abs(question.choices[place].value - value))
    words = tr("“{choice}” is right. {afterwards}", choice=question.choices[right].text, afterwards=question.afterwards)
    return Reveal(int(guess) == right, value, right, words)


def _set(lesson: Lesson, settings: Mapping[str, Any]) -> Demo:
    return find_demo(lesson.demo).type(**settings)


def _measured(lesson: Lesson, settings: Mapping[str, Any]) -> float:
    question = lesson.question
    panels: dict[str, Panel] = {panel.name: panel for panel in _set(lesson, settings).run()}
    panel = panels[question.panel]
    if question.reading == "cell":
        return float(value_at(panel, question.cell))
    if isinstance(panel, Table) and question.reading == "size":
        return float(len(panel.rows))
    if not isinstance(panel, Grid | Maps | Bars):
        raise EngineError(tr("{title} has no numbers to read: install LayerLab again.", title=panel.title))
    return READINGS[question.reading](np.asarray(panel.values))


def cards() -> tuple[Lesson, ...]:
    """All shipped lesson cards, in the order of the demos; EngineError as for ``shipped_lesson``."""
    return tuple(shipped_lesson(entry.name) for entry in demos())
