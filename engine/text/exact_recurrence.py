"""The top layer's hidden state over a text as one stream, in float32, in less time than word by word.

A layer that forgets is run over parts of the text side by side: each part but the first starts from nothing, then runs
again from where the part before it ended until both runs agree, from where on they are the same. That is a product of
several rows where one stream has one, which reads the weights as often. A layer that remembers for too long, as the top
layer of a trained model may, is run word by word.
"""

from __future__ import annotations

from collections.abc import Generator

import torch
from torch import Tensor

from engine.models.word_weights import LayerWeights, WordWeights

SEGMENTS = 4
SHORTEST_SEGMENT = 2_048  # below, running again takes longer than it saves
BLOCK = 512  # words between two looks at the states, and between two pauses
_AGREED = 3e-6  # of hidden states, and of cell states relative to 1 + |c|; rounding alone makes 1e-6

State = tuple[Tensor, Tensor]  # h and c, each (1, streams, hidden_size)


class ExactRecurrence:
    """Carries the state from one ``run`` to the next. ``agreed`` is for tests."""

    def __init__(self, weights: WordWeights, *, agreed: float = _AGREED) -> None:
        self._encoder = weights.encoder
        self._layers = [_Layer(layer, agreed) for layer in weights.layers]

    def run(self, ids: Tensor) -> Generator[None, None, Tensor]:
        """The next words (N,) -> hidden states (N, hidden_size); pauses every few milliseconds."""
        source = ids
        for index, layer in enumerate(self._layers):
            source = yield from layer.run(source, self._encoder if index == 0 else None)
        return source


class _Layer:
    def __init__(self, weights: LayerWeights, agreed: float) -> None:
        self._weights = [weights.w_ih, weights.w_hh, weights.b_ih, weights.b_hh]
        zeros = weights.w_hh.new_zeros(1, 1, weights.w_hh.shape[1])
        self._state: State = (zeros, zeros)
        self._agreed = agreed
        self._forgets = True

    @torch.no_grad()
    def run(self, source: Tensor, encoder: Tensor | None) -> Generator[None, None, Tensor]:
        """``source`` (N, ...) is what the layer below gave, or ids and the ``encoder`` that looks them up."""
        hidden = self._state[0].new_empty(len(source), self._state[0].shape[2])
        length = len(source) // SEGMENTS
        done = 0
        if self._forgets and length >= SHORTEST_SEGMENT:
            done = yield from self._side_by_side(source, encoder, hidden, length)
        yield from self._one_by_one(source[done:], encoder, hidden[done:])
        return hidden

    def _one_by_one(self, source: Tensor, encoder: Tensor | None, hidden: Tensor) -> Generator[None, None, None]:
        for start in range(0, len(source), BLOCK):
            part = slice(start, start + BLOCK)
            outputs, self._state = self._lstm(source[None, part], encoder, self._state)
            hidden[part] = outputs[0]
            yield

    def _side_by_side(
        self, source: Tensor, encoder: Tensor | None, hidden: Tensor, length: int
    ) -> Generator[None, None, int]:
        """How many words are done: all of the segments, or up to the end of one that did not agree."""
        sources = source[: SEGMENTS * length].view(SEGMENTS, length, *source.shape[1:])
        outputs = hidden[: SEGMENTS * length].view(SEGMENTS, length, -1)
        pauses = range(0, length, BLOCK)
        nothing = self._state[0].new_zeros(1, SEGMENTS - 1, hidden.shape[1])
        state: State = (torch.cat([self._state[0], nothing], 1), torch.cat([self._state[1], nothing], 1))
        first_run = []
        for start in pauses:
            part = slice(start, start + BLOCK)
            outputs[:, part], state = self._lstm(sources[:, part], encoder, state)
            first_run.append(state)
            yield
        ends = state
        state = (ends[0][:, :-1], ends[1][:, :-1])
        agree = torch.zeros(SEGMENTS - 1, dtype=torch.bool)
        for start, former in zip(pauses, first_run, strict=True):
            part = slice(start, start + BLOCK)
            outputs[1:, part], state = self._lstm(sources[1:, part], encoder, state)
            agree |= self._agree(state, former)
            if agree.all():
                self._state = (ends[0][:, -1:], ends[1][:, -1:])
                return SEGMENTS * length
            yield
        self._forgets = False
        # The first that did not agree started from a right state, so that its second run is right to its end.
        wrong = int(agree.int().argmin())
        self._state = (state[0][:, wrong : wrong + 1], state[1][:, wrong : wrong + 1])
        return (wrong + 2) * length

    def _agree(self, state: State, former: State) -> Tensor:
        """By segment but the first."""
        hidden, cell = (now[0] - then[0, 1:] for now, then in zip(state, former, strict=True))
        cell = cell / (1 + former[1][0, 1:].abs())
        return (hidden.abs().amax(1) <= self._agreed) & (cell.abs().amax(1) <= self._agreed)

    def _lstm(self, source: Tensor, encoder: Tensor | None, state: State) -> tuple[Tensor, State]:
        """source (streams, N, ...) -> outputs (streams, N, hidden_size) and the state after them."""
        inputs = (source if encoder is None else encoder[source]).transpose(0, 1).contiguous()
        h, c = (part.contiguous() for part in state)
        outputs, h, c = torch.lstm(inputs, [h, c], self._weights, True, 1, 0.0, False, False, False)
        return outputs.transpose(0, 1), (h, c)
