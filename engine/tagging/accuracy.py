"""How many words a tagger tags right."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import torch
from torch import nn

from engine.language import tr
from engine.progress import Progress
from engine.tagging.sentences import TaggedSentence
from engine.tagging.tags import tag_index
from engine.tagging.vocabulary import TagVocabulary

_REPORT_EVERY = 50


def count_correct_tags(
    module: nn.Module, words: TagVocabulary, sentences: Sequence[TaggedSentence]
) -> Generator[Progress, None, int]:
    """How many words have their tag as the most probable one, sentence by sentence through the module's own forward
    pass; its mode comes back as it was."""
    was_training = module.training
    module.eval()
    correct = 0
    try:
        for done, sentence in enumerate(sentences, start=1):
            wanted = torch.tensor([tag_index(tag) for tag in sentence.tags])
            with torch.inference_mode():
                scores = module(torch.from_numpy(words.encode(sentence.words)))
            correct += int((scores.argmax(dim=1) == wanted).sum())
            if done % _REPORT_EVERY == 0 or done == len(sentences):
                yield Progress(done, len(sentences), tr("tagging sentences"))
    finally:
        module.train(was_training)
    return correct
