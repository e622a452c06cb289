"""Attention weights of every head, computed again from the module's own weights.

Source: *Attention Is All You Need* (Vaswani et al., 2017), equation 1, and ``torch.nn.MultiheadAttention``, which gives
its weights only if it is asked when it is called; the layers of ``torch.nn.Transformer`` do not ask.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.observation import Call, Observer
from engine.language import tr
from engine.probing.outputs import as_floats
from engine.probing.watching import watched
from engine.progress import Progress, drain

Role = Literal["encoder self", "decoder self", "cross"]


@dataclass(frozen=True, eq=False)
class AttentionReading:
    """``weights`` (heads, targets, sources) of one call for one sample; every row adds up to 1.

    ``seen`` (targets, sources) is False where a mask forbids to look. ``parameters`` counts those of the module, which
    do not depend on the number of heads.
    """

    fqn: str
    call: int
    role: Role
    weights: npt.NDArray[np.float32]
    seen: npt.NDArray[np.bool_]
    parameters: int
    readings: tuple[str, ...]

    @property
    def heads(self) -> int:
        return len(self.weights)

    @property
    def title(self) -> str:
        """``decoder.layers.0.self_attn: self-attention, causal``."""
        is_causal = self.role != "cross" and self.seen.shape[0] > 1 and not np.triu(self.seen, 1).any()
        name = self.fqn or tr("The model")
        if self.role == "cross":
            return tr("{name}: cross-attention", name=name)
        if is_causal:
            return tr("{name}: self-attention, causal", name=name)
        return tr("{name}: self-attention", name=name)


def read_attention(
    handle: ModelHandle, inputs: tuple[Any, ...] | None = None, *, sample: int = 0, causal: bool | None = None
) -> tuple[AttentionReading, ...]:
    """``gather_attention`` in one go, for a small model."""
    return drain(gather_attention(handle, inputs, sample=sample, causal=causal))


def gather_attention(
    handle: ModelHandle, inputs: tuple[Any, ...] | None = None, *, sample: int = 0, causal: bool | None = None
) -> Generator[Progress, None, tuple[AttentionReading, ...]]:
    """The weights of every ``nn.MultiheadAttention`` of the model, in the order in which they were computed.

    ``causal`` puts the causal mask on the decoder's self-attention, or takes it off; None leaves that to the model. A
    model without a decoder has it put on its self-attention.

    Raises:
        EngineError: there is no attention, no such sample, or the forward pass fails.
    """
    attention = [module for module in handle.module.modules() if isinstance(module, nn.MultiheadAttention)]
    if not attention:
        raise EngineError(
            tr("{title} has no attention: choose a model with nn.MultiheadAttention.", title=handle.title)
        )
    roles = _roles(handle.module)
    has_decoder = "decoder self" in roles.values()
    masked = [one for one in attention if roles[one] == ("decoder self" if has_decoder else "encoder self")]
    calls = _Calls()
    with _causal_mask(masked, causal):
        watched(handle, handle.example_input if inputs is None else inputs, calls)
    found = []
    for number, given in enumerate(calls.found, start=1):
        if not 0 <= sample < len(given.query):
            raise EngineError(tr("The batch has no sample {sample}: count from 0.", sample=sample))
        found.append(_reading(given, roles[given.module], sample))
        yield Progress(number, len(calls.found), tr("Reading attention"))
    return tuple(found)


@torch.no_grad()
def attention_weights(
    module: nn.MultiheadAttention,
    query: Tensor,
    key: Tensor,
    *,
    mask: Tensor | None = None,
    padding: Tensor | None = None,
) -> Tensor:
    """softmax(q kᵀ / √d) of every head, (N, heads, L, S), for query (N, L, E) and key (N, S, E).

    ``mask`` is added to the scores, or is True where it forbids to look: (L, S), (N · heads, L, S); so is ``padding``
    (N, S).
    """
    wide, heads = module.embed_dim, module.num_heads
    bias: Tensor | None = module.in_proj_bias
    stacked: Tensor | None = module.in_proj_weight
    w_q: Tensor
    w_k: Tensor
    b_q, b_k = (None, None) if bias is None else (bias[:wide], bias[wide : 2 * wide])
    if stacked is None:
        w_q, w_k = module.q_proj_weight, module.k_proj_weight
    else:
        w_q, w_k = stacked[:wide], stacked[wide : 2 * wide]
    q, k = F.linear(query, w_q, b_q), F.linear(key, w_k, b_k)
    if module.bias_k is not None:
        k = torch.cat([k, module.bias_k.expand(len(k), 1, wide)], dim=1)
    if module.add_zero_attn:
        k = torch.cat([k, k.new_zeros(len(k), 1, wide)], dim=1)
    q = q.view(*q.shape[:2], heads, -1).transpose(1, 2)  # (N, heads, L, E / heads)
    k = k.view(*k.shape[:2], heads, -1).transpose(1, 2)
    scores = q @ k.transpose(-1, -2) / (wide // heads) ** 0.5
    added = scores.shape[-1] - key.shape[1]
    if mask is not None:
        if mask.dim() == 3:
            mask = mask.view(len(query), -1, *mask.shape[1:])
        scores = scores + F.pad(_as_sum(mask, scores.dtype), (0, added))
    if padding is not None:
        scores = scores + F.pad(_as_sum(padding, scores.dtype), (0, added))[:, None, None, :]
    return torch.softmax(scores, dim=-1)


@dataclass(frozen=True, eq=False)
class _Given:
    """What a call was given: query (N, L, E), key (N, S, E), copied, and masks."""

    fqn: str
    call: int
    module: nn.MultiheadAttention
    query: Tensor
    key: Tensor
    mask: Tensor | None
    padding: Tensor | None


class _Calls(Observer):
    def __init__(self) -> None:
        self.found: list[_Given] = []
        self._counts: Counter[str] = Counter()

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        if not isinstance(module, nn.MultiheadAttention):
            return
        query, key = call.argument(0, "query"), call.argument(1, "key")
        if not isinstance(query, Tensor) or not isinstance(key, Tensor) or query.is_nested:
            return
        if query.dim() == 2:
            query, key = query[None], key[None]
        elif not module.batch_first:
            query, key = query.transpose(0, 1), key.transpose(0, 1)
        padding, mask = call.argument(3, "key_padding_mask"), call.argument(5, "attn_mask")
        if padding is not None and padding.dim() == 1:
            padding = padding[None]
        self.found.append(_Given(fqn, self._counts[fqn], module, query.clone(), key.clone(), mask, padding))
        self._counts[fqn] += 1


def _reading(given: _Given, role: Role, sample: int) -> AttentionReading:
    module, mask, padding = given.module, given.mask, given.padding
    one = slice(sample, sample + 1)
    if mask is not None and mask.dim() == 3:
        mask = mask[sample * module.num_heads : (sample + 1) * module.num_heads]
    padding = None if padding is None else padding[one]
    query, key = given.query[one], given.key[one]
    values = as_floats(attention_weights(module, query, key, mask=mask, padding=padding)[0])
    seen = _seen(mask, padding, (query.shape[1], key.shape[1]))
    seen = np.pad(seen, ((0, 0), (0, values.shape[2] - seen.shape[1])), constant_values=True)
    parameters = sum(parameter.numel() for parameter in module.parameters())
    readings = tuple(_read(head) for head in values)
    return AttentionReading(given.fqn, given.call, role, values, seen, parameters, readings)


def _roles(model: nn.Module) -> dict[nn.Module, Role]:
    found: dict[nn.Module, Role] = {m: "encoder self" for m in model.modules() if isinstance(m, nn.MultiheadAttention)}
    for module in model.modules():
        if isinstance(module, nn.TransformerDecoderLayer):
            found[module.self_attn] = "decoder self"
            found[module.multihead_attn] = "cross"
    return found


@contextmanager
def _causal_mask(modules: list[nn.MultiheadAttention], causal: bool | None) -> Iterator[None]:
    """Calls of ``modules`` in this thread get the causal mask, or none."""
    thread = threading.get_ident()

    def change(module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if threading.get_ident() != thread or not isinstance(module, nn.MultiheadAttention):
            return None
        query = args[0] if args else kwargs["query"]
        length = query.shape[1 if module.batch_first and query.dim() == 3 else 0]
        mask = torch.full((length, length), float("-inf"), dtype=query.dtype).triu(1) if causal else None
        if len(args) > 5:
            return (*args[:5], mask, *args[6:]), {**kwargs, "is_causal": False}
        return args, {**kwargs, "attn_mask": mask, "is_causal": False}

    hooks = [] if causal is None else [m.register_forward_pre_hook(change, with_kwargs=True) for m in modules]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _as_sum(mask: Tensor, dtype: torch.dtype) -> Tensor:
    if mask.dtype != torch.bool:
        return mask.to(dtype)
    return torch.zeros(mask.shape, dtype=dtype).masked_fill(mask, float("-inf"))


def _seen(mask: Tensor | None, padding: Tensor | None, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Where at least one head may look."""
    seen = torch.ones(shape, dtype=torch.bool)
    if mask is not None:
        allowed = ~torch.isinf(_as_sum(mask, torch.float32))
        seen = seen & (allowed.any(0) if mask.dim() == 3 else allowed)
    if padding is not None:
        seen = seen & ~torch.isinf(_as_sum(padding[0], torch.float32))
    found: npt.NDArray[np.bool_] = seen.numpy()
    return found


def _read(weights: npt.NDArray[np.float32]) -> str:
    """How concentrated a head is, and where it looks hardest."""
    target, source = (int(at) for at in np.unravel_index(int(np.nan_to_num(weights).argmax()), weights.shape))
    with np.errstate(divide="ignore", invalid="ignore"):
        entropy = -np.where(weights > 0, weights * np.log(weights), 0).sum(axis=1)
    spread = float(np.exp(entropy).mean())
    return tr(
        "Place {target} looks at place {source} with {weight:.2f}; on average a place spreads over {spread:.1f} of "
        "{places}.",
        target=target,
        source=source,
        weight=float(weights[target, source]),
        spread=spread,
        places=weights.shape[1],
    )
