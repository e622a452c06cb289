"""A lesson as data for a page to hand out. What is on it is decided here: a hidden answer is nowhere in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.demos.lessons import Lesson, Reveal, reveal
from engine.demos.words import shown
from engine.errors import EngineError
from engine.language import plain_numbers, tr
from engine.lessons.plan import Item
from engine.tours.script import Actions, Tour


@dataclass(frozen=True)
class PagePicture:
    """A picture's bytes as they are in a file of the kind ``mime``; ``alt`` says what it shows. Sizes in px."""

    data: bytes
    mime: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True)
class PageQuestion:
    """``right`` (from 0) and ``answer`` are None and "" where they are hidden."""

    text: str
    choices: tuple[str, ...] = ()
    right: int | None = None
    answer: str = ""
    pictures: tuple[PagePicture, ...] = ()


@dataclass(frozen=True)
class PageStep:
    say: str
    question: PageQuestion | None = None
    pictures: tuple[PagePicture, ...] = ()


@dataclass(frozen=True)
class PageDemo:
    """``settings`` are rows of step, control and value; ``problems`` are what went wrong while pictures were made."""

    title: str
    goal: str
    seed: int
    steps: tuple[PageStep, ...]
    notes: str = ""
    settings: tuple[tuple[str, str, str], ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageCard:
    title: str
    formula: str
    colours: str
    tries: tuple[str, ...]
    question: PageQuestion
    notes: str = ""
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class LessonPage:
    """``language`` is a code such as "en"; ``facts`` are what the page was made with, as rows of name and value."""

    title: str
    notes: str = ""
    language: str = "en"
    is_right_to_left: bool = False
    hides_answers: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    demos: tuple[PageDemo, ...] = ()
    cards: tuple[PageCard, ...] = ()


@dataclass(frozen=True)
class TourPictures:
    """Of each step (from 0) what is seen, and what is seen once its question is answered."""

    steps: Mapping[int, tuple[PagePicture, ...]] = field(default_factory=dict)
    answers: Mapping[int, tuple[PagePicture, ...]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def page_demo(tour: Tour, pictures: TourPictures, *, hides_answers: bool, notes: str = "") -> PageDemo:
    """A demo on the page; what it would show of an answer that is hidden is left out."""
    steps = []
    for number, step in enumerate(tour.steps):
        question = None
        if step.ask is not None:
            question = (
                PageQuestion(step.ask.text, step.ask.choices)
                if hides_answers
                else PageQuestion(
                    step.ask.text,
                    step.ask.choices,
                    step.ask.right,
                    step.ask.afterwards,
                    tuple(pictures.answers.get(number, ())),
                )
            )
        steps.append(PageStep(step.say, question, tuple(pictures.steps.get(number, ()))))
    return PageDemo(
        tour.title, tour.goal, tour.seed, tuple(steps), notes, _settings(tour, hides_answers), pictures.problems
    )


def page_card(card: Lesson, *, hides_answers: bool, notes: str = "") -> PageCard:
    """A card on the page; its answer is worked out by the demo, unless it is hidden."""
    asked = card.question
    choices = tuple(choice.text for choice in asked.choices)
    question = PageQuestion(asked.text, choices)
    if not hides_answers:
        answer = _answer(card)
        if answer is not None:
            question = PageQuestion(asked.text, choices, answer.choice, _answer_words(card, answer))
    settings = tuple((name, plain(value)) for name, value in asked.settings.items())
    return PageCard(card.title, card.formula, card.colours, tuple(card.tries), question, notes, settings)


def notes_of(item: Item, *, prints_notes: bool) -> str:
    return item.notes if prints_notes else ""


def plain(value: object) -> str:
    """A setting as it is in files: plain numbers, texts in quotes."""
    with plain_numbers():
        return json.dumps(value, ensure_ascii=False, default=str)


def _answer(card: Lesson) -> Reveal | None:
    try:
        return reveal(card, 0)
    except (EngineError, KeyError, IndexError):
        return None  # then the page only asks


def _answer_words(card: Lesson, answer: Reveal) -> str:
    if answer.choice is not None:
        return card.question.afterwards
    with plain_numbers():
        value = shown(round(answer.value, 9))
    return tr("It is {value}. {afterwards}", value=value, afterwards=card.question.afterwards)


def _settings(tour: Tour, hides_answers: bool) -> tuple[tuple[str, str, str], ...]:
    rows: list[tuple[str, str, str]] = []
    for number, step in enumerate(tour.steps, start=1):
        rows += _rows(str(number), step.actions)
        if step.ask is not None and not hides_answers:
            rows += _rows(str(number), step.ask.reveal)
    return tuple(rows)


def _rows(step: str, actions: Actions) -> Sequence[tuple[str, str, str]]:
    shown: list[tuple[str, Any, Any]] = [(place, None, name) for place, name in actions.show.items()]
    shown += [(each.control, each.cell, each.value) for each in actions.set]
    return [(step, name if cell is None else f"{name} {plain(cell)}", plain(value)) for name, cell, value in shown]
