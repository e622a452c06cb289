"""Float and int8 side by side: the same random numbers drive both, so that every difference is the weights'."""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.models.word_lstm import LSTMModel
from engine.models.word_weights import has_plain_float32
from engine.progress import Progress
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.runtime import using_threads
from engine.text.generation import PROGRESS_EVERY, GeneratedWord, check_seed, check_settings, start_run
from engine.text.prompt import prompt_words
from engine.text.sampling import Sampling, draw_at, next_uniform
from engine.text.vocabulary import UNK, Dictionary
from engine.text.word_paths import ModulePath, WordPath, opening_path, usable_path

TwinPath = Literal["exact", "fast", "module", "tutorial-int8"]


@dataclass(frozen=True)
class TwinWord:
    """One word of both texts, drawn with one random number.

    ``left`` and ``right`` are the words of the two texts; from the first difference on each text goes its own way.
    ``right_here`` is the word that the right model draws after the *left* text, with the same random number. There,
    in one context from the first word to the last, the two models' own distributions p and q (temperature 1) are
    compared as well: ``kl_bits`` is KL(p || q), ``overlap`` the sum over all words of the smaller of p and q, at most
    1. Until the texts differ ``right_here`` is ``right``.
    """

    index: int
    left: GeneratedWord
    right: GeneratedWord
    right_here: GeneratedWord
    kl_bits: float
    overlap: float
    is_first_difference: bool

    @property
    def agrees(self) -> bool:
        """Whether both models choose the same word in the same context."""
        return self.left.id == self.right_here.id


@dataclass(frozen=True)
class TwinText:
    """Two texts; ``first_difference`` is the index of the first word in which they differ, None for equal texts.

    ``agreement`` is the share of words that one random number makes both models choose in the same context; it is much
    smaller than ``mean_overlap``, since among thousands of unlikely words a tiny shift leads to another one.
    ``mean_kl_bits`` is the mean divergence a word.
    """

    left_title: str
    right_title: str
    words: tuple[TwinWord, ...]
    first_difference: int | None
    agreement: float
    mean_kl_bits: float
    mean_overlap: float
    seed: int

    @property
    def sentence(self) -> str:
        """For people: where the texts part, and how alike the models are."""
        facts = {
            "left": tr(self.left_title),
            "right": tr(self.right_title),
            "agreement": 100 * self.agreement,
            "overlap": 100 * self.mean_overlap,
            "kl": self.mean_kl_bits,
        }
        if self.first_difference is None:
            return tr(
                "{left} and {right} draw the same {count:,} words; in the same context they choose the same word "
                "{agreement:.1f} % of the time, and their distributions overlap by {overlap:.2f} % (KL {kl:.4f} bits "
                "a word).",
                count=len(self.words),
                **facts,
            )
        word = self.words[self.first_difference]
        return tr(
            "The texts part at word {place:,}: {left} draws “{left_word}”, {right} “{right_word}”; in the same context "
            "they choose the same word {agreement:.1f} % of the time, and their distributions overlap by "
            "{overlap:.2f} % (KL {kl:.4f} bits a word).",
            place=self.first_difference + 1,
            left_word=word.left.word,
            right_word=word.right.word,
            **facts,
        )


def twin_run(
    handle: ModelHandle,
    *,
    prompt: str = "",
    words: int = 200,
    sampling: Sampling | None = None,
    seed: int = 0,
    left: TwinPath = "exact",
    right: TwinPath = "fast",
) -> Generator[TwinWord | Progress, None, TwinText]:
    """Draws two texts after one prompt, one random number for the word of both.

    Raises:
        EngineError: no word model, a setting is out of range, or the model cannot be quantized.
    """
    sampling = sampling or Sampling()
    check_settings(words=words, temperature=sampling.temperature)
    sampling.check(len(handle.words))
    prompt_ids = start_run(handle, prompt=prompt, sampling=sampling, seed=seed).prompt_ids
    generator = torch.Generator().manual_seed(check_seed(seed))
    if not prompt_words(prompt):
        torch.randint(len(handle.words), (1,), generator=generator)  # start_run took it for its random word
    with using_threads(1):
        one = yield from _open(handle, left, sampling)
        other = yield from _open(handle, right, sampling)
        yield from one.read(prompt_ids)
        yield from other.read(prompt_ids)
        here: _Voice | None = None  # the right model on the left text, once the texts have parted
        drawn: list[TwinWord] = []
        first_difference: int | None = None
        for index in range(words):
            uniform = next_uniform(generator)
            word, right_word = one.draw(index, uniform), other.draw(index, uniform)
            right_here = here.draw(index, uniform) if here else right_word
            kl_bits, overlap = compare_logits(one.logits, (here or other).logits)
            is_first = first_difference is None and word.id != right_word.id
            drawn.append(TwinWord(index, word, right_word, right_here, kl_bits, overlap, is_first))
            yield drawn[-1]
            if is_first:
                first_difference, here = index, copy(other)
            one.step(word.id)
            other.step(right_word.id)
            if here:
                here.step(word.id)
            if index % PROGRESS_EVERY == 0:
                yield Progress(index, words, tr("Generated {done}/{words} words", done=index, words=words))
    return TwinText(
        left_title=one.title,
        right_title=other.title,
        words=tuple(drawn),
        first_difference=first_difference,
        agreement=sum(word.agrees for word in drawn) / words,
        mean_kl_bits=math.fsum(word.kl_bits for word in drawn) / words,
        mean_overlap=math.fsum(word.overlap for word in drawn) / words,
        seed=seed,
    )


@torch.inference_mode()
def compare_logits(left: Tensor, right: Tensor) -> tuple[float, float]:
    """KL(p || q) in bits, never below 0, and the overlap of the distributions of two logit vectors (vocab_size,)."""
    log_p, log_q = torch.log_softmax(left, dim=0), torch.log_softmax(right, dim=0)
    p, q = log_p.exp(), log_q.exp()
    # A word that the left model holds impossible adds nothing, whatever the right one thinks of it.
    nats = torch.where(p == 0, 0.0, p * (log_p - log_q)).sum(dtype=torch.float64)
    overlap = torch.minimum(p, q).sum(dtype=torch.float64)
    return max(0.0, float(nats) / math.log(2)), min(1.0, float(overlap))


class _Voice:
    """A model in the middle of a text. A shallow copy goes on by itself: states and logits are never changed."""

    def __init__(self, title: str, path: WordPath, words: Dictionary, sampling: Sampling) -> None:
        self.title = title
        self._path, self._words, self._sampling = path, words, sampling
        self._unknown_id = words.word2idx.get(UNK)
        self._state = path.initial()
        self.logits = torch.empty(0)

    def read(self, ids: Sequence[int]) -> Generator[Progress, None, None]:
        self._state = yield from self._path.read(ids, self._state)
        self.logits = self._path.logits(self._state)

    def draw(self, index: int, uniform: float) -> GeneratedWord:
        drawn_id, log_probability = draw_at(self.logits, self._sampling, uniform, self._unknown_id)
        surprise = -log_probability / math.log(2)
        return GeneratedWord(index, self._words.idx2word[drawn_id], drawn_id, math.exp(log_probability), surprise)

    def step(self, id: int) -> None:
        self._state = self._path.step(id, self._state)
        self.logits = self._path.logits(self._state)


def _open(handle: ModelHandle, name: TwinPath, sampling: Sampling) -> Generator[Progress, None, _Voice]:
    if name == "tutorial-int8":
        if isinstance(handle.module, LSTMModel) and not has_plain_float32(handle.module):
            raise _quantized_already(handle)  # there is nothing left to convert
        scheme = TutorialInt8()
        module = yield from scheme.convert(handle.module)
        return _Voice(scheme.title, ModulePath(module), handle.words, sampling)
    if name not in ("exact", "fast", "module"):
        raise EngineError(tr("There is no path {name!r}: choose exact, fast, module or tutorial-int8.", name=name))
    if name != usable_path(handle, name):
        raise _quantized_already(handle)
    path = yield from opening_path(handle, name)
    return _Voice(path.title, path, handle.words, sampling)


def _quantized_already(handle: ModelHandle) -> EngineError:
    return EngineError(
        tr(
            "{title} is quantized already, so that there is no float text to compare with: open its float32 model.",
            title=handle.title,
        )
    )
