"""Versions of what the program stands on, read without importing it."""

from __future__ import annotations

import platform
from importlib import metadata

_PACKAGES = {
    "torch": "torch",
    "PySide6": "PySide6_Essentials",
    "pyqtgraph": "pyqtgraph",
    "numpy": "numpy",
    "safetensors": "safetensors",
}


def layerlab_version() -> str:
    return _version("layerlab", "(not installed)")


def versions() -> dict[str, str]:
    """Name and version of each, Python and the system among them."""
    found = {name: _version(distribution) for name, distribution in _PACKAGES.items()}
    return {"Python": platform.python_version(), **found, "system": platform.platform(terse=True)}


def versions_text() -> str:
    """The program's version and all of ``versions``, a line each."""
    lines = [f"LayerLab {layerlab_version()}", *(f"{name} {version}" for name, version in versions().items())]
    return "\n".join(lines)


def _version(distribution: str, otherwise: str = "not installed") -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return otherwise
