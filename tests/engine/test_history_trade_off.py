"""Rows of many runs as points that can be compared, and those that nothing beats."""

import random
from dataclasses import replace

import pytest

from engine.quantization.history import StoredRun
from engine.quantization.history.trade_off import pareto_front, trade_groups
from engine.quantization.results import Benchmark, BenchmarkRow, Closeness, TaskAccuracy
from engine.runtime import Environment

MACHINE = Environment("2", "x86", "cpu", 2, 1, "3.11", "linux", "2026-01-02T03:04:05+00:00")
FLOAT = BenchmarkRow("float32", "float32", "float32", 100.0, 5.0, 148.4, 200, 0.5, 400.0, 0, 3)


def run(number: int, *rows: BenchmarkRow, **changes: object) -> StoredRun:
    result = Benchmark(MACHINE, rows, False, "a text", 200, (), (), (), model="m", weights="w")
    result = replace(result, **changes)
    return StoredRun(number, MACHINE.date, "m", "t", "", result.text_title, result.is_partial, None, result)


def literal_front(places):
    """Whoever is beaten by nobody; of equal ones the first."""
    return {
        i
        for i, (x, y) in enumerate(places)
        if not any(
            (a <= x and b <= y and (a, b) != (x, y)) or ((a, b) == (x, y) and j < i) for j, (a, b) in enumerate(places)
        )
    }


@pytest.mark.parametrize("seed", range(30))
def test_the_front_is_what_no_other_point_beats(seed):
    draw = random.Random(seed)
    places = [(draw.randint(0, 6), draw.randint(0, 6)) for _ in range(draw.randint(0, 25))]
    found = pareto_front(places)
    assert set(found) == literal_front(places)
    assert [places[at][0] for at in found] == sorted(places[at][0] for at in found)


def test_runs_on_other_words_or_of_another_model_are_not_drawn_together():
    runs = [run(4, FLOAT), run(3, FLOAT, tokens_total=99), run(2, FLOAT), run(1, FLOAT, weights="others")]
    assert [group.runs for group in trade_groups(runs)] == [(4, 2), (3,), (1,)]


def test_quantities_have_their_units_and_what_is_not_known_is_left_out():
    near = replace(FLOAT, closeness=Closeness(0.25, 0.9, 200))
    (group,) = trade_groups([run(1, near)])
    point = group.points[0]
    assert point.quantities == pytest.approx(
        {"size": 100.0, "time": 2500.0, "perplexity": 148.4, "kl": 0.25, "other top-1": 10.0}
    )
    assert group.costs == ("perplexity", "kl", "other top-1")
    assert point.place("size", "wrong") is None


def test_a_model_that_reads_no_text_is_judged_by_its_answers():
    row = replace(FLOAT, loss=None, perplexity=None, tokens=0, protocol="call", seconds=0.002,
                  task=TaskAccuracy(45, 50))  # fmt: skip
    (group,) = trade_groups([run(1, row, measure="digits", tokens_total=0)])
    assert group.points[0].place("time", "wrong") == pytest.approx((2.0, 10.0))
    assert group.words == 0


def test_rows_of_a_broken_off_run_are_not_whole_unless_they_have_read_all():
    short = replace(FLOAT, scheme="float16", tokens=120)
    (group,) = trade_groups([run(1, FLOAT, short, is_partial=True)])
    assert [point.is_whole for point in group.points] == [True, False]


def test_a_run_that_cannot_be_read_is_passed_over():
    lost = replace(run(2, FLOAT), result=None)
    assert [group.runs for group in trade_groups([lost, run(1, FLOAT)])] == [(1,)]
