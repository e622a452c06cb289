"""The one zoom of the window: what it is now, and what a length becomes under it.

Sizes that are set once, while a widget is built (margins, spacings, fixed sizes), are written for 100 %:
``rescale`` brings them to the zoom. What is painted or computed later multiplies by ``scaled``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import QMargins, QObject, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFormLayout,
    QGridLayout,
    QLayout,
    QProgressBar,
    QSplitter,
    QToolBar,
    QTreeView,
    QWidget,
)

STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
SMALLEST, LARGEST = STEPS[0], STEPS[-1]
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX

_zoom = 1.0
_line_scale = 1.0


def zoom() -> float:
    """The factor in force, 0.8 to 3."""
    return _zoom


def line_scale() -> float:
    """How much thicker than usual the lines of pictures are, beside the zoom."""
    return _line_scale


def set_zoom(factor: float, thickness: float = 1.0) -> None:
    """For ``theme.apply_theme`` alone: fonts and style sheet have to follow."""
    global _zoom, _line_scale
    _zoom, _line_scale = limited(factor), thickness


def limited(factor: float) -> float:
    return min(max(factor, SMALLEST), LARGEST)


def stepped(factor: float, direction: int) -> float:
    """The next larger (direction 1) or smaller (−1) step."""
    if direction > 0:
        return next((step for step in STEPS if step > factor + 1e-6), LARGEST)
    return next((step for step in reversed(STEPS) if step < factor - 1e-6), SMALLEST)


def scaled(length: float) -> float:
    """Pixels on the screen of a length that is written for 100 %."""
    return length * _zoom


def rescale(root: QWidget) -> None:
    """Brings the sizes of a window or page, and of all in it, to the zoom.

    What a size was at 100 % is kept with the object, so that zooming back and forth loses nothing.
    """
    parts = tuple(_parts(root))
    for part in parts:
        if isinstance(part, QBoxLayout | QGridLayout | QFormLayout):  # those of tool bars follow the style sheet
            _rescale_layout(part)
    for part in (root, *parts):
        if isinstance(part, QWidget):
            _rescale_widget(part)


def _parts(root: QObject) -> Iterator[QObject]:
    """The layouts and widgets in it.

    Not ``findChildren``: it would bind what it finds to the root for good, also what is deleted long before.
    """
    for child in root.children():
        if isinstance(child, QWidget | QLayout):
            yield child
            yield from _parts(child)


def _rescale_layout(layout: QBoxLayout | QGridLayout | QFormLayout) -> None:
    margins = layout.contentsMargins()
    edges = (margins.left(), margins.top(), margins.right(), margins.bottom())
    _follow(layout, "zoomMargins", edges, lambda now: layout.setContentsMargins(QMargins(*now)))
    if isinstance(layout, QGridLayout | QFormLayout):
        gaps = (layout.horizontalSpacing(), layout.verticalSpacing())
        _follow(layout, "zoomSpacing", gaps, lambda now: _set_gaps(layout, now))
    else:
        _follow(layout, "zoomSpacing", (layout.spacing(),), lambda now: layout.setSpacing(now[0]))
    for place in range(layout.count()):
        item = layout.itemAt(place)
        spacer = item.spacerItem() if item is not None else None
        if spacer is not None and (spacer.sizeHint().width() or spacer.sizeHint().height()):
            size, policy = spacer.sizeHint(), spacer.sizePolicy()

            def resize(now: tuple[int, ...], item: Any = spacer, kind: Any = policy) -> None:
                item.changeSize(*now, kind.horizontalPolicy(), kind.verticalPolicy())

            _follow(layout, f"zoomSpacer{place}", (size.width(), size.height()), resize)
        if item is not None and not isinstance(item, QLayout):
            # Qt deletes it without a word to Python, which would take the next object at its address for it.
            shiboken6.invalidate(item)
    layout.invalidate()


def _set_gaps(layout: QGridLayout | QFormLayout, gaps: tuple[int, ...]) -> None:
    layout.setHorizontalSpacing(gaps[0])
    layout.setVerticalSpacing(gaps[1])


def _rescale_widget(widget: QWidget) -> None:
    least = widget.minimumSize()
    most = widget.maximumSize()
    if widget.isWindow() or isinstance(widget, QProgressBar):  # set by a layout or the style sheet, which know the zoom
        least, most = QSize(0, 0), QSize(_UNLIMITED, _UNLIMITED)
    if least != QSize(0, 0) or widget.property("zoomLeast") is not None:
        _follow(widget, "zoomLeast", (least.width(), least.height()), lambda now: widget.setMinimumSize(*now))
    if most != QSize(_UNLIMITED, _UNLIMITED) or widget.property("zoomMost") is not None:
        _follow(widget, "zoomMost", (most.width(), most.height()), lambda now: widget.setMaximumSize(*now))
    if isinstance(widget, QAbstractButton | QToolBar):
        icon = widget.iconSize()
        _follow(widget, "zoomIcon", (icon.width(), icon.height()), lambda now: widget.setIconSize(QSize(*now)))
    if isinstance(widget, QSplitter):
        _follow(widget, "zoomHandle", (widget.handleWidth(),), lambda now: widget.setHandleWidth(now[0]))
    if isinstance(widget, QTreeView):
        _follow(widget, "zoomIndentation", (widget.indentation(),), lambda now: widget.setIndentation(now[0]))


def _follow(item: Any, name: str, found: tuple[int, ...], apply: Callable[[tuple[int, ...]], None]) -> None:
    """Applies the zoom to sizes; those that the program has set anew since the last time count as sizes at 100 %."""
    base, shown = item.property(name), item.property(f"{name}Shown")
    if base is None or tuple(shown) != found:
        base = found
    now = tuple(_zoomed(size) for size in base)
    if now != found:
        apply(now)
    item.setProperty(name, list(base))
    item.setProperty(f"{name}Shown", list(now))


def _zoomed(size: int) -> int:
    return size if size <= 0 or size >= _UNLIMITED else round(size * _zoom)
