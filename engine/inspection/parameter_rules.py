"""Parameter counts in symbols, by the class of torch.nn, with the order in which their factors are read."""

from __future__ import annotations

from engine.inspection.formulas import Terms, counted
from engine.inspection.results import ModuleRow
from engine.language import mark, tr

DOCUMENTATION = mark("torch.nn.Module.parameters: every element of a parameter is one")

_RULES = {
    "Linear": "in_features × out_features + out_features",
    "Bilinear": "out_features × in1_features × in2_features + out_features",
    **dict.fromkeys(("Conv1d", "Conv2d", "Conv3d"), "out_channels × (in_channels / groups) × kernel + out_channels"),
    **dict.fromkeys(
        ("ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"),
        "in_channels × (out_channels / groups) × kernel + out_channels",
    ),
    "LSTM": mark(
        "gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer "
        "and direction; 4 gates i, f, g, o"
    ),
    "GRU": mark(
        "gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer "
        "and direction; 3 gates r, z, n"
    ),
    "RNN": mark(
        "gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 1 gate"
    ),
    "LSTMCell": mark("4 × hidden × (input + hidden) weights and 2 × 4 × hidden biases"),
    "GRUCell": mark("3 × hidden × (input + hidden) weights and 2 × 3 × hidden biases"),
    "RNNCell": mark("hidden × (input + hidden) weights and 2 × hidden biases"),
    **dict.fromkeys(("Embedding", "EmbeddingBag"), "num_embeddings × embedding_dim"),
    **dict.fromkeys(("LayerNorm", "GroupNorm"), mark("a scale and a shift per feature")),
    **dict.fromkeys((f"BatchNorm{axes}d" for axes in (1, 2, 3)), mark("a scale and a shift per channel")),
    "RMSNorm": mark("a scale per feature"),
    "PReLU": mark("num_parameters, a slope each"),
    "MultiheadAttention": mark("3 × E × E + 3 × E for query, key and value, and E × E + E for the output"),
}


def parameter_rule(row: ModuleRow) -> tuple[str, str]:
    """The formula in symbols and its source."""
    if row.kind in _RULES and any(each.is_parameter for each in row.tensors):
        return tr(_RULES[row.kind]), tr("documentation of torch.nn.{kind}, section Variables", kind=row.kind)
    names = [each.name for each in row.tensors if each.is_parameter]
    return " + ".join(names[:6]) + (" + ..." if len(names) > 6 else "") or "0", tr(DOCUMENTATION)


def own_parameter_terms(row: ModuleRow) -> Terms:
    """The shapes of its own parameters; a Linear's weight is read in × out, as its formula is."""
    shapes = [each.shape for each in row.tensors if each.is_parameter and each.shape is not None]
    if row.kind == "Linear":
        shapes = [shape[::-1] for shape in shapes]
    return counted(shapes)
