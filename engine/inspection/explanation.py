"""Why a number of the summary is what it is: formula, the figures put in, and the source, as data."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from engine.errors import EngineError
from engine.inspection.formulas import Shape, Terms, counted, terms_text, terms_total
from engine.inspection.mac_rules import CONTAINER, PRODUCT, RULES, ZERO, Rule
from engine.inspection.parameter_rules import DOCUMENTATION, own_parameter_terms, parameter_rule
from engine.inspection.results import ModelSummary, ModuleRow
from engine.inspection.size_explanation import SIZE_SOURCE, size_equations, size_words
from engine.language import in_english, number, tr

What = Literal["parameters", "trainable", "buffers", "macs", "size_bytes", "activation_bytes", "output_size", "share"]

_MOST_TERMS = 8


@dataclass(frozen=True)
class Equation:
    """``left`` is arithmetic with the figures put in, ``value`` what it comes to; ``label`` says of what, if needed."""

    left: str
    value: float
    label: str = ""

    @property
    def text(self) -> str:
        """``576 × 120 + 120 = 69,240``."""
        value = number(self.value) if isinstance(self.value, int) else number(self.value, ".4f")
        equation = self.left if self.left == value else f"{self.left} = {value}"
        return f"{self.label}: {equation}" if self.label else equation


@dataclass(frozen=True)
class Explanation:
    """A number with the reason for it.

    ``number`` is as in the summary, None where it is not known; then ``words`` say why. ``formula`` is in symbols,
    ``equations`` have the figures, ``terms`` the same as a sum of products where it is one.
    """

    what: What
    fqn: str
    number: float | Shape | None
    formula: str
    equations: tuple[Equation, ...]
    words: str
    source: str
    terms: Terms = ()

    @property
    def text(self) -> str:
        """The equations, one a line, or the words where there is none."""
        return "\n".join(equation.text for equation in self.equations) or self.words


def explain(summary: ModelSummary, fqn: str, what: What) -> Explanation:
    """Made when it is asked for, from the summary alone.

    Raises:
        EngineError: no such module, or nothing of that name to explain.
    """
    if what not in get_args(What):
        raise EngineError(
            tr(
                "There is nothing called {what!r} to explain: ask for one of {known}.",
                what=what,
                known=", ".join(get_args(What)),
            )
        )
    try:
        row = summary.row(fqn)
    except KeyError:
        raise EngineError(
            tr("{model} has no module {fqn!r}: choose one from its tree.", model=summary.model, fqn=fqn[:80])
        ) from None
    return _EXPLAIN[what](summary, row)


def _parameters(summary: ModelSummary, row: ModuleRow) -> Explanation:
    formula, source = parameter_rule(row)
    own = own_parameter_terms(row)
    if not row.parts:
        return _sum("parameters", row, row.parameters, own, formula, source, _nothing(row, "parameters"))
    terms = _with_parts(row.own_parameters, row.parts)
    words = tr("its own parameters first, then those of its parts") if row.own_parameters else tr("those of its parts")
    return _sum("parameters", row, row.parameters, terms, tr("the sum over its parts"), tr(DOCUMENTATION), words)


def _trainable(summary: ModelSummary, row: ModuleRow) -> Explanation:
    own = counted(each.shape for each in row.tensors if each.is_trainable and each.shape is not None)
    children = summary.children(row.fqn)
    if children:
        own = _with_parts(terms_total(own), tuple(child.trainable for child in children))
    frozen = row.parameters - row.trainable
    words = (
        tr("{frozen:,} of {parameters:,} are frozen", frozen=frozen, parameters=row.parameters)
        if frozen
        else tr("all of its parameters")
    )
    return _sum("trainable", row, row.trainable, own, tr("parameters with requires_grad"), tr(DOCUMENTATION), words)


def _buffers(summary: ModelSummary, row: ModuleRow) -> Explanation:
    held = [each for each in row.tensors if not each.is_parameter and each.shape is not None]
    own = counted(each.shape or () for each in held)
    children = summary.children(row.fqn)
    if children:
        own = _with_parts(terms_total(own), tuple(child.buffers for child in children))
    names = ", ".join(each.name for each in held)
    words = tr("elements of {names}", names=names) if names else _nothing(row, "buffers")
    return _sum("buffers", row, row.buffers, own, tr("elements of its buffers"), tr(DOCUMENTATION), words)


def _size_bytes(summary: ModelSummary, row: ModuleRow) -> Explanation:
    sizes: Counter[tuple[str, int]] = Counter()
    for each in row.tensors:
        if each.shape is not None:
            sizes[each.dtype, each.item_bytes] += math.prod(each.shape)
    terms: Terms = tuple((1, (numel, item)) for (_, item), numel in sizes.items())
    kinds = ", ".join(
        tr("{dtype} takes 1 byte", dtype=dtype)
        if item == 1
        else tr("{dtype} takes {item} bytes", dtype=dtype, item=item)
        for dtype, item in sizes
    )
    children = summary.children(row.fqn)
    if children:
        parts = _with_parts(0, tuple(child.size_bytes for child in children))
        terms, kinds = terms + parts, "; ".join(part for part in (kinds, tr("then those of its parts")) if part)
    formula = tr("elements × bytes of an element, of parameters and buffers")
    source = "torch.Tensor.element_size"
    return _sum("size_bytes", row, row.size_bytes, terms, formula, source, kinds or _nothing(row, "parameters"))


def _activation_bytes(summary: ModelSummary, row: ModuleRow) -> Explanation:
    count_bytes = row.activation_bytes
    formula, source = tr("elements × bytes of an element, of all tensors returned"), "torch.Tensor.element_size"
    if count_bytes is None:
        return Explanation("activation_bytes", row.fqn, None, formula, (), _not_run(row), source)
    elements = sum(math.prod(shape) for shape in row.run.output_shapes) * row.calls
    if not elements or count_bytes % elements or count_bytes // elements not in (1, 2, 4, 8, 16):
        terms: Terms = ((1, (count_bytes,)),)  # several dtypes, or calls of several sizes
        words = tr("the bytes of every tensor that its calls returned")
    else:
        products = counted(shape for shape in row.run.output_shapes)
        terms = tuple((row.calls * count, (*shape, count_bytes // elements)) for count, shape in products)
        words = tr("{item} bytes an element", item=count_bytes // elements)
        if row.calls > 1:
            words = tr("{item} bytes an element, {calls} calls", item=count_bytes // elements, calls=row.calls)
    return _sum("activation_bytes", row, count_bytes, terms, formula, source, words)


def _macs(summary: ModelSummary, row: ModuleRow) -> Explanation:
    run = row.run
    if run.macs is None:
        reason = run.unknown or _not_run(row)
        return Explanation(
            "macs",
            row.fqn,
            None,
            tr("unknown"),
            (),
            tr("not known: {reason}", reason=reason),
            tr(_mac_rule(row).source),
        )
    parts = _with_parts(0, tuple(macs for _, macs in run.mac_parts))
    rule = _mac_rule(row)
    words = tr("{calls} calls", calls=row.calls) if row.calls > 1 else ""
    if run.mac_parts:
        words = "; ".join(part for part in (words, tr("those of the modules called inside")) if part)
    return _sum(
        "macs", row, run.macs, run.mac_terms + parts, tr(rule.formula), tr(rule.source), words or tr("one call")
    )


def _mac_rule(row: ModuleRow) -> Rule:
    if row.kind in RULES:
        return RULES[row.kind]
    if row.kind:
        return ZERO
    return PRODUCT if row.run.mac_terms and not row.run.mac_parts else CONTAINER


def _output_size(summary: ModelSummary, row: ModuleRow) -> Explanation:
    run = row.run
    if row.output_shape is None or run.size_rule is None or row.input_shape is None:
        if row.output_shape is None:
            words = _not_run(row) if row.calls == 0 else tr("it returned no tensor")
        else:
            words = tr("its own forward decides: see the modules called inside")
        return Explanation("output_size", row.fqn, row.output_shape, "", (), words, tr("one real forward pass"))
    found = size_equations(run.size_rule, row.input_shape, row.output_shape)
    equations = tuple(Equation(left, value, label) for label, left, value in found)
    formula, words = size_words(run.size_rule, row.input_shape, row.output_shape)
    source = tr("documentation of torch.nn.{kind}, section Shape", kind=row.kind) if row.kind else tr(SIZE_SOURCE)
    return Explanation("output_size", row.fqn, row.output_shape, formula, equations, words, source)


def _share(summary: ModelSummary, row: ModuleRow) -> Explanation:
    total = summary.rows[0].parameters
    formula = tr("parameters / the model's parameters")
    if not total:
        return Explanation("share", row.fqn, 0.0, formula, (), tr("the model has no parameters"), tr(DOCUMENTATION))
    equation = Equation(f"{number(row.parameters)} / {number(total)}", row.share)
    words = tr("{percent:.1f} % of the model's parameters", percent=100 * row.share)
    return Explanation("share", row.fqn, row.share, formula, (equation,), words, DOCUMENTATION)


def _sum(what: What, row: ModuleRow, total: int, terms: Terms, formula: str, source: str, words: str) -> Explanation:
    if len(terms) > _MOST_TERMS:
        terms = tuple(sorted(terms, key=lambda term: -term[0] * math.prod(term[1])))
        words = tr(
            "{words}; the last number is the sum of the {count} smallest terms",
            words=words,
            count=len(terms) - _MOST_TERMS,
        )
    equation = Equation(terms_text(terms, most=_MOST_TERMS), total)
    return Explanation(what, row.fqn, total, formula, (equation,), words, source, terms)


def _with_parts(own: int, parts: tuple[int, ...]) -> Terms:
    """The own number first, then those of the parts; equal ones together."""
    return counted((part,) for part in (own, *parts) if part)


def _nothing(row: ModuleRow, what: str) -> str:
    if any(each.shape is None for each in row.tensors):
        return tr("its sizes follow the first input")
    if "counted there" in in_english(row.note):
        return row.note
    if any(each.is_parameter == (what == "parameters") for each in row.tensors):
        return ""
    return tr("it has no parameters") if what == "parameters" else tr("it has no buffers")


def _not_run(row: ModuleRow) -> str:
    return row.note or tr("no forward pass was made")


_EXPLAIN: dict[str, Callable[[ModelSummary, ModuleRow], Explanation]] = {
    "parameters": _parameters,
    "trainable": _trainable,
    "buffers": _buffers,
    "macs": _macs,
    "size_bytes": _size_bytes,
    "activation_bytes": _activation_bytes,
    "output_size": _output_size,
    "share": _share,
}
