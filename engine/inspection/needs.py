"""What a module needs of its input and what it got instead, in words."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase
from torch.nn.modules.conv import _ConvNd

from engine.inspection.formulas import Shape
from engine.inspection.observation import Call, first_tensor, tensors
from engine.language import mark, number, tr

Kind = Literal["whole numbers", "floating-point numbers", "indices", "other"]


@dataclass(frozen=True)
class Need:
    """``needs`` and ``got`` complete "fc1 needs ..., got ..."; ``axis`` of the input should have the size ``size``.

    ``other`` is the shape that another tensor, such as a hidden state, has and the one it should have.
    ``kind`` says what sort of numbers it wants, if that is the trouble.
    """

    needs: str
    got: str
    axis: int | None = None
    size: int | None = None
    other: tuple[Shape, Shape] | None = None
    kind: Kind = "other"


def unmet_need(module: nn.Module, call: Call) -> Need | None:
    """The first thing that is wrong with what a module of torch.nn was given; None if nothing is seen to be."""
    given = first_tensor((call.args, call.kwargs))
    if given is None:
        return _missing(module, call)
    for kinds, check in _CHECKS:
        if isinstance(module, kinds):
            return check(module, call, given)
    return None


def missing_inputs(module: nn.Module, call: Call) -> Need | None:
    """Too few or too many arguments for a module's ``forward``."""
    return _missing(module, call)


def _missing(module: nn.Module, call: Call) -> Need | None:
    try:
        signature = inspect.signature(module.forward)
        signature.bind(*call.args, **call.kwargs)
    except ValueError:
        return None  # a forward that cannot be looked into
    except TypeError:
        needed = [
            name
            for name, parameter in signature.parameters.items()
            if parameter.default is parameter.empty
            and parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        ]
        names = ", ".join(needed)
        if len(needed) == 1:
            inputs = tr("1 input ({names})", names=names)
        else:
            inputs = tr("{count} inputs ({names})", count=len(needed), names=names)
        return Need(inputs, str(len(call.args) + len(call.kwargs)))
    return None


def sizes(shape: Any) -> str:
    """``1 × 400``."""
    return " × ".join(str(size) for size in shape) or tr("a single number")


def _rank(given: Tensor, ranks: tuple[int, ...], letters: str) -> Need | None:
    if given.dim() in ranks:
        return None
    counts = functools.reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), map(str, ranks))
    return Need(
        tr("{counts} dimensions ({letters})", counts=counts, letters=letters), f"{given.dim()} ({sizes(given.shape)})"
    )


_FEATURES = mark("1 feature"), mark("{size:,} features")
_FIRST = mark("1 feature in its first input"), mark("{size:,} features in its first input")
_SECOND = mark("1 feature in its second input"), mark("{size:,} features in its second input")
_NAMED = mark("1 feature in its {name}"), mark("{size:,} features in its {name}")


def _last(given: Tensor, size: int, words: tuple[str, str] = _FEATURES, name: str = "") -> Need | None:
    needs = tr(words[size != 1], size=size, name=name)
    if given.dim() == 0:
        return Need(needs, tr("a single number"))
    if given.shape[-1] == size:
        return None
    return Need(needs, number(given.shape[-1]), -1, size)


def _floating(given: Tensor) -> Need | None:
    if given.is_floating_point() or given.is_complex():
        return None
    return Need(tr("floating-point numbers"), _dtype(given), kind="floating-point numbers")


def _linear(module: Any, call: Call, given: Tensor) -> Need | None:
    return _last(given, module.in_features) or _floating(given)


def _bilinear(module: nn.Bilinear, call: Call, given: Tensor) -> Need | None:
    second = call.argument(1, "input2")
    need = _last(given, module.in1_features, _FIRST)
    if need is None and isinstance(second, Tensor):
        need = _last(second, module.in2_features, _SECOND)
    return need


def _convolution(module: _ConvNd, call: Call, given: Tensor) -> Need | None:
    axes = len(module.kernel_size)
    letters = "N, C, " + ", ".join("DHW"[3 - axes :]) if axes > 1 else "N, C, L"
    need = _rank(given, (axes + 2, axes + 1), letters)
    if need:
        return need
    channels = given.shape[-axes - 1]
    if channels != module.in_channels:
        return Need(_channels(module.in_channels), number(channels), -axes - 1, module.in_channels)
    if not module.transposed and not isinstance(module.padding, str):
        for axis in range(axes):
            reach = module.dilation[axis] * (module.kernel_size[axis] - 1) + 1
            if given.shape[axis - axes] + 2 * int(module.padding[axis]) < reach:
                return Need(
                    tr("at least {sizes} cells for its kernel", sizes=sizes(_reaches(module))),
                    sizes(given.shape[-axes:]),
                    axis - axes,
                )
    return _floating(given)


def _reaches(module: _ConvNd) -> list[int]:
    return [
        module.dilation[axis] * (kernel - 1) + 1 - 2 * int(module.padding[axis])
        for axis, kernel in enumerate(module.kernel_size)
    ]


def _norm(module: _NormBase, call: Call, given: Tensor) -> Need | None:
    axes = {"1": (2, 3), "2": (4,), "3": (5,)}.get(type(module).__name__[-2:-1], ())
    if "Instance" in type(module).__name__:
        axes = tuple(sorted({*(axis - 1 for axis in axes), *axes} - {1}))
    need = _rank(given, axes or (2, 3, 4, 5), "N, C, ...")
    if need:
        return need
    is_unbatched = "Instance" in type(module).__name__ and given.dim() == min(axes, default=0)
    at = 0 if is_unbatched else 1
    if given.shape[at] == module.num_features:
        return _floating(given)
    needs = tr(_FEATURES[1], size=module.num_features)
    return Need(needs, number(given.shape[at]), at - given.dim(), module.num_features)


def _group_norm(module: nn.GroupNorm, call: Call, given: Tensor) -> Need | None:
    if given.dim() > 1 and given.shape[1] == module.num_channels:
        return None
    got = number(given.shape[1]) if given.dim() > 1 else sizes(given.shape)
    return Need(tr("{count:,} channels", count=module.num_channels), got, 1 - given.dim(), module.num_channels)


def _layer_norm(module: Any, call: Call, given: Tensor) -> Need | None:
    shape = tuple(module.normalized_shape)
    if tuple(given.shape[-len(shape) :]) == shape:
        return _floating(given)
    if len(shape) == 1:
        return _last(given, shape[0])
    return Need(tr("an input that ends in {shape}", shape=sizes(shape)), sizes(given.shape))


def _embedding(module: Any, call: Call, given: Tensor) -> Need | None:
    if given.is_floating_point() or given.is_complex():
        return Need(tr("whole numbers as indices"), _dtype(given), kind="whole numbers")
    if given.is_meta or not given.numel():
        return None
    low, high = int(given.min()), int(given.max())
    if low < 0 or high >= module.num_embeddings:
        wrong = low if low < 0 else high
        needs = tr("indices from 0 to {last:,}", last=module.num_embeddings - 1)
        return Need(needs, number(wrong), kind="indices")
    return None


def _recurrent(module: nn.RNNBase, call: Call, given: Tensor) -> Need | None:
    if isinstance(first_argument(call), Tensor):
        need = _rank(given, (2, 3), tr("N, seq_len, features") if module.batch_first else tr("seq_len, N, features"))
        if need:
            return need
    need = _last(given, module.input_size) or _floating(given)
    if need:
        return need
    if given.dim() != 3 or not isinstance(first_argument(call), Tensor):
        return None
    directions = 2 if module.bidirectional else 1
    batch = given.shape[0 if module.batch_first else 1]
    wanted = (module.num_layers * directions, batch, module.proj_size or module.hidden_size)
    hidden = next((each for each in tensors(call.argument(1, "hx")) if tuple(each.shape) != wanted), None)
    if hidden is None or module.proj_size:  # with a projection h and c differ, and torch's own words are clear
        return None
    needs = tr("a hidden state of {wanted} (layers, N, hidden_size)", wanted=sizes(wanted))
    return Need(needs, sizes(hidden.shape), other=(tuple(hidden.shape), wanted))


def _cell(module: nn.RNNCellBase, call: Call, given: Tensor) -> Need | None:
    return _last(given, module.input_size) or _floating(given)


def _attention(module: nn.MultiheadAttention, call: Call, given: Tensor) -> Need | None:
    wanted = {"query": module.embed_dim, "key": module.kdim, "value": module.vdim}
    for at, (name, size) in enumerate(wanted.items()):
        tensor = call.argument(at, name)
        if isinstance(tensor, Tensor):
            need = _rank(tensor, (2, 3), tr("seq_len, N, features")) or _last(tensor, size, _NAMED, name)
            if need:
                return need
    return None


def _transformer(module: Any, call: Call, given: Tensor) -> Need | None:
    for at, name in ((0, "src"), (1, "tgt")):
        tensor = call.argument(at, name)
        if isinstance(tensor, Tensor):
            need = _last(tensor, module.d_model, _NAMED, name)
            if need:
                return need
    source, target = call.argument(0, "src"), call.argument(1, "tgt")
    at = 0 if module.batch_first else 1
    if isinstance(source, Tensor) and isinstance(target, Tensor) and source.dim() == target.dim() == 3:
        wanted, got = source.shape[at], target.shape[at]
        if wanted != got:
            return Need(tr("as many samples in its tgt as in its src, {wanted:,}", wanted=wanted), number(got))
    return None


def _channels(count: int) -> str:
    return tr("1 channel") if count == 1 else tr("{count:,} channels", count=count)


def _dtype(given: Tensor) -> str:
    return str(given.dtype).removeprefix("torch.")


def first_argument(call: Call) -> Any:
    """The first thing that a module was given."""
    return call.args[0] if call.args else next(iter(call.kwargs.values()), None)


_CHECKS: tuple[tuple[Any, Callable[[Any, Call, Tensor], Need | None]], ...] = (
    (nn.Linear, _linear),
    (nn.Bilinear, _bilinear),
    (_ConvNd, _convolution),
    (_NormBase, _norm),
    (nn.GroupNorm, _group_norm),
    ((nn.LayerNorm, nn.RMSNorm), _layer_norm),
    ((nn.Embedding, nn.EmbeddingBag), _embedding),
    (nn.RNNBase, _recurrent),
    (nn.RNNCellBase, _cell),
    (nn.MultiheadAttention, _attention),
    (nn.Transformer, _transformer),
)
