"""The texts that grew from one beginning, as a tree, and two of them side by side.

In five steps: click a word of the text and then another word in its details: a branch grows from there; open this view
and find it below its parent in the tree; read both texts, what they share muted, the first difference marked; press Go
on to draw more of the chosen one; rename it with F2, delete it with Del, and take that back with Ctrl+Z.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QSplitter, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import mark, tr
from engine.text.branches import BranchComparison, BranchTree
from engine.text.generation import TextRun
from engine.text.text_measures import TextMeasures
from gui.panels.base import Host, Panel
from gui.panels.branch_pair import Pair, compare_pair, sides_of
from gui.panels.live_call import LiveCall
from gui.widgets.branch_tree import BranchTreeView
from gui.widgets.draw_row import captioned, flowing
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.plain_mark import shown_safely
from gui.widgets.problem_line import ProblemLine
from gui.widgets.surprise_legend import SurpriseLegend
from gui.widgets.text_column import TextColumn

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.generation import Generation

FOLLOW_AFTER_MS = 250
DEFAULT_WORDS, MOST_WORDS = 50, 10_000
COLUMN_WIDTH, COLUMN_HEIGHT = 230, 214
TREE_MEANING = mark(
    "A branch shares the words and the hidden state of the text it grew from up to one place, has another word there, "
    "and goes on with random numbers of its own. It is the same text as one drawn afresh after those words."
)
SIDE_MEANING = mark(
    "Two texts of the tree. What both have in common is muted; the first word in which they differ has a thick line "
    "below it, and from there on the tint is the surprise of each word."
)
HINT = mark("A branch grows when you click a word of a text, and then another word in its details on the right.")


class BranchesPanel(Panel):
    """``shown`` are the ids of the texts on the left and on the right; the right one is None while there is one only.

    The text on screen is one of them: going to a branch in the tree shows it, beside the one that it grew from.
    """

    panel_id: ClassVar[str] = "branches"

    def __init__(self, host: Host, generation: Generation, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.generation = generation
        self.shown: tuple[int, int | None] = (0, None)
        self.comparison: BranchComparison | None = None
        self._measures: dict[TextRun, TextMeasures] = {}
        self._revealed: tuple[tuple[int, int | None], int] | None = None
        self.tree_view = BranchTreeView()
        self.tree_figure = Figure(tr("Branches"), self.tree_view)
        self.words_box = QSpinBox(minimum=1, maximum=MOST_WORDS, value=DEFAULT_WORDS, singleStep=10)
        self.words_box.setToolTip(tr("How many more words Go on draws, 1 to {most:,}", most=MOST_WORDS))
        self.go_on_button = _button(tr("Go on"), tr("Draw more words of the branch that is chosen in the tree"))
        self.rename_button = _button(tr("Rename"), tr("Give the chosen branch another title (F2)"))
        self.delete_button = _button(
            tr("Delete"), tr("Delete the chosen branch and all that grew from it (Del); Undo brings it back")
        )
        self.message = ProblemLine()
        self.boxes = (QComboBox(), QComboBox())
        self.columns = (TextColumn(tr("Left")), TextColumn(tr("Right")))
        self._lay_out()
        self._live = LiveCall(host, self.panel_id, self)
        self._live.succeeded.connect(self._show_pair)
        self._timer = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self._connect()
        host.state.remember("words", self.words_box)
        self._show_tree()

    @property
    def model(self) -> ModelHandle | None:
        return self.generation.model

    def refresh(self) -> None:
        self._show_tree()
        self._look()

    # What is done to the tree

    def go_on(self) -> None:
        """Draws more words of the text on screen."""
        run = self.generation.run
        if run is not None and run.handle is not self.model:
            self.message.say(tr("This text was drawn by the model before: press Start for a new one."))
            return
        self.generation.draw(self.words_box.value())

    def choose(self, key: int) -> None:
        """Puts a branch on screen."""
        self.message.clear()
        try:
            self.generation.show_branch(key)
        except EngineError as error:
            self.message.say(str(error))

    def rename(self, key: int, title: str) -> None:
        tree = self.generation.tree
        if tree is None or key not in tree or tree.node(key).title == title:
            return
        self._change(partial(tree.rename, key, title), step=tr("Rename “{title}”", title=tree.node(key).title))

    def delete(self, key: int) -> None:
        """Without this branch and all that grew from it."""
        tree = self.generation.tree
        if tree is not None and key in tree:
            self._change(partial(tree.delete, key), step=tr("Delete “{title}”", title=tree.node(key).title))

    def _change(self, change: Callable[[], BranchTree], *, step: str) -> None:
        self.message.clear()
        try:
            changed = change()
        except EngineError as error:
            self.message.say(str(error))
            self._show_tree()
        else:
            self.generation.set_tree(changed, step=step)

    # What is shown

    def _fall_due_now(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_due = True

    def _follow_words(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _show_running(self) -> None:
        self._enable()
        if not self.generation.is_running:
            self._follow_words()

    def _enable(self) -> None:
        generation = self.generation
        has_tree = generation.tree is not None
        self.go_on_button.setEnabled(has_tree and not generation.is_running)
        self.rename_button.setEnabled(has_tree)
        self.delete_button.setEnabled(has_tree and generation.current != 0)

    def _show_tree(self) -> None:
        tree, current = self.generation.tree, self.generation.current
        self._enable()
        if tree is None:
            self.tree_figure.set_placeholder(tr("Press Start: the text that is drawn is the first of the tree."))
            for column in self.columns:
                column.set_placeholder(tr("Two texts of the tree appear here, one beside the other."))
            return
        self.tree_figure.clear_placeholder()
        self.shown = sides_of(tree, current, self.shown)
        self.tree_view.show_tree(tree, current)
        self.tree_figure.set_reading(shown_safely(tree.node(current).sentence) if len(tree.nodes) > 1 else tr(HINT))
        self._fill_boxes(tree)
        for column, key in zip(self.columns, self.shown, strict=True):
            self._title(column, tree, key)

    def _title(self, column: TextColumn, tree: BranchTree, key: int | None) -> None:
        if key is None:
            column.set_title(tr("No branch yet"))
            column.set_placeholder(tr(HINT))
            return
        title = shown_safely(tree.node(key).title)
        is_current = key == self.generation.current and len(tree.nodes) > 1
        column.set_title(tr("▸ {title} (chosen)", title=title) if is_current else title)

    def _fill_boxes(self, tree: BranchTree) -> None:
        for box, key in zip(self.boxes, self.shown, strict=True):
            box.blockSignals(True)
            box.clear()
            for _, node in tree.in_order():
                box.addItem(shown_safely(node.title), node.id)
            box.setCurrentIndex(-1 if key is None else box.findData(key))
            box.setEnabled(len(tree.nodes) > 1)
            box.blockSignals(False)

    def _choose_side(self, side: int, *_: object) -> None:
        key = self.boxes[side].currentData()
        if key is None:
            return
        left, right = self.shown
        self.shown = (key, right) if side == 0 else (left, key)
        tree = self.generation.tree
        if tree is not None:
            self.choose(key)
            self._show_tree()
            self._look()

    def _look(self) -> None:
        """Measures all texts and compares the two, in the background."""
        tree = self.generation.tree
        if tree is None:
            return
        sides = tuple(tree.node(key).run for key in self.shown if key is not None)
        # Only what has grown since it was measured.
        runs = {node.run for node in tree.nodes if not self._is_measured(node.run)}
        self._live.ask(compare_pair, runs, sides, title=tr("Comparing two texts"), token=(tree, self.shown))

    def _is_measured(self, run: TextRun) -> bool:
        return run in self._measures and self._measures[run].words == len(run)

    def _show_pair(self, token: tuple[BranchTree, tuple[int, int | None]], pair: Pair) -> None:
        tree, shown = token
        if tree is not self.generation.tree or shown != self.shown:
            return
        known = self._measures | pair.measures
        self._measures = {node.run: known[node.run] for node in tree.nodes if node.run in known}
        self.tree_view.show_measures({node.id: known[node.run] for node in tree.nodes if node.run in known})
        self._list_branches(tree)
        self.comparison = comparison = pair.comparison
        shared = 0 if comparison is None else max(comparison.common_length - pair.prompt_length, 0)
        for column, words in zip(self.columns, pair.words, strict=False):
            column.show_words(self.generation.prompt_shown, words)
            column.text.set_muted(0 if comparison is None else min(shared, len(words)))
            is_other = comparison is not None and bool(comparison.left or comparison.right) and shared < len(words)
            column.text.set_mark(shared if is_other else None, tr("the first difference"))
            column.describe()
            if is_other and (shown, shared) != self._revealed:
                column.reveal(shared)
        self._revealed = (shown, shared)
        if comparison is not None:
            self.message.set_intro(shown_safely(comparison.sentence))
        elif not self.message.message:
            self.message.set_intro("")
        selected = self.generation.selected
        for column, key in zip(self.columns, self.shown, strict=True):
            column.text.open_word(selected if key == self.generation.current else None)

    def _list_branches(self, tree: BranchTree) -> None:
        headers = (tr("Title"), tr("Grew from"), tr("Words"), tr("Mean surprise (bits)"), tr("Where it begins"))
        rows = [
            (
                node.title,
                "" if node.parent is None else tree.node(node.parent).title,
                self._measures[node.run].words,
                self._measures[node.run].mean_surprise_bits,
                node.sentence,
            )
            for _, node in tree.in_order()
            if node.run in self._measures
        ]
        self.tree_figure.set_table(headers, rows)

    def _open_word(self, side: int, index: int) -> None:
        """A click on a word: its text comes on screen, and the word's details are shown."""
        key = self.shown[side]
        if key is not None:
            self.choose(key)
            self.generation.select_word(index)

    def _follow_selected(self, index: int | None) -> None:
        for column, key in zip(self.columns, self.shown, strict=True):
            column.text.open_word(index if key == self.generation.current else None)

    def _branch_after(self, side: int, index: int) -> None:
        self._open_word(side, index)
        self.generation.grow(index, self.generation.words[index].id)

    # How it is put together

    def _lay_out(self) -> None:
        self.tree_figure.set_meaning(tr(TREE_MEANING))
        buttons = flowing(
            captioned(tr("Words"), self.words_box),
            self.go_on_button,
            self.rename_button,
            self.delete_button,
        )
        sides = []
        for name, tip, box, column in zip(
            (tr("Left"), tr("Right")),
            (tr("Which text stands on the left"), tr("Which text stands on the right")),
            self.boxes,
            self.columns,
            strict=True,
        ):
            box.setToolTip(tip)
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            column.set_meaning(tr(SIDE_MEANING))
            side = QWidget()
            inside = QVBoxLayout(side)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(6)
            inside.addWidget(box)
            inside.addWidget(column, 1)
            sides.append(side)
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(6)
        under.addWidget(self.message)
        under.addWidget(FlowGrid(sides, columns=2, column_width=COLUMN_WIDTH, heights=(COLUMN_HEIGHT,)), 1)
        under.addWidget(SurpriseLegend())
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.addWidget(self.tree_figure)
        self.parts.addWidget(below)
        self.parts.setSizes([170, 360])
        self.parts.setStretchFactor(0, 1)
        self.parts.setStretchFactor(1, 2)
        self.parts.setHandleWidth(10)
        self.parts.setChildrenCollapsible(False)
        self.tree_figure.setMinimumHeight(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(buttons)
        layout.addWidget(self.parts, 1)
        self.host.state.remember("parts", self.parts)

    def _connect(self) -> None:
        generation = self.generation
        generation.tree_changed.connect(self._fall_due_now)
        generation.run_changed.connect(self._fall_due_now)
        generation.model_changed.connect(self._fall_due)
        generation.words_added.connect(self._follow_words)
        generation.running_changed.connect(self._show_running)
        generation.word_selected.connect(self._follow_selected)
        self.tree_view.branch_chosen.connect(self.choose)
        # Queued: the field is closed first, so that a title that is refused is put back.
        self.tree_view.rename_asked.connect(self.rename, Qt.ConnectionType.QueuedConnection)
        self.tree_view.delete_asked.connect(self.delete)
        self.go_on_button.clicked.connect(self.go_on)
        self.rename_button.clicked.connect(self.tree_view.rename_current)
        self.delete_button.clicked.connect(lambda: self.delete(generation.current))
        for side, (box, column) in enumerate(zip(self.boxes, self.columns, strict=True)):
            box.activated.connect(partial(self._choose_side, side))
            column.text.word_chosen.connect(partial(self._open_word, side))
            column.text.word_left.connect(lambda: generation.select_word(None))
            column.text.branch_asked.connect(partial(self._branch_after, side))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button
