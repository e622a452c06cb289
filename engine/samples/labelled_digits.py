"""Pictures of digits with their labels, and how many of them a model reads right."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress
from engine.samples.stroke_digits import SIZE, stroke_digit

if TYPE_CHECKING:
    from torch import nn

MNIST_SIZE, DIGITS = 28, 10
STROKE_SEEDS = range(50)
"""With ten digits each: the 500 stroke digits that an accuracy is given for."""

_MOST_BYTES = 1 << 30
_BATCH = 500
_UNREADABLE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True, eq=False)
class LabelledDigits:
    """``images`` (N, 32, 32) uint8 from 0, paper, to 255, ink; ``labels`` (N,) from 0 to 9."""

    images: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.labels)


def read_digits(path: Path) -> LabelledDigits:
    """An .npz file with ``images`` (N, 28, 28) or (N, 32, 32) uint8 and ``labels`` (N,); 28 are padded to 32.

    Raises:
        EngineError: no such file, or it holds something else.
    """
    images, labels = _arrays(path)
    if images.dtype != np.uint8 or images.ndim != 3 or images.shape[1:] not in ((MNIST_SIZE,) * 2, (SIZE,) * 2):
        raise EngineError(
            tr(
                "The images of {path} are {dtype} of shape {shape}: give uint8 of (N, 28, 28) or (N, 32, 32).",
                path=path,
                dtype=images.dtype,
                shape=images.shape,
            )
        )
    if labels.shape != (len(images),) or labels.dtype.kind not in "iu" or not len(labels):
        raise EngineError(
            tr(
                "{path} has labels of shape {shape} for {count:,} images: give one whole number for each.",
                path=path,
                shape=labels.shape,
                count=len(images),
            )
        )
    if labels.min() < 0 or labels.max() >= DIGITS:
        raise EngineError(
            tr(
                "{path} has labels from {min} to {max}: use the digits 0 to 9.",
                path=path,
                min=int(labels.min()),
                max=int(labels.max()),
            )
        )
    margin = (SIZE - images.shape[1]) // 2
    padded = np.pad(images, ((0, 0), (margin, margin), (margin, margin)))
    return LabelledDigits(padded, labels.astype(np.int64))


@cache
def stroke_digits() -> LabelledDigits:
    """The program's own 500: every digit with the seeds 0 to 49, in order of seed, then digit; kept once drawn."""
    pictures = [stroke_digit(digit, seed=seed) for seed in STROKE_SEEDS for digit in range(DIGITS)]
    images = np.round(255 * np.stack(pictures)).astype(np.uint8)
    images.setflags(write=False)
    return LabelledDigits(images, np.tile(np.arange(DIGITS), len(STROKE_SEEDS)))


def count_correct(module: nn.Module, digits: LabelledDigits) -> Generator[Progress, None, int]:
    """How many pictures have their highest logit at their label; the module's mode comes back as it was."""
    import torch

    was_training = module.training
    module.eval()
    correct = 0
    try:
        for start in range(0, len(digits), _BATCH):
            images = torch.tensor(digits.images[start : start + _BATCH])
            labels = torch.from_numpy(digits.labels[start : start + _BATCH])
            with torch.inference_mode():
                logits = module(images.float().div_(255).unsqueeze(1))
            correct += int((logits.argmax(dim=1) == labels).sum())
            yield Progress(min(start + _BATCH, len(digits)), len(digits), tr("reading digits"))
    finally:
        module.train(was_training)
    return correct


def _arrays(path: Path) -> tuple[npt.NDArray[np.generic], npt.NDArray[np.generic]]:
    if not path.is_file():
        raise EngineError(tr("There is no file {path}: give an .npz file with images and labels.", path=path))
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(member.file_size for member in archive.infolist())
        if size > _MOST_BYTES:
            raise EngineError(
                tr(
                    "{path} unpacks to {size:.1f} GB: give at most {most:.1f} GB.",
                    path=path,
                    size=size / 1e9,
                    most=_MOST_BYTES / 1e9,
                )
            )
        with np.load(path, allow_pickle=False) as stored:
            return stored["images"], stored["labels"]
    except _UNREADABLE as error:
        raise EngineError(
            tr("{path} cannot be read as digits: give an .npz file with images and labels.", path=path)
        ) from error
