import torch

from engine import runtime


def test_overlapping_thread_requests_restore_the_number_from_before_both():
    before = torch.get_num_threads()
    first, second = runtime.using_threads(2), runtime.using_threads(1)
    first.__enter__()
    second.__enter__()
    assert torch.get_num_threads() == 1
    first.__exit__(None, None, None)
    assert torch.get_num_threads() == 1
    second.__exit__(None, None, None)
    assert torch.get_num_threads() == before


def test_the_quantized_engine_comes_back_after_an_error():
    before = torch.backends.quantized.engine
    try:
        with runtime.using_quantized_engine("qnnpack"):
            assert torch.backends.quantized.engine == "qnnpack"
            raise KeyError
    except KeyError:
        pass
    assert torch.backends.quantized.engine == before


def test_without_a_quantized_engine_the_tutorials_scheme_says_so(monkeypatch):
    import pytest

    from engine.errors import EngineError
    from engine.quantization.schemes.tutorial_int8 import TutorialInt8

    monkeypatch.setattr(runtime, "_ENGINES", ())
    assert runtime.quantized_engine() is None
    with pytest.raises(EngineError, match="no quantized engine"):
        TutorialInt8().apply(torch.nn.Linear(2, 2))


def test_off_linux_large_buffers_are_left_to_the_system(monkeypatch):
    monkeypatch.setattr(runtime.sys, "platform", "darwin")
    assert runtime.keep_large_buffers() is False


def test_a_machine_without_cpuinfo_still_has_a_name(monkeypatch):
    def missing(*_args: object, **_kwargs: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(runtime.Path, "read_text", missing)
    assert runtime.cpu_name()
