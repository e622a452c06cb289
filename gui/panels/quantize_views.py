"""The views of Quantize: what each is called, and which panel makes it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from engine.language import mark
from gui.bench import Bench
from gui.panels.base import Host


@dataclass(frozen=True)
class QuantizeView:
    """``key`` stays the same in every language; ``place`` is the panel's class as "module:Class"."""

    key: str
    title: str
    tip: str
    place: str

    def build(self, bench: Bench, host: Host) -> QWidget:
        """The panel, imported when it is first needed."""
        module, _, name = self.place.partition(":")
        kind: Callable[[Host, Bench], QWidget] = getattr(importlib.import_module(module), name)
        return kind(host, bench)


VIEWS = (
    QuantizeView(
        "Measure",
        mark("Measure"),
        mark("Size, time and loss of all entries, measured in turns"),
        "gui.panels.measured:MeasuredPanel",
    ),
    QuantizeView(
        "Layers",
        mark("Layers"),
        mark("What quantizing each module costs, and its weights on the grid"),
        "gui.panels.layer_error:LayerErrorPanel",
    ),
    QuantizeView(
        "By hand",
        mark("By hand"),
        mark("Rows of numbers quantized by hand: scale, zero point, rounding and error"),
        "gui.panels.by_hand:ByHandPanel",
    ),
    QuantizeView(
        "When does int8 win?",
        mark("When does int8 win?"),
        mark("Float32 against int8 on this machine, over hidden size and batch size"),
        "gui.panels.win_map:WinMapPanel",
    ),
    QuantizeView(
        "Decoder",
        mark("The decoder"),
        mark("Why the tutorial's int8 loses what it loses: one scale for a decoder with outliers"),
        "gui.panels.decoder_story:DecoderStoryPanel",
    ),
    QuantizeView(
        "History",
        mark("History"),
        mark("Every run that was made, to be compared and brought back"),
        "gui.panels.history:HistoryPanel",
    ),
    QuantizeView(
        "Keep",
        mark("Save"),
        mark("The quantized model and the report as files"),
        "gui.panels.keep:KeepPanel",
    ),
)
