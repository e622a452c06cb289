"""The entries of a benchmark, made ready: copies of the model with their sizes."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from torch import nn

from engine.errors import EngineError
from engine.language import plain_numbers, tr
from engine.progress import Progress
from engine.quantization.coverage import Coverage, coverage
from engine.quantization.plan import Entry, Protocol
from engine.quantization.schemes import find_scheme
from engine.quantization.schemes.base import Execution, Scheme
from engine.quantization.size import MB, PartSize, saved_parts, saved_size_bytes
from engine.quantization.titles import entry_title
from engine.text.protocols import SENTENCES, protocol_support


@dataclass(frozen=True)
class Contender:
    """A scheme with the protocol that its model runs by; ``modules`` are those that were ticked, None for all."""

    scheme: Scheme
    protocol: Protocol = "tutorial"
    modules: tuple[str, ...] | None = None

    @property
    def name(self) -> str:
        """The scheme as it is spelled on the command line and in the history."""
        return self.scheme.spelling

    @property
    def title(self) -> str:
        """``float32``, ``simulated, bits=3``; with the protocol where that is not the tutorial's."""
        return entry_title(self.scheme, self.protocol)

    @property
    def execution(self) -> Execution:
        """What the products run in: the fast protocol brings its own."""
        return "int8" if self.protocol == "fast" else self.scheme.execution

    @property
    def says(self) -> str:
        """The same in a sentence, or two."""
        says = tr(self.scheme.says)
        return says if self.protocol == "tutorial" else f"{says} {tr(SENTENCES[self.protocol])}"


@dataclass(frozen=True, eq=False)
class Prepared:
    """By position of the entries; entries with the same weights share one copy."""

    models: tuple[nn.Module, ...]
    sizes_mb: tuple[float, ...]
    parts: tuple[tuple[PartSize, ...], ...]
    coverage: tuple[Coverage, ...]
    printed: tuple[str, ...]


def contenders(schemes: Sequence[Scheme | Entry]) -> list[Contender]:
    """Raises EngineError for a scheme that there is not, or none at all."""
    if not schemes:
        raise EngineError(tr("There is nothing to measure: choose at least one scheme."))
    return [
        Contender(each)
        if isinstance(each, Scheme)
        else Contender(find_scheme(each.scheme), each.protocol, each.modules)
        for each in schemes
    ]


def check_pairs(entries: Sequence[Contender], model: nn.Module) -> None:
    """Raises EngineError, with the reason, for the first entry whose protocol cannot run what its scheme makes."""
    for entry in entries:
        support = protocol_support(entry.scheme.name, entry.protocol)
        if support.is_supported and entry.scheme.name == "float32":
            support = protocol_support(model, entry.protocol)
        if not support.is_supported:
            raise EngineError(
                tr(
                    "{scheme} cannot run by the {protocol} protocol: {reason}.",
                    scheme=tr(entry.scheme.title),
                    protocol=entry.protocol,
                    reason=support.reason,
                )
            )


def prepare(entries: Sequence[Contender], model: nn.Module) -> Generator[Progress, None, Prepared]:
    """Converts and measures a copy for each entry.

    Raises:
        EngineError: a scheme cannot be applied, or a copy cannot be saved to measure its size.
    """
    done: dict[tuple[str, tuple[str, ...] | None], int] = {}
    models: list[nn.Module] = []
    places, sizes, parts, covered = [], [], [], []
    for entry in entries:
        key = entry.name, entry.modules
        if key not in done:
            done[key] = len(models)
            yield Progress(0, 0, tr("Preparing {scheme}", scheme=entry_title(entry.scheme)))
            models.append((yield from entry.scheme.convert(model, entry.modules)))
            yield Progress(0, 0, tr("Saving {scheme} to measure its size", scheme=entry_title(entry.scheme)))
            sizes.append(saved_size_bytes(models[-1]) / MB)
            yield Progress(0, 0, tr("Saving {scheme} to measure its size", scheme=entry_title(entry.scheme)))
            parts.append(saved_parts(models[-1], model))
            with plain_numbers():  # it is kept with the result
                covered.append(coverage(model, entry.scheme, entry.modules))
        places.append(done[key])
    printed = [str(made) for made in models]
    return Prepared(
        tuple(models[place] for place in places),
        tuple(sizes[place] for place in places),
        tuple(parts[place] for place in places),
        tuple(covered[place] for place in places),
        tuple(printed[place] for place in places),
    )
