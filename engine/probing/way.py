"""A forward pass whose input can be varied and whose output has gradients; for ids, through their embedding."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.failure import explain_failure
from engine.inspection.observation import first_tensor, left_as_found
from engine.language import mark, tr
from engine.probing.attribution import Array, Attribution, Target, read_most
from engine.probing.inputs import is_batch_first
from engine.probing.layout import habits_of, layout_of
from engine.probing.watching import require_computable

NO_GRADIENT = mark(
    "{title} computes its output in a way that has no gradient, as quantized layers do: choose a float32 model."
)


@contextmanager
def differentiable(model: nn.Module) -> Iterator[None]:
    """Eval mode with gradients, with the model as it was afterwards; not to be held over a ``yield``, since the global
    generator is locked meanwhile."""
    with torch.inference_mode(False), torch.enable_grad(), left_as_found(model):
        yield


class _ForwardError(Exception):
    """A model's forward pass raised the cause."""


class Way:
    """From what goes in, as numbers that can be varied, to the numbers that come out.

    ``value`` is the first input, or where that is ids, the output of the first embedding that is called.
    """

    def __init__(self, handle: ModelHandle, inputs: tuple[Any, ...] | None) -> None:
        require_computable(handle)
        if any(parameter.is_inference() for parameter in handle.module.parameters()):
            raise EngineError(
                tr("{title} was made in inference mode, which keeps no gradients: open it again.", title=handle.title)
            )
        self.handle = handle
        given = handle.example_input if inputs is None else inputs
        with torch.inference_mode(False):
            self._inputs = tuple(item.clone() if isinstance(item, Tensor) else item for item in given)
        first = self._inputs[0] if self._inputs else None
        if not isinstance(first, Tensor) or first.is_meta:
            raise EngineError(
                tr(
                    "{title} was given no tensor with values as its first input: choose another one.",
                    title=handle.title,
                )
            )
        self.is_words = not (first.is_floating_point() or first.is_complex())
        self.ids = first if self.is_words else None
        self._habits = habits_of(handle.module, self._inputs)
        self._embedding: nn.Embedding | None = None
        self.value = first.detach().clone() if not self.is_words else self._embedded()

    @contextmanager
    def computing(self) -> Iterator[None]:
        """``differentiable``, with what the forward pass raises said in words.

        They are looked for outside, since that runs the model again and the global generator can be locked only once.
        """
        try:
            with differentiable(self.handle.module):
                yield
        except _ForwardError as error:
            cause = error.__cause__
            if not isinstance(cause, Exception):
                raise
            failure = explain_failure(self.handle.module, self._inputs, cause, example=self.handle.example_input)
            raise EngineError(tr("{reason}: {remedy}.", reason=failure.reason, remedy=failure.remedy)) from cause

    def run(self, value: Tensor) -> Tensor:
        """The first tensor of the output for ``value``; inside ``computing``."""
        model = self.handle.module
        try:
            if self._embedding is None:
                output = model(value, *self._inputs[1:])
            else:
                with _replaced_output(self._embedding, value):
                    output = model(*self._inputs)
        except Exception as error:  # a forward pass may raise anything
            raise _ForwardError from error
        tensor = first_tensor(output)
        if tensor is None or not tensor.numel() or not tensor.is_floating_point():
            raise EngineError(tr("{title} gives no numbers that a gradient could come from.", title=self.handle.title))
        return tensor

    def scores(self, output: Tensor, unit: int | None, row: int | None) -> tuple[Tensor, Target]:
        """The row of the first sample that is looked at, (units,), and the unit in it."""
        layout = layout_of(self.handle.module, output, 0, self._habits)
        one = output if layout.batch_axis is None else output.select(layout.batch_axis, 0)
        rows = one.reshape(-1, one.shape[-1]) if one.dim() > 1 else one.reshape(1, -1)
        row = len(rows) - 1 if row is None else row
        if not 0 <= row < len(rows):
            raise EngineError(
                tr("The output has {count:,} places, not a place {row}: count from 0.", count=len(rows), row=row)
            )
        units = rows.shape[1]
        if unit is None:
            unit = int(rows[row].detach().argmax())
        if not 0 <= unit < units:
            raise EngineError(
                tr("The output has {units:,} units, not a unit {unit}: count from 0.", units=units, unit=unit)
            )
        words = self.handle.dictionary
        name = words.idx2word[unit] if words is not None and len(words) == units else str(unit)
        return rows[row], Target(row, unit, name, len(rows))

    def gradient(self, value: Tensor, unit: int | None, row: int | None) -> tuple[float, Target, Tensor]:
        """Score, target, and the score's gradient by ``value``."""
        with self.computing():
            leaf = value.detach().clone().requires_grad_()
            scores, target = self.scores(self.run(leaf), unit, row)
            score = scores[target.unit]
            try:
                (found,) = torch.autograd.grad(score, leaf)
            except RuntimeError as error:
                raise EngineError(tr(NO_GRADIENT, title=self.handle.title)) from error
        if not torch.isfinite(score) or not torch.isfinite(found).all():
            raise EngineError(tr("The output or its gradient is NaN or infinite here: choose another input."))
        return float(score.detach()), target, found

    def first_sample(self, value: Tensor) -> Array:
        """Of a tensor like ``value``: (C, H, W), (F,), or (words, features)."""
        if self.ids is not None:
            if self.ids.dim() == 2:
                value = value.select(0 if is_batch_first(self.handle) else 1, 0)
        elif value.dim() > 1:
            axis = self._habits.batch_axis
            is_unbatched = axis is None or value.dim() == self._habits.spatial + 1
            value = value if is_unbatched else value.select(axis or 0, 0)
        found: Array = value.detach().to("cpu", torch.float32).numpy().copy()
        return found

    def words(self) -> tuple[str, ...]:
        if self.ids is None:
            return ()
        ids = self.ids
        if ids.dim() == 2:
            ids = ids.select(0 if is_batch_first(self.handle) else 1, 0)
        names = self.handle.dictionary.idx2word if self.handle.dictionary is not None else []
        return tuple(names[at] if at < len(names) else f"#{at}" for at in ids.tolist())

    def what_matters(self, values: Array, target: Target) -> str:
        """``Row 12, column 9 matters most for output 7``."""
        return read_most(values, self.words(), target)

    def attribution(
        self, method: str, target: Target, values: Array, reading: str, *, score: float, baseline: float | None = None
    ) -> Attribution:
        is_picture = not self.is_words and values.ndim == 2 and self.first_sample(self.value).ndim == 3
        kind = "words" if self.is_words else "picture" if is_picture else "numbers"
        return Attribution(
            method=method,
            kind=kind,
            target=target,
            values=values.astype(np.float32),
            words=self.words(),
            score=score,
            baseline_score=baseline,
            reading=reading,
        )

    def _embedded(self) -> Tensor:
        """Runs once to see which embedding is called first, and with what result."""
        found: list[tuple[nn.Embedding, Tensor]] = []
        thread = threading.get_ident()
        embeddings = [module for module in self.handle.module.modules() if isinstance(module, nn.Embedding)]

        def keep(module: nn.Module, args: Any, output: Any) -> None:
            if threading.get_ident() == thread and not found and isinstance(module, nn.Embedding):
                found.append((module, output.detach().clone()))

        with self.computing(), torch.no_grad():
            hooks = [module.register_forward_hook(keep) for module in embeddings]
            try:
                self.run(self._inputs[0])
            finally:
                for hook in hooks:
                    hook.remove()
        if not found:
            raise EngineError(
                tr(
                    "{title} takes ids and has no embedding that could be varied: choose another model.",
                    title=self.handle.title,
                )
            )
        self._embedding, value = found[0]
        return value


@contextmanager
def _replaced_output(embedding: nn.Embedding, value: Tensor) -> Iterator[None]:
    thread = threading.get_ident()
    is_done = False

    def replace(module: nn.Module, args: Any, output: Any) -> Any:
        nonlocal is_done
        if threading.get_ident() != thread or is_done:
            return output
        is_done = True
        return value

    hook = embedding.register_forward_hook(replace)
    try:
        yield
    finally:
        hook.remove()
