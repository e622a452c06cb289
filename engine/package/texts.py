"""What is written into the folder for people: the start script of each system, and one page to read first."""

from __future__ import annotations

SCRIPTS = {"linux": "start.sh", "darwin": "start.command", "win32": "start.bat"}
"""The script's name by ``sys.platform``."""

_POSIX = """\
#!/bin/sh
# Starts LayerLab with a Python {python}; the first start sets it up. LAYERLAB_PYTHON names another Python.
folder=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 2
found=
for python in "$LAYERLAB_PYTHON" python{python} python3 python {places}; do
    [ -n "$python" ] && command -v "$python" >/dev/null 2>&1 || continue
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
    if [ "$version" = "{python}" ]; then
        exec "$python" "$folder/start.py" "$@"
    fi
    case " $found" in *" $version"*) ;; *) found="$found $version" ;; esac
done
if [ -n "$found" ]; then
    found="here is only Python$found"
else
    found="there is none here"
fi
echo "LayerLab needs Python {python}, and $found: {remedy}." >&2
exit 2
"""

_WINDOWS = """\
@echo off
rem Starts LayerLab with a Python {python}; the first start sets it up. LAYERLAB_PYTHON names another Python.
setlocal
set "CHECK=import sys; sys.exit(sys.version_info[:2] != {pair})"
if not defined LAYERLAB_PYTHON goto launcher
"%LAYERLAB_PYTHON%" -c "%CHECK%" >nul 2>nul || goto launcher
"%LAYERLAB_PYTHON%" "%~dp0start.py" %*
goto ended
:launcher
py -{python} -c "%CHECK%" >nul 2>nul || goto path
py -{python} "%~dp0start.py" %*
goto ended
:path
python -c "%CHECK%" >nul 2>nul || goto missing
python "%~dp0start.py" %*
goto ended
:missing
echo LayerLab needs Python {python}, and there is none here: {remedy}.
pause
exit /b 2
:ended
set "CODE=%errorlevel%"
if not "%CODE%" == "0" pause
exit /b %CODE%
"""

_REMEDIES = {
    "linux": "install it (on Debian and Ubuntu: apt-get install python{python}) or set LAYERLAB_PYTHON to it",
    "darwin": "install it from its installer package or set LAYERLAB_PYTHON to it",
    "win32": "install it from its installer, with the launcher py, or set LAYERLAB_PYTHON to it",
}

_README = """\
LayerLab {version}: a lab for looking inside PyTorch models
{underline}

For teachers: how to bring it to computers without a network
------------------------------------------------------------

1. Copy this whole folder to the computer, or leave it on the USB stick.
2. Start {script} {how}.
   The first start checks the files and sets LayerLab up: it takes a few
   minutes and {installed_gb:.1f} GB of disk. Every later start takes seconds.
3. For the next computer, copy the folder again; nothing has to be
   downloaded, and nothing is installed outside of the two places below.
4. In LayerLab, Help > Guide begins with "A lesson in 10 minutes"; the Demos
   menu plays ten guided demos; View > Language has Deutsch and Español.

What the computer needs

- {system} on {machine}, like the computer this folder was made on.
- Python {python} (any {python}.x). If it is missing, the start says so. Where
  Python cannot be installed, use the folder {app}: it brings
  its own, and is made by python -m engine.package --out DIR --with-pyinstaller.
{libraries}
Where things are

- The program is set up in environment-... in this folder. Where this folder
  cannot be written to, that is in the data folder of the user:
  {data}
  There lie the settings and the logs, too.
- To remove LayerLab, delete both. To repair it, delete environment-... and
  start again.

If it does not start

- It says in one sentence what is missing. On Linux, start it from a terminal
  to read it.
- "... is damaged": the copy is not complete. Copy the folder once more.
  SHA256SUMS lists the checksum of every file.
- Options go behind the name, such as  {script} --zoom 150  or  --projector
  ({script} --help lists them).

Licences: LayerLab is free software (MIT). The texts for it and for the
packages in the folder wheels are in the folder licences.
"""

_APP_README = """\
LayerLab {version}: the program with a Python of its own
{underline}

1. Copy this whole folder to the computer ({system} on {machine}). Nothing has
   to be installed or downloaded.
2. Start {program}.
{links}
Settings and logs lie in {data}.
SHA256SUMS lists the checksum of every file. LayerLab is free software (MIT);
the texts for it and for all that it brings are in the folder licences.
"""

_APP_LINKS = """\
3. The folder holds links, and many USB sticks know none: carry it as an
   archive (tar -cf LayerLab-app.tar LayerLab-app) and unpack it on the disk.
"""

_DATA = {
    "linux": "~/.local/share/LayerLab",
    "darwin": "~/Library/Application Support/LayerLab",
    "win32": "%LOCALAPPDATA%\\LayerLab",
}

_LIBRARIES = """\
- The libraries that Qt needs. A desktop has most of them; where one is
  missing, the start names the packages to install.
"""


def start_script(platform: str, python: str) -> str:
    """``platform`` is a ``sys.platform`` of ``SCRIPTS``; ``python`` is such as "3.11"."""
    remedy = _REMEDIES[platform].format(python=python)
    if platform == "win32":
        text = _WINDOWS.format(python=python, pair=tuple(int(part) for part in python.split(".")), remedy=remedy)
        return text.replace("\n", "\r\n")
    places = f"/usr/local/bin/python{python}"
    if platform == "darwin":
        places += (
            f" /opt/homebrew/bin/python{python} /Library/Frameworks/Python.framework/Versions/{python}/bin/python3"
        )
    return _POSIX.format(python=python, places=places, remedy=remedy)


def readme_text(
    platform: str, *, version: str, python: str, system: str, machine: str, installed_bytes: int, app: str
) -> str:
    """One page of plain text; ``app`` is the name of the folder with the one-folder build."""
    how = {
        "linux": "(in a terminal, in this folder: sh start.sh)",
        "darwin": "(double click; the first time: right click, Open)",
        "win32": "(double click)",
    }
    text = _README.format(
        version=version,
        underline="=" * len(f"LayerLab {version}: a lab for looking inside PyTorch models"),
        script=SCRIPTS[platform],
        how=how[platform],
        installed_gb=installed_bytes / 1e9,
        system=system,
        machine=machine,
        python=python,
        app=app,
        libraries=_LIBRARIES if platform == "linux" else "",
        data=_DATA[platform],
    )
    return text.replace("\n", "\r\n") if platform == "win32" else text


def app_readme_text(platform: str, *, version: str, system: str, machine: str) -> str:
    """The few lines for the one-folder build."""
    text = _APP_README.format(
        version=version,
        underline="=" * len(f"LayerLab {version}: the program with a Python of its own"),
        system=system,
        machine=machine,
        program="LayerLab.exe" if platform == "win32" else "LayerLab",
        links="" if platform == "win32" else _APP_LINKS,
        data=_DATA[platform],
    )
    return text.replace("\n", "\r\n") if platform == "win32" else text
