"""What an LSTM carries from word to word: h or c of one layer as a map of units over words."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress
from engine.runtime import using_threads

if TYPE_CHECKING:
    from engine.text.generation import TextRun

Part = Literal["h", "c"]

MOST_WORDS = 512
SATURATED = 0.95
_PROGRESS_EVERY = 16


@dataclass(frozen=True, eq=False)
class HiddenMap:
    """``values`` (units, words) float32 after each word was read; ``layer`` counts from 1.

    ``units`` are the indices of the shown units, out of ``all_units``; ``words`` the words as the model read them, the
    first of which is word ``first`` of the text (prompt and drawn words, from 0), and ``prompt_words`` of which are
    prompt. ``limit`` is 1 for h, which cannot leave -1 to 1, and the largest magnitude for c. ``forgotten`` are the
    columns of words that were read from an empty state.
    """

    layer: int
    part: Part
    values: npt.NDArray[np.float32]
    units: tuple[int, ...]
    all_units: int
    words: tuple[str, ...]
    first: int
    prompt_words: int
    limit: float
    forgotten: tuple[int, ...] = ()

    @property
    def title(self) -> str:
        return tr("Layer {layer}, {part}", layer=self.layer, part=self.part)

    @property
    def sentence(self) -> str:
        """For people: which unit moves most and between which words, and how much of the map is saturated."""
        if self.values.shape[1] < 2:
            return tr(
                "{title}: {shown} of {units} units after the first word.",
                title=self.title,
                shown=len(self.units),
                units=self.all_units,
            )
        span = self.values.max(1) - self.values.min(1)
        most = int(span.argmax())
        low, high = int(self.values[most].argmin()), int(self.values[most].argmax())
        text = tr(
            "{title}: unit {unit} moves most, from {low:+.2f} after “{low_word}” to {high:+.2f} after “{high_word}”.",
            title=self.title,
            unit=self.units[most],
            low=float(self.values[most, low]),
            low_word=self.words[low],
            high=float(self.values[most, high]),
            high_word=self.words[high],
        )
        if self.part == "h":
            rest = tr(
                "{share:.0f} % of the values are beyond ±{bound}, where h can hardly grow.",
                share=100 * float((np.abs(self.values) > SATURATED).mean()),
                bound=SATURATED,
            )
        else:
            rest = tr(
                "The cell state c has no bounds; the largest value here is {limit:.1f} in magnitude.", limit=self.limit
            )
        return f"{text} {rest}"


def hidden_state(
    run: TextRun, layer: int, what: Part = "h", units: int = 64, words: int = MOST_WORDS
) -> Generator[Progress, None, HiddenMap]:
    """h or c of ``layer`` (from 1) over the last ``words`` words of a run, prompt included, at most 512.

    Of more than ``units`` units those that move most over these words are shown, in the order of their index.

    Raises:
        EngineError: no such layer, part, or number of units.
    """
    # Only one thread may read on: while words are drawn, that is the thread that draws them.
    if not len(run) and not run.is_drawing:
        yield from run.read_prompt()
    reader = yield from run.opening()
    path = reader.path
    if not 1 <= layer <= path.layers:
        raise EngineError(tr("There is no layer {layer}: choose 1 to {layers}.", layer=layer, layers=path.layers))
    if what not in ("h", "c"):
        raise EngineError(tr("There is no state {what!r} in an LSTM: choose h or c.", what=what))
    if units < 1 or words < 1:
        raise EngineError(tr("At least one unit and one word have to be shown: ask for more."))
    ids = run.ids
    first = max(0, len(ids) - min(words, MOST_WORDS))
    values = np.empty((path.hidden_size, len(ids) - first), dtype=np.float32)
    # One state is looked up and the rest computed from it: states far back are not all kept.
    state = reader.state_after(first)
    with using_threads(1):
        for column, place in enumerate(range(first, len(ids))):
            state = path.step(ids[place], path.initial() if place in reader.forgotten else state)
            values[:, column] = (state.h if what == "h" else state.c)[layer - 1].numpy()
            if column % _PROGRESS_EVERY == 0:
                yield Progress(column, values.shape[1], tr("Reading the hidden state"))
    shown = _liveliest(values, units)
    names = run.handle.words.idx2word
    limit = 1.0 if what == "h" else max(float(np.abs(values[shown]).max(initial=0.0)), 1e-6)
    return HiddenMap(
        layer=layer,
        part=what,
        values=values[shown],
        units=tuple(shown.tolist()),
        all_units=path.hidden_size,
        words=tuple(names[index] for index in ids[first:]),
        first=first,
        prompt_words=max(0, run.prompt_length - first),
        limit=limit,
        forgotten=tuple(sorted(place - first for place in reader.forgotten if place >= first)),
    )


def _liveliest(values: npt.NDArray[np.float32], units: int) -> npt.NDArray[np.intp]:
    """Indices, in order, of the ``units`` rows with the largest standard deviation."""
    order = np.argsort(-values.std(axis=1), kind="stable")
    return np.sort(order[:units])
