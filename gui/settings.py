"""What the window remembers: typed entries in an INI file.

A damaged or foreign value reads as the default; QSettings itself would hand over whatever text it finds.
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from gui.widgets.export_choice import ExportChoice

ThemeChoice = Literal["system", "light", "dark", "contrast"]
LanguageChoice = Literal["system", "en", "de", "es"]

HOME_VARIABLE = "LAYERLAB_HOME"

_LONGEST_PATH = 4096


def data_folder() -> Path:
    """Where settings and logs are kept; the environment variable LAYERLAB_HOME puts it elsewhere."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen)
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base or Path.home()) / "LayerLab"


class Settings:
    """Remembered between runs."""

    def __init__(self, path: Path | None = None) -> None:
        path = path or data_folder() / "settings.ini"
        self.folder = path.parent
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme_choice(self) -> ThemeChoice:
        """The theme that was chosen; that of the system until then."""
        name = self._text("theme")
        return next((choice for choice in get_args(ThemeChoice) if choice == name), "system")

    @theme_choice.setter
    def theme_choice(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice)

    @property
    def language_choice(self) -> LanguageChoice:
        """The language that was chosen; that of the system until then."""
        code = self._text("language")
        return next((choice for choice in get_args(LanguageChoice) if choice == code), "system")

    @language_choice.setter
    def language_choice(self, choice: LanguageChoice) -> None:
        self._store.setValue("language", choice)

    def screen_zoom(self, screen: str) -> float:
        """The zoom that was chosen on a screen, else 1."""
        return self._number(f"screens/{screen}/zoom", 1.0)

    def set_screen_zoom(self, screen: str, zoom: float) -> None:
        self._store.setValue(f"screens/{screen}/zoom", zoom)

    def is_screen_projector(self, screen: str) -> bool:
        """Whether the projector preset was left on there."""
        return self._text(f"screens/{screen}/projector") == "true"

    def set_screen_projector(self, screen: str, is_on: bool) -> None:
        self._store.setValue(f"screens/{screen}/projector", "true" if is_on else "false")

    def zoom_before_projector(self, screen: str) -> float:
        return self._number(f"screens/{screen}/zoom_before_projector", 1.0)

    def set_zoom_before_projector(self, screen: str, zoom: float) -> None:
        self._store.setValue(f"screens/{screen}/zoom_before_projector", zoom)

    @property
    def window_geometry(self) -> QByteArray:
        """As ``QWidget.saveGeometry`` gives it; empty where there is none."""
        value = self._store.value("window_geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window_geometry", geometry)

    @property
    def corpus_folder(self) -> Path | None:
        """The last folder with texts of one's own, as long as it is there."""
        return self._folder("corpus_folder")

    @corpus_folder.setter
    def corpus_folder(self, folder: Path | None) -> None:
        self._store.setValue("corpus_folder", "" if folder is None else str(folder))

    @property
    def save_folder(self) -> Path:
        """Where the last picture or table was saved, else the user's home."""
        return self._folder("save_folder") or Path.home()

    @save_folder.setter
    def save_folder(self, folder: Path) -> None:
        self._store.setValue("save_folder", str(folder))

    @property
    def export_text(self) -> str:
        """How the last picture was exported, as ``ExportChoice.as_text`` gives it."""
        return self._text("export")

    @export_text.setter
    def export_text(self, text: str) -> None:
        self._store.setValue("export", text)

    @property
    def open_folder(self) -> Path:
        """Where the last file was opened, else the user's home."""
        return self._folder("open_folder") or Path.home()

    @open_folder.setter
    def open_folder(self, folder: Path) -> None:
        self._store.setValue("open_folder", str(folder))

    def flush(self) -> bool:
        """Writes to disk now; False where the disk or its rights do not allow it."""
        self._store.sync()
        # A damaged file is an error for ever, although it has been written anew.
        return self._store.status() != QSettings.Status.AccessError

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        if isinstance(value, int | float) and not isinstance(value, bool):  # as it was set, before it is on disk
            value = str(value)
        return value if isinstance(value, str) and len(value) <= _LONGEST_PATH else ""

    def _number(self, key: str, default: float) -> float:
        try:
            value = float(self._text(key) or default)
        except ValueError:
            return default
        return value if math.isfinite(value) else default

    def _folder(self, key: str) -> Path | None:
        text = self._text(key)
        try:
            return Path(text) if text and Path(text).is_dir() else None
        except (OSError, ValueError):  # a NUL, or a name that the system refuses
            return None


class SavedExports:
    """The ``ExportMemory`` of the window's figures."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def folder(self) -> Path:
        return self._settings.save_folder

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.save_folder = folder

    @property
    def choice(self) -> ExportChoice:
        return ExportChoice.from_text(self._settings.export_text)

    @choice.setter
    def choice(self, choice: ExportChoice) -> None:
        self._settings.export_text = choice.as_text()
