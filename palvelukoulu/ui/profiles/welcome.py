"""The first start, and adding another learner: asks the name."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.cover import Cover
from palvelukoulu.ui.components.fields import FieldBlock, TextField
from palvelukoulu.ui.components.language_choice import LanguageChoice
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Back, Enter, Speak, Welcome
from palvelukoulu.ui.page import Area, Page
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_COLUMN = 560
_CORNER = tokens.RADIUS_DIALOG - 1
_COVER = 150
_STARS = 7
_LOW_BELOW = 600


class WelcomePage(Page):
    """Asks what to call the learner."""

    def __init__(self, desk: Desk, name: str = "") -> None:
        super().__init__()
        theme = desk.theme
        self._theme = theme
        self._profiles = desk.profiles
        self._tongue = desk.tongue
        self._is_first = not desk.profiles.all()
        self._asked = ""
        self._field = TextField(theme, self.tr("Nimesi"))
        self._field.setText(name)
        self._field.returnPressed.connect(self._enter)
        self._field.textChanged.connect(self._changed)
        self._block = FieldBlock(theme, self.tr("Nimesi"), self._field)
        self._area = ScrollArea(theme, _COLUMN)
        self._build(theme)
        self._changed()

    def page_title(self) -> str:
        return self.tr("Tervetuloa") if self._is_first else self.tr("Uusi oppija")

    def first_focus(self) -> QWidget:
        return self._field

    def language_focus(self) -> QWidget:
        return self._language.first_focus()

    def areas(self) -> tuple[Area, ...]:
        return (Area(self.page_title(), self._area),)

    def has_way_back(self) -> bool:
        return not self._is_first

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._cover.setVisible(self.height() / self._theme.scale >= _LOW_BELOW)

    def _build(self, theme: Theme) -> None:
        edge, wide = tokens.SHADOW_ROOM, theme.hairline
        card = Card(theme, 0, tokens.RADIUS_DIALOG)
        card.content.setContentsMargins(edge + wide, edge - 2 + wide, edge + wide, edge + 2 + wide)
        card.content.setSpacing(0)
        self._cover = Cover(
            theme, "palvelukoulu", "sini", corners=(_CORNER, _CORNER, 0, 0), is_large=True
        )
        self._cover.show_lessons((False,) * _STARS, 0)
        self._cover.setFixedHeight(theme.px(_COVER))
        card.content.addWidget(self._cover)
        nest(card.content, self._words(theme))
        self._area.column.setContentsMargins(0, 16, 0, 16)
        self._area.column.addStretch(1)
        self._area.column.addWidget(card)
        nest(self._area.column, _private(theme, self._privacy()))
        self._area.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _words(self, theme: Theme) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(36, 26, 36, 30)
        words.setSpacing(8)
        words.addWidget(Heading(theme, self._heading(), "display"))
        words.addWidget(Label(theme, self._lead(), "ui", "text2"))
        words.addSpacing(10)
        words.addWidget(self._block)
        words.addSpacing(6)
        self._language = LanguageChoice(theme, self._tongue.language)
        self._language.chosen.connect(self._speak)
        words.addWidget(self._language)
        words.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        if not self._is_first:
            back = Button(theme, self.tr("Peruuta"), ButtonKind.QUIET)
            back.clicked.connect(lambda: self.went.emit(Back()))
            row.addWidget(back)
        self._primary = Button(theme, self._action(), ButtonKind.PRIMARY, icon_after="arrow-right")
        self._primary.clicked.connect(self._enter)
        row.addWidget(self._primary)
        nest(words, row)
        return words

    def _heading(self) -> str:
        return self.tr("Tervetuloa Palvelukouluun") if self._is_first else self.tr("Uusi oppija")

    def _lead(self) -> str:
        if self._is_first:
            return self.tr("Millä nimellä kutsumme sinua? Etunimi riittää.")
        return self.tr("Jokainen opiskelee omalla nimellään, ja jokaisen edistyminen pysyy omana.")

    def _action(self) -> str:
        return self.tr("Aloita") if self._is_first else self.tr("Lisää oppija")

    def _privacy(self) -> str:
        return self.tr("Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.")

    def _changed(self) -> None:
        self._block.clear_error()
        if self._field.text().strip():
            self._primary.allow()
        else:
            self._primary.explain_disabled(self.tr("Kirjoita ensin nimi."))

    def _speak(self, language: str) -> None:
        self.went.emit(Speak(language, Welcome(self._field.text())))

    def _enter(self) -> None:
        """Add the learner; ask first, once, when somebody here has the same name."""
        name = self._field.text()
        there = self._profiles.namesake(name)
        if there is None or name == self._asked:
            self._add()
            return
        self._asked = name
        text = self.tr("Täällä on jo {name}. Lisää vaikka sukunimen alkukirjain.")
        self._block.show_error(text.format(name=there.name))
        self._field.setFocus()

    def _add(self) -> None:
        try:
            learner = self._profiles.add(self._field.text(), self._tongue.language)
        except UserError as error:
            self._block.show_error(explain(error))
            self._field.setFocus()
        else:
            self.went.emit(Enter(learner))


def _private(theme: Theme, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(tokens.SHADOW_ROOM, 4, tokens.SHADOW_ROOM, 0)
    row.setSpacing(8)
    row.addStretch(1)
    row.addWidget(Icon(theme, "hard-drive", 18))
    row.addWidget(Label(theme, text, "small", "text2", wraps=False))
    row.addStretch(1)
    return row
