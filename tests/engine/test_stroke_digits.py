"""The program's own pictures of digits."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import numpy as np
import pytest

from engine.errors import EngineError
from engine.samples.stroke_digits import stroke_digit

DIGITS = range(10)


def _all_pixels() -> str:
    pixels = np.stack([stroke_digit(digit, seed=seed) for digit in DIGITS for seed in range(5)])
    return hashlib.sha256(pixels.tobytes()).hexdigest()


def test_the_same_seed_gives_the_same_pixels_in_another_process_too() -> None:
    code = "from tests.engine.test_stroke_digits import _all_pixels; print(_all_pixels())"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == _all_pixels()


@pytest.mark.parametrize("digit", DIGITS)
def test_another_seed_gives_another_picture(digit: int) -> None:
    pictures = {stroke_digit(digit, seed=seed).tobytes() for seed in range(20)}
    assert len(pictures) == 20


@pytest.mark.parametrize("digit", DIGITS)
def test_pictures_are_ink_on_paper_with_a_margin(digit: int) -> None:
    for seed in range(50):
        picture = stroke_digit(digit, seed=seed)
        assert picture.shape == (32, 32)
        assert picture.dtype == np.float32
        assert picture.min() == 0
        assert picture.max() == 1
        assert 0.03 < picture.mean() < 0.25  # MNIST padded to 32 x 32: 0.10
        assert np.count_nonzero(picture) == np.count_nonzero(picture[2:-2, 2:-2])


def test_edges_are_smooth() -> None:
    picture = stroke_digit(0, seed=0)
    assert 0.1 < ((picture > 0) & (picture < 1)).sum() / (picture > 0).sum() < 0.8


def test_a_digit_is_nearest_to_its_own_kind() -> None:
    """A classifier that compares with mean pictures gets most digits right: they are told apart by shape."""
    means = np.stack([np.mean([stroke_digit(digit, seed=seed) for seed in range(40)], axis=0) for digit in DIGITS])
    right = 0
    for digit in DIGITS:
        for seed in range(100, 110):
            distances = ((means - stroke_digit(digit, seed=seed)) ** 2).sum(axis=(1, 2))
            right += int(distances.argmin()) == digit
    assert right >= 70


def test_there_is_no_eleventh_digit() -> None:
    with pytest.raises(EngineError, match="0 to 9"):
        stroke_digit(10, seed=0)
