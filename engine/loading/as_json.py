"""An inspection as JSON and back: how it leaves the child process."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from engine.language import Sentence, in_english, told
from engine.loading.results import Argument, Inspection, ModuleClass, StateGroup, TensorEntry

_TENSOR_FIELDS = tuple(field.name for field in fields(TensorEntry))


def to_json(inspection: Inspection) -> dict[str, Any]:
    """Plain lists, dicts, texts and numbers; tensors are rows, as there can be 200,000 of them."""
    made = {name: value for name, value in vars(inspection).items() if name != "tensors"}
    made["groups"] = [asdict(group) for group in inspection.groups]
    made["classes"] = [asdict(found) for found in inspection.classes]
    made["findings"] = [packed(finding) for finding in inspection.findings]
    made["tensors"] = [
        [*(getattr(entry, name) for name in _TENSOR_FIELDS[:-1]), packed(entry.note)] for entry in inspection.tensors
    ]
    return made


def packed(text: str) -> Any:
    """A sentence as JSON, with what it was made of, so that the parent can tell it in its own language."""
    if not isinstance(text, Sentence):
        return text
    values = {name: packed(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return [in_english(text), text.template, values]


def unpacked(made: Any) -> str:
    """What was ``packed``, in today's language.

    The child has read a file that may do harm, so its template is only looked up among the translations, and what is
    shown otherwise is the English text as it came.

    Raises:
        TypeError, ValueError: it is none.
    """
    if isinstance(made, str):
        return made
    english, template, values = made
    if not isinstance(values, dict):
        raise TypeError("no sentence")
    known = {}
    for name, value in values.items():
        known[str(name)] = value if isinstance(value, int | float) else unpacked(value)
    return told(Sentence.of(str(english), str(template), known, english=str(english)))


def from_json(made: dict[str, Any]) -> Inspection:
    """The inspection that ``to_json`` was given.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    shape, stride, note = (_TENSOR_FIELDS.index(name) for name in ("shape", "stride", "note"))
    tensors = []
    for row in made["tensors"]:
        row[shape], row[stride], row[note] = tuple(row[shape]), tuple(row[stride]), unpacked(row[note])
        tensors.append(TensorEntry(*row))
    return Inspection(
        format=str(made["format"]),
        tensors=tuple(tensors),
        findings=tuple(unpacked(finding) for finding in made["findings"]),
        groups=tuple(StateGroup(**group) for group in made["groups"]),
        imports=tuple(made["imports"]),
        unsafe_imports=tuple(made["unsafe_imports"]),
        sources=tuple((name, text) for name, text in made["sources"]),
        classes=tuple(
            ModuleClass(
                found["name"],
                tuple(found["bases"]),
                tuple(Argument(**argument) for argument in found["arguments"]),
                found["line"],
            )
            for found in made["classes"]
        ),
        runs_code=bool(made["runs_code"]),
    )
