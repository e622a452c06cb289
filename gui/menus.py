"""The menu bar, made of the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from engine.language import tr
from gui.actions import Actions
from gui.figure_actions import FigureActions
from gui.language import translated_codes
from gui.session import Session, gallery_source
from gui.startup import ModelChoice
from gui.storage.recent_files import RecentFiles


class Menus(QObject):
    """File, Edit, View, Model, Run, Demos, Help."""

    def __init__(
        self,
        bar: QMenuBar,
        actions: Actions,
        figure_actions: FigureActions,
        recent: RecentFiles,
        session: Session,
        open_path: Callable[[Path], None],
    ) -> None:
        super().__init__(bar)
        self._actions = actions
        self._recent = recent
        self._session = session
        self._open_path = open_path
        self._models = QActionGroup(self)

        file_menu = _menu(bar, tr("&File"), actions.open)
        self.recent_menu = file_menu.addMenu(tr("Open &recent"))
        self.recent_menu.setToolTipsVisible(True)
        _fill(
            file_menu, None, actions.save_session, actions.start_fresh, None, actions.show_trusted, None, actions.quit
        )
        self._edit_menu = _menu(bar, tr("&Edit"), actions.copy, None)
        _fill(self._edit_menu, *figure_actions.actions, None, actions.roll_seed, actions.lock_seed)
        self.view_menu = bar.addMenu(tr("&View"))
        self._fill_view_menu()
        self.model_menu = _menu(bar, tr("&Model"))
        _menu(bar, tr("&Run"), actions.run, actions.stop, actions.stop_all, None, actions.show_activity)
        self.demo_menu = _menu(bar, tr("&Demos"))
        self._end_of_demos = self.demo_menu.addSeparator()
        _fill(self.demo_menu, actions.edit_lesson, actions.open_lesson, actions.hide_answers, actions.shipped_demos)
        help_menu = _menu(bar, tr("&Help"), actions.show_guide, actions.show_keys, actions.show_changes)
        _fill(help_menu, None, actions.open_log, None, actions.about)

        self.recent_menu.aboutToShow.connect(self._fill_recent)
        recent.changed.connect(self._enable_recent)
        session.model_changed.connect(self._mark_model)
        self._enable_recent()

    def set_gallery(self, gallery: tuple[ModelChoice, ...], choose: Callable[[str], None]) -> None:
        """Adds the gallery's models, one of which is marked as open."""
        for choice in gallery:
            action = self.model_menu.addAction(choice.title)
            action.setCheckable(True)
            action.setToolTip(choice.description)
            action.setData(gallery_source(choice.name))
            action.triggered.connect(partial(_without_checked, choose, gallery_source(choice.name)))
            self._models.addAction(action)
        _fill(self.model_menu, None, self._actions.open)

    def show_tabs(self, edit_actions: Sequence[QAction]) -> None:
        """Adds the tabs' commands, once they are known: one that shows each, and their undo and redo."""
        self._edit_menu.insertActions(self._actions.copy, edit_actions)
        if edit_actions:
            self._edit_menu.insertSeparator(self._actions.copy)
        for action in self._actions.tabs:
            self.view_menu.insertAction(self._first_of_view, action)
        self.view_menu.insertSeparator(self._first_of_view)

    def set_demos(self, demos: Sequence[QAction]) -> None:
        """Shows these before what else stands in the menu of demos; those of before are gone already."""
        self.demo_menu.insertActions(self._end_of_demos, demos)
        self._end_of_demos.setVisible(self.demo_menu.actions()[-1] is not self._end_of_demos)

    def _fill_view_menu(self) -> None:
        actions, menu = self._actions, self.view_menu
        menu.setToolTipsVisible(True)
        themes = menu.addMenu(tr("&Theme"))
        self._first_of_view = themes.menuAction()
        _fill(themes, *actions.themes.values())
        languages = menu.addMenu(tr("&Language"))
        _fill(languages, *actions.languages.values())
        languages.menuAction().setVisible(bool(translated_codes()))  # English alone is no choice
        _fill(menu, None, actions.zoom_in, actions.zoom_out, actions.reset_zoom, actions.projector, None)
        _fill(menu, actions.fold_sides, actions.full_screen)

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for number, path in enumerate(self._recent.paths(), start=1):
            action = self.recent_menu.addAction(f"&{number % 10} {path.name.replace('&', '&&')}")
            is_there = path.exists()
            action.setEnabled(is_there)
            action.setToolTip(str(path) if is_there else tr("{path} is not there any more", path=path))
            action.triggered.connect(partial(_without_checked, self._open_path, path))
        _fill(self.recent_menu, None, self._actions.clear_recent)

    def _enable_recent(self) -> None:
        self.recent_menu.setEnabled(bool(self._recent.paths()))

    def _mark_model(self) -> None:
        for action in self._models.actions():
            with QSignalBlocker(action):
                action.setChecked(action.data() == self._session.source)


def _menu(bar: QMenuBar, title: str, *items: QAction | None) -> QMenu:
    menu = bar.addMenu(title)
    menu.setToolTipsVisible(True)
    _fill(menu, *items)
    return menu


def _fill(menu: QMenu, *items: QAction | None) -> None:
    for item in items:
        if item is None:
            menu.addSeparator()
        else:
            menu.addAction(item)


def _without_checked(slot: Callable[..., None], value: object, _checked: bool = False) -> None:
    slot(value)
