"""``evaluate`` on labelled data."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import main
from engine.samples.labelled_digits import stroke_digits


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    """The one JSON object that the command prints."""
    assert main(["evaluate", *arguments, "--json"]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    return json.loads(out)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one sentence on stderr with which it refuses."""
    assert main(["evaluate", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """A hundred images of MNIST's size that LeNet reads, each labelled with another digit in the last tenth."""
    drawn = stroke_digits()
    labels = drawn.labels[:100].copy()
    labels[90:] = (labels[90:] + 1) % 10
    path = tmp_path / "digits.npz"
    np.savez(path, images=drawn.images[:100, 2:30, 2:30], labels=labels)
    return path


@pytest.fixture
def sentences(tmp_path: Path) -> Path:
    """Eight words of which one has a wrong tag."""
    path = tmp_path / "words.tsv"
    path.write_text(
        "The\tDET\ndog\tNOUN\nis\tAUX\nhere\tADV\n.\tPUNCT\n\nI\tPRON\nsee\tVERB\nit\tADJ\n", encoding="utf-8"
    )
    return path


def test_lenet_reads_digits_of_a_file(capsys: pytest.CaptureFixture[str], digits: Path) -> None:
    result = run(capsys, "--model", "lenet", "--data", str(digits))
    assert result["samples"] == 100
    assert 0.88 <= result["accuracy"] <= 0.91  # ten are labelled wrongly
    assert result["model"] == "lenet"


def test_the_tagger_tags_words_of_a_file(capsys: pytest.CaptureFixture[str], sentences: Path) -> None:
    result = run(capsys, "--model", "lstm-tagger", "--data", str(sentences))
    assert result["samples"] == 8
    assert result["accuracy"] == pytest.approx(7 / 8)


def test_people_get_percent(capsys: pytest.CaptureFixture[str], sentences: Path) -> None:
    assert main(["evaluate", "--model", "lstm-tagger", "--data", str(sentences)]) == 0
    out = capsys.readouterr().out
    assert "lstm-tagger on words.tsv: 87.50 % of 8 right" in out
    assert "1 thread" in out


def test_wrong_data_or_models_end_in_one_sentence(
    capsys: pytest.CaptureFixture[str], digits: Path, sentences: Path
) -> None:
    for model, data, said in (
        ("lenet", sentences, "cannot be read as digits"),
        ("lstm-tagger", digits, "not UTF-8"),
        ("lenet", digits.parent / "none.npz", "no file"),
        ("lstm-tagger", digits.parent, "no file"),
        ("word-lstm", digits, "use lenet or lstm-tagger"),
        ("frog", digits, "'frog'"),
    ):
        assert said in refused(capsys, "--model", model, "--data", str(data))
    assert "give an .npz file of digits with --data" in refused(capsys, "--model", "lenet")
    assert "--data" in refused(capsys, "--model", "lstm-tagger")
    assert "leave them out" in refused(capsys, "--model", "lenet", "--data", str(digits), "--tokens", "5")
