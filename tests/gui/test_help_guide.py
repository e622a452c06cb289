"""The guide: its pages in all languages, the search in them, and reading it with mouse and keys."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.assets import asset_path
from engine.language import ENGLISH, Language, set_language
from engine.tours.shipped import shipped_tours
from gui.help.guide import GuideDialog
from gui.help.guide_keeper import GuideKeeper
from gui.help.guide_pages import GLOSSARY, KEYS, NAMES, GuidePage, read_pages, window_names
from gui.help.guide_search import Folded, Heading, PageText, find, marks
from gui.help.guide_text import page_text
from gui.help.keys import KeyRow
from gui.language import locale_of
from gui.main_window import MainWindow
from gui.theme import apply_theme
from gui.translations import ROOT, SOURCES
from tests.gui.stand_in_tabs import FirstTab

LANGUAGES = ("en", "de", "es")
KEY_ROWS = (KeyRow("File", "Ctrl+O", "Open"), KeyRow("Trees", "*", "unfold <all> | below"))
LINK = re.compile(r"\]\(([^)\s]+)\)")


@cache
def pages(language: str) -> tuple[GuidePage, ...]:
    return read_pages(language, KEY_ROWS)


def source(name: str, language: str = "en") -> str:
    return asset_path("help", language, f"{name}.md").read_text(encoding="utf-8")


def press(qtbot: QtBot, widget: object, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuideDialog]:
    dialog = GuideDialog(pages("en"))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(ENGLISH)
    QLocale.setDefault(locale_of("en"))


# The pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_in_every_language_and_every_link_leads_somewhere(language):
    found = {page.name: page for page in pages(language)}
    assert tuple(found) == NAMES
    demos = {tour.name for tour in shipped_tours()}
    linked = set()
    for page in found.values():
        assert len(page.text) > 100
        for target in LINK.findall(page.text):
            if target.startswith("demo:"):
                assert target.removeprefix("demo:") in demos, (page.name, target)
                linked.add(target)
                continue
            name, _, anchor = target.partition("#")
            assert not anchor or anchor in found[name or page.name].anchors, (page.name, target)
    assert len(linked) == 10


@pytest.mark.parametrize("language", ["de", "es"])
@pytest.mark.parametrize("name", [name for name in NAMES if name != KEYS])
def test_a_translation_has_the_headings_links_and_window_names_of_the_english_page(name, language):
    ours, theirs = source(name), source(name, language)
    assert ours != theirs
    assert sorted(LINK.findall(ours)) == sorted(LINK.findall(theirs))
    assert re.findall(r"\{#[\w-]+\}", ours) == re.findall(r"\{#[\w-]+\}", theirs)
    assert sorted(window_names(ours)) == sorted(window_names(theirs))
    assert re.findall(r"^(#+|\d+\.|-|\|)", ours, re.MULTILINE) == re.findall(r"^(#+|\d+\.|-|\|)", theirs, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_demo_has_its_number_and_title_and_as_many_steps(language):
    titles = {page.name: page.title for page in pages(language)}
    for number, found in enumerate(shipped_tours(language), start=1):
        assert found.tour is not None
        assert titles[f"demo-{number:02}"] == f"{number} {found.tour.title}"
        assert f"(demo:{found.name})" in source(f"demo-{number:02}", language)
        steps = re.findall(r"^(\d+)\. ", source(f"demo-{number:02}", language), re.MULTILINE)
        assert steps == [str(each + 1) for each in range(len(found.tour.steps))]


def test_the_names_of_the_window_are_texts_that_the_program_has():
    texts = {
        node.value
        for folder in SOURCES
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    named = {text for name in NAMES if name != KEYS for text in window_names(source(name))}
    assert len(named) > 40
    assert named <= texts, named - texts


def test_names_of_the_window_are_shown_in_its_language(english):
    words = {"&View": "&Ansicht", "&Projector": "&Projektor"}
    set_language(Language("de", lambda text: words.get(text, "")))
    page = next(page for page in read_pages("de", ()) if page.name == "lesson")
    assert "**Ansicht** > **Projektor** wählen (Strg+P)" in page.text
    assert "[[" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_is_in_the_order_of_its_language(language):
    page = next(page for page in pages(language) if page.name == GLOSSARY)
    terms = [heading.title for heading in page_text(page).headings[1:]]
    assert len(terms) >= 60
    assert [Folded(term).text for term in terms] == sorted(Folded(term).text for term in terms)


def test_a_missing_or_unreadable_translation_is_english_and_a_missing_page_says_so(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "de").mkdir()
    (tmp_path / "en" / "lesson.md").write_text("# One\n\nEnglish", encoding="utf-8")
    (tmp_path / "en" / "demo-01.md").write_text("# Two\n\nEnglish", encoding="utf-8")
    (tmp_path / "de" / "demo-01.md").write_bytes(b"# Zwei\n\n\xff\xfe")
    found = {page.name: page for page in read_pages("de", KEY_ROWS, folder=tmp_path)}
    assert (found["lesson"].title, found["demo-01"].title) == ("One", "Two")
    assert "missing or cannot be read" in found[GLOSSARY].text
    assert tuple(found) == NAMES


def test_the_keys_are_the_program_s_own():
    text = page_text(next(page for page in pages("en") if page.name == KEYS)).text
    for row in KEY_ROWS:
        assert all(part in text for part in (row.place, row.keys, row.effect))


# Search


def page_of(text: str, *headings: tuple[str, str], name: str = "p", title: str = "Page") -> PageText:
    found = tuple(Heading(text.index(heading), heading, anchor) for heading, anchor in headings)
    return PageText(name, title, text, found)


def test_case_and_accents_do_not_count_and_places_are_those_of_the_text():
    page = page_of("Größe ist ÉCHO, Straße.")
    assert marks(page, "grosse") == ((0, 5),)
    assert marks(page, "echo") == ((10, 4),)
    assert marks(page, "STRASSE") == ((16, 6),)
    assert marks(page, "strasse ist") == ((6, 3), (16, 6))


def test_marks_that_overlap_are_one():
    assert marks(page_of("quantization"), "quantiz antization") == ((0, 12),)


def test_all_words_have_to_be_there_below_one_heading_or_at_least_on_the_page():
    first = page_of("Alpha\nred green\nBeta\nblue", ("Alpha", ""), ("Beta", ""), name="first")
    second = page_of("Gamma\nred blue", ("Gamma", ""), name="second")
    third = page_of("Delta\nred", ("Delta", ""), name="third")
    hits = find((first, second, third), "blue RED")
    assert [(hit.page, hit.heading) for hit in hits] == [("second", "Gamma"), ("first", "Alpha")]
    assert find((first, second, third), "red yellow") == ()
    assert find((first,), "   ") == ()


def test_a_heading_comes_before_a_word_and_a_word_before_a_part_of_one():
    inside = page_of("One\nthe permutation", ("One", ""), name="inside")
    word = page_of("Two\na mutation here", ("Two", ""), name="word")
    head = page_of("Mutation\nthat is it", ("Mutation", ""), name="head")
    assert [hit.page for hit in find((inside, word, head), "mutation")] == ["head", "word", "inside"]


def test_a_snippet_shows_the_word_marked_and_is_cut_between_words():
    text = "Head\n" + "before " * 30 + "Needle " + "after " * 40
    (hit,) = find((page_of(text, ("Head", "")),), "needle")
    ((start, length),) = hit.marks
    assert hit.snippet[start : start + length] == "Needle"
    assert hit.snippet.startswith("… before ")
    assert hit.snippet.endswith("after …")
    assert len(hit.snippet) < 150
    assert text[hit.place :].startswith("Needle")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_every_page_is_found_on_that_page(language):
    texts = [page_text(page) for page in pages(language)]
    for text in texts:
        words = sorted(set(re.findall(r"\w{4,}", text.text)))[::25]
        for word in words:
            assert find([text], word), (text.name, word)
            place, length = marks(text, word)[0]
            assert Folded(text.text[place : place + length]).text.startswith(Folded(word).text[:2])


# Reading


def test_typing_finds_and_arrow_keys_and_enter_choose(qtbot, guide):
    assert guide.focusWidget() is guide.search
    assert guide.page == "lesson"
    qtbot.keyClicks(guide.search, "Temperature divided")
    assert guide.list.count() >= 1
    assert guide.page == GLOSSARY
    assert guide.list.item(0).text() == "Glossary › Temperature"
    assert guide.text.extraSelections()
    qtbot.keyClick(guide.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(guide.search, "temperature")
    count = guide.list.count()
    assert count > 5
    press(qtbot, guide.search, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert guide.list.currentRow() == 2
    assert guide.page == "demo-08"
    press(qtbot, guide.search, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert guide.list.currentRow() == 1
    assert guide.focusWidget() is guide.text
    assert guide.list.count() == count


def test_f3_walks_the_places_of_a_page_around(qtbot, guide):
    qtbot.keyClicks(guide.search, "outlier")
    total = guide.text.mark_count
    assert total >= 2
    first = guide.text.current_mark
    press(qtbot, guide, Qt.Key.Key_F3)
    assert guide.text.current_mark == (first + 1) % total
    assert f"of {total} on this page" in guide.note.text()
    qtbot.keyClick(guide, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert guide.text.current_mark == first
    for _ in range(total):
        press(qtbot, guide, Qt.Key.Key_F3)
    assert guide.text.current_mark == first


def test_words_that_are_nowhere_are_said_and_the_page_stays(qtbot, guide):
    qtbot.keyClicks(guide.search, "dropout")
    page = guide.page
    qtbot.keyClicks(guide.search, "xyzzy")
    assert guide.list.count() == 0
    assert guide.page == page
    assert "No page has all of these words" in guide.note.text()
    press(qtbot, guide.search, Qt.Key.Key_Return)  # nothing to go to
    assert guide.isVisible()


def test_a_single_letter_is_not_looked_for(qtbot, guide):
    qtbot.keyClicks(guide.search, "t")
    assert guide.list.count() > len(NAMES)  # the pages and the titles of their sections
    assert "Two letters or more" in guide.note.text()
    qtbot.keyClicks(guide.search, "o")
    assert guide.text.extraSelections()


def test_escape_clears_the_search_and_then_closes(qtbot, guide):
    qtbot.keyClicks(guide.search, "dropout")
    page = guide.page
    press(qtbot, guide.search, Qt.Key.Key_Escape)
    assert guide.search.text() == ""
    assert guide.page == page  # and all pages are listed again, with this one current
    assert guide.list.currentItem().text() == guide.pages[page].title
    assert not guide.text.extraSelections()
    press(qtbot, guide.search, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_ctrl_f_goes_to_the_search_from_anywhere(qtbot, guide):
    guide.text.setFocus()
    qtbot.keyClick(guide.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.focusWidget() is guide.search


def test_arrow_keys_in_the_list_show_pages_and_skip_titles_of_sections(qtbot, guide):
    guide.list.setFocus()
    shown = [guide.page]
    for _ in range(len(NAMES) - 1):
        press(qtbot, guide.list, Qt.Key.Key_Down)
        shown.append(guide.page)
    assert tuple(shown) == NAMES
    press(qtbot, guide.list, Qt.Key.Key_Return)
    assert guide.focusWidget() is guide.text


def link_place(guide: GuideDialog, target: str) -> QPoint:
    """The middle of a link of the page, which is scrolled so that it is seen."""
    block = guide.text.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            piece = at.fragment()
            if piece.charFormat().anchorHref() == target:
                guide.text.go_to(piece.position())
                cursor = QTextCursor(guide.text.document())
                cursor.setPosition(piece.position() + 1)
                return guide.text.cursorRect(cursor).center()
            at += 1
        block = block.next()
    raise AssertionError(target)


def test_a_click_on_a_link_goes_to_the_heading_and_alt_left_comes_back(qtbot, guide):
    guide.open_page("demo-02")
    place = link_place(guide, "glossary#mac")
    before = guide.text.verticalScrollBar().value()
    qtbot.mouseClick(guide.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert guide.page == GLOSSARY
    assert guide.list.currentItem().text() == "Glossary"
    top = guide.text.cursorForPosition(QPoint(40, 12)).block()
    assert "MAC" in (top.text(), top.next().text())
    qtbot.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.page == "demo-02"
    assert guide.text.verticalScrollBar().value() == pytest.approx(before, abs=2)
    qtbot.keyClick(guide, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.page == GLOSSARY
    assert not guide.forward_button.isEnabled()


def test_tab_walks_the_links_and_enter_follows(qtbot, guide):
    guide.open_page("structure")
    guide.text.setFocus()
    walked = []
    for _ in range(4):
        press(qtbot, guide.text, Qt.Key.Key_Tab)
        walked.append(guide.text.textCursor().selectedText())
    assert walked == ["parameters", "MACs", "gates", "demo 2"]
    press(qtbot, guide.text, Qt.Key.Key_Return)
    assert guide.page == "demo-02"
    press(qtbot, guide.text, *[Qt.Key.Key_Tab] * 8)
    assert guide.focusWidget() is not guide.text  # and then goes on


def test_a_link_to_the_network_is_only_copied(qtbot, guide):
    QGuiApplication.clipboard().clear()
    guide.text.anchorClicked.emit(QUrl("https://example.org/a"))
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert "https://example.org/a" in guide.note.text()
    assert guide.page == "lesson"


def test_html_pictures_and_links_that_lead_nowhere_do_nothing(qtbot):
    text = "# <b>Bold</b>\n\n<img src='file:///etc/passwd'> ![x](https://example.org/x.png) [go](nowhere) end"
    dialog = GuideDialog((GuidePage("a", "A", "S", text, ("",)),))
    qtbot.addWidget(dialog)
    assert "<b>Bold</b>" in dialog.text.toPlainText()
    assert "<img" in dialog.text.toPlainText()
    assert dialog.text.loadResource(2, QUrl("https://example.org/x.png")) is None
    dialog.text.anchorClicked.emit(QUrl("nowhere"))
    assert "There is no page nowhere" in dialog.note.text()
    assert dialog.page == "a"


@pytest.mark.parametrize(("zoom", "theme"), [(1.0, "dark"), (2.0, "contrast"), (3.0, "light")])
def test_it_fits_a_small_screen_at_any_zoom(qtbot, qapp, zoom, theme):
    apply_theme(qapp, theme, zoom=zoom)
    try:
        dialog = GuideDialog(pages("de"))
        qtbot.addWidget(dialog)
        dialog.show()
        room = dialog.screen().availableGeometry().size()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        dialog.open_page("lesson")
        assert dialog.text.horizontalScrollBar().maximum() == 0 or zoom == 3.0
        assert dialog.text.document().defaultFont().pointSizeF() == pytest.approx(dialog.font().pointSizeF())
        for part in (dialog.search, dialog.list, dialog.text, dialog.back_button, dialog.close_button):
            assert dialog.rect().contains(part.mapTo(dialog, part.rect().bottomRight())), part
    finally:
        apply_theme(qapp, "light")


def test_a_theme_lays_the_page_out_anew_where_it_was_read(qtbot, qapp, guide):
    guide.open_page(GLOSSARY, "mac")
    share = guide.text.share
    assert share > 0.1
    before = guide.text.toPlainText()
    apply_theme(qapp, "dark")
    assert guide.text.toPlainText() == before
    assert guide.text.share == pytest.approx(share, abs=0.02)


# In the window


@pytest.fixture
def small(qtbot: QtBot, make_window) -> MainWindow:
    window = make_window(FirstTab)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def test_its_key_opens_it_once_and_it_opens_again_where_it_was_read(qtbot, small):
    qtbot.keyClick(small, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    keeper = GuideKeeper.of(small)
    dialog = keeper.dialog
    assert dialog is not None
    assert not dialog.isModal()
    small.actions_.show_guide.trigger()
    assert keeper.dialog is dialog
    assert "Shift+F1" in page_text(dialog.pages[KEYS]).text
    dialog.open_page("files", "write")
    share = dialog.reading.share
    dialog.close()
    assert keeper.dialog is None
    small.actions_.show_guide.trigger()
    assert keeper.dialog is not None
    assert keeper.dialog.page == "files"
    assert keeper.dialog.reading.share == pytest.approx(share, abs=0.02)


def test_another_language_shows_the_same_page_in_it(qtbot, small, english):
    small.actions_.show_guide.trigger()
    keeper = GuideKeeper.of(small)
    assert keeper.dialog is not None
    keeper.dialog.open_page("demo-02")
    with qtbot.waitSignal(small.rebuilt):
        small.languages.speak(Language("de", lambda _: "", ",", "."), QLocale("de"))
    qtbot.waitUntil(lambda: small.runner.is_idle, timeout=20_000)
    assert keeper.dialog is not None
    assert keeper.dialog.isVisible()
    assert keeper.dialog.pages["demo-02"].title == "2 Wo sind die Parameter?"
    assert keeper.dialog.page == "demo-02"
    keeper.dialog.close()
    with qtbot.waitSignal(small.rebuilt):
        small.languages.speak(ENGLISH, QLocale("en"))
    qtbot.waitUntil(lambda: small.runner.is_idle, timeout=20_000)
    assert keeper.dialog is None  # closed is closed


def test_a_demo_is_played_from_its_page_and_the_guide_makes_room(qtbot, window):
    window.actions_.show_guide.trigger()
    keeper = GuideKeeper.of(window)
    dialog = keeper.dialog
    assert dialog is not None
    dialog.open_page("demo-01")
    qtbot.mouseClick(dialog.text.viewport(), Qt.MouseButton.LeftButton, pos=link_place(dialog, "demo:01-one-neuron"))
    player = window.demos.player
    assert player.tour is not None
    assert player.tour.name == "01-one-neuron"
    assert keeper.dialog is None
    qtbot.waitUntil(lambda: not player.is_busy, timeout=20_000)
    window.demos.end()


def test_a_demo_that_there_is_not_is_said(qtbot, small):
    small.actions_.show_guide.trigger()
    dialog = GuideKeeper.of(small).dialog
    assert dialog is not None
    dialog.demo_asked.emit("11-none")
    assert "There is no demo 11-none" in dialog.note.text()
    assert dialog.isVisible()
