"""Text drawn word by word from a word language model.

Source: the generation loop of *Dynamic Quantization on an LSTM Word Language Model*.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.models.word_lstm import HiddenState, empty_hidden
from engine.progress import Progress
from engine.runtime import using_threads
from engine.text.vocabulary import Dictionary

WORDS_PER_LINE = 20
PROGRESS_EVERY = 100
MAX_WORDS = 1_000_000
WARM_UP_STEPS = 3
_PROMPT_CHUNK = 200


@dataclass(frozen=True)
class GeneratedWord:
    """A word that was drawn, and how likely the model held it.

    ``probability`` is the model's own, before temperature, so that words drawn at different temperatures compare;
    ``surprise_bits`` is -log2 of it.
    """

    index: int
    word: str
    id: int
    probability: float
    surprise_bits: float


@dataclass(frozen=True)
class GeneratedText:
    """All words of a run; ``seconds`` is the drawing alone, without prompt and warm-up."""

    words: tuple[GeneratedWord, ...]
    seconds: float
    words_per_s: float
    seed: int


def check_settings(*, words: int, temperature: float) -> None:
    """Raises EngineError for values that no text can be drawn with."""
    if not 1 <= words <= MAX_WORDS:
        raise EngineError(f"{words} words cannot be drawn: ask for 1 to {MAX_WORDS:,}.")
    if math.isnan(temperature) or math.isinf(temperature) or temperature < 0:
        raise EngineError(f"The temperature {temperature} is not usable: give 0 (greedy) or a positive number.")


def check_seed(seed: int) -> int:
    """The seed itself; torch takes 64 bits.

    Raises:
        EngineError: it is negative or needs more than 63 bits.
    """
    if not 0 <= seed < 1 << 63:
        raise EngineError(f"The seed {seed} is out of range: give a whole number from 0 to {(1 << 63) - 1}.")
    return seed


def generate(
    model: nn.Module,
    dictionary: Dictionary,
    *,
    prompt: str = "",
    words: int = 1000,
    temperature: float = 1.0,
    seed: int = 0,
) -> Generator[GeneratedWord | Progress, None, GeneratedText]:
    """Draws ``words`` words after ``prompt``, or after a random word as the tutorial does.

    Temperature 0 takes the most likely word. All randomness is the seed's own generator. ``Progress`` comes every
    100 words, and while a long prompt is read.

    Raises:
        EngineError: a setting is out of range, or the prompt has a word that cannot be encoded.
    """
    check_settings(words=words, temperature=temperature)
    generator = torch.Generator().manual_seed(check_seed(seed))
    if prompt.split():
        start = torch.from_numpy(dictionary.encode(prompt.split())).unsqueeze(1)
    else:
        start = torch.randint(len(dictionary), (1, 1), generator=generator)
    drawn: list[GeneratedWord] = []
    was_training = model.training
    # A product of one word is too small to share: a second thread only waits.
    with using_threads(1):
        try:
            model.eval()
            hidden: HiddenState = empty_hidden(model)
            chunks = torch.split(start, _PROMPT_CHUNK)
            for index, chunk in enumerate(chunks[:-1]):
                yield Progress(index * _PROMPT_CHUNK, len(start), "Reading the prompt")
                _, hidden = _next_logits(model, chunk, hidden)
            logits, hidden = _next_logits(model, chunks[-1], hidden)
            for _ in range(WARM_UP_STEPS):  # the first steps of a process are slow; their result is thrown away
                _next_logits(model, chunks[-1][-1:], hidden)
            seconds = 0.0
            for index in range(words):
                started = time.perf_counter()
                if index:
                    logits, hidden = _next_logits(model, torch.tensor([[drawn[-1].id]]), hidden)
                drawn_id, log_probability = draw_word(logits, temperature, generator)
                probability, surprise = math.exp(log_probability), -log_probability / math.log(2)
                drawn.append(GeneratedWord(index, dictionary.idx2word[drawn_id], drawn_id, probability, surprise))
                seconds += time.perf_counter() - started
                yield drawn[-1]
                if index % PROGRESS_EVERY == 0:
                    yield Progress(index, words, f"Generated {index}/{words} words")
        finally:
            model.train(was_training)
    return GeneratedText(tuple(drawn), seconds, words / seconds, seed)


def generate_text(
    handle: ModelHandle, *, prompt: str, words: int, temperature: float, seed: int
) -> Generator[GeneratedWord | Progress, None, GeneratedText]:
    """``generate`` with an open model; raises EngineError also when it is no word model."""
    return (
        yield from generate(handle.module, handle.words, prompt=prompt, words=words, temperature=temperature, seed=seed)
    )


def draw_word(logits: Tensor, temperature: float, generator: torch.Generator) -> tuple[int, float]:
    """The id of a word drawn from logits (vocab_size,), and the log of its probability at temperature 1."""
    log_probabilities = torch.log_softmax(logits, dim=0)
    if temperature == 0:
        drawn_id = int(log_probabilities.argmax())
    else:
        # Shifted first: a division by a tiny temperature must not overflow.
        weights = torch.exp((logits - logits.max()) / temperature)
        drawn_id = int(torch.multinomial(weights, 1, generator=generator))
    return drawn_id, float(log_probabilities[drawn_id])


@torch.no_grad()
def _next_logits(model: nn.Module, input: Tensor, hidden: HiddenState) -> tuple[Tensor, HiddenState]:
    output, hidden = model(input, hidden)
    return output[-1, 0], hidden


def words_sentence(words: Sequence[GeneratedWord]) -> str:
    """For people: how many words, their mean surprise, and the most surprising one."""
    if not words:
        return ""
    mean = sum(word.surprise_bits for word in words) / len(words)
    strangest = max(words, key=lambda word: word.surprise_bits)
    return (
        f"{len(words):,} words, {mean:.1f} bits each on average; the most surprising is “{strangest.word}” at "
        f"{strangest.surprise_bits:.1f} bits."
    )


def text_in_lines(words: Iterable[str], per_line: int = WORDS_PER_LINE) -> str:
    """Words separated by spaces, ``per_line`` on a line, as the tutorial writes its file."""
    listed = list(words)
    return "".join(" ".join(listed[i : i + per_line]) + "\n" for i in range(0, len(listed), per_line))
