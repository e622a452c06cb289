"""Shares of a tag's log-probability, against torch.autograd and against what they must add up to."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.probing.tag_reasons import MOST_WORDS, TagReasons, tag_reasons
from engine.progress import Progress, drain
from engine.tagging.tagger import tag_vocabulary
from engine.tagging.tags import TAGS

SENTENCE = "They can fish in Reykjavík , but frobnicators can not .".split()


@pytest.fixture(scope="module")
def tagger() -> ModelHandle:
    return open_model("lstm-tagger")


def embedded(tagger: ModelHandle, words: list[str]) -> Tensor:
    ids = torch.from_numpy(tag_vocabulary().encode(words))
    found: Tensor = tagger.module.word_embeddings(ids).detach().double()
    return found


def log_probabilities(tagger: ModelHandle, vectors: Tensor) -> Tensor:
    """The tagger's own equations in float64, from the embeddings on: (words, 64) to (words, tags)."""
    lstm = tagger.module.lstm
    w_x, w_h = lstm.weight_ih_l0.detach().double(), lstm.weight_hh_l0.detach().double()
    bias = (lstm.bias_ih_l0 + lstm.bias_hh_l0).detach().double()
    h = c = torch.zeros(lstm.hidden_size, dtype=torch.float64)
    rows = []
    for x in vectors:
        i, f, g, o = (w_x @ x + w_h @ h + bias).chunk(4)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        h = o.sigmoid() * c.tanh()
        rows.append(h)
    out = tagger.module.hidden2tag
    return (torch.stack(rows) @ out.weight.detach().double().T + out.bias.detach().double()).log_softmax(-1)


@pytest.mark.parametrize("place", range(len(SENTENCE)))
def test_saliency_is_gradient_times_embedding(tagger: ModelHandle, place: int) -> None:
    vectors = embedded(tagger, SENTENCE).requires_grad_()
    scores = log_probabilities(tagger, vectors)[place]
    unit = int(scores.argmax())
    (gradient,) = torch.autograd.grad(scores[unit], vectors)
    found = drain(tag_reasons(tagger, SENTENCE, place=place, method="saliency"))
    assert found.tag == TAGS[unit]
    assert found.score == pytest.approx(float(scores[unit].detach()), abs=1e-5)
    wanted = (gradient * vectors).sum(-1).detach().numpy()
    np.testing.assert_allclose(found.shares, wanted, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("tag", ["NOUN", "VERB", "PUNCT"])
def test_integrated_gradients_are_the_mean_gradient_along_the_way(tagger: ModelHandle, tag: str) -> None:
    vectors, steps, unit = embedded(tagger, SENTENCE), 10, TAGS.index(tag)
    total = torch.zeros_like(vectors)
    for step in range(steps):
        point = (vectors * (step + 0.5) / steps).requires_grad_()
        total += torch.autograd.grad(log_probabilities(tagger, point)[2, unit], point)[0]
    found = drain(tag_reasons(tagger, SENTENCE, place=2, method="integrated gradients", tag=tag, steps=steps))
    np.testing.assert_allclose(found.shares, (vectors * total / steps).sum(-1).numpy(), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("place", range(0, len(SENTENCE), 2))
def test_integrated_gradients_add_up_to_what_the_words_gained(tagger: ModelHandle, place: int) -> None:
    items: list[Progress] = []
    found = drain(tag_reasons(tagger, SENTENCE, place=place, method="integrated gradients"), items.append)
    vectors = embedded(tagger, SENTENCE)
    unit = TAGS.index(found.tag)
    gained = log_probabilities(tagger, vectors)[place, unit] - log_probabilities(tagger, 0 * vectors)[place, unit]
    assert found.gained == pytest.approx(float(gained), abs=1e-4)
    assert found.shares.sum() == pytest.approx(float(gained), abs=0.02)
    assert found.gap == pytest.approx(found.shares.sum() - float(gained), abs=1e-4)
    assert len(items) in (64, 64 + 256)


def test_more_steps_close_the_gap(tagger: ModelHandle) -> None:
    def gap(steps: int) -> float:
        return abs(drain(tag_reasons(tagger, SENTENCE, place=3, method="integrated gradients", steps=steps)).gap)

    assert gap(128) < gap(4) / 5


def test_a_long_sentence_gets_the_steps_that_it_needs(tagger: ModelHandle) -> None:
    words = "The old dog from Reykjavík ate fresh fish ,".split() * 3
    rough = drain(tag_reasons(tagger, words, place=25, method="integrated gradients", steps=64))
    found = drain(tag_reasons(tagger, words, place=25, method="integrated gradients"))
    assert abs(rough.gap) > 0.1
    assert abs(found.gap) < 0.01


@pytest.mark.parametrize("method", ["saliency", "integrated gradients"])
def test_words_after_the_one_asked_about_cannot_matter(tagger: ModelHandle, method: str) -> None:
    found = drain(tag_reasons(tagger, SENTENCE, place=4, method=method, steps=5))  # type: ignore[arg-type]
    assert not found.shares[5:].any()
    assert found.shares[:5].all()
    assert found.words == tuple(SENTENCE)


def test_the_reading_names_the_words_and_the_gap(tagger: ModelHandle) -> None:
    found: TagReasons = drain(tag_reasons(tagger, SENTENCE, place=2, method="integrated gradients"))
    best = SENTENCE[int(found.shares.argmax())]
    assert found.reading.startswith(f"“{best}” speaks most for {found.tag} (+")
    gap = f"{found.gap:+.3g}".replace("-", "−")
    assert found.reading.endswith(f": gap {gap}.")


def test_the_model_stays_as_it_was(tagger: ModelHandle) -> None:
    tagger.module.train()
    before = {name: value.clone() for name, value in tagger.module.state_dict().items()}
    work = tag_reasons(tagger, SENTENCE, place=1, method="integrated gradients")
    next(work)
    work.close()
    drain(tag_reasons(tagger, SENTENCE, place=1, method="saliency"))
    assert tagger.module.training
    tagger.module.eval()
    assert all(torch.equal(value, before[name]) for name, value in tagger.module.state_dict().items())
    assert not any(module._forward_hooks for module in tagger.module.modules())
    assert all(weight.grad is None for weight in tagger.module.parameters())


def test_what_cannot_be_asked_says_so(tagger: ModelHandle) -> None:
    def refused(text: str, words: list[str], handle: ModelHandle = tagger, **kwargs: object) -> None:
        asked = {"place": 0, "method": "saliency", **kwargs}
        with pytest.raises(EngineError, match=text):
            drain(tag_reasons(handle, words, **asked))  # type: ignore[arg-type]

    refused("0 words", [])
    refused(f"{MOST_WORDS + 1} words", ["a"] * (MOST_WORDS + 1))
    refused("3 words, not a word 3", ["a", "b", "c"], place=3)
    refused("not a word -1", ["a"], place=-1)
    refused("no tag THING", ["a"], tag="THING")
    refused("no method magic", ["a"], method="magic")
    refused("0 steps", ["a"], method="integrated gradients", steps=0)
    refused("not a tagger", ["a"], open_model("lenet"))
