"""Choosing a word model and a folder of texts, as a user does it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from safetensors.torch import save_file

from engine.handle import open_model
from engine.models.word_lstm import LSTMModel
from engine.progress import Progress, drain
from engine.quantization.saved import save_quantized
from engine.quantization.schemes import find_scheme
from gui.files.file_drop import FileOpener
from gui.files.opening import recognised
from gui.panels.word_models import WordModelsPanel
from gui.sources import FileSource, file_source, parse_source
from gui.storage.state import StateBook
from gui.tabs.generate import GenerateTab
from gui.tabs.quantize import QuantizeTab
from gui.tabs.structure import StructureTab
from tests.gui.panel_host import PanelHost, wait_until_idle
from tests.gui.stand_in_tabs import FirstTab
from tests.gui.word_models import WORDS, shown_with_small_model, small_word_model

LEFT = Qt.MouseButton.LeftButton
# With one <eos> a line: 8, 3 and 4 tokens; 8 different words, "<eos>" among them.
SPLITS = {"train": "the old river is long\n\n", "valid": "the bridge\n", "test": "the <unk> river\n"}
IN_ORDER = ["the", "old", "river", "is", "long", "<eos>", "bridge", "<unk>"]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in SPLITS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A tutorial-style state_dict without words."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        state = LSTMModel(len(IN_ORDER), 6, 5, 1, 0.0).state_dict()
    path = tmp_path / "mine.pth"
    torch.save(state, path)
    return path


@pytest.fixture
def trained(tmp_path: Path, bare: Path) -> Path:
    """A folder as a training writes it, without a record."""
    folder = tmp_path / "trained"
    folder.mkdir()
    save_file(dict(torch.load(bare, weights_only=True)), folder / "own.safetensors")
    (folder / "own.vocab.txt").write_text("\n".join(IN_ORDER) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def panel(qtbot, context) -> WordModelsPanel:
    host = PanelHost(context, WordModelsPanel)
    qtbot.addWidget(host)
    host.resize(900, 760)
    host.show()
    context.session.set_model(small_word_model())
    wait_until_idle(qtbot, context)
    return host.panel


def choose_folder(monkeypatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def choose_file(monkeypatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def press(qtbot, panel, button) -> None:
    qtbot.mouseClick(button, LEFT)
    wait_until_idle(qtbot, panel.host.context)


def test_the_folder_of_a_training_becomes_the_word_model(qtbot, panel, trained, monkeypatch):
    choose_folder(monkeypatch, trained)
    former = panel.session.model
    press(qtbot, panel, panel.choice.folder_button)
    assert panel.session.word_model.words.idx2word == IN_ORDER
    assert panel.session.model is former  # Structure goes on with its own
    assert panel.choice.model_box.currentText() == "trained"
    assert "8 words" in panel.choice.provenance.text()
    assert "own.safetensors" in panel.choice.provenance.text()
    assert panel.choice.problem.tone == "good"


def test_a_state_dict_asks_for_its_words_and_takes_those_of_a_corpus(qtbot, panel, bare, corpus, monkeypatch):
    choose_file(monkeypatch, bare)
    former = panel.session.word_model
    assert not panel.choice.words_row.isVisible()
    press(qtbot, panel, panel.choice.file_button)
    assert panel.session.word_model is former
    assert "no vocabulary" in panel.choice.problem.text()
    assert panel.choice.words_row.isVisible()
    choose_folder(monkeypatch, corpus)
    press(qtbot, panel, panel.choice.corpus_button)
    assert panel.session.word_model.words.idx2word == IN_ORDER
    assert not panel.choice.words_row.isVisible()
    assert panel.choice.model_box.currentText() == "mine.pth with the words of texts"


def test_the_words_can_come_from_a_file_or_from_the_folder_below(qtbot, panel, bare, corpus, trained, monkeypatch):
    panel.open_model(bare)
    wait_until_idle(qtbot, panel.host.context)
    assert not panel.choice.below_button.isEnabled()
    panel.open_corpus(corpus)
    wait_until_idle(qtbot, panel.host.context)
    press(qtbot, panel, panel.choice.below_button)
    assert panel.session.word_model.words.idx2word == IN_ORDER
    panel.open_model(bare)
    wait_until_idle(qtbot, panel.host.context)
    words = trained / "own.vocab.txt"
    choose_file(monkeypatch, words)
    press(qtbot, panel, panel.choice.words_button)
    assert panel.choice.recent[0] == FileSource(bare, words=words).as_text()


def test_words_of_another_number_are_refused_in_a_sentence_with_both(qtbot, panel, bare, corpus):
    (corpus / "valid.txt").write_text("quite other words\n", encoding="utf-8")
    former = panel.session.word_model
    panel.choice.open_model(bare, corpus)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_model is former
    # the old river is long <eos> quite other words <unk>: "bridge" is gone
    assert "8 words" in panel.choice.problem.text()
    assert "10 different" in panel.choice.problem.text()
    assert panel.choice.problem.tone == "danger"
    assert panel.choice.recent == ()


@pytest.mark.parametrize("content", [b"", b"\x80\x02}q\x00.", b"not a model at all", None])
def test_a_bad_file_leaves_the_former_model_and_says_why(qtbot, panel, tmp_path, content):
    path = tmp_path / "bad.pth"
    if content is not None:
        path.write_bytes(content)
    former, shown = panel.session.word_model, panel.choice.model_box.currentText()
    panel.open_model(path)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_model is former
    assert panel.choice.model_box.currentText() == shown
    assert "bad.pth" in panel.choice.problem.text()
    assert "\n" not in panel.choice.problem.text().strip()


def test_a_damaged_model_is_refused(qtbot, panel, trained):
    file = trained / "own.safetensors"
    file.write_bytes(file.read_bytes()[:-40])
    former = panel.session.word_model
    panel.open_model(trained)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_model is former
    assert panel.choice.problem.tone == "danger"


def test_the_list_brings_a_former_model_back_and_the_open_one(qtbot, panel, trained):
    open_one = panel.session.word_model
    panel.open_model(trained)
    wait_until_idle(qtbot, panel.host.context)
    own = panel.session.word_model
    box = panel.choice.model_box
    titles = [box.itemText(place) for place in range(box.count())]
    assert titles == ["Word LSTM, as it ships", "Small LSTM, open in Structure", "trained"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert panel.session.word_model is open_one
    qtbot.keyClick(box, Qt.Key.Key_Down)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_model.words.idx2word == own.words.idx2word


def test_a_model_that_is_gone_stays_in_the_list_and_says_so(qtbot, panel, trained):
    panel.open_model(trained)
    wait_until_idle(qtbot, panel.host.context)
    panel.session.chosen_words.choose(None, "")
    shutil.rmtree(trained)
    former = panel.session.word_model
    box = panel.choice.model_box
    place = box.findText("trained")
    box.setFocus()
    while box.currentIndex() < place:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_model is former
    assert "trained" in panel.choice.problem.text()
    assert panel.choice.problem.tone == "danger"
    assert box.findText("trained") == place
    assert box.currentText() == "Small LSTM, open in Structure"


def test_the_chosen_model_comes_back_at_the_next_start(qtbot, context, panel, trained, runner, monkeypatch):
    from gui.session import Session

    panel.open_model(trained)
    wait_until_idle(qtbot, context)
    kept = context.session.word_source_to_keep
    shipped = small_word_model()
    monkeypatch.setattr("gui.session._open", lambda name: shipped)
    session = Session(runner)
    seen: list[object] = []
    session.word_model_changed.connect(seen.append)
    session.restore_word_model(kept)
    with qtbot.waitSignal(session.opened_defaults, timeout=20_000):
        session.open_defaults()
    assert session.word_model.words.idx2word == IN_ORDER
    assert session.chosen_words.shipped is shipped
    assert session.word_source_to_keep == kept
    shutil.rmtree(trained)
    later = Session(runner)
    failures: list[BaseException] = []
    later.open_failed.connect(failures.append)
    later.restore_word_model(kept)
    with qtbot.waitSignal(later.opened_defaults, timeout=20_000):
        later.open_defaults()
    assert later.word_model is shipped
    assert len(failures) == 1
    assert "trained" in str(failures[0])


def test_a_state_that_is_no_text_is_refused(context):
    with pytest.raises(ValueError, match="text"):
        context.session.restore_word_model(3)  # type: ignore[arg-type]


def test_words_survive_in_the_name_of_a_source():
    source = FileSource(Path("/a/100% #1.pth"), words=Path("/b/c d&e=f"))
    assert parse_source(source.as_text()) == source


def test_a_word_model_opened_as_any_file_has_its_words(qtbot, context, panel, trained):
    context.session.open_source(file_source(trained))
    wait_until_idle(qtbot, context)
    assert context.session.model.words.idx2word == IN_ORDER
    assert context.session.word_model is context.session.model
    context.session.open_source(file_source(trained / "own.safetensors"))
    wait_until_idle(qtbot, context)
    assert context.session.model.words.idx2word == IN_ORDER
    assert context.session.opened.path == trained / "own.safetensors"


def test_a_saved_quantized_word_model_writes_and_another_goes_to_structure(qtbot, context, panel, tmp_path):
    scheme = find_scheme("int8-all")
    words, picture = tmp_path / "words.safetensors", tmp_path / "lenet.safetensors"
    drain(save_quantized(small_word_model(), scheme, words))
    drain(save_quantized(open_model("lenet"), scheme, picture))
    panel.open_model(words)
    wait_until_idle(qtbot, context)
    chosen = context.session.word_model
    assert chosen.words.idx2word == list(WORDS)
    assert panel.choice.model_box.currentText() == "words.safetensors"
    panel.open_model(picture)
    wait_until_idle(qtbot, context)
    assert context.session.word_model is chosen
    assert "has no words" in panel.choice.problem.text()
    assert not panel.choice.words_row.isVisible()
    context.session.open_source(file_source(picture))
    wait_until_idle(qtbot, context)
    assert context.session.model.dictionary is None
    assert context.session.opened.path == picture
    assert context.session.word_model is chosen


def test_a_state_dict_without_words_is_looked_at_and_told_what_it_needs(qtbot, context, panel, bare):
    context.session.open_source(file_source(bare))
    wait_until_idle(qtbot, context)
    assert context.session.opened.path == bare
    assert any("no vocabulary" in finding for finding in context.session.opened.findings)


def test_dropped_folders_go_to_the_page_that_takes_them(qtbot, runner, trained, corpus, bare):
    assert recognised(trained).kind == "word model"
    assert recognised(bare).kind == "word model"
    assert recognised(corpus).kind == "corpus"
    tabs = [StructureTab, GenerateTab, QuantizeTab]
    opener = FileOpener(runner, lambda: tabs, lambda: GenerateTab)  # type: ignore[arg-type, return-value]
    for path in (trained, corpus):
        with qtbot.waitSignal(opener.opening) as signal:
            opener.open(path)
        assert signal.args[0] is GenerateTab


def test_the_tab_shows_the_view_that_takes_a_dropped_folder(qtbot, context, trained, corpus):
    tab = shown_with_small_model(qtbot, context, GenerateTab(context))
    tab.open_file(corpus, "corpus")
    wait_until_idle(qtbot, context)
    assert tab.views.view == "Models and texts"
    assert tab.panel("Models and texts").corpus.facts.folder == corpus
    tab.views.show_view("Text")
    tab.open_file(trained, "word model")
    wait_until_idle(qtbot, context)
    assert tab.views.view == "Models and texts"
    assert tab.generation.model.words.idx2word == IN_ORDER


@pytest.mark.parametrize("by_key", [True, False])
def test_opening_can_be_stopped_and_leaves_the_former_model(qtbot, panel, trained, monkeypatch, by_key):
    def open_for_ever(_source):
        while True:
            yield Progress(0, 0)

    monkeypatch.setattr("gui.chosen_words.open_word_source", open_for_ever)
    former = panel.session.word_model
    assert not panel.choice.stop_button.isEnabled()
    panel.open_model(trained)
    assert panel.choice.stop_button.isEnabled()
    if by_key:
        qtbot.keyClick(panel.choice.model_box, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(panel.choice.stop_button, LEFT)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_model is former
    assert panel.session.word_source_to_keep == ""
    assert "Stopped" in panel.choice.problem.text()
    assert not panel.choice.stop_button.isEnabled()


def test_only_the_model_asked_for_last_is_chosen(qtbot, panel, trained, bare, corpus):
    panel.choice.open_model(bare, corpus)
    panel.open_model(trained)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.session.word_source_to_keep == file_source(trained)
    assert panel.choice.recent == (file_source(trained),)
    assert "is open" in panel.choice.problem.text()


@pytest.mark.slow
def test_the_window_keeps_the_chosen_model(qtbot, make_window, trained):
    window = make_window(FirstTab)
    window.session.chosen_words.open(file_source(trained))
    qtbot.waitUntil(lambda: window.runner.is_idle)
    window.close()
    again = make_window(FirstTab)
    assert again.session.word_model.words.idx2word == IN_ORDER
    assert again.session.model.name == "lenet"


def test_quantize_begins_its_question_at_the_folder_that_was_opened(qtbot, context, panel, corpus, monkeypatch):
    tab = QuantizeTab(context)
    qtbot.addWidget(tab)
    panel.open_corpus(corpus)
    wait_until_idle(qtbot, context)
    tab.show()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: asked.append(given[2]) or "")
    qtbot.mouseClick(tab.controls.text.folder_button, LEFT)
    assert asked == [str(corpus)]
    tab.cancel_work()
    wait_until_idle(qtbot, context)


# A folder of texts


def test_a_folder_is_counted_and_compared_with_the_model(qtbot, panel, corpus, monkeypatch):
    choose_folder(monkeypatch, corpus)
    press(qtbot, panel, panel.corpus.open_button)
    card = panel.corpus
    assert card.facts.tokens == 5 + 2 + 2 + 1 + 3 + 1  # words and one <eos> a line
    assert "14 tokens" in card.sentence.text()
    # <eos> four times, "the" three times, "river" twice; the small model does not know "long"
    table = card.figures["top"].table
    assert [tuple(row[1:3]) for row in table.rows[:3]] == [("<eos>", 4), ("the", 3), ("river", 2)]
    assert card.top.bars[0].label == "<eos>"
    assert card.top.bars[0].value == 4
    assert [row[1] for row in card.figures["unknown"].table.rows] == ["long"]
    assert [row[1] for row in card.figures["files"].table.rows] == [7, 3, 4]
    assert panel.host.context.settings.corpus_folder == corpus
    assert card.recent == (corpus,)


def test_one_file_of_the_folder_can_be_looked_at_alone(qtbot, panel, corpus):
    panel.open_corpus(corpus)
    wait_until_idle(qtbot, panel.host.context)
    box = panel.corpus.split_box
    box.setFocus()
    for _ in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "test.txt"
    rows = panel.corpus.figures["top"].table.rows
    assert sorted(row[1] for row in rows) == ["<eos>", "<unk>", "river", "the"]


def test_another_word_model_is_compared_by_itself(qtbot, panel, corpus, trained):
    panel.open_corpus(corpus)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.corpus.facts.coverage.different_unknown == 1
    panel.open_model(trained)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.corpus.facts.coverage.different_unknown == 0
    assert not panel.corpus.figures["unknown"].has_picture


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02\xff\xfe"])
def test_a_bad_folder_leaves_the_former_one_and_says_why(qtbot, panel, corpus, tmp_path, content):
    panel.open_corpus(corpus)
    wait_until_idle(qtbot, panel.host.context)
    former = panel.corpus.facts
    bad = tmp_path / "bad"
    if content is not None:
        bad.mkdir()
        (bad / "train.txt").write_bytes(content)
    panel.open_corpus(bad)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.corpus.facts is former
    assert panel.corpus.folder == corpus
    assert panel.corpus.folder_box.currentText() == "texts"
    assert "bad" in panel.corpus.sentence.text()
    assert panel.corpus.sentence.tone == "danger"


def test_folders_and_models_come_back(qtbot, context, panel, corpus, trained):
    panel.open_corpus(corpus)
    panel.open_model(trained)
    wait_until_idle(qtbot, context)
    kept = panel.host.state.as_dict()
    host = PanelHost(context, WordModelsPanel)
    qtbot.addWidget(host)
    assert host.state.restore(kept) == ()
    host.show()
    wait_until_idle(qtbot, context)
    assert host.panel.corpus.facts.folder == corpus
    assert host.panel.corpus.recent == (corpus,)
    assert host.panel.choice.recent == (file_source(trained),)


@pytest.mark.parametrize("values", [{"models": 3}, {"models": [1]}, {"folders": "x"}, {"folder": None}])
def test_a_foreign_state_changes_nothing(panel, values):
    book: StateBook = panel.host.state
    before = book.as_dict()
    assert book.restore(values) == tuple(values)
    assert book.as_dict() == before


def test_a_name_from_elsewhere_is_shown_safely(qtbot, panel, tmp_path):
    folder = tmp_path / "<b>bold\u202e"
    folder.mkdir()
    (folder / "train.txt").write_text("<i>x</i> \u200bhidden\n", encoding="utf-8")
    panel.open_corpus(folder)
    wait_until_idle(qtbot, panel.host.context)
    assert panel.corpus.folder_box.currentText() == "<b>bold[U+202E]"
    assert {bar.label for bar in panel.corpus.top.bars} >= {"<i>x</i>", "[U+200B]hidden"}
