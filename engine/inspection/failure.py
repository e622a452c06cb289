"""Why a forward pass failed, where, and what would help."""

from __future__ import annotations

from typing import Any

from torch import nn

from engine.inspection.needs import missing_inputs, unmet_need
from engine.inspection.observation import failing_call
from engine.inspection.remedy import find_remedy
from engine.inspection.results import Failure
from engine.inspection.torch_messages import words_for
from engine.language import tr


def explain_failure(
    model: nn.Module, inputs: tuple[Any, ...], error: Exception, *, example: tuple[Any, ...] | None
) -> Failure:
    """The module that failed with the reason and the remedy in words; the root where no module can be named."""
    found = failing_call(model, error)
    fqn, module, call = found if found is not None else ("", model, None)
    name = fqn or type(model).__name__
    need = None
    if call is not None:
        need = missing_inputs(module, call) if isinstance(error, TypeError) else None
        need = need or unmet_need(module, call)
    reason = (
        tr("{name} needs {needs}, got {got}", name=name, needs=need.needs, got=need.got)
        if need
        else tr("{name} failed: {error}", name=name, error=words_for(error))
    )
    remedy = find_remedy(model, inputs, need, example=example)
    if not remedy:
        if need is not None and need.size is not None:
            remedy = tr("change the input, or the layer before it, so that they agree")
        elif need is not None and need.kind == "indices":
            remedy = tr("use token ids of its vocabulary")
        elif need is not None:
            remedy = tr("give it that")
        else:
            remedy = tr("try another input shape")
    return Failure(fqn, reason, remedy)
