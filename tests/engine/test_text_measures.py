import random

import pytest

from engine.text.text_measures import TextMeasures, measure_text, repeated_words


def test_measures_of_a_text_by_hand():
    words = "the old river is old".split()
    assert measure_text(words, [1.0, 2.0, 3.0, 4.0, 5.0]) == TextMeasures(5, 4 / 5, 0.0, 3.0)


def test_words_in_a_run_of_four_seen_before_are_repeated():
    #        first occurrence   the same again   and a fifth word that is not
    words = "a b c d            a b c d          e".split()
    # "b c d a" and the like have not been there before, "a b c d" has.
    assert repeated_words(words) == [False] * 4 + [True] * 4 + [False]
    assert measure_text(words, [0.0] * 9).repetition == pytest.approx(4 / 9)


def test_a_word_over_and_over_is_repetition_but_for_its_first_occurrence():
    # The run at 1 repeats the one at 0, so all words from 1 on stand in a repeated run.
    assert repeated_words(["x"] * 10) == [False] + [True] * 9


def test_three_words_again_are_no_repetition():
    assert not any(repeated_words("a b c x a b c y".split()))


@pytest.mark.parametrize("seed", range(8))
def test_repetition_is_that_of_the_definition_word_by_word(seed):
    chance = random.Random(seed)
    words = chance.choices("ab", k=chance.randint(0, 60))

    def stands_in_a_repeated_run(at: int) -> bool:
        starts = range(max(0, at - 3), min(at, len(words) - 4) + 1)
        return any(words[start : start + 4] == words[early : early + 4] for start in starts for early in range(start))

    assert repeated_words(words) == [stands_in_a_repeated_run(at) for at in range(len(words))]


def test_a_text_without_words_has_measures_of_zero_and_says_so():
    empty = measure_text([], [])
    assert empty == TextMeasures(0, 0.0, 0.0, 0.0)
    assert empty.sentence == "No words yet."


def test_the_sentence_has_all_numbers():
    assert TextMeasures(1, 1.0, 0.0, 7.25).sentence == (
        "1 word, 100 % of them different, 0 % repeated; 7.2 bits each on average."
    )
    assert TextMeasures(1200, 0.613, 0.124, 5.16).sentence == (
        "1,200 words, 61 % of them different, 12 % repeated; 5.2 bits each on average."
    )


def test_every_word_needs_its_surprise():
    with pytest.raises(ValueError, match="2 words but 1"):
        measure_text(["a", "b"], [1.0])
