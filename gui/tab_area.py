"""The band of tabs and the page below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from engine.language import tr
from gui.tabs.base import Tab
from gui.widgets.banner import ErrorBanner
from gui.zoom import rescale, scaled


class LoadingPage(QWidget):
    """What stands in the window until the tabs are there.

    Signals:
        first_painted(): it is on the screen now.
    """

    first_painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_painted = False
        self._title = QLabel("LayerLab", alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("role", "heading")
        self._text = QLabel(tr("Loading PyTorch"), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setProperty("role", "muted")
        self._bar = QProgressBar(textVisible=False, maximum=100, value=0)
        self._bar.setAccessibleName(tr("Loading"))
        self._bar.setAccessibleDescription(tr("How much of PyTorch and the tabs is there"))
        self._bar.setFixedWidth(220)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_progress(self, done: int, total: int, what: str) -> None:
        self._bar.setValue(round(100 * done / max(1, total)))
        self._text.setText(tr("Loading {what}", what=what))

    def show_failure(self, sentence: str) -> None:
        self._bar.hide()
        self._text.setText(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()


class TabArea(QWidget):
    """Shows one tab at a time; the loading page until the tabs are revealed. ``notice`` is for what concerns all tabs.

    Signals:
        current_changed(Tab): another tab is in front.
    """

    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loading_page = LoadingPage()
        self.notice = ErrorBanner()
        self.notice.setProperty("wide", True)
        self.tabs: list[Tab] = []
        self._bar = QTabBar(drawBase=False, expanding=False)
        self._bar.setAccessibleName(tr("Tabs"))
        self._bar.setToolTip(tr("Left and right arrow keys: the next tab; Ctrl and its number: a tab"))
        self._bar.currentChanged.connect(self._show_index)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.loading_page)
        band = QFrame()
        band.setProperty("tabBand", True)
        band_layout = QHBoxLayout(band)
        band_layout.setContentsMargins(12, 6, 12, 0)
        band_layout.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignBottom)
        self._keeper = _BandHeight()
        band_layout.addWidget(self._keeper)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(band)
        layout.addWidget(self.notice)
        layout.addWidget(self._pages, 1)

    @property
    def current(self) -> Tab | None:
        page = self._pages.currentWidget()
        return page if isinstance(page, Tab) else None

    def add_tab(self, tab: Tab) -> None:
        """Adds it behind the others; the loading page stays in front."""
        self.tabs.append(tab)
        self._pages.addWidget(tab)
        rescale(tab)

    def reveal(self, first: str) -> None:
        """Takes the loading page away and shows the tab with this id, else the first one."""
        self._bar.blockSignals(True)
        for tab in self.tabs:
            self._bar.addTab(tr(tab.title))
        self._bar.blockSignals(False)
        self.show_tab(first if any(tab.tab_id == first for tab in self.tabs) else self.tabs[0].tab_id)

    def show_tab(self, tab_id: str) -> None:
        index = next(index for index, tab in enumerate(self.tabs) if tab.tab_id == tab_id)
        if self._bar.currentIndex() == index:
            self._show_index(index)
        else:
            self._bar.setCurrentIndex(index)

    def _show_index(self, index: int) -> None:
        tab = self.tabs[index]
        if tab is not self.current:
            self._pages.setCurrentWidget(tab)
            self.current_changed.emit(tab)


class _BandHeight(QWidget):
    """Keeps the band as high while it is empty as it is with tabs, so that nothing jumps."""

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + round(scaled(16)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
