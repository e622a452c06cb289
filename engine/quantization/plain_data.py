"""Frozen dataclasses as JSON and back, so that a run can be kept in a file and shown again."""

from __future__ import annotations

import dataclasses
import math
import types
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


class UnreadableError(ValueError):
    """Data that are not of the type asked for."""


def to_plain(value: Any) -> Any:
    """Dicts, lists, text and numbers only; NaN and infinities, which JSON does not have, become None."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, bool, int)):
        return value
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def from_plain(wanted: type[T], data: Any) -> T:
    """The dataclass that ``to_plain`` was given. Entries that it does not know are ignored, those that are missing get
    their defaults, so that runs of former and later versions can be read.

    Raises:
        UnreadableError: something has another type, or what has no default is missing.
    """
    built: T = _built(wanted, data, wanted.__name__)
    return built


def _built(wanted: Any, data: Any, place: str) -> Any:
    if dataclasses.is_dataclass(wanted) and isinstance(wanted, type):
        return _dataclass(wanted, data, place)
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        return _union(wanted, data, place)
    if origin is Literal:
        if data not in get_args(wanted):
            raise UnreadableError(f"{place} is {data!r:.40}")
        return data
    if origin is tuple:
        return _tuple(wanted, data, place)
    if wanted is float and data is None:
        return math.nan
    if wanted is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, wanted) or (isinstance(data, bool) and wanted is not bool):
        raise UnreadableError(f"{place} is {data!r:.40}, not {wanted.__name__}")
    return data


def _dataclass(wanted: type, data: Any, place: str) -> Any:
    if not isinstance(data, dict):
        raise UnreadableError(f"{place} is {data!r:.40}")
    hints = _hints(wanted)
    values = {}
    for field in dataclasses.fields(wanted):
        if field.name in data:
            values[field.name] = _built(hints[field.name], data[field.name], f"{place}.{field.name}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise UnreadableError(f"{place}.{field.name} is missing")
    return wanted(**values)


def _union(wanted: Any, data: Any, place: str) -> Any:
    options = get_args(wanted)
    if data is None and type(None) in options:
        return None
    reason = ""
    for option in options:
        if option is not type(None):
            try:
                return _built(option, data, place)
            except UnreadableError as error:
                reason = str(error)
    raise UnreadableError(reason)


def _tuple(wanted: Any, data: Any, place: str) -> Any:
    kinds = get_args(wanted)
    if not isinstance(data, list):
        raise UnreadableError(f"{place} is {data!r:.40}")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_built(kinds[0], item, f"{place}[{index}]") for index, item in enumerate(data))
    if len(kinds) != len(data):
        raise UnreadableError(f"{place} has {len(data)} entries")
    return tuple(_built(kind, item, place) for kind, item in zip(kinds, data, strict=True))


@cache
def _hints(wanted: type) -> dict[str, Any]:
    return get_type_hints(wanted)
