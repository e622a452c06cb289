"""MAC formulas: every type of torch.nn is classed, and they agree with torch's counter or with hand-worked numbers."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest
import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from engine.inspection.mac_rules import RULES
from engine.inspection.macs import SUMS, UNKNOWN, formula_for, is_known_zero, kind_of
from engine.inspection.products import PRODUCTS
from engine.inspection.summary import summarize_module


def module_types() -> list[type[nn.Module]]:
    """Every module class of torch.nn that has a public name, found in its files."""
    found = set()
    for info in pkgutil.walk_packages(nn.modules.__path__, "torch.nn.modules."):
        for name, kind in vars(importlib.import_module(info.name)).items():
            if inspect.isclass(kind) and issubclass(kind, nn.Module) and not name.startswith("_"):
                found.add(kind)
    return sorted(found, key=lambda kind: kind.__name__)


@pytest.mark.filterwarnings("ignore::FutureWarning")
@pytest.mark.parametrize("kind", module_types(), ids=lambda kind: kind.__name__)
def test_every_type_of_torch_nn_has_a_formula_a_known_zero_a_sum_or_is_unknown_on_purpose(kind: type) -> None:
    blank = kind.__new__(kind)
    nn.Module.__init__(blank)
    has_formula = formula_for(blank) is not None
    classes = [has_formula, kind in SUMS, kind in UNKNOWN]
    assert classes.count(True) == 1
    if has_formula:
        name = kind_of(blank)
        assert is_known_zero(name) != (name in RULES)
        assert name not in RULES or (RULES[name].formula and RULES[name].source)


def test_the_walk_sees_torch_nn() -> None:
    names = {kind.__name__ for kind in module_types()}
    assert {"Linear", "LazyConv3d", "CrossMapLRN2d", "AdaptiveLogSoftmaxWithLoss", "LPPool3d", "CTCLoss"} <= names
    assert len(names) > 150


COUNTED = {
    "linear without bias": (nn.Linear(7, 5, bias=False), (torch.ones(4, 7),)),
    "conv1d with groups": (nn.Conv1d(4, 8, 3, groups=4, padding="same"), (torch.ones(2, 4, 9),)),
    "conv_transpose1d": (nn.ConvTranspose1d(4, 6, 3, stride=2, groups=2), (torch.ones(2, 4, 5),)),
    "conv_transpose3d": (nn.ConvTranspose3d(2, 3, 2, output_padding=1, stride=2), (torch.ones(1, 2, 3, 2, 4),)),
    "encoder layer": (nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), (torch.ones(2, 5, 8),)),
    "decoder layer": (nn.TransformerDecoderLayer(8, 2, 16), (torch.ones(5, 2, 8), torch.ones(7, 2, 8))),
    "lazy linear": (nn.LazyLinear(5), (torch.ones(2, 3),)),
    "lazy conv2d": (nn.LazyConv2d(5, 3), (torch.ones(2, 3, 6, 6),)),
}


@pytest.mark.filterwarnings("ignore:Lazy modules")
@pytest.mark.parametrize("case", COUNTED)
def test_formulas_agree_with_torchs_flop_counter(case: str) -> None:
    module, inputs = COUNTED[case]
    found = summarize_module(module.eval(), inputs).macs
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter, torch.no_grad():
        module.train()(*inputs)  # in training the fused paths, which the counter does not know, are not taken
    assert found == counter.get_total_flops() // 2 > 0


class Call(nn.Module):
    """A function as a module's forward."""

    def __init__(self, function: object) -> None:
        super().__init__()
        self.function = function

    def forward(self, *args: Tensor) -> Tensor:
        return self.function(*args)


FUNCTIONS = {
    "matmul": (torch.matmul, (torch.ones(2, 3, 4), torch.ones(4, 5))),
    "mm": (torch.mm, (torch.ones(3, 4), torch.ones(4, 5))),
    "bmm": (torch.bmm, (torch.ones(2, 3, 4), torch.ones(2, 4, 5))),
    "addmm": (torch.addmm, (torch.ones(5), torch.ones(3, 4), torch.ones(4, 5))),
    "baddbmm": (torch.baddbmm, (torch.ones(2, 3, 5), torch.ones(2, 3, 4), torch.ones(2, 4, 5))),
    "linear": (nn.functional.linear, (torch.ones(3, 4), torch.ones(5, 4))),
    "conv2d": (nn.functional.conv2d, (torch.ones(1, 4, 6, 6), torch.ones(8, 2, 3, 3), None, 1, 0, 1, 2)),
    "conv_transpose2d": (nn.functional.conv_transpose2d, (torch.ones(1, 4, 6, 6), torch.ones(4, 3, 3, 3))),
    "attention": (
        nn.functional.scaled_dot_product_attention,
        (torch.ones(2, 3, 5, 8), torch.ones(2, 3, 7, 8), torch.ones(2, 3, 7, 8)),
    ),
}


@pytest.mark.parametrize("case", FUNCTIONS)
def test_functions_called_in_a_forward_agree_with_torchs_flop_counter(case: str) -> None:
    function, inputs = FUNCTIONS[case]
    found = summarize_module(Call(function), inputs).macs
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter, torch.no_grad():
        function(*inputs)
    assert found == counter.get_total_flops() // 2 > 0


@pytest.mark.parametrize("name", sorted(PRODUCTS))
def test_every_product_function_exists_in_torch(name: str) -> None:
    homes = (torch, torch.linalg, nn.functional, torch._VF)
    assert any(hasattr(home, name) for home in homes)


BY_HAND = {
    # y_k = x1ᵀ A_k x2: A_k x2 takes 3 x 4, the product with x1 another 3, for each of 5 outputs of 2 samples
    "bilinear": (nn.Bilinear(3, 4, 5), (torch.ones(2, 3), torch.ones(2, 4)), 2 * 5 * (3 * 4 + 3)),
    "lstm cell": (nn.LSTMCell(3, 4), (torch.ones(2, 3),), 2 * 4 * 4 * (3 + 4)),
    "gru cell": (nn.GRUCell(3, 4), (torch.ones(2, 3),), 2 * 3 * 4 * (3 + 4)),
    "unbatched rnn": (nn.RNN(3, 4), (torch.ones(6, 3),), 6 * 4 * (3 + 4)),
    "embedding bag": (nn.EmbeddingBag(9, 4), (torch.zeros(2, 3, dtype=torch.int64),), 0),
    "weighted embedding bag": (
        nn.EmbeddingBag(9, 4, mode="sum"),
        (torch.zeros(2, 3, dtype=torch.int64), None, torch.ones(2, 3)),
        2 * 3 * 4,
    ),
    "cosine similarity": (nn.CosineSimilarity(), (torch.ones(5, 7), torch.ones(5, 7)), 3 * 5 * 7),
    "fused loss": (
        nn.LinearCrossEntropyLoss(4, 6),
        (torch.ones(5, 4), torch.zeros(5, dtype=torch.int64)),
        5 * 4 * 6,
    ),
    "upsampling": (nn.Upsample(scale_factor=2), (torch.ones(1, 2, 3, 3),), 0),
    "batch norm": (nn.BatchNorm2d(3), (torch.ones(1, 3, 4, 4),), 0),
    # two of ten classes in the head, one cluster of eight through 16 / 4 = 4 features
    "adaptive softmax": (
        nn.AdaptiveLogSoftmaxWithLoss(16, 10, [2]),
        (torch.ones(3, 16), torch.tensor([0, 1, 0])),
        3 * 16 * (2 + 1),
    ),
}


@pytest.mark.parametrize("case", BY_HAND)
def test_macs_worked_out_by_hand(case: str) -> None:
    module, inputs, macs = BY_HAND[case]
    result = summarize_module(module, inputs)
    assert not result.problem
    assert result.macs == macs


class Scaled(nn.Module):
    """A layer of its own kind that multiplies cell by cell."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(4))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale


class Swish(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x * torch.sigmoid(x)


def test_a_layer_of_its_own_kind_is_unknown_if_it_has_weights_and_nothing_if_it_has_none() -> None:
    assert summarize_module(Scaled(), (torch.ones(2, 4),)).macs is None
    assert summarize_module(Swish(), (torch.ones(2, 4),)).macs == 0
    unknown = summarize_module(nn.Sequential(nn.Linear(4, 4), Scaled()), (torch.ones(2, 4),))
    assert unknown.row("0").macs == 2 * 16
    assert unknown.macs is None
    assert "1" in unknown.rows[0].run.unknown


class Doubled(nn.Linear):
    """A Linear with a forward of its own is not counted as one."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.einsum("ni,oi->no", x, self.weight)


def test_a_subclass_with_its_own_forward_does_not_get_its_ancestors_formula() -> None:
    assert kind_of(Doubled(3, 4)) == ""
    assert summarize_module(Doubled(3, 4), (torch.ones(2, 3),)).macs is None


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::FutureWarning")
def test_a_quantized_model_multiplies_as_much_as_its_float_model() -> None:
    class Tagger(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.rnn, self.out = nn.LSTM(8, 16, 2, bidirectional=True), nn.Linear(32, 4)

        def forward(self, x: Tensor) -> Tensor:
            return self.out(self.rnn(x)[0])

    model, inputs = Tagger().eval(), (torch.ones(5, 2, 8),)
    quantized = torch.ao.quantization.quantize_dynamic(model, {nn.LSTM, nn.Linear})
    result = summarize_module(quantized, inputs)
    assert not result.problem
    assert result.macs == summarize_module(model, inputs).macs == 10 * (64 * (8 + 16) * 2 + 64 * (32 + 16) * 2 + 32 * 4)
    assert result.parameters == result.sum_of_rows == 0
