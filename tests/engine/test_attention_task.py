"""The small Transformer that sorts and reverses digits."""

from __future__ import annotations

import hashlib
import json

import pytest
import torch
import torch.nn.functional as F

from engine.assets import asset_path
from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.attention_task import SortingTransformer, answer, causal_mask, solved
from engine.progress import drain
from engine.training.attention_task import (
    attention_run,
    count_exact,
    held_out_sequences,
    target_of,
    train_attention_task,
    wanted_digits,
)

SORT, REVERSE = 10, 11


@pytest.fixture(scope="module")
def handle() -> ModelHandle:
    return open_model("attention-task")


def small(seed: int = 3) -> SortingTransformer:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return SortingTransformer(d_model=12, nhead=2, num_layers=1, dim_feedforward=16).eval()


def test_the_right_answers_are_the_sorted_and_the_reversed_digits() -> None:
    source = torch.tensor([[3, 9], [1, 0], [2, 0]])  # two sequences: 3 1 2 and 9 0 0
    assert wanted_digits(source, "sort").t().tolist() == [[1, 2, 3], [0, 0, 9]]
    assert wanted_digits(source, "reverse").t().tolist() == [[2, 1, 3], [0, 0, 9]]
    assert solved([3, 1, 2], "sort") == [1, 2, 3]
    assert solved([3, 1, 2], "reverse") == [2, 1, 3]


def test_the_decoder_reads_the_task_and_every_digit_but_the_last() -> None:
    answers = torch.tensor([[1, 0], [2, 0], [3, 9]])
    assert target_of(answers, "sort").t().tolist() == [[SORT, 1, 2], [SORT, 0, 0]]
    assert target_of(answers, "reverse").t().tolist() == [[REVERSE, 1, 2], [REVERSE, 0, 0]]


def test_no_place_sees_a_later_one_of_the_target() -> None:
    model = small()
    source, target = torch.tensor([[4], [7], [1]]), torch.tensor([[SORT], [1], [4]])
    changed = torch.tensor([[SORT], [1], [9]])
    with torch.inference_mode():
        before, after = model(source, target), model(source, changed)
        torch.testing.assert_close(before[:2], after[:2])
        assert (before[2] - after[2]).abs().max() > 1e-3
        open_before, open_after = model(source, target, is_causal=False), model(source, changed, is_causal=False)
        assert (open_before[0] - open_after[0]).abs().max() > 1e-4  # without the mask the first place sees the last


def test_the_mask_is_torchs() -> None:
    assert torch.equal(causal_mask(5), torch.nn.Transformer.generate_square_subsequent_mask(5))


def test_the_forward_pass_is_torchs_transformer_with_embeddings_before_and_a_linear_layer_after() -> None:
    model = small()
    source, target = torch.tensor([[4, 2], [7, 2]]), torch.tensor([[SORT, REVERSE], [1, 4], [5, 5]])

    def embedded(tokens: torch.Tensor) -> torch.Tensor:
        rows = [
            model.token_embedding.weight[row] + model.position_embedding.weight[at] for at, row in enumerate(tokens)
        ]
        return torch.stack(rows)

    layers = model.transformer
    memory = layers.encoder(embedded(source))
    decoded = layers.decoder(embedded(target), memory, tgt_mask=causal_mask(3))
    expected = F.linear(decoded, model.to_digits.weight, model.to_digits.bias)
    torch.testing.assert_close(model(source, target), expected)


def test_a_batch_is_answered_as_its_sequences_alone() -> None:
    model = small()
    source, target = torch.tensor([[4, 2], [7, 2]]), torch.tensor([[SORT, REVERSE], [1, 4]])
    together = model(source, target)
    for at in range(2):
        alone = model(source[:, at : at + 1], target[:, at : at + 1])
        torch.testing.assert_close(together[:, at : at + 1], alone, rtol=1e-5, atol=1e-6)


def test_more_heads_have_as_many_parameters() -> None:
    counts = {sum(p.numel() for p in SortingTransformer(nhead=heads).parameters()) for heads in (1, 2, 4, 8)}
    assert len(counts) == 1


def test_held_out_sequences_are_always_the_same_of_every_task_and_length() -> None:
    first, again = held_out_sequences(200), held_out_sequences(200)
    assert [(task, len(source), source.shape[1]) for task, source in first] == [
        (task, length, 10) for task in ("sort", "reverse") for length in range(1, 11)
    ]
    assert all(torch.equal(a, b) for (_, a), (_, b) in zip(first, again, strict=True))


def test_counting_wants_the_whole_sequence_right() -> None:
    class FirstDigit(SortingTransformer):
        """Writes the source's first digit again and again."""

        def forward(self, source: torch.Tensor, target: torch.Tensor, is_causal: bool = True) -> torch.Tensor:
            return F.one_hot(source[:1], 10).float().expand(len(target), -1, -1)

    source = torch.tensor([[5, 5, 1], [5, 5, 5]])  # 5 5 twice is answered right, 1 5 is not
    model = FirstDigit(d_model=4, nhead=1, num_layers=1, dim_feedforward=4)
    assert drain(count_exact(model, [("sort", source), ("reverse", source)])) == {"sort": 2, "reverse": 2}
    assert answer(model, [7, 2, 2], "sort") == [7, 7, 7]


def test_training_lowers_the_loss_and_goes_on_where_it_stopped(tmp_path) -> None:
    whole, stopped = attention_run(steps=8, batch_size=8, seed=4), attention_run(steps=8, batch_size=8, seed=4)
    for folder in ("whole", "stopped"):
        (tmp_path / folder).mkdir()
    drain(whole.run(tmp_path / "whole"))
    for _ in range(3):
        stopped.step()
    stopped.save(tmp_path / "stopped" / "checkpoint.pt")
    resumed = attention_run(steps=8, batch_size=8, seed=4)
    drain(resumed.run(tmp_path / "stopped"))
    for one, other in zip(whole.module.parameters(), resumed.module.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)
    run = attention_run(steps=60, batch_size=32, seed=4)
    losses = [run.step() for _ in range(60)]
    assert sum(losses[-10:]) < 0.95 * sum(losses[:10])


def test_what_is_shipped_is_what_was_measured(tmp_path) -> None:
    record = drain(train_attention_task(tmp_path, steps=2, seed=6))
    assert json.loads((tmp_path / "attention_task.json").read_text(encoding="utf-8")) == record
    assert record["test_samples"] == 2_000
    assert record["test_accuracy"] == (record["sort_accuracy"] + record["reverse_accuracy"]) / 2
    assert (record["seed"], record["steps"]) == (6, 2)


def test_the_shipped_weights_are_those_of_their_record(handle: ModelHandle) -> None:
    record = json.loads(asset_path("weights", "attention_task.json").read_text(encoding="utf-8"))
    file = asset_path("weights", record["file"])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == record["sha256"]
    assert record["test_accuracy"] >= 0.99
    assert record["provenance"] == handle.provenance


@pytest.mark.parametrize("task", ["sort", "reverse"])
def test_the_shipped_model_answers_at_least_99_of_100_without_a_mistake(handle: ModelHandle, task) -> None:
    assert isinstance(handle.module, SortingTransformer)
    chosen = [(each, source) for each, source in held_out_sequences(1_000) if each == task]
    exact = drain(count_exact(handle.module, chosen))
    assert exact[task] >= 0.99 * 500


@pytest.mark.parametrize("digits", [[7], [2, 2], [3, 1, 4, 1, 5, 9, 2, 6], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]])
def test_the_shipped_model_answers_digit_by_digit(handle: ModelHandle, digits: list[int]) -> None:
    assert isinstance(handle.module, SortingTransformer)
    assert answer(handle.module, digits, "sort") == sorted(digits)
    assert answer(handle.module, digits, "reverse") == digits[::-1]


def test_the_example_is_answered_in_one_pass(handle: ModelHandle) -> None:
    source, target = handle.example_input
    with torch.inference_mode():
        written = handle.module(source, target).argmax(dim=-1)[:, 0].tolist()
    assert written == sorted(source[:, 0].tolist())
    assert target[1:, 0].tolist() == written[:-1]


@pytest.mark.parametrize(("digits", "said"), [([], "0 digits"), ([1] * 11, "11 digits"), ([1, 10], "10 is no"),
                                              ([-1], "-1 is no")])  # fmt: skip
def test_what_it_cannot_read_is_refused(handle: ModelHandle, digits: list[int], said: str) -> None:
    assert isinstance(handle.module, SortingTransformer)
    with pytest.raises(EngineError, match=said):
        answer(handle.module, digits, "sort")
