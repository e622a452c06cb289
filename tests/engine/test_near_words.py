import random

import numpy as np
import pytest

from engine.text.near_words import MOST_CHANGES, NearWords, banded_distances, changes_allowed


def alignment_distance(a: str, b: str) -> int:
    """Optimal string alignment by the whole table, as the textbooks print it."""
    table = [[i + j if not i * j else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost = a[i - 1] != b[j - 1]
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]


def random_words(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices("abcd", k=chance.randint(1, 9))) for _ in range(count)]


@pytest.mark.parametrize("seed", range(6))
def test_distances_in_the_band_are_those_of_the_whole_table(seed):
    others = random_words(seed, 300)
    for word in random_words(1000 + seed, 20):
        fitting = [other for other in others if abs(len(other) - len(word)) <= MOST_CHANGES]
        longest = max(map(len, fitting), default=0)
        letters = np.zeros((longest, len(fitting)), dtype=np.uint32)
        for column, other in enumerate(fitting):
            letters[: len(other), column] = [ord(letter) for letter in other]
        found = banded_distances(word, letters, np.array([len(other) for other in fitting], dtype=np.int64))
        assert found.tolist() == [min(alignment_distance(word, other), 3) for other in fitting]


@pytest.mark.parametrize("seed", range(6))
def test_near_words_are_all_those_in_reach_by_distance_then_id(seed):
    words = list(dict.fromkeys(random_words(seed, 400)))
    near = NearWords(words)
    for word in random_words(2000 + seed, 20):
        reach = changes_allowed(len(word))
        wanted = sorted(
            (distance, index)
            for index, other in enumerate(words)
            if 0 < (distance := alignment_distance(word, other)) <= reach
        )
        assert near.find(word, 1000) == [(words[index], distance) for distance, index in wanted]
        assert near.find(word, 3) == [(words[index], distance) for distance, index in wanted[:3]]


@pytest.mark.parametrize(
    ("typed", "distance"),
    [("rivr", 1), ("riverr", 1), ("rovet", 2), ("irver", 1), ("RIVR", 1), ("rvier", 1), ("rivver", 1), ("iver", 1)],
)
def test_a_letter_missing_added_wrong_or_swapped_is_one_change_in_any_case(typed, distance):
    assert NearWords(["bridge", "River", "stone"]).find(typed, 5) == [("River", distance)]


def test_another_case_is_not_a_change_but_found_apart():
    near = NearWords(["the", "The", "THE", "tha"])
    assert near.same_but_case("tHE") == ["the", "The", "THE"]
    assert near.same_but_case("The") == ["the", "THE"]
    assert near.find("tHE", 5) == [("tha", 1)]


def test_short_words_may_differ_less():
    near = NearWords(["a", "I", "of", "on", "the"])
    assert near.find("b", 5) == []
    assert near.find("oc", 5) == [("of", 1), ("on", 1)]  # not "a" or "the"


@pytest.mark.parametrize("words", [[], [""], ["\ud800", "\U0001f600ab"], ["x" * 5000, "xy"]])
def test_odd_vocabularies_and_odd_words_are_looked_up_too(words):
    near = NearWords(words)
    for word in ["", "x", "\u200b", "x" * 5000, "\U0001f600abc", "\ud800\ud801", "<b>&amp;</b>"]:
        assert isinstance(near.find(word, 5), list)
    assert near.find("\U0001f600abc", 5) == [(word, 1) for word in words if word.endswith("ab")]
