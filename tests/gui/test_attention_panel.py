"""Attention live, used with mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from torch import nn

from engine.handle import open_model
from engine.models.attention_task import START
from gui.panels.attention import ROLES, AttentionPanel
from gui.tabs.base import TabContext
from tests.gui.accessibility import nameless, unreachable, without_visible_focus
from tests.gui.panel_host import PanelHost, wait_until_idle


@pytest.fixture
def panel(qtbot: QtBot, context: TabContext) -> AttentionPanel:
    """The panel after its first work, without any model in the session."""
    host = PanelHost(context, AttentionPanel)
    qtbot.addWidget(host)
    host.resize(800, 680)
    host.show()
    host.panel.start_work()
    _wait(qtbot, host.panel)
    return host.panel


def _wait(qtbot: QtBot, panel: AttentionPanel) -> None:
    wait_until_idle(qtbot, panel.host.context)  # type: ignore[arg-type]


def _type(qtbot: QtBot, panel: AttentionPanel, text: str) -> None:
    panel.digits.selectAll()
    qtbot.keyClicks(panel.digits, text)
    _wait(qtbot, panel)


def test_digits_that_are_typed_are_sorted_and_reversed(qtbot: QtBot, panel: AttentionPanel) -> None:
    _type(qtbot, panel, "7 0 5, 5")
    assert panel.answer.text() == "0 5 5 7  ✓"
    qtbot.mouseClick(panel.tasks.button(1), Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    assert panel.answer.text() == "5 5 0 7  ✓"


def test_the_weights_are_those_that_the_layer_itself_gives(panel: AttentionPanel) -> None:
    """Cross-attention of the last layer, asked for its weights by a hook of our own."""
    module = open_model("attention-task").module
    attention = module.transformer.decoder.layers[1].multihead_attn
    seen: list[torch.Tensor] = []

    def ask(layer: nn.MultiheadAttention, args: tuple[torch.Tensor, ...]) -> None:
        layer._forward_pre_hooks.clear()
        _, weights = layer(*args, need_weights=True, average_attn_weights=False)
        seen.append(weights)

    attention.register_forward_pre_hook(ask)
    source, target = (
        torch.tensor([[3, 1, 4, 1, 5, 9, 2, 6]]).t(),
        torch.tensor([[START["sort"], 1, 1, 2, 3, 4, 5, 6]]).t(),
    )
    with torch.no_grad():
        module(source, target)
    shown = panel.shown
    assert shown is not None
    assert shown.role == "cross"
    np.testing.assert_allclose(shown.weights, seen[0][0].numpy(), atol=1e-5)
    table = panel.map_figure.table
    assert table is not None
    np.testing.assert_allclose([row[1:] for row in table.rows], seen[0][0, 0].numpy(), atol=1e-5)


@pytest.mark.parametrize(
    ("place", "rows", "columns"), [(0, "31415926", "31415926"), (1, "s", "s"), (2, "s", "31415926")]
)
def test_each_kind_of_attention_has_its_tokens_on_both_sides(
    qtbot: QtBot, panel: AttentionPanel, place: int, rows: str, columns: str
) -> None:
    qtbot.mouseClick(panel.roles.button(place), Qt.MouseButton.LeftButton)
    target = ["sort", *"1123456"]
    table = panel.map_figure.table
    assert panel.shown is not None
    assert table is not None
    assert panel.shown.role == ROLES[place]
    assert [row[0] for row in table.rows] == (target if rows == "s" else list(rows))
    assert [head.partition(": ")[2] for head in table.headers[1:]] == (target if columns == "s" else list(columns))


def test_the_causal_mask_hides_what_comes_later_until_it_is_taken_off(qtbot: QtBot, panel: AttentionPanel) -> None:
    qtbot.mouseClick(panel.roles.button(1), Qt.MouseButton.LeftButton)
    assert panel.shown is not None
    assert not np.triu(panel.shown.weights, 1).any()
    assert panel.map.cell_text((0, 3)).startswith("sort (place 0) looks at 2 (place 3), hidden by the mask")
    qtbot.mouseClick(panel.mask_box, Qt.MouseButton.LeftButton)
    _wait(qtbot, panel)
    assert panel.shown is not None
    assert np.triu(panel.shown.weights, 1).any()
    assert "hidden" not in panel.map.cell_text((0, 3))


def test_another_number_of_heads_leaves_the_parameters_as_they_are(qtbot: QtBot, panel: AttentionPanel) -> None:
    count = sum(parameter.numel() for parameter in open_model("attention-task").module.parameters())
    assert panel.heads_label.text() == f"4 × 16; {count:,} parameters"
    panel.heads_slider.setFocus()
    qtbot.keyClick(panel.heads_slider, Qt.Key.Key_Right)
    _wait(qtbot, panel)
    assert panel.heads_label.text() == f"8 × 8; {count:,} parameters"
    assert panel.shown is not None
    assert panel.shown.heads == 8
    assert "trained with 4" in panel.message.text()


def test_a_click_on_a_head_shows_it_large(qtbot: QtBot, panel: AttentionPanel) -> None:
    centre = panel.grid.map_rects()[3].center().toPoint()
    qtbot.mouseClick(panel.grid, Qt.MouseButton.LeftButton, pos=centre)
    assert panel.map_figure.title == "Head 3 of 4"
    assert panel.shown is not None
    assert panel.map_figure.reading == panel.shown.readings[3]


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "0 digits cannot be read"), ("12345678901", "11 digits cannot be read"), ("12a", "“a” is no digit")],
)
def test_what_cannot_be_read_says_why_and_keeps_the_last_answer(
    qtbot: QtBot, panel: AttentionPanel, text: str, problem: str
) -> None:
    before = panel.grid_figure.grab().toImage()
    panel.digits.setText(text)
    _wait(qtbot, panel)
    assert problem in panel.message.text()
    assert panel.answer.text() == "1 1 2 3 4 5 6 9  ✓"
    assert panel.grid_figure.grab().toImage() == before


def test_a_reset_brings_the_same_picture_back(qtbot: QtBot, panel: AttentionPanel) -> None:
    before = panel.grid_figure.grab().toImage(), panel.map_figure.grab().toImage()
    _type(qtbot, panel, "31")
    panel.roles.button(0).click()
    panel.heads_slider.setValue(0)
    _wait(qtbot, panel)
    panel.host.state.reset()
    panel.start_work()
    _wait(qtbot, panel)
    assert (panel.grid_figure.grab().toImage(), panel.map_figure.grab().toImage()) == before


def test_every_control_has_a_name_and_can_be_reached(qtbot: QtBot, panel: AttentionPanel) -> None:
    assert not nameless(panel)
    assert not unreachable(panel, qtbot)
    assert not without_visible_focus(panel, qtbot)
