"""Lessons of a teacher's own: the demos and cards in another order, with other texts, in a file and as a page."""
