"""What runs in the background for Generate's text: beginning one, going on with one, getting the next one ready."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress
from engine.text.generated import GeneratedText, GeneratedWord
from engine.text.generation import TextRun, start_run
from engine.text.prompt import prompt_words
from engine.text.sampling import Sampling
from engine.text.word_paths import PathName

# Model, path, prompt, seed.
Key = tuple[ModelHandle | None, PathName, str, int]


@dataclass(frozen=True)
class Begun:
    """A new text before its first word; ``prompt_words`` as typed, or the random word that it begins with."""

    run: TextRun
    prompt: str
    prompt_words: tuple[str, ...]
    wanted: int


@dataclass(frozen=True, eq=False)
class Prepared:
    """A text that may be drawn next, its prompt read; or why there is none."""

    key: Key
    run: TextRun | None
    problem: str = ""


def begin(
    model: ModelHandle,
    words: int,
    *,
    prompt: str,
    sampling: Sampling,
    path: PathName,
    seed: int,
    prepared: Prepared | None = None,
) -> Generator[Begun | GeneratedWord | Progress, None, GeneratedText]:
    """A new text, and then its words; ``prepared`` has the same settings, and its prompt is read already.

    Raises:
        EngineError: a setting is out of range, or the prompt has a word that cannot be read.
    """
    sampling.check(len(model.words))
    run = None if prepared is None else prepared.run
    if run is None:
        run = start_run(model, prompt=prompt, sampling=sampling, seed=seed, path=path)
    typed = prompt_words(prompt) or [model.words.idx2word[index] for index in run.prompt_ids]
    yield Begun(run, prompt, tuple(typed), words)
    return (yield from run.draw(words, sampling))


def go_on(
    run: TextRun, wanted: int, sampling: Sampling
) -> Generator[GeneratedWord | Progress, None, GeneratedText | None]:
    """Draws until the text has ``wanted`` words; None if it has them."""
    missing = wanted - len(run)
    if missing <= 0:
        return None
    return (yield from run.draw(missing, sampling))


def prepare(key: Key) -> Generator[Progress, None, Prepared]:
    """A text with nothing drawn and its prompt read, which can take seconds for a prompt of many thousand words."""
    model, path, prompt, seed = key
    if model is None:
        return Prepared(key, None)
    try:
        # Settings that are out of range are told of beside their controls.
        run = start_run(model, prompt=prompt, seed=seed, path=path)
        yield from run.read_prompt()
    except EngineError as error:
        return Prepared(key, None, str(error))
    return Prepared(key, run)
