"""The layout of a tab: controls on the left, the picture in the middle, explanation on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from gui.widgets.reading_direction import turned
from gui.zoom import rescale, scaled

# Widths at 100 %: what the middle likes to have before a side folds by itself, and the least that it can do with.
CENTRE_WIDTH, LEAST_CENTRE_WIDTH = 320, 160
STRIP_WIDTH = 18
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class SidePanel(QWidget):
    """Scrolls what does not fit, and folds to a strip with a button."""

    def __init__(
        self, content: QWidget, title: str, *, is_left: bool, width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_left = is_left
        self._width = width
        self._title = title
        self._chosen: bool | None = None
        self.scroll_area = _Scroll(content, is_side=True)
        self.fold_button = QToolButton()
        self.fold_button.setCheckable(True)
        self.fold_button.setProperty("fold", True)
        self.fold_button.setFixedWidth(STRIP_WIDTH)
        self.fold_button.setAccessibleName(tr("Fold: {title}", title=title))
        self.fold_button.toggled.connect(self._fold)
        self.fold_button.clicked.connect(self._keep_choice)
        layout = QHBoxLayout(self)
        layout.setDirection(QBoxLayout.Direction.LeftToRight if is_left else QBoxLayout.Direction.RightToLeft)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.scroll_area, 1)
        layout.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignTop)
        self._fold(False)

    @property
    def is_folded(self) -> bool:
        return self.fold_button.isChecked()

    @property
    def choice(self) -> bool | None:
        """Folded or not as somebody chose it; None while the room decides."""
        return self._chosen

    @choice.setter
    def choice(self, is_folded: bool | None) -> None:
        self._chosen = is_folded
        if is_folded is not None:
            self.fold_button.setChecked(is_folded)

    def fold_for_room(self, *, is_tight: bool, is_impossible: bool) -> None:
        """Folds while there is little room, unless somebody has chosen otherwise; always while there is none."""
        wanted = self._chosen if self._chosen is not None else is_tight
        self.fold_button.setChecked(wanted or is_impossible)

    @property
    def open_width(self) -> int:
        """What it likes to have while it is not folded."""
        return max(round(scaled(self._width)) or self.scroll_area.sizeHint().width() + self._strip, self.least_width)

    @property
    def least_width(self) -> int:
        """The least that it can do with while it is not folded."""
        return self.scroll_area.minimumSizeHint().width() + self._strip

    @property
    def _strip(self) -> int:
        return round(scaled(STRIP_WIDTH + 2))

    def sizeHint(self) -> QSize:
        return QSize(self._strip if self.is_folded else self.open_width, super().sizeHint().height())

    def _keep_choice(self) -> None:
        self._chosen = self.is_folded

    def _fold(self, is_folded: bool) -> None:
        self.scroll_area.setVisible(not is_folded)
        points_left = self._is_left != is_folded
        self.fold_button.setArrowType(turned(Qt.ArrowType.LeftArrow if points_left else Qt.ArrowType.RightArrow))
        self.fold_button.setToolTip(
            tr("Show: {title}", title=self._title) if is_folded else tr("Fold: {title}", title=self._title)
        )
        self.setMaximumWidth(STRIP_WIDTH if is_folded else _UNLIMITED)
        rescale(self)
        self.updateGeometry()


class Page(QSplitter):
    """Three columns; both sides fold, and the middle scrolls before anything in it is cut off.

    ``left_width`` and ``right_width`` are what a side likes to have (px at 100 %), 0 for what its content asks for.
    """

    def __init__(
        self,
        centre: QWidget,
        *,
        left: QWidget | None = None,
        right: QWidget | None = None,
        left_title: str = "",
        right_title: str = "",
        left_width: int = 0,
        right_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.left = (
            SidePanel(left, left_title or tr("controls"), is_left=True, width=left_width) if left is not None else None
        )
        self.right = (
            SidePanel(right, right_title or tr("explanation"), is_left=False, width=right_width)
            if right is not None
            else None
        )
        self.centre = _Scroll(centre, is_side=False)
        for part in (self.left, self.centre, self.right):
            if part is not None:
                self.addWidget(part)
        for side in self.sides:
            self.setStretchFactor(self.indexOf(side), 0)
            side.fold_button.toggled.connect(self._share_room)
        self.setStretchFactor(self.indexOf(self.centre), 1)
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        self._waiting_widths: list[float] | None = None  # parts of a whole that is not known before it is shown

    @property
    def sides(self) -> tuple[SidePanel, ...]:
        return tuple(side for side in (self.left, self.right) if side is not None)

    @property
    def is_folded(self) -> bool:
        """Both sides are folded."""
        return all(side.is_folded for side in self.sides)

    def fold_sides(self, is_folded: bool) -> None:
        """Folds both sides, or lets them be as the room allows."""
        for side in self.sides:
            side.choice = True if is_folded else None
        self._fold_for_room()

    def columns(self) -> dict[str, object]:
        """Widths as parts of the whole and what is folded, as plain values."""
        whole = sum(self.sizes()) or 1
        widths = self._waiting_widths or [round(size / whole, 4) for size in self.sizes()]
        return {"widths": list(widths), "folded": [side.choice for side in self.sides]}

    def set_columns(self, columns: object) -> None:
        """Takes over what ``columns`` gave.

        Raises:
            ValueError: it is something else.
        """
        widths, folded = _checked(columns, self.count(), len(self.sides))
        for side, choice in zip(self.sides, folded, strict=True):
            side.choice = choice
        self._waiting_widths = widths if any(widths) and not self.isVisible() else None
        self._share_widths(widths)

    def _share_widths(self, widths: list[float]) -> None:
        whole = (sum(self.sizes()) if self.isVisible() else 0) or max(self.width(), 1000)
        self.setSizes([round(width * whole) for width in widths])
        self._fold_for_room()
        self._free_strips()

    def _free_strips(self) -> None:
        """What a folded side has beyond its strip goes to the middle."""
        sizes = self.sizes()
        for side in self.sides:
            spare = sizes[self.indexOf(side)] - side.minimumSizeHint().width()
            if side.is_folded and spare > 0:
                sizes[self.indexOf(side)] -= spare
                sizes[self.indexOf(self.centre)] += spare
        if sizes != self.sizes():
            self.setSizes(sizes)

    def _share_room(self) -> None:
        """Gives each side what it needs, or its strip, and the middle the rest."""
        widths = [side.minimumSizeHint().width() if side.is_folded else side.sizeHint().width() for side in self.sides]
        rest = max(self.width() - sum(widths) - self.handleWidth() * (self.count() - 1), 1)
        widths.insert(self.indexOf(self.centre), rest)
        self.setSizes(widths)

    def _fold_for_room(self) -> None:
        """The right side folds before the left one."""
        room = self.width() - self.handleWidth() * (self.count() - 1)
        taken = least = 0
        for side in self.sides:  # the left one first: what it takes is gone for the right one
            likes, needs = taken + side.open_width + scaled(CENTRE_WIDTH), least + side.least_width
            side.fold_for_room(is_tight=likes > room, is_impossible=needs + scaled(LEAST_CENTRE_WIDTH) > room)
            taken += side.sizeHint().width()
            least += side.minimumSizeHint().width()

    # Qt's side

    def minimumSizeHint(self) -> QSize:
        """That with folded sides: a window must not be kept large by what can fold."""
        strips = sum(round(scaled(STRIP_WIDTH + 2)) + self.handleWidth() for _ in self.sides)
        return QSize(round(scaled(LEAST_CENTRE_WIDTH)) + strips, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_for_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        widths, self._waiting_widths = self._waiting_widths, None
        if widths is not None:
            self._share_widths(widths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold_for_room()


def _checked(columns: object, parts: int, sides: int) -> tuple[list[float], list[bool | None]]:
    widths = columns.get("widths") if isinstance(columns, dict) else None
    folded = columns.get("folded") if isinstance(columns, dict) else None
    if not isinstance(widths, list) or not isinstance(folded, list) or (len(widths), len(folded)) != (parts, sides):
        raise ValueError("not the columns of this page")
    are_widths = all(isinstance(width, int | float) and 0 <= width <= 1 for width in widths)
    if not are_widths or not all(choice is None or isinstance(choice, bool) for choice in folded):
        raise ValueError("not the columns of this page")
    return widths, folded


class _Scroll(QScrollArea):
    """Shows its content in full where there is room and scrolls otherwise; a side scrolls up and down only."""

    def __init__(self, content: QWidget, *, is_side: bool) -> None:
        super().__init__()
        self._is_side = is_side
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if is_side:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 4, 0)
            inside.addWidget(content)
            self._content = holder
        self.setWidget(self._content)
        self._content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what is in it may need more room now
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        hint = self._content.sizeHint()
        return QSize(hint.width() + self._bar_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        if not self._is_side:
            return QSize(round(scaled(LEAST_CENTRE_WIDTH)), round(scaled(80)))
        return QSize(self._content.minimumSizeHint().width() + self._bar_width(), round(scaled(80)))

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width() if self._is_side else 0
