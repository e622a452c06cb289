import time

import pytest

from engine.text.suggestions import MOST_SUGGESTIONS, Suggestion, split_as_corpus, suggest
from engine.text.vocabulary import Dictionary

WORDS = Dictionary(
    [
        *"<unk> <eos> the The river River , . don 't 's Teddy ( ) \" @-@ @,@ @.@ 1 000 3 14 % guest starring".split(),
        *"U.S. bridge driver ? ...".split(),
    ]
)


def texts(word: str) -> list[str]:
    return [suggestion.text for suggestion in suggest(WORDS, word)]


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("river,", "river ,"),
        ("don't", "don 't"),
        ("don’t", "don 't"),
        ("Teddy's.", "Teddy 's ."),
        ("(bridge)", "( bridge )"),
        ("“river.”", '" river . "'),
        ("1,000", "1 @,@ 000"),
        ("3.14%", "3 @.@ 14 %"),
        ("guest-starring", "guest @-@ starring"),
        ("1,000,000", "1 @,@ 000 @,@ 000"),
        ("river...", "river ..."),
        ("river…", "river ..."),
        ("((river)),", "( ( river ) ) ,"),
    ],
)
def test_words_are_split_as_the_corpus_is(typed, pieces):
    assert split_as_corpus(typed) == pieces.split()


@pytest.mark.parametrize("word", ["river", ",", "...", "(", "-", "'", "--", "\u200b", "<b>", ""])
def test_what_cannot_be_split_stays_whole(word):
    assert split_as_corpus(word) == [word] * bool(word)


def test_a_piece_that_is_known_stays_whole():
    assert split_as_corpus("(U.S.),", WORDS) == ["(", "U.S.", ")", ","]
    assert split_as_corpus("U.S.") == ["U.S", "."]


def test_a_split_into_known_words_is_suggested():
    assert suggest(WORDS, "river,")[0] == Suggestion("river ,", "split")
    assert texts("don't")[0] == "don 't"
    assert texts("1,000")[0] == "1 @,@ 000"


def test_a_split_with_a_misspelt_word_is_suggested_with_the_word_put_right():
    assert suggest(WORDS, "rivver,")[0] == Suggestion("river ,", "near", 1)
    assert suggest(WORDS, "BRIDGE,")[0] == Suggestion("bridge ,", "split")
    # Nothing is near to this one, but the comma would be read as one.
    assert texts("zyzzyva,") == ["zyzzyva ,"]


def test_other_cases_come_first_then_words_by_distance_and_id():
    found = suggest(WORDS, "RIVER")
    assert found == (
        Suggestion("river", "case"), Suggestion("River", "case"), Suggestion("driver", "near", 1)
    )  # fmt: skip


def test_known_words_and_endless_ones_get_no_suggestions():
    assert suggest(WORDS, "river") == ()
    assert suggest(WORDS, "r" * 100_000) == ()
    assert suggest(WORDS, "\u200b") == ()


def test_every_suggestion_is_given_once_and_says_why():
    for word in ["RIVER,", "driverr", "the,", "tHe", "River’s"]:
        found = suggest(WORDS, word)
        assert len({suggestion.text for suggestion in found}) == len(found) <= MOST_SUGGESTIONS
        assert all(suggestion.sentence.startswith(f"“{suggestion.text}” ") for suggestion in found)
    assert suggest(WORDS, "brigde")[0].sentence == "“bridge” differs in 1 letter."
    assert suggest(WORDS, "brigdx")[0].sentence == "“bridge” differs in 2 letters."


def test_a_vocabulary_that_has_grown_is_looked_up_anew():
    words = Dictionary(["river"])
    assert suggest(words, "Stoen") == ()
    words.add_word("stone")
    assert suggest(words, "Stoen") == (Suggestion("stone", "near", 1),)


def test_a_misspelt_word_is_found_among_the_shipped_words_in_no_time(word_handle):
    suggest(word_handle.words, "warmingup")
    started = time.process_time()
    found = [suggest(word_handle.words, word)[0].text for word in ("rivver", "Mississipi", "wtih", "internationaly")]
    assert found == ["river", "Mississippi", "with", "international"]
    # Some 5 ms in all; the limit is 20 ms a word.
    assert time.process_time() - started < 4 * 0.020
