import math
from dataclasses import replace

import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text.evaluation import evaluate
from engine.text.own_text import OwnWords, own_text_surprise
from engine.text.vocabulary import Dictionary

TEXT = "the old river bridge\nwas zyzzyva , in <unk> stone .\n\nA river" * 3


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    return ModelHandle("small", "Small", small_model.eval(), "seeded for a test", (), small_dictionary)


def scored(handle: ModelHandle, text, **options):
    items = []
    return drain(own_text_surprise(handle, text, **options), items.append), items


def test_each_word_has_the_surprise_that_the_module_gives_it(handle):
    result, _ = scored(handle, "the river zyzzyva")
    ids = torch.tensor([[2], [6], [0], [1]])  # zyzzyva is read as <unk>, the end of the line as <eos>
    with torch.no_grad():
        logits, _ = handle.module(ids[:-1], handle.module.init_hidden(1))
    probabilities = torch.softmax(logits[:, 0].double(), 1)
    wanted = [-math.log2(probabilities[at, int(ids[at + 1])]) for at in range(3)]
    assert result.words[0].surprise_bits is None
    assert [word.surprise_bits for word in result.words[1:]] == pytest.approx(wanted, rel=1e-5)
    assert [word.text for word in result.words] == ["the", "river", "zyzzyva", "<eos>"]
    assert [word.id for word in result.words] == ids.flatten().tolist()
    assert [word.is_unknown for word in result.words] == [False, False, True, False]
    assert [word.is_eos for word in result.words] == [False, False, False, True]
    assert result.unknown_share == 1 / 4


@pytest.mark.parametrize("copies", [1, 4])
@pytest.mark.parametrize("protocol", ["tutorial", "exact", "fast"])
def test_loss_and_perplexity_are_the_evaluations(handle, copies, protocol):
    result, _ = scored(handle, TEXT * copies, protocol=protocol)
    ids = torch.tensor([word.id for word in result.words])
    wanted = drain(evaluate(handle.module, ids, protocol=protocol))
    assert result.predictions == wanted.tokens
    assert result.loss == pytest.approx(wanted.loss, rel=1e-6)
    assert result.perplexity == pytest.approx(wanted.perplexity, rel=1e-6)
    assert result.bits_per_word == pytest.approx(wanted.loss / math.log(2), rel=1e-6)


def test_perplexity_of_a_text_is_the_evaluations_with_the_shipped_model(word_handle):
    result, _ = scored(word_handle, "The river was bridged in 1869 .\n" * 20)
    wanted = drain(evaluate(word_handle.module, torch.tensor([word.id for word in result.words])))
    assert result.perplexity == pytest.approx(wanted.perplexity, rel=1e-6)


def test_a_file_and_the_same_text_pasted_give_the_same(handle, tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text(TEXT, encoding="utf-8")
    from_file, _ = scored(handle, path)
    pasted, _ = scored(handle, TEXT)
    assert from_file.words == pasted.words
    assert (from_file.title, pasted.title) == ("mine.txt", "Own text")


def test_words_come_as_they_are_scored_and_all_of_them_once(handle):
    result, items = scored(handle, TEXT * 5, protocol="tutorial")
    parts = [item.words for item in items if isinstance(item, OwnWords)]
    assert len(parts) > 1
    assert tuple(word for part in parts for word in part) == result.words
    assert [word.index for word in result.words] == list(range(len(result.words)))
    progress = [item for item in items if isinstance(item, Progress)]
    assert progress[-1].done == progress[-1].total == result.predictions


def test_stopping_leaves_the_model_as_it_was(handle):
    handle.module.train()
    threads = torch.get_num_threads()
    work = own_text_surprise(handle, TEXT, "tutorial")
    for _ in range(4):
        next(work)
    assert not handle.module.training
    work.close()
    assert handle.module.training
    assert torch.get_num_threads() == threads
    assert all(parameter.grad is None for parameter in handle.module.parameters())


def test_one_word_is_scored_by_the_end_of_its_line(handle):
    result, _ = scored(handle, "river")
    assert [word.text for word in result.words] == ["river", "<eos>"]
    assert result.predictions == 1


@pytest.mark.parametrize("text", ["", "  \n\t\n ", "\n"])
def test_a_text_without_words_is_refused(handle, text):
    with pytest.raises(EngineError, match="no words"):
        drain(own_text_surprise(handle, text))


def test_a_file_that_is_not_there_is_refused_in_words(handle, tmp_path):
    with pytest.raises(EngineError, match=r"none\.txt"):
        drain(own_text_surprise(handle, tmp_path / "none.txt"))


def test_odd_characters_are_words_as_typed(handle):
    text = "<b>the</b> \u202eriver\u202c \u200b \U0001f600 e\u0301"
    result, _ = scored(handle, text)
    assert [word.text for word in result.words] == [*text.split(), "<eos>"]
    assert all(word.is_unknown for word in result.words[:-1])


def test_a_model_whose_weights_are_no_numbers_is_named_as_the_cause(handle):
    with torch.no_grad():
        handle.module.decoder.bias[6] = math.nan
    with pytest.raises(EngineError, match="no finite probability"):
        drain(own_text_surprise(handle, "the river"))


def test_a_word_that_cannot_be_encoded_is_refused(handle):
    without_unk = replace(handle, dictionary=Dictionary(f"w{index}" for index in range(15)))
    with pytest.raises(EngineError, match="not in the model's vocabulary"):
        drain(own_text_surprise(without_unk, "w1 zyzzyva"))


def test_the_sentence_tells_surprise_perplexity_and_the_strangest_word(handle):
    result, _ = scored(handle, "the river zyzzyva")
    strangest = max(result.words[1:], key=lambda word: word.surprise_bits)
    assert result.sentence == (
        f"4 words, 25.0 % of them unknown to the model: {result.bits_per_word:.2f} bits each on average, perplexity "
        f"{result.perplexity:.1f}; the most surprising is “{strangest.text}” at {strangest.surprise_bits:.1f} bits."
    )


@pytest.mark.parametrize("protocol", ["exact", "fast"])
def test_other_protocols_give_each_word_about_the_same_surprise(handle, protocol):
    text = TEXT * 15  # long enough for several streams
    by_tutorial, result = scored(handle, text)[0], scored(handle, text, protocol=protocol)[0]
    assert result.protocol == protocol
    assert [word.text for word in result.words] == [word.text for word in by_tutorial.words]
    tolerance = {"exact": 1e-4, "fast": 0.05}[protocol]
    for word, wanted in zip(result.words[1:], by_tutorial.words[1:], strict=True):
        assert word.surprise_bits == pytest.approx(wanted.surprise_bits, abs=tolerance)


def test_a_model_that_a_protocol_cannot_run_is_run_by_the_tutorials(handle):
    int8 = replace(handle, module=TutorialInt8().apply(handle.module))
    result, _ = scored(int8, TEXT)
    assert result.loss == pytest.approx(scored(handle, TEXT)[0].loss, abs=0.02)
    with pytest.raises(EngineError, match="cannot run this model"):
        scored(int8, TEXT, protocol="exact")
