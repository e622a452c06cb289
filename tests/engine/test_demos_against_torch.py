"""What each demo shows is what the module of torch.nn gives for the same numbers."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from torch import nn

from engine.demos.activation_rules import FUNCTIONS, Settings
from engine.demos.activations import Activation
from engine.demos.attention import Attention, MultiHead
from engine.demos.base import Demo, change
from engine.demos.class_losses import ClassLoss
from engine.demos.convolution import Conv1d, Conv2d, Conv3d
from engine.demos.ctc import Ctc
from engine.demos.divergence import Divergence
from engine.demos.dropout import Dropout
from engine.demos.embedding import Embedding
from engine.demos.linear import Linear
from engine.demos.loss_rules import LOSSES
from engine.demos.losses import PointwiseLoss
from engine.demos.normalization import BatchNorm1d, BatchNorm2d, GroupNorm, LayerNorm
from engine.demos.pair_losses import PairLoss
from engine.demos.pooling import Pooling
from engine.demos.recurrent import GRU, LSTM, RNN
from engine.demos.softmax import Softmax
from engine.demos.transformer import DecoderLayer, EncoderLayer


def tensors(demo: Demo) -> dict[str, torch.Tensor]:
    """The panels with numbers, as tensors of their own shape."""
    found = {}
    for panel in demo.run():
        values = getattr(panel, "values", None)
        if values is not None:
            found[panel.name] = torch.tensor(values).reshape(getattr(panel, "shape", ()) or values.shape)
    return found


def same(one: torch.Tensor, other: torch.Tensor) -> None:
    torch.testing.assert_close(one.reshape(other.shape), other.detach(), rtol=1e-6, atol=1e-9)


def load(module: nn.Module, **values: torch.Tensor) -> nn.Module:
    module.double().load_state_dict({name.replace("__", "."): value for name, value in values.items()}, strict=False)
    return module


@pytest.mark.parametrize("seed", [0, 5])
def test_the_tutorials_linear_gives_the_same_in_a_script_with_the_same_seed(seed: int):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        layer, x = nn.Linear(3, 2), torch.rand(1, 3)
    found = tensors(Linear(seed=seed))
    assert torch.equal(found["x"].float(), x)
    assert torch.equal(found["weight"].float(), layer.weight)
    torch.testing.assert_close(found["y"].float(), layer(x).detach(), rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("bias", [True, False])
def test_linear(bias: bool):
    found = tensors(Linear(in_features=5, out_features=4, batch_size=3, bias=bias))
    layer = nn.Linear(5, 4, bias=bias)
    load(layer, weight=found["weight"], **({"bias": found["bias"][0]} if bias else {}))
    same(found["y"], layer(found["x"]))


@pytest.mark.parametrize(
    ("demo", "kind"),
    [
        (Conv1d(), nn.Conv1d),
        (Conv2d(), nn.Conv2d),
        (Conv3d(), nn.Conv3d),
        (Conv1d(in_channels=4, out_channels=6, groups=2, dilation=2, padding=3, stride=2), nn.Conv1d),
        (Conv2d(in_channels=4, out_channels=6, groups=2, dilation=2, padding=3, stride=2, bias=False), nn.Conv2d),
        (Conv3d(in_channels=2, out_channels=2, groups=2, padding=1, stride=2), nn.Conv3d),
    ],
)
def test_convolutions(demo, kind):
    found = tensors(demo)
    layer = kind(
        demo.in_channels,
        demo.out_channels,
        demo.kernel_size,
        demo.stride,
        demo.padding,
        demo.dilation,
        demo.groups,
        demo.bias,
    )
    load(layer, weight=found["weight"], **({"bias": found["bias"][0]} if demo.bias else {}))
    same(found["y"], layer(found["x"][None])[0])


def test_conv2d_starts_as_torchs_own_layer_does():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        layer = nn.Conv2d(1, 6, 5)
    found = tensors(Conv2d(seed=3, out_channels=6, kernel_size=5))
    assert torch.equal(found["weight"].float(), layer.weight)


@pytest.mark.parametrize("kind", ["max", "avg", "min"])
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("padding", [0, 1])
def test_pooling(kind: str, stride: int, padding: int):
    demo = Pooling(kind=kind, stride=stride, padding=padding, channels=2, size=9, count_include_pad=stride != 2)
    found = tensors(demo)
    if kind == "avg":
        layer = nn.AvgPool2d(3, stride, padding, count_include_pad=stride != 2)
        same(found["y"], layer(found["x"][None])[0])
    else:
        sign = -1 if kind == "min" else 1
        y, indices = nn.MaxPool2d(3, stride, padding, return_indices=True)(sign * found["x"][None])
        same(found["y"], sign * y[0])
        assert torch.equal(found["indices"].long(), indices[0])


def test_the_tutorials_max_pooling_in_a_script_with_the_same_seed():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        y = nn.MaxPool2d(3)(torch.rand(1, 6, 6))
    assert torch.equal(tensors(Pooling())["y"].float(), y)


def test_a_shift_by_a_whole_window_moves_the_maxima():
    still, moved = tensors(Pooling(stride=3)), tensors(Pooling(stride=3, shift=3))
    assert torch.equal(still["y"].roll(1, -1), moved["y"])


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize(("demo", "kind"), [(BatchNorm1d(), nn.BatchNorm1d), (BatchNorm2d(), nn.BatchNorm2d)])
def test_batch_norm_with_its_running_statistics(demo, kind, training: bool):
    layer = kind(demo.num_features, momentum=0.3).double()
    generator = torch.Generator().manual_seed(demo.seed)
    shape = tensors(demo)["x"].shape
    for turn in range(1, 4):
        x = torch.rand(*shape, generator=generator).double() * 20 + 5
        if turn == 3 and not training:
            layer.eval()
        y = layer(x)
    found = tensors(dataclasses.replace(demo, momentum=0.3, batches=3, training=training))
    same(found["x"], x)
    same(found["y"], y)
    same(found["running"], torch.stack([layer.running_mean, layer.running_var]))


def test_layer_and_group_norm():
    found = tensors(LayerNorm(normalized_shape=5, rows=3, eps=0.01))
    same(found["y"], nn.LayerNorm(5, eps=0.01).double()(found["x"]))
    found = tensors(GroupNorm(num_groups=3, num_channels=6, batch_size=2))
    same(found["y"], nn.GroupNorm(3, 6).double()(found["x"]))


def test_gamma_and_beta_are_used():
    demo = change(LayerNorm(normalized_shape=2), "affine", ((2.0, 3.0), (0.5, -1.0)))
    found = tensors(demo)
    layer = load(nn.LayerNorm(2), weight=torch.tensor([2.0, 3.0]), bias=torch.tensor([0.5, -1.0]))
    same(found["y"], layer(found["x"]))


def test_the_tutorials_dropout_in_a_script_with_the_same_seed():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        x = torch.rand(1, 4, 4)
        y = nn.Dropout(p=0.4)(x)
    found = tensors(Dropout(seed=1))
    torch.testing.assert_close(found["y"].float(), y)
    same(tensors(Dropout(training=False))["y"], tensors(Dropout())["x"])


@pytest.mark.parametrize("p", [0.0, 0.4, 0.9, 1.0])
def test_dropout_scales_what_it_keeps_and_its_mean_comes_to_x(p: float):
    found = tensors(Dropout(p=p))
    if p == 1:
        assert not found["y"].any()
        return
    same(found["y"], found["x"] * found["mask"] / (1 - p))
    # the mean of 1,000 draws strays by √(p / (1 − p) / 1,000) of x: five times that is generous
    assert (found["mean"] - found["x"]).abs().max() <= 5 * math.sqrt(p / (1 - p) / 1000)


ARGUMENTS = {
    "LeakyReLU": (0.2,),
    "PReLU": (1, 0.2),
    "ELU": (1.5,),
    "CELU": (1.5,),
    "Hardshrink": (0.7,),
    "Softshrink": (0.7,),
    "Threshold": (0.7, 0.0),
    "Softplus": (3.0,),
}


@pytest.mark.parametrize("name", [name for name in FUNCTIONS if name != "GLU"])
def test_activation_functions_and_their_slopes(name: str):
    demo = Activation(function=name, negative_slope=0.2, alpha=1.5, lambd=0.7, beta=3.0)
    curve = demo.run()[0]
    x = torch.tensor(curve.x, requires_grad=True)
    module = getattr(nn, name)(*ARGUMENTS.get(name, ())).double().eval()
    y = module(x)
    y.sum().backward()
    same(torch.tensor(curve.lines[0].y), y)
    same(torch.tensor(curve.lines[1].y), x.grad)
    settings = Settings(0.2, 1.5, 0.7, 3.0)
    for at, value, slope in zip(x.tolist(), y.tolist(), x.grad.tolist(), strict=True):
        for branch, wanted in ((FUNCTIONS[name].value, value), (FUNCTIONS[name].slope, slope)):
            work = branch(at, settings)
            assert work.evaluate(*work.numbers) == pytest.approx(wanted, rel=1e-6, abs=1e-12), at


def test_every_elementwise_activation_of_torch_has_its_demo():
    from torch.nn.modules import activation

    others = {"MultiheadAttention", "Softmax", "Softmin", "LogSoftmax", "Softmax2d"}
    assert set(activation.__all__) - others == set(FUNCTIONS)


def test_gated_linear_unit():
    curve = Activation(function="GLU", gate=2.0).run()[0]
    halves = torch.stack([torch.full((241,), 2.0).double(), torch.tensor(curve.x)])
    same(torch.tensor(curve.lines[0].y), nn.GLU(dim=0)(halves)[0])


@pytest.mark.parametrize("kind", ["Softmax", "Softmin", "LogSoftmax"])
def test_softmax_and_its_kin(kind: str):
    found = tensors(Softmax(kind=kind))
    same(found["result"], getattr(nn, kind)(dim=0)(found["logits"][0]))


def test_softmax2d_is_over_the_channels_of_a_pixel_and_temperature_divides():
    found = tensors(Softmax(kind="Softmax2d", temperature=2.0))
    same(found["result"], nn.Softmax2d()((found["logits"][0] / 2).view(-1, 1, 1))[:, 0, 0])


LOSS_ARGUMENTS = {
    "SmoothL1Loss": {"beta": 0.7},
    "HuberLoss": {"delta": 0.7},
    "HingeEmbeddingLoss": {"margin": 2.0},
}


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("name", list(LOSSES))
def test_pointwise_losses_and_gradients(name: str, reduction: str):
    demo = PointwiseLoss(function=name, reduction=reduction, delta=0.7, margin=2.0, var=1.5, count=6, seed=2)
    found = tensors(demo)
    p, t = found["prediction"].clone().requires_grad_(), found["target"]
    module = getattr(nn, name)(reduction=reduction, **LOSS_ARGUMENTS.get(name, {}))
    loss = module(p, t, torch.full_like(t, 1.5)) if name == "GaussianNLLLoss" else module(p, t)
    if name == "MultiLabelSoftMarginLoss" and reduction == "sum":
        loss = loss * 6  # torch sums over samples only, after a mean over the labels: each is a sample here
    loss.backward()
    same(found["total"], loss)
    same(found["gradient"], p.grad)


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("name", ["CrossEntropyLoss", "NLLLoss", "MultiMarginLoss", "MultiLabelMarginLoss"])
def test_class_losses_and_gradients(name: str, reduction: str):
    demo = ClassLoss(function=name, reduction=reduction, margin=0.5, samples=3, classes=5, seed=4)
    found = tensors(demo)
    z, t = found["logits"].clone().requires_grad_(), found["target"].long()
    if name == "MultiLabelMarginLoss":
        loss = nn.MultiLabelMarginLoss(reduction=reduction)(z, nn.functional.pad(t, (0, 3), value=-1))
    elif name == "NLLLoss":
        loss = nn.NLLLoss(reduction=reduction)(nn.LogSoftmax(dim=1)(z), t[:, 0])
    else:
        more = {"margin": 0.5} if name == "MultiMarginLoss" else {}
        loss = getattr(nn, name)(reduction=reduction, **more)(z, t[:, 0])
    loss.backward()
    same(found["total"], loss)
    same(found["gradient"], z.grad)


def test_every_loss_of_torch_has_its_demo():
    from torch.nn.modules import loss

    from engine.demos.registry import demo_for_layer

    assert not [name for name in loss.__all__ if demo_for_layer(name) is None]


@pytest.mark.parametrize("reduction", ["batchmean", "sum"])
def test_kl_divergence(reduction: str):
    found = tensors(Divergence(reduction=reduction, samples=3))
    log_p = found["logits"].log_softmax(1).requires_grad_()
    loss = nn.KLDivLoss(reduction=reduction)(log_p, found["target"])
    loss.backward()
    same(found["total"], loss)
    same(found["gradient"], log_p.grad)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", ["TripletMarginLoss", "CosineEmbeddingLoss", "MarginRankingLoss"])
def test_losses_over_pairs_and_triplets(name: str, seed: int):
    found = tensors(PairLoss(function=name, samples=4, margin=0.5, seed=seed))
    first = found["first"].clone().requires_grad_()
    module = getattr(nn, name)(margin=0.5)
    if name == "TripletMarginLoss":
        loss = module(first, found["second"], found["third"])
        distance = nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance(), margin=0.5)
        same(found["total"], distance(first, found["second"], found["third"]))
    elif name == "CosineEmbeddingLoss":
        loss = module(first, found["second"], found["third"][:, 0])
    else:
        loss = module(first[:, 0], found["second"][:, 0], found["third"][:, 0])
    loss.backward()
    same(found["total"], loss)
    same(found["gradient"], first.grad)


@pytest.mark.parametrize(("length", "target"), [(4, (1, 2)), (5, (2, 2)), (3, (1, 2, 3))])
def test_ctc_by_all_its_paths(length: int, target: tuple[int, ...]):
    demo = change(Ctc(length=length, target_length=len(target)), "target", (target,))
    found = tensors(demo)
    z = found["logits"].clone().requires_grad_()
    lengths = torch.tensor([length]), torch.tensor([len(target)])
    loss = nn.CTCLoss(reduction="sum")(z.log_softmax(1)[:, None], torch.tensor([target]), *lengths)
    loss.backward()
    same(found["total"], loss)
    same(found["gradient"], z.grad)
    paths = next(panel for panel in demo.run() if panel.name == "paths")
    assert sum(row[1] for row in paths.rows) == pytest.approx(math.exp(-loss.item()))


@pytest.mark.parametrize(
    ("demo", "kind", "cell"),
    [(LSTM(length=6), nn.LSTM, nn.LSTMCell), (GRU(length=6), nn.GRU, nn.GRUCell), (RNN(length=6), nn.RNN, nn.RNNCell)],
)
def test_recurrent_layers_step_by_step(demo, kind, cell):
    found = tensors(demo)
    weights = {name: found[name] for name in ("weight_ih", "weight_hh")}
    biases = {name: found[name][0] for name in ("bias_ih", "bias_hh")}
    whole = load(kind(3, 2), **{f"{name}_l0": value for name, value in (weights | biases).items()})
    same(found["h"], whole(found["x"])[0])
    one = load(cell(3, 2), **weights, **biases)
    state = None
    for step, x in enumerate(found["x"]):
        state = one(x[None], state)
        h = state[0] if kind is nn.LSTM else state
        same(found["h"][step], h[0])
        if kind is nn.LSTM:
            same(found["c"][step], state[1][0])


def test_an_lstm_cell_starts_as_torchs_own_does():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(9)
        one = nn.LSTMCell(3, 2)
    found = tensors(LSTM(seed=9))
    for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
        torch.testing.assert_close(found[name].float().reshape(getattr(one, name).shape), getattr(one, name).detach())


@pytest.mark.parametrize("is_causal", [False, True])
def test_scaled_dot_product_attention(is_causal: bool):
    found = tensors(Attention(is_causal=is_causal, length=3, source_length=5))
    q, k, v = found["query"], found["key"], found["value"]
    same(found["mixed"], nn.functional.scaled_dot_product_attention(q, k, v, is_causal=is_causal))


@pytest.mark.parametrize("is_causal", [False, True])
@pytest.mark.parametrize("heads", [1, 2, 4])
def test_multi_head_attention_with_the_weights_of_every_head(heads: int, is_causal: bool):
    found = tensors(MultiHead(num_heads=heads, is_causal=is_causal))
    own = {"in_proj_weight": found["in_weight"], "out_proj__weight": found["out_weight"]}
    layer = load(nn.MultiheadAttention(8, heads), **own)
    mask = torch.ones(4, 4, dtype=torch.bool).triu(1) if is_causal else None
    with torch.no_grad():
        layer.in_proj_bias.zero_()
        y, weights = layer(*[found["x"]] * 3, attn_mask=mask, average_attn_weights=False)
    same(found["y"], y)
    same(found["weights"], weights)


def test_heads_do_not_change_the_parameter_count():
    texts = {MultiHead(num_heads=heads).run()[-1].lines[2] for heads in (1, 2, 4, 8)}
    assert texts == {f"together {sum(p.numel() for p in nn.MultiheadAttention(8, 2).parameters()):,}"}


def state_of(found: dict[str, torch.Tensor], attentions: dict[str, str]) -> dict[str, torch.Tensor]:
    state = {}
    for ours, theirs in attentions.items():
        state[f"{theirs}__in_proj_weight"] = found[f"{ours}_in_weight"]
        state[f"{theirs}__out_proj__weight"] = found[f"{ours}_out_weight"]
    for name in ("linear1", "linear2"):
        state |= {f"{name}__weight": found[f"{name}_weight"], f"{name}__bias": found[f"{name}_bias"][0]}
    return state


@pytest.mark.parametrize("is_causal", [False, True])
@pytest.mark.parametrize("norm_first", [False, True])
def test_transformer_encoder_layer(norm_first: bool, is_causal: bool):
    demo = EncoderLayer(norm_first=norm_first, is_causal=is_causal)
    found = tensors(demo)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(demo.seed)
        layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, norm_first=norm_first)
    torch.testing.assert_close(found["self_in_weight"].float(), layer.self_attn.in_proj_weight.detach())
    torch.testing.assert_close(found["linear2_weight"].float(), layer.linear2.weight.detach())
    load(layer, **state_of(found, {"self": "self_attn"}))
    mask = torch.ones(4, 4, dtype=torch.bool).triu(1) if is_causal else None
    same(found["added_feed" if norm_first else "norm2"], layer(found["x"], src_mask=mask))
    counted = sum(p.numel() for p in layer.parameters())
    assert demo.run()[-1].lines[-1] == f"together {counted:,}"


@pytest.mark.parametrize("norm_first", [False, True])
def test_transformer_decoder_layer(norm_first: bool):
    demo = DecoderLayer(norm_first=norm_first)
    found = tensors(demo)
    layer = nn.TransformerDecoderLayer(8, 2, 16, dropout=0.0, norm_first=norm_first)
    load(layer, **state_of(found, {"self": "self_attn", "cross": "multihead_attn"}))
    mask = torch.ones(4, 4, dtype=torch.bool).triu(1)
    same(found["added_feed" if norm_first else "norm3"], layer(found["x"], found["memory"], tgt_mask=mask))
    assert demo.run()[-1].lines[-1] == f"together {sum(p.numel() for p in layer.parameters()):,}"


def test_embedding_looks_up_rows():
    found = tensors(Embedding())
    layer = nn.Embedding.from_pretrained(found["weight"])
    same(found["y"], layer(found["tokens"][0].long()))
    assert np.allclose(np.diag(found["cosine"].numpy()), 1)
