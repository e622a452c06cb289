"""Recurrent layers step by step, against torch's own, and the tagger on sentences."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.lstm_tagger import LSTMTagger
from engine.probing.recurrent import read_recurrent, recurrent_layers
from engine.probing.sentence import read_sentence, split_sentence
from engine.progress import drain
from engine.tagging.vocabulary import KnownWord


def own(model: nn.Module, *inputs: Any) -> ModelHandle:
    return ModelHandle("own", "Own", model.eval(), "", inputs)


class Inside(nn.Module):
    """A recurrent layer that is given a state, inside a model."""

    def __init__(self, layer: nn.RNNBase, state: Any) -> None:
        super().__init__()
        self.layer, self.state = layer, state

    def forward(self, x: Tensor) -> Tensor:
        output: Tensor = self.layer(x, self.state)[0]
        return output


@pytest.mark.parametrize("kind", [nn.LSTM, nn.GRU, nn.RNN])
@pytest.mark.parametrize("bidirectional", [False, True])
@pytest.mark.parametrize("batch_first", [False, True])
@pytest.mark.parametrize("bias", [False, True])
def test_every_layer_and_direction_is_that_of_torch(
    kind: Any, bidirectional: bool, batch_first: bool, bias: bool
) -> None:
    torch.manual_seed(1)
    layer = kind(4, 5, 2, bidirectional=bidirectional, batch_first=batch_first, bias=bias, dropout=0.5).eval()
    x = torch.randn(3, 7, 4) if batch_first else torch.randn(7, 3, 4)
    state: Any = torch.randn(4 if bidirectional else 2, 3, 5)
    if kind is nn.LSTM:
        state = state, torch.randn_like(state)
    handle = own(Inside(layer, state), x)
    with torch.no_grad():
        output, last = layer(x, state)
    output = output if batch_first else output.transpose(0, 1)
    last_h = last[0] if kind is nn.LSTM else last
    for direction in range(1 + bidirectional):
        for number in range(2):
            result = drain(read_recurrent(handle, None, "layer", layer=number, is_reverse=bool(direction), sample=2))
            end = 0 if direction else -1
            at = number * (1 + bidirectional) + direction
            np.testing.assert_allclose(result.h[end], last_h[at, 2].numpy(), atol=1e-5)
            if kind is nn.LSTM:
                assert result.c is not None
                np.testing.assert_allclose(result.c[end], last[1][at, 2].numpy(), atol=1e-5)
        expected = output[2, :, 5 * direction : 5 * direction + 5].numpy()
        np.testing.assert_allclose(result.h, expected, atol=1e-5)


def test_gates_explain_the_states() -> None:
    torch.manual_seed(2)
    handle = own(nn.LSTM(3, 4), torch.randn(6, 3))
    result = drain(read_recurrent(handle, None, ""))
    assert result.c is not None
    before = np.vstack([np.zeros((1, 4)), result.c[:-1]])
    i, f, g, o = (result.gate(name) for name in "ifgo")
    np.testing.assert_allclose(result.c, f * before + i * g, atol=1e-6)
    np.testing.assert_allclose(result.h, o * np.tanh(result.c), atol=1e-6)
    assert f"the forget gate {100 * f.mean():.0f} %" in result.reading


@pytest.mark.filterwarnings("ignore:LSTM with projections")
def test_a_projection_is_followed() -> None:
    layer = nn.LSTM(3, 6, 2, proj_size=2)
    x = torch.randn(5, 1, 3)
    with torch.no_grad():
        expected = layer(x)[0][:, 0].numpy()
    np.testing.assert_allclose(drain(read_recurrent(own(layer, x), None, "", layer=1)).h, expected, atol=1e-5)


@pytest.mark.parametrize("kind", [nn.LSTMCell, nn.GRUCell, nn.RNNCell])
def test_a_cell_has_a_step_for_each_call(kind: Any) -> None:
    class Loop(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.cell = kind(3, 4)

        def forward(self, x: Tensor) -> Tensor:
            state, found = None, []
            for step in x:
                state = self.cell(step, state)
                found.append(state[0] if isinstance(state, tuple) else state)
            return torch.stack(found)

    model, x = Loop(), torch.randn(5, 2, 3)
    with torch.no_grad():
        expected = model(x)[:, 1].numpy()
    result = drain(read_recurrent(own(model, x), None, "cell", sample=1))
    np.testing.assert_allclose(result.h, expected, atol=1e-5)


def test_the_word_models_layers_are_listed_and_read() -> None:
    handle = open_model("word-lstm")
    (layer,) = recurrent_layers(handle)
    assert (layer.fqn, layer.layers, layer.directions) == ("rnn", 5, 1)
    result = drain(read_recurrent(handle, None, "rnn", layer=4))
    with torch.no_grad():
        expected = handle.module.rnn(handle.module.encoder(handle.example_input[0]))[0][:, 0]
    np.testing.assert_allclose(result.h, expected.numpy(), atol=1e-5)


def test_what_is_not_there_is_said() -> None:
    handle = open_model("word-lstm")
    for options, words in [
        ({"layer": 5}, "no layer 5"),
        ({"is_reverse": True}, "reverse"),
        ({"sample": 1}, "1 samples"),
    ]:
        with pytest.raises(EngineError, match=words):
            drain(read_recurrent(handle, None, "rnn", **options))  # type: ignore[arg-type]
    with pytest.raises(EngineError, match="no recurrent layer"):
        drain(read_recurrent(handle, None, "encoder"))


# The tagger

TAGS = ("DET", "NOUN", "VERB", "PUNCT")


class Words:
    """Six words; everything else is the last."""

    known = ("the", "dog", "sees", "cat", ".", "?")

    def __len__(self) -> int:
        return len(self.known) + 1

    def look_up(self, words: Sequence[str]) -> list[KnownWord]:
        return [
            KnownWord(word, word, self.known.index(word), True)
            if word in self.known
            else KnownWord(word, "<unk>", 6, False)
            for word in words
        ]


@pytest.fixture
def tagger() -> ModelHandle:
    torch.manual_seed(4)
    return own(LSTMTagger(5, 6, 7, 4), torch.arange(3))


def test_a_sentence_gets_tags_and_gates_for_each_word(tagger: ModelHandle) -> None:
    result = read_sentence(tagger, "the dog sees zyzzyva.", vocabulary=Words(), tags=TAGS)
    assert [word.text for word in result.words] == ["the", "dog", "sees", "zyzzyva", "."]
    assert [word.is_known for word in result.words] == [True, True, True, False, True]
    ids = torch.tensor([0, 1, 2, 6, 4])
    with torch.no_grad():
        embedded = tagger.module.word_embeddings(ids).unsqueeze(1)
        output, (_, c) = tagger.module.lstm(embedded)
        probabilities = torch.softmax(tagger.module.hidden2tag(output[:, 0]), dim=1).numpy()
    np.testing.assert_allclose(result.timeline.h, output[:, 0].numpy(), atol=1e-5)
    assert result.timeline.c is not None
    np.testing.assert_allclose(result.timeline.c[-1], c[0, 0].numpy(), atol=1e-5)
    np.testing.assert_allclose(result.probabilities, probabilities, atol=1e-6)
    for word, row in zip(result.words, probabilities, strict=True):
        assert word.tag == TAGS[int(row.argmax())]
        assert [chance for _, chance in word.top] == pytest.approx(sorted(row, reverse=True)[:3], abs=1e-6)
    assert result.reading.startswith("5 words, 1 of them unknown")


def test_no_words_and_many_words_are_read(tagger: ModelHandle) -> None:
    empty = read_sentence(tagger, "  \n", vocabulary=Words(), tags=TAGS)
    assert empty.words == ()
    assert empty.probabilities.shape == (0, 4)
    assert empty.timeline.h.shape == (0, 6)
    start = time.perf_counter()
    assert len(read_sentence(tagger, "the dog " * 250, vocabulary=Words(), tags=TAGS).words) == 500
    assert time.perf_counter() - start < 2
    with pytest.raises(EngineError, match="too many"):
        read_sentence(tagger, "dog " * 2_001, vocabulary=Words(), tags=TAGS)


def test_words_are_split_as_in_the_treebank() -> None:
    assert split_sentence("It's old, don't go!") == ["It", "'s", "old", ",", "do", "n't", "go", "!"]
    assert split_sentence("Mail a.b@c.de, 3.14 well-known...") == [
        "Mail",
        "a.b@c.de,"[:-1],
        ",",
        "3.14",
        "well-known",
        "...",
    ]


def test_other_models_are_refused(tagger: ModelHandle) -> None:
    with pytest.raises(EngineError, match="not a tagger"):
        read_sentence(open_model("lenet", seed=0), "the dog", vocabulary=Words(), tags=TAGS)
    with pytest.raises(EngineError, match="does not fit"):
        read_sentence(tagger, "the dog", vocabulary=Words(), tags=TAGS[:3])
