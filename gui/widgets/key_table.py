"""A file's keys against a model's: what fits, what is missing, unexpected or of another shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from engine.language import mark, tr
from engine.loading.results import KeyMatch, TensorEntry
from gui.theme import current_theme
from gui.widgets.table_data import LazyRows
from gui.widgets.tensor_table import FileTable, shape_words, shown_name

HEADERS = ("", mark("Key"), mark("Expected"), mark("Found"), mark("Reason"))
FITS, MISSING, UNEXPECTED, MISMATCHED = mark("✓ fits"), mark("− missing"), mark("+ unexpected"), mark("≠ mismatched")

Shapes = Mapping[str, tuple[int, ...]]


class KeyTable(FileTable):
    """What keeps a file from fitting comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEADERS, parent)
        self.setAccessibleName(tr("Keys"))
        self.setAccessibleDescription(tr("The file's keys against the model's; Ctrl+C copies the selected cells"))
        self.setItemDelegateForColumn(0, _SignDelegate(self))

    def set_match(self, match: KeyMatch | None, tensors: Sequence[TensorEntry], expected: Shapes) -> None:
        """``tensors`` are those of the state_dict, ``expected`` the model's shapes by key, as far as they are known."""
        if match is None:
            self.set_rows(LazyRows(0, lambda at: ()))
            return
        found = {entry.key: entry.shape for entry in tensors}
        mismatched = {miss.key: miss for miss in match.mismatched}
        kinds = ((MISMATCHED, tuple(mismatched)), (MISSING, match.missing), (UNEXPECTED, match.unexpected),
                 (FITS, match.fitting))  # fmt: skip
        places = [(sign, key) for sign, keys in kinds for key in keys]

        def row(at: int) -> tuple[object, ...]:
            sign, key = places[at]
            name = shown_name(key)
            if sign == MISMATCHED:
                miss = mismatched[key]
                reason = tr("Shapes differ") if miss.expected != miss.found else _sentence(miss.reason)
                return tr(sign), name, shape_words(miss.expected), shape_words(miss.found), reason
            if sign == MISSING:
                shape = shape_words(expected[key]) if key in expected else None
                return tr(sign), name, shape, None, tr("Stays as it is built")
            if sign == UNEXPECTED:
                return tr(sign), name, None, shape_words(found.get(key, ())), tr("Is not used")
            shape = shape_words(found[match.prefix + key]) if match.prefix + key in found else None
            return (
                tr(sign),
                name,
                shape,
                shape,
                tr("Stored as {name}", name=shown_name(match.prefix + key)) if match.prefix else "",
            )

        self.set_rows(LazyRows(len(places), row))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


class _SignDelegate(QStyledItemDelegate):
    """The sign says it; the colour only helps the eye."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        theme = current_theme()
        colour = theme.good if option.text == tr(FITS) else theme.danger
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colour))
