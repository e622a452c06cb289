"""Branches of a text, used as a user uses them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from engine.progress import drain
from gui.generation import FEWEST_IN_BRANCH
from gui.panels.branches import BranchesPanel
from gui.widgets.branch_tree import PLACE, SURPRISE, WORDS
from tests.gui.generation_host import open_generation_panel
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, context, monkeypatch) -> BranchesPanel:
    """With a text of 40 words."""
    monkeypatch.setattr("gui.panels.branches.FOLLOW_AFTER_MS", 20)
    panel = open_generation_panel(qtbot, context, BranchesPanel)
    panel.generation.start(40)
    wait(qtbot, panel)
    return panel


def wait(qtbot, panel) -> None:
    qtbot.waitUntil(
        lambda: panel.host.context.runner.is_idle and not panel._timer.isActive()  # what follows words is shown, too
    )


def other_word(panel, index: int) -> int:
    """A word that was not drawn there."""
    return (panel.generation.words[index].id + 1) % len(panel.model.words)


def grow(qtbot, panel, index: int) -> int:
    """As a click in the word's details does it; the id of the branch."""
    panel.generation.grow(index, other_word(panel, index))
    wait(qtbot, panel)
    return panel.generation.current


def row(panel, key: int):
    return panel.tree_view._items[key]


def click_row(qtbot, panel, key: int) -> None:
    place = panel.tree_view.visualItemRect(row(panel, key)).center()
    qtbot.mouseClick(panel.tree_view.viewport(), LEFT, pos=place)
    wait(qtbot, panel)


def test_before_the_first_text_the_panel_says_what_will_appear(qtbot, context):
    panel = open_generation_panel(qtbot, context, BranchesPanel)
    assert "Press Start" in panel.tree_figure._placeholder.text()
    assert not panel.go_on_button.isEnabled()
    assert not panel.delete_button.isEnabled()


def test_a_single_text_is_shown_with_how_to_grow_a_branch(panel):
    assert panel.columns[0].text.word_count == 40
    assert "A branch grows" in panel.columns[1]._placeholder.text()
    assert row(panel, 0).text(WORDS) == "40"


def test_a_branch_stands_beside_its_parent_with_the_common_part_muted_and_the_difference_marked(qtbot, panel):
    drawn = list(panel.generation.words)
    branch = grow(qtbot, panel, 7)
    assert panel.shown == (0, branch)
    left, right = (column.text for column in panel.columns)
    assert left.words == tuple(drawn)
    assert [word.id for word in right.words[:7]] == [word.id for word in drawn[:7]]
    assert right.words[7].id != drawn[7].id
    assert left.picture.muted == right.picture.muted == 7
    for text in (left, right):
        assert text.picture.cell_text(7).endswith("the first difference")
        assert not text.picture.cell_text(6).endswith("the first difference")
    assert panel.message.text().startswith("After 9 words in common")  # two of the prompt
    assert "instead of" in row(panel, branch).text(PLACE)


def test_the_tree_tells_words_and_mean_surprise(qtbot, panel):
    branch = grow(qtbot, panel, 7)
    words = panel.generation.words
    assert len(words) >= 8 + FEWEST_IN_BRANCH
    assert row(panel, branch).text(WORDS) == f"{len(words)}"
    mean = sum(word.surprise_bits for word in words) / len(words)
    assert row(panel, branch).text(SURPRISE) == f"{mean:.1f}"
    assert row(panel, branch).parent() is row(panel, 0)
    rows = [list(line) for line in panel.tree_figure.table.rows]
    assert rows[1][:3] == ["Branch 1", "Text", len(words)]


def test_going_to_a_row_puts_its_text_on_screen(qtbot, panel):
    branch = grow(qtbot, panel, 7)
    click_row(qtbot, panel, 0)
    assert panel.generation.current == 0
    assert panel.shown == (0, branch)
    qtbot.keyClick(panel.tree_view, Qt.Key.Key_Down)
    wait(qtbot, panel)
    assert panel.generation.current == branch
    assert "chosen" in panel.columns[1].title


def test_go_on_draws_what_one_longer_drawing_would_have_drawn(qtbot, panel):
    branch = grow(qtbot, panel, 7)
    before = len(panel.generation.words)
    word_id = panel.generation.words[7].id
    panel.words_box.setValue(11)
    qtbot.mouseClick(panel.go_on_button, LEFT)
    wait(qtbot, panel)
    assert len(panel.generation.words) == before + 11
    assert panel.columns[1].text.word_count == before + 11
    afresh = panel.generation.tree.node(0).run.branch(7, word_id)
    drain(afresh.draw(before + 11 - 8))
    assert afresh.ids == panel.generation.tree.node(branch).run.ids


def test_f2_renames_and_undo_takes_it_back(qtbot, panel):
    branch = grow(qtbot, panel, 7)
    panel.tree_view.setFocus()
    qtbot.keyClick(panel.tree_view, Qt.Key.Key_F2)
    field = panel.tree_view.findChild(QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "With a bridge")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.generation.tree.node(branch).title == "With a bridge")
    assert "With a bridge" in panel.columns[1].title
    undo, _ = panel.host.edit_actions
    assert "Rename" in undo.text()
    undo.trigger()
    wait(qtbot, panel)
    assert panel.generation.tree.node(branch).title == row(panel, branch).text(0) == "Branch 1"


def test_an_empty_title_is_refused_in_words_and_the_former_stays(qtbot, panel):
    branch = grow(qtbot, panel, 7)
    panel.tree_view.setFocus()
    qtbot.keyClick(panel.tree_view, Qt.Key.Key_F2)
    field = panel.tree_view.findChild(QLineEdit)
    qtbot.keyClicks(field, "  ")  # all of the former title is selected
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "needs a name" in panel.message.message)
    assert row(panel, branch).text(0) == panel.generation.tree.node(branch).title == "Branch 1"


def test_del_deletes_with_all_that_grew_from_it_and_undo_brings_it_back(qtbot, panel):
    first = grow(qtbot, panel, 7)
    second = grow(qtbot, panel, 12)
    text = panel.generation.tree.text(second)
    assert row(panel, second).parent() is row(panel, first)
    click_row(qtbot, panel, first)
    panel.tree_view.setFocus()
    qtbot.keyClick(panel.tree_view, Qt.Key.Key_Delete)
    wait(qtbot, panel)
    assert [node.id for node in panel.generation.tree.nodes] == [0]
    assert panel.generation.current == 0
    assert panel.shown == (0, None)
    undo, redo = panel.host.edit_actions
    undo.trigger()
    wait(qtbot, panel)
    assert panel.generation.current == first
    assert panel.generation.tree.text(second) == text
    assert row(panel, second).parent() is row(panel, first)
    redo.trigger()
    wait(qtbot, panel)
    assert len(panel.generation.tree.nodes) == 1


def test_the_first_text_cannot_be_deleted_and_the_panel_says_so(qtbot, panel):
    panel.tree_view.setFocus()
    qtbot.keyClick(panel.tree_view, Qt.Key.Key_Delete)
    assert "cannot be deleted" in panel.message.message
    assert panel.generation.tree is not None


def test_any_two_texts_can_stand_side_by_side(qtbot, panel):
    first = grow(qtbot, panel, 7)
    click_row(qtbot, panel, 0)
    second = grow(qtbot, panel, 20)
    assert panel.shown == (0, second)
    box = panel.boxes[0]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    wait(qtbot, panel)
    assert panel.shown == (first, second)
    assert panel.comparison.common_length == 2 + 7


def test_a_click_on_a_word_opens_it_in_its_own_text(qtbot, panel):
    grow(qtbot, panel, 7)
    left = panel.columns[0].text
    left.open_word(3)
    place = left.picture.cell_rect(3).center().toPoint()
    qtbot.mouseClick(left.picture, LEFT, pos=place)
    wait(qtbot, panel)
    assert panel.generation.current == 0
    assert panel.generation.selected == 3
    assert left.opened == 3


def test_a_new_text_begins_another_tree(qtbot, panel):
    grow(qtbot, panel, 7)
    panel.generation.start(5)
    wait(qtbot, panel)
    assert panel.shown == (0, None)
    assert panel.columns[0].text.word_count == 5
    assert panel.tree_view.topLevelItemCount() == 1
    assert row(panel, 0).childCount() == 0


def test_a_text_of_the_former_model_does_not_go_on(qtbot, panel):
    panel.host.context.session.set_model(small_word_model())
    wait(qtbot, panel)
    before = len(panel.generation.words)
    qtbot.mouseClick(panel.go_on_button, LEFT)
    wait(qtbot, panel)
    assert len(panel.generation.words) == before
    assert "model before" in panel.message.message
