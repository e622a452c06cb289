"""Tagger live, used with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.handle import open_model
from engine.probing.tag_reasons import tag_reasons
from engine.progress import drain
from engine.tagging.tagger import tag_vocabulary
from engine.tagging.tags import TAGS
from gui.panels.tagger import EXAMPLES, GATES, SHOWN, WHY, TaggerPanel
from gui.tabs.base import TabContext
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import PanelHost, wait_until_idle


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> TaggerPanel:
    """The panel after its first work, without any model in the session."""
    host = PanelHost(context, TaggerPanel)
    qtbot.addWidget(host)
    host.resize(800, 680)
    host.show()
    host.panel.start_work()
    _wait(qtbot, host.panel)
    return host.panel


def _wait(qtbot: QtBot, panel: TaggerPanel) -> None:
    wait_until_idle(qtbot, panel.host.context)  # type: ignore[arg-type]


def _type(qtbot: QtBot, panel: TaggerPanel, text: str) -> None:
    panel.text.setFocus()
    panel.text.selectAll()
    qtbot.keyClicks(panel.text, text) if text else qtbot.keyClick(panel.text, Qt.Key.Key_Delete)
    _wait(qtbot, panel)


def test_tags_and_probabilities_are_those_of_the_models_own_forward_pass(panel: TaggerPanel) -> None:
    words = EXAMPLES[0].split()
    module = open_model("lstm-tagger").module
    with torch.inference_mode():
        wanted = module(torch.from_numpy(tag_vocabulary().encode(words))).exp()
    assert panel.reading is not None
    assert [word.tag for word in panel.reading.words] == [TAGS[at] for at in wanted.argmax(dim=1).tolist()]
    for place, word in enumerate(panel.reading.words):
        assert word.probability == pytest.approx(float(wanted[place].max()), abs=1e-5)
        assert f"{word.text}: {word.tag} {word.probability:.3f}" in panel.strip.cell_text(place)


def test_every_letter_that_is_typed_is_tagged(qtbot: QtBot, panel: TaggerPanel) -> None:
    _type(qtbot, panel, "Dogs bark")
    assert panel.reading is not None
    assert [word.text for word in panel.reading.words] == ["Dogs", "bark"]
    qtbot.keyClicks(panel.text, " loudly")
    _wait(qtbot, panel)
    assert [word.text for word in panel.reading.words] == ["Dogs", "bark", "loudly"]


def test_an_unknown_word_tells_the_class_as_which_it_is_read(qtbot: QtBot, panel: TaggerPanel) -> None:
    _type(qtbot, panel, "He was frobnicating")
    assert panel.reading is not None
    word = panel.reading.words[2]
    assert not word.is_known
    assert word.entry == tag_vocabulary().class_of("frobnicating", 2)
    assert word.entry in panel.strip.cell_text(2)


def test_arrow_keys_go_from_word_to_word_and_choose(qtbot: QtBot, panel: TaggerPanel) -> None:
    panel.strip.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(panel.strip, key)
    assert panel.bars_figure.title == "“ate”"
    assert panel.timeline.marked_word == 2
    qtbot.keyClick(panel.strip, Qt.Key.Key_Left)
    assert panel.bars_figure.title == "“dog”"


def test_a_click_on_a_word_shows_its_three_best_tags(qtbot: QtBot, panel: TaggerPanel) -> None:
    centre = panel.strip.cell_rect(4).center().toPoint()
    QTest.mouseMove(panel.strip, centre - QPoint(1, 1))
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=centre)
    assert panel.reading is not None
    table = panel.bars_figure.table
    assert table is not None
    assert [row[0] for row in table.rows] == [tag for tag, _ in panel.reading.words[4].top]
    assert len(table.rows) == 3


@pytest.mark.parametrize("name", SHOWN)
def test_each_gate_and_state_can_be_chosen(qtbot: QtBot, panel: TaggerPanel, name: str) -> None:
    qtbot.mouseClick(panel.gates.button(SHOWN.index(name)), Qt.MouseButton.LeftButton)
    module = open_model("lstm-tagger").module
    ids = torch.from_numpy(tag_vocabulary().encode(EXAMPLES[0].split()))
    with torch.inference_mode():
        hidden, (_, cell) = module.lstm(module.word_embeddings(ids).unsqueeze(1))
    table = panel.gate_figure.table
    assert table is not None
    shown = np.array([row[1:] for row in table.rows], dtype=float)
    if name == "h":
        np.testing.assert_allclose(shown, hidden[:, 0].numpy(), atol=1e-5)
    elif name == "c":
        np.testing.assert_allclose(shown[-1], cell[0, 0].numpy(), atol=1e-5)
    else:
        low = -1 if name == "g" else 0
        assert shown.shape == (6, 64)
        assert shown.min() >= low
        assert shown.max() <= 1
    assert f" {name}, " in panel.gate_figure.title


def test_an_empty_sentence_leaves_an_invitation(qtbot: QtBot, panel: TaggerPanel) -> None:
    _type(qtbot, panel, "")
    assert not panel.tags_figure.has_picture
    assert panel.tags_figure.table is None
    _type(qtbot, panel, "Hello")
    assert panel.tags_figure.has_picture


def test_five_hundred_words_are_tagged_and_can_be_walked(qtbot: QtBot, panel: TaggerPanel) -> None:
    panel.text.setPlainText("the old dog ate fish " * 100)
    _wait(qtbot, panel)
    assert panel.reading is not None
    assert len(panel.reading.words) == 500
    qtbot.waitUntil(lambda: panel.strip_area.verticalScrollBar().maximum() > 0)  # laid out
    panel.strip.setFocus()
    qtbot.keyClick(panel.strip, Qt.Key.Key_End)
    assert panel.timeline.marked_word == 499
    assert panel.strip_area.verticalScrollBar().value() > 0


def test_too_many_words_say_so_and_keep_the_last_sentence(qtbot: QtBot, panel: TaggerPanel) -> None:
    panel.text.setPlainText("a " * 2_001)
    _wait(qtbot, panel)
    assert "2,001 words are too many" in panel.message.text()
    assert panel.reading is not None
    assert len(panel.reading.words) == 6


def test_a_reset_brings_the_same_picture_back(qtbot: QtBot, panel: TaggerPanel) -> None:
    before = _pixels(panel)
    _type(qtbot, panel, "Something else")
    panel.gates.button(3).click()
    assert _pixels(panel) != before
    panel.host.state.reset()
    panel.start_work()
    _wait(qtbot, panel)
    panel.text.clearFocus()
    assert _pixels(panel) == before


def test_why_a_word_gets_its_tag_is_asked_only_where_it_is_seen(qtbot: QtBot, panel: TaggerPanel) -> None:
    panel.strip.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(panel.strip, key)
    _wait(qtbot, panel)
    assert panel.reasons.found is None
    _open_why(qtbot, panel)
    assert panel.reasons.found is not None
    assert panel.reasons.found.place == 5
    assert panel.reasons.shares.marked_word == 5
    qtbot.mouseClick(panel.views.buttons[GATES], Qt.MouseButton.LeftButton)
    _type(qtbot, panel, "Dogs bark")
    assert len(panel.reasons.found.words) == 6
    _open_why(qtbot, panel)
    assert panel.reasons.found.words == ("Dogs", "bark")


@pytest.mark.parametrize("name", ["Saliency", "Integrated gradients"])
def test_shares_and_gap_are_those_of_the_method(qtbot: QtBot, panel: TaggerPanel, name: str) -> None:
    _open_why(qtbot, panel)
    button = next(each for each in panel.reasons.methods.buttons() if each.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    panel.strip.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(panel.strip, key)
    _wait(qtbot, panel)
    words = EXAMPLES[0].split()
    wanted = drain(tag_reasons(open_model("lstm-tagger"), words, place=2, method=panel.reasons.method))
    figure = panel.reasons.figure
    assert figure.title == f"Why “ate” is VERB: {name.lower()}"
    assert figure.reading == wanted.reading
    assert f"gap {wanted.gap:+.3g}".replace("-", "−") in figure.reading
    assert figure.table is not None
    assert [row[1] for row in figure.table.rows] == words
    np.testing.assert_allclose([float(str(row[2])) for row in figure.table.rows], wanted.shares, atol=1e-6)


def test_arrow_keys_and_enter_go_through_the_shares(qtbot: QtBot, panel: TaggerPanel) -> None:
    _open_why(qtbot, panel)
    shares, found = panel.reasons.shares, panel.reasons.found
    assert found is not None
    shares.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right):
        qtbot.keyClick(shares, key)
    assert shares.read_out.startswith("dog (word 1): ")
    assert shares.read_out.endswith("has no say")  # the first word was tagged before this one was read
    qtbot.keyClick(shares, Qt.Key.Key_Return)
    _wait(qtbot, panel)
    assert panel.reasons.found is not None
    assert panel.reasons.found.place == 1
    assert panel.bars_figure.title == "“dog”"
    side = "for" if panel.reasons.found.shares[1] > 0 else "against"
    assert shares.read_out.endswith(f"speaks {side} it")


def test_bars_for_a_tag_are_above_the_line_and_orange(qtbot: QtBot, panel: TaggerPanel) -> None:
    _open_why(qtbot, panel)
    shares = panel.reasons.shares
    shares.set_shares(("up", "down"), np.array([1.0, -1.0]))
    image = shares.grab().toImage()
    ratio = image.devicePixelRatio()
    colours = []
    for at, part in ((0, 0.3), (1, 0.6)):
        column = shares.cell_rect(at)
        place = QPoint(round(column.center().x() * ratio), round((column.top() + part * column.height()) * ratio))
        colours.append(image.pixelColor(place))
    assert colours[0].red() > colours[0].blue() + 40
    assert colours[1].blue() > colours[1].red() + 40


def test_a_late_answer_of_another_method_or_sentence_is_dropped(qtbot: QtBot, panel: TaggerPanel) -> None:
    _open_why(qtbot, panel)
    first = panel.reasons.found
    panel.reasons.methods.button(1).click()
    panel.reasons.methods.button(0).click()
    panel.text.setPlainText("They can fish .")
    _wait(qtbot, panel)
    assert panel.reasons.found is not first
    assert panel.reasons.found is not None
    assert panel.reasons.found.method == "saliency"
    assert panel.reasons.found.words == ("They", "can", "fish", ".")


def test_too_many_words_or_none_have_no_reasons_and_say_so(qtbot: QtBot, panel: TaggerPanel) -> None:
    _open_why(qtbot, panel)
    figure = panel.reasons.figure
    assert figure.has_picture
    panel.text.setPlainText("the old dog ate fish " * 9)
    _wait(qtbot, panel)
    assert not figure.has_picture
    assert figure.table is None
    assert "45 words" in figure.accessibleDescription()
    _type(qtbot, panel, "")
    assert "Type a sentence" in figure.accessibleDescription()
    _type(qtbot, panel, "Hello")
    assert figure.has_picture
    assert figure.title.startswith("Why “Hello” is ")


def test_forty_words_have_a_column_each(qtbot: QtBot, panel: TaggerPanel) -> None:
    _open_why(qtbot, panel)
    panel.text.setPlainText("the old dog ate fish " * 8)
    _wait(qtbot, panel)
    shares = panel.reasons.shares
    edges = [shares.cell_rect(at) for at in range(40)]
    assert all(shares.cell_at(edge.center()) == at for at, edge in enumerate(edges))
    assert edges[-1].right() <= shares.width()
    assert not shares.grab().isNull()


def test_every_control_has_a_name_and_can_be_reached(qtbot: QtBot, panel: TaggerPanel) -> None:
    for _ in range(2):
        assert not nameless(panel)
        assert not unreachable(panel, qtbot)
        assert not without_visible_focus(panel, qtbot)
        _open_why(qtbot, panel)


def _open_why(qtbot: QtBot, panel: TaggerPanel) -> None:
    qtbot.mouseClick(panel.views.buttons[WHY], Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)


def _pixels(panel: TaggerPanel) -> QImage:
    panel.strip.setFocus()
    panel.setFocus()
    return panel.gate_figure.grab().toImage()
