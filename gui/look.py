"""What a picture is drawn with: colours, type, line widths. One on the screen, another one in a file."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from gui.theme import Theme, caption_font, current_theme
from gui.zoom import line_scale, zoom


@dataclass(frozen=True)
class Look:
    """``font`` is the body's; ``scale`` turns lengths written for 100 % into those of the picture."""

    theme: Theme
    font: QFont
    scale: float = 1.0
    line_scale: float = 1.0

    @classmethod
    def on_screen(cls, font: QFont) -> Look:
        """That of the window now, with a widget's font."""
        return cls(current_theme(), font, zoom(), line_scale())

    @property
    def caption(self) -> QFont:
        """The smallest type in use."""
        return caption_font(self.font)

    @property
    def title(self) -> QFont:
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @property
    def caption_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.caption)

    def px(self, length: float) -> float:
        """A length in the picture's own pixels."""
        return length * self.scale

    def pen(self, colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return QPen(QColor(colour), width * self.scale * self.line_scale, style)

    def with_font(self, font: QFont) -> Look:
        return replace(self, font=font)
