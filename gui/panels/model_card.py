"""What is known of the whole model: where it comes from, how it was trained, what to try with it."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.model_card import ModelCard, model_card
from engine.language import mark, told, tr
from gui.panels.base import Host, Panel
from gui.sources import EditedSource, FileSource, GallerySource, RunSource, Source, parse_source
from gui.widgets.copy_field import CopyField
from gui.widgets.labels import label
from gui.zoom import rescale

Fact = tuple[str, str]
# Facts that are long, without spaces, or wanted elsewhere: they are shown to be copied.
_COPIED = frozenset(("SHA-256", "Command"))


class ModelCardPanel(Panel):
    """The model card of a model of the gallery; of another model its title and where its weights come from."""

    panel_id: ClassVar[str] = "model_card"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._title = label(" ", "heading", is_selectable=True)
        self._description = label(tr("Here stands where the model comes from."), "muted", is_selectable=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._shown: tuple[Fact, ...] = ()
        self.to_try: tuple[str, ...] = ()
        self._try_title = label(tr("What to try"), "title")
        self._to_try = QGridLayout()
        self._to_try.setHorizontalSpacing(8)
        self._to_try.setVerticalSpacing(4)
        self._to_try.setColumnStretch(1, 1)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(6)
        for widget in (self._title, self._description):
            inside.addWidget(widget)
        inside.addSpacing(4)
        inside.addLayout(self._facts)
        inside.addSpacing(4)
        self._try_title.hide()
        inside.addWidget(self._try_title)
        inside.addLayout(self._to_try)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def facts(self) -> dict[str, str]:
        """What is shown, by name."""
        return dict(self._shown)

    def refresh(self) -> None:
        model = self.model
        if model is None:
            return
        if self._source == GallerySource(model.name):
            task = self.run(model_card, model.name, title=tr("Reading the model card"))
            task.succeeded.connect(partial(self._show_card, model))
        else:
            self._show_other(model)

    @property
    def _source(self) -> Source | None:
        try:
            return parse_source(self.session.source)
        except EngineError:
            return None

    def _show_card(self, model: ModelHandle, card: ModelCard) -> None:
        if model is self.model:
            self._show(card.title, card.description, _facts(card), card.to_try)

    def _show_other(self, model: ModelHandle) -> None:
        source = self._source
        facts = [(mark("Weights"), told(model.provenance))]
        if isinstance(source, EditedSource):
            facts.insert(0, (mark("Made from"), tr("{name} of the gallery, with other values", name=source.name)))
        elif isinstance(source, FileSource | RunSource):
            facts.insert(0, (mark("File"), str(source.path)))
        self._show(model.title, tr("Not a model of the gallery: this is all that is known."), tuple(facts), ())

    def _show(self, title: str, description: str, facts: tuple[Fact, ...], to_try: tuple[str, ...]) -> None:
        self._title.setText(title)
        self._description.setText(description)
        facts = tuple((name, text) for name, text in facts if text)
        if (facts, to_try) != (self._shown, self.to_try):
            self._shown, self.to_try = facts, to_try
            self._fill()

    def _fill(self) -> None:
        _empty(self._facts)
        _empty(self._to_try)
        for place, (name, text) in enumerate(self._shown):
            if name in _COPIED:
                self._facts.addWidget(CopyField(tr(name), text), place, 0, 1, 2)
            else:
                self._facts.addWidget(label(tr(name), "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
                self._facts.addWidget(label(text, is_selectable=True), place, 1)
        for place, text in enumerate(self.to_try):
            self._to_try.addWidget(label("•"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._to_try.addWidget(label(text, is_selectable=True), place, 1)
        self._try_title.setVisible(bool(self.to_try))
        rescale(self)


def _empty(grid: QGridLayout) -> None:
    while item := grid.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _facts(card: ModelCard) -> tuple[Fact, ...]:
    weights = tr("{file}, {size:,} bytes", file=card.weights_file, size=card.weights_bytes) if card.weights_file else ""
    return (
        (mark("Source"), card.source),
        (
            mark("Size"),
            tr("{count:,} parameters, {size:,} bytes in memory", count=card.parameters, size=card.size_bytes),
        ),
        (mark("Weights"), card.training),
        (mark("Training data"), card.corpus),
        (mark("Licence of the data"), card.license),
        (mark("Metric"), card.metric),
        (mark("Seed"), card.seed),
        (mark("Date"), card.date),
        (mark("Weights file"), weights),
        ("SHA-256", card.sha256),
        (mark("Command"), card.command),
    )
