import time

import pytest

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.text.corpus import tokenize
from engine.text.prompt import (
    MOST_SUGGESTED_FOR,
    apply_suggestion,
    prompt_of_file,
    prompt_words,
    read_prompt,
    with_suggestions,
)
from engine.text.suggestions import Suggestion
from engine.text.vocabulary import Dictionary


def handle_of(words: str) -> ModelHandle:
    """Words alone: a prompt is read without the model."""
    return ModelHandle("words", "Words", None, "made for a test", (), Dictionary(words.split()))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def handle() -> ModelHandle:
    return handle_of("<unk> <eos> the river bridge , . is old")


def test_chips_tell_what_the_model_reads_and_where_it_was_typed(handle):
    text = "the  rivver\n\tis <unk> <eos>"
    chips = read_prompt(handle, text).chips
    assert [text[chip.start : chip.end] for chip in chips] == ["the", "rivver", "\n", "is", "<unk>", "<eos>"]
    assert [chip.text for chip in chips] == [text[chip.start : chip.end] for chip in chips]
    assert [chip.id for chip in chips] == [2, 0, 1, 7, 0, 1]
    assert [chip.is_unknown for chip in chips] == [False, True, False, False, False, False]
    assert [chip.is_eos for chip in chips] == [False, False, True, False, False, True]
    assert [chip.word for chip in chips] == ["the", "rivver", "<eos>", "is", "<unk>", "<eos>"]
    assert chips[1].suggestions == (Suggestion("river", "near", 1),)


@pytest.mark.parametrize(
    "text",
    ["", "a", "a\n", "a b\n\n c\n", "  \n ", "a\u00a0b\u2003c\x1cd", "\u200b\u202e \ufeff", "\x0b\x0ca"],
)
def test_words_are_those_of_a_corpus_but_for_the_end(text, handle):
    as_corpus = tokenize(text if text.endswith("\n") or not text else f"{text}\n")
    wanted = as_corpus if text.endswith("\n") else as_corpus[:-1]
    assert prompt_words(text) == wanted
    assert list(read_prompt(handle, text).words) == wanted


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_kind_of_line_end_is_one_eos(line_end, handle):
    reading = read_prompt(handle, f"the{line_end}{line_end}river")
    assert reading.words == ("the", "<eos>", "<eos>", "river")
    assert reading.unknown == ()


def test_the_sentence_counts_words_and_names_the_unknown_ones(handle):
    assert read_prompt(handle, " ").sentence.startswith("No prompt")
    assert read_prompt(handle, "the river").sentence == "2 words, all in the vocabulary."
    assert read_prompt(handle, "the zyzzyva").sentence == (
        "2 words; zyzzyva is not in the vocabulary and is read as <unk>."
    )
    assert read_prompt(handle, "p q r s t q").sentence == (
        "6 words; p, q, r, s and 1 more are not in the vocabulary, read as <unk>."
    )


def test_without_unk_an_unknown_word_cannot_be_read():
    words = handle_of("the river")
    reading = read_prompt(words, "the\nbridge")
    assert [chip.id for chip in reading.chips] == [0, None, None]
    assert not reading.is_usable
    assert "has no <unk>" in reading.sentence
    assert "choose another word" in reading.chips[2].sentence
    assert read_prompt(words, "the river").is_usable


def test_html_bidi_and_zero_width_characters_are_words_as_typed(handle):
    text = "<b>the</b> \u202eriver\u202c ri\u200bver \u200b &amp;"
    reading = read_prompt(handle, text)
    assert list(reading.words) == text.split()
    assert len(reading.unknown) == 5
    assert reading.chips[2].suggestions[0].text == "river"


def test_only_the_first_unknown_words_come_with_suggestions_and_the_rest_on_request(handle):
    text = " ".join(f"river{index}" for index in range(MOST_SUGGESTED_FOR + 2))
    chips = read_prompt(handle, text).chips
    assert [bool(chip.suggestions) for chip in chips] == [True] * MOST_SUGGESTED_FOR + [False, False]
    assert with_suggestions(handle, chips[-1]).suggestions[0].text == "river"
    assert with_suggestions(handle, chips[0]) == chips[0]


def test_a_suggestion_replaces_its_word_and_nothing_else(handle):
    text = " the\trivver,\n  rivver, "
    chip = read_prompt(handle, text).chips[3]
    changed = apply_suggestion(text, chip, chip.suggestions[0])
    assert changed == " the\trivver,\n  river , "
    assert read_prompt(handle, changed).unknown == ("rivver,",)


def test_a_suggestion_for_a_former_prompt_is_refused(handle):
    chip = read_prompt(handle, "the rivver").chips[1]
    with pytest.raises(EngineError, match="has changed"):
        apply_suggestion("the old rivver", chip, Suggestion("river", "near", 1))


def test_fifty_thousand_words_are_read_at_once(handle):
    text = " ".join(f"the zz{index}" for index in range(25_000))
    started = time.process_time()
    reading = read_prompt(handle, text)
    # About 50 ms; the limit leaves room for a slow machine.
    assert time.process_time() - started < 0.4
    assert len(reading.chips) == 50_000
    assert len(reading.unknown) == 25_000


def test_a_model_without_words_has_no_prompt():
    no_words = ModelHandle("lenet", "LeNet", None, "", ())  # type: ignore[arg-type]
    with pytest.raises(EngineError, match="not a word model"):
        read_prompt(no_words, "the river")


def test_a_file_gives_its_first_two_hundred_words(tmp_path):
    path = tmp_path / "prompt.txt"
    path.write_text("\ufeff" + "\n".join(str(number) for number in range(500)), encoding="utf-8")
    assert prompt_of_file(path).split() == [str(number) for number in range(200)]
    for content in (b"", b" \n\n", b"\xff\xfe\x00"):
        path.write_bytes(content)
        with pytest.raises(EngineError, match=r"prompt\.txt"):
            prompt_of_file(path)
