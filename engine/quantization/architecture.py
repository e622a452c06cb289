"""What a saved model must say about its classes so that it can be built again without its weights."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.models.lenet import LeNet
from engine.models.lstm_tagger import LSTMTagger
from engine.models.word_lstm import LSTMModel
from engine.registry import built_in_models
from engine.runtime import preserved_rng
from engine.weights import build_empty

Architecture = dict[str, Any]
_MOST_SIZE = 1 << 31


def architecture_of(handle: ModelHandle, module: nn.Module) -> Architecture:
    """``module`` is the model, whose quantized layers keep their shapes; the result is plain JSON.

    A class that does not come with the program is named alone: its file opens onto a model of that class.
    """
    if type(module) is LSTMModel:
        encoder, rnn = module.encoder, module.rnn
        sizes = (encoder.num_embeddings, encoder.embedding_dim, rnn.hidden_size, rnn.num_layers)
        return {"class": "LSTMModel", "sizes": [int(size) for size in sizes], "dropout": float(module.drop.p)}
    if type(module) is LSTMTagger:
        sizes = (
            module.word_embeddings.embedding_dim,
            module.hidden_dim,
            module.word_embeddings.num_embeddings,
            module.hidden2tag.out_features,
        )
        return {"class": "LSTMTagger", "sizes": [int(size) for size in sizes]}
    if type(module) is LeNet:
        side = round((module.fc1.in_features / module.conv2.out_channels) ** 0.5)
        return {
            "class": "LeNet",
            "arguments": {
                "in_channels": module.conv1.in_channels,
                "image_size": 2 * (2 * side + 2) + 4,
                "conv1_channels": module.conv1.out_channels,
                "conv2_channels": module.conv2.out_channels,
                "fc1_features": module.fc1.out_features,
                "fc2_features": module.fc2.out_features,
                "classes": module.fc3.out_features,
            },
        }
    if any(model.name == handle.name for model in built_in_models()):
        return {"class": type(handle.module).__name__, "gallery": handle.name}
    return {"class": type(handle.module).__name__}  # of the float model: one that is a single layer has become another


def built(architecture: Architecture) -> nn.Module:
    """A float32 model of the architecture in eval mode, its weights without values or initialised.

    Raises:
        EngineError: the class does not come with the program; open the file onto a model of it.
    """
    name = str(architecture.get("class"))
    try:
        if name == "LSTMModel":
            ntoken, ninp, nhid, nlayers = _sizes(architecture["sizes"], 4)
            dropout = float(architecture["dropout"])
            return build_empty(lambda: LSTMModel(ntoken, ninp, nhid, nlayers, dropout)).eval()
        if name == "LSTMTagger":
            embedding_dim, hidden_dim, vocab_size, tags = _sizes(architecture["sizes"], 4)
            return build_empty(lambda: LSTMTagger(embedding_dim, hidden_dim, vocab_size, tags)).eval()
        if name == "LeNet":
            arguments = dict(architecture["arguments"])
            _sizes(list(arguments.values()), 7)
            return build_empty(lambda: LeNet(**arguments)).eval()
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise EngineError(
            tr("The sizes of its {name} are not possible: the file is damaged, save it again.", name=name)
        ) from error
    known = {model.name: model for model in built_in_models()}.get(str(architecture.get("gallery")))
    if known is None:
        raise EngineError(
            tr(
                "It holds a model of class {name}, which must be open first: open that model, then this file.",
                name=name,
            )
        )
    with preserved_rng():
        return known.build().eval()


def example_for(module: nn.Module, name: str) -> tuple[Any, ...]:
    """Arguments of one forward pass."""
    if isinstance(module, LSTMModel):
        state = torch.zeros(module.nlayers, 1, module.nhid)
        return torch.zeros(25, 1, dtype=torch.int64), (state, state.clone())
    if isinstance(module, LSTMTagger):
        return (torch.arange(5).clamp(max=module.word_embeddings.num_embeddings - 1),)
    if isinstance(module, LeNet):
        side = round((module.fc1.in_features / module.conv2.out_channels) ** 0.5)
        image = 2 * (2 * side + 2) + 4
        return (torch.zeros(1, module.conv1.in_channels, image, image),)
    known = {model.name: model for model in built_in_models()}.get(name)
    return known.example_input() if known is not None else ()


def _sizes(values: Any, count: int) -> list[int]:
    if not isinstance(values, list) or len(values) != count:
        raise ValueError("wrong number of sizes")
    if not all(isinstance(size, int) and 0 < size < _MOST_SIZE for size in values):
        raise ValueError("a size is out of range")
    return values
