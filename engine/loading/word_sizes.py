"""Which of a file's tensors make a word model, and the sizes that their shapes tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.errors import EngineError
from engine.language import tr
from engine.loading.described import shortened
from engine.loading.results import Shape, TensorEntry

ENCODER, FIRST_CELL, DECODER = "encoder.weight", "rnn.weight_ih_l0", "decoder.weight"
MOST_LAYERS = 256

_CELL = re.compile(r"rnn\.(weight_ih|weight_hh|bias_ih|bias_hh)_l(\d{1,6})")
_QUANTIZED = ("_packed_params", "_all_weight_values")
_FLOATS = ("float32", "float16", "bfloat16", "float64")


@dataclass(frozen=True)
class WordSizes:
    """The arguments of the word model's class."""

    ntoken: int
    ninp: int
    nhid: int
    nlayers: int


@dataclass(frozen=True)
class WordTensors:
    """The tensors of a word model by the model's own keys; the file's keys have ``prefix`` before them."""

    entries: Mapping[str, TensorEntry]
    prefix: str
    sizes: WordSizes


def find_word_model(path: object, groups: Sequence[Sequence[TensorEntry]]) -> WordTensors:
    """The first of a file's state_dicts that is a word model's, with any prefix such as DataParallel's ``module.``.

    Raises:
        EngineError: there is none, or its shapes contradict each other; names the tensor.
    """
    best: tuple[int, dict[str, TensorEntry], str] | None = None
    for tensors in groups:
        by_key = {entry.key: entry for entry in tensors}
        for prefix in sorted({key.removesuffix(ENCODER) for key in by_key if _ends_in(key, ENCODER)}, key=len):
            mine = {key.removeprefix(prefix): entry for key, entry in by_key.items() if key.startswith(prefix)}
            score = sum(key in mine for key in (FIRST_CELL, DECODER))
            if best is None or score > best[0]:
                best = (score, mine, prefix)
    if best is None or not best[0]:
        _refuse_quantized(path, [entry.key for tensors in groups for entry in tensors])
        raise EngineError(
            tr(
                "{path} holds no word model ({first}, {second} and {third}): open it as a model to look at it.",
                path=path,
                first=ENCODER,
                second=FIRST_CELL,
                third=DECODER,
            )
        )
    _, entries, prefix = best
    _refuse_quantized(path, list(entries))
    return WordTensors(entries, prefix, _sizes(path, entries))


def _sizes(path: object, entries: Mapping[str, TensorEntry]) -> WordSizes:
    def shape(key: str) -> Shape:
        if key not in entries:
            raise EngineError(
                tr("{path} has no {key}: save the whole state_dict of the word model.", path=path, key=key)
            )
        return entries[key].shape

    for key in (ENCODER, "rnn.weight_hh_l0", FIRST_CELL, DECODER):
        if len(shape(key)) != 2 or 0 in shape(key):
            raise EngineError(
                tr(
                    "{path}: {key} has the shape {shape}, not that of a matrix: get a sound copy.",
                    path=path,
                    key=key,
                    shape=_shown(shape(key)),
                )
            )
    rows, nhid = shape("rnn.weight_hh_l0")
    if rows in (nhid, 3 * nhid):
        kind = tr("a GRU's") if rows == 3 * nhid else tr("a plain RNN's")
        raise EngineError(
            tr(
                "{path}: rnn.weight_hh_l0 is {kind} ({shape}), not an LSTM's: train a model with an LSTM.",
                path=path,
                kind=kind,
                shape=_shown((rows, nhid)),
            )
        )
    layers = [int(found[2]) for key in entries if (found := _CELL.fullmatch(key))]
    ntoken, ninp = shape(ENCODER)
    sizes = WordSizes(ntoken, ninp, nhid, 1 + max(layers))
    if sizes.nlayers > MOST_LAYERS:
        raise EngineError(
            tr(
                "{path} claims {nlayers:,} layers, more than {most}: get a sound copy.",
                path=path,
                nlayers=sizes.nlayers,
                most=MOST_LAYERS,
            )
        )
    expected = dict(_expected(sizes))
    for key, wanted in expected.items():
        if shape(key) != wanted:
            raise EngineError(
                tr(
                    "{path}: {key} has the shape {shape}, but the other tensors need {wanted}: get a sound copy.",
                    path=path,
                    key=key,
                    shape=_shown(shape(key)),
                    wanted=_shown(wanted),
                )
            )
    for key, entry in entries.items():
        if key not in expected:
            raise EngineError(
                tr(
                    "{path} has {key}, which no word model with a plain LSTM has: train one.",
                    path=path,
                    key=shortened(key),
                )
            )
        _check_values(path, key, entry)
    return sizes


def _expected(sizes: WordSizes) -> Iterator[tuple[str, Shape]]:
    """What a word model of these sizes has: shape by key, the tensors that told the sizes last."""
    gates = 4 * sizes.nhid
    for layer in range(sizes.nlayers):
        yield f"rnn.weight_ih_l{layer}", (gates, sizes.nhid if layer else sizes.ninp)
        yield f"rnn.weight_hh_l{layer}", (gates, sizes.nhid)
        yield f"rnn.bias_ih_l{layer}", (gates,)
        yield f"rnn.bias_hh_l{layer}", (gates,)
    yield DECODER, (sizes.ntoken, sizes.nhid)
    yield "decoder.bias", (sizes.ntoken,)
    yield ENCODER, (sizes.ntoken, sizes.ninp)


def _check_values(path: object, key: str, entry: TensorEntry) -> None:
    if entry.dtype not in _FLOATS:
        raise EngineError(
            tr(
                "{path}: {key} is {dtype}, not float: open the state_dict of the float model.",
                path=path,
                key=key,
                dtype=entry.dtype,
            )
        )
    if entry.size_bytes > entry.storage_bytes or entry.file_offset is None:
        note = entry.note or tr("has no values that can be read")
        raise EngineError(
            tr("{path}: {key} {note}: save the state_dict again with torch.save.", path=path, key=key, note=note)
        )


def _refuse_quantized(path: object, keys: Sequence[str]) -> None:
    packed = next((key for key in keys if any(part in key for part in _QUANTIZED)), None)
    if packed is not None:
        raise EngineError(
            tr(
                "{path} is quantized already ({packed}): open the float32 model, and quantize it here.",
                path=path,
                packed=shortened(packed),
            )
        )


def _ends_in(key: str, ending: str) -> bool:
    return key == ending or key.endswith(f".{ending}")


def _shown(shape: Shape) -> str:
    return " x ".join(map(str, shape)) or "scalar"
