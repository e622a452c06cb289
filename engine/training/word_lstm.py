"""Trains the word language model (M6) from a corpus folder.

    python -m engine.training.word_lstm --corpus DIR --out DIR
    torchrun --nproc-per-node=2 -m engine.training.word_lstm --corpus DIR --out DIR

The work goes on from ``DIR/checkpoint.pt`` where it was stopped. ``DIR/curve.json`` is the learning curve.

What makes it fit a CPU: the LSTM in bfloat16, a sampled softmax for most of the way, and rows of the two large tables
that move only when a step touches them. The last epochs use the full softmax and a float32 LSTM, which is what is
measured in the end.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import sys
import time
from collections.abc import Generator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor

from engine.errors import EngineError
from engine.files import atomic_path, write_text
from engine.language import tr
from engine.models.word_lstm import HiddenState, LSTMModel, repackage_hidden
from engine.progress import Progress, drain
from engine.runtime import keep_large_buffers
from engine.text.corpus import Corpus
from engine.training.config import CurvePoint, TrainingConfig, TrainingState, add_arguments, command_of, config_from
from engine.training.gradients import average_gradients, clip_gradients
from engine.training.network import initialise, training_output, validation_loss
from engine.training.row_optimizer import RowAdamW
from engine.training.ship import ship
from engine.training.softmax_losses import CandidateSampler, cross_entropy


def columns(ids: Tensor, batch_size: int, offset: int) -> Tensor:
    """The text, started at ``offset`` and going round, as (length, batch_size) parallel streams."""
    rolled = torch.roll(ids, -offset)
    length = len(rolled) // batch_size
    return rolled[: length * batch_size].view(batch_size, length).t().contiguous()


class Trainer:
    """One process of a training run; with torchrun each works on its share of the batch."""

    def __init__(self, config: TrainingConfig, train: Tensor, valid: Tensor, vocab_size: int) -> None:
        self.config = config
        self.rank = dist.get_rank() if dist.is_initialized() else 0
        self.world_size = dist.get_world_size() if dist.is_initialized() else 1
        if config.batch_size % self.world_size:
            raise ValueError(f"batch size {config.batch_size} is not a multiple of {self.world_size} processes")
        self.share = config.batch_size // self.world_size
        self.train_ids, self.valid_ids = train, valid[: config.valid_tokens + 1]
        counts = torch.bincount(train, minlength=vocab_size)
        self.model = LSTMModel(vocab_size, config.embedding_dim, config.hidden_size, config.num_layers, config.dropout)
        initialise(self.model, counts, torch.Generator().manual_seed(config.seed))
        self.sampler = CandidateSampler(counts)
        settings: dict[str, Any] = {"lr": config.learning_rate, "betas": config.betas}
        tables = [self.model.encoder.weight, self.model.decoder.weight]
        dense = [
            {"params": list(self.model.rnn.parameters()), "weight_decay": config.weight_decay},
            # It starts at the log of the word frequencies: decay would flatten them.
            {"params": [self.model.decoder.bias], "weight_decay": 0.0},
        ]
        self.optimizers: list[torch.optim.Optimizer] = [
            RowAdamW(tables, weight_decay=config.weight_decay, **settings),
            torch.optim.AdamW(dense, **settings),
        ]
        self.parameters = list(self.model.parameters())
        self.state = TrainingState()
        self.hidden = self.model.init_hidden(self.share)
        self.steps_per_epoch = (len(train) // config.batch_size - 1) // config.bptt
        if self.steps_per_epoch < 1:
            raise EngineError(tr("train.txt has only {count:,} tokens: use a longer text.", count=len(train)))
        self.total_steps = round(config.epochs * self.steps_per_epoch)
        self.full_softmax_from = self.total_steps - round(config.full_softmax_epochs * self.steps_per_epoch)

    def chunk_at(self, step: int) -> tuple[Tensor, Tensor]:
        """Inputs and targets of a step, (bptt, batch_size) each; every epoch starts at another word."""
        epoch, index = divmod(step, self.steps_per_epoch)
        if epoch != getattr(self, "_epoch", None):
            chooser = torch.Generator().manual_seed(self.config.seed * 1_000_003 + epoch)
            offset = int(torch.randint(len(self.train_ids), (), generator=chooser))
            self._streams = columns(self.train_ids, self.config.batch_size, offset)
            self._epoch = epoch
        start = index * self.config.bptt
        return self._streams[start : start + self.config.bptt], self._streams[start + 1 : start + 1 + self.config.bptt]

    def loss_at(self, step: int) -> tuple[Tensor, HiddenState]:
        """Mean loss of this process's share of a step, and the hidden state after it."""
        seed = self.config.seed * 1_000_003 + step
        share = slice(self.rank * self.share, (self.rank + 1) * self.share)
        inputs, targets = self.chunk_at(step)
        candidates, wanted = None, targets[:, share].reshape(-1)
        is_fast = step < self.full_softmax_from
        if is_fast:
            # Drawn for the targets of the whole batch, so that all processes compare with the same words.
            drawn = self.sampler.draw(targets.reshape(-1), torch.Generator().manual_seed(seed))
            candidates, wanted = drawn, drawn.targets.view_as(targets)[:, share].reshape(-1)
        # Seeded by step: a resumed run draws the same masks; each process has its own.
        torch.manual_seed(seed * 64 + self.rank)
        low = torch.bfloat16 if self.config.use_bfloat16 else torch.float32
        output, hidden = training_output(self.model, inputs[:, share], self.hidden, low if is_fast else torch.float32)
        decoder = self.model.decoder
        loss = cross_entropy(
            output.reshape(-1, self.model.nhid), decoder.weight, decoder.bias, wanted, candidates=candidates, dtype=low
        )
        return loss, hidden

    def step(self) -> float:
        """One update of all weights; its loss before the update."""
        config, step = self.config, self.state.step
        if step % self.steps_per_epoch == 0:
            self.hidden = self.model.init_hidden(self.share)
        loss, hidden = self.loss_at(step)
        loss.backward()  # type: ignore[no-untyped-call]
        self.hidden = repackage_hidden(hidden)
        average_gradients(self.parameters, self.world_size)
        clip_gradients(self.parameters, config.clip_norm)
        learning_rate = config.learning_rate_at(step, self.total_steps)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = learning_rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.state.step += 1
        return float(loss.detach())

    def save(self, path: Path) -> None:
        with atomic_path(path) as temporary:
            torch.save(
                {
                    "config": asdict(self.config),
                    "model": self.model.state_dict(),
                    "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
                    "hidden": self.hidden,
                    "step": self.state.step,
                    "seconds": self.state.seconds,
                    "curve": [asdict(point) for point in self.state.curve],
                    "runs": self.state.runs,
                },
                temporary,
            )

    def resume(self, path: Path) -> None:
        """Raises EngineError when the checkpoint is damaged or of another model."""
        try:
            checkpoint = torch.load(path, weights_only=True)
            self.model.load_state_dict(checkpoint["model"])
            for optimizer, saved in zip(self.optimizers, checkpoint["optimizers"], strict=True):
                optimizer.load_state_dict(saved)
            self.hidden = checkpoint["hidden"]
            curve = [CurvePoint(**point) for point in checkpoint["curve"]]
            self.state = TrainingState(checkpoint["step"], checkpoint["seconds"], curve, checkpoint["runs"])
        except (RuntimeError, KeyError, EOFError, pickle.UnpicklingError) as error:
            raise EngineError(
                tr("{path} is damaged or of another model: choose another folder for --out.", path=path)
            ) from error

    def run(self, out: Path) -> Generator[Progress | CurvePoint, None, LSTMModel]:
        """Trains to the end, from the checkpoint in ``out`` where there is one."""
        checkpoint = out / ("checkpoint.pt" if self.rank == 0 else f"checkpoint.{self.rank}.pt")
        if checkpoint.exists():
            self.resume(checkpoint)
        command = command_of(self.config)
        if not self.state.runs or self.state.runs[-1][1] != command:
            self.state.runs.append((self.state.step, command))
        half_epoch = max(100, self.steps_per_epoch // 2)
        self.model.train()
        losses: list[float] = []
        started = time.perf_counter() - self.state.seconds
        while self.state.step < self.total_steps:
            losses.append(self.step())
            step = self.state.step
            at_end = step == self.total_steps
            if step % 100 == 0 or at_end:
                valid = None
                if step // half_epoch != (step - 100) // half_epoch or at_end:
                    valid = validation_loss(self.model, self.valid_ids)
                self.state.seconds = time.perf_counter() - started
                point = CurvePoint(
                    step,
                    step / self.steps_per_epoch,
                    sum(losses) / len(losses),
                    valid,
                    self.config.learning_rate_at(step, self.total_steps),
                    self.state.seconds,
                )
                losses = []
                self.state.curve.append(point)
                yield point
            if step % self.config.checkpoint_steps == 0 or at_end:
                self.save(checkpoint)
                if self.rank == 0:
                    curve = {"config": asdict(self.config), "curve": [asdict(point) for point in self.state.curve]}
                    write_text(out / "curve.json", json.dumps(curve, indent=1))
            yield Progress(step, self.total_steps, tr("epoch {epoch:.2f}", epoch=step / self.steps_per_epoch))
        return self.model.eval()


def train(
    config: TrainingConfig, corpus: Corpus, out: Path, *, license: str = "not stated"
) -> Generator[Progress | CurvePoint, None, dict[str, Any]]:
    """Trains in ``out``, evaluates what is shipped on test.txt, and returns its record; one process of several only
    where torchrun started them.

    Raises:
        EngineError: a split is missing or not text, or ``out`` cannot be written to.
    """
    if "RANK" in os.environ and not dist.is_initialized():
        dist.init_process_group("gloo")
    keep_large_buffers()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            tr("{folder} cannot be made ({reason}): choose another folder.", folder=out, reason=error.strerror)
        ) from error
    ids, valid = (torch.from_numpy(corpus.ids(split)) for split in ("train", "valid"))
    trainer = Trainer(config, ids, valid, len(corpus.dictionary))
    model = yield from trainer.run(out)
    if dist.is_initialized():
        dist.barrier()  # one that leaves early takes the others' connections with it
        dist.destroy_process_group()
    if trainer.rank != 0:
        return {}
    return (yield from ship(model, config, trainer.state, corpus, out, license=license))


def main(arguments: list[str] | None = None) -> int:
    """For torchrun; ``python -m engine train`` is the same in one process."""
    parser = argparse.ArgumentParser(description="Train the word language model from a corpus folder.")
    add_arguments(parser)
    options = parser.parse_args(arguments)

    def report(item: Progress | CurvePoint) -> None:
        if isinstance(item, CurvePoint) and os.environ.get("RANK", "0") == "0":
            print(json.dumps(asdict(item)), file=sys.stderr, flush=True)

    drain(train(config_from(options), Corpus(options.corpus), options.out, license=options.license), report)
    if "RANK" in os.environ:
        # All is written. One process in four or so aborts in torch's tear-down after gloo, and torchrun calls that a
        # failure: leave without it.
        sys.stderr.flush()
        os._exit(0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
