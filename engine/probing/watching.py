"""A forward pass that is watched, with what can go wrong said in words."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.failure import explain_failure
from engine.inspection.observation import Observer, observe
from engine.inspection.twin import is_uninitialised, require_values
from engine.language import tr


def watched(handle: ModelHandle, inputs: tuple[Any, ...], observer: Observer) -> Any:
    """As ``observe``, with what can go wrong said in words.

    Raises:
        EngineError: the model has no values or no sizes yet, or its forward pass fails on this input.
    """
    require_computable(handle)
    if any(tensor.is_meta for tensor in inputs if isinstance(tensor, Tensor)):
        raise EngineError(tr("This input has a shape only, without values: choose another input."))
    try:
        return observe(handle.module, inputs, observer)
    except Exception as error:  # a forward pass may raise anything
        failure = explain_failure(handle.module, inputs, error, example=handle.example_input)
        raise EngineError(tr("{reason}: {remedy}.", reason=failure.reason, remedy=failure.remedy)) from error


def require_computable(handle: ModelHandle) -> None:
    """Raises EngineError for a model without values, or with lazy modules that would get sizes from being looked at."""
    require_values(handle)
    if is_uninitialised(handle.module):
        raise EngineError(
            tr("{title} has lazy modules without sizes yet: run it on an input first.", title=handle.title)
        )
