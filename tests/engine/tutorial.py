"""The tutorial's own way, written out once more as the oracle of the engine's.

Source: *Dynamic Quantization on an LSTM Word Language Model*: its corpus, model, evaluation and generation.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn


class LSTMModel(nn.Module):
    """A class with the tutorial's attributes, independent of the engine's."""

    def __init__(self, ntoken, ninp, nhid, nlayers, dropout=0.5):
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.encoder = nn.Embedding(ntoken, ninp)
        self.rnn = nn.LSTM(ninp, nhid, nlayers, dropout=dropout)
        self.decoder = nn.Linear(nhid, ntoken)
        self.nhid, self.nlayers = nhid, nlayers

    def forward(self, input, hidden):
        output, hidden = self.rnn(self.drop(self.encoder(input)), hidden)
        return self.decoder(self.drop(output)), hidden


def tokenize(folder: Path) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Ids by first occurrence, word by word."""
    word2idx: dict[str, int] = {}
    ids: dict[str, list[int]] = {}
    for split in ("train", "valid", "test"):
        ids[split] = []
        with (folder / f"{split}.txt").open(encoding="utf8") as file:
            for line in file:
                for word in [*line.split(), "<eos>"]:
                    if word not in word2idx:
                        word2idx[word] = len(word2idx)
                    ids[split].append(word2idx[word])
    return word2idx, ids


def evaluate(model: nn.Module, ids: torch.Tensor, bptt: int = 25) -> float:
    data_source = ids.view(1, -1).t().contiguous()
    model.eval()
    total_loss = 0.0
    hidden = (torch.zeros(model.nlayers, 1, model.nhid), torch.zeros(model.nlayers, 1, model.nhid))
    with torch.no_grad():
        for i in range(0, data_source.size(0) - 1, bptt):
            seq_len = min(bptt, len(data_source) - 1 - i)
            data = data_source[i : i + seq_len]
            targets = data_source[i + 1 : i + 1 + seq_len].reshape(-1)
            output, hidden = model(data, hidden)
            logits = output.view(-1, output.shape[-1])
            total_loss += len(data) * nn.functional.cross_entropy(logits, targets).item()
    return total_loss / (len(data_source) - 1)


def generate(model: nn.Module, ntokens: int, num_words: int, temperature: float, seed: int) -> list[int]:
    generator = torch.Generator().manual_seed(seed)
    model.eval()
    input_ = torch.randint(ntokens, (1, 1), dtype=torch.long, generator=generator)
    hidden = (torch.zeros(model.nlayers, 1, model.nhid), torch.zeros(model.nlayers, 1, model.nhid))
    ids = []
    with torch.no_grad():
        for _ in range(num_words):
            output, hidden = model(input_, hidden)
            word_weights = output.squeeze().div(temperature).exp()
            word_idx = torch.multinomial(word_weights, 1, generator=generator)[0]
            input_.fill_(word_idx)
            ids.append(int(word_idx))
    return ids
