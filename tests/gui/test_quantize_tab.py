"""Quantize, used as a user uses it."""

import pytest
from PySide6.QtCore import Qt

from engine.progress import drain
from engine.quantization.any_model import benchmark_for
from engine.quantization.plan import BenchmarkPlan, Entry
from gui.tabs.quantize import QuantizeTab
from tests.gui.word_models import shown_with_small_model, small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(qtbot, context, monkeypatch) -> QuantizeTab:
    monkeypatch.setattr("gui.bench.ESTIMATE_AFTER_MS", 20)
    return shown_with_small_model(qtbot, context, QuantizeTab(context))


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "river texts"
    folder.mkdir()
    (folder / "test.txt").write_text(" the old bridge is in the river . \n" * 40, encoding="utf-8")
    return folder


def rest(qtbot, tab: QuantizeTab) -> None:
    """Everything is done, also what waits for the hand to rest."""
    qtbot.waitUntil(lambda: tab.context.runner.is_idle and not tab.bench._estimate_timer.isActive(), timeout=20_000)


def press_run_and_wait(qtbot, tab: QuantizeTab) -> None:
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.bench.is_running)
    rest(qtbot, tab)


def choose(qtbot, box, data: object) -> None:
    """Walks there with the keys, as somebody without a mouse."""
    box.setFocus()
    while box.currentData() != data:
        key = Qt.Key.Key_Down if box.findData(data) > box.currentIndex() else Qt.Key.Key_Up
        before = box.currentIndex()
        qtbot.keyClick(box, key)
        assert box.currentIndex() != before


def test_run_measures_what_the_controls_say(qtbot, tab, corpus):
    tab.controls.text.choose_folder(corpus)
    choose(qtbot, tab.controls.amount_box, "own")
    tab.controls.tokens_box.setValue(200)
    tab.controls.repeats_box.setValue(2)
    press_run_and_wait(qtbot, tab)
    plan = BenchmarkPlan(amount=200, repeats=2, corpus=str(corpus), seed=tab.context.seed.value)
    wanted = drain(benchmark_for(tab.context.session.word_model, plan))
    latest = tab.bench.latest
    assert latest is not None
    assert not latest.is_partial
    assert latest.plan == plan
    assert [row.loss for row in latest.rows] == pytest.approx([row.loss for row in wanted.rows])
    assert [len(row.repeat_seconds) for row in latest.rows] == [2, 2]


def test_a_finished_run_is_kept_by_itself_and_puts_its_settings_back(qtbot, tab):
    tab.bench.set_tokens(100)
    with qtbot.waitSignal(tab.bench.run_stored, timeout=20_000) as stored:
        qtbot.mouseClick(tab.controls.run_button, LEFT)
    run = tab.bench.runs.get(stored.args[0])
    tab.bench.set_tokens("full")
    tab.bench.add_entry(Entry("int8-all", "fast"))
    tab.bench.restore(run.plan)
    assert tab.bench.tokens == 100
    assert [entry.spelling for entry in tab.bench.entries] == ["float32", "tutorial-int8"]
    assert tab.controls.tokens_box.value() == 100
    rest(qtbot, tab)


def test_what_is_shown_at_the_start_is_not_kept(qtbot, tab):
    tab.start_default_work(small=True)
    qtbot.waitUntil(lambda: tab.bench.latest is not None and not tab.bench.is_running, timeout=20_000)
    rest(qtbot, tab)
    assert tab.bench.latest.rows[0].tokens == 1_000
    assert not tab.bench.runs.path.exists()


def test_escape_leaves_the_partial_rows_and_keeps_them(qtbot, tab):
    choose(qtbot, tab.controls.amount_box, "full")
    tab.controls.repeats_box.setValue(50)
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.bench.latest is not None and tab.bench.latest.rows[0].tokens > 0)
    with qtbot.waitSignal(tab.bench.run_stored, timeout=20_000) as stored:
        tab.cancel_work()  # what Esc does
    assert tab.bench.was_cancelled
    assert tab.bench.latest.is_partial
    assert tab.bench.runs.get(stored.args[0]).is_partial
    assert tab.controls.run_button.isEnabled()
    rest(qtbot, tab)


def test_a_run_that_is_cancelled_before_it_measures_keeps_nothing(qtbot, tab):
    tab.bench.set_tokens(60)
    with qtbot.waitSignal(tab.bench.run_stored, timeout=20_000):
        qtbot.mouseClick(tab.controls.run_button, LEFT)
    rest(qtbot, tab)
    former = tab.bench.latest
    tab.bench.start()
    tab.cancel_work()
    rest(qtbot, tab)
    assert tab.bench.latest is former
    assert len(tab.bench.runs.runs()) == 1


def test_a_double_click_on_run_starts_one_benchmark(qtbot, tab):
    tab.bench.set_tokens(100)
    started = []
    tab.context.runner.task_started.connect(lambda task: started.append(task.title))
    qtbot.mouseDClick(tab.controls.run_button, LEFT)
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    rest(qtbot, tab)
    assert started.count("Benchmark") == 1


def test_another_model_during_a_run_ends_it_and_nothing_late_is_shown(qtbot, tab):
    tab.controls.repeats_box.setValue(50)
    tab.bench.set_tokens("full")
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.bench.latest is not None)
    other = small_word_model()
    tab.context.session.set_model(other)
    rest(qtbot, tab)
    assert tab.bench.was_model_changed
    assert tab.bench.model is other
    assert tab.bench.latest is None
    assert not tab.bench.runs.path.exists()
    assert tab.controls.run_button.isEnabled()


def test_the_window_closes_during_a_run(qtbot, tab):
    tab.controls.repeats_box.setValue(50)
    tab.bench.set_tokens("full")
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.bench.latest is not None)
    tab.context.runner.shutdown()
    assert not tab.bench.is_running


def test_a_folder_without_the_split_is_said_in_the_banner_and_results_stay(qtbot, tab, corpus):
    tab.bench.set_tokens(100)
    press_run_and_wait(qtbot, tab)
    before = tab.bench.latest
    tab.controls.text.choose_folder(corpus)
    tab.controls.text.split_box.setCurrentText("valid.txt")
    qtbot.waitUntil(tab.banner.isVisible)
    assert "valid.txt" in tab.banner.message
    assert tab.bench.latest is before
    rest(qtbot, tab)
    tab.controls.text.split_box.setCurrentText("test.txt")
    qtbot.waitUntil(lambda: "360 words" in tab.controls.text.facts_label.text())
    rest(qtbot, tab)
    assert not tab.banner.isVisible()


def test_the_amounts_say_how_many_words_there_are(qtbot, tab, corpus):
    texts = [tab.controls.amount_box.itemText(place) for place in range(3)]
    assert texts == ["Quick: 2,000 words", "Normal: 7,424 words", "Full: 7,424 words"]  # 7,425 words in all
    tab.controls.text.choose_folder(corpus)
    qtbot.waitUntil(lambda: tab.controls.amount_box.itemText(0) == "Quick: 359 words")
    rest(qtbot, tab)


def test_the_time_is_estimated_before_and_from_the_last_run_afterwards(qtbot, tab):
    rest(qtbot, tab)
    assert tab.controls.estimate_label.text().startswith("About ")
    tab.bench.set_tokens(500)
    press_run_and_wait(qtbot, tab)
    tab.controls.repeats_box.setValue(4)
    rest(qtbot, tab)
    latest = tab.bench.latest
    speeds = [row.words_per_s for row in latest.rows]
    estimate = tab.bench.estimate
    assert estimate.speeds == pytest.approx(speeds)
    assert estimate.seconds >= 4 * 500 * sum(1 / speed for speed in speeds)


def test_entries_are_added_edited_and_removed_by_the_controls(qtbot, tab):
    controls = tab.controls
    qtbot.mouseClick(controls.entries.add_button, LEFT)
    choose(qtbot, controls.scheme.box, "simulated")
    controls.scheme.bits_box.setValue(3)
    controls.scheme.symmetric_box.click()
    assert tab.bench.entries[2] == Entry("simulated:bits=3,symmetric=no")
    rest(qtbot, tab)
    assert controls.scheme.runs_label.text() == "Simulated: runs in float32"
    assert "time says nothing" in controls.scheme.says_label.text()
    tree = controls.entries.tree
    assert tree.topLevelItem(2).text(0) == "simulated, bits=3, symmetric=no"
    assert tree.topLevelItem(2).text(1).endswith(" kB")
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert [entry.scheme for entry in tab.bench.entries] == ["float32", "tutorial-int8"]
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    assert tab.bench.scheme == "float32"
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert not controls.entries.remove_button.isEnabled()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert [entry.scheme for entry in tab.bench.entries] == ["tutorial-int8"]
    rest(qtbot, tab)


def test_a_refused_pair_says_why_at_once_and_cannot_be_run(qtbot, tab):
    controls = tab.controls
    qtbot.mouseClick(controls.protocol.button("fast"), LEFT)
    qtbot.waitUntil(lambda: bool(controls.problem_line.message))
    assert "already int8" in controls.problem_line.message
    assert not controls.run_button.isEnabled()
    assert controls.entries.tree.topLevelItem(1).text(0).startswith("⚠")
    tab.run_or_restart()
    assert not tab.bench.is_running
    qtbot.mouseClick(controls.protocol.button("tutorial"), LEFT)
    qtbot.waitUntil(controls.run_button.isEnabled)
    assert not controls.problem_line.message
    rest(qtbot, tab)


def test_the_open_model_that_reads_no_text_is_measured_by_its_outputs(qtbot, tab, context):
    with qtbot.waitSignal(context.session.model_changed, timeout=20_000):
        context.session.open_gallery_model("tiny-model")
    assert tab.bench.model is context.session.word_model  # the choice is the word model
    tab.controls.model_box.setFocus()
    qtbot.keyClick(tab.controls.model_box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tab.bench.facts is not None)
    assert tab.bench.model is context.session.model
    assert not tab.controls.protocol.isVisible()
    assert not tab.controls.text.isVisible()
    rest(qtbot, tab)
    press_run_and_wait(qtbot, tab)
    assert tab.bench.latest.measure == "outputs"
    assert tab.bench.latest.rows[1].output_error.max_abs > 0


def test_settings_come_back_at_the_next_start(qtbot, tab, context, corpus):
    tab.bench.set_text(corpus)
    tab.bench.add_entry(Entry("int8-embedding", modules=("encoder", "rnn")))
    tab.bench.set_tokens("normal")
    kept = tab.state.as_dict()
    rest(qtbot, tab)
    other = QuantizeTab(context)
    qtbot.addWidget(other)
    assert other.state.restore(kept) == ()
    assert other.bench.settings == tab.bench.settings
    assert other.bench.modules == ("encoder", "rnn")
    assert "bench" in other.state.restore({"bench": {"plan": {"threads": 1_000}}})
    assert "bench" in other.state.restore({"bench": {"plan": 5}})
    assert other.bench.settings == tab.bench.settings


def test_nothing_is_asked_of_the_engine_before_somebody_looks(qtbot, context):
    tab = QuantizeTab(context)
    qtbot.addWidget(tab)
    context.session.set_model(small_word_model())
    assert context.runner.is_idle
    tab.show()
    qtbot.waitUntil(lambda: tab.bench.facts is not None)
    rest(qtbot, tab)


def test_a_history_that_cannot_be_written_is_said_and_the_result_stays(qtbot, tab):
    tab.bench.runs.path.mkdir(parents=True)  # a folder in the place of the file
    tab.bench.set_tokens(100)
    press_run_and_wait(qtbot, tab)
    assert tab.bench.problem
    assert tab.controls.problem_line.message == tab.bench.problem
    assert not tab.bench.latest.is_partial


def test_f5_measures_what_is_in_front_and_escape_ends_it(qtbot, tab):
    tab.views.show_view("When does int8 win?")
    qtbot.waitUntil(lambda: tab.late["When does int8 win?"].is_built)
    tab.run_or_restart()
    assert tab.panel.is_running
    assert tab.is_working
    assert not tab.bench.is_running
    tab.run_or_restart()  # a second time does nothing
    tab.cancel_work()
    rest(qtbot, tab)
    assert not tab.is_working


def test_run_brings_the_measurements_to_the_front(qtbot, tab):
    tab.bench.set_tokens(100)
    tab.views.show_view("By hand")
    press_run_and_wait(qtbot, tab)
    assert tab.views.view == "Measure"


def test_every_view_opens(qtbot, tab):
    for view in tab.views.buttons:
        qtbot.mouseClick(tab.views.buttons[view], LEFT)
        assert tab.views.view == view
        assert tab.late[view].is_built
    tab.cancel_work()
    rest(qtbot, tab)
