"""The ten guided demos: played through the real controls, left at any step, and read from files of any kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from engine.assets import asset_path
from engine.errors import EngineError
from engine.language import ENGLISH, Language, current_language
from engine.quantization import win_map
from engine.tours.script import VERSION, Actions, Setting, Step, Tour, parse_tour
from engine.tours.shipped import read_tour, shipped_tours
from gui.language import Languages, load_language, locale_of
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.tour.autoplay import AutoPlay, Played
from gui.tour.controls import find
from gui.tour.player import TourPlayer

PLAY_TIMEOUT_MS = 100_000
NAMES = [found.name for found in shipped_tours()]


@pytest.fixture
def language(qapp: QApplication, settings: Settings, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language in which the window starts: English, or what the test is parametrized with."""
    languages, code = Languages(qapp, settings), getattr(request, "param", "en")
    if code != "en":
        speak(languages, code)
    yield code
    languages.speak(ENGLISH, locale_of("en"))


@pytest.fixture
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short first runs, a map of when int8 wins that has small layers only, and no rest for the eye between steps."""
    monkeypatch.setattr("gui.tour.director.TURN_MS", 5)
    for pause in ("gui.panels.hands.ACCURACY_MS", "gui.panels.side_run.FLUSH_AFTER_MS"):
        monkeypatch.setattr(pause, 0)  # what takes less than the usual three turns shall take less than these, too
    monkeypatch.setattr("gui.tabs.quantize.FIRST_TOKENS", 40)
    monkeypatch.setattr("gui.panels.temperatures.FIRST_WORDS", 12)
    monkeypatch.setitem(win_map.HIDDEN_SIZES, "linear", (32, 64))
    monkeypatch.setitem(win_map.BATCH_SIZES, "linear", (1, 4, 16, 64, 256))
    monkeypatch.setattr(win_map, "_SAMPLE_SECONDS", 0.004)


@pytest.fixture
def player(shared_window: MainWindow) -> TourPlayer:
    return shared_window.demos.player


def tour_of(*steps: Step, seed: int = 5) -> Tour:
    return Tour("own", "Own", "To be played by a test", seed, steps)


def step(say: str = "Look.", **actions: object) -> Step:
    return Step(say, Actions(**{"show": {}, **actions}))  # type: ignore[arg-type]


def speak(languages: Languages, code: str) -> None:
    """That language, and at least its numbers and demos where nothing else is translated."""
    locale = locale_of(code)
    language = load_language(code, locale)
    if language is ENGLISH:
        language = Language(code, lambda _: "", locale.decimalPoint(), locale.groupSeparator())
    languages.speak(language, locale)


def texts(name: str, language: str) -> dict[str, Any]:
    """A demo's file as it is shipped."""
    return json.loads(asset_path("demos", language, f"{name}.json").read_text(encoding="utf-8"))


LINEAR = {"tab": "layers", "entry": "linear"}


def ready(qtbot: QtBot, player: TourPlayer) -> None:
    qtbot.waitUntil(lambda: not player.is_busy, timeout=20_000)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


LAYOUT = {"page", "text_parts", "modules_maps", "parts"}
"""What follows the room there is, not a setting."""


def books(window: MainWindow) -> dict[str, object]:
    """All settings of all tabs; those of a panel that has nothing but defaults are empty, as before it was built."""
    found: dict[str, object] = {}
    for tab in window.tab_area.tabs:
        values = _settings(tab.state.as_dict())
        for late in getattr(tab, "late", {}).values():
            name = late.objectName().removeprefix("late.")
            key = name if name in values else f"panel.{name}"
            state = late.host.state
            if late.is_built and _settings(state.as_dict()) == _settings(state.defaults()):
                values[key] = {}
        found[tab.tab_id] = values
    return found


def _settings(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in LAYOUT}


# In windows of their own: before the others, for a window that lives makes each new one dearer


@pytest.mark.parametrize("language", ["en", "de", "es"], indirect=True)
def test_all_ten_play_to_the_end_and_the_window_shows_every_answer(
    qtbot: QtBot, language: str, window: MainWindow, little_work: None
) -> None:
    assert current_language().code == language
    tours = [found.tour for found in window.demos.found if found.tour is not None]
    assert [tour.title for tour in tours] == [texts(name, language)["title"] for name in NAMES]
    before = books(window)
    played: list[Played] = []
    auto = AutoPlay(window.demos.player, tours)
    auto.played.connect(played.append)
    with qtbot.waitSignal(auto.finished, timeout=PLAY_TIMEOUT_MS):
        auto.start()
    assert [(each.name, each.steps) for each in played] == [(tour.name, len(tour.steps)) for tour in tours]
    assert [problem for each in played for problem in each.problems] == []
    assert all(each.questions >= 1 for each in played)
    assert books(window) == before


def test_columns_are_as_wide_after_a_demo_as_before(qtbot: QtBot, window: MainWindow) -> None:
    player = window.demos.player
    for _ in range(2):  # a tab that was never shown had no widths before the first one
        player.play(tour_of(step(show=LINEAR)))
        ready(qtbot, player)
        layers = next(tab for tab in window.tab_area.tabs if tab.tab_id == "layers")
        shown = layers.page.sizes()
        player.leave(restore=True)
    window.show_tab("layers")
    qtbot.waitUntil(lambda: abs(layers.page.sizes()[0] - shown[0]) <= 2)
    assert layers.page.sizes()[0] >= layers.page.left.least_width


def test_a_demo_goes_on_in_another_language(qtbot: QtBot, language: str, window: MainWindow) -> None:
    player = window.demos.player
    tour = window.demos.tour(NAMES[0])
    assert tour is not None
    before = books(window)
    player.play(tour)
    ready(qtbot, player)
    player.next()
    ready(qtbot, player)
    speak(window.languages, "de")
    qtbot.waitUntil(lambda: not player.is_busy and window.runner.is_idle, timeout=30_000)
    german = window.demos.tour(NAMES[0])
    assert german is not None
    assert german.title != tour.title
    assert player.number == 1
    assert player.bar is not None
    assert player.bar.say_label.text() == german.steps[1].say
    player.leave(restore=True)
    assert books(window) == before


def test_what_is_kept_at_closing_is_what_was_before_the_demo(qtbot: QtBot, window: MainWindow) -> None:
    player = window.demos.player
    window.session.select_layer("conv2")
    player.play(tour_of(step(show={"tab": "structure", "layer": "fc1"})))
    ready(qtbot, player)
    assert window.session.layer == "fc1"
    window.close()
    assert window.session.layer == "conv2"


# All ten


def test_there_are_ten_with_six_to_nine_steps_and_a_question_each() -> None:
    tours = [found.tour for found in shipped_tours()]
    assert len(tours) == 10
    for tour in tours:
        assert tour is not None
        assert 6 <= len(tour.steps) <= 9
        assert any(each.ask is not None for each in tour.steps)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["de", "es"])
def test_every_text_is_translated(name: str, language: str) -> None:
    folder = asset_path("demos")
    english, translation = texts(name, "en"), texts(name, language)
    assert translation.keys() == {"title", "goal", "steps"}
    assert len(translation["steps"]) == len(english["steps"])
    for own, original in zip(translation["steps"], english["steps"], strict=True):
        assert own["say"]
        assert ("ask" in own) == ("ask" in original)
        if "ask" in own:
            assert own["ask"].keys() == {"question", "choices", "afterwards"}
            assert len(own["ask"]["choices"]) == len(original["ask"]["choices"])
    translated = read_tour(folder / "en" / f"{name}.json", folder / language / f"{name}.json")
    assert translated.title == translation["title"]
    assert translated.steps[-1].say == translation["steps"][-1]["say"]


def test_the_menu_has_all_ten_with_their_keys(shared_window: MainWindow) -> None:
    actions = shared_window.actions_.demos
    keys = [action.shortcut().toString() for action in actions]
    assert keys == [f"Ctrl+Shift+{number % 10}" for number in range(1, 11)]
    assert shared_window.menus.demo_menu.actions()[:10] == actions
    assert all(action.isEnabled() and action.toolTip() for action in actions)


# Playing


def test_its_key_starts_a_demo_with_its_seed(qtbot: QtBot, shared_window: MainWindow, player: TourPlayer) -> None:
    shared_window.seed.set_value(77)
    shared_window.seed.set_locked(False)
    shared_window.activateWindow()
    qtbot.waitUntil(shared_window.isActiveWindow)
    qtbot.keyClick(shared_window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert player.tour is not None
    assert player.tour.name == NAMES[0]
    assert (shared_window.seed.value, shared_window.seed.is_locked) == (player.tour.seed, True)
    ready(qtbot, player)
    player.leave(restore=True)
    assert (shared_window.seed.value, shared_window.seed.is_locked) == (77, False)


def test_a_step_sets_the_real_control_and_frames_it(
    qtbot: QtBot, shared_window: MainWindow, player: TourPlayer
) -> None:
    address = "layers/form/out_features"
    player.play(tour_of(step(show=LINEAR, set=(Setting(address, 3),), highlight=(address,))))
    ready(qtbot, player)
    box = find(shared_window, address)
    assert box.value() == 3
    (spotlight,) = player.spotlights
    qtbot.waitUntil(spotlight.isVisible)
    assert player.bar is not None
    shown = QRect(box.mapTo(shared_window.tab_area, box.rect().topLeft()), box.size())
    assert spotlight.geometry().contains(shown)
    assert not spotlight.geometry().intersects(player.bar.geometry())
    shared_window.resize(1000, 700)
    qtbot.waitUntil(
        lambda: spotlight.geometry().contains(box.mapTo(shared_window.tab_area, box.rect().center())), timeout=2_000
    )


def test_reset_at_the_end_brings_the_window_back(qtbot: QtBot, shared_window: MainWindow, player: TourPlayer) -> None:
    shared_window.show_tab("generate")
    qtbot.waitUntil(lambda: shared_window.runner.is_idle, timeout=30_000)
    find(shared_window, "generate/words_box").setValue(123)
    shared_window.session.select_layer("conv2")
    model, before = shared_window.session.model, books(shared_window)
    player.play(
        tour_of(
            step(show={"tab": "structure", "model": "linear"}),
            step(show={**LINEAR}, set=(Setting("layers/form/in_features", 7),)),
        )
    )
    ready(qtbot, player)
    assert shared_window.session.model is not model
    assert player.bar is not None
    click(qtbot, player.bar.next_button)
    ready(qtbot, player)
    assert player.bar.next_button.text() == "Reset"
    click(qtbot, player.bar.next_button)
    assert not player.is_playing
    assert shared_window.session.model is model
    assert shared_window.session.layer == "conv2"
    assert shared_window.tab_area.current.tab_id == "generate"
    assert books(shared_window) == before


@pytest.mark.parametrize("restore", [True, False])
def test_it_can_be_left_at_each_step(
    qtbot: QtBot, shared_window: MainWindow, player: TourPlayer, restore: bool
) -> None:
    shared_window.show_tab("layers")
    qtbot.waitUntil(lambda: shared_window.runner.is_idle, timeout=20_000)
    address, before = "layers/form/in_features", books(shared_window)
    for at in range(3):
        player.play(tour_of(*(step(show=LINEAR, set=(Setting(address, 4 + number),)) for number in range(3))))
        for _ in range(at):
            ready(qtbot, player)
            click(qtbot, player.bar.next_button)
        ready(qtbot, player)
        qtbot.keyClick(player.bar.next_button, Qt.Key.Key_Escape)
        assert player.bar.is_asking_how_to_leave
        click(qtbot, player.bar.restore_button if restore else player.bar.keep_button)
        assert not player.is_playing
        assert player.spotlights == []
        if restore:
            assert books(shared_window) == before
        else:
            assert find(shared_window, address).value() == 4 + at


def test_escape_twice_goes_on(qtbot: QtBot, player: TourPlayer) -> None:
    player.play(tour_of(step(), step()))
    ready(qtbot, player)
    assert player.bar is not None
    qtbot.keyClick(player.bar.next_button, Qt.Key.Key_Escape)
    qtbot.keyClick(player.bar.restore_button, Qt.Key.Key_Escape)
    assert player.is_playing
    assert not player.bar.is_asking_how_to_leave


def test_arrow_keys_go_on_and_back_but_are_left_to_who_types(
    qtbot: QtBot, shared_window: MainWindow, player: TourPlayer
) -> None:
    player.play(tour_of(step(show={"tab": "generate"}), step(), step()))
    ready(qtbot, player)
    assert player.bar is not None
    qtbot.keyClick(player.bar.next_button, Qt.Key.Key_Right)
    assert player.number == 1
    qtbot.keyClick(player.bar.next_button, Qt.Key.Key_PageDown)
    assert player.number == 2
    ready(qtbot, player)
    qtbot.keyClick(player.bar.next_button, Qt.Key.Key_Left)
    assert player.number == 1
    box = find(shared_window, "generate/prompt_box")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Right)
    qtbot.keyClick(box, Qt.Key.Key_Left)
    assert player.number == 1


def test_back_shows_the_settings_of_that_step(qtbot: QtBot, shared_window: MainWindow, player: TourPlayer) -> None:
    address = "layers/form/in_features"
    player.play(tour_of(step(show=LINEAR), step(set=(Setting(address, 9),))))
    ready(qtbot, player)
    click(qtbot, player.bar.next_button)
    ready(qtbot, player)
    assert find(shared_window, address).value() == 9
    click(qtbot, player.bar.back_button)
    ready(qtbot, player)
    assert find(shared_window, address).value() == 3  # the demo's default


QUESTION = {
    "version": VERSION,
    "title": "A question",
    "goal": "Asked by a test",
    "seed": 1,
    "steps": [
        {
            "say": "Guess.",
            "ask": {"question": "1 + 1?", "choices": ["1", "2"], "right": 1, "afterwards": "It is two."},
        },
        {"say": "The end."},
    ],
}


def test_the_answer_is_hidden_until_one_is_chosen(qtbot: QtBot, player: TourPlayer) -> None:
    player.play(parse_tour("asked", QUESTION))
    ready(qtbot, player)
    bar = player.bar
    assert bar is not None
    assert not bar.answer_label.isVisible()
    assert "two" not in bar.answer_label.text()
    assert not bar.next_button.isEnabled()
    player.next()
    assert player.number == 0
    with qtbot.waitSignal(player.answered) as answered:
        click(qtbot, bar.choices[0])
    assert answered.args == [False]
    assert bar.answer_label.text() == "✗ Not quite. It is two."
    assert [button.text() for button in bar.choices] == ["✗ 1", "✓ 2"]
    assert bar.next_button.isEnabled()


def test_a_teacher_can_hold_answers_back(qtbot: QtBot, player: TourPlayer) -> None:
    player.holds_answers_back = True
    player.play(parse_tour("asked", QUESTION))
    ready(qtbot, player)
    assert player.bar is not None
    click(qtbot, player.bar.choices[1])
    assert not player.bar.answer_label.isVisible()
    click(qtbot, player.bar.reveal_button)
    assert player.bar.answer_label.text() == "✓ Your guess is right. It is two."
    player.holds_answers_back = False


def test_the_bar_keeps_its_height_from_step_to_step(qtbot: QtBot, player: TourPlayer) -> None:
    player.play(tour_of(step("Short."), step("A long one. " * 30), step("Short again.")))
    heights = set()
    for _ in range(3):
        ready(qtbot, player)
        qtbot.waitUntil(lambda: player.bar.height() > 0)
        heights.add(player.bar.sizeHint().height())
        player.next()
    assert len(heights) == 1


# Files of any kind


def test_a_control_that_is_gone_is_said_and_the_rest_plays(
    qtbot: QtBot, shared_window: MainWindow, player: TourPlayer
) -> None:
    good = "layers/form/in_features"
    player.play(tour_of(step(show=LINEAR, set=(Setting("layers/no_such_box", 1), Setting(good, 5))), step()))
    ready(qtbot, player)
    assert player.bar is not None
    assert "layers/no_such_box" in player.bar.problem_label.text()
    assert player.bar.problem_label.isVisible()
    assert find(shared_window, good).value() == 5
    click(qtbot, player.bar.next_button)
    assert player.number == 1
    assert not player.bar.problem_label.isVisible()


def test_a_value_that_does_not_fit_is_said(qtbot: QtBot, player: TourPlayer) -> None:
    problems: list[str] = []
    player.problem_found.connect(problems.append)
    player.play(tour_of(step(show=LINEAR, set=(Setting("layers/form/in_features", "many"),))))
    ready(qtbot, player)
    assert len(problems) == 1
    assert "layers/form/in_features" in problems[0]


def test_markup_is_shown_as_it_is_written(qtbot: QtBot, shared_window: MainWindow, player: TourPlayer) -> None:
    markup = "<b>bold</b> & <img src=x>"
    data = json.loads(json.dumps(QUESTION))
    data["title"] = data["goal"] = data["steps"][0]["say"] = markup
    data["steps"][0]["ask"]["choices"] = [markup, "2"]
    tour = parse_tour("markup", data)
    shared_window.demos.set_lesson([tour])
    try:
        (action,) = shared_window.actions_.demos
        assert action.text() == "1 <b>bold</b> && <img src=x>"
        assert "&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=x&gt;" in action.toolTip()
        player.play(tour)
        ready(qtbot, player)
        assert player.bar is not None
        assert player.bar.say_label.textFormat() == Qt.TextFormat.PlainText
        assert player.bar.title_label.textFormat() == Qt.TextFormat.PlainText
        assert player.bar.question_label.textFormat() == Qt.TextFormat.PlainText
        assert player.bar.say_label.text() == markup
        assert player.bar.choices[0].text() == markup.replace("&", "&&")
    finally:
        shared_window.demos.set_lesson(None)
    assert len(shared_window.actions_.demos) == 10


def _damages() -> dict[str, Callable[[dict[str, object]], object]]:
    def cut(key: str) -> Callable[[dict[str, object]], object]:
        return lambda data: {name: value for name, value in data.items() if name != key}

    def with_step(**step: object) -> Callable[[dict[str, object]], object]:
        return lambda data: {**data, "steps": [{"say": "Look.", **step}]}

    return {
        "no mapping": lambda _: [1, 2],
        "no title": cut("title"),
        "no steps": cut("steps"),
        "empty steps": lambda data: {**data, "steps": []},
        "no version": cut("version"),
        "odd seed": lambda data: {**data, "seed": -1},
        "step of text": lambda data: {**data, "steps": ["Look."]},
        "unknown key": with_step(explode=True),
        "text too long": with_step(say="x" * 5_000),
        "odd wait": with_step(wait=1e9),
        "setting without value": with_step(set=[{"control": "layers/x"}]),
        "odd cell": with_step(press={"control": "layers/x", "cell": [0.5]}),
        "one choice": with_step(ask={"question": "?", "choices": ["a"], "right": 0, "afterwards": "a"}),
        "no right choice": with_step(ask={"question": "?", "choices": ["a", "b"], "right": 2, "afterwards": "a"}),
    }


@pytest.mark.parametrize("kind", _damages())
def test_a_damaged_demo_is_refused_in_one_sentence(kind: str) -> None:
    with pytest.raises(EngineError) as caught:
        parse_tour("broken", _damages()[kind](QUESTION))
    assert str(caught.value).startswith("The demo broken is damaged (")
    assert str(caught.value).endswith("install LayerLab again.")
    assert "\n" not in str(caught.value)


def test_a_demo_of_a_later_version_says_so() -> None:
    with pytest.raises(EngineError, match="later version of LayerLab: update LayerLab"):
        parse_tour("later", {**QUESTION, "version": VERSION + 1, "tricks": []})


def test_damaged_files_leave_the_others_playable(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (tmp_path / "de").mkdir()
    (folder / "01-good.json").write_text(json.dumps(QUESTION), encoding="utf-8")
    (folder / "02-cut.json").write_text(json.dumps(QUESTION)[:40], encoding="utf-8")
    (folder / "03-deep.json").write_text("[" * 100_000, encoding="utf-8")
    (folder / "04-bytes.json").write_bytes(b"\xff\xfe\x00")
    (folder / "05-later.json").write_text(json.dumps({**QUESTION, "version": 99}), encoding="utf-8")
    (tmp_path / "de" / "01-good.json").write_text("{", encoding="utf-8")
    found = shipped_tours("de", folder=tmp_path)
    assert [each.tour is not None for each in found] == [True, False, False, False, False]
    assert found[0].tour is not None
    assert found[0].tour.title == "A question"  # its German texts are damaged
    assert all(each.problem for each in found[1:])


def test_texts_that_do_not_fit_stay_english() -> None:
    german = {"title": "Eine Frage", "goal": 3, "steps": [{"say": "Rate.", "ask": {"choices": ["eins"]}}]}
    tour = parse_tour("asked", QUESTION, german)
    assert (tour.title, tour.goal) == ("Eine Frage", "Asked by a test")
    assert tour.steps[0].say == "Rate."
    assert tour.steps[0].ask is not None
    assert tour.steps[0].ask.choices == ("1", "2")
    assert tour.steps[1].say == "The end."


def test_a_lesson_sets_the_order_of_the_menu(shared_window: MainWindow) -> None:
    tours = [found.tour for found in shared_window.demos.found if found.tour is not None]
    renamed = replace(tours[3], title="First of all")
    shared_window.demos.set_lesson([renamed, tours[0]])
    assert [action.text() for action in shared_window.actions_.demos] == ["1 First of all", f"2 {tours[0].title}"]
    shared_window.demos.set_lesson(None)
    assert len(shared_window.actions_.demos) == 10
