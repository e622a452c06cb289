"""Icons in the theme's colours."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap

from engine.assets import asset_path

# What the files are drawn in, and what takes the theme's colour.
_DRAWN_COLOUR = b"#868e96"
_SIZES = (16, 24, 32, 48, 64, 96)


def themed_icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """``resources/icons/NAME.svg`` in these colours, sharp at every zoom and on every screen."""
    return _icon(name, colour.name(), disabled.name())


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    drawing = asset_path("icons", f"{name}.svg").read_bytes()
    icon = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        tinted = drawing.replace(_DRAWN_COLOUR, shade.encode())
        for size in _SIZES:
            # Qt draws an SVG at the size that its first tag names.
            sized = tinted.replace(b'width="16" height="16"', b'width="%d" height="%d"' % (size, size), 1)
            pixmap = QPixmap()
            if pixmap.loadFromData(sized, "SVG") and pixmap.size() == QSize(size, size):
                icon.addPixmap(pixmap, mode)
    return icon
