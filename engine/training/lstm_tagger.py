"""Trains the part-of-speech tagger (M4) on a Universal Dependencies treebank.

    python -m engine.training.lstm_tagger --data DIR --out DIR

``--data`` is a folder with train.tsv, dev.tsv and test.tsv: a word, a tab and its tag a line, a blank line after a
sentence. Rare words are read as their classes now and then, so that the classes of unknown words are learned; the test
sentences are not used before the end. The work goes on from ``checkpoint.pt`` in ``--out`` where it was stopped.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from engine.models.lstm_tagger import EMBEDDING_DIM, HIDDEN_DIM, LSTMTagger
from engine.progress import drain
from engine.runtime import preserved_rng
from engine.tagging.accuracy import count_correct_tags
from engine.tagging.sentences import TaggedSentence, read_tagged, word_count
from engine.tagging.tags import TAGS, tag_index
from engine.tagging.vocabulary import TagVocabulary, build_vocabulary
from engine.training.network import locked_dropout
from engine.training.small_run import (
    RunSettings,
    SmallRun,
    Work,
    add_run_arguments,
    make_folder,
    run_script,
    ship_small,
)

LICENSE = "Universal Dependencies English Web Treebank 2.15 (Silveira et al. 2014), CC BY-SA 4.0"
EPOCHS, BATCH_SIZE, LEARNING_RATE = 30, 16, 1e-2
LEAST_COUNT, CLASS_COUNT = 2, 10
RARE_COUNT = 0.5
"""A word that occurs n times is read as its class in RARE_COUNT / (RARE_COUNT + n) of the cases."""
DROPOUT = 0.35
EMBEDDING_STD = 0.2
_NO_TAG = -100


class _Sentences:
    """Batches of sentences of similar length, (seq_len, batch_size) each, in another order in every epoch."""

    def __init__(
        self, sentences: Sequence[TaggedSentence], words: TagVocabulary, *, batch_size: int, seed: int
    ) -> None:
        counts = Counter(word for sentence in sentences for word in sentence.words)
        self.batch_size, self.seed = batch_size, seed
        self.ids, self.classes, self.rare, self.tags = [], [], [], []
        unknown = words.dictionary.word2idx
        for sentence in sentences:
            classes = [unknown[words.class_of(word, place)] for place, word in enumerate(sentence.words)]
            shares = [RARE_COUNT / (RARE_COUNT + counts[word]) for word in sentence.words]
            self.ids.append(torch.from_numpy(words.encode(sentence.words)))
            self.classes.append(torch.tensor(classes))
            self.rare.append(torch.tensor(shares))
            self.tags.append(torch.tensor([tag_index(tag) for tag in sentence.tags]))
        self.per_epoch = -(-len(sentences) // batch_size)
        self._epoch = -1
        self._batches: list[list[int]] = []

    def at(self, step: int) -> tuple[Tensor, Tensor]:
        """Word ids with some rare words as their classes, and tags, (seq_len, batch_size) each."""
        epoch, place = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            self._epoch, self._batches = epoch, self._shuffled(epoch)
        chosen = self._batches[place]
        ids, classes, rare = (pad_sequence([each[at] for at in chosen]) for each in (self.ids, self.classes, self.rare))
        tags = pad_sequence([self.tags[at] for at in chosen], padding_value=_NO_TAG)
        return torch.where(torch.rand(ids.shape) < rare, classes, ids), tags

    def _shuffled(self, epoch: int) -> list[list[int]]:
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + epoch)
        lengths = torch.tensor([len(ids) for ids in self.ids])
        # by length, with some noise, so that a batch is not always the same sentences
        order = (lengths + 4 * torch.rand(len(lengths), generator=generator)).argsort().tolist()
        batches = [order[start : start + self.batch_size] for start in range(0, len(order), self.batch_size)]
        return [batches[at] for at in torch.randperm(len(batches), generator=generator).tolist()]


def tagger_run(
    sentences: Sequence[TaggedSentence],
    words: TagVocabulary,
    *,
    epochs: int = EPOCHS,
    batch_size: int = BATCH_SIZE,
    seed: int = 1,
) -> SmallRun:
    """A tagger initialised from ``seed``, and the run that trains it."""
    batches = _Sentences(sentences, words, batch_size=batch_size, seed=seed)
    with preserved_rng(seed):
        model = LSTMTagger(EMBEDDING_DIM, HIDDEN_DIM, len(words), len(TAGS))
    with torch.no_grad():
        model.word_embeddings.weight.mul_(EMBEDDING_STD)

    def loss_at(step: int) -> Tensor:
        ids, tags = batches.at(step)
        embeds = locked_dropout(model.word_embeddings(ids), DROPOUT)
        output, _ = model.lstm(embeds)
        scores = model.hidden2tag(F.dropout(output, DROPOUT))
        return F.cross_entropy(scores.flatten(0, 1), tags.flatten(), ignore_index=_NO_TAG)

    settings = RunSettings(epochs * batches.per_epoch, batch_size, LEARNING_RATE, seed)
    return SmallRun(model, loss_at, settings, steps_per_epoch=batches.per_epoch)


def train_tagger(data: Path, out: Path, *, epochs: int = EPOCHS, seed: int = 1) -> Work:
    """Trains in ``out``, measures what is shipped on dev.tsv and test.tsv, and returns its record.

    Raises:
        EngineError: the data cannot be read or ``out`` cannot be written to.
    """
    train, dev, test = (read_tagged(data / f"{split}.tsv") for split in ("train", "dev", "test"))
    make_folder(out)
    words = build_vocabulary((each.words for each in train), least_count=LEAST_COUNT, class_count=CLASS_COUNT)
    run = tagger_run(train, words, epochs=epochs, seed=seed)
    yield from run.run(out)
    path = out / "lstm_tagger.safetensors"
    words.save(path.with_suffix(".vocab.txt"))
    facts = {
        "command": f"python -m engine.training.lstm_tagger --data DIR --out DIR --epochs {epochs} --seed {seed}",
        "corpus": f"UD English-EWT 2.15: {len(train):,} training sentences, {word_count(train):,} words",
        "license": LICENSE,
        "config": {
            "embedding_dim": EMBEDDING_DIM,
            "hidden_dim": HIDDEN_DIM,
            "least_count": LEAST_COUNT,
            "class_count": CLASS_COUNT,
            "rare_count": RARE_COUNT,
            "dropout": DROPOUT,
            "embedding_std": EMBEDDING_STD,
        },
    }
    return ship_small(run, path, lambda: _measured(run, words, dev, test), facts)


def _measured(
    run: SmallRun, words: TagVocabulary, dev: Sequence[TaggedSentence], test: Sequence[TaggedSentence]
) -> dict[str, Any]:
    count = {"dev": word_count(dev), "test": word_count(test)}
    accuracies = {
        name: drain(count_correct_tags(run.module, words, split)) / count[name]
        for name, split in (("dev", dev), ("test", test))
    }
    accuracy = accuracies["test"]
    return {
        "provenance": f"trained on UD English-EWT, test accuracy {100 * accuracy:.2f} %",
        "test_accuracy": accuracy,
        "test_samples": count["test"],
        "dev_accuracy": accuracies["dev"],
        "vocabulary_size": len(words),
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Train the part-of-speech tagger on a treebank.")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with train, dev and test.tsv")
    add_run_arguments(parser, steps_or_epochs="epochs", default=EPOCHS, seed=1)
    options = parser.parse_args(arguments)
    return run_script(lambda: train_tagger(options.data, options.out, epochs=options.epochs, seed=options.seed))


if __name__ == "__main__":
    sys.exit(main())
