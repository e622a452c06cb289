"""LayerLab's window: PySide6 and pyqtgraph, showing what the engine computes.

Importing this package costs nothing. No module of it imports torch; torch arrives with the engine, behind the first
frame of the window (``gui.startup``).
"""
