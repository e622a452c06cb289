"""Shipped weights: float16 safetensors with a JSON record of how they were made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn
from torch.overrides import TorchFunctionMode

from engine.assets import asset_path
from engine.errors import EngineError
from engine.files import atomic_path, write_text
from engine.language import mark, tr

_SHIPPED = (
    mark("trained on random digits, 100.00 % of test sequences without a mistake"),
    mark("trained on MNIST, test accuracy 99.45 %"),
    mark("trained on UD English-EWT, test accuracy 92.84 %"),
    mark("trained on wikitext-2, test loss 4.877, perplexity 131.3"),
)
"""The provenance in the records of the shipped weights: a file has no ``tr``."""

M = TypeVar("M", bound=nn.Module)


@dataclass(frozen=True)
class WeightsRecord:
    """What is known of a weights file; ``facts`` is its record as stored."""

    path: Path
    facts: dict[str, Any]

    @property
    def provenance(self) -> str:
        return tr(str(self.facts["provenance"]))

    @property
    def vocabulary_path(self) -> Path:
        return self.path.with_suffix(".vocab.txt")


class _WithoutInitialisation(TorchFunctionMode):
    """Leaves tensors as they are where ``torch.nn.init`` would fill them."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if getattr(func, "__module__", "") == "torch.nn.init":
            return args[0] if args else kwargs["tensor"]
        return func(*args, **kwargs)


def build_empty(build: Callable[[], M]) -> M:
    """The module that ``build`` makes, on the meta device: no memory, no draw from the global generator.

    Initialising meta tensors does nothing, but loads a second's worth of torch's compiler.
    """
    with torch.device("meta"), _WithoutInitialisation():
        return build()


def load_weights(module: nn.Module, name: str) -> WeightsRecord:
    """Fills ``module``, which may be on the meta device, with ``resources/weights/<name>.safetensors`` as float32.

    Raises:
        EngineError: the file is missing, damaged or made for another model.
    """
    path = asset_path("weights", f"{name}.safetensors")
    facts = json.loads(asset_path("weights", f"{name}.json").read_text(encoding="utf-8"))
    try:
        state = {key: value.float() for key, value in load_file(path).items()}
        module.load_state_dict(state, strict=True, assign=True)
    except (SafetensorError, RuntimeError) as error:
        raise EngineError(tr("The weights {file} are damaged: install LayerLab again.", file=path.name)) from error
    for parameter in module.parameters():
        parameter.requires_grad_(True)
    return WeightsRecord(path, facts)


def save_weights(module: nn.Module, path: Path, facts: dict[str, Any]) -> dict[str, Any]:
    """Writes a model as float16 safetensors and its record beside it; returns the record, with the file's SHA-256."""
    state = {key: value.detach().to(torch.float16).contiguous() for key, value in module.state_dict().items()}
    with atomic_path(path) as temporary:
        save_file(state, temporary)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    record = {**facts, "file": path.name, "sha256": digest, "size_bytes": path.stat().st_size, "dtype": "float16"}
    written = json.dumps(record, indent=1) + "\n"
    write_text(path.with_suffix(".json"), written)
    stored: dict[str, Any] = json.loads(written)
    return stored
