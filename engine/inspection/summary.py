"""The module tree with counts, shapes and MACs."""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any

from torch import nn
from torch.nn.parameter import is_lazy

from engine.handle import ModelHandle
from engine.inspection.failure import explain_failure
from engine.inspection.forward import ForwardPass, Record, unknown_of
from engine.inspection.input_spec import InputSpec, build_inputs, needs_meta
from engine.inspection.macs import formula_for, is_packed, kind_of
from engine.inspection.observation import observe, tensors
from engine.inspection.results import NOT_RUN, Failure, ModelSummary, ModuleRow, RunFacts
from engine.inspection.sizes import size_rule
from engine.inspection.tree import Place, places
from engine.inspection.twin import has_values, is_uninitialised, lazy_twin, meta_twin, on_meta
from engine.language import tr


def summarize(handle: ModelHandle, inputs: InputSpec | tuple[Any, ...] | None = None) -> ModelSummary:
    """Summary of an open model with the shapes of one forward pass, of its example input if no ``inputs`` are given.

    A forward pass that fails gives the shapes up to there and says in ``failure`` what happened and what would help.
    Above a size limit the pass runs on the meta device, which has shapes but no values.

    Raises:
        EngineError: the spec does not fit the model's example input.
    """
    example = handle.example_input
    if isinstance(inputs, InputSpec):
        inputs = build_inputs(inputs, example)
    return summarize_module(handle.module, example if inputs is None else inputs, example=example)


def summary_steps(
    handle: ModelHandle, inputs: InputSpec | tuple[Any, ...] | None = None
) -> Generator[ModelSummary, None, ModelSummary]:
    """Yields the tree with its counts at once, and returns ``summarize`` of the same, which may take seconds."""
    yield summarize_tree(handle)
    return summarize(handle, inputs)


def summarize_tree(handle: ModelHandle) -> ModelSummary:
    """The summary without a forward pass: counts and bytes alone, whatever the size of the model."""
    return count_module(handle.module)


def count_module(model: nn.Module) -> ModelSummary:
    """As ``summarize_tree``, of any module."""
    return _summary(model, (), {}, "", None)


def summarize_module(
    model: nn.Module, inputs: tuple[Any, ...], *, example: tuple[Any, ...] | None = None
) -> ModelSummary:
    """As ``summarize``, of any module. ``example`` is an input that is known to work, for the remedy."""
    pass_ = ForwardPass()
    failure: Failure | None = None
    device, module = "cpu", model
    try:
        device, module, inputs = _prepared(model, inputs, example)
        observe(module, inputs, pass_)
    except Exception as error:  # a model's forward may raise anything, and the tree is worth showing all the same
        failure = explain_failure(module, inputs, error, example=example)
    return _summary(model, inputs, pass_.records, device, failure)


def _prepared(
    model: nn.Module, inputs: tuple[Any, ...], example: tuple[Any, ...] | None
) -> tuple[str, nn.Module, tuple[Any, ...]]:
    """The device, module and inputs to run: the model itself, or a double where it must not be touched or is large."""
    if not has_values(model):
        return "meta", model, on_meta(inputs)
    if is_uninitialised(model):
        model = lazy_twin(model)  # a first pass would give the model's own lazy modules their shapes for good
    if needs_meta(model, inputs, example):
        try:
            return "meta", meta_twin(model), on_meta(inputs)
        except Exception as error:  # whatever the model's attributes raise when they are copied
            raise RuntimeError(
                tr("it is too large to run here, and cannot be copied to run as shapes alone")
            ) from error
    return "cpu", model, inputs


def _summary(
    model: nn.Module, inputs: tuple[Any, ...], records: dict[str, Record], device: str, failure: Failure | None
) -> ModelSummary:
    with _collector_paused():
        found = places(model)
        reached = _gathered(found, records, failure)
        rows = tuple(_row(place, reached.get(place.fqn), found, device, failure) for place in found)
    return ModelSummary(
        model=type(model).__name__,
        rows=rows,
        input_shapes=tuple(tuple(tensor.shape) for tensor in tensors(inputs)),
        # counted on another way than the rows, so that the two check each other
        parameters=_count(model),
        trainable=found[0].trainable,
        buffers=found[0].buffers,
        macs=rows[0].macs,
        size_bytes=found[0].size_bytes,
        device=device,
        failure=failure,
    )


def _count(model: nn.Module) -> int:
    """``sum(p.numel() for p in model.parameters())`` in half the time for very many modules."""
    held = (parameter for module in model.modules() for parameter in module._parameters.values())
    distinct = {id(parameter): parameter for parameter in held if parameter is not None}
    return sum(parameter.numel() for parameter in distinct.values() if not is_lazy(parameter))


def _gathered(found: list[Place], records: dict[str, Record], failure: Failure | None) -> dict[str, Record]:
    """The records, and one for each container that is not called itself, such as a ModuleList, with those of its parts.

    Where the pass failed a container has parts that were not reached, and so no sum.
    """
    if not records:
        return {}
    reached = dict(records)
    for place in reversed(found):
        if place.parent < 0 or place.same_as is not None or found[place.parent].fqn in records:
            continue
        part, around = reached.get(place.fqn), found[place.parent]
        if part is None:
            continue
        if around.fqn not in reached:
            reached[around.fqn] = Record(None, (), unknown=tr("not all of it was reached") if failure else "")
        gathered = reached[around.fqn]
        gathered.activation_bytes += part.activation_bytes
        if part.macs is None:
            gathered.unknown = gathered.unknown or unknown_of(place.fqn)
        else:
            gathered.parts = {place.fqn: part.macs, **gathered.parts}
    return reached


def _row(place: Place, record: Record | None, found: list[Place], device: str, failure: Failure | None) -> ModuleRow:
    module, kind = place.module, type(place.module)
    is_failed = failure is not None and failure.fqn == place.fqn and place.same_as is None
    total = found[0].parameters
    return ModuleRow(
        place.fqn,
        place.name or kind.__name__,
        kind.__name__ if kind._get_name is nn.Module._get_name else _text(module._get_name),
        _text(module.extra_repr),
        place.depth,
        place.parent,
        place.own_parameters,
        place.parameters,
        place.trainable,
        place.buffers,
        place.size_bytes,
        place.parameters / total if total else 0.0,
        place.dtype,
        module.training,
        kind_of(module),
        place.tensors,
        tuple(place.parts) if place.parts else (),
        failure.sentence if failure is not None and is_failed else _note(place, record, found, device, failure),
        NOT_RUN if record is None or place.same_as is not None else _facts(record, module),
        is_failed,
    )


def _facts(record: Record, module: nn.Module) -> RunFacts:
    return RunFacts(
        record.input_shape,
        record.output_shapes,
        size_rule(module) if record.calls else None,
        record.macs,
        record.terms,
        tuple(record.parts.items()),
        record.unknown,
        record.activation_bytes,
        record.calls,
    )


def _note(place: Place, record: Record | None, found: list[Place], device: str, failure: Failure | None) -> str:
    if place.same_as is not None:
        if not place.same_as:
            return tr("the same module as the whole model, counted there")
        return tr("the same module as {fqn}, counted there", fqn=place.same_as)
    if place.ties or place.is_lazy:
        lazy = (tr("its sizes follow the first input, and are not counted before it"),) if place.is_lazy else ()
        return functools.reduce(lambda one, other: tr("{one}; {other}", one=one, other=other), place.ties + lazy)
    if record is not None or not device:
        return (
            tr("its weights are packed, and PyTorch lists no parameters of it") if is_packed(type(place.module)) else ""
        )
    parent = found[place.parent] if place.parent >= 0 else None
    if parent is not None and formula_for(parent.module) is not None:
        if not parent.fqn:
            return tr("computed inside the model, which counts its MACs")
        return tr("computed inside {fqn}, which counts its MACs", fqn=parent.fqn)
    return tr("not reached in this forward pass") if failure is not None else tr("not called in this forward pass")


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No garbage collection inside: it would walk all of torch's objects for many new rows of which none is garbage."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _text(describe: Callable[[], str]) -> str:
    """What a method of the model's own says of it, or nothing if it raises."""
    try:
        text = str(describe())
        return text.replace("\n", " ") if "\n" in text else text
    except Exception:  # anything a user's class may do, and no reason to show no tree
        return ""
