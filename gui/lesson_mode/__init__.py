"""Lesson mode: a teacher's own order and texts of the demos and cards, in the window, in a file and as a page."""
