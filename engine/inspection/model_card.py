"""Model cards: what is known of a model of the gallery."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from engine.assets import asset_path
from engine.errors import EngineError
from engine.language import mark, tr
from engine.registry import find_model
from engine.weights import build_empty

_TRY = {
    "tiny-model": (
        mark("Read why linear1 has 100 × 200 + 200 = 20,200 parameters."),
        mark("Change the input to 3, 100 and see which numbers change: shapes and MACs, not parameters."),
    ),
    "linear": (
        mark("Compare weight and bias with what the tutorial prints."),
        mark("Give it an input of 4 features and read what it says."),
    ),
    "lenet": (
        mark("Compare the two tree maps: fc1 has 85 % of the parameters and 21 % of the MACs."),
        mark("Change the input to 1, 1, 28, 28: one row turns red and says why."),
    ),
    "lstm-tagger": (
        mark("Split the LSTM's weight_ih_l0 into its gates i, f, g and o."),
        mark("Double hidden_dim and see which counts double and which grow fourfold."),
    ),
    "transformer": (
        mark("Compare an encoder layer with a decoder layer: the decoder has a second attention."),
        mark("Make the source twice as long and see which MACs double."),
    ),
    "attention-task": (
        mark("Let it sort and reverse the same digits: only the first token of the target differs."),
        mark(
            "Compare its parameters with the Transformer above: 64 features instead of 512, two layers instead of six."
        ),
    ),
    "word-lstm": (
        mark("Look at the bias of the LSTM's forget gate."),
        mark("Let it write a text, and quantize it."),
    ),
    "bert-encoder": (
        mark("Unfold one layer: 12 alike ones make 85,054,464 parameters."),
        mark("Change 128 to 512 words: the projections grow fourfold, attention between words sixteenfold."),
    ),
}


@dataclass(frozen=True)
class ModelCard:
    """Facts of a model of the gallery; what is not known, or does not apply, is empty.

    ``training`` says how the weights came about; ``corpus`` to ``sha256`` are those of shipped weights.
    """

    name: str
    title: str
    description: str
    source: str
    parameters: int
    size_bytes: int
    training: str
    corpus: str = ""
    license: str = ""
    metric: str = ""
    seed: str = ""
    date: str = ""
    weights_file: str = ""
    weights_bytes: int = 0
    sha256: str = ""
    command: str = ""
    to_try: tuple[str, ...] = ()


def model_card(name: str) -> ModelCard:
    """The card of a model of the gallery; its weights are not loaded for it.

    Raises:
        EngineError: there is no such model.
    """
    model = find_model(name)
    module = build_empty(model.build)
    facts = _record(name)
    held = list(module.parameters())
    shipped = tr("initialised from a seed, not trained") if model.open is None else tr("shapes only, without values")
    return ModelCard(
        name=model.name,
        title=model.title,
        description=tr(model.description),
        source=model.source,
        parameters=sum(parameter.numel() for parameter in held),
        size_bytes=sum(parameter.numel() * parameter.element_size() for parameter in held),
        training=tr(str(facts["provenance"])) if "provenance" in facts else shipped,
        corpus=tr(str(facts.get("corpus", ""))),
        license=tr(str(facts.get("license", ""))),
        metric=_metric(facts),
        seed=str(facts.get("seed", "")),
        date=str(facts.get("date", "")),
        weights_file=str(facts.get("file", "")),
        weights_bytes=int(facts.get("size_bytes", 0)),
        sha256=str(facts.get("sha256", "")),
        command=str(facts.get("command", "")),
        to_try=tuple(tr(each) for each in _TRY.get(name, ())),
    )


def _record(name: str) -> dict[str, Any]:
    """The record of shipped weights, or nothing where a model ships none."""
    try:
        path = asset_path("weights", f"{name.replace('-', '_')}.json")
    except EngineError:
        return {}
    record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return record


_SHIPPED = (
    mark("random sequences of 1 to 10 digits, drawn from the seed; no data set"),
    mark("MNIST: 60,000 training images, padded to 32 x 32; no other pictures"),
    mark("UD English-EWT 2.15: 12,544 training sentences, 204,577 words"),
    mark("none needed"),
    mark("WikiText-2 (Merity et al. 2016): Wikipedia text, CC BY-SA"),
)
"""Corpora and licences in the records of the shipped weights: a file has no ``tr``."""


def _metric(facts: dict[str, Any]) -> str:
    if "test_perplexity" in facts:
        return tr(
            "test loss {loss:.3f}, perplexity {perplexity:.1f}",
            loss=facts["test_loss"],
            perplexity=facts["test_perplexity"],
        )
    if "test_accuracy" in facts:
        return tr("test accuracy {percent:.1f} %", percent=100 * facts["test_accuracy"])
    return ""
