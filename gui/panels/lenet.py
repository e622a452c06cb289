"""LeNet live: a drawing on its way through LeNet, from the canvas to ten numbers, while it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from engine.demos.explanations import CellExplanation
from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.inspection.digit import read_digit
from engine.inspection.stages import DigitReading, Stage
from engine.language import mark, told, tr
from engine.probing.attribution import Attribution
from engine.probing.stage_cell import explain_stage_cell
from engine.samples.digit_picture import digit_picture
from engine.samples.stroke_digits import stroke_digit
from gui.files.file_drop import local_paths
from gui.files.picture_files import gray_of, read_gray
from gui.panels.base import Host, Panel
from gui.panels.hands import HandsPanel
from gui.panels.live_call import LiveCall
from gui.panels.point_map import PointMapPanel
from gui.panels.reasons import ReasonsPanel
from gui.panels.stage_maps import StageMaps
from gui.tasks import Task
from gui.undo import EditHistory
from gui.widgets.answer_bars import AnswerBars
from gui.widgets.canvas_tools import CanvasTools, PictureSources
from gui.widgets.digit_canvas import DigitCanvas
from gui.widgets.figure import Figure
from gui.widgets.ink import Ink, as_text, from_text, rounded
from gui.widgets.labels import label
from gui.widgets.view_stack import ViewStack

MODEL = "lenet"
TITLE = mark("Drawing, 32 × 32")
CANVAS_HEIGHT, ANSWER_HEIGHT = 280, 246
COLUMN_WIDTH, LEAST_COLUMN_WIDTH, SCROLL_WIDTH = 248, 196, 14
LEAST_VIEWS_WIDTH = 190  # of a map with its title and its scale
LEAST_HEIGHT = 400
MAPS, REASONS, HANDS, POINTS = mark("Maps"), mark("Why"), mark("Hands inside"), mark("Point map")
ANSWER_MEANING = mark("softmax over the ten outputs: exp(z) of each, divided by the sum of all ten. They add up to 1.")
CANVAS_MEANING = mark(
    "What the network sees: 32 × 32 numbers from 0 (paper) to 1 (ink). A box that is lit is all that the chosen cell "
    "of a map can see. Draw with mouse or keys: arrows move, Space or Enter paints, Shift + arrow draws, E changes the "
    "tool."
)
DRAWN = mark("Your drawing.")
_KEYS = {
    QKeySequence.StandardKey.Paste: "paste",
    QKeySequence.StandardKey.Undo: "undo",
    QKeySequence.StandardKey.Redo: "redo",
}


@dataclass(frozen=True, eq=False)
class _Picture:
    """What is on the canvas and where it comes from; ``sample`` is digit and number, None for other pictures."""

    ink: Ink
    origin: str
    sample: tuple[int, int] | None = None


class LeNetPanel(Panel):
    """Canvas, tools and answer on the left; maps, reasons, edits or points on the right.

    It looks at the session's model if that is LeNet, else at a LeNet of its own; edits by hand are made on a copy.
    """

    panel_id: ClassVar[str] = "lenet-live"
    title: ClassVar[str] = mark("Draw a digit (LeNet)")
    lesson: ClassVar[str] = "lenet-live"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.reading: DigitReading | None = None
        self._own_lenet: ModelHandle | None = None
        self._has_started = False
        self._origin = ""
        self._sample: tuple[int, int] | None = None
        self._has_picture = False
        self._fetching: Task | None = None
        self._places: dict[str, tuple[QScrollArea, QWidget]] = {}
        self.history = EditHistory(self)
        self._live = LiveCall(host, self.panel_id, self)
        self.canvas = DigitCanvas()
        self.canvas_figure = Figure(tr(TITLE), self.canvas)
        self.tools = CanvasTools(self.canvas, self.history)
        self.sources = PictureSources()
        self.picker = self.sources.picker
        self.answer = AnswerBars()
        self.answer_figure = Figure(tr("Answer"), self.answer)
        self.provenance = label("", "caption")
        self.stages = StageMaps()
        self.reasons = ReasonsPanel(host, self)
        self.hands = HandsPanel(host, self.history, self)
        self.points = PointMapPanel(host, self)
        self.views = ViewStack(tr("What is shown of the network"))
        self._lay_out()
        self._connect()
        self._remember()

    @property
    def lenet(self) -> ModelHandle | None:
        """The model that reads: the session's or an own one, with the edits by hand."""
        return self.hands.edited

    def start_work(self) -> None:
        """Reads what is on the canvas, after opening a LeNet and drawing a sample if there is none yet."""
        self._has_started = True
        self._follow_model()
        if not self._has_picture:
            self._draw_sample()

    def open_file(self, path: Path, kind: str) -> None:
        self._has_started = True
        self._follow_model()
        self._fetch(
            _seen_of_file,
            path,
            title=tr("Reading {name}", name=path.name),
            origin=tr("{name}, as the network sees it.", name=path.name),
        )

    def _lay_out(self) -> None:
        self.canvas_figure.set_meaning(tr(CANVAS_MEANING))
        self.answer_figure.set_meaning(tr(ANSWER_MEANING))
        self.answer_figure.set_placeholder(tr("The ten answers appear as soon as the digit is read."))
        self.canvas_figure.setMinimumHeight(CANVAS_HEIGHT)
        self.answer_figure.setMinimumHeight(ANSWER_HEIGHT)
        column = QWidget()
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        for widget in (self.canvas_figure, self.tools, self.answer_figure, self.sources, self.provenance):
            left.addWidget(widget)
        left.addStretch(1)
        column.setMaximumWidth(COLUMN_WIDTH)
        drawing = _scrolled(column)
        drawing.setMinimumWidth(LEAST_COLUMN_WIDTH + SCROLL_WIDTH)  # so that the views have room at 200 %, too
        drawing.setMaximumWidth(COLUMN_WIDTH + SCROLL_WIDTH)
        drawing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, view, tip in (
            (MAPS, self.stages, tr("What every layer makes of the drawing")),
            (REASONS, self.reasons, tr("Which pixels the answer hangs on, and how strong the gradients are")),
            (HANDS, self.hands, tr("Change weights of a copy by hand and see what becomes of the answer")),
            (POINTS, self.points, tr("Many digits as points after any layer")),
        ):
            is_first = view is self.stages
            area = _scrolled(view if is_first else None)
            if not is_first:
                view.hide()  # it is put into its place when it is asked for: the first view is there the sooner
                self._places[name] = area, view
            self.views.add(name, area, tip=tip)
        self.setMinimumHeight(LEAST_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.views.setMinimumWidth(LEAST_VIEWS_WIDTH)
        layout.addWidget(drawing, 1)
        layout.addWidget(self.views, 1)

    def _connect(self) -> None:
        canvas, tools = self.canvas, self.tools
        canvas.inked.connect(self._follow_pen)
        canvas.stroke_ended.connect(self._record_stroke)
        tools.cleared.connect(self._follow_clearing)
        self.sources.paste_asked.connect(self.paste)
        self.sources.file_asked.connect(self._ask_for_file)
        self.picker.sample_chosen.connect(self._draw_sample)
        self.host.context.seed.changed.connect(self._follow_seed)
        self.session.model_changed.connect(self._follow_model_if_started)
        self._live.succeeded.connect(self._show_reading)
        self.views.view_changed.connect(self._place_view)
        self.stages.field_changed.connect(canvas.set_field)
        self.stages.cell_changed.connect(self._take_apart)
        self.hands.model_edited.connect(self._read)
        self.hands.model_edited.connect(self.points.set_model)
        self.reasons.overlay_changed.connect(self._overlay)

    def _remember(self) -> None:
        state, tools = self.host.state, self.tools
        state.remember_value("sample", self.picker.sample, self.picker.set_sample)
        state.remember_value("ink", self._kept_ink, self._restore_ink)
        state.remember_value("tool", tools.tools.checkedId, tools.set_tool)
        state.remember("width", tools.width_slider)
        state.remember_value("view", lambda: self.views.view, self.views.show_view)
        for name, part in (("why", self.reasons), ("edits", self.hands), ("points", self.points)):
            state.remember_value(name, part.kept, part.restore)

    def _place_view(self, name: str) -> None:
        area, view = self._places.pop(name, (None, None))
        if area is not None and view is not None:
            area.setWidget(view)
            view.show()

    # the model

    def _follow_model_if_started(self) -> None:
        if self._has_started:
            self._follow_model()

    def _follow_model(self) -> None:
        """Takes the session's LeNet, or opens one."""
        model = self.session.model
        lenet = model if model is not None and _is_lenet(model) else self._own_lenet
        if lenet is None:
            task = self.host.run(open_model, MODEL, title=tr("Opening LeNet"), lane=f"{self.panel_id}/model")
            task.succeeded.connect(self._keep_lenet)
        elif lenet is self.hands.base:
            self._read()
        else:
            self.hands.set_model(lenet)

    def _keep_lenet(self, lenet: ModelHandle) -> None:
        self._own_lenet = lenet
        self._follow_model()

    def _read(self) -> None:
        lenet = self.lenet
        if lenet is None or not self._has_picture:
            return
        self.provenance.setText(tr("Weights: {provenance}.", provenance=told(lenet.provenance)))
        self._live.ask(read_digit, lenet, self.canvas.ink, title=tr("Reading the drawing"), token=lenet)

    # the picture

    @property
    def _picture(self) -> _Picture:
        return _Picture(self.canvas.ink, self._origin, self._sample)

    def _follow_pen(self) -> None:
        self._drop_fetching()
        self._origin, self._sample, self._has_picture = DRAWN, None, True
        self._read()

    def _record_stroke(self, before: Ink, what: str) -> None:
        self._push(what, _Picture(before, DRAWN))
        self._show_picture()

    def _follow_clearing(self, before: Ink) -> None:
        former = _Picture(before, self._origin, self._sample)
        self._follow_pen()
        self._push(tr("clearing"), former)
        self._show_picture()

    def _push(self, text: str, before: _Picture) -> None:
        now = self._picture
        self.history.push(text, undo=partial(self._go_to, before), redo=partial(self._go_to, now))

    def _go_to(self, picture: _Picture) -> None:
        """Puts a picture on the canvas and reads it."""
        self._drop_fetching()
        self.canvas.set_ink(picture.ink)
        self._origin, self._sample, self._has_picture = picture.origin, picture.sample, True
        self._show_picture()
        self._read()

    def _show_picture(self) -> None:
        self.canvas_figure.set_reading(self._origin)
        ink = self.canvas.ink
        columns = [tr("column {at}", at=at) for at in range(ink.shape[1])]
        self.canvas_figure.set_table(columns, lambda row: ink[row].tolist(), count=len(ink))

    def _draw_sample(self) -> None:
        digit, seed = self.picker.digit, self.host.context.seed.value + self.picker.seed
        origin = tr("A {digit}, drawn from seed {seed}.", digit=digit, seed=seed)
        self._fetch(_drawn, digit, seed, title=tr("Drawing a digit"), origin=origin, sample=(digit, self.picker.seed))

    def _follow_seed(self) -> None:
        if self._has_started and (self._sample is not None or not self._has_picture):
            self._draw_sample()

    def paste(self) -> None:
        """Takes the picture, or the picture file, of the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        paths = local_paths(mime)
        if paths:
            self.open_file(paths[0], "image")
        elif mime.hasImage():
            image = QGuiApplication.clipboard().image()
            origin = tr("The clipboard's picture, as the network sees it.")
            self._fetch(_seen_of_image, image, title=tr("Reading the clipboard"), origin=origin)
        else:
            self.canvas_figure.banner.show_message(
                tr("There is no picture in the clipboard: copy one, then paste again.")
            )

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, tr("Open a picture"), str(self.host.context.settings.open_folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)"), tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    def _open_chosen(self, name: str) -> None:
        self.host.context.settings.open_folder = Path(name).parent
        self.open_file(Path(name), "image")

    def _fetch(self, call: Any, *args: Any, title: str, origin: str, sample: tuple[int, int] | None = None) -> None:
        """Has a picture made in the background; drawing or choosing another one meanwhile drops it."""
        self._drop_fetching()
        self.canvas_figure.banner.clear()
        self._fetching = task = self.host.run(call, *args, title=title, lane=f"{self.panel_id}/picture")
        task.succeeded.connect(partial(self._take, origin, sample))

    def _take(self, origin: str, sample: tuple[int, int] | None, ink: Ink | EngineError) -> None:
        self._fetching = None
        if isinstance(ink, EngineError):  # the last good picture stays
            self.canvas_figure.banner.show_message(str(ink))
            return
        before = self._picture if self._has_picture else None
        self._go_to(_Picture(ink, origin, sample))
        is_other = before is not None and not np.array_equal(before.ink, ink)
        if before is not None and is_other:
            self._push(tr("picture") if sample is None else tr("sample of {digit}", digit=sample[0]), before)

    def _drop_fetching(self) -> None:
        if self._fetching is not None:
            self._fetching.replace()
            self._fetching = None

    def _kept_ink(self) -> list[str]:
        """Ink and origin of a picture that is no sample."""
        return [as_text(self.canvas.ink), self._origin] if self._has_picture and self._sample is None else []

    def _restore_ink(self, kept: object) -> None:
        if not isinstance(kept, list) or len(kept) not in (0, 2) or not all(isinstance(part, str) for part in kept):
            raise ValueError("not a drawing")
        self.history.clear()
        if kept:
            self._go_to(_Picture(from_text(kept[0]), kept[1]))
        else:
            self._has_picture = False  # the sample is drawn when the work starts

    # what it shows

    def _show_reading(self, token: object, reading: DigitReading) -> None:
        if token is not self.lenet or token is None:
            return
        self.reading = reading
        if self.answer.is_empty:
            self.answer_figure.clear_placeholder()
        self.stages.show_reading(reading)
        names = [str(digit) for digit in range(len(reading.probabilities))]
        self.answer.set_probabilities(names, reading.probabilities)
        self.answer_figure.set_meaning(f"{reading.reading}\n\n{tr(ANSWER_MEANING)}")
        probabilities = reading.probabilities
        self.answer_figure.set_table(
            [mark("digit"), mark("probability")], lambda digit: [digit, float(probabilities[digit])], count=len(names)
        )
        self.reasons.show_picture(self.lenet, reading.image)

    def _take_apart(self, stage: Stage | None, cell: tuple[int, ...] | None) -> None:
        """Writes out the products of the cell that is pointed at in the large map."""
        reading, lenet = self.reading, self.lenet
        if stage is None or cell is None or reading is None or lenet is None or stage not in reading.stages:
            self.stages.cell_card.show_equation("")
            return
        place = reading.stages.index(stage)
        task = self.host.run(
            explain_stage_cell,
            *(lenet, reading.image, reading.stages, place, cell),
            title=tr("Taking a cell apart"),
            lane=f"{self.panel_id} cell",
        )
        task.succeeded.connect(self._show_terms)

    def _show_terms(self, explained: CellExplanation) -> None:
        whole = "\n".join(f"{term.name}: {term.value!r}" for term in explained.terms[:60])
        self.stages.cell_card.show_equation(f"{explained.words}\n{explained.equation}", whole)

    def _overlay(self, found: Attribution | None) -> None:
        if found is None:
            self.canvas.set_overlay(None)
            self.canvas_figure.set_title(tr(TITLE))
        else:
            is_signed = found.gap is not None
            self.canvas_figure.set_title(tr("Drawing: {method}", method=found.title))
            self.canvas.set_overlay(found.values, is_signed=is_signed, limit=found.limit, name=found.title)

    # Qt's side

    def event(self, event: QEvent) -> bool:
        # keys that the window has for other things, and that mean the drawing as long as the focus is here
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _meant(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = _meant(event)
        if meant == "paste":
            self.paste()
        elif meant:
            getattr(self.history, meant)()
        else:
            super().keyPressEvent(event)


def _scrolled(content: QWidget | None) -> QScrollArea:
    """Scrolls by itself: the drawing stays in sight while the maps are scrolled."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if content is not None:
        area.setWidget(content)
    return area


def _meant(event: QKeyEvent) -> str:
    is_redo = event.matches(QKeySequence.StandardKey.Redo) or (
        event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
    if is_redo:
        return "redo"
    return next((name for key, name in _KEYS.items() if event.matches(key)), "")


def _is_lenet(model: ModelHandle) -> bool:
    """A LeNet that reads one picture of 32 × 32; one that was edited may read others."""
    shape = getattr(model.example_input[0], "shape", ()) if model.example_input else ()
    return model.name == MODEL and tuple(shape) == (1, 1, 32, 32)


def _drawn(digit: int, seed: int) -> Ink:
    return stroke_digit(digit, seed=seed)


def _seen_of_file(path: Path) -> Ink | EngineError:
    try:
        return rounded(digit_picture(read_gray(path)))
    except EngineError as error:
        return error


def _seen_of_image(image: Any) -> Ink | EngineError:
    try:
        return rounded(digit_picture(gray_of(image)))
    except EngineError as error:
        return error
