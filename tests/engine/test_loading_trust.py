"""Running users' files: only with consent, remembered by content, and never at the price of the program."""

import json
import pickle

import pytest
import torch

from engine.errors import EngineError
from engine.loading.example_inputs import example_input_for
from engine.loading.open_file import open_file
from engine.loading.rehearsal import rehearse
from engine.loading.run_file import parse_argument, run_file
from engine.loading.trust import TrustStore, consent_for
from engine.models.lenet import LeNet
from engine.models.lstm_tagger import LSTMTagger
from engine.models.tiny_model import TinyModel
from engine.progress import drain
from tests.engine.loading_files import Trap, saved

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")

NET = """
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, width: int, depth: int = 2):
        super().__init__()
        self.first = nn.Linear(4, width)
        self.rest = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))

    def forward(self, x):
        x = self.first(x)
        for layer in self.rest:
            x = torch.relu(layer(x))
        return x
"""


@pytest.fixture
def store(tmp_path) -> TrustStore:
    return TrustStore(tmp_path / "state" / "trust.json")


@pytest.fixture
def no_rehearsal(monkeypatch):
    """Leaves the child process out, which takes seconds to import torch."""
    seen = []

    def rehearse_nothing(request, *, seconds):
        seen.append(request)
        yield from ()

    monkeypatch.setattr("engine.loading.run_file.rehearse", rehearse_nothing)
    return seen


def source(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def trusted(path, store):
    consent = drain(consent_for(path))
    store.trust(consent)
    return consent


def refused(path, store, **options) -> str:
    with pytest.raises(EngineError) as caught:
        drain(run_file(path, store, **options))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_consent_names_path_hash_and_imports_and_runs_nothing(tmp_path, store):
    marker = tmp_path / "marker"
    path = source(tmp_path / "net.py", NET + f"import os.path\nopen({str(marker)!r}, 'w')\n")
    consent = drain(consent_for(path))
    assert consent.would_import == ("torch", "os.path")
    assert len(consent.sha256) == 64
    assert str(path) in consent.question
    assert consent.sha256 in consent.question
    trap = saved(tmp_path / "a.pt", {"a": Trap(marker)})
    assert any(name.endswith("mkdir") for name in drain(consent_for(trap)).would_import)
    assert not marker.exists()
    with pytest.raises(EngineError, match="never run"):
        (tmp_path / "p.pkl").write_bytes(pickle.dumps(Trap(marker)))
        drain(consent_for(tmp_path / "p.pkl"))


def test_nothing_runs_without_trust_and_trust_ends_with_the_content(tmp_path, store, no_rehearsal):
    marker = tmp_path / "marker"
    path = source(tmp_path / "net.py", NET + f"open({str(marker)!r}, 'w')\n")
    assert "not trusted" in refused(path, store, arguments={"width": 3})
    assert not marker.exists()
    trusted(path, store)
    assert drain(run_file(path, store, arguments={"width": 3})).module.first.out_features == 3
    assert marker.exists()
    marker.unlink()
    source(path, path.read_text(encoding="utf-8") + "# changed\n")
    assert "not trusted" in refused(path, store, arguments={"width": 3})
    assert not marker.exists()


def test_trust_is_kept_and_revoked(tmp_path, store):
    path = source(tmp_path / "net.py", NET)
    consent = trusted(path, store)
    again = TrustStore(store.file)
    assert again.is_trusted(consent.sha256)
    assert [(entry.sha256, entry.path) for entry in again.entries()] == [(consent.sha256, str(path))]
    store.trust(consent)
    assert len(again.entries()) == 1
    again.revoke(consent.sha256)
    assert not store.is_trusted(consent.sha256)
    assert "not trusted" in refused(path, store)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"version": 99, "files": []}', b'{"version": 1, "files": [{"sha256": 3}]}',
     b'{"version": 1, "files": {"a": 1}}', b"[" * 100_000],
)  # fmt: skip
def test_a_damaged_list_counts_as_no_trust_and_is_put_aside(tmp_path, content):
    file = tmp_path / "trust.json"
    file.write_bytes(content)
    store = TrustStore(file)
    assert store.entries() == ()
    assert "trust.json.damaged" in store.problem
    assert (tmp_path / "trust.json.damaged").read_bytes() == content
    trusted(source(tmp_path / "net.py", NET), store)
    assert len(json.loads(file.read_text(encoding="utf-8"))["files"]) == 1


def test_a_list_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EngineError):
        trusted(source(tmp_path / "net.py", NET), TrustStore(tmp_path / "file" / "trust.json"))


def test_a_trusted_class_is_built_with_arguments_and_an_input_that_fits(tmp_path, store, no_rehearsal):
    path = source(tmp_path / "net.py", NET)
    trusted(path, store)
    assert "Net needs width" in refused(path, store)
    random_state = torch.get_rng_state()
    handle = drain(run_file(path, store, arguments={"width": 5, "depth": 1}, seed=3))
    again = drain(run_file(path, store, arguments={"width": 5, "depth": 1}, seed=3))
    assert torch.equal(torch.get_rng_state(), random_state)
    assert torch.equal(handle.module.first.weight, again.module.first.weight)
    assert (handle.name, len(handle.module.rest)) == ("Net", 1)
    assert [tuple(tensor.shape) for tensor in handle.example_input] == [(1, 4)]
    assert "net.py" in handle.provenance
    assert not handle.module.training


def test_weights_are_matched_against_a_trusted_class(tmp_path, store, no_rehearsal):
    path = source(tmp_path / "net.py", NET)
    trusted(path, store)
    handle = drain(run_file(path, store, arguments={"width": 5}))
    state = {key: torch.randn_like(value) for key, value in handle.module.state_dict().items()}
    found = drain(open_file(saved(tmp_path / "w.pt", state), others=[handle]))
    assert found.match.sentence == "fits Net: 6 of 6 keys"
    assert torch.equal(found.handle.module.rest[1].weight, state["rest.1.weight"])


def test_whole_modules_and_torchscript_run_when_trusted(tmp_path, store, no_rehearsal):
    net = LeNet().eval()
    saved(tmp_path / "a.pt", net)
    saved(tmp_path / "b.pt", net, legacy=True)
    torch.jit.save(torch.jit.trace(net, torch.zeros(1, 1, 32, 32)), tmp_path / "c.pt")
    x = torch.ones(1, 1, 32, 32)
    for name in ("a.pt", "b.pt", "c.pt"):
        assert "not trusted" in refused(tmp_path / name, store)
        trusted(tmp_path / name, store)
        handle = drain(run_file(tmp_path / name, store))
        assert handle.name == "LeNet"
        assert torch.allclose(handle.module(x), net(x))
        assert tuple(handle.example_input[0].shape) == (1, 1, 32, 32)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (NET + "raise ValueError('a\\nb')", "ValueError: a"),
        (NET + "raise SystemExit(3)", "SystemExit"),
        (NET + "import a_module_that_is_not_there", "needs the module a_module_that_is_not_there"),
        (NET.replace("super().__init__()", "1 / 0"), "ZeroDivisionError"),
        (NET.replace("super().__init__()", "len(3)"), "cannot be built"),
        (NET + "class Net(nn.Module):\n  def __new__(cls, *a, **k): return 3", "makes no module"),
        (NET + "Net = 3", "defines no module class Net"),
    ],
)
def test_code_that_fails_costs_a_sentence(tmp_path, store, no_rehearsal, text, words):
    path = source(tmp_path / "net.py", text)
    trusted(path, store)
    assert words in refused(path, store, class_name="Net", arguments={"width": 2})


def test_what_a_file_defines_is_chosen_by_name(tmp_path, store, no_rehearsal):
    path = source(tmp_path / "net.py", NET + "class Other(nn.Identity): ...\n")
    trusted(path, store)
    assert "choose one of them" in refused(path, store)
    assert "defines no module class Third" in refused(path, store, class_name="Third")
    assert drain(run_file(path, store, class_name="Other")).name == "Other"


def test_a_pickled_module_without_its_class_says_how_to_help(tmp_path, store, no_rehearsal):
    namespace: dict = {"__name__": "__main__"}
    exec(NET, namespace)
    net = namespace["Net"](2)
    import __main__

    __main__.Net = namespace["Net"]
    try:
        path = saved(tmp_path / "a.pt", net)
    finally:
        del __main__.Net
    trusted(path, store)
    assert "open the .py file that defines it" in refused(path, store)
    state = saved(tmp_path / "s.pt", {"w": torch.ones(1)})
    store.trust(drain(consent_for(state)))
    assert "not a module" in refused(state, store)


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        ("import os; os._exit(0)", "ends the process"),
        ("while True: pass", "did not end within"),
        ("print('LayerLab: done \"\"')\nimport os; os.abort()", "ends the process"),
    ],
)
def test_code_that_never_ends_or_ends_the_process_is_found_in_a_child(tmp_path, store, ending, words):
    path = source(tmp_path / "net.py", NET + ending)
    trusted(path, store)
    assert words in refused(path, store, arguments={"width": 2}, seconds=6 if "while" not in ending else 2.5)


def test_a_sound_file_passes_its_rehearsal_and_a_changed_one_does_not(tmp_path, store):
    path = source(tmp_path / "net.py", "print('LayerLab: done')\n" + NET)
    consent = trusted(path, store)
    assert drain(run_file(path, store, arguments={"width": 2})).module.first.out_features == 2
    request = {"path": str(path), "format": "Python source", "digest": "0" * 64, "class_name": "Net",
               "arguments": {"width": 2}, "seed": 0}  # fmt: skip
    assert consent.sha256 != request["digest"]
    with pytest.raises(EngineError, match="changed while it was read"):
        drain(rehearse(request))


def test_arguments_are_plain_values():
    assert [parse_argument(text) for text in ("3", " -1.5", "'a'", "[1, 2]", "None", "True", "(1, 'b')")] == [
        3, -1.5, "a", [1, 2], None, True, (1, "b"),
    ]  # fmt: skip
    for text in ("os.getcwd()", "width", "1 +", "", "(" * 9999, "__import__('os')"):
        with pytest.raises(EngineError, match="no plain value"):
            parse_argument(text)


@pytest.mark.parametrize(
    ("module", "shapes"),
    [
        (LeNet(), [(1, 1, 32, 32)]),
        (TinyModel(), [(1, 100)]),
        (LSTMTagger(8, 8, 30, 5), [(16,)]),
        (torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(784, 10)), [(1, 784)]),
        (torch.nn.Sequential(torch.nn.Conv1d(2, 3, 5)), [(1, 2, 64)]),
        (torch.nn.LSTM(7, 3), [(1, 16, 7)]),
        (torch.nn.Transformer(8, 2, 1, 1, 8), [(16, 1, 8), (16, 1, 8)]),
        (torch.nn.ReLU(), [(1, 16)]),
        (torch.nn.Bilinear(2, 3, 4), []),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_input_is_found_that_the_model_takes(module, shapes):
    assert [tuple(tensor.shape) for tensor in example_input_for(module.eval())] == shapes


def test_what_runs_is_what_was_hashed(tmp_path, store, no_rehearsal):
    path = source(tmp_path / "net.py", NET)
    trusted(path, store)
    marker = tmp_path / "marker"
    work = run_file(path, store, arguments={"width": 2})
    next(work)
    source(tmp_path / "new.py", NET + f"open({str(marker)!r}, 'w')\n").replace(path)  # after it was read
    handle = drain(work)
    assert handle.module.first.out_features == 2
    assert not marker.exists()
