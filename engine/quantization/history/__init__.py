"""Every benchmark that was run, in a database of the user's own.

history = History(default_path())
number = history.add(result)
for run in history.runs(): ...
history.delete(number); history.restore(number)
"""

from engine.quantization.history.compare import RowChange, RunComparison, compare_runs
from engine.quantization.history.database import FILE_NAME, default_path
from engine.quantization.history.records import StoredRun
from engine.quantization.history.runs import History

__all__ = [
    "FILE_NAME", "History", "RowChange", "RunComparison", "StoredRun", "compare_runs", "default_path",
]  # fmt: skip
