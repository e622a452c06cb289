"""The source of the chosen module's class."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.source_code import SourceCode, class_source
from engine.language import tr
from gui.panels.base import Host, Panel
from gui.widgets.code_view import CodeView
from gui.widgets.figure_parts import TitleLabel
from gui.widgets.labels import label
from gui.widgets.python_tokens import Span, python_spans

TEXT_HEIGHT = 260


@dataclass(frozen=True)
class _Found:
    """The source with its coloured parts, or why there is none."""

    source: SourceCode | None
    spans: dict[int, list[Span]]
    reason: str = ""


class CodePanel(Panel):
    """A class's source as it stands in its file, with the line numbers of the file; in words where there is none."""

    panel_id: ClassVar[str] = "code"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._code = ""
        self._title = TitleLabel()
        self._title.setText(" ")
        self._place = label(" ", "caption", is_selectable=True)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy this source"))
        self.copy_button.setAccessibleName(tr("Copy the source"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy_text)
        self.view = CodeView()
        self.view.setAccessibleName(tr("Source code"))
        self.view.setAccessibleDescription(tr("The source of the chosen module's class, with line numbers"))
        self._words = label(tr("Here stands the source of the chosen module's class."), "muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._words)
        self._pages.setMinimumHeight(TEXT_HEIGHT)
        self._pages.setCurrentWidget(self._words)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._place)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def words(self) -> str:
        """Why there is no source; empty while one is shown."""
        return self._words.text() if self._pages.currentWidget() is self._words else ""

    def refresh(self) -> None:
        if self.model is not None:
            task = self.run(_find, self.model, self.layer, title=tr("Reading source code"))
            task.succeeded.connect(partial(self._show, self.model, self.layer))

    def _show(self, model: ModelHandle, layer: str, found: _Found) -> None:
        if model is not self.model or layer != self.layer:
            return
        source = found.source
        self._code = source.text if source else ""
        self.copy_button.setEnabled(bool(source))
        if source is None:
            self._title.setText(layer or model.title)
            self._place.setText(" ")
            self._words.setText(found.reason)
            self._pages.setCurrentWidget(self._words)
            return
        self._title.setText(f"class {source.class_name}")
        self._place.setText(
            tr("{module}, from line {first_line:,}", module=source.module, first_line=source.first_line)
        )
        if self.view.toPlainText() != source.text.rstrip("\n") or self.view.first_line != source.first_line:
            self.view.set_code(source.text.rstrip("\n"), found.spans, first_line=source.first_line)
        self._pages.setCurrentWidget(self.view)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._code)


def _find(model: ModelHandle, layer: str) -> _Found:
    try:
        source = class_source(model, layer)
    except EngineError as error:
        return _Found(None, {}, str(error))
    return _Found(source, python_spans(source.text))
