"""torch's messages on shapes that do not fit, in plain words."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from engine.language import Sentence, tr


def words_for(error: BaseException) -> str:
    """torch's message in plain words where it is one that is known, else its first line."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]  # our own words
    text = (str(error).strip().splitlines() or [""])[0].strip() or type(error).__name__
    for pattern, sentence in _MESSAGES:
        match = re.search(pattern, text)
        if match:
            return sentence(match)
    return text.rstrip(".")


def _reshape(match: re.Match[str]) -> str:
    count, wanted = int(match[2]), match[1]
    known = math.prod(int(size) for size in re.findall(r"\d+", re.sub(r"-1\b", "", wanted)))
    if "-1" in wanted:
        return tr(
            "its forward reshapes {count:,} values to [{wanted}], which needs a multiple of {known:,}",
            count=count,
            wanted=wanted,
            known=known,
        )
    return tr(
        "its forward reshapes {count:,} values to [{wanted}], which needs {known:,}",
        count=count,
        wanted=wanted,
        known=known,
    )


_MESSAGES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (
        r"mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)",
        lambda m: tr(
            "its forward multiplies {a} × {b} by {c} × {d}, and {b} is not {c}", a=m[1], b=m[2], c=m[3], d=m[4]
        ),
    ),
    (
        r"size mismatch, got input \((\d+)\), mat \((\d+)x(\d+)\), vec \((\d+)\)",
        lambda m: tr(
            "its forward multiplies {rows} × {columns} by a vector of {size}, not of {columns}",
            rows=m[2],
            columns=m[3],
            size=m[4],
        ),
    ),
    (
        r"batch2 tensor to have shape: \[(\d+), (\d+)\] but got: \[(\d+), (\d+)\]",
        lambda m: tr(
            "its forward multiplies matrices where {b} and {d}, or {a} and {c}, must be the same",
            a=m[1],
            b=m[2],
            c=m[3],
            d=m[4],
        ),
    ),
    (
        r"The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)",
        lambda m: tr(
            "its forward joins tensors cell by cell that have {one} and {other} cells along dimension {axis}",
            one=m[1],
            other=m[2],
            axis=m[3],
        ),
    ),
    (r"shape '\[([-0-9, ]+)\]' is invalid for input of size (\d+)", _reshape),
    (
        r"Expected size (\d+) but got size (\d+) for tensor number (\d+) in the list",
        lambda m: tr(
            "its forward puts tensors together of which one is {one} long where the first is {first}",
            one=m[2],
            first=m[1],
        ),
    ),
    (
        r"[Cc]annot (copy out of|be called on) meta|meta tensor|aten::_local_scalar_dense",
        lambda m: tr("its forward reads values, and this pass on the meta device has shapes only"),
    ),
)
