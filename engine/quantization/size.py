"""How large a model is, as the tutorial measures it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from engine.errors import EngineError
from engine.language import tr

MB = 1e6


def saved_size_bytes(model: nn.Module) -> int:
    """Bytes of the file that ``torch.save(model.state_dict(), "temp.p")`` writes.

    Raises:
        EngineError: there is no room for the temporary file.

    Source: ``print_size_of_model`` of *Dynamic Quantization on an LSTM Word Language Model*.
    """
    try:
        with tempfile.TemporaryDirectory() as folder:
            # The file's name is written into it, once a tensor: another name is another size.
            path = Path(folder) / "temp.p"
            torch.save(model.state_dict(), path)
            return path.stat().st_size
    except (OSError, RuntimeError) as error:
        raise EngineError(
            tr(
                "The model could not be saved to measure its size ({error}): make room in {gettempdir}.",
                error=error,
                gettempdir=tempfile.gettempdir(),
            )
        ) from error


@dataclass(frozen=True)
class PartSize:
    """Bytes of a child module, saved by the same rule; ``kind`` groups modules of a sort under one colour."""

    name: str
    kind: str
    size_bytes: int


def saved_parts(model: nn.Module, original: nn.Module) -> tuple[PartSize, ...]:
    """The children that hold anything, in order; kinds are those of ``original``, the model before quantization."""
    parts = []
    for name, child in original.named_children():
        if child.state_dict():
            kind = next((kind for kinds, kind in _KINDS if isinstance(child, kinds)), "other")
            parts.append(PartSize(name, kind, saved_size_bytes(model.get_submodule(name))))
    return tuple(parts)


_KINDS: tuple[tuple[type[nn.Module] | tuple[type[nn.Module], ...], str], ...] = (
    (nn.Embedding, "embedding"),
    (nn.RNNBase, "lstm"),
    (nn.Linear, "decoder"),
)
