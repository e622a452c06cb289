"""A .py file, parsed and not run: the module classes that it defines and what their constructors take."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.loading.results import Argument, Inspection, ModuleClass

MOST_BYTES = 4 << 20
_MODULE_BASES = ("Module", "Sequential", "LightningModule", "PreTrainedModel")
_PLAIN_BASES = ("object", "torch.autograd.Function", "abc.ABC")


def inspect_python(path: Path, file: BinaryIO) -> Inspection:
    """Module classes, constructor arguments and imports of a file.

    Raises:
        EngineError: it is too large, no Python, or defines no module class.
    """
    source = file.read(MOST_BYTES + 1)
    if len(source) > MOST_BYTES:
        raise EngineError(
            tr(
                "{path} is larger than {most_bytes} MB: choose the file that defines the model.",
                path=path,
                most_bytes=MOST_BYTES >> 20,
            )
        )
    tree = _parsed(path, source)
    classes = module_classes(tree)
    if not classes:
        others = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        if not others:
            raise EngineError(
                tr(
                    "{path} defines no nn.Module class, no class at all: choose the file that defines the model.",
                    path=path,
                )
            )
        raise EngineError(
            tr(
                "{path} defines no nn.Module class, only {names}: choose the file that defines the model.",
                path=path,
                names=", ".join(others[:5]),
            )
        )
    findings = [tr("Parsed, not run; running it needs your consent.")]
    findings += [
        tr(
            "{name} needs {arguments}.",
            name=found.name,
            arguments=", ".join(argument.name for argument in found.arguments if argument.required),
        )
        for found in classes
        if any(argument.required for argument in found.arguments)
    ]
    imports = tuple(dict.fromkeys(_imports(tree)))
    text = source.decode("utf-8", "replace")
    return Inspection(
        "Python source",
        findings=tuple(findings),
        imports=imports,
        unsafe_imports=imports,
        sources=((path.name, text),),
        classes=classes,
        runs_code=True,
    )


def module_classes(tree: ast.Module) -> tuple[ModuleClass, ...]:
    """Classes at the top of a file that descend from nn.Module, or have a ``forward`` over a base from elsewhere."""
    aliases = _aliases(tree)
    defined = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    is_module: dict[str, bool] = {}
    for name in defined:
        _descends(name, defined, aliases, is_module)
    return tuple(
        ModuleClass(name, tuple(ast.unparse(base) for base in node.bases), _arguments(name, defined), node.lineno)
        for name, node in defined.items()
        if is_module[name]
    )


def _descends(name: str, defined: dict[str, ast.ClassDef], aliases: dict[str, str], known: dict[str, bool]) -> bool:
    if name not in known:
        known[name] = False  # also ends a class that is its own base
        node = defined[name]
        has_forward = any(isinstance(item, ast.FunctionDef) and item.name == "forward" for item in node.body)
        for base in map(_base_name, node.bases):
            if base in defined:
                known[name] |= _descends(base, defined, aliases, known)
            else:
                first, dot, rest = base.partition(".")
                base = aliases.get(first, first) + dot + rest
                known[name] |= _is_module_base(base) or (has_forward and bool(base) and base not in _PLAIN_BASES)
    return known[name]


def _aliases(tree: ast.Module) -> dict[str, str]:
    """What names that were imported stand for."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            found.update({alias.asname: alias.name for alias in node.names if alias.asname})
        elif isinstance(node, ast.ImportFrom):
            found.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
    return found


def _base_name(base: ast.expr) -> str:
    if isinstance(base, ast.Subscript):
        base = base.value
    return ast.unparse(base) if isinstance(base, ast.Name | ast.Attribute) else ""


def _is_module_base(base: str) -> bool:
    """nn.Module by any road, or another class of torch.nn."""
    return base.rpartition(".")[2] in _MODULE_BASES or base.startswith(("nn.", "torch.nn."))


def _arguments(name: str, defined: dict[str, ast.ClassDef], depth: int = 0) -> tuple[Argument, ...]:
    """Those of ``__init__``, or of the first base in the file that has one."""
    node = defined[name]
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and item.name == "__init__":
            return _of_function(item.args)
    for base in map(_base_name, node.bases):
        if base in defined and base != name and depth < 20:
            return _arguments(base, defined, depth + 1)
    return ()


def _of_function(args: ast.arguments) -> tuple[Argument, ...]:
    places = [*args.posonlyargs, *args.args]
    defaults: list[ast.expr | None] = [None] * (len(places) - len(args.defaults)) + list(args.defaults)
    pairs = [*list(zip(places, defaults, strict=True))[1:], *zip(args.kwonlyargs, args.kw_defaults, strict=True)]
    return tuple(
        Argument(
            place.arg,
            ast.unparse(place.annotation) if place.annotation else "",
            ast.unparse(default) if default is not None else "",
            default is None,
        )
        for place, default in pairs
    )


def _parsed(path: Path, source: bytes) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of invalid escapes in the user's file
            return ast.parse(source, filename=path.name)
    except SyntaxError as error:
        if not error.lineno:
            raise EngineError(
                tr("{path} is no valid Python ({reason}): correct it first.", path=path, reason=error.msg)
            ) from error
        raise EngineError(
            tr(
                "{path} is no valid Python in line {line} ({reason}): correct it first.",
                path=path,
                line=error.lineno,
                reason=error.msg,
            )
        ) from error
    except (ValueError, RecursionError, MemoryError) as error:  # the last when the parser's own stack is full
        raise EngineError(
            tr("{path} cannot be parsed ({type}): choose another file.", path=path, type=type(error).__name__)
        ) from error


def _imports(tree: ast.Module) -> list[str]:
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append("." * node.level + (node.module or ""))
    return names
