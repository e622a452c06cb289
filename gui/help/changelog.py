"""What changed from release to release."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from engine.assets import asset_path
from engine.errors import EngineError
from engine.language import tr
from gui.help.dialog import HelpDialog, reader


class ChangelogDialog(HelpDialog):
    """Shows the changelog that ships with the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Changelog"), tr("What changed in LayerLab from release to release"), size=QSize(680, 560), parent=parent
        )
        self.text = reader(tr("Changelog"), tr("What changed, newest release first"))
        self.text.setMarkdown(_changelog())
        self.body.addWidget(self.text)


def _changelog() -> str:
    try:
        return asset_path("CHANGELOG.md").read_text(encoding="utf-8")
    except (EngineError, OSError, UnicodeDecodeError) as error:
        return tr("The changelog cannot be shown: {error}", error=error)
