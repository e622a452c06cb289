"""Quantize, used as a user uses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from engine.progress import drain
from engine.quantization.benchmark import benchmark_text
from gui.tabs.quantize import QuantizeTab
from gui.widgets.activity_bar import clock
from tests.gui.word_models import shown_with_small_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(qtbot, context) -> QuantizeTab:
    return shown_with_small_model(qtbot, context, QuantizeTab(context))


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "test.txt").write_text(" the old bridge is in the river . \n" * 40, encoding="utf-8")
    return tmp_path


def press_run_and_wait(qtbot, tab: QuantizeTab) -> None:
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)


def test_run_shows_the_figures_that_the_engine_measures(qtbot, tab, corpus):
    tab.controls.text.choose_folder(corpus)
    qtbot.waitUntil(lambda: "360 words" in tab.controls.text.facts_label.text())
    tab.controls.tokens_box.setValue(200)
    press_run_and_wait(qtbot, tab)
    wanted = drain(benchmark_text(tab.context.session.word_model, corpus=corpus, tokens=200))
    assert tab.latest is not None
    assert not tab.latest.is_partial
    cells = [[tab.results.table.item(row, column).text() for column in range(9)] for row in range(2)]
    assert [row[0] for row in cells] == ["float32", "int8 (tutorial)"]
    assert [row[4] for row in cells] == [f"{row.loss:.4f}" for row in wanted.rows]
    assert [row[2] for row in cells] == [f"{row.size_mb:.2f}" for row in wanted.rows]
    assert [bar.total for bar in tab.size_chart.bars] == [f"{row.size_mb:.2f} MB" for row in wanted.rows]
    assert "2 of 3 modules" in tab.controls.coverage_title.text()
    assert "encoder, Embedding" in tab.controls.coverage_text.text()
    assert "200 words" in tab.results.environment_label.text()


def test_the_loss_curve_grows_while_it_runs(qtbot, tab):
    tab.controls.tokens_box.setValue(1_000)
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.latest is not None and tab.latest.rows[0].tokens > 0)
    assert set(tab.loss_plot.keys) == {"float32", "int8"}
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)
    assert tab.latest.rows[0].tokens == tab.latest.rows[1].tokens == 1_000


def test_cancel_leaves_the_partial_rows(qtbot, tab):
    tab.controls.all_box.setChecked(True)
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.latest is not None and tab.latest.rows[0].tokens > 0)
    qtbot.mouseClick(tab.controls.cancel_button, LEFT)
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)
    assert tab.latest.is_partial
    assert 0 < tab.latest.rows[0].tokens < tab.latest.tokens_total
    assert tab.results.environment_label.text().startswith(f"Cancelled after {tab.latest.rows[0].tokens} words")
    assert tab.results.table.item(0, 4).text() == f"{tab.latest.rows[0].loss:.4f}"
    assert tab.controls.run_button.isEnabled()


def test_a_double_click_on_run_starts_one_benchmark(qtbot, tab):
    tab.controls.tokens_box.setValue(100)
    started = []
    tab.context.runner.task_started.connect(lambda task: started.append(task.title))
    qtbot.mouseDClick(tab.controls.run_button, LEFT)
    qtbot.mouseClick(tab.controls.run_button, LEFT)
    qtbot.waitUntil(lambda: tab.context.runner.is_idle)
    assert started.count("Benchmark") == 1


def test_a_folder_without_the_split_is_said_in_the_banner_and_results_stay(qtbot, tab, corpus):
    press_run_and_wait(qtbot, tab)
    before = tab.latest
    tab.controls.text.choose_folder(corpus)
    tab.controls.text.split_box.setCurrentText("valid.txt")
    qtbot.waitUntil(tab.banner.isVisible)
    assert "valid.txt" in tab.banner.message
    press_run_and_wait(qtbot, tab)
    assert tab.banner.isVisible()
    assert tab.latest is before
    tab.controls.text.split_box.setCurrentText("test.txt")
    qtbot.waitUntil(lambda: "360 words" in tab.controls.text.facts_label.text())
    assert not tab.banner.isVisible()


def test_copy_as_markdown_puts_the_table_on_the_clipboard(qtbot, tab):
    tab.controls.tokens_box.setValue(100)
    press_run_and_wait(qtbot, tab)
    qtbot.mouseClick(tab.results.copy_button, LEFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("| Scheme | Modules | MB |")
    assert lines[2].startswith("| float32 | 0 of 3 |")
    assert lines[3].startswith("| int8 (tutorial) | 2 of 3 |")
    assert "- int8 (tutorial): 2 of 3 modules" in "\n".join(lines)
    assert any("torch" in line for line in lines[4:])


def test_both_models_are_printed_as_pytorch_prints_them(qtbot, tab):
    tab.controls.tokens_box.setValue(50)
    press_run_and_wait(qtbot, tab)
    pages = tab.results.page_buttons
    assert [button.text() for button in pages] == ["Results", "print(float32)", "print(int8)"]
    qtbot.mouseClick(pages[2], LEFT)
    shown = tab.results.pages.currentWidget().toPlainText()
    assert "(rnn): DynamicQuantizedLSTM(12, 8, num_layers=2, dropout=0.5)" in shown
    qtbot.mouseClick(pages[1], LEFT)
    assert tab.results.pages.currentWidget().toPlainText() == str(tab.context.session.word_model.module)


def test_the_time_of_the_next_run_is_estimated_from_the_last(qtbot, tab):
    tab.controls.tokens_box.setValue(500)
    press_run_and_wait(qtbot, tab)
    row, other = tab.latest.rows
    tab.controls.all_box.setChecked(True)  # 7,425 words: 7,424 predictions
    seconds = 7_424 / row.words_per_s + 7_424 / other.words_per_s
    assert tab.controls.estimate_label.text() == f"about {clock(seconds)}"
    tab.controls.all_box.setChecked(False)
    tab.controls.tokens_box.setValue(5_000_000)  # more than the text has
    assert tab.controls.estimate_label.text() == f"about {clock(seconds)}"
