"""What stood behind a word, worked out by hand and beside the module."""

import math

import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain
from engine.text.generation import GeneratedWord, start_run
from engine.text.next_word import explain_next
from engine.text.sampling import Sampling
from engine.text.vocabulary import Dictionary
from engine.text.word_details import next_word, word_details

FOUR_WORDS = Dictionary(["a", "b", "c", "<unk>"])
# 1/2, 1/4, 1/8, 1/8.
LOGITS = torch.tensor([0.5, 0.25, 0.125, 0.125]).log()


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    return ModelHandle("small", "Small", small_model, "seeded for a test", (), small_dictionary)


def test_the_steps_of_the_pipeline_for_four_words():
    found = explain_next(LOGITS, Sampling(top_k=3, top_p=0.8), FOUR_WORDS)
    # Top-k leaves 4/7, 2/7 and 1/7; the first two hold 6/7, more than 0.8.
    rows = [(choice.word, choice.kept_by_top_k, choice.kept_by_top_p, choice.is_kept) for choice in found.choices]
    assert rows == [
        ("a", True, True, True),
        ("b", True, True, True),
        ("c", True, False, False),
        ("<unk>", False, False, False),
    ]
    assert [choice.final for choice in found.choices] == pytest.approx([2 / 3, 1 / 3, 0, 0])
    assert [choice.probability for choice in found.choices] == pytest.approx([0.5, 0.25, 0.125, 0.125])
    assert [choice.rank for choice in found.choices] == [1, 2, 3, 4]
    assert (found.unknown_cut, found.top_k_cut, found.top_p_cut) == pytest.approx((0, 0.125, 0.125))
    assert found.words_left == 2
    assert found.entropy_before_bits == pytest.approx(0.5 + 0.5 + 3 / 8 + 3 / 8)
    assert found.entropy_after_bits == pytest.approx(-2 / 3 * math.log2(2 / 3) - 1 / 3 * math.log2(1 / 3))
    assert "2 of 4 words" in found.sentence
    assert "25.0 %" in found.sentence


def test_temperature_two_takes_the_square_root_of_the_probabilities():
    found = explain_next(LOGITS, Sampling(2.0, forbid_unknown=True), FOUR_WORDS)
    roots = [math.sqrt(share) for share in (0.5, 0.25, 0.125, 0.125)]
    assert [choice.tempered for choice in found.choices] == pytest.approx([root / sum(roots) for root in roots])
    assert [choice.final for choice in found.choices] == pytest.approx([*(r / sum(roots[:3]) for r in roots[:3]), 0])
    assert found.unknown_cut == pytest.approx(roots[3] / sum(roots))
    assert [choice.is_forbidden for choice in found.choices] == [False, False, False, True]
    assert found.top_k_cut == found.top_p_cut == 0


def test_greedy_leaves_the_first_of_the_likeliest_words():
    found = explain_next(LOGITS.flip(0), Sampling(0), Dictionary(["<unk>", "c", "b", "a"]))
    assert [(choice.word, choice.final) for choice in found.choices] == [("a", 1), ("b", 0), ("<unk>", 0), ("c", 0)]
    assert found.words_left == 1
    assert found.entropy_after_bits == 0
    assert found.sentence == "Nothing is left to chance: the next word is “a”."


def test_without_cuts_all_words_are_left():
    found = explain_next(torch.zeros(4), Sampling(), FOUR_WORDS, top=2, also=3)
    assert [(choice.word, choice.rank) for choice in found.choices] == [("a", 1), ("b", 2), ("<unk>", 4)]
    assert (found.entropy_before_bits, found.entropy_after_bits) == pytest.approx((2, 2))
    assert found.cut == 0
    assert found.words_left == found.vocab_size == 4
    assert found.sentence.startswith("All 4 words can be drawn")


@pytest.mark.parametrize(
    "sampling", [Sampling(0.5, 6, 0.9, True), Sampling(3, 0, 0.7), Sampling(0, 5), Sampling(1, 15), Sampling(1e30, 3)]
)
def test_what_is_cut_and_what_is_left_add_up_to_one(handle, sampling):
    logits = 2 * torch.randn(15, generator=torch.Generator().manual_seed(2))
    found = explain_next(logits, sampling, handle.words, top=15)
    left = sum(choice.tempered for choice in found.choices if choice.is_kept)
    assert found.cut + left == pytest.approx(1)
    assert sum(choice.final for choice in found.choices) == pytest.approx(1)
    assert found.words_left == sum(choice.final > 0 for choice in found.choices)
    for choice in found.choices:
        assert (choice.final > 0) == choice.is_kept
        assert choice.kept_by_top_k or not choice.kept_by_top_p


def test_bad_settings_are_refused(handle):
    with pytest.raises(EngineError, match="Top-k 16"):
        explain_next(torch.zeros(15), Sampling(top_k=16), handle.words)
    with pytest.raises(EngineError, match="at least one"):
        explain_next(torch.zeros(15), Sampling(), handle.words, top=0)
    with pytest.raises(EngineError, match="temperature"):
        next_word(start_run(handle), Sampling(-1))


@pytest.mark.parametrize("path", ["exact", "module"])
def test_details_are_those_of_the_modules_logits(handle, path):
    run = start_run(handle, prompt="the river", sampling=Sampling(1.5, top_k=9), seed=6, path=path)
    drain(run.draw(40))
    with torch.no_grad():
        rows = handle.module.eval()(torch.tensor(run.ids).unsqueeze(1), handle.module.init_hidden(1))[0][:, 0].double()
    for index in (0, 7, 39):
        details, word = word_details(run, index, top=3), run.word(index)
        logits = rows[1 + index]
        own, tempered = torch.softmax(logits, 0), torch.softmax(logits / 1.5, 0)
        assert details.chosen.id == word.id
        assert details.chosen.rank == 1 + int((logits > logits[word.id]).sum())
        assert details.chosen.probability == pytest.approx(float(own[word.id]), rel=1e-4)
        assert details.chosen.tempered == pytest.approx(float(tempered[word.id]), rel=1e-4)
        assert details.surprise_bits == pytest.approx(-math.log2(own[word.id]), rel=1e-4)
        assert details.next_word.top_k_cut == pytest.approx(float(tempered.sort().values[:6].sum()), rel=1e-4)
        assert details.next_word.entropy_before_bits == pytest.approx(float(-(own * own.log2()).sum()), rel=1e-4)
        assert [choice.id for choice in details.next_word.choices[:3]] == logits.topk(3).indices.tolist()
        assert word.word in details.sentence


@pytest.mark.parametrize("path", ["exact", "fast"])
def test_looking_changes_nothing(handle, path):
    alone = start_run(handle, prompt="the river", seed=6, path=path)
    drain(alone.draw(60))
    watched = start_run(handle, prompt="the river", seed=6, path=path)
    next_word(watched)
    work = watched.draw(50)
    for item in work:
        if isinstance(item, GeneratedWord):
            word_details(watched, item.index)
            next_word(watched, Sampling(0.3, top_k=4))
            word_details(watched, item.index // 2)
            watched.branch(item.index // 2, 3)
    next_word(watched)
    drain(watched.draw(10))
    assert watched.words == alone.words
    assert watched.sampling == alone.sampling


def test_the_next_word_is_that_of_the_settings_asked_for_and_nothing_is_drawn(handle):
    run = start_run(handle, prompt="the river", seed=6)
    greedy = next_word(run, Sampling(0))
    assert len(run) == 0
    assert drain(run.draw(1, Sampling(0))).words[0].id == greedy.choices[0].id
    assert greedy.choices[0].final == 1


def test_a_word_chosen_by_hand_against_the_settings_is_said(handle):
    run = start_run(handle, prompt="the river", sampling=Sampling(0), seed=6)
    likeliest = next_word(run).choices[0].id
    branch = run.branch(0, (likeliest + 1) % 15)
    details = word_details(branch, 0)
    assert details.chosen.final == 0
    assert "chosen by hand" in details.sentence
    with pytest.raises(EngineError, match="no word 2"):
        word_details(branch, 1)


def test_details_of_the_shipped_model_are_there_at_once(word_handle):
    run = start_run(word_handle, prompt="the river is", seed=6)
    drain(run.draw(3))
    details = word_details(run, 1)
    assert len(details.next_word.choices) in (10, 11)
    assert details.next_word.vocab_size == 33_278
    assert 0 < details.next_word.entropy_before_bits < math.log2(33_278)
    assert details.sentence.endswith(" %.")
