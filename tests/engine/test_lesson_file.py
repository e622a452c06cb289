"""A teacher's lesson: edited as a plan, written to a file and read with distrust, and made into one page."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from engine.demos.lessons import lesson, set_overrides, shipped_lesson
from engine.errors import EngineError
from engine.lessons.file import FORMAT, VERSION, as_json, parse_plan, read_plan, write_plan
from engine.lessons.html_page import lesson_html
from engine.lessons.page import (
    LessonPage,
    PageCard,
    PagePicture,
    PageQuestion,
    TourPictures,
    page_card,
    page_demo,
)
from engine.lessons.plan import Item, LessonPlan, Original, fitted, is_as_shipped, shipped_plan
from engine.lessons.texts import lesson_texts, lesson_with, place_title, tour_texts, tour_with
from engine.tours.script import parse_tour
from engine.tours.shipped import shipped_tours

MARKUP = "<script>alert('x')</script> & \"<b>\""
PLAN = LessonPlan(
    title="Pooling – für alle",
    notes="Bring paper.",
    hides_answers=True,
    demos=(Item("b", texts={"title": MARKUP}), Item("a", is_hidden=True, notes="not today")),
    cards=(Item("linear"),),
)
DEMOS = (Original("a", "A", {"title": "A"}), Original("b", "B", {"title": "B", "goal": "to see"}))
CARDS = (Original("linear", "Linear", {"title": "Linear"}),)


# The plan


def test_moving_an_item_keeps_all_others_in_order() -> None:
    plan = LessonPlan(demos=tuple(Item(name) for name in "abcd"))

    def names(plan: LessonPlan) -> str:
        return "".join(item.name for item in plan.demos)

    assert names(plan.moved("demos", 0, 2)) == "bcad"
    assert names(plan.moved("demos", 3, 0)) == "dabc"
    assert names(plan.moved("demos", 0, 4)) == names(plan.moved("demos", -1, 0)) == "abcd"


def test_any_row_of_moves_is_undone_by_its_reverse() -> None:
    draw = random.Random(3)
    for _ in range(50):
        plan = before = LessonPlan(cards=tuple(Item(str(number)) for number in range(7)))
        moves = [(draw.randrange(7), draw.randrange(7)) for _ in range(9)]
        for at, to in moves:
            plan = plan.moved("cards", at, to)
        assert sorted(item.name for item in plan.cards) == [item.name for item in before.cards]
        for at, to in reversed(moves):
            plan = plan.moved("cards", to, at)
        assert plan == before


def test_a_text_that_is_taken_back_leaves_no_trace() -> None:
    plan = shipped_plan(DEMOS, CARDS)
    changed = plan.with_text("demos", "a", "title", "Other")
    assert changed.item("demos", "a").texts == {"title": "Other"}
    assert not is_as_shipped(changed, DEMOS, CARDS)
    assert changed.with_text("demos", "a", "title", None) == plan
    assert is_as_shipped(plan, DEMOS, CARDS)


def test_what_is_gone_is_said_and_the_rest_stays() -> None:
    plan = LessonPlan(
        demos=(Item("gone"), Item("b", texts={"title": "Mine", "steps/9/say": "lost"})), cards=(Item("no card"),)
    )
    usable, problems = fitted(plan, DEMOS, CARDS)
    assert usable.demos == (Item("b", texts={"title": "Mine"}), Item("a", is_hidden=True))
    assert usable.cards == (Item("linear", is_hidden=True),)
    assert len(problems) == 3
    assert "gone" in problems[0]
    assert "steps/9/say" in problems[1]
    assert "no card" in problems[2]
    assert all("\n" not in problem for problem in problems)


# The texts of real demos and cards


def test_all_shipped_texts_have_a_title_and_can_be_changed_one_by_one() -> None:
    for found in shipped_tours():
        assert found.tour is not None
        texts = tour_texts(found.tour)
        assert all(place_title(place) for place in texts)
        marked = {place: f"[{text}]" for place, text in texts.items()}
        assert tour_texts(tour_with(found.tour, marked)) == marked
        assert tour_with(found.tour, {}) == found.tour
        place = random.Random(found.name).choice(list(texts))
        assert tour_texts(tour_with(found.tour, {place: "!"})) == {**texts, place: "!"}


def test_a_demo_with_other_words_does_the_same() -> None:
    tour = next(found.tour for found in shipped_tours() if found.tour is not None)
    changed = tour_with(tour, dict.fromkeys(tour_texts(tour), "x"))
    assert [step.actions for step in changed.steps] == [step.actions for step in tour.steps]
    assert [step.ask and (step.ask.right, step.ask.check) for step in changed.steps] == [
        step.ask and (step.ask.right, step.ask.check) for step in tour.steps
    ]


@pytest.mark.parametrize("name", ["pooling", "linear", "attention"])
def test_a_card_with_other_words_asks_for_the_same(name: str) -> None:
    card = shipped_lesson(name)
    marked = {place: f"[{text}]" for place, text in lesson_texts(card).items()}
    changed = lesson_with(card, marked)
    assert lesson_texts(changed) == marked
    assert [choice.value for choice in changed.question.choices] == [choice.value for choice in card.question.choices]
    assert changed.question.settings == card.question.settings


def test_a_lesson_lays_its_words_over_a_card_until_it_is_taken_away() -> None:
    before = lesson("pooling")
    set_overrides({"pooling": lambda card: lesson_with(card, {"try/2": "Mine"})})
    try:
        assert lesson("pooling").tries == (before.tries[0], "Mine", before.tries[2])
        assert lesson("linear") == shipped_lesson("linear")
        assert shipped_lesson("pooling") == before
    finally:
        set_overrides(None)
    assert lesson("pooling") == before


# The file


def test_a_lesson_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "x.layerlab-lesson"
    write_plan(path, PLAN, program="1.0")
    found = read_plan(path)
    assert found.plan == PLAN
    assert found.problems == ()
    data = json.loads(path.read_text(encoding="utf-8"))
    assert (data["format"], data["version"], data["program"]) == ("layerlab-lesson", 1, "1.0")
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_character_is_no_reason_to_lose_a_lesson(tmp_path: Path) -> None:
    path = tmp_path / "x.layerlab-lesson"
    write_plan(path, replace(PLAN, notes="\ud800"))
    assert read_plan(path).plan.notes == "?"
    data = {**as_json(PLAN), "notes": "\udfff"}
    path.write_text(json.dumps(data), encoding="ascii")
    assert read_plan(path).plan.notes == "?"


def test_a_failed_write_keeps_the_former_file(tmp_path: Path) -> None:
    path = tmp_path / "x.layerlab-lesson"
    write_plan(path, PLAN)
    with pytest.raises(EngineError, match="shorten the texts"):
        write_plan(path, replace(PLAN, notes="x" * 5_000_000))
    assert read_plan(path).plan == PLAN


_ITEMS: dict[str, Any] = {
    "a number": 3,
    "no name": {"hidden": False},
    "an empty name": {"name": ""},
    "odd hidden": {"name": "x", "hidden": "yes"},
    "odd texts": {"name": "x", "texts": ["a"]},
    "a text that is none": {"name": "x", "texts": {"title": 5}},
    "an empty text": {"name": "x", "texts": {"title": ""}},
    "a text too long": {"name": "x", "texts": {"title": "x" * 2_001}},
    "the same again": {"name": "b"},
}


@pytest.mark.parametrize("kind", _ITEMS)
def test_a_damaged_item_is_left_out_and_said(kind: str) -> None:
    data = as_json(PLAN)
    data["demos"].append(_ITEMS[kind])
    found = parse_plan(data, Path("x"))
    assert found.plan == PLAN
    assert found.problems == ("Demo 3 of the lesson is damaged and left out; the others stay.",)


_FILES: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "half": lambda path: path.write_text(json.dumps(as_json(PLAN))[:60], encoding="utf-8"),
    "no UTF-8": lambda path: path.write_bytes(b"\xff\xfe\x00{"),
    "deep": lambda path: path.write_text("[" * 200_000, encoding="utf-8"),
    "a list": lambda path: path.write_text("[]", encoding="utf-8"),
    "another format": lambda path: path.write_text('{"format": "layerlab-session", "version": 1}', encoding="utf-8"),
    "no version": lambda path: path.write_text(json.dumps({"format": FORMAT}), encoding="utf-8"),
    "odd version": lambda path: path.write_text(json.dumps({**as_json(PLAN), "version": True}), encoding="utf-8"),
    "no demos": lambda path: path.write_text(json.dumps({**as_json(PLAN), "demos": None}), encoding="utf-8"),
    "a page": lambda path: path.write_text("<!DOCTYPE html><html></html>", encoding="utf-8"),
    "too large": lambda path: path.write_bytes(b" " * 4_000_001),
    "a folder": lambda path: path.mkdir(),
    "a pipe": os.mkfifo,
    "nothing": lambda path: None,
}


@pytest.mark.parametrize("kind", _FILES)
def test_a_damaged_file_is_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "x.layerlab-lesson"
    _FILES[kind](path)
    with pytest.raises(EngineError) as caught:
        read_plan(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert ": " in str(caught.value)  # cause and remedy


def test_a_lesson_of_a_later_version_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.layerlab-lesson"
    path.write_text(json.dumps({**as_json(PLAN), "version": VERSION + 1, "tricks": []}), encoding="utf-8")
    with pytest.raises(EngineError, match=r"later LayerLab .*: update LayerLab"):
        read_plan(path)


# The page


TOUR = parse_tour(
    "asked",
    {
        "version": 1,
        "title": MARKUP,
        "goal": "To see",
        "seed": 7,
        "steps": [
            {
                "say": "Guess.",
                "set": [{"control": "layers/x", "value": 0.5, "cell": [0, 1]}],
                "ask": {
                    "question": "1 + 1?",
                    "choices": ["one", "deux"],
                    "right": 1,
                    "afterwards": "Because it is so.",
                    "reveal": {"set": [{"control": "layers/y", "value": "zwei"}]},
                },
            },
            {"say": MARKUP},
        ],
    },
)
DOT = PagePicture(b"\x89PNG dot", "image/png", 'a "dot" <i>', 2, 1)
ANSWER = PagePicture(b"\x89PNG answer", "image/png", "the answer", 2, 1)
PICTURES = TourPictures({0: (DOT,)}, {0: (ANSWER,)}, ("A control is gone.",))


class _Reader(HTMLParser):
    """All tags with their attributes, and all texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def page_of(*, hides_answers: bool) -> LessonPage:
    demo = page_demo(TOUR, PICTURES, hides_answers=hides_answers, notes=MARKUP)
    card = page_card(shipped_lesson("linear"), hides_answers=hides_answers)
    own = PageCard(MARKUP, "", "", (), PageQuestion("How many?"))
    return LessonPage(
        title=MARKUP,
        language="de",
        hides_answers=hides_answers,
        facts=(("torch", "2.13.0"),),
        demos=(demo,),
        cards=(card, own),
    )


@pytest.mark.parametrize("hides_answers", [False, True])
def test_texts_stand_on_the_page_as_they_are_written_and_nothing_is_fetched(hides_answers: bool) -> None:
    text = lesson_html(page_of(hides_answers=hides_answers))
    found = _Reader(text)
    assert found.open == []
    names = {tag for tag, _ in found.tags}
    assert not names & {"script", "b", "i", "link", "iframe", "object", "base"}
    assert sum(part == MARKUP for part in found.texts) >= 5  # title, demo, step, notes, card
    for tag, attributes in found.tags:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("src", "href"):
            value = attributes.get(name) or "#"
            assert value.startswith(("#", "data:image/")), (tag, value)
    assert "http:" not in text
    assert "https:" not in text
    assert "url(" not in text
    images = [attributes for tag, attributes in found.tags if tag == "img"]
    assert images[0]["alt"] == 'a "dot" <i>'
    assert ("html", {"lang": "de", "dir": "ltr"}) in found.tags
    assert {"2.13.0", "Seed: 7", "layers/x [0, 1]", "0.5", "⚠ A control is gone."} <= set(found.texts)


def test_hidden_answers_are_nowhere_on_the_page() -> None:
    import base64

    shown, hidden = (lesson_html(page_of(hides_answers=hides)) for hides in (False, True))
    answer = base64.b64encode(ANSWER.data).decode()
    linear = shipped_lesson("linear").question.afterwards
    secrets = ["Because it is so.", answer, "zwei", linear.partition("'")[0], "✓"]
    for secret in secrets:
        assert secret in shown, secret
        assert secret not in hidden, secret
    assert "✓ B · deux" in shown
    assert "deux" in hidden  # a choice among others


def test_letters_that_no_page_has_are_shown_as_such() -> None:
    page = LessonPage(title="a\x00b\x1b\ud800", notes="one\ntwo")
    text = lesson_html(page)
    assert "a\ufffdb\ufffd?" in text
    assert "one\ntwo" in text
    text.encode("utf-8")
