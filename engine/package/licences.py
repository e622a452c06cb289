"""The licence texts of all that is in the folder, as the wheels bring them."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path, PurePosixPath

from engine.assets import asset_path

_QT_NOTICE = """\
The wheels PySide6_Essentials and shiboken6 are Qt and Qt for Python, copyright The Qt Company Ltd. and other
contributors, under the GNU Lesser General Public License, version 3, whose text is beside this file together with that
of the GNU General Public License, version 3, which it refers to.

LayerLab uses them unmodified, as shared libraries. You may replace them by versions that you have modified yourself.

Source code: https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/
"""
_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")


def write_licences(folder: Path, wheels: Sequence[Path]) -> None:
    """A folder for each wheel with its licence files, and the texts of the LGPL and GPL that Qt is under."""
    folder.mkdir()
    for path in wheels:
        with zipfile.ZipFile(path) as wheel:
            for name in wheel.namelist():
                target = _target(name)
                if target is not None:
                    place = folder / path.name.partition("-")[0] / target
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_bytes(wheel.read(name))
    qt = folder / "Qt"
    qt.mkdir()
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        shutil.copyfile(asset_path("licences", name), qt / name)
    (qt / "NOTICE.txt").write_text(_QT_NOTICE, encoding="utf-8")


def add_program_licences(folder: Path) -> None:
    """Those of the Python that the one-folder build brings, and of PyInstaller, whose loader starts it."""
    python = Path(os.__file__).with_name("LICENSE.txt")
    if python.is_file():
        (folder / "Python").mkdir()
        shutil.copyfile(python, folder / "Python" / python.name)
    with suppress(metadata.PackageNotFoundError):
        for file in metadata.distribution("pyinstaller").files or ():
            if file.name.upper().startswith(_NAMES) and file.parts[0].endswith(".dist-info"):
                (folder / "pyinstaller").mkdir(exist_ok=True)
                shutil.copyfile(str(file.locate()), folder / "pyinstaller" / file.name)


def _target(name: str) -> str | None:
    """The place of a licence file, flat below its package's folder; None for any other file."""
    parts = PurePosixPath(name).parts
    if len(parts) < 2 or not parts[0].endswith(".dist-info") or name.endswith("/"):
        return None
    inner = parts[2:] if parts[1].lower() == "licenses" else parts[1:]
    if inner and inner[-1].upper().startswith(_NAMES):
        # Folders by their names: the texts of included parts lie deep, too deep for some disks.
        return "-".join(part for part in inner if part not in ("..", ""))
    return None
