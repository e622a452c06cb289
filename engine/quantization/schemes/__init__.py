"""Quantization schemes, one file each, found by walking this package."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.schemes.base import Scheme, leaf_schemes

DEFAULT_SCHEMES = ("float32", "tutorial-int8")
_YES_NO = {"yes": True, "no": False}


def schemes() -> tuple[Scheme, ...]:
    """One instance of every scheme with its defaults, in order."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    found = [scheme() for scheme in leaf_schemes() if scheme.__module__.startswith(f"{__name__}.")]
    names = [scheme.name for scheme in found]
    if len(set(names)) != len(names):
        raise ValueError(f"two schemes have the same name: {sorted(names)}")
    return tuple(sorted(found, key=lambda scheme: (scheme.order, scheme.title)))


def find_scheme(spelling: str) -> Scheme:
    """A scheme by its name, with settings after a colon: ``simulated:bits=4,granularity=group,symmetric=no``.

    Raises:
        EngineError: there is no such scheme or setting.
    """
    name, _, settings = spelling.partition(":")
    known = {scheme.name: scheme for scheme in schemes()}
    if name not in known:
        raise EngineError(tr("There is no scheme {name!r}: use one of {known}.", name=name, known=", ".join(known)))
    return type(known[name])(**_settings(known[name], settings)) if settings else known[name]


def _settings(scheme: Scheme, text: str) -> Mapping[str, Any]:
    defaults = {field.name: field.default for field in fields(scheme)}
    given: dict[str, Any] = {}
    for part in text.split(","):
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if key not in defaults or not equals:
            possible = ", ".join(f"{name}=…" for name in defaults) or "none"
            raise EngineError(
                tr(
                    "{scheme} has no setting {part!r}: its settings are {possible}.",
                    scheme=scheme.name,
                    part=part.strip(),
                    possible=possible,
                )
            )
        given[key] = _value(scheme.name, key, value, defaults[key])
    return given


def _value(scheme: str, key: str, text: str, default: object) -> object:
    if isinstance(default, bool):
        if text not in _YES_NO:
            raise EngineError(tr("{key} of {scheme} is {text!r}: give yes or no.", key=key, scheme=scheme, text=text))
        return _YES_NO[text]
    if isinstance(default, int):
        try:
            return int(text)
        except ValueError as error:
            raise EngineError(
                tr("{key} of {scheme} is {text!r}: give a whole number.", key=key, scheme=scheme, text=text)
            ) from error
    return text
