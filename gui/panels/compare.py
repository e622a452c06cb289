"""The session's model beside another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.inspection.compare import Comparison, RowPair
from engine.inspection.results import GalleryEntry
from engine.language import mark, number, tr
from gui.models.compared import (
    HEADERS,
    compare_with,
    offered_models,
    read_comparison,
    table_row,
    totals_text,
)
from gui.panels.base import Host, Panel
from gui.session import file_source, gallery_source
from gui.storage.state import Plain
from gui.tasks import Task
from gui.widgets.comparison_table import ComparisonTable
from gui.widgets.figure import Figure
from gui.widgets.labels import caption_for, label
from gui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from engine.handle import ModelHandle

MEANING = mark(
    "The second model seen from the first. Modules are matched by their path, what is left by type and tensors, in "
    "order: those have moved.\n\n"
    "+ only in the second model\n− only in the first model\n~ in both, but different\n→ the same under another path\n"
    "= the same\n\nNumbers are those of a module and everything in it. The values of weights are not compared."
)
_HINT = mark("Choose a model to compare with: its modules appear here beside those of the model that is open.")
_FILTER = mark("Models (*.pt *.pth *.safetensors *.bin *.ckpt);;All files (*)")
_GALLERY, _FILE = gallery_source(""), "file:"


class ComparePanel(Panel):
    """Which modules came, went or changed from the session's model to another one."""

    panel_id: ClassVar[str] = "compare"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._asked: tuple[ModelHandle, str, bool] | None = None
        self._task: Task | None = None
        self._other = ""
        self._is_offered = False
        self.box = QComboBox()
        self.box.setPlaceholderText(tr("Choose a model"))
        self.box.setToolTip(tr("A model of the gallery, or the file that was opened here"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.file_button = QPushButton(tr("File…"))
        self.file_button.setToolTip(tr("Compare with a model from a file; nothing in the file is executed"))
        self.file_button.setAccessibleName(tr("Compare with a file"))
        self.swap_button = QPushButton(tr("⇄ Swap"))
        self.swap_button.setCheckable(True)
        self.swap_button.setProperty("choice", True)
        self.swap_button.setAccessibleName(tr("Swap the models"))
        self.swap_button.setToolTip(tr("Pressed: from the other model to the open one"))
        self.same_box = QCheckBox(tr("Same rows"))
        self.same_box.setToolTip(tr("Show also the modules that are the same in both"))
        self.totals_label = label(" ", "muted", is_selectable=True)
        self.table = ComparisonTable()
        self.figure = Figure(tr("Comparison"), self.table)
        self.figure.set_meaning(tr(MEANING))
        self.figure.set_placeholder(tr(_HINT))
        self._lay_out()
        self.box.activated.connect(lambda: self.compare_to(str(self.box.currentData())))
        self.file_button.clicked.connect(self._ask_for_file)
        self.swap_button.toggled.connect(self._start)
        self.same_box.toggled.connect(self._show_same)
        self.table.pair_chosen.connect(self._choose)
        host.state.remember_value("compare", self._state, self._set_state)

    @property
    def other(self) -> str:
        """The source of the model that is compared with, "" for none."""
        return self._other

    def refresh(self) -> None:
        if not self._is_offered:
            self._is_offered = True
            self.run(offered_models, title=tr("Listing the gallery")).succeeded.connect(self._offer)
        self._start()
        self.table.show_layer(self.layer)

    def compare_to(self, source: str) -> None:
        """Compares with another model, named as the session names it."""
        self._other = source
        self._mark_other()
        if source:
            self._start()
        else:
            self._clear()

    def _start(self) -> None:
        model = self.model
        if model is None or not self._other:
            return
        if not self.isVisible():
            self._is_due = True  # when it can be seen
            return
        asked = (model, self._other, self.swap_button.isChecked())
        if asked == self._asked:
            return
        self._asked = asked
        path = self._other.removeprefix(_FILE)
        other = Path(path) if self._other.startswith(_FILE) else self._other.removeprefix(_GALLERY)
        self.figure.set_waiting(tr("Comparing…"))
        if self._task is not None:
            self._task.replace()
        is_swapped = self.swap_button.isChecked()
        self._task = task = self.run_long(
            compare_with, model, other, is_swapped=is_swapped, title=tr("Comparing two models")
        )
        task.succeeded.connect(lambda found: self._show(asked, *found))
        task.failed.connect(lambda: self._give_up(asked))
        task.cancelled.connect(lambda: self._give_up(asked))

    def _show(self, asked: object, comparison: Comparison, title: str) -> None:
        if asked != self._asked or self.model is None:
            return
        sides = (self.model.title, title)
        first, second = reversed(sides) if self.swap_button.isChecked() else sides
        self.totals_label.setText(totals_text(comparison))
        self.table.set_comparison(comparison)
        self.figure.set_title(f"{first} → {second}")
        self.figure.clear_placeholder()
        self.figure.set_reading(read_comparison(comparison))
        pairs = comparison.pairs
        self.figure.set_table(HEADERS, lambda place: table_row(pairs[place]), count=len(pairs))
        self.table.show_layer(self.layer)

    def _clear(self) -> None:
        self._asked = None
        self.table.set_comparison(None)
        self.totals_label.setText(" ")
        self.figure.set_title(tr("Comparison"))
        self.figure.set_table((), ())
        self.figure.set_placeholder(tr(_HINT))

    def _give_up(self, asked: object) -> None:
        """Leaves the former comparison, if there is one."""
        if asked == self._asked:
            self._asked = None
            if self.figure.table is None:
                self.figure.set_placeholder(tr(_HINT))
            else:
                self.figure.clear_placeholder()

    def _choose(self, pair: RowPair) -> None:
        own = pair.after if self.swap_button.isChecked() else pair.before
        if own is not None:
            self.session.select_layer(own.fqn)

    def _show_same(self, is_shown: bool) -> None:
        self.table.set_same_shown(is_shown)

    def _offer(self, entries: tuple[GalleryEntry, ...]) -> None:
        for entry in entries:
            self.box.addItem(f"{entry.title} ({number(entry.parameters)})", gallery_source(entry.name))
        self._mark_other()

    def _mark_other(self) -> None:
        if self._other.startswith(_FILE) and self.box.findData(self._other) < 0:
            self.box.addItem(Path(self._other.removeprefix(_FILE)).name, self._other)
        self.box.setCurrentIndex(self.box.findData(self._other))

    def _ask_for_file(self) -> None:
        folder = self.host.context.settings.open_folder
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with"), str(folder), tr(_FILTER))
        if name:
            self.host.context.settings.open_folder = Path(name).parent
            self.compare_to(file_source(Path(name)))

    def _lay_out(self) -> None:
        choice = _row(caption_for(tr("Compare with"), self.box), self.box)
        tools = _row(self.file_button, self.swap_button, self.same_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(WrapRow(choice, tools))
        layout.addWidget(self.totals_label)
        layout.addWidget(self.figure, 1)

    def _state(self) -> Plain:
        return {"other": self._other, "swapped": self.swap_button.isChecked(), "same": self.same_box.isChecked()}

    def _set_state(self, state: Plain) -> None:
        if not isinstance(state, dict):
            raise TypeError("a dictionary is needed")
        other, swapped, same = (state.get(name) for name in ("other", "swapped", "same"))
        if not isinstance(other, str) or not isinstance(swapped, bool) or not isinstance(same, bool):
            raise ValueError("not the state of a comparison")
        self.same_box.setChecked(same)
        self.swap_button.setChecked(swapped)
        self.compare_to(other)


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, QComboBox)))  # a box takes the room that is left
    return holder
