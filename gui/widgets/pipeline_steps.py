"""The way from logits to a draw as rows and columns: what the picture of it and its table show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.language import number, tr
from engine.text.next_word import NextChoice, NextWord
from engine.text.sampling import Sampling
from gui.widgets.plain_mark import shown_safely

LOGITS, TEMPERATURE, TOP_K, TOP_P, DRAW = range(5)
STEPS = (LOGITS, TEMPERATURE, TOP_K, TOP_P, DRAW)


@dataclass(frozen=True)
class Step:
    """The head and foot of a column; each text is given in full, and short for where there is little room.

    ``kept`` and ``cut_before`` are shares of the tempered probability: what this step leaves, and what was cut up to
    and with it; both None where there is no such thing to show.
    """

    title: tuple[str, str]
    setting: tuple[str, str]
    left: tuple[str, str]
    foot: tuple[str, str]
    kept: float | None = None
    cut: float = 0.0


def cut_step(choice: NextChoice, sampling: Sampling) -> int | None:
    """The step that takes a word out; None for one that can be drawn."""
    if choice.is_forbidden or (sampling.temperature == 0 and not choice.is_kept):
        return TEMPERATURE
    if not choice.kept_by_top_k:
        return TOP_K
    return None if choice.kept_by_top_p else TOP_P


def cut_sign(choice: NextChoice, sampling: Sampling) -> str:
    """``✗ top-k``: a word for the step that takes it out; "" for a word that can be drawn."""
    if choice.is_forbidden:
        return tr("✗ forbidden")
    step = cut_step(choice, sampling)
    if step == TEMPERATURE:
        return tr("✗ T = 0")
    if step is None:
        return ""
    return tr("✗ top-k") if step == TOP_K else tr("✗ top-p")


def share_of(choice: NextChoice, step: int, sampling: Sampling) -> float:
    """The share of a word at a step after the logits, while it can be drawn."""
    # Greedy leaves one word, and <unk> is taken out before the largest logit is looked for.
    return choice.final if step == DRAW or sampling.temperature == 0 else choice.tempered


def ghost_of(choice: NextChoice, sampling: Sampling) -> float:
    """What a word had that was cut."""
    return choice.probability if sampling.temperature == 0 else choice.tempered


def others_share(found: NextWord, shown: Sequence[NextChoice], step: int) -> float:
    """What the words that are not shown hold together after a step."""
    if step == DRAW or found.sampling.temperature == 0:
        return _positive(1 - sum(choice.final for choice in shown))
    kept, left = 1 - found.unknown_cut, [choice for choice in shown if not choice.is_forbidden]
    if step >= TOP_K:
        kept, left = kept - found.top_k_cut, [choice for choice in left if choice.kept_by_top_k]
    if step >= TOP_P:
        kept, left = kept - found.top_p_cut, [choice for choice in left if choice.kept_by_top_p]
    return _positive(kept - sum(choice.tempered for choice in left))


def steps_of(found: NextWord) -> tuple[Step, ...]:
    """The five columns with their settings and what each of them takes away."""
    sampling = found.sampling
    is_greedy = sampling.temperature == 0
    after_unknown = _positive(1 - found.unknown_cut)
    after_top_k = _positive(after_unknown - found.top_k_cut)
    after_top_p = _positive(after_top_k - found.top_p_cut)
    if is_greedy:
        after_unknown = after_top_k = after_top_p = 1.0
    unknown_cut, top_k_cut, top_p_cut = (
        (0.0, 0.0, 0.0) if is_greedy else (found.unknown_cut, found.top_k_cut, found.top_p_cut)
    )
    if is_greedy:
        foot = (tr("the likeliest"), "")
    elif sampling.forbid_unknown:
        foot = (tr("{share} is <unk>", share=share_text(unknown_cut)), f"−{share_text(unknown_cut)}")
    else:
        foot = (tr("all words"), "")
    temperature = tr("T = 0: greedy") if is_greedy else tr("T = {value}", value=plain_text(sampling.temperature))
    bits_before = tr("{bits:.1f} bits", bits=found.entropy_before_bits)
    bits_after = tr("{bits:.1f} bits", bits=found.entropy_after_bits)
    one_left = found.words_left == 1
    return (
        Step(
            (tr("Logits"), tr("Logits")),
            (tr("raw scores"), tr("scores")),
            (tr("{count:,} words", count=found.vocab_size), number(found.vocab_size)),
            (bits_before, bits_before),
        ),
        Step(
            (tr("Temperature"), tr("Temp.")),
            (temperature, tr("T = 0") if is_greedy else temperature),
            _kept(after_unknown),
            foot,
            kept=after_unknown,
            cut=unknown_cut,
        ),
        Step(
            (tr("Top-k"), tr("Top-k")),
            _twice(tr("k = {count:,}", count=sampling.top_k) if sampling.top_k else tr("off")),
            _kept(after_top_k),
            _cut(top_k_cut),
            kept=after_top_k,
            cut=top_k_cut,
        ),
        Step(
            (tr("Top-p"), tr("Top-p")),
            _twice(tr("p = {value}", value=plain_text(sampling.top_p)) if sampling.top_p < 1 else tr("off")),
            _kept(after_top_p),
            _cut(top_p_cut),
            kept=after_top_p,
            cut=top_p_cut,
        ),
        Step(
            (tr("Draw"), tr("Draw")),
            (tr("scaled to 100 %"), tr("= 100 %")),
            (
                tr("1 word left") if one_left else tr("{count:,} left", count=found.words_left),
                number(found.words_left),
            ),
            (bits_after, bits_after),
        ),
    )


def choice_text(choice: NextChoice, sampling: Sampling) -> str:
    """A word's whole way in one sentence."""
    way = tr(
        "{word}, place {rank:,}: logit {logit}, {own} by the model alone, {tempered} at temperature {temperature}",
        word=shown_safely(choice.word),
        rank=choice.rank,
        logit=number(choice.logit, "+.2f").replace("-", "−"),
        own=share_text(choice.probability),
        tempered=share_text(share_of(choice, TEMPERATURE, sampling)),
        temperature=plain_text(sampling.temperature),
    )
    if choice.is_forbidden:
        return tr("{way}; forbidden, so it cannot be drawn", way=way)
    step = cut_step(choice, sampling)
    if step == TEMPERATURE:
        return tr("{way}; not the likeliest, so it cannot be drawn", way=way)
    if step == TOP_K:
        return tr("{way}; cut by top-k", way=way)
    if step == TOP_P:
        return tr("{way}; cut by top-p", way=way)
    return tr("{way}; drawn with {final}", way=way, final=share_text(choice.final))


def share_text(share: float) -> str:
    """``12.3 %``, ``0.42 %``, ``< 0.01 %``."""
    percent = 100 * share
    if percent >= 99.95 or not percent:
        return tr("{percent:.0f} %", percent=percent)
    if percent >= 1:
        return tr("{percent:.1f} %", percent=percent)
    if percent >= 0.01:
        return tr("{percent:.2f} %", percent=percent)
    return tr("< 0.01 %")


def choice_headers() -> list[str]:
    """Names of ``choice_row``'s columns."""
    return [
        tr("Rank"),
        tr("Word"),
        tr("Id"),
        tr("Logit"),
        tr("Probability, model alone"),
        tr("Probability, tempered"),
        tr("Taken out by"),
        tr("Probability, drawn with"),
    ]


def choice_row(choice: NextChoice, sampling: Sampling) -> list[object]:
    """A word's way as a line of a table."""
    sign = cut_sign(choice, sampling).removeprefix("✗ ")
    return [
        choice.rank,
        choice.word,
        choice.id,
        choice.logit,
        choice.probability,
        choice.tempered,
        sign,
        choice.final,
    ]


def plain_text(value: float) -> str:
    """A setting as it is usually typed: ``0.80``, ``1e+30``."""
    if 0.005 <= value < 10_000:
        return number(value, ",.2f") if value < 100 else number(value, ",.0f")
    return number(value, ".3g")


def _kept(share: float) -> tuple[str, str]:
    return tr("{share} kept", share=share_text(share)), share_text(share)


def _cut(share: float) -> tuple[str, str]:
    return tr("{share} cut", share=share_text(share)), f"−{share_text(share)}"


def _twice(text: str) -> tuple[str, str]:
    return text, text


def _positive(share: float) -> float:
    """Sums of many words miss 0 by their rounding."""
    return share if share > 1e-9 else 0.0
