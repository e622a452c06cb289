"""Runs any command as on a machine that has never seen a network: to try a folder before it is taken along.

``python -m engine.package.offline -- COMMAND ARGUMENTS...``: the network is cut (Linux namespaces; elsewhere pip alone
is cut off), home and data folders are new and empty, and no variable of pip or Python is passed on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError

_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM")


@dataclass(frozen=True)
class Offline:
    """How a command went: ``is_cut`` tells whether it had no network at all, or pip alone had none."""

    code: int
    seconds: float
    output: str
    is_cut: bool


def run_offline(command: Sequence[str], home: Path, *, timeout_s: float = 1800.0) -> Offline:
    """Runs ``command`` in ``home``, which is the user's home, data and working folder.

    Raises:
        EngineError: it cannot be started, or did not end in time.
    """
    cut = network_cut()
    home = Path(home).absolute()
    home.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    try:
        done = subprocess.run(
            [*cut, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environ(os.environ, home),
            cwd=home,
            timeout=timeout_s,
            check=False,
        )
    except OSError as error:
        raise EngineError(f"{command[0]} cannot be started ({error.strerror}): give its whole path.") from error
    except subprocess.TimeoutExpired as error:
        raise EngineError(f"{command[0]} did not end within {timeout_s:g} s: give it more time.") from error
    seconds = time.monotonic() - started
    return Offline(done.returncode, seconds, done.stdout.decode(errors="replace"), is_cut=bool(cut))


def network_cut() -> tuple[str, ...]:
    """What stands before a command so that it has no network; empty where this system cannot do that."""
    if sys.platform == "linux" and shutil.which("unshare"):
        for cut in (("unshare", "--net"), ("unshare", "--map-root-user", "--net")):
            if subprocess.run([*cut, "true"], capture_output=True, check=False).returncode == 0:
                return cut
    return ()


def _environ(here: Mapping[str, str], home: Path) -> dict[str, str]:
    kept = {name: here[name] for name in _KEPT if name in here}
    places = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home))
    return {**kept, **places, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}


def main(arguments: Sequence[str] | None = None) -> int:
    command = list(sys.argv[1:] if arguments is None else arguments)
    if command[:1] == ["--"]:
        del command[0]
    if not command or command[0].startswith("-"):
        sys.stderr.write(
            "Give the command to run: python -m engine.package.offline -- DIR/start.sh --screenshots OUT.\n"
        )
        return 2
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        try:
            done = run_offline(command, Path(home))
        except EngineError as error:
            sys.stderr.write(f"{error}\n")
            return 2
    sys.stdout.write(done.output)
    how = "without a network" if done.is_cut else "with the network cut off for pip alone"
    sys.stderr.write(f"exit code {done.code} after {done.seconds:.1f} s, {how}\n")
    return done.code


if __name__ == "__main__":
    sys.exit(main())
