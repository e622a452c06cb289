"""Handwritten-like pictures of digits, drawn from stroke templates (M7).

A template is a few pen strokes in a box of width 1 and height 1, y downwards. A seed bends, slants, turns, scales and
shifts them and chooses a pen; then every pixel is inked by its distance from the strokes. The draws come from Python's
own generator, whose numbers for a seed never change, and ink is rounded, so that a last bit of a sine cannot show.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.language import tr

SIZE = 32
_BOX = 19.0  # height of a digit in pixels, as MNIST leaves a margin too

Points = npt.NDArray[np.float64]
Stroke = list[tuple[float, float]]


def stroke_digit(digit: int, *, seed: int) -> npt.NDArray[np.float32]:
    """A picture (32, 32) of ``digit``, values from 0, paper, to 1, ink; the same for the same seed.

    Raises:
        EngineError: there is no such digit.
    """
    if digit not in _TEMPLATES:
        raise EngineError(tr("There is no digit {digit}: use 0 to 9.", digit=digit))
    hand = random.Random(f"{digit}/{seed}")  # a text seed is hashed with SHA-512, in every process alike
    variants = _TEMPLATES[digit]
    strokes = [np.array(stroke) for stroke in variants[hand.randrange(len(variants))]]
    strokes = _warped(strokes, hand)
    radius, softness = hand.uniform(0.95, 1.6), hand.uniform(0.75, 1.1)
    return _inked(strokes, radius, softness)


def _warped(strokes: list[Points], hand: random.Random) -> list[Points]:
    """Strokes in pixels: bent by a slow wave, slanted, turned, scaled, and centred with a small shift."""
    slant, turn = hand.uniform(-0.10, 0.30), hand.uniform(-0.12, 0.12)
    width, height = hand.uniform(0.58, 0.80) * _BOX, hand.uniform(0.90, 1.06) * _BOX
    wave, phase_x, phase_y = hand.uniform(0.0, 0.035), hand.uniform(0.0, 6.28), hand.uniform(0.0, 6.28)
    shift = np.array([hand.uniform(-1.5, 1.5), hand.uniform(-1.2, 1.2)])
    moved = []
    for stroke in strokes:
        x, y = stroke[:, 0] - 0.5, stroke[:, 1] - 0.5
        x, y = x + wave * np.sin(6.0 * y + phase_x), y + wave * np.sin(6.0 * x + phase_y)
        x = (x - slant * y * height / width) * width
        y = y * height
        cosine, sine = math.cos(turn), math.sin(turn)
        moved.append(np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=1))
    everything = np.concatenate(moved)
    middle = (everything.min(axis=0) + everything.max(axis=0)) / 2
    return [stroke - middle + shift + (SIZE - 1) / 2 for stroke in moved]


def _inked(strokes: Iterable[Points], radius: float, softness: float) -> npt.NDArray[np.float32]:
    """Full ink within ``radius`` of a stroke, fading to none over ``softness`` pixels beyond."""
    starts = np.concatenate([stroke[:-1] for stroke in strokes])
    steps = np.concatenate([stroke[1:] - stroke[:-1] for stroke in strokes])
    rows, columns = np.mgrid[0:SIZE, 0:SIZE]
    pixels = np.stack([columns, rows], axis=-1).reshape(-1, 1, 2)
    from_start = pixels - starts
    lengths = np.maximum((steps**2).sum(axis=-1), 1e-12)
    along = np.clip((from_start * steps).sum(axis=-1) / lengths, 0.0, 1.0)
    nearest = np.sqrt(((from_start - along[..., None] * steps) ** 2).sum(axis=-1).min(axis=1))
    ink = np.clip((radius + softness - nearest) / softness, 0.0, 1.0)
    picture: npt.NDArray[np.float32] = np.round(ink, 4).astype(np.float32).reshape(SIZE, SIZE)
    return picture


def _line(*points: tuple[float, float]) -> Stroke:
    """A polyline, cut fine enough to be bent."""
    cut: Stroke = []
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        cut += [(x0 + (x1 - x0) * step / 6, y0 + (y1 - y0) * step / 6) for step in range(6)]
    return [*cut, points[-1]]


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> Stroke:
    """Part of an ellipse, from ``start`` to ``end`` degrees, clockwise on screen from three o'clock."""
    count = max(6, round(abs(end - start) / 15))
    angles = [math.radians(start + (end - start) * step / count) for step in range(count + 1)]
    return [(x + rx * math.cos(angle), y + ry * math.sin(angle)) for angle in angles]


_TEMPLATES: dict[int, list[list[Stroke]]] = {
    0: [[_arc(0.5, 0.5, 0.42, 0.5, -100, 260)], [_arc(0.5, 0.5, 0.34, 0.5, -60, 305)]],
    1: [[_line((0.5, 0.0), (0.5, 1.0))], [_line((0.28, 0.24), (0.55, 0.0), (0.55, 1.0))]],
    2: [
        [_arc(0.48, 0.29, 0.40, 0.29, -165, 30) + _line((0.82, 0.46), (0.08, 1.0), (0.94, 1.0))],
        [
            _arc(0.46, 0.27, 0.38, 0.27, -150, 40)
            + _arc(0.24, 0.88, 0.17, 0.12, -60, -330)
            + _line((0.42, 0.95), (0.96, 0.97))
        ],
    ],
    3: [
        [_arc(0.42, 0.25, 0.40, 0.25, -150, 85) + _arc(0.42, 0.74, 0.45, 0.26, -85, 150)],
        [_line((0.1, 0.02), (0.84, 0.02), (0.42, 0.42)) + _arc(0.42, 0.71, 0.44, 0.29, -80, 150)],
    ],
    4: [
        [_line((0.62, 0.0), (0.05, 0.66), (0.96, 0.66)), _line((0.70, 0.34), (0.70, 1.0))],
        [_line((0.12, 0.02), (0.10, 0.50), (0.86, 0.50)), _line((0.84, 0.0), (0.78, 1.0))],
    ],
    5: [
        [_line((0.86, 0.0), (0.22, 0.0), (0.16, 0.42)) + _arc(0.43, 0.70, 0.43, 0.30, -125, 145)],
        [_line((0.20, 0.04), (0.16, 0.44)) + _arc(0.42, 0.70, 0.44, 0.30, -120, 140), _line((0.20, 0.03), (0.90, 0.0))],
    ],
    6: [
        [_line((0.72, 0.0), (0.34, 0.30)) + _arc(0.48, 0.70, 0.38, 0.30, -160, 200)],
        [_arc(0.80, 0.62, 0.70, 0.62, -95, -170) + _arc(0.48, 0.72, 0.36, 0.28, -175, 185)],
    ],
    7: [
        [_line((0.06, 0.02), (0.92, 0.02), (0.38, 1.0))],
        [_line((0.06, 0.04), (0.92, 0.02), (0.40, 1.0)), _line((0.28, 0.50), (0.86, 0.48))],
    ],
    8: [
        [_arc(0.5, 0.25, 0.34, 0.25, 90, 450), _arc(0.5, 0.75, 0.42, 0.25, -90, 270)],
        [
            _arc(0.52, 0.24, 0.32, 0.24, -20, -270)
            + _arc(0.48, 0.76, 0.38, 0.24, -90, 270)
            + _line((0.52, 0.48), (0.82, 0.16))
        ],
    ],
    9: [
        [_arc(0.46, 0.30, 0.38, 0.30, 0, -360) + _line((0.84, 0.30), (0.72, 1.0))],
        [_arc(0.48, 0.28, 0.34, 0.28, -20, -370) + _arc(0.26, 0.55, 0.56, 0.45, -20, 85)],
    ],
}
