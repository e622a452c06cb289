"""The word language model in training: how it starts, its dropout, its forward pass in low precision."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.models.word_lstm import HiddenState, LSTMModel


def initialise(model: LSTMModel, counts: Tensor, generator: torch.Generator) -> None:
    """A start that five layers can be trained from: orthogonal recurrence, open forget gates, unigram decoder bias."""
    size = model.nhid
    with torch.no_grad():
        for name, parameter in model.rnn.named_parameters():
            if name.startswith("weight_hh"):
                for gate in torch.split(parameter, size):
                    nn.init.orthogonal_(gate, generator=generator)
            elif name.startswith("weight_ih"):
                for gate in torch.split(parameter, size):
                    nn.init.xavier_uniform_(gate, gain=1.5, generator=generator)
            else:
                parameter.zero_()
                if name.startswith("bias_ih"):
                    parameter[size : 2 * size] = 1.0
        model.encoder.weight.uniform_(-0.5, 0.5, generator=generator)
        model.decoder.weight.uniform_(-0.1, 0.1, generator=generator)
        frequency = (counts + 0.5) / (counts + 0.5).sum()
        model.decoder.bias.copy_(frequency.log())


def locked_dropout(values: Tensor, p: float) -> Tensor:
    """Dropout with one mask for all steps of a sequence (seq_len, batch_size, size).

    Source: Gal and Ghahramani, *A Theoretically Grounded Application of Dropout in Recurrent Neural Networks* (2016).
    """
    if p == 0:
        return values
    return values * F.dropout(values.new_ones(values.shape[1:]), p)


def training_output(
    model: LSTMModel, inputs: Tensor, hidden: HiddenState, dtype: torch.dtype
) -> tuple[Tensor, HiddenState]:
    """The LSTM's output (seq_len, batch_size, hidden_size) and new state, layer by layer in ``dtype``."""
    p = model.drop.p
    values = locked_dropout(F.embedding(inputs, model.encoder.weight, sparse=True), p).to(dtype)
    states = []
    for layer, weights in enumerate(model.rnn.all_weights):
        start = (hidden[0][layer : layer + 1].to(dtype), hidden[1][layer : layer + 1].to(dtype))
        values, h, c = torch.lstm(values, start, [w.to(dtype) for w in weights], True, 1, 0.0, True, False, False)
        values = locked_dropout(values, p)
        states.append((h.float(), c.float()))
    return values.float(), (torch.cat([h for h, _ in states]), torch.cat([c for _, c in states]))


@torch.no_grad()
def validation_loss(model: LSTMModel, ids: Tensor, chunk: int = 500) -> float:
    """Mean loss over a text as one stream, hidden state carried over, dropout off."""
    was_training = model.training
    model.eval()
    hidden, total = model.init_hidden(1), 0.0
    for start in range(0, len(ids) - 1, chunk):
        targets = ids[start + 1 : start + 1 + chunk]
        logits, hidden = model(ids[start : start + len(targets)].unsqueeze(1), hidden)
        total += F.cross_entropy(logits.squeeze(1), targets, reduction="sum").item()
    model.train(was_training)
    return total / (len(ids) - 1)
