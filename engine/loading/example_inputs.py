"""An input that a model of unknown making takes: guessed from its first layer and tried."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn

_IMAGE_SIZES = (32, 28, 64, 224, 227, 299)
_LENGTH = 16


def example_input_for(module: nn.Module) -> tuple[Any, ...]:
    """The arguments of a forward pass that works, batch size 1; () where none of the guesses does."""
    for guess in _guesses(module):
        try:
            with torch.no_grad():
                module(*guess)
        except Exception:  # a wrong guess fails in any way that the user's code likes
            continue
        return guess
    return ()


def _guesses(module: nn.Module) -> Iterator[tuple[Tensor, ...]]:
    for layer in module.modules():
        if _kind(layer):
            yield from _for_layer(layer)
            break
    else:
        yield from _by_weight(module)
    yield ()


def _kind(layer: nn.Module) -> bool:
    return isinstance(
        layer,
        nn.Linear | nn.Conv1d | nn.Conv2d | nn.Conv3d | nn.Embedding | nn.EmbeddingBag | nn.RNNBase | nn.Transformer
        | nn.TransformerEncoderLayer,
    )  # fmt: skip


def _for_layer(layer: nn.Module) -> Iterator[tuple[Tensor, ...]]:
    if isinstance(layer, nn.Linear):
        features = layer.in_features
        yield (torch.zeros(1, features),)
        yield (torch.zeros(1, _LENGTH, features),)
        side = int(features**0.5)
        if side * side == features:
            yield (torch.zeros(1, 1, side, side),)
        if features % 3 == 0 and int((features // 3) ** 0.5) ** 2 * 3 == features:
            side = int((features // 3) ** 0.5)
            yield (torch.zeros(1, 3, side, side),)
    elif isinstance(layer, nn.Conv2d):
        for size in _IMAGE_SIZES:
            yield (torch.zeros(1, layer.in_channels, size, size),)
    elif isinstance(layer, nn.Conv1d):
        for length in (64, 1024, 16_000):
            yield (torch.zeros(1, layer.in_channels, length),)
    elif isinstance(layer, nn.Conv3d):
        yield (torch.zeros(1, layer.in_channels, 16, 32, 32),)
    elif isinstance(layer, nn.Embedding | nn.EmbeddingBag):
        ids = torch.arange(_LENGTH) % layer.num_embeddings
        yield (ids.unsqueeze(0),)
        yield (ids,)
        yield (ids.unsqueeze(1),)
    elif isinstance(layer, nn.RNNBase):
        yield (torch.zeros(1, _LENGTH, layer.input_size),)
        yield (torch.zeros(_LENGTH, layer.input_size),)
    elif isinstance(layer, nn.Transformer):
        words = torch.zeros(_LENGTH, 1, layer.d_model)
        yield words, words.clone()
    elif isinstance(layer, nn.TransformerEncoderLayer):
        yield (torch.zeros(_LENGTH, 1, layer.self_attn.embed_dim),)


def _by_weight(module: nn.Module) -> Iterator[tuple[Tensor, ...]]:
    """By the first parameter: the modules of a TorchScript archive have lost their classes."""
    weight = next((parameter for parameter in module.parameters() if parameter.dim() >= 2), None)
    if weight is None:
        yield (torch.zeros(1, _LENGTH),)
    elif weight.dim() == 4:
        for size in _IMAGE_SIZES:
            yield (torch.zeros(1, weight.shape[1], size, size),)
    elif weight.dim() == 3:
        yield (torch.zeros(1, weight.shape[1], 64),)
    elif weight.dim() == 5:
        yield (torch.zeros(1, weight.shape[1], 16, 32, 32),)
    else:
        yield (torch.zeros(1, weight.shape[1]),)
        yield (torch.zeros(1, _LENGTH, dtype=torch.int64),)
