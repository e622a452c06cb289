"""Pictures of any kind as plain arrays of ink: read by Qt, safe to call in a worker thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from engine.errors import EngineError
from engine.language import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LARGEST_SIDE = 20_000
LARGEST_FILE = 256 * 1024 * 1024
_READ_SIDE = 2_048  # more is scaled down while it is read: a digit has 32


def read_gray(path: Path) -> npt.NDArray[np.float32]:
    """The picture as (H, W) gray values from 0, black, to 1, white; what is transparent counts as white paper.

    Turned as its camera says. A side over 2,048 pixels is scaled down to that.

    Raises:
        EngineError: it is no picture, it is damaged, or it is too large.
    """
    # The bytes first: a file that is replaced while it is decoded cannot confuse the reader.
    return gray_of(_decoded(_bytes_of(path), path.name))


def gray_of(image: QImage) -> npt.NDArray[np.float32]:
    """The same for a picture in memory, such as one from the clipboard; of 0 × 0 where there is none."""
    import numpy as np

    gray = _on_paper(image).convertToFormat(QImage.Format.Format_Grayscale16)
    width, height = gray.width(), gray.height()
    if not width or not height:
        return np.zeros((0, 0), np.float32)
    rows = np.frombuffer(gray.constBits(), np.uint16).reshape(height, gray.bytesPerLine() // 2)
    return rows[:, :width].astype(np.float32) / np.float32(65535)


def _on_paper(image: QImage) -> QImage:
    """The same without transparency; only where there is some, as painting costs precision."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGBX64)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _bytes_of(path: Path) -> QByteArray:
    try:
        if not path.is_file():
            if path.exists():
                raise EngineError(tr("{name} is no file: choose a picture, such as a PNG or a JPEG.", name=path.name))
            raise EngineError(tr("{name} is not there: choose a picture, such as a PNG or a JPEG.", name=path.name))
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise EngineError(
            tr("{name} cannot be read ({reason}): choose another picture.", name=path.name, reason=reason)
        ) from error
    if not content:
        raise EngineError(tr("{name} is empty: choose another picture.", name=path.name))
    if len(content) > LARGEST_FILE:
        raise EngineError(
            tr(
                "{name} is larger than {size_mb} MB: choose a smaller picture.",
                name=path.name,
                size_mb=LARGEST_FILE // 1024**2,
            )
        )
    return QByteArray(content)


def _decoded(content: QByteArray, name: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead():
        raise EngineError(tr("{name} is no picture that LayerLab can read: save it as a PNG or a JPEG.", name=name))
    size = reader.size()
    if size.isValid():
        _check_size(reader, size, name)
        if max(size.width(), size.height()) > _READ_SIDE:
            reader.setScaledSize(_within(size))
    image = reader.read()
    if image.isNull():
        if reader.error() == QImageReader.ImageReaderError.InvalidDataError or size.isValid():
            raise EngineError(
                tr(
                    "{name} is damaged or too large to read ({reason}): save it again.",
                    name=name,
                    reason=reader.errorString(),
                )
            )
        raise EngineError(
            tr("{name} cannot be read ({reason}): save it as a PNG or a JPEG.", name=name, reason=reader.errorString())
        )
    return image


def _check_size(reader: QImageReader, size: QSize, name: str) -> None:
    """Refuses in words what Qt would refuse with a warning, or what would fill the memory."""
    width, height = size.width(), size.height()
    if max(width, height) > LARGEST_SIDE:
        raise EngineError(
            tr(
                "{name} has {width:,} × {height:,} pixels: make it smaller than {most:,} × {most:,}.",
                name=name,
                width=width,
                height=height,
                most=LARGEST_SIDE,
            )
        )
    pixel = 8 if reader.imageFormat() in _DEEP else 4
    needed_mb = width * height * pixel // 1024**2
    # A JPEG is scaled down while it is decoded; the other formats need all of their pixels at once.
    if reader.format() != b"jpeg" and needed_mb >= QImageReader.allocationLimit():
        raise EngineError(
            tr(
                "{name} has {width:,} × {height:,} pixels, {needed_mb:,} MB: make it smaller.",
                name=name,
                width=width,
                height=height,
                needed_mb=needed_mb,
            )
        )


_DEEP = (QImage.Format.Format_RGBA64, QImage.Format.Format_RGBX64, QImage.Format.Format_RGBA64_Premultiplied)


def _within(size: QSize) -> QSize:
    factor = _READ_SIDE / max(size.width(), size.height())
    return QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))
