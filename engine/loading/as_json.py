"""An inspection as JSON and back: how it leaves the child process."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from engine.loading.results import Argument, Inspection, ModuleClass, StateGroup, TensorEntry

_TENSOR_FIELDS = tuple(field.name for field in fields(TensorEntry))


def to_json(inspection: Inspection) -> dict[str, Any]:
    """Plain lists, dicts, texts and numbers; tensors are rows, as there can be 200,000 of them."""
    made = {name: value for name, value in vars(inspection).items() if name != "tensors"}
    made["groups"] = [asdict(group) for group in inspection.groups]
    made["classes"] = [asdict(found) for found in inspection.classes]
    made["tensors"] = [[getattr(entry, name) for name in _TENSOR_FIELDS] for entry in inspection.tensors]
    return made


def from_json(made: dict[str, Any]) -> Inspection:
    """The inspection that ``to_json`` was given.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    shape, stride = _TENSOR_FIELDS.index("shape"), _TENSOR_FIELDS.index("stride")
    tensors = []
    for row in made["tensors"]:
        row[shape], row[stride] = tuple(row[shape]), tuple(row[stride])
        tensors.append(TensorEntry(*row))
    return Inspection(
        format=str(made["format"]),
        tensors=tuple(tensors),
        findings=tuple(made["findings"]),
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
