"""The demos and cards that a lesson is made of, as the program has them in the language of now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.demos.lessons import Lesson, shipped_lesson
from engine.demos.registry import demos
from engine.errors import EngineError
from engine.language import tr
from engine.lessons.plan import Item, Kind, Original
from engine.lessons.texts import lesson_texts, tour_texts, tour_with
from engine.tours.shipped import FoundTour
from gui.lesson_mode.card_changes import live_texts
from gui.panels.live_lessons import LIVE_LESSONS


@dataclass(frozen=True)
class Originals:
    """``lessons`` are the cards of demos by name; those of live models are in ``cards`` alone."""

    demos: tuple[Original, ...]
    cards: tuple[Original, ...]
    lessons: dict[str, Lesson]

    def of(self, kind: Kind) -> tuple[Original, ...]:
        return self.demos if kind == "demos" else self.cards

    def one(self, kind: Kind, name: str) -> Original | None:
        return next((each for each in self.of(kind) if each.name == name), None)


def originals(shipped: Sequence[FoundTour]) -> Originals:
    """All of them; a demo or card that cannot be read has a title and no texts."""
    found = tuple(
        Original(each.name, each.tour.title, tour_texts(each.tour))
        if each.tour is not None
        else Original(each.name, each.name, {})
        for each in shipped
    )
    live = [Original(name, tr(card.title), live_texts(card)) for name, card in LIVE_LESSONS.items()]
    lessons: dict[str, Lesson] = {}
    others = []
    for entry in demos():
        try:
            lessons[entry.name] = card = shipped_lesson(entry.name)
        except (EngineError, OSError):
            others.append(Original(entry.name, tr(entry.title), {}))
        else:
            others.append(Original(entry.name, card.title, lesson_texts(card)))
    return Originals(found, (*live, *others), lessons)


def arranged(shipped: Sequence[FoundTour], items: Sequence[Item]) -> tuple[FoundTour, ...]:
    """The demos that a lesson shows, in its order and words; one that cannot be read stays as it is."""
    by_name = {each.name: each for each in shipped}
    found = []
    for item in items:
        each = by_name.get(item.name)
        if each is None or item.is_hidden:
            continue
        found.append(each if each.tour is None else FoundTour(each.name, tour_with(each.tour, item.texts)))
    return tuple(found)
