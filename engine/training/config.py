"""What decides a training run of the word language model, and what it reports."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr
from engine.training.schedule import warm_up_then_cosine


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that decides the result; ``epochs`` are passes over train.txt."""

    embedding_dim: int = 512
    hidden_size: int = 256
    num_layers: int = 5
    epochs: float = 18.0
    full_softmax_epochs: float = 2.0
    batch_size: int = 40
    bptt: int = 35
    dropout: float = 0.3
    learning_rate: float = 3e-3
    final_learning_rate_share: float = 0.02
    warm_up_steps: int = 100
    betas: tuple[float, float] = (0.9, 0.99)
    weight_decay: float = 0.02
    clip_norm: float = 0.5
    seed: int = 1
    use_bfloat16: bool = True
    valid_tokens: int = 20_000
    checkpoint_steps: int = 500

    def learning_rate_at(self, step: int, total_steps: int) -> float:
        """Linear warm-up, then half a cosine down to the final share."""
        return warm_up_then_cosine(
            step,
            total_steps=total_steps,
            learning_rate=self.learning_rate,
            warm_up_steps=self.warm_up_steps,
            final_share=self.final_learning_rate_share,
        )


@dataclass(frozen=True)
class CurvePoint:
    """A measurement on the way; losses per token, ``seconds`` of training so far."""

    step: int
    epoch: float
    training_loss: float
    validation_loss: float | None
    learning_rate: float
    seconds: float


@dataclass
class TrainingState:
    """What a checkpoint holds besides weights and optimizers; ``runs`` has a (first step, command) for each change of
    the settings."""

    step: int = 0
    seconds: float = 0.0
    curve: list[CurvePoint] = field(default_factory=list)
    runs: list[tuple[int, str]] = field(default_factory=list)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a run, with the defaults of ``TrainingConfig``."""
    default = TrainingConfig()
    parser.add_argument("--corpus", type=Path, required=True, metavar="DIR", help="folder with train, valid, test.txt")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for checkpoint and weights")
    parser.add_argument("--epochs", type=float, default=default.epochs, help="passes over train.txt (%(default)s)")
    parser.add_argument(
        "--full-softmax-epochs",
        type=float,
        default=default.full_softmax_epochs,
        metavar="EPOCHS",
        help="how many of them, at the end, compare with all words and compute in float32 (%(default)s)",
    )
    parser.add_argument("--dropout", type=float, default=default.dropout, help="(%(default)s)")
    parser.add_argument("--weight-decay", type=float, default=default.weight_decay, help="(%(default)s)")
    parser.add_argument("--seed", type=int, default=default.seed, help="(%(default)s)")
    parser.add_argument("--license", default="not stated", help="licence of the corpus, for the record (%(default)s)")


def config_from(options: argparse.Namespace) -> TrainingConfig:
    """Raises EngineError for values that nothing can be trained with."""
    if not 0 < options.epochs < 10_000 or not 0 <= options.full_softmax_epochs <= options.epochs:
        raise EngineError(tr("Epochs must be above 0, and the full softmax at most as many of them."))
    if not 0 <= options.dropout < 1 or not 0 <= options.weight_decay < 1:
        raise EngineError(tr("Dropout and weight decay must be at least 0 and below 1."))
    if options.seed < 0:
        raise EngineError(tr("The seed {seed} is out of range: give a whole number from 0 on.", seed=options.seed))
    return TrainingConfig(
        epochs=options.epochs,
        full_softmax_epochs=options.full_softmax_epochs,
        dropout=options.dropout,
        weight_decay=options.weight_decay,
        seed=options.seed,
    )


def command_of(config: TrainingConfig) -> str:
    """The command that repeats a run, for its record."""
    return (
        f"python -m engine train --corpus DIR --out DIR --epochs {config.epochs:g} "
        f"--full-softmax-epochs {config.full_softmax_epochs:g} --dropout {config.dropout:g} "
        f"--weight-decay {config.weight_decay:g} --seed {config.seed}"
    )
