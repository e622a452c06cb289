"""A pickle read without importing or calling anything: every global becomes an inert class of our own.

The interpreter's own unpickler walks the opcodes, so that sound files read as torch reads them; ``find_class`` and
``persistent_load`` are its only ways out, and both lead back here.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from io import BufferedIOBase
from typing import Any, ClassVar

from engine.errors import EngineError
from engine.language import tr

# pickles of protocol 2, torch's default, call modules by the names that they had in Python 2
_PYTHON_2 = {"__builtin__": "builtins", "copy_reg": "copyreg"}


class Opaque:
    """What a call in a pickle would have made: the name of what is called, its arguments, and what was set on it."""

    path: ClassVar[str] = ""
    args: tuple[Any, ...]
    state: Any
    items: list[tuple[Any, Any]]
    elements: list[Any]

    def __new__(cls, *args: Any, **keywords: Any) -> Opaque:
        made = super().__new__(cls)
        made.args, made.state, made.items, made.elements = (*args, *keywords.values()), None, [], []
        return made

    def __init__(self, *args: Any, **keywords: Any) -> None:
        """Takes anything."""

    def __setstate__(self, state: Any) -> None:
        self.state = state

    def __setitem__(self, key: Any, value: Any) -> None:
        self.items.append((key, value))

    def append(self, value: Any) -> None:
        self.elements.append(value)

    def extend(self, values: Any) -> None:
        self.elements.extend(values)

    def add(self, value: Any) -> None:
        self.elements.append(value)


@dataclass(frozen=True, eq=False)
class StorageId:
    """A storage as a pickle names it: (kind, storage class, key, location, number of elements, view)."""

    pid: Any


class InertUnpickler(pickle.Unpickler):
    """Collects the names that a pickle would import in ``imports``, in order."""

    def __init__(self, file: BufferedIOBase) -> None:
        super().__init__(file, encoding="utf-8", errors="replace")
        self.imports: dict[str, type[Opaque]] = {}

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        module_name = _PYTHON_2.get(module_name, module_name)
        path = f"{module_name}.{global_name}"
        if path not in self.imports:
            self.imports[path] = type("Opaque", (Opaque,), {"path": path})
        return self.imports[path]

    def persistent_load(self, pid: Any, /) -> Any:
        if isinstance(pid, tuple) and len(pid) == 4 and pid[0] == "module":
            return pid[1]  # torch's old format: a class, its file and its source
        return StorageId(pid)


class DamagedPickleError(EngineError):
    """A pickle that cannot be read to its end; ``cause`` is what Python says of it."""

    def __init__(self, cause: str) -> None:
        super().__init__(tr("the pickle in it is damaged or cut off ({cause}): get a complete copy.", cause=cause))
        self.cause = cause


def load_inert(file: BufferedIOBase, imports: dict[str, None]) -> Any:
    """The next pickle of a file; the names that it would import are added to ``imports``, also when it is damaged.

    Raises:
        DamagedPickleError: it is damaged or truncated.
    """
    unpickler = InertUnpickler(file)
    try:
        return unpickler.load()
    except MemoryError:
        raise
    except Exception as error:  # a damaged pickle raises anything: KeyError, IndexError, UnicodeDecodeError ...
        raise DamagedPickleError(_cause(error)) from error
    finally:
        imports.update(dict.fromkeys(unpickler.imports))


def is_class(value: Any) -> bool:
    """Whether a value is a global itself and no call of it."""
    return isinstance(value, type) and issubclass(value, Opaque)


def _cause(error: Exception) -> str:
    text = str(error).split("\n")[0][:80].rstrip(". ")
    return text if text and isinstance(error, pickle.UnpicklingError | EOFError) else type(error).__name__
