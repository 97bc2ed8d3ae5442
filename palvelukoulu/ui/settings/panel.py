"""The reading settings themselves."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from palvelukoulu.core.preferences import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    Preferences,
    ThemeChoice,
    Typeface,
)
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.overlays import Popover
from palvelukoulu.ui.components.settings import Segment, Stepper, Swatch, Switch
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme.theme import Theme

_TYPEFACES = (Typeface.CLEAR, Typeface.SERIF)


class ReadingPanel(QWidget):
    """Text size, colours, typeface, spacing and motion. Each takes effect at once.

    Signals:
        chose: Carries the whole `Preferences` as they are now.
    """

    chose = Signal(object)

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._size = self._add_size()
        self._swatches = self._add_colours()
        self._typeface = self._add_typeface()
        self._spacious = self._add_switch(self.tr("Väljempi rivitys"), "is_spacious")
        self._hyphenated = self._add_switch(self.tr("Tavuta pitkät sanat"), "is_hyphenated")
        self._calm = self._add_switch(self.tr("Vähemmän liikettä"), "is_motion_reduced")
        self._keys = self._add_switch(self.tr("Kirjain- ja numeronäppäimet"), "has_letter_keys")
        self.show_preferences(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show settings that were changed elsewhere, without `chose`."""
        self._preferences = preferences
        self.blockSignals(True)
        self._show_size()
        self._typeface.choose(_TYPEFACES.index(preferences.typeface))
        self._spacious.setChecked(preferences.is_spacious)
        self._hyphenated.setChecked(preferences.is_hyphenated)
        self._calm.setChecked(preferences.is_motion_reduced)
        self._keys.setChecked(preferences.has_letter_keys)
        shown = preferences.theme
        if shown is ThemeChoice.SYSTEM:
            shown = ThemeChoice(self._theme.name)
        self._swatches[shown].setChecked(True)
        self.blockSignals(False)

    def first_focus(self) -> QWidget:
        """Return the first control."""
        return self._size

    def _choose(self, **changes: object) -> None:
        changed = replace(self._preferences, **changes)  # type: ignore[arg-type]
        if changed != self._preferences and not self.signalsBlocked():
            self._preferences = changed
            self.chose.emit(changed)

    def _resize(self, steps: int) -> None:
        resized = self._preferences.resized(steps) if steps else Preferences()
        self._choose(text_percent=resized.text_percent)
        self._show_size()

    def _show_size(self) -> None:
        percent = self._preferences.text_percent
        self._size.show_percent(
            percent, is_smallest=percent <= SMALLEST_TEXT, is_largest=percent >= LARGEST_TEXT
        )

    def _caption(self, text: str) -> None:
        self._layout.addWidget(Label(self._theme, text, "small_strong", "text2", wraps=False))

    def _add_size(self) -> Stepper:
        self._caption(self.tr("Tekstin koko"))
        stepper = Stepper(self._theme)
        stepper.stepped.connect(self._resize)
        self._layout.addWidget(stepper)
        self._layout.addSpacing(6)
        return stepper

    def _add_colours(self) -> dict[ThemeChoice, Swatch]:
        self._caption(self.tr("Värit"))
        row = FlowRow(4)  # three side by side in the popover
        group = QButtonGroup(self)
        swatches: dict[ThemeChoice, Swatch] = {}
        for choice, name in (
            (ThemeChoice.DAY, self.tr("Päivä")),
            (ThemeChoice.NIGHT, self.tr("Yö")),
            (ThemeChoice.CONTRAST, self.tr("Kontrasti")),
        ):
            swatch = Swatch(self._theme, choice, name)
            swatch.clicked.connect(lambda _=False, one=choice: self._choose(theme=one))
            group.addButton(swatch)
            row.add(swatch)
            swatches[choice] = swatch
        self._layout.addWidget(row)
        self._layout.addSpacing(6)
        return swatches

    def _add_typeface(self) -> Segment:
        name = self.tr("Kirjasin")
        self._caption(name)
        segment = Segment(self._theme, name, (self.tr("Selkeä"), self.tr("Antiikva")))
        segment.chosen.connect(lambda number: self._choose(typeface=_TYPEFACES[number]))
        self._layout.addWidget(segment)
        self._layout.addSpacing(6)
        return segment

    def _add_switch(self, text: str, field: str) -> Switch:
        switch = Switch(self._theme, text)
        switch.toggled.connect(lambda is_on: self._choose(**{field: is_on}))
        self._layout.addWidget(switch)
        return switch


class SettingsPopover(Popover):
    """The reading settings over a page.

    Signals:
        chose: Carries the whole `Preferences` as they are now.
    """

    chose = Signal(object)

    def __init__(self, theme: Theme, preferences: Preferences, window: QWidget) -> None:
        super().__init__(theme, window)
        self._panel = ReadingPanel(theme, preferences)
        self._panel.chose.connect(self.chose)
        self.content.addWidget(Heading(theme, self.tr("Lukeminen"), "h2"))
        self.content.addWidget(self._panel)

    def show_preferences(self, preferences: Preferences) -> None:
        """Follow settings that were changed elsewhere."""
        self._panel.show_preferences(preferences)
