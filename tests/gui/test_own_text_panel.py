"""Surprise of a user's own text, used as a user uses it."""

import math
from dataclasses import replace

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from engine.progress import drain
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from gui.panels.own_text import OwnTextPanel
from tests.gui.generation_host import open_generation_panel
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot, context) -> OwnTextPanel:
    return open_generation_panel(qtbot, context, OwnTextPanel)


def wait(qtbot, panel) -> None:
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)


def paste_and_score(qtbot, panel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.edit.selectAll()
    qtbot.keyClick(panel.edit, Qt.Key.Key_V, CTRL)
    qtbot.mouseClick(panel.row.start_button, LEFT)
    wait(qtbot, panel)


def test_an_example_is_scored_without_having_been_asked_for(panel):
    assert panel.result is not None
    assert panel.column.has_picture


def test_the_protocol_is_the_tutorials_unless_another_one_is_chosen(panel):
    assert panel.protocol_box.currentData() == panel.result.protocol == "tutorial"


def test_a_protocol_that_cannot_run_the_model_leaves_the_former_text(qtbot, panel):
    before = [word.word for word in panel.words]
    int8 = drain(TutorialInt8().convert(panel.model.module))
    panel.host.context.session.set_model(replace(panel.model, name="int8", module=int8))
    panel.protocol_box.setCurrentIndex(panel.protocol_box.findData("exact"))
    paste_and_score(qtbot, panel, "the river is old")
    assert "use tutorial" in panel.row.sentence.text()
    assert [word.word for word in panel.words] == before


def test_surprise_and_perplexity_are_the_modules(qtbot, panel):
    """By another route: the module itself on the whole text, in float64."""
    paste_and_score(qtbot, panel, "the old bridge is in the river\nit was old")
    words = panel.model.words
    shown = ["the", "old", "bridge", "is", "in", "the", "river", "<eos>", "it", "was", "old", "<eos>"]
    assert [word.word for word in panel.words] == shown
    ids = torch.tensor([words.word2idx.get(word, words.word2idx["<unk>"]) for word in shown])
    module = panel.model.module
    with torch.no_grad():
        logits, _ = module(ids[:-1, None], module.init_hidden(1))
    nats = torch.nn.functional.cross_entropy(logits.reshape(-1, len(words)).double(), ids[1:], reduction="none")
    assert [word.own.surprise_bits for word in panel.words[1:]] == pytest.approx(
        (nats / math.log(2)).tolist(), abs=1e-4
    )
    assert panel.words[0].own.surprise_bits is None
    assert panel.result.perplexity == pytest.approx(float(nats.mean().exp()), rel=1e-5)
    assert f"{panel.result.loss:.4f} nats" in panel.row.sentence.text()


def test_unknown_words_are_told_and_dotted(qtbot, panel):
    paste_and_score(qtbot, panel, "the zyzzyva is old")
    assert [word.own.is_unknown for word in panel.words] == [False, True, False, False, False]
    assert "unknown, read as <unk>" in panel.picture.cell_text(1)
    assert "unknown" not in panel.picture.cell_text(2)
    assert "nothing predicts" in panel.picture.cell_text(0)
    image = panel.picture.grab().toImage()
    box = panel.picture.cell_rect(1)

    def reddish(row: int) -> int:
        colours = (image.pixelColor(x, row) for x in range(round(box.left()), round(box.right())))
        return sum(colour.red() > colour.green() + 60 for colour in colours)

    bottom = round(box.bottom())
    assert max(map(reddish, range(bottom - 2, bottom + 3))) > 10


def test_ctrl_enter_scores_and_tab_leaves_the_field(qtbot, panel):
    panel.edit.setPlainText("a bridge")
    panel.edit.setFocus()
    qtbot.keyClick(panel.edit, Qt.Key.Key_Return, CTRL)
    wait(qtbot, panel)
    assert panel.text.toPlainText() == "a bridge <eos>"
    qtbot.keyClick(panel.edit, Qt.Key.Key_Tab)
    assert panel.edit.toPlainText() == "a bridge"


def test_a_file_is_scored_and_what_was_typed_stays(qtbot, panel, tmp_path):
    path = tmp_path / "tale.txt"
    path.write_bytes(b"the river is old\r\nit was\r\n")
    typed = panel.edit.toPlainText()
    panel.open_file(path)
    wait(qtbot, panel)
    assert panel.text.toPlainText() == "the river is old <eos> it was <eos>"
    assert "tale.txt" in panel.column.title
    assert panel.edit.toPlainText() == typed


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "no words"), (b"\x00\x01" * 50, "bad.txt"), (b"the \xff\xfe\xfa river", "bad.txt")],
    ids=["empty", "zeros", "no UTF-8"],
)
def test_a_file_that_is_no_text_keeps_the_former_and_says_why(qtbot, panel, tmp_path, content, said):
    before = panel.words
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    panel.open_file(path)
    wait(qtbot, panel)
    assert panel.words == before
    assert panel.row.sentence.text().startswith("⚠")
    assert said in panel.row.sentence.text()


def test_an_empty_text_says_what_to_do(qtbot, panel):
    before = panel.words
    panel.edit.clear()
    qtbot.mouseClick(panel.row.start_button, LEFT)
    wait(qtbot, panel)
    assert panel.words == before
    assert "write or paste some" in panel.row.sentence.text()


def test_html_and_direction_marks_are_shown_as_they_are_and_named(qtbot, panel):
    paste_and_score(qtbot, panel, "<b>bold</b> zero\u200bwidth")
    assert panel.words[0].word == "<b>bold</b>"
    assert "[U+200B]" in panel.picture.cell_text(1)


def test_stop_keeps_what_is_scored_and_fifty_thousand_words_stay_smooth(qtbot, panel, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("the old bridge of a river is in the river .\n" * 5_000)
    panel.protocol_box.setCurrentIndex(panel.protocol_box.findData("tutorial"))
    panel.open_file(path)
    qtbot.waitUntil(lambda: panel.is_running and 1_000 < len(panel.words) < 50_000)
    qtbot.mouseClick(panel.row.stop_button, LEFT)
    wait(qtbot, panel)
    count = len(panel.words)
    assert 1_000 < count < 55_000
    assert panel.result is None
    assert panel.row.sentence.text().startswith(f"Stopped after {count:,} words")
    assert len(panel.column.table.rows) == count


def test_the_protocols_agree(qtbot, panel):
    found = []
    for protocol in ("exact", "tutorial"):
        panel.protocol_box.setCurrentIndex(panel.protocol_box.findData(protocol))
        paste_and_score(qtbot, panel, "the old bridge of a river is in the river ." * 3)
        found.append(panel.result.perplexity)
    assert found[0] == pytest.approx(found[1], rel=1e-5)


def test_another_model_says_so_and_keeps_the_words(qtbot, panel):
    before = panel.words
    panel.host.context.session.set_model(small_word_model())
    wait(qtbot, panel)
    assert panel.words == before
    assert "model before" in panel.row.sentence.text()


def test_text_and_protocol_come_back(qtbot, panel):
    panel.edit.setPlainText("a river")
    panel.protocol_box.setCurrentIndex(panel.protocol_box.findData("fast"))
    kept = panel.host.state.as_dict()
    panel.host.state.reset()
    assert panel.edit.toPlainText() != "a river"
    panel.host.state.restore(kept)
    assert panel.edit.toPlainText() == "a river"
    assert panel.protocol_box.currentData() == "fast"
