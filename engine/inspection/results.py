"""What an inspection gives: plain numbers and words, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from engine.inspection.formulas import Shape as Shape
from engine.inspection.formulas import Terms, parameter_formula, sum_formula
from engine.language import tr


class OwnTensor(NamedTuple):
    """A parameter or buffer that is registered on a module and counted there.

    ``shape`` is None for one of a lazy module that has not seen an input yet.
    """

    name: str
    shape: Shape | None
    dtype: str
    item_bytes: int
    is_parameter: bool
    is_trainable: bool


class Window(NamedTuple):
    """One axis of a convolution or pooling; ``padding`` is that of both sides together."""

    kernel: int
    stride: int
    padding: int
    dilation: int


class SizeRule(NamedTuple):
    """How a module makes the sizes of its output, with what it was made with.

    ``rule`` is "window", "transposed", "adaptive", "features", "directions", "lookup", "same" or "flatten"; ``windows``
    are the axes of a window; ``numbers`` what else the rule needs: channels, output paddings, features, the sizes of an
    adaptive pooling with -1 for the input's own, directions and their width, the first and last flattened dimension.
    """

    rule: str
    windows: tuple[Window, ...] = ()
    numbers: tuple[int, ...] = ()
    is_ceil: bool = False


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What a forward pass did to one module.

    Shapes are those of the first call: ``input_shape`` of the first tensor given, ``output_shapes`` of all returned.
    ``macs`` are those of all calls: the products in ``mac_terms`` and the modules called inside, in ``mac_parts``;
    ``unknown`` says why they are not known. ``activation_bytes`` are the bytes of the tensors returned in all calls.
    None is unknown, 0 a known zero.
    """

    input_shape: Shape | None = None
    output_shapes: tuple[Shape, ...] = ()
    size_rule: SizeRule | None = None
    macs: int | None = None
    mac_terms: Terms = ()
    mac_parts: tuple[tuple[str, int], ...] = ()
    unknown: str = ""
    activation_bytes: int | None = None
    calls: int = 0


NOT_RUN = RunFacts()


class ModuleRow(NamedTuple):  # a frozen dataclass takes four times as long to make, and there may be ten thousand
    """One module of the tree, in the order in which it is printed.

    ``own_parameters`` are registered on this very module; ``parameters`` are those of its whole subtree, and so are
    ``trainable``, ``buffers`` (elements of buffers), ``size_bytes`` and ``dtype``, which names all that occur. What two
    modules share is counted where it comes first, so that the own parameters of all rows always add up to the model's;
    ``note`` says where.

    ``kind`` is the class of torch.nn whose ``forward`` the module has, if it is one with formulas. ``tensors`` are its
    own, ``parts`` the parameters of its children. ``run`` is what the forward pass told, ``is_failed`` marks the one
    row in which it ended.
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
    dtype: str = ""
    is_training: bool = False
    kind: str = ""
    tensors: tuple[OwnTensor, ...] = ()
    parts: tuple[int, ...] = ()
    note: str = ""
    run: RunFacts = NOT_RUN
    is_failed: bool = False

    @property
    def input_shape(self) -> Shape | None:
        """Shape of the first tensor given in the first call."""
        return self.run.input_shape

    @property
    def output_shape(self) -> Shape | None:
        """Shape of the first tensor returned in the first call."""
        return self.run.output_shapes[0] if self.run.output_shapes else None

    @property
    def macs(self) -> int | None:
        """Multiply-adds of all calls; None is unknown."""
        return self.run.macs

    @property
    def calls(self) -> int:
        """How often the module ran in the forward pass."""
        return self.run.calls

    @property
    def activation_bytes(self) -> int | None:
        """Bytes of the tensors returned in all calls; None when it did not run."""
        return self.run.activation_bytes

    @property
    def mode(self) -> str:
        """``train`` or ``eval``."""
        return "train" if self.is_training else "eval"

    @property
    def formula(self) -> str:
        """How the parameters come about, in the order of PyTorch's shapes; empty when it would be too long."""
        if self.parts:
            return sum_formula([self.own_parameters, *self.parts])
        return parameter_formula([own.shape for own in self.tensors if own.is_parameter and own.shape is not None])


@dataclass(frozen=True)
class Failure:
    """Where a forward pass ended, why, and what would help, each in words."""

    fqn: str
    reason: str
    remedy: str

    @property
    def sentence(self) -> str:
        """``fc1 needs 576 features, got 400: use a 32x32 input.``"""
        if not self.remedy:
            return tr("{reason}.", reason=self.reason)
        return tr("{reason}: {remedy}.", reason=self.reason, remedy=self.remedy)


@dataclass(frozen=True)
class ModelSummary:
    """All rows, the root first, with the totals of the model.

    ``parameters`` is ``sum(p.numel() for p in model.parameters())``. ``input_shapes`` lists the tensors of the
    input, ``device`` is where the forward pass ran: "cpu", "meta" for shapes without values, or empty when there was
    none. ``failure`` is where the forward pass failed: then shapes and MACs end there.
    """

    model: str
    rows: tuple[ModuleRow, ...]
    input_shapes: tuple[Shape, ...]
    parameters: int
    trainable: int
    buffers: int
    macs: int | None
    size_bytes: int
    device: str = ""
    failure: Failure | None = None

    @property
    def problem(self) -> str:
        """The failure as a sentence, or nothing."""
        return self.failure.sentence if self.failure else ""

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

    def children(self, fqn: str) -> tuple[ModuleRow, ...]:
        """The rows right below a module; raises KeyError as ``row`` does."""
        place = next((place for place, row in enumerate(self.rows) if row.fqn == fqn), None)
        if place is None:
            raise KeyError(fqn)
        return tuple(row for row in self.rows if row.parent == place)


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
