"""The built-in models as functions of their sizes."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from engine.inspection.constructors import Blueprint, ConstructorField, Values
from engine.language import mark, tr
from engine.models import lenet, lstm_tagger, tiny_model, transformer, word_lstm

_WIDE, _DEEP, _WORDS = 4_096, 24, 100_000


def _tiny_model(values: Values) -> nn.Module:
    return tiny_model.TinyModel(**values)


def _row(values: Values) -> tuple[Any, ...]:
    return (torch.linspace(0.0, 1.0, values["in_features"]).unsqueeze(0),)


def _linear(values: Values) -> nn.Module:
    return nn.Linear(values["in_features"], values["out_features"])


def _lenet(values: Values) -> nn.Module:
    return lenet.LeNet(**values)


def _image(values: Values) -> tuple[Any, ...]:
    return (torch.zeros(1, values["in_channels"], values["image_size"], values["image_size"]),)


def _tagger(values: Values) -> nn.Module:
    return lstm_tagger.LSTMTagger(**values)


def _sentence(values: Values) -> tuple[Any, ...]:
    return (torch.arange(5) % values["vocab_size"],)


def _transformer(values: Values) -> nn.Module:
    wide, heads, middle = values["d_model"], values["nhead"], values["dim_feedforward"]
    layer = nn.TransformerEncoderLayer(wide, heads, middle)
    encoder = nn.TransformerEncoder(layer, values["num_encoder_layers"], nn.LayerNorm(wide), enable_nested_tensor=False)
    return nn.Transformer(
        wide,
        heads,
        num_decoder_layers=values["num_decoder_layers"],
        dim_feedforward=middle,
        custom_encoder=encoder,
    )


def _embedded(values: Values) -> tuple[Any, ...]:
    wide = values["d_model"]
    wave = torch.linspace(0.0, 20.0, transformer.SOURCE_LENGTH * wide).sin().view(transformer.SOURCE_LENGTH, 1, wide)
    return wave, wave[: transformer.TARGET_LENGTH].clone()


def _heads_divide(values: Values) -> str:
    if values["d_model"] % values["nhead"] == 0:
        return ""
    return tr(
        "{nhead} heads cannot share {d_model} features: make d_model a multiple of nhead.",
        nhead=values["nhead"],
        d_model=values["d_model"],
    )


def _word_model(values: Values) -> nn.Module:
    # between layers is the only place where an LSTM drops out, and a single one warns that it has none
    return word_lstm.LSTMModel(**values, dropout=0.5 if values["nlayers"] > 1 else 0.0)


def _words(values: Values) -> tuple[Any, ...]:
    state = torch.zeros(values["nlayers"], 1, values["nhid"])
    return torch.zeros(25, 1, dtype=torch.int64), (state, state.clone())


BLUEPRINTS: dict[str, Blueprint] = {
    "tiny-model": Blueprint(
        (
            ConstructorField("in_features", tiny_model.IN_FEATURES, 1, _WIDE, mark("features of a row")),
            ConstructorField(
                "hidden_features", tiny_model.HIDDEN_FEATURES, 1, _WIDE, mark("outputs of the first layer")
            ),
            ConstructorField("classes", tiny_model.CLASSES, 1, _WIDE, mark("probabilities that come out")),
        ),
        _tiny_model,
        _row,
    ),
    "linear": Blueprint(
        (
            ConstructorField("in_features", 3, 1, _WIDE, mark("features that go in")),
            ConstructorField("out_features", 2, 1, _WIDE, mark("features that come out")),
        ),
        _linear,
        _row,
    ),
    "lenet": Blueprint(
        (
            ConstructorField("in_channels", 1, 1, 16, mark("channels of the image")),
            ConstructorField("image_size", lenet.IMAGE_SIZE, 12, 128, mark("height and width of the image")),
            ConstructorField("conv1_channels", 6, 1, 256, mark("feature maps of conv1")),
            ConstructorField("conv2_channels", 16, 1, 256, mark("feature maps of conv2")),
            ConstructorField("fc1_features", 120, 1, _WIDE, mark("outputs of fc1")),
            ConstructorField("fc2_features", 84, 1, _WIDE, mark("outputs of fc2")),
            ConstructorField("classes", lenet.CLASSES, 1, 1_000, mark("logits that come out")),
        ),
        _lenet,
        _image,
    ),
    "lstm-tagger": Blueprint(
        (
            ConstructorField(
                "embedding_dim", lstm_tagger.EMBEDDING_DIM, 1, 2_048, mark("numbers that stand for a word")
            ),
            ConstructorField("hidden_dim", lstm_tagger.HIDDEN_DIM, 1, 2_048, mark("size of the hidden state")),
            ConstructorField("vocab_size", lstm_tagger.VOCAB_SIZE, 1, _WORDS, mark("words that it knows")),
            ConstructorField("tagset_size", lstm_tagger.UNIVERSAL_TAGS, 1, 1_000, mark("parts of speech")),
        ),
        _tagger,
        _sentence,
    ),
    "transformer": Blueprint(
        (
            ConstructorField("d_model", transformer.D_MODEL, 1, 2_048, mark("features of a word"), step=64),
            ConstructorField("nhead", transformer.HEADS, 1, 64, mark("attention heads, a divisor of d_model")),
            ConstructorField("num_encoder_layers", transformer.LAYERS, 1, _DEEP, mark("layers of the encoder")),
            ConstructorField("num_decoder_layers", transformer.LAYERS, 1, _DEEP, mark("layers of the decoder")),
            ConstructorField("dim_feedforward", 2_048, 1, 8_192, mark("width in the middle of a layer"), step=64),
        ),
        _transformer,
        _embedded,
        _heads_divide,
    ),
    "word-lstm": Blueprint(
        (
            ConstructorField("ntoken", word_lstm.VOCAB_SIZE, 1, _WORDS, mark("words that it knows")),
            ConstructorField("ninp", word_lstm.EMBEDDING_DIM, 1, 2_048, mark("numbers that stand for a word")),
            ConstructorField("nhid", word_lstm.HIDDEN_SIZE, 1, 2_048, mark("size of the hidden state")),
            ConstructorField("nlayers", word_lstm.NUM_LAYERS, 1, _DEEP, mark("LSTM layers")),
        ),
        _word_model,
        _words,
    ),
}
