"""The language of the window: loaded from a .qm file, handed to the engine, and to Qt for its own texts and numbers."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from engine.language import ENGLISH, Language, set_language
from gui.settings import LanguageChoice, Settings

LANGUAGE_NAMES: dict[LanguageChoice, str] = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Each in its own words, so that who speaks it finds it in any language."""

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"

_log = logging.getLogger("layerlab")


class Languages(QObject):
    """The language that was chosen, and the one in force.

    Widgets take their texts when they are built: after ``changed`` the window builds them anew.

    Signals:
        changed(): texts and numbers are those of another language from now on.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, settings: Settings, parent: QObject | None = None, *, folder: Path = FOLDER
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._folder = folder
        self._qt_texts: list[QTranslator] = []

    @property
    def choice(self) -> LanguageChoice:
        """What was chosen: a language, or to follow the system."""
        return self._settings.language_choice

    def choose(self, choice: LanguageChoice) -> None:
        """Chooses a language, keeps the choice, and speaks it from now on."""
        self._settings.language_choice = choice
        self.apply()

    def apply(self) -> None:
        """Speaks what was chosen; English where the translation is missing or damaged."""
        is_system = self.choice == "system"
        code = system_code() if is_system else self.choice
        locale = locale_of(code, is_system=is_system)
        language = load_language(code, locale, folder=self._folder)
        self.speak(language, locale if language is not ENGLISH else locale_of("en"))

    def speak(self, language: Language, locale: QLocale) -> None:
        """Speaks a language; ``locale`` is for Qt's own texts, its numbers and the direction of reading."""
        set_language(language)
        QLocale.setDefault(locale)
        self._load_qt_texts(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self.changed.emit()

    def _load_qt_texts(self, locale: QLocale) -> None:
        """The buttons of Qt's own dialogs and the names of keys; English where this Qt came without them."""
        for former in self._qt_texts:
            self._application.removeTranslator(former)
            former.deleteLater()
        self._qt_texts = []
        if locale.language() == QLocale.Language.English:
            return
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        keys = self._folder / f"{QLocale.languageToCode(locale.language())}.keys.qm"
        qtbase, names = QTranslator(self), QTranslator(self)
        is_found = {qtbase: qtbase.load(locale, "qtbase", "_", folder), names: names.load(str(keys))}
        for texts in is_found:  # the last one that is installed is asked first
            if is_found[texts]:
                self._application.installTranslator(texts)
                self._qt_texts.append(texts)
            else:
                texts.deleteLater()


def load_language(code: str, locale: QLocale, *, folder: Path = FOLDER) -> Language:
    """The language of ``<folder>/<code>.qm`` with the separators of a locale; English where there is no sound file."""
    if code == "en":
        return ENGLISH
    texts = load_texts(code, folder=folder)
    if texts is None:
        _log.warning("no translation %s.qm in %s: LayerLab speaks English", code, folder)
        return ENGLISH

    def find(text: str) -> str:
        return texts.translate("", text) or ""

    return Language(code, find, locale.decimalPoint(), locale.groupSeparator())


def translated_codes(folder: Path = FOLDER) -> tuple[LanguageChoice, ...]:
    """The languages beside English whose translation is there and holds something."""
    return tuple(code for code in LANGUAGE_NAMES if load_texts(code, folder=folder) is not None)


def load_texts(code: str, *, folder: Path = FOLDER) -> QTranslator | None:
    """The texts of ``<folder>/<code>.qm``; None where there is no sound file, or an empty one."""
    path, texts = folder / f"{code}.qm", QTranslator()
    return texts if path.is_file() and texts.load(str(path)) and not texts.isEmpty() else None


def system_code(locale: QLocale | None = None) -> LanguageChoice:
    """The first of the languages that the system asks for and that LayerLab speaks, else English."""
    wanted = (name.replace("_", "-").partition("-")[0] for name in (locale or QLocale.system()).uiLanguages())
    return next((code for name in wanted for code in LANGUAGE_NAMES if code == name), "en")


def locale_of(code: str, *, is_system: bool = False) -> QLocale:
    """That of a language; the system's own, such as that of Switzerland, where it speaks the same language.

    English has one for all, which writes numbers as ``engine.language.ENGLISH`` does.
    """
    system, locale = QLocale.system(), QLocale(code)
    is_fit = is_system and code != "en" and system.language() == locale.language()
    return system if is_fit else locale
