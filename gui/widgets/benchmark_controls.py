"""What is compared, on which text, how often; and the buttons of a run."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.language import mark, told, tr
from engine.quantization.plan import AMOUNTS, MOST_REPEATS, Amount, words_of
from gui.bench import Bench
from gui.widgets.entry_list import EntryList
from gui.widgets.labels import caption_for, label
from gui.widgets.module_choice import ModuleChoice
from gui.widgets.problem_line import ProblemLine
from gui.widgets.protocol_choice import ProtocolChoice
from gui.widgets.scheme_choice import SchemeChoice
from gui.widgets.text_choice import TextChoice
from gui.zoom import scaled

OWN_NUMBER = "own"
MOST_TOKENS = 10_000_000
FIRST_OWN_NUMBER = 1_000
AMOUNT_TITLES = {
    "quick": mark("Quick: {words:,} words"),
    "normal": mark("Normal: {words:,} words"),
    "full": mark("Full: {words:,} words"),
}
UNKNOWN_TITLES = {"quick": mark("Quick"), "normal": mark("Normal"), "full": mark("Full: the whole text")}


class BenchmarkControls(QWidget):
    """Shows and edits a ``Bench``; the settings scroll, the buttons of the run stay in sight."""

    def __init__(self, bench: Bench, last_folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.model_box = QComboBox()
        self.model_note = label(" ", "caption")
        self.entries = EntryList()
        self.scheme = SchemeChoice()
        self.modules = ModuleChoice()
        self.protocol = ProtocolChoice()
        self.protocol_title = label(tr("Protocol"), "caption")
        self.text = TextChoice(last_folder)
        self.amount_box = QComboBox()
        self.tokens_box = QSpinBox(minimum=1, maximum=MOST_TOKENS, value=FIRST_OWN_NUMBER, singleStep=1_000)
        self.repeats_box = QSpinBox(minimum=0, maximum=MOST_REPEATS, value=0)
        self.threads_box = QSpinBox(minimum=1, maximum=os.cpu_count() or 1, value=1)
        self.run_button, self.cancel_button = QPushButton(tr("Run")), QPushButton(tr("Cancel"))
        self.estimate_label = label(" ", "caption")
        self.problem_line = ProblemLine()
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_model()
        self._show_settings()
        self._show_text()
        self._show_running()

    # What it shows

    def _show_model(self) -> None:
        session = self.bench.host.context.session
        names = (session.word_model, session.model)
        titles = (
            tr("{title} (reads text)", title=names[0].title) if names[0] is not None else tr("The word model"),
            tr("{title} (the open model)", title=names[1].title) if names[1] is not None else tr("The open model"),
        )
        for place, title in enumerate(titles):
            self.model_box.setItemText(place, title)
        self.model_box.setCurrentIndex(0 if self.bench.choice == "word" else 1)
        model = self.bench.model
        origin = told(model.provenance) if model is not None else ""
        self.model_note.setText(tr("{origin}.", origin=origin[:1].upper() + origin[1:]) if origin else " ")
        for widget in self._text_widgets:
            widget.setVisible(self.bench.reads_text or model is None)
        self._show_facts()
        self._show_running()

    def _show_settings(self) -> None:
        bench = self.bench
        self._show_facts()
        self.scheme.set_scheme(bench.scheme)
        self.protocol.set_protocol(bench.protocol)
        self.text.show_text(bench.text, bench.settings.split)
        for box, value in ((self.repeats_box, bench.repeats or 0), (self.threads_box, bench.threads)):
            blocker = QSignalBlocker(box)
            box.setValue(value)
            blocker.unblock()
        self.model_box.setCurrentIndex(0 if bench.choice == "word" else 1)
        self._show_amount(bench.tokens)

    def _show_amount(self, amount: Amount) -> None:
        is_own = not isinstance(amount, str)
        self.amount_box.setCurrentIndex(self.amount_box.findData(OWN_NUMBER if is_own else amount))
        self.tokens_box.setVisible(is_own)
        if is_own:
            blocker = QSignalBlocker(self.tokens_box)
            self.tokens_box.setValue(words_of(amount) or FIRST_OWN_NUMBER)
            blocker.unblock()

    def _show_facts(self) -> None:
        bench = self.bench
        facts = bench.facts.entries if bench.facts is not None and bench.facts.handle is bench.model else ()
        self.entries.set_entries(bench.entries, facts, bench.current)
        edited = bench.entry_facts
        if edited is not None:
            self.scheme.say(edited.execution, edited.says)
            self.modules.set_rows(edited.rows)
            self.protocol.set_reasons(edited.protocols)
        self._show_problem()
        self._show_running()

    def _show_text(self) -> None:
        facts = self.bench.text_facts
        self.text.set_facts(facts.sentence if facts is not None else "")
        for place, (name, words) in enumerate(AMOUNTS.items()):
            if facts is None:
                title = tr(UNKNOWN_TITLES[name])
            else:
                title = tr(AMOUNT_TITLES[name], words=min(words or facts.predictions, facts.predictions))
            self.amount_box.setItemText(place, title)

    def _show_estimate(self) -> None:
        estimate = self.bench.estimate
        self.estimate_label.setText(estimate.sentence if estimate is not None else " ")
        self._show_problem()

    def _show_problem(self) -> None:
        problem = self.bench.entry_problem or self.bench.estimate_problem or self.bench.problem
        if problem:
            self.problem_line.say(problem)
        else:
            self.problem_line.clear()

    def _show_running(self) -> None:
        is_running = self.bench.is_running
        self.run_button.setEnabled(self.bench.can_run)
        self.cancel_button.setEnabled(is_running)
        if is_running:
            self.estimate_label.setText(" ")

    # What it edits

    def _choose_amount(self) -> None:
        name = self.amount_box.currentData()
        self.bench.set_tokens(self.tokens_box.value() if name == OWN_NUMBER else name)

    def _choose_modules(self, modules: tuple[str, ...] | None) -> None:
        self.bench.set_modules(modules)

    def _choose_text(self) -> None:
        if self.text.corpus is not None:
            self.bench.host.context.settings.corpus_folder = self.text.corpus
        self.bench.set_text(self.text.corpus, self.text.split)

    @property
    def _text_widgets(self) -> tuple[QWidget, ...]:
        """For word models alone."""
        return self.protocol_title, self.protocol, self._text_part

    def _connect(self) -> None:
        bench, session = self.bench, self.bench.host.context.session
        bench.model_changed.connect(self._show_model)
        session.model_changed.connect(self._show_model)
        session.word_model_changed.connect(self._show_model)
        bench.settings_changed.connect(self._show_settings)
        bench.facts_changed.connect(self._show_facts)
        bench.text_changed.connect(self._show_text)
        bench.estimate_changed.connect(self._show_estimate)
        bench.running_changed.connect(self._show_running)
        bench.problem_changed.connect(self._show_problem)
        self.model_box.activated.connect(lambda place: bench.set_choice("word" if place == 0 else "open"))
        self.entries.selected.connect(bench.select_entry)
        self.entries.add_wanted.connect(bench.add_entry)
        self.entries.remove_wanted.connect(bench.remove_entry)
        self.scheme.chosen.connect(bench.set_scheme)
        self.modules.chosen.connect(self._choose_modules)
        self.protocol.chosen.connect(bench.set_protocol)
        self.text.changed.connect(self._choose_text)
        self.amount_box.activated.connect(self._choose_amount)
        self.tokens_box.valueChanged.connect(self._choose_amount)
        self.repeats_box.valueChanged.connect(lambda repeats: bench.set_repeats(repeats or None))
        self.threads_box.valueChanged.connect(bench.set_threads)
        self.cancel_button.clicked.connect(bench.cancel)

    def _set_up(self) -> None:
        self.model_box.addItems(["", ""])
        self.model_box.setAccessibleName(tr("Model to quantize"))
        self.model_box.setToolTip(tr("The word model is measured on a text, any other open model on an input"))
        for box in (self.model_box, self.amount_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        for name, title in UNKNOWN_TITLES.items():
            self.amount_box.addItem(tr(title), name)
        self.amount_box.addItem(tr("Own number"), OWN_NUMBER)
        self.amount_box.setAccessibleName(tr("Words to score"))
        self.amount_box.setToolTip(tr("How many predictions are scored; at most as many as the text has"))
        self.tokens_box.setGroupSeparatorShown(True)
        self.tokens_box.setAccessibleName(tr("Own number of words"))
        self.tokens_box.setToolTip(tr("1 to {most:,} words; at most as many as the text has", most=MOST_TOKENS))
        self.repeats_box.setSpecialValueText(tr("auto"))
        self.repeats_box.setToolTip(
            tr("Passes over the text, or timed calls, 1 to {most}; auto is 1 pass or 9 calls", most=MOST_REPEATS)
        )
        self.threads_box.setToolTip(
            tr("Threads that torch computes with, 1 to {most}", most=self.threads_box.maximum())
        )
        self.run_button.setProperty("primary", True)
        self.run_button.setToolTip(tr("Measures all entries in turns (F5)"))
        self.cancel_button.setToolTip(tr("Stops; what was measured stays (Esc)"))
        self.problem_line.setProperty("role", "caption")

    def _lay_out(self) -> None:
        # From the outside in: what gets another parent costs time with all that is in it.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        settings = QWidget()
        layout.addWidget(_Settings(settings), 1)
        inside = QVBoxLayout(settings)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.setSpacing(4)
        inside.addWidget(caption_for(tr("Model"), self.model_box))
        inside.addWidget(self.model_box)
        inside.addWidget(self.model_note)
        inside.addSpacing(6)
        inside.addWidget(label(tr("What is compared"), "caption"))
        inside.addWidget(self.entries)
        inside.addSpacing(6)
        card = QFrame()
        card.setProperty("card", True)
        inside.addWidget(card)
        self._fill_card(card)
        inside.addSpacing(6)
        self._text_part = QWidget()
        inside.addWidget(self._text_part)
        text = QVBoxLayout(self._text_part)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(4)
        text.addWidget(label(tr("Text"), "caption"))
        text.addWidget(self.text)
        amount = QHBoxLayout()
        amount.addWidget(self.amount_box, 1)
        amount.addWidget(self.tokens_box)
        text.addLayout(amount)
        numbers = QHBoxLayout()
        for title, box in ((tr("Repeats"), self.repeats_box), (tr("Threads"), self.threads_box)):
            numbers.addWidget(caption_for(title, box))
            numbers.addWidget(box)
        numbers.addStretch(1)
        inside.addSpacing(6)
        inside.addLayout(numbers)
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.estimate_label, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.problem_line)

    def _fill_card(self, card: QFrame) -> None:
        """What belongs to the marked entry."""
        inside = QVBoxLayout(card)
        inside.setContentsMargins(10, 8, 10, 10)
        inside.setSpacing(4)
        inside.addWidget(label(tr("Preset of the marked entry"), "caption"))
        inside.addWidget(self.scheme)
        inside.addWidget(self.modules)
        inside.addWidget(self.protocol_title)
        inside.addWidget(self.protocol)


class _Settings(QScrollArea):
    """Scrolls up and down only."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.installEventFilter(self)

    # Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what is in it may need another width now
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # it takes what is left beside the buttons

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, round(scaled(120)))
