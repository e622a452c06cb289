"""The window: construction only. What happens in it is decided by its parts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenuBar

from engine.errors import EngineError
from engine.language import told, tr
from engine.progress import Progress
from gui.actions import Actions
from gui.appearance import Appearance
from gui.commands import Commands, WheelZoom
from gui.errors import ErrorReporter
from gui.figure_actions import FigureActions, figure_of_event
from gui.files.file_drop import FileDropFilter, FileOpener
from gui.language import Languages
from gui.language_switch import take_down
from gui.lesson_mode.mode import LessonMode
from gui.menus import Menus
from gui.seed import Seed
from gui.session import DEFAULT_MODEL, Session, gallery_source
from gui.settings import SavedExports, Settings
from gui.startup import LoadedParts, ModelChoice, gallery_choices, load_parts
from gui.storage.recent_files import RecentFiles
from gui.storage.session_keeper import SessionKeeper
from gui.storage.state import StateBook
from gui.tab_area import TabArea
from gui.tabs import TAB_CLASSES
from gui.tabs.base import Tab, TabContext
from gui.tasks import TaskRunner
from gui.tool_bar import MainToolBar
from gui.tour.shelf import TourShelf
from gui.widgets.activity_bar import ActivityBar
from gui.zoom import rescale

DEFAULT_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Shows its frame at once; torch, plots and tabs come behind it.

    With ``is_small`` the tabs do their first work on small inputs.

    Signals:
        loaded(): the tabs are there, and the first models are being opened.
        load_failed(BaseException): torch or a tab could not be imported.
        rebuilt(): tabs, menus and bars are new ones, in another language; those before are gone.
    """

    loaded = Signal()
    load_failed = Signal(object)
    rebuilt = Signal()

    def __init__(
        self,
        settings: Settings,
        reporter: ErrorReporter,
        *,
        tab_classes: Sequence[str | type[Tab]] = TAB_CLASSES,
        is_small: bool = False,
        appearance: Appearance | None = None,
        languages: Languages | None = None,
    ) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.setWindowTitle("LayerLab")
        self.settings = settings
        self.reporter = reporter
        self.appearance = appearance or Appearance(application, settings, self)
        self.languages = languages or Languages(application, settings, self)
        self.runner = TaskRunner(self)
        self.session = Session(self.runner, self, trust_file=settings.folder / "trusted.json")
        self.seed = Seed(parent=self)
        self.recent = RecentFiles(settings.folder / "recent.json", self)
        self.state = StateBook()
        self.keeper: SessionKeeper | None = None
        self.opener = FileOpener(self.runner, lambda: self.tab_area.tabs, lambda: self.tab_area.current, self)
        self.demos = TourShelf(self)
        self.lessons = LessonMode(self)
        self._wheel_zoom = WheelZoom(self)
        self._context = TabContext(self.session, self.runner, settings, self.seed, reporter.report)
        self._wanted_classes = tab_classes
        self._tab_classes: tuple[type[Tab], ...] = ()
        self._waiting_classes: list[type[Tab]] = []
        self._is_small = is_small
        self._wanted_model = self._wanted_layer = self._wanted_tab = ""
        self._started_tabs: set[Tab] = set()
        # Qt would show its own menu of tool bars; ours for figures is asked for by ``contextMenuEvent``.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.setAnimated(False)  # after a switch of the language the page would slide below a higher tool bar
        self.statusBar().setSizeGripEnabled(False)
        self._build_shell()
        # Not before the frame is on the screen: importing torch takes the processor from it.
        self.tab_area.loading_page.first_painted.connect(self._load, Qt.ConnectionType.QueuedConnection)
        self._remember()
        self._connect()
        self._restore_geometry()
        FileDropFilter(self, self.opener)
        rescale(self)

    def show_tab(self, tab_id: str) -> None:
        self.tab_area.show_tab(tab_id)

    def say(self, sentence: str) -> None:
        """Shows a sentence that concerns the whole window, until it is closed or something else is opened."""
        self.tab_area.notice.show_message(sentence)

    def start_current(self, *, again: bool = False) -> None:
        """Lets the tab in front do its first work; ``again`` makes all tabs begin anew when they are shown."""
        if again:
            self._started_tabs.clear()
        if self.tab_area.current is not None:
            self._start_default_work(self.tab_area.current)

    def rebuild(self) -> None:
        """Builds all that shows texts anew, in the language of now: same models, inputs, tab and layer.

        What tabs have been computing is given up, and computed again as at the start.
        """
        if self.keeper is None:
            return
        parts = self.keeper.parts()
        self.setUpdatesEnabled(False)
        try:
            with self.session.as_at_the_start():
                take_down(self)
                self._started_tabs.clear()
                self.setLocale(QLocale())
                self._build_shell()
                self._show_gallery(gallery_choices())
                for tab_class in self._tab_classes:
                    self._add_tab(tab_class)
                self._announce_tabs()
                trouble = self.keeper.replace_books(self._books(), parts)
                self._finish_tabs()
                rescale(self)
        finally:
            self.setUpdatesEnabled(True)
        if trouble:
            self.say(trouble)
        self.rebuilt.emit()

    # Construction

    def _build_shell(self) -> None:
        """All but the tabs that shows texts."""
        self.tab_area = TabArea()
        self.actions_ = Actions(self)
        self.figure_actions = FigureActions(SavedExports(self.settings), self)
        bar = QMenuBar(self)  # one that Qt makes by itself would stay in memory after a switch of the language
        self.setMenuBar(bar)
        self.menus = Menus(bar, self.actions_, self.figure_actions, self.recent, self.session, self.opener.open)
        self.tool_bar = MainToolBar(self.session, self.seed, self.actions_)
        self.activity_bar = ActivityBar(self.runner)
        self.provenance = QLabel()
        self.provenance.setProperty("role", "caption")
        self.provenance.setContentsMargins(12, 0, 12, 0)
        self.provenance.setMinimumWidth(1)  # cut before anything else is
        self.commands = Commands(self)
        self.setCentralWidget(self.tab_area)
        self.addToolBar(self.tool_bar)
        self.statusBar().addWidget(self.activity_bar, 1)
        self.statusBar().addPermanentWidget(self.provenance)
        self.tab_area.current_changed.connect(self._start_default_work)
        self.tab_area.current_changed.connect(self._show_edit_actions)
        self.tool_bar.source_chosen.connect(self.tab_area.notice.clear)
        self.tool_bar.source_chosen.connect(self.session.open_source)
        self.opener.opening.connect(self.tab_area.notice.clear)
        self.activity_bar.list_requested.connect(self.actions_.show_activity.trigger)

    def _remember(self) -> None:
        """What of the window itself belongs to a session."""
        self.state.remember_value("tab", self._tab_id, self._set_tab)
        self.state.remember_value(
            "model", lambda: self.session.source_to_keep, partial(self._set_wanted, "_wanted_model")
        )
        self.state.remember_value(
            "layer", lambda: self.session.layer_to_keep, partial(self._set_wanted, "_wanted_layer")
        )
        session = self.session
        self.state.remember_value("word_model", lambda: session.word_source_to_keep, session.restore_word_model)
        self.state.remember_value("seed", lambda: self.seed.value, self.seed.set_value)
        self.state.remember_value("seed_is_locked", lambda: self.seed.is_locked, self.seed.set_locked)

    def _connect(self) -> None:
        """What lasts as long as the window; the rest is connected with the part that is built."""
        self.session.model_changed.connect(self._show_provenance)
        self.session.open_failed.connect(self._show_open_failure)
        self.session.opened_defaults.connect(self.start_current)
        self.appearance.projector_changed.connect(self._fold_all)
        self.languages.changed.connect(self.rebuild)
        self.opener.refused.connect(self.say)
        self.opener.noticed.connect(self.say)
        self.opener.failed.connect(self.reporter.report)

    def _restore_geometry(self) -> None:
        screen = self.screen().availableGeometry().size()
        self.resize(DEFAULT_SIZE.boundedTo(screen))
        try:
            self.restoreGeometry(self.settings.window_geometry)
        except TypeError:  # half-written bytes
            self.resize(DEFAULT_SIZE.boundedTo(screen))
        places = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(place.intersects(self.geometry()) for place in places):  # the screen is gone
            self.resize(self.size().boundedTo(places[0].size()))
            self.move(places[0].topLeft())

    # Loading

    def _load(self) -> None:
        task = self.runner.submit(
            load_parts, self._wanted_classes, title=tr("Loading PyTorch"), owner="window", is_long=True
        )
        task.progressed.connect(self._show_load_progress)
        task.succeeded.connect(self._build_tabs)
        task.failed.connect(self._show_load_failure)

    def _show_load_progress(self, progress: Progress) -> None:
        self.tab_area.loading_page.show_progress(progress.done, progress.total, progress.message)

    def _show_load_failure(self, error: BaseException) -> None:
        self.tab_area.loading_page.show_failure(
            tr(
                "LayerLab cannot start: {error}. Install it again as the README says, or see the log (Help menu).",
                error=error,
            )
        )
        self.reporter.report(error)
        self.load_failed.emit(error)

    def _build_tabs(self, parts: LoadedParts) -> None:
        self.reporter.install()  # pyqtgraph has put its own hook in place
        self._show_gallery(parts.gallery)
        self._tab_classes = parts.tab_classes
        self._waiting_classes = list(parts.tab_classes)
        QTimer.singleShot(0, self, self._build_next_tab)

    def _show_gallery(self, gallery: tuple[ModelChoice, ...]) -> None:
        self.tool_bar.set_gallery(gallery)
        self.menus.set_gallery(gallery, self.session.open_source)

    def _build_next_tab(self) -> None:
        """One a turn of the event loop, so that the window stays alive meanwhile."""
        if self._waiting_classes:
            self._add_tab(self._waiting_classes.pop(0))
            QTimer.singleShot(0, self, self._build_next_tab)
            return
        self._announce_tabs()
        self._finish_loading()

    def _add_tab(self, tab_class: type[Tab]) -> None:
        try:
            self.tab_area.add_tab(tab_class(self._context))
        except Exception as error:  # the other tabs are of use without it
            self.reporter.report(error)

    def _announce_tabs(self) -> None:
        for tab in self.tab_area.tabs:
            self.actions_.add_tab(tr(tab.title), partial(self.show_tab, tab.tab_id))
        self.menus.show_tabs([action for tab in self.tab_area.tabs for action in tab.edit_actions])
        self.lessons.begin()

    def _books(self) -> dict[str, StateBook]:
        return {"window": self.state, **{tab.tab_id: tab.state for tab in self.tab_area.tabs}}

    def _finish_loading(self) -> None:
        self.keeper = SessionKeeper(self.settings.folder / "session.json", self._books(), self)
        self.keeper.autosave_failed.connect(self.say)
        trouble = self.keeper.restore()
        self._finish_tabs()
        self.session.open_defaults(self._wanted_model, self._wanted_layer)
        if trouble:
            self.say(trouble)
        self.loaded.emit()

    def _finish_tabs(self) -> None:
        """They are there, and have what was kept of them."""
        if self.appearance.is_projector:
            self._fold_all(True)
        self.commands.enable()
        self.tab_area.reveal(self._wanted_tab)

    def _start_default_work(self, tab: Tab) -> None:
        if self.session.has_opened_defaults and tab not in self._started_tabs:
            self._started_tabs.add(tab)
            tab.start_default_work(small=self._is_small)

    # What a session holds of the window

    def apply_session(self) -> None:
        """Opens the model of a session that was just read, and shows its tab."""
        self.session.open_source(self._wanted_model or gallery_source(DEFAULT_MODEL), self._wanted_layer)
        if self._wanted_tab in {tab.tab_id for tab in self.tab_area.tabs}:
            self.show_tab(self._wanted_tab)
        self.start_current(again=True)

    def _tab_id(self) -> str:
        return self.tab_area.current.tab_id if self.tab_area.current is not None else ""

    def _set_tab(self, tab_id: str) -> None:
        self._set_wanted("_wanted_tab", tab_id)

    def _set_wanted(self, name: str, value: str) -> None:
        if not isinstance(value, str):
            raise TypeError("not a text")
        setattr(self, name, value)

    # Slots

    def _show_provenance(self) -> None:
        model = self.session.model
        if model is not None:
            self.provenance.setText(f"{told(model.title)}: {told(model.provenance)}")
            self.provenance.setToolTip(self.provenance.text())

    def _show_open_failure(self, error: BaseException) -> None:
        self.tool_bar.show_model()
        if isinstance(error, EngineError):
            self.say(str(error))
        else:
            self.reporter.report(error)

    def _show_edit_actions(self, current: Tab) -> None:
        """Undo and redo are those of the tab in front; the keys of the others sleep."""
        for tab in self.tab_area.tabs:
            for action in tab.edit_actions:
                action.setVisible(tab is current)

    def _fold_all(self, is_folded: bool) -> None:
        for tab in self.tab_area.tabs:
            if tab.page is not None:
                tab.page.fold_sides(is_folded)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self.appearance.use_screen, Qt.ConnectionType.UniqueConnection)
            self.appearance.use_screen(handle.screen())
            handle.installEventFilter(self._wheel_zoom)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        figure = figure_of_event(self, event)
        if figure is not None:
            self.figure_actions.popup(figure, event.globalPos())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not a shortcut: what has the focus may have a use of its own for Escape.
        if self.demos.take_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.commands.stop_current()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.window_geometry = self.saveGeometry()
        self.lessons.end()
        self.demos.end()  # what is kept is what was there before the demo
        if self.keeper is not None:
            trouble = self.keeper.save_now()
            if trouble:
                print(trouble, file=sys.stderr)  # no window is left to say it in
        self.settings.flush()
        self.hide()  # what runs may take a moment to end
        self.runner.shutdown()
        self.opener.close()
        event.accept()
