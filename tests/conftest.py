"""Every test runs without a screen, with one torch thread, and with settings and logs in a temporary folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that stands for the user's own."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("LAYERLAB_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _one_torch_thread() -> None:
    torch = sys.modules.get("torch")  # a test that does without torch shall not have to wait for it
    if torch is not None and torch.get_num_threads() != 1:
        torch.set_num_threads(1)
