import pytest
import torch

from engine.errors import EngineError
from engine.quantization.packing import pack, packed_size_bytes, unpack
from engine.quantization.primitives import quantize_groups, quantize_rows, quantize_tensor


def rows_of_all_sizes(seed: int, rows: int = 400, length: int = 33) -> torch.Tensor:
    """Rows whose largest values span 30 orders of magnitude, some zero."""
    generator = torch.Generator().manual_seed(seed)
    weight = torch.randn(rows, length, generator=generator)
    weight *= 10 ** (torch.rand(rows, 1, generator=generator) * 30 - 15)
    weight[:3] = 0
    return weight


def test_int8_rows_worked_out_by_hand():
    quantized = quantize_rows(torch.tensor([[1.27, -0.5, 0.004, 0.006], [0.0, 0.0, 0.0, 0.0]]))
    assert quantized.values.tolist() == [[127, -50, 0, 1], [0, 0, 0, 0]]
    assert quantized.scales.tolist() == pytest.approx([0.01, 1.0])


def test_halves_are_rounded_to_even():
    # scale 1: the largest is 127
    assert quantize_rows(torch.tensor([[127.0, 0.5, 1.5, 2.5, -0.5, -1.5]])).values.tolist() == [[127, 0, 2, 2, 0, -2]]


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("seed", range(3))
def test_no_error_is_larger_than_half_a_step(bits, seed):
    weight = rows_of_all_sizes(seed)
    quantized = quantize_rows(weight, bits)
    assert int(quantized.values.abs().max()) == 2 ** (bits - 1) - 1
    error = (quantized.dequantize().double() - weight.double()).abs()
    assert (error <= quantized.scales.double()[:, None] / 2 * (1 + 1e-5)).all()


@pytest.mark.parametrize("bits", [2, 3, 4, 5, 6, 7, 8])
def test_quantizing_a_dequantized_weight_changes_nothing(bits):
    for seed in range(4):
        once = quantize_rows(rows_of_all_sizes(seed, rows=2000, length=9), bits)
        twice = quantize_rows(once.dequantize(), bits)
        assert torch.equal(once.values, twice.values)
        assert torch.equal(once.scales, twice.scales)


@pytest.mark.filterwarnings("ignore:torch.quantize_per_tensor:UserWarning")
def test_rows_are_those_of_torchs_quantization():
    weight = rows_of_all_sizes(5)[3:]
    ours = quantize_rows(weight)
    zeros = torch.zeros(len(weight), dtype=torch.int64)
    theirs = torch.quantize_per_channel(weight, ours.scales, zeros, 0, torch.qint8).int_repr()
    # torch multiplies by the reciprocal, which may round a half the other way
    assert (ours.values.int() - theirs.int()).abs().max() <= 1
    assert (ours.values != theirs).float().mean() < 1e-3


def test_an_outlier_takes_its_own_row_only():
    weight = torch.ones(2, 4)
    weight[0, 0] = 1e30
    assert quantize_rows(weight).values.tolist() == [[127, 0, 0, 0], [127, 127, 127, 127]]
    assert quantize_tensor(weight).values.tolist() == [[127, 0, 0, 0], [0, 0, 0, 0]]


def test_the_largest_float_and_denormals_stay_finite():
    most = torch.finfo(torch.float32).max
    weight = torch.tensor([[most, -most], [1e-40, 1e-42], [1e-30, 0.0]])
    quantized = quantize_rows(weight)
    assert quantized.dequantize().isfinite().all()
    assert quantized.values.tolist() == [[127, -127], [0, 0], [127, 0]]
    assert torch.equal(quantize_rows(quantized.dequantize()).scales, quantized.scales)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_float_dtypes_are_taken(dtype):
    weight = torch.tensor([[0.5, -0.25, 1.0]], dtype=dtype)
    assert torch.equal(quantize_rows(weight).values, quantize_rows(weight.float()).values)


@pytest.mark.parametrize("quantize", [quantize_rows, quantize_tensor, quantize_groups])
@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_values_that_are_no_numbers_are_refused_by_the_tensors_name(quantize, bad):
    weight = torch.ones(3, 4)
    weight[1, 2] = bad
    with pytest.raises(EngineError, match=r"^decoder\.weight has NaN or infinite values"):
        quantize(weight, name="decoder.weight")


def test_integers_and_impossible_bits_are_refused():
    with pytest.raises(EngineError, match=r"int64.*only floating-point"):
        quantize_rows(torch.ones(2, 2, dtype=torch.int64))
    with pytest.raises(EngineError, match="9 bits are not possible"):
        quantize_rows(torch.ones(2, 2), 9)
    with pytest.raises(EngineError, match="Groups of 0"):
        quantize_groups(torch.ones(2, 2), group_size=0)


def test_the_weight_is_left_alone_and_more_dimensions_are_rows_too():
    weight = torch.randn(4, 3, 2, 2, generator=torch.Generator().manual_seed(0))
    before = weight.clone()
    quantized = quantize_rows(weight)
    assert quantized.values.shape == weight.shape
    assert torch.equal(weight, before)
    assert torch.allclose(quantized.scales, weight.flatten(1).abs().amax(1) / 127)


def test_empty_weights_have_nothing_to_scale():
    assert quantize_rows(torch.zeros(3, 0)).scales.tolist() == [1, 1, 1]
    assert quantize_groups(torch.zeros(0, 5)).dequantize().shape == (0, 5)


@pytest.mark.parametrize("symmetric", [False, True])
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_groups_have_less_error_than_rows_and_the_clip_never_more_than_none(bits, symmetric):
    weight = rows_of_all_sizes(9, rows=60, length=50)

    def error(size: int, search: bool) -> torch.Tensor:
        made = quantize_groups(weight, bits, group_size=size, symmetric=symmetric, clip_search=search)
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-30)
        return ((made.dequantize() - weight) / scale).square().sum()

    assert error(8, True) <= error(8, False)
    assert error(8, False) < error(50, False)


def test_affine_groups_worked_out_by_hand():
    # range -1 to 14 in 15 steps of 1; zero point 1
    made = quantize_groups(torch.tensor([[-1.0, 0.0, 3.4, 14.0]]), 4, group_size=4, clip_search=False)
    assert made.values.tolist() == [[0, 1, 4, 15]]
    assert (made.scales.item(), made.zero_points.item()) == (1.0, 1)
    assert made.dequantize().tolist() == [[-1.0, 0.0, 3.0, 14.0]]


def test_groups_search_their_clip_at_any_magnitude():
    weight = torch.randn(20, 16, generator=torch.Generator().manual_seed(6))
    base = quantize_groups(weight, group_size=8)
    for power in (100, -100):
        made = quantize_groups(weight * 2.0**power, group_size=8)
        assert torch.equal(made.values, base.values)
        assert torch.equal(made.dequantize(), base.dequantize() * 2.0**power)


def test_zero_stays_zero_in_every_group():
    weight = torch.rand(5, 12, generator=torch.Generator().manual_seed(1)) + 3
    weight[:, ::3] = 0
    for symmetric in (False, True):
        assert (quantize_groups(weight, group_size=6, symmetric=symmetric).dequantize()[:, ::3] == 0).all()


def test_a_last_group_may_be_shorter_and_its_padding_counts_for_nothing():
    weight = torch.randn(7, 10, generator=torch.Generator().manual_seed(2)) + 5
    made = quantize_groups(weight, group_size=4)
    assert made.scales.shape == (7, 3)
    alone = quantize_groups(weight[:, 8:], group_size=4)
    assert torch.equal(made.values[:, 8:], alone.values)
    assert made.dequantize().shape == weight.shape


def test_groups_do_not_depend_on_how_the_work_is_sliced(monkeypatch):
    weight = rows_of_all_sizes(3, rows=50, length=20)
    whole = quantize_groups(weight, group_size=8)
    monkeypatch.setattr("engine.quantization.primitives._SLICE", 100)
    assert torch.equal(quantize_groups(weight, group_size=8).values, whole.values)


def test_importance_moves_the_error_to_where_it_counts_less():
    generator = torch.Generator().manual_seed(4)
    weight = torch.randn(200, 16, generator=generator)
    weight[:, 0] *= 8  # clipping it would help the others
    importance = torch.ones(16)
    importance[0] = 1000

    def error_of_first(**options: torch.Tensor) -> torch.Tensor:
        made = quantize_groups(weight, 3, group_size=16, **options)
        return (made.dequantize() - weight)[:, 0].square().sum()

    assert error_of_first(importance=importance) < error_of_first()


@pytest.mark.parametrize("bits", range(2, 9))
@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 1000])
def test_packed_values_come_back(bits, count):
    values = torch.randint(2**bits, (count,), generator=torch.Generator().manual_seed(count)).to(torch.uint8)
    packed = pack(values, bits)
    assert packed.dtype == torch.uint8
    assert len(packed) == packed_size_bytes(count, bits) == -(-count * bits // 8)
    assert torch.equal(unpack(packed, bits, (count,)), values)


def test_packing_is_dense_with_the_first_value_in_the_lowest_bits():
    assert pack(torch.tensor([0x3, 0xA, 0xF], dtype=torch.uint8), 4).tolist() == [0xA3, 0x0F]
    # 5, 6, 7 in 3 bits: 0b1_11_110_101 = 0x1F5
    assert pack(torch.tensor([5, 6, 7], dtype=torch.uint8), 3).tolist() == [0xF5, 0x01]


def test_packed_bytes_of_another_length_are_refused():
    with pytest.raises(EngineError, match="3 bytes and need 2"):
        unpack(torch.zeros(3, dtype=torch.uint8), 4, (4,))
