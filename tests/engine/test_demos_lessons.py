"""Every demo has a card, and the demo itself knows the answer."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.assets import asset_path
from engine.demos import lessons
from engine.demos.fields import controls
from engine.demos.lessons import Lesson, asked, lesson, reveal
from engine.demos.registry import DemoEntry, demo, demo_for_layer, demos, find_demo
from engine.errors import EngineError
from engine.language import ENGLISH, Language, plain_numbers, set_language

BY_HAND = {
    "linear": 9,  # 3 × 3
    "conv2d": 3,  # ⌊(8 − 3) / 2⌋ + 1
    "conv1d": 2,  # 8 − 3 · 2
    "conv3d": 54,  # 2 · 27
    "batchnorm1d": 0,
    "batchnorm2d": 1,
    "layernorm": 0,
    "groupnorm": 2,
    "dropout": 1,
    "activation": 0.25,
    "softmax": -1,
    "loss": 9,
    "class-loss": 1.3862943611,  # ln 4
    "kl-divergence": 0,
    "pair-loss": 0,
    "ctc": 1,
    "attention": 1,
    "multihead": 0,
    "encoder-layer": 16,
    "decoder-layer": 5,
    "embedding": 5,
    "rnn": 1,
    "lstm": 8,
    "gru": 12,
}


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_every_demo_has_a_card_with_a_question_that_it_can_answer(entry: DemoEntry):
    card = lesson(entry.name)
    assert card.formula
    assert card.colours.endswith(".")
    assert len(card.tries) >= 2
    asked(card).run()
    answer = reveal(card, 0)
    if card.question.choices:
        values = [choice.value for choice in card.question.choices]
        assert len(set(values)) == len(values)
        assert reveal(card, answer.choice).is_right
        assert not reveal(card, (answer.choice + 1) % len(values)).is_right
        assert values[answer.choice] == pytest.approx(answer.value, abs=0.01), "one choice is really right"
    else:
        assert reveal(card, answer.value).is_right
        assert not reveal(card, answer.value + 1).is_right


@pytest.mark.parametrize("name", list(BY_HAND))
def test_answers_worked_out_by_hand(name: str):
    assert reveal(lesson(name), 0).value == pytest.approx(BY_HAND[name], abs=1e-9)


def test_no_file_holds_an_answer():
    for path in asset_path("lessons").rglob("*.json"):
        assert not {"answer", "right", "solution"} & set(json.loads(path.read_text(encoding="utf-8"))["question"])


def test_a_guess_that_is_none_says_so():
    with pytest.raises(EngineError, match="finite number"):
        reveal(lesson("linear"), float("nan"))
    with pytest.raises(EngineError, match="4 choices"):
        reveal(lesson("conv2d"), 4)


def test_every_card_belongs_to_a_demo():
    assert {path.stem for path in asset_path("lessons").glob("*.json")} == {entry.name for entry in demos()}


def test_demos_are_found_in_order_by_name_and_by_layer():
    orders = [entry.order for entry in demos()]
    assert orders == sorted(orders)
    assert find_demo("conv2d").title == "Conv2d"
    assert demo_for_layer("LSTM").name == "lstm"
    assert demo_for_layer("Upsample") is None
    with pytest.raises(EngineError, match="no demo 'conv9'"):
        find_demo("conv9")
    with pytest.raises(ValueError, match="two demos"):
        demo(name="linear", title="Another", order=1, family="None")(find_demo("linear").type)


@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_every_control_says_what_it_does_and_takes_its_own_default(entry: DemoEntry):
    found = controls(entry.type)
    assert any(control.name == "seed" for control in found) or entry.name == "activation"
    for control in found:
        assert control.title
        assert control.tip.endswith(".")
        control.checked(control.default)


def test_fields_panels_and_registry_load_without_torch():
    code = (
        "import engine.demos.registry, engine.demos.panels, engine.demos.fields, sys; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, cwd=asset_path().parent)


# Translations of the cards

LANGUAGES = {code: Language(code, lambda text: "", ",", ".") for code in ("de", "es")}
WORD = re.compile(r"(?<![\w.])[A-Za-z]{2,}(?![\w(])")
NAMES = {"tanh", "softmax", "eps", "exp", "ln", "max", "tokens"}
"""The same in formulas of every language."""


@pytest.fixture
def speak() -> Iterator[None]:
    yield
    set_language(ENGLISH)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speak: None) -> Iterator[Path]:
    """A copy of the cards that a test may damage."""
    copy = tmp_path / "lessons"
    shutil.copytree(asset_path("lessons"), copy)
    monkeypatch.setattr(lessons, "asset_path", lambda *parts: tmp_path.joinpath(*parts))
    lessons._card.cache_clear()
    yield copy
    lessons._card.cache_clear()


def texts_of(card: Lesson) -> list[str]:
    question = card.question
    choices = [choice.text for choice in question.choices]
    return [card.formula, card.colours, *card.tries, question.text, *choices, question.afterwards]


def needs_words(text: str) -> bool:
    """There are words, or a decimal point, which another language writes in another way."""
    return bool(set(WORD.findall(text)) - NAMES or re.search(r"\d\.\d", text))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_every_card_is_translated_as_a_whole(entry: DemoEntry, code: str):
    english = json.loads(asset_path("lessons", f"{entry.name}.json").read_text(encoding="utf-8"))
    other = json.loads(asset_path("lessons", code, f"{entry.name}.json").read_text(encoding="utf-8"))
    asks, asks_other = english["question"], other["question"]
    assert set(other) <= {"formula", "colours", "try", "question"}, "a translation holds texts only"
    assert set(asks_other) <= {"text", "choices", "afterwards"}
    assert len(other["try"]) == len(english["try"])
    pairs = [(english["colours"], other["colours"]), *zip(english["try"], other["try"], strict=True)]
    pairs += [(asks[key], asks_other[key]) for key in ("text", "afterwards")]
    if needs_words(re.sub(r"^\w+: ", "", english["formula"])):
        pairs.append((english["formula"], other["formula"]))
    choices = [each["text"] for each in asks.get("choices", ())]
    if any(needs_words(text) for text in choices):
        pairs.append((" / ".join(choices), " / ".join(asks_other["choices"])))
        assert len(asks_other["choices"]) == len(choices)
    for text, told in pairs:
        assert told
        assert told != text or not needs_words(text)
        assert not re.search(r"<\w|\d\.\d(?!\d\d)", told), "no HTML, and decimal commas"
        assert sorted(re.findall(r"\d+", text)) == sorted(re.findall(r"\d+", told)), "the same numbers"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("entry", demos(), ids=lambda entry: entry.name)
def test_a_card_asks_the_same_in_every_language(entry: DemoEntry, code: str, speak: None):
    english = lesson(entry.name)
    set_language(LANGUAGES[code])
    told = lesson(entry.name)
    for one, two in ((english, told), (english.question, told.question)):
        for name in ("settings", "panel", "reading", "cell", "tolerance", "against", "demo"):
            assert getattr(one, name, None) == getattr(two, name, None)
    assert [choice.value for choice in told.question.choices] == [choice.value for choice in english.question.choices]
    assert len(texts_of(told)) == len(texts_of(english))
    answer = reveal(told, 0)
    assert answer.value == reveal(english, 0).value
    assert told.question.afterwards in answer.words


def test_the_language_can_change_while_the_program_runs(speak: None):
    english = lesson("linear")
    assert english.colours.startswith("Two colours")
    set_language(LANGUAGES["de"])
    assert lesson("linear").colours.startswith("Zwei Farben")
    set_language(LANGUAGES["es"])
    assert lesson("linear").colours.startswith("Dos colores")
    with plain_numbers():
        assert lesson("linear") == english
    set_language(ENGLISH)
    assert lesson("linear") == english


def test_an_answer_has_the_numbers_of_the_language(speak: None):
    set_language(LANGUAGES["de"])
    assert [choice.text for choice in lesson("class-loss").question.choices] == ["0", "0,25", "1", "1,386"]
    assert "“1,386”" in reveal(lesson("class-loss"), 0).words


DAMAGED = ["", "{", "[]", '"text"', '{"try": ["one"], "question": []}', '{"colours": 3, "question": {"text": ""}}']


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_translation_leaves_the_card_in_english(folder: Path, text: str):
    english = lesson("conv2d")
    (folder / "de" / "conv2d.json").write_text(text, encoding="utf-8")
    set_language(LANGUAGES["de"])
    assert lesson("conv2d") == english


def test_a_missing_translation_leaves_the_card_in_english_and_the_others_as_they_are(folder: Path):
    english = lesson("conv2d")
    (folder / "de" / "conv2d.json").unlink()
    set_language(LANGUAGES["de"])
    assert lesson("conv2d") == english
    assert lesson("conv1d").colours.startswith("Zwei Farben")


def test_what_a_translation_lacks_is_english_and_the_rest_translated(folder: Path):
    path = folder / "de" / "softmax.json"
    texts = json.loads(path.read_text(encoding="utf-8"))
    texts["try"].pop()
    texts["question"]["choices"].append("Vielleicht")
    path.write_text(json.dumps(texts), encoding="utf-8")
    english = lesson("softmax")
    set_language(LANGUAGES["de"])
    told = lesson("softmax")
    assert told.tries == english.tries
    assert told.question.choices == english.question.choices
    assert told.question.text == texts["question"]["text"]


def test_a_damaged_card_says_so(folder: Path):
    (folder / "conv2d.json").write_text("{}", encoding="utf-8")
    with pytest.raises(EngineError, match=r"The lesson card conv2d\.json is damaged"):
        lesson("conv2d")
