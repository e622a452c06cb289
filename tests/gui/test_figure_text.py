"""Words tinted by their surprise."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.theme import apply_theme
from gui.widgets.surprise_text import SurpriseText


@pytest.fixture
def text(qtbot: QtBot) -> SurpriseText:
    text = SurpriseText()
    qtbot.addWidget(text)
    text.resize(400, 260)
    text.show()
    return text


def word(text: str, bits: float) -> SimpleNamespace:
    return SimpleNamespace(word=text, surprise_bits=bits, probability=2.0**-bits, index=0, id=0)


def test_words_are_found_at_their_places(text):
    text.start("once  upon")
    for item in (word("a", 1.0), word("time", 8.0)):
        text.add_word(item)
    assert text.toPlainText() == "once upon a time"
    found = [text.word_at(position) for position in range(16)]
    assert [None if item is None else item.word for item in found] == [None] * 10 + ["a", None] + ["time"] * 4
    assert text.reading() == "2 words, 4.5 bits of surprise a word."


def test_text_follows_zoom_and_theme(qapp, text):
    text.start("once")
    text.add_word(word("upon", 3.0))
    before = text.document().defaultFont().pointSizeF()
    apply_theme(qapp, "dark", zoom=2.0)
    QApplication.processEvents()
    assert text.document().defaultFont().pointSizeF() == pytest.approx(2 * before, rel=0.01)
    assert text.toPlainText() == "once upon"
    assert text.word_at(6).word == "upon"


def test_appending_a_word_does_not_write_the_text_anew(text):
    text.start("")
    changed: list[tuple[int, int, int]] = []
    for at in range(50):
        text.add_word(word("word", 2.0))
        if at == 40:
            text.document().contentsChange.connect(lambda *change: changed.append(change))
    assert changed
    assert all(removed == 0 and added <= 5 for _, removed, added in changed)
