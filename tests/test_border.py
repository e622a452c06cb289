"""Who may import whom: the border between engine and window, and the start without torch."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TABS = sorted(path.stem for path in (ROOT / "gui" / "tabs").glob("*.py") if path.stem not in ("__init__", "base"))


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(text_of(path))))


def imported_names(path: Path) -> Iterator[str]:
    """All that a file imports, also inside functions and by ``import_module`` with a literal."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("import_module", "__import__"):
                yield str(node.args[0].value)


def loaded_after(code: str) -> set[str]:
    """Top-level packages in a fresh interpreter after this code."""
    code += "\nimport sys\nprint(' '.join({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def offenders(paths: list[Path], forbidden: tuple[str, ...]) -> list[str]:
    """``module imports name`` for every import of a forbidden module or of anything below it."""
    last_words = [each.rpartition(".")[2] for each in forbidden]
    named = [path for path in paths if any(word in text_of(path) for word in last_words)]  # the others cannot import it
    return [
        f"{module_name(path)} imports {name}"
        for path in named
        for name in imported_names(path)
        if any(name == each or name.startswith(f"{each}.") for each in forbidden)
    ]


def test_the_window_never_imports_torch():
    assert not offenders(modules("gui"), ("torch", "safetensors"))


def test_the_engine_never_imports_qt_or_the_window():
    assert not offenders(modules("engine"), ("PySide6", "shiboken6", "pyqtgraph", "gui", "tests"))


def test_the_engine_prints_only_in_its_command_line():
    allowed = ("engine.__main__", "engine.training", "engine.commands")
    assert not [
        f"{module_name(path)}, line {node.lineno}"
        for path in modules("engine")
        if not module_name(path).startswith(allowed) and "print" in text_of(path)
        for node in nodes(path)
        if isinstance(node, ast.Name) and node.id == "print"
    ]


@pytest.mark.parametrize("tab", TABS)
def test_tabs_know_no_other_tab(tab: str):
    others = tuple(f"gui.tabs.{other}" for other in TABS if other != tab)
    assert not offenders([ROOT / "gui" / "tabs" / f"{tab}.py"], others)


def test_widgets_models_and_panels_know_neither_tabs_nor_window():
    rooms = [path for room in ("widgets", "models", "panels", "demo_views") for path in modules(f"gui/{room}")]
    assert not offenders(rooms, ("gui.tabs", "gui.main_window", "gui.tab_area"))


def test_the_border_is_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """All kinds of imports of what is forbidden are found, and nothing that only begins alike."""
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui" / "bad.py").write_text(
        "import torch.nn\nimport torchinfo\n\n\ndef late():\n    from safetensors import safe_open\n"
        "    import_module('torch')\n    return safe_open\n",
        encoding="utf-8",
    )
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    assert sorted(offenders(modules("gui"), ("torch", "safetensors"))) == [
        "gui.bad imports safetensors",
        "gui.bad imports safetensors.safe_open",
        "gui.bad imports torch",
        "gui.bad imports torch.nn",
    ]


def test_all_of_the_engine_loads_no_qt():
    names = [module_name(path) for path in modules("engine") if path.name != "__main__.py"]
    loaded = loaded_after("import importlib\nfor name in " + repr(names) + ":\n    importlib.import_module(name)")
    assert "torch" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pyqtgraph", "gui"}


def test_what_the_first_frame_needs_of_the_engine_is_free_of_torch():
    names = ("errors", "progress", "files", "assets", "registry", "runtime")
    assert "torch" not in loaded_after(f"import {', '.join(f'engine.{name}' for name in names)}")


def test_the_window_s_frame_is_free_of_torch_pyqtgraph_and_numpy():
    loaded = loaded_after("import gui.__main__, gui.main_window, gui.screenshots")
    assert "PySide6" in loaded
    assert not loaded & {"torch", "pyqtgraph", "numpy"}


def test_help_needs_no_qt():
    code = "from gui.__main__ import main\ntry:\n    main(['--version'])\nexcept SystemExit:\n    pass"
    assert "PySide6" not in loaded_after(code)
