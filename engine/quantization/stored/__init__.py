"""Modules that keep their weights as packed integers or in half precision, and unpack them to compute in float32."""
