"""Which modules are quantized: a tree of check boxes with the bytes before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from engine.language import tr
from engine.quantization.coverage import ModuleBytes
from gui.models.module_groups import group_names
from gui.theme import current_theme
from gui.widgets.byte_sizes import MB, short_number, unit_for
from gui.widgets.labels import label
from gui.widgets.plain_mark import plain_tool_tip
from gui.widgets.plain_tree import PlainTree

MOST_ROWS = 9
MODULE, BEFORE, AFTER = range(3)
_FQN = Qt.ItemDataRole.UserRole
_CHECKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ModuleChoice(QWidget):
    """Modules that a scheme can change have a check box; the others are muted and say why they stay.

    Signals:
        chosen(object): the fqns that are ticked now, in the model's order; None for all that can be.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ModuleBytes, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self.summary_label = label(tr("Modules"), "title")
        self._unit = MB
        self.tree = PlainTree((tr("Module"), tr("MB before"), tr("after")), least_rows=3, most_rows=MOST_ROWS)
        self.tree.setAccessibleName(tr("Modules to quantize"))
        self.tree.setToolTip(tr("Space ticks a module; below the tree stands why it becomes smaller or stays"))
        self.reason_label = label(" ", "caption")
        self.reason_label.setMinimumHeight(3 * self.reason_label.fontMetrics().lineSpacing())
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.summary_label)
        layout.addWidget(self.tree)
        layout.addWidget(self.reason_label)
        self._tell_timer = QTimer(self, singleShot=True, interval=0)
        self._tell_timer.timeout.connect(self._tell)
        self.tree.itemChanged.connect(self._follow_tick)
        self.tree.currentItemChanged.connect(self._show_reason)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The fqns, in the model's order."""
        return tuple(
            row.fqn
            for row in self.rows
            if row.is_eligible and self._items[row.fqn].checkState(MODULE) == Qt.CheckState.Checked
        )

    def item(self, fqn: str) -> QTreeWidgetItem:
        """Raises KeyError when there is no such module."""
        return self._items[fqn]

    def set_rows(self, rows: Sequence[ModuleBytes]) -> None:
        """Shows what a scheme makes of a model; where only the ticks differ, the place in the tree stays."""
        rows = tuple(rows)
        same = [(row.fqn, row.type_name) for row in rows] == [(row.fqn, row.type_name) for row in self.rows]
        self.rows = rows
        self._unit = unit_for(sum(row.before_bytes for row in rows))
        head = tr("MB before") if self._unit == MB else tr("kB before")
        self.tree.headerItem().setText(BEFORE, head)
        blocker = QSignalBlocker(self.tree)
        if not same:
            self._build()
        for row in rows:
            self._fill(row)
        blocker.unblock()
        self._show_summary()
        self._show_reason()
        self.tree.fit()

    def _build(self) -> None:
        """Modules stand below the part of their path that they share with others."""
        self.tree.clear()
        self._items = {}
        groups: dict[str, QTreeWidgetItem] = {}
        names = group_names(row.fqn for row in self.rows)
        sizes = Counter(names.values())
        for row in self.rows:
            first = names[row.fqn]
            text = f"{row.fqn}, {row.type_name}"
            parent = None
            if sizes[first] > 1:
                if first not in groups:
                    groups[first] = self.tree.row((first, "", ""))
                    groups[first].setFlags(_PLAIN | Qt.ItemFlag.ItemIsAutoTristate)
                    self.tree.addTopLevelItem(groups[first])
                    groups[first].setExpanded(len(self.rows) <= MOST_ROWS)
                parent = groups[first]
                text = f"{row.fqn.removeprefix(first).lstrip('.') or first}, {row.type_name}"
            item = self.tree.row((text, "", ""))
            item.setData(MODULE, _FQN, row.fqn)
            self._items[row.fqn] = item
            if parent is None:
                self.tree.addTopLevelItem(item)
            else:
                parent.addChild(item)
        self.tree.setRootIsDecorated(bool(groups))

    def _fill(self, row: ModuleBytes) -> None:
        item = self._items[row.fqn]
        item.setText(BEFORE, short_number(row.before_bytes, self._unit))
        item.setText(AFTER, short_number(row.after_bytes, self._unit))
        item.setFlags(_CHECKABLE if row.is_eligible else _PLAIN)
        if row.is_eligible:
            item.setCheckState(MODULE, Qt.CheckState.Checked if row.is_chosen else Qt.CheckState.Unchecked)
        else:
            item.setData(MODULE, Qt.ItemDataRole.CheckStateRole, None)
        reason = _reason(row)
        for column in (MODULE, BEFORE, AFTER):
            item.setToolTip(column, plain_tool_tip(reason))
            item.setForeground(column, QBrush() if row.is_eligible else QColor(current_theme().muted))
        item.setData(MODULE, Qt.ItemDataRole.AccessibleDescriptionRole, reason)
        group = item.parent()
        if group is not None:
            inside = [each for each in self.rows if self._items[each.fqn].parent() is group]
            group.setText(BEFORE, short_number(sum(each.before_bytes for each in inside), self._unit))
            group.setText(AFTER, short_number(sum(each.after_bytes for each in inside), self._unit))
            can_tick = any(each.is_eligible for each in inside)
            group.setFlags(_PLAIN | Qt.ItemFlag.ItemIsAutoTristate | (_CHECKABLE if can_tick else _PLAIN))

    def _show_summary(self) -> None:
        total = sum(row.before_bytes for row in self.rows)
        chosen = [row for row in self.rows if row.is_chosen]
        share = sum(row.before_bytes for row in chosen) / total if total else 0.0
        self.summary_label.setText(
            tr(
                "{chosen} of {total} modules, {share:.0f} % of the bytes",
                chosen=len(chosen),
                total=len(self.rows),
                share=100 * share,
            )
        )

    def _show_reason(self) -> None:
        """That of the current row; until there is one, of the largest module that stays."""
        if not shiboken6.isValid(self):  # a tree that goes lets go of its rows
            return
        item = self.tree.currentItem()
        fqn = item.data(MODULE, _FQN) if item is not None else None
        row = next((each for each in self.rows if each.fqn == fqn), None)
        if row is None and item is None:
            left = [each for each in self.rows if not each.is_chosen]
            row = max(left, key=lambda each: each.before_bytes, default=None)
        self.reason_label.setText(_reason(row) if row is not None else " ")

    def _follow_tick(self, item: QTreeWidgetItem, column: int) -> None:
        if column == MODULE:
            self._tell_timer.start()  # a tick on a group changes many

    def _tell(self) -> None:
        ticked = self.ticked
        eligible = tuple(row.fqn for row in self.rows if row.is_eligible)
        if ticked != tuple(row.fqn for row in self.rows if row.is_chosen):
            self.chosen.emit(None if ticked == eligible else ticked)

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "rows"):
            self.set_rows(self.rows)


def _reason(row: ModuleBytes) -> str:
    return f"{row.fqn}: {row.reason}."
