"""Two models side by side, the table as a file, and tree maps."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.compare import compare
from engine.inspection.constructors import open_edited
from engine.inspection.measure import measure
from engine.inspection.results import ModelSummary
from engine.inspection.summary import count_module, summarize, summarize_module, summarize_tree
from engine.inspection.table_export import COLUMNS, as_csv, as_json, as_markdown, export_table
from engine.inspection.treemap import Rectangle, squarify, tree_map
from engine.progress import drain
from tests.engine.small_gallery import shared_transformer


@pytest.fixture(scope="module")
def lenet() -> ModelSummary:
    return summarize(open_model("lenet"))


def test_a_model_is_the_same_as_itself(lenet: ModelSummary) -> None:
    found = compare(lenet, summarize(open_model("lenet", seed=9)))
    assert {pair.change for pair in found.pairs} == {"same"}
    assert (found.parameters, found.size_bytes, found.macs) == (0, 0, 0)


def test_more_feature_maps_change_three_rows_and_the_whole(lenet: ModelSummary) -> None:
    found = compare(lenet, summarize(open_edited("lenet", conv2_channels=32)))
    assert [pair.fqn for pair in found.of("changed")] == ["", "conv2", "fc1"]
    conv2 = next(pair for pair in found.pairs if pair.fqn == "conv2")
    assert conv2.parameters == 16 * (6 * 9 + 1)
    assert "parameters 880 → 1,760" in conv2.differences
    assert "output 1 × 16 × 12 × 12 → 1 × 32 × 12 × 12" in conv2.differences
    assert found.parameters == 880 + 16 * 36 * 120
    assert found.size_bytes == 4 * found.parameters
    assert found.macs == 144 * 9 * 6 * 16 + 16 * 36 * 120


def test_added_and_removed_modules_stand_where_they_belong() -> None:
    first = nn.ModuleDict({"a": nn.Linear(2, 3), "b": nn.Conv2d(1, 2, 3), "c": nn.Linear(5, 6)})
    second = nn.ModuleDict({"a": nn.Linear(2, 3), "d": nn.Embedding(7, 8), "c": nn.Linear(5, 6)})
    found = compare(count_module(first), count_module(second))
    assert [(pair.change, pair.fqn) for pair in found.pairs] == [
        ("changed", ""),
        ("same", "a"),
        ("removed", "b"),
        ("added", "d"),
        ("same", "c"),
    ]
    assert found.parameters == sum(pair.parameters for pair in found.of("added", "removed")) == 56 - 20
    assert found.macs is None


def test_a_module_under_another_name_has_moved() -> None:
    first = nn.ModuleDict({"head": nn.Linear(2, 3), "same": nn.ReLU()})
    second = nn.ModuleDict({"same": nn.ReLU(), "decoder": nn.Linear(2, 3)})
    found = compare(count_module(first), count_module(second))
    (moved,) = found.of("moved")
    assert (moved.before.fqn, moved.after.fqn, moved.parameters) == ("head", "decoder", 0)
    assert moved.differences == ("head → decoder",)
    assert not found.of("added", "removed")


def test_nothing_in_common_is_all_removed_and_added() -> None:
    found = compare(summarize_tree(open_model("linear")), summarize_tree(open_model("lenet")))
    assert [pair.change for pair in found.pairs] == ["changed"] + ["added"] * 5
    assert found.parameters == 81_290 - 8


def test_the_csv_has_plain_numbers_and_one_line_a_module(lenet: ModelSummary) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(lenet))))
    assert list(rows[0]) == list(COLUMNS)
    assert [row["fqn"] for row in rows] == ["", "conv1", "conv2", "fc1", "fc2", "fc3"]
    assert (rows[3]["parameters"], rows[3]["macs"], rows[3]["output_shape"]) == ("69240", "69120", "1x120")
    assert float(rows[3]["share"]) == 69_240 / 81_290


def test_the_json_has_shapes_as_lists_and_unknown_as_null(lenet: ModelSummary) -> None:
    record = json.loads(as_json(lenet))
    assert record["totals"]["macs"] == 322_056
    assert record["modules"][1]["output_shape"] == [1, 6, 28, 28]
    tree = json.loads(as_json(summarize_tree(open_model("lenet"))))
    assert tree["modules"][1]["output_shape"] is tree["totals"]["macs"] is None


def test_the_markdown_is_a_table_with_as_many_cells_in_every_line(lenet: ModelSummary) -> None:
    lines = as_markdown(lenet).splitlines()
    assert [line.count("|") for line in lines[:8]] == [8] * 8
    assert "| &nbsp;&nbsp;&nbsp;&nbsp;fc1 | Linear | 1x576 | 1x120 | 69240 | 69120 | 276960 |" in lines
    assert lines[-1] == "81,290 parameters, 325,160 bytes, 322,056 MACs"


def test_names_that_are_markup_or_formulas_stay_text() -> None:
    model = nn.Module()
    model.add_module("=1+1", nn.ReLU())
    model.add_module("a|b\n<i>", nn.ReLU())
    summary = count_module(model)
    names = [row["fqn"] for row in csv.DictReader(io.StringIO(as_csv(summary)))]
    assert names == ["", "'=1+1", "a|b\n<i>"]
    line = as_markdown(summary).splitlines()[4]
    assert "a\\|b \\<i>" in line


def test_the_table_is_written_as_its_ending_says(lenet: ModelSummary, tmp_path: Path) -> None:
    for name in ("a.csv", "a.JSON", "a.md"):
        assert export_table(lenet, tmp_path / name).stat().st_size > 100
    with pytest.raises(EngineError, match=r"use .csv, .json, .md"):
        export_table(lenet, tmp_path / "a.xlsx")


def test_measured_times_come_into_the_table(lenet: ModelSummary) -> None:
    measured = drain(measure(open_model("lenet"), repeats=1, warm_up=0))
    rows = list(csv.DictReader(io.StringIO(as_csv(lenet, measured))))
    assert all(float(row["seconds"]) > 0 for row in rows)
    assert "Milliseconds" in as_markdown(lenet, measured)


def test_squares_are_laid_out_as_in_the_paper() -> None:
    # Bruls, Huizing and van Wijk, 2000, figure 4: areas 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 x 4
    placed = squarify([6, 6, 4, 3, 2, 2, 1], 0.0, 0.0, 6.0, 4.0)
    wanted = [
        (0, 0, 3, 2),
        (0, 2, 3, 2),
        (3, 0, 12 / 7, 7 / 3),
        (3 + 12 / 7, 0, 9 / 7, 7 / 3),
        (3, 7 / 3, 6 / 5, 5 / 3),
        (3 + 6 / 5, 7 / 3, 6 / 5, 5 / 3),
        (3 + 12 / 5, 7 / 3, 3 / 5, 5 / 3),
    ]
    for found, box in zip(placed, wanted, strict=True):
        assert found == pytest.approx(box)


def check_map(rectangles: tuple[Rectangle, ...]) -> None:
    """Areas are the shares, leaves cover the square, and none overlaps another."""
    leaves = [each for each in rectangles if each.is_leaf]
    assert sum(each.width * each.height for each in leaves) == pytest.approx(1.0)
    for each in rectangles:
        assert each.width * each.height == pytest.approx(each.share, abs=1e-9)
        assert min(each.x, each.y) >= -1e-9
        assert max(each.x + each.width, each.y + each.height) <= 1 + 1e-9
    for at, one in enumerate(leaves):
        for other in leaves[at + 1 :]:
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            assert min(across, down) < 1e-9


def test_lenets_two_maps(lenet: ModelSummary) -> None:
    parameters, macs = tree_map(lenet, "parameters"), tree_map(lenet, "macs")
    check_map(parameters)
    check_map(macs)
    shares = [next(each.share for each in found if each.fqn == "fc1") for found in (parameters, macs)]
    assert shares == [pytest.approx(69_240 / 81_290), pytest.approx(69_120 / 322_056)]


@pytest.mark.parametrize("measure_by", ["parameters", "macs"])
def test_containers_hold_their_parts(measure_by: str) -> None:
    found = tree_map(summarize(shared_transformer()), measure_by)
    check_map(found)
    places = {each.fqn: each for each in found if not each.is_own}
    for each in found:
        parent = places.get(each.fqn if each.is_own else each.fqn.rpartition(".")[0])
        if each.fqn and parent is not None:
            assert each.x >= parent.x - 1e-9
            assert each.x + each.width <= parent.x + parent.width + 1e-9
            assert each.y >= parent.y - 1e-9


def test_what_a_container_holds_itself_has_a_rectangle_of_its_own() -> None:
    found = tree_map(summarize_tree(shared_transformer()))
    own = [each for each in found if each.is_own]
    assert {each.fqn.rpartition(".")[2] for each in own} == {"self_attn", "multihead_attn"}
    assert own[0].value == 3 * 512 * 512 + 3 * 512


def test_a_map_can_end_at_a_depth_or_be_empty() -> None:
    summary = summarize_tree(shared_transformer())
    found = tree_map(summary, depth=1)
    assert {each.fqn for each in found} == {"", "encoder", "decoder"}
    check_map(found)
    assert tree_map(count_module(nn.ReLU())) == ()
    assert tree_map(summary, "macs") == ()


def test_very_unequal_parts_still_fill_the_square() -> None:
    model = nn.Sequential(nn.Linear(4_000, 4_000), *(nn.Linear(1, 1) for _ in range(40)), nn.BatchNorm1d(3))
    check_map(tree_map(summarize_module(model, (torch.ones(1, 3),))))
