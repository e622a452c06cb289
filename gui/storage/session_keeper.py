"""Brings the last session back and keeps the present one, as long as the window is open and when it closes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from engine.files import remove_abandoned
from engine.language import tr
from gui.storage.session_file import Parts, put_aside, read_session, write_session
from gui.storage.state import StateBook

AUTOSAVE_MS = 10_000
_MOST_NAMED = 5

_log = logging.getLogger("layerlab")


class SessionKeeper(QObject):
    """Reads and writes the books' values; parts of a session that no book knows are handed through.

    Nothing is written before ``restore``: a window that is closed while it loads keeps the former session.

    Signals:
        autosave_failed(str): the session cannot be kept; said once until it works again.
    """

    autosave_failed = Signal(str)

    def __init__(
        self,
        path: Path,
        books: Mapping[str, StateBook],
        parent: QObject | None = None,
        *,
        autosave_ms: int = AUTOSAVE_MS,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._books = books
        self._unknown: Parts = {}
        self._saved: Parts | None = None
        self._is_restored = False
        self._has_complained = False
        self._write: _BackgroundWrite | None = None
        self._timer = QTimer(self, interval=autosave_ms)
        self._timer.timeout.connect(self._autosave)

    def restore(self) -> str:
        """Brings the last session back; says in a sentence what could not be used, "" where all went well."""
        remove_abandoned(self._path)
        notice = ""
        try:
            parts = read_session(self._path) if self._is_there() else {}
        except EngineError as error:
            parts = {}
            notice = self._put_aside(error)
        self._is_restored = True
        failed = self._apply(parts)
        self._saved = self.parts() if parts and not failed else None
        self._timer.start()
        return notice or _not_restored(failed)

    def save_now(self) -> str:
        """Writes the session if it has changed; says in a sentence why it could not be kept, else ""."""
        if not self._is_restored:
            return ""
        self._end_write()
        try:
            parts = self.parts()
            if parts != self._saved or not self._is_there():
                _write(self._path, parts)
                self._saved = parts
        except EngineError as error:
            return _not_kept(error)
        except Exception as error:  # closing must not end halfway
            _log.error("the session was not kept", exc_info=error)
            return tr("The session was not kept ({error}): see the log in the Help menu.", error=error)
        return ""

    def open(self, path: Path) -> str:
        """Takes over a session file; what its parts do not name goes to its default. As ``restore`` otherwise.

        Raises:
            EngineError: it cannot be read; all stays as it was.
        """
        parts = read_session(path)
        self._unknown = {}
        for name, book in self._books.items():
            if name in parts:
                parts[name] = {**book.defaults(), **parts[name]}
        return _not_restored(self._apply(parts))

    def save_as(self, path: Path) -> None:
        """Writes the session to a file of the user's.

        Raises:
            EngineError: it cannot be written.
        """
        write_session(path, self.parts())

    def parts(self) -> Parts:
        """All values now, with what no book knows."""
        return {**self._unknown, **{name: book.as_dict() for name, book in self._books.items()}}

    def replace_books(self, books: Mapping[str, StateBook], parts: Parts) -> str:
        """Goes on with other books, which take over the values of ``parts``. As ``restore`` otherwise."""
        self._books = books
        return _not_restored(self._apply(parts))

    def start_fresh(self) -> None:
        """Brings every default back."""
        self._unknown = {}
        for book in self._books.values():
            book.reset()

    def _apply(self, parts: Parts) -> list[str]:
        failed = []
        for name, book in self._books.items():
            failed += [f"{name}/{entry}" for entry in book.restore(parts.get(name, {}))]
        self._unknown = {name: part for name, part in parts.items() if name not in self._books}
        return failed

    def _is_there(self) -> bool:
        try:
            self._path.lstat()
        except FileNotFoundError:
            return False
        except OSError:
            pass  # reading it says what is wrong
        return True

    def _put_aside(self, error: EngineError) -> str:
        _log.warning("the last session is not usable: %s", error)
        cause = str(error).rpartition(": ")[0]
        try:
            target = put_aside(self._path)
        except EngineError:
            return tr("{cause}, so LayerLab starts with its defaults.", cause=cause)
        return tr(
            "{cause}, so LayerLab starts with its defaults; the file is kept as {name}.", cause=cause, name=target.name
        )

    def _autosave(self) -> None:
        if self._write is not None and self._write.is_running:
            return
        self._end_write()
        parts = self.parts()
        if parts != self._saved:
            self._write = _BackgroundWrite(self._path, parts)

    def _end_write(self) -> None:
        """Waits for a write in the background and takes over how it went."""
        write, self._write = self._write, None
        if write is None:
            return
        error = write.wait()
        if error is None:
            self._saved = write.parts
            self._has_complained = False
        elif not self._has_complained:
            self._has_complained = True
            self.autosave_failed.emit(_not_kept(error))


class _BackgroundWrite:
    """One write in a thread of its own: to wait until a slow disk has it would stop the window."""

    def __init__(self, path: Path, parts: Parts) -> None:
        self.parts = parts
        self._path = path
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="session")
        self._thread.start()

    @property
    def is_running(self) -> bool:
        return self._thread.is_alive()

    def wait(self) -> Exception | None:
        self._thread.join()
        return self._error

    def _run(self) -> None:
        try:
            _write(self._path, self.parts)
        except Exception as error:
            _log.warning("the session was not kept: %s", error)
            self._error = error


def _write(path: Path, parts: Parts) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            tr("{folder} cannot be made ({reason}): choose another folder.", folder=path.parent, reason=error.strerror)
        ) from error
    write_session(path, parts)


def _not_kept(error: Exception) -> str:
    cause = str(error).rpartition(": ")[0] or str(error)
    return tr(
        "The session was not kept, because {cause}: make room or rights there, or save a session file elsewhere.",
        cause=cause,
    )


def _not_restored(names: list[str]) -> str:
    if not names:
        return ""
    named, more = ", ".join(names[:_MOST_NAMED]), len(names) - _MOST_NAMED
    if more > 0:
        named = tr("{names} and {count} more", names=named, count=more)
    return tr("Not everything of the session could be used, so these stay as they are: {named}.", named=named)
