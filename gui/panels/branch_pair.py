"""Two texts of a tree: which stand side by side, and what there is to say of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.text.branches import BranchComparison, BranchTree, compare_words
from engine.text.generated import GeneratedWord
from engine.text.generation import TextRun
from engine.text.temperatures import measure_run
from engine.text.text_measures import TextMeasures


@dataclass(frozen=True)
class Pair:
    """Two texts of a tree as they were at one moment, with the measures of those that have grown."""

    measures: dict[TextRun, TextMeasures]
    words: tuple[tuple[GeneratedWord, ...], ...]
    comparison: BranchComparison | None
    prompt_length: int


def compare_pair(runs: set[TextRun], sides: Sequence[TextRun]) -> Pair:
    """Measures ``runs`` and compares ``sides``, one or two texts of one tree; for the background."""
    words = tuple(run.words for run in sides)
    measures = {run: measure_run(run) for run in runs}
    length = sides[0].prompt_length
    comparison = None
    if len(sides) == 2 and sides[0] is not sides[1]:
        prompt = [sides[0].handle.words.idx2word[index] for index in sides[0].prompt_ids]
        left, right = ([*prompt, *(word.word for word in own)] for own in words)
        comparison = compare_words(left, right)
    return Pair(measures, words, comparison, length)


def sides_of(tree: BranchTree, current: int, before: tuple[int, int | None]) -> tuple[int, int | None]:
    """What stands left and right: the text on screen stays where it is, or comes beside what it grew from."""
    left, right = (key if key is not None and key in tree else None for key in before)
    if current in (left, right):
        if left is None:
            left, right = right, None
    elif (parent := tree.node(current).parent) is not None:
        left, right = (right, current) if parent == right else (parent, current)
    else:
        left, right = current, left if right is None else right
    if left is None or left == right:
        left, right = (current, None)
    if right is None:
        others = [*tree.children(left), *(node for node in tree.nodes if node.id != left)]
        right = others[-1].id if others and not tree.children(left) else others[0].id if others else None
    return left, right
