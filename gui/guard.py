"""Why the program cannot start here: one sentence, found before Qt or torch is loaded, instead of a crash.

Nothing is imported to find out: versions come from the packages' metadata, places from the import system, and Qt's
platform plugin is only opened as a shared library, as Qt would do a moment later.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

TORCH = "2.13.0"
"""The one release of torch that works, as pyproject.toml pins it."""

OLDEST_QT = (6, 8)
PACKAGES = {
    "torch": ("torch",),
    "PySide6": ("PySide6_Essentials", "PySide6"),
    "pyqtgraph": ("pyqtgraph",),
    "numpy": ("numpy",),
    "safetensors": ("safetensors",),
}
"""What has to be installed: the package as it is imported, and the distributions that may bring it."""

LIBRARIES = "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0"
WINDOW_LIBRARIES = (
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 "
    "libxcb-randr0 libxcb-render-util0 libxcb-image0"
)
"""Debian's names of what Qt needs on a bare system, as the README has them."""

_AGAIN = "install LayerLab into a virtual environment of its own, as the README says"


def reason_to_refuse(
    *,
    python: tuple[int, int] = sys.version_info[:2],
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
) -> str | None:
    """A sentence with cause and remedy when the program cannot run here; None when it can.

    Call it when ``QT_QPA_PLATFORM`` is what it is going to be, and before anything of Qt or torch is imported.
    """
    return _foreign_package() or _unfit_version(python) or _unfit_screen(platform, environ)


# Packages


def _foreign_package() -> str | None:
    """``engine`` and ``resources`` are common names: another package of that name may be found instead of ours."""
    home = Path(__file__).resolve().parents[1]
    for name, part in (("engine", "errors.py"), ("resources", "__init__.py")):
        place = _place(name)
        if place is None:
            return f"LayerLab's package {name!r} is missing: {_AGAIN}."
        if place.resolve() != (home / name).resolve() or not (place / part).is_file():
            return f"The package {name!r} in {place} is not LayerLab's and hides it: remove it, or {_AGAIN}."
    if "LAYERLAB" not in (home / "resources" / "__init__.py").read_text(encoding="utf-8", errors="replace"):
        return f"The package 'resources' in {home} was overwritten by another one: {_AGAIN}."
    return None


def _place(package: str) -> Path | None:
    """The folder that a package would be imported from."""
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return None
    if spec is None:
        return None
    places = list(spec.submodule_search_locations or ())
    return Path(places[0]) if places else Path(spec.origin or "")


def _unfit_version(python: tuple[int, int]) -> str | None:
    missing = [package for package in PACKAGES if _place(package) is None]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        return f"{_listed(missing)} {verb} not installed for {sys.executable}: {_AGAIN}."
    torch, qt = _version("torch"), _version("PySide6")
    if torch is not None and torch.partition("+")[0] != TORCH:
        return f"LayerLab needs torch {TORCH}, here is {torch}: run pip install torch=={TORCH}."
    release = _release(qt)
    if release is not None and release < OLDEST_QT:
        return f'PySide6 {qt} is too old for LayerLab: run pip install "PySide6-Essentials>=6.8,<6.12".'
    if python == (3, 11) and release == (6, 12):
        # Every emit() drops a reference to True until the interpreter aborts.
        return f'PySide6 {qt} crashes Python 3.11: run pip install "PySide6-Essentials>=6.8,<6.12".'
    return None


def _version(package: str) -> str | None:
    """What the metadata says; None for a package that came without."""
    for distribution in PACKAGES[package]:
        try:
            return metadata.version(distribution)
        except (metadata.PackageNotFoundError, KeyError, OSError, UnicodeDecodeError):
            continue
    return None


def _release(version: str | None) -> tuple[int, int] | None:
    match = re.match(r"(\d+)\.(\d+)", version or "")
    return (int(match[1]), int(match[2])) if match else None


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


# Libraries and screen


def _unfit_screen(platform: str, environ: Mapping[str, str]) -> str | None:
    """Qt aborts, core dump included, where its plugin for the screen cannot be loaded or finds no screen."""
    name = _plugin(environ) if platform == "linux" else None
    package = _place("PySide6")
    if name is None or package is None:
        return None
    path = package / "Qt" / "plugins" / "platforms" / f"libq{name}.so"
    if not path.is_file():  # a PySide6 of the system has its plugins elsewhere
        return None
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        return _library_sentence(str(error), is_window=name == "xcb")
    display = environ.get("DISPLAY", "")
    if name == "xcb" and display and not _opens(display):
        return (
            f"The X display {display!r} cannot be opened: start LayerLab from a desktop session, "
            "or set DISPLAY to a running X server."
        )
    return None


def _plugin(environ: Mapping[str, str]) -> str | None:
    """The platform plugin that Qt is sure to take; None where it has a choice."""
    if environ.get("QT_QPA_PLATFORM_PLUGIN_PATH") or environ.get("QT_PLUGIN_PATH"):
        return None
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        name = chosen.partition(":")[0]
        return name if name in ("xcb", "offscreen") else None
    is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    return "xcb" if environ.get("DISPLAY") and not is_wayland else None


def _library_sentence(problem: str, *, is_window: bool) -> str:
    """``problem`` is the loader's own text, such as "libxcb-cursor.so.0: cannot open shared object file: ..."."""
    match = re.match(r"(\S+\.so\S*): cannot open shared object file", problem)
    cause = f"The library {match[1]} is missing" if match else f"Qt's libraries cannot be loaded ({problem})"
    wanted = f"{LIBRARIES} {WINDOW_LIBRARIES}" if is_window else LIBRARIES
    return f"{cause}, and Qt cannot start without it: run apt-get install {wanted} (names of Debian and Ubuntu)."


def _opens(display: str) -> bool:
    """Whether the X server lets us in; True where that cannot be told."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
