"""What PyTorch prints of a model."""

from __future__ import annotations

import pytest

from engine.errors import EngineError
from engine.handle import open_model
from engine.inspection.printed import printed_model, printed_parameters
from tests.engine.small_gallery import shared_transformer


def test_a_submodule_prints_as_torch_prints_it() -> None:
    handle = shared_transformer()
    assert printed_model(handle) == str(handle.module)
    assert printed_model(handle, "encoder.layers.2.self_attn") == str(handle.module.encoder.layers[2].self_attn)


def test_parameters_are_listed_as_the_tutorials_loop_prints_them(capsys: pytest.CaptureFixture[str]) -> None:
    handle = open_model("tiny-model")
    for param in handle.module.parameters():
        print(param)
    assert printed_parameters(handle) == capsys.readouterr().out[:-1]
    for param in handle.module.linear2.parameters():
        print(param)
    assert printed_parameters(handle, "linear2") == capsys.readouterr().out[:-1]


def test_a_long_listing_ends_and_says_how_much_is_left() -> None:
    handle = open_model("lenet")
    text = printed_parameters(handle, limit=3)
    assert text.count("Parameter containing") == 3
    assert text.endswith("... and 7 more parameters")


def test_a_module_without_parameters_says_so() -> None:
    assert printed_parameters(open_model("tiny-model"), "activation") == "This module has no parameters."


def test_an_unknown_fqn_is_refused_in_words() -> None:
    with pytest.raises(EngineError, match="no module 'fc9'"):
        printed_model(open_model("lenet"), "fc9")
