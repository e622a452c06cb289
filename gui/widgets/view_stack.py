"""Pages of which one is seen, chosen by buttons in a row that breaks where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from engine.language import tr
from gui.widgets.button_row import ButtonRow
from gui.widgets.choice_button import ChoiceButton


class ViewStack(QWidget):
    """Asks for the room of the page that is seen, not of the largest one.

    A page can be taken away for a while; the first one then comes to the front.

    Signals:
        view_changed(str): another page is seen; its name.
    """

    view_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, ChoiceButton] = {}
        self._pages: dict[str, QWidget] = {}
        self._wanted = ""
        self._group = QButtonGroup(self)
        self._stack = _Stack()
        self._row = ButtonRow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._row)
        layout.addWidget(self._stack, 1)

    @property
    def view(self) -> str:
        """The name of the page that is seen."""
        return next((name for name, page in self._pages.items() if page is self._stack.current), "")

    @property
    def wanted(self) -> str:
        """The page that was chosen last, also while it is away."""
        return self._wanted

    def add(self, name: str, page: QWidget, *, tip: str, title: str = "") -> None:
        """Another page with its button, which shows the ``title`` or else the name; the first one is seen."""
        button = ChoiceButton(title or tr(name), tip=tip)
        button.setObjectName(name)
        button.setAccessibleDescription(tip)
        button.clicked.connect(lambda: self.show_view(name))
        self._group.addButton(button)
        self._row.add(button)
        self.buttons[name] = button
        self._pages[name] = page
        self._stack.add(page)
        if len(self._pages) == 1:
            self.show_view(name)

    def show_view(self, name: str) -> None:
        """Brings a page to the front, as soon as it is there.

        Raises:
            ValueError: there is no page of that name.
        """
        if name not in self._pages:
            raise ValueError(f"no view {name!r}")
        self._wanted = name
        self._show_wanted()

    def set_available(self, name: str, is_available: bool) -> None:
        """Shows or hides the button of a page."""
        if self.buttons[name].isHidden() == is_available:
            self.buttons[name].setVisible(is_available)
            if self._wanted:
                self._show_wanted()

    def _show_wanted(self) -> None:
        name = self._wanted
        if self.buttons[name].isHidden():
            name = next(iter(self._pages))
        before = self.view
        self.buttons[name].setChecked(True)
        self._stack.show_page(self._pages[name])
        if name != before:
            self.view_changed.emit(name)


class _Stack(QWidget):
    """One page at a time. QStackedWidget would ask for the height of the tallest page at a width, also while it is
    hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._current: QWidget | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)

    def add(self, page: QWidget) -> None:
        page.hide()
        self._room.addWidget(page)

    @property
    def current(self) -> QWidget | None:
        return self._current

    def show_page(self, page: QWidget) -> None:
        if page is self._current:
            return
        before, self._current = self._current, page
        focus = QApplication.focusWidget()
        had_focus = before is not None and focus is not None and before.isAncestorOf(focus)
        if before is not None:
            before.hide()
        page.show()
        last = page.focusWidget()
        if had_focus and last is not None:
            last.setFocus()  # where it was when this page was left
