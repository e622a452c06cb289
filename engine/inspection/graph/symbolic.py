"""The graph that torch.fx traces with placeholders instead of tensors."""

from __future__ import annotations

import inspect
from typing import Any

import torch
from torch import fx, nn

from engine.errors import EngineError
from engine.inspection.graph.builder import GraphBuilder
from engine.inspection.graph.fx_walk import FxWalk, Level, Value
from engine.inspection.graph.results import FlowGraph
from engine.inspection.graph.values import argument_names, is_leaf, map_tensors, named_items, shapes_of
from engine.inspection.observation import left_as_found
from engine.language import mark, tr

WHY = mark("Traced symbolically (torch.fx): valid for every input, as far as the code does not look at values.")


def trace_symbolically(model: nn.Module, inputs: tuple[Any, ...]) -> FlowGraph:
    """The graph of all that ``forward`` does with tensors, with the shapes of ``inputs`` as far as these run through.

    Raises:
        EngineError: torch.fx cannot trace this model.
    """
    with left_as_found(model), torch.no_grad():
        tracer = _Tracer()
        try:
            concrete = _concrete_arguments(model, inputs)
            graph = tracer.trace(model, concrete_args=concrete or None)
            module = fx.GraphModule(model, graph)
        except Exception as error:  # it runs the model's own forward
            reason = (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
            raise EngineError(
                tr(
                    "torch.fx cannot trace {type} ({reason}): record a pass instead.",
                    type=type(model).__name__,
                    reason=reason,
                )
            ) from error
        values, problem = _values(module, model, inputs)
    return _read(model, module, values, inputs, concrete, problem)


class _Tracer(fx.Tracer):
    """Stops at the same modules as the recorded graph does."""

    def is_leaf_module(self, module: nn.Module, module_qualified_name: str) -> bool:
        return is_leaf(module)


def _concrete_arguments(model: nn.Module, inputs: tuple[Any, ...]) -> dict[str, Any]:
    """What holds no tensor, or is not given, keeps its value."""
    concrete: dict[str, Any] = {}
    for index, (name, parameter) in enumerate(inspect.signature(model.forward).parameters.items()):
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            continue
        if index >= len(inputs):
            if parameter.default is not parameter.empty:
                concrete[name] = parameter.default
        elif not shapes_of(inputs[index]):
            concrete[name] = inputs[index]
    return concrete


class _Interpreter(fx.Interpreter):
    def __init__(self, module: fx.GraphModule, values: dict[fx.Node, Value]) -> None:
        super().__init__(module)
        self._values = values

    def run_node(self, n: fx.Node) -> Any:
        result = super().run_node(n)
        self._values[n] = Value.of(result)
        return result


def _values(module: fx.GraphModule, model: nn.Module, inputs: tuple[Any, ...]) -> tuple[dict[fx.Node, Value], str]:
    """What every node gives for copies of ``inputs``, up to the one that fails, and what went wrong."""
    values: dict[fx.Node, Value] = {}
    defaults = [
        parameter.default
        for parameter in list(inspect.signature(model.forward).parameters.values())[len(inputs) :]
        if parameter.default is not parameter.empty and parameter.kind != parameter.KEYWORD_ONLY
    ]
    copies = [map_tensors(value, lambda tensor: tensor.detach().clone()) for value in inputs]
    try:
        _Interpreter(module, values).run(*copies, *defaults)
    except Exception as error:  # the shapes up to here are worth showing
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        return values, tr("Shapes are known only in part: {reason}", reason=reason)
    return values, ""


def _read(
    model: nn.Module,
    module: fx.GraphModule,
    values: dict[fx.Node, Value],
    inputs: tuple[Any, ...],
    concrete: dict[str, Any],
    problem: str,
) -> FlowGraph:
    builder = GraphBuilder(type(model).__name__, "symbolic")
    walk = FxWalk(model, builder, values)
    placeholders = [node for node in module.graph.nodes if node.op == "placeholder"]
    names = argument_names(model)
    for index, node in enumerate(placeholders):
        if index < len(inputs):
            walk.add_input(node, names[index] if index < len(names) else str(node.target), inputs[index])
        elif not node.args and node.target not in concrete:
            walk.add_unknown_input(node, str(node.target))
    parameters = {name for name, _ in model.named_parameters(remove_duplicate=False)}
    buffers = {name for name, _ in model.named_buffers(remove_duplicate=False)}
    for node in module.graph.nodes:
        if node.op == "get_attr":
            name = str(node.target)
            walk.add_held(node, name, "Parameter" if name in parameters else "Buffer" if name in buffers else "Tensor")
        elif node.op in ("call_module", "call_function", "call_method"):
            walk.add_call(node, _levels(node))
        elif node.op == "output":
            for name, source in named_items(node.args[0], fx.Node, "output"):
                if source in values and not values[source].shapes:
                    continue
                walk.add_output(source, name)
    return builder.finish(why=tr(WHY), problem=problem)


def _levels(node: fx.Node) -> list[Level]:
    stack = node.meta.get("nn_module_stack") or {}
    return [Level(str(key), str(path)) for key, (path, _) in stack.items()]
