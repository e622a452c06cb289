"""Reads a torch.fx graph, as torch.fx and torch.export both give, into ours."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor, fx, nn

from engine.inspection.graph.builder import Draft, GraphBuilder
from engine.inspection.graph.values import (
    dtype_name,
    function_label,
    function_type,
    is_leaf,
    map_tensors,
    named_items,
    plain_name,
    shapes_of,
    type_name,
)
from engine.inspection.results import Shape

# Calls that give no tensor, for graphs of which no values are known.
_NO_TENSOR = {"size", "dim", "numel", "len", "getattr", "item", "assert", "assert_is_none", "assert_scalar", "eq"}
_MANY_TENSORS = (nn.RNNBase, nn.MultiheadAttention)
_MANY_TENSOR_CALLS = {"split", "chunk", "unbind", "topk", "sort", "tensor_split", "meshgrid"}


@dataclass
class Value:
    """What a node gives: the shapes of its tensors, and whether they come in a tuple."""

    shapes: tuple[Shape, ...]
    dtype: str
    is_tuple: bool

    @classmethod
    def of(cls, value: Any) -> Value:
        first = next((tensor for _, tensor in named_items(value, Tensor)), None)
        return cls(shapes_of(value), "" if first is None else dtype_name(first), not isinstance(value, Tensor))


@dataclass(frozen=True)
class Level:
    """A module call on the way to a node: the same ``key`` means the same call."""

    key: str
    fqn: str


@dataclass
class FxWalk:
    """Puts nodes into a builder one after the other.

    Picking from a tuple is no step but the ``index`` of an edge; whatever a leaf module does inside is that module.
    ``values`` holds what is known of the nodes' values.
    """

    model: nn.Module
    builder: GraphBuilder
    values: dict[fx.Node, Value]
    _places: dict[fx.Node, tuple[Draft, tuple[int, ...]]] = field(default_factory=dict)
    _nested: dict[fx.Node, Any] = field(default_factory=dict)
    _writers: dict[fx.Node, fx.Node] = field(default_factory=dict)
    _open: list[tuple[str, str]] = field(default_factory=list)
    _leaf: tuple[str, Draft] | None = None
    _leaving: dict[str, list[fx.Node]] = field(default_factory=dict)
    _held: dict[tuple[str, str], Draft] = field(default_factory=dict)
    _held_names: dict[fx.Node, tuple[str, str]] = field(default_factory=dict)

    def add_input(self, node: fx.Node, label: str, value: Any) -> None:
        """A tensor, or nested tensors, of which each is an input of its own and is picked out later."""
        names = iter([name for name, _ in named_items(value, Tensor, label, 1)])

        def draft_of(tensor: Tensor) -> Draft:
            draft = self.builder.add("input", next(names), fqn="", type="Tensor", group="")
            draft.shapes, draft.dtype = (tuple(tensor.shape),), dtype_name(tensor)
            return draft

        self._put_nested(node, map_tensors(value, draft_of))

    def add_unknown_input(self, node: fx.Node, label: str) -> None:
        """An input of which no example was given."""
        self._places[node] = (self.builder.add("input", label, fqn="", type="Tensor", group=""), ())

    def add_held(self, node: fx.Node, name: str, kind: str) -> None:
        """A parameter, buffer or constant; it becomes a node where it is read, in each group that does."""
        self._held_names[node] = (name, kind)

    def add_call(self, node: fx.Node, levels: Sequence[Level]) -> None:
        """A module or function that was called."""
        if not self._gives_tensors(node):
            return
        if self._is_pick(node) and node.args[0] in self._nested:
            self._put_nested(node, self._nested[node.args[0]][node.args[1]])  # type: ignore[index]
            return
        if self._is_pick(node):
            draft, path = self._places[node.args[0]]  # type: ignore[index]
            self._places[node] = (draft, (*path, int(node.args[1])))  # type: ignore[arg-type]
            return
        group, fqn, leaf = self._enter(levels)
        known = self._leaf[1] if leaf is not None and self._leaf is not None and self._leaf[0] == leaf.key else None
        found = [self._sources(read, group, fqn, inside=known, in_leaf=leaf is not None) for read in self._reads(node)]
        sources = [source for several in found for source in several]
        if leaf is None:
            self._leaf = None
            name, where = _name_of(node)
            draft = self.builder.add("function" if sources else "constant", name, fqn=fqn, type=where, group=group)
        elif known is not None:
            draft = known
        else:
            kind = type_name(self.model.get_submodule(leaf.fqn))
            label = leaf.fqn.rpartition(".")[2] or kind
            draft = self.builder.add("module", label, fqn=leaf.fqn, type=kind, group=group)
            self._leaf = (leaf.key, draft)
        for source, index, shape in sources:
            self.builder.link(source, index, draft.id, shape)
        self._place(node, draft)
        written = self._written(node)
        if written is not None:
            self._writers[written] = node

    def add_output(self, node: fx.Node, label: str) -> None:
        sources = self._sources(self._writers.get(node, node), "", "", inside=None, in_leaf=False)
        for name, (source, index, shape) in zip(_numbered(label, len(sources)), sources, strict=True):
            draft = self.builder.add("output", name, fqn="", type="Tensor", group="")
            draft.shapes, draft.dtype = () if shape is None else (shape,), self._dtype(node)
            self.builder.link(source, index, draft.id, shape)

    def _put_nested(self, node: fx.Node, value: Any) -> None:
        if isinstance(value, Draft):
            self._places[node] = (value, ())
        else:
            self._nested[node] = value

    def _place(self, node: fx.Node, draft: Draft) -> None:
        self._places[node] = (draft, ())
        value = self.values.get(node)
        if value is not None:
            draft.shapes, draft.dtype = value.shapes, value.dtype

    def _enter(self, levels: Sequence[Level]) -> tuple[str, str, Level | None]:
        """Group and module that a node is in, and the leaf module that it belongs to; what was left is not re-entered,
        so that a group is always one stretch of the run."""
        leaf = None
        outer: list[Level] = []
        for level in levels:
            if is_leaf(self.model.get_submodule(level.fqn)):
                leaf = level
                break
            if level.fqn:
                outer.append(level)
        common = 0
        while common < min(len(outer), len(self._open)) and self._open[common][0] == outer[common].key:
            common += 1
        if common < max(len(outer), len(self._open)):
            self._leaf = None
        del self._open[common:]
        for level in outer[common:]:
            parent = self._open[-1][1] if self._open else ""
            kind = type_name(self.model.get_submodule(level.fqn))
            self._open.append((level.key, self.builder.open_group(level.fqn, kind, parent=parent)))
        group = self._open[-1][1] if self._open else ""
        return group, outer[-1].fqn if outer else "", leaf

    def _reads(self, node: fx.Node) -> list[fx.Node]:
        found = []
        for read in node.all_input_nodes:
            read = self._writers.get(read, read)
            if read in self._places or read in self._held_names or read in self._nested:
                found.append(read)
        return found

    def _sources(
        self, node: fx.Node, group: str, fqn: str, *, inside: Draft | None, in_leaf: bool
    ) -> list[tuple[str, int, Shape | None]]:
        """Node id, output index and shape of all tensors in a value, but for what a leaf module holds or has made
        itself (``inside``)."""
        if node in self._nested:
            drafts = [draft for _, draft in named_items(self._nested[node], Draft)]
            return [(draft.id, 0, draft.shapes[0]) for draft in drafts]
        if node in self._held_names:
            return [] if in_leaf else [(self._held_node(node, group, fqn).id, 0, self._shape(node))]
        origin, path = self._places[node]
        if origin is inside:
            return []
        value = self.values.get(node)
        if path:
            first = self._flat_index(path)
            shapes: Sequence[Shape | None] = value.shapes if value is not None else [None]
            return [(origin.id, first + index, shape) for index, shape in enumerate(shapes)]
        if value is not None and value.is_tuple:
            return [(origin.id, index, shape) for index, shape in enumerate(value.shapes)]
        if origin.kind != "module":
            return [(origin.id, 0, self._shape(node))]
        leaving = self._leaving.setdefault(origin.id, [])
        if node not in leaving:
            leaving.append(node)
            if value is not None:
                origin.shapes = (() if len(leaving) == 1 else origin.shapes) + value.shapes
                origin.dtype = origin.dtype or value.dtype
        return [(origin.id, leaving.index(node), self._shape(node))]

    def _flat_index(self, path: tuple[int, ...]) -> int:
        """LSTM gives (output, (h, c)): h is [1][0] there, and tensor 1 of 3."""
        if len(path) == 1 or path[0] == 0:
            return max(path[0], 0)
        return path[0] + path[-1]

    def _held_node(self, node: fx.Node, group: str, fqn: str) -> Draft:
        name, kind = self._held_names[node]
        if (name, group) not in self._held:
            owner, _, label = name.rpartition(".")
            kind_of: Any = "constant" if kind == "Tensor" else "parameter"
            draft = self.builder.add(kind_of, label, fqn=fqn if kind == "Tensor" else owner, type=kind, group=group)
            value = self.values.get(node)
            if value is not None:
                draft.shapes, draft.dtype = value.shapes, value.dtype
            self._held[name, group] = draft
        return self._held[name, group]

    def _gives_tensors(self, node: fx.Node) -> bool:
        value = self.values.get(node)
        if value is not None:
            return bool(value.shapes) or self._written(node) is not None
        if node.op == "call_module":
            return True
        if self._is_pick(node) or _name_of(node)[0] in _NO_TENSOR:
            return self._is_pick(node)
        reads = node.all_input_nodes
        return not reads or bool(self._reads(node))

    def _is_pick(self, node: fx.Node) -> bool:
        if node.target is not operator.getitem or not isinstance(node.args[1], (int, str)):
            return False
        source = node.args[0]
        if source in self._nested:
            return True
        if not isinstance(source, fx.Node) or source not in self._places:
            return False
        value = self.values.get(source)
        if value is not None:
            return value.is_tuple
        if source.op == "call_module":
            return isinstance(self.model.get_submodule(str(source.target)), _MANY_TENSORS)
        return self._is_pick(source) or _name_of(source)[0] in _MANY_TENSOR_CALLS

    def _written(self, node: fx.Node) -> fx.Node | None:
        """The node whose tensor this one changes in place."""
        if not node.args or not isinstance(node.args[0], fx.Node):
            return None
        changes = node.kwargs.get("inplace") is True or node.target is operator.setitem
        if node.op == "call_module":
            changes = getattr(self.model.get_submodule(str(node.target)), "inplace", False) is True
        elif not changes:
            name = _name_of(node)[0]
            changes = name.endswith("_") and not name.endswith("__")
        return node.args[0] if changes else None

    def _shape(self, node: fx.Node) -> Shape | None:
        value = self.values.get(node)
        return value.shapes[0] if value is not None and value.shapes else None

    def _dtype(self, node: fx.Node) -> str:
        value = self.values.get(node)
        return "" if value is None else value.dtype


def _name_of(node: fx.Node) -> tuple[str, str]:
    target: Any = node.target
    if node.op == "call_method":
        return function_label(str(target)), f"torch.Tensor.{plain_name(str(target))}"
    schema = getattr(target, "_schema", None)
    if schema is not None:
        return function_label(schema.name.rpartition("::")[2]), f"torch.ops.{target}"
    return function_label(getattr(target, "__name__", str(target))), function_type(target)


def _numbered(label: str, count: int) -> list[str]:
    return [label] if count == 1 else [f"{label}[{index}]" for index in range(count)]
