"""A tree of texts that share their beginnings: what a text would have become with another word.

A tree is a value: every operation returns a new tree and leaves the former one as it was, so that undo is keeping the
former value. A text that is being drawn is a ``TextRun``, which grows; a node remembers how long it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.errors import EngineError
from engine.language import tr
from engine.text.generation import TextRun

MOST_BRANCHES = 200
LONGEST_TITLE = 80


@dataclass(frozen=True, eq=False)
class BranchNode:
    """One text of a tree.

    It shares the words before the drawn word ``fork_index`` (from 0) with its ``parent`` and has ``chosen`` there
    instead of ``instead_of``; the first text has no parent. A branch that forgot (``is_forgetful``) has all words up to
    and with ``fork_index`` from its parent, and reads that last one from an empty hidden state; -1 stands for the last
    word of the prompt.
    """

    id: int
    title: str
    run: TextRun
    parent: int | None = None
    fork_index: int | None = None
    chosen: str = ""
    instead_of: str = ""
    is_forgetful: bool = False

    @property
    def sentence(self) -> str:
        """For people: where this text leaves its parent."""
        if self.fork_index is None:
            return tr("The first text.")
        if self.is_forgetful:
            return tr("All before “{word}” is forgotten: it is read from an empty hidden state.", word=self.chosen)
        if not self.instead_of:
            return tr("Goes on with “{word}” as word {place:,}.", word=self.chosen, place=self.fork_index + 1)
        return tr(
            "Word {place:,} is “{word}” instead of “{former}”.",
            place=self.fork_index + 1,
            word=self.chosen,
            former=self.instead_of,
        )


@dataclass(frozen=True)
class BranchComparison:
    """Two texts side by side: the words of both up to the first difference, prompt included, and the rest of each."""

    common: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def common_length(self) -> int:
        return len(self.common)

    @property
    def sentence(self) -> str:
        """For people: how far the texts go together and what each goes on with."""
        count, is_one = len(self.common), len(self.common) == 1
        if not self.left and not self.right:
            if is_one:
                return tr("Both texts are the same 1 word.")
            return tr("Both texts are the same {count:,} words.", count=count)
        if not self.left or not self.right:
            word = (self.left or self.right)[0]
            if is_one:
                return tr("After 1 word in common one text ends and the other goes on with “{word}”.", word=word)
            return tr(
                "After {count:,} words in common one text ends and the other goes on with “{word}”.",
                count=count,
                word=word,
            )
        if is_one:
            return tr(
                "After 1 word in common one text goes on with “{left}”, the other with “{right}”.",
                left=self.left[0],
                right=self.right[0],
            )
        return tr(
            "After {count:,} words in common one text goes on with “{left}”, the other with “{right}”.",
            count=count,
            left=self.left[0],
            right=self.right[0],
        )


@dataclass(frozen=True, eq=False)
class BranchTree:
    """Texts in the order in which they were made; the first one is the root. ``next_id`` is never used twice."""

    nodes: tuple[BranchNode, ...]
    next_id: int

    @classmethod
    def of(cls, run: TextRun, title: str | None = None) -> BranchTree:
        """A tree of one text, which is called "Text" unless it has a title."""
        return cls((BranchNode(0, _checked_title(tr("Text") if title is None else title), run),), 1)

    @property
    def newest(self) -> BranchNode:
        return self.nodes[-1]

    def __contains__(self, id: int) -> bool:
        return any(node.id == id for node in self.nodes)

    def node(self, id: int) -> BranchNode:
        """Raises EngineError when there is no such text, as it was deleted."""
        for node in self.nodes:
            if node.id == id:
                return node
        raise EngineError(tr("This branch is no longer there: choose another one."))

    def children(self, id: int) -> tuple[BranchNode, ...]:
        """Texts that leave this one, in the order of the word at which they do."""
        found = (node for node in self.nodes if node.parent == id)
        return tuple(sorted(found, key=lambda node: (node.fork_index or 0, node.id)))

    def in_order(self) -> tuple[tuple[int, BranchNode], ...]:
        """All texts with their depth, each before its branches, as a tree view lists them."""
        listed: list[tuple[int, BranchNode]] = []
        waiting = [(0, self.nodes[0])]
        while waiting:
            depth, node = waiting.pop()
            listed.append((depth, node))
            waiting += [(depth + 1, child) for child in reversed(self.children(node.id))]
        return tuple(listed)

    def grow(self, id: int, index: int, word_id: int) -> BranchTree:
        """A new text, ``newest``, with the word ``word_id`` as drawn word ``index`` of the text ``id``.

        Raises:
            EngineError: no such text, word or place, or too many branches.
        """
        parent = self._with_room(id)
        branch = parent.run.branch(index, word_id)
        instead_of = parent.run.word(index).word if index < len(parent.run) else ""
        chosen = parent.run.handle.words.idx2word[word_id]
        return self._added(BranchNode(self.next_id, "", branch, id, index, chosen, instead_of))

    def forget(self, id: int, index: int) -> BranchTree:
        """A new text, ``newest``, that forgets all before drawn word ``index``, or before the prompt's last one for -1.

        Raises:
            EngineError: as ``grow``.
        """
        parent = self._with_room(id)
        branch = parent.run.forget(index)
        chosen = self.words(id)[parent.run.prompt_length + index]
        return self._added(BranchNode(self.next_id, "", branch, id, index, chosen, is_forgetful=True))

    def rename(self, id: int, title: str) -> BranchTree:
        """Raises EngineError for an empty or very long title."""
        return self._changed(replace(self.node(id), title=_checked_title(title)))

    def delete(self, id: int) -> BranchTree:
        """The tree without this text and all that grew from it; raises EngineError for the first text."""
        if self.node(id).parent is None:
            raise EngineError(tr("The first text cannot be deleted: start a new one instead."))
        gone = {id}
        for node in self.nodes:  # children come after their parents
            if node.parent in gone:
                gone.add(node.id)
        return replace(self, nodes=tuple(node for node in self.nodes if node.id not in gone))

    def with_run(self, id: int, run: TextRun) -> BranchTree:
        """The text ``id`` replaced by another run, as after drawing it anew.

        Raises:
            EngineError: a branch grows from a word that the new text does not have.
        """
        before = self.node(id).run
        if children := self.children(id):
            needed = before.prompt_length + max(_shared_length(node) for node in children)
            if run.prompt_length != before.prompt_length or run.ids[:needed] != before.ids[:needed]:
                raise EngineError(tr("Branches grow from words that the new text does not have: delete them first."))
        return self._changed(replace(self.node(id), run=run))

    def words(self, id: int) -> tuple[str, ...]:
        """All words of a text, prompt included, as the model read them."""
        run = self.node(id).run
        return tuple(run.handle.words.idx2word[index] for index in run.ids)

    def text(self, id: int) -> str:
        """The words of a text with spaces between them."""
        return " ".join(self.words(id))

    def compare(self, left: int, right: int) -> BranchComparison:
        """How far two texts go together."""
        return compare_words(self.words(left), self.words(right))

    def _with_room(self, id: int) -> BranchNode:
        if len(self.nodes) >= MOST_BRANCHES:
            raise EngineError(tr("There are {most_branches} branches: delete some first.", most_branches=MOST_BRANCHES))
        return self.node(id)

    def _added(self, node: BranchNode) -> BranchTree:
        titled = replace(node, title=tr("Branch {number}", number=node.id))
        return BranchTree((*self.nodes, titled), self.next_id + 1)

    def _changed(self, changed: BranchNode) -> BranchTree:
        return replace(self, nodes=tuple(changed if node.id == changed.id else node for node in self.nodes))


def compare_words(left: Sequence[str], right: Sequence[str]) -> BranchComparison:
    """Two texts up to their first difference and after it."""
    common = 0
    while common < min(len(left), len(right)) and left[common] == right[common]:
        common += 1
    return BranchComparison(tuple(left[:common]), tuple(left[common:]), tuple(right[common:]))


def _shared_length(node: BranchNode) -> int:
    """How many drawn words of its parent a branch was made from."""
    return (node.fork_index or 0) + node.is_forgetful


def _checked_title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise EngineError(tr("A branch needs a name: give it one."))
    if len(title) > LONGEST_TITLE:
        raise EngineError(
            tr(
                "The name has {count} letters: use at most {longest_title}.",
                count=len(title),
                longest_title=LONGEST_TITLE,
            )
        )
    return title
