"""The text that Generate's panels share: drawn, paused, gone on with, branched."""

from __future__ import annotations

from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from engine.progress import drain
from engine.text.generation import start_run
from engine.text.sampling import Sampling
from gui.generation import Generation
from gui.tabs.base import Tab, TabContext
from tests.gui.word_models import small_word_model


class Host(Tab):
    tab_id: ClassVar[str] = "generate"
    title: ClassVar[str] = "Generate"


class Shared:
    """A generation with its signals written down."""

    NAMES = ("run_changed", "words_added", "tree_changed", "running_changed", "ended", "upcoming_changed")

    def __init__(self, qtbot: QtBot, context: TabContext) -> None:
        self.qtbot, self.context = qtbot, context
        self.host = Host(context)
        qtbot.addWidget(self.host)
        self.it = Generation(self.host, self.host)
        self.told: list[str] = []
        for name in self.NAMES:
            getattr(self.it, name).connect(lambda *_, name=name: self.told.append(name))
        context.session.set_model(small_word_model())
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.context.runner.is_idle and not self.it.is_preparing)

    def draw(self, words: int, prompt: str = "the river") -> None:
        self.it.set_prompt(prompt)
        self.it.start(words)
        self.wait()

    def ids(self) -> list[int]:
        return [word.id for word in self.it.words]


@pytest.fixture
def shared(qtbot: QtBot, context: TabContext) -> Shared:
    return Shared(qtbot, context)


def expected(words: int, *, prompt: str = "the river", sampling: Sampling | None = None, seed: int = 1) -> list[int]:
    """What the engine draws without any window."""
    run = start_run(small_word_model(), prompt=prompt, sampling=sampling or Sampling(), seed=seed)
    drain(run.draw(words))
    return [word.id for word in run.words]


def test_a_text_is_what_the_engine_draws(shared):
    shared.draw(40)
    generation = shared.it
    assert shared.ids() == expected(40)
    assert generation.prompt_shown == ("the", "river")
    assert generation.run is not None
    assert len(generation.tree.nodes) == 1
    assert not generation.is_running
    assert not generation.is_paused
    assert shared.told.count("run_changed") == 1
    assert "words_added" not in shared.told[: shared.told.index("run_changed")]


def test_an_empty_prompt_shows_the_random_word_that_it_begins_with(shared):
    shared.draw(5, "")
    run = shared.it.run
    assert shared.it.prompt_shown == (run.handle.words.idx2word[run.prompt_ids[0]],)


def test_pause_and_go_on_give_the_text_of_no_pause(qtbot, shared):
    generation = shared.it
    generation.set_prompt("the river")
    shared.wait()
    generation.start(1200)
    for count in (1, 200, 600):
        qtbot.waitUntil(lambda count=count: len(generation.words) >= count)
        generation.pause()
        shared.wait()
        assert generation.is_paused
        assert len(generation.words) == len(generation.run) < 1200
        generation.draw()
    shared.wait()
    assert shared.ids() == expected(1200)


def test_stop_twice_ends_a_text_for_good(qtbot, shared):
    generation = shared.it
    generation.start(100_000)
    qtbot.waitUntil(lambda: len(generation.words) >= 3)
    generation.stop()
    generation.stop()
    shared.wait()
    assert not generation.is_paused
    count = len(generation.words)
    generation.draw()
    shared.wait()
    assert len(generation.words) == count
    generation.start(10)
    shared.wait()
    generation.stop()  # nothing runs
    assert len(generation.words) == 10


def test_stop_before_the_first_word_keeps_the_former_text(shared):
    shared.draw(20)
    before = shared.ids()
    shared.it.start(50)
    shared.it.stop()
    shared.wait()
    assert shared.ids() == before
    assert not shared.it.is_running


def test_settings_change_the_words_from_here_on_and_no_others(shared):
    generation = shared.it
    shared.draw(30)
    before = shared.ids()
    greedy = Sampling(temperature=0)
    generation.set_sampling(greedy)
    generation.draw(20)
    shared.wait()
    run = generation.run
    assert shared.ids()[:30] == before
    assert run.sampling_of(29) == Sampling()
    assert run.sampling_of(30) == greedy
    fresh = start_run(small_word_model(), prompt="the river", seed=1)
    drain(fresh.draw(30))
    drain(fresh.draw(20, greedy))
    assert shared.ids() == [word.id for word in fresh.words]


def test_settings_reach_a_text_that_is_being_drawn(qtbot, shared):
    generation = shared.it
    generation.start(50_000)
    qtbot.waitUntil(lambda: len(generation.words) >= 20)
    generation.set_sampling(Sampling(temperature=0))
    qtbot.waitUntil(lambda: generation.run.sampling.temperature == 0)
    qtbot.waitUntil(lambda: generation.run.sampling_of(len(generation.words) - 1).temperature == 0)
    assert generation.is_running
    generation.stop()
    shared.wait()
    assert generation.run.sampling_of(0) == Sampling()
    assert shared.told.count("ended") == 1


def test_one_word_goes_on_and_begins_anew_only_for_another_prompt(shared):
    shared.draw(10)
    shared.it.draw_one()
    shared.wait()
    assert shared.ids() == expected(11)
    shared.it.set_prompt("of the")
    shared.it.draw_one()
    shared.wait()
    assert shared.ids() == expected(1, prompt="of the")


def test_the_upcoming_text_is_ready_before_anything_is_drawn(shared):
    generation = shared.it
    assert generation.upcoming is not None
    generation.set_prompt("the old river")
    assert generation.upcoming is None
    shared.wait()
    assert generation.upcoming.prompt_length == 3
    assert generation.run is None
    ready = generation.upcoming
    generation.start(5)
    shared.wait()
    assert generation.run is ready  # its prompt is not read twice
    assert generation.upcoming is generation.run


def test_another_model_ends_the_drawing_and_keeps_its_words(qtbot, shared):
    generation = shared.it
    generation.start(100_000)
    qtbot.waitUntil(lambda: len(generation.words) >= 5)
    former = generation.run.handle
    shared.context.session.set_model(small_word_model())
    shared.wait()
    assert generation.was_model_changed
    assert not generation.is_paused
    assert generation.run.handle is former
    assert len(generation.words) == len(generation.run) >= 5
    generation.start(5)
    shared.wait()
    assert generation.run.handle is shared.context.session.word_model
    assert not generation.was_model_changed


def test_a_branch_is_the_text_that_would_have_been(shared):
    shared.draw(20)
    words = shared.ids()
    shared.it.grow(5, (words[5] + 1) % 13)
    shared.wait()
    generation = shared.it
    assert generation.current == 1
    assert shared.ids()[:6] == [*words[:5], (words[5] + 1) % 13]
    assert len(generation.words) >= 30
    assert generation.selected == 5
    branch = shared.ids()
    generation.history.undo()
    assert generation.current == 0
    assert shared.ids() == words
    generation.history.redo()
    assert shared.ids() == branch
    generation.set_tree(generation.tree.delete(1), step="Delete")
    assert generation.current == 0
    generation.history.undo()
    assert shared.ids() == branch


def test_forgetting_makes_a_branch_that_goes_on_from_an_empty_state(shared):
    shared.draw(12)
    shared.it.forget(7)
    shared.wait()
    assert shared.it.node.is_forgetful
    assert len(shared.it.words) > 8


def test_a_branch_that_is_left_while_it_is_drawn_pauses(qtbot, shared):
    shared.draw(20)
    generation = shared.it
    generation._wanted[0] = 50_000
    generation.grow(3, 2)
    qtbot.waitUntil(lambda: generation.current == 1 and len(generation.words) > 10)
    generation.show_branch(0)
    assert not generation.is_running
    assert len(generation.words) == 20
    shared.wait()
    generation.show_branch(1)
    assert generation.is_paused
    assert len(generation.words) == len(generation.run)
    with pytest.raises(EngineError):
        generation.show_branch(99)


def test_a_branch_for_a_text_that_is_gone_is_dropped(shared):
    shared.draw(10)
    shared.it.grow(2, 3)
    shared.it.start(10)
    shared.wait()
    assert len(shared.it.tree.nodes) == 1


def test_selecting_is_idempotent_and_only_of_words_that_are_there(qtbot, shared):
    shared.draw(5)
    told: list[object] = []
    shared.it.word_selected.connect(told.append)
    for index in (2, 2, None, None, 99, -1):
        shared.it.select_word(index)
    assert told == [2, None]


def test_looking_changes_nothing(qtbot, shared):
    """Every word is opened while words are drawn, and its details and the next word's are computed."""
    from engine.text.word_details import next_word, word_details

    generation = shared.it
    generation.set_prompt("the river")
    shared.wait()
    looked: list[int] = []

    def look() -> None:
        index = len(generation.words) - 1
        generation.select_word(index)
        shared.host.run(word_details, generation.run, index, title="Looking", lane=str(index))
        shared.host.run(next_word, generation.run, Sampling(temperature=0.5), title="Looking", lane=f"next {index}")
        looked.append(index)

    generation.words_added.connect(look)
    generation.start(300)
    shared.wait()
    assert looked
    assert shared.ids() == expected(300)


def test_a_problem_with_the_prompt_is_a_sentence(qtbot, context):
    from dataclasses import replace

    from engine.text.vocabulary import Dictionary

    shared = Shared(qtbot, context)
    model = small_word_model()
    words = Dictionary([f"w{place}" for place in range(13)])
    context.session.set_model(replace(model, dictionary=words))
    shared.it.set_prompt("nobody knows")
    shared.wait()
    assert shared.it.upcoming is None
    assert "nobody" in shared.it.problem
