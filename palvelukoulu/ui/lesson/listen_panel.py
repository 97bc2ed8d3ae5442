"""How one is read to: the pace and the voice, and why nothing is heard."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.preferences import SPEECH_PACES, Preferences
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.overlays import Popover
from palvelukoulu.ui.components.settings import Segment
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.speech.sayings import voice_words
from palvelukoulu.ui.speech.values import Voice
from palvelukoulu.ui.theme.theme import Theme


class ListenPanel(Popover):
    """The pace and the voice over a page. Each takes effect at once.

    Signals:
        chose: Carries the whole `Preferences` as they are now.
    """

    chose = Signal(object)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        preferences: Preferences,
        voices: tuple[Voice, ...],
        hitch: str = "",
    ) -> None:
        """Make a panel; `hitch` are words on why nothing is heard."""
        super().__init__(theme, window)
        self._preferences = preferences
        self._voices = voices
        title = self.tr("Kuuntele")
        self.setAccessibleName(f"{title}. {hitch}" if hitch else title)
        self.content.addWidget(Heading(theme, title, "h2"))
        if hitch:
            self.content.addWidget(Label(theme, hitch))
            self.content.addSpacing(6)
        self._pace = self._add_pace()
        self.voice = self._add_voices()

    def _add_pace(self) -> Segment:
        name = self.tr("Nopeus")
        self.content.addWidget(Label(self.theme, name, "small_strong", "text2", wraps=False))
        paces = (self.tr("Hidas"), self.tr("Tavallinen"), self.tr("Nopea"))
        segment = Segment(self.theme, name, paces)
        segment.choose(SPEECH_PACES.index(self._preferences.speech_percent))
        segment.chosen.connect(lambda number: self._choose(speech_percent=SPEECH_PACES[number]))
        self.content.addWidget(segment)
        self.content.addSpacing(6)
        return segment

    def _add_voices(self) -> Dropdown | None:
        if not self._voices:
            return None
        name = self.tr("Ääni")
        self.content.addWidget(Label(self.theme, name, "small_strong", "text2", wraps=False))
        words = map(voice_words, self._voices)
        field = Dropdown(self.theme, name, words, self.tr("Koneen oma ääni kurssin kielelle"))
        names = [voice.name for voice in self._voices]
        picked = self._preferences.speech_voice
        field.choose(names.index(picked) if picked in names else None)
        field.picked.connect(lambda: self._choose(speech_voice=self._picked(field)))
        self.content.addWidget(field)
        return field

    def _picked(self, field: Dropdown) -> str:
        return "" if field.choice is None else self._voices[field.choice].name

    def _choose(self, **changes: object) -> None:
        changed = replace(self._preferences, **changes)  # type: ignore[arg-type]
        if changed != self._preferences:
            self._preferences = changed
            self.chose.emit(changed)
