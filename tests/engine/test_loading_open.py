"""Opening a user's file: matched against the gallery and loaded, or shown, or refused."""

import gc
import struct
import zipfile

import psutil
import pytest
import torch
from safetensors.torch import save_file

from engine.errors import EngineError
from engine.handle import open_model
from engine.loading import open_file as opening
from engine.loading.dtypes import CONVERTIBLE
from engine.loading.matching import ModelKeys, match_keys
from engine.loading.open_file import open_file
from engine.loading.results import TensorEntry
from engine.models.lenet import LeNet
from engine.models.tiny_model import TinyModel
from engine.progress import drain
from engine.runtime import preserved_rng
from tests.engine.loading_files import Trap, changed, saved, torch_zip

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


def opened(path, **options):
    return drain(open_file(path, **options))


def refused(path, **options) -> str:
    with pytest.raises(EngineError) as caught:
        opened(path, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def lenet() -> LeNet:
    with preserved_rng(5):
        return LeNet()


def assert_same_weights(handle, net):
    state = net.state_dict()
    own = handle.module.state_dict()
    assert own.keys() == state.keys()
    assert all(torch.equal(own[key], value) for key, value in state.items())


WRITERS = {
    "zip": lambda path, state: saved(path, state),
    "legacy": lambda path, state: saved(path, state, legacy=True),
    "safetensors": lambda path, state: save_file(dict(state), path) or path,
}


@pytest.mark.parametrize("writer", WRITERS)
def test_a_state_dict_is_loaded_into_the_gallery_model_that_it_fits(tmp_path, writer):
    net = lenet()
    path = WRITERS[writer](tmp_path / "mine.bin", net.state_dict())
    found = opened(path)
    assert found.match.sentence == "fits LeNet: 10 of 10 keys"
    assert found.match.is_complete
    assert found.handle.name == "lenet"
    assert found.handle.provenance == f"weights from mine.bin (sha256 {found.sha256[:8]})"
    assert_same_weights(found.handle, net)
    assert not found.handle.module.training
    assert all(parameter.requires_grad for parameter in found.handle.module.parameters())
    logits = found.handle.module(torch.ones(1, 1, 32, 32))
    assert torch.equal(logits, net(torch.ones(1, 1, 32, 32)))
    assert not found.needs_consent


def test_whole_modules_torchscript_and_exported_programs_give_their_weights_without_running(tmp_path):
    net = lenet().eval()
    example = torch.zeros(1, 1, 32, 32)
    saved(tmp_path / "module.pt", {"net": net, "trap": Trap(tmp_path / "marker")})
    torch.jit.save(torch.jit.trace(net, example), tmp_path / "script.pt")
    torch.export.save(torch.export.export(net, (example,)), tmp_path / "export.pt2")
    for name, needs_consent in (("module.pt", True), ("script.pt", True), ("export.pt2", False)):
        found = opened(tmp_path / name)
        assert_same_weights(found.handle, net)
        assert found.needs_consent is needs_consent
    assert not (tmp_path / "marker").exists()


def test_prefixes_of_wrappers_are_taken_off(tmp_path):
    net = lenet()
    for prefix in ("module.", "_orig_mod.", "model.", "a.b."):
        path = saved(tmp_path / "a.pt", {prefix + key: value for key, value in net.state_dict().items()})
        found = opened(path)
        assert (found.match.prefix, found.match.is_complete) == (prefix, True)
        assert_same_weights(found.handle, net)


def test_a_nested_checkpoint_is_picked_from(tmp_path):
    first, second = lenet(), LeNet()
    checkpoint = {"model": first.state_dict(), "ema": {"net": second.state_dict()}, "epoch": 4}
    path = saved(tmp_path / "a.pt", checkpoint)
    found = opened(path)
    assert [group.name for group in found.groups] == ["model", "ema.net"]
    assert found.group == "model"
    assert_same_weights(found.handle, first)
    other = opened(path, group="ema.net")
    assert other.group == "ema.net"
    assert_same_weights(other.handle, second)
    assert "no state_dict 'epoch'" in refused(path, group="epoch")


def test_the_word_model_comes_with_its_dictionary(tmp_path):
    shipped = open_model("word-lstm")
    half = {key: value.half() for key, value in shipped.module.state_dict().items()}
    save_file(half, tmp_path / "words.safetensors")
    found = opened(tmp_path / "words.safetensors")
    assert found.handle.words.idx2word == shipped.words.idx2word
    assert found.handle.module.decoder.weight.dtype == torch.float32
    assert torch.equal(found.handle.module.decoder.weight, shipped.module.decoder.weight.half().float())
    assert any("float16" in finding for finding in found.findings)


def test_missing_unexpected_and_mismatched_keys_are_told_apart(tmp_path):
    state = lenet().state_dict()
    del state["fc3.bias"]
    state["fc1.weight"] = torch.ones(120, 400)
    state["head.weight"] = torch.ones(2)
    state["conv1.bias"] = torch.zeros(6, device="meta")
    found = opened(saved(tmp_path / "a.pt", state))
    match = found.match
    assert match.sentence == "fits LeNet: 7 of 10 keys, 1 unexpected, 2 mismatched"
    assert match.missing == ("fc3.bias",)
    assert match.unexpected == ("head.weight",)
    assert [(miss.key, miss.expected, miss.found) for miss in match.mismatched] == [
        ("conv1.bias", (6,), (6,)),
        ("fc1.weight", (120, 576), (120, 400)),
    ]
    assert match.mismatched[1].reason == "has the shape 120 x 400, the model needs 120 x 576"
    assert "no values" in match.mismatched[0].reason
    assert torch.equal(found.handle.module.fc2.weight, state["fc2.weight"])
    assert "7 of 10 keys" in found.handle.provenance
    assert any("3 keys keep the values" in finding for finding in found.findings)


def test_what_fits_no_model_is_shown_without_a_handle(tmp_path):
    found = opened(saved(tmp_path / "a.pt", {"some.weight": torch.ones(3, 3)}))
    assert (found.handle, found.match, found.matches) == (None, None, ())
    assert found.inspection.tensors[0].shape == (3, 3)
    assert any("Fits no model" in finding for finding in found.findings)


def test_a_model_asked_for_by_name_is_used_though_little_fits(tmp_path):
    path = saved(tmp_path / "a.pt", {"fc3.bias": torch.arange(10.0)})
    assert opened(path).handle is None
    assert torch.equal(opened(path, model="lenet").handle.module.fc3.bias, torch.arange(10.0))
    assert "no key that fits tiny-model" in refused(path, model="tiny-model")
    assert "There is no model 'frog'" in refused(path, model="frog")


def test_an_optimizer_alone_is_shown_but_loads_nothing(tmp_path):
    net = lenet()
    optimizer = torch.optim.Adam(net.parameters())
    net(torch.zeros(1, 1, 32, 32)).sum().backward()
    optimizer.step()
    found = opened(saved(tmp_path / "a.pt", optimizer.state_dict()))
    assert found.handle is None
    assert "optimizer" in " ".join(found.findings)


def test_nan_and_inf_are_told(tmp_path):
    state = TinyModel().state_dict()
    state["linear1.weight"][3, 4] = float("nan")
    state["linear2.bias"][0] = float("inf")
    found = opened(saved(tmp_path / "a.pt", state))
    assert "NaN or Inf in linear1.weight and in 1 more tensors." in found.findings


def test_tied_transposed_and_expanded_tensors_are_loaded_by_value(tmp_path):
    state = TinyModel().state_dict()
    state["linear1.weight"] = torch.arange(20_000.0).view(100, 200).t()
    state["linear2.weight"] = torch.ones(1).expand(10, 200)
    both = torch.arange(210.0)
    state["linear1.bias"], state["linear2.bias"] = both[10:], both[:10]
    found = opened(saved(tmp_path / "a.pt", state))
    assert found.match.is_complete
    assert_same_weights(found.handle, type("State", (), {"state_dict": lambda self: state})())


def test_quantized_and_sparse_tensors_are_mismatched_with_the_reason(tmp_path):
    state = TinyModel().state_dict()
    state["linear1.weight"] = torch.quantize_per_tensor(state["linear1.weight"], 0.1, 0, torch.qint8)
    state["linear2.weight"] = state["linear2.weight"].to_sparse()
    reasons = {miss.key: miss.reason for miss in opened(saved(tmp_path / "a.pt", state)).match.mismatched}
    assert reasons["linear1.weight"] == "is quantized (per_tensor_affine)"
    assert reasons["linear2.weight"] == "is sparse (sparse_coo)"


@pytest.mark.parametrize(
    "dtype", sorted({value for value in vars(torch).values() if isinstance(value, torch.dtype)}, key=str), ids=str
)
def test_every_dtype_is_converted_or_mismatched_with_the_reason(tmp_path, dtype):
    name = str(dtype).removeprefix("torch.")
    path = with_bias(tmp_path, dtype, name)
    found = opened(path)
    if name in CONVERTIBLE:
        expected = torch.arange(10).to(dtype).float()
        assert found.match.is_complete
        assert torch.equal(found.handle.module.linear2.bias, expected)
    else:
        assert [miss.key for miss in found.match.mismatched] == ["linear2.bias"]
        assert found.match.mismatched[0].reason


def with_bias(folder, dtype, name):
    """TinyModel's state_dict with a bias of ten values 0 to 9 in some dtype, also in one that torch cannot save."""
    state = dict(TinyModel().state_dict())
    state["linear2.bias"] = torch.arange(80).to(torch.uint16)[:10]
    with zipfile.ZipFile(saved(folder / "a.pt", state)) as archive:
        members = {member.partition("/")[2]: archive.read(member) for member in archive.namelist()}
    data = members.pop("data.pkl")
    assert b"ctorch\nuint16\n" in data
    values = (
        torch.arange(160 // dtype.itemsize).to(dtype) if name in CONVERTIBLE else torch.zeros(160, dtype=torch.uint8)
    )
    place = next(member for member, content in members.items() if len(content) == 160)
    members[place] = bytes(values.view(torch.uint8).tolist())
    return torch_zip(folder / "b.pt", data.replace(b"ctorch\nuint16\n", f"ctorch\n{name}\n".encode()), members)


def test_a_flipped_byte_in_the_values_is_found_by_the_checksum(tmp_path):
    net = lenet()
    source = saved(tmp_path / "a.pt", net.state_dict())
    values = net.fc1.weight.detach().numpy().tobytes()

    def flip(content):
        content[bytes(content).find(values) + 1000] ^= 1

    assert "checksum" in refused(changed(source, tmp_path / "b.pt", flip))


def test_a_file_replaced_while_it_is_read_is_refused(tmp_path):
    path = saved(tmp_path / "a.pt", lenet().state_dict())
    work = open_file(path)
    next(work)
    saved(tmp_path / "other.pt", TinyModel().state_dict())
    (tmp_path / "other.pt").replace(path)
    with pytest.raises(EngineError, match="changed while it was read"):
        drain(work)


def test_a_file_that_goes_away_while_it_is_read_is_refused(tmp_path):
    path = saved(tmp_path / "a.pt", lenet().state_dict())
    work = open_file(path)
    next(work)
    path.unlink()
    with pytest.raises(EngineError, match="There is no file"):
        drain(work)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89PNG\r\n\x1a\n", "Layers tab"),
        (b"a river", "Generate"),
        (b'{"format": "layerlab-session"}', "session"),
        (b"", "empty"),
        (b"\x1f\x8b", "gzip"),
        (b"\x80\x02}.", "no tensors"),
    ],
)
def test_what_is_no_model_is_refused_with_its_place(tmp_path, content, words):
    path = tmp_path / "a.pt"
    path.write_bytes(content)
    assert words in refused(path)


def test_a_failed_open_changes_nothing(tmp_path):
    former = open_model("lenet")
    before = {key: value.clone() for key, value in former.module.state_dict().items()}
    random_state = torch.get_rng_state()
    refused(changed(saved(tmp_path / "a.pt", LeNet().state_dict()), tmp_path / "b.pt", lambda content: content[:900]))
    assert all(torch.equal(before[key], value) for key, value in former.module.state_dict().items())
    torch.set_rng_state(random_state)
    opened(tmp_path / "a.pt")
    assert torch.equal(torch.get_rng_state(), random_state)


def test_cancelling_at_any_point_leaves_no_file_open_and_no_child(tmp_path):
    path = saved(tmp_path / "a.pt", lenet().state_dict())
    steps = sum(1 for _ in open_file(path))
    process = psutil.Process()
    gc.collect()
    before = process.num_fds() if hasattr(process, "num_fds") else 0
    for step in range(1, steps, 3):
        work = open_file(path)
        for _ in range(step):
            next(work, None)
        work.close()
    assert (process.num_fds() if hasattr(process, "num_fds") else 0) <= before
    assert not [child for child in process.children() if "engine.loading" in " ".join(child.cmdline())]


def test_a_class_of_the_user_s_own_is_matched_before_the_gallery(tmp_path):
    class Mine(LeNet):
        pass

    from engine.handle import ModelHandle

    mine = ModelHandle("Mine", "Mine", Mine().eval(), "class of a.py", (torch.zeros(1, 1, 32, 32),))
    before = mine.module.fc1.weight.clone()
    net = lenet()
    found = opened(saved(tmp_path / "a.pt", net.state_dict()), others=[mine])
    assert type(found.handle.module) is Mine
    assert_same_weights(found.handle, net)
    assert torch.equal(mine.module.fc1.weight, before)
    assert [match.model for match in found.matches] == ["Mine", "lenet"]


def test_thousands_of_small_state_dicts_do_not_hold_the_program_up(tmp_path):
    shared = torch.zeros(1)
    path = saved(tmp_path / "a.pt", {f"group{at}": {"w": shared} for at in range(20_000)})
    found = opened(path)
    assert len(found.groups) == 20_000
    assert found.handle is None
    assert opening.MOST_GROUPS < 100


def entry(key, *shape):
    return TensorEntry(key, shape, "float32", 4, key=key, file_offset=0)


def test_matching_by_hand():
    model = ModelKeys("m", "M", {"a.w": (2,), "a.b": (3,), "c": ()})
    match = match_keys([entry("x.a.w", 2), entry("x.a.b", 4), entry("y", 1)], model)
    # not all keys begin with "x.", and no wrapper is called x: without a prefix nothing fits
    assert (match.prefix, match.fitting, match.missing) == ("", (), ("a.w", "a.b", "c"))
    match = match_keys([entry("module.a.w", 2), entry("module.a.b", 4), entry("y", 1)], model)
    assert (match.prefix, match.fitting, match.missing) == ("module.", ("a.w",), ("c",))
    assert match.unexpected == ("y",)
    assert [(miss.key, miss.expected, miss.found) for miss in match.mismatched] == [("a.b", (3,), (4,))]
    assert match.sentence == "fits M: 1 of 3 keys, 1 unexpected, 1 mismatched"


def test_offsets_from_a_hostile_archive_stay_inside_the_file(tmp_path):
    source = saved(tmp_path / "a.pt", TinyModel().state_dict())
    with zipfile.ZipFile(source) as archive:
        where = archive.getinfo("a/data/0").header_offset

    def lengthen(content):
        content[where + 28 : where + 30] = struct.pack("<H", 65_535)  # the local header's extra field

    assert "is cut off" in refused(changed(source, tmp_path / "b.pt", lengthen))


@pytest.mark.parametrize("lost", [1, 400, 10_000])
def test_a_truncated_file_of_the_old_format_is_refused(tmp_path, lost):
    source = saved(tmp_path / "a.pt", TinyModel().state_dict(), legacy=True)
    assert "is cut off" in refused(changed(source, tmp_path / "b.pt", lambda content: content[:-lost]))
