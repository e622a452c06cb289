"""The columns of a benchmark's table on the screen: the engine's, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.language import mark


@dataclass(frozen=True)
class ResultColumn:
    """``tip`` says what the figure is, and in what unit."""

    title: str
    tip: str


_SCHEME = ResultColumn(mark("Scheme"), mark("What the weights become, and the protocol if that is not the tutorial's"))
_MODULES = ResultColumn(mark("Modules"), mark("How many of the modules with weights are quantized"))
_SIZE = ResultColumn(mark("MB"), mark("Size of the saved state_dict in MB of 10^6 bytes"))
_SMALLER = ResultColumn(mark("Smaller"), mark("How many times smaller than the first row"))
_FASTER = ResultColumn(mark("Faster"), mark("How many times as fast as the first row"))

# Keys are the engine's names of its columns. The last ones are out of sight in a narrow window: the least important.
TEXT_COLUMNS: Mapping[str, ResultColumn] = {
    "Scheme": _SCHEME,
    "Modules": _MODULES,
    "MB": _SIZE,
    "Smaller": _SMALLER,
    "Loss": ResultColumn(mark("Loss"), mark("Mean of −ln p(word) over all words, in nats")),
    "Perplexity": ResultColumn(mark("Perplexity"), mark("exp(loss): as unsure as among so many words")),
    "Perplexity, 95 %": ResultColumn(
        mark("95 %"), mark("Where the perplexity lies at 95 %, by block bootstrap; known from some hundred words on")
    ),
    "KL (nats)": ResultColumn(mark("KL"), mark("Mean of KL(float32 || this) a word, in nats, on a slice of the text")),
    "Same top-1": ResultColumn(
        mark("Same top-1"), mark("After how many of the words both this and float32 expect the same word most")
    ),
    "Words/s": ResultColumn(mark("Words/s"), mark("Words scored a second, by the median of the repeats")),
    "Faster": _FASTER,
    "Protocol": ResultColumn(mark("Protocol"), mark("How the model runs: tutorial, exact or fast")),
}
ANY_COLUMNS: Mapping[str, ResultColumn] = {
    "Scheme": _SCHEME,
    "Modules": _MODULES,
    "MB": _SIZE,
    "Smaller": _SMALLER,
    "Right": ResultColumn(
        mark("Right answers"), mark("Share of the samples answered right, or as float32 answers them")
    ),
    "Max error": ResultColumn(mark("Max error"), mark("Largest error of the output against float32")),
    "Relative error": ResultColumn(mark("Relative error"), mark("Length of the error over the length of the output")),
    "SQNR (dB)": ResultColumn(mark("SQNR (dB)"), mark("20 log10 of output over error, in decibels; more is better")),
    "Same argmax": ResultColumn(mark("Same argmax"), mark("How often the largest output is in the same place")),
    "ms a call": ResultColumn(mark("ms a call"), mark("Median time of one call in milliseconds")),
    "Faster": _FASTER,
    "IQR (ms)": ResultColumn(mark("IQR (ms)"), mark("Between the quartiles of the times, in milliseconds")),
}
