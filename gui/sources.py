"""How a session names the model that it looks at: a line of text that can be kept and opened again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode

from engine.errors import EngineError
from engine.language import tr

_GALLERY, _FILE, _RUN, _EDITED = "gallery:", "file:", "run:", "edited:"
_CLASS, _ARGUMENT = "class", "argument."
_MOST_CHARACTERS = 100_000
_LOSSLESS = "surrogatepass"  # names of files and of keys need not be Unicode


@dataclass(frozen=True)
class GallerySource:
    """A model of the gallery."""

    name: str

    @property
    def title(self) -> str:
        return self.name

    def as_text(self) -> str:
        return _GALLERY + self.name


@dataclass(frozen=True)
class RunSource:
    """What a user's file makes when it is run: a module class of a .py with its arguments, or a whole module.

    ``arguments`` are (name, value as Python writes it). Such a file is run only while it is allowed.
    """

    path: Path
    class_name: str = ""
    arguments: tuple[tuple[str, str], ...] = ()

    @property
    def title(self) -> str:
        return self.path.name

    def as_text(self) -> str:
        pairs = [(_CLASS, self.class_name)] if self.class_name else []
        pairs += [(_ARGUMENT + name, value) for name, value in self.arguments]
        return _RUN + _path_text(self.path, pairs)


@dataclass(frozen=True)
class FileSource:
    """A user's file that is looked at; ``group`` and ``model`` are None where the best match is taken.

    ``beside`` makes the class that the weights go into, where it is one of the user's own. ``words`` are where a word
    model's words are that has none of its own: a corpus folder, or a file with a word a line.
    """

    path: Path
    group: str | None = None
    model: str | None = None
    beside: RunSource | None = None
    words: Path | None = None

    @property
    def title(self) -> str:
        return self.path.name

    def as_text(self) -> str:
        beside = self.beside.as_text() if self.beside else None
        words = str(self.words) if self.words else None
        pairs = (("group", self.group), ("model", self.model), ("beside", beside), ("words", words))
        return _FILE + _path_text(self.path, [(name, value) for name, value in pairs if value is not None])


@dataclass(frozen=True)
class EditedSource:
    """A model of the gallery made with other values than its own."""

    name: str
    values: tuple[tuple[str, int], ...] = ()

    @property
    def title(self) -> str:
        return self.name

    def as_text(self) -> str:
        return f"{_EDITED}{quote(self.name)}?{urlencode(self.values)}" if self.values else _EDITED + quote(self.name)


Source = GallerySource | FileSource | RunSource | EditedSource


def parse_source(text: str) -> Source:
    """What a text names; a bare word is a model of the gallery, and what has no meaning behind a path is passed over.

    Raises:
        EngineError: it names nothing.
    """
    if len(text) > _MOST_CHARACTERS:
        raise EngineError(
            tr("{text!r}… is no name of a model: open a model of the gallery, or a file.", text=text[:60])
        )
    if text.startswith(_FILE) and text != _FILE:
        return _file(text.removeprefix(_FILE))
    if text.startswith(_RUN) and text != _RUN:
        return _run(text.removeprefix(_RUN))
    if text.startswith(_EDITED) and text != _EDITED:
        return _edited(text)
    name = text.removeprefix(_GALLERY)
    if not name or ":" in name:
        raise EngineError(tr("{text!r} is no name of a model: open a model of the gallery, or a file.", text=text[:60]))
    return GallerySource(name)


def gallery_source(name: str) -> str:
    """How a session names a model of the gallery."""
    return GallerySource(name).as_text()


def file_source(path: Path) -> str:
    """How a session names a model from a file."""
    return FileSource(path).as_text()


def edited_source(name: str, values: Mapping[str, int]) -> str:
    """How a session names a model of the gallery made with other values."""
    return EditedSource(name, tuple(values.items())).as_text()


def parse_edited(text: str) -> tuple[str, dict[str, int]]:
    """Name and values of an edited model.

    Raises:
        EngineError: the text names no edited model.
    """
    source = parse_source(text)
    if not isinstance(source, EditedSource):
        raise EngineError(tr("{text!r} is no edited model: choose a model of the gallery and edit it.", text=text[:60]))
    return source.name, dict(source.values)


def is_run_source(text: str) -> bool:
    """Whether a model with this name was made by a file's own code."""
    return text.startswith(_RUN)


def _path_text(path: Path, pairs: list[tuple[str, str]]) -> str:
    """A path as it is, but for the sign that ends it."""
    shown = str(path).replace("%", "%25").replace("#", "%23")
    return f"{shown}#{urlencode(pairs, errors=_LOSSLESS)}" if pairs else shown


def _parse_path(text: str) -> tuple[Path, list[tuple[str, str]]]:
    shown, _, rest = text.partition("#")
    return Path(shown.replace("%23", "#").replace("%25", "%")), _pairs(rest)


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors=_LOSSLESS)
    except ValueError:  # bytes that are no text at all, or too many fields
        return []


def _file(text: str) -> FileSource:
    path, pairs = _parse_path(text)
    picked = dict(pairs)
    beside = parse_source(picked["beside"]) if picked.get("beside", "").startswith(_RUN) else None
    return FileSource(
        path,
        picked.get("group"),
        picked.get("model"),
        beside if isinstance(beside, RunSource) else None,
        Path(picked["words"]) if picked.get("words") else None,
    )


def _run(text: str) -> RunSource:
    path, pairs = _parse_path(text)
    arguments = tuple((name.removeprefix(_ARGUMENT), value) for name, value in pairs if name.startswith(_ARGUMENT))
    return RunSource(path, dict(pairs).get(_CLASS, ""), arguments)


def _edited(text: str) -> EditedSource:
    name, _, rest = text.removeprefix(_EDITED).partition("?")
    values = []
    for key, value in _pairs(rest):
        try:
            values.append((key, int(value)))
        except ValueError:
            raise EngineError(
                tr(
                    "{text!r} has {value!r} where a whole number belongs: edit the model again.",
                    text=text[:60],
                    value=value[:20],
                )
            ) from None
    return EditedSource(unquote(name), tuple(values))
