"""What the activation browser has done in the background: an input made from a choice, and all layers listed."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.probing.activation_results import ActivationEntry
from engine.probing.browser import activation_index
from engine.probing.inputs import (
    InputChoice,
    input_choices,
    noise_input,
    one_hot_input,
    picture_input,
    text_input,
    zeros_input,
)
from engine.probing.recurrent import recurrent_layers
from engine.probing.timeline import RecurrentLayer
from engine.samples.stroke_digits import stroke_digit
from gui.files.picture_files import read_gray
from gui.widgets.input_chooser import EXAMPLE, InputWish, fitting_kind

if TYPE_CHECKING:
    from engine.handle import ModelHandle

Inputs = tuple[Any, ...]
FIRST_DIGIT = 7


@dataclass(frozen=True)
class Looked:
    """An input, and what can be looked at for it; ``words`` are those of a text."""

    inputs: Inputs
    entries: tuple[ActivationEntry, ...]
    recurrent: tuple[RecurrentLayer, ...]
    words: tuple[str, ...]


def look_at_layers(
    model: ModelHandle, wish: InputWish, *, seed: int
) -> Generator[tuple[InputChoice, ...], None, Looked]:
    """Yields which kinds of input fit, and returns what every layer gives for the one that is wanted.

    Raises:
        EngineError: the input cannot be made, or the forward pass fails on it.
    """
    choices = input_choices(model)
    yield choices
    kind = fitting_kind(wish.kind, choices)
    inputs = model.example_input if kind == EXAMPLE else _made(model, replace(wish, kind=kind), seed)
    words = tuple(wish.text.split()) if kind == "text" else ()
    return Looked(inputs, activation_index(model, inputs), recurrent_layers(model), words)


def _made(model: ModelHandle, wish: InputWish, seed: int) -> Inputs:
    if wish.kind == "picture":
        return picture_input(model, _picture(wish, seed))
    if wish.kind == "text":
        return text_input(model, wish.text)
    if wish.kind == "noise":
        return noise_input(model, seed=seed)
    if wish.kind == "one-hot":
        return one_hot_input(model, wish.place)
    return zeros_input(model)


def _picture(wish: InputWish, seed: int) -> Any:
    if wish.picture is None and not wish.path:
        return stroke_digit(FIRST_DIGIT, seed=seed)
    picture = wish.picture if wish.picture is not None else read_gray(Path(wish.path))
    return 1 - picture if wish.is_inverted else picture
