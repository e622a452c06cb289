"""The source of a module's class."""

from __future__ import annotations

import inspect
from dataclasses import dataclass

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr


@dataclass(frozen=True)
class SourceCode:
    """Text of a class, the Python module that it stands in, and its first line there."""

    class_name: str
    module: str
    first_line: int
    text: str


def class_source(handle: ModelHandle, fqn: str = "") -> SourceCode:
    """The source of the class of a model, or of a module in it: of a built-in, of torch, or of a file that was run.

    Raises:
        EngineError: no such module, or its source is not there, as for compiled code.
    """
    try:
        module = handle.module.get_submodule(fqn)
    except AttributeError as error:
        raise EngineError(
            tr("{title} has no module {fqn!r}: choose one from its tree.", title=handle.title, fqn=fqn[:80])
        ) from error
    kind = type(module)
    parametrized = getattr(kind, "__bases__", (object,))[0] if kind.__name__.startswith("Parametrized") else kind
    try:
        lines, first = inspect.getsourcelines(parametrized)
    except (OSError, TypeError) as error:
        raise EngineError(
            tr("The source of {kind} is not there: it was not made from a file.", kind=kind.__name__)
        ) from error
    return SourceCode(parametrized.__name__, parametrized.__module__, first, "".join(lines))
