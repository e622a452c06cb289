"""Embeddings stored as int4 in groups, every other weight as int8 with one scale a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from torch import nn

from engine.language import mark, tr
from engine.quantization import kept
from engine.quantization.schemes._stored import StoredScheme
from engine.quantization.schemes.base import Execution, Kind
from engine.quantization.stored.forms import Form, Groups, Rows


@dataclass(frozen=True)
class Int4Groups(StoredScheme):
    """Half of int8 for the embedding, which takes it well."""

    name: ClassVar[str] = "int4-groups"
    title: ClassVar[str] = mark("int4 embedding (stored)")
    order: ClassVar[int] = 31
    kind: ClassVar[Kind] = "stored"
    execution: ClassVar[Execution] = "float32"
    says: ClassVar[str] = mark(
        "Embeddings are stored as int4 in groups of 64, every other weight as int8, one scale a row, all unpacked "
        "once; products run in float32, or in int8 with the same weights by the fast protocol."
    )

    def form(self, module: nn.Module) -> Form:
        return Groups() if isinstance(module, nn.Embedding | nn.EmbeddingBag) else Rows()

    def becomes(self, module: nn.Module) -> str:
        if isinstance(module, nn.Embedding | nn.EmbeddingBag):
            return tr(kept.STORED_INT4)
        return tr(kept.STORED_INT8)
