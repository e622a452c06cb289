"""A model's word vectors: which words are near each other, and all of them on a plane."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.twin import require_values
from engine.language import number, tr
from engine.probing.pca import principal_components
from engine.progress import Progress

Match = Literal["exact", "start", "inside"]

MOST_FOUND = 50


@dataclass(frozen=True)
class Neighbour:
    """A word with its id and the cosine of the angle between its vector and the one that was asked about."""

    word: str
    index: int
    cosine: float


@dataclass(frozen=True)
class Neighbours:
    """The nearest ``words``, the nearest first, without the word itself."""

    word: str
    index: int
    words: tuple[Neighbour, ...]

    @property
    def reading(self) -> str:
        """``“king” is nearest to “queen” with a cosine of 0.62; then come “prince” and “throne”.``"""
        if not self.words:
            return tr("“{word}” has no neighbours.", word=self.word)
        first, *rest = self.words
        cosine = number(first.cosine, ".2f").replace("-", "−")
        if not rest:
            return tr(
                "“{word}” is nearest to “{first}” with a cosine of {cosine}.",
                word=self.word,
                first=first.word,
                cosine=cosine,
            )
        if len(rest) == 1:
            return tr(
                "“{word}” is nearest to “{first}” with a cosine of {cosine}; then comes “{second}”.",
                word=self.word,
                first=first.word,
                cosine=cosine,
                second=rest[0].word,
            )
        return tr(
            "“{word}” is nearest to “{first}” with a cosine of {cosine}; then come “{second}” and “{third}”.",
            word=self.word,
            first=first.word,
            cosine=cosine,
            second=rest[0].word,
            third=rest[1].word,
        )


@dataclass(frozen=True)
class FoundWord:
    """A word of the vocabulary that fits what was typed, and how."""

    word: str
    index: int
    match: Match


@dataclass(frozen=True, eq=False)
class EmbeddingMap:
    """``points`` (words, 2) of all vectors in order of their ids; the words have the mean 0 on both axes.

    ``explained`` are the shares of the variance of the two axes, ``lengths`` (words,) those of the vectors.
    """

    fqn: str
    words: tuple[str, ...]
    points: npt.NDArray[np.float32]
    lengths: npt.NDArray[np.float32]
    explained: tuple[float, float]
    features: int

    @property
    def reading(self) -> str:
        share = 100 * sum(self.explained)
        return tr(
            "{count:,} vectors of {features} numbers on a plane, which keeps {percent:.1f} % of their variance: "
            "neighbours here may be far apart in all dimensions.",
            count=len(self.points),
            features=self.features,
            percent=share,
        )


def nearest_words(handle: ModelHandle, word: str | int, *, count: int = 10, fqn: str | None = None) -> Neighbours:
    """The words whose vectors point most nearly in the same direction as that of ``word``, a word or an id.

    Raises:
        EngineError: the model has no embedding, the word is not known, or its vector is zero.
    """
    weight, names = _vectors(handle, fqn)
    index = _index(word, names, handle)
    if not 1 <= count <= len(weight):
        raise EngineError(
            tr("{count} neighbours are not possible: ask for 1 to {most:,}.", count=count, most=len(weight))
        )
    with torch.inference_mode():
        vector = weight[index]
        length = float(torch.linalg.vector_norm(vector))
        if not length:
            raise EngineError(
                tr("The vector of “{word}” is zero and points nowhere: choose another word.", word=names[index])
            )
        lengths = torch.linalg.vector_norm(weight, dim=1)
        cosines = (weight @ vector) / (lengths.clamp_min(1e-12) * length)
        cosines[index] = -torch.inf
        cosines[lengths == 0] = -torch.inf  # points nowhere, so it is near nothing
        best = torch.topk(cosines, min(count, len(weight) - 1))
    pairs = zip(best.indices.tolist(), best.values.tolist(), strict=True)
    near = tuple(Neighbour(names[at], at, cosine) for at, cosine in pairs if cosine > -torch.inf)
    return Neighbours(names[index], index, near)


def search_words(handle: ModelHandle, text: str, *, count: int = MOST_FOUND) -> tuple[FoundWord, ...]:
    """Words that are ``text``, begin with it, or have it inside, in this order and by their ids; upper and lower case
    alike. Nothing for an empty text.

    Raises:
        EngineError: the model has no vocabulary.
    """
    wanted = text.strip().casefold()
    groups: dict[Match, list[FoundWord]] = {"exact": [], "start": [], "inside": []}
    if not wanted:
        return ()
    for index, word in enumerate(handle.words.idx2word):
        at = word.casefold().find(wanted)
        if at < 0:
            continue
        match: Match = "inside" if at else "exact" if len(word) == len(wanted) else "start"
        groups[match].append(FoundWord(word, index, match))
    exact = sorted(groups["exact"], key=lambda found: found.word != text.strip())
    return tuple([*exact, *groups["start"], *groups["inside"]][:count])


def embedding_map(handle: ModelHandle, *, fqn: str | None = None) -> Generator[Progress, None, EmbeddingMap]:
    """All vectors by their first two principal components; the same each time, also in sign.

    Raises:
        EngineError: the model has no embedding, or it has values that are no numbers.
    """
    weight, names = _vectors(handle, fqn)
    if not torch.isfinite(weight).all():
        raise EngineError(tr("The embedding has values that are NaN or infinite: open a sound model."))
    found = yield from principal_components(weight, 2)
    return EmbeddingMap(
        fqn=_fqn_of(handle, fqn),
        words=tuple(names),
        points=found.points.numpy(),
        lengths=torch.linalg.vector_norm(weight, dim=1).numpy(),
        explained=(found.explained[0], found.explained[1]),
        features=weight.shape[1],
    )


def _fqn_of(handle: ModelHandle, fqn: str | None) -> str:
    """The first embedding, or the one that is named."""
    found: list[str] = [name for name, module in handle.module.named_modules() if isinstance(module, nn.Embedding)]
    if fqn is not None:
        found = [name for name in found if name == fqn]
    if not found:
        if not fqn:
            raise EngineError(tr("{title} has no embedding: choose a word model.", title=handle.title))
        raise EngineError(tr("{title} has no embedding {fqn}: choose a word model.", title=handle.title, fqn=fqn))
    return found[0]


def _vectors(handle: ModelHandle, fqn: str | None) -> tuple[Tensor, list[str]]:
    """(words, features) in float32, and the words, or their ids where the vocabulary does not fit."""
    require_values(handle)
    weight = handle.module.get_submodule(_fqn_of(handle, fqn)).weight
    assert isinstance(weight, Tensor)
    words = handle.dictionary.idx2word if handle.dictionary is not None else []
    names = words if len(words) == len(weight) else [f"#{at}" for at in range(len(weight))]
    return weight.detach().float(), names


def _index(word: str | int, names: list[str], handle: ModelHandle) -> int:
    if isinstance(word, int):
        if not 0 <= word < len(names):
            raise EngineError(
                tr("There is no id {id:,} among {count:,} words: count from 0.", id=word, count=len(names))
            )
        return word
    known = handle.dictionary.word2idx.get(word) if handle.dictionary is not None else None
    if known is None or known >= len(names):
        raise EngineError(tr("“{word}” is not in the vocabulary: search for a word that is.", word=word))
    return known
