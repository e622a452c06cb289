"""Digits as points after any layer: how far the classes are apart there."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.observation import Call, Observer, first_tensor
from engine.language import tr
from engine.probing.accuracy import digit_answers, digit_tensor
from engine.probing.pca import principal_components
from engine.probing.watching import require_computable, watched
from engine.progress import Progress
from engine.samples.labelled_digits import stroke_digits

SAMPLES, BATCH = 300, 100
MOST_FEATURES = 100_000


@dataclass(frozen=True, eq=False)
class PointMap:
    """``points`` (N, 2) of the first N stroke digits with their ``labels`` (N,) and the model's ``answers`` (N,).

    The place in the arrays is the sample's number. ``explained`` are the shares of the variance of the two axes,
    ``nearest`` the share of samples whose nearest neighbour in all ``features`` dimensions has the same label.
    """

    fqn: str
    points: npt.NDArray[np.float32]
    labels: npt.NDArray[np.int64]
    answers: npt.NDArray[np.int64]
    explained: tuple[float, float]
    nearest: float
    features: int

    @property
    def reading(self) -> str:
        share = 100 * sum(self.explained)
        return tr(
            "{count:,} digits after {name}: the two axes hold {percent:.0f} % of the variance of {features:,} numbers; "
            "{near:.0f} % have a nearest neighbour of their own digit.",
            count=len(self.points),
            name=self.fqn or tr("the last layer"),
            percent=share,
            features=self.features,
            near=100 * self.nearest,
        )


def point_map(
    handle: ModelHandle, fqn: str, *, samples: int = SAMPLES, call: int = 0
) -> Generator[Progress, None, PointMap]:
    """The first two principal components of what the module ``fqn`` gives for each of the stroke digits.

    "" is the model's output. The same model gives the same points, also in sign.

    Raises:
        EngineError: too few or too many samples, no such module, or a model that does not read digits.
    """
    require_computable(handle)
    yield Progress(0, samples, tr("Drawing digits"))
    digits = stroke_digits()
    if not 3 <= samples <= len(digits):
        raise EngineError(
            tr("A map of {samples} digits is not possible: ask for 3 to {count}.", samples=samples, count=len(digits))
        )
    rows, answers = [], []
    for start in range(0, samples, BATCH):
        which = range(start, min(start + BATCH, samples))
        outputs = _Output(fqn, call)
        answers.append(digit_answers(handle, digits, which))
        watched(handle, (digit_tensor(digits, which),), outputs)
        if outputs.found is None or len(outputs.found) != len(which):
            raise EngineError(
                tr("{name} gives no output for each digit: choose another layer.", name=fqn or tr("The model"))
            )
        rows.append(outputs.found.flatten(1).float())
        if rows[0].shape[1] > MOST_FEATURES:
            raise EngineError(
                tr(
                    "{name} gives {count:,} numbers for a digit: choose a smaller layer.",
                    name=fqn or tr("The model"),
                    count=rows[0].shape[1],
                )
            )
        yield Progress(which.stop, samples, tr("Reading digits"))
    activations = torch.cat(rows)
    if not torch.isfinite(activations).all():
        raise EngineError(
            tr("{name} gives values that are NaN or infinite: undo the last edit.", name=fqn or tr("The model"))
        )
    found = yield from principal_components(activations, 2)
    labels = digits.labels[:samples]
    distances = torch.cdist(activations, activations)
    distances.fill_diagonal_(float("inf"))
    neighbours = distances.argmin(dim=1).numpy()
    return PointMap(
        fqn=fqn,
        points=found.points.numpy(),
        labels=labels.copy(),
        answers=np.concatenate(answers),
        explained=(found.explained[0], found.explained[1]),
        nearest=float((labels[neighbours] == labels).mean()),
        features=activations.shape[1],
    )


class _Output(Observer):
    """A copy of what one call of a module returned."""

    def __init__(self, fqn: str, call: int) -> None:
        self.found: Tensor | None = None
        self._fqn, self._left = fqn, call

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        if fqn != self._fqn:
            return
        if self._left == 0:
            output = first_tensor(call.output)
            self.found = None if output is None or not output.dim() else output.detach().clone()
        self._left -= 1
