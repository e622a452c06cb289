"""A user's model file, opened without executing any of it: its weights in a fresh model of the gallery, if one fits."""

from __future__ import annotations

import copy
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.language import mark, tr
from engine.loading.described import is_damage, shortened
from engine.loading.matching import ModelKeys, best_matches
from engine.loading.recognise import recognise
from engine.loading.regular import check_unchanged, identity, sha256_of
from engine.loading.results import Inspection, KeyMatch, OpenedFile, RecognisedFile, TensorEntry
from engine.loading.sandbox import inspect_file
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.handle import ModelHandle

# A model is opened by itself when at least so many of its keys fit; less only when the user names it.
LEAST_SHARE = 0.5
# So many of a checkpoint's state_dicts are compared with the gallery, the largest first.
MOST_GROUPS = 32

_GOES_TO = {
    "image": mark("a picture: drop it on the Layers tab"),
    "text": mark("a text: open it on the Generate or Quantize tab"),
    "corpus": mark("a folder of texts: choose it on the Quantize tab"),
    "session": mark("a session: open it with File > Open session"),
}


def open_file(
    path: Path, *, group: str | None = None, model: str | None = None, others: Sequence[ModelHandle] = ()
) -> Generator[Progress, None, OpenedFile]:
    """Recognises, inspects and matches a file, and loads what fits a model of the gallery into a fresh one.

    ``group`` picks one of a checkpoint's state_dicts and ``model`` a model by name; without them the best match is
    taken. ``others`` are models beside the gallery, such as the classes of a trusted .py; one that fits is copied.
    What fits no model comes back without a handle, to be looked at.

    Raises:
        EngineError: the file is no model, is damaged, or changed while it was read; nothing else has changed.
    """
    path = Path(path)
    recognised = recognise(path)
    if recognised.kind != "model":
        raise EngineError(tr("{path} is no model but {goes_to}.", path=path, goes_to=tr(_GOES_TO[recognised.kind])))
    before = identity(path)
    inspection = yield from inspect_file(path)
    for entry in inspection.tensors:
        if is_damage(entry.note):
            raise EngineError(
                tr(
                    "{path} is damaged, {name} {note}: get a complete copy.",
                    path=path,
                    name=shortened(entry.name),
                    note=entry.note,
                )
            )
    digest = yield from sha256_of(path)
    check_unchanged(path, before)
    opened = yield from _opened(recognised, inspection, digest, group, model, others)
    check_unchanged(path, before)
    return opened


def tensors_of(inspection: Inspection, group: str) -> tuple[TensorEntry, ...]:
    """The tensors of one of a checkpoint's state_dicts."""
    return tuple(entry for entry in inspection.tensors if entry.group == group)


def _opened(
    recognised: RecognisedFile,
    inspection: Inspection,
    digest: str,
    group: str | None,
    model: str | None,
    others: Sequence[ModelHandle],
) -> Generator[Progress, None, OpenedFile]:
    from engine.loading.gallery_keys import gallery_keys, keys_of

    path, names = recognised.path, [found.name for found in inspection.groups]
    if group is not None and group not in names:
        raise EngineError(
            tr(
                "{path} has no state_dict {group!r}: choose one of {names}.",
                path=path,
                group=group,
                names=", ".join(map(repr, names)) or tr("none"),
            )
        )
    yield Progress(0, 0, tr("comparing keys with the gallery"))
    keys: tuple[ModelKeys, ...] = (
        *(keys_of(other) for other in others),
        *gallery_keys(),
    )  # a class of the user's own wins a tie
    if model is not None and model not in [known.model for known in keys]:
        raise EngineError(
            tr(
                "There is no model {model!r}: use one of {keys}.",
                model=model,
                keys=", ".join(known.model for known in keys),
            )
        )
    if model is not None:
        keys = tuple(known for known in keys if known.model == model)
    chosen, matches = _choose(inspection, names if group is None else [group], keys)
    match = matches[0] if matches else None
    if model is not None and match is None:
        raise EngineError(
            tr("{path} has no key that fits {model}: open it without naming a model.", path=path, model=model)
        )
    handle, findings = None, list(inspection.findings)
    if match is not None and (model is not None or _share(match) >= LEAST_SHARE):
        handle, said = yield from _loaded(path, digest, tensors_of(inspection, chosen), match, others)
        findings += said
    elif inspection.tensors:
        findings.append(
            tr("Fits no model of the gallery; the best of them {sentence}.", sentence=match.sentence)
            if match
            else tr("Fits no model of the gallery.")
        )
    return OpenedFile(
        path=path,
        sha256=digest,
        recognised=recognised,
        inspection=inspection,
        handle=handle,
        match=match,
        matches=matches,
        groups=inspection.groups,
        group=chosen,
        findings=tuple(findings),
        needs_consent=inspection.runs_code,
    )


def _choose(
    inspection: Inspection, names: Sequence[str], keys: Sequence[ModelKeys]
) -> tuple[str, tuple[KeyMatch, ...]]:
    """The state_dict that fits best, and what it fits; the largest where none fits."""
    by_group: dict[str, list[TensorEntry]] = {}
    for entry in inspection.tensors:
        by_group.setdefault(entry.group, []).append(entry)
    best: tuple[str, tuple[KeyMatch, ...]] = (names[0] if names else "", ())
    for name in names[:MOST_GROUPS]:
        matches = best_matches(by_group[name], keys)
        if matches and (not best[1] or _share(matches[0]) > _share(best[1][0])):
            best = (name, matches)
    return best


def _share(match: KeyMatch) -> float:
    return len(match.fitting) / max(1, match.total)


def _loaded(
    path: Path, digest: str, tensors: Sequence[TensorEntry], match: KeyMatch, others: Sequence[ModelHandle]
) -> Generator[Progress, None, tuple[ModelHandle, list[str]]]:
    """A fresh model with the file's values; keys that are missing keep the values that it was built with."""
    from engine.handle import WORD_MODEL, ModelHandle
    from engine.loading.weights_from import load_into, read_tensors, strange_values
    from engine.registry import find_model
    from engine.runtime import preserved_rng

    wanted = {match.prefix + key for key in match.fitting}
    values = yield from read_tensors(path, [entry for entry in tensors if entry.key in wanted])
    findings = yield from strange_values(values)
    yield Progress(0, 0, tr("building {title}", title=match.title))
    known = next((other for other in others if other.name == match.model), None) or find_model(match.model)
    if isinstance(known, ModelHandle):
        module, example_input = copy.deepcopy(known.module), known.example_input
    else:
        with preserved_rng():
            module, example_input = known.build().eval(), known.example_input()
    load_into(module, values, match.prefix)
    dtypes = sorted({entry.dtype for entry in tensors if entry.key in wanted} - {"float32", "int64"})
    if dtypes:
        findings.append(tr("Stored as {dtypes}; the model computes in its own dtypes.", dtypes=", ".join(dtypes)))
    provenance = tr("weights from {file} (sha256 {digest})", file=path.name, digest=digest[:8])
    if not match.is_complete:
        provenance = tr(
            "{provenance}, {count} of {total} keys",
            provenance=provenance,
            count=len(match.fitting),
            total=match.total,
        )
        if len(match.fitting) < match.total:
            findings.append(
                tr(
                    "{count} keys keep the values that the model was built with.",
                    count=match.total - len(match.fitting),
                )
            )
    dictionary = None
    if match.model == WORD_MODEL and not isinstance(known, ModelHandle):
        from engine.assets import asset_path
        from engine.text.vocabulary import Dictionary

        dictionary = Dictionary.load(asset_path("weights", "word_lstm.vocab.txt"))
        findings.append(tr("Words are those of the word model's own dictionary (WikiText-2, in order of occurrence)."))
    handle = ModelHandle(known.name, known.title, module, provenance, example_input, dictionary)
    return handle, findings
