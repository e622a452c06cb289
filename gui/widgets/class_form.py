"""The module classes of a .py file and what their constructors take, as a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from engine.errors import EngineError
from engine.language import tr
from engine.loading.results import Argument, ModuleClass
from engine.loading.run_file import parse_argument
from gui.widgets.labels import caption_for, label
from gui.zoom import rescale


class ClassForm(QWidget):
    """A class to pick, a field for each argument, and a button that builds it.

    Signals:
        build_requested(): the button, or Enter in a field.
    """

    build_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[ModuleClass, ...] = ()
        self._typed: dict[tuple[str, str], str] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.class_box = QComboBox()
        self.class_box.setToolTip(tr("The module classes that the file defines"))
        self.build_button = QPushButton(tr("Build this model…"))
        self.build_button.setToolTip(
            tr("Runs the file and makes the class with these arguments; it asks before it runs")
        )
        self.problem_label = label(" ", is_selectable=True)
        self._note = label(" ", "caption")
        head = QHBoxLayout()
        head.addWidget(caption_for(tr("Class"), self.class_box))
        head.addWidget(self.class_box, 1)
        head.addWidget(self.build_button)
        self._grid_holder = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._note)
        layout.addWidget(self._grid_holder)
        layout.addWidget(self.problem_label)
        layout.addStretch(1)
        self._layout = layout
        self.class_box.currentIndexChanged.connect(self._show_class)
        self.build_button.clicked.connect(self.build_requested)

    def set_classes(self, classes: Sequence[ModuleClass]) -> None:
        """Offers other classes; what was typed stays where they are the same."""
        if tuple(classes) == self._classes:
            return
        self._classes, self._typed = tuple(classes), {}
        self.class_box.blockSignals(True)
        self.class_box.clear()
        for found in classes:
            code = f"{found.name}({', '.join(found.bases)})" if found.bases else found.name
            self.class_box.addItem(tr("{code}, line {line}", code=code, line=found.line), found.name)
        self.class_box.blockSignals(False)
        self._show_class()

    @property
    def class_name(self) -> str:
        return self._class.name if self._class is not None else ""

    def choose_class(self, name: str) -> None:
        index = self.class_box.findData(name)
        if index >= 0:
            self.class_box.setCurrentIndex(index)

    def arguments(self) -> tuple[tuple[str, str], ...]:
        """What was typed, as (name, value); an empty field leaves the default.

        Raises:
            EngineError: a value is missing, or is no plain value; its field has the focus.
        """
        self.problem_label.setText(" ")
        values = []
        for argument in self._class.arguments if self._class is not None else ():
            field = self.fields[argument.name]
            text = field.text().strip()
            try:
                if text:
                    parse_argument(text)
                    values.append((argument.name, text))
                elif argument.required:
                    raise EngineError(
                        tr(
                            "{class_name} needs {name}: give a value for it.",
                            class_name=self.class_name,
                            name=argument.name,
                        )
                    )
            except EngineError as error:
                self.problem_label.setText(f"✗ {argument.name}: {error}" if text else f"✗ {error}")
                field.setFocus()
                raise
        return tuple(values)

    def set_allowed(self, is_allowed: bool) -> None:
        """Whether the file may run without asking."""
        self.build_button.setText(tr("Build this model") if is_allowed else tr("Build this model…"))

    @property
    def _class(self) -> ModuleClass | None:
        index = self.class_box.currentIndex()
        return self._classes[index] if 0 <= index < len(self._classes) else None

    def _show_class(self) -> None:
        chosen = self._class
        self.problem_label.setText(" ")
        arguments = chosen.arguments if chosen is not None else ()
        self._note.setText(
            tr("Values as Python writes them: 3, 0.5, True, 'text', [1, 2]. An empty field leaves the default.")
            if arguments
            else tr("Its constructor takes no arguments.")
        )
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 4, 0, 4)
        self.fields = {}
        for place, argument in enumerate(arguments):
            field = self._field(argument)
            kind = f": {argument.annotation}" if argument.annotation else ""
            grid.addWidget(caption_for(f"{argument.name}{kind}", field, ""), place, 0)
            grid.addWidget(field, place, 1)
            self.fields[argument.name] = field
        grid.setColumnStretch(1, 1)
        self._layout.replaceWidget(self._grid_holder, holder)
        self._grid_holder.hide()
        self._grid_holder.deleteLater()
        self._grid_holder = holder
        rescale(holder)
        before: QWidget = self.class_box
        for field in self.fields.values():
            self.setTabOrder(before, field)
            before = field
        self.setTabOrder(before, self.build_button)

    def _field(self, argument: Argument) -> QLineEdit:
        field = QLineEdit(self._typed.get((self.class_name, argument.name), ""))
        field.setPlaceholderText(tr("needed") if argument.required else argument.default)
        if argument.required:
            field.setToolTip(tr("Any plain value of Python"))
        else:
            field.setToolTip(tr("Any plain value of Python; {default} where it is empty", default=argument.default))
        key = (self.class_name, argument.name)
        field.textChanged.connect(lambda text: self._typed.__setitem__(key, text))
        field.returnPressed.connect(self.build_requested)
        return field
