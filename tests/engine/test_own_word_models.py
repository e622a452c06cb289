"""Word models of one's own: what a training has written, and tutorial-style state_dicts with a corpus."""

import argparse
import dataclasses
import json
import os
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.assets import asset_path
from engine.commands.arguments import add_model, add_text, open_chosen
from engine.errors import EngineError
from engine.loading.word_model import open_word_model, opens_as_word_model
from engine.models.lenet import LeNet
from engine.models.word_lstm import LSTMModel
from engine.progress import Progress, drain
from engine.text.corpus import Corpus
from engine.text.evaluation import evaluate
from engine.training.config import TrainingConfig
from engine.training.word_lstm import train
from engine.weights import save_weights
from tests.engine import tutorial
from tests.engine.loading_files import Trap, safetensors, saved

SPLITS = {"train": " the old river is long \n\n", "valid": " the bridge \n", "test": " <unk> was long \n"}
IN_ORDER = ["the", "old", "river", "is", "long", "<eos>", "bridge", "<unk>", "was"]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in SPLITS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def model(ntoken: int = len(IN_ORDER), ninp: int = 6, nhid: int = 5, nlayers: int = 2) -> tutorial.LSTMModel:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        return tutorial.LSTMModel(ntoken, ninp, nhid, nlayers, dropout=0.0).eval()


def refused(*arguments, **options) -> str:
    with pytest.raises(EngineError) as caught:
        open_word_model(*arguments, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def assert_predicts_as(handle, net, rtol: float = 0.0) -> None:
    ids = torch.tensor([[0], [3], [8]])
    state = (torch.zeros(net.nlayers, 1, net.nhid), torch.zeros(net.nlayers, 1, net.nhid))
    with torch.no_grad():
        torch.testing.assert_close(handle.module(ids, state)[0], net(ids, state)[0], rtol=rtol, atol=rtol)


WRITERS = {
    "zip.pth": lambda path, state: saved(path, state),
    "legacy.pt": lambda path, state: saved(path, state, legacy=True),
    "plain.safetensors": lambda path, state: save_file(dict(state), path) or path,
    "parallel.pth": lambda path, state: saved(path, {f"module.{key}": value for key, value in state.items()}),
    "checkpoint.pt": lambda path, state: saved(path, {"epoch": 3, "model": state, "hidden": (torch.ones(40, 40),)}),
}


@pytest.mark.parametrize("writer", WRITERS)
def test_a_tutorial_style_state_dict_opens_with_the_words_of_its_corpus(tmp_path, corpus, writer):
    net = model()
    path = WRITERS[writer](tmp_path / writer, net.state_dict())
    assert opens_as_word_model(path)
    handle = open_word_model(path, corpus)
    assert handle.words.idx2word == IN_ORDER
    assert isinstance(handle.module, LSTMModel)
    assert not handle.module.training
    assert all(parameter.requires_grad for parameter in handle.module.parameters())
    assert_predicts_as(handle, net)
    assert handle.provenance.startswith(f"weights from {writer} (sha256 ")
    assert handle.provenance.endswith("), words in their order in texts")
    assert handle.name == f"word-lstm:{path.stem}"
    with torch.no_grad():
        assert handle.module(*handle.example_input)[0].shape == (25, 1, len(IN_ORDER))


def test_a_whole_pickled_module_gives_its_weights_without_being_run(tmp_path, corpus):
    class_holder = model()
    class_holder.trap = Trap(tmp_path / "was run")
    path = saved(tmp_path / "model.pt", class_holder)
    handle = open_word_model(path, corpus)
    assert_predicts_as(handle, class_holder)
    assert not (tmp_path / "was run").exists()


@pytest.mark.parametrize(("ninp", "nhid", "nlayers"), [(1, 1, 1), (6, 5, 1), (4, 4, 3), (3, 8, 5)])
def test_sizes_are_read_off_the_shapes(tmp_path, corpus, ninp, nhid, nlayers):
    net = model(ninp=ninp, nhid=nhid, nlayers=nlayers)
    handle = open_word_model(saved(tmp_path / "a.pt", net.state_dict()), corpus)
    assert (handle.module.nhid, handle.module.nlayers, handle.module.encoder.embedding_dim) == (nhid, nlayers, ninp)
    assert_predicts_as(handle, net)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_floats_become_float32(tmp_path, corpus, dtype):
    net = model()
    path = saved(tmp_path / "a.pt", {key: value.to(dtype) for key, value in net.state_dict().items()})
    handle = open_word_model(path, corpus)
    assert {value.dtype for value in handle.module.state_dict().values()} == {torch.float32}
    assert_predicts_as(handle, net, rtol=2e-2)


def test_tied_weights_do_not_share_memory_afterwards(tmp_path, corpus):
    net = model(ninp=5, nhid=5)
    net.decoder.weight = net.encoder.weight
    handle = open_word_model(saved(tmp_path / "a.pt", net.state_dict()), corpus)
    assert_predicts_as(handle, net)
    with torch.no_grad():
        handle.module.encoder.weight.zero_()
    assert torch.equal(handle.module.decoder.weight, net.encoder.weight)


def changed_state(key: str, value: torch.Tensor | None, **sizes: int) -> dict[str, torch.Tensor]:
    state = dict(model(**sizes).state_dict())
    state.pop(key, None)
    return state if value is None else {**state, key: value}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("decoder.weight", torch.ones(8, 5), "decoder.weight has the shape 8 x 5, but the other tensors need 9 x 5"),
        ("decoder.bias", torch.ones(8), "decoder.bias has the shape 8,"),
        ("rnn.weight_ih_l1", torch.ones(20, 6), "rnn.weight_ih_l1 has the shape 20 x 6, but the other tensors need 20"),
        ("rnn.weight_ih_l0", torch.ones(20, 7), "rnn.weight_ih_l0 has the shape 20 x 7"),
        ("rnn.bias_hh_l0", torch.ones(5), "rnn.bias_hh_l0"),
        ("rnn.weight_hh_l0", torch.ones(15, 5), "a GRU's"),
        ("rnn.weight_hh_l0", torch.ones(5, 5), "a plain RNN's"),
        ("encoder.weight", torch.ones(9), "encoder.weight has the shape 9, not that of a matrix"),
        ("encoder.weight", torch.ones(0, 6), "encoder.weight has the shape 0 x 6"),
        ("rnn.bias_ih_l1", None, "has no rnn.bias_ih_l1"),
        ("rnn.weight_hh_l0", None, "has no rnn.weight_hh_l0"),
        ("rnn.weight_ih_l0_reverse", torch.ones(20, 6), "rnn.weight_ih_l0_reverse, which no word model"),
        ("rnn.weight_ih_l99999", torch.ones(20, 6), "claims 100,000 layers"),
        ("norm.weight", torch.ones(5), "norm.weight, which no word model"),
        ("decoder.weight", torch.ones(9, 5, dtype=torch.int8), "decoder.weight is int8, not float"),
        ("decoder.bias", torch.tensor([0.0] * 8 + [float("nan")]), "NaN or Inf in decoder.bias"),
        ("decoder.bias", torch.full((9,), 1e300, dtype=torch.float64), "NaN or Inf in decoder.bias"),
        ("encoder.weight", torch.ones(1, 1).expand(9, 6), "encoder.weight repeats 4 bytes of storage"),
        ("decoder._packed_params", torch.ones(1), "is quantized already"),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_named_by_its_tensor(tmp_path, corpus, key, value, said):
    path = saved(tmp_path / "a.pt", changed_state(key, value))
    assert said in refused(path, corpus)


def test_another_number_of_words_than_rows_is_said_with_both_and_a_remedy(tmp_path, corpus):
    path = saved(tmp_path / "a.pt", model(ntoken=12).state_dict())
    said = refused(path, corpus)
    assert "rows for 12 words" in said
    assert "has 9 different words" in said
    assert said.endswith("give the corpus or vocabulary that the model was trained with.")


def test_a_bare_state_dict_without_words_says_what_to_give(tmp_path):
    assert "give the corpus folder" in refused(saved(tmp_path / "a.pt", model().state_dict()))


def test_a_corpus_without_one_of_its_files_is_named(tmp_path, corpus):
    (corpus / "valid.txt").unlink()
    assert "has no valid.txt" in refused(saved(tmp_path / "a.pt", model().state_dict()), corpus)


def test_a_vocabulary_file_gives_the_words_in_the_order_of_its_lines(tmp_path, corpus):
    path = saved(tmp_path / "a.pt", model().state_dict())
    (tmp_path / "words.txt").write_text("\n".join(IN_ORDER[::-1]))
    handle = open_word_model(path, corpus, vocabulary=tmp_path / "words.txt")
    assert handle.words.idx2word == IN_ORDER[::-1]
    assert handle.provenance.endswith(", words from words.txt")


# --- folders that a training has written ---


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    """Weights, vocabulary and record as they are shipped."""
    folder = tmp_path / "run-1"
    folder.mkdir()
    save_weights(model(), folder / "mine.safetensors", {"provenance": "trained on texts, test loss 2.0"})
    (folder / "mine.vocab.txt").write_text("".join(f"{word}\n" for word in IN_ORDER), encoding="utf-8")
    (folder / "curve.json").write_text("{}")
    return folder


def test_a_folder_with_weights_words_and_record_opens(trained):
    assert opens_as_word_model(trained)
    handle = open_word_model(trained)
    assert handle.words.idx2word == IN_ORDER
    assert handle.name == "word-lstm:run-1"
    sha256 = json.loads((trained / "mine.json").read_text())["sha256"]
    assert handle.provenance == f"trained on texts, test loss 2.0; mine.safetensors (sha256 {sha256[:8]})"
    assert_predicts_as(handle, model(), rtol=2e-3)  # shipped as float16
    assert open_word_model(trained / "mine.safetensors").words.idx2word == IN_ORDER


def test_what_the_training_writes_opens_with_the_losses_that_it_recorded(tmp_path, corpus):
    config = TrainingConfig(
        embedding_dim=6, hidden_size=5, num_layers=2, epochs=1, full_softmax_epochs=1, batch_size=2, bptt=3,
        warm_up_steps=1, valid_tokens=20, checkpoint_steps=100,
    )  # fmt: skip
    (corpus / "train.txt").write_text(SPLITS["train"] * 20)
    record = drain(train(config, Corpus(corpus), tmp_path / "out"))
    assert {"word_lstm.safetensors", "checkpoint.pt"} <= {file.name for file in (tmp_path / "out").iterdir()}
    handle = open_word_model(tmp_path / "out")
    result = drain(evaluate(handle.module, torch.from_numpy(Corpus(corpus).ids("test", handle.words))))
    assert result.loss == pytest.approx(record["test_loss"], rel=1e-6)
    assert handle.provenance.startswith(record["provenance"])


def test_the_shipped_folder_holds_one_word_model_among_others(word_handle):
    handle = open_word_model(asset_path("weights"))
    assert handle.words.idx2word == word_handle.words.idx2word
    assert handle.provenance.startswith(word_handle.provenance)
    assert torch.equal(handle.module.decoder.bias, word_handle.module.decoder.bias)


def test_a_folder_without_a_record_opens_with_what_is_known(trained):
    (trained / "mine.json").unlink()
    assert open_word_model(trained).provenance.startswith("weights from mine.safetensors (sha256 ")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"provenance": 1', "\xff", "[" * 10_000])
def test_a_record_that_is_none_is_named(trained, content):
    (trained / "mine.json").write_text(content, encoding="latin-1")
    assert "mine.json is no record" in refused(trained)


def test_a_record_of_other_weights_is_refused(trained):
    record = json.loads((trained / "mine.json").read_text())
    (trained / "mine.json").write_text(json.dumps({**record, "sha256": "0" * 64}))
    assert "SHA-256 differs" in refused(trained)


def test_line_breaks_in_a_record_do_not_reach_the_provenance(trained):
    record = json.loads((trained / "mine.json").read_text())
    (trained / "mine.json").write_text(json.dumps({**record, "provenance": "a\n\tb " + "x" * 9_000}))
    provenance = open_word_model(trained).provenance
    assert provenance.startswith("a b xxx")
    assert len(provenance) < 400


def test_a_folder_with_none_or_several_word_models_says_so(trained, tmp_path):
    assert "has no word model" in refused(tmp_path)
    for name in ("mine.safetensors", "mine.vocab.txt"):
        (trained / f"second{name[4:]}").write_bytes((trained / name).read_bytes())
    assert "several word models in it (mine.safetensors, second.safetensors)" in refused(trained)


# --- what is none ---


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"PK\x03\x04", b"\x80\x02}", b"a text\n", b"<html>"])
def test_what_is_no_model_is_named_and_recognised_quickly(tmp_path, corpus, content):
    path = tmp_path / "a.pt"
    path.write_bytes(content)
    assert not opens_as_word_model(path)
    assert str(path) in refused(path, corpus)


def test_other_models_folders_pipes_and_missing_files_are_no_word_models(tmp_path, corpus):
    lenet = saved(tmp_path / "lenet.pt", LeNet().state_dict())
    os.mkfifo(tmp_path / "pipe.pt")
    for path in (lenet, corpus, tmp_path / "pipe.pt", tmp_path / "none.pt", tmp_path / "a\0b"):
        assert not opens_as_word_model(path)
        refused(path, corpus)
    assert "holds no word model" in refused(lenet, corpus)


def test_a_truncated_file_is_named(tmp_path, corpus):
    path = saved(tmp_path / "a.pt", model().state_dict())
    path.write_bytes(path.read_bytes()[:-600])
    assert "a.pt" in refused(path, corpus)


def test_a_header_that_claims_a_lot_takes_no_memory(tmp_path, corpus):
    path = safetensors(
        tmp_path / "a.safetensors",
        {"encoder.weight": {"dtype": "F32", "shape": [2**20, 2**20], "data_offsets": [0, 2**42]},
         "rnn.weight_ih_l0": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]},
         "decoder.weight": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}},
    )  # fmt: skip
    assert "damaged safetensors" in refused(path, corpus)


def test_opening_can_be_watched_and_cancelled(tmp_path, corpus):
    from engine.loading.word_model import opening_word_model

    work = opening_word_model(saved(tmp_path / "a.pt", model().state_dict()), corpus)
    assert isinstance(next(work), Progress)
    work.close()


# --- what --model names ---


def chosen(*arguments: str):
    parser = argparse.ArgumentParser()
    add_model(parser)
    add_text(parser)
    return open_chosen(parser.parse_args(arguments))


def test_model_names_the_gallery_a_folder_or_a_file(tmp_path, trained, corpus, monkeypatch):
    path = saved(tmp_path / "mine.pth", model().state_dict())
    assert chosen("--model", "lenet").name == "lenet"
    assert chosen("--model", str(trained)).name == "word-lstm:run-1"
    assert chosen("--model", str(path), "--corpus", str(corpus)).words.idx2word == IN_ORDER
    (tmp_path / "v.txt").write_text("\n".join(IN_ORDER))
    assert chosen("--model", str(path), "--vocabulary", str(tmp_path / "v.txt")).words.idx2word == IN_ORDER
    trained.rename(tmp_path / "lenet")
    monkeypatch.chdir(tmp_path)
    assert chosen("--model", "lenet").name == "lenet"
    assert chosen("--model", "./lenet").name == "word-lstm:lenet"
    net = saved(tmp_path / "net.pt", LeNet().state_dict())
    assert chosen("--model", str(net)).name == "lenet"


def test_a_corpus_beside_a_model_with_words_of_its_own_is_only_a_text(trained, corpus):
    (corpus / "train.txt").write_text("entirely other words")
    assert chosen("--model", str(trained), "--corpus", str(corpus)).words.idx2word == IN_ORDER


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--model", "frog"], "'frog'"),
        (["--model", "frog.pt"], "no file frog.pt"),
        (["--model", "lenet", "--vocabulary", "v.txt"], "leave --vocabulary out"),
    ],
)
def test_what_model_does_not_name_is_said(arguments, said):
    with pytest.raises(EngineError, match=said):
        chosen(*arguments)


def test_weights_that_fit_nothing_are_said_to(tmp_path):
    path = saved(tmp_path / "a.pt", {"a": torch.ones(3), **nn.Linear(77, 3).state_dict()})
    with pytest.raises(EngineError, match="fits no model of the gallery"):
        chosen("--model", str(path))


def test_handles_of_equal_models_are_two(tmp_path, corpus):
    path = saved(tmp_path / "a.pt", model().state_dict())
    one, other = (open_word_model(path, corpus) for _ in range(2))
    assert one != other
    assert dataclasses.replace(one).provenance == other.provenance


def test_a_saved_quantized_model_opens_with_its_own_words(tmp_path, trained):
    from engine.quantization.saved import save_quantized
    from engine.quantization.schemes import find_scheme

    path = tmp_path / "small.safetensors"
    drain(save_quantized(open_word_model(trained), find_scheme("int8-all"), path))
    assert opens_as_word_model(path)
    handle = open_word_model(path)
    assert handle.words.idx2word == IN_ORDER
    assert handle.provenance.startswith("trained on texts, test loss 2.0")
    assert chosen("--model", str(path)).words.idx2word == IN_ORDER
