"""How long looking into users' files takes: ``python -m tests.benchmarks.loading``.

The goal is the header of a 5 GB .safetensors file in under 50 ms; it is a sparse file, as the values are not read.
"""

from __future__ import annotations

import json
import os
import statistics
import struct
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch

from engine.loading.inspection import inspect_here
from engine.loading.open_file import open_file
from engine.loading.recognise import recognise
from engine.loading.sandbox import inspect_file
from engine.models.lenet import LeNet
from engine.progress import drain

GOAL_S = 0.05
REPEATS = 5
LAYERS = 48


def large_safetensors(path: Path, layers: int = LAYERS, size_bytes: int = 5 << 30) -> Path:
    """A file as large as a language model's, with 12 tensors a layer."""
    header, at = {}, 0
    each = size_bytes // (layers * 12) // 8192 * 8192
    for layer in range(layers):
        for part in range(12):
            facts = {"dtype": "F16", "shape": [each // 8192, 4096], "data_offsets": [at, at + each]}
            header[f"model.layers.{layer}.part{part}.weight"] = facts
            at += each
    raw = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(raw)) + raw)
    os.truncate(path, 8 + len(raw) + at)
    return path


def median_s(call: Callable[[], object], repeats: int = REPEATS) -> float:
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        large = large_safetensors(Path(folder) / "large.safetensors")
        lenet, many = Path(folder) / "lenet.pt", Path(folder) / "many.pt"
        torch.save(LeNet().state_dict(), lenet)
        shared = torch.zeros(1)
        torch.save({f"layer.{at}": shared for at in range(100_000)}, many)
        header_s = median_s(lambda: inspect_here(large))
        rows = (
            (f"recognise, {large.stat().st_size / 1e9:.1f} GB .safetensors", median_s(lambda: recognise(large))),
            (f"header of it, {LAYERS * 12} tensors", header_s),
            ("the same through the child process", median_s(lambda: drain(inspect_file(large)))),
            ("LeNet's state_dict through the child process", median_s(lambda: drain(inspect_file(lenet)))),
            ("LeNet's state_dict opened and loaded", median_s(lambda: drain(open_file(lenet)))),
            ("100,000 tensors in a .pt through the child process", median_s(lambda: drain(inspect_file(many)), 3)),
        )
    for name, seconds in rows:
        print(f"{name}: {1000 * seconds:,.1f} ms")
    ratio = header_s / GOAL_S
    print(f"header / goal of {1000 * GOAL_S:.0f} ms = {ratio:.2f} ({'good' if ratio < 1 else 'too slow'})")


if __name__ == "__main__":
    main()
