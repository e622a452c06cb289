"""What PyTorch itself prints of a model, as text."""

from __future__ import annotations

import itertools

from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.results import PrintedViews
from engine.language import tr

MOST_PARAMETERS = 24


def printed_views(handle: ModelHandle, fqn: str = "") -> PrintedViews:
    """Both of the following.

    Raises:
        EngineError: the model has no such module.
    """
    return PrintedViews(printed_model(handle, fqn), printed_parameters(handle, fqn))


def printed_model(handle: ModelHandle, fqn: str = "") -> str:
    """What ``print(model)`` shows, or ``print(model.linear2)`` with the fqn ``linear2``.

    Raises:
        EngineError: the model has no such module.
    """
    return str(_module(handle, fqn))


def printed_parameters(handle: ModelHandle, fqn: str = "", *, limit: int = MOST_PARAMETERS) -> str:
    """What the tutorial's loop ``for param in model.parameters(): print(param)`` shows, ``limit`` of them at most.

    Raises:
        EngineError: the model has no such module.
    """
    module = _module(handle, fqn)
    lines = [str(parameter) for parameter in itertools.islice(module.parameters(), limit)]
    left = sum(1 for _ in module.parameters()) - len(lines)
    if left > 0:
        lines.append(tr("... and {left:,} more parameters", left=left))
    return "\n".join(lines) or tr("This module has no parameters.")


def _module(handle: ModelHandle, fqn: str) -> nn.Module:
    try:
        return handle.module.get_submodule(fqn)
    except AttributeError as error:
        raise EngineError(
            tr("{title} has no module {fqn!r}: choose one from its tree.", title=handle.title, fqn=fqn[:80])
        ) from error
