"""Modules by the first name in which their paths differ."""

from __future__ import annotations

from collections.abc import Iterable


def group_names(fqns: Iterable[str]) -> dict[str, str]:
    """The group of each module: ``layers.0`` for ``layers.0.linear1`` where all paths begin with ``layers``."""
    paths = {fqn: fqn.split(".") for fqn in fqns}
    shared = 0
    parts = list(paths.values())
    if len(parts) > 1:
        while all(len(path) > shared + 1 for path in parts) and len({path[shared] for path in parts}) == 1:
            shared += 1
    return {fqn: ".".join(path[: shared + 1]) for fqn, path in paths.items()}
