"""The loss functions of torch.nn that go number by number: what one number costs, and its slope.

Formulas from the documentation of each class; autograd and the module itself are the test.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from torch import Tensor
from torch.nn import functional as F

from engine.demos.activation_rules import sigmoid, softplus
from engine.demos.explanations import Work
from engine.language import mark

BCE_EPS = 9.999999960041972e-13
"""torch divides by at least 1e-12, which it keeps in float32."""
Targets = Literal["any", "count", "share", "sign"]


@dataclass(frozen=True)
class LossSettings:
    """What some of them take: beta of SmoothL1, delta of Huber, margin, and the variance of GaussianNLL."""

    delta: float = 1.0
    margin: float = 1.0
    var: float = 1.0


Branch = Callable[[float, float, LossSettings], Work]


@dataclass(frozen=True)
class LossRule:
    """``value`` and ``slope`` at a prediction p and a target t; ``apply`` is torch's own, without reduction.

    ``formula`` and ``slope_formula`` are marked where they hold words: ``tr`` tells them. ``targets`` says which
    targets it takes: any number, counts from 0, shares from 0 to 1, or -1 and 1.
    """

    name: str
    formula: str
    slope_formula: str
    apply: Callable[[Tensor, Tensor, LossSettings], Tensor]
    value: Branch
    slope: Branch
    targets: Targets = "any"
    is_probability: bool = False


def _of(template: str, evaluate: Callable[[float, float], float]) -> Branch:
    return lambda p, t, s: Work(template, (p, t), evaluate)


def _constant(value: float) -> Branch:
    return lambda p, t, s: Work("{0}", (value,), lambda given: given)


def _sign(p: float, t: float, s: LossSettings) -> Work:
    return _constant(float((p > t) - (p < t)))(p, t, s)


def _smooth_l1(p: float, t: float, s: LossSettings) -> Work:
    if abs(p - t) < s.delta:
        return Work("({0} − {1})² / (2 × {2})", (p, t, s.delta), lambda p, t, d: (p - t) ** 2 / (2 * d))
    return Work("abs({0} − {1}) − {2} / 2", (p, t, s.delta), lambda p, t, d: abs(p - t) - d / 2)


def _smooth_l1_slope(p: float, t: float, s: LossSettings) -> Work:
    if abs(p - t) < s.delta:
        return Work("({0} − {1}) / {2}", (p, t, s.delta), lambda p, t, d: (p - t) / d)
    return _sign(p, t, s)


def _huber(p: float, t: float, s: LossSettings) -> Work:
    if abs(p - t) <= s.delta:
        return Work("({0} − {1})² / 2", (p, t), lambda p, t: (p - t) ** 2 / 2)
    return Work("{2} × (abs({0} − {1}) − {2} / 2)", (p, t, s.delta), lambda p, t, d: d * (abs(p - t) - d / 2))


def _huber_slope(p: float, t: float, s: LossSettings) -> Work:
    if abs(p - t) <= s.delta:
        return Work("{0} − {1}", (p, t), lambda p, t: p - t)
    return _constant(s.delta if p > t else -s.delta)(p, t, s)


def _cross_entropy(p: float, t: float) -> float:
    return -(t * max(math.log(p), -100.0) if t else 0.0) - ((1 - t) * max(math.log1p(-p), -100.0) if t < 1 else 0.0)


def _bce(p: float, t: float, s: LossSettings) -> Work:
    if t == 1:
        return Work("−max(ln({0}), −100)", (p,), lambda p: -math.log(p)) if p > 0 else _constant(100.0)(p, t, s)
    if t == 0:
        return Work("−max(ln(1 − {0}), −100)", (p,), lambda p: -math.log1p(-p)) if p < 1 else _constant(100.0)(p, t, s)
    if p in (0.0, 1.0):  # torch holds each logarithm at -100
        return Work("{0} × 100", (t if p == 0 else 1 - t,), lambda share: share * 100)
    return Work("−{1} × ln({0}) − (1 − {1}) × ln(1 − {0})", (p, t), _cross_entropy)


def _bce_slope(p: float, t: float, s: LossSettings) -> Work:
    return Work(
        "({0} − {1}) / max((1 − {0}) × {0}, {2})",
        (p, t, BCE_EPS),
        lambda p, t, eps: (p - t) / max((1 - p) * p, eps),
    )


def _hinge(p: float, t: float, s: LossSettings) -> Work:
    if t == 1:
        return _constant(p)(p, t, s)
    return Work("max(0, {1} − {0})", (p, s.margin), lambda p, m: max(0.0, m - p))


def _hinge_slope(p: float, t: float, s: LossSettings) -> Work:
    return _constant(1.0 if t == 1 else -1.0 if s.margin - p >= 0 else 0.0)(p, t, s)


def _gaussian(p: float, t: float, s: LossSettings) -> Work:
    return Work(
        "0.5 × (ln({2}) + ({0} − {1})² / {2})",
        (p, t, s.var),
        lambda p, t, v: 0.5 * (math.log(v) + (p - t) ** 2 / v),
    )


def _gaussian_slope(p: float, t: float, s: LossSettings) -> Work:
    return Work("({0} − {1}) / {2}", (p, t, s.var), lambda p, t, v: (p - t) / v)


_LOGITS = "−{1} × ln(σ({0})) − (1 − {1}) × ln(1 − σ({0}))"


def _logits(p: float, t: float) -> float:
    return t * softplus(-p) + (1 - t) * softplus(p)


_RULES = (
    LossRule(
        "MSELoss",
        "(p − t)²",
        "2 · (p − t)",
        lambda p, t, s: F.mse_loss(p, t, reduction="none"),
        _of("({0} − {1})²", lambda p, t: (p - t) ** 2),
        _of("2 × ({0} − {1})", lambda p, t: 2 * (p - t)),
    ),
    LossRule(
        "L1Loss",
        "|p − t|",
        mark("1 above the target, −1 below"),
        lambda p, t, s: F.l1_loss(p, t, reduction="none"),
        _of("abs({0} − {1})", lambda p, t: abs(p - t)),
        _sign,
    ),
    LossRule(
        "SmoothL1Loss",
        mark("(p − t)² / (2 · beta) where |p − t| is below beta, else |p − t| − beta / 2"),
        mark("(p − t) / beta, held between −1 and 1"),
        lambda p, t, s: F.smooth_l1_loss(p, t, reduction="none", beta=s.delta),
        _smooth_l1,
        _smooth_l1_slope,
    ),
    LossRule(
        "HuberLoss",
        mark("(p − t)² / 2 where |p − t| is at most delta, else delta · (|p − t| − delta / 2)"),
        mark("p − t, held between −delta and delta"),
        lambda p, t, s: F.huber_loss(p, t, reduction="none", delta=s.delta),
        _huber,
        _huber_slope,
    ),
    LossRule(
        "PoissonNLLLoss",
        mark("exp(p) − t · p, where p is the logarithm of the expected count"),
        "exp(p) − t",
        lambda p, t, s: F.poisson_nll_loss(p, t, reduction="none"),
        _of("exp({0}) − {1} × {0}", lambda p, t: math.exp(p) - t * p),
        _of("exp({0}) − {1}", lambda p, t: math.exp(p) - t),
        "count",
    ),
    LossRule(
        "GaussianNLLLoss",
        "½ · (ln(var) + (p − t)² / var)",
        "(p − t) / var",
        lambda p, t, s: F.gaussian_nll_loss(p, t, p.new_full(p.shape, s.var), reduction="none"),
        _gaussian,
        _gaussian_slope,
    ),
    LossRule(
        "BCELoss",
        mark("−t · ln(p) − (1 − t) · ln(1 − p), each logarithm held above −100"),
        "(p − t) / (p · (1 − p))",
        lambda p, t, s: F.binary_cross_entropy(p, t, reduction="none"),
        _bce,
        _bce_slope,
        "share",
        is_probability=True,
    ),
    LossRule(
        "BCEWithLogitsLoss",
        "−t · ln(σ(p)) − (1 − t) · ln(1 − σ(p))",
        "σ(p) − t",
        lambda p, t, s: F.binary_cross_entropy_with_logits(p, t, reduction="none"),
        _of(_LOGITS, _logits),
        _of("σ({0}) − {1}", lambda p, t: sigmoid(p) - t),
        "share",
    ),
    LossRule(
        "MultiLabelSoftMarginLoss",
        mark("−t · ln(σ(p)) − (1 − t) · ln(1 − σ(p)) for each label, then the mean over the labels"),
        "σ(p) − t",
        # torch gives one number a sample: as one label a sample it is what that label costs
        lambda p, t, s: F.multilabel_soft_margin_loss(p[:, None], t[:, None], reduction="none"),
        _of(_LOGITS, _logits),
        _of("σ({0}) − {1}", lambda p, t: sigmoid(p) - t),
        "share",
    ),
    LossRule(
        "SoftMarginLoss",
        "ln(1 + exp(−t · p))",
        "−t / (1 + exp(t · p))",
        lambda p, t, s: F.soft_margin_loss(p, t, reduction="none"),
        _of("ln(1 + exp(−{1} × {0}))", lambda p, t: softplus(-t * p)),
        _of("−{1} / (1 + exp({1} × {0}))", lambda p, t: -t * sigmoid(-t * p)),
        "sign",
    ),
    LossRule(
        "HingeEmbeddingLoss",
        mark("p where t is 1, max(0, margin − p) where t is −1"),
        mark("1 where t is 1; −1 where t is −1 and p is below the margin, else 0"),
        lambda p, t, s: F.hinge_embedding_loss(p, t, s.margin, reduction="none"),
        _hinge,
        _hinge_slope,
        "sign",
    ),
)

LOSSES: dict[str, LossRule] = {rule.name: rule for rule in _RULES}
"""By the name of the class."""
