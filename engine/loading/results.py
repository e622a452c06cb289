"""What is found in a user's file, as data; free of torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.language import tr

if TYPE_CHECKING:
    from engine.handle import ModelHandle

Kind = Literal["model", "image", "text", "corpus", "session", "lesson"]
Shape = tuple[int, ...]


@dataclass(frozen=True)
class RecognisedFile:
    """``format`` is the short name ("safetensors"), ``title`` the same in words."""

    path: Path
    kind: Kind
    format: str
    title: str


@dataclass(frozen=True)
class TensorEntry:
    """One tensor of a file and where its values lie; nothing of it was computed from the values.

    ``name`` is ``group`` and ``key`` joined by a dot. ``size_bytes`` is what the shape needs, ``storage_bytes`` what
    the file holds for it. ``stride`` and ``offset`` count elements, as in torch; ``file_offset`` is the first byte of
    the storage in the file, None where its values cannot be taken from there, and ``crc32`` the storage's checksum
    where the file has one. ``note`` says what is special about the tensor.
    """

    name: str
    shape: Shape
    dtype: str
    size_bytes: int
    group: str = ""
    key: str = ""
    stride: Shape = ()
    offset: int = 0
    storage_bytes: int = 0
    file_offset: int | None = None
    crc32: int | None = None
    device: str = "cpu"
    note: str = ""


@dataclass(frozen=True)
class StateGroup:
    """A state_dict inside a checkpoint, to pick from: ``name`` is "" for the whole file."""

    name: str
    tensors: int
    size_bytes: int


@dataclass(frozen=True)
class Argument:
    """A constructor argument of a class in a .py file; texts as written, "" where there is none."""

    name: str
    annotation: str
    default: str
    required: bool


@dataclass(frozen=True)
class ModuleClass:
    """A module class that a .py file defines."""

    name: str
    bases: tuple[str, ...]
    arguments: tuple[Argument, ...]
    line: int


@dataclass(frozen=True)
class Inspection:
    """What a file holds, found without executing any of it.

    ``imports`` are the names that opening it the usual way would import, ``unsafe_imports`` those among them that are
    no part of plain tensors; ``sources`` are (path, text) of code in it.
    """

    format: str
    tensors: tuple[TensorEntry, ...] = ()
    findings: tuple[str, ...] = ()
    groups: tuple[StateGroup, ...] = ()
    imports: tuple[str, ...] = ()
    unsafe_imports: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    classes: tuple[ModuleClass, ...] = ()
    runs_code: bool = False


@dataclass(frozen=True)
class Mismatch:
    """A key that both sides have, and why the file's tensor cannot serve."""

    key: str
    expected: Shape
    found: Shape
    reason: str


@dataclass(frozen=True)
class KeyMatch:
    """A file's state_dict against a model's: ``fitting`` keys have the model's shape.

    ``prefix`` was taken off the file's keys ("module." of DataParallel); unexpected keys are the file's own names.
    """

    model: str
    title: str
    total: int
    fitting: tuple[str, ...]
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    mismatched: tuple[Mismatch, ...]
    prefix: str = ""

    @property
    def is_complete(self) -> bool:
        return len(self.fitting) == self.total and not self.unexpected

    @property
    def sentence(self) -> str:
        """For people: ``fits LeNet: 10 of 10 keys``."""
        text = tr("fits {title}: {count} of {total} keys", title=self.title, count=len(self.fitting), total=self.total)
        if self.unexpected:
            text = tr("{fits}, {count} unexpected", fits=text, count=len(self.unexpected))
        if self.mismatched:
            text = tr("{fits}, {count} mismatched", fits=text, count=len(self.mismatched))
        return text


@dataclass(frozen=True, eq=False)
class OpenedFile:
    """A user's model file after a safe open; nothing of it was executed.

    ``handle`` is None where the file fits no model of the gallery. ``match`` is the table of keys for the model that
    was chosen, ``matches`` all models that fit at least in part, best first. ``groups`` are what a checkpoint offers to
    pick from and ``group`` what was picked. ``findings`` say what a reader should know. With ``needs_consent`` there is
    more to see after ``run_file``.
    """

    path: Path
    sha256: str
    recognised: RecognisedFile
    inspection: Inspection
    handle: ModelHandle | None = None
    match: KeyMatch | None = None
    matches: tuple[KeyMatch, ...] = ()
    groups: tuple[StateGroup, ...] = ()
    group: str = ""
    findings: tuple[str, ...] = ()
    needs_consent: bool = False
