"""The error of each module, used as a user uses it."""

import pytest
import torch
from PySide6.QtCore import Qt

from engine.handle import open_model
from engine.progress import Progress, drain
from engine.quantization.layer_error import layer_errors
from engine.quantization.schemes import find_scheme
from gui.bench import Bench
from gui.panels import layer_error as panel_module
from gui.panels import measuring
from gui.panels.layer_error import ERROR, LayerErrorPanel
from gui.panels.measuring import FIRST_WORDS
from gui.widgets.grid_figure import ROW, TENSOR
from tests.gui.accessibility import nameless, unreachable
from tests.gui.bench_panel import finish, shown
from tests.gui.word_models import small_word_model

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def lenet():
    return open_model("lenet")


@pytest.fixture(autouse=True)
def _settings_are_measured_at_once(monkeypatch):
    monkeypatch.setattr(measuring, "SETTLED_MS", 0)


@pytest.fixture
def panel(qtbot, context) -> LayerErrorPanel:
    return shown(qtbot, context, LayerErrorPanel, small_word_model())


def settle(qtbot, context, panel) -> None:
    """Waits until changed settings are measured."""
    qtbot.waitUntil(lambda: not panel._settled.isActive())
    finish(qtbot, context)


def counted(figure) -> int:
    """How many weights the histogram holds."""
    return sum(row[2] for row in figure.table.rows)


def click_row(qtbot, panel, row: int) -> None:
    place = panel.table.visualRect(panel.table.model().index(row, 0)).center()
    qtbot.mouseClick(panel.table.viewport(), LEFT, pos=place)


def test_a_first_look_is_taken_when_somebody_looks(qtbot, context, panel):
    wanted = drain(layer_errors(context.session.model, find_scheme("tutorial-int8"), words=FIRST_WORDS))
    assert [row.fqn for row in panel.errors.rows] == ["rnn", "decoder"]
    assert panel.table_figure.page.reading == wanted.sentence
    assert [row[0] for row in panel.table_figure.table.rows] == ["rnn", "decoder"]
    for row, cells in zip(wanted.rows, panel.table_figure.table.rows, strict=True):
        assert cells[1] == pytest.approx(row.weight_sqnr_db)
        assert cells[4] == pytest.approx(row.only_this.kl)
        assert cells[6] == pytest.approx(row.all_but_this.kl)
    assert f"{FIRST_WORDS} words" in panel.controls.message.text()
    assert "encoder (Embedding)" in panel.left_label.text()
    assert panel.layer_shown == wanted.worst.fqn


def test_two_modules_stand_in_for_each_other(panel):
    """With two modules, only the one is all but the other."""
    (only_rnn, all_but_rnn), (only_decoder, all_but_decoder) = (
        tuple(bar.value for bar in group.bars) for group in panel.bars.groups
    )
    assert only_rnn == pytest.approx(all_but_decoder)
    assert only_decoder == pytest.approx(all_but_rnn)


def test_a_click_on_a_row_shows_its_weights_with_one_scale_and_with_one_a_row(qtbot, context, panel):
    click_row(qtbot, panel, 1)
    finish(qtbot, context)
    figure = panel.grid_figure
    weight = context.session.model.module.decoder.weight.detach()
    assert figure.title == "decoder.weight on its grid"
    assert counted(figure) == weight.numel()
    assert len(figure.chart.strips[0].positions) == 256
    assert figure.chart.strips[0].positions[-1] == pytest.approx(float(weight.abs().max()) / 127.5 * 127)
    qtbot.mouseClick(figure.granularities.button(ROW), LEFT)
    finish(qtbot, context)
    row = figure.row_box.value()
    assert f"row {row}" in figure.title
    assert counted(figure) == weight.shape[1]
    largest = float(weight[row].abs().max())
    assert figure.chart.strips[0].positions[-1] == pytest.approx(largest / 127.5 * 127)
    qtbot.mouseClick(figure.granularities.button(TENSOR), LEFT)
    assert figure.title == "decoder.weight on its grid"


def test_an_lstm_has_several_weights_to_choose_from(qtbot, context, panel):
    click_row(qtbot, panel, 0)
    finish(qtbot, context)
    box = panel.grid_figure.tensor_box
    assert [box.itemText(at) for at in range(box.count())] == [
        "weight_ih_l0", "weight_hh_l0", "weight_ih_l1", "weight_hh_l1",
    ]  # fmt: skip
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    finish(qtbot, context)
    assert panel.grid_figure.title == "rnn.weight_hh_l0 on its grid"


def test_up_and_down_and_the_bars_choose_modules_too(qtbot, context, panel):
    click_row(qtbot, panel, 0)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert panel.layer_shown == "decoder"
    panel.bars.setFocus()
    qtbot.keyClick(panel.bars, Qt.Key.Key_Home)
    qtbot.keyClick(panel.bars, Qt.Key.Key_Return)
    finish(qtbot, context)
    assert panel.layer_shown == "rnn"
    assert [group.is_marked for group in panel.bars.groups] == [True, False]
    assert panel.table.currentIndex().row() == 0
    assert panel.grid_figure.title.startswith("rnn.")


def test_measure_reads_as_many_words_as_are_chosen(qtbot, context, panel):
    panel.controls.words_box.setValue(40)
    qtbot.mouseClick(panel.controls.run_button, LEFT)
    assert panel.controls.cancel_button.isEnabled()
    finish(qtbot, context)
    assert panel.errors.words == 40
    assert panel.controls.message.text().startswith("40 words of")


def test_another_scheme_or_other_modules_are_measured_by_themselves(qtbot, context, panel):
    panel.bench.set_scheme("simulated:bits=2")
    settle(qtbot, context, panel)
    assert len(panel.errors.rows) == 3
    assert "simulated" in panel.table_figure.title
    panel.bench.set_modules(("decoder",))
    settle(qtbot, context, panel)
    assert [row.fqn for row in panel.errors.rows] == ["decoder"]
    panel.bench.set_scheme("float32")
    settle(qtbot, context, panel)
    assert not panel.table_figure.has_picture


def test_a_model_without_words_is_judged_by_its_output(qtbot, context, lenet):
    panel = shown(qtbot, context, LayerErrorPanel, lenet)
    assert [row.fqn for row in panel.errors.rows] == ["fc1", "fc2", "fc3"]
    assert not panel.controls.words.isVisible()
    for group, row in zip(panel.bars.groups, panel.errors.rows, strict=True):
        assert group.bars[0].value == pytest.approx(row.only_this.output_sqnr_db)
    qtbot.mouseClick(panel.quantities.button(ERROR), LEFT)
    assert panel.bars.groups[0].bars[0].text == f"{panel.errors.rows[0].weight_sqnr_db:.1f} dB"


def test_cancel_keeps_the_rows_and_a_new_model_drops_what_is_late(qtbot, context, monkeypatch, panel, lenet):
    def endless(*given, **settings):
        steps = layer_errors(*given, **settings)
        yield next(found for found in steps if getattr(found, "rows", ()))
        while True:
            yield Progress(1, 2)

    with monkeypatch.context() as patch:
        patch.setattr(panel_module, "layer_errors", endless)
        qtbot.mouseClick(panel.controls.run_button, LEFT)
        qtbot.waitUntil(lambda: panel.controls.message.text() == "1 of 2 modules…")
        qtbot.mouseClick(panel.controls.cancel_button, LEFT)
        finish(qtbot, context)
        assert panel.controls.message.text() == "⚠ Cancelled after 1 of 2 modules"
        assert [row.fqn for row in panel.errors.rows] == ["rnn"]
        qtbot.mouseClick(panel.controls.run_button, LEFT)
        qtbot.waitUntil(lambda: panel.controls.message.text() == "1 of 2 modules…")
    context.session.set_model(lenet)
    settle(qtbot, context, panel)
    assert [row.fqn for row in panel.errors.rows] == ["fc1", "fc2", "fc3"]
    assert panel.controls.run_button.isEnabled()


def test_what_cannot_be_measured_is_said_beside_the_button(qtbot, context, panel):
    before = panel.errors
    broken = small_word_model()
    with torch.no_grad():
        broken.module.decoder.weight[0, 0] = torch.nan
    context.session.set_model(broken)
    settle(qtbot, context, panel)
    assert panel.controls.message.tone == "danger"
    assert "NaN" in panel.controls.message.text()
    assert panel.errors is not before
    context.session.set_model(small_word_model())
    settle(qtbot, context, panel)
    assert panel.controls.message.tone == "muted"
    assert len(panel.errors.rows) == 2


def test_a_first_look_waits_for_the_end_of_a_benchmark(qtbot, context, monkeypatch, panel):
    monkeypatch.setattr(Bench, "is_running", property(lambda bench: True))
    panel.bench.running_changed.emit(True)
    panel.bench.set_scheme("int8-linear")
    settle(qtbot, context, panel)
    assert len(panel.errors.rows) == 2
    assert "benchmark is running" in panel.controls.message.text()
    assert not panel.controls.run_button.isEnabled()
    monkeypatch.setattr(Bench, "is_running", property(lambda bench: False))
    panel.bench.running_changed.emit(False)
    finish(qtbot, context)
    assert [row.fqn for row in panel.errors.rows] == ["decoder"]
    assert panel.controls.run_button.isEnabled()


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, panel):
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []


def test_of_many_modules_the_worst_are_drawn(qtbot, context, monkeypatch, lenet):
    monkeypatch.setattr(panel_module, "MOST_BARS", 2)
    panel = shown(qtbot, context, LayerErrorPanel, lenet)
    decibels = {row.fqn: row.only_this.output_sqnr_db for row in panel.errors.rows}
    best = max(decibels, key=decibels.get)
    assert [group.label for group in panel.bars.groups] == [fqn for fqn in decibels if fqn != best]
    assert "worst 2 of 3" in panel.bars_figure.page.reading
    assert len(panel.bars_figure.table.rows) == 3
