"""Every demo in a language that nobody speaks: what it shows is translated, but for names and formulas."""

from __future__ import annotations

import ast
import dataclasses
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import engine.demos
from engine.demos.base import Demo, change
from engine.demos.ctc import SYMBOLS
from engine.demos.embedding import WORDS
from engine.demos.explanations import Term, formula, sum_of
from engine.demos.fields import ChoiceControl, FlagControl, GridControl, IntegerControl, NumberControl, controls
from engine.demos.panels import Panel, cells_of, explain
from engine.demos.registry import DemoEntry, demos
from engine.demos.words import shown, times
from engine.errors import EngineError
from engine.language import ENGLISH, Language, plain_numbers, set_language, tr
from tests.gui.pseudo_language import OPEN, PSEUDO, foreign_words, pseudo

MOST_CELLS = 3
NAMES = {"ln", "norm", "linear", *WORDS}
"""Of tensors and functions, and the words that the embedding shows."""
FIELDS_FOR_PROGRAMS = {"name", "field", "point_control", "explainer", "panel", "edges", "options", "follows", "related"}


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    set_language(ENGLISH)


@cache
def marked() -> frozenset[str]:
    """What the demos hand to ``tr`` or ``mark`` as a literal: nothing else can ever be translated."""
    found = set()
    for path in Path(engine.demos.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    found.add(first.value)
    return frozenset(found)


STRICT = dataclasses.replace(PSEUDO, find=lambda text: pseudo(text) if text in marked() else "")


def texts_in(item: object) -> Iterator[str]:
    """All texts for people below a panel, a control or an explanation."""
    if isinstance(item, str):
        yield item
    elif isinstance(item, Term):
        yield item.name
    elif isinstance(item, tuple) and hasattr(item, "_asdict"):
        for name, each in item._asdict().items():
            if name not in FIELDS_FOR_PROGRAMS:
                yield from texts_in(each)
    elif isinstance(item, list | tuple):
        for each in item:
            yield from texts_in(each)
    elif dataclasses.is_dataclass(item):
        is_named = type(item).__name__ == "CellExplanation"
        for field in dataclasses.fields(item):
            if field.name not in FIELDS_FOR_PROGRAMS - ({"name"} if is_named else set()):
                yield from texts_in(getattr(item, field.name))


def variants(entry: DemoEntry) -> Iterator[Demo]:
    """The demo as it begins, and with each choice and switch, and each number at its ends."""
    yield entry.type()
    for control in controls(entry.type):
        values: tuple[object, ...] = ()
        if isinstance(control, ChoiceControl):
            values = control.options
        elif isinstance(control, FlagControl):
            values = (not control.default,)
        elif isinstance(control, IntegerControl | NumberControl):
            values = (control.low, min(control.high, control.default + control.step))
        for value in values:
            yield change(entry.type(), control.name, value)


def foreign(text: str, names: set[str]) -> list[str]:
    return [word for word in foreign_words(text) if word not in names and not set(word) <= set(SYMBOLS)]


def names_of(entry: DemoEntry) -> set[str]:
    """What is called the same in every language: controls named as in torch, their options, and classes."""
    names = {*NAMES, *entry.layers} | ({"mean"} if entry.name == "pair-loss" else set())  # the only reduction there
    for control in controls(entry.type):
        names |= {control.name, *getattr(control, "options", ())}
    return names


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_panels_readings_and_reasons_hold_no_untranslated_english(entry: DemoEntry) -> None:
    set_language(STRICT)
    dice = random.Random(entry.name)
    names = names_of(entry)
    texts: set[str] = set()
    for demo in variants(entry):
        try:
            panels: tuple[Panel, ...] = demo.run()
        except EngineError as error:
            texts.add(str(error))
            continue
        names |= {panel.name for panel in panels}  # tensors are called so in reasons
        for panel in panels:
            texts |= set(texts_in(panel))
            cells = cells_of(panel) if panel.explainer is not None else ()
            for cell in dice.sample(cells, k=min(MOST_CELLS, len(cells))):
                texts |= set(texts_in(explain(panel, cell)))
    problems = [f"{text!r}: {words}" for text in sorted(texts) if (words := foreign(text, names))]
    assert not problems, "\n".join(problems)
    assert any(OPEN in text for text in texts)


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_titles_tips_and_choices_are_marked_for_translation(entry: DemoEntry) -> None:
    set_language(STRICT)
    names = names_of(entry)
    own = [tr(entry.title), tr(entry.family), tr(entry.intro)]
    texts = [*own, *texts_in(controls(entry.type))]
    assert entry.intro
    assert not [text for text in texts if foreign(text, names)]


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_what_a_control_refuses_is_said_in_the_language(entry: DemoEntry) -> None:
    set_language(STRICT)
    said = []
    for control in controls(entry.type):
        wrong = [[], [[1, 2], [3]], [[1e9]], [[float("nan")]]] if isinstance(control, GridControl) else []
        for value in (*wrong, "nothing", -(10**9)):
            with pytest.raises(EngineError) as caught:
                change(entry.type(), control.name, value)
            said.append(str(caught.value))
    with pytest.raises(EngineError) as caught:
        change(entry.type(), "nonsense", 1)
    said.append(str(caught.value))
    names = names_of(entry) | {"nothing", "nonsense"}
    assert not [sentence for sentence in said if foreign(sentence, names)]


COMMA = Language("de", lambda text: "", ",", ".")


def test_numbers_of_a_reason_follow_the_language_and_arguments_stay_apart() -> None:
    set_language(COMMA)
    words = {"name": "y", "rule": "r", "words": "w."}
    assert sum_of([Term("a", (0.5, 0.25)), Term("b", (-1.5,))], value=-1.375, **words).equation == (
        "0,5 × 0,25 − 1,5 = −1,375"
    )
    assert formula("min(max(0, {0}), 6)", (1.5,), lambda x: 1.5, value=1.5, **words).equation == (
        "min(max(0; 1,5); 6) = 1,5"
    )
    assert shown(-0.125) == "−0,125"
    assert times((1024, 2)) == "1.024 × 2"
    with plain_numbers():
        assert shown(-0.125) == "−0.125"
        assert times((1024, 2)) == "1,024 × 2"
        assert sum_of([Term("a", (0.5,))], value=0.5, **words).equation == "0.5 = 0.5"


def test_a_number_in_scientific_notation_keeps_its_exponent() -> None:
    set_language(COMMA)
    assert shown(1.25e-7) == "1,25e−07"
    assert shown(np.float64(3)) == "3"


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_another_language_changes_no_number_and_no_key(entry: DemoEntry) -> None:
    english = entry.type().run()
    set_language(STRICT)
    other = entry.type().run()
    assert [(type(panel), panel.name) for panel in other] == [(type(panel), panel.name) for panel in english]
    for one, two in zip(english, other, strict=True):
        assert getattr(one, "field", "") == getattr(two, "field", "")
        values = [getattr(panel, "values", np.zeros(0)) for panel in (one, two)]
        assert np.array_equal(*values)
