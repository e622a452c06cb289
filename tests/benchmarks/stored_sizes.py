"""Size of the word model saved by each stored format, and what it costs in loss once reopened from disk.

    python -m tests.benchmarks.stored_sizes [--corpus DIR] [--tokens N] [--scheme A ...]

``MB`` is the state_dict by the tutorial's rule, ``file`` the file with the recipe and the words. The loss is that of
the float32 weights which the reopened file unpacks to, by the exact protocol, against the float32 model's.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from engine.handle import open_model
from engine.progress import drain
from engine.quantization.saved import open_quantized, save_quantized
from engine.quantization.schemes import find_scheme
from engine.quantization.stored.unpacked import unpacked_model
from engine.text.evaluation import scored_part
from engine.text.protocols import open_stream
from engine.text.sources import load_text

SCHEMES = ("int8-all", "int4-groups", "int4-all")
LIMITS = {"int8-all": (29.0, 0.003), "int4-groups": (21.5, 0.004), "int4-all": (18.0, 0.03)}


def exact_loss(model, ids) -> float:
    stream = open_stream(model, ids, "exact")
    while not stream.is_done:
        stream.step()
    return stream.result.loss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, metavar="DIR")
    parser.add_argument("--tokens", type=int, metavar="N")
    parser.add_argument("--scheme", action="append", metavar="A")
    options = parser.parse_args()
    handle = open_model("word-lstm")
    text = load_text(handle.words, options.corpus, "test")
    ids = scored_part(text.ids, options.tokens)
    base = exact_loss(handle.module, ids)
    print(f"{text.title}, {len(ids) - 1:,} words; float32 loss {base:.5f}")
    print(f"{'scheme':<40}{'MB':>9}{'file MB':>10}{'loss':>10}{'difference':>12}{'open s':>8}   at most")
    with tempfile.TemporaryDirectory() as folder:
        for name in options.scheme or SCHEMES:
            path = Path(folder) / "model.safetensors"
            saved = drain(save_quantized(handle, find_scheme(name), path))
            started = time.perf_counter()
            reopened = open_quantized(path)
            seconds = time.perf_counter() - started
            loss = exact_loss(unpacked_model(reopened.module), ids)
            limit = "{} MB, {:+}".format(*LIMITS[name]) if name in LIMITS else ""
            print(
                f"{name:<40}{saved.size_mb:>9.2f}{saved.file_bytes / 1e6:>10.2f}{loss:>10.5f}{loss - base:>+12.5f}"
                f"{seconds:>8.2f}   {limit}",
                flush=True,
            )


if __name__ == "__main__":
    main()
