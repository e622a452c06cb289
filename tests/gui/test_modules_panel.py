"""The module tree, its tools and the input's shape, used with mouse and keys."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import ModelHandle, open_model
from engine.inspection.summary import count_module, summarize_module
from gui.models.module_columns import DEFAULT_COLUMNS, Column
from gui.models.module_tree import ModuleTreeModel
from gui.panels.modules import ModulesPanel
from gui.tabs.base import TabContext
from tests.gui.structure_host import PanelHost


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> ModulesPanel:
    """LeNet's modules in a panel that is as wide as in the window."""
    host = PanelHost(context)
    qtbot.addWidget(host)
    panel = ModulesPanel(host)
    host.hold(panel)
    host.resize(632, 520)  # the tree has 588 px, as in a window of 1280
    host.show()
    choose_model(qtbot, panel, open_model("lenet"))
    return panel


def choose_model(qtbot: QtBot, panel: ModulesPanel, model: ModelHandle) -> None:
    with qtbot.waitSignal(panel.summary_changed, timeout=30_000):
        panel.session.set_model(model)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle, timeout=30_000)


def handle(module: nn.Module, example: torch.Tensor, name: str = "own") -> ModelHandle:
    return ModelHandle(name, name, module.eval(), "made for a test", (example,))


def texts(panel: ModulesPanel, column: Column = Column.NAME) -> list[str]:
    """What can be seen of a column, from top to bottom."""
    found, index = [], panel.view.modules.index(0, 0)
    while index.isValid():
        found.append(str(index.siblingAtColumn(column).data()))
        index = panel.view.indexBelow(index)
    return found


def by_fqn(panel: ModulesPanel, column: Column) -> dict[str, str]:
    summary = panel.summary
    assert summary is not None
    rows = [(row.fqn, panel.view.modules.index_of(row.fqn)) for row in summary.rows]
    return {fqn: str(index.siblingAtColumn(column).data()) for fqn, index in rows}


def click(qtbot: QtBot, panel: ModulesPanel, index: QModelIndex) -> None:
    panel.view.scrollTo(index)
    middle = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def write_input(qtbot: QtBot, panel: ModulesPanel, text: str) -> None:
    panel.input.field.selectAll()
    qtbot.keyClicks(panel.input.field, text)
    qtbot.keyClick(panel.input.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle, timeout=20_000)


# The tree


def test_lenet_stands_in_the_tree_with_its_numbers(panel: ModulesPanel) -> None:
    assert by_fqn(panel, Column.PARAMETERS) == {
        "": "81,290",
        "conv1": "156",
        "conv2": "880",
        "fc1": "69,240",
        "fc2": "10,164",
        "fc3": "850",
    }
    assert by_fqn(panel, Column.OUTPUT)["conv2"] == "1×16×12×12"
    assert by_fqn(panel, Column.MACS)[""] == "322,056"
    assert by_fqn(panel, Column.SHARE)["fc1"] == "85.2"
    assert by_fqn(panel, Column.BYTES)["fc3"] == "3,400"  # 850 numbers of 4 bytes
    assert panel.check.text() == "✓ Sum of rows = sum of parameters = 81,290"


def test_the_usual_columns_fit_and_no_name_is_cut(panel: ModulesPanel) -> None:
    view = panel.view
    assert {column for column in Column if not view.isColumnHidden(column)} == DEFAULT_COLUMNS
    assert sum(view.columnWidth(column) for column in DEFAULT_COLUMNS) <= view.viewport().width()
    metrics = view.fontMetrics()
    for row, depth in (("LeNet", 0), ("conv2", 1)):
        needed = metrics.horizontalAdvance(row) + (depth + 1) * view.indentation()
        assert view.columnWidth(Column.NAME) > needed


def test_a_click_on_a_number_chooses_the_module_and_names_the_number(qtbot: QtBot, panel: ModulesPanel) -> None:
    index = panel.view.modules.index_of("fc1").siblingAtColumn(Column.MACS)
    told: list[tuple[str, str]] = []  # with the layer at that time: the number is of the module that was clicked
    panel.number_chosen.connect(lambda what: told.append((panel.session.layer, what)))
    click(qtbot, panel, index)
    assert told == [("fc1", "macs")]


def test_the_keys_go_from_row_to_row(qtbot: QtBot, panel: ModulesPanel) -> None:
    panel.view.setFocus()
    for _ in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.session.layer == "conv2"


def test_a_layer_chosen_elsewhere_is_unfolded_and_chosen(qtbot: QtBot, panel: ModulesPanel) -> None:
    choose_model(qtbot, panel, open_model("transformer"))
    panel.session.select_layer("encoder.layers.3.self_attn")
    assert panel.view.chosen == "encoder.layers.3.self_attn"
    assert panel.view.visualRect(panel.view.currentIndex()).isValid()


def test_alike_siblings_are_one_row_that_unfolds_by_click_and_by_enter(qtbot: QtBot, panel: ModulesPanel) -> None:
    block = [nn.Linear(4, 4) for _ in range(6)]
    choose_model(qtbot, panel, handle(nn.Sequential(*block, nn.ReLU()), torch.zeros(1, 4)))
    assert texts(panel) == ["Sequential", "0 … 5", "6"]
    assert texts(panel, Column.TYPE)[1] == "6 identical siblings"
    assert texts(panel, Column.PARAMETERS)[1] == "120"  # 6 × (4 × 4 + 4)
    assert texts(panel, Column.MACS)[1] == "96"  # 6 × 4 × 4
    group = panel.view.modules.index(0, 0, panel.view.modules.index(0, 0))
    layer = panel.session.layer
    click(qtbot, panel, group)
    assert texts(panel) == ["Sequential", "0 … 5", "0", "1", "2", "3", "4", "5", "6"]
    assert panel.session.layer == layer  # a row for six is no module
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert texts(panel) == ["Sequential", "0 … 5", "6"]


def test_siblings_that_differ_in_anything_are_not_folded(qtbot: QtBot, panel: ModulesPanel) -> None:
    layers = [nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 4, bias=False), nn.Linear(4, 4).requires_grad_(False)]
    choose_model(qtbot, panel, handle(nn.Sequential(*layers), torch.zeros(1, 4)))
    assert texts(panel) == ["Sequential", "0", "1", "2", "3"]


def test_sorting_keeps_modules_below_their_parents(qtbot: QtBot, panel: ModulesPanel) -> None:
    small, large = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3)), nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 9))
    choose_model(qtbot, panel, handle(nn.Sequential(small, large), torch.zeros(1, 2)))
    header = panel.view.header()
    middle = header.sectionViewportPosition(Column.PARAMETERS) + header.sectionSize(Column.PARAMETERS) // 2
    place = QPoint(middle, header.height() // 2)
    orders, titles = [], []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        titles.append(str(panel.view.modules.headerData(Column.PARAMETERS, Qt.Orientation.Horizontal)))
        orders.append([panel.view.modules.row_at(index).fqn for index in shown(panel)])  # type: ignore[union-attr]
    # parameters: 0.0 6, 0.1 9, 1.0 16, 1.1 45; the first click puts the largest on top, the third brings back
    assert orders == [
        ["", "1", "1.1", "1.0", "0", "0.1", "0.0"],
        ["", "0", "0.0", "0.1", "1", "1.0", "1.1"],
        ["", "0", "0.0", "0.1", "1", "1.0", "1.1"],
    ]
    assert titles == ["Parameters ▾", "Parameters ▴", "Parameters"]


def shown(panel: ModulesPanel) -> list[QModelIndex]:
    found, index = [], panel.view.modules.index(0, 0)
    while index.isValid():
        found.append(index)
        index = panel.view.indexBelow(index)
    return found


def test_names_sort_by_their_numbers(qtbot: QtBot, panel: ModulesPanel) -> None:
    layers = [nn.Linear(1 + at % 2, 1) for at in range(12)]
    choose_model(qtbot, panel, handle(nn.ModuleList(layers), torch.zeros(1, 1)))
    panel.view.header().setSortIndicator(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert texts(panel)[1:] == [str(at) for at in range(11, -1, -1)]


def test_the_filter_keeps_the_parents_of_hits_and_esc_brings_all_back(qtbot: QtBot, panel: ModulesPanel) -> None:
    choose_model(qtbot, panel, open_model("transformer"))
    before = texts(panel)
    qtbot.keyClicks(panel.tools.filter, "encoder.layers.1.linear")
    assert panel.tools.hits.text() == "2 hits"
    assert texts(panel) == ["Transformer", "encoder", "layers", "1", "linear1", "linear2"]
    qtbot.keyClick(panel.tools.filter, Qt.Key.Key_Down)
    assert panel.view.chosen == "encoder.layers.1.linear1"
    assert panel.session.layer == "encoder.layers.1.linear1"
    panel.session.select_layer("")
    qtbot.keyClick(panel.tools.filter, Qt.Key.Key_Escape)
    assert panel.tools.filter.text() == ""
    assert panel.tools.hits.text().strip() == ""
    assert texts(panel) == before


def test_the_filter_matches_types_whatever_their_case_and_says_when_nothing_fits(
    qtbot: QtBot, panel: ModulesPanel
) -> None:
    qtbot.keyClicks(panel.tools.filter, "CONV2D")
    assert texts(panel) == ["LeNet", "conv1", "conv2"]
    qtbot.keyClicks(panel.tools.filter, "x")
    assert panel.tools.hits.text() == "0 hits"
    assert texts(panel) == []


def test_depth_unfolds_so_many_levels(qtbot: QtBot, panel: ModulesPanel) -> None:
    choose_model(qtbot, panel, open_model("transformer"))
    with qtbot.waitSignal(panel.tools.depth_changed):
        panel.tools.depth_choice.setCurrentIndex(0)
    assert texts(panel) == ["Transformer", "encoder", "decoder"]
    panel.tools.depth_choice.setCurrentIndex(panel.tools.depth_choice.findText("All levels"))
    assert "0 … 5" in texts(panel)


def test_columns_are_chosen_in_the_menu_and_kept(qtbot: QtBot, panel: ModulesPanel) -> None:
    panel.tools.columns.marks[Column.ARGUMENTS].trigger()
    panel.tools.columns.marks[Column.MACS].trigger()
    view = panel.view
    assert not view.isColumnHidden(Column.ARGUMENTS)
    assert view.isColumnHidden(Column.MACS)
    kept = panel.host.state.as_dict()
    panel.tools.columns.usual_action.trigger()
    assert view.isColumnHidden(Column.ARGUMENTS)
    assert panel.host.state.restore(kept) == ()
    assert not view.isColumnHidden(Column.ARGUMENTS)
    assert panel.host.state.restore({"columns": [99]}) == ("columns",)
    assert not view.isColumnHidden(Column.ARGUMENTS)


def test_tied_weights_are_marked_and_counted_once(qtbot: QtBot, panel: ModulesPanel) -> None:
    model = nn.Sequential(nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
    model[1].weight = model[0].weight
    choose_model(qtbot, panel, handle(model, torch.zeros(1, 4)))
    assert texts(panel, Column.PARAMETERS) == ["16", "16", "⇄ 0"]
    assert panel.check.text() == "✓ Sum of rows = sum of parameters = 16"
    index = panel.view.modules.index_of("1").siblingAtColumn(Column.PARAMETERS)
    assert "weight is 0.weight, counted there" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_module_that_is_not_called_says_so_in_grey(qtbot: QtBot, panel: ModulesPanel) -> None:
    class Half(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.used = nn.Linear(4, 2)
            self.unused = nn.Linear(4, 2)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.used(x)

    choose_model(qtbot, panel, handle(Half(), torch.zeros(1, 4)))
    assert texts(panel, Column.OUTPUT) == ["1×2", "1×2", "not called"]
    assert "grey" in panel.input.message.text()
    assert panel.view.modules.index_of("unused").data(Qt.ItemDataRole.ForegroundRole) is not None
    assert panel.view.modules.index_of("used").data(Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize("is_uniform", [True, False])
def test_the_item_model_keeps_qts_rules(is_uniform: bool, qtbot: QtBot) -> None:
    blocks = [nn.Sequential(*(nn.Linear(2 + (0 if is_uniform else at), 3) for at in range(5))) for _ in range(4)]
    model = ModuleTreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_summary(count_module(nn.Sequential(*blocks)))
    model.sort(Column.PARAMETERS, Qt.SortOrder.DescendingOrder)
    model.set_filter("linear 1.2")
    model.set_filter("")
    model.sort(-1)
    assert model.rowCount() == 1
    assert tester.model() is model
    model.set_summary(None)
    assert model.rowCount() == 0


def test_every_module_has_an_index_whose_parents_lead_to_the_root(qtbot: QtBot) -> None:
    summary = count_module(open_model("transformer").module)
    model = ModuleTreeModel()
    model.set_summary(summary)
    for row in summary.rows:
        index = model.index_of(row.fqn)
        path = [row]
        while (index := index.parent()).isValid():
            if not model.is_group(index):
                path.append(model.row_at(index))  # type: ignore[arg-type]
        assert [one.fqn for one in path] == [row.fqn, *ancestors(row.fqn)]


def ancestors(fqn: str) -> list[str]:
    parts = fqn.split(".")
    return [".".join(parts[:end]) for end in range(len(parts) - 1, 0, -1)] + ([""] if fqn else [])


# The input


def test_a_wrong_input_turns_one_row_red_with_reason_and_remedy(qtbot: QtBot, panel: ModulesPanel) -> None:
    write_input(qtbot, panel, "1, 1, 28, 28")
    assert panel.input.problem == "fc1 needs 576 features, got 400: use a 32x32 input."
    marked = [index for index in shown(panel) if index.data(Qt.ItemDataRole.BackgroundRole) is not None]
    assert [str(index.data()) for index in marked] == ["✗ fc1"]
    assert by_fqn(panel, Column.OUTPUT)["conv2"] == "1×16×10×10"  # what ran is still shown
    assert by_fqn(panel, Column.OUTPUT)["fc2"] == "not reached"
    qtbot.mouseClick(panel.input.reset_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.input.problem)
    assert panel.input.field.text() == "1, 1, 32, 32"
    assert not [index for index in shown(panel) if index.data(Qt.ItemDataRole.BackgroundRole) is not None]


def test_a_larger_batch_changes_shapes_and_macs(qtbot: QtBot, panel: ModulesPanel) -> None:
    write_input(qtbot, panel, "3 × 1 × 32 × 32")
    assert by_fqn(panel, Column.OUTPUT)[""] == "3×10"
    assert by_fqn(panel, Column.MACS)[""] == "966,168"  # 3 × 322,056
    assert panel.input.field.text() == "3, 1, 32, 32"


@pytest.mark.parametrize(
    ("text", "words"),
    [("1, 1, x, 32", "no whole number"), ("1, 1, 0, 32", "1 or more"), ("", "takes 1 tensor"), ("1; 2", "takes 1")],
)
def test_what_is_no_shape_is_told_at_the_field_and_changes_nothing(
    text: str, words: str, qtbot: QtBot, panel: ModulesPanel
) -> None:
    before = panel.summary
    panel.input.field.clear()
    write_input(qtbot, panel, text)
    assert words in panel.input.problem
    assert panel.summary is before


def test_the_input_is_kept_for_each_model(qtbot: QtBot, panel: ModulesPanel) -> None:
    write_input(qtbot, panel, "2, 1, 32, 32")
    choose_model(qtbot, panel, open_model("tiny-model"))
    assert panel.input.field.text() == "1, 100"
    choose_model(qtbot, panel, open_model("lenet"))
    assert panel.input.field.text() == "2, 1, 32, 32"
    assert by_fqn(panel, Column.OUTPUT)[""] == "2×10"
    assert panel.host.state.as_dict()["inputs"] == {"gallery:lenet": "2, 1, 32, 32"}


def test_a_model_without_values_says_that_its_shapes_come_from_the_meta_device(
    qtbot: QtBot, panel: ModulesPanel
) -> None:
    choose_model(qtbot, panel, open_model("bert-encoder"))
    assert "meta device" in panel.input.message.text()
    assert "85,054,464" in panel.check.text()


# Time and memory


def test_measuring_fills_its_columns(qtbot: QtBot, panel: ModulesPanel) -> None:
    assert by_fqn(panel, Column.TIME)["fc1"] == "–"
    qtbot.mouseClick(panel.tools.measure_button, Qt.MouseButton.LeftButton)
    assert panel.tools.measure_button.text() == "Stop"
    qtbot.waitUntil(lambda: panel.measurement is not None, timeout=30_000)
    qtbot.waitUntil(lambda: panel.tools.measure_button.text() == "Measure")
    assert float(by_fqn(panel, Column.TIME)["fc1"]) > 0
    assert by_fqn(panel, Column.MEMORY)["conv1"] == "18,816"  # 6 × 28 × 28 numbers of 4 bytes
    right = panel.view.columnViewportPosition(Column.MEMORY) + panel.view.columnWidth(Column.MEMORY)
    assert panel.view.columnViewportPosition(Column.NAME) == 0
    assert right <= panel.view.viewport().width()  # in sight beside the names


def test_a_stopped_measurement_leaves_the_former_one(qtbot: QtBot, panel: ModulesPanel) -> None:
    panel.measure()
    qtbot.waitUntil(lambda: panel.measurement is not None, timeout=30_000)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)
    former = panel.measurement
    panel.measure()
    qtbot.mouseClick(panel.tools.measure_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle, timeout=30_000)
    assert panel.measurement is former
    assert panel.tools.measure_button.text() == "Measure"


def test_the_measurement_of_a_former_model_is_dropped(qtbot: QtBot, panel: ModulesPanel) -> None:
    panel.measure()
    choose_model(qtbot, panel, open_model("tiny-model"))
    assert panel.measurement is None
    assert set(texts(panel, Column.TIME)) == {"–"}


# What leaves the program


@pytest.mark.parametrize(("name", "suffix"), [("CSV…", ".csv"), ("JSON…", ".json"), ("Markdown…", ".md")])
def test_the_table_is_exported(
    name: str, suffix: str, qtbot: QtBot, panel: ModulesPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "table"), ""))
    next(action for action in panel.tools.export_button.menu().actions() if action.text() == name).trigger()
    path = tmp_path / f"table{suffix}"
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)
    text = path.read_text(encoding="utf-8")
    if suffix == ".csv":
        table = {row["fqn"]: row for row in csv.DictReader(text.splitlines())}
        assert table["fc1"]["parameters"] == "69240"
    elif suffix == ".json":
        assert json.loads(text)["totals"]["macs"] == 322_056
    else:
        assert "81,290 parameters" in text
    assert panel.host.context.settings.save_folder == tmp_path


def test_the_table_is_copied_as_markdown(qtbot: QtBot, panel: ModulesPanel) -> None:
    action = next(one for one in panel.tools.export_button.menu().actions() if one.text() == "Copy as Markdown")
    action.trigger()
    qtbot.waitUntil(lambda: "| Module |" in QGuiApplication.clipboard().text())
    assert "fc1" in QGuiApplication.clipboard().text()


def test_models_in_quick_succession_leave_no_trace(qtbot: QtBot, panel: ModulesPanel) -> None:
    for name in ("tiny-model", "linear", "lstm-tagger"):
        panel.session.set_model(open_model(name))
    qtbot.waitUntil(lambda: "700,753" in panel.check.text(), timeout=20_000)
    qtbot.waitUntil(lambda: panel.host.context.runner.is_idle)
    assert [row.fqn for row in panel.summary.rows] == ["", "word_embeddings", "lstm", "hidden2tag"]  # type: ignore[union-attr]


def test_a_failed_row_is_named_by_the_summary(qtbot: QtBot) -> None:
    model = ModuleTreeModel()
    model.set_summary(summarize_module(nn.Sequential(nn.Linear(4, 3), nn.Linear(4, 2)), (torch.zeros(1, 4),)))
    names = [model.index(row, 0, model.index(0, 0)).data() for row in range(2)]
    assert names == ["0", "✗ 1"]
    assert "1 needs 4 features, got 3" in model.index_of("1").data(Qt.ItemDataRole.AccessibleTextRole)
