from __future__ import annotations

import math
import tracemalloc

import numpy as np
import pytest
import torch
from torch import nn
from torch.ao.quantization.observer import MinMaxObserver, PerChannelMinMaxObserver

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.quantization.grid_results import WeightGrid
from engine.quantization.grid_settings import grid_settings
from engine.quantization.read_back import weights_read_back
from engine.quantization.schemes import find_scheme
from engine.quantization.weight_grid import row_histogram, weight_choices, weight_grid


def handle_of(module: nn.Module) -> ModelHandle:
    return ModelHandle("test", "Test", module, "made for a test", ())


def linear(weight: torch.Tensor) -> ModelHandle:
    module = nn.Linear(weight.shape[1], weight.shape[0], bias=False)
    module.weight = nn.Parameter(weight, requires_grad=weight.is_floating_point())
    return handle_of(nn.Sequential(module))


def grid(weight: torch.Tensor, **settings) -> WeightGrid:
    return drain(weight_grid(linear(weight), "0", **settings))


def drawn(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def test_two_rows_worked_by_hand():
    # 3 bits: levels -3 to 3; the tensor's scale is 6 / 3 = 2, the rows' are 0.6 / 3 = 0.2 and 2
    found = grid(torch.tensor([[0.6, -0.2, 0.1, 0.4], [6.0, 1.2, -3.0, 0.0]]), bits=3)
    assert found.per_tensor.scales.tolist() == [2.0]
    assert found.per_row.scales == pytest.approx([0.2, 2.0])
    # tensor: 0 0 0 0 and 3 1 -2 (-1.5 to the even one) 0; rows: 3 -1 0 2 and the same as before
    assert found.per_tensor.level_counts.tolist() == [0, 1, 0, 5, 1, 0, 1]
    assert found.per_row.level_counts.tolist() == [0, 1, 1, 2, 1, 1, 2]
    assert (found.per_tensor.first_level, found.per_tensor.levels_total) == (-3, 7)
    assert found.per_tensor.used_levels == 2.5  # 1 and 4
    assert found.per_row.used_levels == 4
    assert (found.per_tensor.tensor_used_levels, found.per_row.tensor_used_levels) == (4, 6)
    assert found.per_tensor.share_beyond_one_step == 2 / 8  # 6 and 3
    assert found.per_row.share_beyond_one_step == pytest.approx(4 / 8)  # and 0.6, 0.4
    assert found.per_tensor.max_error == pytest.approx(1.0)  # -3 becomes -4
    assert found.per_tensor.positions().tolist() == [-6, -4, -2, 0, 2, 4, 6]
    assert found.per_row.positions(0) == pytest.approx([-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6])
    assert found.row_largest == pytest.approx([0.6, 6.0])
    assert (found.minimum, found.maximum, found.values) == (-3.0, 6.0, 8)
    assert found.sentence.startswith("With one scale for the tensor a typical row uses 2.5 of 7 levels, with one")


@pytest.mark.parametrize("rule", ["torch", "affine"])
def test_scales_and_levels_are_those_of_torchs_observers(rule: str):
    weight = drawn(6, 40) + (0.3 if rule == "affine" else 0)
    weight[2] *= 9
    found = grid(weight, rule=rule)
    for use, observer, scheme in (
        (found.per_tensor, MinMaxObserver, "tensor"),
        (found.per_row, PerChannelMinMaxObserver, "channel"),
    ):
        kind = "affine" if rule == "affine" else "symmetric"
        watching = observer(dtype=torch.qint8, qscheme=getattr(torch, f"per_{scheme}_{kind}"))
        watching(weight)
        scales, zeros = watching.calculate_qparams()
        assert use.scales == pytest.approx(scales.numpy(), rel=1e-6)
        assert use.zero_points.tolist() == zeros.tolist()
        if scheme == "tensor":
            quantized = torch.quantize_per_tensor(weight, float(scales), int(zeros), torch.qint8)
        else:
            quantized = torch.quantize_per_channel(weight, scales, zeros, 0, torch.qint8)
        integers = quantized.int_repr().numpy().astype(np.int64)
        counts = [np.bincount(integers.ravel() + 128, minlength=256), use.level_counts.copy()]
        if rule == "torch":  # the largest magnitude lies at 127.5 steps, and float32 may round it to either side
            for each in counts:
                each[1] += each[0]
                each[0] = 0
        assert counts[0].tolist() == counts[1].tolist()
        assert use.used_levels == np.median([len(set(row)) for row in integers.tolist()])
        error = (quantized.dequantize() - weight).double()
        exact = 10 * math.log10(float(weight.double().square().sum() / error.square().sum()))
        assert use.sqnr_db == pytest.approx(exact, abs=1e-3)
        assert use.max_error == pytest.approx(float(error.abs().max()), rel=1e-4)


@pytest.mark.parametrize("piece", [1, 3, 7, 16, 1000])
@pytest.mark.parametrize("shape", [(5, 7), (1, 20), (20, 1), (4, 3)])
def test_pieces_of_any_size_give_the_same_grid(piece: int, shape: tuple[int, int]):
    weight = drawn(*shape, seed=piece)
    weight[0, 0] = math.nan
    whole, parts = grid(weight, piece=10**6), grid(weight, piece=piece)
    assert parts.counts.tolist() == whole.counts.tolist()
    assert parts.std == pytest.approx(whole.std)
    assert parts.row_largest.tolist() == whole.row_largest.tolist()
    for one, other in ((parts.per_tensor, whole.per_tensor), (parts.per_row, whole.per_row)):
        assert one.level_counts.tolist() == other.level_counts.tolist()
        assert one.scales.tolist() == other.scales.tolist()
        assert (one.used_levels, one.levels_for_99) == (other.used_levels, other.levels_for_99)
        assert one.sqnr_db == pytest.approx(other.sqnr_db)


def test_the_fewest_levels_that_hold_99_percent():
    # 100 weights: 97 on level 0, one each on 1, 2 and 7 of the symmetric 4-bit grid with scale 1: 97 + 1 + 1 are 99 %
    weight = torch.zeros(1, 100)
    weight[0, :3] = torch.tensor([1.0, 2.0, 7.0])
    found = grid(weight, bits=4).per_tensor
    assert found.tensor_levels_for_99 == 3
    assert found.share_beyond_one_step == 2 / 100  # 2 and 7; 1 is one step away


def test_histogram_and_deviation_are_numpys():
    weight = drawn(30, 50)
    found = grid(weight, bins=40)
    counts, edges = np.histogram(weight.numpy().astype(np.float64), bins=40)
    assert found.counts.tolist() == counts.tolist()
    assert found.edges == pytest.approx(edges)
    assert found.std == pytest.approx(float(weight.numpy().astype(np.float64).std()))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_floating_dtypes_are_taken_at_their_own_values(dtype: torch.dtype):
    weight = drawn(4, 9).to(dtype)
    found, exact = grid(weight), grid(weight.double())
    assert found.dtype == str(dtype).removeprefix("torch.")
    assert found.per_row.level_counts.tolist() == exact.per_row.level_counts.tolist()


def test_a_convolution_has_a_row_for_each_output_channel():
    found = drain(weight_grid(handle_of(nn.Conv2d(3, 5, 2)), ""))
    assert found.shape == (5, 3, 2, 2)
    assert found.per_row.scales.shape == (5,)


def test_nan_and_infinite_weights_are_left_out_and_said():
    weight = torch.tensor([[1.0, math.nan, -2.0], [math.inf, 0.5, 0.25]])
    found = grid(weight)
    assert (found.values, found.not_finite) == (6, 2)
    assert found.per_tensor.scales.tolist() == [2 / 127]
    assert int(found.counts.sum()) == int(found.per_row.level_counts.sum()) == 4
    assert found.sentence.startswith("2 of 6 weights are NaN or infinite")


def test_a_row_without_a_finite_value_does_no_harm_to_the_others():
    found = grid(torch.tensor([[math.nan, math.nan], [1.0, 0.5]]))
    assert found.per_row.scales.tolist() == [1.0, 1 / 127]
    assert found.per_row.used_levels == 2
    assert found.row_largest.tolist() == [0.0, 1.0]


def test_an_outlier_of_1e30_is_named():
    weight = drawn(8, 64)
    weight[3, 5] = 1e30
    found = grid(weight)
    assert "1e+30 sets the scale" in found.sentence
    assert found.per_tensor.used_levels == 1
    assert found.per_row.used_levels > 40
    assert np.isfinite(found.edges).all()
    assert int(found.counts.sum()) == weight.numel()


def test_zeros_and_the_smallest_numbers_have_a_grid():
    assert grid(torch.zeros(2, 3)).sentence == "All weights are zero: any scale holds them."
    tiny = grid(torch.full((2, 3), 1e-45))
    assert tiny.per_tensor.tensor_used_levels == 1
    assert np.isfinite(tiny.per_tensor.scales).all()


def test_all_tensors_of_an_lstm_can_be_chosen():
    handle = handle_of(nn.Sequential(nn.LSTM(3, 2, 2)))
    names = [choice.name for choice in weight_choices(handle, "0")]
    assert names[:4] == ["weight_ih_l0", "weight_hh_l0", "weight_ih_l1", "weight_hh_l1"]
    assert all(name.startswith("bias") for name in names[4:])
    assert not any(choice.why_not for choice in weight_choices(handle, "0"))
    found = drain(weight_grid(handle, "0", "weight_hh_l1"))
    assert (found.tensor, found.shape) == ("weight_hh_l1", (8, 2))
    assert drain(weight_grid(handle, "0")).tensor == "weight_ih_l0"
    assert "levels; 99 % of them" in drain(weight_grid(handle, "0", "bias_hh_l0")).sentence


def lazy() -> ModelHandle:
    return handle_of(nn.Sequential(nn.LazyLinear(3)))


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (lambda: weight_grid(linear(torch.zeros(0, 3)), "0"), "no values"),
        (lambda: weight_grid(linear(torch.zeros(3, 0)), "0"), "no values"),
        (lambda: weight_grid(linear(torch.ones(2, 2, dtype=torch.int32)), "0"), "int32.*floating-point"),
        (lambda: weight_grid(linear(torch.full((2, 2), math.nan)), "0"), "only NaN"),
        (lambda: weight_grid(linear(torch.ones(2, 2, device="meta")), "0"), "without values"),
        (lambda: weight_grid(lazy(), "0"), "no shape yet"),
        (lambda: weight_grid(linear(torch.ones(2, 2)), "1"), "no module '1'"),
        (lambda: weight_grid(linear(torch.ones(2, 2)), "0", "bias"), "no tensor 'bias'.*weight"),
        (lambda: weight_grid(linear(torch.ones(2, 2)), ""), "no weights of its own"),
        (lambda: weight_grid(linear(torch.ones(2, 2)), "0", bits=1), "1 bits"),
        (lambda: weight_grid(linear(torch.ones(2, 2)), "0", bits=9), "9 bits"),
    ],
)
def test_what_has_no_grid_is_refused_in_words(work, said: str):
    with pytest.raises(EngineError, match=said):
        drain(work())


def test_the_histogram_of_one_row():
    weight = drawn(4, 100)
    weight[2, 7] = math.nan
    found = row_histogram(linear(weight), "0", "weight", 2, bins=10)
    row = weight[2].numpy().astype(np.float64)
    assert found.counts.tolist() == np.histogram(row[np.isfinite(row)], bins=10)[0].tolist()
    with pytest.raises(EngineError, match="4 rows, not a row 4"):
        row_histogram(linear(weight), "0", "weight", 4)


def test_a_large_weight_takes_no_more_memory_than_a_small_one():
    handle = linear(torch.ones(1, 1).expand(2_000, 2_000).contiguous())
    tracemalloc.start()
    try:
        steps = list(weight_grid(handle, "0"))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert all(isinstance(step, Progress) for step in steps)
    assert (steps[-1].done, steps[-1].total) == (8_000_000, 8_000_000)
    assert peak < 32e6  # 4 million weights are 32 MB as float64


@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize("build", [lambda: nn.Linear(12, 5), lambda: nn.LSTM(12, 5), lambda: nn.Embedding(5, 12)])
@pytest.mark.parametrize(
    "name",
    [
        *("tutorial-int8", "tutorial-int8-rows", "int8-linear", "int8-all", "int8-weight-only"),
        *("simulated:bits=3", "simulated:bits=4,granularity=tensor"),
    ],
)
def test_the_weights_of_a_converted_module_lie_on_the_schemes_grid(name: str, build):
    scheme, module = find_scheme(name), build()
    settings = grid_settings(scheme, module)
    assert (settings is not None) == scheme.supports(module).is_supported
    if settings is None:
        return
    handle, restored = handle_of(nn.Sequential(module)), weights_read_back(scheme.apply(module))
    for tensor, weight in restored.items():
        found = drain(weight_grid(handle, "0", tensor, bits=settings.bits, rule=settings.rule))
        use = found.per_row if settings.granularity == "row" else found.per_tensor
        for row, values in enumerate(weight.numpy()):
            apart = np.abs(values[:, None] - use.positions(row)).min(1) / use.scales[row if use.scales.size > 1 else 0]
            assert apart.max() < 1e-3


def test_schemes_without_such_a_grid_say_so():
    module = nn.Linear(4, 4)
    for name in ("float32", "float16", "int4-all", "simulated:granularity=group", "simulated:symmetric=no"):
        assert grid_settings(find_scheme(name), module) is None
    assert grid_settings(find_scheme("simulated:bits=5"), nn.Sequential(module)) is None
    assert grid_settings(find_scheme("int8-embedding"), nn.Embedding(4, 4)) is None
