"""Parameter counts in symbols, by the class of torch.nn, with the order in which their factors are read."""

from __future__ import annotations

from engine.inspection.formulas import Terms, counted
from engine.inspection.results import ModuleRow

DOCUMENTATION = "torch.nn.Module.parameters: every element of a parameter is one"

_RECURRENT = "gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction"
_RULES = {
    "Linear": "in_features × out_features + out_features",
    "Bilinear": "out_features × in1_features × in2_features + out_features",
    **dict.fromkeys(("Conv1d", "Conv2d", "Conv3d"), "out_channels × (in_channels / groups) × kernel + out_channels"),
    **dict.fromkeys(
        ("ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"),
        "in_channels × (out_channels / groups) × kernel + out_channels",
    ),
    "LSTM": f"{_RECURRENT}; 4 gates i, f, g, o",
    "GRU": f"{_RECURRENT}; 3 gates r, z, n",
    "RNN": f"{_RECURRENT}; 1 gate",
    "LSTMCell": "4 × hidden × (input + hidden) weights and 2 × 4 × hidden biases",
    "GRUCell": "3 × hidden × (input + hidden) weights and 2 × 3 × hidden biases",
    "RNNCell": "hidden × (input + hidden) weights and 2 × hidden biases",
    **dict.fromkeys(("Embedding", "EmbeddingBag"), "num_embeddings × embedding_dim"),
    **dict.fromkeys(("LayerNorm", "GroupNorm"), "a scale and a shift per feature"),
    **dict.fromkeys((f"BatchNorm{axes}d" for axes in (1, 2, 3)), "a scale and a shift per channel"),
    "RMSNorm": "a scale per feature",
    "PReLU": "num_parameters, a slope each",
    "MultiheadAttention": "3 × E × E + 3 × E for query, key and value, and E × E + E for the output",
}


def parameter_rule(row: ModuleRow) -> tuple[str, str]:
    """The formula in symbols and its source."""
    if row.kind in _RULES and any(each.is_parameter for each in row.tensors):
        return _RULES[row.kind], f"documentation of torch.nn.{row.kind}, section Variables"
    names = [each.name for each in row.tensors if each.is_parameter]
    return " + ".join(names[:6]) + (" + ..." if len(names) > 6 else "") or "0", DOCUMENTATION


def own_parameter_terms(row: ModuleRow) -> Terms:
    """The shapes of its own parameters; a Linear's weight is read in × out, as its formula is."""
    shapes = [each.shape for each in row.tensors if each.is_parameter and each.shape is not None]
    if row.kind == "Linear":
        shapes = [shape[::-1] for shape in shapes]
    return counted(shapes)
