"""What ``torch.save`` of a state_dict writes besides values: names, headers and padding of its zip records.

Fitted to torch 2.13's files; exact to a few dozen bytes a tensor, for the padding depends on where a record falls.
"""

from __future__ import annotations

FRAME = 1307  # a file without tensors
_RECORD, _MODULE = 208, 20


def tensor_overhead(name: str) -> int:
    """Bytes around a tensor with a storage of its own, by its full name in the state_dict."""
    return _RECORD + len(name)


def module_overhead(fqn: str) -> int:
    """Bytes for a module's version in the state_dict's metadata."""
    return _MODULE + len(fqn)


def joined(fqn: str, name: str) -> str:
    return f"{fqn}.{name}" if fqn else name
