"""``generate`` with the options of the tab."""

import math

import pytest

from engine.__main__ import main
from engine.handle import ModelHandle
from engine.progress import drain
from engine.quantization.saved import save_quantized
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text.generation import start_run
from engine.text.sampling import Sampling
from tests.engine.test_commands import run, run_badly


@pytest.mark.parametrize("path", ["exact", "fast"])
def test_all_options_reach_the_run(capsys, word_handle, path):
    result = run(
        capsys, "generate", "--prompt", "the river", "--words", "12", "--temperature", "0.7", "--top-k", "30",
        "--top-p", "0.8", "--forbid-unk", "--seed", "9", "--path", path,
    )  # fmt: skip
    wanted = start_run(word_handle, prompt="the river", sampling=Sampling(0.7, 30, 0.8, True), seed=9, path=path)
    drain(wanted.draw(12))
    assert [(word["id"], word["probability"]) for word in result["words"]] == [
        (word.id, word.probability) for word in wanted.words
    ]
    assert result["path"] == path
    assert set(result["words"][0]) == {"word", "id", "probability", "surprise_bits"}
    for word in result["words"]:
        assert word["surprise_bits"] == pytest.approx(-math.log2(word["probability"]))


def test_a_prompt_file_is_read_to_its_end_and_its_lines_end_in_eos(capsys, tmp_path):
    (tmp_path / "prompt.txt").write_text("the river is long\nit is\n\n", encoding="utf-8")
    from_file = run(capsys, "generate", "--prompt-file", str(tmp_path / "prompt.txt"), "--words", "4")
    typed = run(capsys, "generate", "--prompt", "the river is long <eos> it is", "--words", "4")
    assert from_file["words"] == typed["words"]
    assert from_file["prompt_words"] == 7


def test_words_are_saved_and_printed_with_the_path(capsys, tmp_path):
    target = tmp_path / "text.txt"
    assert main(["generate", "--words", "3", "--path", "fast", "--out", str(target)]) == 0
    out = capsys.readouterr().out
    assert target.read_text(encoding="utf-8").strip() in out
    assert "path fast: int8" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--temperature", "1,5"], "1,5"),
        (["--temperature", "inf"], "temperature inf"),
        (["--top-k", "33279"], "33,278 words"),
        (["--top-k", "-1"], "Top-k -1"),
        (["--top-k", "2.5"], "2.5"),
        (["--top-p", "0"], "Top-p 0"),
        (["--top-p", "nan"], "Top-p nan"),
        (["--path", "quick"], "quick"),
        (["--words", "0"], "0 words"),
        (["--words", "1000001"], "1000001 words"),
        (["--seed", str(1 << 64)], "out of range"),
        (["--model", "lenet"], "not a word model"),
        (["--prompt", "a", "--prompt-file", "b"], "not allowed with"),
        (["--prompt-file", "/nowhere/at/all.txt"], "/nowhere/at/all.txt"),
    ],
)
def test_bad_options_end_in_one_sentence(capsys, arguments, said):
    assert said in run_badly(capsys, "generate", *arguments)


def test_an_empty_prompt_file_is_said(capsys, tmp_path):
    (tmp_path / "empty.txt").write_text(" \n\n", encoding="utf-8")
    assert "empty.txt" in run_badly(capsys, "generate", "--words", "2", "--prompt-file", str(tmp_path / "empty.txt"))


def test_a_full_disk_is_said_and_leaves_the_former_file(capsys, tmp_path, monkeypatch):
    target = tmp_path / "text.txt"
    target.write_text("as it was", encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_text", full)
    assert main(["generate", "--words", "2", "--out", str(target)]) == 2
    assert "text.txt cannot be written (No space left on device)" in capsys.readouterr().err
    monkeypatch.undo()
    assert target.read_text(encoding="utf-8") == "as it was"
    assert list(tmp_path.iterdir()) == [target]


@pytest.fixture
def quantized_file(tmp_path, small_model, small_dictionary):
    handle = ModelHandle("small", "Small", small_model.eval(), "", (), small_dictionary)
    return drain(save_quantized(handle, TutorialInt8(), tmp_path / "int8.safetensors")).path


def test_a_model_that_torch_has_quantized_is_run_as_a_module_unless_a_path_is_asked_for(capsys, quantized_file):
    arguments = ("generate", "--model", str(quantized_file), "--words", "5", "--seed", "4")
    result = run(capsys, *arguments)
    assert result["path"] == "module"
    assert "module itself" in result["path_sentence"]
    assert run(capsys, *arguments, "--path", "module")["words"] == result["words"]
    for path in ("exact", "fast"):
        assert main([*arguments, "--path", path]) == 2
        assert f"cannot be read for the path {path}" in capsys.readouterr().err
