"""The portable folder: never half made, and set up without a network by a start that says what is missing."""

from __future__ import annotations

import base64
import errno
import hashlib
import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.package import folder as folder_module
from engine.package import starter
from engine.package.__main__ import main
from engine.package.app import spec_text
from engine.package.checksums import write_checksums
from engine.package.folder import packaging, write_start
from engine.package.layerlab_app import main as app_main
from engine.package.licences import write_licences
from engine.package.offline import network_cut, run_offline
from engine.package.own_wheel import write_own_wheel
from engine.package.pinned import pinned_packages
from engine.package.processes import running
from engine.package.texts import SCRIPTS, app_readme_text, readme_text, start_script
from engine.progress import Progress, drain

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
WINDOW = "import sys\nprint('window', *sys.argv[1:])\n"
STAND_IN = """\
import sys, sysconfig, zipfile
for path in sys.argv[sys.argv.index("--find-links") + 2:]:
    if not zipfile.is_zipfile(path):
        sys.exit("ERROR: " + path + " is no wheel.")
    zipfile.ZipFile(path).extractall(sysconfig.get_path("purelib"))
"""
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="runs a shell script")


def write_wheel(place: Path, name: str, version: str, files: dict[str, str]) -> Path:
    """A wheel as its specification wants it, written without the code under test."""
    info = f"{name}-{version}.dist-info"
    files = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/licenses/LICENSE": f"Terms of {name}",
    }
    path = place / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for file, text in files.items():
            wheel.writestr(file, text)
        wheel.writestr(f"{info}/RECORD", "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"]))
    return path


@pytest.fixture(scope="session")
def pip_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pip that is installed here, packed again."""
    import pip

    path = tmp_path_factory.mktemp("pip") / f"pip-{pip.__version__}-py3-none-any.whl"
    package = Path(pip.__file__).parent
    with zipfile.ZipFile(path, "w") as wheel:
        for file in package.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                wheel.write(file, Path("pip") / file.relative_to(package))
    return path


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small folder whose window prints its arguments; pip is a stand-in; the path has a space and an umlaut."""
    home = tmp_path / "Räume und Geräte" / "LayerLab"
    (home / "wheels").mkdir(parents=True)
    write_wheel(home / "wheels", "pip", "1.0", {"pip/__main__.py": STAND_IN})
    write_wheel(home / "wheels", "layerlab", "1.2", {"gui/__init__.py": "", "gui/__main__.py": WINDOW})
    script = SCRIPTS[sys.platform]
    write_start(home, version="1.2", python=PYTHON, installed_bytes=1000, script=script, app="LayerLab-app")
    write_checksums(home)
    monkeypatch.setenv("LAYERLAB_HOME", str(tmp_path / "data"))
    return home


def environments(place: Path) -> list[Path]:
    return sorted(place.glob("environment-*"))


# LayerLab's own wheel and the versions


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    home = tmp_path / "tree"
    for name, text in {
        "gui/__init__.py": "",
        "gui/__pycache__/x.pyc": "no",
        "engine/a.py": "A = 1\n",
        "engine/.hidden": "no",
        "resources/texts/ä.txt": "ü",
        "tests/test.py": "no",
    }.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, encoding="utf-8")
    return home


def test_the_own_wheel_holds_the_three_packages_and_correct_hashes(tree: Path, tmp_path: Path):
    version = metadata.version("layerlab")
    path = write_own_wheel(tmp_path, home=tree)
    assert path.name == f"layerlab-{version}-py3-none-any.whl"
    info = f"layerlab-{version}.dist-info"
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        assert {"gui/__init__.py", "engine/a.py", "resources/texts/ä.txt"} == {
            n for n in names if not n.startswith(info)
        }
        assert f"{info}/licenses/LICENSE" in names
        assert "layerlab = gui.__main__:main" in wheel.read(f"{info}/entry_points.txt").decode()
        assert not any("direct_url" in name for name in names)  # it would tell where the sources lay
        record = wheel.read(f"{info}/RECORD").decode().splitlines()
        assert {line.split(",")[0] for line in record} == set(names)
        for line in record[:-1]:
            name, digest, size = line.rsplit(",", 2)
            content = wheel.read(name)
            expected = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
            assert (digest, int(size)) == (f"sha256={expected}", len(content))


def test_the_same_files_give_the_same_wheel(tree: Path, tmp_path: Path):
    (tmp_path / "again").mkdir()
    first = write_own_wheel(tmp_path, home=tree).read_bytes()
    os.utime(tree / "engine" / "a.py", (1, 1_000_000_000))
    assert write_own_wheel(tmp_path / "again", home=tree).read_bytes() == first


def test_sources_of_another_version_are_refused(tree: Path, tmp_path: Path):
    (tree / "pyproject.toml").write_text('[project]\nname = "layerlab"\nversion = "99.5"\n')
    with pytest.raises(EngineError, match=r"99\.5: run pip install -e \."):
        write_own_wheel(tmp_path, home=tree)


def test_every_package_is_pinned_to_what_is_installed():
    pinned = {package.name.lower(): package for package in pinned_packages()}
    assert {"torch", "pyside6_essentials", "shiboken6", "numpy", "pyqtgraph", "safetensors", "sympy", "pip"} <= set(
        pinned
    )
    assert not {"layerlab", "pytest", "ruff", "mypy", "pyinstaller"} & set(pinned)
    assert str(pinned["numpy"]) == f"numpy=={metadata.version('numpy')}"


# The start on the other machine


@pytest.mark.skipif(sys.platform != "linux", reason="start.sh is for Linux")
def test_the_first_start_sets_up_without_a_network_and_the_second_only_starts(
    portable: Path, pip_wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    command = [str(portable / "start.sh"), "--zoom", "1 5 0"]
    shutil.copy(pip_wheel, portable / "wheels" / "pip-1.0-py3-none-any.whl")
    write_checksums_without_own(portable)
    monkeypatch.setenv("PATH", os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])))
    first = run_offline(command, tmp_path / "home")
    assert first.code == 0, first.output
    assert "set up" in first.output
    assert first.output.endswith("window --zoom 1 5 0\n")
    assert [path.name.count(".half") for path in environments(portable)] == [0]
    second = run_offline(command, tmp_path / "home")
    assert second.output == "window --zoom 1 5 0\n"
    assert not (tmp_path / "home" / "LayerLab").exists()  # all of it is in the folder


def test_a_folder_that_cannot_be_written_to_is_set_up_in_the_data_folder(
    portable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    real = tempfile.TemporaryDirectory

    def read_only(*, dir: Path):
        if dir == portable:
            raise OSError(errno.EROFS, "Read-only file system")
        return real(dir=dir)

    monkeypatch.setattr(starter.tempfile, "TemporaryDirectory", read_only)
    python = starter.prepared(portable)
    assert python.is_relative_to(tmp_path / "data")
    assert environments(portable) == []
    capsys.readouterr()
    assert starter.prepared(portable) == python
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("damage", ["changed", "missing"])
def test_a_damaged_file_is_named_before_anything_is_made(portable: Path, damage: str):
    wheel = portable / "wheels" / "layerlab-1.2-py3-none-any.whl"
    if damage == "changed":
        wheel.write_bytes(wheel.read_bytes()[:-1] + b"x")
    else:
        wheel.unlink()
    with pytest.raises(starter.Problem, match=r"^wheels/layerlab-1\.2\S+ is (damaged|missing).*copy the whole"):
        starter.prepared(portable)
    assert environments(portable) == []


def test_no_room_is_said_with_both_places_and_the_size(portable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    manifest = json.loads((portable / "manifest.json").read_text())
    manifest["installed_bytes"] = 10**18
    (portable / "manifest.json").write_text(json.dumps(manifest))
    write_checksums_without_own(portable)
    with pytest.raises(starter.Problem) as problem:
        starter.prepared(portable)
    assert "needs 1000000000.1 GB" in str(problem.value)
    assert str(portable) in str(problem.value)
    assert str(tmp_path / "data") in str(problem.value)
    assert environments(portable) == environments(tmp_path / "data") == []


def write_checksums_without_own(place: Path) -> None:
    (place / starter.SUMS).unlink()
    write_checksums(place)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("python", "3.99", f"needs Python 3.99, and this is Python {PYTHON}"),
        ("system", "Plan9", f"made for the system Plan9, and this computer's is {platform.system()}"),
        ("machine", "z80", f"made for the processor z80, and this computer's is {platform.machine()}"),
    ],
)
def test_another_machine_is_refused_in_one_sentence(
    portable: Path, capsys: pytest.CaptureFixture[str], field: str, value: str, sentence: str
):
    manifest = json.loads((portable / "manifest.json").read_text())
    (portable / "manifest.json").write_text(json.dumps({**manifest, field: value}))
    assert starter.main([], home=portable) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("content", ["", "[]", "{}", "\x00"])
def test_a_damaged_manifest_is_said(portable: Path, content: str):
    (portable / "manifest.json").write_text(content)
    with pytest.raises(starter.Problem, match=r"manifest\.json is missing or damaged"):
        starter.prepared(portable)


def test_a_setup_that_fails_leaves_nothing_and_says_what_pip_said(portable: Path):
    (portable / "wheels" / "broken-1.0-py3-none-any.whl").write_text("no wheel")
    write_checksums_without_own(portable)
    with pytest.raises(starter.Problem, match=r"^pip could not install .*broken\S+ is no wheel\)\.$"):
        starter.prepared(portable)
    assert environments(portable) == []


def test_what_a_cut_off_start_left_is_removed_when_it_is_old(tmp_path: Path):
    old, young = tmp_path / "environment-1.half-1", tmp_path / "environment-1.half-2"
    for folder in (old, young):
        folder.mkdir()
    os.utime(old, (time.time() - 2 * starter.STALE_S,) * 2)
    starter.remove_stale(tmp_path)
    assert environments(tmp_path) == [young]


def test_a_start_that_was_quicker_wins(tmp_path: Path):
    half, ready = tmp_path / "environment-1.half-7", tmp_path / "environment-1"
    for folder in (half, ready):
        (folder / "bin").mkdir(parents=True)
        (folder / "Scripts").mkdir()
        starter.python_of(folder).touch()
        (folder / starter.READY).write_text(folder.name)
    starter.move(half, ready)
    assert (ready / starter.READY).read_text() == "environment-1"


# Start scripts and texts


@posix_only
@pytest.mark.parametrize(
    ("has_other", "sentence"),
    [
        (True, "LayerLab needs Python 3.11, and here is only Python 3.9: install it"),
        (False, "LayerLab needs Python 3.11, and there is none here: install it"),
    ],
)
def test_a_missing_python_is_named_in_one_sentence(tmp_path: Path, has_other: bool, sentence: str):
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "dirname").symlink_to(shutil.which("dirname") or "")
    if has_other:
        fake = tools / "python3"
        fake.write_text("#!/bin/sh\necho 3.9\n")
        fake.chmod(0o755)
    script = tmp_path / "start.sh"
    text = start_script("linux", "3.11")
    script.write_text(text.replace("/usr/local/bin/python3.11", "/nowhere/python3.11"))
    assert script.read_text() != text
    shell = shutil.which("sh") or ""
    done = subprocess.run([shell, str(script)], env={"PATH": str(tools)}, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(sentence)
    assert done.stderr.count("\n") == 1


def test_the_windows_script_has_its_line_ends_and_checks_the_version():
    text = start_script("win32", "3.12")
    assert text.count("\r\n") == text.count("\n")
    assert "py -3.12" in text
    assert "sys.version_info[:2] != (3, 12)" in text


@pytest.mark.parametrize("system", list(SCRIPTS))
def test_the_page_names_the_script_and_fits_a_page(system: str):
    page = readme_text(
        system, version="1.2", python="3.11", system="S", machine="M", installed_bytes=1_100_000_000, app="L-app"
    )
    lines = page.splitlines()
    assert len(lines) <= 60
    assert max(map(len, lines)) <= 80
    assert f"Start {SCRIPTS[system]} " in page
    assert "1.1 GB" in page


@pytest.mark.parametrize(("system", "has_links"), [("linux", True), ("darwin", True), ("win32", False)])
def test_the_program_has_a_page_of_its_own(system: str, has_links: bool):
    page = app_readme_text(system, version="1.2", system="S", machine="M")
    assert "S on M" in page
    assert ("tar -cf" in page) == has_links
    assert max(map(len, page.splitlines())) <= 80


@pytest.mark.usefixtures("without_registry")
def test_both_folders_appear_together_with_checksums_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def building(wheel: Path, work: Path, log: Path):
        yield Progress(0, 0, "building")
        (work / "LayerLab").mkdir()
        (work / "LayerLab" / "LayerLab").write_text(wheel.name)
        return work / "LayerLab"

    monkeypatch.setattr(folder_module, "building_app", building)
    monkeypatch.setattr(folder_module, "check_builder", lambda: None)
    made = drain(packaging(tmp_path / "L", with_app=True))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["L", "L-app"]
    assert made.app == tmp_path / "L-app"
    assert (made.app / "LayerLab").read_text() == "layerlab-1.2-py3-none-any.whl"
    sums = (made.app / "SHA256SUMS").read_text()
    for name in ("LayerLab", "README.txt", "licences/layerlab/LICENSE"):
        assert f"{hashlib.sha256((made.app / name).read_bytes()).hexdigest()}  {name}\n" in sums


def test_licence_texts_come_from_every_wheel(tmp_path: Path):
    wheel = write_wheel(tmp_path, "thing", "1.0", {"thing/LICENSE": "not this", "thing.py": ""})
    write_licences(tmp_path / "licences", [wheel])
    assert (tmp_path / "licences" / "thing" / "LICENSE").read_text() == "Terms of thing"
    assert "GNU LESSER" in (tmp_path / "licences" / "Qt" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "Source code:" in (tmp_path / "licences" / "Qt" / "NOTICE.txt").read_text(encoding="utf-8")


# Making the folder


@pytest.fixture
def without_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """LayerLab's own wheel is a small one that needs nothing."""

    def own(place: Path) -> Path:
        return write_wheel(place, "layerlab", "1.2", {"gui/__init__.py": ""})

    monkeypatch.setattr(folder_module, "write_own_wheel", own)
    monkeypatch.setattr(folder_module, "pinned_packages", lambda: ())


@pytest.mark.usefixtures("without_registry")
def test_the_folder_is_complete_and_its_checksums_hold(tmp_path: Path):
    made = drain(packaging(tmp_path / "new" / "LayerLab"))
    assert made.wheels == ("layerlab-1.2-py3-none-any.whl",)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["LayerLab"]
    files = {path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*") if path.is_file()}
    listed = dict(line.split("  ")[::-1] for line in (made.folder / "SHA256SUMS").read_text().splitlines())
    assert set(listed) == files - {"SHA256SUMS"}
    assert {SCRIPTS[sys.platform], "start.py", "manifest.json", "README.txt", "licences/layerlab/LICENSE"} <= files
    for name, digest in listed.items():
        assert hashlib.sha256((made.folder / name).read_bytes()).hexdigest() == digest
    assert made.size_bytes == sum((made.folder / name).stat().st_size for name in files)


@pytest.mark.usefixtures("without_registry")
@pytest.mark.parametrize("items", [1, 2, 3])
def test_a_run_that_is_closed_leaves_nothing(tmp_path: Path, items: int):
    work = packaging(tmp_path / "LayerLab")
    for _ in range(items):
        next(work)
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_a_failing_pip_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without_registry: None, capsys: pytest.CaptureFixture[str]
):
    says = "print('ERROR: no way.'); raise SystemExit(1)"
    monkeypatch.setattr(folder_module, "pinned_packages", lambda: ("thing==1.0",))
    monkeypatch.setattr(folder_module, "_PIP", (sys.executable, "-c", says))
    assert main(["--out", str(tmp_path / "LayerLab")]) == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.startswith("pip cannot get thing==1.0 (no way): check the network")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_never_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "mine").write_text("mine")
    assert main(["--out", str(tmp_path)]) == 2
    assert "is there already: remove it or choose another --out." in capsys.readouterr().err
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_place_below_a_file_is_said(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match="cannot be written to"):
        drain(packaging(tmp_path / "file" / "LayerLab"))


def test_a_missing_pyinstaller_is_said_before_anything_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(EngineError, match="PyInstaller is not installed here"):
        drain(packaging(tmp_path / "LayerLab", with_app=True))
    assert list(tmp_path.iterdir()) == []


def test_closing_ends_the_process(tmp_path: Path):
    flag = tmp_path / "flag"
    code = f"import pathlib, time; pathlib.Path({str(flag)!r}).touch(); time.sleep(60)"
    work = running([sys.executable, "-c", code], "waiting", log=tmp_path / "log")
    while not flag.exists():
        next(work)
    started = time.monotonic()
    work.close()
    assert time.monotonic() - started < 30


# The program with a Python of its own


def test_the_program_runs_code_as_its_child_processes_ask(capsys: pytest.CaptureFixture[str], monkeypatch):
    monkeypatch.setattr(sys, "argv", ["LayerLab"])
    assert app_main(["-I", "-X", "utf8", "-c", "import sys; print(sys.argv, __name__)", "a", "-c"]) == 0
    assert capsys.readouterr().out == "['-c', 'a', '-c'] __main__\n"


def test_the_program_hands_all_else_to_the_window(monkeypatch: pytest.MonkeyPatch):
    run = []
    monkeypatch.setattr(sys, "argv", ["LayerLab"])
    monkeypatch.setattr("runpy.run_module", lambda name, **_: run.append((name, sys.argv[1:])))
    assert app_main(["-X", "model.pt", "-c"]) == 0
    assert app_main([]) == 0
    assert run == [("gui", ["-X", "model.pt", "-c"]), ("gui", [])]


def test_the_recipe_is_python_whatever_the_paths_hold():
    for folder in (Path("/a b/it's"), Path('C:\\new\\"x"')):
        compile(spec_text(folder, folder / "script.py", is_windows=True), "spec", "exec")


# Without a network


def test_a_command_that_runs_offline_reaches_no_server(tmp_path: Path):
    code = (
        "import os, socket, sys\n"
        "try: socket.create_connection(('127.0.0.1', int(sys.argv[1])), 5); print('reached')\n"
        "except OSError: print('cut off')\n"
        "print(os.environ['HOME'] == os.getcwd(), os.environ['PIP_NO_INDEX'], 'LAYERLAB_HOME' in os.environ)\n"
    )
    with socket.create_server(("127.0.0.1", 0)) as server:
        done = run_offline([sys.executable, "-c", code, str(server.getsockname()[1])], tmp_path / "home")
    assert done.is_cut == bool(network_cut())
    assert done.output.splitlines() == ["cut off" if done.is_cut else "reached", "True 1 False"]


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not os.environ.get("LAYERLAB_TEST_PACKAGE"), reason="minutes: set LAYERLAB_TEST_PACKAGE=1")
def test_the_real_folder_makes_pictures_and_plays_the_demos_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = drain(packaging(tmp_path / "LayerLab"))
    monkeypatch.setenv("PATH", os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])))
    start = made.folder / SCRIPTS[sys.platform]
    done = run_offline([str(start), "--screenshots", str(tmp_path / "pictures")], tmp_path / "home")
    assert done.code == 0, done.output
    assert {path.stem for path in (tmp_path / "pictures").iterdir()} == {"structure", "layers", "generate", "quantize"}
    played = run_offline([str(start), "--play-demos", str(tmp_path / "demos")], tmp_path / "home")
    assert played.code == 0, played.output
    assert len(re.findall(r"^\d\d-[a-z0-9-]+: \d steps, \d question", played.output, re.MULTILINE)) == 10
