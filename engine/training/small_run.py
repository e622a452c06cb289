"""A resumable run of one of the small models: steps, checkpoints and the record of what is shipped."""

from __future__ import annotations

import argparse
import json
import pickle
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.errors import EngineError
from engine.files import atomic_path
from engine.language import tr
from engine.progress import Progress, drain
from engine.runtime import preserved_rng
from engine.training.config import CurvePoint, TrainingState
from engine.training.schedule import warm_up_then_cosine
from engine.weights import save_weights

Work = Generator[Progress | CurvePoint, None, dict[str, Any]]

_POINT_STEPS = 100


@dataclass(frozen=True)
class RunSettings:
    """What decides a run besides its data; ``steps`` are updates of the weights."""

    steps: int
    batch_size: int
    learning_rate: float
    seed: int
    weight_decay: float = 0.01
    warm_up_steps: int = 200
    final_learning_rate_share: float = 0.01
    clip_norm: float = 1.0
    betas: tuple[float, float] = (0.9, 0.99)
    checkpoint_steps: int = 500

    def seed_of(self, step: int) -> int:
        """A seed for every step, so that a resumed run draws the same numbers."""
        return self.seed * 1_000_003 + step


class SmallRun:
    """Trains ``module`` by ``loss_at(step)``, which is called in the module's training mode with torch's generator
    seeded for that step; the work goes on from ``checkpoint.pt`` in its folder where it was stopped."""

    def __init__(
        self, module: nn.Module, loss_at: Callable[[int], Tensor], settings: RunSettings, *, steps_per_epoch: int
    ) -> None:
        self.module, self.loss_at, self.settings = module, loss_at, settings
        self.steps_per_epoch = steps_per_epoch
        self.parameters = [parameter for parameter in module.parameters() if parameter.requires_grad]
        self.optimizer = torch.optim.AdamW(
            self.parameters, lr=settings.learning_rate, betas=settings.betas, weight_decay=settings.weight_decay
        )
        self.state = TrainingState()

    def step(self) -> float:
        """One update of all weights; its loss before the update."""
        settings, step = self.settings, self.state.step
        with preserved_rng(settings.seed_of(step)):
            loss = self.loss_at(step)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.parameters, settings.clip_norm)
        for group in self.optimizer.param_groups:
            group["lr"] = self.learning_rate_at(step)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.state.step += 1
        return float(loss.detach())

    def learning_rate_at(self, step: int) -> float:
        settings = self.settings
        return warm_up_then_cosine(
            step,
            total_steps=settings.steps,
            learning_rate=settings.learning_rate,
            warm_up_steps=settings.warm_up_steps,
            final_share=settings.final_learning_rate_share,
        )

    def run(self, out: Path) -> Generator[Progress | CurvePoint, None, None]:
        """Trains to the end and leaves the module in eval mode."""
        checkpoint = out / "checkpoint.pt"
        if checkpoint.exists():
            self.resume(checkpoint)
        settings = self.settings
        self.module.train()
        losses: list[float] = []
        started = time.perf_counter() - self.state.seconds
        while self.state.step < settings.steps:
            losses.append(self.step())
            step = self.state.step
            epoch = step / self.steps_per_epoch
            self.state.seconds = time.perf_counter() - started
            if step % _POINT_STEPS == 0 or step == settings.steps:
                mean = sum(losses) / len(losses)
                yield CurvePoint(step, epoch, mean, None, self.learning_rate_at(step), self.state.seconds)
                losses = []
            if step % settings.checkpoint_steps == 0 or step == settings.steps:
                self.save(checkpoint)
            yield Progress(step, settings.steps, tr("epoch {epoch:.2f}", epoch=epoch))
        self.module.eval()

    def save(self, path: Path) -> None:
        """Weights, optimizer and place of the run; the settings go with them, so that they cannot be mixed."""
        with atomic_path(path) as temporary:
            torch.save(
                {
                    "settings": asdict(self.settings),
                    "module": self.module.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                    "step": self.state.step,
                    "seconds": self.state.seconds,
                },
                temporary,
            )

    def resume(self, path: Path) -> None:
        """Raises EngineError when the checkpoint is damaged, of another model or of other settings."""
        problem = tr("{path} is damaged or of another run: choose another folder for --out.", path=path)
        try:
            saved = torch.load(path, weights_only=True)
            if saved["settings"] != asdict(self.settings):
                raise EngineError(problem)
            self.module.load_state_dict(saved["module"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.state = TrainingState(saved["step"], saved["seconds"])
        except (RuntimeError, KeyError, TypeError, EOFError, pickle.UnpicklingError) as error:
            raise EngineError(problem) from error


def ship_small(
    run: SmallRun, path: Path, measure: Callable[[], dict[str, Any]], facts: dict[str, Any]
) -> dict[str, Any]:
    """Writes the weights and their record to ``path``; what ``measure`` finds is true of the float16 weights shipped.

    ``measure`` is called with the module holding those; what it returns goes into the record before ``facts``, which
    name the data, its licence, the command, and what else decided the run as ``config``.
    """
    save_weights(run.module, path, {})
    run.module.load_state_dict({key: value.float() for key, value in load_file(path).items()})
    measured = measure()
    settings = run.settings
    config = {**asdict(settings), **facts.pop("config", {})}
    return save_weights(
        run.module,
        path,
        {
            "provenance": measured.pop("provenance"),
            "command": facts.pop("command"),
            "steps": run.state.step,
            "seed": settings.seed,
            "epochs": round(run.state.step / run.steps_per_epoch, 2),
            "training_seconds": round(run.state.seconds),
            **facts,
            **measured,
            "date": datetime.now().astimezone().date().isoformat(),
            "torch": torch.__version__,
            "config": config,
        },
    )


def make_folder(out: Path) -> None:
    """Raises EngineError when ``out`` cannot be made."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            tr("{folder} cannot be made ({reason}): choose another folder.", folder=out, reason=error.strerror)
        ) from error


def add_run_arguments(parser: argparse.ArgumentParser, *, steps_or_epochs: str, default: float, seed: int) -> None:
    """The options that every small run has."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for checkpoint and weights")
    parser.add_argument(f"--{steps_or_epochs}", type=type(default), default=default, help="(%(default)s)")
    parser.add_argument("--seed", type=int, default=seed, help="(%(default)s)")


def run_script(work: Callable[[], Work]) -> int:
    """Runs a training from the command line: the curve goes to stderr, bad input ends in one sentence and code 2."""

    def report(item: Progress | CurvePoint) -> None:
        if isinstance(item, CurvePoint):
            sys.stderr.write(f"{json.dumps(asdict(item))}\n")
            sys.stderr.flush()

    try:
        record = drain(work(), report)
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{record['file']}: {record['provenance']}\n")
    return 0
