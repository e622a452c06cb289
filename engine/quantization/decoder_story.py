"""Why the tutorial's int8 word model loses what it loses: one scale for a decoder with outliers.

The tutorial's loop is run with the parts of the model in float32 and in int8 in turns. The LSTM's outputs are shared
between the decoders, so that five models cost little more than two.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.twin import require_values
from engine.language import tr
from engine.models.word_lstm import LSTMModel, empty_hidden, repackage_hidden
from engine.progress import Progress
from engine.quantization.decoder_results import (
    VARIANT_TITLES,
    VARIANTS,
    DecoderRows,
    DecoderStory,
    Outlier,
    Variant,
    VariantLoss,
)
from engine.quantization.error_sums import divergences
from engine.quantization.grid_results import scale_and_zero_point
from engine.quantization.module_swap import structure_of
from engine.quantization.read_back import weights_read_back
from engine.quantization.schemes import find_scheme
from engine.runtime import using_threads
from engine.text.evaluation import BPTT, scored_part
from engine.text.sources import OWN_TEXT_TITLE, load_text

WORDS = 2_000
MOST_OUTLIERS = 12
_BITS = 8
_CHUNKS_PER_STATE = 4


def decoder_rows(handle: ModelHandle) -> DecoderRows:
    """The decoder's outliers and what its rows would have from one scale and from one each; some 20 ms.

    Raises:
        EngineError: this is no float word model, or its decoder has no finite values.
    """
    model = _word_model(handle)
    weight = model.decoder.weight.detach().float()
    rows, columns = weight.shape
    low, high = weight.amin(1), weight.amax(1)
    if not bool(torch.isfinite(low).all() and torch.isfinite(high).all()):
        raise EngineError(
            tr("The decoder has NaN or infinite weights: repair or train the model before quantizing it.")
        )
    smallest, largest = low.double().numpy(), high.double().numpy()
    tensor_scale = float(scale_and_zero_point(smallest.min(), largest.max(), _BITS, "torch")[0][0])
    row_largest = np.maximum(np.abs(smallest), np.abs(largest))
    std = float(weight.std()) if weight.numel() > 1 else 0.0
    words = handle.words.idx2word

    def outlier(row: int, column: int) -> Outlier:
        value = float(weight[row, column])
        word = words[row] if row < len(words) else f"#{row}"
        return Outlier(word, row, column, value, abs(value) / std if std else 0.0)

    top_rows = np.argsort(-row_largest, kind="stable")[:MOST_OUTLIERS].tolist()
    # the largest weights are in the rows with the largest ones: sorting all takes 0.1 s
    largest_of_rows = weight[top_rows].abs().flatten()
    first = largest_of_rows.topk(min(MOST_OUTLIERS, largest_of_rows.numel())).indices.tolist()
    return DecoderRows(
        rows=rows,
        columns=columns,
        std=std,
        largest=float(row_largest.max()),
        tensor_scale=tensor_scale,
        levels_total=2**_BITS,
        row_largest=row_largest,
        row_scales=scale_and_zero_point(smallest, largest, _BITS, "torch")[0],
        row_levels=np.rint(largest / tensor_scale) - np.rint(smallest / tensor_scale) + 1,
        outliers=tuple(outlier(top_rows[at // columns], at % columns) for at in first),
        largest_rows=tuple(outlier(row, int(weight[row].abs().argmax())) for row in top_rows),
    )


def decoder_story(
    handle: ModelHandle, ids: Tensor | None = None, *, text_title: str = "", words: int = WORDS, threads: int = 1
) -> Generator[Progress | DecoderStory, None, DecoderStory]:
    """Yields the rows at once and then the losses as they come; the last one yielded is what a cancelled run leaves.

    ``ids`` (N,) is a text, by default the one that ships, of which ``words`` predictions are scored in chunks of 25 as
    the tutorial does. Model, mode, RNG and thread count stay as they were.

    Raises:
        EngineError: as ``decoder_rows``, or the text is too short, or this build of torch has no int8.
    """
    require_values(handle)
    rows = decoder_rows(handle)
    if ids is None:
        ids, text_title = load_text(handle.words).ids, OWN_TEXT_TITLE
    ids = scored_part(ids, words)
    total = len(ids) - 1
    sums: dict[str, _Sums] = {variant: _Sums() for variant in VARIANTS}

    def state(done: int) -> DecoderStory:
        losses = tuple(_loss(variant, sums[variant], done) for variant in VARIANTS)
        return DecoderStory(rows, losses, done, total, text_title or tr("the given text"), done < total)

    yield state(0)
    parts = yield from _parts(handle)
    hidden = near = empty_hidden(parts.plain)
    for number, start in enumerate(range(0, total, BPTT)):
        chunk, targets = ids[start : start + BPTT + 1][:-1, None], ids[start + 1 :][:BPTT]
        with using_threads(threads), torch.inference_mode():
            words_in = parts.plain.encoder(chunk)
            output, hidden = parts.plain.rnn(words_in, hidden)
            near_output, near = parts.lstm(words_in, near)
            hidden, near = repackage_hidden(hidden), repackage_hidden(near)
            exact = _scores(parts.plain.decoder, output)
            for variant, decoder, given in (
                ("decoder-tensor", parts.by_tensor, output),
                ("decoder-row", parts.by_row, output),
                ("decoder-row-weights", parts.by_row_weights, output),
                ("lstm", parts.plain.decoder, near_output),
                ("tutorial", parts.by_tensor, near_output),
            ):
                sums[variant].add(_scores(decoder, given), exact, targets)
            sums["float32"].add(exact, exact, targets)
        done = start + len(targets)
        yield Progress(done, total, tr("{words:,} of {total:,} words", words=done, total=total))
        if number % _CHUNKS_PER_STATE == _CHUNKS_PER_STATE - 1 and done < total:
            yield state(done)
    yield state(total)
    return state(total)


@dataclass(frozen=True)
class _Parts:
    """The model's parts in float32 and int8; ``by_row_weights`` has the weights of ``by_row`` and float inputs."""

    plain: Any
    lstm: nn.Module
    by_tensor: nn.Module
    by_row: nn.Module
    by_row_weights: Callable[[Tensor], Tensor]


class _Sums:
    """Losses of one variant, and what they differ by from float32 on the same words."""

    def __init__(self) -> None:
        self.loss = self.difference = self.squares = self.divergence = 0.0

    def add(self, scores: Tensor, exact: Tensor, targets: Tensor) -> None:
        """Logarithms of probabilities (N, words), those of float32, and the words that came."""
        losses = -scores.gather(1, targets[:, None]).double()
        apart = losses + exact.gather(1, targets[:, None]).double()
        self.loss += float(losses.sum())
        self.difference += float(apart.sum())
        self.squares += float(apart.square().sum())
        self.divergence += float(divergences(exact, scores).sum())


def _parts(handle: ModelHandle) -> Generator[Progress, None, _Parts]:
    plain: Any = structure_of(handle).get_submodule("0")
    tutorial, by_row = find_scheme("tutorial-int8"), find_scheme("tutorial-int8-rows")
    lstm = yield from tutorial.convert(plain.rnn)
    decoder = yield from tutorial.convert(plain.decoder)
    rows = yield from by_row.convert(plain.decoder)
    weight = weights_read_back(rows)["weight"]
    return _Parts(plain, lstm, decoder, rows, lambda output: F.linear(output, weight, plain.decoder.bias))


def _scores(decoder: Callable[[Tensor], Tensor], output: Tensor) -> Tensor:
    """Logarithms of the probabilities of all words, (N, words)."""
    return decoder(output).flatten(0, 1).log_softmax(1)


def _loss(variant: Variant, sums: _Sums, words: int) -> VariantLoss:
    if not words:
        return VariantLoss(variant, VARIANT_TITLES[variant], None, None, None, None)
    difference = sums.difference / words
    spread = max(0.0, sums.squares / words - difference**2)
    return VariantLoss(
        variant=variant,
        title=VARIANT_TITLES[variant],
        loss=sums.loss / words,
        difference=difference,
        standard_error=math.sqrt(spread / max(1, words - 1)),
        kl=sums.divergence / words,
    )


def _word_model(handle: ModelHandle) -> Any:
    if not isinstance(handle.module, LSTMModel):
        raise EngineError(tr("{title} is not a word model: choose Word LSTM.", title=handle.title))
    parts: tuple[Any, ...] = (handle.module.encoder, handle.module.rnn, handle.module.decoder)
    for part, wanted in zip(parts, (nn.Embedding, nn.LSTM, nn.Linear), strict=True):
        if type(part) is not wanted:
            raise EngineError(
                tr(
                    "{title} is quantized already ({type}): open the float model.",
                    title=handle.title,
                    type=type(part).__name__,
                )
            )
    if not handle.module.decoder.weight.is_floating_point() or not handle.module.decoder.weight.numel():
        raise EngineError(
            tr("{title} has no floating-point weights in its decoder: open the float model.", title=handle.title)
        )
    return handle.module
