"""What the panels of Generate share: the text on screen, its branches, and the settings for its next word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.language import tr
from engine.text.branches import BranchNode, BranchTree
from engine.text.generated import GeneratedWord
from engine.text.generation import TextRun
from engine.text.sampling import Sampling
from engine.text.word_paths import PathName, usable_path
from gui.drawing import Drawing
from gui.generation_work import Begun, Key, begin
from gui.undo import EditHistory
from gui.upcoming import Upcoming

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.panels.base import Host
    from gui.tasks import Task

FEWEST_IN_BRANCH = 30
GROW_LANE = "branch"


class Generation(QObject):
    """The text that all panels look at; setters are idempotent.

    ``model`` is the session's word model. ``run`` is the text on screen, a node of ``tree`` (``current`` is its id);
    None before the first start. ``words`` are those that were drawn *and told of*: a run that is being drawn may be
    ahead of them. ``prompt_shown`` is the prompt of that text as it was typed. ``selected`` is the index of the word
    that is open, in ``words``; None for none. ``upcoming`` is the run whose next word *One word* draws: the text
    on screen while its prompt, path and model are still those chosen, else one with nothing drawn, or None while that
    is made. ``history`` holds what was done to the tree.

    Signals:
        model_changed(): another word model.
        run_changed(): another text is on screen; ``words`` start anew.
        words_added(): ``words`` has grown; at most once per turn of the event loop.
        tree_changed(): branches were made, renamed, deleted, or another one is shown.
        word_selected(object): the index of the word that is open now, or None.
        sampling_changed(), path_changed(), prompt_changed(): the user's wishes for what is drawn next.
        upcoming_changed(): ``upcoming`` or ``problem`` is another one, or its text has grown by a pause or its end.
        running_changed(bool): words are being drawn, or no longer.
        ended(): a drawing ended, by itself, by pause or stop; after ``running_changed``.
    """

    model_changed = Signal()
    run_changed = Signal()
    words_added = Signal()
    tree_changed = Signal()
    word_selected = Signal(object)
    sampling_changed = Signal()
    path_changed = Signal()
    prompt_changed = Signal()
    upcoming_changed = Signal()
    running_changed = Signal(bool)
    ended = Signal()

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.history = EditHistory(self)
        self.model: ModelHandle | None = host.context.session.word_model
        self.tree: BranchTree | None = None
        self.current = 0
        self.words: list[GeneratedWord] = []
        self.prompt_shown: tuple[str, ...] = ()
        self.selected: int | None = None
        self.sampling = Sampling()
        self._wanted_path: PathName = "exact"
        self.prompt = ""
        self.was_model_changed = False  # during the last drawing, which that has ended
        self._prompt_of_run: str | None = None
        self._growing: Task | None = None
        self._wanted: dict[int, int] = {}  # how many words a text of the tree is to have
        self._drawing = Drawing(host, self)
        self._drawing.begun.connect(self._show_begun)
        self._drawing.words_due.connect(self._take_words)
        self._drawing.running_changed.connect(self.running_changed)
        self._drawing.ended.connect(self._end)
        self._upcoming = Upcoming(host, self)
        self._upcoming.changed.connect(self.upcoming_changed)
        host.context.session.word_model_changed.connect(self._follow_model)
        host.context.seed.changed.connect(self._follow_seed)

    # the text on screen

    @property
    def node(self) -> BranchNode | None:
        return None if self.tree is None else self.tree.node(self.current)

    @property
    def run(self) -> TextRun | None:
        return None if self.tree is None else self.tree.node(self.current).run

    @property
    def wanted(self) -> int:
        """How many words the text on screen is to have; 0 once it was stopped."""
        return self._wanted.get(self.current, 0)

    @property
    def words_per_s(self) -> float:
        """Of the last drawing; 0 before its second word."""
        return self._drawing.words_per_s

    @property
    def is_running(self) -> bool:
        return self._drawing.is_running

    @property
    def is_paused(self) -> bool:
        """There is a text that *Go on* would draw to its end."""
        run = self.run
        return run is not None and not self.is_running and run.handle is self.model and len(run) < self.wanted

    @property
    def upcoming(self) -> TextRun | None:
        found = self._upcoming.found(self._key)
        return self.run if self._continues else found.run if found is not None else None

    @property
    def problem(self) -> str:
        """Why nothing can be drawn after the prompt, in a sentence; "" while something can."""
        found = self._upcoming.found(self._key)
        return "" if self._continues or found is None else found.problem

    @property
    def is_preparing(self) -> bool:
        """The prompt is being read, or will be in a moment."""
        return self._upcoming.is_waiting

    def select_word(self, index: int | None) -> None:
        """Opens a drawn word; one that is not there opens none."""
        index = index if index is not None and 0 <= index < len(self.words) else None
        if index != self.selected:
            self.selected = index
            self.word_selected.emit(index)

    # wishes

    @property
    def path(self) -> PathName:
        """How the next text is computed: as wished, or by the only path that the model leaves."""
        return self._wanted_path if self.model is None else usable_path(self.model, self._wanted_path)

    def set_sampling(self, sampling: Sampling) -> None:
        """Holds from the next word on, also of a text that is being drawn."""
        if sampling != self.sampling:
            self.sampling = sampling
            self.sampling_changed.emit()
            self._drawing.set_sampling(sampling)

    def set_path(self, path: PathName) -> None:
        """Holds for the next text."""
        if path != self._wanted_path:
            self._wanted_path = path
            self.path_changed.emit()
            self._wish()

    def set_prompt(self, prompt: str) -> None:
        """Holds for the next text."""
        if prompt != self.prompt:
            self.prompt = prompt
            self.prompt_changed.emit()
            self._wish()

    # drawing

    def start(self, words: int) -> None:
        """A new text of ``words`` words; does nothing while one is drawn or before there is a model."""
        if self.is_running or self.model is None:
            return
        seed = self.host.context.seed.for_run()
        self.was_model_changed = False
        if self._growing is not None:
            self._growing.replace()  # what was asked for last is done
        self._drawing.begin(
            begin,
            self.model,
            words,
            goal=words,
            prompt=self.prompt,
            sampling=self.sampling,
            path=self.path,
            seed=seed,
            prepared=self._upcoming.take((self.model, self.path, self.prompt, seed)),
        )

    def draw(self, words: int = 0) -> None:
        """That many more words of the text on screen; without a number as many as it lacks."""
        run = self.run
        if run is not None and not self.is_running:
            wanted = len(run) + words if words else self.wanted
            if wanted > len(run):
                self._wanted[self.current] = max(wanted, self.wanted)
                self._draw_to(run, wanted)

    def draw_one(self) -> None:
        """One more word of ``upcoming``: a new text when the prompt, the path or the model is another one."""
        run = self.run
        if run is None or not self._continues:
            self.start(1)
        elif not self.is_running:
            self._wanted[self.current] = max(self.wanted, len(run) + 1)
            self._draw_to(run, len(run) + 1)

    def pause(self) -> None:
        """Ends the drawing at this word; ``draw`` goes on as if there had been no pause."""
        self._drawing.cancel()

    def stop(self) -> None:
        """Ends the drawing at this word, for good; a text that is paused stays as it is."""
        was_paused = self.is_paused
        if self.tree is not None:
            self._wanted[self.current] = 0
        self.pause()
        if was_paused:
            self.ended.emit()

    # branches

    def set_tree(self, tree: BranchTree, *, current: int | None = None, step: str) -> None:
        """Takes over a changed tree as a step of ``history``; ``current`` is shown, else what was shown if it is there.

        ``step`` names it in the Edit menu: ``Delete “Branch 2”``.
        """
        if self.tree is None or tree is self.tree:
            return
        before = (self.tree, self.current)
        current = self.current if current is None else current
        after = (tree, current if current in tree else _nearest(self.tree, tree, self.current))
        self.history.push(step, undo=partial(self._restore, *before), redo=partial(self._restore, *after))
        self._restore(*after)

    def show_branch(self, id: int) -> None:
        """Puts another text of the tree on screen; one that is being drawn pauses. Raises EngineError if it is gone."""
        if self.tree is not None and id != self.current:
            self.tree.node(id)
            self._restore(self.tree, id)

    def grow(self, index: int, word_id: int) -> None:
        """A branch that has the word ``word_id`` as drawn word ``index`` of the text on screen; shown and drawn on."""
        if self.tree is not None:
            self._make_branch(self.tree, self.tree.grow, index, index, word_id)

    def forget(self, index: int) -> None:
        """A branch that forgets all before drawn word ``index`` (-1: the prompt's last); it is shown and drawn on."""
        if self.tree is not None:
            self._make_branch(self.tree, self.tree.forget, index, index)

    def _make_branch(self, tree: BranchTree, make: Callable[..., BranchTree], index: int, *args: int) -> None:
        task = self.host.run(make, self.current, *args, title=tr("Growing a branch"), lane=GROW_LANE)
        task.succeeded.connect(partial(self._show_grown, tree, self.current, index))
        self._growing = task

    def _show_grown(self, before: BranchTree, parent: int, index: int, tree: BranchTree) -> None:
        if before is not self.tree or parent != self.current:
            return
        branch = tree.newest
        wanted = max(len(before.node(parent).run), self.wanted, len(branch.run) + FEWEST_IN_BRANCH)
        self.set_tree(tree, current=branch.id, step=tr("Branch at “{word}”", word=branch.chosen))
        self._wanted[branch.id] = wanted
        self.select_word(max(index, 0))
        if branch.run.handle is self.model:
            self._draw_to(branch.run, wanted)

    def _restore(self, tree: BranchTree, current: int) -> None:
        is_other_text = tree.node(current).run is not self.run
        if is_other_text:
            self._drawing.leave()
        self.tree, self.current = tree, current
        if is_other_text:
            self._show_run()
        self.tree_changed.emit()

    # what the drawing tells

    def _draw_to(self, run: TextRun, wanted: int) -> None:
        self.was_model_changed = False
        self._drawing.draw_to(run, wanted, self.sampling)

    def _show_begun(self, begun: Begun) -> None:
        self.history.clear()
        self.tree, self.current = BranchTree.of(begun.run, tr("Text")), 0
        self._wanted = {0: begun.wanted}
        self._prompt_of_run, self.prompt_shown = begun.prompt, begun.prompt_words
        self._show_run()
        self.tree_changed.emit()

    def _show_run(self) -> None:
        """Tells everybody of the run that is on screen from now on."""
        run, was_selected = self.run, self.selected is not None
        self.words = [] if run is None else list(run.words)
        self.selected = None
        self.run_changed.emit()
        if was_selected:
            self.word_selected.emit(None)
        self.upcoming_changed.emit()

    def _take_words(self) -> None:
        run = self.run
        if run is not None and len(run) > len(self.words):
            self.words += [run.word(index) for index in range(len(self.words), len(run))]
            self.words_added.emit()

    def _end(self) -> None:
        self.ended.emit()
        self._wish()

    # what comes next

    @property
    def _continues(self) -> bool:
        run = self.run
        return (
            run is not None
            and run.handle is self.model
            and run.path_name == self.path
            and self._prompt_of_run == self.prompt
        )

    @property
    def _key(self) -> Key:
        return self.model, self.path, self.prompt, self.host.context.seed.value

    def _wish(self) -> None:
        if not self._continues and not self.is_running:
            self._upcoming.wish(self._key)
        self.upcoming_changed.emit()

    def _follow_model(self, model: ModelHandle) -> None:
        self.model = model
        if self.is_running:
            self.was_model_changed = True
            self.pause()
        self.model_changed.emit()
        self._wish()

    def _follow_seed(self) -> None:
        if not self.prompt.strip():
            self._wish()  # the random word that the text begins with is another one


def _nearest(before: BranchTree, after: BranchTree, id: int) -> int:
    """The text that is left of what ``id`` grew from."""
    parent: int | None = id
    while parent is not None and parent not in after:
        parent = before.node(parent).parent
    return after.nodes[0].id if parent is None else parent
