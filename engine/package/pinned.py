"""Which packages LayerLab needs, in exactly the versions that are installed here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata

from engine.errors import EngineError
from engine.package.own_wheel import NAME


@dataclass(frozen=True)
class Pinned:
    """A package as pip is asked for it, such as torch==2.13.0."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"


def pinned_packages() -> tuple[Pinned, ...]:
    """All that LayerLab needs here, and what those need, and pip; LayerLab itself is not among them.

    A requirement for another system or Python is not installed here and is left out; those of extras likewise.

    Raises:
        EngineError: a package that is needed on every system is not installed.
    """
    found: dict[str, Pinned] = {}
    waiting = ["pip", *_needs(metadata.distribution(NAME))]
    while waiting:
        name = waiting.pop()
        key = _normal(name)
        if key in found:
            continue
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError as error:
            remedy = "python -m ensurepip" if name == "pip" else f"pip install {name}"
            raise EngineError(f"{name} is not installed here, and the folder needs it: run {remedy}.") from error
        found[key] = Pinned(installed.metadata["Name"], installed.version)
        waiting += _needs(installed)
    return tuple(found[key] for key in sorted(found))


def _needs(installed: metadata.Distribution) -> list[str]:
    names = []
    for line in installed.requires or ():
        requirement, _, marker = line.partition(";")
        name = re.match(r"[A-Za-z0-9._-]+", requirement.strip())
        if name is None or re.search(r"\bextra\b", marker) or (marker.strip() and not _is_installed(name[0])):
            continue
        names.append(name[0])
    return names


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
