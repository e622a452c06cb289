"""Under which terms the program and its parts may be used, read from what is installed."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from engine.assets import asset_path
from engine.errors import EngineError
from engine.language import mark, tr
from gui.versions import layerlab_version

_LONGEST_TEXT = 1_000_000
_QT_NOTICE = mark(
    "LayerLab's window is made with Qt and Qt for Python (PySide6 and shiboken6), copyright The Qt Company "
    "Ltd. and other contributors. The libraries and their use are covered by the GNU Lesser General Public "
    "License, version 3, whose text follows, together with that of the GNU General Public License, version 3, "
    "which it refers to.\n\n"
    "LayerLab uses them unmodified, as the shared libraries of the PySide6-Essentials package that pip has "
    "installed. You may replace them by versions that you have modified yourself: install those into the same "
    "virtual environment, and LayerLab runs with them. Nothing in LayerLab's own terms forbids to modify it, "
    "or to study how it works, for that purpose.\n\n"
    "Source code: https://download.qt.io/official_releases/QtForPython/ and "
    "https://download.qt.io/official_releases/qt/\n"
    "Third-party parts inside Qt: https://doc.qt.io/qt-6/licenses-used-in-qt.html"
)


@dataclass(frozen=True)
class Licence:
    """The terms of one component: their short name, a notice in words, and the full text."""

    component: str
    version: str
    terms: str
    notice: str
    text: str


def licences() -> tuple[Licence, ...]:
    """LayerLab's own first, then those of the packages that it needs."""
    return (
        Licence(
            "LayerLab", layerlab_version(), "MIT", tr("LayerLab is free software under the MIT licence."), _own_text()
        ),
        _qt(),
        _package("PyTorch", "torch", "BSD-3-Clause", tr("The tensors and layers under everything LayerLab shows.")),
        _package("pyqtgraph", "pyqtgraph", "MIT", tr("Draws curves and plots.")),
        _package("NumPy", "numpy", "BSD-3-Clause", tr("The arrays that go from the engine to the window.")),
        _package("safetensors", "safetensors", "Apache-2.0", tr("The format of the weights that come with LayerLab.")),
    )


def _qt() -> Licence:
    texts = []
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        try:
            texts.append(_read(asset_path("licences", name)))
        except EngineError as error:
            texts.append(tr("{error} The text is at https://www.gnu.org/licenses/.", error=error))
    version = _version("PySide6_Essentials")
    return Licence("Qt for Python", version, "LGPL-3.0", tr(_QT_NOTICE), "\n\n\n".join(texts))


def _package(title: str, distribution: str, terms: str, what: str) -> Licence:
    """``terms`` is what the project calls its licence; its metadata may say more about parts that it includes."""
    notice = tr(
        "{what} LayerLab uses {title} unmodified, under the licence {terms}.", what=what, title=title, terms=terms
    )
    try:
        found = metadata.distribution(distribution)
    except metadata.PackageNotFoundError:
        return Licence(title, tr("not installed"), terms, notice, "")
    fields = found.metadata.json
    declared = str(fields.get("license_expression") or fields.get("license") or "")
    if declared and declared != terms and "\n" not in declared:
        notice += " " + tr("With the parts that it includes: {declared}.", declared=declared)
    return Licence(title, found.version, terms, notice, _text_of(found))


def _own_text() -> str:
    try:
        text = _text_of(metadata.distribution("layerlab"))
    except metadata.PackageNotFoundError:  # run from its sources
        text = ""
    return text or _read(Path(__file__).parents[2] / "LICENSE")


def _text_of(found: metadata.Distribution) -> str:
    """The licence file at the top of the package's metadata, not those of the parts that it includes."""
    for file in found.files or ():
        folders = [part for part in file.parts[:-1] if part != "licenses"]
        if file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING")) and len(folders) == 1:
            if not folders[0].endswith(".dist-info"):
                continue
            return _read(Path(str(file.locate())))
    return ""


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LONGEST_TEXT)
    except OSError as error:
        return tr("{path} cannot be read ({strerror}).", path=path, strerror=error.strerror)


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return tr("not installed")
