"""Which protocol runs which model, and what reads its weights."""

from typing import get_args

import numpy as np
import pytest
import torch
from torch import nn

from engine.__main__ import main
from engine.commands.evaluate import PROTOCOLS as OFFERED
from engine.errors import EngineError
from engine.models.word_weights import has_plain_float32, is_readable, word_weights
from engine.progress import Progress, drain
from engine.quantization.schemes import find_scheme
from engine.text.evaluation import evaluate
from engine.text.protocols import PROTOCOLS, SENTENCES, TITLES, Protocol, open_stream, protocol_support
from tests.benchmarks.evaluation import peak_mb
from tests.engine.evaluation_oracle import float_losses, word_ids, word_model


def test_the_command_offers_the_protocols_that_there_are():
    assert OFFERED == PROTOCOLS == get_args(Protocol)
    assert set(TITLES) == set(SENTENCES) == set(PROTOCOLS)


@pytest.mark.parametrize(
    ("scheme", "supported"),
    [
        ("float32", {"tutorial", "exact", "fast"}),
        ("int8-all", {"tutorial", "fast"}),
        ("int4-groups", {"tutorial", "fast"}),
        ("int4-all", {"tutorial"}),
        ("tutorial-int8", {"tutorial"}),
        ("tutorial-int8-rows", {"tutorial"}),
        ("float16", {"tutorial"}),
        ("simulated:bits=4", {"tutorial"}),
    ],
)
def test_what_is_said_of_a_scheme_holds_for_the_model_that_it_makes(scheme, supported):
    assert {protocol for protocol in PROTOCOLS if protocol_support(scheme, protocol).is_supported} == supported
    model = find_scheme(scheme).apply(word_model())
    for protocol in supported:
        assert protocol_support(model, protocol).is_supported
        stream = open_stream(model, word_ids(30), protocol)
        while not stream.is_done:
            stream.step()
        assert np.isfinite(stream.word_losses()).all()
    for protocol in set(PROTOCOLS) - supported:
        assert len(protocol_support(scheme, protocol).reason) > 10
        assert not protocol_support(model, protocol).is_supported
        with pytest.raises(EngineError, match=r"cannot run this model: .*use (the )?tutorial"):
            open_stream(model, word_ids(30), protocol)


def test_a_refusal_gives_the_reason_and_the_remedy():
    quantized = find_scheme("tutorial-int8").apply(word_model())
    assert protocol_support(quantized, "fast").reason == "the model is already int8: use the tutorial protocol"
    assert "use tutorial" in protocol_support(quantized, "exact").reason
    assert protocol_support(nn.Linear(2, 2), "exact").reason == "Linear is not a word model"
    with pytest.raises(EngineError, match="There is no protocol 'quick': use one of tutorial, exact, fast"):
        open_stream(word_model(), word_ids(9), "quick")


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_mode_threads_and_random_numbers_come_back_after_an_end_and_a_cancel(protocol):
    model, ids = word_model(), word_ids(2_000)
    model.train()
    rng, threads = torch.get_rng_state(), torch.get_num_threads()
    work = evaluate(model, ids, protocol=protocol, threads=2)
    assert isinstance(next(work), Progress)
    work.close()
    result = drain(evaluate(model, ids, protocol=protocol))
    assert result.tokens == len(ids) - 1
    assert result.words_per_s == pytest.approx(result.tokens / result.seconds)
    assert model.training
    assert torch.get_num_threads() == threads
    assert torch.equal(torch.get_rng_state(), rng)
    assert all(parameter.grad is None for parameter in model.parameters())


def test_the_tutorials_losses_are_kept_word_by_word():
    model, ids = word_model(), word_ids(131)
    stream = open_stream(model, ids, "tutorial")
    for _ in range(2):
        stream.step()
    assert np.abs(stream.word_losses() - float_losses(model, ids).numpy()[:50]).max() < 1e-5


@pytest.mark.parametrize("bias", [True, False])
def test_weights_are_read_as_torch_has_them(bias):
    model = word_model(layers=3)
    if not bias:
        model.rnn, model.decoder = nn.LSTM(8, 6, 3, bias=False), nn.Linear(6, 50, bias=False)
    weights = word_weights(model)
    assert (weights.vocab_size, weights.hidden_size, len(weights.layers)) == (50, 6, 3)
    hidden = cell = torch.zeros(1, 6)
    inputs = weights.encoder[[4]]
    for layer in weights.layers:  # the LSTM's formulas of torch's documentation, one step from nothing
        i, f, g, o = (inputs @ layer.w_ih.T + layer.b_ih + hidden @ layer.w_hh.T + layer.b_hh).chunk(4, 1)
        inputs = o.sigmoid() * (f.sigmoid() * cell + i.sigmoid() * g.tanh()).tanh()
    expected, _ = model(torch.tensor([[4]]), model.init_hidden(1))
    assert torch.allclose(inputs @ weights.decoder.T + weights.decoder_bias, expected[0], atol=1e-5)


def test_weights_that_are_stored_are_read_and_those_of_torchs_int8_are_not():
    stored = find_scheme("int8-all").apply(word_model())
    assert is_readable(stored)
    assert not has_plain_float32(stored)
    assert (word_weights(stored).decoder - word_model().decoder.weight).abs().max() < 0.01
    with pytest.raises(EngineError, match="run this model by the tutorial protocol"):
        word_weights(find_scheme("tutorial-int8").apply(word_model()))
    with pytest.raises(EngineError, match="choose Word LSTM"):
        word_weights(nn.Linear(2, 2))


def test_an_lstm_of_another_kind_is_refused():
    model = word_model()
    model.rnn = nn.LSTM(8, 6, 2, batch_first=True)
    with pytest.raises(EngineError, match="batch first"):
        word_weights(model)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_evaluate_prints_its_protocol(capsys, protocol):
    assert main(["evaluate", "--tokens", "60", "--protocol", protocol]) == 0
    printed = capsys.readouterr().out
    assert f"({protocol} protocol, 1 thread)" in printed
    assert "over 60 words" in printed


def test_evaluate_refuses_a_protocol_for_labelled_data(capsys, tmp_path):
    (tmp_path / "test.npz").write_bytes(b"")
    arguments = ["evaluate", "--model", "lenet", "--data", str(tmp_path / "test.npz"), "--protocol", "fast"]
    assert main(arguments) == 2
    assert "--protocol is for word models" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("protocol", ["exact", "fast"])
def test_an_evaluation_takes_less_than_150_mb_beyond_the_model(protocol):
    options = type("Options", (), {"corpus": None, "split": "test", "tokens": 2_000})()
    assert not peak_mb("float32", protocol, options) > 150  # NaN where the system does not tell
