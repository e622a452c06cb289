"""ONNX by our own reader of protobuf."""

import contextlib

import pytest

from engine.errors import EngineError
from engine.loading.inspection import inspect_here
from tests.engine.loading_files import onnx_model, protobuf


def tensor(name="w", dims=(2, 3), dtype=1, raw=bytes(24), extra=()):
    return (5, protobuf(*((1, size) for size in dims), (2, dtype), (8, name), (9, raw), *extra))


def node(kind, *attributes):
    return (1, protobuf((1, "x"), (2, "y"), (4, kind), *attributes))


def inspect(tmp_path, content):
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    return inspect_here(path)


def refused(tmp_path, content) -> str:
    with pytest.raises(EngineError) as caught:
        inspect(tmp_path, content)
    return str(caught.value)


def test_initializers_and_operators_are_listed(tmp_path):
    raw = bytes(range(24))
    packed = (5, protobuf((1, b"\x02\x80\x01"), (2, 7), (8, "packed"), (7, b"\x01\x02")))
    content = onnx_model(node("Gemm"), node("Relu"), node("Gemm"), (2, "graph"), tensor(raw=raw), packed)
    found = inspect(tmp_path, content)
    first, second = found.tensors
    assert (first.name, first.shape, first.dtype, first.size_bytes) == ("w", (2, 3), "float32", 24)
    assert content[first.file_offset : first.file_offset + 24] == raw
    assert (second.name, second.shape, second.dtype, second.file_offset) == ("packed", (2, 128), "int64", None)
    assert found.findings[0] == "3 operators: 2 x Gemm, 1 x Relu."


def test_graphs_inside_if_and_loop_are_walked(tmp_path):
    branch = protobuf(node("Add"), tensor("inside"))
    found = inspect(tmp_path, onnx_model(node("If", (5, protobuf((1, "then_branch"), (6, branch))))))
    assert [entry.name for entry in found.tensors] == ["inside"]
    assert "1 x Add" in found.findings[0]


def external(location):
    return onnx_model(node("Gemm"), tensor(raw=b"", extra=((13, protobuf((1, "location"), (2, location))), (14, 1))))


@pytest.mark.parametrize(
    "location", ["../../etc/passwd", "/etc/passwd", "a/../../b", "..\\b", "C:/b", "file:///etc/passwd"]
)
def test_external_data_outside_the_folder_is_named_and_not_read(tmp_path, location):
    found = inspect(tmp_path, external(location))
    assert "points outside its folder" in found.tensors[0].note
    assert found.tensors[0].file_offset is None


def test_external_data_beside_the_model_is_named(tmp_path):
    assert inspect(tmp_path, external("weights.bin")).tensors[0].note == "has its values in another file"


def test_shape_and_values_at_odds_and_impossible_shapes_are_marked(tmp_path):
    content = onnx_model(tensor("odd", (5,)), tensor("huge", (1 << 40, 1 << 40)), tensor("dtype", dtype=99))
    odd, huge, unknown = inspect(tmp_path, content).tensors
    assert odd.note == "needs 20 bytes for its shape and has 24"
    assert "impossible" in huge.note
    assert unknown.note == "has an unknown dtype"


def test_damaged_and_truncated_models_are_refused(tmp_path):
    whole = onnx_model(node("Gemm"), tensor())
    assert "cut off" in refused(tmp_path, whole[:-30])
    assert "without a graph" in refused(tmp_path, protobuf((1, 8), (2, "me"), (8, protobuf((2, 17)))))
    deep = protobuf(node("Add"))
    for _ in range(40):
        deep = protobuf(node("If", (5, protobuf((6, deep)))))
    assert "nested" in refused(tmp_path, onnx_model((2, "g")) + protobuf((7, deep)))


def test_one_flipped_byte_never_raises_anything_but_a_sentence(tmp_path):
    whole = onnx_model(node("Gemm"), tensor(raw=b"", dims=(0,)), node("If", (5, protobuf((6, protobuf(node("Add")))))))
    for at in range(len(whole)):
        for bit in range(8):
            content = bytearray(whole)
            content[at] ^= 1 << bit
            with contextlib.suppress(EngineError):  # anything else that is raised fails
                inspect(tmp_path, bytes(content))
