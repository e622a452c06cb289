from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from engine.errors import EngineError
from engine.models.lenet import LeNet
from gui.session import Session, file_source
from gui.sources import FileSource, RunSource, edited_source
from gui.tasks import TaskRunner
from gui.widgets.consent_bar import consent_of
from tests.engine.loading_files import saved
from tests.gui.file_samples import NET, Heard, lenet, rehearse_nothing, same_weights
from tests.gui.word_models import small_word_model

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


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


def open_and_wait(qtbot: QtBot, session: Session, source: str, **options: Any) -> None:
    """Waits for the end of the opening itself, as the runner may have other work."""
    with qtbot.waitSignal(session.opening_changed, timeout=60_000, check_params_cb=lambda is_opening: not is_opening):
        session.open_source(source, **options)


def source_file(path: Path, text: str = NET) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_state_dict_becomes_the_model_and_is_known_as_the_opened_file(qtbot, session, tmp_path):
    heard = Heard(session)
    net = lenet()
    path = saved(tmp_path / "mine.pt", net.state_dict())
    open_and_wait(qtbot, session, file_source(path), layer="fc1")
    assert session.model.name == "lenet"
    assert same_weights(session.model.module, net)
    assert session.opened.handle is session.model
    assert session.opened.path == path
    assert (session.source, session.layer) == (file_source(path), "fc1")
    assert heard.models == [session.model]
    assert heard.files == [session.opened]


def test_a_gallery_model_ends_the_look_at_a_file(qtbot, session, tmp_path):
    open_and_wait(qtbot, session, file_source(saved(tmp_path / "mine.pt", lenet().state_dict())))
    heard = Heard(session)
    open_and_wait(qtbot, session, "gallery:linear")
    assert session.opened is None
    assert heard.files == [None]
    open_and_wait(qtbot, session, "gallery:tiny-model")
    assert heard.files == [None]


def test_a_file_that_fits_no_model_is_shown_beside_the_former_model(qtbot, session, tmp_path):
    model = small_word_model()
    session.set_model(model)
    session.select_layer("rnn")
    heard = Heard(session)
    open_and_wait(qtbot, session, file_source(saved(tmp_path / "odd.pt", {"mine": torch.ones(7)})), layer="fc1")
    assert session.model is model
    assert session.layer == "rnn"
    assert session.source_to_keep == session.source == f"gallery:{model.name}"
    assert heard.models == []
    assert heard.files == [session.opened]
    assert session.opened.handle is None
    assert any("Fits no model" in finding for finding in session.opened.findings)


def test_without_a_model_the_first_one_of_the_gallery_stands_beside_such_a_file(qtbot, runner, session, tmp_path):
    session.open_source(file_source(saved(tmp_path / "odd.pt", {"mine": torch.ones(7)})))
    wait(qtbot, runner)
    assert session.model.name == "lenet"
    assert session.source == "gallery:lenet"
    assert session.opened.path.name == "odd.pt"


def test_a_failed_open_keeps_model_and_file(qtbot, session, tmp_path):
    path = saved(tmp_path / "mine.pt", lenet().state_dict())
    open_and_wait(qtbot, session, file_source(path))
    model, opened, source = session.model, session.opened, session.source
    path.write_bytes(path.read_bytes()[:5000])
    heard = Heard(session)
    for bad in (file_source(path), file_source(tmp_path / "none.pt"), "ftp:nowhere", "edited:lenet?colour=3",
                "edited:lenet?seed=3", FileSource(path, group="epoch").as_text()):  # fmt: skip
        open_and_wait(qtbot, session, bad)
        assert (session.model, session.opened, session.source) == (model, opened, source)
        assert session.source_to_keep == source
    assert len(heard.failures) == 6
    assert all("\n" not in failure for failure in heard.failures)
    assert heard.models == heard.files == []


def test_group_and_model_are_picked_and_kept(qtbot, session, tmp_path):
    first, second = lenet(1), lenet(2)
    path = saved(tmp_path / "c.pt", {"model": first.state_dict(), "ema": second.state_dict(), "epoch": 3})
    source = FileSource(path, group="ema", model="lenet").as_text()
    open_and_wait(qtbot, session, source)
    assert same_weights(session.model.module, second)
    assert session.source == source


def test_an_edited_model_is_opened_from_its_text(qtbot, session):
    source = edited_source("lenet", {"classes": 12})
    open_and_wait(qtbot, session, source, layer="fc3")
    assert session.model.module.fc3.out_features == 12
    assert (session.source, session.layer, session.opened) == (source, "fc3", None)


def test_stopping_gives_up_what_is_being_opened(qtbot, session, tmp_path):
    model = small_word_model()
    session.set_model(model)
    session.open_source(file_source(saved(tmp_path / "mine.pt", lenet().state_dict())))
    assert session.is_opening
    assert session.source_to_keep.startswith("file:")
    with qtbot.waitSignal(session.opening_changed, timeout=60_000):
        session.stop_opening()
    assert not session.is_opening
    assert session.model is model
    assert session.opened is None
    assert session.source_to_keep == session.source


def test_a_file_runs_only_while_its_content_is_allowed(qtbot, runner, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.loading.run_file.rehearse", rehearse_nothing)
    session = Session(runner, trust_file=tmp_path / "trusted.json")
    session.set_model(small_word_model())
    marker = tmp_path / "marker"
    path = source_file(tmp_path / "net.py", NET + f"open({str(marker)!r}, 'w')\n")
    source = RunSource(path, "Net", (("width", "5"),)).as_text()
    open_and_wait(qtbot, session, source)
    assert not marker.exists()
    assert session.model.name != "Net"
    session.trust.trust(consent_of(session.opened))
    open_and_wait(qtbot, session, source)
    assert marker.exists()
    assert session.model.module.first.out_features == 5
    assert session.source == source
    assert session.opened.handle is session.model
    marker.unlink()
    source_file(path, path.read_text(encoding="utf-8") + "# changed\n")
    former = session.model
    open_and_wait(qtbot, session, source)
    assert not marker.exists()
    assert session.model is former
    assert session.opened.handle is None


def test_a_trusted_file_runs_again_in_the_next_session_and_a_once_allowed_one_does_not(
    qtbot, runner, tmp_path, monkeypatch
):
    monkeypatch.setattr("engine.loading.run_file.rehearse", rehearse_nothing)
    source = RunSource(source_file(tmp_path / "net.py"), "Plain").as_text()
    for forever in (False, True):
        session = Session(runner, trust_file=tmp_path / "trusted.json")
        open_and_wait(qtbot, session, source)
        consent = consent_of(session.opened)
        (session.trust.trust if forever else session.trust.allow)(consent)
        open_and_wait(qtbot, session, source)
        assert session.model.name == "Plain"
        later = Session(runner, trust_file=tmp_path / "trusted.json")
        open_and_wait(qtbot, later, source)
        assert (later.model is not None and later.model.name == "Plain") is forever
        wait(qtbot, runner)


def test_without_a_list_nothing_is_trusted(qtbot, session, tmp_path):
    open_and_wait(qtbot, session, RunSource(source_file(tmp_path / "net.py"), "Plain").as_text())
    assert session.opened.needs_consent
    consent = consent_of(session.opened)
    assert not session.trust.is_trusted(consent.sha256)
    with pytest.raises(EngineError, match="this time only"):
        session.trust.trust(consent)
    session.trust.allow(consent)
    assert session.trust.is_trusted(consent.sha256)
    session.trust.revoke(consent.sha256)
    assert not session.trust.is_trusted(consent.sha256)


def test_what_was_changed_after_it_was_allowed_is_not_run(qtbot, session, tmp_path):
    session.set_model(small_word_model())
    marker = tmp_path / "marker"
    path = source_file(tmp_path / "net.py")
    open_and_wait(qtbot, session, file_source(path))
    consent = consent_of(session.opened)
    session.trust.allow(consent)
    source_file(path, NET + f"open({str(marker)!r}, 'w')\n")
    open_and_wait(qtbot, session, RunSource(path, "Plain").as_text(), looked_at=consent.sha256)
    assert not marker.exists()
    assert session.opened.sha256 != consent.sha256
    assert "changed after you looked at it" in session.opened.findings[0]


def test_weights_go_into_a_class_of_the_user_s_own_and_come_back_with_it(qtbot, runner, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.loading.run_file.rehearse", rehearse_nothing)
    trust_file = tmp_path / "trusted.json"
    session = Session(runner, trust_file=trust_file)
    made_by = RunSource(source_file(tmp_path / "net.py"), "Net", (("width", "5"),))
    open_and_wait(qtbot, session, made_by.as_text())
    session.trust.trust(consent_of(session.opened))
    open_and_wait(qtbot, session, made_by.as_text())
    state = {key: torch.randn_like(value) for key, value in session.model.module.state_dict().items()}
    weights = saved(tmp_path / "w.pt", state)
    open_and_wait(qtbot, session, file_source(weights))
    assert session.opened.match.sentence == "fits Net: 6 of 6 keys"
    assert torch.equal(session.model.module.rest[1].weight, state["rest.1.weight"])
    kept = session.source
    assert kept == FileSource(weights, model="Net", beside=made_by).as_text()
    later = Session(runner, trust_file=trust_file)
    open_and_wait(qtbot, later, kept)
    assert torch.equal(later.model.module.rest[1].weight, state["rest.1.weight"])
    assert later.source == kept
    later.trust.revoke(later.trust.entries()[0].sha256)
    last = Session(runner, trust_file=trust_file)
    last.set_model(small_word_model())
    open_and_wait(qtbot, last, kept)
    assert last.opened.handle is None
    assert "not trusted" in last.opened.findings[0]


def test_a_whole_module_gives_its_weights_when_looked_at(qtbot, session, tmp_path):
    net = lenet()
    path = saved(tmp_path / "whole.pt", net)
    open_and_wait(qtbot, session, RunSource(path).as_text())
    assert same_weights(session.model.module, net)
    assert isinstance(session.model.module, LeNet)
    assert session.source == file_source(path)


def _open_plain(name: str) -> Any:
    from engine.handle import open_model

    return open_model(name)
