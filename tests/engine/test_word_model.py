import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.word_lstm import LSTMModel, empty_hidden
from tests.engine import tutorial


def test_state_dicts_go_both_ways_between_the_tutorials_class_and_ours():
    theirs, ours = tutorial.LSTMModel(20, 6, 5, 3), LSTMModel(20, 6, 5, 3)
    ours.load_state_dict(theirs.state_dict(), strict=True)
    tutorial.LSTMModel(20, 6, 5, 3).load_state_dict(ours.state_dict(), strict=True)
    ids = torch.arange(8).view(4, 2)
    state = (torch.rand(3, 2, 5), torch.rand(3, 2, 5))
    for a, b in zip(ours.eval()(ids, state), theirs.eval()(ids, state), strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=0)


def test_initialisation_is_the_tutorials():
    model = LSTMModel(50, 6, 5, 2)
    assert model.encoder.weight.abs().max() <= 0.1
    assert model.decoder.weight.abs().max() <= 0.1
    assert not model.decoder.bias.any()


def test_init_hidden_has_a_row_a_layer_and_stream():
    h, c = LSTMModel(9, 4, 5, 3).init_hidden(2)
    assert h.shape == c.shape == (3, 2, 5)
    assert not h.any()
    assert not c.any()


def test_the_shipped_model_has_the_tutorials_sizes_and_keys(word_handle: ModelHandle):
    module = word_handle.module
    # 33,278 x 512 + 4 x 256 x (512 + 256 + 2) + 4 layers of 4 x 256 x (256 + 256 + 2) + 33,278 x 257
    assert sum(p.numel() for p in module.parameters()) == 28_484_606
    assert all(p.dtype == torch.float32 and p.requires_grad and not p.is_meta for p in module.parameters())
    assert not module.training
    assert str(module) == (
        "LSTMModel(\n"
        "  (drop): Dropout(p=0.5, inplace=False)\n"
        "  (encoder): Embedding(33278, 512)\n"
        "  (rnn): LSTM(512, 256, num_layers=5, dropout=0.5)\n"
        "  (decoder): Linear(in_features=256, out_features=33278, bias=True)\n"
        ")"
    )


def test_opening_models_leaves_the_global_generator_alone():
    before = torch.get_rng_state()
    for name in ("word-lstm", "lenet"):
        open_model(name)
    assert torch.equal(torch.get_rng_state(), before)


def test_a_model_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(EngineError, match=r"'frog'.*word-lstm"):
        open_model("frog")


def test_a_model_without_a_hidden_state_is_no_word_model():
    with pytest.raises(EngineError, match="not a word model"):
        empty_hidden(torch.nn.Linear(1, 1))
