"""The one-folder build: LayerLab with a Python of its own, made by PyInstaller."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import zipfile
from collections.abc import Generator
from pathlib import Path

from engine.errors import EngineError
from engine.package.own_wheel import PACKAGES
from engine.package.processes import last_line, running
from engine.progress import Progress

PROGRAM = "LayerLab"
WITH_METADATA = ("layerlab", "torch", "PySide6_Essentials", "shiboken6", "pyqtgraph", "numpy", "safetensors")
"""Packages whose versions and licences the window shows."""

EXCLUDED = (
    "IPython", "matplotlib", "mypy", "pandas", "pytest", "scipy", "tensorboard", "tkinter", "torchvision",
    "PyQt5", "PyQt6", "PySide2",
)  # fmt: skip
"""Never imported by LayerLab, but looked for by its packages and perhaps installed here."""

_SPEC = """\
import pathlib
from PyInstaller.utils.hooks import copy_metadata

source = pathlib.Path({source!r})
packages = {packages!r}
modules = [
    ".".join(file.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
    for package in packages
    for file in sorted((source / package).rglob("*.py"))
]
analysis = Analysis(
    [{script!r}],
    pathex=[str(source)],
    datas=[(str(source / package), package) for package in packages]
    + [entry for name in {metadata!r} for entry in copy_metadata(name)],
    hiddenimports=modules,
    excludes=list({excluded!r}),
    # As sources: child processes import them, and the window shows the code of its models.
    module_collection_mode={{package: "py" for package in packages}},
)

def is_used(entry):
    # Not torch's headers, tests and tools, a sixth of the whole.
    name = entry[0].replace("\\\\", "/")
    if name.startswith("torch/bin/"):
        return "torch_shm_manager" in name
    return not name.startswith(("torch/include/", "torch/test/", "torch/share/"))


analysis.datas = [entry for entry in analysis.datas if is_used(entry)]
analysis.binaries = [entry for entry in analysis.binaries if is_used(entry)]
program = EXE(
    PYZ(analysis.pure),
    analysis.scripts,
    [("X utf8=1", None, "OPTION")],
    exclude_binaries=True,
    name={program!r},
    # A console, hidden on Windows: without one a child process there could not answer.
    console=True,
    hide_console="hide-early" if {is_windows!r} else None,
)
COLLECT(program, analysis.binaries, analysis.datas, name={program!r})
"""


def check_builder() -> None:
    """Raises EngineError where PyInstaller is not installed."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise EngineError(
            'PyInstaller is not installed here: run pip install "layerlab[package]" (or pip install -e ".[package]" '
            "in LayerLab's folder), or leave --with-pyinstaller out."
        )


def spec_text(source: Path, script: Path, *, is_windows: bool = sys.platform == "win32") -> str:
    """What PyInstaller is told; ``source`` holds LayerLab's packages and its metadata."""
    return _SPEC.format(
        source=str(source),
        script=str(script),
        packages=PACKAGES,
        metadata=WITH_METADATA,
        excluded=EXCLUDED,
        program=PROGRAM,
        is_windows=is_windows,
    )


def building_app(wheel: Path, work: Path, log: Path) -> Generator[Progress, None, Path]:
    """The folder with the program in it, inside of ``work``; built from LayerLab's own ``wheel``.

    Raises:
        EngineError: PyInstaller is missing or failed.
    """
    check_builder()
    source, spec = work / "source", work / f"{PROGRAM}.spec"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(source)
    script = work / "layerlab_app.py"
    shutil.copyfile(Path(__file__).with_name("layerlab_app.py"), script)
    spec.write_text(spec_text(source, script), encoding="utf-8")
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "build"), str(spec)]
    environ = {
        # In front of an editable installation, so that nothing of it gets in.
        "PYTHONPATH": os.pathsep.join(filter(None, (str(source), os.environ.get("PYTHONPATH", "")))),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    code = yield from running(
        command, "building the program with PyInstaller (several minutes)", log=log, environ=environ, cwd=work
    )
    program = work / "dist" / PROGRAM
    if code != 0 or not program.is_dir():
        raise EngineError(f"PyInstaller failed ({last_line(log)}): install the extra 'package' again, or do without.")
    return program
