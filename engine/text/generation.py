"""Text drawn word by word from a word language model.

Source: the generation loop of *Dynamic Quantization on an LSTM Word Language Model*.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Generator, Sequence

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.progress import Progress
from engine.runtime import using_threads
from engine.text.drawn_text import DrawnText
from engine.text.generated import WORDS_PER_LINE, GeneratedText, GeneratedWord, text_in_lines, words_sentence
from engine.text.prompt import prompt_words
from engine.text.sampling import Sampling, next_uniform
from engine.text.sampling import draw_at as draw_word
from engine.text.vocabulary import UNK, Dictionary
from engine.text.word_paths import PathName

__all__ = [
    "WORDS_PER_LINE",
    "GeneratedText",
    "GeneratedWord",
    "TextRun",
    "check_seed",
    "check_settings",
    "generate",
    "generate_text",
    "start_run",
    "text_in_lines",
    "words_sentence",
]

PROGRESS_EVERY = 100
MAX_WORDS = 1_000_000


def check_settings(*, words: int, temperature: float = 1.0) -> None:
    """Raises EngineError for values that no text can be drawn with."""
    if not 1 <= words <= MAX_WORDS:
        raise EngineError(
            tr("{words} words cannot be drawn: ask for 1 to {max_words:,}.", words=words, max_words=MAX_WORDS)
        )
    Sampling(temperature=temperature).check(1)


def check_seed(seed: int) -> int:
    """The seed itself; torch takes 64 bits.

    Raises:
        EngineError: it is negative or needs more than 63 bits.
    """
    if not 0 <= seed < 1 << 63:
        raise EngineError(
            tr(
                "The seed {seed} is out of range: give a whole number from 0 to {most}.",
                seed=seed,
                most=(1 << 63) - 1,
            )
        )
    return seed


class TextRun(DrawnText):
    """A text that is being drawn: prompt, settings, words so far, and the hidden states behind them.

    The window holds it and passes it back. Its words only ever grow; what goes another way is a run of its own. While
    one thread draws, another may ask for words, states and logits.
    """

    def __init__(
        self,
        handle: ModelHandle,
        prompt_ids: Sequence[int],
        *,
        sampling: Sampling,
        seed: int,
        generator: torch.Generator,
        path_name: PathName,
    ) -> None:
        """As ``start_run`` makes it: ``prompt_ids`` is not empty, and ``generator`` is at the first word's number."""
        super().__init__(handle, prompt_ids, sampling=sampling, path_name=path_name)
        self.seed = seed
        self._generator = generator
        self._unknown_id = handle.words.word2idx.get(UNK)
        self._is_drawing = False

    @property
    def is_drawing(self) -> bool:
        """Somebody draws it, who also reads its prompt."""
        return self._is_drawing

    def draw(
        self, words: int, sampling: Sampling | None = None
    ) -> Generator[GeneratedWord | Progress, None, GeneratedText]:
        """Draws ``words`` more, with the run's settings or with other ones from here on; returns those words.

        Closing keeps what was drawn, and a later call goes on as if there had been no pause. Every word takes one
        number from the run's own generator, whatever the settings.

        Raises:
            EngineError: a setting is out of range, or the run is being drawn already.
        """
        check_settings(words=words)
        if self._is_drawing:
            raise EngineError(tr("This text is being drawn already: stop that first."))
        sampling = self.with_sampling(sampling or self.sampling).sampling
        self._is_drawing = True
        first, seconds = len(self), 0.0
        try:
            reader = yield from self.opening()
            yield from reader.read_all()
            # A product of one word is too small to share: a second thread only waits.
            with using_threads(1):
                if not first:
                    reader.warm_up()
                for done in range(words):
                    started = time.perf_counter()
                    self._draw_one(reader.next_logits(), sampling)
                    word = self._word(first + done)
                    seconds += time.perf_counter() - started
                    yield word
                    if done % PROGRESS_EVERY == 0:
                        yield Progress(done, words, tr("Generated {done}/{words} words", done=done, words=words))
        finally:
            self._is_drawing = False
        drawn = tuple(self._word(index) for index in range(first, first + words))
        return GeneratedText(drawn, seconds, words / seconds, self.seed)

    def branch(self, index: int, id: int, *, seed: int | None = None) -> TextRun:
        """A run that shares the words before ``index``, has the word ``id`` there, and goes on with its own numbers.

        It goes on as a new run would whose prompt are all of these words. Without a ``seed`` it gets one made from this
        run's, the place and the word.

        Raises:
            EngineError: there is no such place or word.
        """
        self._check_index(index, len(self))
        if not 0 <= id < len(self.handle.words):
            raise EngineError(
                tr(
                    "The vocabulary has no word {id}: choose one of its {count:,} words.",
                    id=id,
                    count=len(self.handle.words),
                )
            )
        logits = self.logits_after(self.prompt_length + index)
        run = self._copy(index, _branch_seed(self.seed, index, id) if seed is None else seed)
        run._append(id, min(0.0, float(logits[id]) - float(torch.logsumexp(logits, 0))))
        return run

    def forget(self, index: int, *, seed: int | None = None) -> TextRun:
        """A run with the words up to ``index``, the last of which it reads from an empty hidden state.

        It goes on as a new run would whose prompt is that word alone; -1 stands for the last word of the prompt.

        Raises:
            EngineError: there is no such word.
        """
        self._check_index(index, len(self) - 1, least=-1)
        seed = _branch_seed(self.seed, index, -1) if seed is None else seed
        return self._copy(index + 1, seed, forget=self.prompt_length + index)

    def _copy(self, words: int, seed: int, *, forget: int | None = None) -> TextRun:
        """The first ``words`` drawn words with everything behind them, and a generator at its beginning."""
        generator = torch.Generator().manual_seed(check_seed(seed))
        run = TextRun(
            self.handle,
            self.prompt_ids,
            sampling=self.sampling,
            seed=seed,
            generator=generator,
            path_name=self.path_name,
        )
        count = self.prompt_length + words
        run._ids = self._ids[:count]
        run._log_probabilities = self._log_probabilities[:words]
        run._settings = [item for item in self._settings if item[0] < words] or run._settings
        run._reader = self._opened().copy(run._ids, same=count, forget=forget)
        return run.with_sampling(self.sampling)

    def _draw_one(self, logits: Tensor, sampling: Sampling) -> None:
        self._append(*draw_word(logits, sampling, next_uniform(self._generator), self._unknown_id))


def start_run(
    handle: ModelHandle,
    *,
    prompt: str = "",
    sampling: Sampling | None = None,
    seed: int = 0,
    path: PathName = "exact",
) -> TextRun:
    """A run with nothing drawn yet, after ``prompt``, or after a random word of the seed's as the tutorial does.

    The prompt is split as ``engine.text.prompt`` splits it. Nothing is computed before the run is used.

    Raises:
        EngineError: a setting is out of range, this is no word model, or the prompt has a word that cannot be encoded.
    """
    dictionary, sampling = handle.words, sampling or Sampling()
    sampling.check(len(dictionary))
    ids = dictionary.encode(prompt_words(prompt)).tolist()
    generator = torch.Generator().manual_seed(check_seed(seed))
    if not ids:
        ids = torch.randint(len(dictionary), (1,), generator=generator).tolist()
    return TextRun(handle, ids, sampling=sampling, seed=seed, generator=generator, path_name=path)


def generate(
    model: nn.Module,
    dictionary: Dictionary,
    *,
    prompt: str = "",
    words: int = 1000,
    temperature: float = 1.0,
    seed: int = 0,
    path: PathName = "exact",
) -> Generator[GeneratedWord | Progress, None, GeneratedText]:
    """``generate_text`` with a bare module."""
    handle = ModelHandle("", type(model).__name__, model, "", (), dictionary)
    return (yield from generate_text(handle, prompt=prompt, words=words, temperature=temperature, seed=seed, path=path))


def generate_text(
    handle: ModelHandle,
    *,
    prompt: str,
    words: int,
    temperature: float = 1.0,
    seed: int,
    top_k: int = 0,
    top_p: float = 1.0,
    forbid_unknown: bool = False,
    path: PathName = "exact",
) -> Generator[GeneratedWord | Progress, None, GeneratedText]:
    """Draws ``words`` words after ``prompt``, or after a random word.

    Temperature 0 takes the most likely word. All randomness is the seed's own generator. ``Progress`` comes every
    100 words, and while a model is packed or a long prompt is read.

    Raises:
        EngineError: a setting is out of range, the prompt has a word that cannot be encoded, or this is no word model.
    """
    check_settings(words=words)
    sampling = Sampling(temperature, top_k, top_p, forbid_unknown)
    run = start_run(handle, prompt=prompt, sampling=sampling, seed=seed, path=path)
    return (yield from run.draw(words))


def _branch_seed(seed: int, index: int, word_id: int) -> int:
    """A number of 31 bits, which a user can type."""
    digest = hashlib.blake2b(f"{seed} {index} {word_id}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") >> 1
