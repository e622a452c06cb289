"""A state_dict's keys against those of models: which fit, which are missing, unexpected or of another shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.language import in_english, tr
from engine.loading.dtypes import CONVERTIBLE
from engine.loading.results import KeyMatch, Mismatch, Shape, TensorEntry

_WRAPPERS = ("module.", "_orig_mod.", "model.")


@dataclass(frozen=True)
class ModelKeys:
    """The state_dict that a model expects: shape by key."""

    model: str
    title: str
    shapes: Mapping[str, Shape]


def match_keys(tensors: Iterable[TensorEntry], model: ModelKeys) -> KeyMatch:
    """The best match over the prefixes that the file's keys may carry, such as DataParallel's ``module.``."""
    entries = {entry.key: entry for entry in tensors}
    return _match(entries, model, _best_prefix(entries, model, _prefixes(list(entries))))


def best_matches(tensors: Iterable[TensorEntry], models: Iterable[ModelKeys]) -> tuple[KeyMatch, ...]:
    """The models of which at least one key fits, best first."""
    entries = {entry.key: entry for entry in tensors}
    prefixes = _prefixes(list(entries))
    matches = [_match(entries, model, _best_prefix(entries, model, prefixes)) for model in models]
    return tuple(sorted((match for match in matches if match.fitting), key=_quality, reverse=True))


def _best_prefix(entries: Mapping[str, TensorEntry], model: ModelKeys, prefixes: list[str]) -> str:
    """The prefix with which most of the model's keys fit, the first of several; asks for the model's keys only."""

    def fitting(prefix: str) -> int:
        found = ((entries.get(prefix + key), shape) for key, shape in model.shapes.items())
        return sum(entry is not None and entry.shape == shape for entry, shape in found)

    return max(prefixes, key=fitting)


def _quality(match: KeyMatch) -> tuple[float, float, int]:
    """Complete models first, then those that use most of the file."""
    known = len(match.fitting) + len(match.mismatched)
    used = len(match.fitting) / max(1, known + len(match.unexpected))
    return len(match.fitting) / max(1, match.total), used, -len(match.prefix)


def _match(entries: Mapping[str, TensorEntry], model: ModelKeys, prefix: str) -> KeyMatch:
    fitting, mismatched, unexpected, seen = [], [], [], set()
    for name, entry in entries.items():
        key = name.removeprefix(prefix)
        expected = model.shapes.get(key) if name.startswith(prefix) else None
        if expected is None:
            unexpected.append(name)
            continue
        seen.add(key)
        reason = _mismatch(entry, expected)
        if reason:
            mismatched.append(Mismatch(key, expected, entry.shape, reason))
        else:
            fitting.append(key)
    missing = tuple(key for key in model.shapes if key not in seen)
    return KeyMatch(
        model.model,
        model.title,
        len(model.shapes),
        tuple(fitting),
        missing,
        tuple(unexpected),
        tuple(mismatched),
        prefix,
    )


def _mismatch(entry: TensorEntry, expected: Shape) -> str:
    if entry.shape != expected:
        return tr(
            "has the shape {shape}, the model needs {expected}", shape=_shape(entry.shape), expected=_shape(expected)
        )
    if entry.note and not in_english(entry.note).startswith("repeats"):
        return entry.note
    if entry.dtype not in CONVERTIBLE:
        return tr("is {dtype}, which is not converted", dtype=entry.dtype)
    if entry.file_offset is None and entry.size_bytes:
        return tr("has no values that can be read")
    return ""


def _shape(shape: Shape) -> str:
    return " x ".join(map(str, shape)) or tr("scalar")


def _prefixes(keys: list[str]) -> list[str]:
    """ "", the names that wrappers put before every key, and the dotted beginnings that all keys share."""
    found = [""]
    if not keys:
        return found
    shared = keys[0].split(".")[:-1]
    for key in keys[1:]:
        parts = key.split(".")[:-1]
        length = next((at for at, (a, b) in enumerate(zip(shared, parts, strict=False)) if a != b), len(shared))
        shared = shared[: min(length, len(parts))]
        if not shared:
            break
    found += [".".join(shared[: at + 1]) + "." for at in range(min(len(shared), 16))]
    found += [prefix for prefix in _WRAPPERS if prefix not in found and any(key.startswith(prefix) for key in keys)]
    return found
