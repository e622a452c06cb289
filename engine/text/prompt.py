"""How a word model reads what a user types."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.text.suggestions import Suggestion, suggest
from engine.text.vocabulary import EOS, UNK

MOST_FILE_WORDS = 200
LARGEST_FILE_BYTES = 16 * 1024 * 1024
# As many different unknown words get suggestions in one call; the others when they are asked for.
MOST_SUGGESTED_FOR = 8

# White space as ``str.split`` has it; what counts as a line end when a file is read.
_TOKEN = re.compile(r"\r\n|\r|\n|\S+")


class PromptChip(NamedTuple):
    """One token of a prompt: ``text`` as typed, at ``start`` to ``end`` of what was typed.

    ``id`` is what the model reads: the word's own, ``<unk>``'s for an unknown word, ``<eos>``'s for a line end; None
    for an unknown word when the vocabulary has no ``<unk>``. (A named tuple, since a prompt may have 50,000 words and
    frozen dataclasses take twice as long to make.)
    """

    text: str
    start: int
    end: int
    id: int | None
    is_unknown: bool
    is_eos: bool
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def word(self) -> str:
        """The text on the chip: ``<eos>`` for a line end, else what was typed."""
        return EOS if self.is_eos else self.text

    @property
    def sentence(self) -> str:
        """For people: what the model makes of this token."""
        if not self.is_unknown:
            if self.is_eos:
                return tr("End of a line: word {id:,}, {eos}.", id=self.id, eos=EOS)
            return tr("Word {id:,} of the vocabulary.", id=self.id)
        if self.id is None:
            return tr(
                "“{word}” is not in the vocabulary, which has no {unk}: choose another word.", word=self.word, unk=UNK
            )
        return tr("“{word}” is not in the vocabulary and is read as {unk}.", word=self.word, unk=UNK)


@dataclass(frozen=True)
class PromptReading:
    """The words of a prompt, those among them that the model does not know, each once, and all tokens as chips.

    ``words`` and ``chips`` correspond; a line end is the word ``<eos>``.
    """

    words: tuple[str, ...]
    unknown: tuple[str, ...]
    chips: tuple[PromptChip, ...] = ()

    @property
    def is_usable(self) -> bool:
        """False if a word cannot be read at all, as the vocabulary has no ``<unk>``."""
        return all(chip.id is not None for chip in self.chips)

    @property
    def sentence(self) -> str:
        """For people: ``3 words; zyzzyva is not in the vocabulary and is read as <unk>.``"""
        if not self.words:
            return tr("No prompt: the text begins with a random word, as in the tutorial.")
        count = len(self.words)
        words = tr("1 word") if count == 1 else tr("{count:,} words", count=count)
        if not self.unknown:
            return tr("{words}, all in the vocabulary.", words=words)
        shown = ", ".join(self.unknown[:4])
        if len(self.unknown) > 4:
            shown = tr("{words} and {count:,} more", words=shown, count=len(self.unknown) - 4)
        if not self.is_usable:
            return tr(
                "{words}; not in the vocabulary, which has no {unk}: {shown}. Use words that the model knows.",
                words=words,
                unk=UNK,
                shown=shown,
            )
        if len(self.unknown) == 1:
            return tr(
                "{words}; {shown} is not in the vocabulary and is read as {unk}.", words=words, shown=shown, unk=UNK
            )
        return tr("{words}; {shown} are not in the vocabulary, read as {unk}.", words=words, shown=shown, unk=UNK)


def prompt_words(text: str) -> list[str]:
    """The words of a prompt: split at white space, each line end the word ``<eos>``, as a corpus is read.

    Other than in a corpus, nothing is added after the last line: the text goes on there.
    """
    return [EOS if token in ("\n", "\r\n", "\r") else token for token in _TOKEN.findall(text)]


def read_prompt(handle: ModelHandle, prompt: str) -> PromptReading:
    """The tokens of a prompt; the first eight different unknown words come with suggestions.

    Raises:
        EngineError: ``handle`` is no word model.
    """
    dictionary = handle.words
    get, unk = dictionary.word2idx.get, dictionary.word2idx.get(UNK)
    words: list[str] = []
    chips: list[PromptChip] = []
    unknown: dict[str, tuple[Suggestion, ...]] = {}
    for match in _TOKEN.finditer(prompt):
        text = match[0]
        is_line_end = text[0] in "\r\n"
        word = EOS if is_line_end else text
        index = get(word)
        suggestions: tuple[Suggestion, ...] = ()
        if index is None:
            if word not in unknown:
                is_due = len(unknown) < MOST_SUGGESTED_FOR and not is_line_end
                unknown[word] = suggest(dictionary, word) if is_due else ()
            suggestions = unknown[word]
        words.append(word)
        read_as = unk if index is None else index
        chips.append(PromptChip(text, match.start(), match.end(), read_as, index is None, word == EOS, suggestions))
    return PromptReading(tuple(words), tuple(unknown), tuple(chips))


def with_suggestions(handle: ModelHandle, chip: PromptChip) -> PromptChip:
    """The chip with suggestions, also one beyond the first eight."""
    if not chip.is_unknown or chip.is_eos or chip.suggestions:
        return chip
    return chip._replace(suggestions=suggest(handle.words, chip.text))


def apply_suggestion(text: str, chip: PromptChip, suggestion: Suggestion) -> str:
    """The prompt with the chip's word replaced; all else stays as typed.

    Raises:
        EngineError: the prompt is not the one that the chip was read from.
    """
    if text[chip.start : chip.end] != chip.text:
        raise EngineError(tr("The prompt has changed and “{text}” stands elsewhere now: choose again.", text=chip.text))
    return text[: chip.start] + suggestion.text + text[chip.end :]


def prompt_of_file(path: Path) -> str:
    """The first 200 words of a text file, to go on from.

    Raises:
        EngineError: the file cannot be read, is too large, empty, or not UTF-8.
    """
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise EngineError(tr("{file} is larger than 16 MB: cut out the part to go on from.", file=path.name))
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise EngineError(
            tr("{file} cannot be read ({strerror}): choose another file.", file=path.name, strerror=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise EngineError(tr("{file} is not UTF-8 text: save it as UTF-8.", file=path.name)) from error
    words = text.split()
    if not words:
        raise EngineError(tr("{file} holds no words: choose another file.", file=path.name))
    return " ".join(words[:MOST_FILE_WORDS])
