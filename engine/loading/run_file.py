"""A user's file, run: only when its content is trusted."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.language import tr
from engine.loading.recognise import recognise
from engine.loading.regular import open_regular
from engine.loading.rehearsal import SECONDS, rehearse
from engine.loading.results import ModuleClass
from engine.loading.sandbox import inspect_file
from engine.loading.trust import RUNNABLE, TrustStore
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.handle import ModelHandle

_BLOCK = 8 << 20


def run_file(
    path: Path,
    trust: TrustStore,
    *,
    class_name: str | None = None,
    arguments: Mapping[str, Any] | None = None,
    seed: int = 0,
    seconds: float = SECONDS,
) -> Generator[Progress, None, ModelHandle]:
    """A model by running its file: a module class of a .py, a whole pickled module, or TorchScript.

    ``class_name`` may be left out where a .py defines one class; ``arguments`` are its constructor's, plain values.
    It runs in a child process first, which gets ``seconds``.

    Raises:
        EngineError: the file is not trusted, lacks arguments, fails, never ends, or makes no module.
    """
    path = Path(path).absolute()
    found = recognise(path)
    if found.format not in RUNNABLE:
        raise EngineError(
            tr("{path} is a {title}, which is never run: open it to look at it.", path=path, title=found.title)
        )
    content, digest = yield from _content(path)
    if not trust.is_trusted(digest):
        raise EngineError(
            tr("{path} is not trusted as it is now: see what it would run, and allow it first.", path=path)
        )
    given = dict(arguments or {})
    if found.format == "Python source":
        inspection = yield from inspect_file(path)
        class_name = _checked_class(path, inspection.classes, class_name, given)
    request: dict[str, Any] = {
        "format": found.format,
        "digest": digest,
        "class_name": class_name or "",
        "arguments": given,
        "seed": seed,
    }
    yield from rehearse({"path": str(path), **request}, seconds=seconds)
    yield Progress(0, 0, tr("running {file}", file=path.name))
    from engine.handle import ModelHandle
    from engine.loading.running import run_content

    module, example_input = run_content(path, content, **request)
    name = class_name or type(module).__name__
    if found.format == "TorchScript":
        name = getattr(module, "original_name", name)
    if found.format == "Python source":
        provenance = tr(
            "initialised from seed {seed}, not trained; class of {file} (sha256 {digest})",
            seed=seed,
            file=path.name,
            digest=digest[:8],
        )
    else:
        provenance = tr("module of {file} (sha256 {digest})", file=path.name, digest=digest[:8])
    return ModelHandle(name, name, module, provenance, example_input)


def parse_argument(text: str) -> Any:
    """A constructor argument as a user types it: a number, text in quotes, None, True, or a list of those.

    Raises:
        EngineError: it is none of these; names and calls are not.
    """
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
        raise EngineError(
            tr(
                "{text!r} is no plain value: give a number, a text in quotes, True, False, None or a list.",
                text=text[:60],
            )
        ) from error


def _checked_class(path: Path, classes: tuple[ModuleClass, ...], name: str | None, given: Mapping[str, Any]) -> str:
    names = [known.name for known in classes]
    if name is None and len(names) > 1:
        raise EngineError(tr("{path} defines {names}: choose one of them.", path=path, names=", ".join(names)))
    chosen = next((known for known in classes if name in (None, known.name)), None)
    if chosen is None:
        raise EngineError(
            tr(
                "{path} defines no module class {name}: choose one of {names}.",
                path=path,
                name=name,
                names=", ".join(names),
            )
        )
    lacking = [argument.name for argument in chosen.arguments if argument.required and argument.name not in given]
    if lacking:
        raise EngineError(
            tr("{name} needs {arguments}: give a value for each.", name=chosen.name, arguments=", ".join(lacking))
        )
    return chosen.name


def _content(path: Path) -> Generator[Progress, None, tuple[bytes, str]]:
    """A file's bytes and their SHA-256: what is run is what was hashed, even if the file is replaced meanwhile."""
    blocks, digest = [], hashlib.sha256()
    with open_regular(path) as file:
        while block := file.read(_BLOCK):
            blocks.append(block)
            digest.update(block)
            yield Progress(0, 0, tr("reading {file}", file=path.name))
    return b"".join(blocks), digest.hexdigest()
