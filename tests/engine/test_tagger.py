"""The part-of-speech tagger: its data, its vocabulary, the training run and the weights that are shipped."""

from __future__ import annotations

import hashlib
import json
import os
import random
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.assets import asset_path
from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.constructors import open_edited
from engine.models.lstm_tagger import UNIVERSAL_TAGS, VOCAB_SIZE, LSTMTagger
from engine.progress import drain
from engine.tagging.accuracy import count_correct_tags
from engine.tagging.sentences import TaggedSentence, read_tagged, word_count
from engine.tagging.tagger import checked_tagger, tag_vocabulary, tag_words
from engine.tagging.tags import TAG_MEANINGS, TAGS, tag_index
from engine.tagging.vocabulary import TagVocabulary, build_vocabulary, word_classes
from engine.training.lstm_tagger import tagger_run, train_tagger

TEXT = (
    "The\tDET\ndog\tNOUN\nran\tVERB\n.\tPUNCT\n\n"
    "A\tDET\ncat\tNOUN\nsleeps\tVERB\n.\tPUNCT\n\n"
    "dogs\tNOUN\nsleep\tVERB\n.\tPUNCT\n"
)


@pytest.fixture(scope="module")
def handle() -> ModelHandle:
    return open_model("lstm-tagger")


def written(folder: Path, text: str, name: str = "a.tsv") -> Path:
    (folder / name).write_bytes(text.encode("utf-8"))
    return folder / name


# Data


def test_a_blank_line_ends_a_sentence_and_the_end_does_too(tmp_path: Path) -> None:
    sentences = read_tagged(written(tmp_path, TEXT))
    assert [len(sentence.words) for sentence in sentences] == [4, 4, 3]
    assert sentences[2] == TaggedSentence(("dogs", "sleep", "."), ("NOUN", "VERB", "PUNCT"))
    assert word_count(sentences) == 11


def test_windows_line_ends_a_mark_at_the_start_and_several_blank_lines_change_nothing(tmp_path: Path) -> None:
    plain = read_tagged(written(tmp_path, TEXT))
    other = "\ufeff" + TEXT.replace("\n", "\r\n").replace("\r\n\r\n", "\r\n\r\n\r\n")
    assert read_tagged(written(tmp_path, other, "b.tsv")) == plain


def test_a_word_may_hold_a_space_or_a_rarer_line_end(tmp_path: Path) -> None:
    (sentence,) = read_tagged(written(tmp_path, "3 1/2\tNUM\na\u2028b\tX\n"))
    assert sentence.words == ("3 1/2", "a\u2028b")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no sentences"),
        ("\n\n \n", "no sentences"),
        ("dog NOUN\n", "Line 1 "),
        ("dog\tNOUN\ncat\tnoun\n", "Line 2 .*universal tags"),
        ("dog\tNOUN\textra\n", "Line 1 "),
        ("\tNOUN\n", "Line 1 "),
    ],
)
def test_lines_of_another_form_are_refused_by_their_number(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(EngineError, match=said):
        read_tagged(written(tmp_path, text))


def test_files_that_are_no_text_or_not_there_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes("für\tADP".encode("latin-1"))
    for path, said in ((tmp_path / "a.tsv", "not UTF-8"), (tmp_path / "b.tsv", "no file"), (tmp_path, "no file")):
        with pytest.raises(EngineError, match=said):
            read_tagged(path)


def test_there_are_seventeen_tags_in_alphabetical_order() -> None:
    assert len(TAGS) == UNIVERSAL_TAGS == 17
    assert list(TAGS) == sorted(TAGS)
    assert TAG_MEANINGS["PROPN"] == "proper noun"
    assert [tag_index(tag) for tag in ("ADJ", "X")] == [0, 16]
    with pytest.raises(EngineError, match="'noun'"):
        tag_index("noun")


# Vocabulary


@pytest.mark.parametrize(
    ("word", "place", "classes"),
    [
        ("running", 3, ["<lower:ning>", "<lower:ing>", "<lower:ng>", "<lower:g>", "<lower>"]),
        ("cat", 0, ["<lower:at>", "<lower:t>", "<lower>"]),
        ("a", 1, ["<lower>"]),
        ("Ann", 2, ["<cap:nn>", "<cap:n>", "<cap>"]),
        ("Ann", 0, ["<first:nn>", "<first:n>", "<first>"]),
        ("NASA", 0, ["<upper:asa>", "<upper:sa>", "<upper:a>", "<upper>"]),
        ("I", 4, ["<cap>"]),
        ("well-made", 2, ["<hyphen:made>", "<hyphen:ade>", "<hyphen:de>", "<hyphen:e>", "<hyphen>"]),
        ("mid-80s", 2, ["<digit:-80s>", "<digit:80s>", "<digit:0s>", "<digit:s>", "<digit>"]),
        ("10:30", 2, ["<number>"]),
        ("$5,000", 2, ["<number>"]),
        ("!!!!", 5, ["<sign:!>", "<sign>"]),
        (":-)", 5, ["<sign:)>", "<sign>"]),
        ("http://a.org/b", 1, ["<web>"]),
        ("me@here.com", 1, ["<web>"]),
    ],
)
def test_a_word_belongs_to_classes_by_its_look(word: str, place: int, classes: list[str]) -> None:
    assert word_classes(word, place) == classes


def test_an_unknown_word_takes_the_longest_ending_that_the_vocabulary_has() -> None:
    words = TagVocabulary(["<unk>", "<lower:ing>", "<lower:g>", "<lower>", "ring"])
    entries = [known.entry for known in words.look_up(["ring", "sing", "dog", "cat", "7", "?"])]
    assert entries == ["ring", "<lower:ing>", "<lower:g>", "<lower>", "<unk>", "<unk>"]
    assert words.encode(["ring", "7"]).tolist() == [4, 0]
    assert [known.is_known for known in words.look_up(["ring", "sing"])] == [True, False]


def test_a_word_that_is_written_like_a_class_is_unknown() -> None:
    words = TagVocabulary(["<unk>", "<lower:ing>", "<sign>", "<lower>"])
    for word in ("<unk>", "<lower:ing>", "<sign>"):
        (known,) = words.look_up([word])
        assert (known.entry, known.is_known) == ("<lower>", False)


def test_another_spelling_is_taken_where_case_says_little() -> None:
    words = TagVocabulary(["<unk>", "the", "dog", "Paris"])
    entries = [known.entry for known in words.look_up(["Dog", "THE", "Dog", "paris", "PARIS", "Paris"])]
    # in the middle of a sentence a capital says something: Dog may be a name
    assert entries == ["dog", "the", "<unk>", "Paris", "Paris", "Paris"]


def test_the_vocabulary_holds_frequent_words_and_classes_of_rare_ones() -> None:
    texts = [["walk", "to", "to"], ["talk", "to", "walk"], ["<unk>", "<unk>", "walk"]]
    words = build_vocabulary(texts, least_count=2, class_count=1)
    # talk is the one rare word besides <unk>, which is no word of its own and a sign by its look
    assert {"<unk>", "to", "walk", "<lower:alk>", "<lower:lk>", "<lower:k>", "<lower>"} <= set(
        words.dictionary.idx2word
    )
    assert "talk" not in words.dictionary
    assert words.dictionary.idx2word[0] == "<unk>"
    assert len(build_vocabulary(texts, least_count=2, class_count=99)) == 3


def test_addresses_and_telephone_numbers_are_no_entries() -> None:
    codes = ["ann@example.org", "www.example.org", "555-0100", "1,000,000", "x35555", "*****"]
    words = build_vocabulary([[*codes, "9/11", "1990", "...", "them"]] * 2, least_count=2, class_count=99)
    assert words.dictionary.idx2word == ["<unk>", "9/11", "1990", "...", "them"]


def test_the_shipped_vocabulary_names_nobodys_address() -> None:
    entries = tag_vocabulary().dictionary.idx2word
    assert not [entry for entry in entries if "@" in entry[:-1] and "." in entry]
    assert max(sum(sign.isdigit() for sign in entry) for entry in entries) <= 4


def test_a_saved_vocabulary_encodes_as_before(tmp_path: Path) -> None:
    words = build_vocabulary([["a", "b", "a", "Äpfel", "Äpfel"]], least_count=2, class_count=1)
    words.save(tmp_path / "v.txt")
    again = TagVocabulary.load(tmp_path / "v.txt")
    assert again.dictionary.idx2word == words.dictionary.idx2word


def test_any_word_has_an_entry(handle: ModelHandle) -> None:
    """Letters of many kinds, also none at all: the ids are always those of the embedding."""
    hand = random.Random(5)
    signs = "abzABZ019-.'!@$ éßλж中😀\u200b\u0301\x00\t<>:/"
    vocabulary = tag_vocabulary()
    for _ in range(300):
        words = ["".join(hand.choice(signs) for _ in range(hand.randrange(1, 9))) for _ in range(hand.randrange(1, 9))]
        ids = vocabulary.encode([*words, ""])
        assert ids.min() >= 0
        assert ids.max() < VOCAB_SIZE


# Training


def small_run(folder: Path, epochs: int = 30):
    sentences = read_tagged(written(folder, (TEXT + "\n") * 8))
    words = build_vocabulary((each.words for each in sentences), least_count=2, class_count=1)
    return sentences, words, tagger_run(sentences, words, epochs=epochs, batch_size=5, seed=2)


def test_training_learns_the_tags_of_a_small_text(tmp_path: Path) -> None:
    sentences, words, run = small_run(tmp_path)
    drain(run.run(tmp_path))
    assert drain(count_correct_tags(run.module, words, sentences)) == word_count(sentences)


def test_a_stopped_run_goes_on_to_the_same_weights(tmp_path: Path) -> None:
    _, _, whole = small_run(tmp_path, epochs=3)
    (tmp_path / "whole").mkdir()
    drain(whole.run(tmp_path / "whole"))
    _, _, stopped = small_run(tmp_path, epochs=3)
    for _ in range(7):  # in the middle of the second epoch of five steps
        stopped.step()
    stopped.save(tmp_path / "checkpoint.pt")
    _, _, resumed = small_run(tmp_path, epochs=3)
    drain(resumed.run(tmp_path))
    for one, other in zip(whole.module.parameters(), resumed.module.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


def test_counting_goes_through_the_modules_own_forward_pass_and_keeps_its_mode() -> None:
    words = TagVocabulary(["<unk>", "a", "b"])
    sentences = [TaggedSentence(("a", "b", "c"), ("ADJ", "ADP", "X")), TaggedSentence(("b",), ("NOUN",))]

    class ById(torch.nn.Module):
        """Gives the tag before a word's id: ADJ to a, ADP to b, X to unknown ones."""

        def forward(self, ids: torch.Tensor) -> torch.Tensor:
            assert not self.training
            return torch.eye(17)[ids - 1]

    module = ById().train()
    assert drain(count_correct_tags(module, words, sentences)) == 3
    assert module.training


def test_what_is_shipped_is_what_was_measured(tmp_path: Path) -> None:
    for split in ("train", "dev", "test"):
        written(tmp_path, TEXT, f"{split}.tsv")
    record = drain(train_tagger(tmp_path, tmp_path / "out", epochs=1, seed=3))
    out = tmp_path / "out"
    assert json.loads((out / "lstm_tagger.json").read_text(encoding="utf-8")) == record
    assert record["test_samples"] == 11
    vocabulary = TagVocabulary.load(out / "lstm_tagger.vocab.txt")
    assert len(vocabulary) == record["vocabulary_size"]
    assert hashlib.sha256((out / record["file"]).read_bytes()).hexdigest() == record["sha256"]


# Shipped weights


def test_the_shipped_weights_are_those_of_their_record(handle: ModelHandle) -> None:
    record = json.loads(asset_path("weights", "lstm_tagger.json").read_text(encoding="utf-8"))
    file = asset_path("weights", record["file"])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == record["sha256"]
    assert record["test_samples"] == 25_094
    assert record["test_accuracy"] >= 0.885
    assert record["vocabulary_size"] == VOCAB_SIZE == len(tag_vocabulary())
    assert record["provenance"] == handle.provenance
    assert "CC BY-SA" in record["license"]


def test_a_plain_sentence_gets_its_tags_with_probabilities(handle: ModelHandle) -> None:
    tagged = tag_words(handle, "The old dog quickly chased 14 cats in London .".split())
    assert [word.tag for word in tagged] == "DET ADJ NOUN ADV VERB NUM NOUN ADP PROPN PUNCT".split()
    for word in tagged:
        assert word.probabilities.shape == (17,)
        assert word.probabilities.sum() == pytest.approx(1, abs=1e-5)
        assert word.probability == pytest.approx(word.probabilities[tag_index(word.tag)])


def test_unknown_words_are_tagged_by_how_they_look(handle: ModelHandle) -> None:
    tagged = tag_words(handle, "They were blorking with Zanvorth in 1,234,987".split())
    assert [word.known.is_known for word in tagged] == [True, True, False, True, False, True, False]
    assert [tagged[place].tag for place in (2, 4, 6)] == ["VERB", "PROPN", "NUM"]
    assert tagged[6].known.entry == "<number>"


def test_tags_are_those_of_the_forward_pass_and_leave_the_model_as_it_was(handle: ModelHandle) -> None:
    words = "You see what happens".split()
    state = torch.get_rng_state()
    tagged = tag_words(handle, words)
    assert torch.equal(torch.get_rng_state(), state)
    with torch.inference_mode():
        expected = handle.module(torch.tensor([word.known.index for word in tagged])).exp().numpy()
    np.testing.assert_allclose(np.stack([word.probabilities for word in tagged]), expected, atol=1e-6)


def test_a_sentence_of_500_words_is_tagged_and_an_empty_one_refused(handle: ModelHandle) -> None:
    assert len(tag_words(handle, ["buffalo"] * 500)) == 500
    for words in ([], ["a"] * 10_001):
        with pytest.raises(EngineError, match="give 1 to 10,000"):
            tag_words(handle, words)


def test_other_models_and_other_sizes_are_no_tagger_of_these_words(handle: ModelHandle) -> None:
    assert isinstance(checked_tagger(handle), LSTMTagger)
    with pytest.raises(EngineError, match="not a tagger"):
        tag_words(open_model("linear"), ["a"])
    with pytest.raises(EngineError, match="300 words"):
        tag_words(open_edited("lstm-tagger", vocab_size=300), ["a"])


def test_a_seed_opens_an_untrained_tagger_and_an_edited_one_is_never_trained(handle: ModelHandle) -> None:
    seeded, edited = open_model("lstm-tagger", seed=0), open_edited("lstm-tagger")
    assert "not trained" in seeded.provenance
    assert "not trained" in edited.provenance
    weight = "lstm.weight_hh_l0"
    assert torch.equal(seeded.module.get_parameter(weight), edited.module.get_parameter(weight))
    assert not torch.equal(seeded.module.get_parameter(weight), handle.module.get_parameter(weight))


@pytest.fixture(scope="module")
def treebank() -> Path:
    """The folder with UD English-EWT; it does not come with the program."""
    beside_the_checkout = Path(__file__).parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("LAYERLAB_DATA", beside_the_checkout)) / "ud-english-ewt"
    if not folder.is_dir():
        pytest.skip("needs UD English-EWT: set LAYERLAB_DATA to the folder that holds ud-english-ewt")
    return folder


@pytest.mark.slow
def test_the_tagger_is_a_point_above_each_words_most_frequent_tag(handle: ModelHandle, treebank: Path) -> None:
    """Unknown words look up as proper nouns where they are capitalised and as nouns elsewhere: 87.5 %."""
    train, test = read_tagged(treebank / "train.tsv"), read_tagged(treebank / "test.tsv")
    assert (len(train), word_count(train), len(test), word_count(test)) == (12_544, 204_577, 2_077, 25_094)
    counts: dict[str, dict[str, int]] = {}
    for sentence in train:
        for word, tag in zip(sentence.words, sentence.tags, strict=True):
            of_word = counts.setdefault(word, {})
            of_word[tag] = of_word.get(tag, 0) + 1
    most_frequent = {word: max(of_word, key=of_word.__getitem__) for word, of_word in counts.items()}
    looked_up = sum(
        most_frequent.get(word, "PROPN" if word[0].isupper() else "NOUN") == tag
        for sentence in test
        for word, tag in zip(sentence.words, sentence.tags, strict=True)
    )
    correct = drain(count_correct_tags(handle.module, tag_vocabulary(), test))
    assert correct >= 0.885 * word_count(test)
    assert correct >= looked_up + 0.01 * word_count(test)
