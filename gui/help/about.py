"""What the program is, what it runs on, and whose work is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QSplitter, QTabWidget, QTextBrowser, QWidget

from engine.assets import asset_path
from engine.errors import EngineError
from engine.language import tr
from gui.help.dialog import HelpDialog, reader
from gui.help.licences import Licence, licences
from gui.help.records import data_page, weights_page
from gui.versions import layerlab_version, versions_text


class AboutDialog(HelpDialog):
    """Versions to select and copy, licences, data sources and the records of the weights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("About LayerLab"),
            tr("Versions, licences, data sources and weight records"),
            size=QSize(880, 600),
            parent=parent,
        )
        title = QLabel(f"LayerLab {layerlab_version()}")
        title.setProperty("role", "heading")
        text = QLabel(
            tr("A lab for looking inside PyTorch models, on a plain CPU and without a network. MIT licence."),
            wordWrap=True,
        )
        text.setProperty("role", "muted")
        self.versions = QPlainTextEdit(versions_text(), readOnly=True)
        self.versions.setTabChangesFocus(True)
        self.versions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.versions.setAccessibleName(tr("Versions"))
        self.versions.setToolTip(tr("What LayerLab runs on; text to select and copy"))
        self.licences = LicencePage()
        self.data = reader(tr("Data sources"), tr("Whose data is in LayerLab, and under which terms"))
        self.weights = reader(tr("Weight records"), tr("How the weights that come with LayerLab were made"))
        self.pages = QTabWidget(documentMode=True)
        self.pages.tabBar().setAccessibleName(tr("Parts of this window"))
        self.pages.tabBar().setToolTip(tr("Left and right arrow keys: the next part"))
        self.pages.addTab(self.versions, tr("Versions"))
        self.pages.addTab(self.licences, tr("Licences"))
        self.pages.addTab(self.data, tr("Data"))
        self.pages.addTab(self.weights, tr("Weights"))
        _fill(self.data, "texts")
        _fill(self.weights, "weights")
        self.copy_button = self.add_button(tr("Copy versions"), tr("Copy the versions as text"))
        self.copy_button.clicked.connect(self._copy)
        self.body.addWidget(title)
        self.body.addWidget(text)
        self.body.addWidget(self.pages, 1)
        self.pages.tabBar().setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.toPlainText())


class LicencePage(QSplitter):
    """The components on the left, the terms of the chosen one on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self._licences: tuple[Licence, ...] = licences()
        self.components = QListWidget()
        self.components.setWordWrap(True)
        self.components.setAccessibleName(tr("Components"))
        self.components.setToolTip(tr("Choose a component to read its terms"))
        for licence in self._licences:
            self.components.addItem(f"{licence.component} · {licence.terms}")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setToolTip(tr("The terms of the chosen component"))
        self.addWidget(self.components)
        self.addWidget(self.text)
        self.setStretchFactor(1, 1)
        self.setSizes([220, 620])
        self.components.currentRowChanged.connect(self._show)
        self.components.setCurrentRow(0)

    def _show(self, row: int) -> None:
        licence = self._licences[row]
        self.text.setAccessibleName(tr("Licence of {component}", component=licence.component))
        self.text.setPlainText(
            f"{licence.component} {licence.version} ({licence.terms})\n\n{licence.notice}\n\n{licence.text}".rstrip()
        )
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _fill(page: QTextBrowser, folder: str) -> None:
    try:
        path = asset_path(folder)
    except EngineError as error:
        page.setPlainText(str(error))
        return
    page.setMarkdown(weights_page(path) if folder == "weights" else data_page(path))
