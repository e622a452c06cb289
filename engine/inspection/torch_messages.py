"""torch's messages on shapes that do not fit, in plain words."""

from __future__ import annotations

import math
import re
from collections.abc import Callable


def words_for(error: BaseException) -> str:
    """torch's message in plain words where it is one that is known, else its first line."""
    text = (str(error).strip().splitlines() or [""])[0].strip() or type(error).__name__
    for pattern, sentence in _MESSAGES:
        match = re.search(pattern, text)
        if match:
            return sentence(match)
    return text.rstrip(".")


def _reshape(match: re.Match[str]) -> str:
    wanted = match[1]
    known = math.prod(int(size) for size in re.findall(r"\d+", re.sub(r"-1\b", "", wanted)))
    multiple = f"a multiple of {known:,}" if "-1" in wanted else f"{known:,}"
    return f"its forward reshapes {int(match[2]):,} values to [{wanted}], which needs {multiple}"


_MESSAGES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (
        r"mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)",
        lambda m: f"its forward multiplies {m[1]} × {m[2]} by {m[3]} × {m[4]}, and {m[2]} is not {m[3]}",
    ),
    (
        r"size mismatch, got input \((\d+)\), mat \((\d+)x(\d+)\), vec \((\d+)\)",
        lambda m: f"its forward multiplies {m[2]} × {m[3]} by a vector of {m[4]}, not of {m[3]}",
    ),
    (
        r"batch2 tensor to have shape: \[(\d+), (\d+)\] but got: \[(\d+), (\d+)\]",
        lambda m: f"its forward multiplies matrices where {m[2]} and {m[4]}, or {m[1]} and {m[3]}, must be the same",
    ),
    (
        r"The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)",
        lambda m: f"its forward joins tensors cell by cell that have {m[1]} and {m[2]} cells along dimension {m[3]}",
    ),
    (r"shape '\[([-0-9, ]+)\]' is invalid for input of size (\d+)", _reshape),
    (
        r"Expected size (\d+) but got size (\d+) for tensor number (\d+) in the list",
        lambda m: f"its forward puts tensors together of which one is {m[2]} long where the first is {m[1]}",
    ),
    (
        r"[Cc]annot (copy out of|be called on) meta|meta tensor|aten::_local_scalar_dense",
        lambda m: "its forward reads values, and this pass on the meta device has shapes only",
    ),
)
