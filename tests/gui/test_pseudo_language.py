"""In a language that nobody speaks, everything that can be read is translated, and nothing is cut."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
import torch
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTabBar, QVBoxLayout, QWidget

from engine.assets import asset_path
from engine.language import ENGLISH, set_language
from engine.registry import built_in_models
from gui.errors import UnexpectedErrorDialog
from gui.language import LANGUAGE_NAMES
from gui.main_window import MainWindow
from gui.tabs import TAB_CLASSES
from gui.translations import ROOT, SOURCES
from gui.widgets.export_choice import ExportChoice
from gui.widgets.export_dialog import ExportDialog
from gui.widgets.figure import Figure
from gui.widgets.table_dialog import TableDialog
from tests.gui.pseudo_language import (
    LOCALE,
    PSEUDO,
    Known,
    PaintedTexts,
    cut,
    pseudo,
    untranslated,
)
from tests.gui.untranslated_literals import python_files, untranslated_literals
from tests.gui.window_walk import cut_for_good, rest, views

WORDS_OF_MODELS = (
    *("EmbeddingMap", "NearestBars", "TagStrip", "TopTags", "AttentionMap", "SurpriseWords", "PromptChip"),
    *("WordChip", "TintedText", "AlternativeBars", "WordShares", "_write"),
)
"""Show words that people or models have written."""

SAME_EVERYWHERE = (
    *("LayerLab torch fbgemm AMD EPYC Intel Linux macOS Windows ms kB MB GB", *LANGUAGE_NAMES.values()),
    "class classes eval bias weight batchmean mean sum relu ln cpu tutorial",  # code
    "out in padding kernel stride cosine",  # formulas
    "Building Models with PyTorch tutorials",  # what a model is taken from
    "the dog ate the apple everybody read that book",  # an example of the tagger's tutorial
    "ab aa bb aab abb aaab aabb abbb",  # paths of CTC
    "Qt for Python BSD MIT Clause Apache LGPL safetensors pyqtgraph px",
    *("Close", "Cancel"),  # Qt's own
    *(name for name in dir(torch.nn) if name[0].isupper()),
)
"""Words that stay."""


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    set_language(PSEUDO)
    QLocale.setDefault(LOCALE)
    yield
    set_language(ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def window(make_window: Callable[..., MainWindow], short_benchmark: None) -> MainWindow:
    window = make_window(*TAB_CLASSES)
    window.resize(1280, 800)
    return window


@pytest.fixture(scope="module")
def data() -> tuple[str, ...]:
    """What demos, lesson cards and the guide say: files, which have translations of their own."""
    headings = [path.read_text(encoding="utf-8").partition("\n")[0] for path in asset_path("help").glob("en/*.md")]
    paths = [*asset_path("demos").glob("en/*.json"), *asset_path("lessons").glob("*.json")]
    texts = [text for path in paths for text in _texts_in(json.loads(path.read_text(encoding="utf-8")))]
    return *texts, *(heading.lstrip("# 0123456789") for heading in headings)


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts_in(each)


def known_in(window: MainWindow, data: tuple[str, ...]) -> Known:
    """What is called the same in every language."""
    handles = [model for model in (window.session.model, window.session.word_model) if model is not None]
    modules = [named for handle in handles for named in handle.module.named_modules()]
    own = [name for fqn, module in modules for name in (fqn, type(module).__name__)]
    own += [handle.name for handle in handles]
    return Known([*own, *(model.title for model in built_in_models()), *SAME_EVERYWHERE], data)


# The whole window


def test_the_window_as_it_opens_has_no_english_word_and_none_is_cut(qtbot, window, data):
    names = known_in(window, data)
    problems = shell_problems(qtbot, window, names)
    for tab in window.tab_area.tabs:
        window.show_tab(tab.tab_id)
        rest(qtbot, window)
        problems += [f"{tab.tab_id}: {problem}" for problem in problems_in(qtbot, tab, names)]
    assert not problems, "\n".join(dict.fromkeys(problems))


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_view_has_an_english_word_or_a_cut_one(qtbot, window, data, zoom):
    """Every view of every tab."""
    window.appearance.set_zoom(zoom)
    names = known_in(window, data)
    problems = shell_problems(qtbot, window, names)
    for tab in window.tab_area.tabs:
        with PaintedTexts() as painted:
            for view in views(qtbot, window, tab):
                problems += [f"{tab.tab_id}, {view}: {problem}" for problem in problems_in(qtbot, tab, names)]
            found = painted.untranslated(names, words_in=WORDS_OF_MODELS)
            problems += [f"{tab.tab_id}: {problem}" for problem in found]
    assert not problems, "\n".join(dict.fromkeys(problems))


def problems_in(qtbot, widget: QWidget, names: Known) -> list[str]:
    """What is in English, and what is still cut when nothing is laid out anew any more."""
    return [*cut_for_good(qtbot, widget), *untranslated(widget, names, words_in=WORDS_OF_MODELS)]


def shell_problems(qtbot, window: MainWindow, names: Known) -> list[str]:
    """Of menus, tool bar, status bar and all that is around the tabs."""
    tabs = set(window.tab_area.tabs)
    found = [f"menus: {problem}" for menu in window.findChildren(QMenu) for problem in untranslated(menu, names)]
    for part in (window.menuBar(), window.tool_bar, window.statusBar(), window.activity_bar):
        found += problems_in(qtbot, part, names)
    for action in window.actions_.all:
        found += [
            f"command: {text!r} ({', '.join(words)})"
            for text in (action.text(), action.toolTip())
            if (words := names.without(text))
        ]
    for bar in window.tab_area.findChildren(QTabBar):
        if not any(tab.isAncestorOf(bar) for tab in tabs):
            found += problems_in(qtbot, bar, names)
    return found


@pytest.mark.slow
def test_no_dialog_has_an_english_word_or_a_cut_one(qtbot, window, data, reporter):
    names = known_in(window, data)
    actions = window.actions_
    opened = (actions.show_trusted, actions.show_activity, actions.show_keys, actions.about, actions.show_guide)
    problems: list[str] = []
    for action in (*opened, actions.edit_lesson):
        action.trigger()
        rest(qtbot, window)
        dialog = next(each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window)
        problems += [f"{action.text()}: {problem}" for problem in problems_in(qtbot, dialog, names)]
        dialog.close()
        qtbot.waitUntil(dialog.isHidden)
    figure = next(each for each in window.tab_area.tabs[0].findChildren(Figure) if each.table is not None)
    error = UnexpectedErrorDialog(reporter, window)
    error.add(RuntimeError("“broken”"))
    for dialog in (error, TableDialog(figure, lambda: None, window), ExportDialog(figure.page, ExportChoice(), window)):
        dialog.show()
        problems += [f"{type(dialog).__name__}: {problem}" for problem in problems_in(qtbot, dialog, names)]
        dialog.close()
    assert not problems, "\n".join(dict.fromkeys(problems))


# The source code

COMMAND_LINE = ("engine/commands", "engine/package", "engine/training")
"""Speak English only."""

SAME_IN_SOURCES = (
    *("LayerLab", "LayerLab '", "PyTorch", "SHA-256", "Linear", "Linear(3, 2)", "LeNet", "Transformer"),
    *("Sorting Transformer", "BERT-base encoder", "LSTM tagger", "TinyModel", "Word LSTM", "Conv2d", "class"),
    *("PC 1", "PC 2", "id", "float32", "tutorial-int8", "num_embeddings × embedding_dim."),
    *("bias", "groups", "padding", "stride", "dilation", "reduction", "nhead"),  # arguments of torch's
    *("size", "time", "#ffffff", "#e9edf2"),  # keys and colours
)


def test_every_text_that_is_shown_goes_through_tr():
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in python_files(ROOT, SOURCES, without=COMMAND_LINE)
        for line, text in untranslated_literals(path.read_text(encoding="utf-8"), same=SAME_IN_SOURCES)
    ]
    assert not found, "\n".join(found)


# The finders themselves


def test_a_literal_that_nobody_translates_is_found_in_the_source():
    source = """
button = QPushButton("Forgotten")
button.setToolTip(tr("Good"))
label("heading" if is_short else "No role", "heading")
raise EngineError(f"{name} is forgotten: say {tr('so')}.")
make(tip="A tip", name="key")
QLabel("fc1.weight"), QLabel(f"{count:,}")
"""
    found = [text for _, text in untranslated_literals(source, same=("heading",))]
    assert sorted(found) == [" is forgotten: say ", "A tip", "Forgotten", "No role", "tr('so')"]


def test_it_finds_what_is_not_translated_and_what_is_cut(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    for text in (pseudo("Good"), "Forgotten", "fc1.weight", "“any word”", f"{pseudo('Half')} of it"):
        layout.addWidget(QLabel(text))
    short = QLabel(pseudo("Too long for its room"))
    short.setFixedWidth(20)
    layout.addWidget(short)
    page.show()
    assert [problem.partition(": ")[2] for problem in untranslated(page)] == [
        "'Forgotten' (Forgotten)",
        "'⟦Half⟧ of it' (of, it)",
    ]
    assert ["Too long" in problem for problem in cut(page)] == [True]
