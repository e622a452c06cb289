"""The files that were opened last, shared by all windows of the program."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from engine.errors import EngineError
from engine.files import remove_abandoned
from engine.language import tr
from gui.storage.json_file import put_aside, read_json, write_json

FORMAT = "layerlab-recent-files"
VERSION = 1
MOST_FILES = 10
LOCK_WAIT_MS = 300
_LONGEST_PATH = 4096
_MOST_PENDING = 100

_log = logging.getLogger("layerlab")

_Change = Callable[[list[str]], list[str]]


class RecentFiles(QObject):
    """Newest first, at most 10; files that are gone stay in the list.

    What cannot be written, as on a full disk, is remembered by this window and written with the next change.

    Signals:
        changed(): the list is another one.
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None, *, lock_wait_ms: int = LOCK_WAIT_MS) -> None:
        super().__init__(parent)
        self._path = path
        self._lock_wait_ms = lock_wait_ms
        self._pending: list[_Change] = []
        remove_abandoned(path)
        with self._locked():
            self._read_or_put_aside()

    def paths(self) -> tuple[Path, ...]:
        """The list now, with what other windows have added."""
        try:
            entries = self._read()
        except EngineError:
            entries = []
        return tuple(Path(entry) for entry in self._with_pending(entries))

    def add(self, path: Path) -> None:
        """Puts a file first; a relative path counts from the current folder."""
        entry = os.path.abspath(path)  # noqa: PTH100 - resolve() would replace a link by what it points to
        if len(entry) <= _LONGEST_PATH:
            self._change(lambda entries: [entry, *_without(entries, entry)][:MOST_FILES])

    def remove(self, path: Path) -> None:
        entry = os.path.abspath(path)  # noqa: PTH100
        self._change(lambda entries: _without(entries, entry))

    def clear(self) -> None:
        self._change(lambda entries: [])

    def _change(self, change: _Change) -> None:
        self._pending = [*self._pending, change][-_MOST_PENDING:]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._locked():
                entries = self._with_pending(self._read_or_put_aside())
                content = {"format": FORMAT, "version": VERSION, "paths": entries}
                write_json(self._path, content, is_ascii=True)  # names that are not Unicode survive as escapes
            self._pending = []
        except (EngineError, OSError) as error:
            _log.warning("the recent files were not kept: %s", error)
        self.changed.emit()

    def _with_pending(self, entries: list[str]) -> list[str]:
        for change in self._pending:
            entries = change(entries)
        return entries

    def _read_or_put_aside(self) -> list[str]:
        try:
            return self._read()
        except EngineError as error:
            _log.warning("the recent files are not usable: %s", error)
        try:
            put_aside(self._path)
        except EngineError as error:
            _log.warning("%s", error)
        return []

    def _read(self) -> list[str]:
        if not os.path.lexists(self._path):
            return []
        content = read_json(self._path, kind=tr("a list of recent files"), remedy=tr("remove it"))
        entries = content.get("paths")
        if content.get("format") != FORMAT or content.get("version") != VERSION or not isinstance(entries, list):
            raise EngineError(tr("{path} is not a list of recent files: remove it.", path=self._path))
        usable = [entry for entry in entries if isinstance(entry, str) and _is_usable(entry)]
        return usable[:MOST_FILES]

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Alone with the file, unless somebody holds it too long: then the list matters less than the window."""
        lock = QLockFile(f"{self._path}.lock")
        is_locked = lock.tryLock(self._lock_wait_ms)
        try:
            yield
        finally:
            if is_locked:
                lock.unlock()


def _without(entries: list[str], path: str) -> list[str]:
    return [entry for entry in entries if os.path.normcase(entry) != os.path.normcase(path)]


def _is_usable(entry: str) -> bool:
    return 0 < len(entry) <= _LONGEST_PATH and "\0" not in entry and os.path.isabs(entry)  # noqa: PTH117
