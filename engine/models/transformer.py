"""``nn.Transformer`` with its defaults: six encoder and six decoder layers, 512 wide (M5).

Source: *Building Models with PyTorch* (PyTorch tutorials), the section on transformers; the network of *Attention Is
All You Need* (Vaswani et al., 2017).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.language import mark
from engine.registry import built_in

D_MODEL, HEADS, LAYERS = 512, 8, 6
SOURCE_LENGTH, TARGET_LENGTH = 10, 8


def _example_input() -> tuple[Tensor, Tensor]:
    """Already embedded words: source (10, 1, 512) and target (8, 1, 512), sequence first."""
    wave = torch.linspace(0.0, 20.0, SOURCE_LENGTH * D_MODEL).sin().view(SOURCE_LENGTH, 1, D_MODEL)
    return wave, wave[:TARGET_LENGTH].clone()


@built_in(
    name="transformer",
    title="Transformer",
    order=50,
    description=mark(
        "torch.nn.Transformer with its defaults: six encoder and six decoder layers, eight attention heads."
    ),
    source="Building Models with PyTorch (PyTorch tutorials)",
    example_input=_example_input,
)
def transformer() -> nn.Transformer:
    # nn.Transformer() would make this very encoder, and warn that nested tensors need batch_first.
    layer = nn.TransformerEncoderLayer(D_MODEL, HEADS)
    encoder = nn.TransformerEncoder(layer, LAYERS, nn.LayerNorm(D_MODEL), enable_nested_tensor=False)
    return nn.Transformer(D_MODEL, HEADS, LAYERS, LAYERS, custom_encoder=encoder)
