"""MAC formulas in symbols, by the class of torch.nn that has them; the counting is in ``macs`` and ``products``."""

from __future__ import annotations

from typing import NamedTuple

from engine.language import mark


class Rule(NamedTuple):
    """A formula in symbols, and where it comes from."""

    formula: str
    source: str


_CONVOLUTION = Rule(
    mark("N × out_channels × output places × (in_channels / groups) × kernel places"),
    mark("Dumoulin and Visin, 2016, A guide to convolution arithmetic: every output cell sums one kernel"),
)
_TRANSPOSED = Rule(
    mark("N × in_channels × input places × (out_channels / groups) × kernel places"),
    mark("Dumoulin and Visin, 2016, A guide to convolution arithmetic: every input cell is spread by one kernel"),
)
_RECURRENT = Rule(
    mark("steps × (W_ih + W_hh + W_hr), per layer and direction; a step uses every weight of a matrix once"),
    mark("the equations in the documentation of torch.nn.LSTM, torch.nn.GRU and torch.nn.RNN"),
)
_CELL = Rule(mark("N × (W_ih + W_hh), every weight once"), _RECURRENT.source)
_COSINE = Rule(mark("3 × pairs × D, for x·y, x·x and y·y"), mark("documentation of torch.nn.CosineSimilarity"))

RULES: dict[str, Rule] = {
    "Linear": Rule(
        mark("output places × in_features × out_features"),
        mark("documentation of torch.nn.Linear: y = x Aᵀ + b; the bias is added"),
    ),
    "Bilinear": Rule(
        mark("N × out_features × in1_features × (in2_features + 1): A x₂ first, then its product with x₁"),
        mark("documentation of torch.nn.Bilinear: y = x₁ᵀ A x₂ + b"),
    ),
    **dict.fromkeys(("Conv1d", "Conv2d", "Conv3d"), _CONVOLUTION),
    **dict.fromkeys(("ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"), _TRANSPOSED),
    **dict.fromkeys(("LSTM", "GRU", "RNN"), _RECURRENT),
    **dict.fromkeys(("LSTMCell", "GRUCell", "RNNCell"), _CELL),
    "MultiheadAttention": Rule(
        mark(
            "N × (L·E_q·E + S·E_k·E + S·E_v·E for the projections, L·S·E twice for Q Kᵀ and its product "
            "with V, L·E·E for the output)"
        ),
        mark(
            "Vaswani et al., 2017, Attention Is All You Need, section 3.2; a head is E / h wide, all "
            "heads take L × S × E"
        ),
    ),
    "EmbeddingBag": Rule(
        mark("0, as rows are looked up and added; with per_sample_weights, indices × embedding_dim"),
        mark("documentation of torch.nn.EmbeddingBag"),
    ),
    "CosineSimilarity": _COSINE,
    "CosineEmbeddingLoss": _COSINE,
    "LinearCrossEntropyLoss": Rule(
        mark("N × in_features × (num_classes × out_features)"), mark("documentation of torch.nn.LinearCrossEntropyLoss")
    ),
}

ZERO = Rule(
    "0",
    mark(
        "a MAC is one multiply-add of a product with weights or between activations; this module has "
        "none: looking up, rearranging, activation, pooling, normalisation, interpolation and "
        "element-wise losses are other operations"
    ),
)
CONTAINER = Rule(
    mark("the sum over the modules and products in it"), mark("every call counts for all modules that it happened in")
)
PRODUCT = Rule(
    mark("cells of the result × length of each product"), mark("the definition of the matrix product and convolution")
)
