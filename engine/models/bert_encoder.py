"""An encoder of the size of BERT-base, as shapes only: large, and open at once.

Source: *BERT: Pre-training of Deep Bidirectional Transformers* (Devlin et al., 2019): 12 layers, 768 wide, 12 heads,
3,072 in the middle. The embeddings and the pooler are not part of it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.language import mark, tr
from engine.registry import built_in
from engine.weights import build_empty

D_MODEL, HEADS, LAYERS, FEEDFORWARD = 768, 12, 12, 3_072
SEQ_LEN = 128


def _example_input() -> tuple[Tensor]:
    """128 embedded words (1, 128, 768), as a shape only."""
    return (torch.empty(1, SEQ_LEN, D_MODEL, device="meta"),)


def _open() -> ModelHandle:
    module = build_empty(bert_encoder).eval()
    return ModelHandle("bert-encoder", "BERT-base encoder", module, tr("shapes only, without values"), _example_input())


@built_in(
    name="bert-encoder",
    title="BERT-base encoder",
    order=70,
    description=mark("Twelve encoder layers of BERT-base's size, 85 million parameters, as shapes without values."),
    source="BERT: Pre-training of Deep Bidirectional Transformers (Devlin et al., 2019)",
    example_input=_example_input,
    open=_open,
)
def bert_encoder() -> nn.TransformerEncoder:
    layer = nn.TransformerEncoderLayer(D_MODEL, HEADS, FEEDFORWARD, activation="gelu", batch_first=True)
    return nn.TransformerEncoder(layer, LAYERS, enable_nested_tensor=False)
