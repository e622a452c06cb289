"""The numbers of a word model, wherever they are stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import tr
from engine.models.word_lstm import LSTMModel


@dataclass(frozen=True, eq=False)
class LayerWeights:
    """One LSTM layer, float32: rows are the gates i, f, g, o in turn, hidden_size rows each."""

    w_ih: Tensor  # (4 * hidden_size, input_size)
    w_hh: Tensor  # (4 * hidden_size, hidden_size)
    b_ih: Tensor  # (4 * hidden_size,)
    b_hh: Tensor  # (4 * hidden_size,)


@dataclass(frozen=True, eq=False)
class WordWeights:
    """A word model's weights in float32. They share memory with the model's where those are float32: change none."""

    encoder: Tensor  # (vocab_size, embedding_dim)
    layers: tuple[LayerWeights, ...]
    decoder: Tensor  # (vocab_size, hidden_size)
    decoder_bias: Tensor  # (vocab_size,)

    @property
    def vocab_size(self) -> int:
        return len(self.decoder)

    @property
    def hidden_size(self) -> int:
        return self.layers[0].w_hh.shape[1]


def word_weights(model: nn.Module) -> WordWeights:
    """The weights of an ``LSTMModel`` whose parts are float, or stored with a ``to_float()`` that gives a float module.

    Raises:
        EngineError: another architecture, or a part that was quantized by torch.
    """
    return WordWeights(read_encoder(model), read_layers(model), *read_decoder(model))


def read_encoder(model: nn.Module) -> Tensor:
    """``word_weights(model).encoder`` alone, which takes less memory where weights are stored."""
    return _float32(_float_part(model, "encoder").weight)


def read_layers(model: nn.Module) -> tuple[LayerWeights, ...]:
    """``word_weights(model).layers`` alone."""
    rnn = _float_part(model, "rnn")
    _check_rnn(rnn)
    return tuple(_layer(rnn, index) for index in range(rnn.num_layers))


def read_decoder(model: nn.Module) -> tuple[Tensor, Tensor]:
    """Weight and bias of ``word_weights(model)`` alone."""
    decoder = _float_part(model, "decoder")
    weight = _float32(decoder.weight)
    return weight, weight.new_zeros(len(weight)) if decoder.bias is None else _float32(decoder.bias)


def has_plain_float32(model: nn.Module) -> bool:
    """Whether the model itself computes in float32 with nothing quantized."""
    return isinstance(model, LSTMModel) and all(
        _is_plain(getattr(model, name), kind, torch.float32) for name, kind in _PARTS.items()
    )


def is_readable(model: nn.Module) -> bool:
    """Whether ``word_weights`` can read the model, without reading it."""
    return isinstance(model, LSTMModel) and all(
        hasattr(getattr(model, name), "to_float") or _is_plain(getattr(model, name), kind)
        for name, kind in _PARTS.items()
    )


_PARTS: dict[str, type[nn.Module]] = {"encoder": nn.Embedding, "rnn": nn.LSTM, "decoder": nn.Linear}


def _is_plain(part: nn.Module, kind: type[nn.Module], dtype: torch.dtype | None = None) -> bool:
    """Also of that dtype, or without one of any float dtype. torchao changes the type of weights, not of modules."""
    return type(part) is kind and all(
        type(weight.data) is Tensor and (weight.dtype is dtype if dtype else weight.dtype.is_floating_point)
        for weight in part.parameters()
    )


def _float_part(model: nn.Module, name: str) -> Any:
    if not isinstance(model, LSTMModel):
        raise EngineError(tr("{type} is not a word model: choose Word LSTM.", type=type(model).__name__))
    part = getattr(model, name)
    if hasattr(part, "to_float"):
        part = part.to_float()
    if not _is_plain(part, _PARTS[name]):
        raise EngineError(
            tr(
                "{name} is {module} {type}, whose float weights cannot be read: run this model by the "
                "tutorial protocol.",
                name=name,
                module=type(part).__module__.rpartition(".")[2],
                type=type(part).__name__,
            )
        )
    return part


def _check_rnn(rnn: nn.LSTM) -> None:
    if rnn.bidirectional or rnn.proj_size or rnn.batch_first:
        raise EngineError(
            tr("The LSTM is bidirectional, projected or batch first, unlike the tutorial's: use the tutorial protocol.")
        )


def _layer(rnn: nn.LSTM, index: int) -> LayerWeights:
    w_ih = _float32(getattr(rnn, f"weight_ih_l{index}"))
    w_hh = _float32(getattr(rnn, f"weight_hh_l{index}"))
    if not rnn.bias:
        zeros = w_ih.new_zeros(len(w_ih))
        return LayerWeights(w_ih, w_hh, zeros, zeros)
    return LayerWeights(
        w_ih, w_hh, _float32(getattr(rnn, f"bias_ih_l{index}")), _float32(getattr(rnn, f"bias_hh_l{index}"))
    )


def _float32(weight: Tensor) -> Tensor:
    """Of any float dtype."""
    return weight.detach().float()
