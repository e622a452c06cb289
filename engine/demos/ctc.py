"""torch.nn.CTCLoss: all ways in which a sequence can be read out of more steps than it has symbols."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from engine.demos.base import Demo
from engine.demos.draws import Draws, array, given
from engine.demos.explanations import Cell, CellExplanation, Related, Term, formula, sum_of
from engine.demos.fields import grid, integer, seed
from engine.demos.panels import Panel, Table
from engine.demos.pictures import matrix
from engine.demos.registry import demo
from engine.demos.softmax import share_of
from engine.demos.words import at, shown, steps
from engine.errors import EngineError
from engine.language import mark, tr

SYMBOLS = "–abc"
"""The first one is the blank, number 0 in torch."""


@demo(
    name="ctc",
    title="CTCLoss",
    order=74,
    family=mark("Losses"),
    layers=("CTCLoss",),
    intro=mark(
        "−ln of the summed probability of all paths that become the target once repeats and blanks are taken out."
    ),
)
@dataclass(frozen=True)
class Ctc(Demo):
    length: int = integer(4, 1, 6, title=mark("Steps"), tip=mark("Rows of logits: time."))
    target_length: int = integer(2, 1, 3, title=mark("Target length"), tip=mark("How many symbols are spoken."))
    seed: int = seed()
    logits: tuple[Any, ...] | None = grid(
        title=mark("Logits"),
        tip=mark("One row a step, one column a symbol."),
        follows=("length",),
        low=-50,
        high=50,
        step=0.5,
    )
    target: tuple[Any, ...] | None = grid(
        title=mark("Target"),
        tip=mark("Symbols from 1; 0 is the blank."),
        follows=("target_length",),
        low=-1000,
        high=1000,
        step=1,
    )

    def run(self) -> tuple[Panel, ...]:
        logits = given(tr("Logits"), self.logits, Draws(self.seed).randn(self.length, len(SYMBOLS)))
        row = given(tr("Target"), self.target, torch.arange(1.0, self.target_length + 1).double()[None])
        target = self._checked(row[0].tolist())
        leaf = logits.clone().requires_grad_()
        with torch.enable_grad():
            lengths = torch.tensor([self.length]), torch.tensor([len(target)])
            log_p = leaf.log_softmax(1)
            loss = F.ctc_loss(log_p[:, None], torch.tensor([target]), *lengths, reduction="sum")
            (gradient,) = torch.autograd.grad(loss, leaf)
        lp, slopes, total = array(log_p), array(gradient), np.array([loss.item()])
        z = array(logits)
        paths = [p for p in itertools.product(range(len(SYMBOLS)), repeat=self.length) if _collapsed(p) == target]
        chances = [math.exp(sum(lp[step, symbol] for step, symbol in enumerate(path))) for path in paths]
        whole = math.fsum(chances)

        def explain_log_p(cell: Cell) -> CellExplanation:
            return share_of(
                [float(each) for each in z[cell[0]]],
                cell[1],
                name=at("ln p", *cell),
                value=float(lp[cell]),
                is_log=True,
                related=[Related("logits", tuple((cell[0], k) for k in range(len(SYMBOLS))))],
            )

        def explain_path(cell: Cell) -> CellExplanation | None:
            path = paths[cell[0]]
            if cell[1] == 0:
                return None
            return sum_of(
                [
                    Term(
                        " × ".join(f"p[{t}, {s}]" for t, s in enumerate(path)),
                        tuple(math.exp(lp[t, s]) for t, s in enumerate(path)),
                    )
                ],
                name=tr("p of {path}", path=_word(path)),
                value=chances[cell[0]],
                rule=tr("product of p over the steps"),
                words=tr(
                    "{path} becomes {target} once repeats and blanks are gone.", path=_word(path), target=_word(target)
                ),
                related=[Related("log_p", tuple(enumerate(path)))],
            )

        def explain_total(cell: Cell) -> CellExplanation:
            return formula(
                "−ln({0})",
                (whole,),
                lambda p: -math.log(p),
                name=tr("loss"),
                value=float(total[0]),
                rule=tr("−ln Σ p over the paths"),
                words=tr("{count} paths have {share} together.", count=len(paths), share=shown(whole)),
                related=[Related("paths", tuple((row, 1) for row in range(len(paths))))],
            )

        def explain_slope(cell: Cell) -> CellExplanation:
            step, symbol = cell
            through = math.fsum(c for path, c in zip(paths, chances, strict=True) if path[step] == symbol)
            return sum_of(
                [
                    Term("p", (math.exp(lp[cell]),)),
                    Term(tr("−Σ p of the paths through here / Σ p"), (-through, 1 / whole)),
                ],
                name=at(tr("gradient"), *cell),
                value=float(slopes[cell]),
                rule=tr("p − share of the paths that go through this cell"),
                words=tr("Pulled up where the paths go through more often than p says."),
                related=[Related("log_p", (cell,))],
            )

        both: dict[str, Any] = {
            "rows": tr("step"),
            "row_labels": steps(self.length),
            "columns": tr("symbol"),
            "column_labels": tuple(SYMBOLS),
        }
        best = int(np.argmax(chances))
        return (
            matrix("logits", tr("Logits"), z, tr("One row a step; – is the blank."), field="logits", **both),
            matrix(
                "target",
                tr("Target"),
                np.array([target], dtype=np.float64),
                tr("Numbers of symbols."),
                rows="",
                reading=tr("{target} is to be read in {count} steps.", target=_word(target), count=self.length),
                is_signed=False,
                field="target",
            ),
            matrix("log_p", tr("log-softmax"), lp, tr("CTCLoss takes these."), explainer=explain_log_p, **both),
            Table(
                name="paths",
                title=tr("All paths that become the target"),
                reading=tr(
                    "{count} paths; the likeliest is {path} with {share}.",
                    count=len(paths),
                    path=_word(paths[best]),
                    share=shown(chances[best]),
                ),
                meaning=tr("Repeats are one symbol, blanks part them and are taken out."),
                columns=(tr("path"), "p"),
                rows=tuple((_word(path), chance) for path, chance in zip(paths, chances, strict=True)),
                explainer=explain_path,
            ),
            matrix(
                "total",
                "CTCLoss",
                total,
                tr("The one number that training lowers."),
                rows="",
                column_labels=(tr("loss"),),
                reading=tr(
                    "The loss is {loss}: e^−loss is {share}, the chance of {target}.",
                    loss=shown(total[0]),
                    share=shown(whole),
                    target=_word(target),
                ),
                explainer=explain_total,
            ),
            matrix(
                "gradient",
                tr("Gradient of the logits over {count} steps", count=self.length),
                slopes,
                tr("How the loss changes when a logit goes up."),
                explainer=explain_slope,
                **both,
            ),
        )

    def _checked(self, row: list[float]) -> tuple[int, ...]:
        for place, each in enumerate(row):
            if each != math.floor(each) or not 1 <= each < len(SYMBOLS):
                raise EngineError(
                    tr(
                        "Target {place} is {target:g}: a symbol is a whole number from 1 to {last}, as 0 is the blank.",
                        place=place,
                        target=each,
                        last=len(SYMBOLS) - 1,
                    )
                )
        target = tuple(int(each) for each in row)
        needed = len(target) + sum(a == b for a, b in itertools.pairwise(target))
        if needed > self.length:
            raise EngineError(
                tr(
                    "The loss would be infinite: {target} needs {needed} steps, as equal neighbours need a blank "
                    "between them, and there are {count}: use more steps.",
                    target=_word(target),
                    needed=needed,
                    count=self.length,
                )
            )
        return target


def _collapsed(path: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(symbol for symbol, _ in itertools.groupby(path) if symbol)


def _word(path: tuple[int, ...]) -> str:
    return "".join(SYMBOLS[symbol] for symbol in path)
