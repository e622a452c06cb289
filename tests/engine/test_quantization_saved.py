import json
import struct

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.__main__ import main
from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.models.word_lstm import LSTMModel
from engine.progress import drain
from engine.quantization.coverage import coverage
from engine.quantization.saved import is_saved_quantized, open_quantized, save_quantized
from engine.quantization.saved_header import KEY
from engine.quantization.schemes import find_scheme, schemes
from engine.quantization.size import MB, saved_size_bytes
from engine.text.vocabulary import Dictionary

HERE = [scheme for scheme in schemes() if not scheme.name.startswith("torchao-")]
HERE += [
    find_scheme("simulated:bits=3,granularity=tensor,symmetric=no"),
    find_scheme("simulated:bits=5,granularity=group,group_size=7"),
]
WORDS = ["<unk>", "<eos>", "über", *(f"word{index}" for index in range(47))]


def tiny_handle() -> ModelHandle:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        module = LSTMModel(50, 8, 6, 2).eval()
        nn.init.normal_(module.decoder.bias)
    example = (torch.arange(9).view(-1, 1), module.init_hidden(1))
    return ModelHandle("word-lstm", "Word LSTM", module, "seeded for a test", example, Dictionary(WORDS))


def saved(handle, scheme, path, modules=None):
    return drain(save_quantized(handle, scheme, path, modules))


def output(module: nn.Module, inputs) -> torch.Tensor:
    with torch.no_grad():
        made = module(*inputs)
    return made[0] if isinstance(made, tuple) else made


@pytest.mark.parametrize("scheme", HERE, ids=lambda scheme: scheme.spelling)
@pytest.mark.parametrize("name", ["tiny", "lenet", "lstm-tagger"])
def test_every_scheme_opens_again_bit_for_bit(name, scheme, tmp_path):
    handle = tiny_handle() if name == "tiny" else open_model(name)
    result = saved(handle, scheme, tmp_path / "model.safetensors")
    converted = scheme.apply(handle.module)
    opened = open_quantized(result.path)
    assert torch.equal(output(opened.module, handle.example_input), output(converted, handle.example_input))
    assert str(opened.module) == str(converted)
    assert not opened.module.training
    assert result.size_mb == saved_size_bytes(converted) / MB
    assert result.file_bytes == result.path.stat().st_size
    output(opened.module, opened.example_input)


@pytest.mark.parametrize("name", ["int8-embedding", "int4-all"])
def test_a_transformer_opens_again_bit_for_bit(name, tmp_path):
    handle, scheme = open_model("attention-task"), find_scheme(name)
    opened = open_quantized(saved(handle, scheme, tmp_path / "model.safetensors").path)
    expected = output(scheme.apply(handle.module), handle.example_input)
    assert torch.equal(output(opened.module, handle.example_input), expected)


def test_a_word_model_brings_its_dictionary(tmp_path):
    path = tmp_path / "model.safetensors"
    saved(tiny_handle(), find_scheme("int8-all"), path)
    opened = open_quantized(path)
    assert opened.words.idx2word == WORDS
    assert (opened.name, opened.title) == ("word-lstm", "Word LSTM")
    assert opened.provenance == "seeded for a test; int8 everything (stored), from model.safetensors"


def test_the_file_is_plain_safetensors_without_pickle(tmp_path):
    path = tmp_path / "model.safetensors"
    saved(tiny_handle(), find_scheme("tutorial-int8"), path)
    content = path.read_bytes()
    header = json.loads(content[8 : 8 + struct.unpack("<Q", content[:8])[0]])
    assert {facts["dtype"] for name, facts in header.items() if name.endswith(".values")} == {"I8"}
    assert json.loads(header["__metadata__"][KEY])["scheme"] == "tutorial-int8"
    assert b"torch" not in content[8 + struct.unpack("<Q", content[:8])[0] :]


def test_only_the_chosen_modules_are_quantized_in_the_file(tmp_path):
    handle = tiny_handle()
    result = saved(handle, find_scheme("int8-all"), tmp_path / "model.safetensors", ["decoder"])
    assert result.coverage.modules_quantized == 1
    opened = open_quantized(result.path)
    assert type(opened.module.encoder) is nn.Embedding
    assert torch.equal(opened.module.encoder.weight, handle.module.encoder.weight)
    assert coverage(opened.module, find_scheme("int8-all")).modules_quantized == 2  # the others still can be


def test_a_reopened_model_can_be_saved_again(tmp_path):
    saved(tiny_handle(), find_scheme("int4-all"), tmp_path / "a.safetensors")
    once = open_quantized(tmp_path / "a.safetensors")
    saved(once, find_scheme("float32"), tmp_path / "b.safetensors")
    twice = open_quantized(tmp_path / "b.safetensors")
    assert torch.equal(output(once.module, once.example_input), output(twice.module, once.example_input))


def test_tied_weights_are_in_the_file_once_and_tied_again(tmp_path):
    handle = tiny_handle()
    module = LSTMModel(50, 6, 6, 1, dropout=0.0).eval()
    module.decoder.weight = module.encoder.weight
    handle = ModelHandle("word-lstm", "Tied", module, "test", handle.example_input, handle.dictionary)
    path = tmp_path / "model.safetensors"
    saved(handle, find_scheme("int8-all"), path)
    opened = open_quantized(path).module
    stored = [opened.encoder.weight_of("weight").values, opened.decoder.weight_of("weight").values]
    assert stored[0].data_ptr() == stored[1].data_ptr()
    assert path.read_bytes().count(bytes(stored[0].view(torch.uint8).flatten().tolist())) == 1


class OwnModel(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())
        self.head = nn.Linear(8, 2)
        self.register_buffer("offset", torch.full((2, 2), 0.25, dtype=torch.float64))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.body(x)) + self.offset.float()[0]


@pytest.mark.parametrize("name", ["tutorial-int8", "int4-all", "float16"])
def test_a_class_of_the_users_own_opens_onto_an_open_model_of_it(name, tmp_path):
    def own(seed: int) -> ModelHandle:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            return ModelHandle("OwnModel", "OwnModel", OwnModel().eval(), "test", (torch.ones(3, 4),))

    path = tmp_path / "own.safetensors"
    saved(own(1), find_scheme(name), path)
    expected = output(find_scheme(name).apply(own(1).module), (torch.ones(3, 4),))
    other = own(2)
    before = output(other.module, other.example_input)
    assert torch.equal(output(open_quantized(path, other).module, other.example_input), expected)
    assert torch.equal(output(other.module, other.example_input), before)
    with pytest.raises(EngineError, match="class OwnModel, which must be open first"):
        open_quantized(path)
    with pytest.raises(EngineError, match="class OwnModel, and LeNet is of class LeNet"):
        open_quantized(path, open_model("lenet"))
    quantized = ModelHandle("OwnModel", "Own", find_scheme(name).apply(own(1).module), "test", ())
    with pytest.raises(EngineError, match="Own is quantized already"):
        open_quantized(path, quantized)


@pytest.mark.parametrize("name", ["tutorial-int8", "int8-all", "int4-all", "float16"])
def test_a_model_that_is_a_single_layer_opens_again(name, tmp_path):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(5)
        layer = nn.Linear(12, 4).eval()
    handle = ModelHandle("mine", "Mine", layer, "made", (torch.ones(2, 12),))
    path = saved(handle, find_scheme(name), tmp_path / "model.safetensors").path
    expected = output(find_scheme(name).apply(layer), handle.example_input)
    assert torch.equal(output(open_quantized(path, handle).module, handle.example_input), expected)


def test_a_model_of_which_nothing_is_quantized_is_not_saved(tmp_path):
    handle = ModelHandle("rnn", "RNN", nn.Sequential(nn.RNN(2, 2)), "test", ())
    with pytest.raises(EngineError, match=r"quantized 0 of 1 modules, the tutorial quantizes LSTM and Linear only"):
        saved(handle, find_scheme("tutorial-int8"), tmp_path / "rnn.safetensors")
    quantized = ModelHandle("word-lstm", "Q", find_scheme("int8-all").apply(tiny_handle().module), "test", ())
    with pytest.raises(EngineError, match="quantized 0 of 3 modules, it is quantized already"):
        saved(quantized, find_scheme("int8-all"), tmp_path / "again.safetensors")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.filterwarnings("ignore:torch.ao.quantization is deprecated")
def test_modules_that_only_a_pickle_can_hold_are_refused(tmp_path):
    half = torch.ao.quantization.quantize_dynamic(nn.Sequential(nn.Linear(3, 3)), {nn.Linear}, dtype=torch.float16)
    handle = ModelHandle("half", "Half", half, "test", ())
    with pytest.raises(EngineError, match=r"0 \(Linear\) cannot be stored without pickle: save with int8-all"):
        saved(handle, find_scheme("float32"), tmp_path / "half.safetensors")
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_or_failed_save_keeps_the_former_file(tmp_path):
    path = tmp_path / "model.safetensors"
    saved(tiny_handle(), find_scheme("int8-all"), path)
    former = path.read_bytes()
    work = save_quantized(tiny_handle(), find_scheme("int4-all"), path)
    for _ in range(4):
        next(work)
    work.close()
    with pytest.raises(EngineError, match="cannot be written"):
        saved(tiny_handle(), find_scheme("int8-all"), tmp_path / "no" / "folder.safetensors")
    assert path.read_bytes() == former
    assert [file.name for file in tmp_path.iterdir()] == ["model.safetensors"]


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "model.safetensors"
    saved(tiny_handle(), find_scheme("tutorial-int8"), path)
    return path


def changed_recipe(path, change) -> None:
    """Writes the file again with another recipe and the same tensors."""
    content = path.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8 : 8 + length])
    recipe = json.loads(header["__metadata__"][KEY])
    made = change(recipe)
    header["__metadata__"][KEY] = made if isinstance(made, str) else json.dumps(recipe)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + content[8 + length :])


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda recipe: "{", "its recipe cannot be read"),
        (lambda recipe: "[]", "its recipe cannot be read"),
        (lambda recipe: recipe.update(version=99), "later version (format 99)"),
        (lambda recipe: recipe.update(version="1"), "later version"),
        (lambda recipe: recipe.pop("architecture"), "does not fit its tensors"),
        (lambda recipe: recipe.update(scheme="int3"), "no scheme 'int3'"),
        (lambda recipe: recipe.update(crc32=1), "values are not those that were saved"),
        (lambda recipe: recipe["architecture"].update(sizes=[50, 8, 6]), "sizes of its LSTMModel"),
        (lambda recipe: recipe["architecture"].update(sizes=[50, 8, 6, -1]), "sizes of its LSTMModel"),
        (lambda recipe: recipe["architecture"].update(sizes=[51, 8, 6, 2]), "save it again|wrong shape"),
        (lambda recipe: recipe["architecture"].update(sizes=[50, 8, 6, 3]), "do not fit their recipe"),
        (lambda recipe: recipe["architecture"].update({"class": "Popen"}), "class Popen, which must be open first"),
        (lambda recipe: recipe["quantized"].update(rnn={"kind": "stored"}), "do not fit their recipe"),
        (lambda recipe: recipe["quantized"].update(nowhere={"kind": "torch linear"}), "does not fit its tensors"),
        (lambda recipe: recipe["quantized"].pop("rnn"), "does not belong to the model"),
        (lambda recipe: recipe["words"].update(bytes=3), "vocabulary is damaged"),
        (lambda recipe: recipe["words"].update(bytes=1 << 60), "vocabulary is damaged"),
    ],
)
def test_a_recipe_that_is_wrong_ends_in_one_sentence(change, sentence, good):
    changed_recipe(good, change)
    with pytest.raises(EngineError) as caught:
        open_quantized(good)
    assert str(good) in str(caught.value)
    assert any(part in str(caught.value) for part in sentence.split("|"))


def test_stored_weights_with_impossible_numbers_are_refused(tmp_path):
    path = tmp_path / "model.safetensors"
    for change in (
        lambda recipe: recipe["quantized"]["decoder"]["stored"]["weight"]["coarse"].update(bits=40),
        lambda recipe: recipe["quantized"]["decoder"]["stored"]["weight"]["coarse"].update(group_size=0),
        lambda recipe: recipe["quantized"]["decoder"]["stored"]["weight"].update(shape=[1 << 40, 6]),
        lambda recipe: recipe["quantized"]["decoder"]["stored"]["weight"].update(form="zip"),
        lambda recipe: recipe["quantized"]["encoder"]["stored"]["weight"].update(grid=[25, 16]),
    ):
        saved(tiny_handle(), find_scheme("int4-all"), path)
        changed_recipe(path, change)
        with pytest.raises(EngineError, match="do not fit their recipe"):
            open_quantized(path)


def test_one_flipped_byte_is_noticed(good):
    content = bytearray(good.read_bytes())
    content[-100] ^= 1
    good.write_bytes(content)
    with pytest.raises(EngineError, match="values are not those that were saved"):
        open_quantized(good)


def test_other_files_are_told_apart_by_their_header(good, tmp_path):
    foreign = tmp_path / "foreign.safetensors"
    save_file({"weight": torch.ones(3)}, foreign, metadata={"format": "pt"})
    for path, content in (
        (tmp_path / "empty", b""),
        (tmp_path / "text", b"hello world, this is no model"),
        (tmp_path / "long", struct.pack("<Q", 1 << 62) + b"{"),
        (tmp_path / "cut", good.read_bytes()[:300]),
    ):
        path.write_bytes(content)
        assert not is_saved_quantized(path)
        with pytest.raises(EngineError, match="no quantized model of this program"):
            open_quantized(path)
    assert not is_saved_quantized(foreign)
    assert not is_saved_quantized(tmp_path)
    assert not is_saved_quantized(tmp_path / "missing")
    assert is_saved_quantized(good)
    with pytest.raises(EngineError, match="no quantized model of this program"):
        open_quantized(foreign)
    good.write_bytes(good.read_bytes()[:-10])
    assert is_saved_quantized(good)
    with pytest.raises(EngineError, match="cut off"):
        open_quantized(good)


def test_the_command_writes_the_file_and_prints_size_and_coverage(tmp_path, capsys):
    path = tmp_path / "lenet.safetensors"
    command = ["quantize", "--model", "lenet", "--scheme", "int8-all", "--modules", "fc1,fc2", "--out", str(path)]
    assert main([*command, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["modules_quantized"], result["modules_total"]) == (2, 5)
    assert (
        result["size_mb"]
        == saved_size_bytes(find_scheme("int8-all").apply(open_model("lenet").module, ["fc1", "fc2"])) / MB
    )
    assert result["file_bytes"] == path.stat().st_size
    assert main(command) == 0
    assert "2 of 5 modules" in capsys.readouterr().out
    assert open_quantized(path).name == "lenet"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--scheme", "int3"], "no scheme 'int3'"),
        (["--modules", "fc9"], "no module 'fc9'"),
        (["--modules", ""], "quantized 0 of 5 modules"),
    ],
)
def test_the_command_refuses_in_words(more, sentence, tmp_path, capsys):
    assert main(["quantize", "--model", "lenet", "--out", str(tmp_path / "x.safetensors"), *more]) == 2
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize(("name", "most_mb"), [("int8-all", 29.0), ("int4-groups", 21.5), ("int4-all", 18.0)])
def test_the_word_models_files_are_as_small_as_promised(name, most_mb, word_handle, tmp_path):
    result = saved(word_handle, find_scheme(name), tmp_path / "model.safetensors")
    assert result.size_mb <= most_mb
    assert result.file_bytes / MB <= most_mb
    assert open_quantized(result.path).words.idx2word == word_handle.words.idx2word
