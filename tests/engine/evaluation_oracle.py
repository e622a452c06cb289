"""Losses word by word, written out once more as the oracle of the exact and the fast evaluation."""

from __future__ import annotations

import copy

import torch
from torch.nn import functional as F

from engine.models.word_lstm import LSTMModel
from engine.quantization.primitives import quantize_rows


def word_model(vocab_size=50, embedding_dim=8, hidden_size=6, layers=2, *, spread=4.0, seed=3) -> LSTMModel:
    """Weights ``spread`` times as large as those at the start of a training, so that words matter; in eval mode."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = LSTMModel(vocab_size, embedding_dim, hidden_size, layers, dropout=0.5 if layers > 1 else 0.0)
        with torch.no_grad():
            for weight in (model.encoder.weight, model.decoder.weight, *model.rnn.parameters()):
                weight *= spread
            model.decoder.weight *= 5
            model.decoder.bias.normal_()
    return model.eval()


def word_ids(count: int, vocab_size: int = 50, seed: int = 1) -> torch.Tensor:
    return torch.randint(vocab_size, (count,), generator=torch.Generator().manual_seed(seed))


@torch.no_grad()
def float_losses(model: LSTMModel, ids: torch.Tensor) -> torch.Tensor:
    """Of every prediction (N,), by torch.nn in double precision, the whole text in one call."""
    model = copy.deepcopy(model).double().eval()
    logits, _ = model(ids[:-1, None], model.init_hidden(1))
    return F.cross_entropy(logits[:, 0], ids[1:], reduction="none")


@torch.no_grad()
def int8_losses(model: LSTMModel, ids: torch.Tensor, *, streams: int, prefix: int) -> torch.Tensor:
    """Of every prediction (N,), with every weight rounded to int8 rows and every hidden state to steps of 1/127."""
    total = len(ids) - 1
    length = -(-total // streams)
    losses = []
    for start in range(0, total, length):
        scored = range(start, min(start + length, total))
        read = range(max(0, start - min(prefix, length)), scored.stop)
        hidden = _int8_hidden(model, ids[read.start : read.stop])[start - read.start :]
        logits = F.linear(hidden, _rounded(model.decoder.weight), model.decoder.bias.double())
        losses.append(F.cross_entropy(logits, ids[start + 1 : scored.stop + 1], reduction="none"))
    return torch.cat(losses)


def _int8_hidden(model: LSTMModel, ids: torch.Tensor) -> torch.Tensor:
    sequence = _rounded(model.encoder.weight)[ids]
    for layer in range(model.nlayers):
        w_ih, w_hh = (_rounded(getattr(model.rnn, f"weight_{kind}_l{layer}")) for kind in ("ih", "hh"))
        bias = (getattr(model.rnn, f"bias_ih_l{layer}") + getattr(model.rnn, f"bias_hh_l{layer}")).double()
        hidden = cell = torch.zeros(model.nhid, dtype=torch.float64)
        outputs = []
        for inputs in sequence:
            i, f, g, o = (w_ih @ inputs + w_hh @ hidden + bias).chunk(4)
            cell = f.sigmoid() * cell + i.sigmoid() * g.tanh()
            hidden = torch.floor(o.sigmoid() * cell.tanh() * 127 + 0.5) / 127
            outputs.append(hidden)
        sequence = torch.stack(outputs)
    return sequence


def _rounded(weight: torch.Tensor) -> torch.Tensor:
    return quantize_rows(weight.detach()).dequantize().double()
