"""The choice of the interface language, each option in its own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.ui.components.settings import Segment
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme.theme import Theme
from palvelukoulu.ui.tongue import LANGUAGES


class LanguageChoice(QWidget):
    """Finnish, Swedish or English.

    Signals:
        chosen: Carries ``fi``, ``sv`` or ``en``.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        names = tuple(name for _, name in LANGUAGES)
        codes = [code for code, _ in LANGUAGES]
        title = self.tr("Kieli")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.segment = Segment(theme, title, names)
        if language in codes:
            self.segment.choose(codes.index(language))
        self.segment.chosen.connect(lambda number: self.chosen.emit(codes[number]))
        column.addWidget(Label(theme, title, "small_strong", "text2", wraps=False))
        column.addWidget(self.segment)

    def first_focus(self) -> QWidget:
        """Return the option that holds."""
        options = self.segment.options
        return next((one for one in options if one.isChecked()), options[0])
