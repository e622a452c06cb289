"""Files that ship with the program."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr


def asset_path(*parts: str) -> Path:
    """Path of a file or folder under ``resources``.

    Raises:
        EngineError: it is not there, which means a damaged installation.
    """
    try:
        import resources as package

        marker = getattr(package, "LAYERLAB", False)
    except ImportError:
        marker = False
    if not marker:
        raise EngineError(
            tr("LayerLab's resources are missing: install it again into a virtual environment of its own.")
        )
    path = Path(str(resources.files("resources").joinpath(*parts)))
    if not path.exists():
        raise EngineError(tr("{parts} is missing from LayerLab's resources: install it again.", parts="/".join(parts)))
    return path
