"""What LeNet and the tagger are asked in a benchmark: samples that ship with the program."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import torch
from torch import nn

from engine.assets import asset_path
from engine.handle import ModelHandle
from engine.language import tr
from engine.models.lenet import LeNet
from engine.models.lstm_tagger import LSTMTagger
from engine.progress import Progress
from engine.quantization import kept
from engine.quantization.results import Measure, TaskAccuracy
from engine.samples.labelled_digits import count_correct, stroke_digits
from engine.tagging.tagger import tag_vocabulary
from engine.tagging.tags import TAGS
from engine.text.corpus import read_tokens

TAGGED_SENTENCES, TAGGED_WORDS = 150, 40


def measure_of(handle: ModelHandle) -> Measure:
    """How a model is judged: ``text`` for a word model, ``digits`` and ``tags`` for LeNet and the tagger as they are
    shipped, ``outputs`` for all others."""
    module = handle.module
    if handle.dictionary is not None:
        return "text"
    if isinstance(module, LeNet):
        reads = module.conv1.in_channels == 1 and module.fc1.in_features == module.conv2.out_channels * 36
        return "digits" if reads and module.fc3.out_features == 10 else "outputs"
    if isinstance(module, LSTMTagger):
        sizes = module.word_embeddings.num_embeddings, module.hidden2tag.out_features
        return "tags" if sizes == (len(tag_vocabulary()), len(TAGS)) else "outputs"
    return "outputs"


Ask = Callable[[nn.Module, nn.Module], Generator[Progress, None, TaskAccuracy]]


def question(handle: ModelHandle, measure: Measure) -> tuple[str, int, Ask | None]:
    """What the copies are asked: its title, how many samples it has, and how they answer."""
    if measure == "digits":
        digits = stroke_digits()

        def read(made: nn.Module, base: nn.Module) -> Generator[Progress, None, TaskAccuracy]:
            return TaskAccuracy((yield from count_correct(made, digits)), len(digits))

        return tr(kept.STROKE_DIGITS, count=len(digits)), len(digits), read
    if measure == "tags":
        sentences = sentences_of_articles()
        words = sum(len(sentence) for sentence in sentences)

        def tag(made: nn.Module, base: nn.Module) -> Generator[Progress, None, TaskAccuracy]:
            same = 0
            for number, sentence in enumerate(sentences):
                with torch.inference_mode():
                    same += int((made(sentence).argmax(1) == base(sentence).argmax(1)).sum())
                if number % 25 == 0:
                    yield Progress(number, len(sentences), tr("Tagging sentences"))
            return TaskAccuracy(same, words, is_agreement=True)

        return tr(kept.TAGGED_SENTENCES, count=len(sentences)), words, tag
    return tr(kept.OUTPUT_OF, title=handle.title), 0, None


def sentences_of_articles() -> list[torch.Tensor]:
    """Ids (seq_len,) of sentences of the program's own text, none of them long."""
    found: list[torch.Tensor] = []
    words: list[str] = []
    for token in read_tokens(asset_path("texts", "articles.txt")):
        if token != "<eos>":
            words.append(token)
        if words and (token in (".", "<eos>") or len(words) == TAGGED_WORDS):
            found.append(torch.from_numpy(tag_vocabulary().encode(words)))
            words = []
        if len(found) == TAGGED_SENTENCES:
            break
    return found


def sample_input(handle: ModelHandle, measure: Measure) -> tuple[Any, ...]:
    if measure == "digits":
        return (torch.tensor(stroke_digits().images[:1]).float().div_(255).unsqueeze(1),)
    if measure == "tags":
        return (max(sentences_of_articles(), key=len),)
    return handle.example_input
