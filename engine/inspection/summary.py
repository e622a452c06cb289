"""The module tree with counts, shapes and MACs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.inspection.formulas import parameter_formula, sum_formula
from engine.inspection.macs import PRODUCTS, formula_for
from engine.inspection.observation import Call, Observer, first_tensor, observe, tensors
from engine.inspection.results import ModelSummary, ModuleRow, Shape


def summarize(handle: ModelHandle) -> ModelSummary:
    """Summary of an open model, with the shapes of one forward pass of its example input.

    A forward pass that fails gives the shapes up to there and says what happened in ``problem``.
    """
    return summarize_module(handle.module, handle.example_input)


def summarize_module(model: nn.Module, inputs: tuple[Any, ...]) -> ModelSummary:
    """As ``summarize``, of any module."""
    pass_ = _Pass()
    problem = ""
    try:
        observe(model, inputs, pass_)
    except Exception as error:  # a model's forward may raise anything, and the tree is worth showing all the same
        problem = pass_.describe_failure(error)
    places = _places(model)
    rows = [_row(place, pass_.records.get(place.fqn)) for place in places]
    _add_subtrees(rows)
    total = rows[0].parameters
    rows = [replace(row, share=row.parameters / total if total else 0.0) for row in rows]
    rows = _with_notes(rows, places, pass_, problem)
    return ModelSummary(
        model=type(model).__name__,
        rows=tuple(rows),
        input_shapes=tuple(tuple(tensor.shape) for tensor in tensors(inputs)),
        parameters=sum(parameter.numel() for parameter in model.parameters()),
        trainable=sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad),
        buffers=sum(buffer.numel() for buffer in model.buffers()),
        macs=rows[0].macs,
        size_bytes=rows[0].size_bytes,
        problem=problem,
    )


@dataclass
class _Record:
    input_shape: Shape | None
    output_shape: Shape | None
    macs: int | None
    calls: int = 1


@dataclass
class _Frame:
    fqn: str
    has_formula: bool
    macs: int | None = 0


class _Pass(Observer):
    """Shapes and MACs of one forward pass; each call's MACs go to all modules that it happened in."""

    def __init__(self) -> None:
        self.records: dict[str, _Record] = {}
        self._frames: list[_Frame] = []

    def enter_module(self, fqn: str, module: nn.Module) -> None:
        self._frames.append(_Frame(fqn, formula_for(module) is not None))

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        while self._frames[-1].fqn != fqn:  # left by an exception that the model itself caught
            self._frames.pop()
        frame = self._frames.pop()
        formula = formula_for(module)
        if formula is not None:
            frame.macs = formula(module, call)
        elif not any(True for _ in module.children()):
            frame.macs = None  # a leaf of its own kind: nobody has said what it multiplies
        if self._frames and not self._frames[-1].has_formula:
            self._frames[-1].macs = _sum(self._frames[-1].macs, frame.macs)
        record = self.records.get(fqn)
        if record is None:
            self.records[fqn] = _Record(_shape((call.args, call.kwargs)), _shape(call.output), frame.macs)
        else:
            record.macs = _sum(record.macs, frame.macs)
            record.calls += 1

    def see_function(self, name: str, call: Call) -> None:
        if name in PRODUCTS and self._frames and not self._frames[-1].has_formula:
            self._frames[-1].macs = None

    def describe_failure(self, error: Exception) -> str:
        where = self._frames[-1].fqn if self._frames else ""
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        return f"The forward pass ended in {where or 'the model'}: {reason}"

    @property
    def failed_in(self) -> str:
        return self._frames[-1].fqn if self._frames else ""


def _sum(first: int | None, second: int | None) -> int | None:
    return None if first is None or second is None else first + second


def _shape(value: Any) -> Shape | None:
    tensor = first_tensor(value)
    return None if tensor is None else tuple(tensor.shape)


@dataclass
class _Place:
    """A module where the tree names it, with what it holds that no earlier place holds."""

    fqn: str
    module: nn.Module
    parent: int
    depth: int
    own: list[Tensor]
    own_buffers: list[Tensor]
    ties: list[str]
    same_as: str | None


def _places(model: nn.Module) -> list[_Place]:
    """The modules in printed order; one that stands in two places has its parts in the first."""
    places: list[_Place] = []
    module_at: dict[nn.Module, str] = {}
    tensor_at: dict[int, str] = {}  # by id: comparing tensors compares their elements
    waiting = [("", model, -1, 0)]
    while waiting:
        fqn, module, parent, depth = waiting.pop()
        place = _Place(fqn, module, parent, depth, [], [], [], module_at.get(module))
        places.append(place)
        if place.same_as is not None:
            continue
        module_at[module] = fqn
        prefix = f"{fqn}." if fqn else ""
        for name, tensor in [*module._parameters.items(), *module._buffers.items()]:
            if tensor is None:
                continue
            if id(tensor) in tensor_at:
                place.ties.append(f"{name} is {tensor_at[id(tensor)]}, counted there")
                continue
            tensor_at[id(tensor)] = prefix + name
            (place.own if name in module._parameters else place.own_buffers).append(tensor)
        here = len(places) - 1
        waiting += [
            (prefix + name, child, here, depth + 1)
            for name, child in reversed(module._modules.items())
            if child is not None
        ]
    return places


def _row(place: _Place, record: _Record | None) -> ModuleRow:
    parameters = sum(tensor.numel() for tensor in place.own)
    held = place.own + place.own_buffers
    seen = record if place.same_as is None else None
    return ModuleRow(
        fqn=place.fqn,
        name=place.fqn.rpartition(".")[2] or type(place.module).__name__,
        type=str(place.module._get_name()),  # type: ignore[no-untyped-call]
        arguments=place.module.extra_repr().replace("\n", " "),
        depth=place.depth,
        parent=place.parent,
        own_parameters=parameters,
        parameters=parameters,
        trainable=sum(tensor.numel() for tensor in place.own if tensor.requires_grad),
        buffers=sum(tensor.numel() for tensor in place.own_buffers),
        size_bytes=sum(tensor.numel() * tensor.element_size() for tensor in held),
        share=0.0,
        formula=parameter_formula([tuple(tensor.shape) for tensor in place.own]),
        input_shape=seen.input_shape if seen else None,
        output_shape=seen.output_shape if seen else None,
        macs=seen.macs if seen else None,
        calls=seen.calls if seen else 0,
    )


def _add_subtrees(rows: list[ModuleRow]) -> None:
    """Adds every row to its parent, from the last to the first, and gives containers their formula.

    A container that is not called itself, such as a ModuleList, takes the MACs of its parts.
    """
    parts: dict[int, list[ModuleRow]] = {}
    for index in range(len(rows) - 1, -1, -1):
        row = rows[index]
        children = parts.pop(index, [])[::-1]
        if children:
            macs = row.macs
            if not row.calls and all(child.macs is not None for child in children):
                macs = sum(child.macs or 0 for child in children)
            row = replace(
                row,
                parameters=row.parameters + sum(child.parameters for child in children),
                trainable=row.trainable + sum(child.trainable for child in children),
                buffers=row.buffers + sum(child.buffers for child in children),
                size_bytes=row.size_bytes + sum(child.size_bytes for child in children),
                formula=sum_formula([row.own_parameters, *(child.parameters for child in children)]),
                macs=macs,
            )
            rows[index] = row
        parts.setdefault(row.parent, []).append(row)


def _with_notes(rows: list[ModuleRow], places: list[_Place], pass_: _Pass, problem: str) -> list[ModuleRow]:
    noted = []
    for row, place in zip(rows, places, strict=True):
        note = "; ".join(place.ties)
        parent = places[row.parent].module if row.parent >= 0 else None
        if place.same_as is not None:
            note = f"the same module as {place.same_as}, counted there"
        elif problem and row.fqn == pass_.failed_in:
            note = problem
        elif not row.calls and row.macs is None:
            if parent is not None and formula_for(parent) is not None:
                note = f"computed inside {rows[row.parent].fqn}, which counts its MACs"
            else:
                note = note or "not called in this forward pass"
        noted.append(replace(row, note=note))
    return noted
