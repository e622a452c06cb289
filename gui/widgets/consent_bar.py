"""A file that brings code of its own: what would run, and the choice to look only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.language import tr
from engine.loading.results import OpenedFile
from engine.loading.trust import RUNNABLE, Consent
from gui.widgets.labels import label

_MOST_NAMED = 8


def consent_of(opened: OpenedFile) -> Consent:
    """What is asked before a file that was looked at may run."""
    found = opened.inspection
    names = found.imports if opened.recognised.format == "Python source" else found.unsafe_imports
    return Consent(opened.path.absolute(), opened.sha256, opened.recognised.format, names)


def is_runnable(opened: OpenedFile) -> bool:
    return opened.needs_consent and opened.recognised.format in RUNNABLE


def what_runs(consent: Consent) -> str:
    """In words, what running the file does."""
    if consent.format == "Python source":
        what = tr("Running it executes the whole file, then builds a class; it {imports}.", imports=_imports(consent))
    elif consent.format == "TorchScript":
        what = tr("Running it loads the compiled code that it holds; it {imports}.", imports=_imports(consent))
    else:
        what = tr("Running it unpickles whole objects with their code; it {imports}.", imports=_imports(consent))
    return what


def _imports(consent: Consent) -> str:
    names = ", ".join(consent.would_import[:_MOST_NAMED])
    left = len(consent.would_import) - _MOST_NAMED
    if left > 0:
        return tr("would import {names} and {count:,} more", names=names, count=left)
    return tr("would import {names}", names=names) if names else tr("names nothing that it would import")


class ConsentBar(QFrame):
    """Looking is the default: Enter never runs anything.

    Signals:
        run_requested(): the user wants the file to run; nothing has been asked yet.
        list_requested(): the user wants to see which files are trusted.
    """

    run_requested = Signal()
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(tr("This file brings code of its own"))
        self._sign = label("!", "heading")
        self._sign.setWordWrap(False)
        self.title = label(" ", "title", is_selectable=True)
        self.facts = label(" ", is_selectable=True)
        for text in (self.title, self.facts):
            text.setMinimumWidth(1)  # a name without a gap to break at must not widen the page
        self.look_button = QPushButton(tr("Look only"))
        self.look_button.setToolTip(tr("Leave it at looking; nothing of the file runs (Enter)"))
        self.run_button = QPushButton(tr("Run this file…"))
        self.run_button.setToolTip(tr("Asks once more, then runs the file's own code with your rights"))
        self.list_button = QPushButton(tr("Trusted…"))
        self.list_button.setAccessibleName(tr("Trusted files…"))
        self.list_button.setToolTip(tr("The files that may run without being asked, to be revoked"))
        self.run_button.setAutoDefault(False)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_button)
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.list_button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.look_button.clicked.connect(self._look_only)
        self.run_button.clicked.connect(self.run_requested)
        self.list_button.clicked.connect(self.list_requested)

    def show_file(self, opened: OpenedFile, *, is_allowed: bool, is_remembered: bool, made: str = "") -> None:
        """Asks about a file, or says that it may run; ``made`` is the model that it has made, if it ran."""
        consent = consent_of(opened)
        self._sign.setText("✓" if is_allowed else "!")
        can_run = is_runnable(opened)
        self.run_button.setVisible(can_run)
        self.run_button.setText(tr("Run this file") if is_allowed else tr("Run this file…"))
        self.look_button.setVisible(not is_allowed)
        self.facts.setVisible(not is_allowed)
        if not can_run:
            self.title.setText(tr("This file holds code, and is of a kind that is never run: it can be looked at."))
        elif is_allowed:
            may = tr("This exact file may run until LayerLab is closed.")
            if is_remembered:
                may = tr("This exact file may run from now on.")
            ran = tr("It has run: all tabs look at {title}, which it made.", title=made) if made else ""
            self.title.setText(f"{may} {ran}".rstrip())
        else:
            self.title.setText(tr("This file brings its own code. LayerLab only looked at it: nothing has run."))
        groups = [consent.sha256[at : at + 8] for at in range(0, len(consent.sha256), 8)]  # wraps, and the eye compares
        shown = [str(consent.path), f"SHA-256 {' '.join(groups)}"]
        self.facts.setText("\n".join([*shown, what_runs(consent)] if can_run else shown))

    def _look_only(self) -> None:
        self.facts.hide()
        self.look_button.hide()
        self.title.setText(tr("Only looked at: nothing of this file has run."))
        self.list_button.setFocus()  # not the button that runs: a second Enter must do nothing

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.look_button.isVisible():
                self._look_only()
        else:
            super().keyPressEvent(event)
