"""Which rule a module makes the sizes of its output by, with the numbers it was made with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import nn
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd

from engine.inspection.macs import kind_of
from engine.inspection.results import SizeRule, Window

_POOLS = ("MaxPool1d", "MaxPool2d", "MaxPool3d", "AvgPool1d", "AvgPool2d", "AvgPool3d")
_SAME = frozenset(
    (
        "Identity ReLU ReLU6 LeakyReLU PReLU RReLU ELU SELU CELU GELU SiLU Mish Sigmoid LogSigmoid "
        "Hardsigmoid Hardswish Hardtanh Hardshrink Softshrink Softplus Softsign Tanh Tanhshrink "
        "Threshold Softmax Softmin Softmax2d LogSoftmax BatchNorm1d BatchNorm2d BatchNorm3d "
        "SyncBatchNorm LayerNorm RMSNorm GroupNorm InstanceNorm1d InstanceNorm2d InstanceNorm3d "
        "LocalResponseNorm CrossMapLRN2d Dropout Dropout1d Dropout2d Dropout3d AlphaDropout "
        "FeatureAlphaDropout"
    ).split()
)


def size_rule(module: nn.Module) -> SizeRule | None:
    """The rule of a module of torch.nn; None where the input alone does not decide, or for a forward of its own."""
    kind = kind_of(module)
    if kind in _SAME:
        return SizeRule("same")
    make = _RULES.get(kind)
    return make(module) if make else None


def _convolution(module: _ConvNd) -> SizeRule:
    windows = []
    for axis, kernel in enumerate(module.kernel_size):
        dilation = module.dilation[axis]
        if module.padding == "same":
            padding = dilation * (kernel - 1)
        elif module.padding == "valid":
            padding = 0
        else:
            padding = 2 * int(module.padding[axis])
        windows.append(Window(kernel, module.stride[axis], padding, dilation))
    return SizeRule("window", tuple(windows), (module.out_channels,))


def _transposed(module: _ConvTransposeNd) -> SizeRule:
    rule = _convolution(module)
    return SizeRule("transposed", rule.windows, tuple(int(size) for size in module.output_padding))


def _pool(module: Any) -> SizeRule:
    axes = _axes(kind_of(module))
    kernel, stride, padding = (_each(value, axes) for value in (module.kernel_size, module.stride, module.padding))
    dilation = _each(getattr(module, "dilation", 1), axes)
    windows = tuple(Window(kernel[axis], stride[axis], 2 * padding[axis], dilation[axis]) for axis in range(axes))
    return SizeRule("window", windows, (), bool(module.ceil_mode))


def _adaptive(module: Any) -> SizeRule:
    axes = _axes(kind_of(module))
    sizes = module.output_size if isinstance(module.output_size, (tuple, list)) else (module.output_size,) * axes
    return SizeRule("adaptive", (), tuple(-1 if size is None else int(size) for size in sizes))


def _features(size: int) -> SizeRule:
    return SizeRule("features", (), (size,))


def _recurrent(module: nn.RNNBase) -> SizeRule:
    return SizeRule("directions", (), (2 if module.bidirectional else 1, module.proj_size or module.hidden_size))


def _flatten(module: nn.Flatten) -> SizeRule:
    return SizeRule("flatten", (), (module.start_dim, module.end_dim))


def _axes(kind: str) -> int:
    return int(kind[-2])  # 2 of MaxPool2d


def _each(value: Any, axes: int) -> tuple[int, ...]:
    return tuple(int(one) for one in value) if isinstance(value, (tuple, list)) else (int(value),) * axes


_RULES: dict[str, Callable[[Any], SizeRule]] = {
    **dict.fromkeys(("Conv1d", "Conv2d", "Conv3d"), _convolution),
    **dict.fromkeys(("ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"), _transposed),
    **dict.fromkeys(_POOLS, _pool),
    **{f"Adaptive{pool}Pool{axes}d": _adaptive for pool in ("Max", "Avg") for axes in (1, 2, 3)},
    **dict.fromkeys(("LSTM", "GRU", "RNN"), _recurrent),
    "Linear": lambda module: _features(module.out_features),
    "Bilinear": lambda module: _features(module.out_features),
    "Embedding": lambda module: SizeRule("lookup", (), (module.embedding_dim,)),
    "Flatten": _flatten,
}
