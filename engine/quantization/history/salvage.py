"""What can still be read of a damaged history."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path


def copy_readable_runs(damaged: Path, new: sqlite3.Connection) -> int:
    """Copies runs from a damaged file, which stays as it is, into an open database; tells how many."""
    saved = 0
    with suppress(sqlite3.Error, OSError), tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / damaged.name
        _copy_whole(damaged, copied)
        with closing(sqlite3.connect(copied)) as old:
            columns = [row[1] for row in new.execute("PRAGMA table_info(runs)")]
            names, places = ", ".join(columns), ", ".join("?" * len(columns))
            for (number,) in _readable(old, "SELECT id FROM runs"):
                for row in _readable(old, f"SELECT {names} FROM runs WHERE id = ?", number):
                    with suppress(sqlite3.Error):
                        new.execute(f"INSERT INTO runs ({names}) VALUES ({places})", row)
                        saved += 1
    return saved


def _copy_whole(source: Path, target: Path) -> None:
    """A copy with its companion; where the end is cut off, empty pages take its place, or SQLite would read none.

    Source: *Database File Format*, sqlite.org: page size in bytes 16 to 17 (1 stands for 65,536), pages in 28 to 31.
    """
    shutil.copyfile(source, target)
    with suppress(FileNotFoundError):
        shutil.copyfile(f"{source}-wal", f"{target}-wal")
    with target.open("r+b") as file:
        header = file.read(32)
        page = int.from_bytes(header[16:18], "big")
        wanted = (65_536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
        size = target.stat().st_size
        if size < wanted < 2 * size + 1_000_000:
            file.truncate(wanted)


def _readable(connection: sqlite3.Connection, query: str, *values: object) -> list[tuple[object, ...]]:
    """As many rows as come before the damage."""
    rows: list[tuple[object, ...]] = []
    with suppress(sqlite3.Error):
        for row in connection.execute(query, values):
            rows.append(row)
    return rows
