"""How long it takes to look inside a model: what follows a pen, a slider or a click.

    python -m tests.benchmarks.probing [--repeats R]

Goals: a digit with all its stages in 10 ms, 500 digits read in 400 ms, after an edit in 500 ms.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch

from engine.handle import open_model
from engine.inspection.digit import read_digit
from engine.models.lstm_tagger import EMBEDDING_DIM, HIDDEN_DIM, UNIVERSAL_TAGS, LSTMTagger
from engine.probing.accuracy import digit_accuracy
from engine.probing.attention import read_attention
from engine.probing.backward import gradient_norms, saliency
from engine.probing.browser import activation_index, read_activation
from engine.probing.edits import AddNoise, Prune, SwitchOff, edit
from engine.probing.embedding import embedding_map, nearest_words, search_words
from engine.probing.integrated import integrated_gradients
from engine.probing.point_map import point_map
from engine.probing.recurrent import read_recurrent
from engine.probing.sentence import read_sentence
from engine.progress import drain
from engine.samples.labelled_digits import stroke_digits
from engine.samples.stroke_digits import stroke_digit
from engine.tagging.tagger import tag_vocabulary


@dataclass(frozen=True)
class Job:
    name: str
    run: Callable[[], object]
    goal_ms: float | None = None


def jobs() -> list[Job]:
    lenet, words, transformer = (open_model(name) for name in ("lenet", "word-lstm", "transformer"))
    tagger = open_model("lstm-tagger", seed=0)  # speed does not hang on the weights
    tagger = replace(tagger, module=LSTMTagger(EMBEDDING_DIM, HIDDEN_DIM, len(tag_vocabulary()), UNIVERSAL_TAGS))
    picture = stroke_digit(7, seed=1)
    pixels = (torch.from_numpy(picture).view(1, 1, 32, 32),)
    edits = (SwitchOff("conv2", 3), Prune("", 0.3), AddNoise("fc1", 0.1))
    text = "The old stone bridge over the river is closed . " * 50
    stroke_digits()
    return [
        Job("a digit with all stages", lambda: read_digit(lenet, picture), 10),
        Job("500 digits", lambda: drain(digit_accuracy(lenet)), 400),
        Job("three edits and 500 digits", lambda: drain(digit_accuracy(edit(lenet, edits))), 500),
        Job("300 points after conv1", lambda: drain(point_map(lenet, "conv1"))),
        Job("LeNet: saliency", lambda: saliency(lenet, pixels)),
        Job("LeNet: integrated gradients, 64 steps", lambda: drain(integrated_gradients(lenet, pixels))),
        Job("LeNet: gradient norms", lambda: gradient_norms(lenet, pixels)),
        Job("LeNet: index of activations", lambda: activation_index(lenet, pixels)),
        Job("LeNet: a page of activations", lambda: read_activation(lenet, pixels, "conv1")),
        Job("Transformer: index of activations", lambda: activation_index(transformer)),
        Job("Transformer: attention of all heads", lambda: read_attention(transformer)),
        Job("word LSTM: saliency", lambda: saliency(words)),
        Job("word LSTM: integrated gradients, 8 steps", lambda: drain(integrated_gradients(words, steps=8))),
        Job("word LSTM: timeline of layer 4", lambda: drain(read_recurrent(words, None, "rnn", layer=4))),
        Job("word LSTM: 33,278 words on a plane", lambda: drain(embedding_map(words))),
        Job("word LSTM: nearest words", lambda: nearest_words(words, "river")),
        Job("word LSTM: search", lambda: search_words(words, "riv")),
        Job("tagger: a sentence of 10 words", lambda: read_sentence(tagger, text[: len(text) // 50])),
        Job("tagger: a sentence of 500 words", lambda: read_sentence(tagger, text)),
    ]


def milliseconds(run: Callable[[], Any], repeats: int) -> list[float]:
    run()
    found = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        found.append(1_000 * (time.perf_counter() - start))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    start = time.perf_counter()
    stroke_digits()
    print(f"{'drawing 500 digits, once':44} {1_000 * (time.perf_counter() - start):9.1f} ms")
    missed = 0
    for job in jobs():
        times = milliseconds(job.run, repeats)
        median = statistics.median(times)
        goal = "" if job.goal_ms is None else f"   goal {job.goal_ms:g}"
        is_missed = job.goal_ms is not None and median > job.goal_ms
        missed += is_missed
        print(f"{job.name:44} {median:9.1f} ms  least {min(times):9.1f}{goal}{'   missed' if is_missed else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
