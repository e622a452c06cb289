"""The texts of demos and cards by their places, to be changed one by one.

A place is "title", "steps/3/say", "steps/3/choices/1", "try/2": numbers count from 1, as on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.language import mark, tr
from engine.tours.script import Question, Step, Tour

if TYPE_CHECKING:
    from engine.demos.lessons import Lesson

Texts = Mapping[str, str]

_PLACES = {
    "title": mark("Title"),
    "goal": mark("Goal"),
    "formula": mark("Formula"),
    "colours": mark("What the colours mean"),
    "question": mark("Question"),
    "afterwards": mark("After the answer"),
}
_STEP_PLACES = {
    "say": mark("Step {step}"),
    "question": mark("Step {step}: question"),
    "afterwards": mark("Step {step}: after the answer"),
}


def place_title(place: str) -> str:
    """What a place is called on the screen."""
    parts = place.split("/")
    if parts[0] == "steps" and len(parts) == 3:
        return tr(_STEP_PLACES[parts[2]], step=parts[1])
    if parts[0] == "steps":
        return tr("Step {step}: choice {number}", step=parts[1], number=parts[3])
    if parts[0] == "try":
        return tr("Try {number}", number=parts[1])
    if parts[0] == "choices":
        return tr("Choice {number}", number=parts[1])
    return tr(_PLACES[place])


def tour_texts(tour: Tour) -> dict[str, str]:
    """All texts of a demo, in the order in which they are read."""
    texts = {"title": tour.title, "goal": tour.goal}
    for number, step in enumerate(tour.steps, start=1):
        texts[f"steps/{number}/say"] = step.say
        if step.ask is not None:
            texts[f"steps/{number}/question"] = step.ask.text
            texts |= _numbered(f"steps/{number}/choices", step.ask.choices)
            texts[f"steps/{number}/afterwards"] = step.ask.afterwards
    return texts


def tour_with(tour: Tour, texts: Texts) -> Tour:
    """The demo with other texts at some places."""
    if not texts:
        return tour
    steps = tuple(_step_with(step, f"steps/{number}", texts) for number, step in enumerate(tour.steps, start=1))
    return replace(tour, title=texts.get("title", tour.title), goal=texts.get("goal", tour.goal), steps=steps)


def card_texts(
    *,
    title: str,
    formula: str,
    colours: str,
    tries: Sequence[str],
    question: str,
    choices: Sequence[str] = (),
    afterwards: str,
) -> dict[str, str]:
    """All texts of a card, in the order in which they are read; a place whose text is empty is none."""
    texts = {
        "title": title,
        "formula": formula,
        "colours": colours,
        **_numbered("try", tries),
        "question": question,
        **_numbered("choices", choices),
        "afterwards": afterwards,
    }
    return {place: text for place, text in texts.items() if text}


def lesson_texts(card: Lesson) -> dict[str, str]:
    """All texts of a demo's card."""
    question = card.question
    return card_texts(
        title=card.title,
        formula=card.formula,
        colours=card.colours,
        tries=card.tries,
        question=question.text,
        choices=[choice.text for choice in question.choices],
        afterwards=question.afterwards,
    )


def lesson_with(card: Lesson, texts: Texts) -> Lesson:
    """The card with other texts at some places; what is asked for and the answer stay."""
    asked = card.question
    choices = enumerate(asked.choices, start=1)
    question = replace(
        asked,
        text=texts.get("question", asked.text),
        choices=tuple(choice._replace(text=texts.get(f"choices/{at}", choice.text)) for at, choice in choices),
        afterwards=texts.get("afterwards", asked.afterwards),
    )
    return replace(
        card,
        title=texts.get("title", card.title),
        formula=texts.get("formula", card.formula),
        colours=texts.get("colours", card.colours),
        tries=_replaced("try", card.tries, texts),
        question=question,
    )


def _step_with(step: Step, where: str, texts: Texts) -> Step:
    ask: Question | None = step.ask
    if ask is not None:
        ask = replace(
            ask,
            text=texts.get(f"{where}/question", ask.text),
            choices=_replaced(f"{where}/choices", ask.choices, texts),
            afterwards=texts.get(f"{where}/afterwards", ask.afterwards),
        )
    return replace(step, say=texts.get(f"{where}/say", step.say), ask=ask)


def _numbered(where: str, texts: Sequence[str]) -> dict[str, str]:
    return {f"{where}/{number}": text for number, text in enumerate(texts, start=1)}


def _replaced(where: str, texts: Sequence[str], others: Texts) -> tuple[str, ...]:
    return tuple(others.get(f"{where}/{number}", text) for number, text in enumerate(texts, start=1))
