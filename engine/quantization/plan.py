"""What a benchmark shall run: which schemes by which protocol, on how much text, how often."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from engine.errors import EngineError
from engine.language import tr
from engine.quantization import kept

Protocol: TypeAlias = Literal["tutorial", "exact", "fast"]
PROTOCOLS: tuple[str, ...] = get_args(Protocol)
Split: TypeAlias = Literal["train", "valid", "test"]
AmountName: TypeAlias = Literal["quick", "normal", "full"]
Amount: TypeAlias = AmountName | int

AMOUNTS: dict[str, int | None] = {"quick": 2_000, "normal": 20_000, "full": None}
MOST_REPEATS = 100


@dataclass(frozen=True)
class Entry:
    """A row to be: ``scheme`` as it is spelled (``simulated:bits=4``) says what the weights become, ``protocol`` how
    they run, ``modules`` the fqns that were ticked (None for all that the scheme supports)."""

    scheme: str
    protocol: Protocol = "tutorial"
    modules: tuple[str, ...] | None = None

    @property
    def spelling(self) -> str:
        """``float32@exact``; the tutorial protocol goes without saying."""
        return self.scheme if self.protocol == "tutorial" else f"{self.scheme}@{self.protocol}"


DEFAULT_ENTRIES = (Entry("float32"), Entry("tutorial-int8"))


@dataclass(frozen=True)
class BenchmarkPlan:
    """All that the controls say; a run in the history keeps it, so that they can be put back.

    ``amount`` is how many words are scored: quick 2,000, normal 20,000, full, or a number. Without a ``corpus`` folder
    the text is the one that ships. ``repeats`` None is what suits the model: one pass over a text, nine calls of a
    model that reads none. ``seed`` draws the resamples of the intervals.
    """

    entries: tuple[Entry, ...] = DEFAULT_ENTRIES
    amount: Amount = "full"
    repeats: int | None = None
    threads: int = 1
    corpus: str | None = None
    split: Split = "test"
    seed: int = 0


def checked(plan: BenchmarkPlan) -> BenchmarkPlan:
    """The same plan.

    Raises:
        EngineError: nothing to run, or repeats, threads or words that are not possible.
    """
    if not plan.entries:
        raise EngineError(tr("There is nothing to measure: choose at least one scheme."))
    for entry in plan.entries:
        as_protocol(entry.protocol)
    if plan.repeats is not None:
        check_repeats(plan.repeats)
    most = os.cpu_count() or 1
    if not 1 <= plan.threads <= most:
        raise EngineError(
            tr("{threads} threads are not possible here: give 1 to {most}.", threads=plan.threads, most=most)
        )
    words_of(plan.amount)
    return plan


def check_repeats(repeats: int) -> None:
    """Raises EngineError when a benchmark cannot run so often."""
    if not 1 <= repeats <= MOST_REPEATS:
        raise EngineError(
            tr(
                "{repeats} repeats are not possible: give 1 to {most_repeats}.",
                repeats=repeats,
                most_repeats=MOST_REPEATS,
            )
        )


def words_of(amount: Amount) -> int | None:
    """How many words an amount asks for, None for all of them; raises EngineError for fewer than one."""
    if isinstance(amount, str):
        if amount not in AMOUNTS:
            raise EngineError(
                tr(
                    "There is no amount {amount!r}: use {amounts} or a number of words.",
                    amount=amount,
                    amounts=", ".join(AMOUNTS),
                )
            )
        return AMOUNTS[amount]
    if amount < 1:
        raise EngineError(tr("{amount} tokens cannot be scored: ask for at least 1.", amount=amount))
    return amount


def parse_amount(text: str) -> Amount:
    """``quick``, ``normal``, ``full`` or a whole number as it is typed; raises EngineError for anything else."""
    if text in AMOUNTS:
        return cast(AmountName, text)
    try:
        amount = int(text.replace(",", ""))
    except ValueError:
        raise EngineError(
            tr(
                "{text!r} is no amount of words: use {amounts} or a whole number.",
                text=text,
                amounts=", ".join(AMOUNTS),
            )
        ) from None
    words_of(amount)
    return amount


def amount_sentence(amount: Amount, available: int) -> str:
    """How many of a text's ``available`` predictions are scored, and that it is all where more was asked for."""
    wanted = words_of(amount)
    if wanted is None:
        return tr(kept.ALL_SCORED, available=available)
    if wanted > available:
        return tr(kept.FEWER_THAN_WANTED, available=available, wanted=wanted)
    return tr(kept.FIRST_SCORED, available=available, wanted=wanted)


def as_protocol(name: str) -> Protocol:
    """A protocol by its name; raises EngineError when there is none."""
    if name in PROTOCOLS:
        return cast(Protocol, name)
    raise EngineError(tr("There is no protocol {name!r}: use {protocols}.", name=name, protocols=", ".join(PROTOCOLS)))


def parse_entries(schemes: Sequence[str], protocols: Sequence[str] = ()) -> tuple[Entry, ...]:
    """Entries as the command line has them.

    A scheme may carry its protocol, ``float32@exact``. One protocol holds for all schemes, as many as there are schemes
    belong to them by position.

    Raises:
        EngineError: a protocol that there is not, two for one scheme, or neither one nor one for each.
    """
    if len(protocols) not in (0, 1, len(schemes)):
        raise EngineError(
            tr(
                "{count} protocols for {schemes} schemes: give one for all of them, or one for each.",
                count=len(protocols),
                schemes=len(schemes),
            )
        )
    given = list(protocols) * len(schemes) if len(protocols) == 1 else list(protocols)
    entries = []
    for index, text in enumerate(schemes):
        scheme, at, own = text.rpartition("@")
        if at and protocols:
            raise EngineError(
                tr("{text} has its protocol already: leave out --protocol, or the part after @.", text=text)
            )
        if not at:
            scheme, own = text, given[index] if given else "tutorial"
        entries.append(Entry(scheme, as_protocol(own)))
    return tuple(entries)
