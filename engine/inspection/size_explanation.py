"""How the sizes of a module's output follow from those of its input."""

from __future__ import annotations

from engine.inspection.formulas import Shape, product
from engine.inspection.results import SizeRule, Window
from engine.language import mark, number, tr

SIZE_SOURCE = mark("one real forward pass")

_AXES = {
    1: (mark("length"),),
    2: (mark("height"), mark("width")),
    3: (mark("depth"), mark("height"), mark("width")),
}
_ALL_AXES = {2: mark("height and width"), 3: mark("depth, height and width")}
_WINDOW = mark("⌊(size + padding − dilation × (kernel − 1) − 1) / stride⌋ + 1")
_TRANSPOSED = mark("(size − 1) × stride − padding + dilation × (kernel − 1) + output_padding + 1")

Found = tuple[str, str, int]


def size_equations(rule: SizeRule, given: Shape, returned: Shape) -> list[Found]:
    """Label, arithmetic and value of each size that the module makes itself."""
    if rule.rule in ("window", "transposed"):
        return _axes(rule, given)
    if rule.rule == "directions":
        directions, width = rule.numbers
        return [(tr("features"), f"{directions} × {number(width)}", directions * width)]
    if rule.rule == "flatten":
        start, end = (at % len(given) for at in rule.numbers)
        flattened = given[start : end + 1]
        return [(tr("features"), product(flattened), returned[start])]
    return []


def size_words(rule: SizeRule, given: Shape, returned: Shape) -> tuple[str, str]:
    """The formula in symbols and a sentence."""
    if rule.rule == "window":
        formula = tr(_WINDOW).replace("⌊", "⌈").replace("⌋", "⌉") if rule.is_ceil else tr(_WINDOW)
        if rule.numbers:
            return formula, tr(
                "{count:,} channels, one for each kernel; a place for each window position", count=rule.numbers[0]
            )
        return formula, tr("channels stay; a place for each window position")
    if rule.rule == "transposed":
        return tr(_TRANSPOSED), tr("every input place is spread over a window")
    if rule.rule == "features":
        return "(*, in_features) → (*, out_features)", tr(
            "the last size becomes out_features, {size:,}", size=rule.numbers[0]
        )
    if rule.rule == "directions":
        return tr("directions × hidden_size"), tr("as many steps and samples as go in")
    if rule.rule == "lookup":
        return "(*) → (*, embedding_dim)", tr("each index becomes a row of {size:,}", size=rule.numbers[0])
    if rule.rule == "adaptive":
        return "output_size", tr("chosen when it was made, whatever goes in; channels stay")
    if rule.rule == "flatten":
        return tr("the product of the flattened sizes"), tr("the values stay, in one dimension")
    return "(*) → (*)", tr("the same shape as goes in")


def _axes(rule: SizeRule, given: Shape) -> list[Found]:
    count = len(rule.windows)
    found = []
    for axis, window in enumerate(rule.windows):
        size = given[axis - count]
        if rule.rule == "window":
            left, value = _window(size, window, is_ceil=rule.is_ceil)
        else:
            left, value = _transposed(size, window, rule.numbers[axis])
        found.append((tr(_AXES[count][axis]), left, value))
    if len({(left, value) for _, left, value in found}) == 1 and count > 1:
        return [(tr(_ALL_AXES[count]), *found[0][1:])]
    return found


def _window(size: int, window: Window, *, is_ceil: bool) -> tuple[str, int]:
    reach = window.dilation * (window.kernel - 1) + 1
    room = size + window.padding - reach
    padded = f"{size} + {window.padding}" if window.padding else f"{size}"
    division, value = f"({padded} − {reach}) / {window.stride}", room // window.stride + 1
    if not room % window.stride:
        return f"{division} + 1", value
    if not is_ceil:
        return f"⌊{division}⌋ + 1", value
    # a last window must not start in the padding on the right (torch.nn.MaxPool2d, Note on ceil_mode)
    if value * window.stride >= size + window.padding // 2:
        return f"⌈{division}⌉ + 1 − 1", value
    return f"⌈{division}⌉ + 1", value + 1


def _transposed(size: int, window: Window, output_padding: int) -> tuple[str, int]:
    reach = window.dilation * (window.kernel - 1) + 1
    left, value = f"({size} − 1) × {window.stride}", (size - 1) * window.stride - window.padding + reach
    if window.padding:
        left += f" − {window.padding}"
    left += f" + {reach}"
    if output_padding:
        left += f" + {output_padding}"
    return left, value + output_padding
