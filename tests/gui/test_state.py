"""The state of a page: every kind of widget comes back, and nothing that does not fit changes it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

from engine.errors import EngineError
from gui.storage.state import StateBook

INFINITY = float("inf")


def combo(*, is_editable: bool = False) -> QComboBox:
    box = QComboBox(editable=is_editable)
    box.addItem("Per tensor", "tensor")
    box.addItem("Per channel", "channel")
    box.addItem("8", 8)
    box.addItem("Unavailable", "gone")
    box.model().item(3).setEnabled(False)
    return box


def pages(kind: type[Any]) -> Any:
    widget = kind()
    for number in range(3):
        if kind is QTabBar:
            widget.addTab(str(number))
        elif kind is QTabWidget:
            widget.addTab(QLabel(), str(number))
        else:
            widget.addWidget(QLabel())
    return widget


def number_line() -> QLineEdit:
    line = QLineEdit("12", maxLength=3)
    line.setValidator(QIntValidator(0, 500, line))
    return line


def checked(widget: Any) -> Any:
    widget.setCheckable(True)
    return widget


# What to make, a value that fits and differs from the first, and values that do not fit.
KINDS: dict[str, tuple[Callable[[], Any], Any, list[Any]]] = {
    "spin box": (lambda: QSpinBox(minimum=1, maximum=10, value=3), 7, [0, 11, 2**40, 3.5, "4", True, None, [], {}]),
    "double": (
        lambda: QDoubleSpinBox(minimum=0.1, maximum=5.0, value=1.0),
        2.5,
        [0.0, 5.1, math.nan, INFINITY, -INFINITY, "1", True, None, [1.0]],
    ),
    "slider": (lambda: QSlider(Qt.Orientation.Horizontal, minimum=-5, maximum=5), -4, [-6, 6, 1.0, "1", None, False]),
    "line": (lambda: QLineEdit("first", maxLength=20), "größe ✓ <b>", ["x" * 21, 7, None, ["a"]]),
    "line with a validator": (number_line, "499", ["abc", "-1", "5000"]),
    "text": (lambda: QPlainTextEdit("first"), "a\nb\n\tc", [7, None, "x" * 200_001]),
    "check box": (lambda: QCheckBox("x"), True, [1, 0, "true", None, []]),
    "push button": (lambda: checked(QPushButton("x")), True, [1, None]),
    "action": (lambda: checked(QAction("x")), True, ["yes"]),
    "group box": (lambda: checked(QGroupBox("x")), False, [0]),
    "combo by data": (combo, "channel", ["gone", "other", 9, 8.0, True, [], {}]),
    "combo by whole number": (combo, 8, [7]),
    "editable combo": (lambda: combo(is_editable=True), "own text", [5, []]),
    "tab bar": (lambda: pages(QTabBar), 2, [3, -1, "1", None, 1.0, True]),
    "tab widget": (lambda: pages(QTabWidget), 1, [3, -1, 10**30]),
    "stack": (lambda: pages(QStackedWidget), 2, [3, -2, None]),
}


def book_of(**widgets: Any) -> StateBook:
    book = StateBook()
    for name, widget in widgets.items():
        book.remember(name, widget)
    return book


@pytest.fixture(params=KINDS, ids=str)
def kind(request: pytest.FixtureRequest, qtbot) -> tuple[Any, Any, list[Any]]:
    make, good, bad = KINDS[request.param]
    widget = make()
    if isinstance(widget, QWidget):
        qtbot.addWidget(widget)
    return widget, good, bad


def test_a_value_comes_back_through_json(kind):
    widget, good, _ = kind
    book = book_of(it=widget)
    first = book.as_dict()
    assert first["it"] != good
    assert book.restore({"it": good}) == ()
    assert book.as_dict() == {"it": good}
    kept = json.loads(json.dumps(book.as_dict()))
    book.reset()
    assert book.as_dict() == first
    assert book.restore(kept) == ()
    assert book.as_dict() == {"it": good}


def test_what_does_not_fit_is_named_and_changes_nothing(kind):
    widget, _, bad = kind
    book = book_of(it=widget)
    first = book.as_dict()
    for value in bad:
        assert book.restore({"it": value}) == ("it",), value
        assert book.as_dict() == first, value


def test_restoring_emits_the_usual_signal_once(qtbot):
    box, line, check = QSpinBox(maximum=9), QLineEdit(), QCheckBox()
    heard: list[Any] = []
    box.valueChanged.connect(heard.append)
    line.textChanged.connect(heard.append)
    check.toggled.connect(heard.append)
    book = book_of(box=box, line=line, check=check)
    book.restore({"check": True, "line": "a", "box": 4})
    assert heard == [4, "a", True]  # in the order they were remembered
    book.restore({"check": True, "line": "a", "box": 4})
    assert len(heard) == 3


def test_what_others_depend_on_is_restored_first(qtbot):
    most, place = QSpinBox(maximum=100, value=5), QSpinBox(maximum=5)
    most.valueChanged.connect(place.setMaximum)
    book = book_of(most=most, place=place)
    assert book.restore({"place": 80, "most": 90}) == ()
    assert (most.value(), place.value()) == (90, 80)


def test_names_that_are_missing_or_unknown_change_nothing(qtbot):
    box = QSpinBox(value=3)
    book = book_of(box=box)
    assert book.restore({}) == ()
    assert book.restore({"other": 7}) == ()
    assert box.value() == 3


def test_one_bad_entry_does_not_keep_the_others_from_coming_back(qtbot):
    boxes = {name: QSpinBox(maximum=9) for name in "abc"}
    assert book_of(**boxes).restore({"a": 1, "b": 99, "c": 3}) == ("b",)
    assert [box.value() for box in boxes.values()] == [1, 0, 3]


def test_a_button_group_keeps_which_is_checked(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    group = QButtonGroup(page)
    buttons = [QRadioButton(str(number), page) for number in range(3)]
    for number, button in enumerate(buttons):
        group.addButton(button, number + 10)
    book = book_of(group=group)
    assert book.as_dict() == {"group": -1}
    assert book.restore({"group": 12}) == ()
    assert buttons[2].isChecked()
    for bad in (13, "12", None, True, 2**40):
        assert book.restore({"group": bad}) == ("group",)
        assert buttons[2].isChecked()
    book.reset()
    assert group.checkedId() == -1
    assert not any(button.isChecked() for button in buttons)
    buttons[0].setChecked(True)
    buttons[1].setChecked(True)
    assert group.checkedId() == 11  # still one of them at most


def test_exclusive_buttons_come_back_one_by_one(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QHBoxLayout(page)
    first, second = QRadioButton("a"), QRadioButton("b")
    layout.addWidget(first)
    layout.addWidget(second)
    first.setChecked(True)
    book = book_of(first=first, second=second)
    assert book.restore({"first": False, "second": True}) == ()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    book.reset()
    assert (first.isChecked(), second.isChecked()) == (True, False)


def test_a_combo_box_is_found_by_text_where_it_has_no_data(qtbot):
    box = QComboBox()
    box.addItems(["a", "b"])
    book = book_of(box=box)
    assert book.as_dict() == {"box": "a"}
    assert book.restore({"box": "b"}) == ()
    assert box.currentIndex() == 1
    assert book.restore({"box": None}) == ()
    assert book.as_dict() == {"box": None}


def test_a_combo_box_finds_its_choice_at_another_place(qtbot):
    box = combo()
    book = book_of(box=box)
    box.setCurrentIndex(1)
    kept = book.as_dict()
    box.setCurrentIndex(0)
    box.insertItem(0, "New", "new")
    box.setItemText(2, "One scale a channel")
    book.restore(kept)
    assert box.currentData() == "channel"


def splitter(width: int) -> QSplitter:
    widget = QSplitter()
    widget.setHandleWidth(0)
    for _ in range(3):
        part = QWidget()
        part.setMinimumSize(QSize(10, 10))
        widget.addWidget(part)
    widget.resize(width, 100)
    return widget


def test_a_splitter_keeps_its_shares_on_a_larger_window(qtbot):
    small, large = splitter(600), splitter(1500)
    for widget in (small, large):
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
    small.setSizes([300, 180, 120])
    kept = book_of(it=small).as_dict()
    assert kept == {"it": [0.5, 0.3, 0.2]}
    assert book_of(it=large).restore(kept) == ()
    assert large.sizes() == [750, 450, 300]


def test_a_splitter_that_was_not_shown_yet_keeps_what_it_was_given(qtbot):
    widget = splitter(600)
    qtbot.addWidget(widget)
    book = book_of(it=widget)
    assert book.as_dict() == {"it": None}
    assert book.restore({"it": [0.2, 0.7, 0.1]}) == ()
    assert book.as_dict() == {"it": [0.2, 0.7, 0.1]}
    with qtbot.waitExposed(widget):
        widget.show()
    assert widget.sizes() == [120, 420, 60]
    widget.setSizes([200, 200, 200])
    assert book.as_dict() == {"it": [0.3333, 0.3333, 0.3333]}


def test_a_folded_part_of_a_splitter_stays_folded(qtbot):
    widget = splitter(600)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    book = book_of(it=widget)
    assert book.restore({"it": [0.0, 0.5, 0.5]}) == ()
    assert widget.sizes() == [0, 300, 300]
    widget.setCollapsible(0, False)
    assert book.restore({"it": [0.5, 0.25, 0.25]}) == ()
    assert book.restore({"it": [0.0, 0.5, 0.5]}) == ("it",)


@pytest.mark.parametrize(
    "value", [[0.5, 0.5], [0.5, -0.5, 1.0], [math.nan, 0.5, 0.5], [0, 0, 0], [9, 9, 9], ["a", 0.5, 0.5], "x", 7, {}]
)
def test_shares_that_make_no_sense_leave_the_splitter_alone(qtbot, value):
    widget = splitter(600)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    before = widget.sizes()
    assert book_of(it=widget).restore({"it": value}) == ("it",)
    assert widget.sizes() == before


def test_any_plain_value_can_be_remembered():
    kept: dict[str, Any] = {"prompt": {"words": ["a", None], "share": 0.5, "is_on": True}}
    first = json.loads(json.dumps(kept["prompt"]))
    book = StateBook()
    book.remember_value("prompt", lambda: kept["prompt"], lambda value: kept.update(prompt=value))
    copy = book.as_dict()
    kept["prompt"]["words"].append("b")  # a page may change its own list
    assert copy == book.defaults() == {"prompt": first}
    book.reset()
    assert kept["prompt"] == first
    kept["prompt"]["words"].append("b")
    book.reset()  # the default has not changed with it
    assert kept["prompt"] == first


@pytest.mark.parametrize("error", [ValueError("v"), TypeError("t"), EngineError("e: f."), KeyError("a defect")])
def test_a_setter_may_refuse(error):
    def refuse(value: Any) -> None:
        raise error

    box: list[Any] = [1]
    book = StateBook()
    book.remember_value("first", lambda: 1, refuse)
    book.remember_value("second", lambda: box[0], lambda value: box.__setitem__(0, value))
    assert book.restore({"first": 2, "second": 3}) == ("first",)
    assert box == [3]


def test_a_name_is_used_once_and_a_value_is_plain(qtbot):
    book = book_of(box=QSpinBox())
    with pytest.raises(ValueError, match="box"):
        book.remember("box", QSpinBox())
    with pytest.raises(TypeError, match="picture"):
        book.remember_value("picture", lambda: b"bytes", lambda value: None)  # type: ignore[arg-type, return-value]
    for widget in (QLabel("x"), QPushButton("not checkable"), QGroupBox("not checkable")):
        with pytest.raises(TypeError):
            book.remember("other", widget)
    group = QButtonGroup(exclusive=False)
    with pytest.raises(TypeError):
        book.remember("group", group)
    assert book.names == ("box",)
