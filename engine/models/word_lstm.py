"""The word language model of the dynamic quantization tutorial (M6).

Source: *Dynamic Quantization on an LSTM Word Language Model* (PyTorch tutorials), itself after the word_language_model
example. Attribute names, initialisation and ``init_hidden`` are the tutorial's, so that state_dicts go both ways.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.registry import built_in
from engine.text.vocabulary import Dictionary
from engine.weights import build_empty, load_weights

VOCAB_SIZE, EMBEDDING_DIM, HIDDEN_SIZE, NUM_LAYERS = 33_278, 512, 256, 5

HiddenState = tuple[Tensor, Tensor]


class LSTMModel(nn.Module):
    """Embedding, LSTM and a linear decoder over the vocabulary; the decoder's output are logits."""

    def __init__(self, ntoken: int, ninp: int, nhid: int, nlayers: int, dropout: float = 0.5) -> None:
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.encoder = nn.Embedding(ntoken, ninp)
        self.rnn = nn.LSTM(ninp, nhid, nlayers, dropout=dropout)
        self.decoder = nn.Linear(nhid, ntoken)
        self.init_weights()
        self.nhid = nhid
        self.nlayers = nlayers

    def init_weights(self) -> None:
        initrange = 0.1
        nn.init.uniform_(self.encoder.weight, -initrange, initrange)
        nn.init.zeros_(self.decoder.bias)
        nn.init.uniform_(self.decoder.weight, -initrange, initrange)

    def forward(self, input: Tensor, hidden: HiddenState) -> tuple[Tensor, HiddenState]:
        emb = self.drop(self.encoder(input))  # (seq_len, batch_size) -> (seq_len, batch_size, ninp)
        output, hidden = self.rnn(emb, hidden)  # (seq_len, batch_size, nhid)
        output = self.drop(output)
        decoded = self.decoder(output)  # (seq_len, batch_size, ntoken)
        return decoded, hidden

    def init_hidden(self, bsz: int) -> HiddenState:
        """Zeros for h and c, each (nlayers, bsz, nhid)."""
        weight = next(self.parameters())
        shape = (self.nlayers, bsz, self.nhid)
        return weight.new_zeros(shape), weight.new_zeros(shape)


def empty_hidden(model: nn.Module) -> HiddenState:
    """The hidden state before the first word of one stream.

    Raises:
        EngineError: ``model`` is not a word model.
    """
    if not isinstance(model, LSTMModel):
        raise EngineError(tr("{type} is not a word model: choose Word LSTM.", type=type(model).__name__))
    return model.init_hidden(1)


def repackage_hidden(hidden: HiddenState) -> HiddenState:
    """The same values cut off from the graph that made them."""
    return hidden[0].detach(), hidden[1].detach()


def _example_input() -> tuple[Tensor, HiddenState]:
    """Token ids (seq_len 25, batch 1), as the tutorial's evaluation feeds them, and an empty hidden state."""
    state = torch.zeros(NUM_LAYERS, 1, HIDDEN_SIZE)
    return torch.zeros(25, 1, dtype=torch.int64), (state, state.clone())


def _open() -> ModelHandle:
    module = build_empty(word_lstm)
    record = load_weights(module, "word_lstm")
    words = Dictionary.load(record.vocabulary_path)
    return ModelHandle("word-lstm", "Word LSTM", module.eval(), record.provenance, _example_input(), words)


@built_in(
    name="word-lstm",
    title="Word LSTM",
    order=60,
    description=mark(
        "Word language model: embedding, 5-layer LSTM and a decoder over 33,278 words, trained on WikiText-2."
    ),
    source="Dynamic Quantization on an LSTM Word Language Model (PyTorch tutorials)",
    example_input=_example_input,
    open=_open,
)
def word_lstm() -> LSTMModel:
    return LSTMModel(VOCAB_SIZE, EMBEDDING_DIM, HIDDEN_SIZE, NUM_LAYERS)
