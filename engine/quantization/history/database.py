"""The SQLite file of the history: opened with distrust, brought up to date, and what can go wrong said in words.

``application_id`` tells our files from other programs', ``user_version`` is the version of the schema. A damaged file
is set aside under another name, so that nothing of it is lost, and a new one takes its place.
"""

from __future__ import annotations

import errno
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from engine.errors import EngineError
from engine.files import data_folder
from engine.language import tr
from engine.quantization.history.salvage import copy_readable_runs

FILE_NAME = "history.sqlite"
APPLICATION_ID = 0x4C4C4231  # "LLB1"
WAIT_S = 5.0

# One entry a version: the file's version is how many of them it has seen. Never change one that was released.
MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        created TEXT NOT NULL,
        model TEXT NOT NULL,
        title TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        text_title TEXT NOT NULL,
        is_partial INTEGER NOT NULL,
        settings TEXT,
        result TEXT NOT NULL,
        deleted TEXT
    );
    CREATE INDEX runs_by_date ON runs (created);
    """,
)

_DAMAGED = ("malformed", "not a database", "file is encrypted", "corrupt")
_HEADER = b"SQLite format 3\0"


def default_path() -> Path:
    """Where the window and the command line keep the history."""
    return data_folder() / FILE_NAME


class Database:
    """Short connections to one file, from any thread.

    ``notice`` says what had to be done to open it ("was damaged and set aside as ..."), else it is empty.
    """

    def __init__(self, path: Path, *, wait_s: float = WAIT_S) -> None:
        self.path = Path(path)
        self.notice = ""
        self._wait_s = wait_s
        self._is_checked = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read with; where there is no file yet, to an empty one in memory."""
        with self._told_in_words():
            if not self._exists():
                with closing(sqlite3.connect(":memory:")) as empty:
                    _migrate(empty)
                    yield empty
                return
            with closing(self._opened(is_writing=False)) as connection:
                yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction, which the end of the block commits and an exception takes back."""
        with self._told_in_words():
            self._make_folder()
            with closing(self._opened(is_writing=True)) as connection:
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                except BaseException:
                    with suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")

    def _opened(self, *, is_writing: bool) -> sqlite3.Connection:
        try:
            return self._connected(is_writing=is_writing)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
        if self.path.name != FILE_NAME and not self._has_header():
            raise EngineError(tr("{path} is no history of LayerLab: choose another file.", path=self.path))
        self._set_aside()
        self._make_folder()
        return self._connected(is_writing=True)

    def _connected(self, *, is_writing: bool) -> sqlite3.Connection:
        """Raises sqlite3.Error or EngineError."""
        connection = sqlite3.connect(self.path, timeout=self._wait_s, isolation_level=None)
        try:
            if self.path.stat().st_size:
                _check_owner(connection, self.path)
            if _version(connection) < len(MIGRATIONS):
                connection.execute("PRAGMA journal_mode = WAL")  # stays in the file
                _migrate(connection)
            if not self._is_checked:  # once: it reads the whole file
                _check_pages(connection)
                self._is_checked = True
            connection.execute("PRAGMA synchronous = FULL" if is_writing else "PRAGMA query_only = ON")
        except sqlite3.OperationalError as error:
            connection.close()
            if is_writing or not _is_read_only(error):
                raise
            return self._connected_read_only()
        except BaseException:
            connection.close()
            raise
        return connection

    def _connected_read_only(self) -> sqlite3.Connection:
        """Where the folder cannot be written to, as on a read-only disk: SQLite then needs to be told that nobody
        else writes either."""
        address = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, timeout=self._wait_s, isolation_level=None)
        try:
            _check_owner(connection, self.path)
            if _version(connection) < len(MIGRATIONS):
                raise EngineError(
                    tr(
                        "{path} is of a former version and cannot be brought up to date, for it is read-only: make "
                        "it writable.",
                        path=self.path,
                    )
                )
        except BaseException:
            connection.close()
            raise
        return connection

    def _exists(self) -> bool:
        try:
            mode = self.path.stat().st_mode
        except FileNotFoundError:
            return False
        if not stat.S_ISREG(mode):
            raise EngineError(
                tr("{path} is no file: the history of benchmarks cannot be kept there; move it away.", path=self.path)
            )
        return True

    def _has_header(self) -> bool:
        with self.path.open("rb") as file:
            return file.read(len(_HEADER)) == _HEADER

    def _make_folder(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._exists()

    def _set_aside(self) -> None:
        """Renames the file with its companions; raises OSError where that is not possible."""
        moment = datetime.now().strftime("%Y%m%d-%H%M%S")
        number = 0
        while True:
            extra = f"-{number}" if number else ""
            aside = self.path.with_name(f"{self.path.stem}-damaged-{moment}{extra}{self.path.suffix}")
            if not aside.exists():
                break
            number += 1
        self.path.rename(aside)
        for ending in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                Path(f"{self.path}{ending}").rename(f"{aside}{ending}")
        self.notice = tr(
            "{path} was damaged; it was set aside as {aside}, and a new history begins.",
            path=self.path,
            aside=aside.name,
        )
        saved = 0
        with suppress(sqlite3.Error, EngineError), closing(self._connected(is_writing=True)) as new:
            saved = copy_readable_runs(aside, new)
        if saved:
            self.notice = tr(
                "{notice} {saved} of its runs could be read and are kept.", notice=self.notice, saved=saved
            )

    @contextmanager
    def _told_in_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise EngineError(self._words_for(error)) from error
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise EngineError(self._full()) from error
            reason = error.strerror or str(error)
            raise EngineError(
                tr(
                    "The history in {path} cannot be opened ({reason}): check the folder's permissions.",
                    path=self.path,
                    reason=reason,
                )
            ) from error

    def _words_for(self, error: sqlite3.DatabaseError) -> str:
        text = str(error)
        if "locked" in text or "busy" in text:
            return tr(
                "The history in {path} is in use by another program: close that one and try again.", path=self.path
            )
        if "full" in text:
            return self._full()
        if _is_read_only(error):
            return tr(
                "The history in {path} cannot be written to: make the file and its folder writable.", path=self.path
            )
        if _is_damage(error):
            return tr(
                "The history in {path} is damaged ({text}): move the file away, and a new one begins.",
                path=self.path,
                text=text,
            )
        return tr(
            "The history in {path} cannot be used ({text}): try again, or move the file away.",
            path=self.path,
            text=text,
        )

    def _full(self) -> str:
        return tr("The disk of {path} is full: make room. The runs kept before are still there.", path=self.path)


def _check_owner(connection: sqlite3.Connection, path: Path) -> None:
    """Raises EngineError for another program's file or one of a later version, sqlite3.DatabaseError for a damaged
    one."""
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if owner != APPLICATION_ID and (owner or tables):
        raise EngineError(
            tr("{path} is a database of another program: move it away, or keep the history elsewhere.", path=path)
        )
    version = _version(connection)
    if version > len(MIGRATIONS):
        raise EngineError(
            tr(
                "{path} was written by a later version of LayerLab (its format is {version}, this one knows "
                "{count}): use that version. Nothing was changed.",
                path=path,
                version=version,
                count=len(MIGRATIONS),
            )
        )
    if owner == APPLICATION_ID and version and not connection.execute("PRAGMA table_info(runs)").fetchall():
        raise sqlite3.DatabaseError("malformed: there is no table of runs")


def _check_pages(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.DatabaseError when a page is damaged."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is not None and found[0] != "ok":
        raise sqlite3.DatabaseError(f"malformed: {found[0]}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: sqlite3.Connection) -> None:
    """Brings the file up to date, all steps or none."""
    connection.isolation_level = None
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(_version(connection), len(MIGRATIONS)):  # another process may have been faster
            for statement in MIGRATIONS[number].split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _is_damage(error: sqlite3.Error) -> bool:
    return any(sign in str(error) for sign in _DAMAGED)


def _is_read_only(error: sqlite3.Error) -> bool:
    return any(sign in str(error) for sign in ("readonly", "read-only", "unable to open"))
