"""Pictures of what a demo gives, one for each of the engine's panel types."""
