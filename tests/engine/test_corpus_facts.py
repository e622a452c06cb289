"""What is said of a corpus folder, counted by hand."""

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain
from engine.text.corpus_facts import LengthBin, WordCount, corpus_facts
from engine.text.vocabulary import Dictionary

TRAIN = " the river is long \n\n the bridge is old \n"
VALID = " the zyzzyva <unk> is old \n"
TEST = " zyzzyva zyzzyva qat \n the \n"


def known(*words: str) -> ModelHandle:
    """A word model of which only the words matter here."""
    return ModelHandle("small", "Small", None, "", (), Dictionary(words))  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("train", TRAIN), ("valid", VALID), ("test", TEST)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_tokens_lines_and_words_are_counted_for_each_split(folder):
    facts = drain(corpus_facts(folder))
    counted = [
        (split.split, split.tokens, split.lines, split.empty_lines, split.longest_line, split.different_words)
        for split in facts.splits
    ]
    assert counted == [("train", 11, 3, 1, 4, 7), ("valid", 6, 1, 0, 5, 6), ("test", 6, 2, 0, 3, 4)]
    assert facts.splits[0].mean_line == 4.0
    assert facts.tokens == 23
    assert facts.different_words == 10  # the river is long <eos> bridge old, zyzzyva <unk>, qat
    assert facts.is_whole
    assert facts.coverage is None


def test_words_that_only_valid_or_test_have_are_counted(folder):
    train, valid, test = drain(corpus_facts(folder)).splits
    assert train.not_in_train is None
    assert (valid.not_in_train, valid.not_in_train_tokens) == (2, 2)  # zyzzyva and <unk>
    assert (test.not_in_train, test.not_in_train_tokens) == (2, 3)  # zyzzyva twice, and qat
    assert valid.sentence == "valid.txt: 6 tokens in 1 lines, 6 different words, 2 of them not in train.txt."


def test_the_most_frequent_words_come_first_and_of_equals_the_earlier_one(folder):
    facts = drain(corpus_facts(folder))
    first = facts.splits[0].top_words
    assert first[0] == WordCount("<eos>", 3)
    assert first[1:3] == (WordCount("the", 2), WordCount("is", 2))
    assert [each.word for each in first[3:]] == ["river", "long", "bridge", "old"]
    assert facts.top_words[:2] == (WordCount("<eos>", 6), WordCount("the", 4))
    assert facts.top_words[2:4] == (WordCount("is", 3), WordCount("zyzzyva", 3))


def test_coverage_counts_unk_and_every_word_that_becomes_it(folder):
    facts = drain(corpus_facts(folder, known("<unk>", "<eos>", "the", "is", "river", "long", "old")))
    train, valid, test = (split.coverage for split in facts.splits)
    assert (train.unknown_tokens, train.different_unknown, train.unknown_share) == (1, 1, 1 / 11)
    assert valid.unknown_tokens == 2  # zyzzyva and <unk> itself
    assert valid.unknown_words == (WordCount("zyzzyva", 1),)
    assert test.unknown_words == (WordCount("zyzzyva", 2), WordCount("qat", 1))
    assert facts.coverage.unknown_tokens == 1 + 2 + 3
    assert facts.coverage.sentence == (
        "26.1 % of the words are unknown to Small; 3 different words are not in its vocabulary."
    )
    assert facts.sentence.startswith("23 tokens and 10 different words in train, valid, test. 26.1 %")


def test_a_model_that_knows_every_word_is_said_to(folder):
    words = set((TRAIN + VALID + TEST).split()) | {"<eos>"}
    assert drain(corpus_facts(folder, known(*words))).coverage.sentence == (
        "Small knows every word; 4.3 % of the text are <unk> itself."
    )


def test_lines_are_sorted_by_how_many_words_they_have(tmp_path):
    lengths = [0, 0, 1, 2, 4, 5, 9, 10, 19, 20, 999, 1000, 1500]
    (tmp_path / "train.txt").write_text("".join("w " * length + "\n" for length in lengths))
    bins = drain(corpus_facts(tmp_path)).splits[0].line_lengths
    assert [(each.label, each.lines) for each in bins] == [
        ("0", 2), ("1", 1), ("2-4", 2), ("5-9", 2), ("10-19", 2), ("20-49", 1), ("50-99", 0), ("100-199", 0),
        ("200-499", 0), ("500-999", 1), ("1,000 and more", 2),
    ]  # fmt: skip
    assert bins[-1] == LengthBin(1000, None, 2)


@pytest.mark.parametrize("seed", range(4))
def test_a_random_text_is_counted_as_line_by_line(tmp_path, monkeypatch, seed):
    rng = random.Random(seed)
    text = "".join(rng.choices(["a", "bc", "<eos>", " ", "  ", "\n", "\r\n", "é"], k=900)) + " z"
    (tmp_path / "test.txt").write_bytes(text.encode())
    monkeypatch.setattr("engine.text.reading._BLOCK", 13)
    with (tmp_path / "test.txt").open(encoding="utf-8") as file:
        lines = [line.split() for line in file]
    words = Counter(word for line in lines for word in (*line, "<eos>"))
    facts = drain(corpus_facts(tmp_path)).splits[0]
    assert facts.tokens == words.total()
    assert facts.lines == len(lines)
    assert facts.longest_line == max(map(len, lines))
    assert {each.word: each.count for each in facts.top_words} == dict(words.most_common(50))
    assert facts.not_in_train is None  # there is no train to compare with


def test_a_folder_without_texts_or_with_a_bad_one_is_named(tmp_path):
    with pytest.raises(EngineError, match=r"no train\.txt: choose one with"):
        drain(corpus_facts(tmp_path))
    (tmp_path / "valid.txt").write_bytes(b"\xe9")
    with pytest.raises(EngineError, match=r"valid\.txt is not UTF-8"):
        drain(corpus_facts(tmp_path))


def test_a_model_without_words_is_refused_before_anything_is_read(tmp_path):
    with pytest.raises(EngineError, match="not a word model"):
        next(corpus_facts(tmp_path / "nothing", ModelHandle("lenet", "LeNet", None, "", ())))  # type: ignore[arg-type]


def test_wikitext_is_counted_in_small_steps(wikitext: Path):
    work = corpus_facts(wikitext)
    steps, started = [], time.perf_counter()
    try:
        while True:
            next(work)
            now = time.perf_counter()
            steps.append(now - started)
            started = now
    except StopIteration as stop:
        facts = stop.value
    assert [split.tokens for split in facts.splits] == [2_088_628, 217_646, 245_569]
    assert facts.different_words == 33_278
    assert sorted(steps)[-5] < 0.1  # a few may have met another process
