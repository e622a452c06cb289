"""Guided demos: played on the program's own controls, step by step."""
