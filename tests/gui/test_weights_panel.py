"""The parameter inspector on a small page of its own, used with mouse and keys."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import ModelHandle
from engine.progress import Progress
from gui.panels import weights
from gui.panels.weights import HISTOGRAM, MAP, VALUES, WORDS, WeightsPanel
from gui.tabs.base import Tab, TabContext
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.unwritable import folder_that_cannot_be_written


class PanelTab(Tab):
    tab_id: ClassVar[str] = "weights-page"
    title: ClassVar[str] = "Weights"

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.panel = WeightsPanel(self)
        self._layout.addWidget(self.panel, 1)


Opens = Callable[..., WeightsPanel]


@pytest.fixture(autouse=True)
def _drawn_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.panels.weights.REDRAW_AFTER_MS", 10)


@pytest.fixture
def show(qtbot: QtBot, context: TabContext) -> Opens:
    """Opens a model and one of its layers, and waits for the picture."""
    tab = PanelTab(context)
    qtbot.addWidget(tab)
    tab.resize(460, 720)
    tab.show()

    def show(model: nn.Module, layer: str = "") -> WeightsPanel:
        context.session.set_model(_handle(model))
        context.session.select_layer(layer)
        _wait(qtbot, tab.panel)
        return tab.panel

    return show


def _network() -> nn.Module:
    """The linear layers of LeNet."""
    return nn.ModuleDict({"fc1": nn.Linear(576, 120), "fc2": nn.Linear(120, 84), "fc3": nn.Linear(84, 10)})


def _tagger() -> nn.Module:
    return nn.ModuleDict({"lstm": nn.LSTM(64, 64)})


def _handle(module: nn.Module) -> ModelHandle:
    return ModelHandle("own", "Own model", module, "made by a test", ())


def _wait(qtbot: QtBot, panel: WeightsPanel) -> None:
    runner = panel.host.context.runner
    timers = (panel._redraw_timer, panel.grid._timer)
    qtbot.waitUntil(lambda: runner.is_idle and not any(timer.isActive() for timer in timers), timeout=30_000)


def _holder(**tensors: torch.Tensor) -> nn.Module:
    module = nn.Module()
    for name, tensor in tensors.items():
        module.register_buffer(name, tensor)
    return module


def _click(qtbot: QtBot, panel: WeightsPanel, view: int) -> None:
    qtbot.mouseClick(panel.views.button(view), Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)


def test_a_layers_tensors_are_listed_with_shape_bytes_and_kind(show: Opens) -> None:
    model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
    model[0].bias.requires_grad_(False)
    panel = show(model)
    listed = [panel.tensors._model.cells(row) for row in range(len(panel.tensors.entries))]
    assert listed[:3] == [
        ("0.weight", "2 × 3", "float32", "24", "trainable"),
        ("0.bias", "2", "float32", "8", "frozen"),
        ("1.weight", "2", "float32", "8", "trainable"),
    ]
    assert listed[-1] == ("1.num_batches_tracked", "scalar", "int64", "8", "buffer")


def test_tied_weights_name_their_first_place(show: Opens) -> None:
    model = nn.ModuleDict({"encoder": nn.Embedding(4, 3), "decoder": nn.Linear(3, 4, bias=False)})
    model["decoder"].weight = model["encoder"].weight
    panel = show(model, "decoder")
    assert panel.tensors._model.cells(0)[-1] == "tied to encoder.weight, trainable"


def test_the_statistics_are_those_of_torch(show: Opens) -> None:
    panel = show(_network(), "fc1")
    model = panel.model
    assert model is not None
    weight = model.module.get_parameter("fc1.weight").detach().double()
    texts = panel.statistics.texts
    wanted = (weight.min(), weight.max(), weight.mean(), weight.std(correction=0))
    for name, value in zip(("min", "max", "mean", "std"), wanted, strict=True):
        assert float(texts[name].replace("−", "-")) == pytest.approx(float(value), rel=1e-3)
    assert (texts["NaN"], texts["Inf"]) == ("0", "0")


def test_nan_and_inf_carry_a_sign_and_a_colour(show: Opens) -> None:
    panel = show(_holder(w=torch.tensor([[1.0, torch.nan, torch.inf, 0.0], [-torch.inf, 2.0, 0.0, 0.0]])))
    texts = panel.statistics.texts
    assert (texts["NaN"], texts["Inf"], texts["zeros"]) == ("⚠ 1", "⚠ 2", "37.5 %")
    assert "color:" in panel.statistics._numbers["NaN"].text()
    assert texts["max"] == "2"


def test_the_map_is_read_with_the_fields_names(qtbot: QtBot, show: Opens) -> None:
    module = nn.Linear(3, 2, bias=False)
    with torch.no_grad():
        module.weight.copy_(torch.tensor([[0.0, 0.1, -0.2], [0.5, 0.0, 0.3]]))
    panel = show(nn.Sequential(module), "0")
    assert panel.map_figure.title == "0.weight: 2 × 3"
    reading = "2 × 3 values from −0.2 to 0.5; largest at output feature 1, input feature 0; each cell is one value."
    assert panel.map_figure.reading == reading
    qtbot.mouseMove(panel.map, panel.map.cell_rect((0, 2)).center().toPoint())
    qtbot.waitUntil(lambda: panel.map.read_out == "output feature 0, input feature 2: −0.2")


def test_a_large_map_is_reduced_says_so_and_its_axes_count_real_rows(qtbot: QtBot, show: Opens) -> None:
    values = torch.zeros(5_000, 4_000)
    values[3_210, 1_234] = -7.0
    panel = show(_holder(w=values))
    blocks = panel.map.blocks
    assert blocks is not None
    assert blocks.values.size < 300 * 400
    assert "the value of largest magnitude in a block of" in panel.map_figure.reading
    key = panel.map.key_of(3_210, 1_234)
    rows, columns = panel.map.block(key)
    assert 3_210 in rows
    assert 1_234 in columns
    panel.map.point_at(key)
    assert panel.map.read_out == (
        f"row {rows[0]:,}–{rows[-1]:,}, column {columns[0]:,}–{columns[-1]:,}: largest magnitude −7"
    )
    # the middle of row 2,500 is in the middle of the picture
    assert panel.map._share(0, 2_499.5) == pytest.approx(0.5, abs=0.01)


def test_the_map_gets_finer_when_there_is_more_room(qtbot: QtBot, show: Opens) -> None:
    panel = show(_holder(w=torch.randn(3_000, 3_000)))
    before = panel.map.blocks
    panel.window().resize(900, 1_100)
    qtbot.waitUntil(lambda: panel.map.blocks is not before, timeout=10_000)
    _wait(qtbot, panel)
    after = panel.map.blocks
    assert before is not None
    assert after is not None
    assert after.values.shape[0] > before.values.shape[0]
    assert after.values.shape[1] > before.values.shape[1]


def test_a_click_on_the_map_shows_that_value(qtbot: QtBot, show: Opens) -> None:
    panel = show(_network(), "fc1")
    panel.map.point_at(None)
    key = panel.map.key_of(60, 300)
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=panel.map.cell_rect(key).center().toPoint())
    _wait(qtbot, panel)
    assert panel.pages.currentWidget() is panel.grid
    rows, columns = panel.map.block(key)
    row, column = panel.grid.model.place_of(panel.grid.table.currentIndex())
    assert (row, column) == (rows[0], columns[0])
    model = panel.model
    assert model is not None
    shown = panel.grid.model.value_at(row, column)
    assert float(shown) == float(model.module.get_parameter("fc1.weight").detach()[row, column])


def test_the_gates_of_an_lstm_are_looked_at_one_by_one(qtbot: QtBot, show: Opens) -> None:
    panel = show(_tagger(), "lstm")
    assert list(panel.gates.buttons) == ["", "i", "f", "g", "o"]
    assert panel.gates.buttons["f"].toolTip() == "Show the rows of the forget gate"
    qtbot.mouseClick(panel.gates.buttons["g"], Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    model = panel.model
    assert model is not None
    cell = model.module.get_parameter("lstm.weight_ih_l0").detach().chunk(4)[2]
    assert panel.map_figure.title == f"lstm.weight_ih_l0, gate g: {cell.shape[0]} × {cell.shape[1]}"
    low = float(panel.statistics.texts["min"].replace("−", "-"))
    assert low == pytest.approx(float(cell.min()), rel=1e-3)
    _click(qtbot, panel, VALUES)
    assert float(panel.grid.model.value_at(0, 0)) == float(cell[0, 0])
    panel.tensors.setFocus()
    qtbot.keyClick(panel.tensors, Qt.Key.Key_Down)
    _wait(qtbot, panel)
    assert panel.gates.gate == "g"  # the next tensor has it, too


def test_all_gates_together_name_the_gate_of_a_row(show: Opens) -> None:
    model = nn.ModuleDict({"rnn": nn.GRU(2, 3)})
    panel = show(model, "rnn")
    assert panel.map.cell_text((4, 1)).startswith("gate z, hidden unit 1, input feature 1: ")


def test_an_rnn_and_a_linear_have_no_gates(show: Opens) -> None:
    panel = show(nn.ModuleDict({"rnn": nn.RNN(2, 3)}), "rnn")
    assert not panel.gates.isVisible()
    assert panel.map._names == ("hidden unit", "input feature")


def test_the_histogram_counts_all_values_and_has_a_table(qtbot: QtBot, show: Opens) -> None:
    panel = show(_network(), "fc1")
    _click(qtbot, panel, HISTOGRAM)
    table = panel.histogram_figure.table
    assert table is not None
    assert table.headers == ("from", "to", "count")
    assert sum(int(str(row[2])) for row in table.rows) == 120 * 576
    assert panel.histogram_figure.reading.startswith("69,120 values;")
    box = panel.histogram_figure.log_box
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    assert panel.histogram_figure.chart.is_log


@pytest.mark.parametrize(
    ("tensor", "said"),
    [
        (torch.zeros(0, 5), "empty"),
        (torch.empty(3, 4, device="meta"), "has a shape but no values (meta device)"),
    ],
)
def test_what_has_no_values_says_so(show: Opens, tensor: torch.Tensor, said: str) -> None:
    panel = show(_holder(w=tensor))
    assert panel.pages.currentIndex() == WORDS
    assert said in panel.words.text()
    assert not panel.save_button.isEnabled()
    assert panel.statistics.texts["min"] == "–"


def test_a_lazy_parameter_says_what_it_waits_for(show: Opens) -> None:
    panel = show(nn.Sequential(nn.LazyLinear(3)))
    assert panel.words.text() == "0.weight has no values yet: its size follows the first input."
    assert panel.tensors._model.cells(0)[1] == "unknown"


def test_a_module_without_parameters_says_so(show: Opens) -> None:
    panel = show(nn.Sequential(nn.ReLU()), "0")
    assert panel.words.text() == "ReLU holds no parameters or buffers: choose another module in the tree."


@pytest.mark.parametrize(
    "tensor",
    [
        torch.tensor(2.5),
        torch.full((3, 4), torch.nan),
        torch.zeros(5),
        torch.tensor([[True, False]]),
        torch.tensor([[1 + 2j, 3 - 1j]]),
        torch.randn(2, 3).to(torch.bfloat16),
        torch.randn(2, 3).to(torch.float8_e4m3fn),
        torch.tensor([[-(2**63), 2**63 - 1]]),
        torch.randn(4, 4).to_sparse(),
        torch.tensor([[1.7e308, -1.7e308]], dtype=torch.float64),
        torch.randn(2, 2, 2, 2, 2, 2),
        torch.zeros(1).expand(3, 2),
    ],
    ids=lambda tensor: f"{tensor.dtype}-{tuple(tensor.shape)}",
)
def test_every_kind_of_tensor_is_shown_in_all_views(qtbot: QtBot, show: Opens, tensor: torch.Tensor) -> None:
    panel = show(_holder(w=tensor))
    for view in (MAP, HISTOGRAM, VALUES):
        _click(qtbot, panel, view)
        panel.grab()
    assert panel.grid.model.value_at(0, 0) is not None
    assert panel.map.blocks is not None
    assert not panel.again_button.isVisible()


def test_a_name_of_64_kb_is_listed(qtbot: QtBot, show: Opens) -> None:
    panel = show(_holder(**{"x" * 65_536: torch.zeros(2, 2), "a\nb/c": torch.ones(2)}))
    assert len(panel.tensors._model.index(0, 0).data()) == 200
    assert panel.tensors._model.index(1, 0).data() == "a b/c"
    panel.grab()


def test_another_model_or_layer_replaces_what_is_shown(qtbot: QtBot, show: Opens) -> None:
    panel = show(_network(), "fc1")
    show(nn.ModuleDict({"linear1": nn.Linear(100, 200), "linear2": nn.Linear(200, 10)}), "linear2")
    assert [entry.key for entry in panel.tensors.entries] == ["linear2.weight", "linear2.bias"]
    panel.session.select_layer("linear1")
    _wait(qtbot, panel)
    assert panel.map_figure.title == "linear1.weight: 200 × 100"


class Slow:
    """A stand-in for the engine's generators that waits until it is let go."""

    def __init__(self) -> None:
        self.started: list[str] = []
        self.closed: list[str] = []
        self._gate = threading.Event()

    def let_go(self) -> None:
        self._gate.set()

    def __call__(self, handle: ModelHandle, key: str, **sizes: Any) -> Generator[Progress, None, Any]:
        self.started.append(key)
        try:
            while not self._gate.wait(0.002):
                yield Progress(1, 4, "Looking at the values")
        except GeneratorExit:
            self.closed.append(key)
            raise
        return (yield from weights_inspect(handle, key, **sizes))


weights_inspect = weights.inspect_tensor


def test_the_count_of_a_former_tensor_is_stopped_and_dropped(
    qtbot: QtBot, show: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow()
    panel = show(_network(), "fc1")
    monkeypatch.setattr(weights, "inspect_tensor", slow)
    panel.session.select_layer("fc2")
    qtbot.waitUntil(lambda: slow.started == ["fc2.weight"])
    qtbot.waitUntil(lambda: "25 %" in panel.histogram_figure._placeholder.text())
    assert panel.histogram_figure.title == "fc2.weight: 84 × 120"  # not that of the former picture
    assert panel.histogram_figure.table is None
    panel.tensors.setFocus()
    qtbot.keyClick(panel.tensors, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: slow.closed == ["fc2.weight"])
    slow.let_go()
    _wait(qtbot, panel)
    assert slow.started == ["fc2.weight", "fc2.bias"]
    assert panel.histogram_figure.title == "fc2.bias: 84"


def test_a_stopped_count_says_so_and_can_be_taken_up(
    qtbot: QtBot, show: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow()
    panel = show(_network(), "fc1")
    monkeypatch.setattr(weights, "inspect_tensor", slow)
    panel.session.select_layer("fc2")
    qtbot.waitUntil(lambda: slow.started == ["fc2.weight"])
    qtbot.waitUntil(lambda: panel.map_figure.title.startswith("fc2.weight"))
    tab = panel.host
    assert isinstance(tab, PanelTab)
    tab.cancel_work()
    _wait(qtbot, panel)
    assert panel.map_figure.title == "fc2.weight: 84 × 120"  # what was done stays
    assert panel.statistics.texts["min"] == "–"
    _click(qtbot, panel, HISTOGRAM)
    assert "Read again" in panel.histogram_figure._placeholder.text()
    assert slow.started == ["fc2.weight"]  # another view does not take up what was stopped
    slow.let_go()
    qtbot.mouseClick(panel.again_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    assert panel.statistics.texts["min"] != "–"
    assert not panel.again_button.isVisible()


def _answer(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "NumPy array (*.npy)") -> list[str]:
    starts: list[str] = []

    def ask(parent: object, caption: str, start: str, filters: str) -> tuple[str, str]:
        starts.append(start)
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return starts


def test_values_are_saved_as_npy_and_the_folder_is_remembered(
    qtbot: QtBot, show: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show(_tagger(), "lstm")
    qtbot.mouseClick(panel.gates.buttons["f"], Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    starts = _answer(monkeypatch, tmp_path / "own")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    model = panel.model
    assert model is not None
    wanted = model.module.get_parameter("lstm.weight_ih_l0").detach().chunk(4)[1]
    assert np.array_equal(np.load(tmp_path / "own.npy"), wanted.numpy())
    assert Path(starts[0]).name == "lstm.weight_ih_l0.f.npy"
    assert panel.host.context.settings.save_folder == tmp_path
    assert "own.npy" in panel.saved.text()


def test_values_are_saved_as_csv(qtbot: QtBot, show: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = show(_holder(w=torch.tensor([[0.1, -2.0], [3.0, 4.5]])))
    _answer(monkeypatch, tmp_path / "w.csv")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    with (tmp_path / "w.csv").open(encoding="utf-8", newline="") as file:
        rows = [[float(value) for value in row] for row in csv.reader(file)]
    assert np.allclose(rows, [[0.1, -2.0], [3.0, 4.5]])


def test_another_kind_in_the_dialog_changes_the_proposed_name(
    qtbot: QtBot, show: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show(_holder(w=torch.ones(2, 2)))
    _answer(monkeypatch, tmp_path / "w.npy", "Comma-separated values (*.csv)")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    assert [path.name for path in tmp_path.glob("w.*")] == ["w.csv"]


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(
    qtbot: QtBot, show: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show(_holder(w=torch.ones(2, 2)))
    _answer(monkeypatch, folder_that_cannot_be_written(tmp_path) / "w.npy")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    tab = panel.host
    assert isinstance(tab, PanelTab)
    assert tab.banner.isVisible()
    assert not panel.saved.isVisible()
    assert panel.map_figure.has_picture


def test_a_full_disk_is_told_in_one_sentence_and_leaves_no_file(
    qtbot: QtBot, show: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np.lib.format, "write_array_header_1_0", fail)
    panel = show(_holder(w=torch.ones(2, 2)))
    _answer(monkeypatch, tmp_path / "w.npy")
    shown: list[str] = []
    monkeypatch.setattr(panel.host, "show_error", lambda error: shown.append(str(error)))
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    assert len(shown) == 1
    assert "No space left on device" in shown[0]
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("w")]


def test_a_cancelled_export_leaves_no_file(
    qtbot: QtBot, show: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show(_holder(w=torch.zeros(1).expand(20_000_000).view(1_000, 20_000)))
    _answer(monkeypatch, tmp_path / "w.csv")
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(tmp_path.glob("*w.csv*")), timeout=10_000)
    tab = panel.host
    assert isinstance(tab, PanelTab)
    tab.cancel_work()
    _wait(qtbot, panel)
    assert not list(tmp_path.glob("*w.csv*"))


def test_every_control_has_a_name_is_reached_by_tab_and_shows_the_focus(qtbot: QtBot, show: Opens) -> None:
    panel = show(_tagger(), "lstm")
    tab = panel.window()
    assert not nameless(tab)
    for view in (MAP, HISTOGRAM, VALUES):
        _click(qtbot, panel, view)
        assert not unreachable(tab, qtbot)
    assert not without_visible_focus(tab, qtbot)


def test_the_chosen_view_comes_back(show: Opens) -> None:
    panel = show(_network(), "fc1")
    state = panel.host.state
    panel.views.button(VALUES).click()
    panel.histogram_figure.log_box.setChecked(True)
    kept = state.as_dict()
    state.reset()
    assert panel.view == MAP
    state.restore(kept)
    assert panel.view == VALUES
    assert panel.histogram_figure.chart.is_log


def _anonymous_mb() -> float:
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1024


@pytest.mark.slow
def test_a_tensor_of_1_gb_takes_less_than_300_mb_of_memory(qtbot: QtBot, show: Opens, tmp_path: Path) -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("memory is measured as on Linux")
    path = tmp_path / "weights.bin"
    with path.open("wb") as file:
        file.truncate(2**30)  # a hole: zeros that take no disk
    show(_network(), "fc1")
    before = peak = _anonymous_mb()
    values = torch.from_file(str(path), shared=True, size=2**28, dtype=torch.float32).view(2**15, 2**13)
    values[20_000, 5_000] = 3.0
    panel = show(_holder())
    panel.session.set_model(_handle(_holder(w=values)))
    runner = panel.host.context.runner

    def is_done() -> bool:
        nonlocal peak
        peak = max(peak, _anonymous_mb())
        return runner.is_idle and not panel._redraw_timer.isActive()

    qtbot.waitUntil(is_done, timeout=300_000)
    assert panel.statistics.texts["max"] == "3"
    panel.map.point_at(panel.map.key_of(20_000, 5_000))
    assert panel.map.read_out.endswith("largest magnitude +3")
    _click(qtbot, panel, VALUES)
    panel.grid.go_to(20_000, 5_000)
    qtbot.waitUntil(lambda: panel.grid.model.value_at(20_000, 5_000) == 3.0)
    peak = max(peak, _anonymous_mb())
    assert peak - before < 300
