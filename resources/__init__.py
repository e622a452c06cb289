"""Data that ships with LayerLab. The marker tells this package from another one of the same name."""

LAYERLAB = True
