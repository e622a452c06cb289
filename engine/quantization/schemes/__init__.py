"""Quantization schemes, one file each, found by walking this package."""

from __future__ import annotations

import importlib
import pkgutil

from engine.errors import EngineError
from engine.quantization.schemes.base import Scheme

DEFAULT_SCHEMES = ("float32", "tutorial-int8")


def schemes() -> tuple[Scheme, ...]:
    """One instance of every scheme with its defaults, in order."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    found = [scheme() for scheme in Scheme.__subclasses__()]
    names = [scheme.name for scheme in found]
    if len(set(names)) != len(names):
        raise ValueError(f"two schemes have the same name: {sorted(names)}")
    return tuple(sorted(found, key=lambda scheme: (scheme.order, scheme.title)))


def find_scheme(name: str) -> Scheme:
    """Raises EngineError when there is no such scheme."""
    known = {scheme.name: scheme for scheme in schemes()}
    if name not in known:
        raise EngineError(f"There is no scheme {name!r}: use one of {', '.join(known)}.")
    return known[name]
