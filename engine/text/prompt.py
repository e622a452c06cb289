"""How a word model reads what a user types."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.text.vocabulary import UNK

MOST_FILE_WORDS = 200
LARGEST_FILE_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True)
class PromptReading:
    """The words of a prompt and those among them that the model does not know, each once."""

    words: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """For people: ``3 words; zyzzyva is not in the vocabulary and is read as <unk>.``"""
        if not self.words:
            return "No prompt: the text begins with a random word, as in the tutorial."
        count = f"{len(self.words):,} word{'s' if len(self.words) > 1 else ''}"
        if not self.unknown:
            return f"{count}, all in the vocabulary."
        shown = ", ".join(self.unknown[:4]) + (f" and {len(self.unknown) - 4:,} more" if len(self.unknown) > 4 else "")
        is_read = (
            "is not in the vocabulary and is read" if len(self.unknown) == 1 else "are not in the vocabulary, read"
        )
        return f"{count}; {shown} {is_read} as {UNK}."


def read_prompt(handle: ModelHandle, prompt: str) -> PromptReading:
    """Splits at white space, as the corpus is split; raises EngineError when ``handle`` is no word model."""
    words, dictionary = tuple(prompt.split()), handle.words
    return PromptReading(words, tuple(dict.fromkeys(word for word in words if word not in dictionary)))


def prompt_of_file(path: Path) -> str:
    """The first 200 words of a text file, to go on from.

    Raises:
        EngineError: the file cannot be read, is too large, empty, or not UTF-8.
    """
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise EngineError(f"{path.name} is larger than 16 MB: cut out the part to go on from.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise EngineError(f"{path.name} cannot be read ({error.strerror}): choose another file.") from error
    except UnicodeDecodeError as error:
        raise EngineError(f"{path.name} is not UTF-8 text: save it as UTF-8.") from error
    words = text.split()
    if not words:
        raise EngineError(f"{path.name} holds no words: choose another file.")
    return " ".join(words[:MOST_FILE_WORDS])
