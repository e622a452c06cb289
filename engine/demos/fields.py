"""The controls of a demo, as data: a demo's fields say what they are, and a form is laid out from them."""

from __future__ import annotations

import dataclasses
import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any

import numpy as np

from engine.errors import EngineError
from engine.language import mark, tr

Nested = float | tuple["Nested", ...]
LAST_SEED = 2**63 - 1


@dataclass(frozen=True, kw_only=True)
class Control(ABC):
    """One field of a demo. ``name`` is the field's, ``title`` and ``tip`` are for people.

    A field's own words are marked; ``controls`` gives them in today's language.
    """

    title: str
    tip: str
    default: Any = None
    name: str = ""

    @abstractmethod
    def checked(self, value: Any) -> Any:
        """The value as the field keeps it.

        Raises:
            EngineError: this control does not take it.
        """


@dataclass(frozen=True, kw_only=True)
class IntegerControl(Control):
    """A whole number from ``low`` to ``high``."""

    low: int
    high: int
    step: int = 1

    def checked(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, Integral):
            raise EngineError(
                tr("{title} is a whole number, not {value}: type one.", title=self.title, value=_said(value))
            )
        found = int(value)
        if not self.low <= found <= self.high:
            raise EngineError(_outside(self.title, found, self.low, self.high))
        return found


@dataclass(frozen=True, kw_only=True)
class NumberControl(Control):
    """A number from ``low`` to ``high``; ``step`` is what an arrow key moves."""

    low: float
    high: float
    step: float

    def checked(self, value: Any) -> float:
        number = _finite(value, self.title)
        if not self.low <= number <= self.high:
            raise EngineError(_outside(self.title, number, self.low, self.high))
        return number


@dataclass(frozen=True, kw_only=True)
class ChoiceControl(Control):
    """One of ``options``; ``labels`` are what people read."""

    options: tuple[str, ...]
    labels: tuple[str, ...]

    def checked(self, value: Any) -> str:
        if value not in self.options:
            raise EngineError(
                tr(
                    "{title} has no choice {value}: use one of {options}.",
                    title=self.title,
                    value=_said(value),
                    options=", ".join(self.options),
                )
            )
        return str(value)


@dataclass(frozen=True, kw_only=True)
class FlagControl(Control):
    """On or off."""

    def checked(self, value: Any) -> bool:
        if not isinstance(value, bool | np.bool_):
            raise EngineError(
                tr("{title} is on or off, not {value}: choose one of the two.", title=self.title, value=_said(value))
            )
        return bool(value)


@dataclass(frozen=True, kw_only=True)
class SeedControl(Control):
    """The number that all draws start from; a dice beside it gives another."""

    def checked(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, Integral) or not 0 <= int(value) <= LAST_SEED:
            raise EngineError(
                tr("A seed is a whole number from 0 to 2^63 - 1, not {value}: choose another.", value=_said(value))
            )
        return int(value)


@dataclass(frozen=True, kw_only=True)
class GridControl(Control):
    """Numbers that can be typed over: None where they are drawn from the seed, else tuples of tuples.

    The panel whose ``field`` is this name shows them. ``follows`` names the controls whose change makes the typed
    numbers worthless, mostly because the shape is another.
    """

    follows: tuple[str, ...]
    low: float
    high: float
    step: float

    def checked(self, value: Any) -> Nested | None:
        if value is None:
            return None
        if isinstance(value, np.ndarray):
            value = value.tolist()
        return _checked_grid(value, self.title, self.low, self.high, ())


def integer(default: int, low: int, high: int, *, title: str, tip: str, step: int = 1) -> Any:
    """A field for a whole number, both ends allowed."""
    return _field(IntegerControl(title=title, tip=tip, default=default, low=low, high=high, step=step))


def number(default: float, low: float, high: float, *, step: float, title: str, tip: str) -> Any:
    """A field for a number, both ends allowed."""
    return _field(NumberControl(title=title, tip=tip, default=default, low=low, high=high, step=step))


def choice(options: tuple[str, ...], *, title: str, tip: str, labels: tuple[str, ...] = (), default: str = "") -> Any:
    """A field for one of several; the first one is the default unless ``default`` names another."""
    control = ChoiceControl(
        title=title, tip=tip, default=default or options[0], options=options, labels=labels or options
    )
    return _field(control)


def flag(default: bool, *, title: str, tip: str) -> Any:
    """A field for on or off."""
    return _field(FlagControl(title=title, tip=tip, default=default))


def seed(
    default: int = 0, *, tip: str = mark("The same seed gives the same numbers; the dice chooses another.")
) -> Any:
    """The field that all draws start from."""
    return _field(SeedControl(title=tr("Seed"), tip=tip, default=default))


def grid(
    *,
    title: str,
    tip: str,
    follows: tuple[str, ...] = (),
    low: float = -1000.0,
    high: float = 1000.0,
    step: float = 0.1,
    default: Nested | None = None,
) -> Any:
    """A field for numbers that can be typed over."""
    return _field(GridControl(title=title, tip=tip, default=default, follows=follows, low=low, high=high, step=step))


def controls(demo: Any) -> tuple[Control, ...]:
    """The controls of a demo or of its class, in the order of its fields, with their words in today's language."""
    return tuple(_controls(demo))


def _controls(demo: Any) -> Iterator[Control]:
    for field in dataclasses.fields(demo):
        if "control" in field.metadata:
            control: Control = field.metadata["control"]
            words: dict[str, Any] = {"title": tr(control.title), "tip": tr(control.tip)}
            if isinstance(control, ChoiceControl):
                # an option that is its own label is a name in torch
                pairs = zip(control.options, control.labels, strict=True)
                words["labels"] = tuple(label if label == option else tr(label) for option, label in pairs)
            yield dataclasses.replace(control, name=field.name, **words)


def _field(control: Control) -> Any:
    return dataclasses.field(default=control.default, metadata={"control": control})


def _finite(value: Any, title: str, at: tuple[int, ...] = ()) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        name = _placed(title, at)
        raise EngineError(tr("{title} is a number, not {value}: type one.", title=name, value=_said(value)))
    found = float(value)
    if math.isnan(found):
        raise EngineError(tr("{title} is not a number (NaN): type a finite number.", title=_placed(title, at)))
    if math.isinf(found):
        raise EngineError(tr("{title} is infinite: type a finite number.", title=_placed(title, at)))
    return found


def _checked_grid(value: Any, title: str, low: float, high: float, at: tuple[int, ...]) -> Nested:
    if isinstance(value, list | tuple):
        rows = tuple(_checked_grid(each, title, low, high, (*at, place)) for place, each in enumerate(value))
        if not rows:
            raise EngineError(tr("{title} has no numbers: give it at least one.", title=title))
        if len({_lengths(row) for row in rows}) > 1:
            raise EngineError(tr("{title} has rows of different lengths: give every row the same.", title=title))
        return rows
    found = _finite(value, title, at)
    if not low <= found <= high:
        raise EngineError(_outside(_placed(title, at), found, low, high))
    return found


def _placed(title: str, at: tuple[int, ...]) -> str:
    return tr("{title} at {place}", title=title, place=list(at)) if at else title


def _lengths(value: Nested) -> tuple[int, ...]:
    return (len(value), *_lengths(value[0])) if isinstance(value, tuple) else ()


def _outside(title: str, value: Any, low: float, high: float) -> str:
    return tr(
        "{title} must be from {low:g} to {high:g}, got {value:g}: choose a number in between.",
        title=title,
        low=low,
        high=high,
        value=value,
    )


def _said(value: Any) -> str:
    return repr(value)[:60]
