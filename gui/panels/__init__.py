"""Parts of a tab that start engine calls of their own; they know no tab, only what it offers them."""
