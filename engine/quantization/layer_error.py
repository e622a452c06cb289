"""What quantizing each module costs: its weights, its own output, and the output of the whole model.

Every module that a scheme changes is looked at in two models: the float model with this module quantized alone, and
the quantized model with this module left in float. Where errors simply added up, both would tell the same.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from engine.handle import ModelHandle
from engine.inspection.observation import Call, Observer
from engine.inspection.twin import require_values
from engine.language import tr
from engine.progress import Progress
from engine.quantization.error_sums import ErrorSums
from engine.quantization.layer_probes import compare_outputs, probe_for
from engine.quantization.layer_results import Effect, LayerError, LayerErrors, LeftAlone
from engine.quantization.module_swap import exchanged, places_of, structure_of
from engine.quantization.read_back import float_weights, weights_read_back
from engine.quantization.schemes.base import Scheme, chosen_modules, supported_places

WORDS = 500
_PIECE = 1 << 20  # weights compared at a time
_MOST_CALLS = 8  # calls of a module whose outputs are compared


def layer_errors(
    handle: ModelHandle,
    scheme: Scheme,
    *,
    inputs: tuple[Any, ...] | None = None,
    ids: Tensor | None = None,
    text_title: str = "",
    words: int = WORDS,
    modules: Collection[str] | None = None,
) -> Generator[Progress | LayerErrors, None, LayerErrors]:
    """Yields the state after each module; the last one yielded is what a cancelled run leaves.

    A word model reads ``words`` predictions of the text ``ids`` (N,), by default the text that ships. Any other model
    runs on ``inputs``, by default its example input, or noise where that is all zeros. ``modules`` are the fqns to
    quantize, None for all that the scheme supports. Model, mode and RNG stay as they were.

    Raises:
        EngineError: the model has no values or does not run, the text is too short, or the scheme cannot be applied.
    """
    require_values(handle)
    places = places_of(handle.module)
    chosen = tuple(fqn for fqn, _ in chosen_modules(handle.module, scheme, modules))
    left_alone = tuple(_left_alone(handle, scheme, modules, chosen))
    probe = probe_for(handle, inputs, ids, text_title, words)
    rows: list[LayerError] = []

    def state(*, is_partial: bool) -> LayerErrors:
        return LayerErrors(
            scheme=scheme.spelling,
            scheme_title=scheme.title,
            rows=tuple(rows),
            rows_total=len(chosen),
            left_alone=left_alone,
            input_title=probe.title,
            words=probe.words,
            is_partial=is_partial,
        )

    yield state(is_partial=bool(chosen))
    if not chosen:
        return state(is_partial=False)
    converted = nn.Sequential((yield from scheme.convert(handle.module, modules))).eval()
    plain, changed = structure_of(handle), structure_of(handle)
    yield from probe.prepare(plain)
    for fqn in chosen:
        at, name = _path(fqn), fqn or handle.title
        original, quantized = plain.get_submodule(at), converted.get_submodule(at)
        comparison = _OutputComparison(quantized, original)
        with exchanged(changed, dict.fromkeys(places[fqn], quantized)):
            alone = yield from probe.effect(plain, changed, comparison, tr("only {name} quantized", name=name))
        with exchanged(converted, dict.fromkeys(places[fqn], original)):
            others = yield from probe.effect(plain, converted, Observer(), tr("all but {name} quantized", name=name))
        rows.append((yield from _row(name, original, quantized, comparison.sums, alone, others)))
        yield state(is_partial=len(rows) < len(chosen))
    return state(is_partial=False)


def _left_alone(
    handle: ModelHandle, scheme: Scheme, modules: Collection[str] | None, chosen: Collection[str]
) -> Iterator[LeftAlone]:
    """The other modules with weights of their own."""
    for fqn, module, support in supported_places(handle.module, scheme):
        own = list(module.parameters(recurse=False))
        is_leaf = next(module.children(), None) is None
        # a container may hold an empty parameter in place of those that its quantized parts no longer have
        has_weights = support.is_whole or any(is_leaf or is_lazy(each) or each.numel() for each in own)
        if has_weights and fqn not in chosen:
            reason = tr("it was not chosen") if support.is_supported else support.reason
            yield LeftAlone(fqn or handle.title, type(module).__name__, reason)


def _path(fqn: str) -> str:
    return f"0.{fqn}" if fqn else "0"


class _OutputComparison(Observer):
    """Runs the float module on what the quantized one is given, and compares what both return."""

    def __init__(self, quantized: nn.Module, original: nn.Module) -> None:
        self._quantized, self._original = quantized, original
        self._calls = 0
        self.sums = ErrorSums()

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        if module is self._quantized and self._calls < _MOST_CALLS:
            self._calls += 1
            compare_outputs(self._original(*call.args, **call.kwargs), call.output, self.sums)


def _row(
    fqn: str, original: nn.Module, quantized: nn.Module, outputs: ErrorSums, alone: Effect, others: Effect
) -> Generator[Progress, None, LayerError]:
    wanted, sums, note = float_weights(original), ErrorSums(), ""
    try:
        got = weights_read_back(quantized)
    except (RuntimeError, NotImplementedError) as error:
        got = {}
        note = tr("torch does not give its weights back ({reason})", reason=str(error).splitlines()[0][:120])
    same = [name for name in wanted if name in got and got[name].shape == wanted[name].shape]
    for number, name in enumerate(same):
        height = max(1, _PIECE // max(1, wanted[name][:1].numel()))
        for exact, near in zip(torch.split(wanted[name], height), torch.split(got[name], height), strict=True):
            sums.add(exact, near)
            yield Progress(number, len(same), tr("Comparing the weights of {fqn}", fqn=fqn))
    if len(same) < len(wanted) and not note:
        note = tr("{type} does not say what its weights are", type=type(quantized).__name__)
    is_known = bool(same) and not note
    return LayerError(
        fqn=fqn,
        type_name=type(original).__name__,
        weights=sum(weight.numel() for weight in wanted.values()),
        weight_sqnr_db=sums.sqnr_db if is_known else None,
        weight_max_error=sums.max_error if is_known else None,
        weight_cosine=sums.cosine if is_known else None,
        output_sqnr_db=outputs.sqnr_db,
        only_this=alone,
        all_but_this=others,
        note=note,
    )
