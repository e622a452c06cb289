"""The window: construction only. What happens in it is decided by its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QMenu, QToolBar

from engine.errors import EngineError
from engine.progress import Progress
from gui.about import AboutDialog
from gui.errors import ErrorReporter
from gui.session import Session
from gui.settings import Settings
from gui.startup import LoadedParts, load_parts
from gui.tab_area import TabArea
from gui.tabs import TAB_CLASSES
from gui.tabs.base import Tab, TabContext
from gui.tasks import TaskRunner
from gui.theme import ThemeName, apply_theme
from gui.widgets.activity_bar import ActivityBar

if TYPE_CHECKING:
    from engine.handle import ModelHandle

DEFAULT_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Shows its frame at once; torch, plots and tabs come behind it.

    With ``is_small`` the tabs do their first work on small inputs.

    Signals:
        loaded(): the tabs are there, and the first models are being opened.
        load_failed(BaseException): torch or a tab could not be imported.
    """

    loaded = Signal()
    load_failed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        reporter: ErrorReporter,
        *,
        tab_classes: Sequence[str | type[Tab]] = TAB_CLASSES,
        is_small: bool = False,
    ) -> None:
        super().__init__()
        self.setWindowTitle("LayerLab")
        self.settings = settings
        self.reporter = reporter
        self.runner = TaskRunner(self)
        self.session = Session(self.runner, self)
        self.tab_area = TabArea()
        self.model_box = QComboBox()
        self.activity_bar = ActivityBar(self.runner)
        self._provenance = QLabel()
        self._context = TabContext(self.session, self.runner, settings, reporter.report)
        self._tab_classes = tab_classes
        self._waiting_classes: list[type[Tab]] = []
        self._is_small = is_small
        self._started_tabs: set[Tab] = set()
        self.setCentralWidget(self.tab_area)
        self._create_menus()
        self._create_tool_bar()
        self._create_status_bar()
        self._connect()
        self._restore_geometry()

    def show_tab(self, tab_id: str) -> None:
        self.tab_area.show_tab(tab_id)

    def set_theme(self, name: ThemeName) -> None:
        """Changes the whole application's theme and remembers it."""
        self.settings.theme_name = name
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, name)

    # Construction

    def _create_menus(self) -> None:
        bar = self.menuBar()
        file_menu = bar.addMenu("&File")
        # QKeySequence.StandardKey.Quit has no binding on some platforms.
        _add_action(file_menu, "&Quit", self.close, shortcut="Ctrl+Q", role=QAction.MenuRole.QuitRole)
        self._view_menu = bar.addMenu("&View")
        themes = QActionGroup(self)
        choices: tuple[tuple[ThemeName, str], ...] = (("light", "&Light theme"), ("dark", "&Dark theme"))
        for name, label in choices:
            action = _add_action(self._view_menu, label, partial(self.set_theme, name))
            action.setCheckable(True)
            action.setChecked(name == self.settings.theme_name)
            themes.addAction(action)
        self._view_menu.addSeparator()
        _add_action(self._view_menu, "&Full screen", self._toggle_full_screen, shortcut="F11")
        self._run_menu = bar.addMenu("&Run")
        self.run_action = _add_action(self._run_menu, "&Run this tab", self._run_current, shortcut="F5")
        self.stop_action = _add_action(self._run_menu, "&Stop (Esc)", self._stop_current, shortcut="Shift+F5")
        for action in (self.run_action, self.stop_action):
            action.setEnabled(False)
        help_menu = bar.addMenu("&Help")
        _add_action(help_menu, "Open &log folder", self.reporter.open_log_folder)
        help_menu.addSeparator()
        _add_action(help_menu, "&About LayerLab", self._show_about, role=QAction.MenuRole.AboutRole)

    def _create_tool_bar(self) -> None:
        bar = QToolBar("Model")
        bar.setObjectName("model_bar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        label = QLabel("&Model")
        label.setProperty("role", "muted")
        label.setBuddy(self.model_box)
        label.setContentsMargins(6, 0, 0, 0)  # in line with the pages below
        self.model_box.setMinimumWidth(300)
        self.model_box.setAccessibleName("Model")
        self.model_box.setToolTip("The model that all tabs look at")
        self.model_box.setEnabled(False)
        bar.addWidget(label)
        bar.addWidget(self.model_box)
        self.addToolBar(bar)

    def _create_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self._provenance.setProperty("role", "caption")
        self._provenance.setContentsMargins(0, 0, 12, 0)
        bar.addWidget(self.activity_bar, 1)
        bar.addPermanentWidget(self._provenance)

    def _connect(self) -> None:
        # Not before the frame is on the screen: importing torch takes the processor from it.
        self.tab_area.loading_page.first_painted.connect(self._load, Qt.ConnectionType.QueuedConnection)
        self.tab_area.current_changed.connect(self._start_default_work)
        self.model_box.activated.connect(self._open_chosen)
        self.session.model_changed.connect(self._show_model)
        self.session.open_failed.connect(self._show_open_failure)
        self.session.opened_defaults.connect(self._start_current)

    def _restore_geometry(self) -> None:
        screen = self.screen().availableGeometry().size()
        self.resize(DEFAULT_SIZE.boundedTo(screen))
        try:
            self.restoreGeometry(self.settings.window_geometry)
        except TypeError:  # half-written bytes
            self.resize(DEFAULT_SIZE.boundedTo(screen))

    # Loading

    def _load(self) -> None:
        task = self.runner.submit(load_parts, self._tab_classes, title="Loading PyTorch", owner="window", is_long=True)
        task.progressed.connect(self._show_load_progress)
        task.succeeded.connect(self._build_tabs)
        task.failed.connect(self._show_load_failure)

    def _show_load_progress(self, progress: Progress) -> None:
        self.tab_area.loading_page.show_progress(progress.done, progress.total, progress.message)

    def _show_load_failure(self, error: BaseException) -> None:
        self.tab_area.loading_page.show_failure(
            f"LayerLab cannot start: {error}. Install it again as the README says, or see the log (Help menu)."
        )
        self.reporter.report(error)
        self.load_failed.emit(error)

    def _build_tabs(self, parts: LoadedParts) -> None:
        self.reporter.install()  # pyqtgraph has put its own hook in place
        for choice in parts.gallery:
            self.model_box.addItem(choice.title, choice.name)
            self.model_box.setItemData(self.model_box.count() - 1, choice.description, Qt.ItemDataRole.ToolTipRole)
        self.model_box.setCurrentIndex(-1)
        self._waiting_classes = list(parts.tab_classes)
        QTimer.singleShot(0, self, self._build_next_tab)

    def _build_next_tab(self) -> None:
        """One a turn of the event loop, so that the window stays alive meanwhile."""
        if self._waiting_classes:
            tab_class = self._waiting_classes.pop(0)
            try:
                self.tab_area.add_tab(tab_class(self._context))
            except Exception as error:  # the other tabs are of use without it
                self.reporter.report(error)
            QTimer.singleShot(0, self, self._build_next_tab)
            return
        self._view_menu.addSeparator()
        for number, tab in enumerate(self.tab_area.tabs, start=1):
            _add_action(self._view_menu, tab.title, partial(self.show_tab, tab.tab_id), shortcut=f"Ctrl+{number}")
        for action in (self.run_action, self.stop_action):
            action.setEnabled(True)
        self.model_box.setEnabled(True)
        self.session.open_defaults()
        self.tab_area.reveal(self.settings.last_tab)
        self.loaded.emit()

    def _start_current(self) -> None:
        if self.tab_area.current is not None:
            self._start_default_work(self.tab_area.current)

    def _start_default_work(self, tab: Tab) -> None:
        if self.session.has_opened_defaults and tab not in self._started_tabs:
            self._started_tabs.add(tab)
            tab.start_default_work(small=self._is_small)

    # Slots of menus and tool bar

    def _open_chosen(self, index: int) -> None:
        self.session.open_gallery_model(self.model_box.itemData(index))

    def _show_model(self, model: ModelHandle) -> None:
        self.model_box.setCurrentIndex(self.model_box.findData(model.name))
        self._provenance.setText(f"{model.title}: {model.provenance}")

    def _show_open_failure(self, error: BaseException) -> None:
        name = self.session.model.name if self.session.model is not None else ""
        self.model_box.setCurrentIndex(self.model_box.findData(name))
        tab = self.tab_area.current
        if isinstance(error, EngineError) and tab is not None:
            tab.show_error(error)
        else:
            self.reporter.report(error)

    def _run_current(self) -> None:
        if self.tab_area.current is not None:
            self.tab_area.current.run_or_restart()

    def _stop_current(self) -> None:
        if self.tab_area.current is not None:
            self.tab_area.current.cancel_work()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_about(self) -> None:
        AboutDialog(self).open()

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not a shortcut: what has the focus may have a use of its own for Escape.
        if event.key() == Qt.Key.Key_Escape:
            self._stop_current()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.window_geometry = self.saveGeometry()
        if self.tab_area.current is not None:
            self.settings.last_tab = self.tab_area.current.tab_id
        self.settings.flush()
        self.hide()  # what runs may take a moment to end
        self.runner.shutdown()
        event.accept()


def _add_action(
    menu: QMenu,
    text: str,
    slot: Callable[[], object],
    *,
    shortcut: str = "",
    role: QAction.MenuRole = QAction.MenuRole.NoRole,
) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: slot())
    if shortcut:
        action.setShortcut(shortcut)
    action.setMenuRole(role)
    return action
