"""The style sheet: what palettes cannot say. Kept small, and in one place.

Widgets ask for a look by a property: ``card`` on a QFrame, ``primary`` on a QPushButton, ``role`` on a QLabel
("heading", "title", "caption", "small" for a caption that has a colour of its own, "muted", "figure" for a big number),
``lead`` on a widget whose labels are read aloud.
"""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

from engine.assets import asset_path

if TYPE_CHECKING:
    from gui.theme import Theme

_LENGTH = re.compile(r"(-?\d+)px")

_TEMPLATE = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }

QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${caption}pt; }
QLabel[role="small"] { font-size: ${caption}pt; }
QLabel[role="figure"] { font-size: ${figure}pt; font-weight: 600; }

QFrame[card="true"] { background: $window; border: 1px solid $border; border-radius: 10px; }
QFrame[tour="true"] { background: $surface; border: none; border-top: 2px solid $accent; }
QWidget[lead="true"] QLabel { font-size: ${lead}pt; }
QFrame[banner="true"] { background: $danger_surface; border: 1px solid $danger; border-radius: 8px; }
QFrame[banner="true"][wide="true"] { border-radius: 0; border-width: 0 0 1px 0; }
QFrame[banner="true"] QLabel { color: $danger; }

QPushButton {
    background: $window; border: 1px solid $border; border-radius: 6px; padding: 6px 14px; font-weight: 500;
}
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $surface; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $surface; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $surface; border-color: $border; color: $muted; }

QComboBox, QAbstractSpinBox, QLineEdit {
    background: $surface; border: 1px solid $border; border-radius: 6px; padding: 4px 8px; color: $text;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox:hover, QAbstractSpinBox:hover, QLineEdit:hover { border-color: $muted; }
QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled { color: $muted; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($icons/chevron_down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px; }
/* Qt ignores the left padding here, so that a number at the left would touch the frame. */
QAbstractSpinBox { padding-right: 20px; qproperty-alignment: 'AlignRight | AlignVCenter'; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 20px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url($icons/chevron_up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url($icons/chevron_down.svg); width: 10px; height: 10px; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url($icons/check_$check.svg);
}
QTreeView::indicator:indeterminate { background: $selection; border-color: $accent; }
QCheckBox::indicator:checked:focus { border: 2px solid $text; }
QCheckBox::indicator:disabled { border-color: $border; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 2px 6px; color: $muted; }
QToolButton:hover, QToolButton:focus { border-color: $border; color: $text; }
QToolButton[corner="true"] { padding: 1px 2px; max-width: 18px; }
QToolButton::menu-indicator { image: none; }
QToolButton[fold="true"] { padding: 6px 0; border-color: $border; }

QPushButton[choice="true"] { padding: 5px 8px; }
QPushButton[choice="true"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[choice="true"]:checked:focus { border-color: $text; }
QPlainTextEdit[role="code"], QTextEdit[role="code"] { font-family: $mono; font-size: ${body}pt; }
QTreeView[roomy="true"]::item { height: 26px; padding: 0 6px; }

QMenuBar { background: $window; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; color: $muted; background: transparent; }
QMenuBar::item:selected { background: $selection; color: $text; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 5px 10px; spacing: 8px; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }

QFrame[tabBand="true"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[tabBand="true"] QTabBar { background: transparent; }
QFrame[tabBand="true"] QTabBar::tab {
    background: transparent; color: $muted; border: 1px solid transparent; border-bottom: none;
    border-top-left-radius: 8px; border-top-right-radius: 8px; padding: 6px 16px; margin-right: 4px;
}
QFrame[tabBand="true"] QTabBar::tab:selected {
    background: $window; color: $text; border-color: $border; font-weight: 600;
}
QFrame[tabBand="true"] QTabBar:focus::tab:selected, QFrame[tabBand="true"] QTabBar::tab:selected:focus {
    border-color: $accent;
}
QFrame[tabBand="true"] QTabBar::tab:hover:!selected { color: $text; }
QFrame[tabBand="true"] QTabBar::tab:disabled { color: $muted; }

QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 8px;
}
QAbstractItemView, QPlainTextEdit, QTextEdit { border: 1px solid transparent; border-radius: 4px; }
QPlainTextEdit[readOnly="false"], QTextEdit[readOnly="false"] { border-color: $border; background: $surface; }
QAbstractItemView:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QAbstractItemView { background: $window; alternate-background-color: $surface;
    selection-background-color: $selection; selection-color: $text;
}
QTableView { gridline-color: $border; }
QTableCornerButton::section { background: transparent; border: none; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border: 1px solid $window; border-radius: 8px; background: $accent;
}
QSlider::handle:horizontal:focus { border-color: $text; }
QSplitter::handle { background: transparent; }
QScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme, point_size: float, zoom: float) -> str:
    """The sheet in the theme's colours; the sizes of type follow from the body's, lengths from the zoom."""
    factors = {"body": 1.0, "heading": 1.35, "caption": 0.9, "figure": 1.7, "lead": 1.2}
    sizes = {name: point_size * factor for name, factor in factors.items()}
    colours = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    points = {name: f"{size:.1f}" for name, size in sizes.items()}
    mono = f"'{QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()}'"
    check = "dark" if theme.is_dark else "light"
    sheet = _TEMPLATE.substitute(colours, **points, icons=asset_path("icons").as_posix(), check=check, mono=mono)
    return _LENGTH.sub(lambda match: _zoomed(int(match[1]), zoom), sheet)


def _zoomed(length: int, zoom: float) -> str:
    """A thin line stays visible however small the zoom."""
    return f"{max(1, round(length * zoom)) if length > 0 else round(length * zoom)}px"
