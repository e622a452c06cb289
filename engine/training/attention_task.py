"""Trains the small Transformer (M5) to sort digits and to reverse their order.

    python -m engine.training.attention_task --out DIR

It needs no data: every step draws new sequences of 1 to 10 digits from its seed. The test sequences are those of the
test seed, drawn once, each answered digit by digit. The work goes on from ``checkpoint.pt`` in ``--out`` where it was
stopped.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.language import tr
from engine.models.attention_task import DIGITS, LONGEST, START, SortingTransformer, Task
from engine.progress import Progress, drain
from engine.runtime import preserved_rng
from engine.training.small_run import (
    RunSettings,
    SmallRun,
    Work,
    add_run_arguments,
    make_folder,
    run_script,
    ship_small,
)

STEPS, BATCH_SIZE, LEARNING_RATE = 6_000, 128, 1e-3
TEST_SEED, TEST_SEQUENCES = 2_000_000_011, 2_000
"""Sequences for each of the ten lengths and two tasks are a twentieth of these."""


def draw_sequences(count: int, length: int, generator: torch.Generator | None = None) -> Tensor:
    """Random digits (length, count), from torch's global generator where none is given."""
    return torch.randint(DIGITS, (length, count), generator=generator)


def wanted_digits(source: Tensor, task: Task) -> Tensor:
    """The right answers (length, count) to ``source`` (length, count)."""
    return source.sort(dim=0).values if task == "sort" else source.flip(0)


def target_of(answers: Tensor, task: Task) -> Tensor:
    """What the decoder reads when it is to predict ``answers``: the task's token, then all but the last digit."""
    start = torch.full_like(answers[:1], START[task])
    return torch.cat([start, answers[:-1]])


def attention_run(*, steps: int = STEPS, batch_size: int = BATCH_SIZE, seed: int = 1) -> SmallRun:
    """A Transformer initialised from ``seed``, and the run that trains it; an epoch is a thousand steps."""
    with preserved_rng(seed):
        model = SortingTransformer()

    def loss_at(step: int) -> Tensor:
        # long sequences more often: they are harder, and hold the short ones' steps
        length = int(torch.randint(1, LONGEST + 1, (2,)).max())
        losses = []
        for task in START:
            source = draw_sequences(batch_size // len(START), length)
            answers = wanted_digits(source, task)
            logits = model(source, target_of(answers, task))
            losses.append(F.cross_entropy(logits.flatten(0, 1), answers.flatten()))
        return torch.stack(losses).mean()

    warm_up = min(500, steps // 4)
    settings = RunSettings(steps, batch_size, LEARNING_RATE, seed, betas=(0.9, 0.98), warm_up_steps=warm_up)
    return SmallRun(model, loss_at, settings, steps_per_epoch=1_000)


def held_out_sequences(count: int = TEST_SEQUENCES) -> list[tuple[Task, Tensor]]:
    """As many of each task and length; each tensor holds the sequences of one length, (length, count)."""
    generator = torch.Generator().manual_seed(TEST_SEED)
    each = max(1, count // (len(START) * LONGEST))
    return [(task, draw_sequences(each, length, generator)) for task in START for length in range(1, LONGEST + 1)]


def count_exact(
    module: SortingTransformer, sequences: list[tuple[Task, Tensor]]
) -> Generator[Progress, None, dict[Task, int]]:
    """How many sequences of each task are answered without a mistake, digit after digit by the module's own output."""
    exact: dict[Task, int] = dict.fromkeys(START, 0)
    for done, (task, source) in enumerate(sequences, start=1):
        target = torch.full_like(source[:1], START[task])
        with torch.inference_mode():
            for _ in range(len(source)):
                target = torch.cat([target, module(source, target)[-1:].argmax(dim=-1)])
        exact[task] += int((target[1:] == wanted_digits(source, task)).all(dim=0).sum())
        yield Progress(done, len(sequences), tr("answering"))
    return exact


def train_attention_task(out: Path, *, steps: int = STEPS, seed: int = 1) -> Work:
    """Trains in ``out``, measures what is shipped on the test sequences, and returns its record.

    Raises:
        EngineError: ``out`` cannot be written to.
    """
    make_folder(out)
    run = attention_run(steps=steps, seed=seed)
    yield from run.run(out)
    facts = {
        "command": f"python -m engine.training.attention_task --out DIR --steps {steps} --seed {seed}",
        "corpus": f"random sequences of 1 to {LONGEST} digits, drawn from the seed; no data set",
        "license": "none needed",
    }
    return ship_small(run, out / "attention_task.safetensors", lambda: _measured(run), facts)


def _measured(run: SmallRun) -> dict[str, Any]:
    sequences = held_out_sequences()
    assert isinstance(run.module, SortingTransformer)
    exact = drain(count_exact(run.module, sequences))
    counts = {task: sum(source.shape[1] for each, source in sequences if each == task) for task in START}
    accuracy = sum(exact.values()) / sum(counts.values())
    return {
        "provenance": f"trained on random digits, {100 * accuracy:.2f} % of test sequences without a mistake",
        "test_accuracy": accuracy,
        "test_samples": sum(counts.values()),
        **{f"{task}_accuracy": exact[task] / counts[task] for task in START},
        "protocol": f"digit by digit, {counts['sort']:,} sequences a task, as many of each length, seed {TEST_SEED}",
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Train the small Transformer to sort and to reverse digits.")
    add_run_arguments(parser, steps_or_epochs="steps", default=STEPS, seed=1)
    options = parser.parse_args(arguments)
    return run_script(lambda: train_attention_task(options.out, steps=options.steps, seed=options.seed))


if __name__ == "__main__":
    sys.exit(main())
