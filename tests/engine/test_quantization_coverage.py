import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.models.word_lstm import LSTMModel
from engine.quantization.coverage import coverage, module_bytes, predicted_size_bytes
from engine.quantization.schemes import find_scheme, schemes
from engine.quantization.size import saved_size_bytes

INT8_ALL, TUTORIAL = find_scheme("int8-all"), find_scheme("tutorial-int8")
HERE = [scheme for scheme in schemes() if not scheme.name.startswith("torchao-")]
HERE += [find_scheme("simulated:bits=3,granularity=group,group_size=20,symmetric=no")]


def reasons(model: nn.Module, scheme=INT8_ALL) -> dict[str, str]:
    return {row.fqn: row.reason for row in module_bytes(model, scheme)}


@pytest.fixture(scope="module")
def middle_model() -> LSTMModel:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return LSTMModel(700, 64, 48, 3).eval()


@pytest.mark.parametrize("scheme", HERE, ids=lambda scheme: scheme.spelling)
def test_predicted_sizes_are_those_of_the_saved_model(scheme, middle_model):
    for model in (middle_model, open_model("lenet").module, open_model("lstm-tagger").module):
        converted = scheme.apply(model)
        assert predicted_size_bytes(model, scheme) == pytest.approx(saved_size_bytes(converted), rel=0.01)


@pytest.mark.parametrize("modules", [[], ["rnn"], ["encoder", "decoder"]])
@pytest.mark.parametrize("name", ["int8-embedding", "int4-all", "float16"])
def test_predictions_follow_the_ticks(name, modules, middle_model):
    scheme = find_scheme(name)
    converted = scheme.apply(middle_model, modules)
    assert predicted_size_bytes(middle_model, scheme, modules) == pytest.approx(saved_size_bytes(converted), rel=0.01)


def test_bytes_before_and_after_of_the_word_model_by_hand():
    model = LSTMModel(100, 32, 16, 1, dropout=0.0)
    rows = {row.fqn: row for row in module_bytes(model, INT8_ALL, ["encoder", "rnn"])}
    assert (rows["encoder"].before_bytes, rows["encoder"].after_bytes) == (100 * 32 * 4, 100 * 32 + 100 * 4)
    gates = 4 * 16
    assert rows["rnn"].before_bytes == 4 * gates * (32 + 16 + 2)
    assert rows["rnn"].after_bytes == gates * (32 + 16) + 2 * gates * 4 + 2 * gates * 4  # integers, scales, biases
    assert (rows["decoder"].before_bytes, rows["decoder"].after_bytes) == (100 * 17 * 4, 100 * 17 * 4)
    assert [rows[fqn].is_chosen for fqn in ("encoder", "rnn", "decoder")] == [True, True, False]
    assert rows["decoder"].is_eligible
    assert rows["decoder"].reason == "it is not chosen"


def test_groups_and_kept_rows_by_hand():
    embedding = nn.Embedding(10, 100)
    after = module_bytes(embedding, find_scheme("int4-groups"))[0].after_bytes
    assert after == 10 * 100 // 2 + 10 * 2 * 3  # two groups a row, a scale of 2 bytes and a zero point of 1
    linear = nn.Linear(64, 32, bias=False)
    after = module_bytes(linear, find_scheme("int4-all"))[0].after_bytes
    assert after == 2 * (64 + 4 + 4) + 30 * (32 + 3)  # 2 rows of int8 with scale and number, 30 of int4


def test_nothing_is_run_or_converted_to_know_the_bytes(middle_model, monkeypatch):
    for name in ("quantize_rows", "quantize_groups"):
        monkeypatch.setattr(f"engine.quantization.stored.forms.{name}", lambda *_a, **_k: pytest.fail("converted"))
    assert predicted_size_bytes(middle_model, find_scheme("int4-all")) > 0


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: nn.Linear(2, 2).half(), "float16; schemes start from float32"),
        (lambda: nn.Linear(2, 2).double(), "float64; schemes start from float32"),
        (lambda: nn.Linear(0, 2), "in_features is 0"),
        (lambda: nn.Linear(2, 0), "no elements"),
        (lambda: nn.LazyLinear(2), "first forward pass"),
        (lambda: nn.Linear(2, 2, device="meta"), "no values yet"),
        (lambda: nn.utils.parametrizations.weight_norm(nn.Linear(2, 2)), "parametrization"),
        (lambda: nn.LayerNorm(2), "LayerNorm is no layer"),
        (lambda: nn.Embedding(3, 2, max_norm=1.0), "max_norm"),
    ],
    ids=["half", "double", "no inputs", "no outputs", "lazy", "meta", "parametrized", "norm", "max_norm"],
)
@pytest.mark.filterwarnings("ignore:Initializing zero-element", "ignore:Lazy modules")
def test_modules_that_cannot_be_quantized_say_why(make, sentence):
    model = make()
    support = INT8_ALL.supports(model)
    assert not support.is_supported
    assert sentence in support.reason
    assert not any(row.is_eligible for row in module_bytes(model, INT8_ALL))


def test_integer_weights_say_their_dtype():
    model = nn.Linear(2, 2, bias=False)
    model.weight = nn.Parameter(torch.ones(2, 2, dtype=torch.int8), requires_grad=False)
    assert reasons(model) == {"Linear": "its weights are int8, not floating-point numbers"}
    with pytest.raises(EngineError, match="int8, not floating-point"):
        INT8_ALL.apply(model, ["Linear"])


@pytest.mark.parametrize(
    ("layer", "sentence"),
    [
        (nn.LSTM(3, 4, bias=False), "needs biases"),
        (nn.LSTM(3, 4, proj_size=2), "proj_size"),
        (nn.RNN(3, 4), "not RNN"),
        (nn.GRU(3, 4), "not GRU"),
    ],
)
def test_layers_that_torch_leaves_alone_say_why(layer, sentence):
    assert sentence in TUTORIAL.supports(layer).reason
    assert type(TUTORIAL.apply(nn.Sequential(layer))[0]) is type(layer)


def test_nothing_eligible_is_zero_of_all_with_reasons():
    model = nn.Sequential(*[nn.RNN(2, 2) for _ in range(9)])
    covered = coverage(model, TUTORIAL)
    start = "0 of 9 modules, 0 % of the bytes; 0 (RNN, 48 bytes) stays float32: the tutorial"
    assert covered.sentence.startswith(start)
    assert covered.sentence.endswith("5 smaller modules stay too.")


def test_a_quantized_model_has_nothing_left_and_says_so():
    for scheme in (TUTORIAL, INT8_ALL, find_scheme("float16")):
        model = scheme.apply(LSTMModel(50, 8, 6, 2))
        covered = coverage(model, INT8_ALL, None)
        left = [module for module in covered.modules if module.reason == "it is quantized already"]
        assert {module.fqn for module in left} >= {"rnn", "decoder"}
        assert "stays quantized: it is quantized already" in covered.sentence
        again = scheme.apply(model)
        assert predicted_size_bytes(model, scheme) == pytest.approx(saved_size_bytes(again), abs=3000)


def test_containers_are_walked_and_the_model_itself_can_be_the_module():
    model = nn.ModuleDict({"a": nn.ModuleList([nn.Linear(2, 2), nn.Sequential(nn.Linear(2, 2))])})
    assert list(reasons(model)) == ["a.0", "a.1.0"]
    assert list(reasons(nn.Linear(2, 2))) == ["Linear"]
    assert module_bytes(nn.Linear(2, 2), INT8_ALL, ["Linear"])[0].is_chosen
    assert module_bytes(nn.Linear(2, 2), INT8_ALL, [""])[0].is_chosen


def test_a_module_in_two_places_counts_once_and_can_be_ticked_by_either_name():
    shared = nn.Linear(4, 4)
    model = nn.Sequential(shared, nn.ReLU(), shared)
    assert list(reasons(model)) == ["0"]
    assert module_bytes(model, INT8_ALL, ["2"])[0].is_chosen


def tied() -> nn.Sequential:
    model = nn.Sequential(nn.Embedding(400, 30), nn.Linear(30, 400, bias=False))
    model[1].weight = model[0].weight
    return model


def test_tied_weights_count_once_before_and_after():
    rows = module_bytes(tied(), INT8_ALL)
    assert [row.before_bytes for row in rows] == [48_000, 0]
    assert [row.after_bytes for row in rows] == [400 * 30 + 400 * 4, 0]
    assert predicted_size_bytes(tied(), INT8_ALL) == pytest.approx(saved_size_bytes(INT8_ALL.apply(tied())), rel=0.03)


@pytest.mark.parametrize("ticked", ["0", "1"])
def test_ticking_one_of_two_tied_modules_adds_bytes_and_says_so(ticked):
    rows = {row.fqn: row for row in module_bytes(tied(), INT8_ALL, [ticked])}
    assert sum(row.after_bytes for row in rows.values()) == 48_000 + 400 * 30 + 400 * 4
    assert "shared with 0" in rows["1"].reason
    size = saved_size_bytes(INT8_ALL.apply(tied(), [ticked]))
    assert predicted_size_bytes(tied(), INT8_ALL, [ticked]) == pytest.approx(size, rel=0.02)


def test_torch_keeps_an_own_copy_of_a_tied_weight():
    scheme = find_scheme("int8-embedding")
    rows = module_bytes(tied(), scheme)
    assert [row.after_bytes for row in rows] == [400 * 30 + 400 * 8, 400 * 30]
    assert "a copy of 12.0 kB of its own" in rows[1].reason


def test_buffers_are_no_modules_to_choose_but_are_saved():
    model = nn.Sequential(nn.Linear(50, 50), nn.BatchNorm1d(50, affine=False))
    assert list(reasons(model)) == ["0"]
    assert predicted_size_bytes(model, INT8_ALL) == pytest.approx(saved_size_bytes(INT8_ALL.apply(model)), rel=0.05)


def test_an_unknown_module_is_named():
    with pytest.raises(EngineError, match="no module 'head'"):
        coverage(tied(), INT8_ALL, ["head"])
