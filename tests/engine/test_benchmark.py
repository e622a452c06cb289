"""The benchmark's fairness: turns, repeats, protocols, intervals, closeness, and what is refused before it starts."""

import math
import os
from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain
from engine.quantization import passes
from engine.quantization.accuracy import (
    closeness_words,
    difference_interval,
    mean_interval,
    measure_closeness,
    perplexity_interval,
)
from engine.quantization.benchmark import Benchmark, benchmark, benchmark_plan
from engine.quantization.estimate import estimate, estimate_from
from engine.quantization.plan import (
    BenchmarkPlan,
    Entry,
    amount_sentence,
    parse_amount,
    parse_entries,
    words_of,
)
from engine.quantization.results import Quietness
from engine.quantization.schemes import find_scheme
from engine.quantization.timing import MachineWatch, _system_times, spread, turn_spread
from tests.engine import tutorial

BOTH = [Entry("float32"), Entry("tutorial-int8")]


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    state = torch.zeros(2, 1, 8)
    example = torch.zeros(3, 1, dtype=torch.int64), (state, state.clone())
    return ModelHandle("small", "Small LSTM", small_model.eval(), "seeded", example, small_dictionary)


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "test.txt").write_text(" the old bridge is in the river . \n" * 100, encoding="utf-8")
    return tmp_path


def states_of(work) -> tuple[list[Benchmark], Benchmark]:
    items: list = []
    result = drain(work, items.append)
    return [item for item in items if isinstance(item, Benchmark)], result


class Steps:
    """Stands in for ``open_stream`` and writes down whose step it was."""

    def __init__(self, monkeypatch) -> None:
        self.taken: list[tuple[int, int]] = []
        opened = passes.open_stream
        names: dict[int, int] = {}

        def opening(model, ids, protocol, **more):
            stream = opened(model, ids, protocol, **more)
            name = names.setdefault(id(model), len(names))
            step = stream.step

            def told() -> None:
                self.taken.append((name, stream.tokens))
                step()

            stream.step = told
            return stream

        monkeypatch.setattr(passes, "open_stream", opening)


def test_every_other_turn_runs_in_reverse(monkeypatch, small_model, small_ids):
    steps = Steps(monkeypatch)
    drain(benchmark(small_model, small_ids[:61], BOTH, text_title="t", bptt=5))
    order = [name for name, tokens in steps.taken if tokens % 20 == 0]  # the first step of each turn
    assert order == [0, 1, 1, 0, 0, 1]


def test_each_repeat_is_a_whole_pass_and_the_row_has_the_median(small_model, small_ids):
    states, result = states_of(benchmark(small_model, small_ids, BOTH, text_title="t", repeats=3))
    for row in result.rows:
        assert len(row.repeat_seconds) == 3
        assert row.seconds == sorted(row.repeat_seconds)[1]
        assert row.words_per_s == pytest.approx(259 / row.seconds)
        assert row.spread is not None
        assert row.spread.q1 == pytest.approx((sorted(row.repeat_seconds)[0] + row.seconds) / 2)
        assert row.tokens == 259
    assert next(state.repeats_done for state in states if len(state.rows[0].repeat_seconds) == 2) == 2
    assert (result.repeats, result.repeats_done, result.is_partial) == (3, 3, False)
    assert result.rows[0].loss == pytest.approx(tutorial.evaluate(small_model, small_ids), abs=1e-6)


def test_a_cancel_in_the_second_repeat_keeps_the_first_one(small_model, small_ids):
    latest = None
    work = benchmark(small_model, small_ids, BOTH, text_title="t", bptt=5, repeats=2)
    turns = 0
    for item in work:
        if isinstance(item, Benchmark):
            latest = item
            turns += item.repeats_done == 1
        if turns == 4:
            work.close()
    assert latest is not None
    assert latest.is_partial
    assert all(len(row.repeat_seconds) == 1 and row.tokens == 259 for row in latest.rows)
    assert latest.rows[1].closeness is not None


def test_all_protocols_run_beside_each_other_on_the_same_words(small_model, small_ids):
    entries = [Entry("float32"), Entry("float32", "exact"), Entry("float32", "fast"), Entry("int8-all", "fast")]
    _, result = states_of(benchmark(small_model, small_ids, entries, text_title="t"))
    wanted = tutorial.evaluate(small_model, small_ids)
    assert [row.protocol for row in result.rows] == ["tutorial", "exact", "fast", "fast"]
    assert len({row.title for row in result.rows}) == 4
    assert all(row.tokens == 259 for row in result.rows)
    assert result.rows[1].loss == pytest.approx(wanted, abs=1e-5)
    assert [row.loss for row in result.rows[2:]] == pytest.approx([wanted, wanted], abs=0.01)
    assert [row.execution for row in result.rows] == ["float32", "float32", "int8", "int8"]
    assert result.rows[0].size_mb == result.rows[2].size_mb > result.rows[3].size_mb


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (Entry("tutorial-int8", "fast"), "already int8"),
        (Entry("tutorial-int8", "exact"), "exact protocol"),
        (Entry("simulated:bits=4", "fast"), "fast protocol"),
        (Entry("int3"), "'int3'"),
    ],
)
def test_a_pair_that_cannot_run_is_refused_before_anything_runs(small_model, small_ids, entry, said):
    work = benchmark(small_model, small_ids, [Entry("float32"), entry], text_title="t")
    with pytest.raises(EngineError, match=said):
        next(work)


def test_a_model_in_half_precision_is_refused_by_exact(small_model, small_ids):
    with pytest.raises(EngineError, match="exact protocol"):
        next(benchmark(small_model.half(), small_ids, [Entry("float32", "exact")], text_title="t"))


@pytest.mark.parametrize("repeats", [0, -1, 101])
def test_repeats_out_of_range_are_refused_in_words(small_model, small_ids, repeats):
    with pytest.raises(EngineError, match=f"{repeats} repeats"):
        next(benchmark(small_model, small_ids, BOTH, text_title="t", repeats=repeats))


def test_only_the_ticked_modules_are_quantized(small_model, small_ids):
    entries = [Entry("float32"), Entry("tutorial-int8", modules=("decoder",))]
    _, result = states_of(benchmark(small_model, small_ids[:30], entries, text_title="t"))
    assert result.rows[1].modules_quantized == 1
    assert "(rnn): LSTM(" in result.printed[1]


def test_a_text_shorter_than_asked_for_is_said(handle, corpus):
    plan = BenchmarkPlan(amount="quick", corpus=str(corpus))
    _, result = states_of(benchmark_plan(handle, plan))
    assert result.amount_sentence == "The text has 899 words to predict, fewer than 2,000: all of them are scored."
    assert result.rows[0].tokens == result.tokens_total == 899
    assert (result.plan, result.model, result.weights) == (plan, "small", "seeded")


def test_amounts_as_they_are_typed():
    assert [words_of(parse_amount(text)) for text in ("quick", "normal", "full", "70")] == [2_000, 20_000, None, 70]
    assert amount_sentence(70, 900) == "The first 70 of 900 words are scored."
    for text in ("0", "-3", "many", "1.5", ""):
        with pytest.raises(EngineError):
            parse_amount(text)


def test_protocols_belong_to_schemes_by_position_or_hold_for_all():
    assert parse_entries(["a", "b"], ["exact"]) == (Entry("a", "exact"), Entry("b", "exact"))
    assert parse_entries(["a", "b"], ["exact", "fast"]) == (Entry("a", "exact"), Entry("b", "fast"))
    assert parse_entries(["a", "b:x=1@fast"]) == (Entry("a"), Entry("b:x=1", "fast"))
    with pytest.raises(EngineError, match="2 protocols for 3 schemes"):
        parse_entries(["a", "b", "c"], ["exact", "fast"])
    with pytest.raises(EngineError, match="'slow'"):
        parse_entries(["a@slow"])
    with pytest.raises(EngineError, match="leave out"):
        parse_entries(["a@fast"], ["fast"])


def test_kl_and_same_top1_are_those_of_all_contexts_at_once(small_model, small_ids):
    small_model.eval()
    other = find_scheme("tutorial-int8").apply(small_model)
    *_, last = measure_closeness(small_model, [other, small_model], small_ids, words=77)
    with torch.no_grad():
        hidden = small_model.init_hidden(1)
        first = small_model(small_ids[:77, None], hidden)[0].double().squeeze(1)
        second = other(small_ids[:77, None], hidden)[0].double().squeeze(1)
    kl = torch.nn.functional.kl_div(second.log_softmax(1), first.log_softmax(1), reduction="batchmean", log_target=True)
    assert last[0].words == 77
    # float32 leaves about 1e-7 of each of a dozen terms
    assert last[0].kl == pytest.approx(float(kl), abs=1e-6)
    assert last[0].same_top1 == pytest.approx(float((first.argmax(1) == second.argmax(1)).double().mean()))
    assert (last[1].kl, last[1].same_top1) == (0.0, 1.0)


def test_a_long_text_is_compared_on_a_bounded_slice():
    assert [closeness_words(tokens) for tokens in (60, 2_000, 20_000, 245_568)] == [60, 2_000, 2_000, 5_000]


def test_the_interval_of_independent_losses_is_that_of_the_normal_distribution():
    losses = np.random.default_rng(3).normal(5.0, 2.0, 40_000)
    found = mean_interval(losses, seed=0)
    assert found is not None
    assert found.mean == pytest.approx(losses.mean())
    half = 1.96 * 2.0 / math.sqrt(40_000)
    assert (found.high - found.low) / 2 == pytest.approx(half, rel=0.15)
    assert (found.words, found.blocks, found.resamples) == (40_000, 400, 1_000)


def test_losses_that_hang_together_give_a_wider_interval():
    # Every block of 100 is one number: there are 100 independent losses, not 10,000.
    losses = np.repeat(np.random.default_rng(4).normal(5.0, 2.0, 100), 100)
    found = mean_interval(losses, seed=0)
    assert found is not None
    assert (found.high - found.low) / 2 == pytest.approx(1.96 * 2.0 / math.sqrt(100), rel=0.25)


def test_the_interval_covers_the_truth_about_as_often_as_it_says():
    generator = np.random.default_rng(5)
    hits = 0
    for seed in range(100):
        found = mean_interval(generator.normal(1.0, 1.0, 3_000), seed=seed)
        assert found is not None
        hits += found.low <= 1.0 <= found.high
    assert 86 <= hits <= 100


def test_the_same_seed_gives_the_same_interval_and_a_short_rest_counts_by_its_words():
    losses = np.random.default_rng(6).normal(4.0, 1.0, 1_250)
    first, again, other = (mean_interval(losses, seed=seed) for seed in (1, 1, 2))
    assert first == again != other
    assert first is not None
    assert first.blocks == 13
    assert first.mean == pytest.approx(losses.mean())


def test_no_interval_for_few_words_or_for_losses_that_are_no_numbers():
    assert mean_interval(np.ones(400), seed=0) is None
    assert mean_interval(np.append(np.ones(900), np.nan), seed=0) is None
    assert perplexity_interval(np.full(1_000, 800.0), seed=0) is None


def test_a_perplexity_has_exp_of_the_ends_and_a_difference_cancels_what_both_share():
    losses = np.random.default_rng(7).normal(4.0, 3.0, 5_000)
    loss, known = mean_interval(losses, seed=0), perplexity_interval(losses, seed=0)
    assert loss is not None
    assert known is not None
    assert (known.low, known.high) == (math.exp(loss.low), math.exp(loss.high))
    change = difference_interval(losses + 0.01, losses, seed=0)
    assert change is not None
    assert (change.low, change.high) == pytest.approx((0.01, 0.01))


def test_rows_have_their_intervals_at_the_end(small_model):
    ids = torch.randint(15, (701,), generator=torch.Generator().manual_seed(1))
    _, result = states_of(benchmark(small_model, ids, BOTH, text_title="t"))
    for row in result.rows:
        assert row.perplexity_interval is not None
        assert row.perplexity_interval.words == 700
        assert row.perplexity_interval.mean == pytest.approx(row.perplexity, rel=1e-5)
    first, second = result.rows
    assert first.difference is None
    assert second.difference is not None
    assert second.difference.mean == pytest.approx(second.loss - first.loss, abs=1e-5)


def test_weights_with_nan_end_in_rows_without_a_crash(small_model, small_ids):
    with torch.no_grad():
        small_model.decoder.bias[0] = math.nan
    _, result = states_of(benchmark(small_model, small_ids, [Entry("float32")], text_title="t"))
    assert math.isnan(result.rows[0].loss)
    assert result.rows[0].perplexity_interval is None


def test_curves_stay_short_and_end_where_the_text_ends(monkeypatch, small_model, small_ids):
    def curve() -> tuple[tuple[int, float], ...]:
        _, result = states_of(benchmark(small_model, small_ids, [Entry("float32")], text_title="t", bptt=1))
        assert result.curves[0][-1] == (259, pytest.approx(result.rows[0].loss))
        return result.curves[0]

    assert [words for words, _ in curve()] == [*range(4, 257, 4), 259]
    monkeypatch.setattr(passes, "MOST_CURVE_POINTS", 20)
    words = [words for words, _ in curve()]
    assert 10 <= len(words) <= 20
    steps = [later - former for former, later in pairwise(words)]
    assert set(steps[:-1]) == {16}


def test_median_and_quartiles_by_hand():
    found = spread([3.0, 1.0, 2.0, 4.0, 10.0])
    assert found is not None
    assert (found.q1, found.median, found.q3, found.iqr) == (2.0, 3.0, 4.0, 2.0)
    assert spread([]) is None
    assert turn_spread([1.0] * 7) is None
    assert turn_spread([1.0] * 6 + [2.0] * 3) == pytest.approx(1.0)


def test_a_quiet_and_a_noisy_machine_are_told_apart_in_words():
    quiet = Quietness(0.05, 0.1, 0.1, 0.02, 0.0)
    assert quiet.is_quiet
    assert quiet.sentence == "The machine was quiet."
    noisy = Quietness(0.35, 0.1, 0.1, 0.0, 0.0)
    assert (noisy.is_noisy, noisy.something_else_ran) == (True, False)
    assert noisy.sentence.startswith("Noisy machine: the same work took times 35 % apart")
    busy = Quietness(0.05, 2.0, 1.2, 0.0, 0.0)
    assert (busy.is_noisy, busy.something_else_ran) == (False, True)
    assert "other programs kept 1.2 cores busy" in busy.sentence
    assert Quietness(0.05, None, 0.0, 0.0, 0.1).is_noisy
    waiting = Quietness(0.05, None, 0.0, 0.0, 0.0, 0.3)
    assert waiting.is_noisy
    assert "waited 30 % of its time for a core" in waiting.sentence
    assert "Too little" in Quietness().sentence


def test_the_system_s_counters_are_read_as_seconds(tmp_path):
    file = tmp_path / "stat"
    file.write_text("cpu  100 20 30 1000 50 4 6 40 9 9\ncpu0 1 1 1 1\n", encoding="ascii")
    unit = 1 / os.sysconf("SC_CLK_TCK")
    # busy: 100 + 20 + 30 + 4 + 6; what guests run is in user already; idle 1000 and wait 50
    assert _system_times(file) == pytest.approx((160 * unit, 40 * unit, 1250 * unit))
    file.write_text("nothing of the kind", encoding="ascii")
    assert _system_times(file) is None
    assert _system_times(tmp_path / "missing") is None


def test_the_watch_tells_work_of_other_threads_from_its_own(monkeypatch):
    from engine.quantization import timing

    moments = iter(
        [
            timing._Moment(wall=0.0, own=0.0, thread=0.0, busy=0.0, steal=0.0, everything=0.0),
            timing._Moment(wall=2.0, own=3.0, thread=2.0, busy=3.5, steal=0.0, everything=4.0),
            timing._Moment(wall=50.0, own=40.0, thread=40.0, busy=90.0, steal=1.0, everything=100.0),
            timing._Moment(wall=53.0, own=42.0, thread=42.0, busy=92.5, steal=1.4, everything=104.0),
        ]
    )
    monkeypatch.setattr(timing.MachineWatch, "_moment", lambda self: next(moments))
    monkeypatch.setattr(timing, "_system_times", lambda: (0.0, 0.0, 0.0))
    watch = MachineWatch(threads=1)
    for _ in range(2):  # what happens from 2 s to 50 s is nobody's business
        watch.start()
        watch.stop()
    found = watch.quietness([])
    # 5 s on the clock: 5 s of this process, 4 s in this thread; 6 s of all; 0.4 of 8 s stolen
    assert found.own_cores == pytest.approx(0.2)
    assert found.others_cores == pytest.approx(0.2)
    assert found.waited_share == pytest.approx(0.2)
    assert found.steal_share == pytest.approx(0.05)


def test_an_estimate_comes_from_former_speeds_or_from_a_short_try(handle, corpus):
    plan = BenchmarkPlan(amount=500, repeats=2, corpus=str(corpus))
    speeds = {("float32", "tutorial"): 1_000.0, ("tutorial-int8", "tutorial"): 4_000.0}
    known = estimate_from(speeds, plan.entries, words=500, repeats=2)
    assert known is not None
    # two passes and the comparison, 500 words each, at 1 ms and 0.25 ms a word
    assert known.seconds == pytest.approx(1_500 * 0.00125)
    assert known.sentence == "About 2 s, as measured before."
    assert drain(estimate(handle, plan, known=speeds)) == known
    assert estimate_from(speeds, [Entry("float32", "exact")], words=500) is None
    spelled_out = estimate_from({("simulated", "tutorial"): 100.0}, [Entry("simulated:bits=4")], words=50)
    assert spelled_out is not None
    assert spelled_out.speeds == (100.0,)
    tried = drain(estimate(handle, plan))
    assert not tried.is_from_history
    assert len(tried.speeds) == 2
    assert tried.seconds > 0
    assert "after a short try" in tried.sentence


def test_a_running_benchmark_says_how_long_all_of_it_will_take(small_model, small_ids):
    states, result = states_of(benchmark(small_model, small_ids, BOTH, text_title="t", bptt=5, repeats=2))
    assert states[0].estimated_seconds is None
    assert states[1].estimated_seconds is not None
    assert result.estimated_seconds == pytest.approx(2 * sum(row.seconds for row in result.rows))
