"""Which files a user has allowed to run: by SHA-256, in a JSON file, revocable."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.files import write_text
from engine.language import tr
from engine.loading.recognise import recognise
from engine.loading.regular import check_unchanged, identity, sha256_of
from engine.loading.sandbox import inspect_file
from engine.progress import Progress

RUNNABLE = ("Python source", "torch zip", "torch legacy", "TorchScript")
_VERSION = 1


@dataclass(frozen=True)
class Consent:
    """What a user is asked: ``would_import`` is what running the file brings in as far as it tells."""

    path: Path
    sha256: str
    format: str
    would_import: tuple[str, ...]

    @property
    def question(self) -> str:
        """For people, in one sentence."""
        shown = ", ".join(self.would_import[:8]) or tr("nothing that it names")
        if len(self.would_import) > 8:
            shown = tr("{names} and {count} more", names=shown, count=len(self.would_import) - 8)
        return tr(
            "Run {path} (SHA-256 {sha256})? It would import {names}, and can do all that you can.",
            path=self.path,
            sha256=self.sha256,
            names=shown,
        )


@dataclass(frozen=True)
class TrustedFile:
    """One decision; ``path`` is where the file lay then."""

    sha256: str
    path: str
    format: str
    date: str


def consent_for(path: Path) -> Generator[Progress, None, Consent]:
    """What running a file would mean; it is not run.

    Raises:
        EngineError: the file is damaged, or of a kind that is never run.
    """
    path = Path(path)
    found = recognise(path)
    if found.format not in RUNNABLE:
        raise EngineError(
            tr("{path} is a {title}, which is never run: open it to look at it.", path=path, title=found.title)
        )
    before = identity(path)
    inspection = yield from inspect_file(path)
    digest = yield from sha256_of(path)
    check_unchanged(path, before)
    would_import = inspection.imports if found.format == "Python source" else inspection.unsafe_imports
    return Consent(path, digest, found.format, would_import)


class TrustStore:
    """Decisions in a JSON file, read again for every question, so that two windows agree.

    A damaged file counts as no trust at all; it is put aside and named in ``problem``.
    """

    def __init__(self, file: Path) -> None:
        self.file = Path(file)
        self.problem = ""

    def entries(self) -> tuple[TrustedFile, ...]:
        """All trusted files, the latest last."""
        try:
            content = self.file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise EngineError(
                tr(
                    "{file} cannot be read ({strerror}): check its permissions.",
                    file=self.file,
                    strerror=error.strerror,
                )
            ) from error
        except UnicodeDecodeError:
            return self._put_aside()
        try:
            stored = json.loads(content)
            if stored["version"] != _VERSION:
                raise ValueError("another version")
            return tuple(_entry(facts) for facts in stored["files"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return self._put_aside()

    def is_trusted(self, sha256: str) -> bool:
        return any(entry.sha256 == sha256 for entry in self.entries())

    def trust(self, consent: Consent) -> None:
        """Remembers that the user said yes to this content; raises EngineError when it cannot be written."""
        entry = TrustedFile(
            consent.sha256, str(consent.path), consent.format, datetime.now(UTC).isoformat(timespec="seconds")
        )
        self._write([*(other for other in self.entries() if other.sha256 != consent.sha256), entry])

    def revoke(self, sha256: str) -> None:
        """Forgets a decision; raises EngineError when it cannot be written."""
        self._write([entry for entry in self.entries() if entry.sha256 != sha256])

    def _write(self, entries: list[TrustedFile]) -> None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EngineError(
                tr(
                    "{parent} cannot be made ({strerror}): choose another folder.",
                    parent=self.file.parent,
                    strerror=error.strerror,
                )
            ) from error
        stored = {"version": _VERSION, "files": [asdict(entry) for entry in entries]}
        write_text(self.file, json.dumps(stored, indent=1) + "\n")

    def _put_aside(self) -> tuple[TrustedFile, ...]:
        aside = self.file.with_name(f"{self.file.name}.damaged")
        try:
            self.file.replace(aside)
            self.problem = tr(
                "{file} was damaged and is now {aside}: files have to be trusted again.",
                file=self.file,
                aside=aside.name,
            )
        except OSError:
            self.problem = tr("{file} is damaged: files have to be trusted again.", file=self.file)
        return ()


def _entry(facts: dict[str, Any]) -> TrustedFile:
    entry = TrustedFile(facts["sha256"], facts["path"], facts["format"], facts["date"])
    if not all(isinstance(text, str) for text in asdict(entry).values()) or len(entry.sha256) != 64:
        raise ValueError("no entry")
    return entry
