"""torch.nn.Embedding: a table of vectors, one row a word; looking up is all it does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, sum_of
from engine.demos.fields import grid, integer, seed
from engine.demos.panels import Panel
from engine.demos.pictures import matrix, text
from engine.demos.registry import demo
from engine.demos.words import at, shown
from engine.errors import EngineError
from engine.language import mark, tr

WORDS = ("the", "dog", "ate", "apple", "everybody", "read", "that", "book", "a", "cat", "sat", "here")
SENTENCE = (0, 1, 2, 0, 3)


@demo(
    name="embedding",
    title=mark("Embedding"),
    order=90,
    family=mark("Embedding"),
    layers=("Embedding", "EmbeddingBag"),
    intro=mark("y[t] = W[tokens[t]] with W (num_embeddings, embedding_dim), tokens (T,) and y (T, embedding_dim)."),
)
@dataclass(frozen=True)
class Embedding(Demo):
    num_embeddings: int = integer(
        9, 1, len(WORDS), title="num_embeddings", tip=mark("Words of the vocabulary: rows of W.")
    )
    embedding_dim: int = integer(4, 1, 12, title="embedding_dim", tip=mark("Numbers of each word's vector."))
    seed: int = seed()
    tokens: tuple[Any, ...] | None = grid(
        title=mark("Tokens"), tip=mark("Numbers of words, from 0."), low=-1000, high=1000, step=1, default=(SENTENCE,)
    )
    weight: tuple[Any, ...] | None = grid(
        title="W", tip=mark("The table; type over any number."), follows=("num_embeddings", "embedding_dim")
    )

    def run(self) -> tuple[Panel, ...]:
        ids = self._ids()
        weight = given("W", self.weight, Draws(self.seed).randn(self.num_embeddings, self.embedding_dim))
        y = array(F.embedding(torch.tensor(ids), weight))
        table = array(weight)
        lengths = np.sqrt((table**2).sum(1))
        cosine = table @ table.T / np.maximum(np.outer(lengths, lengths), 1e-12)
        words = WORDS[: self.num_embeddings]
        told = [WORDS[token] for token in ids]

        def explain_output(cell: Cell) -> CellExplanation:
            step, column = cell
            terms = [
                Term(
                    f"{int(row == ids[step])} × {at('W', row, column)}",
                    (float(row == ids[step]), float(table[row, column])),
                )
                for row in range(self.num_embeddings)
            ]
            return sum_of(
                terms,
                name=at("y", *cell),
                value=float(y[cell]),
                rule=tr("y[{step}] = W[{token}], as if a one-hot row were multiplied by W", step=step, token=ids[step]),
                words=tr(
                    "Word {token}, “{word}”, counts 1 and all others 0: its row of W is copied.",
                    token=ids[step],
                    word=told[step],
                ),
                related=[Related("weight", ((ids[step], column),)), Related("tokens", ((0, step),))],
            )

        def explain_cosine(cell: Cell) -> CellExplanation:
            one, other = cell
            scale = 1 / max(float(lengths[one] * lengths[other]), 1e-12)
            across = range(self.embedding_dim)
            return sum_of(
                [
                    Term(
                        tr("{one} × {other} / lengths", one=at("W", one, k), other=at("W", other, k)),
                        (float(table[one, k]), float(table[other, k]), scale),
                    )
                    for k in across
                ],
                name=tr("cosine of “{one}” and “{other}”", one=words[one], other=words[other]),
                value=float(cosine[cell]),
                rule="Σ a · b / (|a| · |b|)",
                words=tr("The lengths are {one} and {other}.", one=shown(lengths[one]), other=shown(lengths[other])),
                related=[Related("weight", tuple((row, k) for row in (one, other) for k in across))],
            )

        return (
            matrix(
                "tokens",
                tr("Tokens"),
                np.array(ids, dtype=np.float64),
                tr("Numbers of words in the vocabulary."),
                rows="",
                columns=tr("step"),
                column_labels=told,
                reading=" ".join(told) + ".",
                is_signed=False,
                field="tokens",
            ),
            matrix(
                "weight",
                tr("Table W"),
                table,
                tr("One row a word."),
                rows=tr("word"),
                row_labels=words,
                columns=tr("dimension"),
                field="weight",
            ),
            matrix(
                "y",
                tr("Output y"),
                y,
                tr("The rows of W in the order of the tokens."),
                rows=tr("step"),
                row_labels=told,
                columns=tr("dimension"),
                reading=tr("{count} tokens become {count} vectors of {size}.", count=len(ids), size=self.embedding_dim),
                explainer=explain_output,
            ),
            matrix(
                "cosine",
                tr("Cosine between words"),
                cosine,
                tr("1 is the same direction, 0 none in common, −1 the opposite."),
                rows=tr("word"),
                row_labels=words,
                columns=tr("word"),
                column_labels=words,
                reading=_nearest(cosine, words),
                explainer=explain_cosine,
            ),
            text(
                "shapes",
                tr("Shapes"),
                [
                    tr(
                        "parameters: {rows} × {columns} = {count}",
                        rows=self.num_embeddings,
                        columns=self.embedding_dim,
                        count=table.size,
                    ),
                    tr("multiply-adds: 0, rows are only copied"),
                ],
                reading=tr("{count} parameters, and no arithmetic at all.", count=table.size),
                meaning="num_embeddings × embedding_dim.",
            ),
        )

    def _ids(self) -> list[int]:
        rows = self.tokens
        if rows is None or len(rows) != 1 or not isinstance(rows[0], tuple):
            raise EngineError(tr("Tokens are one row of numbers: reset them."))
        for place, token in enumerate(rows[0]):
            if isinstance(token, tuple) or token != math.floor(token):
                raise EngineError(
                    tr(
                        "Token {place} is {token}, and torch looks up whole numbers only: type one.",
                        place=place,
                        token=token,
                    )
                )
            if not 0 <= token < self.num_embeddings:
                raise EngineError(
                    tr(
                        "Index out of range: token {place} is {token}, and a table of {rows} rows has 0 to {last}: use "
                        "one of these, or more num_embeddings.",
                        place=place,
                        token=int(token),
                        rows=self.num_embeddings,
                        last=self.num_embeddings - 1,
                    )
                )
        return [int(token) for token in rows[0]]


def _nearest(cosine: np.ndarray[Any, Any], words: tuple[str, ...]) -> str:
    if len(words) < 2:
        return tr("One word has no neighbours.")
    others = cosine - 3 * np.eye(len(words))
    one, other = divmod(int(others.argmax()), len(words))
    return tr(
        "Nearest are “{one}” and “{other}” with {cosine}: drawn, not learnt.",
        one=words[one],
        other=words[other],
        cosine=shown(cosine[one, other]),
    )
