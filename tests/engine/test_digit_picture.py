"""Any picture becomes the 32 x 32 that LeNet can read."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.digit import read_picture
from engine.samples.digit_picture import _resized, digit_picture
from engine.samples.stroke_digits import stroke_digit


def page(height: int, width: int) -> np.ndarray:
    """White paper."""
    return np.ones((height, width), np.float32)


def centre_of_mass(picture: np.ndarray) -> tuple[float, float]:
    rows, columns = np.indices(picture.shape) + 0.5
    return float((rows * picture).sum() / picture.sum()), float((columns * picture).sum() / picture.sum())


def test_a_black_bar_is_cut_out_scaled_to_20_and_put_into_the_middle():
    gray = page(120, 300)
    gray[10:110, 200:220] = 0.0  # 100 high, 20 wide: becomes 20 x 4
    picture = digit_picture(gray)
    expected = np.zeros((32, 32), np.float32)
    expected[6:26, 14:18] = 1.0
    np.testing.assert_allclose(picture, expected, atol=1e-6)
    assert picture.dtype == np.float32


def test_a_wide_bar_keeps_its_aspect():
    gray = page(50, 50)
    gray[5:10, 3:43] = 0.0  # 5 high, 40 wide: becomes 2.5 high, so 2 rows
    picture = digit_picture(gray)
    assert np.count_nonzero(picture.sum(axis=0)) == 20
    assert np.count_nonzero(picture.sum(axis=1)) == 2


def test_white_chalk_on_a_black_board_reads_like_black_ink_on_paper():
    gray = page(64, 48)
    gray[8:50, 10:16] = 0.1
    gray[44:50, 10:40] = 0.1
    np.testing.assert_allclose(digit_picture(gray), digit_picture(1.0 - gray), atol=1e-6)


@pytest.mark.parametrize("seed", range(20))
def test_where_a_digit_stands_and_how_dark_its_paper_is_does_not_matter(seed):
    draw = np.random.default_rng(seed)
    ink = stroke_digit(seed % 10, seed=seed)
    plain = digit_picture(1.0 - ink)
    top, left, bottom, right = draw.integers(1, 60, 4)
    paper = draw.uniform(0.6, 1.0)
    moved = np.pad(paper - 0.5 * ink, ((top, bottom), (left, right)), constant_values=paper)
    np.testing.assert_allclose(digit_picture(moved), plain, atol=1e-5)


@pytest.mark.parametrize("seed", range(10))
def test_a_digit_is_centred_by_its_mass_and_fits_the_box(seed):
    draw = np.random.default_rng(100 + seed)
    ink = stroke_digit(seed, seed=seed)
    large = np.kron(1.0 - ink, np.ones((draw.integers(1, 9),) * 2, np.float32))
    picture = digit_picture(large)
    assert picture.shape == (32, 32)
    assert picture.min() == 0.0
    assert picture.max() == 1.0
    row, column = centre_of_mass(picture)
    assert abs(row - 16) <= 0.5 + 1e-6
    assert abs(column - 16) <= 0.5 + 1e-6
    rows, columns = np.nonzero(picture >= 0.2)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 <= 20


def test_shrinking_keeps_the_mean():
    values = np.random.default_rng(0).random((37, 91))
    small = _resized(values, 20, 8)
    assert small.shape == (20, 8)
    assert small.mean() == pytest.approx(values.mean())
    np.testing.assert_allclose(_resized(np.arange(12.0).reshape(2, 6), 1, 3), [[3.5, 5.5, 7.5]])


def test_a_tiny_dot_is_a_picture_too():
    gray = page(3, 3)
    gray[1, 1] = 0.0
    picture = digit_picture(gray)
    assert picture[6:26, 6:26].min() == 1.0
    assert picture.sum() == 400


def test_faint_noise_of_a_camera_does_not_widen_the_cut():
    gray = page(200, 200) - np.random.default_rng(1).uniform(0, 0.1, (200, 200)).astype(np.float32)
    gray[80:120, 90:100] = 0.0
    picture = digit_picture(gray)
    assert picture[6:26].mean() > 0.1
    assert np.count_nonzero(picture > 0.5) == 20 * 5


@pytest.mark.parametrize(("gray", "sentence"), [
    (np.zeros((0, 0)), "has no pixels to read: choose another one."),
    (np.zeros((0, 5)), "has no pixels to read"),
    (np.zeros((3, 5, 5)), "A picture of shape (3, 5, 5) has no pixels to read"),
    (np.full((9, 9), 0.5), "Nothing is drawn in this picture, it has one tone all over"),
    (np.zeros((9, 9)), "Nothing is drawn"),
    (np.full((9, 9), np.nan), "values that are no numbers"),
    (np.array([[0.0, np.inf], [0, 0]]), "values that are no numbers"),
    (np.array([[0.0, 255.0], [0, 0]]), "values from 0 to 255: bring them between 0, black, and 1, white."),
    (np.array([[-0.5, 1.0], [0, 0]]), "values from -0.5 to 1"),
])  # fmt: skip
def test_bad_pictures_end_in_one_sentence(gray, sentence):
    with pytest.raises(EngineError) as caught:
        digit_picture(gray)
    assert sentence in str(caught.value)


def test_lenet_reads_any_picture_and_shows_what_it_saw():
    gray = np.kron(1.0 - stroke_digit(4, seed=2), np.ones((5, 5), np.float32))
    reading = read_picture(open_model("lenet"), gray)
    np.testing.assert_array_equal(reading.image, digit_picture(gray))
    assert reading.probabilities.shape == (10,)
    assert reading.probabilities.sum() == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(EngineError):
        read_picture(open_model("lenet"), np.zeros((4, 4), np.float32))
