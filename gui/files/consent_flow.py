"""From a file that brings code of its own to the model that it makes: asking, remembering, running."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.loading.results import OpenedFile
from gui.files.consent_dialog import ConsentDialog
from gui.files.trust_list import TrustDialog
from gui.session import Session
from gui.sources import RunSource, is_run_source
from gui.widgets.class_form import ClassForm
from gui.widgets.consent_bar import ConsentBar, consent_of, is_runnable


class ConsentFlow(QObject):
    """Serves the bar and the form of a page; ``dialog`` and ``trust_dialog`` are the latest ones that were opened.

    Signals:
        form_wanted(): the form has to be seen, as its values are read now.
    """

    form_wanted = Signal()

    def __init__(
        self,
        session: Session,
        bar: ConsentBar,
        form: ClassForm,
        show_error: Callable[[EngineError], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self.dialog: ConsentDialog | None = None
        self.trust_dialog: TrustDialog | None = None
        self._session, self._bar, self._form, self._page = session, bar, form, page
        self._show_error = show_error
        self._opened: OpenedFile | None = None
        bar.run_requested.connect(self._ask_to_run)
        bar.list_requested.connect(self._show_trusted)
        form.build_requested.connect(self._ask_to_run)

    @property
    def has_run(self) -> bool:
        """The session's model is what the file made when it ran."""
        is_its_model = self._opened is not None and self._opened.handle is self._session.model
        return is_its_model and is_run_source(self._session.source)

    def show_file(self, opened: OpenedFile) -> None:
        """Lets bar and form say whether the file may run."""
        self._opened = opened
        self._follow()

    def _follow(self) -> None:
        opened = self._opened
        self._bar.setVisible(opened is not None and opened.needs_consent)
        if opened is None or not opened.needs_consent:
            return
        is_allowed = self._is_allowed(opened)
        is_remembered = is_allowed and self._session.trust.is_remembered(opened.sha256)
        made = opened.handle.title if opened.handle is not None and self.has_run else ""
        self._form.set_allowed(is_allowed)
        self._bar.show_file(opened, is_allowed=is_allowed, is_remembered=is_remembered, made=made)

    def _is_allowed(self, opened: OpenedFile) -> bool:
        try:
            return self._session.trust.is_trusted(opened.sha256)
        except EngineError as error:
            self._show_error(error)
            return False

    def _ask_to_run(self) -> None:
        """Asks, unless this content may run already; a class needs its arguments first."""
        opened = self._opened
        if opened is None or not is_runnable(opened):
            return
        try:
            source = self._source(opened)
        except EngineError:  # the form says it
            return
        if self._is_allowed(opened):
            self._run(opened, source)
            return
        can_remember = self._session.trust.can_remember
        self.dialog = ConsentDialog(consent_of(opened), can_remember=can_remember, parent=self._page.window())
        self.dialog.allowed.connect(lambda forever: self._allow(opened, source, forever))
        self.dialog.open()

    def _source(self, opened: OpenedFile) -> RunSource:
        if not opened.inspection.classes:
            return RunSource(opened.path)
        self.form_wanted.emit()  # a field that lacks a value takes the focus
        return RunSource(opened.path, self._form.class_name, self._form.arguments())

    def _allow(self, opened: OpenedFile, source: RunSource, forever: bool) -> None:
        trust, consent = self._session.trust, consent_of(opened)
        trust.allow(consent)
        if forever:
            try:
                trust.trust(consent)
            except EngineError as error:
                self._show_error(error)
        self._run(opened, source)

    def _run(self, opened: OpenedFile, source: RunSource) -> None:
        self._follow()
        self._session.open_source(source.as_text(), looked_at=opened.sha256)

    def _show_trusted(self) -> None:
        self.trust_dialog = TrustDialog(self._session.trust, self._page.window())
        self.trust_dialog.changed.connect(self._follow)
        self.trust_dialog.open()
