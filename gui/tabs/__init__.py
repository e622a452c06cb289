"""The tabs, in the order of the window.

They are named here instead of imported, because they need torch, which arrives after the first frame.
"""

from __future__ import annotations

TAB_CLASSES: tuple[str, ...] = (
    "gui.tabs.structure:StructureTab",
    "gui.tabs.layers:LayersTab",
    "gui.tabs.generate:GenerateTab",
    "gui.tabs.quantize:QuantizeTab",
)
