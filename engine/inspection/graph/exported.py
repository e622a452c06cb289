"""The graph that torch.export makes: the same steps in the words of torch's own operators."""

from __future__ import annotations

import warnings
from typing import Any

import torch
from torch import fx, nn

from engine.errors import EngineError
from engine.inspection.graph.builder import GraphBuilder
from engine.inspection.graph.fx_walk import FxWalk, Level, Value
from engine.inspection.graph.results import FlowGraph
from engine.inspection.graph.values import named_inputs, named_items
from engine.inspection.observation import left_as_found
from engine.language import mark, tr

WHY = mark("Exported (torch.export): the steps are torch's own operators, computed on shapes alone.")


def export_graph(model: nn.Module, inputs: tuple[Any, ...]) -> FlowGraph:
    """The graph of an exported program for inputs of the shapes of ``inputs``.

    Raises:
        EngineError: torch.export refuses this model.
    """
    with left_as_found(model), torch.no_grad():
        try:
            from torch.export import export  # some two seconds, with sympy and torch._dynamo behind it

            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                program = export(model, inputs, strict=False)
        except Exception as error:  # it runs the model's own forward
            reason = (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
            raise EngineError(
                tr(
                    "torch.export refuses {type} ({reason}): record a pass instead.",
                    type=type(model).__name__,
                    reason=reason,
                )
            ) from error
    values = {node: Value.of(node.meta["val"]) for node in program.graph.nodes if "val" in node.meta}
    builder = GraphBuilder(type(model).__name__, "exported")
    walk = FxWalk(model, builder, values)
    signature = program.graph_signature
    held = {
        **dict.fromkeys(signature.inputs_to_parameters, "Parameter"),
        **dict.fromkeys(signature.inputs_to_buffers, "Buffer"),
        **dict.fromkeys(signature.inputs_to_lifted_tensor_constants, "Tensor"),
    }
    targets = {
        **signature.inputs_to_parameters,
        **signature.inputs_to_buffers,
        **signature.inputs_to_lifted_tensor_constants,
    }
    placeholders = [node for node in program.graph.nodes if node.op == "placeholder"]
    given = [node for node in placeholders if node.name not in held and values[node].shapes]
    names = [name for name, _ in named_inputs(model, inputs)]
    if len(names) != len(given):
        names = [node.name for node in given]
    for node, name in zip(given, names, strict=True):
        walk.add_input(node, name, node.meta["val"])
    for node in program.graph.nodes:
        if node.name in held and node.op == "placeholder":
            walk.add_held(node, targets[node.name], held[node.name])
        elif node.op == "get_attr":
            walk.add_held(node, str(node.target), "Tensor")
        elif node.op == "call_function":
            walk.add_call(node, _levels(node))
    by_name = {node.name: node for node in program.graph.nodes}
    flat = [by_name.get(name) if isinstance(name, str) else None for name in signature.user_outputs]
    outputs = program.call_spec.out_spec.unflatten(flat) if program.call_spec.out_spec is not None else flat
    for name, source in named_items(outputs, fx.Node, "output"):
        walk.add_output(source, name)
    return builder.finish(why=tr(WHY))


def _levels(node: fx.Node) -> list[Level]:
    stack = node.meta.get("nn_module_stack") or {}
    return [Level(str(key), str(path)) for key, (path, _) in stack.items()]
