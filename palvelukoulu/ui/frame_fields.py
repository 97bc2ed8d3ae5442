"""A sentence to finish: a field for each of its blanks, named by the words around it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.frames import UNFILLED, Frame
from palvelukoulu.core.richtext import Inline, inline_plain
from palvelukoulu.ui.components.fields import FieldBlock, TextArea
from palvelukoulu.ui.theme.theme import Theme

_GAP = 10
_EDGES = " \t\n,;:.–-"


class FrameFields(QWidget):
    """The fields of one sentence, under each other.

    Signals:
        written: Something has been written or taken away.
    """

    written = Signal()

    def __init__(self, theme: Theme, frame: Frame, name: str = "") -> None:
        """Make the fields of a plain frame; `name` is what a mere blank is called."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self.fields: list[TextArea] = []
        for label in labels_of(frame, name):
            field = TextArea(theme, label, lines=1)
            field.textChanged.connect(self.written)
            column.addWidget(FieldBlock(theme, label, field))
            self.fields.append(field)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written in each blank."""
        return tuple(field.toPlainText() for field in self.fields)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show other texts, without `written`."""
        for field, text in zip(self.fields, texts, strict=True):
            field.show_text(text)

    def lock(self, *, is_locked: bool) -> None:
        """Let the texts be read but not changed, or changed again."""
        for field in self.fields:
            field.setReadOnly(is_locked)


def plain_frame(frame: Frame, inline: Callable[[str], tuple[Inline, ...]]) -> Frame:
    """Take the Markdown away from a sentence, and keep the spaces beside its blanks."""

    def plain(part: str) -> str:
        words = part.strip()
        if not words:
            return part
        start = part.index(words)
        return part[:start] + inline_plain(inline(words)) + part[start + len(words) :]

    return Frame(tuple(map(plain, frame.parts)))


def labels_of(frame: Frame, name: str = "") -> tuple[str, ...]:
    """Return what to call each blank: the words before it, and those after the last one."""
    made = []
    for at in range(frame.blanks):
        before = frame.parts[at] if not at else frame.parts[at].lstrip(_EDGES)
        is_last = at == frame.blanks - 1
        after = frame.parts[at + 1].rstrip().rstrip(".") if is_last else ""
        words = f"{before}{UNFILLED}{after}".strip()
        made.append(words if words.strip(UNFILLED + _EDGES) or not name else name)
    return tuple(made)
