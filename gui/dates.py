"""Moments as people read them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt

from engine.language import current_language


def moment_text(iso: str) -> str:
    """A moment in the form of the language, with the minute; what is no moment as it is."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    code = current_language().code
    if code == "en":
        return moment.strftime("%Y-%m-%d %H:%M")
    local = QDateTime.fromString(moment.replace(tzinfo=None, microsecond=0).isoformat(), Qt.DateFormat.ISODate)
    return QLocale(code).toString(local, QLocale.FormatType.ShortFormat)
