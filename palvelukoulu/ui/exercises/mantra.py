"""A text of one's own for the moment before meeting a customer. Private, never judged."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.mantra import (
    Composed,
    Mantra,
    MantraWord,
    Sentence,
    composed,
    in_plain_words,
    verses,
)
from palvelukoulu.core.frames import UNFILLED, is_begun
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.badges import Badge
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.fields import PrivateNote, TextArea
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.night_card import NightCard, Passage
from palvelukoulu.ui.components.settings import Segment
from palvelukoulu.ui.components.starters import Starters
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.frame_fields import labels_of
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.pocket_card import print_card, write_card
from palvelukoulu.ui.saving import ask_where
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 18
_BETWEEN = 34
_ICONS = ("heart", "sparkles", "hand-heart", "star", "feather")
_WORDS = tuple(MantraWord)


class MantraWidget(ExerciseWidget):
    """Sentences to finish, beside them the card as it stands now."""

    def __init__(self, frame: Frame, exercise: Mantra) -> None:
        super().__init__()
        theme = frame.theme
        self._theme = theme
        self._exercise = in_plain_words(exercise, lambda text: _plain(text, frame))
        self._is_stored = False
        self._word = Segment(
            theme,
            self.tr("Miksi kutsut tätä?"),
            (self.tr("Loitsu"), self.tr("Mantra"), self.tr("Oma lause")),
        )
        self._word.choose(0)
        self._word.chosen.connect(self._changed)
        self._lines = tuple(
            SentenceLine(theme, sentence, _ICONS[number % len(_ICONS)])
            for number, sentence in enumerate(self._exercise.sentences)
        )
        for line in self._lines:
            line.written.connect(self._changed)
        self._free = TextArea(theme, self.tr("Kirjoita vapaasti"), lines=2)
        self._free.setPlaceholderText(self.tr("Tähän mahtuu kokonaan oma teksti."))
        self._free.textChanged.connect(self._changed)
        self._note = Label(
            theme, self.tr("Kortilla on nyt vapaa tekstisi lauseiden sijasta."), "caption", "text2"
        )
        self._kept = QWidget()
        self._card = NightCard(theme)
        self._listen = Button(theme, self.tr("Kuuntele"), icon="volume-2")
        self._listen.clicked.connect(self._ask_aloud)
        self._pocket = Button(theme, self.tr("Taskukortti (PDF)…"), icon="file-down")
        self._pocket.clicked.connect(self._ask_where)
        self._print = Button(theme, self.tr("Tulosta…"), icon="printer")
        self._print.clicked.connect(self._ask_printer)
        self._doing = FlowRow()
        self._told = Label(theme, "", "small", "text2")
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(_BETWEEN)
        nest(self._sides, self._left(), 6)
        nest(self._sides, self._right(), 4)
        self._show()

    # --- what the player asks ----------------------------------------------------------

    def response(self) -> Composed | None:
        made = self._made()
        return made if composed(self._exercise, made) else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Composed)  # noqa: S101 - the kind's own
        self._word.choose(_WORDS.index(response.word))
        for line, texts in zip(self._lines, response.texts, strict=False):
            line.show_texts(texts)
        self._free.show_text(response.free)
        self._show()

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._lock(is_stored=True)

    def reset(self) -> None:
        self._lock(is_stored=False)

    def instruction(self) -> str:
        return self.tr(
            "Täydennä yksi lause tai useampi. Kortti kokoaa ne yhteen sitä mukaa kuin kirjoitat."
        )

    def missing(self) -> str:
        return self.tr("Täydennä ensin ainakin yksi lause tai kirjoita vapaasti.")

    def words(self) -> Words:
        thanks = self.tr("Lue se juuri ennen kohtaamista. Voit muuttaa sitä milloin vain.")
        skip = self.tr("Ohita tällä kertaa")
        said = {
            MantraWord.SPELL: (
                self.tr("Tallenna loitsu"),
                self.tr("Loitsusi on tallessa"),
                self.tr("Muokkaa loitsua"),
            ),
            MantraWord.MANTRA: (
                self.tr("Tallenna mantra"),
                self.tr("Mantrasi on tallessa"),
                self.tr("Muokkaa mantraa"),
            ),
            MantraWord.SENTENCE: (
                self.tr("Tallenna oma lause"),
                self.tr("Oma lauseesi on tallessa"),
                self.tr("Muokkaa lausetta"),
            ),
        }
        check, title, again = said[self._made().word]
        return Words(check=check, title=title, thanks=thanks, again=again, skip=skip)

    def outcome(self) -> QWidget | None:
        return self._kept if self._is_stored else None

    def first_focus(self) -> QWidget:
        return next((line.fields[0] for line in self._lines if line.fields), self._free)

    def column_width(self) -> int:
        return tokens.MANTRA_COLUMN

    # --- the text ----------------------------------------------------------------------

    def _made(self) -> Composed:
        chosen = [option.isChecked() for option in self._word.options].index(True)
        texts = tuple(line.texts for line in self._lines)
        return Composed(texts, _WORDS[chosen], self._free.toPlainText())

    def _changed(self) -> None:
        self._show()
        made = self._made()
        is_anything = is_begun(made.texts) or made.free.strip() or made.word is not _WORDS[0]
        self.responded.emit(made if is_anything else None)

    def _show(self) -> None:
        made = self._made()
        self._card.show_passages(self._passages())
        self._note.setVisible(bool(made.free.strip()) and is_begun(made.texts))
        self._listen.setVisible(bool(self._whole()))
        self._pocket.setVisible(self._is_stored)
        self._print.setVisible(self._is_stored)
        # At once, not when Qt tells the row: the page scrolls to the card with its buttons.
        self._doing.updateGeometry()
        self._told.setVisible(self._is_stored and bool(self._told.text()))

    def _passages(self) -> tuple[Passage, ...]:
        """Return what is on the card; once it is stored, only what is finished."""
        said = verses(self._exercise, self._made())
        return tuple(
            # The period of an open sentence would look like a fourth dot.
            Passage(
                one.text if one.is_whole else one.text.replace(f"{UNFILLED}.", UNFILLED),
                not one.is_whole,
            )
            for one in said
            if one.is_whole or not self._is_stored
        )

    def _whole(self) -> str:
        """Return what is finished, as it is read aloud."""
        return "\n".join(one.text for one in self._passages() if not one.is_open)

    def _ask_aloud(self) -> None:
        self.aloud_asked.emit(self._whole())

    def _lock(self, *, is_stored: bool) -> None:
        self._is_stored = is_stored
        for option in self._word.options:
            option.setEnabled(not is_stored)
        for line in self._lines:
            line.lock(is_locked=is_stored)
        self._free.setReadOnly(is_stored)
        self._told.setText("")
        self._show()

    # --- the card for the pocket -------------------------------------------------------

    def _ask_where(self) -> None:
        ask_where(
            self,
            self.tr("Tallenna taskukortti"),
            self.tr("taskukortti.pdf"),
            "PDF (*.pdf)",
            self.write_pocket_card,
        )

    def write_pocket_card(self, file: str) -> None:
        """Write the card as a PDF, and say how that went."""
        path = Path(file)
        try:
            write_card(path, self.tr("Taskukortti"), self._passages(), self._theme)
        except UserError as error:
            self._told.setText(explain(error))
        else:
            text = self.tr("Taskukortti on tallessa: {file}")
            self._told.setText(text.format(file=path.name))
        announce(self, self._told.text())
        self._show()

    def _ask_printer(self) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Tulosta taskukortti"))
        dialog.accepted.connect(lambda: print_card(printer, self._passages(), self._theme))
        dialog.finished.connect(dialog.deleteLater)
        # Not `open`, which of a print dialog wants a slot written in C++.
        dialog.setModal(True)
        dialog.show()

    # --- the page ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= self._theme.px(tokens.MANTRA_SIDE_BY_SIDE)
        self._sides.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        naming = QVBoxLayout()
        naming.setSpacing(6)
        naming.addWidget(Label(self._theme, self.tr("Miksi kutsut tätä?"), "small_strong", "text2"))
        naming.addWidget(self._word)
        nest(column, naming)
        for line in self._lines:
            column.addWidget(line)
        free = QVBoxLayout()
        free.setSpacing(8)
        title = self.tr("Tai kirjoita vapaasti")
        nest(free, _titled(self._theme, title, "pencil-line"))
        free.addWidget(self._free)
        free.addWidget(self._note)
        nest(column, free)
        private = self.tr("Vain sinä näet tämän. Esihenkilö näkee vain, että harjoitus on tehty.")
        column.addWidget(PrivateNote(self._theme, private))
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        kept = QVBoxLayout(self._kept)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(12)
        kept.addWidget(self._card)
        self._doing.add(self._listen)
        self._doing.add(self._pocket)
        self._doing.add(self._print)
        kept.addWidget(self._doing)
        kept.addWidget(self._told)
        column = QVBoxLayout()
        column.addWidget(self._kept)
        column.addStretch(1)
        return column


class SentenceLine(QWidget):
    """One sentence to finish: its words, a field for each blank, and ways to begin.

    Signals:
        written: Something has been written or taken away.
    """

    written = Signal()

    def __init__(self, theme: Theme, sentence: Sentence, icon: str) -> None:
        super().__init__()
        self._starters = sentence.starters
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = sentence.frame.text.replace(f"{UNFILLED}.", UNFILLED)
        nest(column, _titled(theme, title, icon))
        self.fields: list[TextArea] = []
        is_one = sentence.frame.blanks == 1
        for name in labels_of(sentence.frame, title):
            hint = self.tr("Jatka lausetta omin sanoin.") if is_one else name
            field = TextArea(theme, name, hint, lines=2)
            field.textChanged.connect(self.written)
            column.addWidget(field)
            self.fields.append(field)
        self.row = Starters(theme, sentence.starters)
        self.row.picked.connect(self._start)
        self.row.setVisible(bool(sentence.starters and self.fields))
        column.addWidget(self.row)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written in each blank."""
        return tuple(field.toPlainText() for field in self.fields)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show other texts, without `written`."""
        for field, text in zip(self.fields, texts, strict=False):
            field.show_text(text)

    def lock(self, *, is_locked: bool) -> None:
        """Let the texts be read but not changed, or changed again."""
        for field in self.fields:
            field.setReadOnly(is_locked)
        self.row.setEnabled(not is_locked)
        self.row.setVisible(not is_locked and bool(self._starters and self.fields))

    def _start(self, words: str) -> None:
        """Put a starter in place of another one, or after what the learner has written."""
        field = self.fields[0]
        before = field.toPlainText().strip()
        is_own = bool(before) and before not in self._starters
        field.setPlainText(f"{before} {words}" if is_own else words)
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.setFocus()


def _titled(theme: Theme, title: str, icon: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Badge(theme, icon, size=30))
    row.addWidget(Heading(theme, title, "h3"), 1)
    return row


def _plain(text: str, frame: Frame) -> str:
    return inline_plain(frame.inline(text)) if text.strip() else text
