"""What the built-in models are made with, as fields to be edited, and models made with other values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.registry import find_model
from engine.runtime import preserved_rng

if TYPE_CHECKING:
    from torch import nn

MOST_PARAMETERS = 200_000_000

Values = dict[str, int]


@dataclass(frozen=True)
class ConstructorField:
    """One argument: a whole number from ``minimum`` to ``maximum``; ``step`` is what keeps it sensible."""

    name: str
    default: int
    minimum: int
    maximum: int
    meaning: str
    step: int = 1
    type: str = "int"


@dataclass(frozen=True)
class Blueprint:
    """How a model is made from values, the example input that then fits, and what is wrong with a combination."""

    fields: tuple[ConstructorField, ...]
    build: Callable[[Values], nn.Module]
    example: Callable[[Values], tuple[Any, ...]]
    check: Callable[[Values], str] = lambda values: ""


def constructor_fields(name: str) -> tuple[ConstructorField, ...]:
    """The fields of a model of the gallery, in the order of its constructor; none for one that cannot be edited.

    Raises:
        EngineError: there is no such model.
    """
    model = find_model(name)
    blueprint = _blueprint(model.name)
    return blueprint.fields if blueprint else ()


def open_edited(name: str, *, seed: int = 0, **values: int) -> ModelHandle:
    """A model of the gallery made with other values, initialised from ``seed`` and in eval mode.

    What is not given keeps its default; with defaults alone it has the same shapes as the model itself, but never its
    trained weights.

    Raises:
        EngineError: no such model or field, a value out of range, or values that do not go together.
    """
    import torch

    from engine.weights import build_empty

    model = find_model(name)
    blueprint = _blueprint(model.name)
    if blueprint is None:
        raise EngineError(f"{model.title} cannot be edited: choose another model.")
    checked = _checked(model.title, blueprint, values)
    empty = build_empty(lambda: blueprint.build(checked))
    count = sum(parameter.numel() for parameter in empty.parameters())
    if count > MOST_PARAMETERS:
        raise EngineError(
            f"This {model.title} would have {count:,} parameters: make it smaller than {MOST_PARAMETERS:,}."
        )
    with preserved_rng(seed), torch.no_grad():
        module = blueprint.build(checked).eval()
    changed = [f"{key} = {value:,}" for key, value in checked.items() if value != _defaults(blueprint)[key]]
    what = f"{', '.join(changed)}; " if changed else ""
    provenance = f"{what}initialised from seed {seed}, not trained"
    return ModelHandle(f"{model.name}-edited", f"{model.title}, edited", module, provenance, blueprint.example(checked))


def _checked(title: str, blueprint: Blueprint, values: dict[str, int]) -> Values:
    fields = {each.name: each for each in blueprint.fields}
    for key, value in values.items():
        if key not in fields:
            raise EngineError(f"{title} is not made with {key!r}: use {', '.join(fields)}.")
        each = fields[key]
        if isinstance(value, bool) or not isinstance(value, int):
            raise EngineError(f"{key} must be a whole number, not {value!r}: use {each.default:,}, for example.")
        if not each.minimum <= value <= each.maximum:
            raise EngineError(f"{key} cannot be {value:,}: use {each.minimum:,} to {each.maximum:,}.")
    checked = {**_defaults(blueprint), **values}
    problem = blueprint.check(checked)
    if problem:
        raise EngineError(problem)
    return checked


def _defaults(blueprint: Blueprint) -> Values:
    return {each.name: each.default for each in blueprint.fields}


def _blueprint(name: str) -> Blueprint | None:
    from engine.inspection.blueprints import BLUEPRINTS  # needs torch

    return BLUEPRINTS.get(name)
