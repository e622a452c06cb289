import copy
import importlib.util
import pickle
import sys

import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.models.word_lstm import LSTMModel
from engine.quantization.schemes import find_scheme, schemes
from engine.quantization.size import saved_size_bytes
from engine.quantization.stored.module import StoredModule
from engine.quantization.stored.unpacked import unpacked_model

HAS_TORCHAO = importlib.util.find_spec("torchao") is not None
HERE = [scheme for scheme in schemes() if HAS_TORCHAO or not scheme.name.startswith("torchao-")]
MORE = [
    find_scheme(spelling)
    for spelling in (
        "simulated:bits=2,granularity=tensor",
        "simulated:bits=8,granularity=tensor,symmetric=no",
        "simulated:bits=3,granularity=row,symmetric=no",
        "simulated:bits=5,granularity=group,group_size=5",
        "simulated:bits=6,granularity=group,group_size=5,symmetric=no",
    )
]
STORED = [scheme for scheme in HERE + MORE if scheme.kind in ("stored", "half", "simulated", "weight only")]
STORED = [scheme for scheme in STORED if not scheme.name.startswith("torchao-")]


def named(scheme) -> str:
    return scheme.spelling


def tiny(seed: int = 3) -> LSTMModel:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = LSTMModel(50, 8, 6, 2).eval()
        nn.init.normal_(model.decoder.bias)
        return model


def logits(model: nn.Module) -> torch.Tensor:
    with torch.no_grad():
        output, _ = model(torch.arange(12).view(-1, 1), model.init_hidden(1))
    return output


def first(output: object) -> torch.Tensor:
    return output if isinstance(output, torch.Tensor) else first(output[0])


@pytest.mark.parametrize("scheme", HERE + MORE, ids=named)
def test_every_scheme_runs_close_to_float32_and_leaves_the_model_alone(scheme):
    model = tiny()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    steps = {"bits=2": 2.0, "bits=3": 0.5, "simulated": 0.3, "int4": 0.3, "float8": 0.3}
    most = next((value for text, value in steps.items() if text in scheme.spelling), 0.03)
    assert (logits(scheme.apply(model)) - logits(model)).abs().max() < most
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())
    assert not any(hasattr(module, "qconfig") for module in model.modules())


@pytest.mark.parametrize("scheme", HERE + MORE, ids=named)
def test_a_spelling_finds_the_same_settings(scheme):
    assert find_scheme(scheme.spelling) == scheme
    assert scheme.spelling.startswith(scheme.name)


def test_every_scheme_says_what_runs_as_what():
    for scheme in schemes():
        assert scheme.says.endswith(".")
        assert scheme.execution in ("float32", "int8", "weight only", "simulated")
        assert ("int8 products" in scheme.says) == (scheme.execution == "int8")


def test_settings_left_at_their_defaults_are_not_spelled():
    assert find_scheme("simulated:bits=4,granularity=row").spelling == "simulated"
    assert find_scheme("simulated:symmetric=no,bits=3").spelling == "simulated:bits=3,symmetric=no"


@pytest.mark.parametrize(
    ("spelling", "sentence"),
    [
        ("int3", "no scheme 'int3'"),
        ("simulated:bits=9", "9 bits are not possible"),
        ("simulated:bits=four", "give a whole number"),
        ("simulated:symmetric=maybe", "give yes or no"),
        ("simulated:granularity=column", "no granularity 'column'"),
        ("simulated:group_size=0", "Groups of 0"),
        ("simulated:colour=red", "no setting 'colour=red'"),
        ("simulated:bits", "no setting 'bits'"),
        ("float32:bits=4", "its settings are none"),
    ],
)
def test_a_wrong_spelling_is_refused_in_words(spelling, sentence):
    with pytest.raises(EngineError, match=sentence):
        find_scheme(spelling)


def test_one_scale_a_row_holds_for_linear_and_for_the_lstms_gates():
    converted = find_scheme("tutorial-int8-rows").apply(tiny())
    scales = converted.decoder.weight().q_per_channel_scales()
    expected = tiny().decoder.weight.abs().amax(1) / 127.5  # torch's symmetric int8 spans -128 to 127
    assert torch.allclose(scales.float(), expected, rtol=1e-5)
    cell = converted.rnn._all_weight_values[0].param.__getstate__()[0]
    weight, _ = torch.ops.quantized.linear_unpack(cell[4][0])
    assert len(weight.q_per_channel_scales()) == 4 * 6


def test_the_embedding_becomes_quint8_and_its_look_up_gives_float32():
    converted = find_scheme("int8-embedding").apply(tiny())
    weight = converted.encoder.weight()
    assert weight.dtype == torch.quint8
    rows = converted.encoder(torch.arange(50))
    assert rows.dtype == torch.float32
    step = (tiny().encoder.weight.amax(1) - tiny().encoder.weight.amin(1)) / 255
    assert ((rows - tiny().encoder.weight).abs() <= step[:, None] * 0.51).all()


def test_linear_only_leaves_the_lstm():
    converted = find_scheme("int8-linear").apply(tiny())
    assert type(converted.rnn) is nn.LSTM
    assert type(converted.decoder) is not nn.Linear


def test_only_the_ticked_modules_are_converted():
    converted = find_scheme("int8-all").apply(tiny(), ["decoder"])
    assert type(converted.encoder) is nn.Embedding
    assert type(converted.rnn) is nn.LSTM
    assert isinstance(converted.decoder, StoredModule)
    nothing = find_scheme("tutorial-int8").apply(tiny(), [])
    assert torch.equal(logits(nothing), logits(tiny()))


@pytest.mark.parametrize(
    ("scheme", "module", "sentence"),
    [
        ("int8-all", "head", "no module 'head'"),
        ("tutorial-int8", "encoder", "encoder cannot be quantized, the tutorial quantizes LSTM and Linear only"),
        ("int8-all", "drop", "drop cannot be quantized, Dropout has no weights"),
    ],
)
def test_a_module_that_cannot_be_ticked_is_refused_with_the_reason(scheme, module, sentence):
    with pytest.raises(EngineError, match=sentence):
        find_scheme(scheme).apply(tiny(), [module])


@pytest.mark.parametrize("scheme", STORED, ids=named)
def test_stored_modules_give_what_their_float_modules_give_bit_for_bit(scheme):
    converted = scheme.apply(tiny())
    plain = unpacked_model(converted)
    assert type(plain.rnn) is nn.LSTM
    assert torch.equal(logits(converted), logits(plain))
    assert torch.equal(logits(copy.deepcopy(converted)), logits(plain))


@pytest.mark.parametrize("scheme", STORED, ids=named)
def test_the_state_dict_is_smaller_after_the_first_call_too(scheme):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = LSTMModel(500, 64, 48, 2).eval()
    converted = scheme.apply(model)
    size = saved_size_bytes(converted)
    logits(converted)
    assert saved_size_bytes(converted) == size < 0.56 * saved_size_bytes(model)


def test_int8_all_quantized_again_gives_the_same_integers():
    once = find_scheme("int8-all").apply(tiny())
    twice = find_scheme("int8-all").apply(unpacked_model(once))
    for (name, value), other in zip(once.state_dict().items(), twice.state_dict().values(), strict=True):
        assert torch.equal(value, other), name


def test_half_precision_is_that_of_torch():
    converted = find_scheme("bfloat16").apply(tiny())
    assert torch.equal(converted.decoder.to_float().weight, tiny().decoder.weight.bfloat16().float())
    assert torch.equal(converted.decoder.to_float().bias, tiny().decoder.bias.bfloat16().float())


def test_int4_all_keeps_the_rows_with_the_largest_biases_as_int8():
    model = tiny()
    weight = find_scheme("int4-all").apply(model).decoder.weight_of("weight")
    kept = model.decoder.bias.topk(4).indices  # one in 16 of 50
    assert weight.kept.tolist() == sorted(kept.tolist())
    error = (weight.dequantize() - model.decoder.weight).abs()
    assert (error[kept] <= model.decoder.weight[kept].abs().amax(1, keepdim=True) / 127 * 0.51).all()


def test_weight_only_keeps_no_float_copy():
    converted = find_scheme("int8-weight-only").apply(tiny())
    logits(converted)
    stored = [module for module in converted.modules() if isinstance(module, StoredModule)]
    assert len(stored) == 3
    assert all(module.__dict__["_unpacked"] is None for module in stored)
    assert torch.allclose(logits(converted), logits(find_scheme("int8-all").apply(tiny())), atol=1e-6)


def test_a_stored_module_answers_for_the_layer_it_stands_for():
    converted = find_scheme("int8-all").apply(tiny())
    assert (converted.rnn.hidden_size, converted.rnn.num_layers) == (6, 2)
    assert converted.decoder.weight.shape == (50, 6)
    assert converted.decoder.bias.shape == (50,)
    assert "Linear(in_features=6" in repr(converted.decoder)
    with pytest.raises(AttributeError):
        _ = converted.decoder.no_such_thing
    again = pickle.loads(pickle.dumps(converted))
    assert torch.equal(logits(again), logits(converted))


def test_a_loaded_state_dict_is_used_at_the_next_call():
    converted, other = (find_scheme("int8-all").apply(tiny(seed)) for seed in (1, 2))
    logits(converted)
    converted.load_state_dict(other.state_dict())
    assert torch.equal(logits(converted), logits(other))


@pytest.mark.parametrize("name", ["tutorial-int8", "int8-embedding", "int8-all", "int4-all", "float16"])
@pytest.mark.parametrize(
    ("model", "inputs"),
    [
        (nn.MultiheadAttention(16, 2, batch_first=True), (torch.ones(1, 3, 16),) * 3),
        (nn.TransformerEncoderLayer(16, 2, 32, batch_first=True), (torch.ones(1, 3, 16),)),
        (nn.TransformerDecoderLayer(16, 2, 32), (torch.ones(3, 1, 16), torch.ones(3, 1, 16))),
        (nn.GRU(5, 6, 2, bidirectional=True), (torch.ones(3, 1, 5),)),
        (nn.LSTM(5, 6, 2, bidirectional=True, batch_first=True), (torch.ones(1, 3, 5),)),
        (nn.LSTM(5, 6, bias=False), (torch.ones(3, 1, 5),)),
        (
            nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(16, 2)),
            (torch.ones(1, 3, 4, 4),),
        ),
        (nn.EmbeddingBag(5, 4), (torch.tensor([[1, 0, 2]]),)),
        (nn.Linear(4, 3), (torch.ones(2, 4),)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_any_model_runs_after_conversion(name, model, inputs):
    model = copy.deepcopy(model).eval()
    converted = find_scheme(name).apply(model)
    with torch.no_grad():
        assert (first(converted(*inputs)) - first(model(*inputs))).abs().max() < 0.6
    assert find_scheme(name).apply(converted) is not converted  # quantizing it again changes nothing and is no error


@pytest.mark.parametrize("scheme", HERE, ids=named)
def test_zeros_stay_zeros_and_an_outlier_is_no_error(scheme):
    layer = nn.Linear(8, 8).eval()
    nn.init.zeros_(layer.weight)
    if scheme.name == "torchao-float8-weight-only":
        with pytest.raises(EngineError, match="row of zeros"):
            scheme.apply(layer)
        return
    with torch.no_grad():
        assert torch.allclose(scheme.apply(layer)(torch.ones(1, 8)), layer.bias, atol=1e-2)
        layer.weight[0, 0] = 1e30
        if scheme.name == "float16":
            with pytest.raises(EngineError, match="beyond 65,504"):
                scheme.apply(layer)
        else:
            assert scheme.apply(layer)(torch.ones(1, 8))[0, 0] > 0.5e30


@pytest.mark.parametrize("scheme", HERE[1:], ids=named)
def test_nan_weights_are_refused_by_name(scheme):
    model = tiny()
    with torch.no_grad():
        model.decoder.weight[3, 3] = float("nan")
    with pytest.raises(EngineError, match=r"^decoder\.weight has NaN"):
        scheme.apply(model)


def test_nan_in_a_module_that_stays_is_no_error():
    model = tiny()
    with torch.no_grad():
        model.encoder.weight[3, 3] = float("nan")
    find_scheme("tutorial-int8").apply(model)


def test_a_module_in_two_places_and_tied_weights_stay_one():
    shared = nn.Linear(6, 6)
    converted = find_scheme("int8-all").apply(nn.Sequential(shared, nn.ReLU(), shared))
    assert converted[0] is converted[2]
    model = nn.Sequential(nn.Embedding(400, 30), nn.Linear(30, 400))
    model[1].weight = model[0].weight
    converted = find_scheme("int8-all").apply(model)
    assert converted[0].weight_of("weight") is converted[1].weight_of("weight")
    assert saved_size_bytes(converted) < saved_size_bytes(model) / 2


def test_rng_and_quantized_engine_stay_as_they_were():
    state, engine = torch.get_rng_state(), torch.backends.quantized.engine
    for scheme in HERE:
        scheme.apply(tiny())
    assert torch.equal(torch.get_rng_state(), state)
    assert torch.backends.quantized.engine == engine


def test_a_cancelled_conversion_leaves_nothing_behind():
    model = tiny()
    engine = torch.backends.quantized.engine
    work = find_scheme("tutorial-int8").convert(model)
    next(work)
    next(work)
    work.close()
    assert type(model.rnn) is nn.LSTM
    assert torch.backends.quantized.engine == engine


@pytest.mark.skipif(HAS_TORCHAO, reason="torchao is installed")
def test_without_torchao_its_schemes_say_what_to_install_and_nothing_is_imported():
    for scheme in schemes():
        if scheme.name.startswith("torchao-"):
            assert scheme.supports(nn.Linear(2, 2)).is_supported
            assert not scheme.supports(nn.LSTM(2, 2)).is_supported
            with pytest.raises(EngineError, match=r"install layerlab\[torchao\]"):
                scheme.apply(tiny())
    assert "torchao" not in sys.modules
