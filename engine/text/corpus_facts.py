"""What a corpus folder holds: tokens, lines, words, how much of it a model knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.handle import ModelHandle
from engine.language import number, tr
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
            return tr("{shortest:,} and more", shortest=self.shortest)
        shortest = number(self.shortest)
        return shortest if self.shortest == self.longest else f"{shortest}-{number(self.longest)}"


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
            return tr("{model} knows every word.", model=self.model)
        share = 100 * self.unknown_share
        if not self.different_unknown:
            return tr(
                "{model} knows every word; {share:.1f} % of the text are {unk} itself.",
                model=self.model,
                share=share,
                unk=UNK,
            )
        return tr(
            "{share:.1f} % of the words are unknown to {model}; {count:,} different words are not in its vocabulary.",
            share=share,
            model=self.model,
            count=self.different_unknown,
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
        facts = {
            "split": self.split,
            "tokens": self.tokens,
            "lines": self.lines,
            "words": self.different_words,
            "lacking": self.not_in_train,
        }
        if self.not_in_train is None:
            return tr("{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words.", **facts)
        if not self.not_in_train:
            return tr(
                "{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words, all of them in "
                "train.txt too.",
                **facts,
            )
        return tr(
            "{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words, {lacking:,} of them not in "
            "train.txt.",
            **facts,
        )


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
        text = tr(
            "{tokens:,} tokens and {words:,} different words in {names}.",
            tokens=self.tokens,
            words=self.different_words,
            names=names,
        )
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
        yield Progress(0, 0, tr("sorting {split}.txt", split=split))
        splits.append(_split_facts(split, counts[split], lengths[split], lacking, coverage))
    coverage = None
    if dictionary is not None:
        coverage = yield from _coverage(together, dictionary, title)
    yield Progress(0, 0, tr("sorting the words"))
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
        yield Progress(piece.done_bytes, piece.total_bytes, tr("counting {file}", file=path.name))
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
            yield Progress(at, len(words), tr("comparing words"))
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
            yield Progress(at, len(words), tr("adding up"))


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
