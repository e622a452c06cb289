"""Picture files of all kinds, good and bad, become gray values or one sentence."""

from __future__ import annotations

import os
import struct
import threading
import zlib

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from engine.errors import EngineError
from gui.files.picture_files import gray_of, read_gray


def png(path, width, height, rows, *, depth=8, colour_type=0):
    """A PNG file by hand; ``rows`` are the bytes of each line."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b""))
    return path


def refusal(path) -> str:
    with pytest.raises(EngineError) as caught:
        read_gray(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert "\n" not in sentence
    return sentence


def test_gray_values_come_as_they_are(tmp_path, qapp):
    gray = read_gray(png(tmp_path / "a.png", 3, 2, [bytes([0, 51, 255]), bytes([102, 204, 153])]))
    np.testing.assert_allclose(gray, [[0, 0.2, 1], [0.4, 0.8, 0.6]], atol=1e-4)
    assert gray.dtype == np.float32


def test_16_bit_values_keep_their_precision(tmp_path, qapp):
    values = [0, 1, 300, 32768, 65535]
    gray = read_gray(png(tmp_path / "a.png", 5, 1, [struct.pack(">5H", *values)], depth=16))
    np.testing.assert_allclose(gray[0] * 65535, values, atol=2)


def test_one_bit_and_palette_pictures(tmp_path, qapp):
    np.testing.assert_array_equal(read_gray(png(tmp_path / "a.png", 4, 1, [b"\xa0"], depth=1)), [[1, 0, 1, 0]])
    image = QImage(2, 1, QImage.Format.Format_Indexed8)
    image.setColorTable([QColor("white").rgb(), QColor("black").rgb()])
    image.setPixel(0, 0, 1)
    image.setPixel(1, 0, 0)
    assert image.save(str(tmp_path / "b.bmp"))
    np.testing.assert_allclose(read_gray(tmp_path / "b.bmp"), [[0, 1]], atol=1e-4)


def test_what_is_transparent_counts_as_white_paper(tmp_path, qapp):
    pixels = bytes([0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 128])  # black: transparent, opaque, half
    gray = read_gray(png(tmp_path / "a.png", 3, 1, [pixels], colour_type=6))
    np.testing.assert_allclose(gray, [[1, 0, 1 - 128 / 255]], atol=0.01)


def test_colours_become_their_lightness(tmp_path, qapp):
    gray = read_gray(png(tmp_path / "a.png", 3, 1, [bytes([255, 0, 0, 0, 255, 0, 0, 0, 255])], colour_type=2))[0]
    assert gray[1] > gray[0] > gray[2]  # green is light, blue is dark


def test_a_cmyk_picture(tmp_path, qapp):
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y in range(16):
        for x in range(8):
            image.setPixelColor(x, y, QColor("black"))
    path = tmp_path / "a.jpg"
    assert image.convertToFormat(QImage.Format.Format_CMYK8888).save(str(path), quality=100)
    content = path.read_bytes()
    frame = content.index(b"\xff\xc0")
    assert content[frame + 9] == 4  # channels
    gray = read_gray(path)
    assert gray[:, :7].max() < 0.1
    assert gray[:, 9:].min() > 0.9


def test_a_picture_is_turned_as_the_camera_says(tmp_path, qapp):
    image = QImage(32, 16, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(8):
        for y in range(16):
            image.setPixelColor(x, y, QColor("black"))  # a dark band on the left
    plain = tmp_path / "plain.jpg"
    assert image.save(str(plain), quality=100)
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"  # orientation 6: turn right
    content = plain.read_bytes()
    turned = tmp_path / "turned.jpg"
    turned.write_bytes(content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:])
    assert read_gray(plain).shape == (16, 32)
    gray = read_gray(turned)
    assert gray.shape == (32, 16)
    assert gray[:7].max() < 0.1  # now on top
    assert gray[10:].min() > 0.9


def test_the_content_decides_not_the_suffix(tmp_path, qapp):
    png(tmp_path / "a.png", 1, 1, [b"\x80"])
    (tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert read_gray(tmp_path / "a.jpg").shape == (1, 1)


def test_a_large_picture_is_scaled_down_while_it_is_read(tmp_path, qapp):
    row = bytes([0] * 3000 + [255] * 3000)
    gray = read_gray(png(tmp_path / "a.png", 6000, 300, [row] * 300))
    assert gray.shape == (102, 2048)
    assert gray[:, :1000].max() < 0.01
    assert gray[:, 1050:].min() > 0.99


def test_a_bomb_is_refused_before_it_takes_memory(tmp_path, qapp):
    path = png(tmp_path / "a.png", 30_000, 20_000, [])
    assert refusal(path) == "a.png has 30,000 × 20,000 pixels: make it smaller than 20,000 × 20,000."


def test_a_picture_that_claims_more_than_it_has_is_damaged(tmp_path, qapp):
    path = png(tmp_path / "a.png", 19_000, 19_000, [b"\0" * 19_000], depth=16, colour_type=6)
    assert refusal(path) == "a.png has 19,000 × 19,000 pixels, 2,754 MB: make it smaller."


def test_a_large_jpeg_is_read(tmp_path, qapp):
    image = QImage(9000, 8000, QImage.Format.Format_Grayscale8)  # 288 MB as RGB32, more than Qt allows at once
    image.fill(255)
    assert image.save(str(tmp_path / "a.jpg"))
    assert read_gray(tmp_path / "a.jpg").shape == (1820, 2048)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_picture_is_refused_or_read_but_never_breaks(tmp_path, qapp, share):
    noise = np.random.default_rng(0).integers(0, 256, (64, 64), dtype=np.uint8)
    whole = png(tmp_path / "a.png", 64, 64, [row.tobytes() for row in noise]).read_bytes()
    cut = tmp_path / "cut.png"
    cut.write_bytes(whole[: int(len(whole) * share)])
    assert "cut.png is damaged" in refusal(cut)


def test_what_is_no_picture_is_refused(tmp_path, qapp):
    empty, text, gone = tmp_path / "empty.png", tmp_path / "text.png", tmp_path / "gone.png"
    empty.write_bytes(b"")
    text.write_bytes(b"<html>not a picture</html>")
    assert refusal(empty) == "empty.png is empty: choose another picture."
    assert refusal(text) == "text.png is no picture that LayerLab can read: save it as a PNG or a JPEG."
    assert refusal(gone) == "gone.png is not there: choose a picture, such as a PNG or a JPEG."
    assert "is no file" in refusal(tmp_path)
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    assert "is no file" in refusal(pipe)


def test_every_flipped_byte_gives_a_picture_or_a_sentence(tmp_path, qapp):
    whole = png(tmp_path / "a.png", 8, 8, [bytes(range(8))] * 8).read_bytes()
    path = tmp_path / "b.png"
    shapes, sentences = set(), set()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            shapes.add(read_gray(path).shape)
        except EngineError as error:
            sentences.add(str(error))
    assert (8, 8) in shapes
    assert sentences
    assert all("b.png" in sentence for sentence in sentences)


def test_an_image_in_memory_and_an_empty_one(qapp):
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    np.testing.assert_allclose(gray_of(image), np.ones((2, 3)), atol=1e-4)
    assert gray_of(QImage()).shape == (0, 0)


def test_it_may_be_read_in_a_worker(tmp_path, qapp):
    path = png(tmp_path / "a.png", 3, 2, [bytes([0, 51, 255])] * 2)
    shapes = []
    thread = threading.Thread(target=lambda: shapes.append(read_gray(path).shape))
    thread.start()
    thread.join(10)
    assert shapes == [(2, 3)]
