"""Which node a tensor comes from, by the identity of the tensor and of its storage."""

from __future__ import annotations

import weakref
from dataclasses import dataclass

from torch import Tensor


def version_of(tensor: Tensor) -> int:
    """How often a tensor, or another one on its storage, was changed in place; -1 where torch does not count."""
    try:
        return tensor._version
    except RuntimeError:
        return -1


@dataclass
class _Origin:
    tensor: weakref.ref[Tensor]
    node: str
    index: int
    version: int


class Origins:
    """Follows tensors without keeping them alive."""

    def __init__(self) -> None:
        self._origins: dict[int, _Origin] = {}
        self._writers: dict[int, tuple[str, int]] = {}

    def set(self, tensor: Tensor, node: str, index: int) -> None:
        """Output ``index`` of ``node`` is this tensor."""
        self._origins[id(tensor)] = _Origin(weakref.ref(tensor), node, index, version_of(tensor))

    def changed(self, tensor: Tensor) -> None:
        """The node that the tensor comes from has written into its storage: whoever shares it reads that now."""
        key = _storage_key(tensor)
        origin = self._origins.get(id(tensor))
        if key is not None and origin is not None:
            self._writers[key] = (origin.node, origin.index)

    def find(self, tensor: Tensor) -> tuple[str, int] | None:
        """Node and output index, or None for a tensor that no node is known to have made."""
        origin = self._origin(tensor)
        if origin is None:
            return None
        if version_of(tensor) != origin.version:
            key = _storage_key(tensor)
            writer = self._writers.get(key) if key is not None else None
            if writer is not None:
                return writer
        return origin.node, origin.index

    def maker(self, tensor: Tensor) -> tuple[str, int] | None:
        """As ``find``, whoever may have written into the storage since."""
        origin = self._origin(tensor)
        return None if origin is None else (origin.node, origin.index)

    def _origin(self, tensor: Tensor) -> _Origin | None:
        origin = self._origins.get(id(tensor))
        return None if origin is None or origin.tensor() is not tensor else origin


def _storage_key(tensor: Tensor) -> int | None:
    try:
        return int(tensor.untyped_storage()._cdata)
    except (NotImplementedError, RuntimeError):  # sparse tensors have several, others none
        return None
