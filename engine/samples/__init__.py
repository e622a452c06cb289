"""Inputs that the program makes itself."""
