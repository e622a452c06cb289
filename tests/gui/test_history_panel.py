"""The history: every run found again, compared, restored, named, deleted and brought back."""

import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from engine.language import ENGLISH, Language, set_language
from engine.quantization.history import History
from engine.quantization.plan import BenchmarkPlan, Entry
from engine.quantization.results import Benchmark, BenchmarkRow
from engine.runtime import Environment
from gui.models.history_table import Column, date_text
from gui.panels.history import COMPARISON, TRADE_OFF, HistoryPanel
from tests.gui.bench_panel import finish, shown
from tests.gui.word_models import small_word_model

MACHINE = Environment("2", "x86", "a cpu", 2, 1, "3.11", "linux", "2026-01-02T03:04:05+00:00")
FLOAT = BenchmarkRow("float32", "float32", "float32", 4.0, 5.0, 148.4, 200, 0.5, 400.0, 0, 3)
INT8 = BenchmarkRow("tutorial-int8", "int8 (tutorial)", "int8", 1.0, 5.2, 181.3, 200, 0.25, 800.0, 2, 3)
PLAN = BenchmarkPlan((Entry("float32"), Entry("int8-all")), amount=200, repeats=2)


def result(*rows: BenchmarkRow, plan: BenchmarkPlan | None = PLAN, **machine: object) -> Benchmark:
    return Benchmark(
        replace(MACHINE, **machine), rows, False, "a text", 200, (), (), (), model="small", weights="w", plan=plan
    )


@pytest.fixture
def panel(qtbot, context) -> HistoryPanel:
    """Three runs: the last one of another day and processor."""
    runs = History(context.settings.folder / "history.sqlite")
    runs.add(result(FLOAT))
    runs.add(result(FLOAT, INT8))
    faster = replace(FLOAT, words_per_s=800.0, seconds=0.25)
    runs.add(result(faster, replace(INT8, words_per_s=1600.0, loss=5.25), cpu="another", plan=PLAN))
    panel = shown(qtbot, context, HistoryPanel, small_word_model())
    assert [run.number for run in panel.runs] == [3, 2, 1]
    return panel


def click(qtbot, panel, row, column=Column.DATE, keys=Qt.KeyboardModifier.NoModifier):
    place = panel.table.visualRect(panel.filter.index(row, column)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, keys, place)


def numbers(panel):
    return [panel.filter.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(panel.filter.rowCount())]


def test_a_run_appears_by_itself_at_the_top(qtbot, context, panel):
    with qtbot.waitSignal(panel.bench.run_stored, timeout=20_000) as stored:
        panel.bench.start(amount=60)
    finish(qtbot, context)
    assert numbers(panel) == [stored.args[0], 3, 2, 1]
    assert panel.filter.index(0, Column.TEXT).data().endswith(", 60 words")


def test_a_click_puts_the_settings_back_and_undo_takes_them_away(qtbot, panel):
    before = panel.bench.settings
    click(qtbot, panel, 0)
    assert panel.bench.settings == replace(PLAN, seed=before.seed)
    assert panel.message.text().startswith("The settings of run 3")
    panel.bench.history.undo()
    assert panel.bench.settings == before
    panel.bench.history.redo()
    assert panel.bench.entries == PLAN.entries


def test_settings_of_a_model_that_is_not_open_say_so_and_leave_its_ticks_out(qtbot, context, panel):
    plan = replace(PLAN, entries=(Entry("float32"), Entry("int8-all", modules=("a.layer.of.its.own",))))
    panel.bench.runs.add(replace(result(FLOAT, INT8, plan=plan), model="another"))
    panel.reload()
    finish(qtbot, context)
    click(qtbot, panel, 0)
    assert [entry.modules for entry in panel.bench.entries] == [None, None]
    assert "but another is not open: F5 measures" in panel.message.text()
    panel.bench.set_awake(True)
    finish(qtbot, context)
    assert panel.bench.entry_problem == ""
    assert panel.bench.can_run


def test_arrows_only_select_and_enter_takes_the_settings(qtbot, panel):
    panel.filter_box.setFocus()
    qtbot.keyClick(panel.filter_box, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert [run.number for run in panel.selected] == [2]
    assert panel.bench.entries != PLAN.entries
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.bench.entries == PLAN.entries


def test_a_protocol_is_named_once(qtbot, context, panel):
    fast = replace(FLOAT, title="float32 (fast)", protocol="fast")
    first, second = (panel.bench.runs.add(result(FLOAT, fast)) for _ in range(2))
    panel.reload()
    finish(qtbot, context)
    panel.select(first, second)
    assert panel.views.view == COMPARISON
    names = [row[0] for row in panel.comparison.table.table.rows]
    assert names == ["float32", "float32 (fast)"]


def test_two_runs_are_compared_row_by_row_with_what_forbids_it(qtbot, panel):
    click(qtbot, panel, 0, keys=Qt.KeyboardModifier.ControlModifier)
    click(qtbot, panel, 1, keys=Qt.KeyboardModifier.ControlModifier)
    assert panel.views.view == COMPARISON
    rows = panel.comparison.table.table.rows
    # both are twice as fast, so that beside float32 nothing changed; the loss rose by 0.05
    assert list(rows[1]) == ["int8 (tutorial)", "5.2000", "5.2500", "+0.0500", "0.00", "2.00×", "1.00×"]
    assert "The processors differ (a cpu, then another)" in panel.comparison.cautions.text()
    assert panel.bench.entries != PLAN.entries
    click(qtbot, panel, 1, keys=Qt.KeyboardModifier.ControlModifier)
    assert panel.views.view == TRADE_OFF


def test_delete_takes_runs_away_and_undo_brings_them_back(qtbot, context, panel):
    panel.select(3, 2)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    finish(qtbot, context)
    assert numbers(panel) == [1]
    assert [run.number for run in panel.selected] == [1]
    assert panel.bench.history.undo_action.text() == "&Undo delete 2 runs"
    panel.bench.history.undo()
    finish(qtbot, context)
    assert numbers(panel) == [3, 2, 1]
    panel.bench.history.redo()
    finish(qtbot, context)
    assert numbers(panel) == [1]


def test_name_and_note_are_typed_into_the_table(qtbot, context, panel):
    panel.select(2)
    qtbot.mouseClick(panel.name_button, Qt.MouseButton.LeftButton)
    editor = panel.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "before lunch")
    with qtbot.waitSignal(panel.rows.name_typed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    finish(qtbot, context)
    assert panel.bench.runs.get(2).title == "before lunch"
    assert panel.filter.index(1, Column.NAME).data() == "before lunch"
    assert panel.filter.index(1, Column.SCHEMES).data() == "float32 and int8 (tutorial)"
    panel.bench.history.undo()
    finish(qtbot, context)
    assert panel.bench.runs.get(2).title == "float32 and int8 (tutorial)"
    panel.set_note(1, "cold <b>machine</b>")
    finish(qtbot, context)
    assert panel.filter.index(2, Column.NOTE).data() == "cold <b>machine</b>"


def test_the_filter_looks_for_all_words_and_esc_shows_all(qtbot, panel):
    qtbot.keyClicks(panel.filter_box, "tutorial TEXT")
    assert numbers(panel) == [3, 2]
    qtbot.keyClicks(panel.filter_box, " nowhere")
    assert panel.pages.currentWidget() is panel.hint
    assert "Esc" in panel.hint.text()
    qtbot.keyClick(panel.filter_box, Qt.Key.Key_Escape)
    assert numbers(panel) == [3, 2, 1]


def test_a_click_on_a_point_chooses_its_run(qtbot, panel):
    picture = panel.trade_off.picture
    assert len(picture.spots) == 5
    # float32 at 4 MB with 148.4 and int8 at 1 MB with 181.3: neither beats the other
    assert {(picture.spots[at].x, picture.spots[at].y) for at in picture.front} == {(1.0, 181.3), (4.0, 148.4)}
    at = next(at for at, spot in enumerate(picture.spots) if spot.kind == "int8")
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.cell_rect(at).center().toPoint())
    assert [run.number for run in panel.selected] == [int(picture.spots[at].told.split("run ")[1].split(",")[0])]
    assert [spot.is_marked for spot in picture.spots].count(True) == 2
    panel.trade_off.across_box.setCurrentIndex(1)
    assert panel.trade_off.picture.spots[0].x == pytest.approx(1250.0)  # 0.25 s for 200 words


@pytest.mark.parametrize("damage", ["later", "other"])
def test_a_history_that_cannot_be_used_costs_one_sentence(qtbot, context, damage):
    path = context.settings.folder / "history.sqlite"
    History(path).add(result(FLOAT))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99" if damage == "later" else "PRAGMA application_id = 7")
    connection.close()
    panel = shown(qtbot, context, HistoryPanel, small_word_model())
    assert panel.pages.currentWidget() is panel.hint
    told = "a later version" if damage == "later" else "another program"
    assert told in panel.hint.text()
    panel.bench.start(amount=40)
    finish(qtbot, context)
    assert panel.bench.latest is not None
    assert not panel.bench.latest.is_partial


def test_a_damaged_history_is_set_aside_and_said(qtbot, context):
    (context.settings.folder / "history.sqlite").write_bytes(b"no database at all" * 100)
    panel = shown(qtbot, context, HistoryPanel, small_word_model())
    assert "was damaged" in panel.message.text()
    assert panel.runs == ()


def test_dates_follow_the_language(panel):
    run = panel.runs[0]
    assert date_text(run) == "2026-01-02 03:04"
    set_language(Language("de", lambda text: "", ",", "."))
    try:
        assert date_text(run).startswith("02.01.26")
    finally:
        set_language(ENGLISH)
