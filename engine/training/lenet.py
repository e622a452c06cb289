"""Trains LeNet (M3) on MNIST.

    python -m engine.training.lenet --data DIR --out DIR

``--data`` is a folder with train.npz and test.npz: ``images`` (N, 28, 28) uint8 and ``labels`` (N,). The images are
padded to 32 x 32 and changed anew in every epoch, so that drawings with a mouse are read too; the test images are not
used before the end. The work goes on from ``checkpoint.pt`` in ``--out`` where it was stopped.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.models.lenet import LeNet
from engine.progress import drain
from engine.runtime import preserved_rng
from engine.samples.labelled_digits import STROKE_SEEDS, LabelledDigits, count_correct, read_digits, stroke_digits
from engine.training.image_changes import changed_digits
from engine.training.small_run import (
    RunSettings,
    SmallRun,
    Work,
    add_run_arguments,
    make_folder,
    run_script,
    ship_small,
)

LICENSE = "MNIST (LeCun, Cortes and Burges), CC BY-SA 3.0"
EPOCHS, BATCH_SIZE, LEARNING_RATE = 40, 128, 3e-3


class _Batches:
    """The training images in another order in every epoch; the last incomplete batch is left out."""

    def __init__(self, digits: LabelledDigits, *, batch_size: int, seed: int) -> None:
        self.images, self.labels = torch.tensor(digits.images), torch.from_numpy(digits.labels)
        self.batch_size = min(batch_size, len(digits))
        self.seed = seed
        self.per_epoch = len(digits) // self.batch_size
        self._epoch, self._order = -1, torch.empty(0, dtype=torch.int64)

    def at(self, step: int) -> tuple[Tensor, Tensor]:
        """Images (batch_size, 1, 32, 32) from 0 to 1, and labels (batch_size,)."""
        epoch, place = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            generator = torch.Generator().manual_seed(self.seed * 1_000_003 + epoch)
            self._epoch, self._order = epoch, torch.randperm(len(self.images), generator=generator)
        chosen = self._order[place * self.batch_size : (place + 1) * self.batch_size]
        return self.images[chosen].float().div_(255).unsqueeze(1), self.labels[chosen]


def lenet_run(digits: LabelledDigits, *, epochs: int = EPOCHS, batch_size: int = BATCH_SIZE, seed: int = 1) -> SmallRun:
    """A LeNet initialised from ``seed``, and the run that trains it."""
    batches = _Batches(digits, batch_size=batch_size, seed=seed)
    with preserved_rng(seed):
        model = LeNet()

    def loss_at(step: int) -> Tensor:
        images, labels = batches.at(step)
        return F.cross_entropy(model(changed_digits(images)), labels)

    settings = RunSettings(epochs * batches.per_epoch, batches.batch_size, LEARNING_RATE, seed)
    return SmallRun(model, loss_at, settings, steps_per_epoch=batches.per_epoch)


def train_lenet(data: Path, out: Path, *, epochs: int = EPOCHS, seed: int = 1) -> Work:
    """Trains in ``out``, measures what is shipped on test.npz and on stroke digits, and returns its record.

    Raises:
        EngineError: the data cannot be read or ``out`` cannot be written to.
    """
    train, test = read_digits(data / "train.npz"), read_digits(data / "test.npz")
    make_folder(out)
    run = lenet_run(train, epochs=epochs, seed=seed)
    yield from run.run(out)
    facts = {
        "command": f"python -m engine.training.lenet --data DIR --out DIR --epochs {epochs} --seed {seed}",
        "corpus": f"MNIST: {len(train):,} training images, padded to 32 x 32; no other pictures",
        "license": LICENSE,
    }
    return ship_small(run, out / "lenet.safetensors", lambda: _measured(run, test), facts)


def _measured(run: SmallRun, test: LabelledDigits) -> dict[str, Any]:
    strokes = stroke_digits()
    accuracy = drain(count_correct(run.module, test)) / len(test)
    on_strokes = drain(count_correct(run.module, strokes)) / len(strokes)
    return {
        "provenance": f"trained on MNIST, test accuracy {100 * accuracy:.2f} %",
        "test_accuracy": accuracy,
        "test_samples": len(test),
        "stroke_digit_accuracy": on_strokes,
        "stroke_digits": f"{len(strokes)}: every digit with the seeds {STROKE_SEEDS[0]} to {STROKE_SEEDS[-1]}",
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Train LeNet on MNIST.")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with train.npz and test.npz")
    add_run_arguments(parser, steps_or_epochs="epochs", default=EPOCHS, seed=1)
    options = parser.parse_args(arguments)
    return run_script(lambda: train_lenet(options.data, options.out, epochs=options.epochs, seed=options.seed))


if __name__ == "__main__":
    sys.exit(main())
