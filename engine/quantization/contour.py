"""The line on which a function on a grid has one value, by marching squares."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def contour_segments(values: npt.NDArray[np.floating], level: float) -> Floats:
    """Straight segments (S, 2, 2) along which ``values`` (R, C), taken as linear between its cells, is ``level``.

    An end is (row, column), counted in cells. Squares with a NaN at a corner have none. Where two opposite corners are
    above and the two others below, the mean of the four decides how they are joined.
    """
    segments: list[tuple[tuple[float, float], tuple[float, float]]] = []
    rows, columns = values.shape
    for row in range(rows - 1):
        for column in range(columns - 1):
            corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
            heights = [float(values[corner]) - level for corner in corners]
            if not np.isfinite(heights).all():
                continue
            crossings = []
            for at in range(4):
                one, other = heights[at], heights[(at + 1) % 4]
                if (one > 0) != (other > 0):
                    share = one / (one - other)
                    start, end = corners[at], corners[(at + 1) % 4]
                    crossings.append((start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))
            if len(crossings) == 2:
                segments.append((crossings[0], crossings[1]))
            elif crossings:  # four: each segment cuts off a corner
                first, second, third, fourth = crossings
                if (heights[0] > 0) == (sum(heights) > 0):  # the middle belongs to the first corner
                    segments += [(first, second), (third, fourth)]
                else:
                    segments += [(fourth, first), (second, third)]
    # where the line only touches a corner, a segment has no length
    return np.array([each for each in segments if each[0] != each[1]], dtype=np.float64).reshape(-1, 2, 2)
