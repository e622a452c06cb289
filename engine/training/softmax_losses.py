"""Cross-entropy over a large vocabulary, for training on a CPU.

``cross_entropy`` works out its gradient on the spot, in slices, so that the logits of all words never stand in memory.
Over all words it is the loss itself; over ``Candidates`` it is an estimate that touches a sixth of the vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor


@dataclass(frozen=True)
class Candidates:
    """The words that stand for the vocabulary in one step; every target is among them."""

    ids: Tensor  # (candidates,)
    log_weight: Tensor  # (candidates,): log of how many words each stands for
    targets: Tensor  # (N,): the place of each target among the candidates


class CandidateSampler:
    """Draws the words to compare with: targets and frequent words always, rarer ones in turn.

    A word drawn with probability p counts 1/p times, so that the sum of exponentials is unbiased. Frequent words carry
    most of that sum, and they are exact.
    """

    def __init__(self, counts: Tensor, strata: tuple[tuple[int, int], ...] = ((2048, 1), (6144, 4))) -> None:
        """``strata`` are (size, one in how many is drawn) down the frequency list; the rest is drawn one in 16."""
        order = torch.argsort(counts, descending=True, stable=True)
        self._vocab_size = len(order)
        self._strata: list[tuple[Tensor, int]] = []
        start = 0
        for size, every in (*strata, (len(order), 16)):
            ids = order[start : start + size]
            if len(ids):
                self._strata.append((ids, every))
            start += size

    def draw(self, targets: Tensor, generator: torch.Generator) -> Candidates:
        certain = torch.zeros(self._vocab_size, dtype=torch.bool)
        certain[targets] = True
        ids, weights = [], []
        for stratum, every in self._strata:
            is_certain = certain[stratum] if every > 1 else torch.ones(len(stratum), dtype=torch.bool)
            always, rest = stratum[is_certain], stratum[~is_certain]
            drawn = rest[torch.randperm(len(rest), generator=generator)[: -(-len(rest) // every)]]
            ids += [always, drawn]
            weights += [torch.zeros(len(always)), torch.full((len(drawn),), len(rest) / max(1, len(drawn))).log()]
        chosen = torch.cat(ids)
        place = torch.empty(self._vocab_size, dtype=torch.int64)
        place[chosen] = torch.arange(len(chosen))
        return Candidates(chosen, torch.cat(weights), place[targets])


class _CrossEntropy(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor, targets: Tensor, dtype: torch.dtype, slice_size: int
    ) -> Tensor:
        count = len(targets)
        hidden_low, weight_low = hidden.to(dtype), weight.to(dtype)
        grad_hidden = torch.empty_like(hidden)
        grad_weight = torch.zeros_like(weight)
        grad_bias = torch.zeros_like(bias)
        loss = hidden.new_zeros(())
        for start in range(0, count, slice_size):
            part = hidden_low[start : start + slice_size]
            target = targets[start : start + slice_size]
            log_probability = F.log_softmax(torch.add(F.linear(part, weight_low), bias), dim=1)
            loss -= log_probability.gather(1, target.unsqueeze(1)).sum()
            grad = log_probability.exp_()
            grad[torch.arange(len(target)), target] -= 1.0
            grad_bias += grad.sum(0)
            grad_low = grad.to(dtype)
            grad_hidden[start : start + slice_size] = grad_low @ weight_low
            grad_weight += grad_low.t() @ part
        ctx.save_for_backward(grad_hidden / count, grad_weight.div_(count), grad_bias / count)
        return loss / count

    @staticmethod
    def backward(ctx: Any, *grad_outputs: Tensor) -> tuple[Tensor, Tensor, Tensor, None, None, None]:
        (scale,) = grad_outputs
        grad_hidden, grad_weight, grad_bias = ctx.saved_tensors
        return grad_hidden * scale, grad_weight * scale, grad_bias * scale, None, None, None


def cross_entropy(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Tensor,
    *,
    candidates: Candidates | None = None,
    dtype: torch.dtype = torch.float32,
    slice_size: int = 700,
) -> Tensor:
    """Mean cross-entropy of ``hidden`` (N, H) under a decoder ``weight`` (V, H), ``bias`` (V); targets are (N).

    Products are in ``dtype``, sums in float32. With candidates the gradient of ``weight`` is sparse.
    """
    if candidates is not None:
        weight = F.embedding(candidates.ids, weight, sparse=True)
        bias = bias[candidates.ids] + candidates.log_weight
    loss: Tensor = _CrossEntropy.apply(  # type: ignore[no-untyped-call]
        hidden, weight, bias, targets, dtype, slice_size
    )
    return loss
