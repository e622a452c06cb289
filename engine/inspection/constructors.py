"""What the built-in models are made with, as fields to be edited, and models made with other values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
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
    fields = blueprint.fields if blueprint else ()
    return tuple(replace(each, meaning=tr(each.meaning)) for each in fields)


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
        raise EngineError(tr("{title} cannot be edited: choose another model.", title=model.title))
    checked = _checked(model.title, blueprint, values)
    empty = build_empty(lambda: blueprint.build(checked))
    count = sum(parameter.numel() for parameter in empty.parameters())
    if count > MOST_PARAMETERS:
        raise EngineError(
            tr(
                "This {title} would have {count:,} parameters: make it smaller than {most_parameters:,}.",
                title=model.title,
                count=count,
                most_parameters=MOST_PARAMETERS,
            )
        )
    with preserved_rng(seed), torch.no_grad():
        module = blueprint.build(checked).eval()
    changed = [f"{key} = {value:,}" for key, value in checked.items() if value != _defaults(blueprint)[key]]
    provenance = tr("initialised from seed {seed}, not trained", seed=seed)
    if changed:
        provenance = tr("{changed}; {provenance}", changed=", ".join(changed), provenance=provenance)
    return ModelHandle(
        f"{model.name}-edited", tr("{title}, edited", title=model.title), module, provenance, blueprint.example(checked)
    )


def _checked(title: str, blueprint: Blueprint, values: dict[str, int]) -> Values:
    fields = {each.name: each for each in blueprint.fields}
    for key, value in values.items():
        if key not in fields:
            raise EngineError(
                tr("{title} is not made with {key!r}: use {fields}.", title=title, key=key, fields=", ".join(fields))
            )
        each = fields[key]
        if isinstance(value, bool) or not isinstance(value, int):
            raise EngineError(
                tr(
                    "{key} must be a whole number, not {value!r}: use {default:,}, for example.",
                    key=key,
                    value=value,
                    default=each.default,
                )
            )
        if not each.minimum <= value <= each.maximum:
            raise EngineError(
                tr(
                    "{key} cannot be {value:,}: use {minimum:,} to {maximum:,}.",
                    key=key,
                    value=value,
                    minimum=each.minimum,
                    maximum=each.maximum,
                )
            )
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
