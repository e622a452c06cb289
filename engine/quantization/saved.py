"""A quantized model as one file: its integers and scales as .safetensors, and the recipe to rebuild it. No pickle.

A word model's file holds its words too, compressed.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.errors import EngineError
from engine.files import atomic_path
from engine.handle import ModelHandle
from engine.language import in_english, tr
from engine.loading.regular import open_regular
from engine.loading.safetensors_file import inspect_safetensors
from engine.progress import Progress, drain
from engine.quantization.architecture import architecture_of, example_for
from engine.quantization.coverage import Coverage, coverage
from engine.quantization.dismantling import checksum, put_together, taken_apart
from engine.quantization.saved_header import is_saved_quantized, read_recipe, written_recipe
from engine.quantization.schemes import find_scheme
from engine.quantization.schemes.base import Scheme
from engine.quantization.size import MB, saved_size_bytes
from engine.text.vocabulary import Dictionary

__all__ = ["SavedQuantized", "is_saved_quantized", "open_quantized", "opening_quantized", "save_quantized"]

_WORDS = "vocabulary"
_MOST_WORD_BYTES = 1 << 28


@dataclass(frozen=True)
class SavedQuantized:
    """``size_mb`` is the model by the tutorial's rule, ``file_bytes`` the file with recipe and words.

    The file can be the smaller of the two: vectors such as biases take half the room where float16 holds them exactly.
    """

    path: Path
    scheme: str
    size_mb: float
    file_bytes: int
    coverage: Coverage


def save_quantized(
    handle: ModelHandle, scheme: Scheme, path: Path, modules: Collection[str] | None = None
) -> Generator[Progress, None, SavedQuantized]:
    """Quantizes a copy of the model and writes it, all of it or nothing; ``modules`` as in ``convert``.

    Raises:
        EngineError: nothing is quantized, the scheme's modules cannot be stored without pickle, or the file cannot be
            written.
    """
    path = Path(path)
    covered = coverage(handle.module, scheme, modules)
    if not covered.modules_quantized and scheme.name != "float32":
        raise EngineError(
            tr(
                "{scheme} quantized 0 of {count} modules, {reasons}: choose another scheme or other modules.",
                scheme=tr(scheme.title),
                count=covered.modules_total,
                reasons=_reasons(covered),
            )
        )
    model = yield from scheme.convert(handle.module, modules)
    yield Progress(0, 0, tr("Measuring {scheme}", scheme=tr(scheme.title)))
    size_mb = saved_size_bytes(model) / MB
    tensors, recipe = taken_apart(model)
    recipe |= {
        "model": {"name": handle.name, "title": handle.title, "provenance": in_english(handle.provenance)},
        "architecture": architecture_of(handle, model),
        "scheme": scheme.spelling,
        "torch": str(torch.__version__),
    }
    if handle.dictionary is not None:
        text = "\n".join(handle.dictionary.idx2word).encode()
        packed = zlib.compress(text, 9)
        tensors[_WORDS] = torch.from_numpy(np.frombuffer(packed, dtype=np.uint8).copy())
        recipe["words"] = {"count": len(handle.dictionary), "bytes": len(text)}
    recipe["crc32"] = checksum(tensors)
    yield Progress(0, 0, tr("Writing {file}", file=path.name))
    with atomic_path(path) as temporary:
        save_file(tensors, temporary, metadata=written_recipe(recipe))
    return SavedQuantized(path, scheme.spelling, size_mb, path.stat().st_size, covered)


def open_quantized(path: Path, like: ModelHandle | None = None) -> ModelHandle:
    """``opening_quantized`` without the pauses."""
    return drain(opening_quantized(path, like))


def opening_quantized(path: Path, like: ModelHandle | None = None) -> Generator[Progress, None, ModelHandle]:
    """The model as it was saved, bit for bit, in eval mode.

    ``like`` is an open model of the same class, float32: needed where the class does not come with the program.

    Raises:
        EngineError: no such file, not a quantized model of this program, damaged, or from a later version.
    """
    path = Path(path)
    recipe = read_recipe(path)
    with open_regular(path) as file:  # says in words what is wrong with a damaged file
        inspection = inspect_safetensors(path, file)
    yield Progress(0, len(inspection.tensors), tr("Reading {file}", file=path.name))
    try:
        # cloned, for they would lie in the file, which another program may cut off
        tensors = {name: value.clone() for name, value in load_file(path).items()}
    except (SafetensorError, OSError, ValueError) as error:
        raise EngineError(
            tr("{path} cannot be read ({error}): save the model again.", path=path, error=error)
        ) from error
    yield Progress(0, 0, tr("Rebuilding {file}", file=path.name))
    if recipe.get("crc32") != checksum(tensors):
        raise EngineError(
            tr("{path} is damaged, its values are not those that were saved: save the model again.", path=path)
        )
    try:
        words = _words(tensors.pop(_WORDS, None), recipe.get("words"))
        module = put_together(recipe, tensors, like)
        facts = recipe["model"]
        title = find_scheme(str(recipe["scheme"])).title
        name = str(facts["name"])
        example = like.example_input if like is not None else example_for(module, name)
        return ModelHandle(
            name, str(facts["title"]), module, _provenance(str(facts["provenance"]), title, path), example, words
        )
    except EngineError as error:
        raise EngineError(tr("{path} cannot be opened. {error}", path=path, error=error)) from error
    except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as error:
        raise EngineError(
            tr("{path} is damaged, its recipe does not fit its tensors: save the model again.", path=path)
        ) from error


def _provenance(provenance: str, title: str, path: Path) -> str:
    """In English, for results keep it."""
    return f"{provenance}; {title}, from {path.name}"


def _words(packed: Tensor | None, facts: Any) -> Dictionary | None:
    if packed is None or facts is None:
        return None
    if not 0 < int(facts["bytes"]) <= _MOST_WORD_BYTES:
        raise EngineError(tr("Its vocabulary is damaged: save the model again."))
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed.numpy().tobytes(), int(facts["bytes"])).decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise EngineError(tr("Its vocabulary is damaged: save the model again.")) from error
    words = Dictionary(text.split("\n"))
    if len(words) != facts["count"]:
        raise EngineError(tr("Its vocabulary is damaged: save the model again."))
    return words


def _reasons(covered: Coverage) -> str:
    reasons = dict.fromkeys(module.reason for module in covered.modules)
    return "; ".join(list(reasons)[:3]) or tr("for it has no weights")
