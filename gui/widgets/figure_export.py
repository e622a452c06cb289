"""A figure as PNG or SVG of a chosen size, in a file or on the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSaveFile, QSize
from PySide6.QtGui import QFont, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication

from engine.errors import EngineError
from engine.language import tr
from gui.look import Look
from gui.theme import DARK, LIGHT, Theme, current_theme
from gui.widgets.export_choice import ExportChoice
from gui.widgets.figure_page import FigurePage
from gui.zoom import line_scale, zoom

SUFFIXES: dict[str, Literal["png", "svg"]] = {".png": "png", ".svg": "svg"}
_THEMES: dict[str, Theme] = {"light": LIGHT, "dark": DARK}


def export_look(choice: ExportChoice) -> Look:
    """The look of an exported picture; the window's zoom has no part in it."""
    font = QFont(QApplication.font())
    scale = choice.font_percent / 100
    font.setPointSizeF(font.pointSizeF() / zoom() * scale)
    is_as_shown = choice.theme == "screen"
    return Look(_THEMES.get(choice.theme, current_theme()), font, scale, line_scale() if is_as_shown else 1.0)


def page_of(page: FigurePage, choice: ExportChoice) -> FigurePage:
    """The page with its reading or without."""
    return page if choice.has_reading else FigurePage(page.title, "", page.picture)


def png_image(page: FigurePage, choice: ExportChoice) -> QImage:
    """A picture of ``factor`` times the chosen size.

    Raises:
        EngineError: there is no memory for that many pixels.
    """
    size = QSize(choice.width, choice.height) * choice.factor
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise EngineError(
            tr(
                "A picture of {width:,} × {height:,} pixels does not fit into memory: choose a smaller one.",
                width=size.width(),
                height=size.height(),
            )
        )
    painter = QPainter(image)
    painter.scale(choice.factor, choice.factor)
    page_of(page, choice).draw(painter, QRectF(0, 0, choice.width, choice.height), export_look(choice))
    painter.end()
    return image


def svg_bytes(page: FigurePage, choice: ExportChoice) -> bytes:
    """The picture as vectors, its text as text, with title and description for a screen reader."""
    from PySide6.QtSvg import QSvgGenerator  # the first frame need not wait for it

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))  # that fonts are measured in
    generator.setSize(QSize(choice.width, choice.height))
    generator.setViewBox(QRectF(0, 0, choice.width, choice.height))
    generator.setTitle(page.title)
    generator.setDescription(page.reading)
    painter = QPainter(generator)
    page_of(page, choice).draw(painter, QRectF(0, 0, choice.width, choice.height), export_look(choice))
    painter.end()
    return bytes(buffer.data().data())


def picture_bytes(page: FigurePage, choice: ExportChoice) -> bytes:
    """The content of a file of the chosen kind.

    Raises:
        EngineError: as for ``png_image``.
    """
    if choice.kind == "svg":
        return svg_bytes(page, choice)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"PNG").write(png_image(page, choice)):
        raise EngineError(tr("The picture cannot be written as PNG: choose a smaller size."))
    buffer.close()
    return bytes(data.data())


def save_picture(page: FigurePage, path: Path, choice: ExportChoice) -> None:
    """Writes PNG or SVG, as the path's suffix says or else the choice; a former file stays until all is written.

    Raises:
        EngineError: the file cannot be written.
    """
    kind = SUFFIXES.get(path.suffix.lower(), choice.kind)
    data = picture_bytes(page, ExportChoice(**{**vars(choice), "kind": kind}))
    if path.is_dir():
        raise EngineError(tr("{path} is a folder: name a file in it.", path=path))
    file = QSaveFile(str(path))
    is_written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
    if not is_written:
        raise EngineError(
            tr("{path} cannot be written ({reason}): choose another place.", path=path, reason=file.errorString())
        )


def copy_picture(page: FigurePage, choice: ExportChoice) -> None:
    """Puts pixels on the clipboard for every program, and vectors for those that take them.

    Raises:
        EngineError: as for ``png_image``.
    """
    image, drawing = png_image(page, choice), svg_bytes(page, choice)
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(image)
    # Qt's own object: one made in Python that is still there at the end crashes the interpreter's exit
    clipboard.mimeData().setData("image/svg+xml", QByteArray(drawing))
