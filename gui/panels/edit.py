"""Edit and see: a model of the gallery made with other values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.constructors import ConstructorField, constructor_fields, open_edited
from engine.inspection.summary import count_module, summarize_tree
from engine.language import number, told, tr
from engine.registry import find_model
from engine.weights import build_empty
from gui.panels.base import Host, Panel
from gui.sources import EditedSource, GallerySource, edited_source, gallery_source, parse_source
from gui.undo import EditHistory
from gui.widgets.banner import ErrorBanner
from gui.widgets.labels import label
from gui.widgets.parameter_form import ParameterForm

if TYPE_CHECKING:
    from gui.tasks import Task

DEBOUNCE_MS = 150
REMARK_HEIGHT = 56

Values = dict[str, int]


@dataclass(frozen=True)
class _Loaded:
    """What the form is made of: fields, and the model's parameters and fqns with the defaults."""

    fields: tuple[ConstructorField, ...]
    parameters: int
    fqns: frozenset[str]


@dataclass(frozen=True)
class _Opened:
    """An edited model, or what is wrong with the values."""

    handle: ModelHandle | None
    parameters: int = 0
    has_layer: bool = False
    problem: str = ""


class EditPanel(Panel):
    """The constructor's arguments of a model of the gallery; what they make is the session's model at once.

    Values that do not go together leave the last good model, and say why above the form. Each change is a step of
    ``history``, whose commands belong in the Edit menu; another model empties it.
    """

    panel_id: ClassVar[str] = "edit"

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.history = EditHistory(self)
        self._name = ""
        self._loaded: _Loaded | None = None
        self._counted: tuple[ModelHandle, int] | None = None  # the parameters of a model
        self._stepped: Values = {}  # the values of the last step
        self._task: Task | None = None
        self._is_setting = False
        self._is_asking = False
        self._awaited = ""
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._step)
        self.form = ParameterForm()
        self.form.edited.connect(self._timer.start)
        self._result = label(" ", "title", is_selectable=True)
        self._result.setToolTip(tr("The difference is to the model with its defaults"))
        self._intro = label(tr("Here stand the values that the model is made with."), "caption", is_selectable=True)
        self._intro.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.defaults_button = QPushButton(tr("Defaults"))
        self.defaults_button.setToolTip(tr("All values as in the gallery, with the gallery's weights"))
        self.defaults_button.clicked.connect(self._set_defaults)
        self.defaults_button.setEnabled(False)
        self.banner = _Problem()
        self._remark = QStackedWidget()
        self._remark.setMinimumHeight(REMARK_HEIGHT)
        self._remark.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._remark.addWidget(self._intro)
        self._remark.addWidget(self.banner)
        self.banner.cleared.connect(partial(self._remark.setCurrentWidget, self._intro))
        head = QHBoxLayout()
        head.addWidget(self._result, 1)
        head.addWidget(self.defaults_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._remark)
        layout.addWidget(self.form)
        layout.addStretch(1)
        self.session.model_changed.connect(self._follow_model)
        self.session.opening_changed.connect(self._give_way)

    @property
    def problem(self) -> str:
        """What is wrong with the values; empty while they are good."""
        return self.banner.message

    @property
    def result(self) -> str:
        """How many parameters the model has."""
        return self._result.text()

    @property
    def intro(self) -> str:
        return self._intro.text()

    @property
    def is_waiting(self) -> bool:
        """A change has not been looked at yet."""
        return self._timer.isActive()

    @property
    def values(self) -> Values:
        return {name: int(value) for name, value in self.form.values.items()}

    def refresh(self) -> None:
        name, _ = _parsed(self.session.source)
        if name != self._name or self._loaded is None:
            self._name, self._loaded = name, None
            self.form.set_fields(())
            task = self.run(_load, name, title=tr("Reading a constructor"))
            task.succeeded.connect(partial(self._show_fields, name))
        else:
            self._show_model()

    def _show_fields(self, name: str, loaded: _Loaded) -> None:
        now, values = _parsed(self.session.source)
        if not name == self._name == now:
            return
        self._loaded = loaded
        self.form.set_fields(loaded.fields)
        self.form.set_values(values)
        self._stepped = self.values
        self._show_model()

    def _show_model(self) -> None:
        """Says what the session's model is; the form itself has its values already."""
        model, loaded = self.model, self._loaded
        if model is None or loaded is None:
            return
        is_editable = bool(loaded.fields)
        self.defaults_button.setEnabled(is_editable and self.values != self._defaults)
        self.defaults_button.setVisible(is_editable)
        if not is_editable:
            self._intro.setText(tr("{title} cannot be edited: choose another model of the gallery.", title=model.title))
            self._result.setText(" ")
            return
        self._intro.setText(
            tr("Each change makes the model anew.\nWeights: {provenance}.", provenance=told(model.provenance))
        )
        if not _parsed(self.session.source)[1]:
            self._show_count(model, loaded.parameters)
        elif (self._counted is None or self._counted[0] is not model) and not self._is_making:
            self.run(_count, model, title=tr("Counting parameters")).succeeded.connect(partial(self._show_count, model))

    def _show_count(self, model: ModelHandle, parameters: int) -> None:
        if model is not self.model or self._loaded is None:
            return
        self._counted = (model, parameters)
        more = parameters - self._loaded.parameters
        text = tr("{count:,} parameters", count=parameters)
        if more:
            change = number(more, "+,").replace("-", "−")
            text = tr("{count:,} parameters, {change}", count=parameters, change=change)
        self._result.setText(text)

    @property
    def _defaults(self) -> Values:
        return {name: int(value) for name, value in self.form.defaults.items()}

    # steps

    def _set_defaults(self) -> None:
        self.form.set_values(self._defaults)
        self._step()

    def _step(self) -> None:
        """Makes what the form says, as a step that can be taken back."""
        self._timer.stop()
        before, after = self._stepped, self.values
        if after == before:
            return
        self._record(before, after)
        self._apply()

    def _record(self, before: Values, after: Values) -> None:
        self._stepped = after
        changed = [f"{name} = {number(after[name])}" for name in after if after[name] != before.get(name)]
        text = changed[0] if len(changed) == 1 else tr("{count} values", count=len(changed))
        self.history.push(text, undo=partial(self._go_to, before), redo=partial(self._go_to, after))

    def _go_to(self, values: Values) -> None:
        self._timer.stop()
        self.form.set_values(values)
        self._stepped = values
        self._apply()

    def _apply(self) -> None:
        """Opens the model of the form's values, unless it is the session's already."""
        values = self.values
        changed = {key: value for key, value in values.items() if value != self._defaults[key]}
        name, now = _parsed(self.session.source)
        self._drop_task()
        if self._awaited:
            self.session.stop_opening()
            self._awaited = ""
        self.banner.clear()
        self.defaults_button.setEnabled(values != self._defaults)
        if name == self._name and values == {**self._defaults, **now}:
            self._show_model()
        elif changed:
            source = edited_source(self._name, changed)
            self._task = self.run(
                _open, self._name, values, self.layer, title=tr("Making {title}", title=_title(self._name))
            )
            self._task.succeeded.connect(partial(self._show_opened, source))
        else:
            assert self._loaded is not None
            self._awaited = gallery_source(self._name)
            self._is_asking = True
            try:
                self.session.open_source(self._awaited, self.layer if self.layer in self._loaded.fqns else "")
            finally:
                self._is_asking = False

    def _give_way(self, is_opening: bool) -> None:
        """A model that somebody has asked for meanwhile comes instead of the one that is being made."""
        if not self._is_asking:
            self._awaited = ""
            if is_opening:
                self._timer.stop()
                self._drop_task()

    @property
    def _is_making(self) -> bool:
        return self._task is not None and self._task.is_active

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.replace()
            self._task = None

    def _show_opened(self, source: str, opened: _Opened) -> None:
        self._task = None
        if opened.handle is None:
            self._remark.setCurrentWidget(self.banner)
            self.banner.show_message(opened.problem)
            return
        layer = self.layer
        self._counted = (opened.handle, opened.parameters)
        self._is_setting = True
        self._awaited = ""
        try:
            self.session.set_model(opened.handle, source)
        finally:
            self._is_setting = False
        if opened.has_layer:
            self.session.select_layer(layer)
        self._show_count(opened.handle, opened.parameters)

    def _follow_model(self) -> None:
        """Takes over a model that was chosen elsewhere: the same one with other values is a step like any other."""
        source = self.session.source
        if self._is_setting or source == self._awaited:
            self._awaited = ""
            return
        self._timer.stop()
        self._drop_task()
        self.banner.clear()
        name, values = _parsed(source)
        if name != self._name or self._loaded is None:
            self.history.clear()
            if name != self._name:
                self._name, self._loaded = "", None  # the form is made anew when it is looked at
            return
        self.form.set_values({**self._defaults, **values})
        if self.values != self._stepped:
            self._record(self._stepped, self.values)
        if self.isVisible():
            self._show_model()


class _Problem(ErrorBanner):
    """Takes the place of the remark above the form, so that the boxes do not move.

    Signals:
        cleared(): there is nothing to say, or it was closed.
    """

    cleared = Signal()

    def clear(self) -> None:
        super().clear()
        self.cleared.emit()


def _parsed(text: str) -> tuple[str, Values]:
    """The gallery's name and the values of a session's source; no name for a model from elsewhere."""
    try:
        source = parse_source(text)
    except EngineError:
        return "", {}
    if isinstance(source, EditedSource):
        return source.name, dict(source.values)
    return (source.name if isinstance(source, GallerySource) else ""), {}


def _title(name: str) -> str:
    return find_model(name).title


def _load(name: str) -> _Loaded:
    try:
        fields = constructor_fields(name)
    except EngineError:
        fields = ()
    if not fields:
        return _Loaded((), 0, frozenset())
    summary = count_module(build_empty(find_model(name).build))
    return _Loaded(fields, summary.parameters, frozenset(row.fqn for row in summary.rows))


def _count(model: ModelHandle) -> int:
    return summarize_tree(model).parameters


def _open(name: str, values: Values, layer: str) -> _Opened:
    try:
        handle = open_edited(name, **values)
    except EngineError as error:
        return _Opened(None, problem=str(error))
    summary = summarize_tree(handle)
    return _Opened(handle, summary.parameters, any(row.fqn == layer for row in summary.rows))
