"""Every demo has a card, and the demo itself knows the answer."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from engine.assets import asset_path
from engine.demos.fields import controls
from engine.demos.lessons import asked, lesson, reveal
from engine.demos.registry import DemoEntry, demo, demo_for_layer, demos, find_demo
from engine.errors import EngineError

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
    for path in asset_path("lessons").iterdir():
        assert not {"answer", "right", "solution"} & set(json.loads(path.read_text(encoding="utf-8"))["question"])


def test_a_guess_that_is_none_says_so():
    with pytest.raises(EngineError, match="finite number"):
        reveal(lesson("linear"), float("nan"))
    with pytest.raises(EngineError, match="4 choices"):
        reveal(lesson("conv2d"), 4)


def test_every_card_belongs_to_a_demo():
    assert {path.stem for path in asset_path("lessons").iterdir()} == {entry.name for entry in demos()}


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
