"""Takes home what was made: the quantized model as a file, and the report of the latest run.

In five steps: choose which of the entries becomes a file; read what will be in it and how large it will be; save it;
open it again, also tomorrow, and meet it in every tab; save the report to hand it on.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import mark, told, tr
from gui.panels.base import Host, Panel
from gui.panels.save_report import SaveReport, ask_for_path
from gui.panels.tried import tried_steps
from gui.sources import file_source
from gui.widgets.byte_sizes import about_size_text, size_text, unit_for
from gui.widgets.labels import label
from gui.widgets.tone_label import ToneLabel
from gui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.progress import Progress
    from engine.quantization.results import Benchmark
    from engine.quantization.saved import SavedQuantized
    from gui.bench import Bench
    from gui.bench_work import EntryFacts
    from gui.tasks import Task

SUFFIX = ".safetensors"
FILE_FILTER = mark("Quantized model (*.safetensors)")


class KeepPanel(Panel):
    """Follows the bench: what is saved is an entry of it, the report is that of its latest result."""

    panel_id: ClassVar[str] = "keep"

    def __init__(self, host: Host, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.bench = bench
        self._saving: Task | None = None
        self.entry_box = QComboBox()
        self.contents = label(" ", is_selectable=True)
        self.save_button = QPushButton(tr("Save quantized model…"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.saved_line = ToneLabel()
        self.open_button = QPushButton(tr("Open quantized model…"))
        self.opened_line = ToneLabel()
        self.report = SaveReport(host, self.panel_id)
        self.subject = label(" ")
        self.report_line = ToneLabel()
        self._lay_out()
        self._connect()
        self._show_entries()
        self._show_result()

    @property
    def is_saving(self) -> bool:
        return self._saving is not None

    # The model as a file

    @property
    def facts(self) -> EntryFacts | None:
        """Of the entry that would be saved; None until the engine has told."""
        return self.bench.entry_facts

    def _show_entries(self) -> None:
        known = {each.entry: each.title for each in self.bench.facts.entries} if self.bench.facts is not None else {}
        titles = [known.get(entry, entry.spelling) for entry in self.bench.entries]
        with QSignalBlocker(self.entry_box):
            if [self.entry_box.itemText(at) for at in range(self.entry_box.count())] != titles:
                self.entry_box.clear()
                self.entry_box.addItems(titles)
            self.entry_box.setCurrentIndex(self.bench.current)
        self._show_contents()

    def _show_contents(self) -> None:
        model, facts = self.bench.model, self.facts
        can_save = model is not None and facts is not None and not facts.problem
        self.save_button.setEnabled(can_save and not self.is_saving)
        self.cancel_button.setEnabled(self.is_saving)
        self.entry_box.setEnabled(not self.is_saving)
        if model is None:
            self.contents.setText(tr("What will be in the file stands here as soon as a model is open."))
        elif facts is not None:
            self.contents.setText(facts.problem or "\n".join(_contents(model, facts)))

    def _save(self) -> None:
        model, entry, facts = self.bench.model, self.bench.entry, self.facts
        if model is None or facts is None or self.is_saving:
            return
        name = f"{model.name} {entry.scheme}"
        path = ask_for_path(self, self.host, tr("Save quantized model"), name, SUFFIX, tr(FILE_FILTER))
        if path is None:
            return
        self.saved_line.say(tr("Saving {name}…", name=path.name))
        self._saving = task = self.run_long(
            _saving, model, entry.scheme, path, entry.modules, title=tr("Saving {name}", name=path.name)
        )
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._show_saved)
        task.cancelled.connect(partial(self._say_cancelled, path))
        task.failed.connect(lambda error: self.saved_line.say(" "))
        task.finished.connect(self._end_saving)
        self._show_contents()

    def _show_progress(self, progress: Progress) -> None:
        if progress.message:
            self.saved_line.say(f"{progress.message}…")

    def _show_saved(self, answer: SavedQuantized | EngineError) -> None:
        if isinstance(answer, EngineError):
            self.saved_line.say(f"⚠ {answer}", "danger")
            return
        unit = unit_for(answer.file_bytes)
        self.saved_line.say(
            tr(
                "✓ {path}: the file has {file}; by the tutorial's rule the model has {model}. {coverage}",
                path=answer.path,
                file=size_text(answer.file_bytes, unit),
                model=size_text(answer.size_mb * 1e6, unit),
                coverage=answer.coverage.sentence,
            ),
            "text",
        )

    def _say_cancelled(self, path: Path) -> None:
        self.saved_line.say(tr("Cancelled: {name} was not written, a former file is unchanged.", name=path.name))

    def _end_saving(self) -> None:
        self._saving = None
        self._show_contents()

    # Back from a file

    def _open(self) -> None:
        settings = self.host.context.settings
        title = tr("Open quantized model")
        folder = settings.open_folder if settings.open_folder != Path.home() else settings.save_folder
        name, _ = QFileDialog.getOpenFileName(self, title, str(folder), tr(FILE_FILTER))
        if name:
            settings.open_folder = Path(name).parent
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Opens a model through the session, so that every tab has it."""
        self.opened_line.say(tr("Opening {name}…", name=path.name))
        self.session.open_source(file_source(path))

    def _show_opened(self) -> None:
        if self.opened_line.text().strip() and self.model is not None:
            said = tr("✓ All tabs look at {title}: {provenance}.", title=self.model.title,
                      provenance=told(self.model.provenance))  # fmt: skip
            self.opened_line.say(said, "text")

    def _show_failure(self, error: BaseException) -> None:
        if self.opened_line.text().strip():
            self.opened_line.say(f"⚠ {error}" if isinstance(error, EngineError) else " ", "danger")

    # The report

    def _show_result(self, _: Benchmark | None = None) -> None:
        result = self.bench.latest
        has_rows = result is not None and any(row.tokens or row.repeat_seconds for row in result.rows)
        self.report.set_result(result if has_rows else None)
        if result is None or not has_rows:
            self.subject.setText(tr("The report of a run can be saved here as soon as one is made: press F5."))
            return
        from engine.quantization.kept import retold
        from engine.quantization.titles import row_title

        names = ", ".join(row_title(row) for row in result.rows)
        text = retold(result.text_title)
        if result.is_partial:
            self.subject.setText(
                tr(
                    "The latest run, as far as it was measured: {names}, on {text}.",
                    names=names,
                    text=text,
                )
            )
        else:
            self.subject.setText(tr("The latest run: {names}, on {text}.", names=names, text=text))

    # Putting it together

    def _connect(self) -> None:
        bench = self.bench
        self.entry_box.activated.connect(bench.select_entry)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self._cancel)
        self.open_button.clicked.connect(self._open)
        for signal in (bench.settings_changed, bench.facts_changed, bench.model_changed):
            signal.connect(self._show_entries)
        bench.result_changed.connect(self._show_result)
        self.session.model_changed.connect(self._show_opened)
        self.session.open_failed.connect(self._show_failure)
        self.report.saved.connect(
            lambda path: self.report_line.say(tr("✓ The report is saved as {path}.", path=path), "text")
        )
        self.report.failed.connect(lambda said: self.report_line.say(f"⚠ {said}", "danger"))
        self.report.started.connect(lambda: self.report_line.say(tr("Writing the report…")))
        self.host.state.remember("report_format", self.report.format_box)

    def _cancel(self) -> None:
        if self._saving is not None:
            self._saving.cancel()

    def _lay_out(self) -> None:
        self.entry_box.setAccessibleName(tr("What is saved"))
        self.entry_box.setToolTip(tr("One of the entries that are compared; the controls on the left change it"))
        self.save_button.setToolTip(
            tr("Quantize a copy of the model and write it as .safetensors; nothing in it runs when it is opened")
        )
        self.cancel_button.setToolTip(tr("Stop saving; a former file stays as it is (Esc)"))
        self.open_button.setToolTip(tr("Open a model that was saved here: it comes back bit for bit, in all tabs"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        save = _card(
            tr("The quantized model"),
            WrapRow(self.entry_box, self.save_button, self.cancel_button),
            self.contents,
            self.saved_line,
        )
        back = _card(
            tr("Back from a file"),
            WrapRow(
                label(tr("A saved model opens in all tabs: look at its layers, generate text with it, measure it.")),
                self.open_button,
            ),
            self.opened_line,
        )
        report = _card(tr("The report"), self.subject, self.report, self.report_line)
        for card in (save, back, report):
            layout.addWidget(card)
        layout.addStretch(1)


def _contents(model: ModelHandle, facts: EntryFacts) -> list[str]:
    """What the file will hold, before it is made."""
    lines = [facts.coverage.sentence] if facts.coverage is not None else []
    if facts.predicted_bytes:
        size = about_size_text(facts.predicted_bytes, unit_for(facts.predicted_bytes))
        lines.append(tr("Size by the tutorial's rule: {size}.", size=size))
    if any(row.is_chosen for row in facts.rows):
        lines.append(
            tr(
                "In the file: integers and scales of the quantized modules, the other weights, and the recipe to "
                "rebuild the model."
            )
        )
    else:
        lines.append(tr("In the file: all weights as they are, and the recipe to rebuild the model."))
    if model.dictionary is not None:
        lines.append(tr("Its {count:,} words are in it, too.", count=len(model.dictionary)))
    lines.append(tr("It holds no pickle and no code: opening it runs nothing."))
    return lines


def _card(title: str, *widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 10, 14, 12)
    layout.setSpacing(8)
    layout.addWidget(label(title, "heading"))
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return card


def _saving(
    handle: ModelHandle, scheme: str, path: Path, modules: Sequence[str] | None
) -> Generator[Any, None, SavedQuantized | EngineError]:
    """In the worker; an EngineError is a result, to be said beside the button."""
    answer: SavedQuantized | EngineError = yield from tried_steps(_save_steps, handle, scheme, path, modules)
    return answer


def _save_steps(
    handle: ModelHandle, scheme: str, path: Path, modules: Sequence[str] | None
) -> Generator[Progress, None, SavedQuantized]:
    from engine.quantization.saved import save_quantized  # imports torch: only in the worker
    from engine.quantization.schemes import find_scheme

    return (yield from save_quantized(handle, find_scheme(scheme), path, modules))
