import numpy as np
import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.text.generation import TextRun, start_run
from engine.text.hidden_state import MOST_WORDS, HiddenMap, hidden_state


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    return ModelHandle("small", "Small", small_model.eval(), "seeded for a test", (), small_dictionary)


def drawn(handle: ModelHandle, prompt: str = "the old river", words: int = 10) -> TextRun:
    run = start_run(handle, prompt=prompt, seed=4)
    drain(run.draw(words))
    return run


def module_states(handle: ModelHandle, ids: list[int]) -> np.ndarray:
    """h and c after each word by calling the module: (words, 2, layers, hidden)."""
    states, hidden = [], handle.module.init_hidden(1)
    with torch.no_grad():
        for index in ids:
            _, hidden = handle.module(torch.tensor([[index]]), hidden)
            states.append(torch.stack(hidden)[:, :, 0].numpy())
    return np.stack(states)


@pytest.mark.parametrize("layer", [1, 2])
@pytest.mark.parametrize(("part", "place"), [("h", 0), ("c", 1)])
def test_the_map_has_the_modules_states_of_prompt_and_drawn_words(handle, layer, part, place):
    run = drawn(handle)
    found = drain(hidden_state(run, layer, part))
    wanted = module_states(handle, list(run.ids))[:, place, layer - 1].T
    assert found.values.shape == (8, 13)
    np.testing.assert_allclose(found.values, wanted, atol=1e-5)
    assert found.words == ("the", "old", "river", *(word.word for word in run.words))
    assert (found.prompt_words, found.first, found.all_units) == (3, 0, 8)
    assert found.units == tuple(range(8))


def test_the_units_that_move_most_are_shown_in_their_order(handle):
    run = drawn(handle)
    every = drain(hidden_state(run, 2, "c"))
    few = drain(hidden_state(run, 2, "c", units=3))
    liveliest = sorted(range(8), key=lambda unit: -every.values[unit].std())[:3]
    assert few.units == tuple(sorted(liveliest))
    assert np.array_equal(few.values, every.values[list(few.units)])


def test_a_long_text_shows_its_last_words(handle):
    run = drawn(handle, prompt="the river is old , " * 120, words=40)
    found = drain(hidden_state(run, 1))
    assert found.values.shape == (8, MOST_WORDS)
    assert found.first == 640 - MOST_WORDS
    assert found.prompt_words == 600 - found.first
    assert found.words[-40:] == tuple(word.word for word in run.words)
    np.testing.assert_allclose(found.values, module_states(handle, list(run.ids))[-MOST_WORDS:, 0, 0].T, atol=1e-5)
    last = drain(hidden_state(run, 1, words=5))
    np.testing.assert_array_equal(last.values, found.values[:, -5:])


def test_a_text_that_forgot_shows_the_empty_state(handle):
    run = drawn(handle).forget(4)
    drain(run.draw(6))
    found = drain(hidden_state(run, 1))
    # Word 4 stands at place 3 + 4 of prompt and words, and is the first that is read from an empty state.
    fresh = module_states(handle, list(run.ids[7:]))[:, 0, 0].T
    np.testing.assert_allclose(found.values[:, 7:], fresh, atol=1e-5)
    assert found.forgotten == (7,)
    assert np.array_equal(found.values[:, :7], drain(hidden_state(drawn(handle), 1)).values[:, :7])


def test_before_any_word_is_drawn_the_prompt_is_shown(handle):
    found = drain(hidden_state(start_run(handle, prompt="the old"), 1))
    assert found.words == ("the", "old")
    assert found.prompt_words == 2


def test_looking_changes_nothing(handle):
    plain, looked_at = start_run(handle, prompt="the", seed=9), start_run(handle, prompt="the", seed=9)
    drain(plain.draw(20))
    for _ in range(4):
        drain(hidden_state(looked_at, 2, "c"))
        drain(looked_at.draw(5))
    assert looked_at.words == plain.words


def test_progress_comes_and_closing_ends_it(handle):
    run = drawn(handle, words=60)
    work = hidden_state(run, 1)
    items = [next(work), next(work)]
    assert all(isinstance(item, Progress) for item in items)
    work.close()
    assert drain(hidden_state(run, 1)).values.shape == (8, 63)


def map_of(values: list[list[float]], part: str, words: str) -> HiddenMap:
    array = np.array(values, dtype=np.float32)
    return HiddenMap(
        layer=2, part=part, values=array, units=tuple(range(10, 10 + len(values))), all_units=64,
        words=tuple(words.split()), first=0, prompt_words=1, limit=float(np.abs(array).max()),
    )  # fmt: skip


def test_the_sentence_names_the_unit_that_moves_most_and_its_words():
    h = map_of([[0.1, 0.2, 0.1, 0.1], [-0.97, 0.5, 0.96, 0.0]], "h", "the old river .")
    assert h.sentence == (
        "Layer 2, h: unit 11 moves most, from -0.97 after “the” to +0.96 after “river”. "
        "25 % of the values are beyond ±0.95, where h can hardly grow."
    )
    c = map_of([[0.0, -3.25], [1.0, 1.5]], "c", "the old")
    assert c.sentence == (
        "Layer 2, c: unit 10 moves most, from -3.25 after “old” to +0.00 after “the”. "
        "The cell state c has no bounds; the largest value here is 3.2 in magnitude."
    )
    assert map_of([[0.5]], "h", "the").sentence == "Layer 2, h: 1 of 64 units after the first word."


@pytest.mark.parametrize(
    ("arguments", "message"),
    [((0,), "no layer 0: choose 1 to 2"), ((3,), "no layer 3"), ((1, "x"), "no state 'x'"), ((1, "h", 0), "for more")],
)  # fmt: skip
def test_what_is_not_there_is_refused(handle, arguments, message):
    with pytest.raises(EngineError, match=message):
        drain(hidden_state(drawn(handle), *arguments))
