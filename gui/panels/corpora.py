"""A folder of texts: what is in it, how much of it the word model knows, and its most frequent words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import mark, number, tr
from engine.progress import Progress
from engine.text.corpus_facts import CorpusFacts, SplitFacts, WordCount, corpus_facts
from gui.panels.base import Host
from gui.panels.tried import tried_steps
from gui.widgets.bar_chart import Bar, BarChart, Segment
from gui.widgets.figure import Figure
from gui.widgets.flow_grid import FlowGrid
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.labels import caption_for
from gui.widgets.plain_mark import shown_safely
from gui.widgets.roomy_label import RoomyLabel

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from gui.tasks import Task

LANE = "corpus"
MOST_FOLDERS, MOST_BARS = 8, 12
ALL = "all"
MEANINGS = {
    "top": mark(
        "Words are split at spaces, and each line ends in <eos>. The bars count the most frequent of them; the table "
        "has 50."
    ),
    "unknown": mark(
        "Words that are not in the word model's vocabulary, the most frequent first: the model reads <unk> in their "
        "place. <unk> itself, where the text has it, is not listed."
    ),
    "files": mark(
        "Tokens count the words and one <eos> a line. A model is trained on train.txt, chosen by valid.txt and "
        "measured on test.txt; words that train.txt lacks cannot be learned."
    ),
    "lines": mark("How many lines have so many words; <eos> is not counted, and 0 is an empty line."),
}
COLUMN_WIDTH, HEIGHTS = 260, (310, 300)


class CorpusCard(QWidget):
    """``facts`` are those of the folder on screen, None until it was counted.

    Signals:
        facts_changed(): another folder was counted, or the same one for another model.
        fetch_asked(): WikiText-2 is wanted.
    """

    facts_changed = Signal()
    fetch_asked = Signal()

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.facts: CorpusFacts | None = None
        self.folder: Path | None = host.context.settings.corpus_folder
        self._counted_for: tuple[Path | None, object] | None = None
        self._recent: list[str] = []
        self._task: Task | None = None
        self.folder_box = QComboBox()
        self.folder_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder_box.setMinimumContentsLength(14)
        self.folder_box.setToolTip(tr("The folders of texts that were opened last"))
        self.split_box = QComboBox()
        self.split_box.setAccessibleName(tr("File of the folder"))
        self.split_box.setToolTip(tr("Which of the folder's files the pictures count"))
        self.split_box.addItem(tr("All files"), ALL)
        self.open_button = _button(tr("Open folder…"), tr("A folder with train.txt, valid.txt or test.txt"))
        self.fetch_button = _button(
            tr("Get WikiText-2…"), tr("Says what would be fetched from the network; nothing is fetched yet")
        )
        self.stop_button = _button(tr("Stop"), tr("Stops counting; what was counted before stays (Esc)"))
        self.sentence = RoomyLabel(lines=2)
        self.top, self.unknown, self.files, self.lines = (BarChart() for _ in range(4))
        self.figures = {
            "top": Figure(tr("Most frequent words"), self.top),
            "unknown": Figure(tr("Unknown to the word model"), self.unknown),
            "files": Figure(tr("Files"), self.files),
            "lines": Figure(tr("Words in a line"), self.lines),
        }
        for key, figure in self.figures.items():
            figure.set_meaning(tr(MEANINGS[key]))
            figure.set_placeholder(tr("Open a folder of texts to see this."))
        self._lay_out()
        self.folder_box.activated.connect(self._choose)
        self.split_box.currentIndexChanged.connect(self._show_split)
        self.open_button.clicked.connect(self._ask_for_folder)
        self.fetch_button.clicked.connect(self.fetch_asked)
        self.stop_button.clicked.connect(self.stop)
        host.state.remember_value("folders", lambda: list(self._recent), self._set_recent)
        host.state.remember_value("folder", lambda: str(self.folder or ""), self._set_folder)
        self._list_folders()
        self._show_running()
        self.sentence.say(tr("No folder of texts is open: open one, or get WikiText-2."))

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def recent(self) -> tuple[Path, ...]:
        """The folders that were opened last, newest first."""
        return tuple(map(Path, self._recent))

    @property
    def whole_folder(self) -> Path | None:
        """The folder on screen, if it can give a model its words."""
        return self.facts.folder if self.facts is not None and self.facts.is_whole else None

    def open_folder(self, folder: Path) -> None:
        """Counts a folder; one that cannot be opened leaves the former on screen and says why."""
        self._count(folder)

    def refresh(self) -> None:
        """Counts the folder that was open last, or for another model, when somebody looks."""
        if self.folder is not None and not self.is_running and self._counted_for != (self.folder, self._model):
            self._count(self.folder)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @property
    def _model(self) -> ModelHandle | None:
        return self.host.context.session.word_model

    def _count(self, folder: Path) -> None:
        former, self._task = self._task, None
        if former is not None:
            former.replace()
        model = self._model
        self._counted_for = (folder, model)
        self.sentence.say(tr("Counting the words of {folder} …", folder=shown_safely(folder.name)))
        task = self.host.run_long(
            tried_steps,
            corpus_facts,
            folder,
            model,
            title=tr("Counting the words of {folder}", folder=shown_safely(folder.name)),
            lane=LANE,
        )
        self._task = task
        task.progressed.connect(lambda progress: self._show_progress(task, progress))
        task.succeeded.connect(lambda result: self._take(task, folder, result))
        task.cancelled.connect(lambda: self._tell_stopped(task))
        task.finished.connect(lambda: self._end(task))
        self._show_running()

    def _show_progress(self, task: Task, progress: Progress) -> None:
        if task is self._task and progress.total:
            share = progress.done / progress.total
            self.sentence.say(tr("{what}: {share:.0%}", what=progress.message, share=share))

    def _take(self, task: Task, folder: Path, result: CorpusFacts | EngineError) -> None:
        if task is not self._task:
            return
        if isinstance(result, EngineError):
            self.sentence.say(f"⚠ {result}", "danger")
            self._list_folders()
            return
        self.facts, self.folder = result, folder
        self.host.context.settings.corpus_folder = folder
        name = str(folder)
        self._recent = [name, *(other for other in self._recent if other != name)][:MOST_FOLDERS]
        self._list_folders()
        self._list_splits()
        self.sentence.say(result.sentence, "text")
        self._show_split()
        self.facts_changed.emit()

    def _tell_stopped(self, task: Task) -> None:
        if task is self._task:
            self.sentence.say(tr("Stopped: what was counted before stays."))
            self._list_folders()

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._show_running()

    # What is shown

    def _show_running(self) -> None:
        had_focus = self.stop_button.hasFocus()
        self.stop_button.setEnabled(self.is_running)
        if had_focus and not self.is_running:
            self.open_button.setFocus()

    def _list_folders(self) -> None:
        blocker = QSignalBlocker(self.folder_box)
        self.folder_box.clear()
        names = [*self._recent]
        if self.folder is not None and str(self.folder) not in names:
            names.insert(0, str(self.folder))
        for name in names:
            self.folder_box.addItem(shown_safely(Path(name).name or name), name)
            self.folder_box.setItemData(self.folder_box.count() - 1, shown_safely(name), Qt.ItemDataRole.ToolTipRole)
        shown = str(self.folder) if self.folder is not None else ""
        self.folder_box.setCurrentIndex(self.folder_box.findData(shown))
        self.folder_box.setEnabled(bool(names))
        blocker.unblock()

    def _list_splits(self) -> None:
        assert self.facts is not None
        blocker = QSignalBlocker(self.split_box)
        chosen = self.split_box.currentData()
        self.split_box.clear()
        self.split_box.addItem(tr("All files"), ALL)
        for facts in self.facts.splits:
            self.split_box.addItem(f"{facts.split}.txt", facts.split)
        self.split_box.setCurrentIndex(max(0, self.split_box.findData(chosen)))
        blocker.unblock()

    def _show_split(self) -> None:
        facts = self.facts
        if facts is None:
            return
        chosen = self.split_box.currentData()
        split = next((found for found in facts.splits if found.split == chosen), None)
        shown = split or facts
        for figure in self.figures.values():
            figure.clear_placeholder()
        self._show_words("top", shown.top_words, shown.tokens)
        self._show_unknown(shown)
        self._show_files(facts)
        self._show_lines(facts.splits if split is None else (split,))

    def _show_words(self, key: str, words: tuple[WordCount, ...], tokens: int) -> None:
        chart, figure = (self.top, self.figures[key]) if key == "top" else (self.unknown, self.figures[key])
        chart.set_bars([_bar(shown_safely(found.word), found.count, tokens) for found in words[:MOST_BARS]])
        chart.set_axis(tr("times"))
        figure.set_table(
            (mark("Rank"), mark("Word"), mark("Count"), mark("Share (%)")),
            [(rank, found.word, found.count, 100 * found.count / tokens) for rank, found in enumerate(words, start=1)],
        )
        if words and key == "top":
            covered = sum(found.count for found in words[:MOST_BARS]) / tokens
            figure.set_reading(
                tr(
                    "“{word}” comes {count:,} times; these {bars} words are {share:.0f} % of the text.",
                    word=shown_safely(words[0].word),
                    count=words[0].count,
                    bars=len(words[:MOST_BARS]),
                    share=100 * covered,
                )
            )

    def _show_unknown(self, shown: CorpusFacts | SplitFacts) -> None:
        figure, coverage = self.figures["unknown"], shown.coverage
        if coverage is None:
            figure.set_placeholder(tr("There is no word model to compare with."))
            return
        self._show_words("unknown", coverage.unknown_words, shown.tokens)
        if coverage.unknown_words:
            figure.set_reading(coverage.sentence)
        else:
            figure.set_placeholder(coverage.sentence)

    def _show_files(self, facts: CorpusFacts) -> None:
        self.files.set_bars([_bar(f"{found.split}.txt", found.tokens, facts.tokens) for found in facts.splits])
        self.files.set_axis(tr("tokens"))
        figure = self.figures["files"]
        figure.set_reading(max(facts.splits, key=lambda found: found.tokens).sentence)
        figure.set_table(
            (
                mark("File"),
                mark("Tokens"),
                mark("Lines"),
                mark("Empty lines"),
                mark("Longest line (words)"),
                mark("Words a line"),
                mark("Different words"),
                mark("Not in train.txt"),
                mark("Unknown (%)"),
            ),
            [
                (
                    f"{found.split}.txt",
                    found.tokens,
                    found.lines,
                    found.empty_lines,
                    found.longest_line,
                    found.mean_line,
                    found.different_words,
                    found.not_in_train,
                    None if found.coverage is None else 100 * found.coverage.unknown_share,
                )
                for found in facts.splits
            ],
        )

    def _show_lines(self, splits: tuple[SplitFacts, ...]) -> None:
        bins = [
            (parts[0].label, sum(part.lines for part in parts))
            for parts in zip(*(found.line_lengths for found in splits), strict=True)
        ]
        lines = sum(count for _, count in bins)
        last = max((place for place, (_, count) in enumerate(bins) if count), default=0)
        self.lines.set_bars([_bar(title, count, lines) for title, count in bins[: last + 1]])
        self.lines.set_axis(tr("lines"))
        figure = self.figures["lines"]
        figure.set_reading(
            tr(
                "{lines:,} lines, the longest of {longest:,} words.",
                lines=lines,
                longest=max(found.longest_line for found in splits),
            )
        )
        figure.set_table((mark("Words in the line"), mark("Lines")), bins)

    # Asking

    def _ask_for_folder(self) -> None:
        start = self.folder.parent if self.folder is not None else self.host.context.settings.open_folder
        title = tr("Folder with train.txt, valid.txt or test.txt")
        name = QFileDialog.getExistingDirectory(self, title, str(start))
        if name:
            self.open_folder(Path(name))

    def _choose(self, place: int) -> None:
        self.open_folder(Path(self.folder_box.itemData(place)))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        row = QWidget()
        controls = FlowLayout(row, across=6)
        for widget in (self.folder_box, self.split_box, self.open_button, self.fetch_button, self.stop_button):
            controls.addWidget(widget)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(6)
        inside.addWidget(caption_for(tr("Folder of texts"), self.folder_box, "heading"))
        inside.addWidget(self.sentence)
        inside.addWidget(row)
        grid = FlowGrid(tuple(self.figures.values()), columns=2, column_width=COLUMN_WIDTH, heights=HEIGHTS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addWidget(grid, 1)

    # State

    def _set_recent(self, value: object) -> None:
        if not isinstance(value, list) or not all(isinstance(name, str) and name for name in value):
            raise ValueError("not a list of folders")
        self._recent = value[:MOST_FOLDERS]
        self._list_folders()

    def _set_folder(self, value: object) -> None:
        if not isinstance(value, str):
            raise ValueError("the name of a folder is needed")
        self.folder = Path(value) if value else None
        self._list_folders()

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_running:
            self.stop()
        else:
            super().keyPressEvent(event)


def _bar(title: str, count: int, whole: int) -> Bar:
    share = tr("{count:,} ({share:.1f} %)", count=count, share=100 * count / max(1, whole))
    return Bar(title, (Segment(float(count), "", description=share),), number(count, ","))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button
