"""How a word model reads what a user types."""

from __future__ import annotations

from dataclasses import dataclass

from engine.handle import ModelHandle
from engine.text.vocabulary import UNK


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
