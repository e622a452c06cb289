"""What the Help menu shows: keys, changelog, and what the program is made of."""

from __future__ import annotations

from gui.help.about import AboutDialog
from gui.help.changelog import ChangelogDialog
from gui.help.keys import KeysDialog

__all__ = ["AboutDialog", "ChangelogDialog", "KeysDialog"]
