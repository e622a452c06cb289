"""How a word model is run over a text: a scheme says what the weights are, a protocol how they run.

* ``tutorial``: the tutorial's loop to the letter, 25 words at a time, whatever the model is made of;
* ``exact``: float32 with the same recurrence in longer chunks, the same loss to 1e-5, several times as fast;
* ``fast``: int8 products, one scale a row, over parallel streams; the loss differs by some thousandths.
"""

from __future__ import annotations

from typing import Literal, get_args

from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import mark, tr
from engine.models.word_lstm import LSTMModel
from engine.models.word_weights import has_plain_float32, is_readable
from engine.quantization.schemes.base import Support
from engine.quantization.stored.module import StoredModule
from engine.quantization.stored.weights import StoredRows, StoredWeight
from engine.text.evaluation import BPTT, Stream, StreamEvaluation
from engine.text.exact_evaluation import ExactEvaluation
from engine.text.fast_evaluation import FastEvaluation

Protocol = Literal["tutorial", "exact", "fast"]
PROTOCOLS: tuple[Protocol, ...] = get_args(Protocol)

TITLES: dict[Protocol, str] = {"tutorial": mark("Tutorial"), "exact": mark("Exact"), "fast": mark("Fast")}
SENTENCES: dict[Protocol, str] = {
    "tutorial": mark("The tutorial's loop to the letter: one stream, 25 words at a time."),
    "exact": mark("float32 with the same recurrence in longer chunks: the same loss to 1e-5."),
    "fast": mark("int8 products with one scale a row over parallel streams: the loss differs by some thousandths."),
}

# Schemes whose LSTM and decoder become, or are, the same int8 rows.
_FAST_SCHEMES = ("float32", "int8-all", "int4-groups")

__all__ = ["PROTOCOLS", "SENTENCES", "TITLES", "Protocol", "Stream", "open_stream", "protocol_support"]


def protocol_support(scheme_or_model: str | nn.Module, protocol: Protocol) -> Support:
    """Whether ``protocol`` can run a model, or what a scheme of this name makes of a float32 one, and why not."""
    if protocol == "tutorial":
        return Support(True, tr("the tutorial's loop runs any word model"))
    if isinstance(scheme_or_model, str):
        return _scheme_support(scheme_or_model, protocol)
    if not isinstance(scheme_or_model, LSTMModel):
        return Support(False, tr("{type} is not a word model", type=type(scheme_or_model).__name__))
    if protocol == "exact":
        if has_plain_float32(scheme_or_model):
            return Support(True, tr("all weights are float32"))
        return Support(False, tr("it computes in float32, and this model's weights are not all float32: use tutorial"))
    if _is_quantized_by_torch(scheme_or_model):
        return Support(False, tr("the model is already int8: use the tutorial protocol"))
    other = _stored_otherwise(scheme_or_model)
    if other:
        return Support(
            False, tr("its {name} is not stored as int8 with one scale a row: use the tutorial protocol", name=other)
        )
    if is_readable(scheme_or_model):
        return Support(True, tr("its weights become int8 with one scale a row"))
    return Support(False, tr("its float weights cannot be read: use the tutorial protocol"))


def open_stream(model: nn.Module, ids: Tensor, protocol: Protocol = "tutorial", *, bptt: int = BPTT) -> Stream:
    """An evaluation of ``model`` on a text (N,), at least 2 tokens, before its first step.

    The model must be in eval mode while a ``tutorial`` stream runs; the others read its weights and ignore dropout.

    Raises:
        EngineError: the protocol cannot run this model, or there is no such protocol.
    """
    if protocol not in PROTOCOLS:
        raise EngineError(
            tr(
                "There is no protocol {protocol!r}: use one of {protocols}.",
                protocol=protocol,
                protocols=", ".join(PROTOCOLS),
            )
        )
    support = protocol_support(model, protocol)
    if not support.is_supported:
        raise EngineError(
            tr("The {protocol} protocol cannot run this model: {reason}.", protocol=protocol, reason=support.reason)
        )
    if protocol == "exact":
        return ExactEvaluation(model, ids)
    if protocol == "fast":
        return FastEvaluation(model, ids)
    return StreamEvaluation(model, ids, bptt=bptt)


def _scheme_support(scheme: str, protocol: Protocol) -> Support:
    name = scheme.partition(":")[0]
    if protocol == "exact":
        if name == "float32":
            return Support(True, tr("all weights are float32"))
        return Support(False, tr("it computes in float32, and {name} leaves other weights: use tutorial", name=name))
    if name in _FAST_SCHEMES:
        return Support(True, tr("its weights become int8 with one scale a row"))
    if "int8" in name:
        return Support(False, tr("{name} is already int8: use the tutorial protocol", name=name))
    return Support(
        False, tr("it makes int8 rows of float32 weights, which {name} does not leave: use tutorial", name=name)
    )


def _stored_otherwise(model: LSTMModel) -> str:
    """The first module with products whose weights are stored, but not as the int8 rows that ``fast`` runs; or ""."""
    for name in ("rnn", "decoder"):
        part = getattr(model, name)
        if isinstance(part, StoredModule) and not all(map(_is_int8_rows, map(part.weight_of, part.stored_names))):
            return name
    return ""


def _is_int8_rows(weight: StoredWeight) -> bool:
    return isinstance(weight, StoredRows) and weight.bits == 8 and len(weight.scales) == weight.shape[0]


def _is_quantized_by_torch(model: nn.Module) -> bool:
    return any(type(module).__module__.startswith("torch.ao.nn.quantized") for module in model.modules())
