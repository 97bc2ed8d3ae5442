"""The language of the interface; what it says in Finnish stands in the source."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from palvelukoulu import i18n

# Each in its own words: who cannot read the others must find it.
LANGUAGES: Final = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
FINNISH: Final = "fi"


class Tongue:
    """Loads the words of one language at a time. Pages made before keep theirs."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._language = ""

    @property
    def language(self) -> str:
        """``fi``, ``sv`` or ``en``; empty before the first `speak`."""
        return self._language

    def speak(self, language: str) -> None:
        """Use a language from now on: the program's words, and Qt's own for its menus."""
        if language == self._language:
            return
        self.fall_silent()
        self._language = language
        folders = (
            (language, Path(i18n.__file__).parent),
            (f"qtbase_{language}", Path(QLibraryInfo.path(_QT_TRANSLATIONS))),
        )
        for name, folder in folders:
            translator = QTranslator(self._application)
            if translator.load(name, str(folder)):
                self._application.installTranslator(translator)
                self._translators.append(translator)

    def fall_silent(self) -> None:
        """Let go of the words, as at the end of the program."""
        while self._translators:
            self._application.removeTranslator(self._translators.pop())
        self._language = ""


_QT_TRANSLATIONS: Final = QLibraryInfo.LibraryPath.TranslationsPath


def spoken_by(system: QLocale) -> str:
    """Return the interface language for a computer: its own where there is one."""
    match system.language():
        case QLocale.Language.Swedish:
            return "sv"
        case QLocale.Language.English:
            return "en"
        case _:
            return FINNISH
