"""A .py file parsed, not run."""

import pytest

from engine.errors import EngineError
from engine.loading.inspection import inspect_here

SOURCE = """
import torch
from torch import nn
open({marker!r}, "w")

class Block(nn.Module):
    def __init__(self, width: int, depth=2, *, bias: bool = True, name):
        super().__init__()

class Small(Block):
    pass

class Loop(Loop): ...
class Other: ...
class Data(torch.utils.data.Dataset): ...
class Typed(nn.Sequential): ...
"""


def inspect(tmp_path, source):
    path = tmp_path / "model.py"
    path.write_text(source, encoding="utf-8")
    return inspect_here(path)


def test_module_classes_and_their_arguments_are_listed_and_nothing_runs(tmp_path):
    marker = tmp_path / "marker"
    found = inspect(tmp_path, SOURCE.format(marker=str(marker)))
    assert [known.name for known in found.classes] == ["Block", "Small", "Typed"]
    block = found.classes[0]
    assert [(given.name, given.annotation, given.default, given.required) for given in block.arguments] == [
        ("width", "int", "", True), ("depth", "", "2", False), ("bias", "bool", "True", False), ("name", "", "", True),
    ]  # fmt: skip
    assert found.classes[1].arguments == block.arguments
    assert block.line == 6
    assert found.imports == ("torch",)
    assert found.runs_code
    assert "Block needs width, name." in found.findings
    assert not marker.exists()


def test_a_module_class_is_known_by_any_road(tmp_path):
    source = """
import torch.nn as nn
import torch.nn as layers
from torch import autograd
from torch.nn import Module as Base, Linear
from torchvision.models import ResNet
class A(Base): ...
class B(layers.Conv2d): ...
class C(Linear): ...
class D(ResNet):
    def forward(self, x): return x
class E(ResNet): ...
class F(autograd.Function):
    def forward(ctx, x): return x
class G(object):
    def forward(self, x): return x
class H(D): ...
"""
    assert [known.name for known in inspect(tmp_path, source).classes] == ["A", "B", "C", "D", "H"]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("class Net(nn.Module:\n  pass", "no valid Python in line 1"),
        ("import os\nos._exit(3)", "no nn.Module class, no class at all"),
        ("class A: pass", "only A"),
        ("while True: pass", "no nn.Module class"),
        ("x = '\\ud800'\n\tclass", "no valid Python"),
        ("(" * 5000, "model.py"),
        ("-" * 100_000 + "1", "model.py"),
    ],
)
def test_what_defines_no_module_is_refused(tmp_path, source, words):
    with pytest.raises(EngineError, match=words):
        inspect(tmp_path, source)


def test_a_file_with_a_nul_or_another_encoding_is_refused(tmp_path):
    path = tmp_path / "a.py"
    path.write_bytes(b"class Net(nn.Module): pass\n\0")
    with pytest.raises(EngineError):
        inspect_here(path)
    path.write_bytes("# für\nclass Net(nn.Module): pass\n".encode("latin-1"))
    with pytest.raises(EngineError):
        inspect_here(path)
