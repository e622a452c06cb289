"""What the Help menu shows: keys, changelog, and what the program is made of."""
