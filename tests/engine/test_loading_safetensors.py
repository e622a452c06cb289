"""The .safetensors header reader: sound files as the format's own library reads them, bad ones refused."""

import contextlib
import json
import os
import struct
import time

import pytest
import torch
from safetensors.torch import save_file

from engine.errors import EngineError
from engine.loading.inspection import inspect_here
from tests.engine.loading_files import safetensors


def refused(path) -> str:
    with pytest.raises(EngineError) as caught:
        inspect_here(path)
    text = str(caught.value)
    assert "\n" not in text
    assert str(path) in text
    return text


def entry(shape, begin, end, dtype="F32"):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


DTYPES = [getattr(torch, name) for name in """
    float64 float32 float16 bfloat16 int64 int32 int16 int8 uint64 uint32 uint16 uint8 bool complex64 float8_e4m3fn
    float8_e5m2
""".split()]  # fmt: skip


def test_every_dtype_empty_and_0d_tensors_are_listed_as_they_were_saved(tmp_path):
    state = {str(dtype): torch.zeros(2, 3).to(dtype) for dtype in DTYPES}
    state |= {"empty": torch.zeros(0, 4), "0d": torch.tensor(1.5), "nan": torch.tensor([float("nan"), float("inf")])}
    save_file(state, tmp_path / "a.safetensors", metadata={"made": "by hand"})
    found = {tensor.name: tensor for tensor in inspect_here(tmp_path / "a.safetensors").tensors}
    assert found.keys() == state.keys()
    for name, tensor in state.items():
        assert found[name].shape == tuple(tensor.shape)
        assert f"torch.{found[name].dtype}" == str(tensor.dtype)
        assert found[name].size_bytes == tensor.nbytes
        assert found[name].stride == tensor.stride() or tensor.numel() == 0
    content = (tmp_path / "a.safetensors").read_bytes()
    start = found["0d"].file_offset
    assert struct.unpack("<f", content[start : start + 4]) == (1.5,)


def test_metadata_is_told(tmp_path):
    path = safetensors(tmp_path / "a", {"__metadata__": {"format": "pt"}, "w": entry([1], 0, 4)}, bytes(4))
    assert any("format: pt" in finding for finding in inspect_here(path).findings)


@pytest.mark.parametrize(
    ("header", "data", "words"),
    [
        ("{not json}", b"", "not JSON"),
        (b'{"\xff": 1}', b"", "not UTF-8"),
        ("{" + '"a":{' * 50_000, b"", "nested too deeply"),
        ('{"a":' + "[" * 50_000, b"", "nested too deeply"),
        ({"a": 1}, b"", "lacks its dtype"),
        ({"a": {"dtype": "F32", "shape": [1]}}, bytes(4), "lacks its dtype"),
        ({"a": entry([1], 4, 8)}, bytes(8), "hole"),
        ({"a": entry([1], 0, 4), "b": entry([1], 8, 12)}, bytes(12), "hole"),
        ({"a": entry([2], 0, 8), "b": entry([1], 4, 8)}, bytes(8), "overlaps"),
        ({"a": entry([1], 4, 0)}, bytes(4), "data_offsets"),
        ({"a": entry([1], -4, 0)}, bytes(4), "data_offsets"),
        ({"a": entry([1], True, 4)}, bytes(4), "data_offsets"),
        ({"a": entry([1], 0.0, 4)}, bytes(4), "data_offsets"),
        ({"a": entry([4], 0, 16)}, bytes(4), "cut off"),
        ({"a": entry([1], 0, 4)}, bytes(9), "belong to none"),
        ({"a": entry([3], 0, 4)}, bytes(4), "needs 12 bytes for its shape and has 4"),
        ({"a": entry([0, 1 << 40], 0, 4)}, bytes(4), "needs 0 bytes"),
        ({"a": entry([1 << 40, 1 << 40], 0, 4)}, bytes(4), "no possible shape"),
        ({"a": entry([-1], 0, 4)}, bytes(4), "no possible shape"),
        ({"a": entry([1] * 100, 0, 4)}, bytes(4), "no possible shape"),
        (
            '{"a":' + json.dumps(entry([1], 0, 4)) + ',"a":' + json.dumps(entry([1], 0, 4)) + "}",
            bytes(4),
            "more than once",
        ),
        ({"__metadata__": 3}, b"", "metadata"),
    ],
)
def test_a_header_that_breaks_the_rules_is_refused_with_the_reason(tmp_path, header, data, words):
    assert words in refused(safetensors(tmp_path / "a.safetensors", header, data))


def test_a_header_longer_than_the_file_or_the_limit_is_refused_without_reading_it(tmp_path):
    assert "cut off" in refused(safetensors(tmp_path / "a.safetensors", "{}", length=5000))
    assert "claims" in refused(safetensors(tmp_path / "b.safetensors", "{}", length=1 << 60))


def test_a_truncated_file_is_refused(tmp_path):
    save_file({"w": torch.arange(100.0)}, tmp_path / "a")
    whole = (tmp_path / "a").read_bytes()
    for size in (9, 40, 80, len(whole) - 1):
        (tmp_path / "cut.safetensors").write_bytes(whole[:size])
        assert "cut off" in refused(tmp_path / "cut.safetensors")


def test_an_unknown_dtype_is_said_and_the_rest_is_shown(tmp_path):
    path = safetensors(tmp_path / "a", {"a": entry([1], 0, 4, "Q7"), "b": entry([1], 4, 8)}, bytes(8))
    found = inspect_here(path)
    assert [tensor.dtype for tensor in found.tensors] == ["unknown (Q7)", "float32"]
    assert found.tensors[0].file_offset is None
    assert any("unknown dtype" in finding for finding in found.findings)


def test_double_precision_is_no_unknown_dtype(tmp_path):
    save_file({"w": torch.arange(6, dtype=torch.float64)}, tmp_path / "double.safetensors")
    inspection = inspect_here(tmp_path / "double.safetensors")
    assert [(found.dtype, found.size_bytes, found.note) for found in inspection.tensors] == [("float64", 48, "")]


def test_a_shape_with_2_to_the_40_and_no_elements_takes_nothing(tmp_path):
    found = inspect_here(safetensors(tmp_path / "a", {"a": entry([0, 1 << 40], 0, 0)}))
    assert found.tensors[0].shape == (0, 1 << 40)
    assert found.tensors[0].size_bytes == 0


def test_names_of_64_kb_with_slashes_newlines_and_nothing_at_all_are_kept(tmp_path):
    names = ["x" * 65_536, "../../etc/passwd", "line\nbreak", "", "\u202eevil", "a.b/c"]
    header = {name: entry([1], 4 * at, 4 * at + 4) for at, name in enumerate(names)}
    found = inspect_here(safetensors(tmp_path / "a", header, bytes(4 * len(names))))
    assert [tensor.name for tensor in found.tensors] == names
    assert all("\n" not in finding and len(finding) < 400 for finding in found.findings)


@pytest.mark.parametrize("count", [10_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_many_tensors_are_listed(tmp_path, count):
    header = {f"layer.{at}.weight": entry([1], 4 * at, 4 * at + 4) for at in range(count)}
    found = inspect_here(safetensors(tmp_path / "a", header, bytes(4 * count)))
    assert len(found.tensors) == count
    assert found.tensors[-1].name == f"layer.{count - 1}.weight"


def test_a_5_gb_file_is_read_by_its_header(tmp_path):
    size = 5 << 30
    path = safetensors(tmp_path / "a", {"w": entry([size // 4], 0, size)})
    os.truncate(path, path.stat().st_size + size)  # sparse: takes no room
    started = time.perf_counter()
    found = inspect_here(path)
    assert time.perf_counter() - started < 1.0  # tests/benchmarks/loading.py measures it
    assert found.tensors[0].size_bytes == size


def test_one_flipped_byte_never_raises_anything_but_a_sentence(tmp_path):
    path = safetensors(tmp_path / "a", {"ab": entry([2], 0, 8), "c": entry([1], 8, 12)}, bytes(12))
    whole = path.read_bytes()
    for at in range(len(whole) - 12):
        for bit in (1, 128):
            changed = bytearray(whole)
            changed[at] ^= bit
            target = tmp_path / "flipped.safetensors"
            target.write_bytes(changed)
            with contextlib.suppress(EngineError):  # anything else that is raised fails
                inspect_here(target)
