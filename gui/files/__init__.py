"""Files from outside: dropped, chosen or named, read, and run only after consent."""
