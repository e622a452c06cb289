"""A small Transformer that sorts digits, or turns their order round: what attention looks at can be followed (M5).

Source: the network of *Attention Is All You Need* (Vaswani et al., 2017) as ``torch.nn.Transformer`` has it, with
learned positions, on a task of our own. The first token of the target says what is to be done.
"""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.registry import built_in
from engine.weights import build_empty, load_weights

D_MODEL, HEADS, LAYERS, FEEDFORWARD = 64, 4, 2, 128
DIGITS, LONGEST = 10, 10

Task = Literal["sort", "reverse"]
START: dict[Task, int] = {"sort": DIGITS, "reverse": DIGITS + 1}
"""The token that the target starts with, for each task."""


class SortingTransformer(nn.Module):
    """Digits in, and logits of the sorted or reversed digits out, one after the other.

    ``nn.Transformer`` with embeddings of tokens and of positions before it and a linear layer to the digits after it;
    sequence first, as torch has it.
    """

    def __init__(
        self,
        *,
        d_model: int = D_MODEL,
        nhead: int = HEADS,
        num_layers: int = LAYERS,
        dim_feedforward: int = FEEDFORWARD,
    ) -> None:
        super().__init__()
        self.token_embedding = nn.Embedding(DIGITS + len(START), d_model)
        self.position_embedding = nn.Embedding(LONGEST, d_model)
        # as in engine.models.transformer: nn.Transformer's own encoder warns that nested tensors need batch_first
        layer = nn.TransformerEncoderLayer(d_model, nhead, dim_feedforward, dropout=0.0)
        encoder = nn.TransformerEncoder(layer, num_layers, nn.LayerNorm(d_model), enable_nested_tensor=False)
        self.transformer = nn.Transformer(
            d_model,
            nhead,
            num_decoder_layers=num_layers,
            dim_feedforward=dim_feedforward,
            dropout=0.0,
            custom_encoder=encoder,
        )
        self.to_digits = nn.Linear(d_model, DIGITS)

    def forward(self, source: Tensor, target: Tensor, is_causal: bool = True) -> Tensor:
        """Logits (T, N, 10) of the digit that follows each token of the target.

        Without ``is_causal`` the decoder sees what it is to predict, which it has not learned to use.
        """
        mask = causal_mask(len(target), device=target.device) if is_causal else None
        memory_in = self.embed(source)  # (S, N) -> (S, N, d_model)
        target_in = self.embed(target)  # (T, N) -> (T, N, d_model)
        decoded = self.transformer(memory_in, target_in, tgt_mask=mask, tgt_is_causal=is_causal)  # (T, N, d_model)
        logits: Tensor = self.to_digits(decoded)  # (T, N, 10)
        return logits

    def embed(self, tokens: Tensor) -> Tensor:
        """What goes into encoder and decoder: token plus position, (L, N) -> (L, N, d_model)."""
        positions = torch.arange(len(tokens), device=tokens.device)
        embedded: Tensor = self.token_embedding(tokens) + self.position_embedding(positions).unsqueeze(1)
        return embedded


def causal_mask(length: int, *, device: torch.device | None = None) -> Tensor:
    """(length, length) of 0 where a place may look, itself and before, and minus infinity where it may not."""
    return torch.full((length, length), float("-inf"), device=device).triu(1)


def solved(digits: list[int], task: Task) -> list[int]:
    """What the model is to answer."""
    return sorted(digits) if task == "sort" else digits[::-1]


@torch.inference_mode()
def answer(module: SortingTransformer, digits: list[int], task: Task) -> list[int]:
    """The digits that the model writes, one by one, each read again for the next; as many as it was given.

    Raises:
        EngineError: no digits, too many, or something else than digits.
    """
    check_digits(digits)
    source = torch.tensor(digits).unsqueeze(1)
    target = torch.tensor([[START[task]]])
    for _ in digits:
        following = module(source, target)[-1].argmax(dim=-1, keepdim=True)
        target = torch.cat([target, following.view(1, 1)])
    written: list[int] = target[1:, 0].tolist()
    return written


def check_digits(digits: list[int]) -> None:
    """Raises EngineError when the model cannot read them."""
    if not 1 <= len(digits) <= LONGEST:
        raise EngineError(tr("{count} digits cannot be read: give 1 to {longest}.", count=len(digits), longest=LONGEST))
    for digit in digits:
        if digit not in range(DIGITS):
            raise EngineError(tr("{digit} is no digit: use 0 to {digits}.", digit=digit, digits=DIGITS - 1))


def _example_input() -> tuple[Tensor, Tensor]:
    """3 1 4 1 5 9 2 6 to be sorted, source (8, 1), and the target so far (8, 1): the start token and 1 1 2 3 4 5 6."""
    return torch.tensor([[3, 1, 4, 1, 5, 9, 2, 6]]).t(), torch.tensor([[START["sort"], 1, 1, 2, 3, 4, 5, 6]]).t()


def _open() -> ModelHandle:
    module = build_empty(attention_task)
    record = load_weights(module, "attention_task")
    return ModelHandle("attention-task", "Sorting Transformer", module.eval(), record.provenance, _example_input())


@built_in(
    name="attention-task",
    title="Sorting Transformer",
    order=55,
    description=mark(
        "A small nn.Transformer that sorts up to ten digits or reverses their order: attention to follow."
    ),
    source="Attention Is All You Need (Vaswani et al., 2017)",
    example_input=_example_input,
    open=_open,
)
def attention_task() -> SortingTransformer:
    return SortingTransformer()
