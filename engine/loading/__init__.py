"""Users' files: recognised by content, inspected without executing anything, run only when trusted."""
