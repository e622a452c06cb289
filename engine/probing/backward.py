"""Backwards through any model: how a number of its output depends on the input and on each layer's weights."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch.nn.parameter import is_lazy

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.probing.attribution import Attribution, GradientNorm, GradientNorms, read_norms
from engine.probing.way import NO_GRADIENT, Way


def saliency(
    handle: ModelHandle, inputs: tuple[Any, ...] | None = None, *, unit: int | None = None, row: int | None = None
) -> Attribution:
    """The gradient of one number of the output by the input: how much it would rise with each pixel or word.

    ``unit`` is the class, the one with the largest value if not given; ``row`` the place in a sequence, the last one if
    not given. A picture (C, H, W) gives the largest magnitude over its channels, a word the length of the gradient by
    its embedding.

    Raises:
        EngineError: there is no such unit or row, the forward pass fails, or its output has no gradient.
    """
    way = Way(handle, inputs)
    score, target, gradient = way.gradient(way.value, unit, row)
    sample = way.first_sample(gradient)
    if way.is_words:
        values = np.linalg.norm(sample, axis=-1)
    else:
        values = np.abs(sample).max(axis=0) if sample.ndim == 3 else np.abs(sample)
    reading = tr("{most}.", most=way.what_matters(values, target))
    return way.attribution("gradient", target, values, reading, score=score)


def gradient_norms(
    handle: ModelHandle, inputs: tuple[Any, ...] | None = None, *, unit: int | None = None, row: int | None = None
) -> GradientNorms:
    """The length of the gradient of the cross-entropy of one prediction by each layer's own weights.

    ``unit`` is the right answer, ``row`` the place in a sequence, as for ``saliency``. Weights that are frozen count
    with the gradient that they would have.

    Raises:
        EngineError: as for ``saliency``, or there are no weights.
    """
    way = Way(handle, inputs)
    named = [
        (fqn, name, parameter)
        for fqn, module in handle.module.named_modules()
        for name, parameter in module._parameters.items()
        if parameter is not None and not is_lazy(parameter) and parameter.is_floating_point()
    ]
    weights = list({id(parameter): parameter for _, _, parameter in named}.values())
    if not weights:
        raise EngineError(
            tr("{title} has no weights, so there is no gradient to show: choose another model.", title=handle.title)
        )
    frozen = [weight for weight in weights if not weight.requires_grad]
    try:
        with way.computing():
            for weight in frozen:
                weight.requires_grad_(True)
            row_of_scores, target = way.scores(way.run(way.value), unit, row)
            loss = -torch.log_softmax(row_of_scores, dim=0)[target.unit]
            found = torch.autograd.grad(loss, weights, allow_unused=True)
    except RuntimeError as error:
        raise EngineError(tr(NO_GRADIENT, title=handle.title)) from error
    finally:
        for weight in frozen:
            weight.requires_grad_(False)
    gradient_of = {id(weight): gradient for weight, gradient in zip(weights, found, strict=True)}
    types = {fqn: type(module).__name__ for fqn, module in handle.module.named_modules()}
    squares: dict[str, list[float]] = {}
    for fqn, _, weight in named:
        gradient = gradient_of[id(weight)]
        length = 0.0 if gradient is None else float(torch.linalg.vector_norm(gradient.to_dense().double()))
        sums = squares.setdefault(fqn, [0.0, 0.0, 0])
        sums[0] += length**2
        sums[1] += float(torch.linalg.vector_norm(weight.detach().double())) ** 2
        sums[2] += weight.numel()
    layers = tuple(
        GradientNorm(fqn, types[fqn], gradient**0.5, weight**0.5, int(count))
        for fqn, (gradient, weight, count) in squares.items()
    )
    return GradientNorms(target, float(loss.detach()), layers, read_norms(layers))
