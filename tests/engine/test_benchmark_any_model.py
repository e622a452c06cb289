"""Models that read no text: digits, tags, and whatever a user brings."""

import math

import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.progress import drain
from engine.quantization import report
from engine.quantization.any_model import benchmark_for, estimate_for, measure_any
from engine.quantization.output_error import output_error
from engine.quantization.plan import BenchmarkPlan, Entry
from engine.quantization.results import Benchmark
from engine.quantization.schemes import find_scheme
from engine.quantization.task_samples import measure_of

BOTH = [Entry("float32"), Entry("tutorial-int8")]


def of(module: nn.Module, *inputs: object) -> ModelHandle:
    return ModelHandle("own", "Own", module.eval(), "a test", inputs)


class Nested(nn.Module):
    """Answers with a dict of a list, a tuple and a whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(6, 4)

    def forward(self, x):
        y = self.first(x)
        return {"all": [y, (y.sum(-1), x.long())], "count": torch.tensor(3)}


def test_output_errors_by_hand():
    wanted = torch.tensor([[3.0, 4.0], [1.0, 2.0]])
    given = torch.tensor([[3.0, 4.5], [1.0, 0.0]])
    found = output_error(wanted, given)
    assert found.max_abs == 2.0
    assert found.relative == pytest.approx(math.sqrt((0.25 + 4.0) / 30.0))
    assert found.sqnr_db == pytest.approx(10 * math.log10(30.0 / 4.25))
    assert found.same_argmax == 0.5
    assert found.values == 4


def test_equal_outputs_have_no_error_and_no_ratio():
    found = output_error(torch.ones(3, 2), torch.ones(3, 2))
    assert (found.max_abs, found.relative, found.sqnr_db, found.same_argmax) == (0.0, 0.0, None, 1.0)


def test_nested_outputs_are_compared_tensor_by_tensor_without_whole_numbers():
    wanted = {"a": [torch.zeros(2), (torch.ones(1, 2), torch.tensor([7]))]}
    given = {"a": [torch.zeros(2), (torch.ones(1, 2) * 1.5, torch.tensor([9]))]}
    found = output_error(wanted, given)
    assert (found.max_abs, found.values) == (0.5, 4)
    assert found.relative == pytest.approx(0.5)


def test_outputs_that_cannot_be_compared_are_refused_in_words():
    with pytest.raises(EngineError, match="other shapes"):
        output_error(torch.zeros(2), torch.zeros(3))
    with pytest.raises(EngineError, match="no floating-point numbers"):
        output_error(torch.tensor([1]), torch.tensor([1]))


def test_a_value_that_becomes_infinite_is_an_infinite_error():
    found = output_error(torch.tensor([1.0, 2.0]), torch.tensor([1.0, math.inf]))
    assert found.max_abs == math.inf


def test_a_user_s_model_is_judged_by_its_output_and_timed_in_turns():
    handle = of(Nested(), torch.randn(5, 6, generator=torch.Generator().manual_seed(0)))
    items: list = []
    result = drain(measure_any(handle, BOTH, repeats=4), items.append)
    first, second = result.rows
    assert result.measure == "outputs"
    assert [row.modules_quantized for row in result.rows] == [0, 1]
    assert first.output_error is not None
    assert first.output_error.max_abs == 0.0
    quantized = find_scheme("tutorial-int8").apply(handle.module)
    with torch.no_grad():
        wanted = handle.module(*handle.example_input)["all"][0]
        given = quantized(*handle.example_input)["all"][0]
    sums = (given.sum(-1) - wanted.sum(-1)).abs().max()
    assert second.output_error is not None
    assert second.output_error.max_abs == pytest.approx(float(max((given - wanted).abs().max(), sums)), rel=1e-5)
    assert all(len(row.repeat_seconds) == 4 and row.seconds > 0 for row in result.rows)
    states = [item for item in items if isinstance(item, Benchmark)]
    assert [len(state.rows[1].repeat_seconds) for state in states][-4:] == [1, 2, 3, 4]
    assert states[0].is_partial
    assert not result.is_partial
    assert report.cells(result)[1][-4] != report.DASH


def test_the_model_its_mode_and_its_buffers_stay_as_they_were():
    module = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)).train()
    handle = ModelHandle("own", "Own", module, "a test", (torch.randn(3, 4),))
    before = {key: value.clone() for key, value in module.state_dict().items()}
    state = torch.get_rng_state()
    drain(measure_any(handle, BOTH, repeats=1))
    assert module.training
    assert all(torch.equal(value, before[key]) for key, value in module.state_dict().items())
    assert torch.equal(torch.get_rng_state(), state)


def test_a_chosen_input_is_used_and_one_that_does_not_fit_is_explained():
    handle = of(nn.Linear(6, 2), torch.zeros(1, 6))
    result = drain(measure_any(handle, BOTH, inputs=(torch.ones(7, 6),), repeats=1))
    assert "7 × 6" in result.amount_sentence
    with pytest.raises(EngineError, match="6"):
        drain(measure_any(handle, BOTH, inputs=(torch.ones(1, 5),), repeats=1))


def test_the_time_is_estimated_from_one_call():
    handle = of(nn.Linear(6, 2), torch.zeros(1, 6))
    found = drain(estimate_for(handle, BenchmarkPlan(repeats=8)))
    # two milliseconds a reading, more only where a call takes that long: 8 and 2 to warm up, for two rows
    assert found.seconds == pytest.approx(max(1 / found.speeds[0], 0.002) * (8 + 2) * 2)
    with pytest.raises(EngineError, match="0 repeats"):
        drain(estimate_for(handle, BenchmarkPlan(repeats=0)))


def test_a_model_of_which_nothing_is_quantized_still_gives_rows():
    result = drain(measure_any(of(nn.Sequential(nn.Conv2d(1, 1, 3)), torch.zeros(1, 1, 5, 5)), BOTH, repeats=1))
    assert [row.modules_quantized for row in result.rows] == [0, 0]
    assert "0 of 1 modules" in report.markdown(result)


def test_the_float32_row_of_a_quantized_model_says_that_it_is_quantized():
    model = find_scheme("int8-all").apply(nn.Linear(4, 3).eval())
    result = drain(measure_any(of(model, torch.ones(1, 4)), [Entry("float32")], repeats=1))
    said = next(note for note in report.notes(result) if note.startswith("float32: 0 of 1 modules"))
    assert "quantized already" in said


def test_protocols_of_word_models_are_refused():
    with pytest.raises(EngineError, match="exact protocol"):
        next(measure_any(of(nn.Linear(2, 2), torch.zeros(1, 2)), [Entry("float32", "exact")]))


def test_lenet_reads_the_shipped_digits():
    handle = open_model("lenet")
    assert measure_of(handle) == "digits"
    result = drain(benchmark_for(handle, BenchmarkPlan(repeats=1)))
    first, second = result.rows
    assert first.task is not None
    assert second.task is not None
    assert (first.task.samples, first.task.is_agreement) == (500, False)
    assert first.task.share > 0.95
    assert abs(first.task.correct - second.task.correct) <= 5
    assert result.model == "lenet"
    assert report.cells(result)[0][4] == f"{100 * first.task.share:.1f} %"


def test_the_tagger_is_measured_by_how_often_it_agrees_with_float32():
    handle = open_model("lstm-tagger")
    entries = (Entry("float32"), Entry("simulated:bits=2"))
    result = drain(benchmark_for(handle, BenchmarkPlan(entries, repeats=1)))
    first, second = result.rows
    assert first.task is not None
    assert second.task is not None
    assert first.task.is_agreement
    assert first.task.correct == first.task.samples == result.tokens_total
    assert 0 < second.task.correct < second.task.samples
    assert "against float32" in result.text_title


def test_a_word_model_reads_a_text(small_model, small_dictionary, tmp_path):
    (tmp_path / "test.txt").write_text(" the old bridge is in the river . \n" * 10, encoding="utf-8")
    state = torch.zeros(2, 1, 8)
    example = torch.zeros(3, 1, dtype=torch.int64), (state, state)
    handle = ModelHandle("small", "Small LSTM", small_model, "seeded", example, small_dictionary)
    result = drain(benchmark_for(handle, BenchmarkPlan(corpus=str(tmp_path))))
    assert (result.measure, result.repeats, result.tokens_total) == ("text", 1, 89)
