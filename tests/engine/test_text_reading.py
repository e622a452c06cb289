"""Texts as users have them: in any encoding, of any size, and what is no text at all."""

import os
import random
import time

import pytest

from engine.errors import EngineError
from engine.progress import drain
from engine.text import reading
from engine.text.corpus import Corpus
from engine.text.reading import read_lines, read_pieces, read_tokens, reading_tokens, tokenize
from engine.text.vocabulary import Dictionary


def refused(path) -> str:
    with pytest.raises(EngineError) as caught:
        read_tokens(path)
    said = str(caught.value)
    assert "\n" not in said
    assert str(path) in said
    return said


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_encoding_that_says_what_it_is_gives_the_same_words(tmp_path, encoding, newline):
    path = tmp_path / "a.txt"
    path.write_bytes(newline.join(["über den Fluß", "", "Ωmega 木"]).encode(encoding))
    assert read_tokens(path) == ["über", "den", "Fluß", "<eos>", "<eos>", "Ωmega", "木", "<eos>"]


@pytest.mark.parametrize("order", ["le", "be"])
def test_utf_16_is_read_in_both_byte_orders(tmp_path, order):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffa é\n".encode(f"utf-16-{order}"))
    assert read_tokens(path) == ["a", "é", "<eos>"]


@pytest.mark.parametrize("seed", range(8))
def test_words_and_lines_are_whole_wherever_the_blocks_end(tmp_path, monkeypatch, seed):
    rng = random.Random(seed)
    letters = ["a", "é", "木", "😀", " ", "  ", "\t", "\n", "\r\n", "\r", "\x1c", "\u2028", "\xa0"]
    text = "".join(rng.choices(letters, k=400)) + "end"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("utf-8"))
    monkeypatch.setattr(reading, "_BLOCK", rng.choice([1, 2, 3, 7]))
    with path.open(encoding="utf-8") as file:  # universal newlines, as the tutorial opens it
        expected = [word for line in file for word in (*line.split(), "<eos>")]
    assert read_tokens(path) == expected
    assert "".join(piece.text for piece in read_pieces(path)) == path.read_text(encoding="utf-8") + "\n"


@pytest.mark.parametrize("block", [1, 3, 1000])
def test_the_place_of_a_wrong_byte_is_that_in_the_file(tmp_path, monkeypatch, block):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffdünn und f".encode() + "ü".encode("latin-1") + b"r\n")
    monkeypatch.setattr(reading, "_BLOCK", block)
    assert "byte 14)" in refused(path)  # 3 of the mark, 5 of dünn, 4 of und, 2 more


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no words"),
        (b"\xef\xbb\xbf", "no words"),
        (b"\xff\xfe", "no words"),
        (b"\r\n \n", "no words"),
        ("für".encode("latin-1"), "not UTF-8"),
        ("木".encode()[:2], "not UTF-8 text (byte 0)"),
        (b"\xff\xfea", "not UTF-16"),
        ("a b".encode("utf-16-le"), "NUL"),
        (b"a\0b", "NUL"),
        (b"x" * 10_001, "more than 10,000 characters"),
        (b"x" * 1_000_000, "more than 10,000 characters"),
        (b"a " + b"x" * 10_001 + b" b\n", "more than 10,000 characters"),
    ],
)
def test_what_is_no_text_ends_in_one_sentence(tmp_path, content, said):
    path = tmp_path / "test.txt"
    path.write_bytes(content)
    assert said in refused(path)


def test_one_character_is_a_text(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    assert read_tokens(tmp_path / "a.txt") == ["x", "<eos>"]


def test_a_word_as_long_as_may_be_is_read(tmp_path):
    (tmp_path / "a.txt").write_text("a " + "x" * 10_000)
    assert read_tokens(tmp_path / "a.txt") == ["a", "x" * 10_000, "<eos>"]


def test_bidi_and_zero_width_characters_are_part_of_their_words(tmp_path):
    (tmp_path / "a.txt").write_text("a\u200bb \u202ec\u2069 <b>&lt;</b>\n", encoding="utf-8")
    assert read_tokens(tmp_path / "a.txt") == ["a\u200bb", "\u202ec\u2069", "<b>&lt;</b>", "<eos>"]


@pytest.mark.skipif(os.name != "posix", reason="pipes as on POSIX")
def test_folders_pipes_and_broken_links_are_named(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "nothing")
    assert "is a pipe" in refused(tmp_path / "pipe.txt")
    assert "is a folder" in refused(tmp_path)
    assert "does not exist" in refused(tmp_path / "link.txt")
    assert "no file" in refused(tmp_path / "none.txt")
    with pytest.raises(EngineError, match="is no file name"):
        read_tokens(tmp_path / "a\0b")


def test_a_file_without_permission_is_named(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("a b")

    def forbidden(*_arguments, **_options):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", forbidden)
    assert "may not be read" in refused(path)


def test_a_folder_without_permission_is_named(tmp_path, monkeypatch):
    def forbidden(_folder):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(type(tmp_path), "iterdir", forbidden)
    with pytest.raises(EngineError, match="may not be read"):
        Corpus(tmp_path)


@pytest.mark.parametrize(("change", "said"), [("unlink", "no file"), ("append", "changed while"), ("cut", "changed")])
def test_a_file_that_vanishes_or_changes_while_it_is_read_is_named(tmp_path, monkeypatch, change, said):
    monkeypatch.setattr(reading, "_BLOCK", 100)
    path = tmp_path / "train.txt"
    path.write_text("a b " * 100)
    work = reading_tokens(path)
    next(work)
    if change == "unlink":
        path.unlink()
    else:
        path.write_text("a b " * (200 if change == "append" else 30))
    with pytest.raises(EngineError, match=said):
        drain(work)


def test_files_and_vocabularies_beyond_what_fits_are_named(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("a b c d\n")
    monkeypatch.setattr(reading, "MOST_DIFFERENT_WORDS", 4)
    assert "more than 4 different words" in refused(path)
    monkeypatch.setattr(reading, "MOST_BYTES", 7)
    assert "larger than" in refused(path)


def test_a_line_of_100_mb_can_be_cancelled_at_any_time(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.write(b"the river is long " * 20_000)
        file.truncate(100 << 20)  # a hole: it says that it is large, and takes no room
    work = reading_tokens(path)
    started = time.monotonic()
    first = next(work)
    work.close()
    assert first.total == 100 << 20
    assert time.monotonic() - started < 1.0


@pytest.mark.parametrize("megabytes", [3, pytest.param(100, marks=pytest.mark.slow)])
def test_a_long_line_is_read_whole_and_shares_equal_words(tmp_path, megabytes):
    path = tmp_path / "a.txt"
    path.write_bytes(b"the river " * (megabytes * 1024 * 1024 // 10))
    tokens = read_tokens(path)
    assert len(tokens) == megabytes * 1024 * 1024 // 10 * 2 + 1
    assert tokens[-3:] == ["the", "river", "<eos>"]
    assert tokens[0] is tokens[-3]


def test_a_dictionary_is_built_from_all_splits_or_says_which_is_missing(tmp_path):
    for split, text in (("train", "b a"), ("valid", "c a"), ("test", "d")):
        (tmp_path / f"{split}.txt").write_text(text)
    assert drain(Corpus(tmp_path).building_dictionary()).idx2word == ["b", "a", "<eos>", "c", "d"]
    (tmp_path / "test.txt").unlink()
    with pytest.raises(EngineError, match=r"no test\.txt: it has train and valid"):
        Corpus(tmp_path).dictionary  # noqa: B018


def test_a_vocabulary_with_windows_line_ends_and_a_mark_is_read(tmp_path):
    (tmp_path / "v.txt").write_bytes(b"\xef\xbb\xbf<unk>\r\nthe\r\n")
    assert Dictionary.load(tmp_path / "v.txt").idx2word == ["<unk>", "the"]
    assert read_lines(tmp_path / "v.txt") == ["<unk>", "the"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"the 12\nof 7\n", "line 1"), (b"the\n\nof\n", "line 2"), (b"\xe9\n", "not UTF-8"), (b"a\0\n", "NUL")],
)
def test_a_vocabulary_that_is_none_is_named(tmp_path, content, said):
    (tmp_path / "v.txt").write_bytes(content)
    with pytest.raises(EngineError, match=said) as caught:
        Dictionary.load(tmp_path / "v.txt")
    assert "\n" not in str(caught.value)


def test_a_vocabulary_that_is_a_pipe_or_missing_is_named(tmp_path):
    with pytest.raises(EngineError, match="vocabulary cannot be read: There is no file"):
        Dictionary.load(tmp_path / "v.txt")


def test_tokens_of_a_text_are_those_of_its_lines():
    assert tokenize("") == []
    assert tokenize("a\n") == ["a", "<eos>"]
