"""Every command of the window, each made once; menus, tool bar and context menus share them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.settings import ThemeChoice

_THEMES: tuple[tuple[ThemeChoice, str, str], ...] = (
    ("system", "As the &system", "Light or dark, as the system is set"),
    ("light", "&Light", "Dark text on white"),
    ("dark", "&Dark", "Light text on dark grey"),
    ("contrast", "&High contrast", "White on black, with strong borders"),
)


class Actions(QObject):
    """Texts, keys and tips; what they do is connected by the window. What cannot work yet is disabled."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.all: list[QAction] = []

        self.open = self._add("&Open…", "Ctrl+O", "Open a model, a picture, a text or a session from a file")
        self.save_session = self._add(
            "&Save session as…", "Ctrl+S", "Save model, inputs and settings to hand to others"
        )
        self.start_fresh = self._add(
            "Start &fresh", "Ctrl+Shift+N", "All inputs and settings of the tabs as at the start"
        )
        self.show_trusted = self._add(
            "&Trusted files…", "", "Files that may be run, each by its content; to look at and to revoke"
        )
        self.clear_recent = self._add("&Clear this list", "", "Forget the files that were opened")
        # QKeySequence.StandardKey.Quit has no binding on some platforms.
        self.quit = self._add("&Quit", "Ctrl+Q", "End LayerLab; the session is kept", role=QAction.MenuRole.QuitRole)

        self.copy = self._add("&Copy", "Ctrl+C", "Copy the chosen text, the chosen cells or the figure")
        self.roll_seed = self._add("&New seed", "Ctrl+D", "Roll another seed for what is drawn at random")
        self.lock_seed = self._add("&Lock seed", "Ctrl+L", "Each run with the same seed; unlocked, each with a new one")
        self.lock_seed.setCheckable(True)

        self.themes: dict[ThemeChoice, QAction] = {}
        group = QActionGroup(self)
        for choice, text, tip in _THEMES:
            self.themes[choice] = self._add(text, "", tip)
            self.themes[choice].setCheckable(True)
            group.addAction(self.themes[choice])
        self.zoom_in = self._add("Zoom &in", "Ctrl++", "Everything larger, up to 300 %")
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])  # + without Shift
        self.zoom_out = self._add("Zoom &out", "Ctrl+-", "Everything smaller, down to 80 %")
        self.reset_zoom = self._add("&Usual size", "Ctrl+0", "Back to 100 %, with the projector to 150 %")
        self.projector = self._add("&Projector", "Ctrl+P", "150 %, thick lines, high contrast, side panels folded")
        self.projector.setCheckable(True)
        self.fold_sides = self._add("Fold &side panels", "Ctrl+B", "Only the picture; again to have the panels back")
        self.show_activity = self._add("&Activity", "Ctrl+J", "What runs, waits and has ended, with times")
        self.full_screen = self._add("&Full screen", "F11", "The whole screen, and back")
        self.full_screen.setCheckable(True)

        self.run = self._add("&Run", "F5", "Run what this tab is set to")
        self.stop = self._add("&Stop", "Shift+F5", "Stop what this tab runs; what is there stays (also Esc)")
        self.stop_all = self._add("Stop &everything", "Ctrl+Shift+F5", "Stop what all tabs run or have waiting")

        self.show_keys = self._add("&Keys", "F1", "All keys, in a list that can be searched")
        self.show_changes = self._add("What is &new", "", "The changelog")
        self.open_log = self._add("Open &log folder", "", "Where the program writes down what went wrong")
        self.about = self._add("&About LayerLab", "", "Versions, licences, data", role=QAction.MenuRole.AboutRole)
        self.tabs: list[QAction] = []

    def add_tab(self, title: str, slot: Callable[[], object]) -> QAction:
        """A command that shows the next tab, Ctrl and its number."""
        number = len(self.tabs) + 1
        action = self._add(f"&{number} {title}", f"Ctrl+{number}", f"Show the tab {title}")
        action.triggered.connect(slot)
        self.tabs.append(action)
        return action

    def _add(self, text: str, keys: str, tip: str, *, role: QAction.MenuRole = QAction.MenuRole.NoRole) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            tip = f"{tip} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        action.setMenuRole(role)
        self._window.addAction(action)  # its keys work also where no menu shows it
        self.all.append(action)
        return action
