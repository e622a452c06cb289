"""Looking at a model without changing it: tree, shapes, MACs, printed text, activations."""
