"""How many multiply-adds a torch function takes that a ``forward`` calls itself, between its modules."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from engine.inspection.formulas import Factors
from engine.inspection.observation import Call, first_tensor

PRODUCTS = frozenset(
    (
        # matrices and vectors
        *("addbmm", "addmm", "addmv", "baddbmm", "bilinear", "bmm", "chain_matmul", "dot", "einsum", "inner", "linear"),
        *("matmul", "mm", "multi_dot", "mv", "outer", "tensordot", "vdot"),
        # convolutions
        *("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"),
        # recurrent layers and attention
        *("gru", "gru_cell", "lstm", "lstm_cell", "rnn_relu", "rnn_relu_cell", "rnn_tanh", "rnn_tanh_cell"),
        *("multi_head_attention_forward", "scaled_dot_product_attention"),
    )
)
"""Torch functions that multiply and add; what a module's own ``forward`` does with them counts for that module."""


def function_products(name: str, call: Call) -> Iterable[Factors] | None:
    """The products of one call of a function in ``PRODUCTS``; None where no formula here knows them."""
    count = _COUNTS.get(name)
    if count is None or first_tensor(call.output) is None:
        return None
    try:
        return count(call)
    except (AttributeError, IndexError, TypeError):  # given in a way that the formula does not expect
        return None


def _matrix(first: int, name: str) -> Callable[[Call], list[Factors]]:
    """Every cell of the result is as long a product as the last dimension of the left matrix."""

    def count(call: Call) -> list[Factors]:
        return [(*call.output.shape, call.argument(first, name).shape[-1])]

    return count


def _summed(call: Call) -> list[Factors]:
    left = call.argument(1, "batch1")
    return [(*call.output.shape, left.shape[0], left.shape[-1])]


def _convolution(call: Call) -> list[Factors]:
    weight = call.argument(1, "weight")  # (out_channels, in_channels / groups, *kernel)
    return [(*call.output.shape, *weight.shape[1:])]


def _transposed_convolution(call: Call) -> list[Factors]:
    given, weight = call.argument(0, "input"), call.argument(1, "weight")  # (in_channels, out_channels / groups, ...)
    return [(*given.shape, *weight.shape[1:])]


def _attention(call: Call) -> list[Factors]:
    query, key, value = (call.argument(at, name) for at, name in enumerate(("query", "key", "value")))
    heads = math.prod(call.output.shape[:-2])
    target, source = query.shape[-2], key.shape[-2]
    return [(heads, target, source, query.shape[-1]), (heads, target, source, value.shape[-1])]


def _bilinear(call: Call) -> list[Factors]:
    out_features, first, second = call.argument(2, "weight").shape
    return [(math.prod(call.output.shape[:-1]), out_features, first, second + 1)]


_COUNTS: dict[str, Callable[[Call], list[Factors]]] = {
    **{name: _matrix(0, "input") for name in ("matmul", "mm", "bmm", "mv", "dot", "vdot", "inner", "linear")},
    **{name: _matrix(1, first) for name, first in (("addmm", "mat1"), ("baddbmm", "batch1"), ("addmv", "mat"))},
    "addbmm": _summed,
    **dict.fromkeys(("conv1d", "conv2d", "conv3d"), _convolution),
    **dict.fromkeys(("conv_transpose1d", "conv_transpose2d", "conv_transpose3d"), _transposed_convolution),
    "scaled_dot_product_attention": _attention,
    "bilinear": _bilinear,
}
