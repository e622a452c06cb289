"""What opens a session's source in the worker: gallery, edited, looked at or run."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress
from gui.sources import EditedSource, FileSource, RunSource

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.loading.results import OpenedFile, RecognisedFile
    from engine.loading.trust import TrustStore

WORD_MODEL_KIND = "word model"
"""What ``recognised`` calls a word model beside the engine's own kinds."""


@dataclass(frozen=True, eq=False)
class Ran:
    """A module class of the user's own and what made it: weights are matched with it."""

    source: RunSource
    handle: ModelHandle


@dataclass(frozen=True, eq=False)
class Answer:
    """``handle`` is None where a file makes no model; ``source`` is the text that brings this back."""

    handle: ModelHandle | None
    source: str
    opened: OpenedFile | None = None
    ran: Ran | None = None


@dataclass(frozen=True)
class WordModelFile:
    """A folder or file that opens as a word model."""

    path: Path
    kind: str = WORD_MODEL_KIND
    title: str = "word model"


class NeedsWordsError(EngineError):
    """A word model without words of its own: a corpus folder or a file with its words is to be given."""


def recognised(path: Path) -> RecognisedFile | WordModelFile:
    """What a file or folder is; word models are asked for first, because their folders are no other kind.

    Raises:
        EngineError: as ``engine.loading.recognise``.
    """
    from engine.loading.recognise import recognise
    from engine.loading.word_model import opens_as_word_model

    return WordModelFile(path) if opens_as_word_model(path) else recognise(path)


def open_word_source(source: FileSource) -> Generator[Progress, None, ModelHandle]:
    """A word model with its words.

    Raises:
        NeedsWordsError: it has none, and ``source`` names none.
        EngineError: as ``engine.loading.word_model``, or it is a quantized model of another kind.
    """
    from engine.loading.word_model import opening_word_model

    words = source.words
    is_folder = words is not None and words.is_dir()
    if words is not None and not words.exists():
        raise EngineError(tr("{path} is gone, and the model's words with it: choose them again.", path=words))
    try:
        handle = yield from opening_word_model(
            source.path, words if is_folder else None, vocabulary=None if is_folder else words
        )
    except EngineError as error:
        if words is None and _has_no_words(source.path):
            raise NeedsWordsError(str(error)) from error
        raise
    if handle.dictionary is None:
        raise EngineError(
            tr(
                "{path} holds {title}, which has no words: open it with File > Open, for Structure and Quantize.",
                path=source.path,
                title=handle.title,
            )
        )
    return handle


def open_edited_source(source: EditedSource) -> Answer:
    """A model of the gallery made with other values."""
    from engine.inspection.constructors import open_edited

    values = dict(source.values)
    strange = {"name", "seed"} & values.keys()
    if strange:
        raise EngineError(
            tr("{model} is not made with {argument!r}: edit the model again.", model=source.name, argument=min(strange))
        )
    return Answer(open_edited(source.name, **values), source.as_text())


def look_at(source: FileSource, own: Sequence[Ran], trust: TrustStore) -> Generator[Progress, None, Answer]:
    """A file without executing any of it, matched with the gallery and with what the user's own files have made.

    Raises:
        EngineError: as ``engine.loading.open_file``.
    """
    from engine.loading.open_file import open_file

    word_model, unread = yield from _as_word_model(source)
    if word_model is not None:
        return word_model
    by_name = {ran.handle.name: ran for ran in own}
    model = source.model
    said: tuple[str, ...] = (unread,) if unread else ()
    if source.beside is not None and source.beside not in [ran.source for ran in own]:
        try:
            handle = yield from _run(source.beside, trust)
            by_name[handle.name] = Ran(source.beside, handle)
        except EngineError as error:
            model, said = None, (*said, str(error))
    others = [ran.handle for ran in by_name.values()]
    opened = yield from open_file(source.path, group=source.group, model=model, others=others)
    opened = replace(opened, findings=(*said, *opened.findings))
    kept = replace(source, beside=None) if source.beside is not None else source
    if opened.handle is not None and opened.match is not None and opened.match.model in by_name:
        ran = by_name[opened.match.model]
        return Answer(opened.handle, replace(kept, model=ran.handle.name, beside=ran.source).as_text(), opened, ran)
    return Answer(opened.handle, replace(kept, model=model).as_text(), opened)


def run_if_allowed(source: RunSource, trust: TrustStore, looked_at: str = "") -> Generator[Progress, None, Answer]:
    """Runs a file that may run as it is now; any other is only looked at.

    ``looked_at`` is the SHA-256 of what the user has allowed, "" where nobody was asked.

    Raises:
        EngineError: as ``engine.loading.open_file`` and ``engine.loading.run_file``.
    """
    from engine.loading.open_file import open_file

    opened = yield from open_file(source.path)
    if looked_at and opened.sha256 != looked_at:
        said = tr("It was changed after you looked at it, and was not run: this is what it is now.")
        return Answer(None, "", replace(opened, handle=None, findings=(said, *opened.findings)))
    if not trust.is_trusted(opened.sha256):
        return Answer(opened.handle, FileSource(source.path).as_text(), opened)
    handle = yield from _run(source, trust)
    ran = Ran(source, handle) if opened.inspection.classes else None
    return Answer(handle, source.as_text(), replace(opened, handle=handle), ran)


@dataclass(frozen=True)
class FileFacts:
    """``size_bytes`` is None where the file is gone; ``shapes`` are what models expect: by model, then by key."""

    size_bytes: int | None
    shapes: Mapping[str, Mapping[str, tuple[int, ...]]]


def file_facts(opened: OpenedFile, own: Sequence[ModelHandle]) -> FileFacts:
    """What a page shows of an opened file beside the file's own words."""
    from engine.loading.gallery_keys import gallery_keys, keys_of

    wanted = {match.model for match in opened.matches}
    known = (*gallery_keys(), *(keys_of(handle) for handle in own)) if wanted else ()
    try:
        size_bytes = opened.path.stat().st_size
    except OSError:
        size_bytes = None
    return FileFacts(size_bytes, {keys.model: keys.shapes for keys in known if keys.model in wanted})


def _as_word_model(source: FileSource) -> Generator[Progress, None, tuple[Answer | None, str]]:
    """The answer where a source is a word model; else None, and why it cannot be one, "" where it is none at all."""
    from engine.loading.open_file import open_file
    from engine.loading.word_model import opening_word_model, opens_as_word_model
    from engine.quantization.saved_header import is_saved_quantized

    is_chosen_otherwise = source.group is not None or source.model is not None or source.beside is not None
    if source.words is None and (is_chosen_otherwise or not opens_as_word_model(source.path)):
        return None, ""
    if source.path.is_file() and is_saved_quantized(source.path):
        handle = yield from opening_word_model(source.path)
    else:
        try:
            handle = yield from open_word_source(source)
        except NeedsWordsError as error:
            if source.path.is_dir():
                raise
            return None, str(error)
    if source.path.is_dir():
        return Answer(handle, source.as_text()), ""
    opened = yield from open_file(source.path)
    findings = opened.inspection.findings
    return Answer(handle, source.as_text(), replace(opened, handle=handle, findings=findings)), ""


def _has_no_words(path: Path) -> bool:
    from engine.loading.word_model import VOCABULARY, opens_as_word_model

    if not opens_as_word_model(path):
        return False
    if path.is_dir():
        return not any(path.glob(f"*{VOCABULARY}"))
    return not path.with_suffix(VOCABULARY).exists()


def _run(source: RunSource, trust: TrustStore) -> Generator[Progress, None, ModelHandle]:
    from engine.loading.run_file import parse_argument, run_file

    arguments = {name: parse_argument(value) for name, value in source.arguments}
    return (yield from run_file(source.path, trust, class_name=source.class_name or None, arguments=arguments))
