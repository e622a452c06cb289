"""A user's model file looked into in this process: the part that ``sandbox`` puts into a child process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.loading.recognise import recognise
from engine.loading.regular import open_regular
from engine.loading.results import Inspection


def inspect_here(path: Path) -> Inspection:
    """What a model file holds; nothing of it is executed, and nothing of torch is imported.

    Raises:
        EngineError: it is no model file, or a damaged one.
    """
    found = recognise(path)
    if found.kind != "model":
        raise EngineError(
            tr(
                "{path} is a {title}, not a model: choose a .pt, .safetensors, .pt2, .onnx or .py file.",
                path=path,
                title=found.title,
            )
        )
    with open_regular(path) as file:
        return _reader(found.format)(path, file)


def _reader(format: str) -> Callable[[Path, BinaryIO], Inspection]:
    """Imported when needed: the child process lives for a few milliseconds."""
    if format == "safetensors":
        from engine.loading.safetensors_file import inspect_safetensors

        return inspect_safetensors
    if format == "torch export":
        from engine.loading.exported_program import inspect_exported

        return inspect_exported
    if format == "ONNX":
        from engine.loading.onnx_file import inspect_onnx

        return inspect_onnx
    if format == "Python source":
        from engine.loading.python_source import inspect_python

        return inspect_python
    from engine.loading import torch_files

    return {
        "torch zip": torch_files.inspect_zip,
        "TorchScript": torch_files.inspect_torchscript,
        "torch legacy": torch_files.inspect_legacy,
    }.get(format, torch_files.inspect_pickle)
