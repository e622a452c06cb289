"""The tree of check boxes, with mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from engine.quantization.coverage import ModuleBytes
from gui.widgets.module_choice import ModuleChoice

LEFT = Qt.MouseButton.LeftButton
ENCODER = ModuleBytes("encoder", "Embedding", 4_000_000, 4_000_000, False, False, "a look-up is no product")
RNN = ModuleBytes("rnn", "LSTM", 4_000_000, 1_000_000, True, True, "LSTM becomes int8")
DECODER = ModuleBytes("decoder", "Linear", 2_000_000, 500_000, True, True, "Linear becomes int8")


@pytest.fixture
def choice(qtbot) -> ModuleChoice:
    widget = ModuleChoice()
    qtbot.addWidget(widget)
    widget.resize(320, 300)
    widget.set_rows((ENCODER, RNN, DECODER))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def click_box(qtbot, choice: ModuleChoice, fqn: str) -> None:
    place = choice.tree.visualItemRect(choice.item(fqn))
    qtbot.mouseClick(choice.tree.viewport(), LEFT, pos=place.topLeft() + QPoint(14, place.height() // 2))


def test_a_click_on_a_box_tells_what_is_ticked_then(qtbot, choice):
    with qtbot.waitSignal(choice.chosen) as told:
        click_box(qtbot, choice, "rnn")
    assert told.args == [("decoder",)]


def test_space_unticks_the_current_module(qtbot, choice):
    choice.tree.setCurrentItem(choice.item("decoder"))
    choice.tree.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice.tree, Qt.Key.Key_Space)
    assert told.args == [("rnn",)]


def test_all_that_can_be_ticked_is_none(qtbot, choice):
    left = ModuleBytes("rnn", "LSTM", 4_000_000, 4_000_000, True, False, "it is not chosen")
    choice.set_rows((ENCODER, left, DECODER))
    with qtbot.waitSignal(choice.chosen) as told:
        click_box(qtbot, choice, "rnn")
    assert told.args == [None]


def test_a_module_that_cannot_be_chosen_has_no_box_and_says_why(qtbot, choice):
    item = choice.item("encoder")
    assert item.data(0, Qt.ItemDataRole.CheckStateRole) is None
    assert "a look-up is no product" in item.toolTip(0)
    assert choice.reason_label.text() == "encoder: a look-up is no product."  # the largest that stays
    with qtbot.assertNotEmitted(choice.chosen, wait=50):
        click_box(qtbot, choice, "encoder")
    choice.tree.setCurrentItem(choice.item("rnn"))
    assert choice.reason_label.text() == "rnn: LSTM becomes int8."


def test_the_line_above_counts_modules_and_bytes(choice):
    assert choice.summary_label.text() == "2 of 3 modules, 60 % of the bytes"  # 6 of 10 MB
    row = [choice.item("rnn").text(column) for column in range(3)]
    assert row == ["rnn, LSTM", "4.0", "1.0"]


def test_a_small_model_is_told_in_kilobytes(choice):
    choice.set_rows((ModuleBytes("fc", "Linear", 336_000, 84_000, True, True, "Linear becomes int8"),))
    assert choice.tree.headerItem().text(1) == "kB before"
    assert choice.item("fc").text(1) == "336.0"


def test_modules_with_a_path_in_common_are_ticked_together(qtbot, choice):
    rows = [
        ModuleBytes(f"block.{name}", "Linear", 2_000_000, 500_000, True, True, "Linear becomes int8") for name in "ab"
    ]
    choice.set_rows((*rows, DECODER))
    group = choice.item("block.a").parent()
    assert group.text(0) == "block"
    assert (group.text(1), group.text(2)) == ("4.0", "1.0")
    choice.tree.setCurrentItem(group)
    choice.tree.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice.tree, Qt.Key.Key_Space)
    assert told.args == [("decoder",)]


def test_new_ticks_keep_the_current_row_and_names_like_markup_stay_plain(choice):
    choice.tree.setCurrentItem(choice.item("rnn"))
    before = choice.tree.currentItem()
    choice.set_rows((ENCODER, ModuleBytes("rnn", "LSTM", 4_000_000, 4_000_000, True, False, "not chosen"), DECODER))
    assert choice.tree.currentItem() is before
    choice.set_rows((ModuleBytes("<b>x</b>", "Linear", 8, 2, True, True, "Linear becomes int8"),))
    assert "&lt;b&gt;" in choice.item("<b>x</b>").toolTip(0)


def test_tab_leaves_the_tree(qtbot, choice):
    choice.tree.setFocus()
    assert not choice.tree.tabKeyNavigation()
