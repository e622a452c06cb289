"""Turns a trained word model into what the program ships: float16 weights, vocabulary, record."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from engine.models.word_lstm import LSTMModel
from engine.progress import Progress
from engine.text.corpus import Corpus
from engine.text.evaluation import evaluate
from engine.training.config import TrainingConfig, TrainingState, command_of
from engine.weights import save_weights


def ship(
    model: LSTMModel, config: TrainingConfig, state: TrainingState, corpus: Corpus, out: Path, *, license: str
) -> Generator[Progress, None, dict[str, Any]]:
    """Writes ``word_lstm.safetensors``, ``.vocab.txt`` and ``.json`` into ``out`` and returns the record.

    The losses in it are those of the float16 weights as shipped, by the tutorial's protocol.
    """
    path = out / "word_lstm.safetensors"
    save_weights(model, path, {})
    model.load_state_dict({key: value.float() for key, value in load_file(path).items()})
    losses = {}
    for split in ("valid", "test"):
        result = yield from evaluate(model, torch.from_numpy(corpus.ids(split)), threads=torch.get_num_threads())
        losses[split] = result
    corpus.dictionary.save(path.with_suffix(".vocab.txt"))
    facts = {
        "provenance": f"trained on {corpus.folder.resolve().name}, test loss {losses['test'].loss:.3f}, "
        f"perplexity {losses['test'].perplexity:.1f}",
        "command": command_of(config),
        "runs": [{"from_step": step, "command": command} for step, command in state.runs],
        "steps": state.step,
        "seed": config.seed,
        "epochs": config.epochs,
        "training_seconds": round(state.seconds),
        "corpus": corpus.folder.resolve().name,
        "license": license,
        "corpus_tokens": {split: len(corpus.tokens(split)) for split in ("train", "valid", "test")},
        "vocabulary_size": len(corpus.dictionary),
        "valid_loss": losses["valid"].loss,
        "test_loss": losses["test"].loss,
        "test_perplexity": losses["test"].perplexity,
        "protocol": "tutorial: one stream, bptt 25, batch 1",
        "date": datetime.now().astimezone().date().isoformat(),
        "torch": torch.__version__,
        "config": asdict(config),
    }
    return save_weights(model, path, facts)
