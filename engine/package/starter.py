"""Starts LayerLab from its folder; the first time it builds the environment from the wheels beside it.

This file is copied into the folder as ``start.py`` and runs there alone, with the other machine's Python: standard
library only, and nothing of LayerLab. The environment is made beside the wheels; where that cannot be, such as on a
read-only disk or one that knows no links, in the user's data folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

MANIFEST, SUMS, READY, LOG = "manifest.json", "SHA256SUMS", "ready.json", "setup.log"
WHEELS = "wheels"
SPARE_BYTES = 100 << 20
STALE_S = 3600
BAD_INPUT = 2


class Problem(Exception):  # noqa: N818
    """One sentence for the person in front of the screen: what is missing, and what to do."""


def main(arguments: list[str], *, home: Path | None = None) -> int:
    home = home or Path(__file__).resolve().parent
    try:
        python = prepared(home)
    except Problem as problem:
        say(str(problem))
        return BAD_INPUT
    except KeyboardInterrupt:
        say("Stopped; the next start begins anew.")
        return 130
    # -P: no file of the folder it is started from can take the place of one of LayerLab's.
    command = [str(python), "-P", "-m", "gui", *arguments]
    if sys.platform == "win32":
        return subprocess.call(command)
    sys.stderr.flush()
    return os.execv(command[0], command)


def say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def prepared(home: Path) -> Path:
    """The environment's Python, after building the environment if there is none yet.

    Raises:
        Problem: this machine does not fit, a file is damaged, there is no room, or pip failed.
    """
    manifest = read_manifest(home)
    check_machine(manifest)
    name = environment_name(home)
    places = [home, data_folder()]
    for place in places:
        if is_ready(place / name):
            return python_of(place / name)
    say("LayerLab is being set up on this computer; this happens once and takes a few minutes.")
    check_files(home)
    refused = []
    for place in places:
        reason = why_not(place, int(manifest["installed_bytes"]))
        if reason is None:
            return build(home, place / name, str(manifest["version"]))
        refused.append(reason)
    reasons = "; ".join(dict.fromkeys(refused))
    raise Problem(
        f"LayerLab has no place to be set up: {reasons}: make room there, or copy the folder to another disk."
    )


def read_manifest(home: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((home / MANIFEST).read_text(encoding="utf-8"))
        if {"version", "python", "system", "machine", "installed_bytes"} <= set(manifest):
            return dict(manifest)
    except (OSError, ValueError, TypeError):
        pass
    raise Problem(f"{MANIFEST} is missing or damaged: copy the whole LayerLab folder here again.")


def check_machine(manifest: dict[str, Any]) -> None:
    needed, here = manifest["python"], f"{sys.version_info[0]}.{sys.version_info[1]}"
    if here != needed:
        raise Problem(f"LayerLab's folder needs Python {needed}, and this is Python {here}: install Python {needed}.")
    if sys.version_info.releaselevel == "alpha":
        raise Problem(f"This is an unfinished Python {here}: install a released Python {needed}.")
    for what, here, needed in (
        ("system", platform.system(), manifest["system"]),
        ("processor", platform.machine(), manifest["machine"]),
    ):
        if here != needed:
            raise Problem(
                f"This folder was made for the {what} {needed}, and this computer's is {here}: make one on a computer "
                "like this with python -m engine.package."
            )


def environment_name(home: Path) -> str:
    """Another content or another Python has another environment, so one folder serves several machines."""
    try:
        content = (home / SUMS).read_bytes()
    except OSError:
        raise Problem(f"{SUMS} is missing: copy the whole LayerLab folder here again.") from None
    base = str(getattr(sys, "_base_executable", sys.executable))
    key = hashlib.sha256(content + f"\n{base}\n{platform.python_version()}".encode())
    return f"environment-{key.hexdigest()[:12]}"


def data_folder() -> Path:
    """As ``gui.settings.data_folder``, without Qt."""
    chosen = os.environ.get("LAYERLAB_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "LayerLab"


def python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def is_ready(environment: Path) -> bool:
    return (environment / READY).is_file() and python_of(environment).exists()


# Before it is built


def check_files(home: Path) -> None:
    """Compares every file with its checksum; Problem names the first that is missing or damaged."""
    say("Checking the files ...")
    for line in (home / SUMS).read_text(encoding="utf-8").splitlines():
        expected, _, name = line.partition("  ")
        digest = hashlib.sha256()
        try:
            with (home / name).open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
        except OSError:
            raise Problem(f"{name} is missing from LayerLab's folder: copy the whole folder here again.") from None
        if digest.hexdigest() != expected:
            raise Problem(f"{name} is damaged: copy the whole LayerLab folder here again.")


def why_not(place: Path, wanted_bytes: int) -> str | None:
    """Why the environment cannot be made there, as part of a sentence; None where it can."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place) as folder:
            if sys.platform != "win32":
                Path(folder, "link").symlink_to("target")  # venv makes some; a USB stick may know none
            free = shutil.disk_usage(folder).free
    except OSError as error:
        return f"{place} cannot be written to ({error.strerror or error})"
    if free < wanted_bytes + SPARE_BYTES:
        wanted_gb, free_gb = (wanted_bytes + SPARE_BYTES) / 1e9, free / 1e9
        return f"it needs {wanted_gb:.1f} GB on the disk of {place}, where {free_gb:.1f} GB are free"
    return None


# Building


def build(home: Path, environment: Path, version: str) -> Path:
    """Under another name first: what is there under its own name is complete."""
    remove_stale(environment.parent)
    half = environment.with_name(f"{environment.name}.half-{os.getpid()}")
    started = time.monotonic()
    try:
        create(half)
        install(home, half, version)
        ready = {"version": version, "seconds": round(time.monotonic() - started, 1)}
        (half / READY).write_text(json.dumps(ready) + "\n", encoding="utf-8")
        move(half, environment)
    except OSError as error:
        raise Problem(
            f"LayerLab could not be set up in {environment.parent} ({error.strerror or error}): make room there, or "
            "copy the folder to another disk, and start again."
        ) from error
    finally:
        shutil.rmtree(half, ignore_errors=True)
    say(f"Done after {time.monotonic() - started:.0f} s. LayerLab starts.")
    return python_of(environment)


def create(folder: Path) -> None:
    try:
        import venv
    except ImportError:
        raise Problem(
            "Python's module venv is missing: install it (on Debian and Ubuntu: apt-get install python3-venv)."
        ) from None
    # pip runs from its wheel, so that a Python without ensurepip will do.
    venv.EnvBuilder(symlinks=sys.platform != "win32", with_pip=False).create(folder)


def install(home: Path, environment: Path, version: str) -> None:
    wheels = sorted(str(path) for path in (home / WHEELS).glob("*.whl"))
    pip = next((path for path in wheels if Path(path).name.startswith("pip-")), None)
    if pip is None:
        raise Problem("The wheel of pip is missing from LayerLab's folder: copy the whole folder here again.")
    chosen = [path for path in wheels if path != pip]
    # --isolated and no configuration: nothing that is set on this machine sends pip elsewhere.
    command = [str(python_of(environment)), "-I", str(Path(pip, "pip")), "--isolated", "install"]
    command += ["--no-index", "--no-deps", "--no-compile", "--no-cache-dir", "--disable-pip-version-check"]
    command += ["--no-warn-script-location", "--find-links", str(home / WHEELS), *chosen]
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    environ["PIP_CONFIG_FILE"] = os.devnull
    say(f"Installing LayerLab {version} and {len(chosen) - 1} packages ...")
    with (environment / LOG).open("wb") as log:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environ, cwd=environment
        )
        started = said = time.monotonic()
        try:
            while child.poll() is None:
                time.sleep(0.1)
                if time.monotonic() - said >= 10:
                    said = time.monotonic()
                    say(f"... still installing ({said - started:.0f} s)")
        finally:
            if child.poll() is None:
                child.terminate()
            child.wait()
    if child.returncode != 0:
        raise Problem(f"pip could not install LayerLab's packages ({pip_said(environment / LOG)}).")


def pip_said(log: Path) -> str:
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR: ")] or lines or ["it said nothing"]
    return errors[-1].removeprefix("ERROR: ").rstrip(".")


def move(half: Path, environment: Path) -> None:
    """A second start may have been quicker; on Windows a virus scanner may hold a new file for a moment."""
    for attempt in range(20):
        try:
            if environment.exists() and not is_ready(environment):
                shutil.rmtree(environment)
            half.rename(environment)
            return
        except OSError:
            if is_ready(environment):
                return
            if attempt == 19:
                raise
            time.sleep(0.5)


def remove_stale(place: Path) -> None:
    """What a start that was cut off has left behind."""
    for folder in place.glob("environment-*.half-*"):
        try:
            is_stale = time.time() - folder.stat().st_mtime > STALE_S
        except OSError:
            continue
        if is_stale:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
