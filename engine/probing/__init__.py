"""Looking inside any model while it computes: activations, gradients, receptive fields, gates, attention, edits."""
