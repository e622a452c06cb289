"""Quantized modules taken apart into plain tensors, and put together again bit for bit.

torch keeps int8 weights in packed objects that only a pickle can save; here their integers, scales and zero points are
read out, and the packed objects made anew from them.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import torch
import torch.ao.nn.quantized as torch_quantized
import torch.ao.nn.quantized.dynamic as torch_dynamic
from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import mark, tr
from engine.quantization.stored.module import StoredModule, skeleton_of
from engine.quantization.stored.weights import empty_weight
from engine.runtime import preserved_rng, quantized_engine, using_quantized_engine

Recipe = dict[str, Any]
_DAMAGED = mark("The quantized weights do not fit their recipe: the file is damaged, save it again.")


def plain_tensors(module: nn.Module) -> dict[str, Tensor]:
    """A quantized module's values by name: integers, scales, zero points and biases, none of them packed by torch.

    A kind that ``recipe_of`` does not know gives what its state_dict has.
    """
    if isinstance(module, torch_dynamic.Linear) and module._packed_params.dtype is torch.qint8:
        weight, bias = module._weight_bias()  # type: ignore[no-untyped-call]
        return _with_bias(_taken_apart("weight", weight), "bias", bias)
    if isinstance(module, torch_quantized.Embedding) and module.dtype is torch.quint8:
        return _taken_apart("weight", module.weight())  # type: ignore[no-untyped-call]
    if isinstance(module, torch_dynamic.LSTM) and module.dtype is torch.qint8:
        found: dict[str, Tensor] = {}
        for index, cell in enumerate(module._all_weight_values):
            _, biases, _, _, packed = _cell_state(cell)
            for part, bias, packing in zip(("ih", "hh"), biases, packed, strict=True):
                weight, _ = torch.ops.quantized.linear_unpack(packing)
                found.update(_taken_apart(f"cell{index}.{part}", weight))
                found[f"cell{index}.{part}.bias"] = bias.detach()
        return found
    return {name: value for name, value in module.state_dict().items() if isinstance(value, Tensor)}


def recipe_of(module: nn.Module) -> Recipe | None:
    """What ``rebuilt`` needs besides the tensors and the float layer, as JSON; None where it cannot be rebuilt."""
    if isinstance(module, StoredModule):
        return {
            "kind": "stored",
            "unpacks_each_call": module.unpacks_each_call,
            "stored": {name: module.weight_of(name).recipe() for name in module.stored_names},
            "rest": list(module.rest_names),
        }
    if type(module) is torch_dynamic.Linear and module._packed_params.dtype is torch.qint8:
        return {"kind": "torch linear", "has_bias": _has_bias(module)}
    if type(module) is torch_quantized.Embedding and module.dtype is torch.quint8:
        return {"kind": "torch embedding"}
    if type(module) is torch_dynamic.LSTM and module.dtype is torch.qint8:
        reduce_range = [bool(_cell_state(cell)[3][0]) for cell in module._all_weight_values]
        return {"kind": "torch lstm", "reduce_range": reduce_range}
    return None


def rebuilt(recipe: Recipe, tensors: Mapping[str, Tensor], layer: nn.Module) -> nn.Module:
    """The quantized module in eval mode; ``layer`` is the float one in its place, with or without values.

    Raises:
        EngineError: the tensors do not fit the recipe or the layer, or this build of torch has no quantized engine.
    """
    try:
        if recipe["kind"] == "stored":
            return _stored(recipe, tensors, layer)
        engine = quantized_engine()
        if engine is None:
            raise EngineError(tr("This build of torch has no quantized engine: install the build for this processor."))
        make = {"torch linear": _linear, "torch embedding": _embedding, "torch lstm": _lstm}[recipe["kind"]]
        with using_quantized_engine(engine), preserved_rng(), warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # quantized tensors are announced to go; torch is pinned
            return make(recipe, tensors, layer).eval()
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, RuntimeError) as error:
        raise EngineError(_DAMAGED) from error


def _stored(recipe: Recipe, tensors: Mapping[str, Tensor], layer: nn.Module) -> nn.Module:
    parameters = dict(layer.named_parameters())
    if set(parameters) != {*recipe["stored"], *recipe["rest"]}:
        raise EngineError(_DAMAGED)
    stored = {name: empty_weight(facts) for name, facts in recipe["stored"].items()}
    if any(stored[name].shape != tuple(parameters[name].shape) for name in stored):
        raise EngineError(_DAMAGED)
    rest = {name: torch.empty(parameters[name].shape) for name in recipe["rest"]}
    module = StoredModule(skeleton_of(layer), stored, rest, unpacks_each_call=bool(recipe["unpacks_each_call"]))
    wanted = module.state_dict()
    if set(wanted) != set(tensors) or any(
        wanted[name].shape != tensors[name].shape or wanted[name].dtype != tensors[name].dtype for name in wanted
    ):
        raise EngineError(_DAMAGED)
    module.load_state_dict(dict(tensors), strict=True, assign=True)
    for name in module.stored_names:
        module.weight_of(name).check()
    return module.requires_grad_(False)


def _linear(recipe: Recipe, tensors: Mapping[str, Tensor], layer: nn.Module) -> nn.Module:
    assert isinstance(layer, nn.Linear)
    weight = _put_together("weight", tensors, layer.weight.shape)
    bias = _of_shape(tensors["bias"], (layer.out_features,)) if recipe["has_bias"] else None
    make: Any = torch_dynamic.Linear
    module: nn.Module = make(layer.in_features, layer.out_features, bias_=bias is not None, dtype=torch.qint8)
    module.set_weight_bias(weight, bias)  # type: ignore[operator]
    return module


def _embedding(recipe: Recipe, tensors: Mapping[str, Tensor], layer: nn.Module) -> nn.Module:
    assert isinstance(layer, nn.Embedding)
    weight = _put_together("weight", tensors, layer.weight.shape)
    return torch_quantized.Embedding(layer.num_embeddings, layer.embedding_dim, _weight=weight, dtype=torch.quint8)


def _lstm(recipe: Recipe, tensors: Mapping[str, Tensor], layer: nn.Module) -> nn.Module:
    assert isinstance(layer, nn.LSTM)
    directions = 2 if layer.bidirectional else 1
    ops = torch.ops.quantized
    cells = []
    for index, reduce_range in zip(range(directions * layer.num_layers), recipe["reduce_range"], strict=True):
        suffix = f"l{index // directions}" + ("_reverse" if index % directions else "")
        packed, biases = [], []
        for part in ("ih", "hh"):
            shape = layer.get_parameter(f"weight_{part}_{suffix}").shape
            bias = _of_shape(tensors[f"cell{index}.{part}.bias"], (shape[0],))
            packed.append(ops.linear_prepack(_put_together(f"cell{index}.{part}", tensors, shape), bias))
            biases.append(bias)
        cells.append(ops.make_quantized_cell_params_dynamic(*packed, *biases, reduce_range))
    make: Any = torch_dynamic.LSTM  # last, for it makes weights of the layer's sizes
    module: nn.Module = make(
        layer.input_size,
        layer.hidden_size,
        layer.num_layers,
        bias=True,
        batch_first=layer.batch_first,
        dropout=layer.dropout,
        bidirectional=layer.bidirectional,
        dtype=torch.qint8,
    )
    for place, cell in zip(module.get_submodule("_all_weight_values").children(), cells, strict=True):
        place.param = cell
    return module


def _cell_state(cell: nn.Module) -> tuple[Any, ...]:
    """Name, biases, nothing, [reduce_range] and packed weights of one direction of one layer."""
    parameter: Any = cell.param
    state: tuple[Any, ...] = parameter.__getstate__()[0]
    return state


def _has_bias(module: Any) -> bool:
    return module.bias() is not None


def _with_bias(tensors: dict[str, Tensor], name: str, bias: Tensor | None) -> dict[str, Tensor]:
    return tensors if bias is None else {**tensors, name: bias.detach()}


def _taken_apart(name: str, weight: Tensor) -> dict[str, Tensor]:
    """Integers, scales and zero points; those of a tensor with one scale have no dimension."""
    if weight.qscheme() in (torch.per_tensor_affine, torch.per_tensor_symmetric):
        scales = torch.tensor(weight.q_scale(), dtype=torch.float64)
        zero_points = torch.tensor(weight.q_zero_point(), dtype=torch.int64)
    else:
        scales, zero_points = weight.q_per_channel_scales(), weight.q_per_channel_zero_points()
    return {f"{name}.values": weight.int_repr(), f"{name}.scales": scales, f"{name}.zero_points": zero_points}


def _put_together(name: str, tensors: Mapping[str, Tensor], shape: torch.Size) -> Tensor:
    values = _of_shape(tensors[f"{name}.values"], tuple(shape))
    scales, zero_points = tensors[f"{name}.scales"], tensors[f"{name}.zero_points"]
    if not bool(torch.isfinite(scales).all()) or not bool((scales > 0).all()):
        raise EngineError(_DAMAGED)
    dtype = {torch.int8: torch.qint8, torch.uint8: torch.quint8}[values.dtype]
    if scales.dim() == 0:
        # quantizing what the integers stand for gives them back; there is no public way to set them
        exact = (values.double() - zero_points) * scales
        made = torch.quantize_per_tensor(exact.float(), scales.item(), int(zero_points), dtype)
    else:
        rows = (-1, *[1] * (len(shape) - 1))
        _of_shape(scales, (shape[0],))
        _of_shape(zero_points, (shape[0],))
        exact = (values.double() - zero_points.view(rows)) * scales.view(rows)
        made = torch.quantize_per_channel(exact.float(), scales, zero_points, 0, dtype)
    if not torch.equal(made.int_repr(), values):
        raise EngineError(
            tr("The stored integers cannot be turned into torch's own: save the model as int8-all instead.")
        )
    return made


def _of_shape(tensor: Tensor, shape: tuple[int, ...]) -> Tensor:
    if tuple(tensor.shape) != shape:
        raise EngineError(_DAMAGED)
    return tensor
