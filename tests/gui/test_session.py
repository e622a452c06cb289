from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from gui.session import Session
from gui.tasks import TaskRunner
from tests.gui.word_models import small_word_model


class Listener(QObject):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.heard: list[tuple[str, Any]] = []
        session.model_changed.connect(self.on_model)
        session.word_model_changed.connect(self.on_word_model)
        session.layer_selected.connect(self.on_layer)
        session.open_failed.connect(self.on_failed)

    def on_model(self, model: Any) -> None:
        self.heard.append(("model", model.name))

    def on_word_model(self, model: Any) -> None:
        self.heard.append(("word model", model.name))

    def on_layer(self, fqn: str) -> None:
        self.heard.append(("layer", fqn))

    def on_failed(self, error: BaseException) -> None:
        self.heard.append(("failed", str(error)))

    def count(self, what: str) -> int:
        return sum(name == what for name, _ in self.heard)


@pytest.fixture
def session(runner: TaskRunner) -> Session:
    return Session(runner)


def wait(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: runner.is_idle, timeout=60_000)


def test_a_gallery_model_is_opened_behind_the_window(qtbot, runner, session):
    listener = Listener(session)
    session.open_gallery_model("lenet")
    assert session.model is None
    wait(qtbot, runner)
    assert session.model.name == "lenet"
    assert listener.heard == [("model", "lenet"), ("layer", "")]


def test_setters_say_nothing_when_nothing_changes(session):
    listener = Listener(session)
    model = small_word_model()
    session.set_model(model)
    session.select_layer("rnn")
    before = list(listener.heard)
    session.set_model(model)
    session.select_layer("rnn")
    assert listener.heard == before


def test_another_model_starts_without_a_chosen_layer(session):
    session.set_model(small_word_model())
    session.select_layer("rnn")
    session.set_model(small_word_model())
    assert session.layer == ""


def test_only_the_model_asked_for_last_is_chosen(qtbot, runner, session):
    listener = Listener(session)
    for name in ("lenet", "linear", "tiny-model"):
        session.open_gallery_model(name)
    wait(qtbot, runner)
    assert session.model.name == "tiny-model"
    assert listener.count("model") == 1


def test_a_model_that_is_set_wins_over_one_still_being_opened(qtbot, runner, session):
    session.open_gallery_model("lenet")
    model = small_word_model()
    session.set_model(model)
    wait(qtbot, runner)
    assert session.model is model


def test_a_failure_leaves_the_former_model(qtbot, runner, session):
    listener = Listener(session)
    model = small_word_model()
    session.set_model(model)
    session.open_gallery_model("no-such-model")
    wait(qtbot, runner)
    assert session.model is model
    assert listener.count("failed") == 1
    assert "no-such-model" in listener.heard[-1][1]


def test_the_word_model_is_the_gallery_s_unless_the_model_has_words(qtbot, runner, session, monkeypatch):
    small = small_word_model()
    shipped = small_word_model()
    monkeypatch.setattr("gui.session._open", lambda name: shipped if name == "word-lstm" else _open_plain(name))
    listener = Listener(session)
    with qtbot.waitSignal(session.opened_defaults, timeout=60_000):
        session.open_defaults()
    assert session.has_opened_defaults
    assert session.model.name == "lenet"
    assert session.word_model is shipped
    session.set_model(small)
    assert session.word_model is small
    session.open_gallery_model("linear")
    wait(qtbot, runner)
    assert session.word_model is shipped
    assert listener.count("word model") == 3


def test_the_shipped_word_model_is_opened_once(qtbot, runner, session, monkeypatch):
    shipped = small_word_model()
    object.__setattr__(shipped, "name", "word-lstm")
    opened: list[str] = []

    def open_noted(name: str) -> Any:
        opened.append(name)
        return shipped if name == "word-lstm" else _open_plain(name)

    monkeypatch.setattr("gui.session._open", open_noted)
    session.open_defaults()
    wait(qtbot, runner)
    session.open_gallery_model("word-lstm")
    assert session.model is session.word_model is shipped
    assert sorted(opened) == ["lenet", "word-lstm"]


def test_defaults_that_fail_are_told_and_count_as_opened(qtbot, runner, session, monkeypatch):
    def fail(name: str) -> None:
        raise EngineError(f"The weights of {name} are missing: install LayerLab again.")

    monkeypatch.setattr("gui.session._open", fail)
    listener = Listener(session)
    with qtbot.waitSignal(session.opened_defaults):
        session.open_defaults()
    assert listener.count("failed") == 2
    assert session.model is None


def _open_plain(name: str) -> Any:
    from engine.handle import open_model

    return open_model(name)
