"""The errors a user can do something about."""

from __future__ import annotations


class EngineError(Exception):
    """Bad input, said in one sentence that names the cause and the next step.

    The window shows the text as a banner, the command line prints it and exits with 2. Anything else that is
    raised is a defect of the program.
    """
