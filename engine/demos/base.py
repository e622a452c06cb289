"""What every demo is, and how its controls change it."""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from typing import Any, TypeVar

import numpy as np

from engine.demos.fields import GridControl, Nested, SeedControl, controls
from engine.demos.panels import Bars, Grid, Maps, Panel, value_at
from engine.errors import EngineError
from engine.language import tr

D = TypeVar("D", bound="Demo")


class Demo(ABC):
    """A frozen dataclass whose fields are its controls.

    Making one checks every value by itself (EngineError); ``run`` checks what they do together.
    """

    def __post_init__(self) -> None:
        for control in controls(self):
            object.__setattr__(self, control.name, control.checked(getattr(self, control.name)))

    @abstractmethod
    def run(self) -> tuple[Panel, ...]:
        """The panels for these settings; the same settings give the same panels.

        Raises:
            EngineError: the settings cannot go together, in torch's own rule.
        """


def change(demo: D, name: str, value: Any) -> D:
    """The demo with another value of one control.

    Typed-over grids that hang on it go back to drawn numbers, and all of them with another seed.

    Raises:
        EngineError: there is no such control, or it does not take the value.
    """
    known = {control.name: control for control in controls(demo)}
    if name not in known:
        raise EngineError(tr("There is no control {name!r}: use one of {known}.", name=name, known=", ".join(known)))
    changes: dict[str, Any] = {name: value}
    is_seed = isinstance(known[name], SeedControl)
    for control in known.values():
        if isinstance(control, GridControl) and (is_seed or name in control.follows) and control.name != name:
            changes[control.name] = control.default
    return dataclasses.replace(demo, **changes)  # type: ignore[type-var]


def typed_over(demo: D, panel: Panel, cell: tuple[int, ...], value: float) -> D:
    """The demo with one number of an editable panel replaced.

    Raises:
        EngineError: the panel cannot be typed over, has no such cell, or does not take the number.
    """
    if not isinstance(panel, Grid | Maps | Bars) or not panel.field:
        raise EngineError(tr("{title} cannot be typed over: change one of its controls instead.", title=panel.title))
    value_at(panel, cell)
    values = panel.values.copy()
    values[cell] = value
    if isinstance(panel, Maps) and panel.shape:
        values = values.reshape(panel.shape)
    return change(demo, panel.field, _nested(values))


def _nested(values: Any) -> Nested:
    return tuple(_nested(row) for row in values) if np.ndim(values) else float(values)
