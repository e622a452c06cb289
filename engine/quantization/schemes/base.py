"""What every quantization scheme offers."""

from __future__ import annotations

import copy
import inspect
from abc import ABC, abstractmethod
from collections.abc import Collection, Generator, Iterator
from dataclasses import MISSING, dataclass, fields
from typing import Any, ClassVar, Literal

import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.language import tr
from engine.progress import Progress, drain
from engine.quantization.eligibility import Support, supported_by_all
from engine.quantization.file_overhead import joined, module_overhead, tensor_overhead
from engine.quantization.places import canonical_names
from engine.quantization.primitives import is_finite

__all__ = ["Execution", "Kind", "Scheme", "Support"]

Kind = Literal["float32", "int8", "half", "weight only", "simulated", "stored"]
Execution = Literal["float32", "int8", "weight only", "simulated"]


@dataclass(frozen=True)
class Scheme(ABC):
    """A frozen dataclass that says what the weights of a model become; its fields are the scheme's settings.

    ``name`` is used on the command line and in results, ``title`` on screen; ``order`` sorts them. ``kind`` gives a
    scheme its colour. ``execution`` says what the products run in, ``says`` the same in a sentence: *int8* are integer
    products, *weight only* and *float32* float products of unpacked weights, *simulated* float products of weights on
    a grid for which there are no fast products here, so that their time says nothing.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    order: ClassVar[int]
    kind: ClassVar[Kind]
    execution: ClassVar[Execution]
    says: ClassVar[str]

    @property
    def spelling(self) -> str:
        """The name with the settings that differ from their defaults, as ``find_scheme`` reads them back:
        ``simulated:bits=3,symmetric=no``."""
        changed = [
            f"{field.name}={_spelled(getattr(self, field.name))}"
            for field in fields(self)
            if getattr(self, field.name) != (None if field.default is MISSING else field.default)
        ]
        return f"{self.name}:{','.join(changed)}" if changed else self.name

    def supports(self, module: nn.Module) -> Support:
        """Whether ``convert`` changes a module, and why or why not; looks at the module alone, not at its children,
        and at no values."""
        return supported_by_all(module) or self._supports(module)

    @abstractmethod
    def _supports(self, module: nn.Module) -> Support:
        """As ``supports``, for a module with floating-point weights that nothing has quantized."""

    def check(self) -> None:  # noqa: B027 - most schemes need nothing
        """Raises EngineError when this installation cannot run the scheme; cheap."""

    @abstractmethod
    def converted(self, module: nn.Module, fqn: str, shared: dict[int, nn.Module]) -> nn.Module:
        """What takes the place of a supported module, which stays as it is.

        ``shared`` keeps the stored weights made so far by the id of their parameter, so that tied ones stay tied.
        """

    def converted_sizes(self, module: nn.Module) -> dict[str, int]:
        """Bytes of a supported module's tensors after conversion, by the name of the parameter they come from."""
        return {name: parameter.numel() * parameter.element_size() for name, parameter in module.named_parameters()}

    def converted_overhead(self, module: nn.Module, fqn: str) -> int:
        """What a supported module's tensors take in a saved state_dict besides their values, after conversion."""
        names = (joined(fqn, name) for name, _ in module.named_parameters())
        return module_overhead(fqn) + sum(tensor_overhead(name) for name in names)

    def keeps_vectors(self, module: nn.Module) -> bool:
        """Whether a supported module still has parameters after conversion."""
        return False

    @property
    def shares_tied_weights(self) -> bool:
        """Whether two converted modules keep one copy of a weight that they share."""
        return False

    def convert(self, model: nn.Module, modules: Collection[str] | None = None) -> Generator[Progress, None, nn.Module]:
        """Returns a converted copy in eval mode, with a pause after each module; ``model`` stays as it was.

        ``modules`` are the fqns to convert (``""`` is the model itself); None means all that are supported.

        Raises:
            EngineError: this build of torch cannot do it, a named module does not exist or is not supported, or a
                weight has NaN.
        """
        self.check()
        chosen = chosen_modules(model, self, modules)
        made: dict[int, Any] = {}
        shared: dict[int, nn.Module] = {}
        for index, (fqn, module) in enumerate(chosen):
            shown = fqn or type(module).__name__
            yield Progress(index, len(chosen), tr("Quantizing {fqn}", fqn=shown))
            for name, parameter in module.named_parameters():
                if not is_finite(parameter.detach()):
                    raise EngineError(
                        tr(
                            "{name} has NaN or infinite values: repair or train the model before quantizing it.",
                            name=joined(fqn, name),
                        )
                    )
            made[id(module)] = self.converted(module, fqn, shared)
        yield Progress(len(chosen), len(chosen), tr("Copying what stays ({title})", title=tr(self.title)))
        # deepcopy takes the replacements for copies that it has made already, in every place where a module stands.
        keep_alive = list(made.values())
        copied = copy.deepcopy(model, dict(made))
        copied.eval()
        _keep_a_parameter(model, copied)
        if keep_alive:
            leave_fast_paths(copied)
        return copied

    def apply(self, model: nn.Module, modules: Collection[str] | None = None) -> nn.Module:
        """``convert`` without the pauses."""
        return drain(self.convert(model, modules))


def chosen_modules(
    model: nn.Module, scheme: Scheme, modules: Collection[str] | None
) -> tuple[tuple[str, nn.Module], ...]:
    """The modules to convert with their first fqns, outermost only.

    Raises:
        EngineError: a named module does not exist, or the scheme does not support it.
    """
    wanted = None if modules is None else canonical_names(model, modules)
    chosen = []
    for fqn, module, support in supported_places(model, scheme):
        if wanted is None and support.is_supported:
            chosen.append((fqn, module))
        elif wanted is not None and fqn in wanted:
            if not support.is_supported:
                raise EngineError(
                    tr(
                        "{fqn} cannot be quantized, {reason}: leave it out.",
                        fqn=fqn or type(module).__name__,
                        reason=support.reason,
                    )
                )
            chosen.append((fqn, module))
            wanted.discard(fqn)
    if wanted:
        inside = sorted(wanted)[0]
        raise EngineError(
            tr("{inside} goes with the module around it, or holds no weights: leave it out.", inside=inside)
        )
    return tuple(chosen)


def supported_places(model: nn.Module, scheme: Scheme) -> Iterator[tuple[str, nn.Module, Support]]:
    """Every module once, under its first fqn, without those inside a supported one."""
    inside: set[int] = set()
    for fqn, module in model.named_modules():
        if id(module) in inside:
            continue
        support = scheme.supports(module)
        if support.is_supported or support.is_whole:
            inside.update(id(part) for part in module.modules())
        yield fqn, module, support


NO_VALUES = "no_values"


def _keep_a_parameter(model: nn.Module, copied: nn.Module) -> None:
    """Models ask ``next(self.parameters())`` for their dtype, the tutorial's does: one without values answers."""
    if next(model.parameters(), None) is not None and next(copied.parameters(), None) is None:
        empty = nn.Parameter(torch.empty(0), requires_grad=False)
        copied.register_parameter(NO_VALUES, empty)


def leave_fast_paths(copied: nn.Module) -> None:
    """``nn.TransformerEncoderLayer`` in eval mode reads its children's weights itself, unless its activation is
    neither ReLU nor GELU; the slow path calls the children."""
    for module in copied.modules():
        if isinstance(module, nn.TransformerEncoderLayer):
            module.activation_relu_or_gelu = 0


def own_tensors(module: nn.Module) -> tuple[tuple[str, Tensor], ...]:
    """Parameters and buffers of the module itself that its state_dict saves."""
    left_out = {*module._non_persistent_buffers_set, NO_VALUES}
    return tuple(
        (name, tensor)
        for name, tensor in (*module.named_parameters(recurse=False), *module.named_buffers(recurse=False))
        if name not in left_out
    )


def leaf_schemes() -> tuple[type[Scheme], ...]:
    """All classes that can be made into schemes."""
    found: list[type[Scheme]] = []
    waiting = [Scheme]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if not inspect.isabstract(kind) and "name" in vars(kind):
                found.append(kind)
    return tuple(found)


def _spelled(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
