"""The bar above the tabs: which model, which seed, run and stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QToolBar, QWidget

from engine.language import told, tr
from gui.actions import Actions
from gui.icons import themed_icon
from gui.seed import Seed
from gui.session import Session, gallery_source
from gui.startup import ModelChoice
from gui.theme import current_theme
from gui.widgets.seed_box import SeedBox

SHORTEST_NAME = 14


class MainToolBar(QToolBar):
    """Follows the session; empty of models until ``set_gallery``.

    Signals:
        source_chosen(str): another model was picked from the box.
    """

    source_chosen = Signal(str)

    def __init__(self, session: Session, seed: Seed, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model, seed and run"), parent)
        self._session = session
        self._actions = actions
        self.setObjectName("main_tool_bar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.model_box = QComboBox()
        self.model_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model_box.setMinimumContentsLength(SHORTEST_NAME)
        self.model_box.setAccessibleName(tr("Model"))
        self.model_box.setToolTip(tr("The model that all tabs look at"))
        self.model_box.setEnabled(False)
        self.seed_box = SeedBox(seed)
        label = QLabel(tr("&Model"))
        label.setProperty("role", "muted")
        label.setBuddy(self.model_box)
        label.setContentsMargins(6, 0, 0, 0)  # in line with the pages below
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for widget in (label, self.model_box, room, self.seed_box):
            self.addWidget(widget)
        for action in (actions.run, actions.stop):
            self.addAction(action)
            button = self.widgetForAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.text().replace("&", ""))
            button.setAccessibleDescription(action.toolTip())
        self.setIconSize(QSize(16, 16))
        self._renew_icons()
        self.model_box.activated.connect(self._choose)
        session.model_changed.connect(self.show_model)

    def set_gallery(self, gallery: tuple[ModelChoice, ...]) -> None:
        """Fills the box."""
        for choice in gallery:
            self._add(choice.title, gallery_source(choice.name), choice.description)
        self.model_box.setCurrentIndex(-1)
        self.model_box.setEnabled(True)

    def show_model(self) -> None:
        """Shows what the session has, also after a choice that could not be opened."""
        model, source = self._session.model, self._session.source
        if model is not None and self.model_box.findData(source) < 0:
            self._add(model.title, source, told(model.provenance))
        with QSignalBlocker(self.model_box):
            self.model_box.setCurrentIndex(self.model_box.findData(source))

    def _add(self, title: str, source: str, tip: str) -> None:
        self.model_box.addItem(title, source)
        self.model_box.setItemData(self.model_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def _choose(self, index: int) -> None:
        self.source_chosen.emit(self.model_box.itemData(index))

    def _renew_icons(self) -> None:
        theme = current_theme()
        run, stop = self._actions.run, self._actions.stop
        for action, name, colour in ((run, "run", theme.accent), (stop, "stop", theme.text)):
            action.setIcon(themed_icon(name, QColor(colour), QColor(theme.border)))

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._renew_icons()
