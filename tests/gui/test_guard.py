"""The guard at start: in child processes, with packages and libraries that only look like the real ones."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import PySide6
import pytest

from gui import guard
from gui.guard import reason_to_refuse

ROOT = Path(__file__).parents[2]
PACKAGES = {"torch": "2.13.0+cpu", "PySide6": "6.11.3", "pyqtgraph": "0.14.0", "numpy": "2.4.6", "safetensors": "0.8.0"}
ASK = "from gui.guard import reason_to_refuse; print(reason_to_refuse(python=(3, 11), environ={}))"
PLATFORMS = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"

needs_xcb = pytest.mark.skipif(not (PLATFORMS / "libqxcb.so").exists(), reason="PySide6 of another system")


@pytest.fixture
def site(tmp_path):
    """A stand-in for site-packages, in which everything is as it should be."""
    for package, version in PACKAGES.items():
        install(tmp_path, package, version)
    return tmp_path


def install(site: Path, package: str, version: str, distribution: str | None = None) -> None:
    (site / package).mkdir(exist_ok=True)
    (site / package / "__init__.py").write_text("raise SystemExit('imported by the guard')", encoding="utf-8")
    name = distribution or {"PySide6": "PySide6_Essentials"}.get(package, package)
    folder = site / f"{name}-{version}.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")


def uninstall(site: Path, package: str) -> None:
    (site / package / "__init__.py").unlink()
    (site / package).rmdir()
    [folder] = [path for path in site.iterdir() if path.name.startswith(package)]
    (folder / "METADATA").unlink()
    folder.rmdir()


def asked(*path: Path, code: str = ASK) -> str:
    """What the guard says in a Python that sees these folders and LayerLab's, and no other packages."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        cwd=path[0],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (*path, ROOT)))},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout.strip()


def test_nothing_is_refused_here():
    assert reason_to_refuse(environ={}) is None
    assert reason_to_refuse(environ={"QT_QPA_PLATFORM": "offscreen"}) is None


def test_nothing_is_refused_where_all_is_as_it_should_be(site):
    assert asked(site) == "None"


def test_the_pinned_versions_are_those_of_the_project():
    with (ROOT / "pyproject.toml").open("rb") as file:
        dependencies = tomllib.load(file)["project"]["dependencies"]
    assert f"torch=={guard.TORCH}" in dependencies
    oldest = ".".join(map(str, guard.OLDEST_QT))
    assert f"PySide6-Essentials>={oldest},<6.12" in dependencies
    assert len(dependencies) == len(guard.PACKAGES)


def test_the_libraries_are_those_of_the_readme():
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").replace("\\\n", " ").split())
    assert guard.LIBRARIES in readme
    assert guard.WINDOW_LIBRARIES in readme


@pytest.mark.parametrize("version", ["2.12.1+cpu", "2.14.0", "2.13.1", "2.13.0.dev1"])
def test_another_torch_is_refused(site, version):
    uninstall(site, "torch")
    install(site, "torch", version)
    assert asked(site) == f"LayerLab needs torch 2.13.0, here is {version}: run pip install torch==2.13.0."


def test_a_cuda_build_of_the_same_torch_is_welcome(site):
    uninstall(site, "torch")
    install(site, "torch", "2.13.0+cu130")
    assert asked(site) == "None"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_missing_package_is_named(site, package):
    uninstall(site, package)
    assert asked(site).startswith(f"{package} is not installed for {sys.executable}: install LayerLab ")


def test_several_missing_packages_are_named_together(site):
    uninstall(site, "torch")
    uninstall(site, "numpy")
    assert asked(site).startswith("torch and numpy are not installed for ")


@pytest.mark.parametrize(("version", "python", "sentence"), [
    ("6.12.0", (3, 11), "PySide6 6.12.0 crashes Python 3.11: run pip install "),
    ("6.12.3", (3, 11), "PySide6 6.12.3 crashes Python 3.11: run pip install "),
    ("6.7.3", (3, 12), "PySide6 6.7.3 is too old for LayerLab: run pip install "),
    ("6.12.0", (3, 12), "None"),
    ("6.8.0", (3, 11), "None"),
])  # fmt: skip
def test_versions_of_pyside(site, version, python, sentence):
    uninstall(site, "PySide6")
    install(site, "PySide6", version)
    assert asked(site, code=ASK.replace("(3, 11)", str(python))).startswith(sentence)


def test_a_pyside_under_its_full_name_or_without_metadata_is_no_missing_one(site):
    uninstall(site, "PySide6")
    install(site, "PySide6", "6.12.0", distribution="PySide6")
    assert "crashes Python 3.11" in asked(site)
    (site / "PySide6-6.12.0.dist-info" / "METADATA").unlink()
    (site / "PySide6-6.12.0.dist-info").rmdir()
    assert asked(site) == "None"


@pytest.mark.parametrize("name", ["engine", "resources"])
def test_a_foreign_package_of_our_name_is_refused_and_not_run(site, name):
    marker = site / "it_ran"
    (site / name).mkdir()
    (site / name / "__init__.py").write_text(f"open({str(marker)!r}, 'w')", encoding="utf-8")
    sentence = asked(site)
    assert sentence.startswith(f"The package '{name}' in {site / name} is not LayerLab's and hides it: remove it, or ")
    assert not marker.exists()


def test_a_foreign_module_of_our_name_is_refused(site):
    (site / "engine.py").write_text("", encoding="utf-8")
    assert asked(site).startswith(f"The package 'engine' in {site / 'engine.py'} is not LayerLab's")


def test_resources_that_were_overwritten_are_refused(site, tmp_path_factory):
    # Another package of that name, installed into the same folder, leaves its own __init__.py in ours.
    home = tmp_path_factory.mktemp("installed")
    (home / "gui").mkdir()
    for name in ("__init__.py", "guard.py"):
        (home / "gui" / name).write_bytes((ROOT / "gui" / name).read_bytes())
    for name in ("engine", "resources"):
        (home / name).mkdir()
        (home / name / "__init__.py").write_text("", encoding="utf-8")
    (home / "engine" / "errors.py").write_text("", encoding="utf-8")
    assert asked(home, site).startswith(f"The package 'resources' in {home} was overwritten by another one: ")


@needs_xcb
def test_a_missing_library_of_the_window_is_named_with_the_remedy(tmp_path):
    package = fake_qt(tmp_path, b"libxcb-cursor.so.0", b"libxcb-cursor.so.9")
    sentence = asked_with_screen(package, DISPLAY=":0")
    assert sentence.startswith("The library libxcb-cursor.so.9 is missing, and Qt cannot start without it: run ")
    assert "libxcb-cursor0" in sentence
    # With Wayland there Qt takes another plugin.
    assert asked_with_screen(package, DISPLAY=":0", WAYLAND_DISPLAY="wayland-0") == "None"


@needs_xcb
def test_a_missing_library_without_a_screen_asks_for_less(tmp_path):
    package = fake_qt(tmp_path, b"libQt6Gui.so.6", b"libQt6Gui.so.9", plugin="offscreen")
    sentence = asked_with_screen(package, QT_QPA_PLATFORM="offscreen")
    assert sentence.startswith("The library libQt6Gui.so.9 is missing")
    assert "libegl1" in sentence
    assert "xcb" not in sentence


@needs_xcb
@pytest.mark.skipif(Path("/tmp/.X11-unix/X987").exists(), reason="this display exists")
def test_a_display_that_nobody_serves_is_refused():
    sentence = reason_to_refuse(platform="linux", environ={"DISPLAY": ":987"})
    assert sentence is not None
    assert sentence.startswith("The X display ':987' cannot be opened: start LayerLab from a desktop session")
    assert reason_to_refuse(platform="linux", environ={"DISPLAY": ":987", "QT_QPA_PLATFORM": "offscreen"}) is None
    assert reason_to_refuse(platform="darwin", environ={"DISPLAY": ":987"}) is None


def test_the_guard_loads_neither_qt_nor_torch_nor_the_engine():
    code = "import sys; from gui.guard import reason_to_refuse; reason_to_refuse(environ={}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "gui" in loaded
    assert not loaded & {"torch", "PySide6", "shiboken6", "numpy", "pyqtgraph", "engine", "resources"}


def fake_qt(folder: Path, name: bytes, other: bytes, plugin: str = "xcb") -> Path:
    """A PySide6 whose platform plugin asks for a library that does not exist; all else is the real one's."""
    platforms = folder / "PySide6" / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (folder / "PySide6" / "Qt" / "lib").symlink_to(PLATFORMS.parents[1] / "lib")
    content = (PLATFORMS / f"libq{plugin}.so").read_bytes()
    assert name in content
    (platforms / f"libq{plugin}.so").write_bytes(content.replace(name, other))
    return folder / "PySide6"


def asked_with_screen(package: Path, **environ: str) -> str:
    code = (
        "from pathlib import Path; from gui import guard; "
        f"guard._place = lambda name: Path({str(package)!r}); "
        f"print(guard._unfit_screen('linux', {environ!r}))"
    )
    return asked(ROOT, code=code)
