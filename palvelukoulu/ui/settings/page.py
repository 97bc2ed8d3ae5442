"""The reading settings as a page."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.records import Learner
from palvelukoulu.ui.components.language_choice import LanguageChoice
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.navigation import Settings, Speak
from palvelukoulu.ui.settings.panel import ReadingPanel
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


class SettingsPage(ShellPage):
    """Reading settings, and where the records are."""

    def __init__(self, desk: Desk, learner: Learner, preferences: Preferences) -> None:
        theme = desk.theme
        area = ScrollArea(theme, tokens.TEXT_COLUMN)
        super().__init__(theme, learner, Settings(), area)
        self._preferences = preferences
        self._panel = ReadingPanel(theme, preferences)
        self._panel.chose.connect(self.preferred)
        area.column.setContentsMargins(0, 24, 0, 30)
        words = QVBoxLayout()
        words.setContentsMargins(tokens.SHADOW_ROOM, 0, tokens.SHADOW_ROOM, 0)
        words.setSpacing(2)
        words.addWidget(Heading(theme, self.tr("Asetukset"), "display"))
        lead = self.tr("Asetukset ovat sinun omiasi, ja ne tulevat voimaan heti.")
        words.addWidget(Label(theme, lead, "ui", "text2"))
        nest(area.column, words)
        reading = Card(theme)
        reading.content.addWidget(Heading(theme, self.tr("Lukeminen"), "h2"))
        reading.content.addWidget(self._panel)
        area.column.addWidget(reading)
        area.column.addWidget(self._languages(theme, preferences.language))
        area.column.addWidget(self._records(desk))
        area.column.addStretch(1)

    def page_title(self) -> str:
        return self.tr("Asetukset")

    def first_focus(self) -> ReadingPanel:
        return self._panel

    def show_settings(self) -> bool:
        return True

    def take_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._panel.show_preferences(preferences)

    def language_focus(self) -> QWidget:
        return self._language.first_focus()

    def _languages(self, theme: Theme, language: str) -> Card:
        card = Card(theme)
        self._language = LanguageChoice(theme, language)
        self._language.chosen.connect(self._speak)
        card.content.addWidget(self._language)
        return card

    def _speak(self, language: str) -> None:
        self.preferred.emit(replace(self._preferences, language=language))
        self.went.emit(Speak(language, Settings()))

    def _records(self, desk: Desk) -> Card:
        theme = desk.theme
        card = Card(theme)
        card.content.addWidget(Heading(theme, self.tr("Tiedot"), "h2"))
        text = self.tr("Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.")
        card.content.addWidget(Label(theme, text))
        place = self.tr("Tietojen kansio: {folder}").format(folder=desk.store.paths.data)
        folder = Label(theme, place, "small", "text2")
        folder.setMinimumWidth(tokens.TARGET)  # a path is one long word
        card.content.addWidget(folder)
        return card
