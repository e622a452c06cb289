"""Explanations: their arithmetic is worked out by Python and compared with the numbers of the summary."""

from __future__ import annotations

import math
import subprocess
import sys
from typing import get_args

import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.explanation import Equation, Explanation, What, explain
from engine.inspection.formulas import terms_total
from engine.inspection.results import ModelSummary
from engine.inspection.summary import summarize, summarize_module, summarize_tree

LAYERS: dict[str, tuple[nn.Module, tuple[object, ...]]] = {
    "linear": (nn.Linear(7, 5), (torch.ones(3, 7),)),
    "bilinear": (nn.Bilinear(3, 4, 5), (torch.ones(2, 3), torch.ones(2, 4))),
    "conv1d": (nn.Conv1d(4, 6, 3, stride=2, padding=1), (torch.ones(2, 4, 12),)),
    "conv2d": (nn.Conv2d(6, 4, (3, 2), stride=(2, 1), dilation=2, groups=2, padding=(0, 3)), (torch.ones(1, 6, 9, 8),)),
    "same": (nn.Conv2d(2, 3, (4, 3), padding="same"), (torch.ones(1, 2, 9, 8),)),
    "conv3d": (nn.Conv3d(2, 3, 2), (torch.ones(1, 2, 4, 5, 3),)),
    "transposed": (
        nn.ConvTranspose2d(3, 4, (3, 2), stride=2, padding=1, output_padding=(1, 0), dilation=(1, 2)),
        (torch.ones(2, 3, 4, 5),),
    ),
    "pool": (nn.MaxPool2d(3, 2, padding=1, dilation=2), (torch.ones(1, 2, 11, 14),)),
    "ceil": (nn.MaxPool2d(2, 3, ceil_mode=True), (torch.ones(1, 2, 10, 9),)),
    "ceil, started in the padding": (nn.AvgPool1d(2, 3, padding=1, ceil_mode=True), (torch.ones(1, 2, 5),)),
    "ceil of 7": (nn.AvgPool1d(3, 2, ceil_mode=True), (torch.ones(1, 2, 8),)),
    "adaptive": (nn.AdaptiveAvgPool2d((3, None)), (torch.ones(1, 2, 9, 8),)),
    "lstm": (nn.LSTM(3, 4, 2, bidirectional=True), (torch.ones(6, 2, 3),)),
    "projected": (nn.LSTM(3, 4, proj_size=2), (torch.ones(6, 2, 3),)),
    "gru": (nn.GRU(3, 4), (torch.ones(6, 2, 3),)),
    "embedding": (nn.Embedding(9, 4), (torch.zeros(5, dtype=torch.int64),)),
    "norm": (nn.BatchNorm2d(3), (torch.ones(2, 3, 4, 4),)),
    "attention": (nn.MultiheadAttention(8, 2), (torch.ones(5, 3, 8),) * 3),
    "flatten": (nn.Flatten(), (torch.ones(2, 3, 4, 5),)),
    "half": (nn.Linear(4, 4).to(torch.bfloat16), (torch.ones(1, 4, dtype=torch.bfloat16),)),
    "many parts": (nn.Sequential(*(nn.Linear(size, size + 1) for size in range(1, 15))), (torch.ones(1, 1),)),
}


def value_of(text: str) -> float:
    """The arithmetic of a formula as it is read."""
    for ours, pythons in ((",", ""), ("×", "*"), ("−", "-"), ("⌊", "math.floor("), ("⌋", ")"), ("⌈", "math.ceil(")):
        text = text.replace(ours, pythons)
    return eval(text.replace("⌉", ")"), {"math": math})


def check(summary: ModelSummary, found: Explanation) -> int:
    """Every equation holds, and together they give the number; how many there were."""
    row = summary.row(found.fqn)
    for equation in found.equations:
        assert value_of(equation.left) == pytest.approx(equation.value), equation
    if found.what == "output_size":
        assert found.number == row.output_shape
        for equation in found.equations:
            assert equation.value in row.output_shape, equation
    elif found.what == "share" and not summary.parameters:
        assert (found.number, found.text) == (0.0, "the model has no parameters")
    elif found.number is not None:
        (equation,) = found.equations
        assert equation.value == found.number == getattr(row, found.what)
        if found.terms:
            assert terms_total(found.terms) == found.number
    else:
        assert getattr(row, found.what) is None
        assert found.words
    assert found.text
    assert found.source
    return len(found.equations)


@pytest.mark.filterwarnings("ignore:LSTM with projections", "ignore:Using padding='same'")
@pytest.mark.parametrize("case", LAYERS)
def test_every_explanation_of_a_layer_comes_to_its_number(case: str) -> None:
    module, inputs = LAYERS[case]
    summary = summarize_module(module, inputs)
    assert not summary.problem
    for row in summary.rows:
        assert sum(check(summary, explain(summary, row.fqn, what)) for what in get_args(What)) >= 5


SIZED = [case for case in LAYERS if case.startswith(("conv", "pool", "ceil", "same", "transposed", "lstm"))]


@pytest.mark.parametrize("case", SIZED)
def test_the_sizes_that_a_window_makes_are_all_explained(case: str) -> None:
    module, inputs = LAYERS[case]
    summary = summarize_module(module, inputs)
    found = explain(summary, "", "output_size")
    shape = summary.rows[0].output_shape
    made = shape[2:] if "lstm" not in case else shape[-1:]
    values = [equation.value for equation in found.equations for _ in equation.label.replace(" and ", ", ").split(", ")]
    assert values == list(made)


@pytest.mark.parametrize("name", ["tiny-model", "linear", "lenet", "lstm-tagger", "transformer", "word-lstm"])
def test_every_explanation_in_the_gallery_comes_to_its_number(name: str) -> None:
    summary = summarize(open_model(name))
    for row in summary.rows[:60]:
        for what in get_args(What):
            check(summary, explain(summary, row.fqn, what))


def test_lenets_numbers_read_as_they_are_worked_out() -> None:
    summary = summarize(open_model("lenet"))
    assert explain(summary, "fc1", "parameters").text == "576 × 120 + 120 = 69,240"
    assert explain(summary, "fc1", "parameters").formula == "in_features × out_features + out_features"
    assert explain(summary, "fc1", "macs").text == "1 × 576 × 120 = 69,120"
    assert explain(summary, "fc1", "size_bytes").text == "69,240 × 4 = 276,960"
    assert explain(summary, "conv1", "output_size").text == "height and width: (32 − 5) / 1 + 1 = 28"
    assert explain(summary, "conv2", "macs").text == "1 × 16 × 12 × 12 × 6 × 3 × 3 = 124,416"
    assert explain(summary, "", "macs").text == "117,600 + 124,416 + 69,120 + 10,080 + 840 = 322,056"
    assert explain(summary, "fc1", "share").words == "85.2 % of the model's parameters"


def test_what_is_not_known_is_explained_in_words() -> None:
    class Own(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.weight = nn.Parameter(torch.ones(3, 3))
            self.unused = nn.Linear(2, 2)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.einsum("ni,io->no", x, self.weight)

    summary = summarize_module(Own(), (torch.ones(1, 3),))
    assert "einsum" in explain(summary, "", "macs").text
    assert explain(summary, "", "macs").number is None
    assert "not called" in explain(summary, "unused", "macs").text
    assert "not called" in explain(summary, "unused", "output_size").text
    tree = summarize_tree(open_model("lenet"))
    assert explain(tree, "fc1", "macs").text == "not known: no forward pass was made"
    assert explain(tree, "fc1", "parameters").text == "576 × 120 + 120 = 69,240"


def test_a_known_zero_says_why_it_is_zero() -> None:
    summary = summarize_module(nn.Sequential(nn.ReLU()), (torch.ones(3),))
    found = explain(summary, "0", "macs")
    assert (found.number, found.text) == (0, "0")
    assert "activation" in found.source


def test_a_long_sum_keeps_its_largest_terms_and_the_sum_of_the_others() -> None:
    summary = summarize_module(*LAYERS["many parts"])
    found = explain(summary, "", "parameters")
    # layers n → n + 1 have (n + 1)² parameters; the eight largest are those of n = 7 to 14
    assert found.equations[0].left.startswith("225 + 196 + 169")
    assert found.equations[0].left.endswith(f" + {sum((n + 1) ** 2 for n in range(1, 7))}")
    assert "last number" in found.words


def test_equations_write_what_was_worked_out() -> None:
    assert Equation("2 × 3", 6, "rows").text == "rows: 2 × 3 = 6"
    assert Equation("1,234", 1234).text == "1,234"


@pytest.mark.parametrize(("fqn", "what", "words"), [("fc9", "macs", "fc9"), ("fc1", "weight", "ask for one of")])
def test_what_is_not_there_is_said(fqn: str, what: str, words: str) -> None:
    with pytest.raises(EngineError, match=words):
        explain(summarize_tree(open_model("lenet")), fqn, what)


def test_explanations_and_results_need_no_torch() -> None:
    names = "explanation results formulas measurement compare table_export treemap tensor_results"
    code = f"import sys\nfor name in {names.split()!r}:\n    __import__(f'engine.inspection.{{name}}')\n"
    code += "assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
