"""What every quantization scheme offers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator
from dataclasses import dataclass
from typing import ClassVar, Literal

from torch import nn

from engine.progress import Progress, drain


@dataclass(frozen=True)
class Support:
    """Whether a scheme changes a module, and in words why or why not."""

    is_supported: bool
    reason: str


class Scheme(ABC):
    """A frozen dataclass that says what the weights of a model become.

    ``name`` is used on the command line and in results, ``title`` on screen; ``order`` sorts them. ``kind`` says what
    the products run in, and so which colour it has.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    order: ClassVar[int]
    kind: ClassVar[Literal["float32", "int8"]]

    @abstractmethod
    def supports(self, module: nn.Module) -> Support:
        """Whether ``apply`` changes a module of this kind; looks at the module alone, not at its children."""

    @abstractmethod
    def convert(self, model: nn.Module) -> Generator[Progress, None, nn.Module]:
        """Returns a converted copy in eval mode, with a pause after each module; ``model`` stays as it was.

        Raises:
            EngineError: this build of torch cannot do it.
        """

    def apply(self, model: nn.Module) -> nn.Module:
        """``convert`` without the pauses."""
        return drain(self.convert(model))
