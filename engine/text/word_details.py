"""What stood behind one word: computed from the kept hidden state when asked for; asking changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from engine.language import tr
from engine.progress import drain
from engine.text.generation import TextRun
from engine.text.next_word import NextChoice, NextWord, explain_next, in_percent
from engine.text.sampling import Sampling

TOP_DETAILS = 10


@dataclass(frozen=True)
class WordDetails:
    """A drawn word among its alternatives.

    ``next_word`` has the top-10 before and after temperature and cuts, entropy and cut shares; ``chosen`` is the drawn
    word's own row, also when it is not among them; ``chosen.rank`` is its place among all words (1 is the most likely).
    """

    index: int
    chosen: NextChoice
    next_word: NextWord
    surprise_bits: float

    @property
    def sentence(self) -> str:
        """For people: the drawn word's probability, its rank, and what the settings made of it."""
        word, chosen = self.chosen.word, self.chosen
        facts = {"word": word, "share": in_percent(chosen.probability), "bits": self.surprise_bits}
        if chosen.rank == 1:
            model = tr(
                "The model gave “{word}” {share} ({bits:.1f} bits of surprise), the most likely word",
                **facts,
            )
        else:
            model = tr(
                "The model gave “{word}” {share} ({bits:.1f} bits of surprise), in place {rank:,} of {words:,}",
                rank=chosen.rank,
                words=self.next_word.vocab_size,
                **facts,
            )
        if not chosen.final:
            return tr("{said}; with these settings it would not be drawn: it was chosen by hand.", said=model)
        return tr("{said}; temperature and cuts made that {share}.", said=model, share=in_percent(chosen.final))


def word_details(run: TextRun, index: int, *, top: int = TOP_DETAILS) -> WordDetails:
    """The choice of the drawn word ``index``, with the settings that were in force then.

    Raises:
        EngineError: there is no such word.
    """
    word = run.word(index)
    logits = run.logits_after(run.prompt_length + index)
    explained = explain_next(logits, run.sampling_of(index), run.handle.words, top=top, also=word.id)
    chosen = next(choice for choice in explained.choices if choice.id == word.id)
    return WordDetails(index, chosen, explained, word.surprise_bits)


def next_word(run: TextRun, sampling: Sampling | None = None) -> NextWord:
    """What comes after the words so far, with ``sampling`` or the run's own; nothing is drawn.

    A few milliseconds once the prompt has been read (``run.read_prompt``), so that a slider can drive it; a prompt that
    has not been read is read first.

    Raises:
        EngineError: a setting is out of range.
    """
    sampling = sampling or run.sampling
    sampling.check(len(run.handle.words))
    drain(run.read_prompt())
    return explain_next(run.logits_after(len(run.ids)), sampling, run.handle.words)
