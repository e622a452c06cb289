"""A tree map: rectangles whose areas are shares of the whole, one colour for each part of the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from engine.inspection.treemap import Rectangle
from engine.language import tr
from gui.look import Look
from gui.widgets.picture import Key, Picture

_GAP, _PAD = 1.0, 5.0


@dataclass(frozen=True)
class Block:
    """A cell's name: the module, and whether it is what a container holds by itself."""

    fqn: str
    is_own: bool = False


class TreeMap(Picture):
    """Arrow keys walk between neighbours, Page Up goes to what is around, Page Down back in; Enter chooses."""

    can_choose = True

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self._found: dict[Block, Rectangle] = {}
        self._leaves: list[Block] = []
        self._places: Mapping[str, int] = {}
        self._chosen: str | None = None

    def set_rectangles(self, rectangles: Sequence[Rectangle], places: Mapping[str, int]) -> None:
        """Shows a container before what is in it; ``places`` gives each fqn, in the tree's order, the number of its
        colour."""
        self._found = {Block(found.fqn, found.is_own): found for found in rectangles}
        self._leaves = [block for block, found in self._found.items() if found.is_leaf]
        order = {fqn: place for place, fqn in enumerate(places)}
        self._leaves.sort(key=lambda block: (-self._found[block].value, order.get(block.fqn, 0)))
        self._places = places
        self._show_new_data()

    def set_chosen(self, fqn: str | None) -> None:
        """Frames a module; the whole model is not framed."""
        self._chosen = fqn
        self.update()

    @property
    def leaves(self) -> tuple[Rectangle, ...]:
        """What is filled, the largest first."""
        return tuple(self._found[block] for block in self._leaves)

    # A picture

    @property
    def is_empty(self) -> bool:
        return not self._found

    def reading(self) -> str:
        if not self._leaves:
            return ""
        first = self._found[self._leaves[0]]
        if len(self._leaves) == 1:
            return tr("All {value:,} {unit} are in {name}.", value=first.value, unit=self._unit, name=self._name(first))
        second = self._found[self._leaves[1]]
        return tr(
            "{first} has {share} of the {unit}, {second} {other_share}.",
            first=self._name(first),
            share=_percent(first),
            unit=self._unit,
            second=self._name(second),
            other_share=_percent(second),
        )

    def natural_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(260), look.px(170))

    def least_size(self, look: Look) -> QSizeF:
        return QSizeF(look.px(200), look.px(140))

    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        gap = look.px(_GAP)
        for block in self._leaves:
            found = self._found[block]
            rect = _placed(found, area)
            inner = rect.adjusted(gap, gap, -gap, -gap)
            if inner.width() < look.px(1) or inner.height() < look.px(1):
                inner = rect
            colour = self._colour(found.fqn, look)
            painter.fillRect(inner, QColor(colour))
            self._draw_label(painter, inner, found, colour, look)
        self._draw_borders(painter, area, look)
        if self._chosen:
            self._draw_chosen(painter, area, look)

    def _draw_label(self, painter: QPainter, rect: QRectF, found: Rectangle, colour: str, look: Look) -> None:
        """Name and share, one of both, or nothing: never cut."""
        pad = look.px(_PAD)
        room = rect.adjusted(pad, pad / 2, -pad, -pad / 2)
        metrics = look.caption_metrics
        line = metrics.lineSpacing()
        lines = [text for text in (found.label, _percent(found)) if _fits(metrics, text, room.width())]
        if len(lines) < 2 and not _fits(metrics, found.label, room.width()):
            return
        lines = lines[: int(room.height() / line)]
        painter.setFont(look.caption)
        painter.setPen(QColor(look.theme.text_on(colour)))
        for place, text in enumerate(lines):
            painter.drawText(QPointF(room.left(), room.top() + place * line + metrics.ascent()), text)

    def _draw_borders(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """A wider gap around what belongs together."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for found in self._found.values():
            if not found.is_leaf and found.depth > 0:
                painter.setPen(look.pen(look.theme.window, 3.0 if found.depth == 1 else 2.0))
                painter.drawRect(_placed(found, area))

    def _draw_chosen(self, painter: QPainter, area: QRectF, look: Look) -> None:
        found = self._found.get(Block(self._chosen or "")) or self._around(self._chosen or "")
        if found is None or not found.fqn:
            return
        rect = _placed(found, area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, inset, width in ((look.theme.window, 3.0, 2.5), (look.theme.text, 1.25, 2.5)):
            edge = min(look.px(inset), rect.width() / 2, rect.height() / 2)
            painter.setPen(look.pen(colour, width))
            painter.drawRect(rect.adjusted(edge, edge, -edge, -edge))

    def _around(self, fqn: str) -> Rectangle | None:
        """The smallest block that a module without one of its own is in."""
        while "." in fqn:
            fqn = fqn.rpartition(".")[0]
            if Block(fqn) in self._found:
                return self._found[Block(fqn)]
        return None

    def _colour(self, fqn: str, look: Look) -> str:
        colours = look.theme.categories
        return colours[self._places.get(fqn, 0) % len(colours)]

    def _name(self, found: Rectangle) -> str:
        if found.is_own:
            return tr("{name} itself", name=found.fqn) if found.fqn else tr("the model itself")
        return found.fqn or found.label

    # Its cells: blocks

    def cell_at(self, position: QPointF) -> Key | None:
        area = self.area
        return next((block for block in self._leaves if _placed(self._found[block], area).contains(position)), None)

    def cell_rect(self, key: Key) -> QRectF:
        return _placed(self._found[key], self.area)

    def cell_text(self, key: Key) -> str:
        found = self._found[key]
        return tr(
            "{name}: {value:,} {unit}, {share}",
            name=self._name(found),
            value=found.value,
            unit=self._unit,
            share=_percent(found),
        )

    def has_cell(self, key: Key) -> bool:
        return key in self._found

    def step(self, key: Key | None, dx: int, dy: int) -> Key | None:
        """The nearest block in that direction, or the same one at the edge; the largest to begin with."""
        if key is None or key not in self._found:
            return self._leaves[0] if self._leaves else None
        here = _placed(self._found[key], self.area)
        best, least = key, float("inf")
        for block in self._leaves:
            there = _placed(self._found[block], self.area)
            if block == key or not _lies(here, there, dx, dy):
                continue
            away = _distance(here, there, dx, dy)
            if away < least:
                best, least = block, away
        return best

    def edge(self, key: Key | None, *, is_end: bool, is_whole: bool) -> Key | None:
        """The largest or the smallest block."""
        return self._leaves[-1 if is_end else 0] if self._leaves else None

    def page(self, key: Key | None, by: int) -> Key | None:
        """What a block is in (−1), or the largest block in it (1)."""
        if key is None or key not in self._found:
            return self.step(None, 0, 0)
        if by < 0:
            around = Rectangle("", "", 0, 0, 0, 0, 0, 0, 0, False) if not key.fqn else self._outer(key)
            return Block(around.fqn)
        prefix = f"{key.fqn}." if key.fqn else ""
        inside = (block for block in self._leaves if block.fqn.startswith(prefix) or block == Block(key.fqn, True))
        return next(inside, key)

    def _outer(self, key: Block) -> Rectangle:
        if key.is_own:
            return self._found[Block(key.fqn)]
        return self._around(key.fqn) or self._found[Block("")]


def _placed(found: Rectangle, area: QRectF) -> QRectF:
    return QRectF(
        area.left() + found.x * area.width(),
        area.top() + found.y * area.height(),
        found.width * area.width(),
        found.height * area.height(),
    )


def _percent(found: Rectangle) -> str:
    share = 100 * found.share
    return tr("{share:.1f} %", share=share) if share >= 0.05 or not found.value else tr("< 0.1 %")


def _fits(metrics: QFontMetricsF, text: str, width: float) -> bool:
    return metrics.horizontalAdvance(text) <= width


def _lies(here: QRectF, there: QRectF, dx: int, dy: int) -> bool:
    """Whether a block begins beyond the edge of another one, in a direction."""
    slack = 1.0
    if dx:
        beyond = there.left() - here.right() if dx > 0 else here.left() - there.right()
    else:
        beyond = there.top() - here.bottom() if dy > 0 else here.top() - there.bottom()
    return beyond >= -slack


def _distance(here: QRectF, there: QRectF, dx: int, dy: int) -> float:
    """Along the direction, with three times what has to be gone aside."""
    across = here.center() - there.center()
    if dx:
        aside = max(there.top() - here.bottom(), here.top() - there.bottom(), 0.0)
        along = there.left() - here.right() if dx > 0 else here.left() - there.right()
        return abs(along) + 3 * aside + 0.01 * abs(across.y())
    aside = max(there.left() - here.right(), here.left() - there.right(), 0.0)
    along = there.top() - here.bottom() if dy > 0 else here.top() - there.bottom()
    return abs(along) + 3 * aside + 0.01 * abs(across.x())
