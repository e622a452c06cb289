"""exact and fast against the module, word by word."""

import copy
import gc
import weakref

import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.word_lstm import LSTMModel
from engine.progress import drain
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text import kept_states
from engine.text.kept_states import FIRST_STRIDE, KeptStates
from engine.text.vocabulary import Dictionary
from engine.text.word_paths import ModulePath, WordPath, WordState, open_path, usable_path

SIZES = [(50, 8, 6, 2), (10, 4, 4, 1), (300, 16, 16, 3), (257, 12, 5, 1)]


def tiny(vocab_size=50, embedding_dim=8, hidden_size=6, layers=2, *, spread=4.0) -> ModelHandle:
    """Weights large enough that the gates are not all alike."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(vocab_size)
        module = LSTMModel(vocab_size, embedding_dim, hidden_size, layers, 0.5 if layers > 1 else 0).eval()
        with torch.no_grad():
            for parameter in module.parameters():
                parameter.mul_(spread)
            module.decoder.bias.normal_()
    words = Dictionary(["<unk>", "<eos>", *(f"w{number}" for number in range(vocab_size - 2))])
    return ModelHandle("tiny", "Tiny", module, "seeded for a test", (), words)


def some_ids(vocab_size: int, count: int) -> list[int]:
    return torch.randint(vocab_size, (count,), generator=torch.Generator().manual_seed(3)).tolist()


def all_logits(path: WordPath, ids: list[int]) -> torch.Tensor:
    """(words, vocab_size)"""
    state, rows = path.initial(), []
    for word_id in ids:
        state = path.step(word_id, state)
        rows.append(path.logits(state))
    return torch.stack(rows)


@torch.no_grad()
def logits_of_module(module: LSTMModel, ids: list[int]) -> torch.Tensor:
    return module(torch.tensor(ids).unsqueeze(1), module.init_hidden(1))[0][:, 0]


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("name", ["exact", "module"])
def test_logits_and_states_are_the_modules(sizes, name):
    handle = tiny(*sizes)
    ids = some_ids(sizes[0], 120)
    path = open_path(handle, name)
    torch.testing.assert_close(all_logits(path, ids), logits_of_module(handle.module, ids), atol=2e-5, rtol=0)
    state = drain(path.read(ids, path.initial()))
    with torch.no_grad():
        _, (h, c) = handle.module(torch.tensor(ids).unsqueeze(1), handle.module.init_hidden(1))
    assert state.h.shape == (sizes[3], sizes[2])
    torch.testing.assert_close(state.h, h[:, 0], atol=1e-5, rtol=0)
    torch.testing.assert_close(state.c, c[:, 0], atol=2e-5, rtol=0)


@pytest.mark.parametrize("sizes", SIZES)
def test_fast_is_the_module_with_weights_rounded_to_int8_rows(sizes):
    """One scale for a row of both LSTM weights; what remains is the rounding of the inputs."""
    handle = tiny(*sizes)
    rounded = copy.deepcopy(handle.module)
    with torch.no_grad():
        rows = [(rounded.decoder.weight,)]
        for layer in range(sizes[3]):
            rows.append((getattr(rounded.rnn, f"weight_ih_l{layer}"), getattr(rounded.rnn, f"weight_hh_l{layer}")))
        for weights in rows:
            steps = torch.cat(weights, 1).abs().amax(1, keepdim=True) / 127
            for weight in weights:
                weight.copy_((weight / steps).round() * steps)
    ids = some_ids(sizes[0], 60)
    found = all_logits(open_path(handle, "fast"), ids).double().log_softmax(1)
    wanted = logits_of_module(rounded, ids).double().log_softmax(1)
    divergence = (wanted.exp() * (wanted - found)).sum(1)
    assert 0 <= divergence.mean() < 1e-3
    assert not torch.equal(found, all_logits(open_path(handle, "exact"), ids).double().log_softmax(1))


def test_exact_is_within_1e_4_of_the_shipped_models_logits_over_200_words(word_handle):
    ids = some_ids(len(word_handle.words), 200)
    exact = all_logits(open_path(word_handle, "exact"), ids)
    assert (exact - logits_of_module(word_handle.module, ids)).abs().max() < 1e-4


@pytest.mark.parametrize("name", ["exact", "fast"])
def test_no_step_calls_nn_lstm(name, monkeypatch):
    path = open_path(tiny(), name)

    def refuse(*_: object) -> None:
        raise AssertionError("nn.LSTM was called")

    monkeypatch.setattr(nn.LSTM, "forward", refuse)
    assert all_logits(path, [1, 2, 3]).isfinite().all()


@pytest.mark.parametrize("name", ["exact", "fast", "module"])
def test_a_step_leaves_the_former_state_as_it_was(name):
    path = open_path(tiny(), name)
    first = path.step(4, path.initial())
    before = first.both.clone()
    second = path.step(5, first)
    path.logits(second)
    assert torch.equal(first.both, before)
    assert torch.equal(path.initial().both, torch.zeros(2, 2, 6))
    assert torch.equal(path.step(5, first).both, second.both)


def test_a_module_in_training_mode_is_run_without_dropout_and_stays_in_it():
    handle = tiny()
    wanted = all_logits(open_path(handle, "module"), [3, 4, 5])
    handle.module.train()
    assert torch.equal(all_logits(open_path(handle, "module"), [3, 4, 5]), wanted)
    assert handle.module.training
    assert handle.module.rnn.training


def test_a_path_is_packed_once_and_again_when_weights_have_changed():
    handle = tiny()
    first = open_path(handle, "exact")
    assert open_path(handle, "exact") is first
    assert open_path(handle, "fast") is not first
    with torch.no_grad():
        handle.module.decoder.weight.mul_(2)
    again = open_path(handle, "exact")
    assert again is not first
    torch.testing.assert_close(all_logits(again, [1, 2]), logits_of_module(handle.module, [1, 2]), atol=2e-5, rtol=0)
    changed = copy.deepcopy(handle.module)
    with torch.no_grad():
        changed.rnn.weight_hh_l1.zero_()
    other = ModelHandle("copy", "Copy", changed, "", (), handle.words)
    torch.testing.assert_close(
        all_logits(open_path(other, "exact"), [1, 2]), logits_of_module(changed, [1, 2]), atol=2e-5, rtol=0
    )
    assert open_path(handle, "exact") is again


def test_a_packed_path_goes_with_its_model():
    handle = tiny()
    path = weakref.ref(open_path(handle, "exact"))
    assert path() is not None
    del handle
    gc.collect()
    assert path() is None


def test_a_model_quantized_by_torch_is_run_as_a_module_only():
    handle = tiny()
    int8 = drain(TutorialInt8().convert(handle.module))
    quantized = ModelHandle("int8", "int8", int8, "", (), handle.words)
    for name in ("exact", "fast"):
        with pytest.raises(EngineError, match=f"float weights cannot be read for the path {name}"):
            open_path(quantized, name)
        assert usable_path(quantized, name) == "module"
        assert usable_path(handle, name) == name
        assert usable_path(open_model("linear"), name) == name
    ids = some_ids(50, 20)
    torch.testing.assert_close(
        all_logits(open_path(quantized, "module"), ids), logits_of_module(int8, ids), atol=0.05, rtol=0
    )


def test_what_is_no_word_model_is_said():
    for name in ("exact", "fast", "module"):
        with pytest.raises(EngineError, match="not a word model"):
            open_path(open_model("linear"), name)
    with pytest.raises(EngineError, match="no path 'quick'"):
        open_path(tiny(), "quick")
    with pytest.raises(EngineError, match="not a word model"):
        ModulePath(nn.Linear(2, 2))


def test_weights_that_are_no_numbers_are_said_by_fast():
    handle = tiny()
    with torch.no_grad():
        handle.module.decoder.weight[3, 2] = torch.nan
    with pytest.raises(EngineError, match=r"decoder\.weight"):
        open_path(handle, "fast")


def test_reading_many_words_yields_often_and_can_be_closed():
    path = open_path(tiny(10, 4, 4, 1), "exact")
    work = path.read([1, 2] * 25_000, path.initial())
    first, second = next(work), next(work)
    assert 0 < first.done < second.done < second.total == 50_000
    work.close()


def state(number: float) -> WordState:
    return WordState(torch.full((2, 1, 2), number))


def test_of_a_long_text_the_first_states_are_all_kept_then_some_of_them():
    kept = KeptStates(state(0), dense_from=70)
    end = 70 + kept_states.MOST_DENSE
    for count in range(1, end + 200):
        kept.keep(count, state(count))
    assert kept.nearest(0)[0] == 0
    assert [kept.nearest(count)[0] for count in (50, 64, 69, 70, 71, end - 1)] == [0, 64, 64, 70, 71, end - 1]
    for count in (end + 3, end + 130):
        found, its_state = kept.nearest(count)
        assert found == max(end - 1, count - count % FIRST_STRIDE)
        assert float(its_state.both[0, 0, 0]) == found


def test_the_memory_for_states_is_bounded_for_a_million_words_of_the_shipped_size():
    size = 2 * 5 * 256 * 4
    shared = WordState(torch.zeros(2, 5, 256))
    kept = KeptStates(shared, dense_from=10)
    for count in range(1, 1_000_001):
        kept.keep(count, shared)
    assert len(kept) * size <= 200_000_000
    assert kept.stride <= 128
    for count in (999_999, 500_001, 20_000):
        assert count - kept.nearest(count)[0] < 128


def test_far_states_are_let_go_evenly_when_there_are_too_many(monkeypatch):
    monkeypatch.setattr(kept_states, "MOST_SPARSE", 10)
    monkeypatch.setattr(kept_states, "MOST_DENSE", 5)
    kept = KeptStates(state(0), dense_from=1)
    for count in range(1, 5_000):
        kept.keep(count, state(count))
    assert len(kept) <= 5 + 10
    assert kept.stride == 512
    assert [kept.nearest(count)[0] for count in (5, 511, 513, 4_999)] == [5, 5, 512, 4_608]
    copied = kept.up_to(1_100)
    assert copied.nearest(4_999)[0] == 1_024
    assert kept.nearest(4_999)[0] == 4_608
