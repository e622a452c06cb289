"""LayerLab's engine: models, text, quantization and measurement on torch, without any Qt.

Importing this package costs nothing: torch is loaded by the modules that compute with it.
"""
