"""The seed in the tool bar: its value, a lock and a dice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from engine.language import tr
from gui.icons import themed_icon
from gui.seed import LARGEST_SEED, Seed
from gui.theme import current_theme

ICON_PX = 16


class SeedBox(QWidget):
    """Shows a ``Seed`` and changes it."""

    def __init__(self, seed: Seed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = seed
        self.label = QLabel(tr("See&d"))
        self.label.setProperty("role", "muted")
        self.value_box = QSpinBox(minimum=0, maximum=LARGEST_SEED)
        self.value_box.setAccessibleName(tr("Seed"))
        self.value_box.setToolTip(
            tr("Where chance begins, 0 to {most:,}: the same seed and settings give the same result", most=LARGEST_SEED)
        )
        self.value_box.setKeyboardTracking(False)  # a number that is being typed is not a seed yet
        self.label.setBuddy(self.value_box)
        self.lock_button = QToolButton()
        self.lock_button.setCheckable(True)
        self.lock_button.setAccessibleName(tr("Lock the seed"))
        self.dice_button = QToolButton()
        self.dice_button.setAccessibleName(tr("Draw another seed"))
        self.dice_button.setToolTip(tr("Draw another seed, 0 to {most:,}", most=LARGEST_SEED))
        for control in (self.value_box, self.dice_button):
            control.setAccessibleDescription(control.toolTip())
        for button in (self.lock_button, self.dice_button):
            button.setIconSize(QSize(ICON_PX, ICON_PX))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.label, self.value_box, self.lock_button, self.dice_button):
            layout.addWidget(widget)
        self._show_value(seed.value)
        self._show_lock(seed.is_locked)
        self._draw_icons()
        self.value_box.valueChanged.connect(seed.set_value)
        self.lock_button.toggled.connect(seed.set_locked)
        self.dice_button.clicked.connect(self._roll)
        seed.changed.connect(self._show_value)
        seed.lock_changed.connect(self._show_lock)

    def _roll(self) -> None:
        self._seed.roll()

    def _show_value(self, value: int) -> None:
        self.value_box.setValue(value)

    def _show_lock(self, is_locked: bool) -> None:
        self.lock_button.setChecked(is_locked)
        if is_locked:
            tip = tr("Locked: every run uses this seed. Unlock it to draw another one for each run.")
        else:
            tip = tr("Unlocked: each run draws another seed. Lock it to get the same results again.")
        self.lock_button.setToolTip(tip)
        self.lock_button.setAccessibleDescription(tip)
        self._draw_icons()

    def _draw_icons(self) -> None:
        theme = current_theme()
        colours = QColor(theme.text), QColor(theme.border)
        self.lock_button.setIcon(themed_icon("lock" if self._seed.is_locked else "lock_open", *colours))
        self.dice_button.setIcon(themed_icon("dice", *colours))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "dice_button"):
            self._draw_icons()
