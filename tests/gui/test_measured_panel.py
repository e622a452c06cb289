"""What was measured, as a user sees and uses it."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from engine.quantization.any_model import benchmark_for
from engine.quantization.plan import BenchmarkPlan, Entry
from engine.quantization.report import markdown
from engine.quantization.results import Benchmark, Quietness
from gui.panels.measured import MeasuredPanel
from gui.panels.result_columns import ANY_COLUMNS, TEXT_COLUMNS
from gui.widgets.benchmark_results import NOTES, PRINT
from tests.gui.bench_panel import finish, shown
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton
ENTRIES = (Entry("float32"), Entry("tutorial-int8"), Entry("simulated:bits=3"))


@pytest.fixture(scope="module")
def states() -> list[Benchmark]:
    """All that a run of three repeats gives, in its order; the last one is whole."""
    found = []
    work = benchmark_for(small_word_model(), BenchmarkPlan(ENTRIES, amount=450, repeats=3))
    while True:
        try:
            item = next(work)
        except StopIteration as stop:
            return [*found, stop.value]
        if isinstance(item, Benchmark):
            found.append(item)


@pytest.fixture
def panel(qtbot, context) -> MeasuredPanel:
    panel = shown(qtbot, context, MeasuredPanel, small_word_model())
    panel.bench.set_entries(ENTRIES)
    return panel


def show(panel, result):
    panel.bench.latest = result
    panel.bench.result_changed.emit(result)


def test_before_a_run_it_is_said_how_to_get_something(panel):
    assert not panel.time_figure.has_picture
    assert "Press Run" in panel.time_figure.accessibleDescription()
    assert "press Run" in panel.results.environment_label.text()
    assert not panel.report_button.isEnabled()
    assert not panel.results.copy_button.isEnabled()


def test_each_repeat_is_a_mark_at_its_milliseconds_for_1000_words(panel, states):
    show(panel, states[-1])
    for row, drawn in zip(states[-1].rows, panel.dots.rows, strict=True):
        assert len(drawn.dots) == 3
        for seconds, milliseconds in zip(row.repeat_seconds, drawn.dots, strict=True):
            assert milliseconds == pytest.approx(seconds * 1000 / (450 / 1000))
        assert drawn.median == sorted(drawn.dots)[1]
        assert drawn.quartiles[0] <= drawn.median <= drawn.quartiles[1]
    assert "Median of 3 repeats." in panel.time_figure.reading
    assert len(panel.time_figure.table.rows) == 9


def test_a_run_is_shown_from_its_first_turn_on(panel, states):
    show(panel, states[0])
    assert "made ready" in panel.time_figure.accessibleDescription()
    show(panel, next(state for state in states if all(row.tokens for row in state.rows)))
    assert panel.time_figure.has_picture
    assert panel.dots.rows[0].so_far is not None
    assert panel.loss_plot.keys == ("float32", "int8 (tutorial)", "simulated, bits=3")


def test_what_is_left_of_a_broken_off_run_says_so_with_a_sign(panel, states):
    partial = next(state for state in states if all(row.tokens for row in state.rows))
    show(panel, partial)
    words = partial.rows[0].tokens
    assert f"⚠ Not finished: the rows are after {words} of 450 words." in panel.results.warning.text()
    assert "Not finished" in panel.results.notes.toPlainText()


def test_a_noisy_machine_and_other_programs_are_told_in_words_with_a_sign(panel, states):
    show(panel, replace(states[-1], quietness=Quietness(turn_spread=0.5)))
    assert panel.results.warning.text().startswith("⚠ Noisy machine: the same work took times 50 % apart")
    assert panel.results.warning.tone == "text"
    show(panel, replace(states[-1], quietness=Quietness(turn_spread=0.05, others_cores=1.2)))
    assert panel.results.warning.text().startswith("⚠ Something else ran: other programs kept 1.2 cores busy")
    show(panel, replace(states[-1], quietness=Quietness(turn_spread=0.05, others_cores=0.0)))
    assert panel.results.warning.text() == "The machine was quiet."
    assert panel.results.warning.tone == "muted"


def test_the_table_has_the_measured_figures_in_the_order_of_the_entries(panel, states):
    result = states[-1]
    show(panel, result)
    table = panel.results.table
    assert [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())] == [
        column.title for column in TEXT_COLUMNS.values()
    ]
    int8 = dict(zip(TEXT_COLUMNS, table.texts(1), strict=True))
    first, second = result.rows[:2]
    assert int8["Scheme"] == "int8 (tutorial)"
    assert int8["Loss"] == f"{second.loss:.4f}"
    assert int8["Smaller"] == f"{first.size_mb / second.size_mb:.2f}×"
    assert int8["Faster"] == f"{second.words_per_s / first.words_per_s:.2f}×"
    assert int8["Same top-1"] == f"{100 * second.closeness.same_top1:.1f} %"
    assert table.texts(2)[0] == "simulated, bits=3"
    environment = panel.results.environment_label.text()
    for part in ("LayerLab articles, 450 words", "torch 2", "1 of", "seed 0", "Measured 20"):
        assert part in environment


def test_a_click_on_a_row_edits_its_entry_and_keys_go_on_to_the_next(qtbot, panel, states):
    show(panel, states[-1])
    table = panel.results.table
    place = table.visualItemRect(table.item(0, 0)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    assert panel.bench.current == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert panel.bench.current == 2
    panel.bench.select_entry(1)
    assert table.currentRow() == 1


def test_a_row_whose_entry_is_gone_is_only_marked(qtbot, panel, states):
    show(panel, states[-1])
    panel.bench.set_entries(ENTRIES[:2], 1)
    table = panel.results.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualItemRect(table.item(0, 0)).center())
    assert panel.bench.current == 1
    assert table.currentRow() == 0


def test_all_rows_are_seen_without_scrolling_in_the_table(panel, states):
    result = states[-1]
    show(panel, replace(result, rows=result.rows[:1], coverage=result.coverage[:1], curves=result.curves[:1],
                        printed=result.printed[:1]))  # fmt: skip
    assert panel.results.table.rowCount() == 1
    assert panel.time_figure.reading == f"float32: {panel.dots._text(panel.dots.rows[0].median)}."
    show(panel, replace(result, rows=result.rows[:2] * 4, coverage=result.coverage[:2] * 4,
                        curves=result.curves[:2] * 4, printed=result.printed[:2] * 4))  # fmt: skip
    table = panel.results.table
    assert table.rowCount() == 8
    assert len(set(panel.loss_plot.keys)) == 8
    needed = table.verticalHeader().length() + table.horizontalHeader().sizeHint().height()
    assert table.minimumHeight() >= needed


def test_no_name_of_a_column_is_cut(panel, states):
    show(panel, states[-1])
    header = panel.results.table.horizontalHeader()
    for column in range(header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_each_model_is_printed_as_pytorch_prints_it(qtbot, panel, states):
    show(panel, states[-1])
    results = panel.results
    qtbot.mouseClick(results.buttons[PRINT], LEFT)
    qtbot.keyClick(results.print_choice, Qt.Key.Key_Down)
    assert results.print_choice.currentText() == "int8 (tutorial)"
    assert "DynamicQuantizedLSTM" in results.print_view.toPlainText()
    qtbot.mouseClick(results.buttons[NOTES], LEFT)
    assert not results.print_choice.isVisible()
    assert "simulated" in results.notes.toPlainText()


def test_copy_and_report_have_all_figures(qtbot, context, monkeypatch, panel, states, tmp_path):
    show(panel, states[-1])
    qtbot.mouseClick(panel.results.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == markdown(states[-1])
    path = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), "HTML"))
    with qtbot.waitSignal(panel.report_button.saved):
        qtbot.mouseClick(panel.report_button, LEFT)
    text = path.read_text(encoding="utf-8")
    assert "<svg" in text
    assert "int8 (tutorial)" in text
    assert context.settings.save_folder == tmp_path
    finish(qtbot, context)


def test_the_chosen_kind_gives_a_name_its_suffix(qtbot, monkeypatch, panel, states, tmp_path):
    show(panel, states[-1])
    answer = str(tmp_path / "mine"), "Everything as JSON (*.json)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: answer)
    with qtbot.waitSignal(panel.report_button.saved) as told:
        qtbot.mouseClick(panel.report_button, LEFT)
    assert told.args == [tmp_path / "mine.json"]
    assert len(json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["rows"]) == 3


def test_another_model_takes_the_figures_of_the_former_one_away(panel, states):
    show(panel, states[-1])
    show(panel, None)
    assert not panel.time_figure.has_picture
    assert panel.time_figure.reading == ""
    assert panel.results.table.rowCount() == 0
    assert panel.results.print_view.toPlainText() == ""
    assert not panel.report_button.isEnabled()


def test_a_model_that_reads_no_text_has_columns_and_pictures_of_its_own(qtbot, context, panel):
    with qtbot.waitSignal(context.session.model_changed, timeout=20_000):
        context.session.open_gallery_model("lenet")
    finish(qtbot, context)
    assert panel.answer_figure.isVisible()
    assert not panel.loss_figure.isVisible()
    panel.bench._set(repeats=2)
    panel.bench.start(is_kept=False)
    assert panel.bench.is_running
    finish(qtbot, context)
    table = panel.results.table
    assert table.columnCount() == len(ANY_COLUMNS)
    right = dict(zip(ANY_COLUMNS, table.texts(0), strict=True))["Right"]
    assert right.endswith(" %")
    assert panel.answer_figure.title == "Right answers"
    assert panel.time_figure.title == "Time of one call"
    latest = panel.bench.latest
    assert panel.dots.rows[0].dots == pytest.approx([1000 * seconds for seconds in latest.rows[0].repeat_seconds])


def test_the_page_that_was_seen_comes_back(panel):
    panel.results.show_page(NOTES)
    values = panel.host.state.as_dict()
    panel.results.show_page(PRINT)
    panel.host.state.restore(values)
    assert panel.results.page == NOTES
