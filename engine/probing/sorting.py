"""The sorting Transformer at work: digits in, its answer, and who looked at whom on the way."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace

import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr
from engine.models.attention_task import D_MODEL, START, SortingTransformer, Task, causal_mask, check_digits, solved
from engine.probing.attention import AttentionReading, read_attention

HEAD_COUNTS = tuple(count for count in range(1, D_MODEL + 1) if D_MODEL % count == 0)
"""How many heads its d_model can be shared between."""


@dataclass(frozen=True, eq=False)
class SortingReading:
    """``answer`` beside what was ``wanted``; the attention's rows and columns are ``source`` and ``target`` tokens.

    ``parameters`` are those of the whole model, whatever the number of ``heads``.
    """

    digits: tuple[int, ...]
    task: Task
    answer: tuple[int, ...]
    wanted: tuple[int, ...]
    source: tuple[str, ...]
    target: tuple[str, ...]
    attention: tuple[AttentionReading, ...]
    heads: int
    head_size: int
    parameters: int

    @property
    def is_right(self) -> bool:
        return self.answer == self.wanted

    @property
    def reading(self) -> str:
        answer, wanted = (" ".join(map(str, digits)) for digits in (self.answer, self.wanted))
        if self.is_right:
            return tr("{answer}: right.", answer=answer)
        return tr("{answer}: wrong, {wanted} was wanted.", answer=answer, wanted=wanted)


def read_sorting(
    handle: ModelHandle, text: str, task: Task, *, heads: int | None = None, causal: bool = True
) -> SortingReading:
    """What the model makes of the digits in ``text``; spaces and commas between them do not count.

    Another number of ``heads`` shares out the same weights anew, on a copy; without ``causal`` the decoder sees all of
    the target. The model has learned neither.

    Raises:
        EngineError: another model, no digits, too many, other signs, or heads that do not divide d_model.
    """
    module = handle.module
    if not isinstance(module, SortingTransformer):
        raise EngineError(tr("{title} does not sort digits: choose the Sorting Transformer.", title=handle.title))
    digits = _digits(text)
    if heads is not None:
        module = _with_heads(module, heads)
        handle = replace(handle, module=module)
    answer, target = _answer(module, digits, task, causal=causal)
    source = torch.tensor(digits).unsqueeze(1)
    attention = read_attention(handle, (source, target), causal=None if causal else False)
    used = next(each for each in module.modules() if isinstance(each, nn.MultiheadAttention))
    return SortingReading(
        digits=tuple(digits),
        task=task,
        answer=tuple(answer),
        wanted=tuple(solved(digits, task)),
        source=tuple(map(str, digits)),
        target=(task, *map(str, answer[:-1])),
        attention=attention,
        heads=used.num_heads,
        head_size=used.embed_dim // used.num_heads,
        parameters=sum(parameter.numel() for parameter in module.parameters()),
    )


def _digits(text: str) -> list[int]:
    signs = "".join(text.replace(",", " ").split())
    wrong = next((sign for sign in signs if sign not in "0123456789"), "")
    if wrong:
        raise EngineError(tr("“{wrong}” is no digit: use 0 to 9.", wrong=wrong))
    digits = [int(sign) for sign in signs]
    check_digits(digits)
    return digits


def _with_heads(module: SortingTransformer, heads: int) -> SortingTransformer:
    if heads == next(each.num_heads for each in module.modules() if isinstance(each, nn.MultiheadAttention)):
        return module
    if heads not in HEAD_COUNTS:
        known = ", ".join(map(str, HEAD_COUNTS))
        raise EngineError(
            tr(
                "{heads} heads cannot share {numbers} numbers evenly: use one of {known}.",
                heads=heads,
                numbers=D_MODEL,
                known=known,
            )
        )
    copied = copy.deepcopy(module)
    for each in copied.modules():
        if isinstance(each, nn.MultiheadAttention):
            each.num_heads, each.head_dim = heads, each.embed_dim // heads
    return copied


@torch.inference_mode()
def _answer(
    module: SortingTransformer, digits: list[int], task: Task, *, causal: bool
) -> tuple[list[int], torch.Tensor]:
    """The digits that are written one by one, and the target (T, 1) that was read for the last of them.

    As the model's own ``forward``, with the encoder run once for all of them.
    """
    memory = module.transformer.encoder(module.embed(torch.tensor(digits).unsqueeze(1)))
    target = torch.tensor([[START[task]]])
    answer: list[int] = []
    for place in range(len(digits)):
        mask = causal_mask(len(target)) if causal else None
        decoded = module.transformer.decoder(module.embed(target), memory, tgt_mask=mask, tgt_is_causal=causal)
        answer.append(int(module.to_digits(decoded[-1]).argmax()))
        if place < len(digits) - 1:
            target = torch.cat([target, torch.tensor([[answer[-1]]])])
    return answer, target
