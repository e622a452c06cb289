"""The file that is looked at: what it is, its tensors, the models that it fits, and what it would run."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, tr
from gui.files.consent_flow import ConsentFlow
from gui.files.opening import FileFacts, file_facts
from gui.panels.base import Host, Panel
from gui.sources import FileSource
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.class_form import ClassForm
from gui.widgets.consent_bar import ConsentBar
from gui.widgets.file_card import FileCard
from gui.widgets.file_texts import ImportTable, SourceView
from gui.widgets.key_table import KeyTable
from gui.widgets.labels import caption_for, label
from gui.widgets.tensor_table import TensorTable

if TYPE_CHECKING:
    from engine.loading.results import KeyMatch, OpenedFile

_MOST_IN_PICKER = 200


class FilePanel(Panel):
    """Shows ``session.opened``; the file is looked at, and runs only after a yes to its exact content."""

    panel_id: ClassVar[str] = "file"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._opened: OpenedFile | None = None
        self._facts: FileFacts | None = None
        self.empty = label(
            tr("No file is open: drop a model file on the window, or choose one with Open file…."), "muted"
        )
        self.card = FileCard()
        self.consent_bar = ConsentBar()
        self.group_box, self.match_box = QComboBox(), QComboBox()
        self.match_label = label(" ", is_selectable=True)
        self.match_label.setMinimumWidth(1)  # cut rather than have the page scroll sideways
        self.load_button = QPushButton(tr("Load into this model"))
        self.load_button.setProperty("primary", True)
        self.tensors, self.keys, self.classes = TensorTable(), KeyTable(), ClassForm()
        self.sources, self.imports = SourceView(), ImportTable()
        self.consent = ConsentFlow(self.session, self.consent_bar, self.classes, host.show_error, self)
        self.views = QStackedWidget()
        self.chips: dict[str, ChoiceButton] = {}
        self._content = QWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        opened = self.session.opened
        is_other = opened is not self._opened
        self._opened = opened
        self.empty.setVisible(opened is None)
        self._content.setVisible(opened is not None)
        if opened is None or not is_other:
            self._show_match()
            return
        self._facts = None
        self.card.show_file(opened)
        self.consent.show_file(opened)
        self._fill_pickers(opened)
        self._fill_views(opened)
        self._show_match()
        task = self.run(
            file_facts, opened, self.session.own_models, title=tr("Looking at {name}", name=opened.path.name)
        )
        task.succeeded.connect(lambda facts: self._take_facts(opened, facts))

    def choose_view(self, name: str) -> None:
        """Shows one of the views by its name, if the file has it."""
        chip = self.chips.get(name)
        if chip is not None and not chip.isHidden():
            chip.setChecked(True)
            self.views.setCurrentIndex(list(self.chips).index(name))

    def _choose_view(self, name: str, _is_checked: bool = True) -> None:
        self.choose_view(name)

    # Construction

    def _lay_out(self) -> None:
        self.group_box.setToolTip(tr("Which of the file's state_dicts; another one is opened at once"))
        self.match_box.setToolTip(tr("The models of which at least one key fits, best first"))
        self.load_button.setToolTip(tr("Puts the keys that fit into a fresh model, which all tabs then look at"))
        for box in (self.group_box, self.match_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self._pickers = QWidget()
        grid = QGridLayout(self._pickers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(caption_for("state_dict", self.group_box), 0, 0)
        grid.addWidget(self.group_box, 0, 1, 1, 2)
        grid.addWidget(caption_for(tr("Match with"), self.match_box), 1, 0)
        grid.addWidget(self.match_box, 1, 1)
        grid.addWidget(self.load_button, 1, 2)
        grid.addWidget(self.match_label, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        chips = QHBoxLayout()
        group = QButtonGroup(self)
        for name, tip, view in (
            (mark("Tensors"), tr("Every tensor of the file"), self.tensors),
            (mark("Keys"), tr("The file's keys against the model's"), self.keys),
            (mark("Classes"), tr("The module classes of the file and their arguments"), self.classes),
            (mark("Code"), tr("The text of the code in the file; it was not run"), self.sources),
            (mark("Imports"), tr("What opening the file the usual way would import"), self.imports),
        ):
            self.chips[name] = chip = ChoiceButton(tr(name), tip=tip)
            chip.clicked.connect(partial(self._choose_view, name))
            group.addButton(chip)
            chips.addWidget(chip)
            self.views.addWidget(view)
        chips.addStretch(1)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.card)
        inner.addWidget(self.consent_bar)
        inner.addWidget(self._pickers)
        inner.addLayout(chips)
        inner.addWidget(self.views, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self._content, 1)
        layout.addStretch(0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMinimumHeight(200)
        self._content.hide()

    def _connect(self) -> None:
        session = self.session
        session.file_opened.connect(self._fall_due)
        session.opening_changed.connect(self._show_opening)
        self.card.stop_button.clicked.connect(session.stop_opening)
        self.consent.form_wanted.connect(lambda: self.choose_view("Classes"))
        self.group_box.activated.connect(self._open_group)
        self.match_box.currentIndexChanged.connect(self._show_match)
        self.load_button.clicked.connect(self._load)

    # What is shown

    def _fill_pickers(self, opened: OpenedFile) -> None:
        with QSignalBlocker(self.group_box), QSignalBlocker(self.match_box):
            self.group_box.clear()
            for group in opened.groups[:_MOST_IN_PICKER]:
                name = group.name or tr("the whole file")
                self.group_box.addItem(
                    tr(
                        "{name}: {tensors:,} tensors, {size:,} bytes",
                        name=name,
                        tensors=group.tensors,
                        size=group.size_bytes,
                    ),
                    group.name,
                )
            self.group_box.setCurrentIndex(self.group_box.findData(opened.group))
            self.group_box.setEnabled(len(opened.groups) > 1)
            self.match_box.clear()
            for match in opened.matches:
                self.match_box.addItem(
                    tr(
                        "{title}: {count} of {total} keys",
                        title=match.title,
                        count=len(match.fitting),
                        total=match.total,
                    ),
                    match.model,
                )
            names = [match.model for match in opened.matches]
            self.match_box.setCurrentIndex(names.index(opened.match.model) if opened.match else -1)
        self._pickers.setVisible(bool(opened.groups))

    def _fill_views(self, opened: OpenedFile) -> None:
        found = opened.inspection
        self.tensors.set_entries(found.tensors)
        self.classes.set_classes(found.classes)
        self.sources.set_sources(found.sources)
        self.imports.set_imports(found.imports, found.unsafe_imports)
        there = {
            "Tensors": bool(found.tensors),
            "Keys": bool(opened.matches),
            "Classes": bool(found.classes),
            "Code": bool(found.sources),
            "Imports": bool(found.imports),
        }
        for name, is_there in there.items():
            self.chips[name].setVisible(is_there)
        is_partial = opened.match is not None and not opened.match.is_complete
        order = ("Classes", "Keys", "Tensors", "Code", "Imports") if is_partial else tuple(self.chips)
        if found.classes:
            order = ("Classes", *order)
        self.views.setVisible(any(there.values()))
        self.choose_view(next((name for name in order if there[name]), ""))

    @property
    def _match(self) -> KeyMatch | None:
        place = self.match_box.currentIndex()
        matches = self._opened.matches if self._opened is not None else ()
        return matches[place] if 0 <= place < len(matches) else None

    def _show_match(self) -> None:
        opened, match = self._opened, self._match
        if opened is None:
            return
        shapes = self._facts.shapes if self._facts is not None else {}
        tensors = [entry for entry in opened.inspection.tensors if entry.group == opened.group]
        self.keys.set_match(match, tensors, shapes.get(match.model, {}) if match is not None else {})
        is_loaded = opened.handle is not None and opened.handle is self.session.model and match is opened.match
        self.load_button.setEnabled(match is not None and (not is_loaded or self.consent.has_run))
        self.match_box.setEnabled(bool(opened.matches))
        if match is None:
            self.match_label.setText(tr("✗ No key fits a model of the gallery."))
            return
        sign = "✓" if match.is_complete else "≠"
        sentence = f"{sign} {match.sentence[:1].upper()}{match.sentence[1:]}"
        if match.missing:
            sentence = tr("{sentence}, {count} missing", sentence=sentence, count=len(match.missing))
        if is_loaded and not self.consent.has_run:
            sentence = tr("{sentence}; all tabs look at it", sentence=sentence)
        self.match_label.setText(f"{sentence}.")

    def _take_facts(self, opened: OpenedFile, facts: FileFacts) -> None:
        if opened is self._opened:
            self._facts = facts
            self.card.show_size(facts.size_bytes)
            self._show_match()

    def _show_opening(self, is_opening: bool) -> None:
        self.card.stop_button.setVisible(is_opening)

    # What the user asks for

    def _open_group(self, place: int) -> None:
        if self._opened is not None and self.group_box.itemData(place) != self._opened.group:
            self.session.open_source(FileSource(self._opened.path, self.group_box.itemData(place)).as_text())

    def _load(self) -> None:
        opened, match = self._opened, self._match
        if opened is not None and match is not None:
            self.session.open_source(FileSource(opened.path, opened.group, match.model).as_text())

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.session.is_opening:
            self.session.stop_opening()
        else:
            super().keyPressEvent(event)
