"""Renews the translations from the source code: ``python -m gui.translations``.

Every ``tr("…")`` and ``mark("…")`` of gui and engine becomes an entry of resources/translations/*.ts, which keeps what
is translated already; the .qm beside it is what the program reads. ``--check`` changes nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "es")
SOURCES = ("gui", "engine")
FAILED = 1


@dataclass(frozen=True)
class Translation:
    """The entries of a .ts file: translations by English text, "" for what is not translated."""

    code: str
    texts: dict[str, str]

    @property
    def unfinished(self) -> tuple[str, ...]:
        return tuple(source for source, text in self.texts.items() if not text)

    @property
    def ill_formed(self) -> tuple[str, ...]:
        """English texts whose translation has other values in braces, which would fail when it is shown."""
        return tuple(source for source, text in self.texts.items() if text and fields(text) != fields(source))


def main(argv: Sequence[str] | None = None) -> int:
    """Updates, or with ``--check`` only looks; the exit code is 1 where a check finds something to do."""
    parser = argparse.ArgumentParser(prog="python -m gui.translations", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say what is missing or unfinished")
    parser.add_argument("--list", action="store_true", help="print every unfinished text")
    parser.add_argument("--tidy", action="store_true", help="drop what the source code has no more")
    options = parser.parse_args(argv)
    problems = 0
    for code in CODES:
        kept = FOLDER / f"{code}.ts"
        if options.check:
            with tempfile.TemporaryDirectory() as folder:
                renewed = renew(kept, Path(folder) / kept.name)
        else:
            renewed = renew(kept, kept, is_tidy=options.tidy)
            for path in (kept, keys_of(kept)):
                if path.exists():
                    compile_(path)
        problems += _report(renewed, read(kept) if kept.exists() else Translation(code, {}), is_long=options.list)
    return FAILED if options.check and problems else 0


def renew(kept: Path, target: Path, *, is_tidy: bool = False) -> Translation:
    """Writes to ``target`` what is in ``kept`` and, as unfinished, what the source code has beyond it."""
    if kept != target and kept.exists():
        target.write_bytes(kept.read_bytes())
    files = sorted(str(path) for folder in SOURCES for path in (ROOT / folder).rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listing:
        listing.write("\n".join(files))
        listing.flush()
        _run(
            "lupdate",
            f"@{listing.name}",
            *("-tr-function-alias", "tr+=mark", "-locations", "none", "-silent"),
            *("-source-language", "en", "-target-language", kept.stem),
            *(("-no-obsolete",) if is_tidy else ()),
            *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),
            *("-ts", str(target)),
        )
    return read(target)


def keys_of(path: Path) -> Path:
    """Beside a translation, where Qt's own names of keys are not those of the keyboards."""
    return path.with_name(f"{path.stem}.keys{path.suffix}")


def compile_(path: Path) -> None:
    """Makes the .qm of a .ts; what is unfinished is left out and stays English."""
    _run("lrelease", str(path), "-nounfinished", "-silent", "-qm", str(path.with_suffix(".qm")))


def read(path: Path) -> Translation:
    """The entries of a .ts file but for those that the source code has no more."""
    texts: dict[str, str] = {}
    for message in ElementTree.parse(path).iterfind("context/message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        kind = "" if translation is None else translation.get("type", "")
        if kind in ("vanished", "obsolete"):
            continue
        is_done = translation is not None and kind != "unfinished"
        texts[source] = (translation.text or "") if translation is not None and is_done else ""
    return Translation(path.stem, texts)


def fields(text: str) -> frozenset[str]:
    """The values that a template names, with those inside of format specifications; empty for a plain text."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:  # a lone brace: no template
        return frozenset()
    found = {name for _, name, _, _ in parts if name}
    for _, _, spec, _ in parts:
        found |= fields(spec) if spec else frozenset()
    return frozenset(found)


def _report(renewed: Translation, kept: Translation, *, is_long: bool) -> int:
    missing = len(renewed.texts.keys() - kept.texts.keys())
    ill_formed = renewed.ill_formed
    print(
        f"{renewed.code}: {len(renewed.texts):,} texts, {len(renewed.unfinished):,} unfinished, "
        f"{missing:,} missing, {len(ill_formed):,} with other values in braces"
    )
    for source in (*(renewed.unfinished if is_long else ()), *ill_formed):
        print(f"    {source!r}")
    return missing + len(renewed.unfinished) + len(ill_formed)


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, as PySide6 brings them."""
    suffix = ".exe" if sys.platform == "win32" else ""
    folder = Path(PySide6.__path__[0])
    found = next(
        (path for path in (folder / f"{tool}{suffix}", folder / "Qt" / "libexec" / f"{tool}{suffix}") if path.exists()),
        None,
    )
    if found is None:
        raise SystemExit(f"{tool} is not part of this PySide6: install PySide6-Essentials anew.")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {(done.stderr or done.stdout).strip()}")


if __name__ == "__main__":
    sys.exit(main())
