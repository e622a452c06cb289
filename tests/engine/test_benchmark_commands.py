"""``bench`` and ``history`` as a script uses them, with models small enough to be quick."""

import json
from pathlib import Path

import pytest
import torch

from engine.commands import bench
from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.models.word_lstm import LSTMModel
from engine.quantization import passes
from engine.quantization.history import FILE_NAME, History
from engine.quantization.plan import Entry
from engine.quantization.sweep import Unit, merge, parse_job, read_sweep, rows_of, units
from engine.text.vocabulary import Dictionary
from tests.engine import tutorial
from tests.engine.test_commands import run, run_badly

SENTENCE = "the old bridge is in the river ."


@pytest.fixture(autouse=True)
def small_models(monkeypatch) -> dict[str, ModelHandle]:
    """What ``--model`` opens: two tiny word models and a single Linear."""
    words = Dictionary(["<unk>", "<eos>", "the", "old", "bridge", "is", "in", "river", "."])
    handles = {}
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(7)
        for name in ("one", "two"):
            state = torch.zeros(2, 1, 4)
            example = torch.zeros(2, 1, dtype=torch.int64), (state, state)
            handles[name] = ModelHandle(name, name, LSTMModel(9, 6, 4, 2).eval(), "seeded", example, words)
        handles["linear"] = ModelHandle("linear", "Linear", torch.nn.Linear(3, 2).eval(), "seeded", (torch.ones(1, 3),))

    def opened(options):
        if options.model not in handles:
            raise EngineError(f"There is no model {options.model!r}: use one.")
        return handles[options.model]

    monkeypatch.setattr(bench, "open_chosen", opened)
    return handles


@pytest.fixture
def corpus(tmp_path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "test.txt").write_text(f" {SENTENCE} \n" * 30, encoding="utf-8")
    return folder


@pytest.fixture
def arguments(corpus) -> list[str]:
    return ["bench", "--model", "one", "--corpus", str(corpus)]


@pytest.mark.filterwarnings("ignore:torch.ao.quantization is deprecated")
def test_the_default_rows_are_the_tutorial_s_by_its_own_size_and_loss(capsys, tmp_path, arguments, small_models):
    result = run(capsys, *arguments)
    assert [(row["scheme"], row["protocol"]) for row in result["rows"]] == [
        ("float32", "tutorial"), ("tutorial-int8", "tutorial"),
    ]  # fmt: skip
    module = small_models["one"].module
    ids = torch.tensor([2, 3, 4, 5, 6, 2, 7, 8, 1] * 30)
    quantized = torch.ao.quantization.quantize_dynamic(module, {torch.nn.LSTM, torch.nn.Linear}, dtype=torch.qint8)
    for row, model in zip(result["rows"], (module, quantized), strict=True):
        torch.save(model.state_dict(), tmp_path / "temp.p")
        assert row["size_mb"] == (tmp_path / "temp.p").stat().st_size / 1e6
        assert row["loss"] == pytest.approx(tutorial.evaluate(model, ids), abs=1e-6)
        assert row["tokens"] == 269
        assert len(row["repeat_seconds"]) == 1


def test_schemes_protocols_repeats_and_amounts_are_as_asked_for(capsys, arguments):
    more = ["--scheme", "float32@exact", "--scheme", "simulated:bits=3", "--repeats", "2", "--tokens", "quick"]
    result = run(capsys, *arguments, *more)
    assert [(row["scheme"], row["protocol"]) for row in result["rows"]] == [
        ("float32", "exact"), ("simulated:bits=3", "tutorial"),
    ]  # fmt: skip
    assert all(len(row["repeat_seconds"]) == 2 for row in result["rows"])
    assert result["amount"].startswith("The text has 269 words to predict, fewer than 2,000")
    assert result["rows"][1]["execution"] == "simulated"
    assert result["quietness"]["sentence"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--repeats", "0"], "0 repeats"),
        (["--tokens", "0"], "0 tokens"),
        (["--tokens", "some"], "'some'"),
        (["--threads", "0"], "0 threads"),
        (["--scheme", "int3"], "'int3'"),
        (["--scheme", "float32@slow"], "'slow'"),
        (["--scheme", "tutorial-int8", "--protocol", "fast"], "already int8"),
        (["--scheme", "float32", "--protocol", "fast", "--protocol", "exact"], "2 protocols for 1 schemes"),
        (["--job", "5/4"], "5/4"),
        (["--job", "one"], "'one'"),
        (["--model", "one"], "there twice"),
        (["--model", "frog"], "'frog'"),
        (["--out", "x.json"], "--out"),
        (["--merge", "/nowhere/at/all.json"], "/nowhere/at/all.json"),
        (["--html", "/nowhere/at/all.html"], "/nowhere/at/all.html"),
        (["--job", "1/2", "--html", "x.html"], "--html"),
        (["--job", "1/2", "--out", "/nowhere/at/all.json"], "/nowhere/at/all.json"),
    ],
)
def test_bad_input_ends_in_one_sentence(capsys, arguments, more, said):
    assert said in run_badly(capsys, *arguments, *more)


def test_markdown_csv_and_a_page(capsys, tmp_path, arguments):
    from engine.__main__ import main

    assert main([*arguments, "--markdown", "--html", str(tmp_path / "r.html")]) == 0
    assert capsys.readouterr().out.startswith("| Scheme | Modules | MB |")
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert main([*arguments, "--csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("scheme,protocol,")
    assert [line.split(",")[0] for line in lines[1:]] == ["float32", "tutorial-int8"]


def test_a_cancelled_run_prints_its_partial_rows_and_is_kept(capsys, monkeypatch, arguments, home):
    opened = passes.open_stream

    def opening(*given, **more):
        stream = opened(*given, **more)
        step = stream.step

        def stopped() -> None:
            if stream.tokens >= 100:
                raise KeyboardInterrupt
            step()

        stream.step = stopped
        return stream

    monkeypatch.setattr(passes, "open_stream", opening)
    result = run(capsys, *arguments)
    assert result["partial"] is True
    assert [row["tokens"] for row in result["rows"]] == [100, 100]
    assert History(home / FILE_NAME).runs()[0].is_partial


def test_runs_are_kept_unless_told_otherwise(capsys, arguments, home):
    number = run(capsys, *arguments)["history"]["run"]
    assert run(capsys, *arguments, "--no-history")["history"] == {}
    assert [run_.number for run_ in History(home / FILE_NAME).runs()] == [number]


def test_a_history_in_trouble_costs_a_sentence_not_the_run(capsys, arguments, home):
    from engine.__main__ import main

    (home / FILE_NAME).mkdir()
    assert "is no file" in run(capsys, *arguments)["history"]["problem"]
    assert main(arguments) == 0
    out = capsys.readouterr().out
    assert "tutorial-int8" in out
    assert "Not kept in the history." in out


def test_history_lists_shows_compares_renames_deletes_and_brings_back(capsys, arguments):
    first, second = (run(capsys, *arguments)["history"]["run"] for _ in range(2))
    assert [each["id"] for each in run(capsys, "history")["runs"]] == [second, first]
    assert run(capsys, "history", "list")["runs"][0]["model"] == "one"
    shown = run(capsys, "history", "show", str(first))
    assert shown["settings"]["entries"][1]["scheme"] == "tutorial-int8"
    assert shown["markdown"].startswith("| Scheme |")
    compared = run(capsys, "history", "compare", str(second), str(first))
    assert [row["scheme"] for row in compared["rows"]] == ["float32", "tutorial-int8"]
    assert [row["loss_difference"] for row in compared["rows"]] == [0.0, 0.0]
    run(capsys, "history", "rename", str(first), "quiet evening")
    run(capsys, "history", "note", str(first), "window open")
    run(capsys, "history", "delete", str(second))
    (left,) = run(capsys, "history", "list")["runs"]
    assert (left["title"], left["note"]) == ("quiet evening", "window open")
    run(capsys, "history", "restore", str(second))
    assert len(run(capsys, "history", "list")["runs"]) == 2


def test_history_in_words(capsys, arguments):
    from engine.__main__ import main

    def text(*given: str) -> str:
        assert main(["history", *given]) == 0
        return capsys.readouterr().out

    assert "no runs yet" in text()
    for _ in range(2):
        run(capsys, *arguments)
    assert text().count("float32 and int8 (tutorial)") == 2
    assert "| Scheme |" in text("show", "1")
    assert "1.00×" in text("compare", "1", "2")  # float32 against float32, the first row
    assert "history restore 1" in text("delete", "1")
    assert "no run 7" in run_badly(capsys, "history", "show", "7")
    assert "itself" in run_badly(capsys, "history", "compare", "2", "2")
    assert "'frog'" in run_badly(capsys, "history", "frog")


def test_any_model_has_rows_of_its_own(capsys):
    from engine.__main__ import main

    result = run(capsys, "bench", "--model", "linear", "--repeats", "3")
    assert [row["scheme"] for row in result["rows"]] == ["float32", "tutorial-int8"]
    assert result["measure"] == "outputs"
    assert result["rows"][1]["output_error"]["relative"] > 0
    assert main(["bench", "--model", "linear", "--repeats", "1"]) == 0
    assert "relative error" in capsys.readouterr().out


def test_a_row_of_which_nothing_is_quantized_says_why(capsys, small_models):
    from engine.__main__ import main

    small_models["rnn"] = ModelHandle("rnn", "RNN", torch.nn.RNN(3, 2).eval(), "seeded", (torch.ones(4, 1, 3),))
    assert main(["bench", "--model", "rnn", "--repeats", "1"]) == 0
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("tutorial-int8: ")]
    assert len(said) == 1
    assert said[0].startswith("tutorial-int8: 0 of 1 modules")
    assert "RNN" in said[0]


def test_jobs_share_the_work_and_merge_into_one_table(capsys, tmp_path, corpus):
    sweep = ["bench", "--corpus", str(corpus), "--model", "one", "--model", "linear"]
    sweep += ["--scheme", "float32", "--scheme", "tutorial-int8", "--scheme", "simulated:bits=3"]
    files = [str(tmp_path / f"job{number}.json") for number in range(1, 5)]
    for number, file in enumerate(files, start=1):
        run(capsys, *sweep, "--job", f"{number}/4", "--out", file)
    assert "missing: 3" in run_badly(capsys, "bench", "--merge", files[0], files[1], files[3])
    assert "there twice" in run_badly(capsys, "bench", "--merge", files[0], *files)
    merged = run(capsys, "bench", "--merge", *files[::-1])
    names = ["float32", "tutorial-int8", "simulated:bits=3"]
    assert [(row["model"], row["scheme"]) for row in merged["rows"]] == [
        (model, name) for model in ("one", "linear") for name in names
    ]
    whole = run(capsys, *sweep)
    assert [(row["size_mb"], row["loss"]) for row in whole["rows"]] == [
        (row["size_mb"], row["loss"]) for row in merged["rows"]
    ]
    assert [row["faster"] for row in merged["rows"] if row["scheme"] == "float32"] == [1.0, 1.0]
    assert all(row["faster"] > 0 for row in merged["rows"])


def test_what_a_job_prints_can_be_merged_as_well(capsys, tmp_path, arguments):
    for number in (1, 2):
        printed = run(capsys, *arguments, "--job", f"{number}/2")
        (tmp_path / f"{number}").write_text(json.dumps(printed), encoding="utf-8")
    assert len(run(capsys, "bench", "--merge", str(tmp_path / "1"), str(tmp_path / "2"))["rows"]) == 2


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "layerlab sweep 1"}', "[" * 100_000, "\0"])
def test_a_file_that_is_no_job_is_said(tmp_path, content):
    file = tmp_path / "job.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(EngineError, match=r"job\.json"):
        read_sweep(file)


@pytest.mark.parametrize(("models", "entries", "jobs"), [(1, 1, 1), (3, 4, 5), (2, 3, 2), (2, 2, 9), (5, 1, 3)])
def test_every_pair_is_in_exactly_one_share(models, entries, jobs):
    names, pairs = [f"m{i}" for i in range(models)], [Entry(f"s{i}") for i in range(entries)]
    shares = [units(names, pairs, job=job, jobs=jobs) for job in range(1, jobs + 1)]
    found = sorted((unit.model, place) for share in shares for unit in share for place in unit.places)
    assert found == sorted((name, place) for name in names for place in range(entries))
    if jobs > 1:
        assert max(map(len, shares)) - min(map(len, shares)) <= 1


def test_a_single_job_keeps_all_schemes_of_a_model_in_one_run():
    assert units(["a", "b"], [Entry("x"), Entry("y")], job=1, jobs=1) == (Unit("a", (0, 1)), Unit("b", (0, 1)))
    assert parse_job("2/8") == (2, 8)


def test_sweeps_of_other_schemes_do_not_merge(capsys, tmp_path, arguments):
    for number, scheme in ((1, "float32"), (2, "tutorial-int8")):
        run(capsys, *arguments, "--scheme", scheme, "--job", f"{number}/2", "--out", str(tmp_path / f"{number}.json"))
    with pytest.raises(EngineError, match="different sweeps"):
        merge([read_sweep(tmp_path / "1.json"), read_sweep(tmp_path / "2.json")])
    only = read_sweep(tmp_path / "1.json")
    assert len(rows_of(only)) == 1
