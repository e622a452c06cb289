"""Taking home what was made: the quantized model as a file and back, and the report."""

import csv
import json

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from engine.quantization.plain_data import from_plain
from engine.quantization.plan import Entry
from engine.quantization.results import Benchmark
from engine.quantization.saved_header import is_saved_quantized
from engine.quantization.schemes import find_scheme
from gui.panels.keep import KeepPanel
from tests.gui.bench_panel import finish, shown
from tests.gui.word_models import small_word_model


@pytest.fixture
def panel(qtbot, context) -> KeepPanel:
    panel = shown(qtbot, context, KeepPanel, small_word_model())
    panel.bench.set_entries((Entry("float32"), Entry("int8-all")), 1)
    panel.bench.set_awake(True)
    qtbot.waitUntil(lambda: panel.bench.entry_facts is not None)
    finish(qtbot, context)
    return panel


def answer(monkeypatch, path, kind="getSaveFileName"):
    asked = []

    def ask(parent, title, start, filters):
        asked.append(start)
        return str(path) if path is not None else "", filters

    monkeypatch.setattr(QFileDialog, kind, ask)
    return asked


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_will_be_in_the_file_is_said_before(panel):
    told = panel.contents.text()
    assert "3 of 3 modules" in told
    assert "Its 13 words are in it" in told
    assert "no pickle" in told
    panel.bench.select_entry(0)
    assert "all weights as they are" in panel.contents.text()


def test_a_model_is_saved_and_comes_back_bit_for_bit_in_the_session(qtbot, context, panel, tmp_path, monkeypatch):
    asked = answer(monkeypatch, tmp_path / "mine")
    press(qtbot, panel.save_button)
    finish(qtbot, context)
    path = tmp_path / "mine.safetensors"
    assert is_saved_quantized(path)
    assert panel.saved_line.text().startswith(f"✓ {path}")
    assert asked[0].endswith("small-int8-all.safetensors")
    assert context.settings.save_folder == tmp_path
    made = find_scheme("int8-all").apply(panel.bench.model.module)
    answer(monkeypatch, path, "getOpenFileName")
    with qtbot.waitSignal(context.session.model_changed, timeout=20_000):
        press(qtbot, panel.open_button)
    finish(qtbot, context)
    opened = context.session.model
    assert panel.opened_line.text().startswith("✓ All tabs look at Small LSTM")
    words, state = opened.example_input[0][:3] % 13, opened.module.init_hidden(opened.example_input[0].shape[1])
    with torch.no_grad():
        assert torch.equal(opened.module(words, state)[0], made(words, state)[0])
    assert context.session.word_model is opened


def test_what_cannot_be_written_is_said_beside_the_button(qtbot, context, panel, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "gone" / "mine.safetensors")
    press(qtbot, panel.save_button)
    finish(qtbot, context)
    assert panel.saved_line.tone == "danger"
    assert "cannot be written" in panel.saved_line.text()
    assert panel.save_button.isEnabled()


def test_a_file_that_is_no_model_is_said_and_the_model_stays(qtbot, context, panel, tmp_path, monkeypatch):
    (tmp_path / "no.safetensors").write_bytes(b"nothing at all")
    before = context.session.model
    answer(monkeypatch, tmp_path / "no.safetensors", "getOpenFileName")
    with qtbot.waitSignal(context.session.open_failed, timeout=20_000):
        press(qtbot, panel.open_button)
    assert panel.opened_line.tone == "danger"
    assert "no.safetensors" in panel.opened_line.text()
    assert context.session.model is before


def test_the_report_is_written_in_each_format(qtbot, context, panel, tmp_path, monkeypatch):
    assert not panel.report.button.isEnabled()
    with qtbot.waitSignal(panel.bench.run_stored, timeout=20_000):
        panel.bench.start(amount=60)
    finish(qtbot, context)
    texts = {}
    for at in range(panel.report.format_box.count()):
        panel.report.format_box.setCurrentIndex(at)
        suffix = panel.report.format_box.currentData()
        answer(monkeypatch, tmp_path / f"report{suffix}")
        with qtbot.waitSignal(panel.report.saved, timeout=20_000):
            press(qtbot, panel.report.button)
        texts[suffix] = (tmp_path / f"report{suffix}").read_text(encoding="utf-8")
    latest = panel.bench.latest
    assert texts[".html"].startswith("<!DOCTYPE html>")
    assert "<svg" in texts[".html"]
    assert texts[".md"].splitlines()[2].startswith("| float32 | 0 of 3 |")
    assert [row["scheme"] for row in csv.DictReader(texts[".csv"].splitlines())] == ["float32", "int8-all"]
    data = json.loads(texts[".json"])
    del data["format"]
    assert from_plain(Benchmark, data) == latest


def test_no_file_chosen_changes_nothing(qtbot, context, panel, tmp_path, monkeypatch):
    answer(monkeypatch, None)
    press(qtbot, panel.save_button)
    assert context.runner.is_idle
    assert not panel.saved_line.text().strip()
