"""Words that are longer than the English ones have the room that they need."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from engine.inspection.tensor_results import TensorEntry
from engine.language import ENGLISH, Language, set_language
from gui.lesson_mode.editor_frame import EditorFrame
from gui.lesson_mode.item_list import ItemList, ListedItem
from gui.models.task_list import Column
from gui.panels.lenet import COLUMN_WIDTH, SCROLL_WIDTH, LeNetPanel
from gui.tabs.base import TabContext
from gui.tasks import TaskRunner
from gui.theme import apply_theme
from gui.undo import EditHistory
from gui.widgets.activity_list import ActivityList
from gui.widgets.canvas_tools import CanvasTools
from gui.widgets.digit_canvas import DigitCanvas
from gui.widgets.export_choice import ExportChoice
from gui.widgets.export_dialog import ExportDialog
from gui.widgets.figure import Figure
from gui.widgets.heat_map import HeatMap
from gui.widgets.tensor_list import TensorList
from tests.gui.panel_host import PanelHost
from tests.gui.pseudo_language import cut

WORDS = {
    "Undo": "Rückgängig",
    "Redo": "Wiederholen",
    "Clear": "Leeren",
    "Eraser": "Radierer",
    "Hide answers": "Antworten verbergen",
    "Notes on the page": "Notizen auf der Seite",
    "trainable": "noch trainierbar",
    "&Text size": "&Textgröße",
    "Hands inside": "Cambiar pesos",
    "Point map": "Mapa de puntos",
}


@pytest.fixture(autouse=True)
def _long_words() -> Iterator[None]:
    set_language(Language("de", lambda text: WORDS.get(text, ""), ",", "."))
    yield
    set_language(ENGLISH)


def test_the_tools_fit_below_the_canvas(qtbot: QtBot) -> None:
    canvas = DigitCanvas()
    tools = CanvasTools(canvas, EditHistory(canvas))
    qtbot.addWidget(canvas)
    qtbot.addWidget(tools)
    tools.resize(COLUMN_WIDTH, tools.sizeHint().height())
    tools.show()
    assert tools.width() == COLUMN_WIDTH
    assert cut(tools) == []
    assert [tools.undo_button.accessibleName(), tools.redo_button.accessibleName()] == ["Rückgängig", "Wiederholen"]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_last_word_of_a_line_is_always_seen(qtbot: QtBot, qapp: QApplication, zoom: float) -> None:
    apply_theme(qapp, "light", zoom=zoom)
    for width in range(160, 260, 10):
        one, other = (_lines(qtbot, round(width * zoom), last) for last in ("000", "888"))
        assert len(one) == 9
        assert all(np.any(line != as_other) for line, as_other in zip(one, other, strict=True))


def test_lines_break_anew_when_the_list_is_narrower(qtbot: QtBot) -> None:
    lines = _list(qtbot, "000", 400)
    wide = lines.visualItemRect(lines.item(4)).height()
    lines.resize(160, 600)
    qtbot.waitUntil(lambda: lines.visualItemRect(lines.item(4)).height() > wide)


def test_the_title_of_a_lesson_keeps_its_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    frame = EditorFrame(parent)
    frame.show()
    frame.resize(440, 640)
    boxes = (frame.hide_box, frame.notes_box)

    def is_in_full(box: QWidget) -> bool:
        return box.visibleRegion().boundingRect().width() == box.width() >= box.sizeHint().width()

    qtbot.waitUntil(lambda: frame.width() == 440 and all(map(is_in_full, boxes)))
    assert frame.title_field.width() >= 200


@pytest.mark.parametrize("width", [420, 900])
def test_what_a_task_does_can_be_read_beside_all_else(qtbot: QtBot, runner: TaskRunner, width: int) -> None:
    runner.submit(lambda: 1, title="Opening the model of words", owner="a tab with a long name", is_long=True)
    qtbot.waitUntil(lambda: runner.is_idle)
    tasks = ActivityList(runner)
    qtbot.addWidget(tasks)
    tasks.resize(width, 300)
    tasks.show()
    task, progress = tasks.table.columnWidth(Column.TASK), tasks.table.columnWidth(Column.PROGRESS)
    assert task >= 180
    assert progress >= tasks.table.horizontalHeader().sectionSizeHint(Column.PROGRESS)
    if width == 900:
        assert abs(task - 2 * progress) <= 2
        assert sum(map(tasks.table.columnWidth, range(len(Column)))) == tasks.table.viewport().width()


def test_names_are_cut_before_what_a_tensor_is(qtbot: QtBot) -> None:
    entries = [
        TensorEntry(f"features.{at}.weight", f"features.{at}.weight", True, (16, 6, 3, 3), "torch.float32", 3456, True)
        for at in range(3)
    ]
    table = TensorList()
    qtbot.addWidget(table)
    table.show()
    table.set_entries(entries, prefix="")
    needed = [table.sizeHintForColumn(column) for column in range(5)]
    _resize_viewport(qtbot, table, sum(needed) + 5)  # one for each column, of which Qt may round off a part
    assert all(table.columnWidth(column) >= needed[column] for column in range(5))
    _resize_viewport(qtbot, table, sum(needed) - 10)
    assert 90 <= table.columnWidth(0) < needed[0]
    assert table.columnViewportPosition(4) + needed[4] <= table.viewport().width()


def test_at_its_least_width_neither_views_nor_tools_are_cut(qtbot: QtBot, context: TabContext) -> None:
    host = PanelHost(context, LeNetPanel)
    qtbot.addWidget(host)
    panel = host.panel
    host.resize(panel.minimumSizeHint().width(), 600)
    host.show()
    assert panel.stages.minimumSizeHint().width() <= panel.views.width()
    assert cut(panel.tools) == []
    room = panel.views.rect()
    for button in panel.views.buttons.values():
        assert button.width() >= button.sizeHint().width()
        assert room.contains(button.geometry())
    host.resize(1000, 600)
    column = panel.tools.parentWidget()
    qtbot.waitUntil(lambda: column.width() == COLUMN_WIDTH)
    assert panel.views.x() <= COLUMN_WIDTH + SCROLL_WIDTH + 8


def test_an_underlined_letter_takes_no_other_away(qtbot: QtBot) -> None:
    figure = Figure("Weights", HeatMap())
    qtbot.addWidget(figure)
    dialog = ExportDialog(figure.page, ExportChoice(), figure)
    caption = next(found for found in dialog.findChildren(QLabel) if found.text() == "&Textgröße")
    assert caption.buddy() is dialog.font_box
    dialog.show()
    assert caption.width() >= caption.sizeHint().width()
    needed = caption.sizeHint().width()
    caption.resize(needed + 30, caption.height())
    seen = _pixels(caption.grab().toImage())
    assert np.all(seen[:, needed:] == seen[0, -1])
    assert np.any(seen[:, :needed] != seen[0, -1])


def _resize_viewport(qtbot: QtBot, table: TensorList, width: int) -> None:
    table.resize(width + 2 * table.frameWidth(), 400)
    qtbot.waitUntil(lambda: table.viewport().width() == width)


def _list(qtbot: QtBot, last: str, width: int) -> ItemList:
    lines = ItemList()
    qtbot.addWidget(lines)
    titles = [f"{'word ' * count}{last}" for count in range(1, 10)]
    lines.set_items([ListedItem(title, title, True, False) for title in titles], "")
    lines.resize(width, 600)
    lines.show()
    return lines


def _lines(qtbot: QtBot, width: int, last: str) -> list[np.ndarray]:
    """The picture of each line."""
    lines = _list(qtbot, last, width)
    lines.resize(width, 1600)
    qtbot.waitUntil(lambda: not lines.verticalScrollBar().maximum())
    picture = lines.viewport().grab().toImage()
    return [_pixels(picture.copy(lines.visualItemRect(lines.item(row)))) for row in range(lines.count())]


def _pixels(image: QImage) -> np.ndarray:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
