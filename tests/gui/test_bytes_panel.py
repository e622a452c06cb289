"""Where the bytes are, live from the check boxes."""

import pytest
from PySide6.QtCore import Qt

from engine.quantization.plan import Entry
from engine.quantization.schemes import find_scheme
from engine.quantization.size import saved_size_bytes
from gui.panels.bytes import BytesPanel
from tests.gui.bench_panel import finish, shown
from tests.gui.word_models import small_word_model


@pytest.fixture
def panel(qtbot, context) -> BytesPanel:
    panel = shown(qtbot, context, BytesPanel, small_word_model())
    panel.bench.set_awake(True)
    qtbot.waitUntil(lambda: bool(panel.chart.bars))
    finish(qtbot, context)
    return panel


def pieces(panel: BytesPanel, bar: int) -> list[float]:
    return [segment.value for segment in panel.chart.bars[bar].segments]


def test_each_entry_is_a_bar_of_its_modules(panel):
    # encoder 13 x 12, LSTM 4 x 8 x (12 + 8) and 4 x 8 x (8 + 8) with two biases of 32 each, decoder 8 x 13 + 13
    assert pieces(panel, 0) == [4 * 156, 4 * (640 + 64 + 512 + 64), 4 * (104 + 13)]
    assert pieces(panel, 1)[0] == 4 * 156  # the tutorial leaves the embedding
    assert sum(pieces(panel, 1)) < sum(pieces(panel, 0))
    assert [bar.label for bar in panel.chart.bars] == ["float32", "int8 (tutorial)"]
    assert panel.figure.reading.startswith("int8 (tutorial) is ")
    assert "encoder (Embedding, 624 bytes) stays float32" in panel.figure.reading


def test_a_tick_changes_the_bar_without_a_run(qtbot, context, panel):
    panel.bench.set_modules(("rnn",))
    finish(qtbot, context)
    assert pieces(panel, 1)[2] == 4 * 117  # the decoder is as it was
    assert panel.chart.bars[1].total.startswith("≈ ")
    made = find_scheme("tutorial-int8").apply(panel.bench.model.module, ["rnn"])
    told = float(panel.chart.bars[1].total.removeprefix("≈ ").removesuffix(" kB"))
    assert told == pytest.approx(saved_size_bytes(made) / 1e3, rel=0.03)
    assert panel.bench.latest is None


def test_a_run_puts_the_measured_size_in_the_place_of_the_predicted_one(qtbot, context, panel):
    with qtbot.waitSignal(panel.bench.run_stored, timeout=20_000):
        panel.bench.start(amount=100)
    row = panel.bench.latest.rows[1]
    assert panel.chart.bars[1].total == f"{row.size_mb * 1e3:.2f} kB"
    panel.bench.set_modules(("rnn",))
    finish(qtbot, context)
    assert panel.chart.bars[1].total.startswith("≈ ")


def test_without_float32_the_model_as_it_is_stands_above(qtbot, context, panel):
    panel.bench.set_entries((Entry("int8-all"),))
    finish(qtbot, context)
    assert [bar.label for bar in panel.chart.bars] == ["as it is", "int8 everything (stored)"]
    assert pieces(panel, 0) == [624, 5120, 468]


def test_a_click_on_a_bar_edits_its_entry(qtbot, panel):
    place = panel.chart.cell_rect((0, 0)).center().toPoint()
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=place)
    assert panel.bench.scheme == "float32"
    assert panel.figure.reading.startswith("int8 (tutorial) is ")  # float32 has nothing to tell


def test_the_table_has_the_bytes_of_every_module(panel):
    table = panel.figure.table
    assert table.headers == ("Scheme", "Module", "Type", "Bytes before", "Bytes after")
    assert list(table.rows[0]) == ["float32", "encoder", "Embedding", 624, 624]
    assert len(table.rows) == 6


def test_a_refused_setting_keeps_the_last_picture(qtbot, context, panel):
    before = panel.chart.bars
    panel.bench.set_entries((Entry("no such scheme"),))
    finish(qtbot, context)
    assert panel.chart.bars == before
    assert "no such scheme" in panel.bench.entry_problem


def test_many_modules_are_shown_by_their_first_names_with_the_rest_as_one(qtbot, context, panel):
    context.session.open_gallery_model("bert-encoder")
    qtbot.waitUntil(lambda: context.session.model.name == "bert-encoder", timeout=20_000)
    qtbot.waitUntil(lambda: panel.bench.facts is not None)
    finish(qtbot, context)
    bar = panel.chart.bars[0]
    assert bar.segments[0].label.startswith("layers.0 ")
    assert bar.segments[-1].series == "others"
    assert len(bar.segments) == 7
    assert bar.value == sum(row.before_bytes for row in panel.bench.facts.entries[0].rows)
