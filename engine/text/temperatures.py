"""One prompt and one seed at several temperatures, side by side."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.progress import Progress
from engine.runtime import using_threads
from engine.text.generation import GeneratedText, GeneratedWord, TextRun, check_settings, start_run
from engine.text.sampling import Sampling
from engine.text.text_measures import TextMeasures, measure_text
from engine.text.word_paths import PathName

TEMPERATURES = (0.0, 0.5, 1.0, 2.0)
MOST_COLUMNS = 8


@dataclass(frozen=True)
class ColumnWord:
    """A word drawn for a column, counted from 0."""

    column: int
    word: GeneratedWord


@dataclass(frozen=True, eq=False)
class TemperatureText:
    """One column; ``run`` can be looked into and gone on with like any text."""

    temperature: float
    words: tuple[GeneratedWord, ...]
    measures: TextMeasures
    run: TextRun

    @property
    def sentence(self) -> str:
        return tr(
            "Temperature {temperature:g}: {sentence}", temperature=self.temperature, sentence=self.measures.sentence
        )


@dataclass(frozen=True, eq=False)
class TemperatureTexts:
    """The columns in the order asked for, all drawn with the random numbers of one seed."""

    columns: tuple[TemperatureText, ...]
    seed: int

    @property
    def sentence(self) -> str:
        """For people: from the lowest to the highest temperature, how surprise, variety and repetition change."""
        ordered = sorted(self.columns, key=lambda column: column.temperature)
        cold, hot = ordered[0], ordered[-1]
        if cold is hot:
            return cold.sentence
        low, high = cold.measures, hot.measures
        return tr(
            "From temperature {cold:g} to {hot:g} the mean surprise goes from {cold_bits:.1f} to {hot_bits:.1f} bits, "
            "different words from {cold_distinct:.0f} to {hot_distinct:.0f} %, repeated ones from {cold_repeated:.0f} "
            "to {hot_repeated:.0f} %.",
            cold=cold.temperature,
            hot=hot.temperature,
            cold_bits=low.mean_surprise_bits,
            hot_bits=high.mean_surprise_bits,
            cold_distinct=100 * low.distinct_rate,
            hot_distinct=100 * high.distinct_rate,
            cold_repeated=100 * low.repetition,
            hot_repeated=100 * high.repetition,
        )


def temperatures(
    handle: ModelHandle,
    prompt: str,
    seed: int,
    temperatures: Sequence[float] = TEMPERATURES,
    words: int = 100,
    *,
    sampling: Sampling | None = None,
    path: PathName = "exact",
) -> Generator[ColumnWord | Progress, None, TemperatureTexts]:
    """Draws ``words`` words for each temperature, a word for each column in turn.

    Word n of every column is drawn with the same random number. ``sampling`` holds the other settings; its own
    temperature is not used.

    Raises:
        EngineError: no word model, no or too many temperatures, or a setting out of range.
    """
    if not 1 <= len(temperatures) <= MOST_COLUMNS:
        raise EngineError(
            tr(
                "{count} temperatures cannot be compared: give 1 to {most_columns}.",
                count=len(temperatures),
                most_columns=MOST_COLUMNS,
            )
        )
    settings = [replace(sampling or Sampling(), temperature=temperature) for temperature in temperatures]
    for setting in settings:
        check_settings(words=words, temperature=setting.temperature)
        setting.check(len(handle.words))
    runs = [start_run(handle, prompt=prompt, sampling=setting, seed=seed, path=path) for setting in settings]
    drawings = [run.draw(words) for run in runs]
    # Held for all of them: each drawing puts back the number of threads that it found, in whatever order they end.
    with using_threads(1):
        try:
            yield from _in_turns(drawings, words)
        finally:
            for drawing in drawings:
                drawing.close()
    columns = zip(temperatures, runs, strict=True)
    return TemperatureTexts(tuple(_column(temperature, run) for temperature, run in columns), seed)


def _in_turns(
    drawings: Sequence[Generator[GeneratedWord | Progress, None, GeneratedText]], words: int
) -> Generator[ColumnWord | Progress, None, None]:
    for index in range(words):
        for column, drawing in enumerate(drawings):
            item = next(drawing)
            while isinstance(item, Progress):
                if not index:  # later ones tell of one column only
                    yield item
                item = next(drawing)
            yield ColumnWord(column, item)
        yield Progress(
            index + 1,
            words,
            tr(
                "Generated {done}/{words} words in {columns} columns",
                done=index + 1,
                words=words,
                columns=len(drawings),
            ),
        )


def _column(temperature: float, run: TextRun) -> TemperatureText:
    return TemperatureText(temperature, run.words, measure_run(run), run)


def measure_run(run: TextRun) -> TextMeasures:
    """Measures of the drawn words of a run, also while it is being drawn."""
    words = run.words
    return measure_text([word.id for word in words], [word.surprise_bits for word in words])
