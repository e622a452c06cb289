"""A layer whose weights are stored and unpacked to compute in float32."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.quantization.stored.weights import StoredWeight


class StoredModule(nn.Module):
    """Stands for a layer: the same arguments, results and attributes, its weights stored.

    ``skeleton`` is the layer on the meta device, ``stored`` its stored parameters and ``rest`` those that stay as they
    are, both by name. The weights are unpacked at the first call and kept beside the state_dict, which holds the
    packed ones alone; a copy or a pickle starts packed again. With ``unpacks_each_call`` nothing is kept: the memory
    stays small, and every call pays for the unpacking.
    """

    skeleton: nn.Module

    def __init__(
        self,
        skeleton: nn.Module,
        stored: Mapping[str, StoredWeight],
        rest: Mapping[str, Tensor],
        *,
        unpacks_each_call: bool = False,
    ) -> None:
        super().__init__()
        self.unpacks_each_call = unpacks_each_call
        self.__dict__["_unpacked"] = None
        self.stored = nn.ModuleDict({_key(name): weight for name, weight in stored.items()})
        for name, value in rest.items():
            self.register_parameter(_key(name), nn.Parameter(value, requires_grad=False))
        self._rest = tuple(rest)
        self._stored_names = tuple(stored)
        # Not a child, for it has no values to save; last, for from now on it answers for what this module lacks.
        self.__dict__["skeleton"] = skeleton
        self.eval()

    def weight_of(self, name: str) -> StoredWeight:
        """A stored parameter by its name in the layer."""
        weight = self.stored[_key(name)]
        assert isinstance(weight, StoredWeight)
        return weight

    @property
    def stored_names(self) -> tuple[str, ...]:
        """Names of the parameters that are stored, in the layer's order."""
        return self._stored_names

    @property
    def rest_names(self) -> tuple[str, ...]:
        """Names of the parameters that stayed as they were."""
        return self._rest

    def to_float(self) -> nn.Module:
        """The plain layer in eval mode with the unpacked weights in float32; its parameters are its own."""
        layer = copy.deepcopy(self.skeleton)
        for name in self._stored_names:
            _set(layer, name, self.weight_of(name).dequantize())
        for name in self._rest:
            _set(layer, name, self._parameters[_key(name)].detach().float().clone())  # type: ignore[union-attr]
        return layer.eval()

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        if not self.unpacks_each_call:
            return self._layer()(*args, **kwargs)
        plain = len(args) == 1 and not kwargs
        if plain and type(self.skeleton) is nn.Embedding:
            return self.weight_of("weight").rows(args[0])
        if plain and type(self.skeleton) is nn.Linear:
            bias = self._parameters.get("bias")
            return F.linear(args[0], self.weight_of("weight").dequantize().to(args[0].dtype), bias)
        return self.to_float()(*args, **kwargs)

    def extra_repr(self) -> str:
        recipes = (self.weight_of(name).recipe() for name in self._stored_names)
        kinds = dict.fromkeys(_words(recipe) for recipe in recipes)
        shown = str(self.skeleton).splitlines()[0].rstrip("(")
        return f"{shown}, {' and '.join(kinds)}"

    def _layer(self) -> nn.Module:
        layer: nn.Module | None = self.__dict__["_unpacked"]
        if layer is None:
            layer = self.__dict__["_unpacked"] = self.to_float().requires_grad_(False)
        return layer

    def _load_from_state_dict(self, *args: Any, **kwargs: Any) -> None:
        self.__dict__["_unpacked"] = None
        super()._load_from_state_dict(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:
            skeleton = self.__dict__.get("skeleton")
            if skeleton is None or name.startswith("__"):
                raise
        # Other modules and the tutorials read in_features, hidden_size or even weight off a layer.
        if name in self._stored_names:
            return getattr(self._layer(), name)
        return getattr(skeleton, name)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_unpacked": None}

    def __repr__(self) -> str:
        return f"Stored({self.extra_repr()})"


def skeleton_of(layer: nn.Module) -> nn.Module:
    """A copy of the layer in eval mode whose parameters have shapes but no values."""
    # not empty_like, which for a tensor that is on meta already loads a second's worth of torch's compiler
    memo: dict[int, Any] = {
        id(parameter): nn.Parameter(torch.empty(parameter.shape, device="meta")) for parameter in layer.parameters()
    }
    return copy.deepcopy(layer, memo).eval()


def _set(layer: nn.Module, name: str, value: Tensor) -> None:
    way, _, last = name.rpartition(".")
    # setattr, for RNNBase keeps its weights in a list too
    setattr(layer.get_submodule(way), last, nn.Parameter(value, requires_grad=False))


def _key(name: str) -> str:
    return name.replace(".", "__")


def _words(recipe: dict[str, Any]) -> str:
    if recipe["form"] == "half":
        return str(recipe["dtype"])
    if recipe["form"] == "mixture":
        return f"{_words(recipe['coarse'])} with {recipe['fine']['shape'][0]} rows of int8"
    if recipe["form"] == "groups":
        return f"int{recipe['bits']} in groups of {recipe['group_size']}"
    return f"int{recipe['bits']} with {recipe['scales']} scale{'s' if recipe['scales'] != 1 else ''}"
