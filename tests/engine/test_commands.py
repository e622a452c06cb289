"""The command line as a script uses it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.__main__ import main

ROOT = Path(__file__).parents[2]


def run(capsys, *arguments: str) -> dict:
    """The one JSON object that a command prints."""
    assert main([*arguments, "--json"]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    return json.loads(out)


def run_badly(capsys, *arguments: str) -> str:
    """The one sentence on stderr with which a command refuses."""
    try:
        code = main(list(arguments))
    except SystemExit as stop:
        code = stop.code
    out, err = capsys.readouterr()
    assert code == 2
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


def test_evaluate_prints_what_the_first_tokens_cost(capsys):
    result = run(capsys, "evaluate", "--tokens", "60")
    assert {"loss", "perplexity", "tokens", "seconds", "words_per_s", "prepare_seconds"} <= result.keys()
    assert result["tokens"] == 60
    assert result["words_per_s"] == pytest.approx(60 / result["seconds"])


def test_evaluate_reads_a_split_of_a_corpus_folder(capsys, tmp_path):
    (tmp_path / "valid.txt").write_text(" the river is long . \n", encoding="utf-8")
    result = run(capsys, "evaluate", "--corpus", str(tmp_path), "--split", "valid")
    assert result["tokens"] == 5  # five words and <eos>: five predictions
    assert "no test.txt" in run_badly(capsys, "evaluate", "--corpus", str(tmp_path))


def test_bench_prints_float32_then_tutorial_int8(capsys):
    result = run(capsys, "bench", "--tokens", "60")
    assert [row["scheme"] for row in result["rows"]] == ["float32", "tutorial-int8"]
    assert result["partial"] is False
    assert result["environment"]["threads"] == 1
    keys = {"size_mb", "loss", "perplexity", "seconds", "words_per_s", "modules_quantized", "modules_total"}
    assert all(keys <= row.keys() for row in result["rows"])
    assert [row["size_mb"] for row in result["rows"]] == [pytest.approx(113.94, abs=0.1), pytest.approx(79.74, abs=0.1)]


def test_bench_runs_the_schemes_asked_for_in_order(capsys):
    result = run(capsys, "bench", "--tokens", "30", "--scheme", "tutorial-int8", "--scheme", "float32")
    assert [row["scheme"] for row in result["rows"]] == ["tutorial-int8", "float32"]


def test_generate_prints_the_words_without_the_prompt_and_saves_them(capsys, tmp_path):
    arguments = ["generate", "--prompt", "the river", "--words", "25", "--temperature", "0.8", "--seed", "9"]
    result = run(capsys, *arguments, "--out", str(tmp_path / "text.txt"))
    assert len(result["words"]) == 25
    assert set(result["words"][0]) == {"word", "id", "probability", "surprise_bits"}
    assert result["seed"] == 9
    lines = (tmp_path / "text.txt").read_text(encoding="utf-8").splitlines()
    assert [word for line in lines for word in line.split(" ")] == [word["word"] for word in result["words"]]
    assert run(capsys, *arguments)["words"] == result["words"]


@pytest.mark.parametrize(
    ("name", "parameters"),
    [("tiny-model", 22_210), ("linear", 8), ("lenet", 81_290), ("transformer", 44_140_544), ("word-lstm", 28_484_606)],
)
def test_summary_counts_the_parameters(capsys, name, parameters):
    result = run(capsys, "summary", name)
    assert result["totals"]["parameters"] == parameters
    assert set(result["totals"]) == {"parameters", "trainable", "buffers", "macs", "size_bytes"}
    assert {"fqn", "type", "parameters", "input_shape", "output_shape", "macs", "size_bytes"} <= set(
        result["modules"][0]
    )


@pytest.mark.parametrize("command", [["evaluate", "--tokens", "30"], ["bench", "--tokens", "30"], ["summary", "lenet"],
                                     ["generate", "--words", "5"]])  # fmt: skip
def test_without_json_people_get_text(capsys, command):
    assert main(command) == 0
    out = capsys.readouterr().out
    assert out.strip()
    assert not out.startswith("{")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["generate", "--temperature", "nan"], "temperature"),
        (["generate", "--temperature", "-1"], "temperature"),
        (["generate", "--temperature", "1,5"], "1,5"),
        (["generate", "--words", "0"], "0 words"),
        (["generate", "--seed", "-1"], "seed"),
        (["generate", "--words", "3", "--out", "/nowhere/at/all.txt"], "/nowhere/at/all.txt"),
        (["evaluate", "--corpus", "/nowhere/at/all"], "/nowhere/at/all"),
        (["evaluate", "--model", "frog"], "'frog'"),
        (["evaluate", "--model", "lenet"], "not a word model"),
        (["evaluate", "--tokens", "0"], "0 tokens"),
        (["evaluate", "--threads", "0"], "0 threads"),
        (["bench", "--scheme", "int3"], "'int3'"),
        (["summary", "frog"], "'frog'"),
        (["train", "--corpus", "/nowhere/at/all", "--out", "/tmp"], "/nowhere/at/all"),
        (["frog"], "frog"),
        ([], "required"),
    ],
)
def test_bad_input_ends_in_one_sentence_and_exit_code_2(capsys, arguments, said):
    assert said in run_badly(capsys, *arguments)


@pytest.mark.parametrize("content", [b"", "für".encode("latin-1")])
def test_a_corpus_file_that_is_no_text_ends_in_one_sentence(capsys, tmp_path, content):
    (tmp_path / "test.txt").write_bytes(content)
    assert str(tmp_path / "test.txt") in run_badly(capsys, "evaluate", "--corpus", str(tmp_path))


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT as POSIX does")
def test_ctrl_c_in_a_benchmark_prints_the_partial_rows():
    process = subprocess.Popen(
        [sys.executable, "-m", "engine", "bench", "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    # Progress comes once a second; at the second line a whole turn of both models has ended on any machine.
    for number, _ in enumerate((line for line in process.stderr if " of " in line), start=1):
        if number == 2:
            break
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    result = json.loads(out)
    assert result["partial"] is True
    assert 0 < result["rows"][0]["tokens"] < result["environment"]["tokens"]
    assert result["rows"][0]["loss"] is not None
