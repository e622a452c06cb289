"""``python -m engine.package --out DIR``: LayerLab as a folder for machines that have never seen a network.

The folder holds wheels of exactly the versions that are installed here and a start script that builds the environment
from them. What it is made of: ``folder``; what runs on the other machine: ``starter``. It speaks English only, as the
rest of the command line does.
"""
