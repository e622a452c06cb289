"""The map of the word vectors, used with mouse and keys, on a model of twelve words."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import ModelHandle
from engine.text.vocabulary import Dictionary
from gui.panels.embedding import EmbeddingPanel
from gui.tabs.base import TabContext
from gui.widgets import embedding_map
from gui.widgets.embedding_map import EmbeddingMap
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import PanelHost, wait_until_idle

WORDS = ("king", "queen", "kingdom", "man", "woman", "cat", "dog", "fish", "red", "blue", "Viking", "zero")
SIZE = 5


class _Words(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Embedding(len(WORDS), SIZE)
        generator = torch.Generator().manual_seed(4)
        self.encoder.weight = nn.Parameter(torch.randn(len(WORDS), SIZE, generator=generator))

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        embedded: torch.Tensor = self.encoder(ids)
        return embedded


Opens = Callable[..., EmbeddingPanel]


def _handle() -> ModelHandle:
    return ModelHandle(
        "words", "Twelve words", _Words().eval(), "made for a test", (torch.arange(3),), Dictionary(WORDS)
    )


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> EmbeddingPanel:
    """The panel with the model of twelve words as the session's word model."""
    context.session.set_model(_handle())
    host = PanelHost(context, EmbeddingPanel)
    qtbot.addWidget(host)
    host.resize(800, 680)
    host.show()
    host.panel.start_work()
    _wait(qtbot, host.panel)
    return host.panel


def _wait(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    wait_until_idle(qtbot, panel.host.context)  # type: ignore[arg-type]


def _nearest(word: str) -> list[tuple[str, float]]:
    """By numpy, one cosine after the other."""
    vectors = _Words().encoder.weight.detach().numpy().astype(np.float64)
    mine = vectors[WORDS.index(word)]
    found = [
        (other, float(mine @ vector / np.linalg.norm(mine) / np.linalg.norm(vector)))
        for other, vector in zip(WORDS, vectors, strict=True)
        if other != word
    ]
    return sorted(found, key=lambda pair: -pair[1])[:10]


def _shown(panel: EmbeddingPanel) -> list[tuple[str, float]]:
    table = panel.bars_figure.table
    assert table is not None
    return [(str(row[0]), float(str(row[2]))) for row in table.rows]


def _centre(panel: EmbeddingPanel, word: str) -> QPoint:
    return panel.map.cell_rect(WORDS.index(word)).center().toPoint()


def test_the_first_word_has_its_ten_nearest_by_cosine(panel: EmbeddingPanel) -> None:
    shown, wanted = _shown(panel), _nearest("king")
    assert [word for word, _ in shown] == [word for word, _ in wanted]
    np.testing.assert_allclose([value for _, value in shown], [value for _, value in wanted], atol=1e-5)


def test_points_lie_along_the_principal_components(panel: EmbeddingPanel) -> None:
    vectors = _Words().encoder.weight.detach().numpy().astype(np.float64)
    centred = vectors - vectors.mean(axis=0)
    _, strengths, axes = np.linalg.svd(centred, full_matrices=False)
    wanted = centred @ axes[:2].T
    table = panel.map_figure.table
    assert table is not None
    shown = np.array([row[1:] for row in table.rows], dtype=float)
    np.testing.assert_allclose(np.abs(shown), np.abs(wanted), atol=1e-4)
    share = strengths[:2] ** 2 / (strengths**2).sum()
    assert panel.map._names[0] == f"PC 1 ({100 * share[0]:.1f} % of the variance)"


def test_a_click_on_a_point_shows_its_neighbours(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    place = _centre(panel, "fish")
    QTest.mouseMove(panel.map, place)
    qtbot.mousePress(panel.map, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(panel.map, Qt.MouseButton.LeftButton, pos=place)
    _wait(qtbot, panel)
    assert panel.search.text() == "fish"
    assert _shown(panel)[0][0] == _nearest("fish")[0][0]


def test_a_click_on_a_bar_goes_on_to_that_word(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    wanted = _nearest("king")[2][0]
    qtbot.mouseClick(panel.bars, Qt.MouseButton.LeftButton, pos=panel.bars.cell_rect(2).center().toPoint())
    _wait(qtbot, panel)
    assert panel.search.text() == wanted


@pytest.mark.parametrize(
    ("typed", "found"), [("woman", "woman"), ("KING", "king"), ("kingd", "kingdom"), ("ikin", "Viking")]
)
def test_a_word_is_searched_whole_then_by_its_start_then_inside(
    qtbot: QtBot, panel: EmbeddingPanel, typed: str, found: str
) -> None:
    panel.search.setText(typed)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    _wait(qtbot, panel)
    assert panel.bars_figure.title == f"Nearest to “{found}”"


def test_typing_completes_from_the_vocabulary(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    completer = panel.search.completer()
    completer.setCompletionPrefix("KIN")
    assert completer.completionCount() == 2
    assert [completer.setCurrentRow(at) and completer.currentCompletion() for at in range(2)] == ["king", "kingdom"]
    completer.activated.emit("kingdom")
    _wait(qtbot, panel)
    assert panel.bars_figure.title == "Nearest to “kingdom”"


@pytest.mark.parametrize(("typed", "problem"), [("xyzzy", "None of the 12 words has “xyzzy” in it"), ("", "no word")])
def test_a_word_that_is_not_there_says_so_and_keeps_the_picture(
    qtbot: QtBot, panel: EmbeddingPanel, typed: str, problem: str
) -> None:
    panel.search.setText(typed)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    _wait(qtbot, panel)
    assert problem in panel.message.text()
    assert panel.bars_figure.title == "Nearest to “king”"


def test_the_wheel_zooms_where_the_mouse_is_and_dragging_moves(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    before, place = panel.map.scale, _centre(panel, "cat")
    event = QWheelEvent(
        QPointF(place),
        QPointF(panel.map.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.map, event)
    assert panel.map.scale == pytest.approx(before * 1.25**2)
    assert (_centre(panel, "cat") - place).manhattanLength() <= 2
    qtbot.mousePress(panel.map, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(panel.map, place + QPoint(40, 10))
    QTest.mouseMove(panel.map, place + QPoint(60, 20))
    qtbot.mouseRelease(panel.map, Qt.MouseButton.LeftButton, pos=place + QPoint(60, 20))
    assert (_centre(panel, "cat") - place - QPoint(60, 20)).manhattanLength() <= 2
    panel.map.setFocus()
    qtbot.keyClick(panel.map, Qt.Key.Key_0)
    assert panel.map.scale == pytest.approx(before)


def test_arrow_keys_go_to_the_next_word_on_that_side(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    panel.map.setFocus()
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    first = panel.map.pointed_key
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    second = panel.map.pointed_key
    assert first is not None
    assert second is not None
    if second != first:
        assert panel.map.cell_rect(second).x() > panel.map.cell_rect(first).x()
    qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    _wait(qtbot, panel)
    assert panel.search.text() == WORDS[second]


def test_labels_never_cover_each_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two thousand words in a heap: what is written keeps apart, and the chosen word is among it."""
    points = np.random.default_rng(1).normal(size=(2_000, 2))
    chart = EmbeddingMap()
    qtbot.addWidget(chart)
    chart.resize(500, 400)
    chart.set_words([f"word{at}" for at in range(2_000)], points)
    chart.show_word(1_234, [5, 6])
    written: list[embedding_map.Label] = []
    plain = EmbeddingMap.labels_at

    def note(self: EmbeddingMap, *args: object) -> list[embedding_map.Label]:
        written[:] = plain(self, *args)  # type: ignore[arg-type]
        return list(written)

    monkeypatch.setattr(EmbeddingMap, "labels_at", note)
    chart.grab()
    assert 20 <= len(written) <= embedding_map.MOST_LABELS
    assert written[0].word == 1_234
    for at, label in enumerate(written):
        assert not any(label.place.intersects(other.place) for other in written[:at])


def test_another_word_model_draws_another_map(qtbot: QtBot, context: TabContext, panel: EmbeddingPanel) -> None:
    other = _handle()
    with torch.no_grad():
        other.module.encoder.weight[0] = other.module.encoder.weight[1]  # type: ignore[index, operator, union-attr]
    context.session.set_model(other)
    _wait(qtbot, panel)
    assert _shown(panel)[0] == ("queen", pytest.approx(1.0, abs=1e-5))


def test_a_reset_brings_the_same_picture_back(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    panel.search.clearFocus()
    before = panel.map_figure.grab().toImage()
    panel.map.zoom_by(3)
    panel.map.word_chosen.emit(7)
    _wait(qtbot, panel)
    assert panel.map_figure.grab().toImage() != before
    panel.host.state.reset()
    panel.start_work()
    _wait(qtbot, panel)
    assert panel.map_figure.grab().toImage() == before


def test_every_control_has_a_name_and_can_be_reached(qtbot: QtBot, panel: EmbeddingPanel) -> None:
    assert not nameless(panel)
    assert not unreachable(panel, qtbot)
    assert not without_visible_focus(panel, qtbot)
