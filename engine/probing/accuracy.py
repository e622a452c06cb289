"""How many of the program's own digits a model reads right."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.observation import left_as_found
from engine.language import tr
from engine.probing.watching import require_computable
from engine.progress import Progress
from engine.samples.labelled_digits import LabelledDigits, stroke_digits

BATCH = 250


@dataclass(frozen=True)
class DigitAccuracy:
    """``correct`` of ``samples`` in all, and ``by_digit`` the share of each digit from 0 to 9."""

    correct: int
    samples: int
    by_digit: tuple[float, ...]

    @property
    def accuracy(self) -> float:
        return self.correct / self.samples

    @property
    def sentence(self) -> str:
        """``475 of 500 are read right, 95.0 %; the 9 is the hardest with 80 %.``"""
        hardest = int(np.argmin(self.by_digit))
        percent = 100 * self.accuracy
        if self.correct == self.samples:
            return tr(
                "{correct:,} of {samples:,} are read right, {percent:.1f} %.",
                correct=self.correct,
                samples=self.samples,
                percent=percent,
            )
        return tr(
            "{correct:,} of {samples:,} are read right, {percent:.1f} %; the {digit} is the hardest with "
            "{least:.0f} %.",
            correct=self.correct,
            samples=self.samples,
            percent=percent,
            digit=hardest,
            least=100 * self.by_digit[hardest],
        )


def digit_accuracy(handle: ModelHandle) -> Generator[Progress, None, DigitAccuracy]:
    """Of the 500 stroke digits, which are drawn at the first call and kept.

    Raises:
        EngineError: the model does not read pictures of 32 × 32 as ten digits.
    """
    require_computable(handle)
    yield Progress(0, 500, tr("Drawing digits"))
    digits = stroke_digits()
    answers = np.empty(len(digits), dtype=np.int64)
    for start in range(0, len(digits), BATCH):
        stop = min(start + BATCH, len(digits))
        answers[start:stop] = digit_answers(handle, digits, range(start, stop))
        yield Progress(stop, len(digits), tr("Reading digits"))
    right = answers == digits.labels
    by_digit = tuple(float(right[digits.labels == digit].mean()) for digit in range(10))
    return DigitAccuracy(int(right.sum()), len(digits), by_digit)


def digit_answers(
    handle: ModelHandle, digits: LabelledDigits, which: range
) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The digit with the largest output for each picture of ``which``."""
    images = digit_tensor(digits, which)
    try:
        with left_as_found(handle.module), torch.inference_mode():
            output = handle.module(images)
    except Exception as error:  # a forward pass may raise anything
        raise EngineError(tr("{title} does not read pictures of 32 × 32: choose LeNet.", title=handle.title)) from error
    if not isinstance(output, torch.Tensor) or tuple(output.shape) != (len(images), 10):
        raise EngineError(tr("{title} does not give ten outputs for a picture: choose LeNet.", title=handle.title))
    found: np.ndarray[tuple[int], np.dtype[np.int64]] = output.argmax(dim=1).numpy()
    return found


def digit_tensor(digits: LabelledDigits, which: range) -> torch.Tensor:
    """(N, 1, 32, 32) from 0, paper, to 1, ink."""
    return torch.tensor(digits.images[which.start : which.stop]).float().div_(255).unsqueeze(1)
