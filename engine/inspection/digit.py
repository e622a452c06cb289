"""A picture of a digit on its way through LeNet, to the last ten numbers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.activations import capture_activations
from engine.inspection.readings import read_probabilities
from engine.inspection.stages import DigitReading
from engine.language import tr
from engine.samples.digit_picture import digit_picture
from engine.samples.stroke_digits import SIZE, stroke_digit


def read_digit(handle: ModelHandle, image: npt.NDArray[np.float32]) -> DigitReading:
    """LeNet's way with a picture (32, 32) of values from 0, paper, to 1, ink.

    Raises:
        EngineError: the picture has another shape.
    """
    if image.shape != (SIZE, SIZE):
        raise EngineError(
            tr(
                "LeNet reads pictures of {size} × {size}, this one has the shape {shape}: resize it.",
                size=SIZE,
                shape=image.shape,
            )
        )
    pixels = torch.tensor(image, dtype=torch.float32).view(1, 1, SIZE, SIZE)
    stages = capture_activations(handle, (pixels,))
    logits = torch.from_numpy(stages[-1].values)
    probabilities = torch.softmax(logits, dim=-1).numpy()
    return DigitReading(image, stages, probabilities, read_probabilities(probabilities))


def read_stroke_digit(handle: ModelHandle, *, digit: int, seed: int) -> DigitReading:
    """The same for a picture that the program draws itself.

    Raises:
        EngineError: as for ``stroke_digit``.
    """
    return read_digit(handle, stroke_digit(digit, seed=seed))


def read_picture(handle: ModelHandle, gray: npt.NDArray[np.float32]) -> DigitReading:
    """The same for any picture (H, W) of gray values from 0, black, to 1, white; ``image`` is what LeNet sees of it.

    Raises:
        EngineError: as for ``digit_picture``.
    """
    return read_digit(handle, digit_picture(gray))
