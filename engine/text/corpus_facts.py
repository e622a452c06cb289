"""What a corpus folder holds: tokens, lines, words, how much of it a model knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.handle import ModelHandle
from engine.progress import Progress
from engine.text.corpus import Corpus, Split
from engine.text.reading import check_number, check_words, read_pieces
from engine.text.vocabulary import EOS, UNK, Dictionary

TOP_WORDS = 50
# Words of a line without <eos>, from 0 on; each bin reaches to the next one's beginning, the last one has no end.
LENGTH_BINS = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000)
_TURN = 20_000  # words between two yields where nothing is read


@dataclass(frozen=True)
class WordCount:
    """How often a word occurs."""

    word: str
    count: int


@dataclass(frozen=True)
class LengthBin:
    """``lines`` have ``shortest`` to ``longest`` words, <eos> not counted; None where there is no longest."""

    shortest: int
    longest: int | None
    lines: int

    @property
    def label(self) -> str:
        """``5-9``, ``0`` or ``1,000 and more``."""
        if self.longest is None:
            return f"{self.shortest:,} and more"
        return f"{self.shortest:,}" if self.shortest == self.longest else f"{self.shortest:,}-{self.longest:,}"


@dataclass(frozen=True)
class Coverage:
    """What a model's vocabulary makes of a text; ``unknown_tokens`` become or are ``<unk>``.

    ``unknown_words`` are the most frequent words that are not in the vocabulary, ``<unk>`` itself left out.
    """

    model: str
    tokens: int
    unknown_tokens: int
    different_unknown: int
    unknown_words: tuple[WordCount, ...]

    @property
    def unknown_share(self) -> float:
        """Of all tokens, 0 to 1."""
        return self.unknown_tokens / self.tokens

    @property
    def sentence(self) -> str:
        """For people."""
        if not self.unknown_tokens:
            return f"{self.model} knows every word."
        share = f"{100 * self.unknown_share:.1f} %"
        if not self.different_unknown:
            return f"{self.model} knows every word; {share} of the text are {UNK} itself."
        return (
            f"{share} of the words are unknown to {self.model}; {self.different_unknown:,} different words are not in "
            "its vocabulary."
        )


@dataclass(frozen=True)
class SplitFacts:
    """One file. ``tokens`` count one <eos> a line; ``line_lengths`` and ``longest_line`` count words without it.

    ``not_in_train`` are the different words that train.txt lacks; None for train itself and where there is no train.
    ``coverage`` is None where no model was given.
    """

    split: Split
    tokens: int
    lines: int
    empty_lines: int
    longest_line: int
    different_words: int
    not_in_train: int | None
    not_in_train_tokens: int | None
    top_words: tuple[WordCount, ...]
    line_lengths: tuple[LengthBin, ...]
    coverage: Coverage | None

    @property
    def mean_line(self) -> float:
        """Words of a line that is not empty, without <eos>."""
        return (self.tokens - self.lines) / max(1, self.lines - self.empty_lines)

    @property
    def sentence(self) -> str:
        """For people."""
        name, words = f"{self.split}.txt", f"{self.different_words:,} different words"
        text = f"{name}: {self.tokens:,} tokens in {self.lines:,} lines, {words}"
        if self.not_in_train is None:
            return f"{text}."
        if not self.not_in_train:
            return f"{text}, all of them in train.txt too."
        return f"{text}, {self.not_in_train:,} of them not in train.txt."


@dataclass(frozen=True)
class CorpusFacts:
    """A folder; ``splits`` are the files that it has, ``different_words`` those of all of them together.

    ``is_whole`` says whether all three files are there, so that the folder can give a model its words: then
    ``different_words`` is the number of rows that such a model has.
    """

    folder: Path
    splits: tuple[SplitFacts, ...]
    tokens: int
    different_words: int
    is_whole: bool
    top_words: tuple[WordCount, ...]
    coverage: Coverage | None

    @property
    def sentence(self) -> str:
        """For people."""
        names = ", ".join(facts.split for facts in self.splits)
        text = f"{self.tokens:,} tokens and {self.different_words:,} different words in {names}."
        return f"{text} {self.coverage.sentence}" if self.coverage else text


def corpus_facts(folder: Path, handle: ModelHandle | None = None) -> Generator[Progress, None, CorpusFacts]:
    """Reads every file that the folder has; with a word model also what its vocabulary covers.

    Raises:
        EngineError: no such folder, none of the three files in it, one that is no text, or no word model.
    """
    dictionary = handle.words if handle is not None else None
    title = handle.title if handle is not None else ""
    corpus = Corpus(folder)
    if not corpus.splits:
        corpus.path("train")  # raises, and says what to do
    counts: dict[Split, Counter[str]] = {}
    lengths: dict[Split, Counter[int]] = {}
    for split in corpus.splits:
        counts[split], lengths[split] = yield from _count(corpus.path(split))
    together: Counter[str] = Counter()
    for found in counts.values():
        yield from _add(together, found)
    splits = []
    for split in corpus.splits:
        lacking = None
        if split != "train" and "train" in counts:
            lacking = yield from _lacking(counts[split], counts["train"])
        coverage = None
        if dictionary is not None:
            coverage = yield from _coverage(counts[split], dictionary, title)
        yield Progress(0, 0, f"sorting {split}.txt")
        splits.append(_split_facts(split, counts[split], lengths[split], lacking, coverage))
    coverage = None
    if dictionary is not None:
        coverage = yield from _coverage(together, dictionary, title)
    yield Progress(0, 0, "sorting the words")
    return CorpusFacts(
        folder=corpus.folder,
        splits=tuple(splits),
        tokens=together.total(),
        different_words=len(together),
        is_whole=len(splits) == 3,
        top_words=_top(together),
        coverage=coverage,
    )


def _count(path: Path) -> Generator[Progress, None, tuple[Counter[str], Counter[int]]]:
    """How often each word occurs in a file, <eos> with them, and how often each length of a line."""
    words: Counter[str] = Counter()
    lengths: Counter[int] = Counter()
    begun = 0  # words of the line that the next piece goes on with
    for piece in read_pieces(path):
        lines = piece.text.split("\n")
        found = [line.split() for line in lines]
        for line in found:
            words.update(line)
        sizes = list(map(len, found))
        sizes[0] += begun
        begun = sizes.pop()
        lengths.update(sizes)
        check_number(path, len(words))
        yield Progress(piece.done_bytes, piece.total_bytes, f"counting {path.name}")
    check_words(path, words)
    words[EOS] += lengths.total()
    return words, lengths


def _split_facts(
    split: Split,
    words: Counter[str],
    lengths: Counter[int],
    lacking: Counter[str] | None,
    coverage: Coverage | None,
) -> SplitFacts:
    return SplitFacts(
        split=split,
        tokens=words.total(),
        lines=lengths.total(),
        empty_lines=lengths[0],
        longest_line=max(lengths),
        different_words=len(words),
        not_in_train=None if lacking is None else len(lacking),
        not_in_train_tokens=None if lacking is None else lacking.total(),
        top_words=_top(words),
        line_lengths=_bins(lengths),
        coverage=coverage,
    )


def _lacking(words: Counter[str], train: Mapping[str, int]) -> Generator[Progress, None, Counter[str]]:
    """Those of ``words`` that train lacks."""
    found: Counter[str] = Counter()
    for at, (word, count) in enumerate(words.items()):
        if word not in train:
            found[word] = count
        if at % _TURN == 0:
            yield Progress(at, len(words), "comparing words")
    return found


def _coverage(words: Counter[str], dictionary: Dictionary, title: str) -> Generator[Progress, None, Coverage]:
    unknown = yield from _lacking(words, dictionary.word2idx)
    without_name = Counter({word: count for word, count in unknown.items() if word != UNK})
    return Coverage(
        model=title,
        tokens=words.total(),
        unknown_tokens=without_name.total() + words[UNK],
        different_unknown=len(without_name),
        unknown_words=_top(without_name),
    )


def _add(total: Counter[str], words: Counter[str]) -> Generator[Progress, None, None]:
    for at, (word, count) in enumerate(words.items()):
        total[word] += count
        if at % _TURN == 0:
            yield Progress(at, len(words), "adding up")


def _top(words: Counter[str]) -> tuple[WordCount, ...]:
    """The most frequent first; of equally frequent ones the one that occurred first."""
    return tuple(WordCount(word, count) for word, count in words.most_common(TOP_WORDS))


def _bins(lengths: Mapping[int, int]) -> tuple[LengthBin, ...]:
    ends = (*(begin - 1 for begin in LENGTH_BINS[1:]), None)
    return tuple(
        LengthBin(
            begin, end, sum(count for size, count in lengths.items() if size >= begin and (end is None or size <= end))
        )
        for begin, end in zip(LENGTH_BINS, ends, strict=True)
    )
