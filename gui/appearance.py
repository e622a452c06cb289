"""How the window looks: theme, zoom and the projector preset, kept for each screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from gui.settings import Settings, ThemeChoice
from gui.theme import ThemeName, apply_theme
from gui.zoom import limited, stepped

PROJECTOR_ZOOM = 1.5
PROJECTOR_LINES = 1.6


class Appearance(QObject):
    """Changes the whole application at once; a burst of changes, as the wheel gives, is applied in one go.

    Signals:
        changed(): fonts, colours and sizes are new.
        projector_changed(bool): side panels should fold, or come back.
    """

    changed = Signal()
    projector_changed = Signal(bool)

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._screen = ""
        self.zoom = 1.0
        self.is_projector = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.apply)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.use_screen(application.primaryScreen())

    @property
    def theme_choice(self) -> ThemeChoice:
        """What was chosen: a theme, or to follow the system."""
        return self._settings.theme_choice

    @property
    def theme_name(self) -> ThemeName:
        """The theme in force."""
        if self.is_projector:
            return "contrast"
        choice = self._settings.theme_choice
        if choice != "system":
            return choice
        return "dark" if self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def set_theme(self, choice: ThemeChoice) -> None:
        """Chooses a theme; the projector preset, which has its own, ends."""
        self._settings.theme_choice = choice
        if self.is_projector:
            self.set_projector(False)
        self._timer.start()

    def set_zoom(self, factor: float) -> None:
        """Zooms to a factor from 0.8 to 3, and keeps it for this screen."""
        self.zoom = limited(factor)
        self._settings.set_screen_zoom(self._screen, self.zoom)
        self._timer.start()

    def step_zoom(self, direction: int) -> None:
        """One step in (1) or out (−1)."""
        self.set_zoom(stepped(self.zoom, direction))

    def reset_zoom(self) -> None:
        self.set_zoom(PROJECTOR_ZOOM if self.is_projector else 1.0)

    def set_projector(self, is_on: bool) -> None:
        """150 %, thick lines, high contrast and folded side panels; turning it off brings back what was before."""
        if is_on == self.is_projector:
            return
        self.is_projector = is_on
        if is_on:
            self._settings.set_zoom_before_projector(self._screen, self.zoom)
        self._settings.set_screen_projector(self._screen, is_on)
        self.set_zoom(PROJECTOR_ZOOM if is_on else self._settings.zoom_before_projector(self._screen))
        self.projector_changed.emit(is_on)

    def use_screen(self, screen: QScreen | None) -> None:
        """Takes over what was kept for the screen that the window is on now."""
        name = screen_key(screen)
        if name == self._screen:
            return
        self._screen = name
        self.zoom = limited(self._settings.screen_zoom(name))
        was_projector, self.is_projector = self.is_projector, self._settings.is_screen_projector(name)
        self.apply()
        if was_projector != self.is_projector:
            self.projector_changed.emit(self.is_projector)

    def apply(self) -> None:
        """Brings the application to the present choice now."""
        self._timer.stop()
        lines = PROJECTOR_LINES if self.is_projector else 1.0
        apply_theme(self._application, self.theme_name, zoom=self.zoom, line_scale=lines)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._settings.theme_choice == "system" and not self.is_projector:
            self._timer.start()


def screen_key(screen: QScreen | None) -> str:
    """The same for the same screen at another start, also when a projector is plugged in between."""
    if screen is None:
        return "none"
    size = screen.size()
    parts = (screen.manufacturer(), screen.model(), screen.name(), f"{size.width()}x{size.height()}")
    return "_".join("".join(c for c in part if c.isalnum()) for part in parts if part)
