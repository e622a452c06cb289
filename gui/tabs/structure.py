"""Structure: what a model is made of, module by module, and why each of its numbers is what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QSplitter, QVBoxLayout, QWidget

from engine.inspection.gallery import gallery_entries
from engine.inspection.results import GalleryEntry, ModelSummary
from engine.language import mark, tr
from gui.panels.code import CodePanel
from gui.panels.compare import ComparePanel
from gui.panels.edit import EditPanel
from gui.panels.explain import ExplainPanel
from gui.panels.file import FilePanel
from gui.panels.graph import GraphPanel
from gui.panels.model_card import ModelCardPanel
from gui.panels.modules import ModulesPanel
from gui.panels.printed import PrintedPanel
from gui.panels.tree_maps import TreeMapsPanel
from gui.panels.weights import WeightsPanel
from gui.session import file_source, gallery_source
from gui.tabs.base import Tab, TabContext
from gui.widgets.gallery_list import GalleryList
from gui.widgets.page import Page
from gui.widgets.view_stack import ViewStack

GALLERY_WIDTH, DETAIL_WIDTH = 216, 430
MODULES, GRAPH, COMPARE, FILE = mark("Modules"), mark("Graph"), mark("Compare"), mark("File")
NUMBERS, WEIGHTS, PRINT, CODE, EDIT, CARD = (
    mark("Numbers"),
    mark("Weights"),
    mark("Print"),
    mark("Code"),
    mark("Edit"),
    mark("Card"),
)
_GALLERY, _EDITED = "gallery:", "edited:"


class StructureTab(Tab):
    """Models on the left; in the middle modules, graph, comparison or file; the chosen module on the right.

    The panels follow the session by themselves; here they are put together and told of the summary.
    """

    tab_id: ClassVar[str] = "structure"
    title: ClassVar[str] = mark("Structure")
    accepts: ClassVar[frozenset[str]] = frozenset({"model", "word model"})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._has_gallery = False
        self.gallery = GalleryList()
        self.open_button = QPushButton(tr("Open file…"))
        self.modules = ModulesPanel(self)
        self.tree_maps = TreeMapsPanel(self)
        self.graph = GraphPanel(self)
        self.compare = ComparePanel(self)
        self.file = FilePanel(self)
        self.explain = ExplainPanel(self)
        self.weights = WeightsPanel(self)
        self.printed = PrintedPanel(self)
        self.code = CodePanel(self)
        self.edit = EditPanel(self)
        self.card = ModelCardPanel(self)
        self.views = ViewStack(tr("Views of the model"))
        self.details = ViewStack(tr("Views of the module"))
        self._lay_out()
        self._connect()
        self._follow_model()
        self._follow_file()

    def start_default_work(self, *, small: bool) -> None:
        if not self._has_gallery:
            self._has_gallery = True
            task = self.run(gallery_entries, title=tr("Counting the gallery's parameters"))
            task.succeeded.connect(self._show_gallery)

    def start_work(self) -> None:
        """F5 measures time and memory of the modules."""
        self.views.show_view(MODULES)
        self.modules.measure()

    @property
    def edit_actions(self) -> tuple[QAction, ...]:
        return self.edit.history.undo_action, self.edit.history.redo_action

    def open_file(self, path: Path, kind: str) -> None:
        self.context.session.open_source(file_source(path))

    def _connect(self) -> None:
        session = self.context.session
        self.gallery.model_chosen.connect(self._open)
        self.open_button.clicked.connect(self._ask_for_file)
        self.modules.summary_changed.connect(self._spread_summary)
        self.modules.number_chosen.connect(self.explain.explain)
        self.modules.tools.depth_changed.connect(self.tree_maps.set_depth)
        self.tree_maps.set_depth(self.modules.tools.depth_or_all)
        session.model_changed.connect(self._follow_model)
        session.layer_selected.connect(self._follow_model)
        session.file_opened.connect(self._follow_file)
        session.open_failed.connect(self._mark_open_model)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.open_button)
        left.addWidget(self.gallery, 1)
        self.open_button.setToolTip(
            tr(
                "A model from a file: state_dict, whole module, safetensors, .pt2, TorchScript, ONNX or Python source. "
                "Looking at a file runs nothing of it"
            )
        )
        modules = QSplitter(Qt.Orientation.Vertical)
        modules.addWidget(self.modules)
        modules.addWidget(self.tree_maps)
        modules.setStretchFactor(0, 1)
        modules.setStretchFactor(1, 1)
        modules.setSizes([330, 270])
        modules.setHandleWidth(10)
        modules.setChildrenCollapsible(False)
        self.views.add(MODULES, modules, tip=tr("The tree of modules with its numbers, and two tree maps"))
        self.views.add(GRAPH, self.graph, tip=tr("How data flows through the model"))
        self.views.add(COMPARE, self.compare, tip=tr("What differs from another model"))
        self.views.add(FILE, self.file, tip=tr("What the opened file holds"))
        self.details.add(NUMBERS, self.explain.numbers, tip=tr("All numbers of the module; each explains itself above"))
        self.details.add(WEIGHTS, self.weights, tip=tr("Parameters and buffers of the module: map, histogram, values"))
        self.details.add(PRINT, self.printed, tip=tr("What print() shows of the module"))
        self.details.add(CODE, self.code, tip=tr("Source code of the module's class"))
        self.details.add(EDIT, self.edit, tip=tr("Other constructor arguments for a model of the gallery"))
        self.details.add(CARD, self.card, tip=tr("Source, data, licence and metric of the model"))
        self.details.show_view(WEIGHTS)
        detail = QWidget()
        right = QVBoxLayout(detail)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.explain)
        right.addWidget(self.details, 1)
        page = Page(
            self.views,
            left=side,
            right=detail,
            left_title=tr("models"),
            right_title=tr("the chosen module"),
            left_width=GALLERY_WIDTH,
            right_width=DETAIL_WIDTH,
        )
        self.set_page(page)
        self.state.remember("modules_maps", modules)
        self.state.remember_value("view", lambda: self.views.wanted, _text_setter(self.views))
        self.state.remember_value("detail", lambda: self.details.wanted, _text_setter(self.details))

    def _spread_summary(self, summary: ModelSummary | None) -> None:
        self.explain.set_summary(summary)
        self.tree_maps.set_summary(summary)
        self.graph.set_summary(summary)

    def _follow_model(self) -> None:
        session = self.context.session
        is_built_in = session.source.startswith((_GALLERY, _EDITED))
        self.details.set_available(EDIT, is_built_in)
        self.details.set_available(CARD, not session.layer)
        self._mark_open_model()

    def _follow_file(self) -> None:
        opened = self.context.session.opened
        self.views.set_available(FILE, opened is not None)
        if opened is not None and opened.handle is None:
            self.views.show_view(FILE)  # there is no model of it to look at

    def _open(self, name: str) -> None:
        if self.context.session.source != gallery_source(name):
            self.context.session.open_gallery_model(name)

    def _ask_for_file(self) -> None:
        action = getattr(getattr(self.window(), "actions_", None), "open", None)
        if isinstance(action, QAction):
            action.trigger()
            return
        settings = self.context.settings
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a model"), str(settings.open_folder))
        if name:
            settings.open_folder = Path(name).parent
            self.open_file(Path(name), "model")

    def _show_gallery(self, entries: tuple[GalleryEntry, ...]) -> None:
        self.gallery.set_entries(entries)
        self._mark_open_model()

    def _mark_open_model(self) -> None:
        source = self.context.session.source
        self.gallery.mark_open(source.removeprefix(_GALLERY) if source.startswith(_GALLERY) else "")

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.modules.catch_up()


def _text_setter(stack: ViewStack) -> Callable[[object], None]:
    def set_view(name: object) -> None:
        if not isinstance(name, str):
            raise ValueError("the name of a view is needed")
        stack.show_view(name)

    return set_view
