"""What torch writes, read without torch: every kind of tensor, and files made to do harm."""

import collections
import contextlib
import io
import json
import os
import pickle
import struct
import sys
import warnings
import zipfile

import pytest
import torch

from engine.errors import EngineError
from engine.loading import tensor_tree
from engine.loading.inspection import inspect_here
from engine.loading.zip_records import MOST_BYTES
from engine.models.lenet import LeNet
from tests.engine.loading_files import Trap, changed, saved, torch_zip, trap_pickle

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")

_audit: list[list[str]] = []  # the lists that want to hear of events now; a hook cannot be taken off again


@pytest.fixture(scope="module")
def audited():
    """Collects what the interpreter reports while a block runs: imports of pickles, system calls."""

    @contextlib.contextmanager
    def collecting():
        events: list[str] = []
        _audit.append(events)
        try:
            yield events
        finally:
            _audit.remove(events)

    sys.addaudithook(lambda event, arguments: [events.append(event) for events in _audit])
    with collecting() as events:  # it does hear what a plain unpickler does
        pickle.loads(pickle.dumps(os.getcwd))
    assert "pickle.find_class" in events
    return collecting


DTYPES = sorted({value for value in vars(torch).values() if isinstance(value, torch.dtype)}, key=str)
QUANTIZED = (torch.qint8, torch.quint8, torch.qint32)
HALF_BYTES = {torch.quint4x2: "QUInt4x2Storage", torch.quint2x4: "QUInt2x4Storage"}


def refused(path) -> str:
    with pytest.raises(EngineError) as caught:
        inspect_here(path)
    text = str(caught.value)
    assert "\n" not in text
    assert "weights_only" not in text
    return text


def by_name(path):
    return {tensor.name: tensor for tensor in inspect_here(path).tensors}


def said(path) -> str:
    return " ".join(inspect_here(path).findings)


@pytest.mark.parametrize("legacy", [False, True], ids=["zip", "legacy"])
def test_a_state_dict_is_listed_with_shapes_sizes_and_the_place_of_its_values(tmp_path, legacy):
    state = {
        "a": torch.arange(6.0).view(2, 3),
        "b": torch.arange(12).view(3, 4).t(),
        "0d": torch.tensor(2.5),
        "e": torch.zeros(0),
    }
    path = saved(tmp_path / "a.pt", state, legacy=legacy)
    found = by_name(path)
    content = path.read_bytes()
    for name, tensor in state.items():
        assert found[name].shape == tuple(tensor.shape)
        assert found[name].stride == tensor.stride()
        assert f"torch.{found[name].dtype}" == str(tensor.dtype)
        assert found[name].size_bytes == tensor.nbytes
        start, length = found[name].file_offset, tensor.untyped_storage().nbytes()
        assert content[start : start + length] == bytes(tensor.untyped_storage().tolist())
    assert inspect_here(path).unsafe_imports == ()


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_every_dtype_of_torch_is_named_and_measured(tmp_path, dtype):
    name = str(dtype).removeprefix("torch.")
    if dtype in QUANTIZED:
        path = saved(tmp_path / "a.pt", {"t": torch.quantize_per_tensor(torch.ones(2, 3), 0.1, 0, dtype)})
    elif dtype in HALF_BYTES:  # torch makes them by private calls only
        path = renamed_global(tmp_path, torch.zeros(2, 3), "FloatStorage", HALF_BYTES[dtype])
    elif name.lstrip("uint") in tuple("1234567"):  # torch has no way to save them yet
        path = renamed_global(tmp_path, torch.zeros(2, 3, dtype=torch.uint16), "uint16", name)
    else:
        path = saved(tmp_path / "a.pt", {"t": torch.empty((2, 3), dtype=dtype)})
    found = by_name(path)["t"]
    assert found.dtype == name
    assert found.size_bytes == {torch.quint4x2: 3, torch.quint2x4: 2}.get(dtype, 6 * dtype.itemsize)


def renamed_global(folder, tensor, old, new):
    """A file whose tensor has another dtype than torch gave it."""
    with zipfile.ZipFile(saved(folder / "source.pt", {"t": tensor})) as archive:
        data, values = archive.read("source/data.pkl"), archive.read("source/data/0")
    assert f"ctorch\n{old}\n".encode() in data
    data = data.replace(f"ctorch\n{old}\n".encode(), f"ctorch\n{new}\n".encode())
    return torch_zip(folder / "a.pt", data, {"data/0": values})


def test_special_tensors_are_named_for_what_they_are(tmp_path):
    state = {
        "coo": torch.eye(3).to_sparse(),
        "csr": torch.eye(3).to_sparse_csr(),
        "channels": torch.quantize_per_channel(torch.ones(2, 3), torch.ones(2), torch.zeros(2).long(), 0, torch.qint8),
        "meta": torch.zeros(2, 3, device="meta"),
        "parameter": torch.nn.Parameter(torch.ones(4)),
        "nan": torch.tensor([float("nan"), float("inf")]),
        "conj": torch.ones(2, dtype=torch.complex64),
        "buffer": torch.nn.Buffer(torch.ones(5)),
    }  # fmt: skip
    found = by_name(saved(tmp_path / "a.pt", state))
    notes = {name: tensor.note for name, tensor in found.items()}
    assert notes["coo"] == "is sparse (sparse_coo)"
    assert notes["csr"] == "is sparse (sparse_csr)"
    assert notes["channels"] == "is quantized (per_channel_affine)"
    assert "no values" in notes["meta"]
    assert notes["parameter"] == notes["nan"] == notes["conj"] == ""
    assert {name: tensor.shape for name, tensor in found.items()} == {
        name: tuple(tensor.shape) for name, tensor in state.items()
    }


def test_tensors_of_a_gpu_are_read_for_the_cpu(tmp_path):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source) as archive:
        members = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    data = members.pop("data.pkl").replace(b"X\x03\0\0\0cpu", b"X\x06\0\0\0cuda:0")
    path = torch_zip(tmp_path / "cuda.pt", data, members)
    assert by_name(path)["w"].device == "cuda:0"
    assert "Saved on cuda:0" in said(path)


def test_shared_storages_are_told_and_lie_at_one_place(tmp_path):
    weight = torch.ones(4, 4)
    path = saved(tmp_path / "a.pt", {"tied": weight, "same": weight, "row": weight[1], "own": torch.ones(2)})
    found = by_name(path)
    assert (
        found["tied"].file_offset == found["same"].file_offset == found["row"].file_offset != found["own"].file_offset
    )
    assert found["row"].offset == 4
    assert "3 tensors share storage" in said(path)


def test_an_expanded_tensor_claims_no_more_than_its_storage_holds(tmp_path):
    path = saved(tmp_path / "a.pt", {"bomb": torch.zeros(1).expand(1_000_000_000)})
    assert path.stat().st_size < 2000
    bomb = by_name(path)["bomb"]
    assert (bomb.shape, bomb.size_bytes, bomb.storage_bytes) == ((1_000_000_000,), 4_000_000_000, 4)
    assert bomb.note == "repeats 4 bytes of storage"


@pytest.mark.parametrize("legacy", [False, True], ids=["zip", "legacy"])
def test_nested_checkpoints_offer_their_state_dicts_but_not_the_optimizer(tmp_path, legacy):
    net = LeNet()
    optimizer = torch.optim.Adam(net.parameters())
    net(torch.zeros(1, 1, 32, 32)).sum().backward()
    optimizer.step()
    checkpoint = {
        "model": net.state_dict(), "ema": {"shadow": {"fc3.bias": torch.ones(10)}}, "optimizer": optimizer.state_dict(),
        "epoch": 3, "name": "run", "rng": torch.zeros(4, dtype=torch.uint8),
    }  # fmt: skip
    path = saved(tmp_path / "a.pt", checkpoint, legacy=legacy)
    found = inspect_here(path)
    assert [(group.name, group.tensors) for group in found.groups] == [("model", 10), ("ema.shadow", 1), ("", 1)]
    assert found.groups[0].size_bytes == 81_290 * 4
    assert "optimizer is an optimizer's state" in " ".join(found.findings)


def test_an_optimizer_alone_offers_nothing_to_open(tmp_path):
    parameter = torch.nn.Parameter(torch.ones(3))
    optimizer = torch.optim.SGD([parameter], momentum=0.9)
    parameter.sum().backward()
    optimizer.step()
    found = inspect_here(saved(tmp_path / "a.pt", optimizer.state_dict()))
    assert found.groups == ()
    assert "The whole file is an optimizer's state" in " ".join(found.findings)


@pytest.mark.parametrize(
    "value",
    [[1, 2, 3], 7, "text", None, {}, {"epoch": 3}, (), 10**5000, {10**5000: 1}],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("legacy", [False, True], ids=["zip", "legacy"])
def test_a_file_without_tensors_is_refused(tmp_path, value, legacy):
    assert "no tensors" in refused(saved(tmp_path / "a.pt", value, legacy=legacy))


def test_a_list_of_tensors_is_shown_by_number(tmp_path):
    assert list(by_name(saved(tmp_path / "a.pt", [torch.ones(1), torch.ones(2)]))) == ["0", "1"]


@pytest.mark.parametrize("legacy", [False, True], ids=["zip", "legacy"])
def test_a_whole_module_is_listed_as_its_state_dict_with_what_it_would_import(tmp_path, legacy):
    net = torch.nn.Sequential(collections.OrderedDict(lenet=LeNet(), norm=torch.nn.BatchNorm1d(10)))
    found = inspect_here(saved(tmp_path / "a.pt", net, legacy=legacy))
    assert [tensor.name for tensor in found.tensors] == list(net.state_dict())
    assert {"engine.models.lenet.LeNet", "torch.nn.modules.batchnorm.BatchNorm1d"} <= set(found.unsafe_imports)
    assert "collections.OrderedDict" not in found.unsafe_imports
    assert found.runs_code


@pytest.mark.parametrize("container", ["zip", "legacy", "pickle", "protocol 0", "protocol 5", "nested"])
def test_a_pickle_that_runs_code_is_listed_and_does_not_run(tmp_path, container):
    marker, path = tmp_path / "marker", tmp_path / "a.pt"
    if container == "zip":
        torch_zip(path, trap_pickle(marker))
    elif container == "legacy":
        saved(path, {"w": torch.ones(1), "trap": Trap(marker)}, legacy=True)
    elif container == "nested":
        saved(path, {"w": torch.ones(1), "deep": [({"x": Trap(marker)},)]})
    else:
        protocol = 5 if container == "protocol 5" else 0 if container == "protocol 0" else 2
        path.write_bytes(pickle.dumps(Trap(marker), protocol=protocol))
    found = inspect_here(path)
    assert any(name.endswith(".mkdir") for name in found.unsafe_imports)
    assert ".mkdir" in " ".join(found.findings)
    assert not marker.exists()


@pytest.mark.parametrize(
    "opcodes",
    [
        b"\x80\x02cbuiltins\neval\nX\x0c\0\0\0open('m','w')\x85R.",
        b"\x80\x04\x8c\x08builtins\x8c\x04exec\x93\x8c\x01a\x85R.",
        b"\x80\x02(cos\nsystem\nX\x01\0\0\0ao.",
        b"(ios\nsystem\n.",
        b"\x80\x02cos\npath\n)\x81}X\x01\0\0\0aK\x01sb.",
        b"\x80\x02csys\nmodules\nX\x01\0\0\0aK\x01s.",
    ],
    ids=["REDUCE", "STACK_GLOBAL", "OBJ", "INST", "NEWOBJ and BUILD", "SETITEM on a global"],
)
def test_no_opcode_leads_out_of_the_inert_reader(tmp_path, audited, opcodes):
    path = tmp_path / "a.pt"
    path.write_bytes(opcodes)
    found = None
    with audited() as events, contextlib.suppress(EngineError):
        found = inspect_here(path)
    assert not {"pickle.find_class", "os.system", "exec", "compile", "os.mkdir"} & set(events)
    assert found is None or found.unsafe_imports


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "damaged or cut off"),
        (b"\x80\x02}q\0", "damaged or cut off"),
        (b"\x80\x02h\x05.", "damaged or cut off"),
        (b"\x80\x63.", "damaged or cut off"),
        (b"\x80\x02e.", "damaged or cut off"),
        (b"\x80\x02X\xff\xff\xff\x7fabc.", "damaged or cut off"),
        (b"\x80\x02\x82\x07.", "damaged or cut off"),
        (b"\x80\x02]]" + b"s.", "damaged or cut off"),
        (b"\x80\x02cos\nsystem\nX\x01\0\0\0a\x85R", "would import os.system"),
    ],
)
def test_a_damaged_pickle_is_refused_in_one_sentence(tmp_path, data, words):
    assert words in refused(torch_zip(tmp_path / "a.pt", data))


def test_a_pickle_that_names_itself_or_multiplies_its_parts_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(tensor_tree, "MOST_TENSORS", 3000)
    loop = b"\x80\x02]q\0h\0a."
    assert "no tensors" in refused(torch_zip(tmp_path / "a.pt", loop))
    tensor = saved(tmp_path / "t.pt", [torch.ones(1)])
    with zipfile.ZipFile(tensor) as archive:
        inner = archive.read("t/data.pkl")[2:-1]
    twice = [bytes([60 + at]) for at in range(40)]  # each list holds the one before it twice
    doubled = b"".join(b"q" + slot + b"](h" + slot + b"h" + slot + b"e" for slot in twice)
    path = torch_zip(tmp_path / "b.pt", b"\x80\x02" + inner + doubled + b".", {"data/0": bytes(4)})
    assert "more than" in said(path)  # 2^40 references to one tensor


def test_deep_nesting_is_said_and_cut(tmp_path):
    deep = b"\x80\x02" + b"]" * 5000 + b"a" * 4999 + b"."
    assert "no tensors" in refused(torch_zip(tmp_path / "a.pt", deep))
    value: object = torch.ones(1)
    for _ in range(100):
        value = [value]
    path = saved(tmp_path / "b.pt", {"deep": value, "w": torch.ones(2)})
    assert [tensor.name for tensor in inspect_here(path).tensors] == ["w"]
    assert "deep" in said(path)


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        (b"K\x03\x85", b"K\x07\x85", "reaches beyond its storage"),
        (b"K\x03t", b"K\x63t", "is cut off"),
    ],
)
def test_a_tensor_that_claims_more_than_the_file_has_is_marked(tmp_path, old, new, note):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source) as archive:
        data, values = archive.read("a/data.pkl"), archive.read("a/data/0")
    assert old in data
    found = by_name(torch_zip(tmp_path / "b.pt", data.replace(old, new, 1), {"data/0": values}))["w"]
    assert found.note.startswith(note)
    assert found.file_offset is None


def test_a_missing_or_compressed_storage_is_marked(tmp_path):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source) as archive:
        data, values = archive.read("a/data.pkl"), archive.read("a/data/0")
    assert "lost its values" in by_name(torch_zip(tmp_path / "b.pt", data))["w"].note
    packed = torch_zip(tmp_path / "c.pt", data, {"data/0": values}, compression=zipfile.ZIP_DEFLATED)
    assert by_name(packed)["w"].note == "is compressed in the archive"


def test_a_zip_bomb_is_not_unpacked(tmp_path):
    with (
        zipfile.ZipFile(tmp_path / "bomb.pt", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("archive/data.pkl", "w", force_zip64=True) as stream,
    ):
        for _ in range((MOST_BYTES >> 20) + 1):
            stream.write(bytes(1 << 20))
    assert (tmp_path / "bomb.pt").stat().st_size < 1 << 20
    assert "larger than" in refused(tmp_path / "bomb.pt")
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source) as archive:
        data = archive.read("a/data.pkl")
    path = torch_zip(tmp_path / "b.pt", data, {"data/0": bytes(12), "filler": bytes(1 << 20)})
    content = bytearray(path.read_bytes())
    at = content.rfind(b"archive/filler") - 46  # its entry in the directory, which claims 3 GB now
    content[at + 24 : at + 28] = struct.pack("<I", 3 << 30)
    path.write_bytes(content)
    assert "claims to unpack" in said(path)


def test_names_that_lead_out_of_the_archive_write_nothing(tmp_path):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source) as archive:
        members = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    folder = tmp_path / "in" / "side"
    folder.mkdir(parents=True)
    path = torch_zip(folder / "b.pt", members.pop("data.pkl"), {**members, "../../evil": b"x", "/abs": b"y"})
    assert "lead out of the archive" in said(path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.pt", "in"]


def test_names_that_occur_twice_are_told(tmp_path):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("a/data/0", bytes(12))
    assert "more than once" in said(source)


@pytest.mark.parametrize("legacy", [False, True], ids=["zip", "legacy"])
def test_a_truncated_file_is_refused_or_its_lost_values_are_marked(tmp_path, legacy):
    whole = saved(tmp_path / "a.pt", {"w": torch.ones(500), "v": torch.ones(500)}, legacy=legacy).read_bytes()
    for share in (0.02, 0.1, 0.5, 0.9, 0.999):
        path = tmp_path / "cut.pt"
        path.write_bytes(whole[: int(len(whole) * share)])
        found = None
        with contextlib.suppress(EngineError):
            found = inspect_here(path)
        if found is not None:
            assert legacy  # a zip has its directory at the end
            assert any("cut off" in tensor.note for tensor in found.tensors)


@pytest.mark.parametrize("legacy", [False, True], ids=["zip", "legacy"])
def test_one_flipped_byte_never_raises_anything_but_a_sentence(tmp_path, legacy):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3), "v": torch.arange(4)}, legacy=legacy)
    size = source.stat().st_size
    for at in range(0, size, 3):

        def flip(content, at=at):
            content[at] ^= 1 << at % 8

        target = changed(source, tmp_path / "b.pt", flip)
        with contextlib.suppress(EngineError):  # anything else that is raised fails
            inspect_here(target)


def test_big_endian_files_are_refused(tmp_path):
    source = saved(tmp_path / "a.pt", {"w": torch.ones(3)})
    with zipfile.ZipFile(source) as archive:
        data = archive.read("a/data.pkl")
    with zipfile.ZipFile(tmp_path / "b.pt", "w") as archive:
        archive.writestr("b/data.pkl", data)
        archive.writestr("b/byteorder", "big")
    assert "big-endian" in refused(tmp_path / "b.pt")


def test_strange_names_are_kept_and_shortened_in_sentences(tmp_path):
    names = ["x" * 65_536, "a/b\\c", "line\nbreak", "", "../up", "\ud800"]
    path = saved(tmp_path / "a.pt", {name: torch.zeros(1).expand(9) for name in names[:5]})
    found = inspect_here(path)
    assert [tensor.name for tensor in found.tensors] == names[:5]
    assert all("\n" not in finding and len(finding) < 300 for finding in found.findings)


@pytest.mark.parametrize("count", [10_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_many_tensors_are_listed(tmp_path, count):
    shared = torch.zeros(1)
    path = saved(tmp_path / "a.pt", {f"layer.{at}": shared for at in range(count)})
    assert len(inspect_here(path).tensors) == count


def test_torchscript_is_shown_as_code_and_tensors_and_does_not_run(tmp_path):
    net = LeNet().eval()
    torch.jit.save(torch.jit.trace(net, torch.zeros(1, 1, 32, 32)), tmp_path / "net.png")
    found = inspect_here(tmp_path / "net.png")
    assert {tensor.name: tensor.shape for tensor in found.tensors} == {
        name: tuple(value.shape) for name, value in net.state_dict().items()
    }
    assert any("class LeNet(Module)" in text for _, text in found.sources)
    assert found.unsafe_imports == ()
    assert found.runs_code


def exported(path):
    net = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU())
    torch.export.save(torch.export.export(net, (torch.ones(1, 3),)), path)
    return net


def test_an_exported_program_is_read_without_torch_and_its_pickles_left_alone(tmp_path):
    net = exported(tmp_path / "net.pt2")
    marker = tmp_path / "marker"
    source, target = tmp_path / "net.pt2", tmp_path / "trap.pt"
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w") as copy:
        for name in archive.namelist():
            is_sample = "sample_inputs" in name
            copy.writestr(name, trap_pickle(marker) if is_sample else archive.read(name))
    found = inspect_here(target)
    assert found.format == "torch export"
    assert {tensor.name: tensor.shape for tensor in found.tensors} == {
        name: tuple(value.shape) for name, value in net.state_dict().items()
    }
    assert "left alone" in " ".join(found.findings)
    assert "torch.ops.aten.linear.default(x" in found.sources[0][1].replace("input", "x")
    assert not marker.exists()
    start = found.tensors[0].file_offset
    values = torch.frombuffer(bytearray(target.read_bytes()[start : start + 24]), dtype=torch.float32)
    assert torch.equal(values.view(2, 3), net[0].weight)


@pytest.mark.parametrize(
    ("member", "content"),
    [
        ("models/model.json", b"not json"),
        ("models/model.json", b"[" * 100_000),
        ("models/model.json", b"[]"),
        ("data/weights/model_weights_config.json", b"[]"),
        ("data/weights/model_weights_config.json", b'{"config": 3}'),
        ("data/weights/model_weights_config.json", b'{"config": {"a": 3}}'),
    ],
)
def test_a_damaged_exported_program_is_refused(tmp_path, member, content):
    with zipfile.ZipFile(tmp_path / "a.pt2", "w") as archive:
        archive.writestr("a/archive_format", "pt2")
        archive.writestr("a/models/model.json" if "weights" in member else "a/other", b"{}")
        archive.writestr(f"a/{member}", content)
    assert "damaged" in refused(tmp_path / "a.pt2")


def test_hostile_descriptions_of_exported_weights_are_marked(tmp_path):
    huge = {"dtype": 7, "sizes": [{"as_int": 1 << 40}], "strides": [{"as_int": 1}], "layout": 7}
    huge |= {"storage_offset": {"as_int": 0}, "device": {"type": "cpu", "index": None}}
    expression = {**huge, "sizes": [{"as_expr": "__import__('os').mkdir('m')"}]}
    metas = {"huge": ("w", huge), "expr": ("w", expression), "up": ("../../x", {**huge, "sizes": [], "strides": []})}
    config = {
        name: {"path_name": path, "use_pickle": False, "tensor_meta": meta} for name, (path, meta) in metas.items()
    }
    with zipfile.ZipFile(tmp_path / "a.pt2", "w") as archive:
        archive.writestr("a/archive_format", "pt2")
        archive.writestr("a/models/model.json", b"{}")
        archive.writestr("a/data/weights/w", bytes(16))
        archive.writestr("a/data/weights/model_weights_config.json", json.dumps({"config": config}))
    found = by_name(tmp_path / "a.pt2")
    assert found["huge"].note == "reaches beyond its storage"
    assert "lost its values" in found["up"].note
    assert "expr has no description" in said(tmp_path / "a.pt2")


def test_an_older_exported_program_says_how_to_help(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.pt2", "w") as archive:
        archive.writestr("serialized_exported_program.json", b"{}")
    assert "export it again" in refused(tmp_path / "a.pt2")


def test_a_file_given_as_another_kind_is_refused_by_what_it_is(tmp_path):
    (tmp_path / "a.pt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    assert "PNG picture" in refused(tmp_path / "a.pt")
    buffer = io.BytesIO()
    torch.save({"w": torch.ones(1)}, buffer)
    (tmp_path / "a.onnx").write_bytes(buffer.getvalue())
    assert inspect_here(tmp_path / "a.onnx").format == "torch zip"
