"""Pages of which one is seen: they ask for the room of that one alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.widgets.labels import label
from gui.widgets.page import Page
from gui.widgets.view_stack import ViewStack


def page_of(*, height: int = 0, text: str = "") -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    block = label(text)  # whose height follows from its width
    block.setMinimumHeight(height)
    layout.addWidget(block)
    return page


def shown(qtbot, *pages: QWidget) -> tuple[ViewStack, Page]:
    stack = ViewStack("Views")
    for number, page in enumerate(pages, 1):
        stack.add(f"Page {number}", page, tip="A page")
    holder = Page(stack)
    qtbot.addWidget(holder)
    holder.resize(400, 300)
    with qtbot.waitExposed(holder):
        holder.show()
    return stack, holder


def test_a_tall_page_makes_only_itself_scroll(qtbot):
    stack, holder = shown(qtbot, page_of(text="some words " * 5), page_of(height=900, text="many words " * 60))
    bar = holder.centre.verticalScrollBar()
    assert bar.maximum() == 0
    qtbot.mouseClick(stack.buttons["Page 2"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.maximum() >= 600)
    qtbot.mouseClick(stack.buttons["Page 1"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_page_has_its_focus_back_when_it_is_seen_again(qtbot):
    first, second = page_of(), page_of()
    for page in (first, second):
        page.layout().addWidget(QLineEdit())
        page.layout().addWidget(QLineEdit())
    stack, holder = shown(qtbot, first, second)
    holder.activateWindow()
    other = second.findChildren(QLineEdit)[1]
    stack.show_view("Page 2")
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    stack.show_view("Page 1")
    assert first.isVisible()
    assert not second.isVisible()
    first.findChildren(QLineEdit)[0].setFocus()
    stack.show_view("Page 2")
    qtbot.waitUntil(other.hasFocus)


def test_the_size_asked_for_is_that_of_the_page_in_front(qtbot):
    stack, _ = shown(qtbot, page_of(height=40), page_of(height=900))
    small = stack.sizeHint().height()
    stack.show_view("Page 2")
    assert stack.sizeHint().height() - small == 860
