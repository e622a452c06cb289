"""The gallery as a list to choose from."""

from __future__ import annotations

from engine.inspection.results import GalleryEntry
from engine.language import tr
from engine.registry import built_in_models
from engine.weights import build_empty


def gallery_entries() -> tuple[GalleryEntry, ...]:
    """All built-in models in gallery order; counted without memory for weights and without a random draw."""
    entries = []
    for model in built_in_models():
        module = build_empty(model.build)
        parameters = sum(parameter.numel() for parameter in module.parameters())
        entries.append(GalleryEntry(model.name, model.title, tr(model.description), model.source, parameters))
    return tuple(entries)
