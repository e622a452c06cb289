"""What an inspection gives: plain numbers and words, no torch."""

from __future__ import annotations

from dataclasses import dataclass

Shape = tuple[int, ...]


@dataclass(frozen=True)
class ModuleRow:
    """One module of the tree, in the order in which it is printed.

    ``own_parameters`` are registered on this very module; ``parameters`` are those of its whole subtree, and so are
    ``trainable``, ``buffers`` (elements of buffers) and ``size_bytes``. What two modules share is counted where it
    comes first, so that the own parameters of all rows always add up to the model's; ``note`` says where.

    Shapes are those of the first tensor given and returned in the first call of a real forward pass, ``macs`` those of
    all its calls. None is unknown, 0 a known zero.
    """

    fqn: str
    name: str
    type: str
    arguments: str
    depth: int
    parent: int
    own_parameters: int
    parameters: int
    trainable: int
    buffers: int
    size_bytes: int
    share: float
    formula: str
    input_shape: Shape | None = None
    output_shape: Shape | None = None
    macs: int | None = None
    calls: int = 0
    note: str = ""


@dataclass(frozen=True)
class ModelSummary:
    """All rows, the root first, with the totals of the model.

    ``parameters`` is ``sum(p.numel() for p in model.parameters())``. ``input_shapes`` lists the tensors of the example
    input. ``problem`` is empty unless the forward pass failed: then shapes and MACs end where it did.
    """

    model: str
    rows: tuple[ModuleRow, ...]
    input_shapes: tuple[Shape, ...]
    parameters: int
    trainable: int
    buffers: int
    macs: int | None
    size_bytes: int
    problem: str = ""

    @property
    def sum_of_rows(self) -> int:
        """The own parameters of all rows, which must be the same as ``parameters``."""
        return sum(row.own_parameters for row in self.rows)

    def row(self, fqn: str) -> ModuleRow:
        """Raises KeyError when the model has no such module."""
        for row in self.rows:
            if row.fqn == fqn:
                return row
        raise KeyError(fqn)


@dataclass(frozen=True)
class PrintedViews:
    """A module as ``print`` shows it, and its parameters as a loop over them prints them."""

    structure: str
    parameters: str


@dataclass(frozen=True)
class GalleryEntry:
    """A model that can be opened, with its size."""

    name: str
    title: str
    description: str
    source: str
    parameters: int
