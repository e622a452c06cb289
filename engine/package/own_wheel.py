"""LayerLab's own wheel, from the files it runs from: a source tree or an installed copy, without a build tool."""

from __future__ import annotations

import base64
import hashlib
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from engine.errors import EngineError

NAME = "layerlab"
PACKAGES = ("gui", "engine", "resources")
HOME = Path(__file__).resolve().parents[2]
"""The folder that the packages are imported from."""

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same files give the same wheel
_WHEEL = "Wheel-Version: 1.0\nGenerator: layerlab\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def write_own_wheel(folder: Path, *, home: Path = HOME) -> Path:
    """Writes ``layerlab-VERSION-py3-none-any.whl`` into ``folder``.

    Raises:
        EngineError: LayerLab is not installed, or its source tree is of another version than what is installed.
    """
    installed = _installed(home)
    stem = f"{NAME}-{installed.version}"
    info = f"{stem}.dist-info"
    path = folder / f"{stem}-py3-none-any.whl"
    record = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, content in _contents(home, installed, info):
            wheel.writestr(_entry(name), content)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(content)}\n")
        wheel.writestr(_entry(f"{info}/RECORD"), "".join(record) + f"{info}/RECORD,,\n")
    return path


def _contents(home: Path, installed: metadata.Distribution, info: str) -> Iterator[tuple[str, bytes]]:
    for package in PACKAGES:
        for file in sorted((home / package).rglob("*")):
            parts = file.relative_to(home).parts
            if file.is_file() and not any(part == "__pycache__" or part.startswith(".") for part in parts):
                yield "/".join(parts), file.read_bytes()
    for name in ("METADATA", "entry_points.txt"):
        yield f"{info}/{name}", (installed.read_text(name) or "").encode()
    yield f"{info}/WHEEL", _WHEEL.encode()
    for listed in installed.files or ():
        if "licenses" in listed.parts:
            yield f"{info}/licenses/{listed.name}", Path(str(listed.locate())).read_bytes()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o100644 << 16
    return entry


def _installed(home: Path) -> metadata.Distribution:
    try:
        found = metadata.distribution(NAME)
    except metadata.PackageNotFoundError as error:
        raise EngineError(
            "LayerLab runs from its sources without being installed: run pip install -e . in its folder first."
        ) from error
    project = home / "pyproject.toml"
    if project.is_file():
        declared = tomllib.loads(project.read_text(encoding="utf-8")).get("project", {})
        if declared.get("name") == NAME and declared.get("version") != found.version:
            raise EngineError(
                f"LayerLab {found.version} is installed, but its sources are of {declared.get('version')}: "
                "run pip install -e . in its folder first."
            )
    return found
