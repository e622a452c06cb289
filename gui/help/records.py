"""Where the weights and texts that ship with the program come from, as Markdown; read from their records alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.language import mark, number, tr

_FIRST = {
    "file": mark("file"),
    "provenance": mark("what it is"),
    "runs": mark("commands"),
    "command": mark("command"),
    "seed": mark("seed"),
    "test_loss": mark("test loss"),
    "test_perplexity": mark("test perplexity"),
    "test_accuracy": mark("test accuracy"),
    "protocol": mark("protocol"),
    "corpus": mark("data"),
    "license": mark("licence of the data"),
    "date": mark("date"),
    "torch": "torch",
    "dtype": "dtype",
    "size_bytes": mark("size in bytes"),
    "sha256": "SHA-256",
}
"""What a reader looks for, in this order; further plain entries of a record follow."""

_FURTHER = {
    "steps": mark("steps"),
    "epochs": mark("epochs"),
    "training_seconds": mark("seconds of training"),
    "test_samples": mark("test samples"),
    "sort_accuracy": mark("accuracy of sorting"),
    "reverse_accuracy": mark("accuracy of reversing"),
    "stroke_digit_accuracy": mark("accuracy on digits drawn by the program"),
    "stroke_digits": mark("digits drawn by the program"),
    "dev_accuracy": mark("accuracy on the development set"),
    "vocabulary_size": mark("size of the vocabulary"),
    "tokens": mark("tokens"),
    "unknown_share": mark("share of unknown words"),
}
"""Names of further entries; any other is shown as the record has it."""

_DESCRIPTIONS = (
    mark(
        "Short encyclopedic articles written for LayerLab in the tokenised form of WikiText-2, as a held-out text for "
        "evaluating word language models."
    ),
)
"""What records of texts say; a record itself is in English."""

_SOURCES = mark(
    "\n"
    "## WikiText-2\n\n"
    "The word model's weights and vocabulary were made from WikiText-2 (Stephen Merity, Caiming Xiong, James "
    "Bradbury and Richard Socher, *Pointer Sentinel Mixture Models*, 2016): text of Wikipedia articles, by "
    "their authors, under [CC BY-SA](https://creativecommons.org/licenses/by-sa/3.0/). The text itself is not "
    "part of LayerLab.\n\n"
    "## Digits\n\n"
    "LeNet's weights were made from MNIST (Yann LeCun, Corinna Cortes and Christopher Burges), under [CC "
    "BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/). The pictures of digits in LayerLab are "
    "drawn by itself from stroke templates and a seed; the data set is not included.\n\n"
    "## Parts of speech\n\n"
    "The tagger's weights and its list of words were made from the Universal Dependencies English Web "
    "Treebank 2.15, under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). The treebank "
    "itself is not part of LayerLab.\n\n"
    "## Tutorials\n\n"
    "LayerLab follows two tutorials of pytorch.org, *Building Models with PyTorch* and *Dynamic Quantization "
    "on an LSTM Word Language Model*, in code of its own.\n"
)


def weights_page(folder: Path) -> str:
    """One section for each record (a JSON file that names its weights file and its SHA-256) in ``folder``."""
    sections = []
    for path in _json_files(folder):
        record = _read(path)
        if isinstance(record, str):
            sections.append(f"## {_plain(path.stem)}\n\n{_plain(record)}")
        elif "file" in record and "sha256" in record:
            sections.append(f"## {_plain(path.stem)}\n\n{_table(record)}")
    return "\n\n".join(sections) or tr("There are no weight records: install LayerLab again.")


def data_page(folder: Path) -> str:
    """The texts in ``folder`` by their records, then what else LayerLab was made from."""
    sections = []
    for path in _json_files(folder):
        record = _read(path)
        if isinstance(record, str):
            sections.append(f"## {_plain(path.stem)}\n\n{_plain(record)}")
        else:
            title = _plain(str(record.get("title", path.stem)))
            description = _plain(tr(str(record.get("description", ""))))
            rest = {key: value for key, value in record.items() if key not in ("title", "description")}
            sections.append(f"## {title}\n\n{description}\n\n{_table({'file': f'{path.stem}.txt', **rest})}")
    return "\n\n".join([*sections, tr(_SOURCES)])


def _json_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".json")
    except OSError:
        return []


def _read(path: Path) -> dict[str, Any] | str:
    """The record, or a sentence that says why it cannot be read."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return tr("{name} cannot be read: install LayerLab again.", name=path.name)
    return record if isinstance(record, dict) else tr("{name} is no record: install LayerLab again.", name=path.name)


def _table(record: Mapping[str, Any]) -> str:
    known = [key for key in _FIRST if key in record and not (key == "command" and record.get("runs"))]
    others = [key for key, value in record.items() if key not in _FIRST and not isinstance(value, dict | list)]
    rows = [f"| {_titled(key)} | {_value(key, record[key])} |" for key in known + others]
    entry, value = tr("Entry"), tr("Value")
    return "\n".join([f"| {entry} | {value} |", "| --- | --- |", *rows])


def _titled(key: str) -> str:
    name = _FIRST.get(key) or _FURTHER.get(key)
    return tr(name) if name else key.replace("_", " ")


def _value(key: str, value: Any) -> str:
    if key == "runs" and isinstance(value, list):
        runs = [run for run in value if isinstance(run, dict)]
        return "; ".join(
            tr("from step {step}: {command}", step=run.get("from_step"), command=_plain(str(run.get("command"))))
            for run in runs
        )
    if isinstance(value, float):
        return number(value, ".6g")
    if isinstance(value, int) and not isinstance(value, bool) and key != "seed":
        return number(value)
    return _plain(tr(str(value)) if key == "provenance" else str(value))


def _plain(text: str) -> str:
    """Escaped, so that Markdown shows it as it is."""
    return "".join(f"\\{sign}" if sign in r"\`*_{}[]<>#|~" else sign for sign in " ".join(text.split()))
