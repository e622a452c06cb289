"""Guided demos as data: read, checked and merged with their translations."""
