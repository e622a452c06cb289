"""Running a user's file: its code is executed here. Only ``run_file`` and its rehearsal come here, after consent."""

from __future__ import annotations

import io
import sys
import types
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import nn

from engine.errors import EngineError
from engine.language import tr
from engine.loading.example_inputs import example_input_for
from engine.runtime import preserved_rng


def run_content(
    path: Path, content: bytes, format: str, *, digest: str, class_name: str, arguments: Mapping[str, Any], seed: int
) -> tuple[nn.Module, tuple[Any, ...]]:
    """The module that a file makes, in eval mode, and an input that its forward takes (() where none was found).

    Raises:
        EngineError: its code fails, or makes no module.
    """
    try:
        if format == "Python source":
            module = _from_source(path, content, digest, class_name, arguments, seed)
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # torch.jit is deprecated, and old files are full of old classes
                module = _loaded(path, content, format)
        module.eval()
        return module, example_input_for(module)
    except EngineError:
        raise
    except (Exception, SystemExit) as error:  # the user's own code may raise anything
        raise EngineError(
            tr("{path} fails when it is run: {error}: correct it and try again.", path=path, error=_told(error))
        ) from error


def _from_source(
    path: Path, content: bytes, digest: str, class_name: str, arguments: Mapping[str, Any], seed: int
) -> nn.Module:
    name = f"layerlab_user_{digest[:16]}"
    namespace = types.ModuleType(name)
    namespace.__file__ = str(path)
    sys.modules[name] = namespace  # dataclasses and pickle look a class up by its module
    try:
        # not from the file again: what runs is what the hash was taken of
        exec(compile(content, str(path), "exec"), namespace.__dict__)
    except ModuleNotFoundError as error:
        raise EngineError(
            tr(
                "{path} needs the module {name}: install it, or put all code into one file.",
                path=path,
                name=error.name,
            )
        ) from error
    found = getattr(namespace, class_name, None)
    if not isinstance(found, type) or not issubclass(found, nn.Module):
        raise EngineError(
            tr("{path} defines no module class {class_name}: choose another class.", path=path, class_name=class_name)
        )
    with preserved_rng(seed):
        try:
            made = found(**arguments)
        except TypeError as error:
            raise EngineError(
                tr(
                    "{class_name} cannot be built ({error}): check its arguments.",
                    class_name=class_name,
                    error=_told(error),
                )
            ) from error
    if not isinstance(made, nn.Module):
        raise EngineError(
            tr("{class_name} of {path} makes no module: choose another class.", class_name=class_name, path=path)
        )
    return made


def _loaded(path: Path, content: bytes, format: str) -> nn.Module:
    if format == "TorchScript":
        made: object = torch.jit.load(io.BytesIO(content), map_location="cpu")  # type: ignore[no-untyped-call]
    else:
        try:
            made = torch.load(io.BytesIO(content), map_location="cpu", weights_only=False)
        except (AttributeError, ModuleNotFoundError) as error:
            raise EngineError(
                tr(
                    "{path} needs a class that is not here ({error}): open the .py file that defines it, then "
                    "these weights.",
                    path=path,
                    error=_told(error),
                )
            ) from error
    if not isinstance(made, nn.Module):
        raise EngineError(
            tr("{path} holds a {type}, not a module: open it without running it.", path=path, type=type(made).__name__)
        )
    return made


def _told(error: BaseException) -> str:
    text = str(error).strip().split("\n")[0][:200].rstrip(". ")
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
