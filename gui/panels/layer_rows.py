"""The rows of a module's errors as a table and as bars."""

from __future__ import annotations

import math

from engine.inspection.readings import signed
from engine.language import number, tr
from engine.quantization.layer_results import Effect, LayerError, LayerErrors
from gui.widgets.pair_bars import BarGroup, PairBar

_MOST_NAMED = 4


def left_words(found: LayerErrors) -> str:
    """What stays as it is, and why."""
    if not found.left_alone or not found.rows:
        return " "
    first = found.left_alone[0]
    said = tr("Left as it is: {fqn} ({type}): {reason}.", fqn=first.fqn, type=first.type_name, reason=first.reason)
    others = [each.fqn for each in found.left_alone[1:]]
    if not others:
        return said
    if len(others) > _MOST_NAMED:
        return tr("{said} So are {count} others.", said=said, count=len(others))
    return tr("{said} Likewise: {others}.", said=said, others=", ".join(others))


def headers_of(has_words: bool) -> list[str]:
    """Of the columns of ``cells_of``; a word model has others."""
    first = [tr("Module"), tr("SQNR (dB)"), tr("Max error"), tr("Output (dB)")]
    last = [tr("Cosine"), tr("Type"), tr("Weights")]
    if has_words:
        return [*first, tr("KL, only this"), tr("Loss"), tr("KL, all but this"), tr("Loss"), *last]
    return [*first, tr("Only this (dB)"), tr("All but this (dB)"), *last]


def cells_of(row: LayerError, has_words: bool) -> tuple[object, ...]:
    """Numbers in full, for files."""
    first = (row.fqn, row.weight_sqnr_db, row.weight_max_error, row.output_sqnr_db)
    effects = (row.only_this, row.all_but_this)
    if has_words:
        costs = tuple(value for each in effects for value in (each.kl, each.loss_difference))
    else:
        costs = tuple(each.output_sqnr_db for each in effects)
    return (*first, *costs, row.weight_cosine, row.type_name, row.weights)


def shown_cells(row: LayerError, has_words: bool) -> tuple[object, ...]:
    """As few digits as say something, for the screen."""
    fqn, weight, largest, output, *costs, cosine, type_name, weights = cells_of(row, has_words)
    said = [_digits(value, 3) if has_words else _decibels(value) for value in costs]
    return fqn, _decibels(weight), _digits(largest, 3), _decibels(output), *said, _digits(cosine, 6), type_name, weights


def _decibels(value: object) -> object:
    if not isinstance(value, float) or math.isnan(value):
        return None
    return tr("no error") if math.isinf(value) else round(value, 1)


def _digits(value: object, digits: int) -> object:
    return float(f"{value:.{digits}g}") if isinstance(value, float) else None


def costliest(found: LayerErrors, most: int, *, is_effect: bool) -> tuple[LayerError, ...]:
    """As many rows as can be drawn: those with the largest effect or error, in the model's order."""

    def badness(row: LayerError) -> float:
        effect = row.only_this
        if is_effect and found.words is not None:
            return math.inf if effect.kl is None or math.isnan(effect.kl) else effect.kl
        decibels = effect.output_sqnr_db if is_effect else row.weight_sqnr_db
        return math.inf if decibels is None else -decibels

    worst = sorted(range(len(found.rows)), key=lambda at: badness(found.rows[at]), reverse=True)[:most]
    return tuple(found.rows[at] for at in sorted(worst))


def group_of(row: LayerError, *, is_effect: bool, has_words: bool, is_marked: bool = False) -> BarGroup:
    """A module's two bars: only this and all but this, or its weights and its output."""
    if not is_effect:
        pair = (_decibel_bar(row.weight_sqnr_db, row.note), _decibel_bar(row.output_sqnr_db, tr("not called")))
    elif has_words:
        pair = (_kl_bar(row, row.only_this, tr("only this")), _kl_bar(row, row.all_but_this, tr("all but this")))
    else:
        effects = (row.only_this, row.all_but_this)
        pair = tuple(_decibel_bar(each.output_sqnr_db, tr("no numbers")) for each in effects)  # type: ignore[assignment]
    return BarGroup(row.fqn, pair, is_marked)


def _decibel_bar(sqnr_db: float | None, lack: str) -> PairBar:
    if sqnr_db is None:
        return PairBar(None, lack or "–")
    if math.isinf(sqnr_db):
        return PairBar(sqnr_db, tr("no error") if sqnr_db > 0 else tr("all error"))
    return PairBar(sqnr_db, tr("{decibels:.1f} dB", decibels=sqnr_db))


def _kl_bar(row: LayerError, effect: Effect, name: str) -> PairBar:
    if effect.kl is None or not math.isfinite(effect.kl):
        return PairBar(None, tr("no numbers"))
    described = tr(
        "{fqn}, {name}: KL {kl} nats a word, loss {loss} nats a word",
        fqn=row.fqn,
        name=name,
        kl=number(effect.kl, ".3g"),
        loss=signed(round(effect.loss_difference or 0.0, 5)),
    )
    return PairBar(effect.kl, number(effect.kl, ".2g"), description=described)
