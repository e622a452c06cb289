"""Every test runs without a screen, with one torch thread, and with settings and logs in a temporary folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New folders below one of their own: to number the next one, pytest would look at all that there are."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that stands for the user's own."""
    folder = next(_homes)
    folder.mkdir()
    monkeypatch.setenv("LAYERLAB_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _one_torch_thread() -> None:
    torch = sys.modules.get("torch")  # a test that does without torch shall not have to wait for it
    if torch is not None and torch.get_num_threads() != 1:
        torch.set_num_threads(1)
