from __future__ import annotations

import statistics
import time

import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.quantization.by_hand import by_hand, compare_rows


def draw(seed: int, size: int) -> list[float]:
    generator = torch.Generator().manual_seed(seed)
    spread = 10.0 ** (seed % 5 - 2)
    return (spread * torch.randn(size, generator=generator)).tolist()


def test_a_symmetric_row_step_by_step():
    # 2.54 / 127 = 0.02; a half goes to the even integer, so that -63.5 becomes -64
    row = by_hand([0.5, -1.27, 0.013, 2.54])
    assert row.scale == pytest.approx(0.02)
    assert (row.zero_point, row.first_level, row.last_level) == (0, -127, 127)
    assert row.divided == pytest.approx([25, -63.5, 0.65, 127])
    assert row.clipped.tolist() == [25, -64, 1, 127]
    assert row.dequantized == pytest.approx([0.5, -1.28, 0.02, 2.54])
    assert row.error == pytest.approx([0, -0.01, 0.007, 0])
    assert row.max_error == pytest.approx(0.01)
    assert row.mean_squared_error == pytest.approx((0.01**2 + 0.007**2) / 4)
    assert row.scale_worked == "scale = 2.54 / 127 = 0.02"
    assert row.worked[1] == "round(−1.27 / 0.02) = round(−63.5) = −64; −64 × 0.02 = −1.28"
    assert row.outlier == 3
    assert "4 of 255 levels" in row.sentence
    assert "0.01, at number 1" in row.sentence


def test_an_affine_row_step_by_step():
    # the range from -1 to 2 over 15 steps of 0.2; -1 stands on -8, so zero on -8 + 5 = -3
    row = by_hand([-1.0, 0.31, 2.0], 4, symmetric=False)
    assert row.scale == pytest.approx(0.2)
    assert (row.zero_point, row.first_level, row.last_level) == (-3, -8, 7)
    assert row.clipped.tolist() == [-8, -1, 7]
    assert row.dequantized == pytest.approx([-1.0, 0.4, 2.0])
    assert row.scale_worked == "scale = (2 − (−1)) / 15 = 0.2"
    assert row.zero_point_worked == "zero_point = −8 − round(−1 / 0.2) = −8 − (−5) = −3"
    assert row.worked[1] == "round(0.31 / 0.2) = round(1.55) = 2; 2 + (−3) = −1; (−1 − (−3)) × 0.2 = 0.4"


@pytest.mark.parametrize("seed", range(30))
def test_the_integers_are_those_of_torch(seed: int):
    values, bits, symmetric = draw(seed, 16), 2 + seed % 7, seed % 2 == 0
    row = by_hand(values, bits, symmetric)
    exact = torch.quantize_per_tensor(torch.tensor(values).double().float(), row.scale, row.zero_point, torch.qint8)
    assert row.clipped.tolist() == exact.int_repr().tolist()
    assert row.dequantized == pytest.approx(exact.dequantize().numpy(), rel=1e-5, abs=1e-7)


@pytest.mark.parametrize("seed", range(30))
def test_no_error_is_larger_than_half_a_step(seed: int):
    row = by_hand(draw(seed, 1 + seed % 16), 2 + seed % 7, symmetric=seed % 3 > 0)
    # an affine zero point is rounded too, which moves the ends of the range by up to half a step
    most = 0.5 if row.is_symmetric else 1.0
    assert row.max_error <= most * row.scale * (1 + 1e-9)
    assert ((row.clipped >= row.first_level) & (row.clipped <= row.last_level)).all()


@pytest.mark.parametrize("symmetric", [True, False])
def test_rows_with_one_scale_each_are_those_of_quantize_per_channel(symmetric: bool):
    rows = [draw(seed, 8) for seed in (1, 2, 3)]
    compared = compare_rows(rows, 8, symmetric)
    scales = torch.tensor([row.scale for row in compared.own_scales], dtype=torch.float64)
    zeros = torch.tensor([row.zero_point for row in compared.own_scales])
    exact = torch.quantize_per_channel(torch.tensor(rows), scales, zeros, 0, torch.qint8)
    assert [row.clipped.tolist() for row in compared.own_scales] == exact.int_repr().tolist()
    shared = compared.one_scale
    exact = torch.quantize_per_tensor(torch.tensor(rows), shared[0].scale, shared[0].zero_point, torch.qint8)
    assert [row.clipped.tolist() for row in shared] == exact.int_repr().tolist()
    assert len({row.scale for row in shared}) == 1


def test_a_scale_a_row_rescues_the_rows_without_the_outlier():
    compared = compare_rows([[0.1, 0.2, -0.3], [0.2, 12.7, 0.1], [0.24, -0.16, 0.04]])
    assert compared.outlier_row == 1
    # 12.7 / 127: with steps of 0.1 the third row is 2.4, -1.6 and 0.4 of them
    assert compared.one_scale[2].clipped.tolist() == [2, -2, 0]
    assert compared.own_scales[2].max_error < compared.one_scale[2].max_error / 10
    assert compared.own_scales[1].scale == compared.one_scale[1].scale
    assert compared.sentence.startswith("Row 1 sets the one scale")


def test_rows_that_reach_equally_far_gain_nothing():
    assert "one scale serves them all" in compare_rows([[0.3, -1.0], [1.0, 0.7]]).sentence
    assert "add another one" in compare_rows([[0.3, -1.0]]).sentence


def test_what_lies_outside_a_given_scale_is_clipped():
    row = by_hand([0.5, 2.0], 4, scale=0.1)
    assert row.clipped.tolist() == [5, 7]
    assert row.rounded.tolist() == [5, 20]
    assert row.worked[1] == "round(2 / 0.1) = round(20) = 20; clipped to −7 … 7: 7; 7 × 0.1 = 0.7"
    assert "clipped: 1" in row.sentence
    assert by_hand([1e90], 8, scale=1e-90).clipped.tolist() == [127]


def test_a_row_of_zeros_has_scale_1_and_no_error():
    for symmetric in (True, False):
        row = by_hand([0.0, 0.0], 8, symmetric)
        assert (row.scale, row.max_error) == (1.0, 0.0)
        assert row.scale_worked == "scale = 1, since all numbers are 0"


@pytest.mark.parametrize("value", [1e-320, -1e-45, 1e30, -1e99])
def test_very_small_and_very_large_numbers_stay_finite(value: float):
    for symmetric in (True, False):
        row = by_hand([value, value / 2], 8, symmetric)
        assert np.isfinite(row.error).all()
        assert row.max_error <= abs(value)


def test_a_range_that_holds_no_zero_is_widened_to_it():
    row = by_hand([1.0, 2.0], 8, symmetric=False)
    assert (row.scale, row.zero_point) == (pytest.approx(2 / 255), -128)
    row = by_hand([-2.0, -1.0], 8, symmetric=False)
    assert (row.scale, row.zero_point) == (pytest.approx(2 / 255), 127)


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (lambda: by_hand([]), "0 numbers"),
        (lambda: by_hand([1.0] * 17), "17 numbers"),
        (lambda: by_hand([1.0, float("nan")]), "Number 1 is nan"),
        (lambda: by_hand([float("-inf")]), "Number 0 is -inf"),
        (lambda: by_hand([1e300]), "finite number"),
        (lambda: by_hand([1.0], 1), "1 bits"),
        (lambda: by_hand([1.0], 9), "9 bits"),
        (lambda: by_hand([1.0], scale=0.0), "scale above 0"),
        (lambda: by_hand([1.0], scale=float("nan")), "scale above 0"),
        (lambda: by_hand([1.0], scale=1.0, zero_point=128), "zero point from -127 to 127"),
        (lambda: compare_rows([]), "0 rows"),
        (lambda: compare_rows([[1.0]] * 5), "5 rows"),
        (lambda: compare_rows([[1.0], [1.0, 2.0]]), "different lengths"),
    ],
)
def test_what_cannot_be_quantized_by_hand_is_refused_in_words(work, said: str):
    with pytest.raises(EngineError, match=said):
        work()


def test_a_drag_waits_less_than_two_milliseconds():
    values, times = draw(4, 16), []
    for _ in range(25):
        start = time.perf_counter()
        by_hand(values, 8, symmetric=False)
        times.append(time.perf_counter() - start)
    assert statistics.median(times) < 2e-3
