"""How surprised a word model is by a user's own text, word by word."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.progress import Progress
from engine.runtime import using_threads
from engine.text.protocols import Protocol, open_stream
from engine.text.reading import reading_tokens, tokenize
from engine.text.vocabulary import EOS, UNK, Dictionary

MOST_OWN_WORDS = 1_000_000


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word as typed, or ``<eos>`` at a line end, and how surprising the model found it after all words before.

    ``surprise_bits`` is -log2 of the model's probability, for an unknown word that of ``<unk>``; None for the first
    word, which nothing predicts.
    """

    index: int
    text: str
    id: int
    surprise_bits: float | None
    is_unknown: bool
    is_eos: bool


@dataclass(frozen=True)
class OwnWords:
    """The next few words of a text, as they are read."""

    words: tuple[OwnWord, ...]


@dataclass(frozen=True)
class OwnText:
    """A text with the surprise of each word.

    ``loss`` (nats) and ``perplexity`` are those of the evaluation of the same text: the mean over all words but the
    first, line ends included. ``unknown_share`` is the share of words that the model reads as ``<unk>``.
    """

    title: str
    protocol: Protocol
    words: tuple[OwnWord, ...]
    loss: float
    perplexity: float
    unknown_share: float

    @property
    def predictions(self) -> int:
        return len(self.words) - 1

    @property
    def bits_per_word(self) -> float:
        return self.loss / math.log(2)

    @property
    def most_surprising(self) -> OwnWord:
        return max(self.words[1:], key=lambda word: word.surprise_bits or 0.0)

    @property
    def sentence(self) -> str:
        """For people: surprise, perplexity, unknown words, and the most surprising one."""
        strangest = self.most_surprising
        return tr(
            "{count:,} words, {unknown:.1f} % of them unknown to the model: {mean:.2f} bits each on average, "
            "perplexity {perplexity:,.1f}; the most surprising is “{word}” at {bits:.1f} bits.",
            count=len(self.words),
            unknown=100 * self.unknown_share,
            mean=self.bits_per_word,
            perplexity=self.perplexity,
            word=strangest.text,
            bits=strangest.surprise_bits,
        )


def own_text_surprise(
    handle: ModelHandle, text: str | Path, protocol: Protocol = "tutorial"
) -> Generator[OwnWords | Progress, None, OwnText]:
    """Reads a text as a corpus is read (each line ends in ``<eos>``, the last too) and scores every word but the first.

    A ``Path`` is a file to read, a ``str`` the text itself. ``protocol`` is how the evaluation runs the model, so that
    loss and perplexity are those of ``evaluate`` by the same protocol; ``tutorial`` runs any word model.
    ``OwnWords`` come as they are scored, with ``fast`` all at the end.

    Raises:
        EngineError: no word model; the text is empty, too long, or cannot be read; a word cannot be encoded; the
            protocol cannot run the model; or the model's logits are not numbers.
    """
    dictionary = handle.words
    if isinstance(text, Path):
        title, tokens = text.name, (yield from reading_tokens(text))
    else:
        title, tokens = tr("Own text"), _tokens_of(text)
    if len(tokens) > MOST_OWN_WORDS:
        raise EngineError(
            tr(
                "The text has {count:,} words: use a part of at most {most_own_words:,}.",
                count=len(tokens),
                most_own_words=MOST_OWN_WORDS,
            )
        )
    ids = dictionary.encode(tokens).tolist()
    words = [_word(dictionary, tokens, ids, 0, None)]
    was_training = handle.module.training
    with using_threads(1):
        try:
            handle.module.eval()
            stream = open_stream(handle.module, torch.tensor(ids), protocol)
            yield OwnWords((words[0],))
            while not stream.is_done:
                stream.step()
                first = len(words)
                # The fast protocol goes through several places of the text at once: its words come at the end.
                if protocol != "fast" or stream.is_done:
                    for nats in stream.word_losses()[first - 1 :].tolist():
                        words.append(_word(dictionary, tokens, ids, len(words), _bits(nats, tokens, len(words))))
                if len(words) > first:
                    yield OwnWords(tuple(words[first:]))
                yield Progress(stream.tokens, stream.total, title)
        finally:
            handle.module.train(was_training)
    unknown = sum(word.is_unknown or word.text == UNK for word in words)
    result = stream.result
    return OwnText(title, protocol, tuple(words), result.loss, result.perplexity, unknown / len(words))


def _tokens_of(text: str) -> list[str]:
    tokens = tokenize(text)
    if len(tokens) == tokens.count(EOS):
        raise EngineError(tr("There are no words in the text: write or paste some."))
    return tokens


def _word(dictionary: Dictionary, tokens: list[str], ids: list[int], index: int, bits: float | None) -> OwnWord:
    text = tokens[index]
    return OwnWord(index, text, ids[index], bits, text not in dictionary, text == EOS)


def _bits(nats: float, tokens: list[str], index: int) -> float:
    if not math.isfinite(nats):
        raise EngineError(
            tr(
                "The model gives no finite probability to word {index:,}, “{word}”: its weights are "
                "damaged, open another one.",
                index=index + 1,
                word=tokens[index],
            )
        )
    return nats / math.log(2)
