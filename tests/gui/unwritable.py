"""A folder in which nobody can make a file, the super-user included."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest


def folder_that_cannot_be_written(tmp_path: Path) -> Path:
    if sys.platform == "win32":
        pytest.skip("rights as on POSIX")
    if os.geteuid() == 0:  # rights do not bind it, but the kernel's own file system does
        if not Path("/proc/self").exists():
            pytest.skip("no folder that binds the super-user")
        return Path("/proc/self")
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    return folder
