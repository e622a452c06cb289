"""How data flows through a model: traced, folded, laid out in layers, drawn and read."""
