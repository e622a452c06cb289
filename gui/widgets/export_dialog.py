"""Size and look of an exported picture, with a preview."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from gui.theme import current_theme
from gui.widgets.export_choice import FACTORS, FONT_PERCENTS, SIDES, ExportChoice, ExportTheme, PictureKind
from gui.widgets.figure_export import export_look, page_of
from gui.widgets.figure_page import FigurePage
from gui.widgets.labels import label
from gui.zoom import scaled

PREVIEW_DELAY_MS = 60


class ExportDialog(QDialog):
    """``choice`` is what was set; the picture is that of the moment when the dialog was opened for its title."""

    def __init__(self, page: FigurePage, choice: ExportChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = page
        self.kind_box = _combo(
            tr("Kind of file: pixels or vectors"), {tr("PNG (pixels)"): "png", tr("SVG (vectors)"): "svg"}
        )
        self.width_box = _number(tr("Width of the picture"), SIDES, " px")
        self.height_box = _number(tr("Height of the picture"), SIDES, " px")
        self.font_box = _number(tr("Size of text and lines; 100 % as in a window without zoom"), FONT_PERCENTS, " %")
        self.factor_box = _number(tr("Pixels of the PNG a side for every px of the size"), FACTORS, "×")
        self.theme_box = _combo(tr("Colours"), {tr("As on screen"): "screen", tr("Light"): "light", tr("Dark"): "dark"})
        self.reading_box = QCheckBox(tr("With reading"))
        self.reading_box.setToolTip(tr("Put the sentence under the title into the picture, too"))
        self.size_label = label("", "caption")
        self.preview = _Preview()
        self.save_button = QPushButton(tr("Save…"))
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.setToolTip(tr("Choose a place and save (Enter)"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Close without saving (Esc)"))
        self.cancel_button.setAutoDefault(False)
        self._set(choice)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._show_preview)
        for box in (self.width_box, self.height_box, self.font_box, self.factor_box):
            box.valueChanged.connect(self._change)
        for combo in (self.kind_box, self.theme_box):
            combo.currentIndexChanged.connect(self._change)
        self.reading_box.toggled.connect(self._change)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._change()
        self._show_preview()

    @property
    def choice(self) -> ExportChoice:
        kind: PictureKind = "svg" if self.kind_box.currentData() == "svg" else "png"
        themes: dict[str, ExportTheme] = {"light": "light", "dark": "dark"}
        return ExportChoice(
            width=self.width_box.value(),
            height=self.height_box.value(),
            font_percent=self.font_box.value(),
            kind=kind,
            factor=self.factor_box.value(),
            has_reading=self.reading_box.isChecked(),
            theme=themes.get(str(self.theme_box.currentData()), "screen"),
        )

    def _set(self, choice: ExportChoice) -> None:
        self.kind_box.setCurrentIndex(self.kind_box.findData(choice.kind))
        self.width_box.setValue(choice.width)
        self.height_box.setValue(choice.height)
        self.font_box.setValue(choice.font_percent)
        self.factor_box.setValue(choice.factor)
        self.theme_box.setCurrentIndex(self.theme_box.findData(choice.theme))
        self.reading_box.setChecked(choice.has_reading)

    def _lay_out(self) -> None:
        form = QFormLayout()
        boxes = (
            (tr("&Kind"), self.kind_box),
            (tr("&Width"), self.width_box),
            (tr("&Height"), self.height_box),
            (tr("&Text size"), self.font_box),
            (tr("&Resolution"), self.factor_box),
            (tr("&Colours"), self.theme_box),
        )
        for text, box in boxes:
            caption = _Caption(text)
            caption.setBuddy(box)
            form.addRow(caption, box)
        form.addRow(self.reading_box)
        form.addRow(self.size_label)
        top = QHBoxLayout()
        top.addLayout(form)
        top.addWidget(self.preview, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.addLayout(top, 1)
        layout.addLayout(buttons)
        self.resize(round(scaled(760)), round(scaled(460)))

    def _change(self) -> None:
        choice = self.choice
        is_png = choice.kind == "png"
        self.factor_box.setEnabled(is_png)
        width, height = choice.width * choice.factor, choice.height * choice.factor
        self.size_label.setText(
            tr("{width:,} × {height:,} pixels", width=width, height=height) if is_png else tr("Vectors, text as text")
        )
        self._timer.start()

    def _show_preview(self) -> None:
        self.preview.show_page(page_of(self.page, self.choice), self.choice)


class _Caption(QLabel):
    """The words before a box. Underlining a letter ends its kerning, and with it Qt's measure is too narrow."""

    def sizeHint(self) -> QSize:
        before, _, after = self.text().partition("&")
        width = sum(map(self.fontMetrics().horizontalAdvance, (before, after[:1], after[1:])))
        return super().sizeHint().expandedTo(QSize(width, 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _Preview(QWidget):
    """The page as it will be, made small."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Preview of the picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._page: FigurePage | None = None
        self._choice = ExportChoice()
        self._pixmap: QPixmap | None = None

    def show_page(self, page: FigurePage, choice: ExportChoice) -> None:
        self._page, self._choice, self._pixmap = page, choice, None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(scaled(420)), round(scaled(300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(160)), round(scaled(120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        edge = scaled(8)
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        factor = min(room.width() / self._choice.width, room.height() / self._choice.height, 1.0)
        place = QRectF(0, 0, self._choice.width * factor, self._choice.height * factor)
        place.moveCenter(room.center())
        ratio = self.devicePixelRatioF()
        size = (place.size() * ratio).toSize().expandedTo(QSize(1, 1))
        if self._pixmap is None or self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
            painter = QPainter(self._pixmap)
            painter.scale(size.width() / self._choice.width, size.height() / self._choice.height)
            whole = QRectF(0, 0, self._choice.width, self._choice.height)
            self._page.draw(painter, whole, export_look(self._choice))
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setPen(QColor(current_theme().border))
        painter.drawRect(place)


def _number(tip: str, limits: tuple[int, int], suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*limits)
    box.setSuffix(suffix)
    box.setGroupSeparatorShown(True)
    box.setToolTip(tr("{tip}, {low:,} to {high:,}{unit}", tip=tip, low=limits[0], high=limits[1], unit=suffix))
    box.setAccessibleName(tip)
    return box


def _combo(tip: str, entries: dict[str, str]) -> QComboBox:
    box = QComboBox()
    for text, data in entries.items():
        box.addItem(text, data)
    box.setToolTip(tip)
    box.setAccessibleName(tip)
    return box
