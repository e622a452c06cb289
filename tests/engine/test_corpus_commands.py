"""``corpus`` and ``fetch`` as a script uses them, and ``--model`` with files of one's own."""

import json

import pytest
import torch

from engine.__main__ import COMMANDS, build_parser, main
from engine.text import download
from tests.engine import tutorial
from tests.engine.loading_files import saved


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "texts"
    made.mkdir()
    for name, text in (
        ("train", " the river <b>is</b> long \n"),
        ("valid", " the bridge \n"),
        ("test", " the river \n"),
    ):
        (made / f"{name}.txt").write_text(text, encoding="utf-8")
    return made


def run(capsys, *arguments: str) -> dict:
    assert main([*arguments, "--json"]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    return json.loads(out)


def run_badly(capsys, *arguments: str) -> str:
    assert main(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    sentences = [line for line in err.splitlines() if not line.startswith(" ")]  # progress begins with a share
    assert len(sentences) == 1
    return sentences[0]


def test_corpus_counts_tokens_lines_and_words(capsys, folder):
    result = run(capsys, "corpus", str(folder))
    assert [(each["split"], each["tokens"], each["lines"]) for each in result["splits"]] == [
        ("train", 5, 1), ("valid", 3, 1), ("test", 3, 1),
    ]  # fmt: skip
    assert result["different_words"] == 6
    assert result["coverage"] is None
    assert result["splits"][1]["not_in_train"] == 1


def test_corpus_says_what_a_model_of_that_corpus_knows(capsys, folder, tmp_path):
    path = saved(tmp_path / "mine.pth", tutorial.LSTMModel(6, 4, 3, 2).state_dict())
    result = run(capsys, "corpus", str(folder), "--model", str(path))
    assert result["coverage"]["unknown_tokens"] == 0
    assert result["model"]["words"] == 6
    (tmp_path / "v.txt").write_text("the\n<eos>\nriver\na\nb\nc\n")
    result = run(capsys, "corpus", str(folder), "--model", str(path), "--vocabulary", str(tmp_path / "v.txt"))
    assert result["coverage"]["unknown_share"] == pytest.approx(3 / 11)
    assert result["splits"][0]["coverage"]["unknown_words"][0] == {"word": "<b>is</b>", "count": 1}


def test_corpus_shows_text_to_people(capsys, folder):
    assert main(["corpus", str(folder), "--model", "word-lstm"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("11 tokens and 6 different words in train, valid, test.")
    assert "Most frequent of the unknown: “<b>is</b>” 1" in out


def test_corpus_refuses_what_is_none(capsys, tmp_path):
    assert "no train.txt" in run_badly(capsys, "corpus", str(tmp_path))
    assert "no folder" in run_badly(capsys, "corpus", str(tmp_path / "none"))
    assert "'frog'" in run_badly(capsys, "corpus", str(tmp_path), "--model", "frog")


def test_fetch_says_where_the_files_are_and_whose_they_are(capsys, tmp_path, monkeypatch):
    def fetched(folder):
        yield download.Progress(1, 1, "there")
        return folder

    monkeypatch.setattr(download, "fetch_wikitext2", fetched)
    result = run(capsys, "fetch", "--out", str(tmp_path))
    assert result["folder"] == str(tmp_path)
    assert [file["size_bytes"] for file in result["files"]] == [10_797_148, 1_121_681, 1_256_449]
    assert "CC BY-SA" in result["license"]


def test_fetch_leaves_another_file_alone(capsys, tmp_path):
    (tmp_path / "test.txt").write_text("mine")
    assert "is there and is not that of the download" in run_badly(capsys, "fetch", "--out", str(tmp_path))
    assert (tmp_path / "test.txt").read_text() == "mine"


def test_fetch_without_a_folder_says_what_is_missing(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["fetch"])
    assert stop.value.code == 2
    assert "--out" in capsys.readouterr().err


def test_every_command_is_there_with_one_line_of_help():
    text = build_parser().format_help()
    assert all(f"    {name} " in text for name in COMMANDS)


@pytest.fixture
def own(folder, tmp_path) -> list[str]:
    """A bare state_dict with the folder that gives it its words."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        path = saved(tmp_path / "mine.pth", tutorial.LSTMModel(6, 4, 3, 2).state_dict())
    return ["--model", str(path), "--corpus", str(folder)]


def test_evaluate_takes_a_model_of_one_s_own(capsys, own):
    assert run(capsys, "evaluate", *own)["model"] == "word-lstm:mine"


def test_generate_takes_a_model_of_one_s_own(capsys, own):
    words = [each["word"] for each in run(capsys, "generate", *own, "--words", "4")["words"]]
    assert len(words) == 4
    assert set(words) <= {"the", "river", "<b>is</b>", "long", "<eos>", "bridge"}


def test_bench_takes_a_model_of_one_s_own(capsys, own):
    assert run(capsys, "bench", *own)["environment"]["weights"].startswith("weights from mine.pth")


def test_quantize_takes_a_model_of_one_s_own(capsys, own, tmp_path):
    result = run(capsys, "quantize", *own, "--out", str(tmp_path / "small.safetensors"))
    assert result["weights"].startswith("weights from mine.pth")
    assert run(capsys, "corpus", own[-1], "--model", result["file"])["coverage"]["unknown_tokens"] == 0
