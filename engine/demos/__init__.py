"""Demos of layers: a frozen dataclass each, whose fields are its controls and whose ``run()`` gives panels."""
