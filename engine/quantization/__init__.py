"""Quantizing models and measuring what it saves and costs."""
