"""The window with its real tabs: what holds for all of them together."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.tabs import TAB_CLASSES
from gui.widgets.figure import Figure
from gui.zoom import zoom


def visit_all(qtbot: QtBot, window: MainWindow) -> None:
    for tab in window.tab_area.tabs:
        window.show_tab(tab.tab_id)
        qtbot.waitUntil(lambda: window.runner.is_idle, timeout=60_000)


def test_no_job_touches_a_global_generator(qtbot, make_window, short_benchmark):
    states = torch.get_rng_state(), np.random.get_state()[1].copy(), random.getstate()
    window = make_window(*TAB_CLASSES)
    visit_all(qtbot, window)
    window.seed.roll()
    window.actions_.run.trigger()
    qtbot.waitUntil(lambda: window.runner.is_idle, timeout=60_000)
    assert torch.equal(torch.get_rng_state(), states[0])
    np.testing.assert_array_equal(np.random.get_state()[1], states[1])
    assert random.getstate() == states[2]


def test_every_figure_has_a_title_a_reading_a_meaning_and_a_table(qtbot, window):
    visit_all(qtbot, window)
    figures = [figure for tab in window.tab_area.tabs for figure in tab.findChildren(Figure) if figure.has_picture]
    assert len(figures) >= 14
    for figure in figures:
        assert figure.title.strip(), figure
        assert figure.reading.endswith("."), figure.title
        assert figure.meaning, figure.title
        assert figure.table is not None, figure.title


@pytest.mark.parametrize("factors", [(2.0,), pytest.param((0.8, 3.0), marks=pytest.mark.slow)])
def test_at_every_zoom_the_tabs_fit_or_scroll(qtbot, window, factors):
    """No page asks for more room than a 1280 x 800 window has."""
    window.resize(1280, 800)
    for factor in factors:
        window.appearance.set_zoom(factor)
        qtbot.waitUntil(lambda factor=factor: zoom() == factor)
        visit_all(qtbot, window)
        assert (window.width(), window.height()) == (1280, 800)
        for tab in window.tab_area.tabs if factor <= 2 else ():
            window.show_tab(tab.tab_id)
            assert tab.minimumSizeHint().width() <= tab.width(), tab.tab_id
            assert tab.minimumSizeHint().height() <= tab.height(), tab.tab_id


def test_undo_belongs_to_the_tab_in_front(qtbot, window):
    structure = window.tab_area.tabs[0]
    window.show_tab("layers")
    assert not any(action.isVisible() for action in structure.edit_actions)
    window.show_tab("structure")
    assert len(structure.edit_actions) == 2
    assert all(action.isVisible() for action in structure.edit_actions)
