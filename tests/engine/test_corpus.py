from pathlib import Path

import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import drain
from engine.text.corpus import SPLITS, Corpus, tokenize
from engine.text.evaluation import evaluate
from engine.text.sources import load_text
from engine.text.vocabulary import Dictionary
from tests.engine import tutorial


def write_corpus(folder: Path, **splits: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in splits.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    return folder


def test_every_line_ends_in_eos_even_the_last_without_a_newline():
    assert tokenize("a b\n\n c") == ["a", "b", "<eos>", "<eos>", "c", "<eos>"]


def test_ids_follow_first_occurrence_over_train_valid_test(tmp_path):
    corpus = Corpus(write_corpus(tmp_path / "c", train=" b a \n \n", valid="c b", test="d a\r\nb\r\n"))
    assert corpus.dictionary.idx2word == ["b", "a", "<eos>", "c", "d"]
    assert corpus.ids("test").tolist() == [4, 1, 2, 0, 2]


@pytest.mark.parametrize("text", ["x y\n", "x  y", " \n\n x \n", "\x0cx\x1cy\u2028z\n", "x\ry\n", "é ü\n\n"])
def test_tokens_are_the_tutorials(tmp_path, text):
    folder = write_corpus(tmp_path / "c", train=text, valid=text, test="x")
    word2idx, ids = tutorial.tokenize(folder)
    corpus = Corpus(folder)
    assert corpus.dictionary.word2idx == word2idx
    assert {split: corpus.ids(split).tolist() for split in SPLITS} == ids


def test_only_the_split_asked_for_has_to_exist(tmp_path):
    corpus = Corpus(write_corpus(tmp_path / "c", test="a b"))
    assert corpus.ids("test", Dictionary(["<unk>", "<eos>", "b"])).tolist() == [0, 2, 1]
    with pytest.raises(EngineError, match=r"no valid\.txt: it has test"):
        corpus.tokens("valid")


def test_a_word_without_unk_in_the_dictionary_is_an_error():
    with pytest.raises(EngineError, match="'zyzzyva'"):
        Dictionary(["a"]).encode(["a", "zyzzyva"])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no words"),
        (b"\n \n", "no words"),
        ("für".encode("latin-1"), "not UTF-8"),
        (b"\xff\xfea", "not UTF-16"),
    ],
)
def test_a_file_that_is_no_text_is_named_with_a_remedy(tmp_path, content, said):
    (tmp_path / "test.txt").write_bytes(content)
    with pytest.raises(EngineError, match=said) as error:
        Corpus(tmp_path).tokens("test")
    assert str(tmp_path / "test.txt") in str(error.value)


def test_a_folder_that_is_missing_or_a_file_is_an_error(tmp_path):
    with pytest.raises(EngineError, match="no folder"):
        Corpus(tmp_path / "nothing")
    (tmp_path / "file").write_text("x")
    with pytest.raises(EngineError, match="not a folder"):
        Corpus(tmp_path / "file")


def test_a_vocabulary_file_reads_back_as_it_was(tmp_path):
    dictionary = Dictionary(["<unk>", "a", "é", "\u2028x"])
    dictionary.save(tmp_path / "v.txt")
    assert Dictionary.load(tmp_path / "v.txt").idx2word == dictionary.idx2word


@pytest.mark.parametrize("content", ["", "a\nb\na\n"])
def test_a_vocabulary_file_without_words_or_with_one_twice_is_an_error(tmp_path, content):
    (tmp_path / "v.txt").write_text(content)
    with pytest.raises(EngineError, match="vocabulary"):
        Dictionary.load(tmp_path / "v.txt")


def test_the_shipped_vocabulary_has_the_tutorials_number_of_words(word_handle: ModelHandle):
    assert word_handle.dictionary is not None
    assert len(word_handle.dictionary) == 33_278


def test_wikitext_has_the_known_numbers_of_tokens_and_words(wikitext: Path):
    corpus = Corpus(wikitext)
    assert [len(corpus.ids(split)) for split in SPLITS] == [2_088_628, 217_646, 245_569]
    assert len(corpus.dictionary) == 33_278


def test_a_permuted_train_file_gives_the_same_test_loss(tmp_path, word_handle: ModelHandle):
    lines = [" the river is long \n", " a stone bridge \n", " the old castle was there \n"]
    losses = []
    for name, train in (("one", lines), ("two", lines[::-1])):
        folder = write_corpus(tmp_path / name, train="".join(train), valid="a", test="the castle is old . \n" * 4)
        assert word_handle.dictionary is not None
        text = load_text(word_handle.dictionary, folder)
        losses.append(drain(evaluate(word_handle.module, text.ids)).loss)
    assert losses[0] == losses[1]


def test_unknown_words_are_counted(tmp_path, small_dictionary):
    folder = write_corpus(tmp_path / "c", test="the zyzzyva of <unk>\n")
    text = load_text(small_dictionary, folder)
    assert torch.equal(text.ids, torch.tensor([2, 0, 4, 0, 1]))
    assert text.unknown_share == 2 / 5
