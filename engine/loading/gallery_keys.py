"""The state_dicts that the gallery's models expect."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from engine.loading.matching import ModelKeys

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.handle import ModelHandle


def keys_of(handle: ModelHandle) -> ModelKeys:
    """Those of an open model."""
    shapes = {key: tuple(value.shape) for key, value in tensor_state(handle.module).items()}
    return ModelKeys(handle.name, handle.title, shapes)


def tensor_state(module: nn.Module) -> dict[str, Tensor]:
    """A state_dict without what is no tensor, such as the packed weights of quantized modules."""
    return {key: value for key, value in module.state_dict().items() if hasattr(value, "shape")}


@cache
def gallery_keys() -> tuple[ModelKeys, ...]:
    """Keys and shapes of every built-in model, in gallery order; takes no memory for weights."""
    from engine.registry import built_in_models
    from engine.weights import build_empty

    found = []
    for model in built_in_models():
        state = tensor_state(build_empty(model.build))
        shapes = {key: tuple(value.shape) for key, value in state.items()}
        found.append(ModelKeys(model.name, model.title, shapes))
    return tuple(found)
