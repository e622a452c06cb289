"""Where a text to evaluate comes from: the project's own articles, or a split of a corpus folder."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from engine.assets import asset_path
from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.progress import Progress, drain
from engine.text.corpus import Corpus, Split
from engine.text.reading import reading_tokens
from engine.text.vocabulary import UNK, Dictionary

OWN_TEXT_TITLE = mark("LayerLab articles")

_TURN = 100_000  # words between two yields


@dataclass(frozen=True)
class EvaluationText:
    """A text in a model's own ids, (N,); ``unknown_share`` of its words became ``<unk>``."""

    title: str
    ids: Tensor
    unknown_share: float


@dataclass(frozen=True)
class TextFacts:
    """A text without its words: ``predictions`` is how many next words it has to predict."""

    title: str
    predictions: int
    unknown_share: float

    @property
    def sentence(self) -> str:
        """For people: ``7,425 words, 2.1 % of them unknown to the model.``"""
        return tr(
            "{count:,} words, {share:.1f} % of them unknown to the model.",
            count=self.predictions + 1,
            share=100 * self.unknown_share,
        )


def loading_text(
    dictionary: Dictionary, corpus: Path | None = None, split: Split = "test"
) -> Generator[Progress, None, EvaluationText]:
    """A split of a corpus folder, or without one the text that ships with the program.

    Raises:
        EngineError: no such folder or split, or the file is empty or no text.
    """
    if corpus is None:
        title, path = OWN_TEXT_TITLE, asset_path("texts", "articles.txt")
    else:
        path = Corpus(corpus).path(split)
        title = f"{Path(corpus).resolve().name} {split}"
    tokens = yield from reading_tokens(path)
    ids = []
    for start in range(0, len(tokens), _TURN):
        ids.append(torch.from_numpy(dictionary.encode(tokens[start : start + _TURN])))
        yield Progress(start, len(tokens), tr("looking up the words of {file}", file=path.name))
    whole = torch.cat(ids)
    unknown = int((whole == dictionary.word2idx[UNK]).sum()) if UNK in dictionary else 0
    return EvaluationText(title, whole, unknown / len(tokens))


def load_text(dictionary: Dictionary, corpus: Path | None = None, split: Split = "test") -> EvaluationText:
    """What ``loading_text`` returns, at once."""
    return drain(loading_text(dictionary, corpus, split))


def describe_text(handle: ModelHandle, corpus: Path | None = None, split: Split = "test") -> TextFacts:
    """How long a text is and how much of it the model knows; raises EngineError as ``load_text``."""
    text = load_text(handle.words, corpus, split)
    return TextFacts(text.title, len(text.ids) - 1, text.unknown_share)
