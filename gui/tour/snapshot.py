"""What the window is before a demo, to be brought back after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gui.storage.state import Plain

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.tabs.base import Tab

COLUMNS = "page"


@dataclass(frozen=True)
class Snapshot:
    """The tabs' books, the open model and word model, the layer, the seed, and which tab is in front."""

    books: dict[str, dict[str, Plain]]
    tab: str
    model: Any
    source: str
    opened: Any
    layer: str
    words: Any
    words_source: str
    seed: int
    is_locked: bool

    @staticmethod
    def of(window: MainWindow) -> Snapshot:
        session, front = window.session, window.tab_area.current
        return Snapshot(
            books={tab.tab_id: tab.state.as_dict() for tab in window.tab_area.tabs},
            tab=front.tab_id if front is not None else "",
            model=session.model,
            source=session.source,
            opened=session.opened,
            layer=session.layer,
            words=session.chosen_words.model,
            words_source=session.chosen_words.source,
            seed=window.seed.value,
            is_locked=window.seed.is_locked,
        )

    def restore(self, window: MainWindow, *, with_seed: bool = True) -> None:
        """Brings all of it back; what runs in the tabs that change is stopped."""
        session = window.session
        if self.model is not None and session.model is not self.model:
            session.set_model(self.model, self.source, opened=self.opened)
        if session.chosen_words.model is not self.words:
            session.chosen_words.choose(self.words, self.words_source)
        session.select_layer(self.layer)
        for tab in window.tab_area.tabs:
            set_back(tab, self.books.get(tab.tab_id, {}))
        if with_seed:
            window.seed.set_value(self.seed)
            window.seed.set_locked(self.is_locked)
        if self.tab:
            window.show_tab(self.tab)


def begin_afresh(tabs: Iterable[Tab]) -> None:
    """The tabs' defaults, but for the widths of their columns: a demo is the same for everybody."""
    for tab in tabs:
        defaults = tab.state.defaults()
        defaults.pop(COLUMNS, None)
        set_back(tab, defaults)


def set_back(tab: Tab, values: dict[str, Plain]) -> None:
    """Restores the entries that are other ones now."""
    now = tab.state.as_dict()
    changed = {name: value for name, value in _without_widths(values, now).items() if now[name] != value}
    if changed:
        tab.cancel_work()
        tab.state.restore(changed)


def _without_widths(values: dict[str, Plain], now: dict[str, Plain]) -> dict[str, Plain]:
    """What is set by somebody: which columns are folded, but not widths, which were none before a tab was shown."""
    wanted: dict[str, Plain] = {name: value for name, value in values.items() if name in now and value is not None}
    before, after = wanted.get(COLUMNS), now.get(COLUMNS)
    if isinstance(before, dict) and isinstance(after, dict):
        wanted[COLUMNS] = {**before, "widths": after["widths"]}
    return wanted
