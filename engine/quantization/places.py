"""The modules of a model by the names that a user gives."""

from __future__ import annotations

from collections.abc import Collection

from torch import nn

from engine.errors import EngineError
from engine.language import tr


def canonical_names(model: nn.Module, names: Collection[str]) -> set[str]:
    """The first fqns of the modules named; a model that is itself a layer goes by its class too.

    Raises:
        EngineError: there is no such module.
    """
    first: dict[int, str] = {}
    known: dict[str, str] = {type(model).__name__: ""}
    for fqn, module in model.named_modules(remove_duplicate=False):
        known[fqn] = first.setdefault(id(module), fqn)
    for name in names:
        if name not in known:
            raise EngineError(tr("The model has no module {name!r}: name one that its structure shows.", name=name))
    return {known[name] for name in names}
