"""What the window remembers: typed entries in an INI file.

A damaged or foreign value reads as the default; QSettings itself would hand over whatever text it finds.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from gui.theme import ThemeName

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
    """Remembered between runs; ``default_theme`` is in force until a theme is chosen."""

    def __init__(self, path: Path | None = None, *, default_theme: ThemeName = "light") -> None:
        self._store = QSettings(str(path or data_folder() / "settings.ini"), QSettings.Format.IniFormat)
        self._default_theme: ThemeName = default_theme

    @property
    def theme_name(self) -> ThemeName:
        name = self._text("theme")
        if name == "light":
            return "light"
        return "dark" if name == "dark" else self._default_theme

    @theme_name.setter
    def theme_name(self, name: ThemeName) -> None:
        self._store.setValue("theme", name)

    @property
    def window_geometry(self) -> QByteArray:
        """As ``QWidget.saveGeometry`` gives it; empty where there is none."""
        value = self._store.value("window_geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window_geometry", geometry)

    @property
    def last_tab(self) -> str:
        """The ``tab_id`` that was in front; it may be one that is gone."""
        return self._text("last_tab")

    @last_tab.setter
    def last_tab(self, tab_id: str) -> None:
        self._store.setValue("last_tab", tab_id)

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

    def flush(self) -> bool:
        """Writes to disk now; False where the disk or its rights do not allow it."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) and len(value) <= _LONGEST_PATH else ""

    def _folder(self, key: str) -> Path | None:
        text = self._text(key)
        try:
            return Path(text) if text and Path(text).is_dir() else None
        except (OSError, ValueError):  # a NUL, or a name that the system refuses
            return None
