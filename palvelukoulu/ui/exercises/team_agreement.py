"""Rules of work a team words together: sentences to finish, and a sheet of them to agree on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core import frames
from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.team_agreement import Agreed, TeamAgreement
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.choices import MultiChoice
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card, Divider
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.frame_fields import FrameFields, plain_frame

_GAP = 14
_TIGHT = 8
_ICON = 16
_NUMBER = 28


class TeamAgreementWidget(ExerciseWidget):
    """The sentences with their fields and a box to sign; once saved, the agreement."""

    def __init__(self, frame: Frame, exercise: TeamAgreement) -> None:
        super().__init__()
        self._frame = frame
        self._exercise = exercise
        self._sentences = [plain_frame(one, frame.inline) for one in exercise.frames]
        self._fields = [FrameFields(frame.theme, one) for one in self._sentences]
        self._sign = MultiChoice(frame.theme, "", frame.inline(self._signing()))
        self._sign.toggled.connect(self._tell)
        self._sheet: QWidget | None = None
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(_GAP)
        for sentence, fields in zip(self._sentences, self._fields, strict=True):
            if sentence.blanks:
                fields.written.connect(self._tell)
                form.addWidget(fields)
            else:
                form.addWidget(Label(frame.theme, sentence.text, "choice"))
        form.addWidget(self._sign)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self._form)
        note = self.tr(
            "Sopimus on koko tiimin, eikä se ole yksityinen. Jättäkää siitä pois ihmisten nimet."
        )
        nest(self._layout, self._noted("users", note, "caption"))

    def response(self) -> Agreed | None:
        agreed = self._agreed()
        return agreed if frames.is_begun(agreed.texts) else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Agreed)  # noqa: S101 - the kind's own
        texts = response.texts or frames.no_texts(self._sentences)
        for fields, own in zip(self._fields, texts, strict=True):
            fields.show_texts(own)
        self._sign.blockSignals(True)
        self._sign.setChecked(response.is_signed)
        self._sign.blockSignals(False)

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._forget_sheet()
        self._sheet = self._agreement()
        self._layout.insertWidget(0, self._sheet)
        self._form.hide()
        self._form.setEnabled(False)

    def reset(self) -> None:
        self._forget_sheet()
        self._form.setEnabled(True)
        self._form.show()

    def outcome(self) -> QWidget | None:
        return self._sheet

    def words(self) -> Words:
        if self._sign.isChecked():
            thanks = self.tr("Sovitte tästä yhdessä. Palatkaa sopimukseen, kun arki muuttuu.")
        else:
            thanks = self.tr("Voitte täydentää sopimusta ja hyväksyä sen myöhemmin.")
        check, again = self.tr("Tallenna sopimus"), self.tr("Muokkaa sopimusta")
        return Words(check, self.tr("Sopimus on tallessa"), thanks, again)

    def instruction(self) -> str:
        if self._exercise.stem.intro:
            return ""
        return self.tr("Täyttäkää lauseet yhdessä. Lyhyt vastaus riittää.")

    def missing(self) -> str:
        return self.tr("Täyttäkää ensin ainakin yksi kohta.")

    def first_focus(self) -> QWidget:
        return next(fields.fields[0] for fields in self._fields if fields.fields)

    def _agreed(self) -> Agreed:
        return Agreed(tuple(fields.texts for fields in self._fields), self._sign.isChecked())

    def _tell(self) -> None:
        agreed = self._agreed()
        is_empty = not agreed.is_signed and not frames.is_begun(agreed.texts)
        self.responded.emit(None if is_empty else agreed)

    def _agreement(self) -> QWidget:
        theme = self._frame.theme
        card = Card(theme, has_shadow=False)
        card.content.addWidget(Heading(theme, self.tr("Näin sovimme"), "h2"))
        written = zip(self._sentences, self._agreed().texts, strict=True)
        for number, (sentence, texts) in enumerate(written, 1):
            row = QHBoxLayout()
            row.setSpacing(_TIGHT)
            mark = Label(theme, f"{number}.", "choice", "text2", is_tabular=True)
            mark.setFixedWidth(theme.px(_NUMBER))
            row.addWidget(mark)
            # An open blank at the end brings its own point: "viimeistään …" and no fourth dot.
            words = frames.filled(sentence, texts).replace(f"{frames.UNFILLED}.", frames.UNFILLED)
            row.addWidget(Label(theme, words, "choice"), 1)
            nest(card.content, row)
        card.content.addWidget(Divider(theme))
        if self._sign.isChecked():
            agreed = self.tr("Sovittu yhdessä")
            text = f"{agreed}: {self._who()}" if self._who() else agreed
            nest(card.content, self._noted("circle-check", text, "small_strong"))
        else:
            text = self.tr("Ei vielä sovittu yhdessä")
            nest(card.content, self._noted("circle-dashed", text, "small_strong"))
        return card

    def _noted(self, icon: str, text: str, role: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_TIGHT)
        row.addWidget(Icon(self._frame.theme, icon, _ICON, "text2"))
        row.addWidget(Label(self._frame.theme, text, role, "text2"), 1)
        return row

    def _signing(self) -> str:
        if not self._exercise.signatories:
            return self.tr("Sovimme tästä yhdessä")
        return self.tr("Sovimme tästä yhdessä: {who}").format(who=self._exercise.signatories)

    def _who(self) -> str:
        return inline_plain(self._frame.inline(self._exercise.signatories))

    def _forget_sheet(self) -> None:
        if self._sheet is not None:
            self._layout.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None
