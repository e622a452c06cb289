"""A sentence on its way through the tagger: words, tags, and the gates of its LSTM for every word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.gates import GATE_WORDS
from engine.inspection.observation import Observer
from engine.inspection.twin import require_values
from engine.language import tr
from engine.models.lstm_tagger import LSTMTagger
from engine.probing.outputs import as_floats
from engine.probing.recurrent import unroll
from engine.probing.timeline import Gate, RecurrentTimeline, read_timeline
from engine.probing.watching import watched
from engine.tagging.tagger import checked_tagger, tag_vocabulary
from engine.tagging.tags import TAGS
from engine.tagging.vocabulary import KnownWord

MOST_WORDS = 2_000
TOP = 3

_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+"  # addresses
    r"|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"  # do n't, it 's
    r"|\w+(?:[-.,/]\w+)*|\.{2,}|-{2,}|[^\w\s]"
)


class WordLookUp(Protocol):
    """What turns words into a tagger's ids."""

    def __len__(self) -> int: ...

    def look_up(self, words: Sequence[str]) -> list[KnownWord]: ...


@dataclass(frozen=True)
class WordReading:
    """A word as typed, the ``entry`` of the vocabulary it is read as, and its most probable tags, the first best."""

    text: str
    entry: str
    is_known: bool
    top: tuple[tuple[str, float], ...]

    @property
    def tag(self) -> str:
        return self.top[0][0]

    @property
    def probability(self) -> float:
        return self.top[0][1]


@dataclass(frozen=True, eq=False)
class SentenceReading:
    """All words with ``probabilities`` (words, tags) and the LSTM's gates and states (words, hidden)."""

    words: tuple[WordReading, ...]
    tags: tuple[str, ...]
    probabilities: npt.NDArray[np.float32]
    timeline: RecurrentTimeline
    reading: str


def split_sentence(text: str) -> list[str]:
    """Words and marks, apart from each other as in the treebank: ``It`` ``'s`` ``here`` ``.``"""
    return _TOKEN.findall(text)


def read_sentence(
    handle: ModelHandle, text: str, *, vocabulary: WordLookUp | None = None, tags: Sequence[str] = TAGS
) -> SentenceReading:
    """What the tagger makes of ``text``; an empty one gives no words. The shipped vocabulary is used if none is given.

    Raises:
        EngineError: another model, one that does not fit the vocabulary or the tags, or too many words.
    """
    module = _checked(handle, vocabulary, tags)
    look_up = tag_vocabulary() if vocabulary is None else vocabulary
    words = split_sentence(text)
    if len(words) > MOST_WORDS:
        raise EngineError(
            tr("{count:,} words are too many: write {most:,} or fewer.", count=len(words), most=MOST_WORDS)
        )
    hidden = module.lstm.hidden_size
    if not words:
        empty = np.zeros((0, hidden), np.float32)
        gates = tuple(Gate(name, tr(GATE_WORDS[name]), empty) for name in "ifgo")
        timeline = RecurrentTimeline("lstm", "LSTM", 0, False, empty, empty, gates, read_timeline((), empty))
        return SentenceReading((), tuple(tags), np.zeros((0, len(tags)), np.float32), timeline, tr("Type a sentence."))
    known = look_up.look_up(words)
    ids = torch.tensor([word.index for word in known])
    probabilities = np.exp(as_floats(watched(handle, (ids,), Observer())))
    with torch.inference_mode():
        start = torch.zeros(hidden), torch.zeros(hidden)
        steps = unroll(module.lstm, module.word_embeddings(ids), start, 0)
    gates = tuple(Gate(name, tr(GATE_WORDS[name]), as_floats(steps[name])) for name in "ifgo")
    h = as_floats(steps["h"])
    timeline = RecurrentTimeline("lstm", "LSTM", 0, False, h, as_floats(steps["c"]), gates, read_timeline(gates, h))
    order = np.argsort(-probabilities, axis=1, kind="stable")[:, :TOP]
    found = tuple(
        WordReading(word.word, word.entry, word.is_known, tuple((tags[at], float(row[at])) for at in best.tolist()))
        for word, row, best in zip(known, probabilities, order, strict=True)
    )
    return SentenceReading(found, tuple(tags), probabilities, timeline, _read(found))


def _checked(handle: ModelHandle, vocabulary: WordLookUp | None, tags: Sequence[str]) -> LSTMTagger:
    require_values(handle)
    if vocabulary is None and tuple(tags) == TAGS:
        return checked_tagger(handle)
    module = handle.module
    if not isinstance(module, LSTMTagger):
        raise EngineError(tr("{title} is not a tagger: choose the LSTM tagger.", title=handle.title))
    size = len(tag_vocabulary() if vocabulary is None else vocabulary)
    if (module.word_embeddings.num_embeddings, module.hidden2tag.out_features) != (size, len(tags)):
        raise EngineError(
            tr(
                "This tagger does not fit {size:,} words and {count} tags: choose the LSTM tagger.",
                size=size,
                count=len(tags),
            )
        )
    return module


def _read(words: tuple[WordReading, ...]) -> str:
    least = min(words, key=lambda word: word.probability)
    unknown = sum(not word.is_known for word in words)
    said = {"count": len(words), "word": least.text, "tag": least.tag, "probability": least.probability}
    if len(words) == 1:
        if unknown:
            return tr(
                "{count:,} word, {unknown:,} of them unknown and read by their looks; least sure: “{word}” as {tag} "
                "with {probability:.2f}.",
                **said,
                unknown=unknown,
            )
        return tr("{count:,} word, all known; least sure: “{word}” as {tag} with {probability:.2f}.", **said)
    if unknown:
        return tr(
            "{count:,} words, {unknown:,} of them unknown and read by their looks; least sure: “{word}” as {tag} "
            "with {probability:.2f}.",
            **said,
            unknown=unknown,
        )
    return tr("{count:,} words, all known; least sure: “{word}” as {tag} with {probability:.2f}.", **said)
