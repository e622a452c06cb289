"""What a step of a demo looks like, as pictures for a page: the lit figures by themselves, or else the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from engine.errors import EngineError
from engine.language import tr
from engine.lessons.page import PagePicture
from gui.figure_actions import figure_of
from gui.widgets.export_choice import ExportChoice
from gui.widgets.figure import Figure
from gui.widgets.figure_export import png_image

if TYPE_CHECKING:
    from gui.main_window import MainWindow

WINDOW_WIDTH = 1_100
FIGURE_WIDTHS, FIGURE_HEIGHTS, FIGURE_FACTOR = (360, 620), (160, 620), 2
QUALITY = 82  # of WebP: letters stay sharp, and a window takes some 40 KB


def step_pictures(window: MainWindow, title: str, number: int, *, whole: bool) -> tuple[PagePicture, ...]:
    """What is seen at step ``number`` (from 0) of the demo ``title``; with ``whole`` the window in any case.

    Raises:
        EngineError: there is no memory for a picture, or it cannot be written.
    """
    figures = [] if whole else lit_figures(window)
    if figures:
        return tuple(_figure_picture(figure) for figure in figures)
    alt = tr("The window at step {number} of “{title}”", number=number + 1, title=title)
    return (_encoded(page_image(window), alt),)


def lit_figures(window: MainWindow) -> list[Figure]:
    """The figures that the demo points at; none where it points at something else, too."""
    targets = [spotlight.target for spotlight in window.demos.player.spotlights]
    figures = [figure_of(target) for target in targets if target is not None]
    found = [figure for figure in figures if figure is not None and figure.has_picture and figure.isVisible()]
    return list(dict.fromkeys(found)) if found and len(found) == len(targets) else []


def page_image(window: MainWindow) -> QImage:
    """The tab with what is lit, without the demo's bar."""
    area, bar = window.tab_area, window.demos.player.bar
    high = bar.geometry().top() if bar is not None else area.height()
    image = area.grab(QRect(0, 0, area.width(), max(high, 1))).toImage()
    image.setDevicePixelRatio(1.0)
    if image.width() > WINDOW_WIDTH:
        image = image.scaledToWidth(WINDOW_WIDTH, Qt.TransformationMode.SmoothTransformation)
    return image


def _figure_picture(figure: Figure) -> PagePicture:
    wide = _limited(figure.width(), FIGURE_WIDTHS)
    high = _limited(round(wide * figure.height() / max(figure.width(), 1)), FIGURE_HEIGHTS)
    choice = ExportChoice(width=wide, height=high, font_percent=100, factor=FIGURE_FACTOR, theme="light")
    page = figure.page
    return _encoded(png_image(page, choice), f"{page.title}. {page.reading}".strip(" ."), QSize(wide, high))


def _limited(value: int, limits: tuple[int, int]) -> int:
    return max(limits[0], min(value, limits[1]))


def _encoded(image: QImage, alt: str, size: QSize | None = None) -> PagePicture:
    kind = "webp" if b"webp" in [bytes(each.data()) for each in QImageWriter.supportedImageFormats()] else "png"
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    if kind == "webp":
        writer.setQuality(QUALITY)
    if not writer.write(image):
        raise EngineError(tr("A picture cannot be written: make the window smaller and export again."))
    buffer.close()
    shown = size or image.size()
    return PagePicture(bytes(data.data()), f"image/{kind}", alt, shown.width(), shown.height())
