"""Hands inside: edits on a copy, used with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.handle import ModelHandle, open_model
from engine.probing.edits import AddNoise, Prune, SetValue, SwitchOff
from engine.samples.stroke_digits import stroke_digit
from gui.panels.hands import HandsPanel
from gui.panels.lenet import HANDS, LeNetPanel
from gui.tabs.base import TabContext
from gui.widgets.edit_form import NOISE, PRUNE, VALUE
from tests.gui.test_digit_canvas import drag
from tests.gui.test_lenet_panel import open_lenet_panel, wait

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> LeNetPanel:
    panel = open_lenet_panel(qtbot, context)
    qtbot.mouseClick(panel.views.buttons[HANDS], LEFT)
    settle(qtbot, panel)
    return panel


def settle(qtbot: QtBot, panel: LeNetPanel) -> None:
    """Until nothing runs and no slider or measurement waits for its turn."""
    hands = panel.hands
    qtbot.waitUntil(
        lambda: not hands._step_timer.isActive() and not hands._measure_timer.isActive(), timeout=5_000
    )  # fmt: skip
    wait(qtbot, panel)


def weights(handle: ModelHandle | None) -> dict[str, torch.Tensor]:
    assert handle is not None
    return {name: tensor.clone() for name, tensor in handle.module.state_dict().items()}


def choose_layer(hands: HandsPanel, fqn: str) -> None:
    hands.form.layer.setCurrentIndex(hands.form.layer.findData(fqn))


def test_a_channel_that_is_switched_off_is_dark_and_the_session_model_stays(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands = panel.hands
    before = weights(hands.base)
    hands.form.unit.setValue(3)
    qtbot.mouseClick(hands.form.off_button, LEFT)
    settle(qtbot, panel)
    assert hands.edits == (SwitchOff("conv1", 3),)
    assert hands.list.sentences == ("Unit 3 of conv1 is switched off.",)
    assert panel.reading is not None
    conv1 = panel.reading.stages[0].values
    assert not conv1[3].any()
    assert conv1[2].any()
    assert all(torch.equal(tensor, weights(hands.base)[name]) for name, tensor in before.items())
    assert "26 of 81,290 weights changed" in hands.changes.text()  # 25 weights and a bias
    assert "1 edit by hand" in panel.provenance.text()


def test_one_weight_is_set_and_its_present_value_is_told(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands, form = panel.hands, panel.hands.form
    qtbot.mouseClick(form.kinds.button(VALUE), LEFT)
    choose_layer(hands, "conv2")
    for box, place in zip(form.places, (7, 2, 1, 0), strict=True):
        box.setValue(place)
    wait(qtbot, panel)
    now = float(weights(hands.edited)["conv2.weight"][7, 2, 1, 0])
    assert form.present.text() == "now " + f"{now:+.3g}".replace("-", "−")
    form.value.setValue(1.5)
    qtbot.mouseClick(form.set_button, LEFT)
    settle(qtbot, panel)
    assert hands.edits == (SetValue("conv2.weight", (7, 2, 1, 0), 1.5),)
    assert float(weights(hands.edited)["conv2.weight"][7, 2, 1, 0]) == 1.5
    assert form.present.text() == "now +1.5"


def test_a_bias_has_one_place_only(qtbot: QtBot, panel: LeNetPanel) -> None:
    form = panel.hands.form
    qtbot.mouseClick(form.kinds.button(VALUE), LEFT)
    choose_layer(panel.hands, "fc3")
    form.parameter.setCurrentIndex(form.parameter.findData("fc3.bias"))
    assert [box.isVisible() for box in form.places] == [True, False, False, False]
    assert form.places[0].maximum() == 9


def test_a_slider_makes_one_edit_and_one_step(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands, form = panel.hands, panel.hands.form
    qtbot.mouseClick(form.kinds.button(PRUNE), LEFT)
    choose_layer(hands, "fc1")
    for percent in (10, 40, 80):
        form.share.setValue(percent)
    settle(qtbot, panel)
    assert hands.edits == (Prune("fc1", 0.8),)
    fc1 = weights(hands.edited)["fc1.weight"]
    assert int((fc1 == 0).sum()) == round(0.8 * fc1.numel())
    panel.history.undo()
    settle(qtbot, panel)
    assert hands.edits == ()
    assert form.share.value() == 0
    assert hands.edited is hands.base
    panel.history.redo()
    assert form.share.value() == 80


def test_noise_is_that_of_the_seed_and_the_dice_throws_it_anew(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands, form = panel.hands, panel.hands.form
    qtbot.mouseClick(form.kinds.button(NOISE), LEFT)
    choose_layer(hands, "")
    form.noise.setValue(20)
    settle(qtbot, panel)
    assert hands.edits == (AddNoise("", 0.2, 1),)
    first = weights(hands.edited)["fc2.weight"]
    panel.host.context.seed.set_value(2)
    settle(qtbot, panel)
    assert hands.edits == (AddNoise("", 0.2, 2),)
    assert not torch.equal(first, weights(hands.edited)["fc2.weight"])
    panel.host.context.seed.set_value(1)
    settle(qtbot, panel)
    assert torch.equal(first, weights(hands.edited)["fc2.weight"])


def test_edits_are_removed_reverted_and_brought_back(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands, form = panel.hands, panel.hands.form
    for unit in (0, 1, 2):
        form.unit.setValue(unit)
        qtbot.mouseClick(form.off_button, LEFT)
    hands.list.setCurrentRow(1)
    qtbot.keyClick(hands.list, Qt.Key.Key_Delete)
    settle(qtbot, panel)
    assert hands.edits == (SwitchOff("conv1", 0), SwitchOff("conv1", 2))
    qtbot.mouseClick(hands.revert_button, LEFT)
    settle(qtbot, panel)
    assert hands.edited is hands.base
    assert not hands.revert_button.isEnabled()
    qtbot.mouseClick(hands.undo_button, LEFT)
    settle(qtbot, panel)
    assert hands.edits == (SwitchOff("conv1", 0), SwitchOff("conv1", 2))


def test_strokes_and_edits_are_taken_back_in_the_order_in_which_they_were_made(qtbot: QtBot, panel: LeNetPanel) -> None:
    qtbot.mouseClick(panel.hands.form.off_button, LEFT)
    drag(qtbot, panel.canvas, (28, 3), (20, 12))
    panel.history.undo()
    np.testing.assert_array_equal(panel.canvas.ink, stroke_digit(7, seed=1))
    assert len(panel.hands.edits) == 1
    panel.history.undo()
    settle(qtbot, panel)
    assert panel.hands.edits == ()


def test_the_accuracy_before_and_after_is_that_of_the_500_digits(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands = panel.hands
    qtbot.mouseClick(hands.form.kinds.button(PRUNE), LEFT)
    choose_layer(hands, "")
    hands.form.share.setValue(100)
    settle(qtbot, panel)
    assert hands.edited is not None
    with torch.no_grad():
        answer = int(hands.edited.module(torch.zeros(1, 1, 32, 32)).argmax())
    # without weights every digit gets the same answer, which is right for a tenth of them
    before, after = hands.chart.bars
    assert after.total == "10.0 %"
    assert before.total != after.total
    assert hands.figure.table is not None
    assert [row[2] for row in hands.figure.table.rows[1:]] == [100.0 if digit == answer else 0.0 for digit in range(10)]


def test_edits_come_back_with_the_state(qtbot: QtBot, context: TabContext, panel: LeNetPanel) -> None:
    panel.hands.form.unit.setValue(4)
    qtbot.mouseClick(panel.hands.form.off_button, LEFT)
    panel.hands.form.share.setValue(30)
    settle(qtbot, panel)
    second = open_lenet_panel(qtbot, context, panel.host.state.as_dict())
    settle(qtbot, second)
    assert second.hands.edits == (SwitchOff("conv1", 4), Prune("conv1", 0.3))
    assert second.reading is not None
    assert panel.reading is not None
    np.testing.assert_array_equal(second.reading.probabilities, panel.reading.probabilities)


@pytest.mark.parametrize(
    "kept",
    [
        "x",
        [3],
        [{"kind": "Other"}],
        [{"kind": "Prune", "fqn": "conv1"}],
        [{"kind": "Prune", "fqn": "conv1", "share": "much"}],
        [{"kind": "SwitchOff", "fqn": 1, "unit": 0, "layer": 0, "is_reverse": False}],
        [{"kind": "SetValue", "name": "fc3.bias", "index": [True], "value": 1.0}],
    ],
)
def test_kept_edits_that_are_none_are_refused(panel: LeNetPanel, kept: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        panel.hands.restore(kept)
    assert panel.hands.edits == ()


def test_edits_that_do_not_fit_say_why_and_the_last_good_ones_stay(qtbot: QtBot, panel: LeNetPanel) -> None:
    hands = panel.hands
    qtbot.mouseClick(hands.form.off_button, LEFT)
    settle(qtbot, panel)
    good = hands.edited
    hands.restore([{"kind": "SwitchOff", "fqn": "conv1", "unit": 99, "layer": 0, "is_reverse": False}])
    settle(qtbot, panel)
    assert "conv1 has 6 units, not a unit 99" in hands.banner.message
    assert hands.edits == (SwitchOff("conv1", 0),)
    assert hands.edited is good


def test_another_model_keeps_the_edits(qtbot: QtBot, panel: LeNetPanel) -> None:
    qtbot.mouseClick(panel.hands.form.off_button, LEFT)
    settle(qtbot, panel)
    other = open_model("lenet")
    panel.host.context.session.set_model(other)
    settle(qtbot, panel)
    assert panel.hands.base is other
    assert panel.lenet is not other
    assert not weights(panel.lenet)["conv1.weight"][0].any()
    assert weights(other)["conv1.weight"][0].any()
