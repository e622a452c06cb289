import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.quantization.benchmark import Benchmark, benchmark
from engine.quantization.coverage import coverage
from engine.quantization.schemes import DEFAULT_SCHEMES, find_scheme, schemes
from engine.quantization.size import MB, saved_size_bytes
from engine.text.sources import load_text
from tests.engine import tutorial

BOTH = [find_scheme(name) for name in DEFAULT_SCHEMES]
FLOAT32, TUTORIAL = BOTH


def run_all(work) -> tuple[list, Benchmark]:
    items: list = []
    return items, drain(work, items.append)


def test_sizes_are_those_that_the_tutorial_prints(word_handle: ModelHandle):
    assert saved_size_bytes(word_handle.module) / MB == pytest.approx(113.94, abs=0.1)
    assert saved_size_bytes(TUTORIAL.apply(word_handle.module)) / MB == pytest.approx(79.74, abs=0.1)


def test_the_quantized_model_prints_as_in_the_tutorial(word_handle: ModelHandle):
    assert str(TUTORIAL.apply(word_handle.module)) == (
        "LSTMModel(\n"
        "  (drop): Dropout(p=0.5, inplace=False)\n"
        "  (encoder): Embedding(33278, 512)\n"
        "  (rnn): DynamicQuantizedLSTM(512, 256, num_layers=5, dropout=0.5)\n"
        "  (decoder): DynamicQuantizedLinear(in_features=256, out_features=33278, dtype=torch.qint8, "
        "qscheme=torch.per_tensor_affine)\n"
        ")"
    )


def test_applying_a_scheme_leaves_the_model_as_it_was(small_model):
    small_model.train()
    before = {key: value.clone() for key, value in small_model.state_dict().items()}
    for scheme in schemes():
        if scheme.name.startswith("torchao-"):
            continue  # an extra that need not be installed
        assert scheme.apply(small_model) is not small_model
    assert small_model.training
    assert type(small_model.rnn) is nn.LSTM
    assert all(torch.equal(value, before[key]) for key, value in small_model.state_dict().items())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_int8_weights_are_those_of_quantize_dynamic(small_model):
    direct = torch.ao.quantization.quantize_dynamic(small_model, {nn.LSTM, nn.Linear}, dtype=torch.qint8)
    ours = TUTORIAL.apply(small_model)
    assert torch.equal(ours.decoder.weight().int_repr(), direct.decoder.weight().int_repr())
    assert ours.decoder.weight().q_scale() == direct.decoder.weight().q_scale()


def test_a_model_that_is_a_single_linear_is_quantized_too():
    assert "DynamicQuantizedLinear" in str(TUTORIAL.apply(nn.Linear(3, 2)))
    assert coverage(nn.Linear(3, 2), TUTORIAL).modules_quantized == 1


def test_a_module_in_two_places_is_quantized_in_both():
    shared = nn.Linear(3, 3)
    converted = TUTORIAL.apply(nn.Sequential(shared, nn.ReLU(), shared))
    assert type(converted[0]) is type(converted[2]) is not nn.Linear


def test_two_of_three_modules_are_covered_and_the_embedding_says_why_not(word_handle: ModelHandle):
    covered = coverage(word_handle.module, TUTORIAL)
    assert [(module.fqn, module.is_quantized) for module in covered.modules] == [
        ("encoder", False), ("rnn", True), ("decoder", True),
    ]  # fmt: skip
    # 33,278 x 512 x 4; 4 x (4 x 256 x 770 + 16 x 256 x 514); 33,278 x 257 x 4
    assert [module.size_bytes for module in covered.modules] == [68_153_344, 11_575_296, 34_209_784]
    assert covered.quantized_share == pytest.approx(45_785_080 / 113_938_424)
    assert covered.sentence.startswith("2 of 3 modules, 40 % of the bytes; encoder (Embedding, 68.2 MB) stays float32")


def test_a_model_of_which_nothing_is_quantized_says_zero():
    covered = coverage(nn.Sequential(nn.Embedding(4, 2), nn.RNN(2, 2)), TUTORIAL)
    assert (covered.modules_quantized, covered.modules_total) == (0, 2)
    assert "0 of 2 modules" in covered.sentence
    assert "RNN" in covered.sentence


def test_tied_weights_count_once():
    model = nn.Sequential(nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
    model[1].weight = model[0].weight
    assert sum(module.size_bytes for module in coverage(model, TUTORIAL).modules) == 64


def test_an_unknown_scheme_is_named_with_those_there_are():
    with pytest.raises(EngineError, match=r"'int3'.*float32, tutorial-int8"):
        find_scheme("int3")


def test_int8_loss_is_close_to_float32_and_both_are_the_tutorials(word_handle: ModelHandle):
    ids = load_text(word_handle.dictionary).ids
    _, result = run_all(benchmark(word_handle.module, ids, BOTH, text_title="own", tokens=250))
    float_row, int8_row = result.rows
    assert [row.scheme for row in result.rows] == ["float32", "tutorial-int8"]
    assert float_row.tokens == int8_row.tokens == 250
    assert float_row.loss == pytest.approx(tutorial.evaluate(word_handle.module, ids[:251]), abs=1e-5)
    assert int8_row.loss == pytest.approx(float_row.loss, abs=0.03)
    assert (float_row.modules_quantized, int8_row.modules_quantized) == (0, 2)
    assert not result.is_partial


def test_models_take_turns_and_every_turn_is_reported(small_model, small_ids):
    items, result = run_all(benchmark(small_model, small_ids, BOTH, text_title="t", bptt=5))
    states = [item for item in items if isinstance(item, Benchmark)]
    assert all(state.is_partial for state in states)
    # 259 predictions at 4 chunks of 5 a turn: both models are never further apart than one turn.
    # The last one is told of once more, when its predictions have been compared.
    assert [state.rows[0].tokens for state in states] == [0, *range(20, 241, 20), 259, 259]
    assert all(state.rows[0].tokens == state.rows[1].tokens for state in states)
    assert result.rows == states[-1].rows
    progress = [item for item in items if isinstance(item, Progress) and item.total == 2 * 259]
    assert progress[-1].done == 2 * 259


def test_a_cancelled_benchmark_leaves_its_partial_rows(small_model, small_ids):
    latest = None
    work = benchmark(small_model, small_ids, BOTH, text_title="t", bptt=5)
    for item in work:
        if isinstance(item, Benchmark):
            latest = item
            if item.rows[0].tokens >= 80:
                work.close()
    assert latest is not None
    assert latest.is_partial
    assert latest.rows[0].tokens == 80
    assert latest.rows[0].loss == pytest.approx(tutorial.evaluate(small_model, small_ids[:81], bptt=5), abs=1e-6)


def test_training_mode_rng_and_threads_are_untouched_by_a_benchmark(small_model, small_ids):
    small_model.train()
    rng, threads = torch.get_rng_state(), torch.get_num_threads()
    run_all(benchmark(small_model, small_ids, BOTH, text_title="t", tokens=50))
    work = benchmark(small_model, small_ids, BOTH, text_title="t", threads=2)
    for _ in range(6):
        next(work)
    work.close()
    assert small_model.training
    assert torch.equal(torch.get_rng_state(), rng)
    assert torch.get_num_threads() == threads


def test_the_environment_names_what_a_reader_must_know(small_model, small_ids):
    _, result = run_all(benchmark(small_model, small_ids, BOTH, text_title="t", tokens=25))
    machine = result.environment
    assert machine.torch == torch.__version__
    assert machine.quantized_engine in torch.backends.quantized.supported_engines
    assert machine.threads == 1
    assert machine.cpu
    assert machine.cores >= 1
