"""What lasts from one start to the next: sessions, their state books, recent files."""
