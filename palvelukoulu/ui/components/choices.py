"""Answer cards: large radio buttons and check boxes that also show how they were judged.

A reply is one that acts at once, so it is a plain button.
"""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
)

from palvelukoulu.core.richtext import Inline
from palvelukoulu.ui.components.answer_face import AnswerFace, ChoiceState
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

# At run time the two cards take their buttonhood from QRadioButton and QCheckBox.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Answer(_Button):
    """What both answer cards do beside being a button."""

    face: AnswerFace
    is_round: ClassVar[bool]

    def show_state(self, state: ChoiceState, note: str = "") -> None:
        """Show how the option was judged. `note` replaces the state's own word."""
        self.face.show(state, note)
        self._restyle()
        self.setText(self.face.name())

    def _prepare(self) -> None:
        self.setText(self.face.name())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", tokens.RADIUS_CARD + tokens.FOCUS_WIDTH)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.face.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.face.forget()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        wide = tokens.DIALOG_WIDTH
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        px = self.face.theme.px
        return QSize(px(tokens.NAV_WIDTH), px(tokens.CHOICE_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = self.face.look(
            is_checked=self.isChecked(),
            is_hovered=self.isEnabled() and self.underMouse(),
            is_down=self.isDown(),
        )
        self.face.paint(QPainter(self), self.size(), look, is_round=self.is_round)


class Choice(_Answer, QRadioButton):
    """One of several options; radio buttons of one parent exclude each other.

    `key` stands in the key cap: the letter or number that picks the option.
    """

    is_round = True

    def __init__(self, theme: Theme, key: str, inlines: tuple[Inline, ...]) -> None:
        super().__init__()
        self.face = AnswerFace(theme, key, inlines)
        self._prepare()


class MultiChoice(_Answer, QCheckBox):
    """One of several options of which any number may be picked."""

    is_round = False

    def __init__(self, theme: Theme, key: str, inlines: tuple[Inline, ...]) -> None:
        super().__init__()
        self.face = AnswerFace(theme, key, inlines)
        self._prepare()


class Reply(_Answer, QPushButton):
    """Something to say next: pressing it says it."""

    is_round = True

    def __init__(self, theme: Theme, key: str, inlines: tuple[Inline, ...]) -> None:
        super().__init__()
        self.face = AnswerFace(theme, key, inlines)
        self.setAutoDefault(False)
        self._prepare()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
