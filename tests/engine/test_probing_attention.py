"""Attention weights of every head, against those that torch gives when it is asked."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.probing.attention import attention_weights, gather_attention, read_attention
from engine.progress import Progress, drain


def own(model: nn.Module, *inputs: Any) -> ModelHandle:
    return ModelHandle("own", "Own", model.eval(), "", inputs)


@pytest.mark.parametrize("heads", [1, 2, 8])
@pytest.mark.parametrize("mask", ["none", "sum", "bool", "each"])
@pytest.mark.parametrize("options", [{}, {"bias": False}, {"kdim": 12, "vdim": 5}, {"add_bias_kv": True}])
@pytest.mark.parametrize("zero", [False, True])
def test_weights_are_those_of_torch(heads: int, mask: str, options: dict[str, Any], zero: bool) -> None:
    torch.manual_seed(1)
    module = nn.MultiheadAttention(16, heads, batch_first=True, add_zero_attn=zero, **options).eval()
    query, key, value = torch.randn(3, 4, 16), torch.randn(3, 6, module.kdim), torch.randn(3, 6, module.vdim)
    masks = {
        "none": None,
        "sum": torch.randn(4, 6),
        "bool": torch.rand(4, 6) > 0.7,
        "each": torch.randn(3 * heads, 4, 6),
    }
    padding = None if mask == "none" else torch.tensor([[False] * 5 + [True]] * 3)
    if mask in ("sum", "each"):
        padding = torch.zeros(3, 6).masked_fill(padding, float("-inf"))
    with torch.no_grad():
        _, expected = module(
            query, key, value, attn_mask=masks[mask], key_padding_mask=padding, average_attn_weights=False
        )
    found = attention_weights(module, query, key, mask=masks[mask], padding=padding)
    torch.testing.assert_close(found, expected, equal_nan=True)


def asked(model: nn.Module, *inputs: Tensor, **masks: Any) -> dict[str, Tensor]:
    """What each attention says when it is made to give its weights."""
    found: dict[str, Tensor] = {}
    hooks = []
    for name, module in model.named_modules():
        if isinstance(module, nn.MultiheadAttention):

            def ask(module: nn.Module, args: Any, kwargs: Any) -> Any:
                return args, {**kwargs, "need_weights": True, "average_attn_weights": False}

            def keep(module: nn.Module, args: Any, output: Any, name: str = name) -> None:
                found[name] = output[1]

            hooks.append(module.register_forward_pre_hook(ask, with_kwargs=True))
            hooks.append(module.register_forward_hook(keep))
    with torch.no_grad():
        model.eval()(*inputs, **masks)
    for hook in hooks:
        hook.remove()
    return found


def small_transformer(*, batch_first: bool = False) -> nn.Transformer:
    torch.manual_seed(2)
    return nn.Transformer(16, 4, 2, 2, 32, batch_first=batch_first).eval()


@pytest.mark.filterwarnings("ignore:enable_nested_tensor is True")
@pytest.mark.parametrize("batch_first", [False, True])
@pytest.mark.parametrize("causal", [None, False, True])
def test_a_transformers_attention_is_read_in_all_its_places(batch_first: bool, causal: bool | None) -> None:
    model = small_transformer(batch_first=batch_first)
    source, target = torch.randn(7, 2, 16), torch.randn(5, 2, 16)
    if batch_first:
        source, target = source.transpose(0, 1), target.transpose(0, 1)
    expected = asked(
        model, source, target, tgt_mask=nn.Transformer.generate_square_subsequent_mask(5) if causal else None
    )
    readings = read_attention(own(model, source, target), sample=1, causal=causal)
    assert [(reading.fqn, reading.role) for reading in readings] == [
        ("encoder.layers.0.self_attn", "encoder self"),
        ("encoder.layers.1.self_attn", "encoder self"),
        ("decoder.layers.0.self_attn", "decoder self"),
        ("decoder.layers.0.multihead_attn", "cross"),
        ("decoder.layers.1.self_attn", "decoder self"),
        ("decoder.layers.1.multihead_attn", "cross"),
    ]
    for reading in readings:
        np.testing.assert_allclose(reading.weights, expected[reading.fqn][1].numpy(), atol=1e-6)
        np.testing.assert_allclose(reading.weights.sum(-1), 1, atol=1e-5)
        assert reading.parameters == 4 * 16 * 16 + 4 * 16
        assert len(reading.readings) == 4
    decoder = readings[2]
    assert np.triu(decoder.weights, 1).any() != bool(causal)
    assert np.array_equal(decoder.seen, np.tril(np.ones((5, 5), bool)) if causal else np.ones((5, 5), bool))
    assert decoder.title.endswith("causal") == bool(causal)


def test_the_models_own_mask_is_kept_unless_it_is_taken_off() -> None:
    handle = open_model("attention-task", seed=0)
    found = {reading.fqn: reading for reading in read_attention(handle)}
    fqn = "transformer.decoder.layers.0.self_attn"
    assert not np.triu(found[fqn].weights, 1).any()
    without = {reading.fqn: reading for reading in read_attention(handle, causal=False)}
    assert np.triu(without[fqn].weights, 1).any()


def test_an_encoder_alone_can_be_masked() -> None:
    handle = own(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), torch.randn(1, 4, 8))
    (plain,), (masked,) = read_attention(handle), read_attention(handle, causal=True)
    assert np.triu(plain.weights, 1).any()
    assert not np.triu(masked.weights, 1).any()


def test_the_number_of_heads_does_not_change_the_parameters() -> None:
    counts = set()
    for heads in (1, 2, 4, 8):
        handle = own(nn.TransformerEncoderLayer(8, heads, 16), torch.randn(3, 1, 8))
        (reading,) = read_attention(handle)
        assert reading.weights.shape == (heads, 3, 3)
        counts.add(reading.parameters)
    assert counts == {4 * 8 * 8 + 4 * 8}


def test_even_attention_spreads_over_all_places() -> None:
    handle = own(nn.MultiheadAttention(4, 1), *(torch.zeros(5, 1, 4) for _ in range(3)))
    assert read_attention(handle)[0].readings == (
        "Place 0 looks at place 0 with 0.20; on average a place spreads over 5.0 of 5.",
    )


@pytest.mark.parametrize("name", ["transformer", "attention-task"])
def test_reading_attention_leaves_the_model_as_it_was(name: str) -> None:
    handle = open_model(name, seed=0)
    handle.module.train()
    rng = torch.get_rng_state()
    read_attention(handle, causal=True)
    assert all(module.training for module in handle.module.modules())
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in handle.module.modules())
    assert torch.equal(torch.get_rng_state(), rng)


def test_models_without_attention_say_so() -> None:
    with pytest.raises(EngineError, match="no attention"):
        read_attention(open_model("lenet", seed=0))
    with pytest.raises(EngineError, match="no sample 4"):
        read_attention(open_model("attention-task", seed=0), sample=4)


def test_masks_for_each_head_and_padding_are_those_of_the_chosen_sample() -> None:
    torch.manual_seed(6)
    module = nn.MultiheadAttention(8, 2, batch_first=True).eval()
    x, mask = torch.randn(3, 4, 8), torch.rand(6, 4, 4) > 0.6
    mask[:, :, 0] = False
    padding = torch.tensor([[False] * 4, [False, False, False, True], [False] * 4])

    class Padded(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.attention = module

        def forward(self, x: Tensor) -> Tensor:
            output: Tensor = self.attention(x, x, x, key_padding_mask=padding, attn_mask=mask)[0]
            return output

    with torch.no_grad():
        _, expected = module(x, x, x, key_padding_mask=padding, attn_mask=mask, average_attn_weights=False)
    (reading,) = read_attention(own(Padded(), x), sample=1)
    np.testing.assert_allclose(reading.weights, expected[1].numpy(), atol=1e-6)
    np.testing.assert_array_equal(reading.seen, (reading.weights > 0).any(0))


def test_attention_of_a_large_model_is_gathered_step_by_step() -> None:
    steps: list[Progress] = []
    gathered = drain(gather_attention(open_model("attention-task", seed=0)), steps.append)
    assert [(step.done, step.total) for step in steps] == [(at, 6) for at in range(1, 7)]
    for one, other in zip(gathered, read_attention(open_model("attention-task", seed=0)), strict=True):
        np.testing.assert_array_equal(one.weights, other.weights)
