"""Every elementwise activation function of torch.nn with its formula, and its slope's.

A formula is worked out branch by branch, as one would by hand; autograd and the module itself are the test.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F

from engine.demos.explanations import Work
from engine.language import mark

SELU_SCALE = 1.0507009873554804934193349852946
SELU_ALPHA = 1.6732632423543772848170429916717
RRELU_SLOPE = (1 / 8 + 1 / 3) / 2
"""In evaluation RReLU takes the middle of its range from 1/8 to 1/3."""


@dataclass(frozen=True)
class Settings:
    """What the functions with a parameter take."""

    negative_slope: float = 0.01
    alpha: float = 1.0
    lambd: float = 0.5
    beta: float = 1.0
    gate: float = 1.0


Branch = Callable[[float, Settings], Work]


@dataclass(frozen=True)
class Rule:
    """``value`` and ``slope`` give the formula that holds at x; ``apply`` is torch's own.

    ``formula`` and ``slope_formula`` are marked where they hold words: ``tr`` tells them.
    """

    name: str
    formula: str
    slope_formula: str
    apply: Callable[[Tensor, Settings], Tensor]
    value: Branch
    slope: Branch
    arguments: str = ""

    def printed(self, settings: Settings) -> str:
        """``torch.nn.ELU(alpha=1)``."""
        numbers = vars(settings)
        return f"torch.nn.{self.name}({self.arguments.format(**{k: f'{v:g}' for k, v in numbers.items()})})"


def sigmoid(x: float) -> float:
    """1 / (1 + exp(-x)), without overflow."""
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def softplus(x: float) -> float:
    """ln(1 + exp(x)), without overflow."""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def _of(template: str, evaluate: Callable[..., float], *more: Callable[[Settings], float]) -> Branch:
    return lambda x, settings: Work(template, (x, *(each(settings) for each in more)), evaluate)


def _constant(value: float) -> Branch:
    return lambda x, settings: Work("{0}", (value,), lambda given: given)


def _if(is_first: Callable[[float, Settings], bool], first: Branch, second: Branch) -> Branch:
    return lambda x, settings: (first if is_first(x, settings) else second)(x, settings)


def _above(limit: float, first: Branch, second: Branch) -> Branch:
    return _if(lambda x, settings: x > limit, first, second)


ZERO, ONE, SAME = _constant(0), _constant(1), _of("{0}", lambda x: x)


def _phi(x: float) -> float:
    return 0.5 * (1 + math.erf(x / math.sqrt(2)))


def _slope(settings: Settings) -> float:
    return settings.negative_slope


def _alpha(settings: Settings) -> float:
    return settings.alpha


def _beta(settings: Settings) -> float:
    return settings.beta


def _lambd(settings: Settings) -> float:
    return settings.lambd


def _gate(settings: Settings) -> float:
    return settings.gate


def _inside(x: float, settings: Settings) -> bool:
    return abs(x) <= settings.lambd


_RULES = (
    Rule(
        "ReLU",
        "max(0, x)",
        mark("1 above 0, else 0"),
        lambda x, s: F.relu(x),
        _of("max(0, {0})", lambda x: max(0.0, x)),
        _above(0, ONE, ZERO),
    ),
    Rule(
        "LeakyReLU",
        mark("x above 0, else negative_slope · x"),
        mark("1 above 0, else negative_slope"),
        lambda x, s: F.leaky_relu(x, s.negative_slope),
        _above(0, SAME, _of("{1} × {0}", lambda x, a: a * x, _slope)),
        _above(0, ONE, lambda x, s: Work("{0}", (s.negative_slope,), lambda a: a)),
        "negative_slope={negative_slope}",
    ),
    Rule(
        "PReLU",
        mark("x above 0, else weight · x, and the weight is learnt"),
        mark("1 above 0, else weight"),
        lambda x, s: F.prelu(x, x.new_tensor([s.negative_slope])),
        _above(0, SAME, _of("{1} × {0}", lambda x, a: a * x, _slope)),
        _above(0, ONE, lambda x, s: Work("{0}", (s.negative_slope,), lambda a: a)),
        "init={negative_slope}",
    ),
    Rule(
        "RReLU",
        mark("x above 0, else x · (1/8 + 1/3) / 2 in evaluation; in training the slope is drawn from 1/8 to 1/3"),
        mark("1 above 0, else (1/8 + 1/3) / 2"),
        lambda x, s: F.rrelu(x, training=False),
        _above(0, SAME, _of("(1 / 8 + 1 / 3) / 2 × {0}", lambda x: RRELU_SLOPE * x)),
        _above(0, ONE, lambda x, s: Work("(1 / 8 + 1 / 3) / 2", (), lambda: RRELU_SLOPE)),
    ),
    Rule(
        "ReLU6",
        "min(max(0, x), 6)",
        mark("1 from 0 to 6, else 0"),
        lambda x, s: F.relu6(x),
        _of("min(max(0, {0}), 6)", lambda x: min(max(0.0, x), 6.0)),
        _if(lambda x, s: 0 < x < 6, ONE, ZERO),
    ),
    Rule(
        "ELU",
        mark("x above 0, else alpha · (exp(x) − 1)"),
        mark("1 above 0, else alpha · exp(x)"),
        lambda x, s: F.elu(x, s.alpha),
        _above(0, SAME, _of("{1} × (exp({0}) − 1)", lambda x, a: a * math.expm1(x), _alpha)),
        _above(0, ONE, _of("{1} × exp({0})", lambda x, a: a * math.exp(x), _alpha)),
        "alpha={alpha}",
    ),
    Rule(
        "CELU",
        mark("x above 0, else alpha · (exp(x / alpha) − 1)"),
        mark("1 above 0, else exp(x / alpha)"),
        lambda x, s: F.celu(x, s.alpha),
        _above(0, SAME, _of("{1} × (exp({0} / {1}) − 1)", lambda x, a: a * math.expm1(x / a), _alpha)),
        _above(0, ONE, _of("exp({0} / {1})", lambda x, a: math.exp(x / a), _alpha)),
        "alpha={alpha}",
    ),
    Rule(
        "SELU",
        mark("1.0507 · x above 0, else 1.0507 · 1.6733 · (exp(x) − 1)"),
        mark("1.0507 above 0, else 1.0507 · 1.6733 · exp(x)"),
        lambda x, s: F.selu(x),
        _above(
            0,
            lambda x, s: Work("{0} × {1}", (SELU_SCALE, x), lambda a, x: a * x),
            lambda x, s: Work(
                "{0} × {1} × (exp({2}) − 1)", (SELU_SCALE, SELU_ALPHA, x), lambda a, b, x: a * b * math.expm1(x)
            ),
        ),
        _above(
            0,
            _constant(SELU_SCALE),
            lambda x, s: Work("{0} × {1} × exp({2})", (SELU_SCALE, SELU_ALPHA, x), lambda a, b, x: a * b * math.exp(x)),
        ),
    ),
    Rule(
        "GELU",
        "x · Φ(x) = x · ½ · (1 + erf(x / √2))",
        "Φ(x) + x · exp(−x² / 2) / √(2π)",
        lambda x, s: F.gelu(x),
        _of("{0} × 0.5 × (1 + erf({0} / √(2)))", lambda x: x * _phi(x)),
        lambda x, s: Work(
            "0.5 × (1 + erf({0} / √(2))) + {0} × exp(−{0}² / 2) / √(2 × {1})",
            (x, math.pi),
            lambda x, pi: _phi(x) + x * math.exp(-x * x / 2) / math.sqrt(2 * pi),
        ),
    ),
    Rule(
        "SiLU",
        "x · σ(x)",
        "σ(x) · (1 + x · (1 − σ(x)))",
        lambda x, s: F.silu(x),
        _of("{0} × σ({0})", lambda x: x * sigmoid(x)),
        _of("σ({0}) × (1 + {0} × (1 − σ({0})))", lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x)))),
    ),
    Rule(
        "Mish",
        "x · tanh(ln(1 + exp(x)))",
        mark("tanh(s) + x · (1 − tanh(s)²) · σ(x) with s = ln(1 + exp(x))"),
        lambda x, s: F.mish(x),
        _of("{0} × tanh(ln(1 + exp({0})))", lambda x: x * math.tanh(softplus(x))),
        _of(
            "tanh(ln(1 + exp({0}))) + {0} × (1 − tanh(ln(1 + exp({0})))²) × σ({0})",
            lambda x: math.tanh(softplus(x)) + x * (1 - math.tanh(softplus(x)) ** 2) * sigmoid(x),
        ),
    ),
    Rule(
        "Sigmoid",
        "σ(x) = 1 / (1 + exp(−x))",
        "σ(x) · (1 − σ(x))",
        lambda x, s: x.sigmoid(),
        _of("1 / (1 + exp(−{0}))", sigmoid),
        _of("σ({0}) × (1 − σ({0}))", lambda x: sigmoid(x) * sigmoid(-x)),
    ),
    Rule(
        "Tanh",
        "tanh(x) = (exp(x) − exp(−x)) / (exp(x) + exp(−x))",
        "1 − tanh(x)²",
        lambda x, s: x.tanh(),
        _of("tanh({0})", math.tanh),
        _of("1 − tanh({0})²", lambda x: 1 - math.tanh(x) ** 2),
    ),
    Rule(
        "Hardtanh",
        mark("x held between −1 and 1"),
        mark("1 between −1 and 1, else 0"),
        lambda x, s: F.hardtanh(x),
        _of("min(max(−1, {0}), 1)", lambda x: min(max(-1.0, x), 1.0)),
        _if(lambda x, s: -1 < x < 1, ONE, ZERO),
    ),
    Rule(
        "Hardsigmoid",
        mark("x / 6 + ½ held between 0 and 1"),
        mark("1/6 between −3 and 3, else 0"),
        lambda x, s: F.hardsigmoid(x),
        _of("min(max(0, {0} / 6 + 0.5), 1)", lambda x: min(max(0.0, x / 6 + 0.5), 1.0)),
        _if(lambda x, s: -3 < x < 3, lambda x, s: Work("1 / 6", (), lambda: 1 / 6), ZERO),
    ),
    Rule(
        "Hardswish",
        mark("x · (x + 3) / 6 between −3 and 3, x above, 0 below"),
        mark("(2x + 3) / 6 between −3 and 3, 1 above, 0 below"),
        lambda x, s: F.hardswish(x),
        _of("{0} × min(max({0} + 3, 0), 6) / 6", lambda x: x * min(max(x + 3, 0.0), 6.0) / 6),
        _if(
            lambda x, s: -3 < x < 3,
            _of("(2 × {0} + 3) / 6", lambda x: (2 * x + 3) / 6),
            _if(lambda x, s: x >= 3, ONE, ZERO),
        ),
    ),
    Rule(
        "Hardshrink",
        mark("0 between −lambd and lambd, else x"),
        mark("0 between −lambd and lambd, else 1"),
        lambda x, s: F.hardshrink(x, s.lambd),
        _if(_inside, ZERO, SAME),
        _if(_inside, ZERO, ONE),
        "lambd={lambd}",
    ),
    Rule(
        "Softshrink",
        mark("0 between −lambd and lambd, else x drawn nearer to 0 by lambd"),
        mark("0 between −lambd and lambd, else 1"),
        lambda x, s: F.softshrink(x, s.lambd),
        _if(
            _inside,
            ZERO,
            _above(0, _of("{0} − {1}", lambda x, a: x - a, _lambd), _of("{0} + {1}", lambda x, a: x + a, _lambd)),
        ),
        _if(_inside, ZERO, ONE),
        "lambd={lambd}",
    ),
    Rule(
        "Threshold",
        mark("x above the threshold, else 0"),
        mark("1 above the threshold, else 0"),
        lambda x, s: F.threshold(x, s.lambd, 0.0),
        _if(lambda x, s: x > s.lambd, SAME, ZERO),
        _if(lambda x, s: x > s.lambd, ONE, ZERO),
        "threshold={lambd}, value=0",
    ),
    Rule(
        "Softplus",
        mark("ln(1 + exp(beta · x)) / beta, and x where beta · x is above 20"),
        "σ(beta · x)",
        lambda x, s: F.softplus(x, s.beta),
        _if(
            lambda x, s: s.beta * x > 20,
            SAME,
            _of("ln(1 + exp({1} × {0})) / {1}", lambda x, b: softplus(b * x) / b, _beta),
        ),
        _if(lambda x, s: s.beta * x > 20, ONE, _of("σ({1} × {0})", lambda x, b: sigmoid(b * x), _beta)),
        "beta={beta}",
    ),
    Rule(
        "Softsign",
        "x / (1 + |x|)",
        "1 / (1 + |x|)²",
        lambda x, s: F.softsign(x),
        _of("{0} / (1 + abs({0}))", lambda x: x / (1 + abs(x))),
        _of("1 / (1 + abs({0}))²", lambda x: 1 / (1 + abs(x)) ** 2),
    ),
    Rule(
        "LogSigmoid",
        "ln(σ(x)) = −ln(1 + exp(−x))",
        "1 − σ(x)",
        lambda x, s: F.logsigmoid(x),
        _of("−ln(1 + exp(−{0}))", lambda x: -softplus(-x)),
        _of("1 − σ({0})", lambda x: sigmoid(-x)),
    ),
    Rule(
        "Tanhshrink",
        "x − tanh(x)",
        "tanh(x)²",
        lambda x, s: F.tanhshrink(x),
        _of("{0} − tanh({0})", lambda x: x - math.tanh(x)),
        _of("tanh({0})²", lambda x: math.tanh(x) ** 2),
    ),
    Rule(
        "GLU",
        mark("a · σ(x), where a and x are the two halves of the input"),
        "a · σ(x) · (1 − σ(x))",
        lambda x, s: F.glu(nn.functional.pad(x[None], (0, 0, 1, 0), value=s.gate), dim=0)[0],
        _of("{1} × σ({0})", lambda x, a: a * sigmoid(x), _gate),
        _of("{1} × σ({0}) × (1 − σ({0}))", lambda x, a: a * sigmoid(x) * sigmoid(-x), _gate),
        "dim=0",
    ),
)

FUNCTIONS: dict[str, Rule] = {rule.name: rule for rule in _RULES}
"""By the name of the class; softmax and its kin, which need all numbers of a row, are a demo of their own."""
