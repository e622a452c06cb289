"""The cards beside the live models: they ask what can be worked out from the sizes of the model."""

from __future__ import annotations

from dataclasses import dataclass

from engine.language import mark


@dataclass(frozen=True)
class LiveLesson:
    """A card; ``answer`` is the number that the question asks for, and ``afterwards`` says why."""

    title: str
    formula: str
    colours: str
    tries: tuple[str, ...]
    question: str
    answer: float
    afterwards: str


LIVE_LESSONS = {
    "lenet-live": LiveLesson(
        mark("A digit through LeNet"),
        "out = ⌊(in + 2·padding − kernel) / stride⌋ + 1",
        mark(
            "Each small picture is a map. Orange: what is under the window looks like its weights. Blue: like their "
            "negative. The page's own tone: zero."
        ),
        (
            mark("Draw a 1, then add a roof: which map wakes up?"),
            mark("Click a cell of a late map: how much of the drawing does it see?"),
            mark("Shift the drawing: which maps shift with it, and which hardly change?"),
        ),
        mark("conv1 slides windows of 5 × 5 over the 32 × 32 picture. How high are its maps?"),
        28,
        mark("(32 − 5) / 1 + 1 = 28: the window has 28 places along each side."),
    ),
    "tagger-live": LiveLesson(
        mark("A sentence through an LSTM"),
        "c = f · c + i · g,  h = o · tanh(c)",
        mark("Gates reach from 0 (shut) to 1 (open); g, c and h have one colour above zero and another below."),
        (
            mark("Type “the duck” and then “they duck”: when does the tag change?"),
            mark("Invent a word that ends in -ly."),
            mark("Which gate shuts at the end of a sentence?"),
        ),
        mark("A step of an LSTM works out i, f, g and o. How many times as many weights has it as a plain RNN?"),
        4,
        mark("Each of the four has a weight matrix of its own for the word and one for the step before."),
    ),
    "attention-live": LiveLesson(
        mark("Who looks at whom"),
        "softmax(Q Kᵀ / √d) V",
        mark(
            "One row a step that looks, one column a step that is looked at; the lighter, the more. Each row adds "
            "up to 1."
        ),
        (
            mark("Switch the causal mask: what becomes 0?"),
            mark("Go from head to head: does one of them follow the order?"),
            mark("Which step of the input does each step of the output look at most?"),
        ),
        mark("A layer with d_model 8 goes from 2 heads to 4. By how many does its number of parameters change?"),
        0,
        mark("The heads share the same matrices: more heads only cut them into narrower pieces."),
    ),
    "embedding-live": LiveLesson(
        mark("Words as vectors"),
        mark("cosine = a · b / (|a| |b|)"),
        mark(
            "Each point is a word; near each other are words whose two strongest directions are alike, which is only a "
            "part of their vectors."
        ),
        (
            mark("Search a country, then a month: where are their kind?"),
            mark("Compare the nearest words by cosine with the nearest points of the map."),
        ),
        mark("What is the cosine of a word's vector with itself?"),
        1,
        mark("a · a = |a| |a|: a vector points exactly where it points itself."),
    ),
    "any-layer": LiveLesson(
        mark("What a layer gives"),
        "y = layer(x)",
        mark(
            "One colour above zero, another below, stronger the further from zero. The range of the colours is the "
            "map's, "
            "the layer's or fixed, as you choose."
        ),
        (
            mark("Compare noise with a real input: which layers tell them apart?"),
            mark("Choose one range for all maps: which of them hardly answer?"),
        ),
        mark("A ReLU follows a layer. What is the smallest number that it can give?"),
        0,
        mark("max(0, x) is never below zero."),
    ),
}
