"""Versions of what the program stands on, read without importing it."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

_PACKAGES = {"torch": "torch", "PySide6": "PySide6_Essentials", "pyqtgraph": "pyqtgraph", "numpy": "numpy"}


def layerlab_version() -> str:
    return _version("layerlab", "(not installed)")


def versions() -> dict[str, str]:
    """Name and version of each, Python and the system among them."""
    found = {name: _version(distribution) for name, distribution in _PACKAGES.items()}
    return {"Python": platform.python_version(), **found, "system": platform.platform(terse=True)}


def reason_to_refuse(python: tuple[int, int] = sys.version_info[:2], pyside: str | None = None) -> str | None:
    """A sentence when these versions cannot work together; None when they can."""
    pyside = _version("PySide6_Essentials") if pyside is None else pyside
    if python == (3, 11) and pyside.split(".")[:2] == ["6", "12"]:
        # Every emit() drops a reference to True until the interpreter aborts.
        return f'PySide6 {pyside} crashes Python 3.11: run pip install "PySide6-Essentials>=6.8,<6.12".'
    return None


def _version(distribution: str, otherwise: str = "not installed") -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return otherwise
