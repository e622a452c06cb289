"""``fetch``: WikiText-2 from the network, the only command that uses it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.progress import drain

HELP = "fetch the WikiText-2 corpus (13 MB) from the network; a broken transfer is gone on with"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for train, valid and test.txt")


def run(options: argparse.Namespace) -> dict[str, Any]:
    from engine.text.download import LICENSE, WIKITEXT2, fetch_wikitext2

    folder = drain(fetch_wikitext2(options.out), options.report)
    return {
        "folder": str(folder),
        "files": [{"name": file.name, "size_bytes": file.size_bytes, "git_blob_sha1": file.sha1} for file in WIKITEXT2],
        "license": LICENSE,
    }


def as_text(result: dict[str, Any]) -> str:
    files = ", ".join(f"{file['name']} ({file['size_bytes']:,} bytes)" for file in result["files"])
    return f"{result['folder']}: {files}\n{result['license']}"
