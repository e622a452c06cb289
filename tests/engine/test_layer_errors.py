from __future__ import annotations

import copy
import math

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.models.word_lstm import LSTMModel
from engine.progress import drain
from engine.quantization.layer_error import layer_errors
from engine.quantization.layer_results import LayerErrors
from engine.quantization.schemes import find_scheme
from engine.text.vocabulary import Dictionary
from tests.engine import tutorial
from tests.engine.conftest import WORDS

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")
INT8 = find_scheme("tutorial-int8")


def seeded(build, seed: int = 1) -> nn.Module:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return build()


def handle_of(module: nn.Module, *example: torch.Tensor, words: Dictionary | None = None) -> ModelHandle:
    return ModelHandle("test", "Test", module, "made for a test", example, words)


def drawn(*shape: int, seed: int = 5) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def decibels(wanted: torch.Tensor, got: torch.Tensor) -> float:
    wanted, got = wanted.detach().double(), got.detach().double()
    return 10 * math.log10(float(wanted.square().sum() / (got - wanted).square().sum()))


def three_layers() -> ModelHandle:
    module = seeded(lambda: nn.Sequential(nn.Linear(6, 9), nn.Tanh(), nn.Linear(9, 8), nn.Tanh(), nn.Linear(8, 4)))
    return handle_of(module, drawn(3, 6))


def test_the_error_of_a_weight_worked_by_hand():
    module = nn.Linear(3, 2, bias=False)
    weight = torch.tensor([[1.02, -0.33, 0.005], [0.5, -1.02, 0.25]])
    module.weight = nn.Parameter(weight)
    (row,) = drain(layer_errors(handle_of(nn.Sequential(module), drawn(1, 3)), INT8)).rows
    # torch's scale is 1.02 / 127.5 = 0.008; -127.5 steps may be rounded to either side, 127.5 are clipped to 127
    steps = torch.tensor([[127, -41, 1], [62, -128, 31]])
    either = [steps * 0.008, torch.where(steps == -128, -127, steps) * 0.008]
    assert row.weights == 6
    assert any(row.weight_sqnr_db == pytest.approx(decibels(weight, each), abs=1e-3) for each in either)
    assert row.weight_max_error == pytest.approx(0.004, abs=1e-5)
    cosines = [float(F.cosine_similarity(weight.flatten().double(), each.flatten().double(), 0)) for each in either]
    assert any(row.weight_cosine == pytest.approx(each, abs=1e-6) for each in cosines)


def test_only_this_and_all_but_this_are_models_converted_in_part():
    handle = three_layers()
    result = drain(layer_errors(handle, INT8))
    (given,) = handle.example_input
    exact = handle.module(given)
    assert [row.fqn for row in result.rows] == ["0", "2", "4"]
    for row in result.rows:
        others = [fqn for fqn in ("0", "2", "4") if fqn != row.fqn]
        alone = INT8.apply(handle.module, [row.fqn])(given)
        without = INT8.apply(handle.module, others)(given)
        assert row.only_this.output_sqnr_db == pytest.approx(decibels(exact, alone), abs=1e-6)
        assert row.all_but_this.output_sqnr_db == pytest.approx(decibels(exact, without), abs=1e-6)
        assert row.only_this.loss_difference is None
    assert (result.words, result.input_title, result.is_partial) == (None, "the example input", False)


def test_a_modules_own_output_is_compared_on_the_input_that_it_really_gets():
    handle = three_layers()
    row = drain(layer_errors(handle, INT8)).rows[1]
    (given,) = handle.example_input
    inside = handle.module[1](handle.module[0](given))
    exact, near = handle.module[2](inside), INT8.apply(handle.module[2])(inside)
    assert row.output_sqnr_db == pytest.approx(decibels(exact, near), abs=1e-6)


def word_handle(model: nn.Module) -> ModelHandle:
    example = (torch.zeros(3, 1, dtype=torch.int64), (torch.zeros(2, 1, 8), torch.zeros(2, 1, 8)))
    return ModelHandle("small", "Small", model, "made for a test", example, Dictionary(WORDS))


def literal_kl(one: nn.Module, other: nn.Module, ids: torch.Tensor) -> float:
    """Mean divergence over chunks of 25 words with the hidden state carried over."""
    hidden = near = one.eval().init_hidden(1)
    total = 0.0
    with torch.no_grad():
        for start in range(0, len(ids) - 1, 25):
            chunk = ids[start : min(start + 25, len(ids) - 1)][:, None]
            output, hidden = one(chunk, hidden)
            near_output, near = other(chunk, near)
            p, q = output.double().softmax(-1), near_output.double().softmax(-1)
            total += float((p * (p / q).log()).sum())
    return total / (len(ids) - 1)


def test_a_word_models_effects_are_loss_difference_and_divergence(small_model, small_ids):
    small_model.decoder.weight.data[3, 2] = 30.0
    result = drain(layer_errors(word_handle(small_model), INT8, ids=small_ids, words=130))
    ids = small_ids[:131]
    float_loss = tutorial.evaluate(copy.deepcopy(small_model), ids)
    assert (result.words, [row.fqn for row in result.rows]) == (130, ["rnn", "decoder"])
    for row, other in zip(result.rows, ("decoder", "rnn"), strict=True):
        alone, without = INT8.apply(small_model, [row.fqn]), INT8.apply(small_model, [other])
        for effect, model in ((row.only_this, alone), (row.all_but_this, without)):
            assert effect.loss_difference == pytest.approx(tutorial.evaluate(model, ids) - float_loss, abs=1e-5)
            assert effect.kl == pytest.approx(literal_kl(copy.deepcopy(small_model), model, ids), rel=1e-3, abs=1e-9)
    assert result.worst.fqn == "decoder"
    assert result.sentence.startswith("decoder costs most: quantized alone it moves the predictions by a KL of")
    assert [each.fqn for each in result.left_alone] == ["encoder"]


def test_a_word_model_reads_the_text_that_ships_unless_told_otherwise(small_model):
    result = drain(layer_errors(word_handle(small_model), INT8, words=26))
    assert (result.words, result.input_title) == (26, "LayerLab articles")


def test_a_word_model_on_an_input_of_its_own_is_measured_like_any_other(small_model):
    handle = word_handle(small_model)
    result = drain(layer_errors(handle, INT8, inputs=handle.example_input))
    assert (result.words, result.input_title) == (None, "the chosen input")
    assert result.rows[0].only_this.kl is None
    assert result.rows[0].only_this.output_sqnr_db > 10


@pytest.mark.parametrize("closed_after", [0, 1, 3])
def test_a_cancelled_run_keeps_its_rows_and_leaves_the_model_as_it_was(small_model, small_ids, closed_after: int):
    handle = word_handle(small_model.train())
    before = {key: value.clone() for key, value in small_model.state_dict().items()}
    parts = list(small_model.modules())
    rng = torch.get_rng_state()
    whole = drain(layer_errors(handle, INT8, ids=small_ids, words=60))
    latest = None
    work = layer_errors(handle, INT8, ids=small_ids, words=60)
    for item in work:
        if isinstance(item, LayerErrors):
            latest = item
            if len(item.rows) >= closed_after:
                work.close()
    assert latest is not None
    assert latest.rows == whole.rows[:closed_after]
    assert latest.is_partial == (closed_after < 2)
    assert small_model.training
    assert list(small_model.modules()) == parts
    assert all(torch.equal(value, before[key]) for key, value in small_model.state_dict().items())
    assert not any(part._forward_hooks or part._forward_pre_hooks for part in parts)
    assert torch.equal(torch.get_rng_state(), rng)


def test_a_module_in_two_places_is_exchanged_in_both():
    shared = seeded(lambda: nn.Linear(4, 4))
    handle = handle_of(nn.Sequential(shared, nn.Tanh(), shared), drawn(2, 4))
    (row,) = drain(layer_errors(handle, INT8)).rows
    (given,) = handle.example_input
    near = INT8.apply(shared)
    expected = decibels(handle.module(given), near(near(given).tanh()))
    assert row.only_this.output_sqnr_db == pytest.approx(expected, abs=1e-6)
    assert row.all_but_this.output_sqnr_db == math.inf


def test_tied_weights_are_looked_at_in_both_modules():
    module = seeded(lambda: nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 4)))
    module[2].weight = module[0].weight
    result = drain(layer_errors(handle_of(module, drawn(2, 4)), INT8))
    assert [row.fqn for row in result.rows] == ["0", "2"]
    assert result.rows[0].weight_sqnr_db == result.rows[1].weight_sqnr_db
    assert result.rows[0].only_this != result.rows[1].only_this


def test_a_model_that_is_a_single_layer():
    (row,) = drain(layer_errors(handle_of(seeded(lambda: nn.Linear(5, 4)), drawn(2, 5)), INT8)).rows
    assert row.fqn == "Test"
    assert row.only_this.output_sqnr_db == row.output_sqnr_db
    assert row.all_but_this.output_sqnr_db == math.inf


class ManyOutputs(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.one, self.other, self.idle = nn.Linear(4, 3), nn.Linear(4, 2), nn.Linear(4, 4)

    def forward(self, given):
        return {"one": self.one(given), "rest": [(self.other(given), given.argmax(1))], "none": None}


def test_outputs_in_dicts_and_tuples_are_compared_and_a_module_that_is_not_called_is_said_to_change_nothing():
    handle = handle_of(seeded(ManyOutputs), drawn(3, 4))
    result = drain(layer_errors(handle, INT8))
    one, _, idle = result.rows
    (given,) = handle.example_input
    exact, near = handle.module(given), INT8.apply(handle.module, ["one"])(given)
    joined = [torch.cat([each["one"].flatten(), each["rest"][0][0].flatten()]) for each in (exact, near)]
    assert one.only_this.output_sqnr_db == pytest.approx(decibels(*joined), abs=1e-6)
    assert idle.output_sqnr_db is None
    assert idle.only_this.output_sqnr_db == math.inf
    assert idle.weight_sqnr_db > 30


def test_the_module_with_the_outlier_is_the_worst():
    handle = three_layers()
    handle.module[2].weight.data[0, 0] = 1e3
    result = drain(layer_errors(handle, INT8))
    assert result.worst.fqn == "2"
    assert result.sentence.startswith("2 costs most: quantized alone it leaves the output at")


def test_an_outlier_of_1e30_is_measured():
    handle = three_layers()
    handle.module[0].weight.data[0, 0] = 1e30
    result = drain(layer_errors(handle, INT8))
    assert result.rows[0].weight_sqnr_db > 0
    assert result.sentence


def test_only_the_chosen_modules_are_quantized():
    handle = three_layers()
    result = drain(layer_errors(handle, INT8, modules=["0", "4"]))
    assert [row.fqn for row in result.rows] == ["0", "4"]
    assert [(each.fqn, each.reason) for each in result.left_alone] == [("2", "it was not chosen")]
    (given,) = handle.example_input
    alone = decibels(handle.module(given), INT8.apply(handle.module, ["4"])(given))
    assert result.rows[0].all_but_this.output_sqnr_db == pytest.approx(alone, abs=1e-6)


@pytest.mark.parametrize("build", [lambda: nn.RNN(3, 2), lambda: nn.Embedding(3, 2), lambda: nn.Conv2d(1, 1, 2)])
def test_a_model_of_which_nothing_is_quantized_says_why(build):
    handle = handle_of(nn.Sequential(build()))
    result = drain(layer_errors(handle, INT8))
    assert (result.rows, result.rows_total, result.is_partial) == ((), 0, False)
    assert result.sentence.startswith("int8 (tutorial) does not quantize 0 (")
    two = drain(layer_errors(handle_of(nn.Sequential(build(), nn.Embedding(2, 2))), INT8))
    assert two.sentence.startswith("int8 (tutorial) quantizes none of the 2 modules with weights; 0 (")


def test_models_without_weights_and_quantized_ones_are_told_apart():
    nothing = drain(layer_errors(handle_of(nn.Sequential(nn.ReLU())), INT8))
    assert nothing.sentence == "This model has no weights, so nothing can be quantized."
    quantized = drain(layer_errors(handle_of(INT8.apply(three_layers().module)), INT8))
    assert "quantizes none of the 3 modules" in quantized.sentence
    assert "quantized already" in quantized.sentence


def test_an_example_of_zeros_is_replaced_by_noise_and_said():
    handle = handle_of(three_layers().module, torch.zeros(2, 6))
    result = drain(layer_errors(handle, INT8))
    assert result.input_title == "normal noise"
    assert result.rows[0].output_sqnr_db < 60
    assert result == drain(layer_errors(handle, INT8))


@pytest.mark.parametrize("name", ["float16", "bfloat16", "int8-all", "int8-weight-only", "simulated:bits=4"])
def test_weights_of_other_schemes_are_read_back(name: str):
    handle = three_layers()
    result = drain(layer_errors(handle, find_scheme(name)))
    assert len(result.rows) == 3
    for row in result.rows:
        assert row.note == ""
        assert 10 < row.weight_sqnr_db < 90
        assert 10 < row.only_this.output_sqnr_db < 100


@pytest.mark.parametrize("name", ["tutorial-int8", "int8-all", "simulated:bits=4,granularity=row"])
def test_an_lstm_is_read_back_tensor_by_tensor(name: str, small_model, small_ids):
    result = drain(layer_errors(word_handle(small_model), find_scheme(name), ids=small_ids, words=30))
    row = next(each for each in result.rows if each.fqn == "rnn")
    assert row.weights == 32 * (12 + 8 + 8 + 8)
    assert row.note == ""
    assert row.weight_sqnr_db > 15


def test_what_cannot_be_measured_is_refused_in_words(small_model, small_ids):
    handle = three_layers()
    with pytest.raises(EngineError, match="The forward pass fails"):
        drain(layer_errors(handle, INT8, inputs=(drawn(2, 7),)))
    with pytest.raises(EngineError, match="no module 'head'"):
        drain(layer_errors(handle, INT8, modules=["head"]))
    with pytest.raises(EngineError, match="fewer than 2 tokens"):
        drain(layer_errors(word_handle(small_model), INT8, ids=small_ids[:1]))
    with pytest.raises(EngineError, match="0 tokens"):
        drain(layer_errors(word_handle(small_model), INT8, ids=small_ids, words=0))
    with pytest.raises(EngineError, match="shapes only"):
        drain(layer_errors(handle_of(nn.Linear(2, 2, device="meta"), drawn(1, 2)), INT8))
    handle.module[2].weight.data[0, 0] = math.nan
    with pytest.raises(EngineError, match=r"2\.weight has NaN"):
        drain(layer_errors(handle, INT8))


def test_a_tiny_model_with_one_layer_and_equal_sizes(small_ids):
    model = seeded(lambda: LSTMModel(len(WORDS), 6, 6, 1, dropout=0.0))
    result = drain(layer_errors(word_handle(model), INT8, ids=small_ids, words=1))
    assert (result.words, len(result.rows)) == (1, 2)
