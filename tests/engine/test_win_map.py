from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.progress import drain
from engine.quantization import win_map as module
from engine.quantization.contour import contour_segments
from engine.quantization.win_map import estimated_seconds, win_map
from engine.quantization.win_results import WinMap


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Samples that last as long as one call."""
    monkeypatch.setattr(module, "_SAMPLE_SECONDS", 1e-6)


@pytest.fixture
def known_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """float32 takes hidden x batch microseconds and int8 always 64."""

    def caller(layer, given):
        def seconds(calls: int) -> float:
            is_plain = type(layer) in (torch.nn.Linear, torch.nn.LSTM)
            return 1e-6 * (given.shape[-1] * given.shape[-2] if is_plain else 64)

        return seconds

    monkeypatch.setattr(module, "_caller", caller)


def maps(work) -> list[WinMap]:
    return [item for item in work if isinstance(item, WinMap)]


@pytest.mark.parametrize("kind", ["lstm", "linear"])
def test_cells_come_one_by_one_and_the_last_map_is_whole(quick, kind):
    states = maps(win_map((4, 8, 16), (1, 2), kind, seq_len=3, repeats=3))
    assert [len(state.cells) for state in states] == list(range(7))
    assert [state.is_partial for state in states] == [True] * 6 + [False]
    last = states[-1]
    assert last.speed_up.shape == (3, 2)
    assert np.isfinite(last.speed_up).all()
    assert (last.seq_len, last.environment.threads) == (3 if kind == "lstm" else 1, 1)
    for cell in last.cells:
        assert last.speed_up[last.hidden_sizes.index(cell.hidden_size), last.batch_sizes.index(cell.batch_size)] == (
            cell.speed_up
        )
        assert 0 < cell.low <= cell.speed_up <= cell.high
        assert cell.repeats == 3
        assert (cell.float_ms > 0, cell.int8_ms > 0) == (True, True)
    assert last.seconds_left == 0
    for state in states:
        assert int(np.isnan(state.speed_up).sum()) == 6 - len(state.cells)


def test_the_corners_are_measured_first(known_times):
    last = maps(win_map((4, 8, 16, 32), (1, 2, 4), "linear", repeats=1))[-1]
    first = {(cell.hidden_size, cell.batch_size) for cell in last.cells[:4]}
    assert first == {(4, 1), (4, 4), (32, 1), (32, 4)}


def test_speed_up_contour_and_sentence_follow_from_the_times(known_times):
    # hidden x batch over 64: 1/4 and 1 in the first row, 1 and 4 in the second, 4 and 16 in the third
    last = maps(win_map((16, 64, 256), (1, 4), "linear", repeats=3))[-1]
    assert last.speed_up == pytest.approx(np.array([[0.25, 1.0], [1.0, 4.0], [4.0, 16.0]]))
    # ln(speed-up) is 0 at (0, 1) and (1, 0): the line joins these corners of the first square
    assert last.contour.shape == (1, 2, 2)
    assert np.array(sorted(last.contour[0].tolist())) == pytest.approx(np.array([[0.0, 1.0], [1.0, 0.0]]))
    assert last.sentence == (
        "int8 wins in 3 of 6 cells: most at hidden 256 and batch 4 (16 times as fast), least at hidden 16 and batch 1 "
        "(0.25 times)."
    )
    assert last.cells[0].sentence == (
        "hidden 16, batch 1: float32 0.016 ms, int8 0.064 ms, 0.25 times as fast (0.25 to 0.25)."
    )


def test_one_cell_alone_has_a_sentence_and_no_contour(known_times):
    states = maps(win_map((128,), (1,), "linear", repeats=1))
    assert states[0].sentence == "No cell is measured yet."
    assert states[-1].sentence.startswith("int8 wins in 1 of 1 cell; hidden 128, batch 1")
    assert states[-1].contour.shape == (0, 2, 2)


def test_a_cancelled_map_keeps_its_cells_and_leaves_threads_and_generator_alone(quick):
    rng, threads = torch.get_rng_state(), torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        latest = None
        work = win_map((4, 8), (1, 2), seq_len=2, repeats=2)
        for item in work:
            assert torch.get_num_threads() == 2
            if isinstance(item, WinMap):
                latest = item
                if len(item.cells) == 2:
                    work.close()
        assert latest is not None
        assert (len(latest.cells), latest.is_partial) == (2, True)
        assert torch.equal(torch.get_rng_state(), rng)
    finally:
        torch.set_num_threads(threads)


def test_sizes_are_sorted_and_named_once(known_times):
    last = maps(win_map((64, 16, 64), (4, 1, 4), "linear", repeats=1))[-1]
    assert (last.hidden_sizes, last.batch_sizes) == ((16, 64), (1, 4))


def test_the_time_left_falls_to_nothing(known_times):
    left = [state.seconds_left for state in maps(win_map((16, 32, 64), (1, 2), "linear", repeats=1))]
    assert left[0] == pytest.approx(estimated_seconds((16, 32, 64), (1, 2), "linear", repeats=1))
    assert left[-1] == 0
    assert left[0] > 0


@pytest.mark.parametrize("kind", ["lstm", "linear"])
def test_a_default_map_has_no_call_too_long_to_cancel_and_takes_less_than_a_minute(kind):
    # 5e10 products a second, a moderate core: 4e9 are 0.08 s
    hidden, batch = module.HIDDEN_SIZES[kind][-1], module.BATCH_SIZES[kind][-1]
    products = hidden * hidden * batch * (8 * module.SEQ_LEN if kind == "lstm" else 1)
    assert products < 4e9
    assert 10 < estimated_seconds(kind=kind) < 60


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"hidden_sizes": ()}, "0 hidden sizes"),
        ({"batch_sizes": ()}, "0 batch sizes"),
        ({"hidden_sizes": range(1, 30)}, "29 hidden sizes"),
        ({"hidden_sizes": (0, 4)}, "hidden size of 0"),
        ({"batch_sizes": (-1, 4)}, "batch size of -1"),
        ({"repeats": 0}, "0 repeats"),
        ({"repeats": 1000}, "1000 repeats"),
        ({"seq_len": 0}, "0 steps"),
        ({"kind": "conv"}, "'conv'.*lstm, linear"),
        ({"hidden_sizes": (4096,), "batch_sizes": (64,)}, "choose smaller"),
        ({"hidden_sizes": (10**6,), "batch_sizes": (1,), "kind": "linear"}, "choose smaller"),
    ],
)
def test_what_cannot_be_mapped_is_refused_in_words(settings, said: str):
    with pytest.raises(EngineError, match=said):
        drain(win_map(**settings))
    with pytest.raises(EngineError, match=said):
        estimated_seconds(**settings)


def test_a_slope_is_crossed_where_it_has_the_level():
    # rows rise from 0 to 4: the level 1 lies a quarter of the way down, straight across both squares
    segments = contour_segments(np.array([[0.0, 0.0, 0.0], [4.0, 4.0, 4.0]]), 1.0)
    assert segments.shape == (2, 2, 2)
    assert segments[:, :, 0] == pytest.approx(np.full((2, 2), 0.25))
    assert sorted(segments[:, :, 1].ravel().tolist()) == [0, 1, 1, 2]


@pytest.mark.parametrize("seed", range(20))
def test_a_plane_has_its_level_all_along_the_contour(seed: int):
    a, b, c = np.random.default_rng(seed).normal(size=3)
    row, column = np.indices((5, 6))
    segments = contour_segments(a * row + b * column, c)
    ends = segments.reshape(-1, 2)
    assert a * ends[:, 0] + b * ends[:, 1] == pytest.approx(np.full(len(ends), c))
    # one open line: every inner point is the end of two segments, and just two points are the ends of one
    points = [tuple(point) for point in np.round(ends, 9).tolist()]
    alone = [point for point in points if points.count(point) == 1]
    assert len(alone) == (2 if points else 0)


def test_opposite_corners_are_cut_off_as_the_middle_tells():
    high = contour_segments(
        np.array([[3.0, -1.0], [-1.0, 3.0]]), 0.0
    )  # the middle is 1, above: the low corners are cut
    for segment, corner in zip(high, ((0, 1), (1, 0)), strict=True):
        assert np.abs(segment - corner).sum(1) == pytest.approx([0.25, 0.25])
    low = contour_segments(np.array([[1.0, -3.0], [-3.0, 1.0]]), 0.0)
    for segment, corner in zip(low, ((0, 0), (1, 1)), strict=True):
        assert np.abs(segment - corner).sum(1) == pytest.approx([0.25, 0.25])


def test_squares_with_a_missing_corner_have_no_contour():
    values = np.array([[0.0, 0.0, math.nan], [2.0, 2.0, 2.0]])
    assert len(contour_segments(values, 1.0)) == 1
    assert contour_segments(np.zeros((1, 5)), 1.0).shape == (0, 2, 2)
