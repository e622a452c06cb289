"""What opens a session's source in the worker: gallery, edited, looked at or run."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.progress import Progress
from gui.sources import EditedSource, FileSource, RunSource

if TYPE_CHECKING:
    from engine.handle import ModelHandle
    from engine.loading.results import OpenedFile
    from engine.loading.trust import TrustStore


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


def open_edited_source(source: EditedSource) -> Answer:
    """A model of the gallery made with other values."""
    from engine.inspection.constructors import open_edited

    values = dict(source.values)
    strange = {"name", "seed"} & values.keys()
    if strange:
        raise EngineError(f"{source.name} is not made with {min(strange)!r}: edit the model again.")
    return Answer(open_edited(source.name, **values), source.as_text())


def look_at(source: FileSource, own: Sequence[Ran], trust: TrustStore) -> Generator[Progress, None, Answer]:
    """A file without executing any of it, matched with the gallery and with what the user's own files have made.

    Raises:
        EngineError: as ``engine.loading.open_file``.
    """
    from engine.loading.open_file import open_file

    by_name = {ran.handle.name: ran for ran in own}
    model = source.model
    said: tuple[str, ...] = ()
    if source.beside is not None and source.beside not in [ran.source for ran in own]:
        try:
            handle = yield from _run(source.beside, trust)
            by_name[handle.name] = Ran(source.beside, handle)
        except EngineError as error:
            model, said = None, (str(error),)
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
        said = "It was changed after you looked at it, and was not run: this is what it is now."
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


def _run(source: RunSource, trust: TrustStore) -> Generator[Progress, None, ModelHandle]:
    from engine.loading.run_file import parse_argument, run_file

    arguments = {name: parse_argument(value) for name, value in source.arguments}
    return (yield from run_file(source.path, trust, class_name=source.class_name or None, arguments=arguments))
