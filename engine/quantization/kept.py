"""Sentences that stand in results which are kept: they are kept in English and shown in the program's language.

A run of last week may have been measured in another language, and a report is English, so what a ``Benchmark`` holds is
written inside ``plain_numbers()``. ``retold`` finds out which of the templates here made a text, and fills it again.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from engine.language import ENGLISH, current_language, mark, tr

# What was read
STROKE_DIGITS = mark("{count} stroke digits")
TAGGED_SENTENCES = mark("{count} sentences of the LayerLab articles, against float32")
OUTPUT_OF = mark("the output of {title}")
ALL_SCORED = mark("All {available:,} words of the text are scored.")
FEWER_THAN_WANTED = mark("The text has {available:,} words to predict, fewer than {wanted:,}: all of them are scored.")
FIRST_SCORED = mark("The first {wanted:,} of {available:,} words are scored.")
ONE_CALL = mark("The time is that of one call on an input of {shapes}.")
ONE_CALL_WITHOUT_TENSORS = mark("The time is that of one call on its input.")

# What the products run in
EXECUTIONS = {
    "float32": mark("float32"),
    "int8": mark("int8"),
    "weight only": mark("weight only"),
    "simulated": mark("simulated"),
}
BY_FAST_WEIGHTS = mark("by the int8 weights of the fast protocol with float32 inputs")

MEGABYTES = mark("{size:,.1f} MB")
KILOBYTES = mark("{size:.1f} kB")
BYTES = mark("{size} bytes")

# What becomes of a module, or why nothing does; what holds another reason stands before the reasons inside it
CHOOSE_BOTH = mark("{reason}; a weight is shared with {name}, so choose both or the float32 copy stays too")
ADDS_A_COPY = mark("{reason}; a weight is shared with {name}, and this adds a copy of {size} of its own")
COUNTED_THERE = mark("{reason}; a weight is shared with {name} and counted there")
NOT_CHOSEN = mark("it is not chosen")
QUANTIZED_ALREADY = mark("it is quantized already")
PARAMETRIZED = mark("{kind} computes its weights anew from others (a parametrization)")
NO_WEIGHTS = mark("{kind} has no weights of its own")
LAZY = mark("its weights take shape in its first forward pass")
META = mark("its weights have no values yet (meta device)")
NO_FEATURES = mark("its in_features is 0")
EMPTY_WEIGHT = mark("one of its weights has no elements")
NO_FLOATS = mark("its weights are {dtype}, not floating-point numbers")
NOT_FLOAT32 = mark("its weights are {dtype}; schemes start from float32")
LEFT_BY_FLOAT32 = mark("float32 leaves every module as it is")
NOT_STORABLE = mark("{kind} is no layer with a weight matrix that this scheme knows")
CHANGES_WHEN_USED = mark("{kind} with max_norm changes its weights when it is used")
BECOMES = mark("{kind}: {becomes}")
NO_PRODUCT = mark("{rule}; an embedding is a look-up, no product")
TORCHAO_LINEAR_ONLY = mark("torchao quantizes Linear only, not {kind}")
ANOTHER_KIND = mark("{rule}, not {kind}")
LSTM_AND_LINEAR = mark("the tutorial quantizes LSTM and Linear only")
WITH_EMBEDDING = mark("this scheme quantizes LSTM, Linear and Embedding only")
LINEAR_ONLY = mark("this scheme quantizes Linear only")
NO_BIASES = mark("torch's int8 LSTM needs biases, and this one has none")
PROJECTED = mark("torch's int8 LSTM cannot project its hidden state (proj_size)")
EMBEDDING_CHANGES = mark("an embedding with max_norm changes its weights when it is used")
QUINT8_ROWS = mark("Embedding becomes quint8, one scale a row")
INT8_ROWS = mark("{kind} becomes int8, one scale a row")
INT8 = mark("{kind} becomes int8")
TORCHAO_TENSOR = mark("Linear's weight becomes a tensor of torchao's")
TO_BFLOAT16 = mark("weights and biases become bfloat16")
TO_FLOAT16 = mark("weights and biases become float16")
STORED_INT4 = mark("weights are stored as int4 in groups of 64")
STORED_INT4_AND_INT8 = mark("weights are stored as int4 in groups of 64, one row in 16 as int8")
STORED_INT8 = mark("weights are stored as int8, one scale a row")
UNPACKED_INT8 = mark("weights become int8, one scale a row")
GRID_TENSOR = mark("weights lie on a grid of {bits} bits, one scale a tensor")
GRID_ROW = mark("weights lie on a grid of {bits} bits, one scale a row")
GRID_GROUP = mark("weights lie on a grid of {bits} bits, one scale a group of {size}")

_SENTENCES = ("reason", "becomes", "rule", "size", "title")  # values that were filled in already; others are names
_TEMPLATES = tuple(value for name, value in globals().items() if name.isupper() and isinstance(value, str))


def retold(text: str) -> str:
    """A kept text in the program's language; one that no template here has made stays as it is."""
    if current_language() is ENGLISH or not text:
        return text
    plain = tr(text)
    if plain != text:
        return plain
    for template, pattern, readers in _patterns():
        found = pattern.fullmatch(text)
        if found:
            return tr(template, **{name: readers[name](value) for name, value in found.groupdict().items()})
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], Mapping[str, Callable[[str], Any]]], ...]:
    return tuple((template, *_pattern(template)) for template in _TEMPLATES if "{" in template)


def _pattern(template: str) -> tuple[re.Pattern[str], Mapping[str, Callable[[str], Any]]]:
    """What a filled template looks like, and how each of its values is read."""
    pattern = ""
    readers: dict[str, Callable[[str], Any]] = {}
    for literal, name, spec, _ in string.Formatter().parse(template):
        pattern += re.escape(literal)
        if name is not None:
            pattern += rf"(?P<{name}>[\d.,]+)" if spec else rf"(?P<{name}>.+)"
            readers[name] = _reader(name, spec)
    return re.compile(pattern), readers


def _reader(name: str, spec: str | None) -> Callable[[str], Any]:
    if not spec:
        return retold if name in _SENTENCES else str
    return (
        (lambda text: float(text.replace(",", ""))) if spec.endswith("f") else (lambda text: int(text.replace(",", "")))
    )
