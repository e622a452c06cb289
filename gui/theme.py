"""Colours and the style of the window: light, dark and high contrast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gui.style_sheet import style_sheet
from gui.zoom import rescale, scaled, set_zoom

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

ThemeName = Literal["light", "dark", "contrast"]
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")

# Bound in order of increasing value. Sequential: after viridis (CC0), even in perceived lightness.
_SEQUENTIAL = ("#440154", "#46327e", "#365c8d", "#277f8e", "#1fa187", "#4ac16d", "#a0da39", "#fde725")


@dataclass(frozen=True)
class Theme:
    """All colours, as "#rrggbb".

    ``surface`` lies behind the page (tab band, fields). ``series`` gives each thing its one colour everywhere.
    ``categories`` are for things without a colour of their own. ``diverging`` are the anchors of the signed map.
    """

    name: ThemeName
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    selection: str
    danger: str
    danger_surface: str
    good: str
    series: Mapping[str, str]
    categories: tuple[str, ...]
    diverging: tuple[str, ...] = field(repr=False)

    @property
    def is_dark(self) -> bool:
        return _luminance(self.window) < 0.2

    def colour_map(self, is_signed: bool) -> npt.NDArray[np.uint8]:
        """(256, 3) RGB values from the least to the greatest; a signed one has zero in the middle."""
        return _interpolate(self.diverging if is_signed else _SEQUENTIAL)

    def text_on(self, background: str) -> str:
        """Of this theme's text and window colour the one that reads better on ``background``."""
        return max(self.text, self.window, key=lambda colour: contrast(colour, background))


LIGHT = Theme(
    name="light",
    window="#ffffff",
    surface="#f6f7f9",
    raised="#ffffff",
    text="#1b2027",
    muted="#5a6472",
    border="#dfe4ea",
    accent="#3b5bdb",
    on_accent="#ffffff",
    selection="#e7ecff",
    danger="#b42318",
    danger_surface="#fef3f2",
    good="#1f7a34",
    series=MappingProxyType(
        {
            "embedding": "#3b5bdb",
            "lstm": "#0b7285",
            "decoder": "#e67700",
            "float32": "#2b3442",
            "int8": "#c2408f",
        }
    ),
    categories=("#3b5bdb", "#0b7285", "#e67700", "#9c36b5", "#5c677d", "#74b816", "#c2408f"),
    diverging=("#1b2f8f", "#3b5bdb", "#9db0f2", "#f8f9fa", "#f5b895", "#e8590c", "#8f2d02"),
)

DARK = Theme(
    name="dark",
    window="#1c222b",
    surface="#14181e",
    raised="#222a35",
    text="#e9edf2",
    muted="#9aa5b4",
    border="#2d3642",
    accent="#91a7ff",
    on_accent="#14181e",
    selection="#26304a",
    danger="#ff9a8f",
    danger_surface="#33211f",
    good="#69db7c",
    series=MappingProxyType(
        {
            "embedding": "#91a7ff",
            "lstm": "#3bc9db",
            "decoder": "#ffc078",
            "float32": "#d3dae3",
            "int8": "#d966ad",
        }
    ),
    categories=("#91a7ff", "#3bc9db", "#ffc078", "#da77f2", "#adb5bd", "#c0eb75", "#d966ad"),
    diverging=("#c5d0ff", "#748ffc", "#3a4a8c", "#1c222b", "#8a4a1c", "#ff922b", "#ffd8a8"),
)

# White on black, no greys for text, and borders as strong as the text.
CONTRAST = Theme(
    name="contrast",
    window="#000000",
    surface="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#e0e0e0",
    border="#b8b8b8",
    accent="#ffe14d",
    on_accent="#000000",
    selection="#003b8e",
    danger="#ff9d94",
    danger_surface="#2b0000",
    good="#6dff8a",
    series=MappingProxyType(
        {
            "embedding": "#7aa7ff",
            "lstm": "#00e0ff",
            "decoder": "#ffc24d",
            "float32": "#ffffff",
            "int8": "#ff7ad1",
        }
    ),
    categories=("#7aa7ff", "#00e0ff", "#ffc24d", "#e58cff", "#c8c8c8", "#b7ff4d", "#ff7ad1"),
    diverging=("#d6e2ff", "#6f97ff", "#2347a8", "#000000", "#a34a00", "#ff9a2e", "#ffe6c2"),
)

_themes: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, CONTRAST)})
_current = LIGHT
_system_font: QFont | None = None


def current_theme() -> Theme:
    return _current


def apply_theme(application: QApplication, name: ThemeName, *, zoom: float = 1.0, line_scale: float = 1.0) -> Theme:
    """Gives the whole application the theme and the zoom; widgets that draw themselves follow in ``changeEvent``."""
    global _current, _system_font
    _current = theme = _themes[name]
    if application.style().objectName().lower() != "fusion":
        application.setStyle("Fusion")
    if _system_font is None:
        _system_font = QFont(application.font())
    set_zoom(zoom, line_scale)
    font = QFont(_system_font)
    font.setPointSizeF(_system_font.pointSizeF() * scaled(1))
    application.setPalette(_palette(theme))
    application.setFont(font)
    application.setStyleSheet(style_sheet(theme, font.pointSizeF(), scaled(1)))
    for window in application.topLevelWidgets():
        rescale(window)
    return theme


def caption_font(base: QFont) -> QFont:
    """The smallest size in use; no text in a picture may be smaller."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.9)
    return font


def contrast(colour: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21.

    Source: WCAG 2.2, relative luminance and contrast ratio.
    """
    lighter, darker = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


@cache
def _interpolate(anchors: tuple[str, ...]) -> npt.NDArray[np.uint8]:
    import numpy as np  # 0.1 s that the first frame need not wait for

    positions = np.linspace(0, 255, len(anchors))
    channels = np.array([rgb(anchor) for anchor in anchors], dtype=float)
    columns = [np.interp(np.arange(256), positions, channels[:, channel]) for channel in range(3)]
    colours = np.stack(columns, axis=1).round().astype(np.uint8)
    colours.flags.writeable = False  # all who ask share it
    return colours


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface if theme.is_dark else theme.window,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.muted,
        role.Shadow: theme.surface,
        role.Accent: theme.accent,
    }
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(theme.muted)
        faded.setAlphaF(0.65)
        palette.setColor(QPalette.ColorGroup.Disabled, name, faded)
    return palette
