"""What a model computes on the way: the output of every layer for one input."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from torch import Tensor, nn

from engine.handle import ModelHandle
from engine.inspection.formulas import output_size_formula, parameter_formula
from engine.inspection.observation import Call, Observer, first_tensor, observe
from engine.inspection.readings import read_matrix, read_values
from engine.inspection.stages import FUNCTIONS, Stage
from engine.inspection.twin import require_values
from engine.probing.receptive_field import FieldTracker


def capture_activations(handle: ModelHandle, inputs: tuple[Any, ...] | None = None) -> tuple[Stage, ...]:
    """All stages in the order in which they ran, for ``inputs`` (the example input if none are given).

    The first dimension of the inputs is the batch. Values are copied as they are computed, so that a later in-place
    operation does not change them. What the model's forward pass raises is passed on.

    Raises:
        EngineError: the model has shapes only, no values.
    """
    require_values(handle)
    given = handle.example_input if inputs is None else inputs
    recorder = _Recorder(first_tensor(given))
    observe(handle.module, given, recorder)
    return tuple(recorder.stages)


class _Recorder(Observer):
    def __init__(self, given: Tensor | None) -> None:
        self.stages: list[Stage] = []
        self._fields = FieldTracker()
        if given is not None:
            self._fields.start(given)
        self._in_leaf = False
        self._last_fqn = ""

    def enter_module(self, fqn: str, module: nn.Module) -> None:
        self._in_leaf = _is_leaf(module)

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        self._in_leaf = False
        if _is_leaf(module):
            self._last_fqn = fqn
            name = fqn.rpartition(".")[2] or type(module).__name__
            parameters = parameter_formula([tuple(parameter.shape) for parameter in module.parameters()])
            self._add(name, type(module).__name__, fqn, call, _module_window(module), parameters=parameters)

    def see_function(self, name: str, call: Call) -> None:
        self._fields.see(name, call)
        if name in FUNCTIONS and not self._in_leaf:
            self._add(name, name, self._last_fqn, call, _function_window(name, call), is_function=True)

    def _add(
        self,
        name: str,
        kind: str,
        fqn: str,
        call: Call,
        window: dict[str, int] | None,
        *,
        is_function: bool = False,
        parameters: str = "",
    ) -> None:
        output, given = first_tensor(call.output), first_tensor((call.args, call.kwargs))
        if output is None or given is None or output.dim() < 2:
            return
        formula = output_size_formula(given.shape[-2], **window) if window is not None and given.dim() == 4 else ""
        values, before = _first_sample(output), _first_sample(given)
        reading = read_values(name if is_function else "", values, before)
        limit = float(np.abs(values).max())
        of_maps = tuple(read_matrix(one) for one in values) if values.ndim == 3 else ()
        fields = self._fields.of(output)
        stage = Stage(name, kind, fqn, is_function, values, limit, formula, parameters, reading, of_maps, fields)
        self.stages.append(stage)


def _is_leaf(module: nn.Module) -> bool:
    return next(module.children(), None) is None


def _first_sample(tensor: Tensor) -> npt.NDArray[np.float32]:
    copied: npt.NDArray[np.float32] = tensor[0].detach().float().cpu().numpy().copy()
    return copied


def _module_window(module: nn.Module) -> dict[str, int] | None:
    """Kernel, stride, padding and dilation along the height of a convolution or pooling over images."""
    if not isinstance(module, (nn.Conv2d, nn.MaxPool2d, nn.AvgPool2d)):
        return None
    padding = module.padding
    if isinstance(padding, str):
        return None
    return {
        "kernel": _height(module.kernel_size),
        "stride": _height(module.stride),
        "padding": _height(padding),
        "dilation": _height(getattr(module, "dilation", 1)),
    }


def _function_window(name: str, call: Call) -> dict[str, int] | None:
    if not name.endswith("pool2d"):
        return None
    kernel = call.argument(1, "kernel_size")
    return {
        "kernel": _height(kernel),
        "stride": _height(call.argument(2, "stride") or kernel),
        "padding": _height(call.argument(3, "padding", 0)),
    }


def _height(value: Any) -> int:
    return int(value[0] if isinstance(value, (tuple, list)) else value)
