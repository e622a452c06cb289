"""Windows that move over an input: output sizes by torch's formula, and the patch below one output cell."""

from __future__ import annotations

from typing import NamedTuple

from engine.errors import EngineError
from engine.language import tr


class Window(NamedTuple):
    """One axis of a convolution or pooling; ``padding`` is that of one side."""

    size: int
    kernel: int
    stride: int
    padding: int
    dilation: int

    @property
    def span(self) -> int:
        """How many input cells the kernel reaches over."""
        return self.dilation * (self.kernel - 1) + 1

    @property
    def output(self) -> int:
        """Size of the output; 0 or less where the kernel does not fit.

        Source: the shape section of ``torch.nn.Conv2d``.
        """
        return (self.size + 2 * self.padding - self.span) // self.stride + 1

    @property
    def sentence(self) -> str:
        """The formula with the numbers put in."""
        p, d, k, s = self.padding, self.dilation, self.kernel, self.stride
        return f"⌊({self.size} + 2·{p} − {d}·({k} − 1) − 1) / {s}⌋ + 1 = {self.output}"

    def reached(self, place: int) -> list[tuple[int, int]]:
        """Pairs (place in the kernel, place in the input) below an output cell, without those in the padding."""
        start = place * self.stride - self.padding
        pairs = ((k, start + k * self.dilation) for k in range(self.kernel))
        return [(k, at) for k, at in pairs if 0 <= at < self.size]


def check_fits(window: Window, axis: str) -> None:
    """Raises EngineError in torch's own rule when the kernel is larger than the padded input."""
    if window.output >= 1:
        return
    padded = window.size + 2 * window.padding
    if window.dilation > 1:
        raise EngineError(
            tr(
                "The kernel of {kernel} with dilation {dilation} reaches over {span} cells and cannot be larger than "
                "the padded input of {padded} along the {axis}: use a smaller kernel or dilation, more padding or a "
                "larger input.",
                kernel=window.kernel,
                dilation=window.dilation,
                span=window.span,
                padded=padded,
                axis=axis,
            )
        )
    raise EngineError(
        tr(
            "The kernel of {kernel} cannot be larger than the padded input of {padded} along the {axis}: use a smaller "
            "kernel or dilation, more padding or a larger input.",
            kernel=window.kernel,
            padded=padded,
            axis=axis,
        )
    )
