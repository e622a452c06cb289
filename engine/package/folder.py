"""The portable folder: wheels, a start script, checksums, one page to read, licence texts."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tempfile
import time
import zipfile
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path

from engine.errors import EngineError
from engine.package import starter
from engine.package.app import PROGRAM, building_app, check_builder
from engine.package.checksums import size_bytes, write_checksums
from engine.package.licences import add_program_licences, write_licences
from engine.package.own_wheel import NAME, write_own_wheel
from engine.package.pinned import pinned_packages
from engine.package.processes import last_line, running
from engine.package.texts import SCRIPTS, app_readme_text, readme_text, start_script
from engine.progress import Progress

ENVIRONMENT_BYTES = 20 << 20
"""What an environment takes besides the packages: block sizes of the disk, compiled modules of the first start."""


@dataclass(frozen=True)
class Package:
    """What was made; sizes are those of the files. ``app`` is the one-folder build, None without one."""

    folder: Path
    size_bytes: int
    installed_bytes: int
    wheels: tuple[str, ...]
    seconds: float
    app: Path | None = None
    app_size_bytes: int = 0
    app_seconds: float = 0.0


def packaging(out: Path, *, with_app: bool = False) -> Generator[Progress, None, Package]:
    """Makes the folder ``out`` and, ``with_app``, the one-folder build ``OUT-app`` beside it.

    Both are made under other names and renamed at the end: a run that fails or is closed leaves nothing behind.

    Raises:
        EngineError: ``out`` is there already or cannot be written, the network or PyInstaller failed, or no disk space.
    """
    out = Path(out).absolute()
    targets = [out, app_folder(out)] if with_app else [out]
    if with_app:
        check_builder()
    script = SCRIPTS.get(sys.platform)
    if script is None:
        raise EngineError(f"There is no start script for {sys.platform}: make the folder on Linux, macOS or Windows.")
    for target in targets:
        _check_free(target)
    started = time.monotonic()
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{out.name}.half-", dir=out.parent))
    except OSError as error:
        raise EngineError(f"{out.parent} cannot be written to ({error.strerror}): choose another --out.") from error
    try:
        folder = work / "folder"
        wheels, installed_bytes = yield from _filling(folder, work, script, app_folder(out).name)
        made = Package(
            folder=out,
            size_bytes=size_bytes(folder),
            installed_bytes=installed_bytes,
            wheels=tuple(path.name for path in wheels),
            seconds=time.monotonic() - started,
        )
        ready = [folder]
        if with_app:
            built = time.monotonic()
            ready.append((yield from _building(wheels, folder, work)))
            made = replace(
                made, app=targets[1], app_size_bytes=size_bytes(ready[1]), app_seconds=time.monotonic() - built
            )
        for source, target in zip(ready, targets, strict=True):
            _check_free(target)
            if target.exists():
                target.rmdir()
            source.rename(target)
        return made
    except OSError as error:
        raise EngineError(
            f"The folder cannot be written to {out.parent} ({error.strerror or error}): make room there, or choose "
            "another --out."
        ) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def app_folder(out: Path) -> Path:
    """Where the one-folder build goes."""
    return out.with_name(f"{out.name}-app")


def _check_free(target: Path) -> None:
    if os.path.lexists(target) and not (target.is_dir() and not any(target.iterdir())):
        raise EngineError(f"{target} is there already: remove it or choose another --out.")


def _filling(folder: Path, work: Path, script: str, app: str) -> Generator[Progress, None, tuple[list[Path], int]]:
    """Writes all of the folder; returns its wheels, LayerLab's own first, and what they take when installed."""
    store = folder / starter.WHEELS
    store.mkdir(parents=True)
    yield Progress(0, 0, "packing LayerLab's own files")
    own = write_own_wheel(store)
    yield from _fetching(store, work)
    wheels = [own, *sorted(path for path in store.glob("*.whl") if path != own)]
    installed_bytes = ENVIRONMENT_BYTES + sum(unpacked_bytes(path) for path in wheels)
    yield Progress(0, 0, "writing start script, texts and checksums")
    version, python = metadata.version(NAME), f"{sys.version_info[0]}.{sys.version_info[1]}"
    write_start(folder, version=version, python=python, installed_bytes=installed_bytes, script=script, app=app)
    write_licences(folder / "licences", wheels)
    write_checksums(folder)
    return wheels, installed_bytes


def _fetching(store: Path, work: Path) -> Generator[Progress, None, None]:
    """Wheels of what is installed here, as pip is set up to get them; then pip says whether they are enough."""
    pinned = pinned_packages()
    log = work / "pip.log"
    for done, package in enumerate(pinned):
        command = [*_PIP, "wheel", "--no-deps", "--wheel-dir", str(store), str(package)]
        code = yield from running(command, f"fetching {package} ({done + 1} of {len(pinned)})", log=log)
        if code != 0:
            raise EngineError(
                f"pip cannot get {package} ({last_line(log, prefix='ERROR: ')}): check the network, or name a folder "
                "with its wheel in the environment variable PIP_FIND_LINKS."
            )
    command = [*_PIP, "install", "--dry-run", "--ignore-installed", "--no-index", "--find-links", str(store), NAME]
    code = yield from running(command, "checking that the wheels are enough", log=log)
    if code != 0:
        raise EngineError(
            f"The wheels are not enough ({last_line(log, prefix='ERROR: ')}): install LayerLab into a fresh virtual "
            "environment and make the folder from there."
        )


_PIP = (sys.executable, "-P", "-m", "pip", "--disable-pip-version-check", "--no-input")


def unpacked_bytes(wheel: Path) -> int:
    """What the files of a wheel take when installed."""
    with zipfile.ZipFile(wheel) as content:
        return sum(entry.file_size for entry in content.infolist())


def write_start(folder: Path, *, version: str, python: str, installed_bytes: int, script: str, app: str) -> None:
    """The start script and what it reads, and the page for people."""
    system, machine = platform.system(), platform.machine()
    manifest = {
        "version": version,
        "python": python,
        "system": system,
        "machine": machine,
        "installed_bytes": installed_bytes,
    }
    (folder / starter.MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    shutil.copyfile(Path(starter.__file__), folder / "start.py")
    start = folder / script
    start.write_text(start_script(sys.platform, python), encoding="utf-8", newline="")
    start.chmod(0o755)
    readme = readme_text(
        sys.platform,
        version=version,
        python=python,
        system=system,
        machine=machine,
        installed_bytes=installed_bytes,
        app=app,
    )
    (folder / "README.txt").write_text(readme, encoding="utf-8", newline="")


def _building(wheels: Sequence[Path], folder: Path, work: Path) -> Generator[Progress, None, Path]:
    """The one-folder build with the same licence texts and checksums of its own."""
    place = work / "app"
    place.mkdir()
    app = yield from building_app(wheels[0], place, work / "pyinstaller.log")
    yield Progress(0, 0, f"writing licences and checksums of {PROGRAM}'s program")
    shutil.copytree(folder / "licences", app / "licences")
    add_program_licences(app / "licences")
    readme = app_readme_text(
        sys.platform, version=metadata.version(NAME), system=platform.system(), machine=platform.machine()
    )
    (app / "README.txt").write_text(readme, encoding="utf-8", newline="")
    write_checksums(app)
    return app
