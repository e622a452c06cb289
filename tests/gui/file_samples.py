"""Users' files for the window's tests, and a tab with the panel that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import torch

from engine.models.lenet import LeNet
from engine.runtime import preserved_rng
from gui.panels.file import FilePanel
from gui.seed import Seed
from gui.session import Session
from gui.settings import Settings
from gui.tabs.base import Tab, TabContext
from gui.tasks import TaskRunner
from gui.widgets.page import Page

NET = """
from torch import nn

class Net(nn.Module):
    def __init__(self, width: int, depth: int = 2):
        super().__init__()
        self.first = nn.Linear(4, width)
        self.rest = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))

    def forward(self, x):
        x = self.first(x)
        for layer in self.rest:
            x = layer(x)
        return x

class Plain(nn.Linear):
    def __init__(self):
        super().__init__(3, 2)
"""


class FileTab(Tab):
    """Nothing but the file panel."""

    tab_id: ClassVar[str] = "files"
    title: ClassVar[str] = "Files"

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.panel = FilePanel(self)
        self.set_page(Page(self.panel))


class Heard:
    """What a session has said."""

    def __init__(self, session: Session) -> None:
        self.models: list[Any] = []
        self.files: list[Any] = []
        self.failures: list[str] = []
        session.model_changed.connect(self.models.append)
        session.file_opened.connect(self.files.append)
        session.open_failed.connect(lambda error: self.failures.append(str(error)))


def lenet(seed: int = 5) -> LeNet:
    with preserved_rng(seed):
        return LeNet().eval()


def make_context(runner: TaskRunner, settings: Settings, folder: Path) -> TabContext:
    """As in the window, with a list of trusted files."""
    unexpected: list[BaseException] = []
    session = Session(runner, trust_file=folder / "state" / "trusted.json")
    return TabContext(session, runner, settings, Seed(), unexpected.append)


def rehearse_nothing(request: dict[str, Any], *, seconds: float) -> Iterator[None]:
    """Instead of the child process, which takes seconds to import torch."""
    yield from ()


def same_weights(module: torch.nn.Module, net: torch.nn.Module) -> bool:
    return all(torch.equal(a, b) for a, b in zip(module.state_dict().values(), net.state_dict().values(), strict=True))
