"""How many multiply-adds a call of a module takes, by formula.

A MAC is one multiply-add of a product with weights or between activations. Bias, activation, pooling, normalisation
and the element-wise gates of a recurrent layer are other operations and count nothing, which is also what
``torch.utils.flop_counter`` does; there 1 MAC is 2 FLOPs. One formula per type stands below, with its source.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeVar

from torch import Tensor, nn
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd

from engine.inspection.observation import Call, first_tensor

M = TypeVar("M", bound=nn.Module)
_formulas: dict[type[nn.Module], Callable[[Any, Call], int]] = {}

PRODUCTS = frozenset(
    (
        # matrices and vectors
        *("addbmm", "addmm", "addmv", "baddbmm", "bilinear", "bmm", "chain_matmul", "dot", "einsum", "inner", "linear"),
        *("matmul", "mm", "multi_dot", "mv", "tensordot", "vdot"),
        # convolutions
        *("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"),
        # recurrent layers and attention
        *("gru", "gru_cell", "lstm", "lstm_cell", "rnn_relu", "rnn_relu_cell", "rnn_tanh", "rnn_tanh_cell"),
        *("multi_head_attention_forward", "scaled_dot_product_attention"),
    )
)
"""Torch functions that multiply and add: a module that calls one itself has MACs that no formula here knows."""


def formula_for(module: nn.Module) -> Callable[[Any, Call], int] | None:
    """The formula of its type, or of an ancestor whose ``forward`` it still has."""
    for ancestor in type(module).__mro__:
        if ancestor in _formulas:
            return _formulas[ancestor] if type(module).forward is ancestor.forward else None
    return None


def formula(*types: type[M]) -> Callable[[Callable[[M, Call], int]], Callable[[M, Call], int]]:
    """Registers the decorated function for module types."""

    def register(count: Callable[[M, Call], int]) -> Callable[[M, Call], int]:
        for kind in types:
            _formulas[kind] = count
        return count

    return register


def _given(call: Call) -> Tensor:
    tensor = first_tensor((call.args, call.kwargs))
    if tensor is None:
        raise ValueError("a call without any tensor")
    return tensor


def _returned(call: Call) -> Tensor:
    tensor = first_tensor(call.output)
    if tensor is None:
        raise ValueError("a result without any tensor")
    return tensor


@formula(nn.Linear)
def _linear(module: nn.Linear, call: Call) -> int:
    """Each output is a product of in_features long (torch docs: y = x Aᵀ + b)."""
    return _returned(call).numel() * module.in_features


@formula(nn.Conv1d, nn.Conv2d, nn.Conv3d)
def _convolution(module: _ConvNd, call: Call) -> int:
    """Each output cell sums a kernel over the channels of its group (Dumoulin and Visin, 2016)."""
    return _returned(call).numel() * (module.in_channels // module.groups) * math.prod(module.kernel_size)


@formula(nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d)
def _transposed_convolution(module: _ConvTransposeNd, call: Call) -> int:
    """The gradient of a convolution: each input cell is spread by a kernel (Dumoulin and Visin, 2016)."""
    return _given(call).numel() * (module.out_channels // module.groups) * math.prod(module.kernel_size)


@formula(nn.LSTM, nn.GRU, nn.RNN)
def _recurrent(module: nn.RNNBase, call: Call) -> int:
    """Every step uses every matrix once: W_ih, W_hh and, with a projection, W_hr, per layer and direction.

    Source: the equations of ``torch.nn.LSTM``, whose weights already hold all gates.
    """
    steps = math.prod(_given(call).shape[:-1])  # (seq_len, N, features), either one first, or a packed sequence's data
    return steps * sum(weight.numel() for weight in module.parameters() if weight.dim() == 2)


@formula(nn.LSTMCell, nn.GRUCell, nn.RNNCell)
def _recurrent_cell(module: nn.RNNCellBase, call: Call) -> int:
    """One step of the above."""
    return math.prod(_given(call).shape[:-1]) * (module.weight_ih.numel() + module.weight_hh.numel())


@formula(nn.MultiheadAttention)
def _attention(module: nn.MultiheadAttention, call: Call) -> int:
    """Projections of query, key and value, Q Kᵀ, its product with V, and the output projection.

    Source: Vaswani et al., 2017, section 3.2: per head d = E / h wide, hence L x S x E over all heads.
    """
    query, key, value = (call.argument(at, name) for at, name in enumerate(("query", "key", "value")))
    embed_dim = module.embed_dim
    if query.dim() == 2:
        batch, target, source = 1, query.shape[0], key.shape[0]
    elif module.batch_first:
        batch, target, source = query.shape[0], query.shape[1], key.shape[1]
    else:
        batch, target, source = query.shape[1], query.shape[0], key.shape[0]
    inputs = target * query.shape[-1] + source * key.shape[-1] + source * value.shape[-1]
    # a learned key and value, and a zero one, each lengthen what is attended to by one place
    attended = source + (module.bias_k is not None) + module.add_zero_attn
    between = 2 * target * attended * embed_dim
    return int(batch * (inputs * embed_dim + between + target * embed_dim * embed_dim))


@formula(
    # looking up is not multiplying
    nn.Embedding,
    # rearranging
    nn.Identity, nn.Flatten, nn.Unflatten, nn.PixelShuffle, nn.PixelUnshuffle, nn.ChannelShuffle, nn.ZeroPad2d,
    nn.ConstantPad1d, nn.ConstantPad2d, nn.ConstantPad3d, nn.ReflectionPad1d, nn.ReflectionPad2d, nn.ReflectionPad3d,
    nn.ReplicationPad1d, nn.ReplicationPad2d, nn.ReplicationPad3d,
    # activation
    nn.ReLU, nn.ReLU6, nn.LeakyReLU, nn.PReLU, nn.RReLU, nn.ELU, nn.SELU, nn.CELU, nn.GELU, nn.SiLU, nn.Mish,
    nn.Sigmoid, nn.LogSigmoid, nn.Hardsigmoid, nn.Hardswish, nn.Hardtanh, nn.Hardshrink, nn.Softshrink, nn.Softplus,
    nn.Softsign, nn.Tanh, nn.Tanhshrink, nn.Threshold, nn.GLU, nn.Softmax, nn.Softmin, nn.Softmax2d, nn.LogSoftmax,
    # pooling
    nn.MaxPool1d, nn.MaxPool2d, nn.MaxPool3d, nn.AvgPool1d, nn.AvgPool2d, nn.AvgPool3d, nn.LPPool1d, nn.LPPool2d,
    nn.AdaptiveMaxPool1d, nn.AdaptiveMaxPool2d, nn.AdaptiveMaxPool3d, nn.AdaptiveAvgPool1d, nn.AdaptiveAvgPool2d,
    nn.AdaptiveAvgPool3d, nn.FractionalMaxPool2d, nn.MaxUnpool1d, nn.MaxUnpool2d, nn.MaxUnpool3d,
    # normalisation
    nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d, nn.SyncBatchNorm, nn.LayerNorm, nn.RMSNorm, nn.GroupNorm,
    nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d, nn.LocalResponseNorm,
    # dropout
    nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout,
)  # fmt: skip
def _none(module: nn.Module, call: Call) -> int:
    """Known to multiply nothing with weights or activations in the sense above."""
    return 0
