"""Words tinted by their surprise, used with mouse and keys."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look import Look
from gui.theme import DARK, LIGHT, apply_theme, contrast
from gui.widgets.plain_mark import hidden_letters, plain_tool_tip, shown_safely
from gui.widgets.surprise_legend import STRONGEST_TINT, SurpriseLegend
from gui.widgets.surprise_text import SurpriseText
from gui.widgets.tinted_text import MOST_PROMPT_WORDS
from gui.widgets.word_lines import WordLines

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def text(qtbot: QtBot) -> SurpriseText:
    text = SurpriseText()
    qtbot.addWidget(text)
    text.resize(400, 260)
    text.show()
    return text


class PaintedHeights(QObject):
    """How high the parts are that a widget paints anew."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def word(text: str, bits: float = 2.0) -> SimpleNamespace:
    return SimpleNamespace(word=text, surprise_bits=bits, probability=2.0**-bits, index=0, id=0)


def filled(text: SurpriseText, count: int) -> SurpriseText:
    text.start("once upon")
    text.add_words([word(f"word{place}", place % 16) for place in range(count)])
    return text


def middle(text: SurpriseText, index: int):
    return text.picture.cell_rect(index).center().toPoint()


def pixel(text: SurpriseText, index: int) -> QColor:
    """The tint of a word, beside its letters."""
    box = text.picture.cell_rect(index)
    image = text.picture.grab().toImage()
    return image.pixelColor(round(box.left() + 2), round(box.center().y()))


def test_words_and_prompt_are_the_text_and_its_reading_is_their_mean(text):
    text.start("once  upon")
    for item in (word("a", 1.0), word("time", 8.0)):
        text.add_word(item)
    assert text.toPlainText() == "once upon a time"
    assert text.reading() == "2 words, 4.5 bits of surprise a word."
    assert [item.word for item in text.words] == ["a", "time"]


def test_more_surprise_is_a_stronger_tint(text):
    text.start()
    text.add_words([word("sure", 0.0), word("odd", 5.0), word("wild", 15.0), word("wilder", 40.0)])
    none, some, full, more = (pixel(text, index) for index in range(4))
    window = QColor(LIGHT.window)
    assert none == window
    assert window.blue() > some.blue() > full.blue()
    assert more == full


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_reads_well_on_the_strongest_tint(theme):
    tint, window = QColor(theme.series["decoder"]), QColor(theme.window)
    mixed = [
        round(STRONGEST_TINT * a + (1 - STRONGEST_TINT) * b)
        for a, b in zip(tint.getRgb()[:3], window.getRgb()[:3], strict=True)
    ]
    assert contrast(theme.text, "#{:02x}{:02x}{:02x}".format(*mixed)) >= 4.5


def test_pointing_tells_numbers_and_a_click_chooses(qtbot, text):
    filled(text, 12)
    qtbot.mouseMove(text.picture, middle(text, 5))
    assert text.read_out == "word5: 5.0 bits, 3.12%"
    with qtbot.waitSignal(text.word_chosen) as chosen:
        qtbot.mouseClick(text.picture, LEFT, pos=middle(text, 5))
    assert chosen.args == [5]
    qtbot.mouseMove(text.picture, QPointF(text.width() - 3.0, 3.0).toPoint())
    assert text.read_out == ""


def test_keys_walk_from_word_to_word_and_bring_them_into_view(qtbot, text):
    filled(text, 200)
    text.verticalScrollBar().setValue(0)
    chosen: list[int] = []
    text.word_chosen.connect(chosen.append)
    text.word_chosen.connect(text.open_word)
    picture = text.picture
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert chosen == [0, 1, 0]
    qtbot.keyClick(picture, Qt.Key.Key_End)
    line_end = chosen[-1]
    assert picture.cell_rect(line_end).top() == picture.cell_rect(0).top()
    assert picture.cell_rect(line_end + 1).top() > picture.cell_rect(0).top()
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert picture.cell_rect(chosen[-1]).top() == picture.cell_rect(line_end + 1).top()
    qtbot.keyClick(picture, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert chosen[-1] == 199
    assert text.verticalScrollBar().value() > 0
    seen = text.viewport().rect().translated(0, text.verticalScrollBar().value())
    assert QRectF(seen).contains(picture.cell_rect(199))
    qtbot.keyClick(picture, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert chosen[-1] == 0


def test_escape_leaves_the_open_word_and_then_belongs_to_others(qtbot, text):
    filled(text, 5)
    text.picture.setFocus()
    text.open_word(2)
    with qtbot.waitSignal(text.word_left):
        qtbot.keyClick(text.picture, Qt.Key.Key_Escape)
    text.open_word(None)
    with qtbot.assertNotEmitted(text.word_left, wait=1):
        qtbot.keyClick(text.picture, Qt.Key.Key_Escape)
    text.open_word(2)
    text.picture.leaves_by_escape = False
    with qtbot.assertNotEmitted(text.word_left, wait=1):
        qtbot.keyClick(text.picture, Qt.Key.Key_Escape)


def test_the_open_word_has_a_frame_of_the_accent_colour(text):
    filled(text, 5)
    before = text.picture.grab().toImage()
    text.open_word(3)
    after = text.picture.grab().toImage()
    box = text.picture.cell_rect(3)
    at = round(box.center().x()), round(box.top())
    accent = QColor(LIGHT.accent)
    assert before.pixelColor(*at) != after.pixelColor(*at)
    assert abs(after.pixelColor(*at).blue() - accent.blue()) < 40
    text.open_word(99)
    assert text.opened is None


def test_a_drag_selects_words_and_the_keys_copy_them(qtbot, text):
    filled(text, 30)
    picture = text.picture
    picture.setFocus()
    picture.copy()
    assert QGuiApplication.clipboard().text() == text.toPlainText()
    qtbot.mousePress(picture, LEFT, pos=middle(text, 2))
    move = QPointF(middle(text, 4))
    # QTest moves the mouse without its button.
    dragged = QMouseEvent(QEvent.Type.MouseMove, move, picture.mapToGlobal(move), LEFT, LEFT, Qt.KeyboardModifier(0))
    QApplication.sendEvent(picture, dragged)
    with qtbot.assertNotEmitted(text.word_chosen, wait=1):
        qtbot.mouseRelease(picture, LEFT, pos=middle(text, 4))
    qtbot.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "word2 word3 word4"
    qtbot.keyClick(picture, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text.toPlainText()
    qtbot.mouseClick(picture, LEFT, pos=middle(text, 1))
    assert picture.selected_text == ""


def test_the_menu_of_a_word_copies_opens_and_branches(qtbot, text):
    filled(text, 5)
    menu = text.picture.menu_for(3)
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [
        "Open “word3”",
        "Branch after this word",
        "Copy selected words",
        "Copy whole text",
        "Select all",
    ]
    with qtbot.waitSignal(text.branch_asked) as asked:
        menu.actions()[1].trigger()
    assert asked.args == [3]
    with qtbot.waitSignal(text.word_chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [3]
    menu.deleteLater()


def test_a_right_click_beside_the_words_is_left_to_the_figure(text):
    filled(text, 2)
    place = text.picture.rect().bottomRight()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, text.picture.mapToGlobal(place))
    QApplication.sendEvent(text.picture, event)
    assert not event.isAccepted()


def test_appending_a_word_lays_out_no_other_and_paints_its_line_only(qtbot, text, monkeypatch):
    filled(text, 300)
    text.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    laid_out: list[int] = []
    add = WordLines.add
    monkeypatch.setattr(WordLines, "add", lambda lines, words: (laid_out.append(len(words)), add(lines, words))[1])
    painted = PaintedHeights()
    text.picture.installEventFilter(painted)
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    QApplication.processEvents()
    while text.picture.cell_rect(text.word_count - 1).left() > text.width() / 3:
        text.add_words([word("and")])  # until there is room in the last line
    qtbot.waitUntil(lambda: bool(painted.heights))
    QApplication.processEvents()
    painted.heights.clear()
    laid_out.clear()
    text.add_words([word("so")])
    qtbot.waitUntil(lambda: bool(painted.heights))
    assert laid_out == [1]
    assert max(painted.heights) <= 2 * text.picture.line_height


def test_the_view_follows_its_end_unless_a_word_is_open_or_somebody_has_scrolled(text):
    filled(text, 200)
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum())
    text.add_words([word("more") for _ in range(50)])
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    text.add_words([word("more") for _ in range(50)])
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    text.open_word(text.word_count - 1)
    before = bar.value()
    text.add_words([word("more") for _ in range(50)])
    assert bar.value() == before


def test_a_line_ends_after_the_last_end_of_a_line(text):
    text.start()
    text.add_words([word("one"), word("<eos>"), word("<eos>"), word("two")])
    tops = [text.picture.cell_rect(index).top() for index in range(4)]
    assert tops[0] == tops[1] == tops[2] < tops[3]


def test_words_follow_the_width_and_are_found_where_they_are(qtbot, text):
    filled(text, 60)
    narrow = text.picture.cell_rect(59).bottom()
    text.resize(900, 260)
    qtbot.waitUntil(lambda: text.picture.width() > 800)
    assert text.picture.cell_rect(59).bottom() < narrow
    assert [text.picture.cell_at(text.picture.cell_rect(index).center()) for index in range(60)] == list(range(60))


def test_the_least_height_of_the_legend_is_that_of_all_its_lines(qtbot):
    legend = SurpriseLegend()
    qtbot.addWidget(legend)
    legend.resize(700, 40)
    one_line = legend.minimumSizeHint().height()
    legend.resize(300, 40)
    assert legend.minimumSizeHint().height() >= one_line + legend.fontMetrics().height() - 4


def test_text_follows_zoom_and_theme(qapp, qtbot, text):
    filled(text, 3)
    before = text.picture.cell_rect(2)
    apply_theme(qapp, "dark", zoom=2.0)
    QApplication.processEvents()
    after = text.picture.cell_rect(2)
    assert after.height() == pytest.approx(2 * before.height(), rel=0.1)
    assert pixel(text, 0) == QColor(DARK.window)


def test_a_prompt_of_fifty_thousand_words_shows_its_end_and_copies_whole(text):
    prompt = [f"w{place}" for place in range(50_000)]
    text.start(prompt)
    text.add_word(word("end"))
    assert text.picture._text.places == MOST_PROMPT_WORDS + 2
    assert text.picture._text.shown(0) == "… 49,700 words before …"
    assert text.toPlainText().split() == [*prompt, "end"]


@pytest.mark.parametrize(
    "odd", ["<b>bold</b>", "&amp;", "\u202eevil", "a\u200bb", "\u200b", "אבג", "x" * 3000, "e\u0301"]
)
def test_odd_words_are_drawn_as_they_are_and_can_be_pointed_at(text, odd):
    text.start()
    text.add_words([word("before"), word(odd), word("after")])
    box = text.picture.cell_rect(1)
    assert box.width() > 3
    assert box.right() <= text.picture.width()
    assert text.picture.cell_at(box.center()) == 1
    assert text.toPlainText() == f"before {odd} after"
    text.picture.grab()


def test_what_cannot_be_seen_is_named_and_what_turns_is_held_in():
    assert shown_safely("a\u200bb") == "a[U+200B]b"
    assert shown_safely("\u202eevil") == "[U+202E]evil"
    assert shown_safely("אב") == "\u2068אב\u2069"
    assert shown_safely("größe") == "größe"
    assert hidden_letters("a\u200b\u200bb\u202e") == ("U+200B ZERO WIDTH SPACE", "U+202E RIGHT-TO-LEFT OVERRIDE")
    assert plain_tool_tip("<b>&\n") == "<qt>&lt;b&gt;&amp;<br></qt>"


def test_muted_and_marked_words_look_different_and_say_so(text):
    filled(text, 10)
    tinted = pixel(text, 5)
    text.set_muted(6)
    assert pixel(text, 5) == QColor(LIGHT.window) != tinted
    text.set_mark(7, "the first difference")
    text.picture.point_at(7)
    assert text.read_out == "word7: 7.0 bits, 0.78% · the first difference"


def test_the_exported_picture_holds_every_word_and_the_legend(qtbot, text):
    filled(text, 120)
    look = Look.on_screen(text.font())
    least = text.least_size(look)
    image = QImage(least.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.window))
    painter = QPainter(image)
    text.draw(painter, QRectF(image.rect()), look)
    painter.end()
    coloured = [
        y for y in range(image.height()) if any(image.pixelColor(x, y).saturation() > 20 for x in range(0, 200, 2))
    ]
    assert min(coloured) < 0.2 * image.height()
    assert max(coloured) > image.height() - 3 * look.caption_metrics.height()
