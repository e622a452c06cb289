"""Which modules of a summary stand where in the tree: filtered, sorted among siblings, alike siblings folded."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from operator import itemgetter
from typing import Any

from engine.inspection.results import ModelSummary, ModuleRow
from engine.language import in_english, tr
from gui.models.module_columns import SIBLINGS

LEAST_ALIKE = 3  # fewer siblings than these are not worth a row of their own
ROOT = -1
_WITHOUT_PLACE = re.compile(r"^computed inside .*", re.DOTALL)  # where that is differs among alike siblings

SortKey = Callable[["ModuleArrangement", int], Any]


class ModuleIndex:
    """What is looked up in a summary again and again; made once for each."""

    def __init__(self, summary: ModelSummary | None) -> None:
        self.rows: tuple[ModuleRow, ...] = summary.rows if summary else ()
        self.children: dict[int, list[int]] = {}
        self._places: dict[str, int] | None = None
        self._texts: list[str] | None = None
        self._kinds: list[int] | None = None
        for place, row in enumerate(self.rows):
            if row.parent in self.children:
                self.children[row.parent].append(place)
            else:
                self.children[row.parent] = [place]

    def place_of(self, fqn: str) -> int | None:
        if self._places is None:
            self._places = {row.fqn: place for place, row in reversed(list(enumerate(self.rows)))}
        return self._places.get(fqn)

    def places_with(self, text: str) -> list[int]:
        """Modules whose path or type holds every word of ``text``, whatever its case."""
        if self._texts is None:
            self._texts = [f"{row.fqn}\n{row.type}".casefold() for row in self.rows]
        words = text.casefold().split()
        places: Iterable[int] = range(len(self.rows))
        for word in words:
            places = [place for place in places if word in self._texts[place]]
        return list(places)

    @property
    def kinds(self) -> list[int]:
        """For each module a number, the same for those that differ in nothing but their name."""
        if self._kinds is None:
            self._kinds = self._all_kinds()
        return self._kinds

    def _all_kinds(self) -> list[int]:
        kinds = [0] * len(self.rows)
        known: dict[tuple[Any, ...], int] = {}
        for place in range(len(self.rows) - 1, -1, -1):
            row = self.rows[place]
            run = row.run
            inside = tuple((self.rows[child].name, kinds[child]) for child in self.children.get(place, ()))
            ran = (run.input_shape, run.output_shapes, run.macs, run.calls)
            held = (row.own_parameters, row.trainable, row.size_bytes, row.dtype, row.is_training)
            note = _WITHOUT_PLACE.sub("computed inside", in_english(row.note)) if row.note else ""
            key = (row.type, row.arguments, note, row.is_failed, ran, held, inside)
            kinds[place] = known.setdefault(key, len(known))
        return kinds


class ModuleArrangement:
    """Numbers the nodes of the tree: a module has its place in the summary, a row of alike siblings that of its first
    one plus the number of modules. What is below a node is worked out when it is asked for.
    """

    def __init__(
        self, index: ModuleIndex, *, text: str = "", key: SortKey | None = None, is_descending: bool = False
    ) -> None:
        self.index = index
        self.hits: list[int] | None = index.places_with(text) if text.split() else None
        self._key = key
        self._is_descending = is_descending
        self._kept = self._with_parents(self.hits) if self.hits is not None else None
        rows = index.rows
        self._parents: Container[int] = (
            index.children if self._kept is None else {rows[place].parent for place in self._kept}
        )
        self.known: dict[int, list[int]] = {}  # what ``children`` has worked out
        self._members: dict[int, list[int]] = {}
        self._group_of: dict[int, int] = {}
        self._positions: dict[int, int] = {}
        self._group_rows: dict[int, ModuleRow] = {}

    def is_group(self, node: int) -> bool:
        return node >= len(self.index.rows)

    def members(self, node: int) -> list[int]:
        """The modules behind a node: one, or those of a row of alike siblings."""
        return self._members[node] if self.is_group(node) else [node]

    def has_children(self, node: int) -> bool:
        return node in self._parents or node in self._members

    def children(self, node: int) -> list[int]:
        """The nodes right below, in the order in which they are shown."""
        found = self.known.get(node)
        if found is None:
            if self.is_group(node):
                found = list(self._members[node])
            else:
                found = self._grouped(node, self.index.children.get(node, []))
            if self._key is not None:
                found = self._sorted(found, self._key)
            self.known[node] = found
            for position, child in enumerate(found):
                self._positions[child] = position
        return found

    def parent(self, node: int) -> int:
        if self.is_group(node):
            return self.index.rows[self._members[node][0]].parent
        return self._group_of.get(node, self.index.rows[node].parent)

    def position(self, node: int) -> int:
        """The place among its siblings; raises KeyError where it is filtered away."""
        if node not in self._positions:
            self.children(self.parent(node))
        return self._positions[node]

    def reach(self, place: int) -> bool:
        """Works out all that is around a module, so that it has a position; tells whether it is shown."""
        if self._kept is not None and place not in self._kept:
            return False
        above = [place]
        while (parent := self.index.rows[above[-1]].parent) >= 0:
            above.append(parent)
        self.children(ROOT)
        for node in reversed(above):
            group = self._group_of.get(node)
            if group is not None:
                self.children(group)
            self.children(node)
        return True

    @property
    def groups(self) -> list[ModuleRow]:
        """The rows of alike siblings that were worked out so far."""
        return [self.row(node) for node in self._members]

    def row(self, node: int) -> ModuleRow:
        """The module, or one row that adds alike siblings up."""
        if not self.is_group(node):
            return self.index.rows[node]
        found = self._group_rows.get(node)
        if found is None:
            found = self._group_rows[node] = _added_up([self.index.rows[place] for place in self._members[node]])
        return found

    def _with_parents(self, places: list[int]) -> set[int]:
        kept: set[int] = set()
        for place in places:
            while place >= 0 and place not in kept:
                kept.add(place)
                place = self.index.rows[place].parent
        return kept

    def _grouped(self, node: int, places: list[int]) -> list[int]:
        if self._kept is not None:  # what was looked for is not to be folded away
            return [place for place in places if place in self._kept]
        if len(places) < LEAST_ALIKE:
            return list(places)
        found: list[int] = []
        kinds, start = self.index.kinds, 0
        while start < len(places):
            kind, end = kinds[places[start]], start + 1
            while end < len(places) and kinds[places[end]] == kind:
                end += 1
            alike = places[start:end]
            if len(alike) >= LEAST_ALIKE:
                group = len(self.index.rows) + alike[0]
                self._members[group] = alike
                self._group_of.update(dict.fromkeys(alike, group))
                found.append(group)
            else:
                found += alike
            start = end
        return found

    def _sorted(self, nodes: list[int], key: SortKey) -> list[int]:
        keys = [key(self, node) for node in nodes]
        unknown = [node for node, value in zip(nodes, keys, strict=True) if value is None]
        pairs = [(value, node) for value, node in zip(keys, nodes, strict=True) if value is not None]
        pairs.sort(key=itemgetter(0), reverse=self._is_descending)
        return [node for _, node in pairs] + unknown


def _added_up(rows: list[ModuleRow]) -> ModuleRow:
    first, count = rows[0], len(rows)
    macs = None if first.macs is None else first.macs * count
    memory = None if first.activation_bytes is None else first.activation_bytes * count
    return first._replace(
        name=f"{first.name}{SIBLINGS}{rows[-1].name}",
        type=tr("{count:,} identical siblings", count=count),
        arguments=tr("each {module}", module=f"{first.type}({first.arguments})"),
        parameters=sum(row.parameters for row in rows),
        trainable=sum(row.trainable for row in rows),
        buffers=sum(row.buffers for row in rows),
        size_bytes=sum(row.size_bytes for row in rows),
        share=sum(row.share for row in rows),
        run=replace(first.run, macs=macs, activation_bytes=memory),
    )
