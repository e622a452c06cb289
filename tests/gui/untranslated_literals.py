"""Finds texts in the source code that cannot be translated, also those that no walk over the open window comes by."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

ALL_ARGUMENTS = frozenset(
    (
        *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QAction", "QMenu"),
        *("setText", "setToolTip", "setTitle", "setWindowTitle", "setPlaceholderText", "setStatusTip", "setWhatsThis"),
        *("setAccessibleName", "setAccessibleDescription", "setPrefix", "setSuffix", "setSpecialValueText"),
        *("addAction", "addMenu", "addTab", "addItem", "setTabText", "setTabToolTip", "setInformativeText"),
        *("setHeaderLabels", "setHorizontalHeaderLabels", "getOpenFileName", "getSaveFileName"),
        *("Figure", "ChoiceButton", "set_title", "set_reading", "set_meaning", "set_placeholder", "set_waiting"),
        *("set_axes", "set_table", "EngineError", "Progress"),
    )
)
FIRST_ARGUMENT = frozenset(("label", "say", "caption_for"))
"""What follows is the role of the text in the style sheet."""
KEYWORDS = frozenset(
    ("title", "tip", "text", "message", "placeholder", "toolTip", "placeholderText", "reading", "meaning", "words")
)
NO_TEXT_IN = frozenset(("tr", "mark", "number", "dict", "partial"))

_MARKUP = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CODE = re.compile(r"#?[\w.]*(?:[_.\d]\w*|[a-z][A-Z]\w*)|[A-Z]{2,}\w*")


def untranslated_literals(source: str, *, same: Sequence[str] = ()) -> Iterator[tuple[int, str]]:
    """Line and text of each literal with words that is shown as it is, and of each ``tr`` inside of an f-string, where
    lupdate does not find it; ``same`` are texts of every language."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            yield from _translated_in(node)
        if not isinstance(node, ast.Call):
            continue
        for argument in _shown_arguments(node):
            for text in _literals(argument):
                words = _MARKUP.sub("", text).strip()
                if _WORD.search(words) and not _CODE.fullmatch(words) and words not in same:
                    yield node.lineno, text


def python_files(root: Path, folders: Sequence[str], *, without: Sequence[str] = ()) -> list[Path]:
    """The sources of some folders; ``without`` are folders below ``root`` that are left out."""
    found = [path for folder in folders for path in sorted((root / folder).rglob("*.py"))]
    return [path for path in found if not any(path.is_relative_to(root / each) for each in without)]


def _translated_in(template: ast.JoinedStr) -> Iterator[tuple[int, str]]:
    for node in ast.walk(template):
        if isinstance(node, ast.Call) and _name_of(node) in ("tr", "mark") and isinstance(node.args[0], ast.Constant):
            yield node.lineno, f"{_name_of(node)}({node.args[0].value!r})"


def _name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _shown_arguments(call: ast.Call) -> Iterator[ast.expr]:
    name = _name_of(call)
    if name in ALL_ARGUMENTS:
        yield from call.args
    elif name in FIRST_ARGUMENT:
        yield from call.args[:1]
    if name not in NO_TEXT_IN:
        yield from (keyword.value for keyword in call.keywords if keyword.arg in KEYWORDS)


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield from (str(part.value) for part in parts if isinstance(part, ast.Constant))
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _literals(part)
