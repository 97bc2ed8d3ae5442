"""A course on a list: its constellation, what it is about, how far one is."""

from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from palvelukoulu.ui.components.badges import Pill
from palvelukoulu.ui.components.cover import Cover
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Ring
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_CORNER = tokens.RADIUS_CARD - 1


class CourseFace(NamedTuple):
    """What a course card shows.

    Attributes:
        done: For each lesson, in order, whether it is done.
        now: The lesson to go on with; None when there is none.
        status: A word or two: Kesken, Valmis.
        meta: The line under it: what is left, or when it was completed.
        pill: A mark of its own, such as Todistus; empty for none.
    """

    id: str
    title: str
    description: str
    sky: str
    done: tuple[bool, ...]
    now: int | None
    status: str
    meta: str
    pill: str = ""


class CourseCard(ClickCard):
    """A card that opens a course."""

    def __init__(self, theme: Theme, face: CourseFace) -> None:
        super().__init__(theme, face.title)
        self._cover = Cover(theme, face.id, face.sky, corners=(_CORNER, _CORNER, 0, 0))
        self.content.addWidget(self._cover)
        body = QVBoxLayout()
        body.setContentsMargins(18, 14, 16, 14)
        body.setSpacing(4)
        nest(self.content, body, 1)
        body.addWidget(Label(theme, face.title, "h3"))
        self._description = Label(theme, face.description, "small", "text2")
        body.addWidget(self._description)
        body.addStretch(1)
        body.addSpacing(8)
        nest(body, self._foot(face))
        self.setMinimumWidth(0)
        self.show_face(face)
        theme.changed.connect(self._resize_cover)
        self._resize_cover()
        self.let_the_mouse_through()

    def show_face(self, face: CourseFace) -> None:
        """Show how far the course is now."""
        self._cover.show_lessons(face.done, face.now)
        self._ring.show_progress(sum(face.done), len(face.done))
        self._status.setText(face.status)
        self._meta.setText(face.meta)
        self._pill.setText(face.pill)
        self._pill.setVisible(bool(face.pill))
        parts = (face.title, face.status, face.meta)
        self.set_name(", ".join(part for part in parts if part))

    def _foot(self, face: CourseFace) -> QHBoxLayout:
        theme = self.theme
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self._ring = Ring(theme)
        foot.addWidget(self._ring)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._status = Label(theme, face.status, "small_strong", wraps=False)
        self._meta = Label(theme, face.meta, "caption", "text2", wraps=False)
        words.addWidget(self._status)
        words.addWidget(self._meta)
        nest(foot, words, 1)
        self._pill = Pill(theme, face.pill, icon="award", tone="star_text", fill="star_soft")
        foot.addWidget(self._pill)
        return foot

    def _resize_cover(self) -> None:
        edge = tokens.SHADOW_ROOM
        wide = self.theme.hairline
        # The cover reaches the card's hairline; the hairline stays visible.
        self.content.setContentsMargins(edge + wide, edge - 2 + wide, edge + wide, edge + 3)
        self._cover.setFixedHeight(self.theme.px(tokens.COVER_HEIGHT))
