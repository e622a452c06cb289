"""An own input for any model: a picture, words, noise, a single one, or zeros, in the shapes of its example input.

Only the tensors that the forward pass takes directly are filled; a hidden state, which travels in a tuple, stays as the
example has it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.language import tr

InputKind = Literal["picture", "text", "noise", "one-hot", "zeros"]
INPUT_KINDS: tuple[InputKind, ...] = ("picture", "text", "noise", "one-hot", "zeros")

MOST_PIXELS = 64 * 10**6
MOST_WORDS = 2_000

Inputs = tuple[Any, ...]


@dataclass(frozen=True)
class InputChoice:
    """A kind of input, and why this model cannot take it; "" if it can."""

    kind: InputKind
    why_not: str

    @property
    def fits(self) -> bool:
        return not self.why_not


def input_choices(handle: ModelHandle) -> tuple[InputChoice, ...]:
    """All kinds, each with the reason if it does not fit."""
    checks: dict[InputKind, Callable[[], object]] = {
        "picture": lambda: _image_place(handle),
        "text": lambda: _text_place(handle),
        "noise": lambda: _direct(handle),
        "one-hot": lambda: _float_place(handle),
        "zeros": lambda: _direct(handle),
    }
    return tuple(InputChoice(kind, _reason(checks[kind])) for kind in INPUT_KINDS)


def picture_input(handle: ModelHandle, picture: npt.NDArray[np.floating[Any]]) -> Inputs:
    """A picture (H, W) or (H, W, 3) of values from 0 to 1, resized to the model's and with its channels.

    One channel becomes as many as the model has; three become one by their mean.

    Raises:
        EngineError: the model takes no picture, or this is none.
    """
    at, like = _image_place(handle)
    channels, height, width = like.shape[1:]
    pixels = torch.from_numpy(_checked(picture)).permute(2, 0, 1)[None]
    if pixels.shape[1] != channels:
        pixels = pixels.mean(1, keepdim=True).expand(1, channels, *pixels.shape[2:])
    if pixels.shape[2:] != (height, width):
        pixels = F.interpolate(pixels, (height, width), mode="bilinear", antialias=True).clamp(0, 1)
    return _replaced(handle.example_input, at, pixels.to(like.dtype).contiguous())


def text_input(handle: ModelHandle, text: str) -> Inputs:
    """The ids of the words of ``text``, split at white space; words that are not known become ``<unk>``.

    Raises:
        EngineError: the model has no vocabulary or takes no ids, or there are no words or too many.
    """
    at, like = _text_place(handle)
    words = text.split()
    if not words:
        raise EngineError(tr("There are no words in the text: write 1 to {most:,}.", most=MOST_WORDS))
    if len(words) > MOST_WORDS:
        raise EngineError(tr("{count:,} words are too many: write 1 to {most:,}.", count=len(words), most=MOST_WORDS))
    ids = torch.from_numpy(handle.words.encode(words)).to(like.dtype)
    if like.dim() == 2:
        ids = ids[None] if is_batch_first(handle) else ids[:, None]
    return _replaced(handle.example_input, at, ids)


def noise_input(handle: ModelHandle, *, seed: int = 0) -> Inputs:
    """Normal noise of mean 0 and standard deviation 1, or ids drawn evenly; the same for the same seed.

    Raises:
        EngineError: the model takes no tensor directly.
    """
    generator = torch.Generator().manual_seed(seed % 2**63)

    def drawn(like: Tensor) -> Tensor:
        if like.is_floating_point():
            return torch.randn(like.shape, generator=generator).to(like.dtype)
        most = 2 if like.dtype == torch.bool else _id_count(handle)
        return torch.randint(most, like.shape, generator=generator).to(like.dtype)

    return _each_direct(handle, drawn)


def zeros_input(handle: ModelHandle) -> Inputs:
    """Zeros everywhere; the id 0 where the model takes ids.

    Raises:
        EngineError: the model takes no tensor directly.
    """
    return _each_direct(handle, lambda like: torch.zeros(like.shape, dtype=like.dtype))


def one_hot_input(handle: ModelHandle, place: int = 0) -> Inputs:
    """A one at ``place`` of the first tensor, counted in reading order, and zeros elsewhere.

    Raises:
        EngineError: the model takes ids, or there is no such place.
    """
    at, like = _float_place(handle)
    if not 0 <= place < like.numel():
        raise EngineError(
            tr(
                "There is no place {place:,} in an input of {values:,} values: count from 0.",
                place=place,
                values=like.numel(),
            )
        )
    zeros = _each_direct(handle, lambda each: torch.zeros(each.shape, dtype=each.dtype))
    zeros[at].view(-1)[place] = 1
    return zeros


def is_batch_first(handle: ModelHandle) -> bool:
    """Whether the first of two dimensions is the batch; the model's own layers tell, else its example input."""
    for module in handle.module.modules():
        first = getattr(module, "batch_first", None)
        if isinstance(first, bool):
            return first
    like = next((item for item in handle.example_input if isinstance(item, Tensor)), None)
    return like is None or like.dim() < 2 or like.shape[0] <= like.shape[1]


def _direct(handle: ModelHandle) -> list[tuple[int, Tensor]]:
    found = [(at, item) for at, item in enumerate(handle.example_input) if isinstance(item, Tensor)]
    if not found:
        raise EngineError(tr("{title} has no example input with a tensor: open it with one first.", title=handle.title))
    return found


def _image_place(handle: ModelHandle) -> tuple[int, Tensor]:
    at, like = _direct(handle)[0]
    if not like.is_floating_point() or like.dim() != 4:
        raise EngineError(
            tr(
                "{title} takes {what}, not a picture: choose another kind of input.",
                title=handle.title,
                what=_what(like),
            )
        )
    return at, like


def _text_place(handle: ModelHandle) -> tuple[int, Tensor]:
    at, like = _direct(handle)[0]
    if like.is_floating_point() or like.dtype == torch.bool or not 1 <= like.dim() <= 2:
        raise EngineError(
            tr("{title} takes {what}, not words: choose another kind of input.", title=handle.title, what=_what(like))
        )
    if handle.dictionary is None:
        raise EngineError(
            tr("{title} comes without a vocabulary to look words up in: choose noise or zeros.", title=handle.title)
        )
    return at, like


def _float_place(handle: ModelHandle) -> tuple[int, Tensor]:
    at, like = _direct(handle)[0]
    if not like.is_floating_point():
        raise EngineError(
            tr(
                "{title} takes {what}, which are one-hot vectors already: choose text or noise.",
                title=handle.title,
                what=_what(like),
            )
        )
    return at, like


def _what(like: Tensor) -> str:
    shape = " × ".join(map(str, like.shape))
    if not like.is_floating_point():
        return tr("ids of the shape {shape}", shape=shape)
    if like.dim() == 4:
        return tr("a picture of the shape {shape}", shape=shape)
    return tr("numbers of the shape {shape}", shape=shape)


def _id_count(handle: ModelHandle) -> int:
    sizes = [m.num_embeddings for m in handle.module.modules() if isinstance(m, (nn.Embedding, nn.EmbeddingBag))]
    return min(sizes, default=2)


def _checked(picture: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.float32]:
    """(H, W, C) of 1 or 3 channels."""
    values = np.asarray(picture)
    if values.ndim == 2:
        values = values[:, :, None]
    if values.ndim != 3 or values.shape[2] not in (1, 3) or 0 in values.shape:
        raise EngineError(
            tr(
                "A picture of shape {shape} is none: give height × width, or with 3 colours.",
                shape=np.shape(picture),
            )
        )
    if values.shape[0] * values.shape[1] > MOST_PIXELS:
        raise EngineError(
            tr(
                "A picture of {height} × {width} is too large: make it smaller first.",
                height=values.shape[0],
                width=values.shape[1],
            )
        )
    if not np.isfinite(values).all() or values.min() < 0 or values.max() > 1:
        raise EngineError(tr("The picture has values outside 0 to 1: scale them, and save again what has NaN or Inf."))
    return np.ascontiguousarray(values, dtype=np.float32)


def _each_direct(handle: ModelHandle, made: Callable[[Tensor], Tensor]) -> Inputs:
    direct = dict(_direct(handle))
    return tuple(made(direct[at]) if at in direct else item for at, item in enumerate(handle.example_input))


def _replaced(example: Inputs, at: int, value: Tensor) -> Inputs:
    return (*example[:at], value, *example[at + 1 :])


def _reason(check: Callable[[], object]) -> str:
    try:
        check()
    except EngineError as error:
        return str(error)
    return ""
