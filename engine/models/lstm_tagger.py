"""The part-of-speech tagger: embedding, LSTM and a linear layer to the tags (M4).

Source: *Building Models with PyTorch* (PyTorch tutorials), ``LSTMTagger``, which takes it from *Sequence Models and
LSTM Networks*. Attribute names and the order of the arguments are the tutorial's, so that state_dicts go both ways.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.language import mark
from engine.registry import built_in
from engine.weights import build_empty, load_weights

EMBEDDING_DIM, HIDDEN_DIM, VOCAB_SIZE = 64, 64, 10_412
UNIVERSAL_TAGS = 17  # the part-of-speech tags of Universal Dependencies


class LSTMTagger(nn.Module):
    """Word ids of one sentence in, log-probabilities of the tags of every word out."""

    def __init__(self, embedding_dim: int, hidden_dim: int, vocab_size: int, tagset_size: int) -> None:
        super().__init__()
        self.hidden_dim = hidden_dim
        self.word_embeddings = nn.Embedding(vocab_size, embedding_dim)
        self.lstm = nn.LSTM(embedding_dim, hidden_dim)
        self.hidden2tag = nn.Linear(hidden_dim, tagset_size)

    def forward(self, sentence: Tensor) -> Tensor:
        seq_len = len(sentence)
        embeds = self.word_embeddings(sentence)  # (seq_len,) -> (seq_len, embedding_dim)
        lstm_out, _ = self.lstm(embeds.view(seq_len, 1, -1))  # (seq_len, 1, hidden_dim)
        tag_space = self.hidden2tag(lstm_out.view(seq_len, -1))  # (seq_len, tagset_size)
        return F.log_softmax(tag_space, dim=1)  # (seq_len, tagset_size)


def _example_input() -> tuple[Tensor]:
    """A sentence of five word ids (seq_len,)."""
    return (torch.arange(5),)


def _open() -> ModelHandle:
    module = build_empty(lstm_tagger)
    record = load_weights(module, "lstm_tagger")
    return ModelHandle("lstm-tagger", "LSTM tagger", module.eval(), record.provenance, _example_input())


@built_in(
    name="lstm-tagger",
    title="LSTM tagger",
    order=40,
    description=mark(
        "Names the part of speech of every word: embedding, LSTM and a linear layer, trained on English-EWT."
    ),
    source="Building Models with PyTorch (PyTorch tutorials)",
    example_input=_example_input,
    open=_open,
)
def lstm_tagger() -> LSTMTagger:
    return LSTMTagger(EMBEDDING_DIM, HIDDEN_DIM, VOCAB_SIZE, UNIVERSAL_TAGS)
