"""A teacher's lesson: which demos and cards, in which order, with which texts changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from engine.language import tr

Kind = Literal["demos", "cards"]
KINDS: tuple[Kind, ...] = ("demos", "cards")


@dataclass(frozen=True)
class Original:
    """A demo or card as the program has it; ``texts`` by their places, in the order in which they are read."""

    name: str
    title: str
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Item:
    """A demo or card of a lesson. ``texts`` holds the changed ones alone; ``notes`` are for the teacher."""

    name: str
    is_hidden: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)
    notes: str = ""


@dataclass(frozen=True)
class LessonPlan:
    """With ``hides_answers`` they are shown only when asked for, and never on a page; ``prints_notes`` puts the
    teacher's notes on the page."""

    title: str = ""
    notes: str = ""
    hides_answers: bool = False
    prints_notes: bool = False
    demos: tuple[Item, ...] = ()
    cards: tuple[Item, ...] = ()

    def items(self, kind: Kind) -> tuple[Item, ...]:
        return self.demos if kind == "demos" else self.cards

    def item(self, kind: Kind, name: str) -> Item:
        """The item of that name; one without changes where the lesson has none."""
        return next((item for item in self.items(kind) if item.name == name), Item(name))

    def with_items(self, kind: Kind, items: Sequence[Item]) -> LessonPlan:
        return replace(self, demos=tuple(items)) if kind == "demos" else replace(self, cards=tuple(items))

    def with_item(self, kind: Kind, changed: Item) -> LessonPlan:
        """The item of the same name is this one now."""
        return self.with_items(kind, [changed if item.name == changed.name else item for item in self.items(kind)])

    def with_text(self, kind: Kind, name: str, place: str, text: str | None) -> LessonPlan:
        """Another text at a place of an item; None for that of the program."""
        item = self.item(kind, name)
        texts = {key: found for key, found in item.texts.items() if key != place}
        if text is not None:
            texts[place] = text
        return self.with_item(kind, replace(item, texts=texts))

    def moved(self, kind: Kind, at: int, to: int) -> LessonPlan:
        """The item at a place stands at another one; the others close up. Out of range: nothing moves."""
        items = list(self.items(kind))
        if not (0 <= at < len(items) and 0 <= to < len(items)):
            return self
        items.insert(to, items.pop(at))
        return self.with_items(kind, items)


def shipped_plan(demos: Sequence[Original], cards: Sequence[Original]) -> LessonPlan:
    """Everything as the program has it."""
    return LessonPlan(demos=tuple(Item(each.name) for each in demos), cards=tuple(Item(each.name) for each in cards))


def fitted(
    plan: LessonPlan, demos: Sequence[Original], cards: Sequence[Original]
) -> tuple[LessonPlan, tuple[str, ...]]:
    """The plan with items that this program has, and a sentence for each thing of it that is gone.

    What the plan does not name stands at the end, hidden: a lesson does not grow by itself.
    """
    problems: list[str] = []
    for kind, originals in zip(KINDS, (demos, cards), strict=True):
        known = {each.name: each for each in originals}
        plan = plan.with_items(kind, _fitted(plan.items(kind), known, kind, problems))
    return plan, tuple(problems)


def is_as_shipped(plan: LessonPlan, demos: Sequence[Original], cards: Sequence[Original]) -> bool:
    """Whether it changes nothing of what demos and cards there are and what they say."""
    shipped = shipped_plan(demos, cards)
    return (plan.demos, plan.cards) == (shipped.demos, shipped.cards)


def _fitted(
    items: Sequence[Item], originals: Mapping[str, Original], kind: Kind, problems: list[str]
) -> tuple[Item, ...]:
    found: dict[str, Item] = {}
    for item in items:
        original = originals.get(item.name)
        if original is None:
            gone = (
                tr("The lesson has a demo that is not there any more ({name}); the others stay.", name=item.name[:80])
                if kind == "demos"
                else tr(
                    "The lesson has a card that is not there any more ({name}); the others stay.", name=item.name[:80]
                )
            )
            problems.append(gone)
            continue
        lost = [place for place in item.texts if place not in original.texts]
        if lost:
            problems.append(
                tr(
                    "“{title}” has no text {place} any more, which the lesson changes; the other texts stay.",
                    title=original.title,
                    place=lost[0][:80],
                )
            )
            item = replace(item, texts={key: text for key, text in item.texts.items() if key in original.texts})
        found.setdefault(item.name, item)
    rest = [Item(name, is_hidden=True) for name in originals if name not in found]
    return (*found.values(), *rest)
