"""Any picture as the digit that LeNet can read: what MNIST's makers did with their scans.

The ink is cut out, scaled into a box of 20 x 20 with its aspect kept, and its centre of mass put into the middle of the
picture. (LeCun, Cortes and Burges, *The MNIST database of handwritten digits*.)
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.language import tr
from engine.samples.stroke_digits import SIZE

BOX = 20
_LEAST_CONTRAST = 0.05  # of the range from black to white
_INK = 0.2  # of the darkest ink: what is fainter is paper, or noise of a camera

Gray = npt.NDArray[np.float32]


def digit_picture(gray: npt.NDArray[np.floating]) -> Gray:
    """A picture (32, 32) of values from 0, paper, to 1, ink, from gray values (H, W) from 0, black, to 1, white.

    The border of the picture tells paper from ink: dark writing on light paper is turned over.

    Raises:
        EngineError: there are no pixels, values outside 0 to 1 or that are no numbers, or nothing is drawn in it.
    """
    ink = _ink(_checked(gray))
    rows, columns = np.nonzero(ink >= _INK)
    cut = ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    scale = BOX / max(cut.shape)
    height, width = (max(1, round(side * scale)) for side in cut.shape)
    small = _resized(cut, height, width)
    return _centred(small / small.max())


def _checked(gray: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    if gray.ndim != 2 or 0 in gray.shape:
        raise EngineError(
            tr("A picture of shape {shape} has no pixels to read: choose another one.", shape=tuple(gray.shape))
        )
    if not np.isfinite(gray).all():
        raise EngineError(tr("The picture has values that are no numbers (NaN or Inf): save it again."))
    if gray.min() < 0 or gray.max() > 1:
        raise EngineError(
            tr(
                "The picture has values from {min:g} to {max:g}: bring them between 0, black, and 1, white.",
                min=float(gray.min()),
                max=float(gray.max()),
            )
        )
    return gray.astype(np.float64)


def _ink(gray: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """From 0, paper, to 1, the strongest ink."""
    border = np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])
    paper = float(np.median(border))
    darker, lighter = paper - float(gray.min()), float(gray.max()) - paper
    strength = max(darker, lighter)
    if strength < _LEAST_CONTRAST:
        raise EngineError(tr("Nothing is drawn in this picture, it has one tone all over: choose one with a digit."))
    signed = paper - gray if darker >= lighter else gray - paper
    return np.clip(signed / strength, 0.0, 1.0)


def _resized(values: npt.NDArray[np.float64], height: int, width: int) -> npt.NDArray[np.float64]:
    """Each new pixel is the mean of the area that it covers, so that thin strokes keep their share."""
    return _area_weights(values.shape[0], height) @ values @ _area_weights(values.shape[1], width).T


def _area_weights(before: int, after: int) -> npt.NDArray[np.float64]:
    """(after, before): the share of each old pixel in each new one; every row adds up to 1."""
    edges = np.linspace(0.0, before, after + 1)
    starts = np.arange(before)
    overlap = np.minimum(edges[1:, None], starts + 1.0) - np.maximum(edges[:-1, None], starts)
    weights: npt.NDArray[np.float64] = np.clip(overlap, 0.0, None) / (before / after)
    return weights


def _centred(digit: npt.NDArray[np.float64]) -> Gray:
    """The digit on 32 x 32 with its centre of mass in the middle, to the nearest pixel."""
    picture = np.zeros((SIZE, SIZE), np.float32)
    corner = []
    for axis, side in enumerate(digit.shape):
        mass = digit.sum(axis=1 - axis)
        centre = float((mass * (np.arange(side) + 0.5)).sum() / mass.sum())
        corner.append(min(max(math.floor(SIZE / 2 - centre + 0.5), 0), SIZE - side))
    top, left = corner
    picture[top : top + digit.shape[0], left : left + digit.shape[1]] = digit
    return picture
