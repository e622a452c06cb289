"""How many multiply-adds a call of a module takes, by formula.

A MAC is one multiply-add of a product with weights or between activations. Bias, activation, pooling, normalisation
and the element-wise gates of a recurrent layer are other operations and count nothing, which is also what
``torch.utils.flop_counter`` does; there 1 MAC is 2 FLOPs. A formula gives products of factors, so that a count can be
read as it came about; ``mac_rules`` has them in symbols with their sources.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from torch import Tensor, nn
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd

from engine.inspection.formulas import Factors
from engine.inspection.observation import Call, first_tensor

M = TypeVar("M", bound=nn.Module)
Formula = Callable[[Any, Call], Iterable[Factors]]
_formulas: dict[type[nn.Module], Formula] = {}
_formula_of: dict[type[nn.Module], tuple[Formula | None, str]] = {}

SUMS: frozenset[type[nn.Module]] = frozenset((
    nn.Module, nn.Container, nn.Sequential, nn.ModuleList, nn.ModuleDict, nn.ParameterList, nn.ParameterDict,
    nn.Transformer, nn.TransformerEncoder, nn.TransformerDecoder, nn.TransformerEncoderLayer,
    nn.TransformerDecoderLayer, nn.AdaptiveLogSoftmaxWithLoss, nn.DataParallel, nn.parallel.DistributedDataParallel,
))  # fmt: skip
"""Types of torch.nn that only hold or call other modules: theirs is the sum of those."""

_SUM_FORWARDS = frozenset(kind.forward for kind in SUMS if kind.forward is not nn.Module.forward)

UNKNOWN = {
    nn.RNNBase: "the base of recurrent layers; only LSTM, GRU and RNN have a forward",
    nn.RNNCellBase: "the base of recurrent cells; only LSTMCell, GRUCell and RNNCell have a forward",
    nn.TripletMarginWithDistanceLoss: "its distance is a function of the user's",
}
"""Types of torch.nn that have no formula on purpose, and why."""


def formula_for(module: nn.Module) -> Formula | None:
    """The formula of its type, or of an ancestor whose ``forward`` it still has."""
    return _look_up(module)[0]


def kind_of(module: nn.Module) -> str:
    """The name of the type that has its formula, or nothing."""
    return _look_up(module)[1]


def is_known_zero(kind: str) -> bool:
    """Whether a kind multiplies nothing, whatever it is given."""
    return kind in _zero_names


def is_sum(module: nn.Module) -> bool:
    """Whether it does nothing but call or hold other modules."""
    return type(module).forward in _SUM_FORWARDS


def is_packed(kind: type) -> bool:
    """Whether it is one of torch's quantized modules, whose weights are packed and no parameters."""
    return kind.__module__.startswith("torch.ao.nn.") and ".quantized." in kind.__module__


def _look_up(module: nn.Module) -> tuple[Formula | None, str]:
    found = _formula_of.get(type(module))
    if found is None:
        found = None, ""
        for ancestor in type(module).__mro__:
            if is_packed(ancestor):
                found = _PACKED.get(ancestor.__name__), ""
                break
            if ancestor in _formulas:
                if type(module).forward is ancestor.forward:
                    found = _formulas[ancestor], ancestor.__name__
                break
        _formula_of[type(module)] = found
    return found


def formula(*types: type[M]) -> Callable[[Callable[[M, Call], Iterable[Factors]]], Formula]:
    """Registers the decorated function for module types."""

    def register(count: Callable[[M, Call], Iterable[Factors]]) -> Formula:
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
def _linear(module: nn.Linear, call: Call) -> list[Factors]:
    given = _given(call)
    return [(math.prod(given.shape[:-1]), module.in_features, module.out_features)]


@formula(nn.Bilinear)
def _bilinear(module: nn.Bilinear, call: Call) -> list[Factors]:
    samples = math.prod(_given(call).shape[:-1])
    return [(samples, module.out_features, module.in1_features, module.in2_features + 1)]


@formula(nn.Conv1d, nn.Conv2d, nn.Conv3d)
def _convolution(module: _ConvNd, call: Call) -> list[Factors]:
    return [(*_returned(call).shape, module.in_channels // module.groups, *module.kernel_size)]


@formula(nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d)
def _transposed_convolution(module: _ConvTransposeNd, call: Call) -> list[Factors]:
    return [(*_given(call).shape, module.out_channels // module.groups, *module.kernel_size)]


@formula(nn.LSTM, nn.GRU, nn.RNN)
def _recurrent(module: nn.RNNBase, call: Call) -> list[Factors]:
    steps = math.prod(_given(call).shape[:-1])  # (seq_len, N, features), either one first, or a packed sequence's data
    return [(steps, *weight.shape) for weight in module.parameters() if weight.dim() == 2]


@formula(nn.LSTMCell, nn.GRUCell, nn.RNNCell)
def _recurrent_cell(module: nn.RNNCellBase, call: Call) -> list[Factors]:
    samples = math.prod(_given(call).shape[:-1])
    return [(samples, *module.weight_ih.shape), (samples, *module.weight_hh.shape)]


@formula(nn.MultiheadAttention)
def _attention(module: nn.MultiheadAttention, call: Call) -> list[Factors]:
    query, key, value = (call.argument(at, name) for at, name in enumerate(("query", "key", "value")))
    width = module.embed_dim
    if query.dim() == 2:
        batch, target, source = 1, query.shape[0], key.shape[0]
    elif module.batch_first:
        batch, target, source = query.shape[0], query.shape[1], key.shape[1]
    else:
        batch, target, source = query.shape[1], query.shape[0], key.shape[0]
    # a learned key and value, and a zero one, each lengthen what is attended to by one place
    attended = source + (module.bias_k is not None) + module.add_zero_attn
    return [
        (batch, target, query.shape[-1], width),
        (batch, source, key.shape[-1], width),
        (batch, source, value.shape[-1], width),
        (batch, target, attended, width),
        (batch, target, attended, width),
        (batch, target, width, width),
    ]


@formula(nn.EmbeddingBag)
def _embedding_bag(module: nn.EmbeddingBag, call: Call) -> list[Factors]:
    weights = call.argument(2, "per_sample_weights")
    return [] if weights is None else [(weights.numel(), module.embedding_dim)]


@formula(nn.CosineSimilarity)
def _cosine(module: nn.CosineSimilarity, call: Call) -> list[Factors]:
    first, second = call.argument(0, "x1"), call.argument(1, "x2")
    length = max(first.shape[module.dim], second.shape[module.dim])  # either may be stretched
    return [(3, _returned(call).numel(), length)]


@formula(nn.CosineEmbeddingLoss)
def _cosine_loss(module: nn.CosineEmbeddingLoss, call: Call) -> list[Factors]:
    return [(3, *_given(call).shape)]


@formula(nn.LinearCrossEntropyLoss)
def _linear_cross_entropy(module: nn.LinearCrossEntropyLoss, call: Call) -> list[Factors]:
    return [(math.prod(_given(call).shape[:-1]), module.linear.in_features, module.linear.out_features)]


_ZERO_TYPES: tuple[type[nn.Module], ...] = (
    # looking up is not multiplying
    nn.Embedding,
    # rearranging
    nn.Identity, nn.Flatten, nn.Unflatten, nn.Fold, nn.Unfold, nn.PixelShuffle, nn.PixelUnshuffle, nn.ChannelShuffle,
    nn.ZeroPad1d, nn.ZeroPad2d, nn.ZeroPad3d, nn.ConstantPad1d, nn.ConstantPad2d, nn.ConstantPad3d, nn.CircularPad1d,
    nn.CircularPad2d, nn.CircularPad3d, nn.ReflectionPad1d, nn.ReflectionPad2d, nn.ReflectionPad3d,
    nn.ReplicationPad1d, nn.ReplicationPad2d, nn.ReplicationPad3d,
    # activation
    nn.ReLU, nn.ReLU6, nn.LeakyReLU, nn.PReLU, nn.RReLU, nn.ELU, nn.SELU, nn.CELU, nn.GELU, nn.SiLU, nn.Mish,
    nn.Sigmoid, nn.LogSigmoid, nn.Hardsigmoid, nn.Hardswish, nn.Hardtanh, nn.Hardshrink, nn.Softshrink, nn.Softplus,
    nn.Softsign, nn.Tanh, nn.Tanhshrink, nn.Threshold, nn.GLU, nn.Softmax, nn.Softmin, nn.Softmax2d, nn.LogSoftmax,
    # pooling
    nn.MaxPool1d, nn.MaxPool2d, nn.MaxPool3d, nn.AvgPool1d, nn.AvgPool2d, nn.AvgPool3d, nn.LPPool1d, nn.LPPool2d,
    nn.LPPool3d, nn.AdaptiveMaxPool1d, nn.AdaptiveMaxPool2d, nn.AdaptiveMaxPool3d, nn.AdaptiveAvgPool1d,
    nn.AdaptiveAvgPool2d, nn.AdaptiveAvgPool3d, nn.FractionalMaxPool2d, nn.FractionalMaxPool3d, nn.MaxUnpool1d,
    nn.MaxUnpool2d, nn.MaxUnpool3d,
    # interpolation
    nn.Upsample, nn.UpsamplingNearest2d, nn.UpsamplingBilinear2d,
    # normalisation
    nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d, nn.SyncBatchNorm, nn.LayerNorm, nn.RMSNorm, nn.GroupNorm,
    nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d, nn.LocalResponseNorm, nn.CrossMapLRN2d,
    nn.LazyBatchNorm1d, nn.LazyBatchNorm2d, nn.LazyBatchNorm3d, nn.LazyInstanceNorm1d, nn.LazyInstanceNorm2d,
    nn.LazyInstanceNorm3d,
    # dropout
    nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout,
    # distance and loss, cell by cell
    nn.PairwiseDistance, nn.L1Loss, nn.NLLLoss, nn.NLLLoss2d, nn.PoissonNLLLoss, nn.GaussianNLLLoss, nn.KLDivLoss,
    nn.MSELoss, nn.BCELoss, nn.BCEWithLogitsLoss, nn.HingeEmbeddingLoss, nn.MultiLabelMarginLoss, nn.SmoothL1Loss,
    nn.HuberLoss, nn.SoftMarginLoss, nn.CrossEntropyLoss, nn.MultiLabelSoftMarginLoss, nn.MarginRankingLoss,
    nn.MultiMarginLoss, nn.TripletMarginLoss, nn.CTCLoss,
)  # fmt: skip
_zero_names = frozenset(kind.__name__ for kind in _ZERO_TYPES)


@formula(*_ZERO_TYPES)
def _none(module: nn.Module, call: Call) -> tuple[Factors, ...]:
    """Known to multiply nothing with weights or activations in the sense above."""
    return ()


def _packed_recurrent(module: Any, call: Call) -> list[Factors]:
    """A quantized layer's matrices from its sizes: a weight each of W_ih and W_hh, per layer and direction."""
    steps = math.prod(_given(call).shape[:-1])
    hidden, directions = module.hidden_size, 2 if module.bidirectional else 1
    rows = hidden * (4 if "LSTM" in type(module).__name__ else 3)
    products: list[Factors] = []
    for layer in range(module.num_layers):
        width = module.input_size if layer == 0 else hidden * directions
        products += [(steps, rows, width), (steps, rows, hidden)] * directions
    return products


_PACKED: dict[str, Formula] = {
    **dict.fromkeys(("Linear", "LinearReLU"), _linear),
    **dict.fromkeys(("LSTM", "GRU"), _packed_recurrent),
}
