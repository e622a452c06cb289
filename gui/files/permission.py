"""Which of the user's files may run: those trusted from now on, and those allowed while the window is open."""

from __future__ import annotations

from pathlib import Path

from engine.errors import EngineError
from engine.language import tr
from engine.loading.trust import Consent, TrustedFile, TrustStore


class RunPermission(TrustStore):
    """Decisions by SHA-256; without a file to keep them in, nothing is trusted beyond this window."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(file or Path())
        self.can_remember = file is not None
        self._allowed: set[str] = set()

    def allow(self, consent: Consent) -> None:
        """This very content may run until the window is closed."""
        self._allowed.add(consent.sha256)

    def entries(self) -> tuple[TrustedFile, ...]:
        return super().entries() if self.can_remember else ()

    def is_trusted(self, sha256: str) -> bool:
        return sha256 in self._allowed or super().is_trusted(sha256)

    def is_remembered(self, sha256: str) -> bool:
        """Trusted also after the window was closed."""
        return super().is_trusted(sha256)

    def trust(self, consent: Consent) -> None:
        if not self.can_remember:
            raise EngineError(tr("There is no place to keep this decision: allow the file for this time only."))
        super().trust(consent)

    def revoke(self, sha256: str) -> None:
        self._allowed.discard(sha256)
        if self.can_remember:
            super().revoke(sha256)
