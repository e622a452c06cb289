"""What belongs to this machine: threads, allocator, CPU, the quantized engine.

Everything that exists on one platform only sits here behind a probe with a fall-back.
"""

from __future__ import annotations

import ctypes
import sys


def keep_large_buffers() -> bool:
    """Asks glibc to keep freed large buffers instead of giving them back; False where there is no glibc.

    Logits over a vocabulary are tens of megabytes, and faulting them in again at every step costs 5 to 25 %.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    m_trim_threshold, m_top_pad, m_mmap_threshold = -1, -2, -3
    done = [mallopt(m_mmap_threshold, 1 << 30), mallopt(m_trim_threshold, 1 << 30), mallopt(m_top_pad, 1 << 26)]
    return all(done)
