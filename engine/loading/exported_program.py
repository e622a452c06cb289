"""A .pt2 of ``torch.export.save`` by our own reader of its zip and JSON; pickled parts of it are left alone.

``torch.export.load`` would run code from the file: a pickle in its sample inputs, expressions given to sympy.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.loading import described
from engine.loading.dtypes import EXPORT
from engine.loading.pickled_tensors import PickledTensor, StorageRecord
from engine.loading.results import Inspection
from engine.loading.tensor_tree import FoundTensor
from engine.loading.zip_records import ZipRecords

_STRIDED = 7
_MOST_NODES_SHOWN = 20_000


def inspect_exported(path: Path, file: BinaryIO) -> Inspection:
    """Weights and constants by name, and the graph as text.

    Raises:
        EngineError: it is damaged, or of the format before torch 2.8, whose weights are pickled.
    """
    records = ZipRecords(file, path)
    programs = [
        name for name in records.names if _inside(records, name).startswith("models/") and name.endswith(".json")
    ]
    if not programs:
        raise EngineError(
            tr("{path} is an exported program of an older torch: export it again with torch 2.8 or newer.", path=path)
        )
    findings = list(records.findings)
    found: list[FoundTensor] = []
    storages: dict[str, StorageRecord | None] = {}
    pickled = 0
    for name in records.names:
        inside = _inside(records, name)
        if inside.endswith("_config.json") and inside.startswith(("data/weights/", "data/constants/")):
            folder = name.rpartition("/")[0]
            for key, facts in _table(path, _json(path, records, name).get("config")).items():
                if _table(path, facts).get("use_pickle"):
                    pickled += 1
                    continue
                storage_key = f"{folder}/{facts.get('path_name')}"
                tensor = _tensor(facts.get("tensor_meta"))
                if tensor is None:
                    findings.append(tr("{key} has no description that could be read.", key=described.shortened(key)))
                    continue
                storages[storage_key] = records.storage(storage_key)
                tensor.storage_key = storage_key
                found.append(FoundTensor((), (key,), tensor))
        elif inside.endswith(".pt") and not inside.startswith("data/weights/"):
            pickled += 1
    if pickled:
        findings.append(
            tr(
                "{pickled} pickled parts (sample inputs, constants) were left alone: loading them could run code.",
                pickled=pickled,
            )
        )
    sources = tuple((_inside(records, name), _graph_text(_json(path, records, name))) for name in programs)
    tensors = described.entries(found, storages.get)
    findings += described.findings(tensors)
    findings.append(tr("The graph is shown as text; it is not run."))
    return Inspection("torch export", tensors, tuple(findings), described.groups(tensors, []), sources=sources)


def _inside(records: ZipRecords, name: str) -> str:
    return name.removeprefix(records.prefix)


def _json(path: Path, records: ZipRecords, name: str) -> dict[str, Any]:
    try:
        return _table(path, json.loads(records.read(name)))
    except (ValueError, RecursionError) as error:
        raise EngineError(
            tr("{path} is damaged: {name} is not JSON: get a complete copy.", path=path, name=described.shortened(name))
        ) from error


def _table(path: Path, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise EngineError(tr("{path} is damaged: a table in it is none: get a complete copy.", path=path))
    return value


def _tensor(meta: Any) -> PickledTensor | None:
    try:
        shape = tuple(_number(size) for size in meta["sizes"])
        stride = tuple(_number(step) for step in meta["strides"])
        if len(shape) != len(stride) or len(shape) > 64:
            return None
        dtype = EXPORT.get(meta["dtype"], f"unknown ({meta['dtype']!s:.20})")
        tensor = PickledTensor(shape, dtype, stride, _number(meta["storage_offset"]), _device(meta["device"]))
        if meta.get("layout", _STRIDED) != _STRIDED:
            tensor.note = tr("is sparse")
        elif dtype.startswith("unknown"):
            tensor.note = tr("has an unknown dtype")
        return tensor
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _number(value: Any) -> int:
    if isinstance(value, dict):
        value = value["as_int"]
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise ValueError("no size")
    return value


def _device(device: Any) -> str:
    index = device.get("index")
    return str(device["type"])[:20] + (f":{index}" if isinstance(index, int) else "")


def _graph_text(program: dict[str, Any]) -> str:
    """One line a node: what it makes, the operator, what goes in."""
    graph = (program.get("graph_module") or {}).get("graph") if isinstance(program.get("graph_module"), dict) else None
    nodes = graph.get("nodes") if isinstance(graph, dict) else None
    if not isinstance(nodes, list):
        return ""
    lines = []
    for node in nodes[:_MOST_NODES_SHOWN]:
        if not isinstance(node, dict):
            continue
        outputs = ", ".join(_names(node.get("outputs"))) or "_"
        inputs = [part.get("arg") for part in node.get("inputs") or [] if isinstance(part, dict)]
        lines.append(f"{outputs} = {node.get('target')}({', '.join(_names(inputs))})")
    return "\n".join(lines)


def _names(values: Any) -> list[str]:
    """Tensors by their names, other arguments by their JSON."""
    made = []
    for value in values if isinstance(values, list) else []:
        tensor = value.get("as_tensor") if isinstance(value, dict) else None
        if isinstance(tensor, dict):
            made.append(str(tensor.get("name")))
        else:
            inner = next(iter(value.values()), None) if isinstance(value, dict) else value
            made.append(json.dumps(inner)[:80])
    return made
