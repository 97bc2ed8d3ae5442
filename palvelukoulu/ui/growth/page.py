"""The learner's self-assessments: where each began and where it is now."""

from PySide6.QtWidgets import QWidget

from palvelukoulu.core.records import Learner
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.study.development import Development, developments
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.growth.section import GrowthSection
from palvelukoulu.ui.navigation import Courses, Growing, Overview
from palvelukoulu.ui.shell import ShellPage

_COLUMN = 1080


class GrowthPage(ShellPage):
    """A section for each set of statements the learner has answered, the newest first."""

    def __init__(self, desk: Desk, learner: Learner) -> None:
        self._area = ScrollArea(desk.theme, _COLUMN)
        super().__init__(desk.theme, learner, Growing(), self._area)
        self._desk = desk
        self._sections: list[GrowthSection] = []
        found = developments(desk.store, learner)
        column = self._area.column
        column.setContentsMargins(0, 24, 0, 30)
        column.addWidget(Heading(desk.theme, self._heading(found), "display"))
        column.addWidget(PrivateNote(desk.theme, self.tr("Vain sinä näet nämä.")))
        for one in found:
            self._add(one)
        if not found:
            self._add_empty()
        column.addStretch(1)

    def page_title(self) -> str:
        return self.tr("Kehittymiseni")

    def first_focus(self) -> QWidget | None:
        if not self._sections:
            return self._empty.button
        return next((one.button for one in self._sections if one.button), self._area)

    def arrange(self) -> None:
        super().arrange()
        for section in self._sections:
            section.show_width(self.body.width() / self.theme.scale)

    def _heading(self, found: tuple[Development, ...]) -> str:
        has_two = any(one.growth.since for one in found)
        return self.tr("Näin olet kehittynyt") if has_two else self.tr("Kehittymiseni")

    def _add(self, development: Development) -> None:
        outline = self._desk.outline(development.course)
        title = outline.title if outline else ""
        section = GrowthSection(self.theme, development, title, self._plain)
        section.opened.connect(lambda course: self.went.emit(Overview(course)))
        self._sections.append(section)
        self._area.column.addWidget(section)

    def _add_empty(self) -> None:
        self._empty = EmptyState(
            self.theme,
            "chart-spline",
            self.tr(
                "Täällä näet, miten taitosi kasvavat. Ensimmäinen kuva syntyy, kun teet "
                "itsearvioinnin oppitunnissa."
            ),
            self.tr("Selaa kursseja"),
        )
        self._empty.asked.connect(lambda: self.went.emit(Courses()))
        self._area.column.addWidget(self._empty)

    def _plain(self, text: str) -> str:
        return inline_plain(self._desk.library.inline(text))
