"""``SHA256SUMS``, as the tool sha256sum writes it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from engine.package.starter import SUMS


def write_checksums(folder: Path) -> Path:
    """Lists every file below ``folder``, by its path with forward slashes."""
    lines = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as content:
                digest = hashlib.file_digest(content, "sha256").hexdigest()
            lines.append(f"{digest}  {file.relative_to(folder).as_posix()}\n")
    path = folder / SUMS
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def size_bytes(folder: Path) -> int:
    """All files below ``folder``, links not followed."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
