"""Every command of the window, each made once; menus, tool bar and context menus share them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from engine.language import mark, tr
from gui.language import LANGUAGE_NAMES
from gui.settings import LanguageChoice, ThemeChoice
from gui.widgets.plain_mark import plain_tool_tip

_THEMES: tuple[tuple[ThemeChoice, str, str], ...] = (
    ("system", mark("As the &system"), mark("Light or dark, as the system is set")),
    ("light", mark("&Light"), mark("Dark text on white")),
    ("dark", mark("&Dark"), mark("Light text on dark grey")),
    ("contrast", mark("&High contrast"), mark("White on black, with strong borders")),
)


class Actions(QObject):
    """Texts, keys and tips; what they do is connected by the window. What cannot work yet is disabled."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.all: list[QAction] = []

        self.open = self._add(tr("&Open…"), "Ctrl+O", tr("Open a model, a picture, a text or a session from a file"))
        self.save_session = self._add(
            tr("&Save session as…"), "Ctrl+S", tr("Save model, inputs and settings to hand to others")
        )
        self.start_fresh = self._add(
            tr("Start &fresh"), "Ctrl+Shift+N", tr("All inputs and settings of the tabs as at the start")
        )
        self.show_trusted = self._add(
            tr("&Trusted files…"), "", tr("Files that may be run, each by its content; to look at and to revoke")
        )
        self.clear_recent = self._add(tr("&Clear this list"), "", tr("Forget the files that were opened"))
        # QKeySequence.StandardKey.Quit has no binding on some platforms.
        self.quit = self._add(
            tr("&Quit"), "Ctrl+Q", tr("End LayerLab; the session is kept"), role=QAction.MenuRole.QuitRole
        )

        self.copy = self._add(tr("&Copy"), "Ctrl+C", tr("Copy the chosen text, the chosen cells or the figure"))
        self.roll_seed = self._add(tr("&New seed"), "Ctrl+D", tr("Roll another seed for what is drawn at random"))
        self.lock_seed = self._add(
            tr("&Lock seed"), "Ctrl+L", tr("Each run with the same seed; unlocked, each with a new one")
        )
        self.lock_seed.setCheckable(True)

        self.themes: dict[ThemeChoice, QAction] = {}
        group = QActionGroup(self)
        for choice, text, tip in _THEMES:
            self.themes[choice] = self._add(tr(text), "", tr(tip))
            self.themes[choice].setCheckable(True)
            group.addAction(self.themes[choice])
        self.languages: dict[LanguageChoice, QAction] = {
            "system": self._add(
                tr("That of the &system"), "", tr("The language of the system, where LayerLab speaks it")
            )
        }
        for code, name in LANGUAGE_NAMES.items():
            self.languages[code] = self._add(name, "", tr("Show everything in this language: {name}", name=name))
        languages = QActionGroup(self)
        for action in self.languages.values():
            action.setCheckable(True)
            languages.addAction(action)
        self.zoom_in = self._add(tr("Zoom &in"), "Ctrl++", tr("Everything larger, up to 300 %"))
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])  # + without Shift
        self.zoom_out = self._add(tr("Zoom &out"), "Ctrl+-", tr("Everything smaller, down to 80 %"))
        self.reset_zoom = self._add(tr("&Usual size"), "Ctrl+0", tr("Back to 100 %, with the projector to 150 %"))
        self.projector = self._add(
            tr("&Projector"), "Ctrl+P", tr("150 %, thick lines, high contrast, side panels folded")
        )
        self.projector.setCheckable(True)
        self.fold_sides = self._add(
            tr("Fold &side panels"), "Ctrl+B", tr("Only the picture; again to have the panels back")
        )
        self.show_activity = self._add(tr("&Activity"), "Ctrl+J", tr("What runs, waits and has ended, with times"))
        self.full_screen = self._add(tr("&Full screen"), "F11", tr("The whole screen, and back"))
        self.full_screen.setCheckable(True)

        self.run = self._add(tr("&Run"), "F5", tr("Run what this tab is set to"))
        self.stop = self._add(tr("&Stop"), "Shift+F5", tr("Stop what this tab runs; what is there stays (also Esc)"))
        self.stop_all = self._add(tr("Stop &everything"), "Ctrl+Shift+F5", tr("Stop what all tabs run or have waiting"))

        self.show_guide = self._add(
            tr("&Guide"), "Shift+F1", tr("Pages for teachers and students, a glossary, and a search in all of them")
        )
        self.edit_lesson = self._add(
            tr("&Lesson…"), "Ctrl+Shift+L", tr("Order, hide and edit demos and cards; save them, or export a page")
        )
        self.open_lesson = self._add(tr("&Open lesson…"), "", tr("Show the demos and cards of a lesson file"))
        self.hide_answers = self._add(
            tr("&Hide answers"), "", tr("A demo shows the right answer only after “Reveal”, also when one has guessed")
        )
        self.hide_answers.setCheckable(True)
        self.shipped_demos = self._add(
            tr("&As shipped"), "", tr("Demos and cards in their own order and words again; lesson files stay")
        )
        self.shipped_demos.setEnabled(False)

        self.show_keys = self._add(tr("&Keys"), "F1", tr("All keys, in a list that can be searched"))
        self.show_changes = self._add(tr("What is &new"), "", tr("The changelog"))
        self.open_log = self._add(tr("Open &log folder"), "", tr("Where the program writes down what went wrong"))
        self.about = self._add(
            tr("&About LayerLab"), "", tr("Versions, licences, data"), role=QAction.MenuRole.AboutRole
        )
        self.tabs: list[QAction] = []
        self.demos: list[QAction] = []

    def add_tab(self, title: str, slot: Callable[[], object]) -> QAction:
        """A command that shows the next tab, Ctrl and its number."""
        number = len(self.tabs) + 1
        action = self._add(f"&{number} {title}", f"Ctrl+{number}", tr("Show the tab {title}", title=title))
        action.triggered.connect(slot)
        self.tabs.append(action)
        return action

    def add_demo(self, title: str, tip: str) -> QAction:
        """A command that plays the next guided demo; the first ten have keys: Ctrl, Shift and a digit, 0 for ten."""
        number = len(self.demos) + 1
        keys = f"Ctrl+Shift+{number % 10}" if number <= 10 else ""
        # Plain text: what a lesson's file says is not to be taken for markup.
        action = self._add(f"{number} {title.replace('&', '&&')}", keys, plain_tool_tip(tip))
        self.demos.append(action)
        return action

    def clear_demos(self) -> None:
        """Takes the demos away; others may come."""
        for action in self.demos:
            self.all.remove(action)
            self._window.removeAction(action)
            action.deleteLater()
        self.demos = []

    def _add(self, text: str, keys: str, tip: str, *, role: QAction.MenuRole = QAction.MenuRole.NoRole) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            tip = f"{tip} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        action.setMenuRole(role)
        self._window.addAction(action)  # its keys work also where no menu shows it
        self.all.append(action)
        return action
