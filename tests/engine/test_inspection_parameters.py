"""Parameters one by one: statistics, histogram, heat map, value window, gates, files."""

from __future__ import annotations

import csv
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.heat_map import heat_map, value_window
from engine.inspection.parameters import (
    draw_tensor,
    export_tensor,
    find_tensor,
    inspect_tensor,
    list_tensors,
    read_values,
)
from engine.inspection.tensor_export import export_csv, export_npy
from engine.inspection.tensor_statistics import tensor_report
from engine.inspection.tensor_values import pieces
from engine.progress import drain


@pytest.fixture
def numbers() -> torch.Generator:
    return torch.Generator().manual_seed(3)


def handle_of(module: nn.Module) -> ModelHandle:
    return ModelHandle("x", "X", module, "", ())


@pytest.mark.parametrize("piece", [1, 7, 64, 10_000])
@pytest.mark.parametrize("shape", [(), (1,), (37,), (5, 9), (3, 4, 5), (1, 200), (200, 1)])
def test_statistics_are_those_of_numpy_however_they_are_cut(
    shape: tuple[int, ...], piece: int, numbers: torch.Generator
) -> None:
    tensor = torch.randn(shape, generator=numbers) * 3 + 1
    report = drain(tensor_report(tensor, bins=11, piece=piece))
    values = tensor.double().numpy()
    found = report.statistics
    assert (found.count, found.finite, found.nan, found.infinite) == (values.size, values.size, 0, 0)
    assert (found.minimum, found.maximum) == (values.min(), values.max())
    assert found.mean == pytest.approx(values.mean(), abs=1e-12)
    assert found.std == pytest.approx(values.std(), abs=1e-12)
    assert report.histogram.counts.sum() == values.size
    counts, edges = np.histogram(values, bins=11)
    assert report.histogram.counts.tolist() == counts.tolist()
    np.testing.assert_allclose(report.histogram.edges, edges)


def test_nan_inf_and_zeros_are_counted_and_left_out_of_the_rest() -> None:
    tensor = torch.tensor([[0.0, -0.0, 2.0], [math.nan, math.inf, -math.inf], [4.0, math.nan, 0.0]])
    report = drain(tensor_report(tensor, bins=4))
    found = report.statistics
    assert (found.count, found.zeros, found.nan, found.infinite, found.finite) == (9, 3, 2, 2, 5)
    assert (found.minimum, found.maximum, found.mean) == (0.0, 4.0, 6 / 5)
    assert report.histogram.counts.tolist() == [3, 0, 1, 1]


@pytest.mark.parametrize("shape", [(0,), (0, 4), (4, 0), (2, 0, 3)])
def test_an_empty_tensor_has_no_range(shape: tuple[int, ...]) -> None:
    report = drain(tensor_report(torch.empty(shape)))
    assert report.statistics.count == 0
    assert report.statistics.minimum is report.statistics.mean is report.statistics.std is None
    assert report.histogram is None
    with pytest.raises(EngineError, match="empty"):
        drain(heat_map(torch.empty(shape), rows=4, columns=4))
    assert value_window(torch.empty(shape), rows=(0, 9), columns=(0, 9)).values.size == 0


def test_a_tensor_of_nan_alone_has_no_range() -> None:
    report = drain(tensor_report(torch.full((3,), math.nan)))
    assert (report.statistics.nan, report.statistics.minimum, report.histogram) == (3, None, None)


@pytest.mark.parametrize("value", [0.0, 5.0, -1e30, 1e308])
def test_equal_values_stand_in_one_bin(value: float) -> None:
    report = drain(tensor_report(torch.full((6,), value, dtype=torch.float64), bins=5))
    histogram = report.histogram
    assert report.statistics.mean == pytest.approx(value)
    assert histogram.counts.sum() == 6
    assert np.count_nonzero(histogram.counts) == 1
    assert np.all(np.diff(histogram.edges) > 0)


DTYPES = sorted({value for value in vars(torch).values() if isinstance(value, torch.dtype)}, key=str)


def tensor_of(dtype: torch.dtype) -> Tensor:
    """Six elements, 0 and 1 where the dtype can hold them."""
    name = str(dtype).removeprefix("torch.")
    if name in ("qint8", "quint8", "qint32"):
        return torch.quantize_per_tensor(torch.tensor([[0.0, 1.0, 0.0], [1.0, 0.0, 1.0]]), 0.5, 0, dtype)
    if name.startswith("quint"):
        return torch._empty_affine_quantized([2, 4], scale=1.0, zero_point=0, dtype=dtype)
    try:
        return torch.tensor([[0, 1, 0], [1, 0, 1]]).to(dtype)
    except (RuntimeError, NotImplementedError):
        return torch.zeros(2, 3, dtype=torch.uint8 if dtype.itemsize == 1 else torch.uint16).view(dtype)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_every_dtype_of_torch_is_read(dtype: torch.dtype, tmp_path: Path) -> None:
    tensor = tensor_of(dtype)
    assert tensor.dtype == dtype
    report = drain(tensor_report(tensor, piece=2))
    assert report.statistics.count == tensor.numel()
    assert value_window(tensor, rows=(0, 2), columns=(0, 9)).values.shape == tensor.shape
    assert drain(heat_map(tensor, rows=2, columns=2)).values.shape == (2, 2)
    path = drain(export_npy(tensor, tmp_path / "x.npy"))
    assert np.load(path).shape == tensor.shape
    drain(export_csv(tensor, tmp_path / "x.csv"))
    if str(dtype).startswith("torch.quint") and dtype != torch.quint8:
        np.testing.assert_array_equal(np.load(path), tensor.dequantize().numpy())
    elif "raw bytes" not in report.statistics.note and dtype != torch.float8_e8m0fnu:  # which has no zero
        assert (report.statistics.minimum, report.statistics.maximum) == (0, 1)
        assert report.statistics.zeros == 3
        np.testing.assert_array_equal(np.load(path), np.array([[0, 1, 0], [1, 0, 1]]))


def test_large_integers_keep_their_range() -> None:
    found = drain(tensor_report(torch.tensor([2**62, -(2**62)]))).statistics
    assert (found.minimum, found.maximum, found.mean) == (-(2.0**62), 2.0**62, 0.0)


def test_complex_numbers_are_shown_by_their_magnitude() -> None:
    found = drain(tensor_report(torch.tensor([3 + 4j, 0j]))).statistics
    assert (found.minimum, found.maximum, found.zeros) == (0.0, 5.0, 1)
    assert "magnitude" in found.note


def test_a_sparse_tensor_is_shown_by_its_stored_values() -> None:
    for layout in (torch.sparse_coo, torch.sparse_csr):
        tensor = torch.tensor([[0.0, 2.0], [3.0, 0.0]]).to_sparse(layout=layout)
        found = drain(tensor_report(tensor)).statistics
        assert (found.count, found.minimum, found.maximum) == (2, 2.0, 3.0)
        assert "sparse" in found.note


def test_a_channel_wise_quantized_tensor_is_multiplied_out() -> None:
    scales = torch.tensor([0.5, 2.0])
    tensor = torch.quantize_per_channel(torch.tensor([[1.0], [4.0]]), scales, torch.tensor([0, 0]), 0, torch.qint8)
    found = drain(tensor_report(tensor)).statistics
    assert (found.minimum, found.maximum) == (1.0, 4.0)


def test_an_expanded_tensor_is_counted_without_going_through_its_copies() -> None:
    tensor = torch.tensor([1.0, 3.0]).view(2, 1).expand(2, 10**9)
    steps = []
    report = drain(tensor_report(tensor, bins=2), steps.append)
    assert report.statistics.count == 2 * 10**9
    assert (report.statistics.mean, report.statistics.std) == (2.0, 1.0)
    assert report.histogram.counts.tolist() == [10**9, 10**9]
    assert len(steps) < 5


STRIDED = {
    "transposed": torch.arange(12.0).view(3, 4).t(),
    "sliced": torch.arange(40.0).view(4, 10)[:, 1:8:2],
    "permuted": torch.arange(24.0).view(2, 3, 4).permute(2, 0, 1),
    "flipped view": torch.arange(24.0).view(2, 3, 4)[:, :, 1:],
}


@pytest.mark.parametrize("piece", [1, 5, 1000])
@pytest.mark.parametrize("case", STRIDED)
def test_pieces_cover_every_value_once_whatever_the_strides(case: str, piece: int) -> None:
    tensor = STRIDED[case]
    wanted = tensor.reshape(tensor.shape[0], -1).numpy()
    found = np.full(wanted.shape, np.nan)
    for row, column, values in pieces(tensor, most=piece):
        part = found[row : row + values.shape[0], column : column + values.shape[1]]
        assert np.isnan(part).all()
        part[:] = values
    np.testing.assert_array_equal(found, wanted)


def literal_heat_map(values: np.ndarray, rows: int, columns: int, reduction: str) -> np.ndarray:
    """Block by block, as it is defined."""
    rows, columns = min(rows, values.shape[0]), min(columns, values.shape[1])
    picture = np.empty((rows, columns))
    for row in range(rows):
        for column in range(columns):
            top, bottom = row * values.shape[0] // rows, (row + 1) * values.shape[0] // rows
            left, right = column * values.shape[1] // columns, (column + 1) * values.shape[1] // columns
            block = values[top:bottom, left:right].ravel()
            block = block[~np.isnan(block)]
            if not block.size:
                picture[row, column] = np.nan
            elif reduction == "mean":
                picture[row, column] = block.mean()
            else:
                high, low = block.max(), block.min()
                picture[row, column] = high if abs(high) >= abs(low) else low
    return picture


@pytest.mark.parametrize("reduction", ["extreme", "mean"])
@pytest.mark.parametrize("piece", [1, 3, 16, 1 << 20])
@pytest.mark.parametrize("shape", [(1, 1), (7, 5), (13, 29), (1, 50), (50, 1), (3, 4, 6)])
def test_a_heat_map_is_its_blocks(shape: tuple[int, ...], piece: int, reduction: str, numbers: torch.Generator) -> None:
    tensor = torch.randn(shape, generator=numbers)
    tensor.view(-1)[::7] = math.nan
    found = drain(heat_map(tensor, rows=4, columns=6, reduction=reduction, piece=piece))
    wanted = literal_heat_map(tensor.reshape(shape[0], -1).double().numpy(), 4, 6, reduction)
    np.testing.assert_allclose(found.values, wanted, rtol=1e-6, atol=1e-7)
    assert (found.rows_total, found.columns_total) == (shape[0], math.prod(shape[1:]))
    assert found.row_edges[-1] == found.rows_total
    finite = np.abs(wanted[np.isfinite(wanted)])
    assert found.limit == pytest.approx(finite.max() if finite.size else 0.0)


def test_a_small_tensor_is_drawn_cell_by_cell_with_infinities() -> None:
    found = drain(heat_map(torch.tensor([[1.0, -2.0], [math.inf, -math.inf]]), rows=9, columns=9))
    np.testing.assert_array_equal(found.values, [[1.0, -2.0], [math.inf, -math.inf]])
    assert found.reading == "each cell is one value"
    assert found.limit == 2.0


def test_a_window_shows_some_rows_and_columns_of_any_rank() -> None:
    tensor = torch.arange(2 * 3 * 4).view(2, 3, 4)
    found = value_window(tensor, rows=(1, 9), columns=(2, 5))
    assert found.values.tolist() == [[14, 15, 16]]
    assert (found.first_row, found.first_column, found.rows_total, found.columns_total) == (1, 2, 2, 12)
    assert value_window(torch.tensor(3.5), rows=(0, 1), columns=(0, 1)).values.tolist() == [[3.5]]
    assert value_window(torch.arange(5), rows=(0, 1), columns=(3, 99)).values.tolist() == [[3, 4]]
    assert value_window(tensor, rows=(5, 9), columns=(0, 3)).values.shape == (0, 3)


@pytest.mark.parametrize(
    ("rows", "columns", "words"), [((3, 1), (0, 1), "end after"), ((0, 2_000), (0, 2_000), "too large")]
)
def test_a_bad_window_is_refused(rows: tuple[int, int], columns: tuple[int, int], words: str) -> None:
    with pytest.raises(EngineError, match=words):
        value_window(torch.zeros(3_000, 3_000), rows=rows, columns=columns)


def test_a_window_is_a_copy() -> None:
    tensor = torch.zeros(2, 2)
    value_window(tensor, rows=(0, 2), columns=(0, 2)).values[:] = 7
    assert not tensor.any()


def test_the_gates_of_an_lstm_are_its_rows_by_name() -> None:
    layer = nn.LSTM(3, 2, bidirectional=True)
    handle = handle_of(nn.Sequential(layer))
    entries = {entry.key: entry for entry in list_tensors(handle)}
    assert entries["0.weight_hh_l0_reverse"].gates == ("i", "f", "g", "o")
    weight = layer.weight_ih_l0.detach()
    for at, gate in enumerate("ifgo"):
        found = read_values(handle, "0.weight_ih_l0", gate=gate, rows=(0, 99), columns=(0, 99))
        np.testing.assert_array_equal(found.values, weight[2 * at : 2 * at + 2].numpy())
    # by another route: with the forget gate shut and the input gate open, c is the cell gate's tanh
    with torch.no_grad():
        for name, parameter in layer.named_parameters():
            parameter.zero_()
            if name == "bias_ih_l0":
                find_tensor(handle, "0.bias_ih_l0", "f").fill_(-1e9)
                find_tensor(handle, "0.bias_ih_l0", "i").fill_(1e9)
                find_tensor(handle, "0.bias_ih_l0", "g").fill_(0.5)
        _, (_, cell) = layer(torch.ones(1, 1, 3))
    torch.testing.assert_close(cell[0, 0], torch.full((2,), math.tanh(0.5)))


def test_the_gates_of_a_gru_and_what_has_none() -> None:
    model = nn.ModuleDict(
        {"gru": nn.GRU(3, 2), "rnn": nn.RNN(3, 2), "cell": nn.GRUCell(3, 2), "lstm": nn.LSTM(3, 4, proj_size=2)}
    )
    gates = {entry.key: entry.gates for entry in list_tensors(handle_of(model))}
    assert gates["gru.bias_ih_l0"] == gates["cell.weight_hh"] == ("r", "z", "n")
    assert gates["rnn.weight_ih_l0"] == gates["lstm.weight_hr_l0"] == ()
    with pytest.raises(EngineError, match=r"no gate 'f': use one of r, z, n"):
        find_tensor(handle_of(model), "gru.bias_ih_l0", "f")


def test_all_parameters_and_buffers_of_a_module_are_listed_with_their_ties() -> None:
    model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3), nn.Linear(3, 3))
    model[2].weight = model[0].weight
    model[0].bias.requires_grad_(False)
    handle = handle_of(model)
    entries = list_tensors(handle)
    assert [entry.key for entry in entries] == list(model.state_dict())
    by_key = {entry.key: entry for entry in entries}
    assert by_key["2.weight"].tied_to == "0.weight"
    assert by_key["0.weight"].tied_to == ""
    assert not by_key["0.bias"].is_trainable
    assert not by_key["1.running_mean"].is_parameter
    assert by_key["1.num_batches_tracked"].dtype == "int64"
    assert list_tensors(handle, "1")[0].key == "1.weight"


@pytest.mark.parametrize("key", ["fc9.weight", "fc1.nothing", "", "fc1", "x" * 70_000, "fc1.weight\n"])
def test_an_unknown_parameter_is_said_in_a_short_sentence(key: str) -> None:
    with pytest.raises(EngineError, match="choose one from its tree") as caught:
        drain(inspect_tensor(open_model("lenet"), key))
    assert len(str(caught.value)) < 300


def test_what_has_no_values_says_so() -> None:
    bert = open_model("bert-encoder")
    for work in (
        inspect_tensor(bert, "layers.0.linear1.weight"),
        draw_tensor(bert, "layers.0.linear1.weight", rows=4, columns=4),
    ):
        with pytest.raises(EngineError, match="without values"):
            drain(work)
    with pytest.raises(EngineError, match="no shape yet"):
        drain(inspect_tensor(handle_of(nn.LazyLinear(3)), "weight"))
    assert list_tensors(bert)[0].note == "shape only, no values"


@pytest.mark.parametrize("shape", [(), (4,), (3, 5), (2, 3, 4), (0, 3), (2, 0)])
def test_npy_and_csv_give_the_tensor_back(shape: tuple[int, ...], tmp_path: Path, numbers: torch.Generator) -> None:
    tensor = torch.randn(shape, generator=numbers)
    loaded = np.load(drain(export_npy(tensor, tmp_path / "a.npy")), allow_pickle=False)
    assert loaded.dtype == np.float32
    np.testing.assert_array_equal(loaded, tensor.numpy())
    path = drain(export_csv(tensor, tmp_path / "a.csv"))
    rows = [[np.float32(cell) for cell in row] for row in csv.reader(path.open()) if row]
    if not tensor.numel():
        assert rows == []
        return
    wanted = tensor.reshape(shape[0], -1) if len(shape) > 1 else tensor.reshape(1, -1)
    assert rows == wanted.numpy().tolist()


def test_a_large_csv_row_is_written_whole(tmp_path: Path) -> None:
    tensor = torch.arange(2 * 70_000).view(2, 70_000)
    rows = list(csv.reader(drain(export_csv(tensor, tmp_path / "a.csv")).open()))
    assert [len(row) for row in rows] == [70_000, 70_000]
    assert rows[1][-1] == "139999"


def test_a_cancelled_export_leaves_the_former_file(tmp_path: Path) -> None:
    path = tmp_path / "weights.npy"
    path.write_bytes(b"former")
    work = export_npy(torch.zeros(3_000_000), path)
    next(work)
    work.close()
    assert path.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [path]


def test_a_gate_is_exported_by_the_ending_of_the_path(tmp_path: Path) -> None:
    handle = open_model("lstm-tagger")
    path = drain(export_tensor(handle, "lstm.bias_ih_l0", tmp_path / "forget.NPY", gate="f"))
    np.testing.assert_array_equal(np.load(path), handle.module.lstm.bias_ih_l0.detach()[64:128].numpy())
    with pytest.raises(EngineError, match=r"neither .npy nor .csv"):
        drain(export_tensor(handle, "lstm.bias_ih_l0", tmp_path / "x.txt"))
    with pytest.raises(EngineError, match="cannot be written"):
        drain(export_tensor(handle, "lstm.bias_ih_l0", tmp_path / "nowhere" / "x.npy"))


MEMORY = """
import sys
import torch
from engine.inspection.heat_map import heat_map, value_window
from engine.inspection.tensor_export import export_npy
from engine.inspection.tensor_statistics import tensor_report
from engine.progress import drain

def anonymous():
    for line in open("/proc/self/status"):
        if line.startswith("RssAnon"):
            return int(line.split()[1]) / 1024

count = int(sys.argv[2])
drain(tensor_report(torch.ones(10)))
before, most = anonymous(), 0.0
tensor = torch.from_file(sys.argv[1], shared=True, size=count, dtype=torch.float32).view(-1, 4096)

def note(_):
    global most
    most = max(most, anonymous())

assert drain(tensor_report(tensor), note).statistics.zeros == count
assert drain(heat_map(tensor, rows=200, columns=200), note).values.shape == (200, 200)
value_window(tensor, rows=(0, 100), columns=(0, 100))
drain(export_npy(tensor[: 1 << 12], __import__("pathlib").Path(sys.argv[1] + ".npy")), note)
print(most - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(
    ("megabytes", "limit"), [(128, 100), pytest.param(1_000, 300, marks=pytest.mark.slow, id="1 GB")]
)
def test_a_large_mapped_tensor_takes_little_memory(tmp_path: Path, megabytes: int, limit: int) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(megabytes << 20)
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, str(path), str((megabytes << 20) // 4)],
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < limit
