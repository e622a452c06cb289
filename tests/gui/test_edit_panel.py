"""Edit and see: values, their model, undo and redo, with real keys."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot

from engine.inspection.constructors import open_edited
from engine.inspection.summary import summarize_tree
from gui.panels.edit import EditPanel
from gui.sources import edited_source, gallery_source, parse_edited
from gui.tabs.base import TabContext
from gui.undo import EditHistory
from gui.widgets.parameter_form import ParameterForm
from tests.gui.accessibility import activate, nameless, unreachable, without_visible_focus
from tests.gui.panel_host import open_gallery, open_panel, select_layer, wait_until_idle


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext, monkeypatch: pytest.MonkeyPatch) -> EditPanel:
    """LeNet, its commands in the window."""
    monkeypatch.setattr("gui.panels.edit.DEBOUNCE_MS", 20)
    panel = open_panel(qtbot, context, EditPanel)
    panel.window().addActions([panel.history.undo_action, panel.history.redo_action])
    activate(panel.window(), qtbot)
    return panel


def _box(panel: EditPanel, name: str) -> QSpinBox:
    box = panel.form.box(name)
    assert isinstance(box, QSpinBox)
    return box


def _type(qtbot: QtBot, panel: EditPanel, name: str, text: str) -> None:
    """Types a value over the old one and waits until there is nothing left to do."""
    box = _box(panel, name)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    _settle(qtbot, panel)


def _settle(qtbot: QtBot, panel: EditPanel) -> None:
    qtbot.waitUntil(lambda: not panel.is_waiting and panel.host.context.runner.is_idle, timeout=20_000)


def _parameters(panel: EditPanel) -> int:
    assert panel.model is not None
    return summarize_tree(panel.model).parameters


def test_the_form_has_the_constructors_arguments_with_their_ranges(panel: EditPanel) -> None:
    assert panel.values == {
        "in_channels": 1,
        "image_size": 32,
        "conv1_channels": 6,
        "conv2_channels": 16,
        "fc1_features": 120,
        "fc2_features": 84,
        "classes": 10,
    }
    assert "12 to 128" in _box(panel, "image_size").toolTip()
    assert panel.result == "81,290 parameters"
    assert not panel.defaults_button.isEnabled()


def test_a_typed_value_makes_the_model_anew(qtbot: QtBot, context: TabContext, panel: EditPanel) -> None:
    _type(qtbot, panel, "fc1_features", "200")
    assert context.session.source == edited_source("lenet", {"fc1_features": 200})
    # fc1: 80 more rows of 576 weights and a bias; fc2: 80 more weights for each of 84 outputs
    assert _parameters(panel) == 81_290 + 80 * (576 + 1) + 80 * 84 == 134_170
    assert panel.result == "134,170 parameters, +52,880"


def test_quick_changes_are_one_step(qtbot: QtBot, panel: EditPanel) -> None:
    box = _box(panel, "classes")
    box.setFocus()
    for _ in range(5):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    _settle(qtbot, panel)
    assert panel.values["classes"] == 15
    panel.history.undo()
    assert panel.values["classes"] == 10
    assert not panel.history.can_undo
    _settle(qtbot, panel)


def test_the_chosen_layer_stays_chosen_where_it_still_exists(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    select_layer(qtbot, context, "fc2")
    _type(qtbot, panel, "fc1_features", "60")
    assert context.session.layer == "fc2"
    qtbot.mouseClick(panel.defaults_button, Qt.MouseButton.LeftButton)
    _settle(qtbot, panel)
    assert (context.session.source, context.session.layer) == (gallery_source("lenet"), "fc2")


def test_a_layer_that_is_gone_leaves_the_whole_model_chosen(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    open_gallery(qtbot, context, "transformer")
    select_layer(qtbot, context, "encoder.layers.5")
    _type(qtbot, panel, "num_encoder_layers", "2")
    assert context.session.layer == ""


def test_values_that_do_not_go_together_leave_the_last_good_model_and_say_why(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    open_gallery(qtbot, context, "transformer")
    model = panel.model
    QApplication.processEvents()  # the form is laid out
    place = _box(panel, "nhead").mapTo(panel, QPoint())
    _type(qtbot, panel, "nhead", "7")
    QApplication.processEvents()
    assert _box(panel, "nhead").mapTo(panel, QPoint()) == place  # nothing jumps below the mouse
    assert panel.model is model
    assert panel.problem == "7 heads cannot share 512 features: make d_model a multiple of nhead."
    _type(qtbot, panel, "nhead", "16")
    assert panel.problem == ""
    assert context.session.source == edited_source("transformer", {"nhead": 16})


def test_undo_after_values_that_do_not_go_together_brings_the_good_ones_back(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    open_gallery(qtbot, context, "transformer")
    model = panel.model
    _type(qtbot, panel, "nhead", "7")
    panel.history.undo()
    _settle(qtbot, panel)
    assert panel.values["nhead"] == 8
    assert panel.problem == ""
    assert panel.model is model


def test_the_keys_of_undo_and_redo_work_while_a_box_has_the_focus(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    box = _box(panel, "fc1_features")
    _type(qtbot, panel, "fc1_features", "200")
    _type(qtbot, panel, "fc1_features", "300")
    for expected in (200, 120):
        qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        _settle(qtbot, panel)
        assert panel.values["fc1_features"] == expected
    assert context.session.source == gallery_source("lenet")
    assert _parameters(panel) == 81_290
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(box, Qt.Key.Key_Z, both)
    _settle(qtbot, panel)
    assert context.session.source == edited_source("lenet", {"fc1_features": 200})
    qtbot.keyClick(box, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    _settle(qtbot, panel)
    assert context.session.source == edited_source("lenet", {"fc1_features": 300})


def test_defaults_bring_the_gallerys_model_back_and_can_be_undone(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    _type(qtbot, panel, "classes", "12")
    qtbot.mouseClick(panel.defaults_button, Qt.MouseButton.LeftButton)
    _settle(qtbot, panel)
    assert context.session.source == gallery_source("lenet")
    assert panel.values["classes"] == 10
    panel.history.undo()
    _settle(qtbot, panel)
    assert context.session.source == edited_source("lenet", {"classes": 12})


def test_defaults_that_are_taken_back_at_once_leave_the_edited_model(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    _type(qtbot, panel, "classes", "12")
    panel.defaults_button.click()
    panel.history.undo()  # while the gallery's model is still being opened
    _settle(qtbot, panel)
    assert context.session.source == edited_source("lenet", {"classes": 12})
    assert panel.values["classes"] == 12


def test_another_model_empties_the_history_and_brings_its_own_form(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    _type(qtbot, panel, "classes", "12")
    open_gallery(qtbot, context, "linear")
    assert not panel.history.can_undo
    assert not panel.history.undo_action.isEnabled()
    assert panel.values == {"in_features": 3, "out_features": 2}


def test_the_same_model_opened_from_the_gallery_is_a_step_that_can_be_taken_back(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    _type(qtbot, panel, "classes", "12")
    open_gallery(qtbot, context, "lenet")
    assert panel.values["classes"] == 10
    panel.history.undo()
    _settle(qtbot, panel)
    assert context.session.source == edited_source("lenet", {"classes": 12})


def test_a_model_asked_for_meanwhile_wins_over_the_edit(qtbot: QtBot, context: TabContext, panel: EditPanel) -> None:
    _box(panel, "classes").setFocus()
    qtbot.keyClick(_box(panel, "classes"), Qt.Key.Key_Up)
    context.session.open_gallery_model("linear")
    _settle(qtbot, panel)
    assert context.session.source == gallery_source("linear")


def test_an_edited_model_that_is_opened_again_fills_the_form(
    qtbot: QtBot, context: TabContext, panel: EditPanel
) -> None:
    with qtbot.waitSignal(context.session.model_changed):
        context.session.open_source(edited_source("linear", {"out_features": 7}))
    wait_until_idle(qtbot, context)
    assert panel.values == {"in_features": 3, "out_features": 7}
    assert panel.result == "28 parameters, +20"  # 7 × 3 + 7, and 2 × 3 + 2 before
    assert panel.defaults_button.isEnabled()


@pytest.mark.parametrize("name", ["bert-encoder"])
def test_a_model_that_cannot_be_edited_says_so(qtbot: QtBot, context: TabContext, panel: EditPanel, name: str) -> None:
    open_gallery(qtbot, context, name)
    assert "cannot be edited" in panel.intro
    assert panel.values == {}
    assert not panel.defaults_button.isVisible()


def test_a_model_from_a_file_cannot_be_edited(qtbot: QtBot, context: TabContext, panel: EditPanel) -> None:
    context.session.set_model(open_edited("linear"), "file:/data/linear.pt")
    wait_until_idle(qtbot, context)
    assert "cannot be edited" in panel.intro


def test_the_wheel_over_a_box_without_the_focus_changes_nothing(qtbot: QtBot, panel: EditPanel) -> None:
    panel.setFocus()
    box = _box(panel, "classes")
    box.clearFocus()
    centre = QPointF(box.rect().center())
    wheel = QWheelEvent(
        centre,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.value() == 10


def test_a_source_is_read_as_it_was_written() -> None:
    values = {"fc1_features": 200, "classes": 3}
    assert parse_edited(edited_source("lenet", values)) == ("lenet", values)


def test_every_control_has_a_name_the_tab_key_and_a_visible_focus(qtbot: QtBot, panel: EditPanel) -> None:
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []


@dataclass(frozen=True)
class _Field:
    name: str
    type: str
    default: int | float | bool
    minimum: float = 0
    maximum: float = 10
    meaning: str = "what it is"
    step: float = 1


def test_a_form_takes_whole_numbers_fractions_and_switches(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.set_fields((_Field("n", "int", 2, 0, 10), _Field("p", "float", 0.5, step=0.25), _Field("b", "bool", True)))  # type: ignore[arg-type]
    assert form.values == {"n": 2, "p": 0.5, "b": True} == form.defaults
    form.set_values({"p": 0.75, "other": 1})
    form.show()
    check = form.box("b")
    assert isinstance(check, QCheckBox)
    with qtbot.waitSignal(form.edited):
        qtbot.keyClick(check, Qt.Key.Key_Space)
    assert form.values == {"n": 2, "p": 0.75, "b": False}
    with pytest.raises(ValueError, match="colour"):
        form.set_fields((_Field("c", "colour", 1),))


def test_a_history_names_its_steps_and_forgets_what_was_taken_back_before_a_new_one(qtbot: QtBot) -> None:
    log: list[str] = []
    history = EditHistory()
    for name in ("a", "b"):
        history.push(name, undo=lambda name=name: log.append(f"-{name}"), redo=lambda name=name: log.append(f"+{name}"))  # type: ignore[misc]
    assert log == []  # they had been done already
    assert history.undo_action.text() == "&Undo b"
    history.undo_action.trigger()
    assert (history.redo_action.text(), history.can_redo) == ("&Redo b", True)
    history.redo_action.trigger()
    history.undo_action.trigger()
    history.push("c", undo=lambda: log.append("-c"), redo=lambda: log.append("+c"))
    assert log == ["-b", "+b", "-b"]
    assert not history.can_redo
    history.clear()
    assert not history.undo_action.isEnabled()
