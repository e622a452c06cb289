"""Each kernel against double precision, and what takes its place where torch does not have it."""

import threading

import pytest
import torch
from torch.nn import functional as F

from engine.kernels import INPUT_STEPS, INPUT_ZERO_POINT, Int8Linear, checks, float32, float_linear, int8
from engine.quantization.primitives import quantize_rows
from engine.runtime import quantized_engine

ROUNDING = 1 / 254  # half a step of an input between -1 and 1


@pytest.fixture
def numbers():
    generator = torch.Generator().manual_seed(5)
    inputs = torch.rand(9, 48, generator=generator) * 2 - 1
    weight = torch.randn(37, 48, generator=generator)
    return inputs, weight, torch.randn(37, generator=generator)


def more_than(kernel):
    return lambda *arguments: kernel(*arguments) + 0.5


@pytest.fixture(params=["kernel", "missing", "wrong"])
def kernels(request, monkeypatch):
    """As torch has them, without them, and with ones that compute something else."""
    monkeypatch.setattr(checks, "_found", {})
    if request.param == "missing":
        monkeypatch.setattr(torch.ops, "mkldnn", object(), raising=False)
        monkeypatch.setattr(torch.ops, "onednn", object(), raising=False)
        monkeypatch.setattr(torch.ops, "quantized", object(), raising=False)
    elif request.param == "wrong":
        monkeypatch.setattr(float32, "_onednn", more_than(float32._onednn))
        for kernel in (int8._Static, int8._Dynamic):
            monkeypatch.setattr(kernel, "product", more_than(kernel.product))
    return request.param


@pytest.mark.parametrize("rows", [1, 2, 9])
def test_float_products_and_their_sigmoids(kernels, numbers, rows):
    inputs, weight, bias = numbers
    expected = F.linear(inputs[:rows].double(), weight.double(), bias.double())
    assert torch.allclose(float_linear(inputs[:rows], weight, bias).double(), expected, atol=1e-5)
    found = float_linear(inputs[:rows], weight, bias, "sigmoid").double()
    assert torch.allclose(found, expected.sigmoid(), atol=1e-6)
    assert torch.allclose(float_linear(inputs[:rows], weight).double(), expected - bias, atol=1e-5)


def test_sigmoids_far_below_zero_are_right_in_every_digit(kernels, numbers):
    inputs, weight, bias = numbers
    expected = F.linear(inputs.double(), weight.double(), bias.double() - 60).sigmoid()
    found = float_linear(inputs, weight, bias - 60, "sigmoid").double()
    assert torch.allclose(found, expected, rtol=2e-5, atol=0)


@pytest.mark.parametrize("rows", [1, 2, 9])
@pytest.mark.parametrize("bound", [None, 1.0, 2.5])
def test_int8_products_are_those_of_the_integers(kernels, numbers, rows, bound):
    inputs, weight, bias = numbers
    inputs = inputs[:rows] * (bound or 1.0)
    stored = quantize_rows(weight)
    linear = Int8Linear(stored.values, stored.scales, bias, bound=bound)
    expected = F.linear(inputs.double(), stored.dequantize().double(), bias.double())
    # Each input is off by half a step at most, and so is each sum by that times the weights' magnitudes.
    most = ROUNDING * (bound or 1.0) * stored.dequantize().abs().sum(1).max()
    assert (linear(inputs) - expected).abs().max() <= 1.01 * most
    assert linear(inputs).dtype == torch.float32


def test_fixed_steps_are_exact_on_the_grid(kernels, numbers):
    _, weight, bias = numbers
    stored = quantize_rows(weight)
    steps = torch.arange(-24, 24) * 5.0  # -120 to 115
    steps[0], steps[1] = -INPUT_STEPS, INPUT_STEPS
    linear = Int8Linear(stored.values, stored.scales, bias, bound=0.5)
    prepared = linear.prepare(steps[None] / INPUT_STEPS * 0.5)
    assert (prepared.int() - INPUT_ZERO_POINT).tolist() == [steps.int().tolist()]
    products = F.linear(steps[None].double() / INPUT_STEPS * 0.5, stored.dequantize().double())
    assert torch.allclose(linear.product(prepared).double(), products + bias, atol=1e-5)
    total = torch.full((1, 37), 3.0)
    linear.add_product(prepared, total)
    assert torch.allclose(total.double(), products + 3, atol=1e-5)


def test_outputs_are_clamped_and_sums_are_not(kernels, numbers):
    inputs, weight, bias = numbers
    stored = quantize_rows(weight)
    for bound in (None, 1.0):
        free = Int8Linear(stored.values, stored.scales, bias, bound=bound)
        clamped = Int8Linear(stored.values, stored.scales, bias, bound=bound, clamp=(-0.5, 2.0))
        assert torch.allclose(clamped(inputs), free(inputs).clamp(-0.5, 2.0), atol=1e-5)
        totals = torch.zeros(2, 9, 37)
        for linear, total in zip((free, clamped), totals, strict=True):
            linear.add_product(linear.prepare(inputs), total)
        assert torch.allclose(totals[0], totals[1], atol=1e-5)
        assert totals[1].max() > 2


def test_a_missing_or_wrong_kernel_is_noticed(kernels, numbers):
    _, weight, _ = numbers
    stored = quantize_rows(weight)
    runs = [Int8Linear(stored.values, stored.scales, bound=bound).runs_int8 for bound in (None, 1.0)]
    if kernels != "kernel":
        assert runs == [False, False]
    elif quantized_engine() == "fbgemm":
        assert runs[0]


def test_the_largest_integers_do_not_overflow():
    values = torch.full((3, 512), 127, dtype=torch.int8)
    values[1] = -127
    for bound in (None, 1.0):
        linear = Int8Linear(values, torch.ones(3), bound=bound)
        expected = torch.tensor([127.0 * 512, -127.0 * 512, 127.0 * 512])
        assert torch.allclose(linear(torch.ones(1, 512))[0], expected, rtol=1e-3)
        assert torch.allclose(linear(-torch.ones(1, 512))[0], -expected, rtol=1e-3)


def test_many_threads_ask_at_once_and_the_check_runs_once(monkeypatch):
    monkeypatch.setattr(checks, "_found", {})
    asked = []
    gate = threading.Barrier(6)
    answers = []

    def check():
        asked.append(1)
        return True

    def ask():
        gate.wait()
        answers.append(checks.is_sound("kernel", check))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [True] * 6
    assert len(asked) == 1


def test_the_checks_leave_the_random_generator_alone(monkeypatch, numbers):
    monkeypatch.setattr(checks, "_found", {})
    before = torch.get_rng_state()
    stored = quantize_rows(numbers[1])
    Int8Linear(stored.values, stored.scales)(numbers[0])
    Int8Linear(stored.values, stored.scales, bound=1.0)(numbers[0])
    float_linear(numbers[0], numbers[1])
    assert torch.equal(torch.get_rng_state(), before)
