"""Generate: text drawn word by word from the word model, and the choice behind every word.

In five steps: open the tab and read what the model wrote, the surprising words darker; click one to see what it could
have been; type a beginning with a word that the model does not know and choose what was meant; turn the temperature
and watch the choice of the next word take another shape; draw one word, then all of them, pause, and go on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from engine.errors import EngineError
from engine.files import write_text
from engine.language import mark, tr
from engine.text.generated import text_in_lines
from engine.text.prompt import PromptChip, PromptReading, prompt_of_file, read_prompt, with_suggestions
from gui.generation import Generation
from gui.panels.generate_views import DETAILS, MODELS, NEXT_WORD, VIEWS, GenerateView
from gui.panels.late import LatePanel
from gui.panels.text import TextPanel
from gui.tabs.base import Tab, TabContext
from gui.widgets.generation_controls import TUTORIAL_WORDS, GenerationControls
from gui.widgets.page import Page
from gui.widgets.sideways import Sideways
from gui.widgets.view_stack import ViewStack

FIRST_WORDS, FIRST_WORDS_SMALL = 150, 60
LEFT_WIDTH, RIGHT_WIDTH = 256, 310
TEXT = "Text"
TEXT_FILTER = mark("Text (*.txt)")
_TOLD_EVERY_S = 0.1


class GenerateTab(Tab):
    """Controls on the left, text and other views in the middle, the chosen word on the right.

    What the panels share is ``generation``; they are built when they are first seen.
    """

    tab_id: ClassVar[str] = "generate"
    title: ClassVar[str] = mark("Generate")
    accepts: ClassVar[frozenset[str]] = frozenset({"text", "corpus", "word model"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.generation = Generation(self, self)
        self.controls = GenerationControls(context.session)
        self.text_panel = TextPanel(self.generation)
        self.text, self.figure = self.text_panel.text, self.text_panel.figure
        self.views = ViewStack(tr("Views of the text"))
        self.late = {view.key: self._late(view) for view in (NEXT_WORD, DETAILS, *VIEWS)}
        self._tutorial_path: Path | None = None
        self._opens_a_word = False
        self._told_at = 0.0
        self._lay_out()
        self._connect()
        self._take_wishes()
        self._show_model()

    def panel(self, key: str) -> QWidget:
        """The panel of a view, or of the chosen word ("Word") or the next one ("Next word")."""
        return self.late[key].panel

    def start_default_work(self, *, small: bool) -> None:
        self._opens_a_word = self.generation.run is None
        self.generation.start(FIRST_WORDS_SMALL if small else FIRST_WORDS)

    def start_work(self) -> None:
        self.generation.start(self.controls.words)

    def run_or_restart(self) -> None:
        """A prompt that is being read, or another view's work, keeps no text from being drawn."""
        if not self.generation.is_running:
            self.start_work()

    def cancel_work(self) -> None:
        self.generation.stop()
        super().cancel_work()

    @property
    def edit_actions(self) -> tuple[QAction, ...]:
        return self.generation.history.undo_action, self.generation.history.redo_action

    def open_file(self, path: Path, kind: str) -> None:
        """A text goes to the view that is seen if it takes texts, else its first words become the prompt."""
        if kind in ("corpus", "word model"):
            self.views.show_view(MODELS.key)
            panel: Any = self.late[MODELS.key].panel
            (panel.open_corpus if kind == "corpus" else panel.open_model)(path)
            return
        late = self.late.get(self.views.view)
        take: Callable[[Path], object] | None = getattr(late.panel, "open_file", None) if late is not None else None
        if take is not None:
            take(path)
            return
        task = self.run(prompt_of_file, path, title=tr("Reading {name}", name=path.name), lane="file")
        task.succeeded.connect(self.controls.prompt_box.set_text)

    def save(self, path: Path) -> None:
        """Writes the words drawn, 20 on a line."""
        words = [word.word for word in self.generation.words]
        task = self.run(_save, path, words, title=tr("Saving the text"), lane="save")
        task.succeeded.connect(partial(self._say_saved, path, len(words)))
        task.failed.connect(self._say_not_saved)

    # How it is put together

    def _late(self, view: GenerateView) -> LatePanel:
        late = LatePanel(self, partial(view.build, self.generation))
        late.setObjectName(f"late.{view.key}")
        return late

    def _lay_out(self) -> None:
        text = QSplitter(Qt.Orientation.Vertical)
        text.addWidget(self.text_panel)
        text.addWidget(Sideways(self.late[NEXT_WORD.key]))
        text.setSizes([340, 300])
        text.setStretchFactor(0, 1)
        text.setStretchFactor(1, 1)
        text.setHandleWidth(10)
        text.setChildrenCollapsible(False)
        tip = tr("The words as they are drawn, and the choice of the next one")
        self.views.add(TEXT, text, tip=tip, title=tr("Text"))
        for view in VIEWS:
            self.views.add(view.key, self.late[view.key], tip=tr(view.tip), title=tr(view.title))
        page = Page(
            self.views,
            left=self.controls,
            right=self.late[DETAILS.key],
            left_title=tr("settings"),
            right_title=tr("the chosen word"),
            left_width=LEFT_WIDTH,
            right_width=RIGHT_WIDTH,
        )
        self.set_page(page)
        box = self.controls.prompt_box
        self.state.remember_value("prompt", box.remembered, box.restore)
        for name, control in self.controls.remembered.items():
            self.state.remember(name, control)
        self.state.remember("text_parts", text)
        for key, late in self.late.items():
            self.state.remember_value(f"panel.{key}", late.host.values, late.host.set_values)
        self.state.remember_value("view", lambda: self.views.wanted, self._set_view)

    def _set_view(self, name: object) -> None:
        if not isinstance(name, str):
            raise ValueError("a view has a name")
        self.views.show_view(name)

    def _connect(self) -> None:
        controls, generation = self.controls, self.generation
        controls.prompt_box.textChanged.connect(self._follow_prompt)
        controls.prompt_box.start_asked.connect(self.run_or_restart)
        controls.chips.suggestions_asked.connect(self._suggest)
        controls.chips.suggestion_chosen.connect(controls.prompt_box.replace)
        controls.sampling.changed.connect(generation.set_sampling)
        controls.path_changed.connect(generation.set_path)
        controls.start_button.clicked.connect(self.run_or_restart)
        controls.one_button.clicked.connect(generation.draw_one)
        controls.pause_button.clicked.connect(self._pause_or_go_on)
        controls.stop_button.clicked.connect(generation.stop)
        controls.save_button.clicked.connect(self._ask_and_save)
        controls.tutorial_button.clicked.connect(self._ask_and_draw_as_in_the_tutorial)
        generation.model_changed.connect(self._show_model)
        generation.path_changed.connect(self._show_path)
        generation.run_changed.connect(self._show_state)
        generation.running_changed.connect(self._show_state)
        generation.words_added.connect(self._tell_now_and_then)
        generation.ended.connect(self._end)
        generation.upcoming_changed.connect(self._show_problem)

    # Prompt

    def _take_wishes(self) -> None:
        self.generation.set_sampling(self.controls.sampling.sampling)
        self.generation.set_path(self.controls.path)
        self.generation.set_prompt(self.controls.prompt)

    def _show_model(self) -> None:
        model = self.generation.model
        if model is not None:
            self.controls.sampling.set_vocab_size(len(model.words))
            self._read_prompt()
        self._show_path()
        self._show_state()

    def _show_path(self) -> None:
        self.controls.show_path(self.generation.path)

    def _follow_prompt(self) -> None:
        self.generation.set_prompt(self.controls.prompt)
        self._read_prompt()

    def _read_prompt(self) -> None:
        model = self.generation.model
        if model is not None:
            prompt = self.controls.prompt
            task = self.run(read_prompt, model, prompt, title=tr("Reading the prompt"), lane="prompt")
            task.succeeded.connect(partial(self._show_reading, prompt))

    def _show_reading(self, prompt: str, reading: PromptReading) -> None:
        if prompt == self.controls.prompt:
            self.controls.show_reading(reading)

    def _show_problem(self) -> None:
        if self.generation.problem and self.generation.upcoming is None:
            self.controls.say_problem(self.generation.problem)

    def _suggest(self, chip: PromptChip) -> None:
        if chip.suggestions:
            self.controls.chips.open_menu(chip)
        elif self.generation.model is not None:
            title = tr("Looking for words like “{word}”", word=chip.text)
            task = self.run(with_suggestions, self.generation.model, chip, title=title, lane="suggestions")
            task.succeeded.connect(self.controls.chips.open_menu)

    # Drawing

    def _pause_or_go_on(self) -> None:
        if self.generation.is_running:
            self.generation.pause()
        else:
            self.generation.draw()

    def _show_state(self) -> None:
        generation = self.generation
        self.controls.set_state(
            is_running=generation.is_running,
            is_paused=generation.is_paused,
            has_model=generation.model is not None,
            has_words=bool(generation.words),
        )
        if generation.is_running and not generation.words:
            self.controls.set_result("")

    def _tell_now_and_then(self) -> None:
        """A line that is written for every word would cost more than the word."""
        now = time.monotonic()
        if now - self._told_at > _TOLD_EVERY_S:
            self._told_at = now
            if len(self.generation.words) == 1 or not self.controls.save_button.isEnabled():
                self._show_state()
            self.controls.set_result(
                tr(
                    "{count:,} of {wanted:,} words, {speed:,.0f} words/s",
                    count=len(self.generation.words),
                    wanted=max(self.generation.wanted, len(self.generation.words)),
                    speed=self.generation.words_per_s,
                )
            )

    def _end(self) -> None:
        generation = self.generation
        self._show_state()
        self.controls.set_result(self._result(), "danger" if generation.was_model_changed else "text")
        path, self._tutorial_path = self._tutorial_path, None
        if path is not None:
            if len(generation.words) == TUTORIAL_WORDS:
                self.save(path)
            else:
                self.controls.set_result(tr("Stopped early: {name} is not written.", name=path.name), "danger")
        if self._opens_a_word and generation.words:
            self._opens_a_word = False
            if generation.selected is None:
                words = generation.words
                generation.select_word(max(range(len(words)), key=lambda index: words[index].surprise_bits))

    def _result(self) -> str:
        generation, run = self.generation, self.generation.run
        if run is None:
            return ""
        count = len(generation.words)
        if generation.was_model_changed:
            return tr("⚠ Stopped after {count:,} words: another word model is open now.", count=count)
        if not generation.words_per_s:
            return tr("{count:,} words, seed {seed}", count=count, seed=str(run.seed))
        return tr(
            "{count:,} words, {speed:,.0f} words/s, seed {seed}",
            count=count,
            speed=generation.words_per_s,
            seed=str(run.seed),
        )

    def _ask_and_draw_as_in_the_tutorial(self) -> None:
        path = self._ask_path(tr("Save the tutorial's text"))
        if path is not None and not self.generation.is_running:
            self.controls.set_as_in_the_tutorial()
            self._tutorial_path = path
            self.generation.start(TUTORIAL_WORDS)

    # Files

    def _ask_and_save(self) -> None:
        path = self._ask_path(tr("Save text"))
        if path is not None:
            self.save(path)

    def _ask_path(self, title: str) -> Path | None:
        start = self.context.settings.save_folder / "generated.txt"
        name, _ = QFileDialog.getSaveFileName(self, title, str(start), tr(TEXT_FILTER))
        if not name:
            return None
        path = Path(name) if Path(name).suffix else Path(f"{name}.txt")
        self.context.settings.save_folder = path.parent
        return path

    def _say_saved(self, path: Path, count: int, _: object) -> None:
        speed = self.generation.words_per_s
        sentence = (
            tr("✓ {count:,} words saved to {name}, {speed:,.0f} words/s.", count=count, name=path.name, speed=speed)
            if speed
            else tr("✓ {count:,} words saved to {name}.", count=count, name=path.name)
        )
        self.controls.set_result(sentence, "good")

    def _say_not_saved(self, error: BaseException) -> None:
        # The banner says so, too, but any later call clears it.
        if isinstance(error, EngineError):
            self.controls.set_result(f"⚠ {error}", "danger")


def _save(path: Path, words: Sequence[str]) -> None:
    write_text(path, text_in_lines(words))
