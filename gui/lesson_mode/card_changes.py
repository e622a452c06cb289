"""What a lesson changes of the cards beside the layers: texts, and which of them are left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from engine.demos.lessons import set_overrides
from engine.language import tr
from engine.lessons.plan import Item
from engine.lessons.texts import card_texts, lesson_with
from gui.panels.live_lessons import LIVE_LESSONS, LiveLesson

_items: dict[str, Item] = {}


def set_card_changes(items: Iterable[Item]) -> None:
    """These cards are hidden or have other texts from now on; all others are the program's own."""
    _items.clear()
    _items.update({item.name: item for item in items if item.is_hidden or item.texts})
    changed = {name: item.texts for name, item in _items.items() if item.texts and name not in LIVE_LESSONS}
    set_overrides({name: partial(lesson_with, texts=texts) for name, texts in changed.items()} or None)


def is_left_out(name: str) -> bool:
    """Whether the lesson has no use for this card."""
    item = _items.get(name)
    return item is not None and item.is_hidden


def live_texts(lesson: LiveLesson) -> dict[str, str]:
    """All texts of a live model's card, in the language of now."""
    return card_texts(
        title=tr(lesson.title),
        formula=tr(lesson.formula),
        colours=tr(lesson.colours),
        tries=[tr(each) for each in lesson.tries],
        question=tr(lesson.question),
        afterwards=tr(lesson.afterwards),
    )


def shown_live_texts(name: str) -> Mapping[str, str] | None:
    """The texts of a live model's card as the lesson has them; None where there is no such card."""
    lesson = LIVE_LESSONS.get(name)
    if lesson is None:
        return None
    item = _items.get(name)
    return {**live_texts(lesson), **(item.texts if item is not None else {})}


def tries_of(texts: Mapping[str, str]) -> list[str]:
    """What to try, of a card's texts."""
    return [text for place, text in texts.items() if place.startswith("try/")]
