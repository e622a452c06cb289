"""What a lesson's page is written from, and writing it in the background."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.demos.lessons import Lesson
from engine.files import write_text
from engine.language import current_language, tr
from engine.lessons.html_page import lesson_html
from engine.lessons.page import (
    LessonPage,
    PageCard,
    PageQuestion,
    TourPictures,
    notes_of,
    page_card,
    page_demo,
    plain,
)
from engine.lessons.plan import Item, LessonPlan
from engine.lessons.texts import lesson_with
from engine.progress import Progress
from engine.tours.script import Tour
from gui.lesson_mode.card_changes import live_texts, tries_of
from gui.panels.live_lessons import LIVE_LESSONS


@dataclass(frozen=True)
class PageWork:
    """All that the page is written from, in the background."""

    plan: LessonPlan
    tours: Sequence[Tour]
    pictures: Mapping[str, TourPictures]
    lessons: Mapping[str, Lesson]
    live: Mapping[str, PageCard]
    facts: tuple[tuple[str, str], ...]
    is_right_to_left: bool


def write_page(work: PageWork, path: Path) -> Generator[Progress, None, Path]:
    """Works the answers out and writes the page, all of it or nothing; its path."""
    plan = work.plan
    shown = [item for item in plan.cards if not item.is_hidden]
    cards = []
    for number, item in enumerate(shown):
        yield Progress(number, len(shown), tr("Writing the page"))
        card = _card(work, item)
        if card is not None:
            cards.append(card)
    demos = [
        page_demo(
            tour,
            work.pictures.get(tour.name, TourPictures()),
            hides_answers=plan.hides_answers,
            notes=notes_of(plan.item("demos", tour.name), prints_notes=plan.prints_notes),
        )
        for tour in work.tours
    ]
    page = LessonPage(
        title=plan.title,
        notes=plan.notes if plan.prints_notes else "",
        language=current_language().code,
        is_right_to_left=work.is_right_to_left,
        hides_answers=plan.hides_answers,
        facts=work.facts,
        demos=tuple(demos),
        cards=tuple(cards),
    )
    write_text(path, lesson_html(page))
    return path


def _card(work: PageWork, item: Item) -> PageCard | None:
    if item.name in work.live:
        return work.live[item.name]
    card = work.lessons.get(item.name)
    if card is None:
        return None
    return page_card(
        lesson_with(card, item.texts),
        hides_answers=work.plan.hides_answers,
        notes=notes_of(item, prints_notes=work.plan.prints_notes),
    )


def live_cards(plan: LessonPlan) -> dict[str, PageCard]:
    """The cards of the live models, by name, with the texts of a lesson."""
    found = {}
    for item in plan.cards:
        lesson = LIVE_LESSONS.get(item.name)
        if lesson is None:
            continue
        texts = {**live_texts(lesson), **item.texts}
        words = tr("It is {value}. {afterwards}", value=plain(lesson.answer), afterwards=texts["afterwards"])
        found[item.name] = PageCard(
            texts["title"],
            texts["formula"],
            texts["colours"],
            tuple(tries_of(texts)),
            PageQuestion(texts["question"], answer="" if plan.hides_answers else words),
            notes_of(item, prints_notes=plan.prints_notes),
        )
    return found
