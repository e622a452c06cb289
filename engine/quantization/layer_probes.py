"""What a model is run on to see what quantizing parts of it does: one input, or a text word by word."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.observation import Observer, left_as_found, observe
from engine.language import mark, tr
from engine.models.word_lstm import HiddenState, LSTMModel, empty_hidden, repackage_hidden
from engine.probing.inputs import noise_input
from engine.probing.outputs import named_tensors
from engine.progress import Progress
from engine.quantization.error_sums import ErrorSums, divergences
from engine.quantization.layer_results import Effect
from engine.text.evaluation import scored_part
from engine.text.sources import OWN_TEXT_TITLE, load_text

_CHUNK = 25  # the tutorial's; dynamic quantization takes one scale for the activations of a chunk

Work = Generator[Progress, None, Effect]


def compare_outputs(wanted: Any, got: Any, sums: ErrorSums) -> None:
    """All floating tensors of two outputs, by their places in them."""
    found = dict(named_tensors(got))
    for way, tensor in named_tensors(wanted):
        other = found.get(way)
        if (tensor.is_floating_point() or tensor.is_complex()) and other is not None and other.shape == tensor.shape:
            sums.add(tensor, other)


@dataclass
class ExampleProbe:
    """Any model, on one input. Models stand in a parent under the name ``0``, as ``structure_of`` gives them."""

    inputs: tuple[Any, ...]
    title: str
    words: None = None
    _output: Any = None

    def prepare(self, plain: nn.Module) -> Iterator[Progress]:
        yield Progress(0, 0, tr("Running the float model"))
        self._output = self._run(
            plain, Observer(), mark("The forward pass fails ({reason}): choose an input that runs.")
        )

    def effect(self, plain: nn.Module, changed: nn.Module, observer: Observer, message: str) -> Work:
        yield Progress(0, 0, tr("Running with {message}", message=message))
        sums = ErrorSums()
        output = self._run(
            changed,
            observer,
            mark("With {message} the forward pass fails ({reason}): choose other modules."),
            message=message,
        )
        compare_outputs(self._output, output, sums)
        return Effect(sums.sqnr_db)

    def _run(self, parent: nn.Module, observer: Observer, sentence: str, **values: str) -> Any:
        try:
            return observe(_model(parent), self.inputs, observer)
        except Exception as error:  # a model's forward may raise anything
            reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise EngineError(tr(sentence, reason=reason[:200], **values)) from error


@dataclass
class TextProbe:
    """A word model, on a text, chunk by chunk."""

    ids: Tensor
    title: str

    @property
    def words(self) -> int:
        return len(self.ids) - 1

    def prepare(self, plain: nn.Module) -> Iterator[Progress]:
        yield Progress(0, self.words, tr("Reading the text"))

    def effect(self, plain: nn.Module, changed: nn.Module, observer: Observer, message: str) -> Work:
        one, other = _model(plain), _model(changed)
        hidden = near = empty_hidden(one)
        difference = divergence = 0.0
        sums = ErrorSums()
        for start in range(0, self.words, _CHUNK):
            chunk, targets = self.ids[start : start + _CHUNK + 1][:-1, None], self.ids[start + 1 :][:_CHUNK]
            logits, hidden = _float_logits(one, chunk, hidden)
            output, near = observe(other, (chunk, near), observer)
            near = repackage_hidden(near)
            near_logits = output.detach().view(len(targets), -1)
            sums.add(logits, near_logits)
            scores, near_scores = logits.log_softmax(1), near_logits.log_softmax(1)
            places = targets[:, None]
            difference += float((scores.gather(1, places) - near_scores.gather(1, places)).double().sum())
            divergence += float(divergences(scores, near_scores).sum())
            yield Progress(start + len(targets), self.words, tr("Reading with {message}", message=message))
        return Effect(sums.sqnr_db, difference / self.words, divergence / self.words)


def _float_logits(model: nn.Module, chunk: Tensor, hidden: HiddenState) -> tuple[Tensor, HiddenState]:
    with left_as_found(model), torch.inference_mode():
        output, hidden = model(chunk, hidden)
    return output.view(len(chunk), -1), repackage_hidden(hidden)


def _model(parent: nn.Module) -> nn.Module:
    return parent.get_submodule("0")


def probe_for(
    handle: ModelHandle, inputs: tuple[Any, ...] | None, ids: Tensor | None, text_title: str, words: int
) -> ExampleProbe | TextProbe:
    """A text for a word model without ``inputs``, else one input; raises EngineError when the text is too short."""
    if inputs is None and isinstance(handle.module, LSTMModel) and (ids is not None or handle.dictionary is not None):
        if ids is None:
            text = load_text(handle.words)
            ids, text_title = text.ids, OWN_TEXT_TITLE
        return TextProbe(scored_part(ids, words), text_title or tr("the given text"))
    if inputs is not None:
        return ExampleProbe(inputs, tr("the chosen input"))
    given = [item for item in handle.example_input if isinstance(item, Tensor)]
    if given and all(item.is_floating_point() and not item.any() for item in given):
        # zeros say nothing of weights: only the biases would come out
        return ExampleProbe(noise_input(handle), tr("normal noise"))
    return ExampleProbe(handle.example_input, tr("the example input"))
