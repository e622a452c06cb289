"""A task's progress and times in words."""

from __future__ import annotations

from engine.language import tr
from engine.progress import Progress

# Before that an estimate would jump.
ESTIMATED_AFTER_S = 1.0
# Below that the parts of a second matter.
_EXACT_BELOW_S = 10.0


def clock(seconds: float) -> str:
    """Minutes and seconds, such as "0:07"; with hours from one hour on."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def duration_text(seconds: float) -> str:
    """Such as "0.3 s", "7.2 s" and "1:07"."""
    return tr("{seconds:.1f} s", seconds=max(0.0, seconds)) if seconds < _EXACT_BELOW_S - 0.05 else clock(seconds)


def progress_text(progress: Progress, *, elapsed_s: float) -> str:
    """Share done and time left, such as "42 % · 0:12 left"; the call's own message where it has no end."""
    if progress.total <= 0:
        return progress.message
    share = min(1.0, progress.done / progress.total)
    percent = round(100 * share)
    if share <= 0 or elapsed_s < ESTIMATED_AFTER_S:
        return tr("{percent} %", percent=percent)
    left = clock(elapsed_s * (1 - share) / share)
    return tr("{percent} % · {time} left", percent=percent, time=left)
