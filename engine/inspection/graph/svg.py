"""A layout as an SVG picture that needs nothing else."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from xml.sax.saxutils import escape

from engine.errors import EngineError
from engine.inspection import readings
from engine.inspection.graph.results import Box, FlowNode, GraphLayout, Point
from engine.inspection.results import Shape
from engine.language import tr

_CHARACTER = 7.0  # px, of 12 px text; a little generous, for fonts differ
_SMALL = 5.9  # px, of 10 px text
_LINE = 40.0  # px that a node needs for a second line
_LONGEST_NAME = 200

_FONT = "system-ui, 'DejaVu Sans', Arial, sans-serif"


@dataclass(frozen=True)
class GraphColours:
    """CSS colours of a picture; those of the kinds fill their nodes."""

    background: str = "#ffffff"
    text: str = "#1c2128"
    muted: str = "#57606a"
    edge: str = "#6e7781"
    border: str = "#8c959f"
    group: str = "#57606a"
    input: str = "#ddf4ff"
    module: str = "#dafbe1"
    function: str = "#f6f8fa"
    parameter: str = "#fff8c5"
    constant: str = "#fff1e5"
    output: str = "#ddf4ff"


def shape_text(shape: Shape | None) -> str:
    """``1 × 6 × 28 × 28``; a single number is a scalar, an unknown shape is empty."""
    if shape is None:
        return ""
    return readings.shape_text(shape) or "scalar"


def node_size(node: FlowNode) -> tuple[float, float]:
    """Width and height in px in which the texts of a node fit, for callers that do not measure their own font."""
    width = max(len(_clean(node.label)) * _CHARACTER, len(_clean(_second_line(node))) * _SMALL)
    return min(max(width + 20.0, 60.0), 260.0), _LINE if _second_line(node) else 28.0


def as_svg(layout: GraphLayout, colours: GraphColours | None = None) -> str:
    """The picture, with the shapes on the edges and every name in full as a tool tip.

    Raises:
        EngineError: a colour is no plain CSS colour.
    """
    colours = colours or GraphColours()
    for entry in fields(colours):
        value = getattr(colours, entry.name)
        if not value.replace("#", "").isalnum():
            raise EngineError(
                tr("{value!r} is no colour for {name}: use one such as #1c2128.", value=value, name=entry.name)
            )
    width, height = _number(layout.width), _number(layout.height)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' font-family="{_FONT}" font-size="12">',
        f"<title>{_text(layout.graph.model)}</title>",
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7"'
        f' orient="auto"><path d="M0 0L8 4L0 8z" fill="{colours.edge}"/></marker></defs>',
        f'<rect width="{width}" height="{height}" fill="{colours.background}"/>',
        *_groups(layout, colours),
        *_edges(layout, colours),
        *_nodes(layout, colours),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def path_data(points: Sequence[Point]) -> str:
    """SVG path data of an edge: straight where it is vertical, a curve where it changes columns.

    A curve stays between its ends, so what holds for the poly-line holds for it.
    """
    parts = []
    for index, (x, y) in enumerate(points):
        if index == 0:
            parts.append(f"M{_number(x)} {_number(y)}")
            continue
        before_x, before_y = points[index - 1]
        if abs(before_x - x) < 0.3:
            parts.append(f"L{_number(x)} {_number(y)}")
        else:
            middle = _number((before_y + y) / 2)
            parts.append(f"C{_number(before_x)} {middle} {_number(x)} {middle} {_number(x)} {_number(y)}")
    return "".join(parts)


def _groups(layout: GraphLayout, colours: GraphColours) -> Iterator[str]:
    for box in layout.groups:
        group = layout.graph.group(box.id)
        title = group.label if group.type in group.label else f"{group.label}: {group.type}"
        yield (
            f"<g><title>{_text(f'{group.fqn} {title}')}</title>"
            f'<rect {_place(box)} rx="8" fill="{colours.group}" fill-opacity="0.06" stroke="{colours.border}"/>'
            f'<text x="{_number(box.x + 8)}" y="{_number(box.y + 14)}" font-size="10" fill="{colours.muted}">'
            f"{_text(_fitted(title, box.width - 16, _SMALL))}</text></g>"
        )


def _edges(layout: GraphLayout, colours: GraphColours) -> Iterator[str]:
    shapes = {(edge.source, edge.index): edge.shape for edge in layout.graph.edges}
    labels = []
    for route in layout.edges:
        yield (
            f'<path d="{path_data(route.points)}" fill="none" stroke="{colours.edge}" stroke-width="1.2"'
            ' marker-end="url(#arrow)"/>'
        )
        label = shape_text(shapes[route.source, route.index])
        if route.label_at is not None and label:
            x, y = route.label_at
            place = f'x="{_number(x + 4)}" y="{_number(y)}" font-size="10"'
            # a halo of its own, for not every reader of SVG knows paint-order
            labels += [
                f'<text {place} fill="none" stroke="{colours.background}" stroke-width="3">{_text(label)}</text>',
                f'<text {place} fill="{colours.muted}">{_text(label)}</text>',
            ]
    yield from labels


def _nodes(layout: GraphLayout, colours: GraphColours) -> Iterator[str]:
    for box in layout.nodes:
        node = layout.graph.node(box.id)
        second = _second_line(node) if box.height >= _LINE - 4 else ""
        middle, centre = box.x + box.width / 2, box.y + box.height / 2
        corner = box.height / 2 if node.kind in ("input", "output") else 3 if node.kind == "module" else 8
        dashes = ' stroke-dasharray="4 2"' if node.note else ""
        name = f"{node.fqn} {node.label} ({node.type}) {', '.join(map(shape_text, node.shapes))} {node.note}"
        yield f"<g><title>{_text(' '.join(name.split()))}</title>"
        if node.inside:  # a second sheet behind it: there is more inside
            yield (
                f'<rect {_place(Box(box.id, box.x + 3, box.y + 3, box.width, box.height))} rx="{_number(corner)}"'
                f' fill="{colours.background}" stroke="{colours.border}"/>'
            )
        yield (
            f'<rect {_place(box)} rx="{_number(corner)}" fill="{getattr(colours, node.kind)}"'
            f' stroke="{colours.border}"{dashes}/>'
            f'<text x="{_number(middle)}" y="{_number(centre + (-3 if second else 4))}" text-anchor="middle"'
            f' fill="{colours.text}">{_text(_fitted(node.label, box.width - 8, _CHARACTER))}</text>'
        )
        if second:
            yield (
                f'<text x="{_number(middle)}" y="{_number(centre + 12)}" text-anchor="middle" font-size="10"'
                f' fill="{colours.muted}">{_text(_fitted(second, box.width - 8, _SMALL))}</text>'
            )
        yield "</g>"


def _second_line(node: FlowNode) -> str:
    """The type of what has a name of its own, the shape of what comes from outside."""
    if node.kind in ("input", "parameter", "constant", "output"):
        return shape_text(node.shapes[0]) if node.shapes else ""
    if node.inside:
        return tr("{count} nodes", count=node.inside)
    return node.type if node.kind == "module" and node.type != node.label else ""


def _place(box: Box) -> str:
    values = zip(("x", "y", "width", "height"), (box.x, box.y, box.width, box.height), strict=True)
    return " ".join(f'{name}="{_number(value)}"' for name, value in values)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _fitted(text: str, width: float, character: float) -> str:
    most = max(int(width / character), 1)
    text = _clean(text)
    return text if len(text) <= most else text[: most - 1] + "…"


def _text(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    """At most ``_LONGEST_NAME`` characters, without those that XML forbids or that turn the writing round."""
    return "".join(_visible(text[:_LONGEST_NAME]))


def _visible(text: Iterable[str]) -> Iterator[str]:
    for character in text:
        yield "\ufffd" if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Cn") else character
