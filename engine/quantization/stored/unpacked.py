"""The plain float32 model behind a stored one."""

from __future__ import annotations

import copy
from typing import Any

from torch import nn

from engine.quantization.stored.module import StoredModule


def unpacked_model(model: nn.Module) -> nn.Module:
    """A copy in eval mode whose stored layers are plain float32 ones with the same results; the rest is copied."""
    memo: dict[int, Any] = {
        id(module): module.to_float() for module in model.modules() if isinstance(module, StoredModule)
    }
    keep_alive = list(memo.values())
    copied: nn.Module = copy.deepcopy(model, dict(memo))
    del keep_alive
    return copied.eval()
