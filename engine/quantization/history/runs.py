"""The runs in the history: kept, listed, named, deleted and brought back."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from engine.errors import EngineError
from engine.language import tr
from engine.quantization.history.database import Database
from engine.quantization.history.records import StoredRun, default_title, stored_run, to_text
from engine.quantization.results import Benchmark

LONGEST_TITLE, LONGEST_NOTE = 200, 10_000
KEPT_DAYS = 30

_COLUMNS = "id, created, model, title, note, text_title, is_partial, settings, result"


class History:
    """All runs of one file. Every method opens it, may be called from any thread, and raises EngineError, in words,
    for a file that is locked, read-only, on a full disk, another program's or of a later version.

    A damaged file is set aside under another name; ``notice`` then says so.
    """

    def __init__(self, path: Path, *, wait_s: float = 5.0) -> None:
        self._database = Database(path, wait_s=wait_s)

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def notice(self) -> str:
        """What had to be done to open the file; empty where it was in order."""
        return self._database.notice

    def add(self, result: Benchmark, *, title: str = "", note: str = "") -> int:
        """Keeps a run, whole or partial; returns its number, which no other run will ever have."""
        values = (
            result.environment.date,
            result.model,
            (title.strip() or default_title(result))[:LONGEST_TITLE],
            note[:LONGEST_NOTE],
            result.text_title,
            int(result.is_partial),
            to_text(result.plan) if result.plan is not None else None,
            to_text(result),
        )
        with self._database.writing() as connection:
            cursor = connection.execute(
                "INSERT INTO runs (created, model, title, note, text_title, is_partial, settings, result) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            assert cursor.lastrowid is not None
            return cursor.lastrowid

    def runs(self, *, model: str | None = None, limit: int = 500) -> list[StoredRun]:
        """The newest first, without those that were deleted."""
        where, values = ("AND model = ?", (model, limit)) if model is not None else ("", (limit,))
        with self._database.reading() as connection:
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM runs WHERE deleted IS NULL {where} ORDER BY id DESC LIMIT ?", values
            )
            return [stored_run(row) for row in found]

    def get(self, number: int) -> StoredRun:
        """Raises EngineError also when there is no such run."""
        with self._database.reading() as connection:
            return self._found(connection, number)

    def rename(self, number: int, title: str) -> None:
        """Gives a run another title; an empty one raises EngineError."""
        if not title.strip():
            raise EngineError(tr("A run needs a name: type one."))
        self._set(number, "title", title.strip()[:LONGEST_TITLE])

    def set_note(self, number: int, note: str) -> None:
        self._set(number, "note", note[:LONGEST_NOTE])

    def delete(self, number: int) -> None:
        """Takes a run out of the list; ``restore`` brings it back for 30 days."""
        now = datetime.now().astimezone()
        with self._database.writing() as connection:
            self._found(connection, number)
            connection.execute("UPDATE runs SET deleted = ? WHERE id = ?", (now.isoformat(), number))
            self._purge(connection, now - timedelta(days=KEPT_DAYS))

    def restore(self, number: int) -> None:
        """Brings a deleted run back; raises EngineError when it is gone for good."""
        with self._database.writing() as connection:
            changed = connection.execute("UPDATE runs SET deleted = NULL WHERE id = ?", (number,)).rowcount
            if not changed:
                raise EngineError(tr("Run {number} is gone for good: run the benchmark again.", number=number))

    def deleted(self) -> list[StoredRun]:
        """What ``restore`` can bring back, the last deleted first."""
        with self._database.reading() as connection:
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM runs WHERE deleted IS NOT NULL ORDER BY deleted DESC, id DESC"
            )
            return [stored_run(row) for row in found]

    def purge(self) -> int:
        """Removes deleted runs for good; tells how many."""
        with self._database.writing() as connection:
            return self._purge(connection, None)

    def speeds(self, *, model: str, threads: int, cpu: str) -> dict[tuple[str, str], float]:
        """Words a second by (scheme, protocol), of the newest run on this processor that has it: what a later one will
        take."""
        found: dict[tuple[str, str], float] = {}
        for run in self.runs(model=model, limit=50):
            if run.result is None or (run.result.environment.cpu, run.result.environment.threads) != (cpu, threads):
                continue
            for row in run.result.rows:
                if row.words_per_s:
                    found.setdefault((row.scheme, row.protocol), row.words_per_s)
        return found

    def _set(self, number: int, column: str, value: str) -> None:
        with self._database.writing() as connection:
            self._found(connection, number)
            connection.execute(f"UPDATE runs SET {column} = ? WHERE id = ?", (value, number))

    def _found(self, connection: sqlite3.Connection, number: int) -> StoredRun:
        rows: Sequence[tuple[object, ...]] = connection.execute(
            f"SELECT {_COLUMNS} FROM runs WHERE id = ? AND deleted IS NULL", (number,)
        ).fetchall()
        if not rows:
            raise EngineError(tr("There is no run {number} in the history: see the list of runs.", number=number))
        return stored_run(rows[0])

    def _purge(self, connection: sqlite3.Connection, before: datetime | None) -> int:
        if before is None:
            return connection.execute("DELETE FROM runs WHERE deleted IS NOT NULL").rowcount
        gone = [
            (number,)
            for number, moment in connection.execute("SELECT id, deleted FROM runs WHERE deleted IS NOT NULL")
            if datetime.fromisoformat(moment) < before
        ]
        return connection.executemany("DELETE FROM runs WHERE id = ?", gone).rowcount if gone else 0
