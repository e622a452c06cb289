"""A word model of a user's own, with its words: from a training's folder, or a tutorial-style state_dict and a corpus.

Nothing of a file is executed. Its ``provenance`` says where weights and words come from:

    trained on wikitext-2, test loss 4.877, perplexity 131.3; word_lstm.safetensors (sha256 c79f51d2)
    weights from mine.pth (sha256 0a1b2c3d), words in their order in wikitext-2
"""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.language import plain_numbers, tr
from engine.loading.recognise import recognise
from engine.loading.regular import check_unchanged, identity, open_regular, sha256_of
from engine.loading.sandbox import inspect_file
from engine.loading.word_sizes import DECODER, ENCODER, FIRST_CELL, WordSizes, WordTensors, find_word_model
from engine.progress import Progress, drain
from engine.quantization.saved_header import is_saved_quantized

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.models.word_lstm import LSTMModel
    from engine.text.vocabulary import Dictionary

SUFFIXES = (".safetensors", ".pt", ".pth")
VOCABULARY = ".vocab.txt"

_FORMATS = ("safetensors", "torch zip", "torch legacy")
_HEAD = 1 << 18  # keys stand at the beginning of all these formats
_MOST_RECORD, _MOST_PROVENANCE = 1 << 20, 300
_MOST_GROUPS = 32
_TURN = 1 << 20  # values between two yields


def opens_as_word_model(path: Path) -> bool:
    """Whether ``open_word_model`` is the one to ask: quick, by name and first bytes, and never an error.

    True for a folder with a word model's weights, for a file with its keys, and for a quantized model that was saved
    here, of whatever kind: that one needs no words, or has its own.
    """
    path = Path(path)
    try:
        if is_saved_quantized(path):
            return True
        return bool(_weights_in(path)) if path.is_dir() else _has_keys(path)
    except (EngineError, OSError, ValueError):
        return False


def open_word_model(path: Path, corpus: Path | None = None, *, vocabulary: Path | None = None) -> ModelHandle:
    """What ``opening_word_model`` returns, at once."""
    return drain(opening_word_model(path, corpus, vocabulary=vocabulary))


def opening_word_model(
    path: Path, corpus: Path | None = None, *, vocabulary: Path | None = None
) -> Generator[Progress, None, ModelHandle]:
    """A word model in float32 and eval mode, with its dictionary.

    ``path`` is a folder with ``NAME.safetensors``, ``NAME.vocab.txt`` and the record ``NAME.json``, as a training
    writes them, or a file: weights with such a vocabulary beside them, or a bare state_dict (also within a checkpoint,
    also with ``module.`` before its keys). The words of a bare one are those of the file ``vocabulary``, one a line in
    id order, or of the ``corpus`` folder in the tutorial's order: first occurrence over train, valid and test.

    Raises:
        EngineError: it is no word model, damaged, of shapes that contradict each other or of strange values; it has no
            words, or another number of them than rows; or it changed while it was read.
    """
    path = Path(path)
    if is_saved_quantized(path):
        from engine.quantization.saved import opening_quantized

        return (yield from opening_quantized(path))
    weights = _only_weights(path) if path.is_dir() else path
    own = weights.with_suffix(VOCABULARY)
    if vocabulary is None and own.exists():
        vocabulary = own
    found = recognise(weights)
    if found.format not in _FORMATS:
        raise EngineError(
            tr(
                "{weights} is a {title}, no state_dict: choose a .safetensors, .pt or .pth file.",
                weights=weights,
                title=found.title,
            )
        )
    before = identity(weights)
    tensors = yield from _inspected(weights)
    if vocabulary is None and corpus is None:
        raise EngineError(
            tr(
                "{weights} has no vocabulary beside it ({own}): give the corpus folder that it was trained "
                "on, or a file with its words.",
                weights=weights,
                own=own.name,
            )
        )
    digest = yield from sha256_of(weights)
    provenance = _provenance(weights, digest)
    if vocabulary is not None:
        dictionary = yield from _words_of_file(vocabulary)
        with plain_numbers():
            source = tr("words from {file}", file=vocabulary.name)
    else:
        assert corpus is not None
        dictionary, source = yield from _words_of_corpus(corpus)
    _check_number(weights, tensors.sizes, dictionary, vocabulary or corpus)
    module = yield from _loaded(weights, tensors)
    check_unchanged(weights, before)
    if vocabulary != own:
        with plain_numbers():
            provenance = tr("{provenance}, {source}", provenance=provenance, source=source)
    return _handle(path, module, dictionary, provenance)


def _inspected(path: Path) -> Generator[Progress, None, WordTensors]:
    inspection = yield from inspect_file(path)
    names = [group.name for group in inspection.groups[:_MOST_GROUPS]]
    return find_word_model(path, [[each for each in inspection.tensors if each.group == name] for name in names])


def _loaded(path: Path, tensors: WordTensors) -> Generator[Progress, None, LSTMModel]:
    import torch

    from engine.loading.weights_from import read_tensors
    from engine.models.word_lstm import LSTMModel
    from engine.weights import build_empty

    sizes = tensors.sizes
    values = yield from read_tensors(path, tensors.entries.values())
    state = {}
    for key, entry in tensors.entries.items():
        # A copy even of float32: tied weights would else share memory, and a change of one change the other.
        state[key] = torch.empty(entry.shape, dtype=torch.float32)
        rows = max(1, _TURN // max(1, state[key][0].numel()))
        value = values.pop(entry.key)
        for start in range(0, len(value), rows):
            here = state[key][start : start + rows].copy_(value[start : start + rows])
            if not bool(torch.isfinite(here).all()):
                raise EngineError(
                    tr(
                        "{path} has NaN or Inf in {key}, so it cannot predict a word: train it again.",
                        path=path,
                        key=key,
                    )
                )
            yield Progress(len(state), len(tensors.entries), tr("building {file}", file=path.name))
    dropout = 0.5 if sizes.nlayers > 1 else 0.0  # torch warns of one between layers where there is a single one
    module = build_empty(lambda: LSTMModel(sizes.ntoken, sizes.ninp, sizes.nhid, sizes.nlayers, dropout))
    module.load_state_dict(state, strict=True, assign=True)
    return module.requires_grad_(True).eval()


def _handle(path: Path, module: LSTMModel, dictionary: Dictionary, provenance: str) -> ModelHandle:
    import torch

    from engine.handle import WORD_MODEL, ModelHandle

    label = path.stem if path.suffix in SUFFIXES else path.resolve().name
    example = (torch.zeros(25, 1, dtype=torch.int64), module.init_hidden(1))
    detached = tuple(each.detach() for each in example[1])
    return ModelHandle(
        f"{WORD_MODEL}:{label}",
        f"Word LSTM {label}",
        module,
        provenance,
        (example[0], detached),
        dictionary,
    )


def _words_of_file(path: Path) -> Generator[Progress, None, Dictionary]:
    from engine.text.vocabulary import Dictionary

    yield Progress(0, 0, tr("reading {file}", file=path.name))
    return Dictionary.load(path)


def _words_of_corpus(folder: Path) -> Generator[Progress, None, tuple[Dictionary, str]]:
    from engine.text.corpus import Corpus

    corpus = Corpus(folder)
    dictionary = yield from corpus.building_dictionary()
    with plain_numbers():
        return dictionary, tr("words in their order in {folder}", folder=corpus.folder.resolve().name)


def _check_number(path: Path, sizes: WordSizes, dictionary: Dictionary, source: Path | None) -> None:
    if len(dictionary) != sizes.ntoken:
        raise EngineError(
            tr(
                "{path} has rows for {ntoken:,} words, and {source} has {count:,} different words: give the "
                "corpus or vocabulary that the model was trained with.",
                path=path,
                ntoken=sizes.ntoken,
                source=source,
                count=len(dictionary),
            )
        )


def _provenance(weights: Path, digest: str) -> str:
    """What the record beside the weights says of them, if there is one."""
    file = weights.with_suffix(".json")
    name = f"{weights.name} (sha256 {digest[:8]})"
    if not file.exists():
        with plain_numbers():  # it is kept in files
            return tr("weights from {name}", name=name)
    with open_regular(file) as stream:
        content = stream.read(_MOST_RECORD)
    try:
        facts = json.loads(content)
        provenance, recorded = facts["provenance"], facts.get("sha256", digest)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EngineError(
            tr("{file} is no record of a training: get a sound copy, or move it away.", file=file)
        ) from error
    if recorded != digest:
        raise EngineError(
            tr(
                "{weights} is not the file that {file} describes (its SHA-256 differs): get both again, or "
                "move {file} away.",
                weights=weights,
                file=file.name,
            )
        )
    said = " ".join(str(provenance).split())
    with plain_numbers():
        return tr("{provenance}; {name}", provenance=tr(said[:_MOST_PROVENANCE]), name=name)


def _only_weights(folder: Path) -> Path:
    found = _weights_in(folder)
    if not found:
        raise EngineError(
            tr(
                "{folder} has no word model in it (weights NAME.safetensors and words NAME{vocabulary}): "
                "choose the folder that a training has written.",
                folder=folder,
                vocabulary=VOCABULARY,
            )
        )
    if len(found) > 1:
        names = ", ".join(file.name for file in found[:5])
        raise EngineError(
            tr(
                "{folder} has several word models in it ({names}): choose one of these files.",
                folder=folder,
                names=names,
            )
        )
    return found[0]


def _weights_in(folder: Path) -> list[Path]:
    """The word models of a folder: those with words beside them, or else those without."""
    try:
        names = sorted(each.name for each in folder.iterdir())
    except OSError as error:
        raise EngineError(
            tr("{folder} may not be read ({strerror}): check its permissions.", folder=folder, strerror=error.strerror)
        ) from error
    files = [folder / name for name in names if name.endswith(SUFFIXES)]
    complete = [file for file in files if file.with_suffix(VOCABULARY).name in names]
    return [file for file in complete if _has_keys(file)] or [file for file in files if _has_keys(file)]


def _has_keys(path: Path) -> bool:
    if not path.is_file() or recognise(path).format not in _FORMATS:
        return False
    with open_regular(path) as file:
        head = file.read(_HEAD)
    return all(key.encode() in head for key in (ENCODER, FIRST_CELL, DECODER))
