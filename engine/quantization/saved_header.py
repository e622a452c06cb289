"""The recipe inside a quantized model's file: one line of JSON in the metadata of a .safetensors file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.language import tr
from engine.loading.regular import open_regular

KEY = "layerlab.quantized"
VERSION = 1
_MOST_HEADER_BYTES = 100_000_000


def is_saved_quantized(path: Path) -> bool:
    """Whether ``save_quantized`` has written the file, by its header alone; False for a file that cannot be read."""
    try:
        return KEY in _metadata(Path(path))
    except EngineError:
        return False


def read_recipe(path: Path) -> dict[str, Any]:
    """The recipe of a file.

    Raises:
        EngineError: there is no such file, it is no quantized model, or a later version of the program wrote it.
    """
    metadata = _metadata(path)
    if KEY not in metadata:
        raise EngineError(
            tr("{path} holds no quantized model of this program: save one with `quantize --out`.", path=path)
        )
    try:
        recipe = json.loads(metadata[KEY])
        version = recipe["version"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EngineError(
            tr("{path} is damaged, its recipe cannot be read: save the model again.", path=path)
        ) from error
    if not isinstance(version, int) or version > VERSION:
        raise EngineError(
            tr(
                "{path} was written by a later version (format {version}): open it with that version.",
                path=path,
                version=version,
            )
        )
    return dict(recipe)


def written_recipe(recipe: dict[str, Any]) -> dict[str, str]:
    """The metadata to save."""
    return {KEY: json.dumps({"version": VERSION, **recipe}, ensure_ascii=False, separators=(",", ":"))}


def _metadata(path: Path) -> dict[str, str]:
    """Texts of a safetensors file's metadata; none where the file is something else."""
    with open_regular(path) as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= _MOST_HEADER_BYTES:
            return {}
        start = file.read(1)
        if start != b"{":
            return {}
        text = start + file.read(length - 1)
    try:
        metadata = json.loads(text).get("__metadata__", {})
    except (ValueError, AttributeError, RecursionError):
        return {}
    if not isinstance(metadata, dict):
        return {}
    return {key: value for key, value in metadata.items() if isinstance(value, str)}
