"""Finding words in all pages of the guide: several words, whatever their case and accents, the best place first."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

SNIPPET, LEAD = 130, 40
MOST_HITS = 80
WHOLE, START, INSIDE = 4.0, 2.0, 1.0
IN_HEADING, IN_TITLE, AGAIN = 3.0, 1.5, 0.1


@dataclass(frozen=True)
class Heading:
    """``place`` is where it begins in the page's text; ``anchor`` is "" where no link can lead to it."""

    place: int
    title: str
    anchor: str = ""


@dataclass(frozen=True)
class PageText:
    """A page as plain text, in which every place is that of the page on the screen."""

    name: str
    title: str
    text: str
    headings: tuple[Heading, ...] = ()

    @cached_property
    def folded(self) -> Folded:
        return Folded(self.text)


@dataclass(frozen=True)
class Hit:
    """``place`` is that of the first word in the page; ``marks`` are (start, length) of the words in the snippet."""

    page: str
    title: str
    heading: str
    place: int
    snippet: str
    marks: tuple[tuple[int, int], ...]


class Folded:
    """A text without case and accents, whose letters know where they stand in the text itself."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        self.places: list[int] = []
        for place, sign in enumerate(text):
            for letter in unicodedata.normalize("NFKD", sign.casefold()):
                if not unicodedata.combining(letter):
                    letters.append(letter)
                    self.places.append(place)
        self.places.append(len(text))
        self.text = "".join(letters)

    def find(self, word: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, float]]:
        """Each (place, length, rank) of a folded word between two places of the text itself."""
        found, at = [], self.text.find(word)
        while at >= 0:
            place, last = self.places[at], self.places[at + len(word) - 1]
            if start <= place and (end is None or last < end):
                found.append((place, last + 1 - place, self._rank(at, len(word))))
            at = self.text.find(word, at + len(word))
        return found

    def _rank(self, at: int, length: int) -> float:
        is_start = at == 0 or not self.text[at - 1].isalnum()
        is_end = at + length == len(self.text) or not self.text[at + length].isalnum()
        return WHOLE if is_start and is_end else START if is_start else INSIDE


def words_of(query: str) -> tuple[str, ...]:
    """The words that are looked for, folded, each once."""
    return tuple(dict.fromkeys(word for word in (Folded(part).text for part in query.split()) if word.strip()))


def marks(page: PageText, query: str) -> tuple[tuple[int, int], ...]:
    """Where any of the words stands in a page: (place, length) in order, none over another."""
    found = sorted((place, length) for word in words_of(query) for place, length, _ in page.folded.find(word))
    apart: list[tuple[int, int]] = []
    for place, length in found:
        if apart and place < apart[-1][0] + apart[-1][1]:
            before = apart[-1][0]
            apart[-1] = (before, max(sum(apart[-1]), place + length) - before)
        else:
            apart.append((place, length))
    return tuple(apart)


def find(pages: Sequence[PageText], query: str) -> tuple[Hit, ...]:
    """The passages below one heading that have all words, the best first; for a page that has them apart, its best.

    A title and a heading count for what stands below them.
    """
    words = words_of(query)
    ranked: list[tuple[bool, float, int, Hit]] = []
    for page in pages if words else ():
        if any(word not in page.folded.text and not _in(word, page.title) for word in words):
            continue
        passages = [_Passage(page, number, words) for number in range(len(_bounds(page)) - 1)]
        whole = [passage for passage in passages if passage.has_all]
        for passage in whole or sorted(passages, key=lambda each: -each.score)[:1]:
            ranked.append((not whole, -passage.score, len(ranked), passage.hit()))
    return tuple(hit for *_, hit in sorted(ranked, key=lambda each: each[:3])[:MOST_HITS])


@lru_cache(maxsize=1024)
def _folded(title: str) -> Folded:
    return Folded(title)


def _bounds(page: PageText) -> list[int]:
    return sorted({0, len(page.text), *(heading.place for heading in page.headings)})


def _in(word: str, title: str) -> bool:
    return word in _folded(title).text


class _Passage:
    def __init__(self, page: PageText, number: int, words: Sequence[str]) -> None:
        bounds = _bounds(page)
        self._page = page
        self._start, self._end = bounds[number], bounds[number + 1]
        places = [heading.place for heading in page.headings]
        at = bisect_right(places, self._start) - 1
        self._heading = page.headings[at].title if at >= 0 else ""
        self._found: list[tuple[int, int, float]] = []
        self.has_all, self.score = True, 0.0
        heading, title = _folded(self._heading), _folded(page.title)
        for word in words:
            here = page.folded.find(word, self._start, self._end)
            in_heading = max((rank for *_, rank in heading.find(word)), default=0.0)
            in_title = max((rank for *_, rank in title.find(word)), default=0.0)
            self.has_all = self.has_all and bool(here or in_title)
            self._found += here
            best = max((rank for *_, rank in here), default=0.0)
            again = AGAIN * min(len(here), 5)
            self.score += best + again + IN_HEADING * in_heading + IN_TITLE * in_title
        self.has_all = self.has_all and bool(self._found)

    def hit(self) -> Hit:
        text, body = self._page.text, self._start + len(self._heading)
        below = [each for each in self._found if each[0] >= body]
        place = min(below, key=lambda each: (-each[2], each[0]))[0] if below else min(body, self._end)
        start = max(place - LEAD, min(body, place))
        if start > body:  # not in the middle of a word
            gap = text.find(" ", start, place)
            start = gap + 1 if gap >= 0 else start
        while start < self._end and text[start].isspace():
            start += 1
        place = max(place, start)
        end = min(start + SNIPPET, self._end)
        if end < self._end:
            gap = text.rfind(" ", place, end)
            end = gap if gap > place else end
        lead = "… " if start > body + 1 else ""
        tail = " …" if end < self._end else ""
        inside = "".join(" " if sign.isspace() else sign for sign in text[start:end])
        marked = tuple(
            (at - start + len(lead), length)
            for at, length, _ in sorted(set(self._found))
            if start <= at and at + length <= end
        )
        heading = "" if self._heading == self._page.title else self._heading
        first = min(self._found, default=(self._start, 0, 0.0))[0]
        return Hit(self._page.name, self._page.title, heading, first, f"{lead}{inside.rstrip()}{tail}", marked)
