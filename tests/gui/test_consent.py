"""A file's own code runs only after a yes, and the yes holds for its exact content."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.loading.trust import TrustStore
from gui.files.trust_list import TrustDialog
from gui.sources import RunSource, file_source
from gui.widgets.consent_bar import consent_of
from tests.engine.loading_files import Trap, saved
from tests.gui.accessibility import nameless, unreachable
from tests.gui.file_samples import NET, FileTab, Heard, lenet, make_context, rehearse_nothing

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture
def tab(qtbot, runner, settings, tmp_path, monkeypatch) -> FileTab:
    monkeypatch.setattr("engine.loading.run_file.rehearse", rehearse_nothing)
    tab = FileTab(make_context(runner, settings, tmp_path))
    qtbot.addWidget(tab)
    tab.resize(800, 900)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


@pytest.fixture
def marker(tmp_path) -> Path:
    return tmp_path / "marker"


@pytest.fixture
def net_file(tmp_path, marker) -> Path:
    path = tmp_path / "net.py"
    path.write_text(NET + f"import os\nos.makedirs({str(marker)!r}, exist_ok=True)\n", encoding="utf-8")
    return path


def look_at(qtbot: QtBot, tab: FileTab, path: Path) -> None:
    tab.context.session.open_source(file_source(path))
    settle(qtbot, tab)


def settle(qtbot: QtBot, tab: FileTab) -> None:
    runner, session = tab.context.runner, tab.context.session
    qtbot.waitUntil(lambda: runner.is_idle and not session.is_opening, timeout=60_000)


def click(qtbot: QtBot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def question(qtbot: QtBot, tab: FileTab):
    dialog = tab.panel.consent.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_a_python_file_is_looked_at_and_asked_about(qtbot, tab, net_file, marker):
    look_at(qtbot, tab, net_file)
    bar = tab.panel.consent_bar
    assert bar.isVisible()
    assert "nothing has run" in bar.title.text()
    assert str(net_file) in bar.facts.text()
    assert tab.context.session.opened.sha256 in bar.facts.text().replace(" ", "")
    assert "would import torch, os" in bar.facts.text()
    assert not marker.exists()
    qtbot.keyClick(bar.run_button, Qt.Key.Key_Return)
    assert "Only looked at" in bar.title.text()
    assert not bar.look_button.isVisible()
    assert bar.run_button.isVisible()
    assert tab.panel.consent.dialog is None
    assert not marker.exists()


def test_enter_and_escape_in_the_question_run_nothing(qtbot, tab, tmp_path, marker):
    look_at(qtbot, tab, saved(tmp_path / "whole.pt", {"net": lenet(), "trap": Trap(marker)}))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        click(qtbot, tab.panel.consent_bar.run_button)
        dialog = question(qtbot, tab)
        assert "mkdir" in dialog.facts.toPlainText()
        assert tab.context.session.opened.sha256 in dialog.facts.toPlainText()
        assert dialog.focusWidget() is dialog.look_button
        qtbot.keyClick(dialog.look_button, key)
        assert not dialog.isVisible()
    click(qtbot, tab.panel.consent_bar.run_button)
    dialog = question(qtbot, tab)
    dialog.run_button.setFocus()
    qtbot.keyClick(dialog.run_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    settle(qtbot, tab)
    assert not marker.exists()
    assert not tab.context.session.trust.is_trusted(tab.context.session.opened.sha256)


def test_a_class_is_built_with_arguments_after_a_yes(qtbot, tab, net_file, marker):
    look_at(qtbot, tab, net_file)
    panel, session = tab.panel, tab.context.session
    panel.choose_view("Code")
    click(qtbot, panel.consent_bar.run_button)
    assert panel.consent.dialog is None  # an argument is needed first
    assert panel.views.currentWidget() is panel.classes
    assert panel.classes.problem_label.text() == "✗ Net needs width: give a value for it."
    qtbot.waitUntil(panel.classes.fields["width"].hasFocus)
    qtbot.keyClicks(panel.classes.fields["width"], "wide")
    click(qtbot, panel.classes.build_button)
    assert "no plain value" in panel.classes.problem_label.text()
    panel.classes.fields["width"].clear()
    qtbot.keyClicks(panel.classes.fields["width"], "6")
    qtbot.keyClick(panel.classes.fields["width"], Qt.Key.Key_Return)
    click(qtbot, question(qtbot, tab).run_button)
    settle(qtbot, tab)
    assert marker.exists()
    assert session.model.module.first.out_features == 6
    assert len(session.model.module.rest) == 2
    assert session.source == RunSource(net_file, "Net", (("width", "6"),)).as_text()
    assert "until LayerLab is closed" in panel.consent_bar.title.text()
    assert "all tabs look at Net" in panel.consent_bar.title.text()
    assert session.trust.entries() == ()
    assert panel.classes.fields["width"].text() == "6"


def test_once_allowed_the_other_class_needs_no_second_yes(qtbot, tab, net_file):
    look_at(qtbot, tab, net_file)
    panel, session = tab.panel, tab.context.session
    panel.classes.choose_class("Plain")
    click(qtbot, panel.classes.build_button)
    click(qtbot, question(qtbot, tab).run_button)
    settle(qtbot, tab)
    assert session.model.name == "Plain"
    panel.classes.choose_class("Net")
    qtbot.keyClicks(panel.classes.fields["width"], "3")
    former = panel.consent.dialog
    click(qtbot, panel.classes.build_button)
    settle(qtbot, tab)
    assert panel.consent.dialog is former
    assert session.model.name == "Net"


def test_trust_is_kept_shown_and_revoked(qtbot, tab, net_file, tmp_path):
    look_at(qtbot, tab, net_file)
    panel, session = tab.panel, tab.context.session
    panel.classes.choose_class("Plain")
    click(qtbot, panel.consent_bar.run_button)
    dialog = question(qtbot, tab)
    qtbot.keyClick(dialog.trust_box, Qt.Key.Key_Space)
    click(qtbot, dialog.run_button)
    settle(qtbot, tab)
    digest = session.opened.sha256
    assert TrustStore(tmp_path / "state" / "trusted.json").is_trusted(digest)
    assert "from now on" in panel.consent_bar.title.text()
    assert panel.consent_bar.run_button.text() == "Run this file"
    click(qtbot, panel.consent_bar.list_button)
    trusted = panel.consent.trust_dialog
    qtbot.waitUntil(trusted.isVisible)
    model = trusted.table.model()
    assert [model.index(0, column).data() for column in (0, 1, 4)] == ["net.py", str(net_file.parent), digest]
    click(qtbot, trusted.revoke_button)
    assert model.rowCount() == 0
    assert trusted.note.text() == "No file is trusted."
    assert not trusted.revoke_button.isEnabled()
    assert not TrustStore(tmp_path / "state" / "trusted.json").is_trusted(digest)
    assert not session.trust.is_trusted(digest)
    assert panel.consent_bar.run_button.text() == "Run this file…"
    qtbot.keyClick(trusted, Qt.Key.Key_Escape)
    assert not trusted.isVisible()


def test_a_whole_module_runs_after_a_yes(qtbot, tab, tmp_path):
    net = lenet(3)
    look_at(qtbot, tab, saved(tmp_path / "whole.pt", net))
    panel, session = tab.panel, tab.context.session
    assert "unpickles whole objects" in panel.consent_bar.facts.text()
    looked_at = session.model
    click(qtbot, panel.consent_bar.run_button)
    click(qtbot, question(qtbot, tab).run_button)
    settle(qtbot, tab)
    assert session.model is not looked_at
    assert session.model.provenance.startswith("module of whole.pt")
    assert session.source == RunSource(tmp_path / "whole.pt").as_text()
    assert panel.load_button.isEnabled()  # back to the gallery's own class with these weights


def test_a_pickle_with_a_call_in_it_runs_the_call_only_after_a_yes(qtbot, tab, tmp_path, marker):
    look_at(qtbot, tab, saved(tmp_path / "a.pt", {"net": lenet(), "trap": Trap(marker)}))
    session, heard = tab.context.session, Heard(tab.context.session)
    former = session.model
    assert not marker.exists()
    click(qtbot, tab.panel.consent_bar.run_button)
    click(qtbot, question(qtbot, tab).run_button)
    settle(qtbot, tab)
    assert marker.exists()
    assert "holds a dict, not a module" in heard.failures[0]
    assert session.model is former
    assert session.opened.path.name == "a.pt"


def test_a_file_that_was_replaced_while_it_was_asked_about_does_not_run(qtbot, tab, net_file, marker):
    look_at(qtbot, tab, net_file)
    panel, session = tab.panel, tab.context.session
    former = session.opened.sha256
    panel.classes.choose_class("Plain")
    click(qtbot, panel.consent_bar.run_button)
    dialog = question(qtbot, tab)
    net_file.write_text(net_file.read_text(encoding="utf-8") + "# other\n", encoding="utf-8")
    click(qtbot, dialog.run_button)
    settle(qtbot, tab)
    assert not marker.exists()
    assert session.opened.sha256 != former
    assert "was changed after you looked at it" in panel.card.findings.text()
    assert "nothing has run" in panel.consent_bar.title.text()
    assert panel.consent_bar.run_button.text() == "Run this file…"


def test_code_that_fails_keeps_model_and_file(qtbot, tab, tmp_path):
    session, heard = tab.context.session, Heard(tab.context.session)
    session.open_gallery_model("linear")
    settle(qtbot, tab)
    former = session.model
    path = tmp_path / "net.py"
    path.write_text(NET + "raise ValueError('no')\n", encoding="utf-8")
    look_at(qtbot, tab, path)
    tab.panel.classes.choose_class("Plain")
    click(qtbot, tab.panel.consent_bar.run_button)
    click(qtbot, question(qtbot, tab).run_button)
    settle(qtbot, tab)
    assert "ValueError: no" in heard.failures[0]
    assert session.model is former
    assert session.opened.path == path


def test_without_a_place_to_keep_it_the_tick_cannot_be_set(qtbot, context, net_file):
    tab = FileTab(context)
    qtbot.addWidget(tab)
    tab.show()
    look_at(qtbot, tab, net_file)
    tab.panel.classes.choose_class("Plain")
    click(qtbot, tab.panel.consent_bar.run_button)
    dialog = question(qtbot, tab)
    assert not dialog.trust_box.isEnabled()
    click(qtbot, dialog.look_button)


def test_a_plain_pickle_is_never_run(qtbot, tab, tmp_path, marker):
    import pickle

    path = tmp_path / "p.pkl"
    path.write_bytes(pickle.dumps({"weights": Trap(marker)}, protocol=2))
    look_at(qtbot, tab, path)
    bar = tab.panel.consent_bar
    assert bar.isVisible()
    assert "never run" in bar.title.text()
    assert not bar.run_button.isVisible()
    assert not marker.exists()


def test_every_control_of_question_and_list_has_a_name(qtbot, tab, net_file):
    look_at(qtbot, tab, net_file)
    tab.panel.classes.choose_class("Plain")
    session = tab.context.session
    session.trust.trust(consent_of(session.opened))
    trusted = TrustDialog(session.trust, tab)
    session.trust.revoke(session.opened.sha256)
    trusted.show()
    assert nameless(trusted) == []
    assert unreachable(trusted, qtbot) == []
    trusted.close()
    click(qtbot, tab.panel.consent_bar.run_button)
    dialog = question(qtbot, tab)
    assert nameless(dialog) == []
    assert unreachable(dialog, qtbot) == []
    QApplication.processEvents()
    dialog.close()


@pytest.mark.slow
def test_a_run_can_be_stopped(qtbot, tab, tmp_path, monkeypatch):
    monkeypatch.undo()  # the real child process, which the file keeps busy
    path = tmp_path / "net.py"
    path.write_text(NET + "while True: pass\n", encoding="utf-8")
    look_at(qtbot, tab, path)
    session, panel = tab.context.session, tab.panel
    former = session.model
    panel.classes.choose_class("Plain")
    click(qtbot, panel.consent_bar.run_button)
    click(qtbot, question(qtbot, tab).run_button)
    qtbot.waitUntil(lambda: any(t.progress and "trying" in t.progress.message for t in tab.context.runner.active_tasks),
                    timeout=30_000)  # fmt: skip
    click(qtbot, panel.card.stop_button)
    settle(qtbot, tab)
    assert session.model is former
    assert session.opened.path == path
