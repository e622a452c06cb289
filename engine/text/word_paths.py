"""The ways a word model is run word by word: ``exact``, ``fast``, and ``module``.

None but ``module`` calls nn.LSTM: one step of it costs several times what its products cost.
"""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import WORD_MODEL, ModelHandle
from engine.language import mark, tr
from engine.models.word_lstm import LSTMModel
from engine.models.word_weights import is_readable, word_weights
from engine.progress import Progress, drain

PathName = Literal["exact", "fast", "module"]

ROWS_AT_ONCE = 4096  # of a decoder that is being packed: a few milliseconds
_SECONDS_BETWEEN_YIELDS = 0.04


@dataclass(frozen=True, eq=False)
class WordState:
    """The hidden state of one stream; nobody changes its tensor."""

    both: Tensor  # (2, layers, hidden): h, then c

    @property
    def h(self) -> Tensor:
        """(layers, hidden)"""
        return self.both[0]

    @property
    def c(self) -> Tensor:
        """(layers, hidden)"""
        return self.both[1]


class WordPath(ABC):
    """A word model that takes one word at a time. Several threads may use one path at once.

    ``title`` is for a choice, ``sentence`` says what runs.
    """

    name: ClassVar[PathName]
    title: ClassVar[str]
    sentence: ClassVar[str]

    def __init__(self, *, vocab_size: int, layers: int, hidden_size: int) -> None:
        self.vocab_size = vocab_size
        self.layers = layers
        self.hidden_size = hidden_size

    def initial(self) -> WordState:
        """Zeros, as before the first word."""
        return WordState(torch.zeros(2, self.layers, self.hidden_size))

    @abstractmethod
    def step(self, id: int, state: WordState) -> WordState:
        """The state after the word ``id`` was read; ``state`` stays as it is."""

    @abstractmethod
    def logits(self, state: WordState) -> Tensor:
        """Logits (vocab_size,) float32 of the next word; a tensor of its own."""

    def read(self, ids: Sequence[int], state: WordState) -> Generator[Progress, None, WordState]:
        """``step`` over all ``ids``, with the same result to the last bit; yields about every 40 ms."""
        yielded = time.perf_counter()
        for place, word_id in enumerate(ids):
            state = self.step(word_id, state)
            if time.perf_counter() - yielded > _SECONDS_BETWEEN_YIELDS:
                yield Progress(place + 1, len(ids), tr("Reading the prompt"))
                yielded = time.perf_counter()
        return state


class ModulePath(WordPath):
    """Calls the module as the tutorial does: for weights that are not plain float, and as the measure of the rest."""

    name: ClassVar[PathName] = "module"
    title: ClassVar[str] = mark("Module")
    sentence: ClassVar[str] = mark("The module itself is called for every word, as in the tutorial.")

    def __init__(self, module: nn.Module) -> None:
        if not isinstance(module, LSTMModel):
            raise EngineError(tr("{type} is not a word model: choose Word LSTM.", type=type(module).__name__))
        super().__init__(vocab_size=module.encoder.num_embeddings, layers=module.nlayers, hidden_size=module.nhid)
        self._module = module

    @torch.inference_mode()
    def step(self, id: int, state: WordState) -> WordState:
        # The decoder is left out: its product is the larger part, and a prompt needs it once.
        module = self._module
        was_training = module.training
        if was_training:
            module.eval()
        try:
            embedded = module.encoder(torch.tensor([[id]]))
            _, (h, c) = module.rnn(embedded, (state.h.unsqueeze(1).contiguous(), state.c.unsqueeze(1).contiguous()))
        finally:
            if was_training:
                module.train()
        return WordState(torch.cat([h, c], 1).permute(1, 0, 2).contiguous())

    @torch.inference_mode()
    def logits(self, state: WordState) -> Tensor:
        logits: Tensor = self._module.decoder(state.h[-1].view(1, 1, -1))
        return logits.flatten()


def usable_path(handle: ModelHandle, wanted: PathName) -> PathName:
    """``wanted``, or ``module`` for a word model whose float weights cannot be read: torch has quantized it."""
    module = handle.module
    return "module" if isinstance(module, LSTMModel) and not is_readable(module) else wanted


def open_path(handle: ModelHandle, name: PathName) -> WordPath:
    """``opening_path`` in one go: a third of a second for the shipped model, nothing when it is packed already."""
    return drain(opening_path(handle, name))


def opening_path(handle: ModelHandle, name: PathName) -> Generator[Progress, None, WordPath]:
    """The path ``name`` of an open word model; packed once per module, and again when its weights have changed.

    Raises:
        EngineError: no word model, or its float weights cannot be read (``usable_path`` is ``module`` then).
    """
    module = handle.module
    if name == "module":
        return ModulePath(module)
    if not isinstance(module, LSTMModel):
        raise EngineError(
            tr("{title} is not a word model: choose {word_model}.", title=handle.title, word_model=WORD_MODEL)
        )
    if name in ("exact", "fast") and not is_readable(module):
        raise EngineError(
            tr(
                "{title} is quantized, and its float weights cannot be read for the path {path}: choose the path "
                "module.",
                title=handle.title,
                path=name,
            )
        )
    stamp = _weights_stamp(module)
    with _lock:
        kept = _packed.setdefault(module, {}).get(name)
    if kept is not None and kept[0] == stamp:
        return kept[1]
    path = yield from _packing(module, name)
    with _lock:
        _packed.setdefault(module, {})[name] = (stamp, path)
    return path


_Stamp = tuple[tuple[int, int], ...]
_packed: WeakKeyDictionary[nn.Module, dict[PathName, tuple[_Stamp, WordPath]]] = WeakKeyDictionary()
_lock = threading.Lock()


def _packing(module: nn.Module, name: str) -> Generator[Progress, None, WordPath]:
    # Below this file in the order of imports.
    from engine.text.exact_path import ExactPath
    from engine.text.fast_path import FastPath

    if name == "exact":
        return (yield from ExactPath.pack(word_weights(module)))
    if name == "fast":
        return (yield from FastPath.pack(word_weights(module)))
    raise EngineError(tr("There is no path {name!r}: choose exact or fast.", name=name))


def _weights_stamp(module: nn.Module) -> _Stamp:
    """Tells whether weights were exchanged or changed in place."""
    tensors = [*module.parameters(), *module.buffers()]
    return tuple((tensor.data_ptr(), 0 if tensor.is_inference() else tensor._version) for tensor in tensors)
