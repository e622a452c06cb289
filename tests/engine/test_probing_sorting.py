"""The sorting Transformer at work, compared with its own forward pass."""

from __future__ import annotations

import numpy as np
import pytest
from torch import nn

from engine.errors import EngineError
from engine.handle import open_model
from engine.models.attention_task import Task, answer
from engine.probing.sorting import HEAD_COUNTS, read_sorting


@pytest.mark.parametrize("task", ["sort", "reverse"])
def test_the_answer_is_that_of_the_models_own_forward_pass(task: Task) -> None:
    model = open_model("attention-task")
    draw = np.random.default_rng(3)
    for length in (1, 2, 7, 10):
        digits = draw.integers(0, 10, length).tolist()
        found = read_sorting(model, " ".join(map(str, digits)), task)
        assert list(found.answer) == answer(model.module, digits, task)  # type: ignore[arg-type]


def test_other_heads_leave_the_model_as_it_was() -> None:
    model = open_model("attention-task")
    before = [each.num_heads for each in model.module.modules() if isinstance(each, nn.MultiheadAttention)]
    for heads in HEAD_COUNTS:
        reading = read_sorting(model, "321", "sort", heads=heads)
        assert {each.heads for each in reading.attention} == {heads}
    assert [each.num_heads for each in model.module.modules() if isinstance(each, nn.MultiheadAttention)] == before
    with pytest.raises(EngineError, match="3 heads cannot share 64 numbers evenly"):
        read_sorting(model, "321", "sort", heads=3)
    with pytest.raises(EngineError, match="does not sort digits"):
        read_sorting(open_model("lenet"), "321", "sort")
