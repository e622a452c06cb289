"""The source of a module's class, with the lines of its file and in colours that can be read."""

from __future__ import annotations

import inspect
import keyword

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import ModelHandle
from engine.models.lenet import LeNet
from gui.panels.code import CodePanel
from gui.tabs.base import TabContext
from gui.theme import THEME_NAMES, ThemeName, apply_theme, contrast, current_theme
from gui.widgets.code_view import kind_colour
from gui.widgets.python_tokens import Kind, python_spans
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import open_panel, select_layer, wait_until_idle


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> CodePanel:
    return open_panel(qtbot, context, CodePanel)


def test_the_whole_model_shows_its_class_with_the_lines_of_the_file(panel: CodePanel) -> None:
    lines, first = inspect.getsourcelines(LeNet)
    assert panel.title == "class LeNet"
    assert panel.view.toPlainText() == "".join(lines).rstrip("\n")
    assert panel.view.first_line == first
    assert panel.view.gutter_width > 0


def test_a_layer_of_torch_shows_torchs_source_and_it_can_be_copied_without_numbers(
    qtbot: QtBot, context: TabContext, panel: CodePanel
) -> None:
    select_layer(qtbot, context, "fc1")
    assert panel.title == "class Linear"
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == inspect.getsource(nn.Linear)


def test_a_class_without_a_source_is_told_in_words(qtbot: QtBot, context: TabContext, panel: CodePanel) -> None:
    made: dict[str, type[nn.Module]] = {}
    exec("import torch.nn\nclass Made(torch.nn.Module): pass", {"__name__": "nowhere"}, made)
    handle = ModelHandle("made", "Made", made["Made"](), "made here", (torch.zeros(1),))
    context.session.set_model(handle, "run:/made.py")
    wait_until_idle(qtbot, context)
    assert "The source of Made is not there" in panel.words
    assert not panel.copy_button.isEnabled()
    context.session.set_model(ModelHandle("l", "L", nn.Linear(1, 1), "", (torch.zeros(1),)), "run:/made.py")
    wait_until_idle(qtbot, context)
    assert panel.words == ""


def test_the_view_scrolls_by_the_keys_and_cannot_be_edited(qtbot: QtBot, context: TabContext, panel: CodePanel) -> None:
    select_layer(qtbot, context, "fc1")
    before = panel.view.toPlainText()
    panel.view.setFocus()
    qtbot.keyClicks(panel.view, "x")
    qtbot.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert panel.view.verticalScrollBar().value() > 0
    assert panel.view.toPlainText() == before


def test_parts_of_the_text_are_coloured_where_they_are() -> None:
    text = '    @decorator.of(1)\n    def double(x):  # why\n        """Two\n        lines."""\n        return 2 * x\n'
    lines = text.split("\n")
    found = {
        (line, lines[line][span.start : span.start + span.length], span.kind)
        for line, spans in python_spans(text).items()
        for span in spans
    }
    assert found == {
        (0, "@decorator.of", Kind.DECORATOR),
        (0, "1", Kind.NUMBER),
        (1, "def", Kind.KEYWORD),
        (1, "double", Kind.DEFINED),
        (1, "# why", Kind.COMMENT),
        (2, '"""Two', Kind.STRING),
        (3, '        lines."""', Kind.STRING),
        (4, "return", Kind.KEYWORD),
        (4, "2", Kind.NUMBER),
    }


@pytest.mark.parametrize("kind", [nn.Linear, nn.LSTM, nn.MultiheadAttention, nn.Transformer])
def test_in_torchs_own_sources_every_coloured_part_is_what_its_colour_says(kind: type[nn.Module]) -> None:
    text = inspect.getsource(kind)
    lines = text.split("\n")
    for line, spans in python_spans(text).items():
        for span in spans:
            part = lines[line][span.start : span.start + span.length]
            assert len(part) == span.length
            if span.kind is Kind.KEYWORD:
                assert keyword.iskeyword(part)
            elif span.kind is Kind.COMMENT:
                assert part.startswith("#")
            elif span.kind is Kind.DECORATOR:
                assert part.startswith("@")
            elif span.kind is Kind.NUMBER:
                assert part[0] in "0123456789."


@pytest.mark.parametrize("text", ["", "\n", "def (", '"""no end', "  x\n y\n", "\x00", "class ß: 1 if"])
def test_a_text_that_is_no_python_stays_plain_from_there_on(text: str) -> None:
    lines = text.split("\n")
    for line, spans in python_spans(text).items():
        assert all(span.start + span.length <= len(lines[line]) for span in spans)


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_every_colour_can_be_read_in_every_theme(qapp: QApplication, theme: ThemeName) -> None:
    apply_theme(qapp, theme)
    backgrounds = [current_theme().window, qapp.palette().color(QPalette.ColorRole.Base).name()]
    for kind in Kind:
        for background in backgrounds:
            assert contrast(kind_colour(current_theme(), kind), background) >= 4.5, kind


def test_the_colours_follow_the_theme(qtbot: QtBot, qapp: QApplication, panel: CodePanel) -> None:
    def colours() -> set[str]:
        block = panel.view.document().firstBlock()
        return {piece.format.foreground().color().name() for piece in block.layout().formats()}

    light = current_theme()
    assert colours() == {kind_colour(light, Kind.KEYWORD), kind_colour(light, Kind.DEFINED)}
    apply_theme(qapp, "dark")
    dark = current_theme()
    qtbot.waitUntil(lambda: colours() == {kind_colour(dark, Kind.KEYWORD), kind_colour(dark, Kind.DEFINED)})


def test_every_control_has_a_name_the_tab_key_and_a_visible_focus(qtbot: QtBot, panel: CodePanel) -> None:
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    assert without_visible_focus(panel, qtbot) == []
