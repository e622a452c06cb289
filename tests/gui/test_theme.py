from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from gui.theme import DARK, LIGHT, Theme, apply_theme, contrast, current_theme, rgb

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)

# Red-green colour blindness as matrices on linear RGB. Source: Machado, Oliveira, Fernandes 2009, severity 1.0.
PROTANOPIA = np.array(
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
)
DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
LINEAR_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.9505, 1.0, 1.0890])


def lab(colour: str, vision: np.ndarray) -> np.ndarray:
    """CIE L*a*b* of a colour as somebody with this vision sees it."""
    channels = np.array(rgb(colour)) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    ratios = LINEAR_TO_XYZ @ np.clip(vision @ linear, 0, 1) / WHITE
    f = np.where(ratios > 0.008856, np.cbrt(ratios), 7.787 * ratios + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == 1
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)  # WCAG's own borderline grey


@BOTH
@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("text", "window"),
        ("text", "surface"),
        ("text", "raised"),
        ("text", "selection"),
        ("muted", "window"),
        ("muted", "surface"),
        ("muted", "raised"),
        ("muted", "selection"),
        ("on_accent", "accent"),
        ("accent", "window"),
        ("danger", "window"),
        ("danger", "danger_surface"),
        ("good", "window"),
    ],
)
def test_text_can_be_read(theme: Theme, text: str, background: str):
    assert contrast(getattr(theme, text), getattr(theme, background)) >= 4.5


@BOTH
def test_text_on_every_series_colour_can_be_read(theme: Theme):
    for colour in (*theme.series.values(), *theme.categories):
        assert contrast(theme.text_on(colour), colour) >= 4.5 or contrast(colour, theme.window) >= 3
        assert contrast(colour, theme.window) >= 2  # a bar stands out from the page


@BOTH
@pytest.mark.parametrize("vision", [np.eye(3), PROTANOPIA, DEUTERANOPIA], ids=["all", "protanopia", "deuteranopia"])
def test_things_differ_also_without_red_and_green(theme: Theme, vision: np.ndarray):
    pictures = ({"embedding", "lstm", "decoder"}, {"float32", "int8"})
    for pair in itertools.combinations(theme.series, 2):
        one, other = (lab(theme.series[name], vision) for name in pair)
        is_one_picture = any(set(pair) <= picture for picture in pictures)
        assert np.linalg.norm(one - other) > (20 if is_one_picture else 12), pair


@BOTH
@pytest.mark.parametrize("is_signed", [True, False])
def test_colour_maps_have_256_colours(theme: Theme, is_signed: bool):
    colours = theme.colour_map(is_signed)
    assert colours.shape == (256, 3)
    assert colours.dtype == np.uint8
    assert len(np.unique(colours, axis=0)) > 200


@BOTH
def test_zero_of_the_signed_map_is_the_page_s_own_tone(theme: Theme):
    colours = theme.colour_map(True).astype(int)
    middle = colours[127:129].mean(axis=0)
    assert np.abs(middle - rgb(theme.window)).max() <= 16
    assert colours[30][2] > colours[30][0]  # blue below zero
    assert colours[225][0] > colours[225][2]  # orange above


@BOTH
def test_signed_map_moves_evenly_away_from_zero(theme: Theme):
    lightness = np.array([lab(f"#{r:02x}{g:02x}{b:02x}", np.eye(3))[0] for r, g, b in theme.colour_map(True)])
    away = 1 if theme.name == "dark" else -1
    for arm in (lightness[128:], lightness[127::-1]):
        assert (np.diff(arm) * away >= -0.6).all()
    assert np.abs(lightness[128:] - lightness[127::-1]).max() < 14  # neither sign looks larger


def test_sequential_map_grows_in_lightness():
    lightness = [lab(f"#{r:02x}{g:02x}{b:02x}", np.eye(3))[0] for r, g, b in LIGHT.colour_map(False)]
    assert (np.diff(lightness) > -0.3).all()
    assert lightness[-1] - lightness[0] > 60


def test_a_theme_reaches_palette_and_widgets(qapp, qtbot):
    changes: list[QEvent.Type] = []

    class Watcher(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            changes.append(event.type())
            super().changeEvent(event)

    widget = Watcher()
    qtbot.addWidget(widget)
    widget.show()
    apply_theme(qapp, "dark")
    assert current_theme() is DARK
    assert widget.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert QEvent.Type.PaletteChange in changes
    apply_theme(qapp, "light")
    assert widget.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
