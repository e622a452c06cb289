"""The held-out text that ships with the word model."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from engine.assets import asset_path
from engine.text.corpus import read_tokens
from engine.text.vocabulary import UNK, Dictionary


@pytest.fixture(scope="module")
def path() -> Path:
    return asset_path("texts", "articles.txt")


@pytest.fixture(scope="module")
def lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n")
    return text[:-1].split("\n")


@pytest.fixture(scope="module")
def tokens(path: Path) -> list[str]:
    return read_tokens(path)


@pytest.fixture(scope="module")
def record() -> dict[str, object]:
    return json.loads(asset_path("texts", "articles.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return Dictionary.load(asset_path("weights", "word_lstm.vocab.txt"))


def unknown_share(tokens: list[str], dictionary: Dictionary) -> float:
    return sum(token not in dictionary for token in tokens) / len(tokens)


def test_text_is_long_enough_to_evaluate_on(tokens):
    assert len(tokens) >= 6000


def test_few_tokens_are_outside_the_model_vocabulary(tokens, dictionary):
    assert unknown_share(tokens, dictionary) < 0.08


def test_text_spells_its_words_and_leaves_unknown_ones_to_the_model(tokens):
    assert UNK not in tokens


def test_record_describes_the_file(path, tokens, dictionary, record):
    assert record["tokens"] == len(tokens)
    assert record["unknown_share"] == round(unknown_share(tokens, dictionary), 4)
    assert record["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert record["title"] == "LayerLab articles"
    assert record["license"] == "CC0-1.0 (public domain)"
    assert record["description"]


def test_every_line_begins_and_ends_with_a_space(lines):
    assert [line for line in lines if line != " " and not re.fullmatch(r" \S+(?: \S+)* ", line)] == []


def test_headings_are_balanced_and_stand_between_blank_lines(lines):
    headings = [number for number, line in enumerate(lines) if "=" in line]
    titles = [number for number in headings if re.fullmatch(r" = [^=]+ = ", lines[number])]
    assert len(titles) >= 20
    for number in headings:
        assert re.fullmatch(r" ((?:= )+)[^=]+ \1", lines[number]), lines[number]
        assert lines[number - 1] == lines[number + 1] == " ", lines[number]


def test_punctuation_stands_apart_from_words(tokens, dictionary):
    attached = re.compile(r"\w[.,;:!?]|[\w.,;:!?][\"()]|[\"()]\w")
    assert [token for token in tokens if attached.search(token) and token not in dictionary] == []


def test_hyphens_decimal_points_and_thousands_commas_are_escaped(tokens):
    plain = re.compile(r"[^\W\d_]-[^\W\d_]|\d[.,-]\d")
    assert [token for token in tokens if plain.search(token)] == []
    at_signs = [token for token in tokens if "@" in token]
    assert set(at_signs) == {"@-@", "@.@", "@,@"}


def test_possessives_and_contractions_are_split(tokens):
    assert [token for token in tokens if re.search(r"\w'", token)] == []


def test_no_line_is_repeated(lines):
    counts = Counter(line for line in lines if len(line.split()) >= 8)
    assert [line for line, count in counts.items() if count > 1] == []
