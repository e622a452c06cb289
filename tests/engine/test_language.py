"""Sentences of the engine in another language: told again, in files, compared with, and from the child process."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator

import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.constructors import open_edited
from engine.inspection.explanation import explain
from engine.inspection.failure import explain_failure
from engine.inspection.summary import summarize
from engine.inspection.table_export import export_table
from engine.language import ENGLISH, Language, Sentence, in_english, plain_numbers, set_language, told, tr
from engine.loading.as_json import packed, unpacked
from engine.loading.recognise import recognise
from engine.loading.sandbox import inspect_file
from engine.loading.weights_from import strange_values
from engine.probing.edits import AddNoise, Prune, SwitchOff, edit
from engine.probing.embedding import Neighbour, Neighbours
from engine.progress import drain

LOUD = Language("xx", lambda text: f"¡{text}!", ",", ".")
"""Every text between exclamation marks, numbers as in Spanish."""


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    set_language(ENGLISH)


def test_a_sentence_is_told_again_in_another_language_with_its_numbers_and_the_sentences_in_it():
    inner = tr("{count:,} words", count=7425)
    outer = tr("{file}: {what}", file="a.txt", what=inner)
    assert outer == "a.txt: 7,425 words"
    set_language(LOUD)
    assert told(outer) == "¡a.txt: ¡7.425 words!!"
    assert in_english(told(outer)) == "a.txt: 7,425 words"
    with plain_numbers():
        assert told(outer) == "a.txt: 7,425 words"
    assert told("{just a text}") == in_english("{just a text}") == "{just a text}"


def test_a_sentence_without_values_may_hold_braces():
    text = tr("{this} stays")
    assert (text, told(text), in_english(text)) == ("{this} stays",) * 3


def test_a_sentence_keeps_no_object_alive():
    error = ValueError("cause")
    text = tr("it failed: {error}", error=error)
    assert isinstance(text, Sentence)
    assert text.values == {"error": "cause"}


def test_a_sentence_survives_json_and_arrives_in_the_parent_s_language():
    sentence = tr("{file}: {what}", file="a.txt", what=tr("{count:,} words", count=7425))
    sent = json.dumps(packed(sentence))
    assert unpacked(json.loads(sent)) == "a.txt: 7,425 words"
    set_language(LOUD)
    assert unpacked(json.loads(sent)) == "¡a.txt: ¡7.425 words!!"
    assert in_english(unpacked(json.loads(sent))) == "a.txt: 7,425 words"


@pytest.mark.parametrize("template", ["{a:999999999999}", "{a.__class__}", "{", "{b}"])
def test_a_template_from_a_child_that_was_taken_over_is_never_formatted(template):
    made = ["as it came", template, {"a": 1}]
    assert unpacked(made) == "as it came"
    assert in_english(unpacked(made)) == "as it came"
    assert told(unpacked(made)) == "as it came"


@pytest.mark.parametrize("translation", ["{other}", "{count:q}", "{"])
def test_a_translation_that_does_not_fit_leaves_what_a_child_sent_in_english(translation):
    made = packed(tr("{count:,} words", count=7425))
    set_language(Language("xx", lambda text: translation))
    assert unpacked(made) == "7,425 words"


@pytest.mark.parametrize("made", [["one"], ["one", "two", 3], 7, None, {"a": 1}])
def test_what_is_no_sentence_is_refused(made):
    with pytest.raises((TypeError, ValueError)):
        unpacked(made)


def test_a_damaged_file_is_refused_in_the_language_of_the_parent(tmp_path):
    path = tmp_path / "cut.safetensors"
    header = json.dumps({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    english = f"{path} is a damaged safetensors file, its tensors need 8 bytes and the file has 0: it is cut off: "
    set_language(LOUD)
    with pytest.raises(EngineError) as caught:
        drain(inspect_file(path))
    assert in_english(caught.value.args[0]) == english + "get a complete copy."
    assert "¡its tensors need 8 bytes and the file has 0: it is cut off!" in str(caught.value)


def test_notes_on_tensors_are_translated_and_still_tell_damage(tmp_path):
    path = tmp_path / "sparse.pt"
    torch.save({"a": torch.eye(2).to_sparse(), "b": torch.ones(2)}, path)
    set_language(LOUD)
    found = drain(inspect_file(path))
    notes = {entry.key: entry.note for entry in found.tensors}
    assert notes["b"] == ""
    assert notes["a"].startswith("¡is sparse (")
    assert any(finding.startswith("¡a ¡is sparse (") for finding in found.findings)
    assert recognise(path).format == found.format == "torch zip"


def test_the_remedy_is_found_in_any_language():
    model, example = nn.Embedding(7, 2), (torch.zeros(3, dtype=torch.int64),)
    given = (torch.zeros(3),)
    set_language(LOUD)
    with pytest.raises(RuntimeError) as caught:
        model(*given)
    failure = explain_failure(model, given, caught.value, example=None)
    assert "whole numbers as indices" in failure.reason
    assert "use int64 numbers in the shape 3" in failure.remedy
    assert in_english(failure.sentence).endswith(
        "needs whole numbers as indices, got float32: use int64 numbers in the shape 3."
    )
    with pytest.raises(IndexError) as caught_index:
        model(example[0] + 9)
    failure = explain_failure(model, (example[0] + 9,), caught_index.value, example=None)
    assert in_english(failure.remedy) == "use token ids of its vocabulary"


def test_numbers_explain_themselves_in_the_language_of_the_program():
    handle = open_model("tiny-model", seed=0)
    set_language(LOUD)
    found = explain(summarize(handle), "linear1", "parameters")
    assert found.equations[0].text == "100 × 200 + 200 = 20.200"
    assert in_english(found.source) == "documentation of torch.nn.Linear, section Variables"
    assert found.source.startswith("¡")


def test_a_table_in_a_file_is_english_whatever_the_language(tmp_path):
    class Tied(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.one = nn.Linear(40, 40, bias=False)
            self.two = nn.Linear(40, 40, bias=False)
            self.two.weight = self.one.weight

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.two(self.one(x))

    handle = ModelHandle("tied", "Tied", Tied().eval(), "", (torch.zeros(1, 40),))
    written = {}
    for language in (ENGLISH, LOUD):
        set_language(language)
        summary = summarize(handle)
        for suffix in ("csv", "json", "md"):
            path = export_table(summary, tmp_path / f"{language.code}.{suffix}")
            written[language.code, suffix] = path.read_text(encoding="utf-8")
    for suffix in ("csv", "json", "md"):
        assert written["xx", suffix] == written["en", suffix]
    assert "weight is one.weight, counted there" in written["xx", "csv"]
    assert "1,600 parameters" in written["xx", "md"]


def test_where_weights_come_from_follows_the_language():
    handle = open_edited("linear", seed=3, in_features=5)
    assert handle.provenance == "in_features = 5; initialised from seed 3, not trained"
    set_language(LOUD)
    assert told(handle.provenance) == "¡in_features = 5; ¡initialised from seed 3, not trained!!"
    assert in_english(handle.provenance) == "in_features = 5; initialised from seed 3, not trained"


def test_what_is_strange_in_values_is_said_in_whole_sentences():
    values = {"a": torch.tensor([float("nan")]), "b": torch.tensor([float("inf")]), "c": torch.ones(1)}
    assert drain(strange_values(values)) == ["NaN or Inf in a and in 1 more tensors."]
    set_language(LOUD)
    assert drain(strange_values({"a": values["a"]})) == ["¡NaN or Inf in a.!"]


def test_numbers_of_numpy_and_torch_are_written_like_python_s():
    set_language(LOUD)
    for value in (np.float32(0.5), np.float64(0.5), torch.tensor(0.5)):
        said = tr("{share:.2f} of it", share=value)
        assert said == "¡0,50 of it!"
        assert in_english(said) == "0.50 of it"
    assert tr("{count:,} words", count=np.int64(7425)) == "¡7.425 words!"


def test_edits_by_hand_leave_where_weights_come_from_in_english_and_can_be_told():
    set_language(LOUD)
    edited = edit(open_model("linear"), [SwitchOff("", 0)])
    before = in_english(open_model("linear").provenance)
    assert str(edited.provenance) == f"{before}; 1 edit by hand"
    assert told(edited.provenance).endswith("; 1 edit by hand!")


def test_readings_of_probing_are_whole_sentences():
    set_language(LOUD)
    assert Prune("", 0.25).sentence == "¡The smallest 25 % of the weights of the model are zero.!"
    assert AddNoise("fc1", 0.125, seed=3).sentence == "¡Noise of 12,5 % on fc1, from seed 3.!"
    near = Neighbours("self-made", 0, (Neighbour("own", 1, -0.5),))
    assert near.reading == "¡“self-made” is nearest to “own” with a cosine of −0,50.!"
