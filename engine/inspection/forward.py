"""Shapes, activation bytes and MACs of one forward pass, module by module."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from torch import nn

from engine.inspection.formulas import Factors, Shape, Terms, counted, terms_total
from engine.inspection.macs import formula_for, is_packed, is_sum
from engine.inspection.observation import Call, Observer, first_tensor, tensors
from engine.inspection.products import PRODUCTS, function_products
from engine.language import tr


@dataclass
class Record:
    """What all calls of a module came to; the shapes are those of the first."""

    input_shape: Shape | None
    output_shapes: tuple[Shape, ...]
    products: Counter[Factors] = field(default_factory=Counter)
    parts: dict[str, int] = field(default_factory=dict)
    unknown: str = ""
    activation_bytes: int = 0
    calls: int = 0

    @property
    def terms(self) -> Terms:
        return tuple((count, factors) for factors, count in self.products.items())

    @property
    def macs(self) -> int | None:
        return None if self.unknown else terms_total(self.terms) + sum(self.parts.values())


@dataclass
class _Frame:
    """A call under way."""

    fqn: str
    has_formula: bool
    products: list[Factors] = field(default_factory=list)
    parts: list[tuple[str, int]] = field(default_factory=list)
    unknown: str = ""


class ForwardPass(Observer):
    """Records of all modules that were called; a call's MACs go to all modules that it happened in."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self._frames: list[_Frame] = []

    def enter_module(self, fqn: str, module: nn.Module) -> None:
        self._frames.append(_Frame(fqn, formula_for(module) is not None))

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        frame = self._frames.pop()
        self._count(frame, module, call)
        total = terms_total(counted(frame.products)) + sum(macs for _, macs in frame.parts)
        if self._frames and not self._frames[-1].has_formula:
            around = self._frames[-1]
            if frame.unknown:
                around.unknown = around.unknown or unknown_of(fqn)
            else:
                around.parts.append((fqn, total))
        record = self.records.get(fqn)
        if record is None:
            given = first_tensor((call.args, call.kwargs))
            shapes = tuple(tuple(tensor.shape) for tensor in tensors(call.output))
            record = self.records[fqn] = Record(None if given is None else tuple(given.shape), shapes)
        record.calls += 1
        record.products.update(frame.products)
        for part, macs in frame.parts:
            record.parts[part] = record.parts.get(part, 0) + macs
        record.unknown = record.unknown or frame.unknown
        record.activation_bytes += sum(tensor.numel() * tensor.element_size() for tensor in tensors(call.output))

    def abandon_module(self, fqn: str, module: nn.Module) -> None:
        self._frames.pop()

    def see_function(self, name: str, call: Call) -> None:
        if name not in PRODUCTS or not self._frames or self._frames[-1].has_formula:
            return
        products = function_products(name, call)
        if products is None:
            self._frames[-1].unknown = tr("its forward calls {name}, for which there is no formula here", name=name)
        else:
            self._frames[-1].products += products

    @staticmethod
    def _count(frame: _Frame, module: nn.Module, call: Call) -> None:
        formula = formula_for(module)
        if formula is not None:
            try:
                frame.products += formula(module, call)
            except (AttributeError, IndexError, TypeError, ValueError):
                # a call in a form that the formula does not expect is no reason to lose the rest
                frame.unknown = tr("it was called in a way that the formula does not cover")
        elif is_packed(type(module)):
            frame.unknown = tr("its weights are packed, and there is no formula for it here")
        elif frame.unknown or frame.products or frame.parts or is_sum(module):
            pass
        elif _is_leaf(module) and any(True for _ in module.parameters()):
            frame.unknown = tr("a layer of its own kind: nobody has said what it multiplies")


def unknown_of(fqn: str) -> str:
    """Why the MACs around a module are not known, when its own are not."""
    if not fqn:
        return tr("those of the model are not known")
    return tr("those of {fqn} are not known", fqn=fqn)


def _is_leaf(module: nn.Module) -> bool:
    return not any(True for _ in module.children())


def shape_of(value: Any) -> Shape | None:
    """The shape of the first tensor."""
    tensor = first_tensor(value)
    return None if tensor is None else tuple(tensor.shape)
