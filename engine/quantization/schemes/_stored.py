"""What the schemes have in common that store weights and compute in float32."""

from __future__ import annotations

from abc import abstractmethod

from torch import nn

from engine.language import tr
from engine.quantization import kept
from engine.quantization.eligibility import Support
from engine.quantization.file_overhead import joined, module_overhead, tensor_overhead
from engine.quantization.schemes.base import Scheme
from engine.quantization.stored.forms import Form
from engine.quantization.stored.module import StoredModule, skeleton_of
from engine.quantization.stored.weights import StoredWeight

STORABLE: tuple[type[nn.Module], ...] = (
    nn.Embedding, nn.EmbeddingBag, nn.Linear, nn.Bilinear,
    nn.LSTM, nn.GRU, nn.RNN, nn.LSTMCell, nn.GRUCell, nn.RNNCell,
    nn.Conv1d, nn.Conv2d, nn.Conv3d, nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d,
    nn.MultiheadAttention,
)  # fmt: skip


class StoredScheme(Scheme):
    """Weights of two dimensions and more are stored in a form; biases stay float32."""

    @abstractmethod
    def form(self, module: nn.Module) -> Form:
        """How the weights of a supported module are stored."""

    stores_vectors = False
    unpacks_each_call = False

    @property
    def shares_tied_weights(self) -> bool:
        return True

    def _supports(self, module: nn.Module) -> Support:
        kind = type(module).__name__
        if type(module) not in STORABLE:
            return Support(False, tr(kept.NOT_STORABLE, kind=kind))
        if getattr(module, "max_norm", None) is not None:
            return Support(False, tr(kept.CHANGES_WHEN_USED, kind=kind))
        return Support(True, tr(kept.BECOMES, kind=kind, becomes=self.becomes(module)), is_whole=True)

    def keeps_vectors(self, module: nn.Module) -> bool:
        return not self.stores_vectors and any(parameter.dim() < 2 for parameter in module.parameters())

    @abstractmethod
    def becomes(self, module: nn.Module) -> str:
        """What the weights of a supported module become, in a few words."""

    def converted(self, module: nn.Module, fqn: str, shared: dict[int, nn.Module]) -> nn.Module:
        form = self.form(module)
        parameters = dict(module.named_parameters())
        stored: dict[str, StoredWeight] = {}
        for name, parameter in parameters.items():
            if parameter.dim() < 2 and not self.stores_vectors:
                continue
            known = shared.get(id(parameter))
            if not isinstance(known, StoredWeight):
                bias = getattr(module, "bias", None) if isinstance(module, nn.Linear) else None
                known = form.store(parameter, name=f"{fqn}.{name}" if fqn else name, bias=bias)
                shared[id(parameter)] = known
            stored[name] = known
        rest = {name: parameter.detach().clone() for name, parameter in parameters.items() if name not in stored}
        return StoredModule(skeleton_of(module), stored, rest, unpacks_each_call=self.unpacks_each_call)

    def converted_sizes(self, module: nn.Module) -> dict[str, int]:
        form = self.form(module)
        return {
            name: form.size_bytes(parameter.shape)
            if parameter.dim() >= 2 or self.stores_vectors
            else parameter.numel() * parameter.element_size()
            for name, parameter in module.named_parameters()
        }

    def converted_overhead(self, module: nn.Module, fqn: str) -> int:
        form = self.form(module)
        inside = joined(fqn, "stored")
        total = module_overhead(fqn) + module_overhead(inside)
        for name, parameter in module.named_parameters():
            key = name.replace(".", "__")
            if parameter.dim() >= 2 or self.stores_vectors:
                total += form.overhead(joined(inside, key))
            else:
                total += tensor_overhead(joined(fqn, key))
        return total
