"""From logits to a drawn word, checked against literal rewritings and chi-square."""

import math

import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.text.sampling import Sampling, at_share, distribution, draw, draw_at, final_weights


def some_logits(vocab_size: int, spread: float, seed: int) -> torch.Tensor:
    return spread * torch.randn(vocab_size, generator=torch.Generator().manual_seed(seed))


def literal_distribution(logits, sampling: Sampling, unknown_id: int | None = None) -> list[float]:
    """The pipeline word by word in Python's own doubles."""
    scores = [-math.inf if sampling.forbid_unknown and i == unknown_id else x for i, x in enumerate(logits.tolist())]
    highest = max(scores)
    weights = [math.exp((score - highest) / sampling.temperature) for score in scores]
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    kept = order[: sampling.top_k or None]
    total, running, nucleus = sum(weights[i] for i in kept), 0.0, set()
    for i in kept:
        nucleus.add(i)
        running += weights[i]
        if running >= sampling.top_p * total:
            break
    total = sum(weights[i] for i in nucleus)
    return [weights[i] / total if i in nucleus else 0.0 for i in range(len(scores))]


def chi_square_p(counts: np.ndarray, probabilities: np.ndarray) -> float:
    """Words that are expected fewer than five times are pooled."""
    expected = probabilities * counts.sum()
    rare = expected < 5
    if expected[rare].sum() > 0:
        counts = np.append(counts[~rare], counts[rare].sum())
        expected = np.append(expected[~rare], expected[rare].sum())
    else:
        assert counts[rare].sum() == 0
        counts, expected = counts[~rare], expected[~rare]
    statistic = float(((counts - expected) ** 2 / expected).sum())
    half = torch.tensor((len(counts) - 1) / 2, dtype=torch.float64)
    return float(torch.special.gammaincc(half, torch.tensor(statistic / 2, dtype=torch.float64)))


def test_the_chi_square_of_this_file_is_that_of_the_tables():
    # 95 % point for 3 degrees of freedom: 7.815. Counts 25 + d and 25 - d twice give 4 d^2 / 25.
    d = math.sqrt(7.815 * 25 / 4)
    p = chi_square_p(np.array([25 + d, 25 + d, 25 - d, 25 - d]), np.full(4, 0.25))
    assert p == pytest.approx(0.05, abs=1e-4)


@pytest.mark.parametrize("draws", [3_000, pytest.param(100_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    ("logits", "sampling"),
    [
        (torch.tensor([0.0, 1.0, 2.0, -1.0, 0.5, 0.5, -3.0]), Sampling()),
        (-torch.log(torch.arange(1.0, 1001.0)), Sampling()),
        (some_logits(4_000, 3.0, 1), Sampling(temperature=0.7)),
        (some_logits(4_000, 3.0, 2), Sampling(temperature=1.3, top_k=300, top_p=0.9)),
    ],
    ids=["seven words", "zipf", "four thousand words", "top-k and top-p"],
)
def test_many_draws_have_the_wanted_frequencies(logits, sampling, draws):
    # What a word weighs does not depend on the number drawn: computed once here, and for each draw in draw_at.
    ids, weights, _ = final_weights(logits, sampling, None)
    shares = torch.rand(draws, dtype=torch.float64, generator=torch.Generator().manual_seed(2026)).tolist()
    places = np.array([at_share(weights, share)[0] for share in shares])
    drawn = places if ids is None else ids.numpy()[places]
    expected = torch.softmax(logits.double() / sampling.temperature, 0)
    if sampling.cuts:
        expected = torch.tensor(literal_distribution(logits, sampling), dtype=torch.float64)
    assert chi_square_p(np.bincount(drawn, minlength=len(logits)), expected.numpy()) > 0.001
    assert [draw_at(logits, sampling, share)[0] for share in shares[:50]] == drawn[:50].tolist()


@pytest.mark.parametrize("vocab_size", [1, 2, 255, 256, 257, 1000])
def test_the_word_is_the_first_at_which_the_running_sum_exceeds_the_number(vocab_size):
    logits = some_logits(vocab_size, 2.0, vocab_size)
    running = torch.softmax(logits.double(), 0).cumsum(0).tolist()
    shares = torch.rand(60, dtype=torch.float64, generator=torch.Generator().manual_seed(5)).tolist()
    for share in (0.0, *shares):
        wanted = next(i for i, total in enumerate(running) if total > share)
        assert draw_at(logits, Sampling(), share)[0] == wanted


def test_the_smallest_and_the_largest_number_give_words_that_can_be_drawn():
    logits = torch.full((600,), -math.inf)
    logits[[3, 300, 512]] = torch.tensor([1.0, 2.0, 1.0])
    assert draw_at(logits, Sampling(), 0.0)[0] == 3
    assert draw_at(logits, Sampling(), math.nextafter(1.0, 0.0))[0] == 512


def test_nearly_equal_distributions_give_the_same_words_for_the_same_numbers():
    logits = some_logits(5_000, 3.0, 8)
    near = logits + 1e-4 * some_logits(5_000, 1.0, 9)
    shares = torch.rand(300, dtype=torch.float64, generator=torch.Generator().manual_seed(6)).tolist()
    same = sum(draw_at(logits, Sampling(), share)[0] == draw_at(near, Sampling(), share)[0] for share in shares)
    assert same >= 290


SETTINGS = [
    Sampling(),
    Sampling(temperature=0),
    Sampling(temperature=0.3),
    Sampling(top_k=1),
    Sampling(top_k=7),
    Sampling(top_p=0.5),
    Sampling(temperature=2, top_k=20, top_p=0.8, forbid_unknown=True),
]


@pytest.mark.parametrize("sampling", SETTINGS)
def test_every_draw_takes_one_number_whatever_the_settings(sampling):
    generator, other = torch.Generator().manual_seed(3), torch.Generator().manual_seed(3)
    draw(some_logits(50, 1.0, 1), sampling, generator, 0)
    torch.rand((), dtype=torch.float64, generator=other)
    assert torch.equal(generator.get_state(), other.get_state())


@pytest.mark.parametrize("sampling", SETTINGS)
def test_the_log_probability_is_the_models_own(sampling):
    logits = some_logits(400, 2.0, 4)
    own = torch.log_softmax(logits.double(), 0)
    for share in (0.01, 0.5, 0.99):
        drawn, log_probability = draw_at(logits, sampling, share, 0)
        assert log_probability == pytest.approx(float(own[drawn]), abs=1e-5)


@pytest.mark.parametrize("seed", range(12))
def test_the_distribution_is_that_of_the_pipeline_written_out(seed):
    choose = torch.Generator().manual_seed(seed)
    # Rounded, so that some logits are equal.
    logits = (some_logits(90, 2.0, seed) * 4).round() / 4
    sampling = Sampling(
        temperature=0.25 + float(torch.rand((), generator=choose)) * 3,
        top_k=int(torch.randint(0, 90, (), generator=choose)),
        top_p=float(torch.rand((), generator=choose)) * 0.98 + 0.01,
        forbid_unknown=seed % 2 == 0,
    )
    found = distribution(logits, sampling, 5).tolist()
    assert found == pytest.approx(literal_distribution(logits, sampling, 5), abs=1e-6)
    assert [share > 0 for share in found] == [share > 0 for share in literal_distribution(logits, sampling, 5)]


def test_of_equal_logits_the_first_words_are_kept():
    logits = torch.tensor([0.0, 1.0, 1.0, 1.0, 0.0])
    assert distribution(logits, Sampling(top_k=2)).tolist() == pytest.approx([0, 0.5, 0.5, 0, 0])
    assert distribution(torch.zeros(4), Sampling(top_p=0.5)).tolist() == pytest.approx([0.5, 0.5, 0, 0])
    assert distribution(logits, Sampling(temperature=0)).tolist() == [0, 1, 0, 0, 0]


def test_one_word_is_always_left():
    assert distribution(torch.tensor([0.0, 3.0, 0.0]), Sampling(top_p=1e-12)).tolist() == [0, 1, 0]


@pytest.mark.parametrize("temperature", [1e30, 1e300])
def test_a_huge_temperature_makes_all_words_alike(temperature):
    assert distribution(some_logits(8, 5.0, 1), Sampling(temperature)).tolist() == pytest.approx([1 / 8] * 8)


@pytest.mark.parametrize("temperature", [1e-3, 1e-30, 5e-324])
def test_a_tiny_temperature_leaves_the_likeliest_word(temperature):
    logits = some_logits(300, 5.0, 2)
    assert distribution(logits, Sampling(temperature)).argmax() == logits.argmax()
    assert float(distribution(logits, Sampling(temperature)).max()) == 1
    assert draw_at(logits, Sampling(temperature), 0.999)[0] == int(logits.argmax())


def test_a_forbidden_unk_is_not_drawn_and_the_next_one_is_greedy():
    logits = torch.tensor([1.0, 9.0, 3.0])
    for share in (0.0, 0.5, 0.999):
        assert draw_at(logits, Sampling(forbid_unknown=True), share, 1)[0] != 1
    assert draw_at(logits, Sampling(0, forbid_unknown=True), 0.5, 1)[0] == 2
    assert torch.equal(logits, torch.tensor([1.0, 9.0, 3.0]))


@pytest.mark.parametrize(
    ("sampling", "said"),
    [
        (Sampling(temperature=-0.1), "temperature -0.1"),
        (Sampling(temperature=math.nan), "temperature nan"),
        (Sampling(temperature=math.inf), "temperature inf"),
        (Sampling(top_k=-1), "Top-k -1"),
        (Sampling(top_k=51), "more than the 50 words"),
        (Sampling(top_p=0), "Top-p 0"),
        (Sampling(top_p=1.01), "Top-p 1.01"),
        (Sampling(top_p=-0.5), "Top-p -0.5"),
        (Sampling(top_p=math.nan), "Top-p nan"),
    ],
)
def test_settings_out_of_range_are_refused_in_words(sampling, said):
    with pytest.raises(EngineError, match=said):
        sampling.check(50)


@pytest.mark.parametrize("temperature", [0, 1e-30, 5, 1e30])
def test_settings_at_their_ends_are_taken(temperature):
    Sampling(temperature, top_k=50, top_p=1.0, forbid_unknown=True).check(50)


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_logits_that_are_no_numbers_are_said(bad):
    logits = torch.zeros(300)
    logits[280] = bad
    with pytest.raises(EngineError, match="not finite"):
        draw_at(logits, Sampling(), 0.5)


def test_a_vocabulary_of_unk_alone_has_no_word_left():
    with pytest.raises(EngineError, match="no word is left"):
        draw_at(torch.zeros(1), Sampling(forbid_unknown=True), 0.5, 0)
