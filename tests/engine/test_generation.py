import math

import pytest
import torch

from engine.errors import EngineError
from engine.progress import Progress, drain
from engine.text.generation import GeneratedWord, generate, text_in_lines
from tests.engine import tutorial


def words_of(model, dictionary, **settings) -> list[GeneratedWord]:
    return list(drain(generate(model, dictionary, **settings)).words)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_words_are_those_of_the_tutorials_loop_with_the_same_generator(small_model, small_dictionary, temperature):
    drawn = words_of(small_model, small_dictionary, words=60, temperature=temperature, seed=5)
    wanted = tutorial.generate(small_model, len(small_dictionary), 60, temperature, seed=5)
    assert [word.id for word in drawn] == wanted
    assert [word.word for word in drawn] == [small_dictionary.idx2word[index] for index in wanted]


def test_the_same_seed_gives_the_same_text_and_another_seed_another(small_model, small_dictionary):
    one, again, other = (words_of(small_model, small_dictionary, words=40, seed=seed) for seed in (3, 3, 4))
    assert one == again
    assert one != other


def test_probability_and_surprise_are_the_models_own(small_model, small_dictionary):
    first, second = words_of(small_model, small_dictionary, prompt="the river", words=2, temperature=3.0, seed=1)
    small_model.eval()
    ids = torch.from_numpy(small_dictionary.encode(["the", "river", first.word])).unsqueeze(1)
    with torch.no_grad():
        logits, _ = small_model(ids, small_model.init_hidden(1))
    for word, row in ((first, logits[1, 0]), (second, logits[2, 0])):
        expected = torch.softmax(row.double(), 0)[word.id].item()
        assert word.probability == pytest.approx(expected, rel=1e-5)
        assert word.surprise_bits == pytest.approx(-math.log2(expected), rel=1e-5)


def test_temperature_zero_takes_the_most_likely_word(small_model, small_dictionary):
    drawn = words_of(small_model, small_dictionary, prompt="the", words=10, temperature=0, seed=1)
    assert drawn == words_of(small_model, small_dictionary, prompt="the", words=10, temperature=0, seed=2)
    small_model.eval()
    ids = torch.from_numpy(small_dictionary.encode(["the", *(word.word for word in drawn[:-1])])).unsqueeze(1)
    with torch.no_grad():
        logits, _ = small_model(ids, small_model.init_hidden(1))
    assert [word.id for word in drawn] == logits[:, 0].argmax(1).tolist()


@pytest.mark.parametrize("temperature", [1e-30, 1e-3, 1e30])
def test_extreme_temperatures_still_draw_words(small_model, small_dictionary, temperature):
    drawn = words_of(small_model, small_dictionary, words=20, temperature=temperature)
    assert len(drawn) == 20
    assert all(math.isfinite(word.surprise_bits) for word in drawn)


def test_an_unknown_prompt_word_is_read_as_unk(small_model, small_dictionary):
    known = words_of(small_model, small_dictionary, prompt="<unk> river", words=5, seed=2)
    assert words_of(small_model, small_dictionary, prompt="zyzzyva river", words=5, seed=2) == known


def test_a_long_prompt_read_in_pieces_leads_to_the_same_words(small_model, small_dictionary):
    prompt = " ".join(["the river is long ,"] * 130)
    drawn = words_of(small_model, small_dictionary, prompt=prompt, words=5, temperature=0)
    ids = torch.from_numpy(small_dictionary.encode(prompt.split())).unsqueeze(1)
    small_model.eval()
    with torch.no_grad():
        logits, _ = small_model(ids, small_model.init_hidden(1))
    assert drawn[0].id == logits[-1, 0].argmax().item()


def test_progress_comes_every_hundred_words(small_model, small_dictionary):
    items = list(generate(small_model, small_dictionary, words=250))
    assert [item.done for item in items if isinstance(item, Progress)] == [0, 100, 200]
    assert sum(isinstance(item, GeneratedWord) for item in items) == 250


def test_stopping_leaves_mode_and_global_generator_as_they_were(small_model, small_dictionary):
    small_model.train()
    before = torch.get_rng_state()
    work = generate(small_model, small_dictionary, words=50)
    next(work)
    work.close()
    assert small_model.training
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize(
    "settings",
    [{"temperature": math.nan}, {"temperature": -0.1}, {"temperature": math.inf}, {"words": 0}, {"words": 10**9},
     {"seed": -1}, {"seed": 1 << 64}],
)  # fmt: skip
def test_settings_out_of_range_are_refused_before_any_word(small_model, small_dictionary, settings):
    with pytest.raises(EngineError):
        next(generate(small_model, small_dictionary, **settings))


def test_twenty_words_stand_on_a_line():
    text = text_in_lines(str(number) for number in range(45))
    assert [len(line.split()) for line in text.splitlines()] == [20, 20, 5]
    assert text.endswith("44\n")
