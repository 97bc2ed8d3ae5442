"""A lesson read aloud: where it starts, what is marked, and what makes it stop."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Module, Page, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.richtext import Media, MediaKind, Paragraph, RichText, Run
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.lesson.listen_panel import ListenPanel
from palvelukoulu.ui.lesson.listening import Listener
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.preview.rehearsal import Rehearsal
from palvelukoulu.ui.prose.layers import Layer
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.prose.media import MediaCard
from palvelukoulu.ui.speech.values import Trouble
from palvelukoulu.ui.theme.theme import Theme
from tests.ui.hands import ANNELI, BOB, KARI, HandPatience, HandSpeech

PLACE = Place("01.md", 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
QUESTION = ExerciseBlock(
    "kysy1",
    SingleChoice(
        Stem("kysy1", "Mitä teet ensin?"),
        (
            Choice("Nyökkään. Hymyilen.", is_right=True, feedback="Katse riittää."),
            Choice("Odotan", is_right=False),
        ),
    ),
    PLACE,
    Hashes("key", "text"),
)
LESSON = Lesson("01", "Alku", 4, (Page("Ovella", (Prose("prose", PLACE), QUESTION)),), "01.md")
COURSE = Course("palvelu", "Palvelu", (Module("Yksi", (LESSON,)),))
SOUND = Media(MediaKind.AUDIO, "", "Puhelu")


def prose(*paragraphs: str) -> RichText:
    return tuple(Paragraph((Run(text),)) for text in paragraphs)


TEXT = prose("Tervehdi esim. näin. Nyökkää sitten.", "Kysy lopuksi.")
LONG = prose(*(f"Kappale {number} alkaa. Se myös loppuu." for number in range(80)))


class Reader:
    """Someone in a lesson, and the hands that move the voice."""

    def __init__(self, theme: Theme, qtbot: QtBot, text: RichText, course: Course) -> None:
        self.qtbot = qtbot
        self.patience = HandPatience()
        self.speeches: list[HandSpeech] = []
        self.preferred: list[Preferences] = []
        rehearsal = Rehearsal()
        rehearsal.follow(course)
        materials = Materials(
            theme=theme,
            course=course,
            rich_text=lambda _: text,
            inline=lambda words: (Run(words),),
            blocks=lambda words: (Paragraph((Run(words),)),),
            pictures=lambda _: None,
            files=lambda _: None,
            open_link=lambda _: None,
            seed="aino",
            vocabulary=Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa"),
            listener=Listener(self.made, self.patience),
        )
        self.page = LessonPage(materials, LESSON, rehearsal, theme.preferences)
        self.page.preferred.connect(self.prefer)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 600)
        self.page.show()
        with qtbot.waitActive(self.page):
            self.page.activateWindow()

    def made(self, parent: QObject) -> HandSpeech:
        """Make a voice."""
        self.speeches.append(HandSpeech(parent))
        return self.speeches[-1]

    def prefer(self, preferences: Preferences) -> None:
        """Take other settings."""
        self.preferred.append(preferences)
        self.page.take_preferences(preferences)

    @property
    def speech(self) -> HandSpeech:
        """The present voice."""
        return self.speeches[-1]

    @property
    def text(self) -> LessonText:
        """The text of the page."""
        return self.page.findChildren(LessonText)[-1]

    @property
    def phase(self) -> str:
        """What reading aloud is doing."""
        return self.page.listening.aloud.phase.value

    @property
    def marked(self) -> list[str]:
        """What is marked as being read."""
        heard = self.text.heard()
        return [heard[start:end] for start, end in self.text.layer(Layer.SPOKEN)]

    @property
    def panel(self) -> ListenPanel:
        """The pace and the voice."""
        return self.page.findChildren(ListenPanel)[-1]

    def listen(self) -> None:
        """Begin to read, with three voices."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.speech.told.emit((BOB, KARI, ANNELI))

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        focused = self.page.window().focusWidget()
        self.qtbot.keyClick(self.page if focused is None else focused, key, modifier)


@pytest.fixture
def reader(theme: Theme, qtbot: QtBot) -> Reader:
    return Reader(theme, qtbot, TEXT, COURSE)


def test_a_page_is_read_sentence_by_sentence_with_each_marked(reader: Reader) -> None:
    reader.listen()
    heard = []
    while reader.phase == "speaking":
        assert reader.marked == [reader.speech.saying]
        heard.append(reader.speech.saying)
        reader.speech.finish()
    assert heard == ["Alku", "Ovella", "Tervehdi esim. näin.", "Nyökkää sitten.", "Kysy lopuksi."]
    assert reader.marked == []


def test_the_button_begins_pauses_and_goes_on(reader: Reader) -> None:
    buttons = reader.page.top.listen
    assert buttons.toggle.accessibleName() == "Kuuntele"
    assert not buttons.stop.isVisible()
    buttons.toggle.click()
    reader.speech.told.emit((KARI,))
    assert buttons.toggle.accessibleName() == "Tauko"
    assert buttons.stop.isVisible()
    buttons.toggle.click()
    assert buttons.toggle.accessibleName() == "Jatka lukemista"
    assert reader.marked == ["Alku"]
    buttons.toggle.click()
    assert reader.phase == "speaking"
    buttons.stop.click()
    assert (reader.phase, reader.marked) == ("silent", [])
    assert not buttons.stop.isVisible()


def test_the_focus_is_not_lost_with_the_button_that_stops(reader: Reader) -> None:
    reader.listen()
    reader.page.top.listen.stop.setFocus()
    reader.press(Qt.Key.Key_Space)
    assert reader.page.top.listen.toggle.hasFocus()


def test_the_keys_pause_and_stop(reader: Reader) -> None:
    reader.listen()
    reader.press(Qt.Key.Key_K, CONTROL)
    assert reader.phase == "paused"
    reader.press(Qt.Key.Key_Period, CONTROL)
    assert reader.phase == "silent"


def test_the_key_works_in_the_text_too(reader: Reader) -> None:
    reader.text.setFocus()
    reader.listen()
    assert reader.phase == "speaking"


def test_space_in_the_text_begins_and_pauses(reader: Reader) -> None:
    reader.text.setFocus()
    reader.press(Qt.Key.Key_Space)
    reader.speech.told.emit((KARI,))
    assert reader.phase == "speaking"
    reader.press(Qt.Key.Key_Space)
    assert reader.phase == "paused"


def test_reading_starts_at_what_is_selected(reader: Reader) -> None:
    cursor = reader.text.textCursor()
    cursor.setPosition(reader.text.heard().index("sitten"))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    reader.listen()
    assert reader.speech.saying == "Nyökkää sitten."


def test_reading_starts_at_the_caret(reader: Reader) -> None:
    cursor = reader.text.textCursor()
    cursor.setPosition(reader.text.heard().index("Kysy"))
    reader.text.setTextCursor(cursor)
    reader.text.setFocus()
    reader.listen()
    assert reader.speech.saying == "Kysy lopuksi."


def test_reading_starts_at_the_first_sentence_in_sight_and_keeps_it_there(
    theme: Theme, qtbot: QtBot
) -> None:
    reader = Reader(theme, qtbot, LONG, COURSE)
    area = reader.page.view.scroll_area()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 1500)
    area.verticalScrollBar().setValue(1000)
    reader.listen()
    assert reader.speech.saying.startswith(("Kappale", "Se myös"))
    assert reader.speech.saying != "Kappale 0 alkaa."
    for _ in range(40):
        reader.speech.finish()
    assert area.place > 1500
    start, end = reader.text.layer(Layer.SPOKEN)[0]
    top, bottom = reader.text.lines_of(start, end)
    assert area.place <= top <= bottom <= area.place + area.viewport().height()


def test_soft_hyphens_are_neither_heard_nor_counted(theme: Theme, qtbot: QtBot) -> None:
    word = "asiakaspalvelutilanteessa"
    reader = Reader(theme, qtbot, prose(f"Kuuntele {word}. Sitten {word}."), COURSE)
    reader.page.resize(320, 600)
    qtbot.waitUntil(lambda: "\u00ad" in reader.text.document().toRawText())
    reader.listen()
    for _ in range(3):
        reader.speech.finish()
    assert reader.speech.saying == f"Sitten {word}."
    assert reader.marked == [f"Sitten {word}."]
    start, end = reader.text.layer(Layer.SPOKEN)[0]
    drawn = reader.text.cursor_over(start, end).selectedText()
    assert drawn.replace("\u00ad", "") == f"Sitten {word}."


def test_a_question_is_read_with_the_letters_of_its_options(reader: Reader) -> None:
    reader.page.show_step(1)
    reader.listen()
    heard = []
    while reader.phase == "speaking":
        heard.append(reader.speech.saying)
        reader.speech.finish()
    assert heard == [
        "Mitä teet ensin?",
        "Valitse yksi.",
        "A: Nyökkään.",
        "Hymyilen.",
        "B: Odotan",
    ]


def test_an_answered_question_is_read_from_its_feedback(reader: Reader) -> None:
    reader.page.show_step(1)
    reader.page.findChildren(QRadioButton)[0].click()
    reader.page.press_primary()
    reader.listen()
    heard = []
    while reader.phase == "speaking":
        heard.append(reader.speech.saying)
        reader.speech.finish()
    assert heard == ["Juuri näin", "Katse riittää."]


def test_words_of_ones_own_are_read_when_asked(reader: Reader) -> None:
    reader.page.show_step(1)
    reader.page.view.aloud_asked.emit("Luotan. Olen tässä.")
    reader.speech.told.emit((KARI,))
    assert reader.speech.saying == "Luotan."
    reader.speech.finish()
    assert reader.speech.saying == "Olen tässä."


def test_source_marks_are_not_read(theme: Theme, qtbot: QtBot) -> None:
    marked = Paragraph((Run("Hymy tarttuu "), Run("[S]", source="Servica"), Run(". Niin.")))
    reader = Reader(theme, qtbot, (marked,), COURSE)
    reader.listen()
    for _ in range(2):
        reader.speech.finish()
    assert reader.speech.saying == "Hymy tarttuu."
    assert reader.marked == ["Hymy tarttuu\xa0\ufffc\ufffc\ufffc."]
    reader.speech.finish()
    assert reader.speech.saying == "Niin."


def test_another_step_silences(reader: Reader) -> None:
    reader.listen()
    reader.page.show_step(1)
    assert (reader.phase, reader.speech.is_hushed) == ("silent", True)


def test_an_answer_silences(reader: Reader) -> None:
    reader.page.show_step(1)
    reader.listen()
    reader.page.findChildren(QRadioButton)[0].click()
    assert reader.phase == "speaking"
    reader.page.press_primary()
    assert reader.phase == "silent"


def test_leaving_the_page_lets_go_of_the_voice(reader: Reader) -> None:
    reader.listen()
    reader.page.leave()
    assert reader.speech.is_closed


def test_a_sound_of_the_lesson_silences(theme: Theme, qtbot: QtBot) -> None:
    reader = Reader(theme, qtbot, (SOUND, *TEXT), COURSE)
    reader.listen()
    reader.page.findChildren(MediaCard)[-1].played.emit()
    assert reader.phase == "silent"


def test_the_pace_is_the_learners_own(theme: Theme, qtbot: QtBot, reader: Reader) -> None:
    reader.prefer(replace(theme.preferences, speech_percent=80))
    reader.listen()
    assert reader.speech.said[-1].percent == 80
    reader.page.top.listen.voice.click()
    assert reader.panel.isVisible()
    fast = next(one for one in reader.panel.findChildren(QRadioButton) if one.text() == "Nopea")
    qtbot.mouseClick(fast, Qt.MouseButton.LeftButton)
    assert reader.preferred[-1].speech_percent == 130
    assert reader.speech.said[-1].percent == 130


def test_another_voice_can_be_picked(reader: Reader) -> None:
    reader.listen()
    reader.page.top.listen.voice.click()
    field = reader.panel.voice
    assert field is not None
    texts = [field.itemText(number) for number in range(field.count())]
    assert texts == [
        "Koneen oma ääni kurssin kielelle",
        "Kari (suomi)",
        "Anneli (suomi)",
        "Bob (englanti)",
    ]
    field.setCurrentIndex(2)
    assert reader.preferred[-1].speech_voice == "Anneli"
    assert reader.speech.said[-1].voice == ANNELI
    field.setCurrentIndex(0)
    assert reader.preferred[-1].speech_voice == ""


def test_esc_closes_the_panel_first(reader: Reader) -> None:
    reader.listen()
    reader.page.top.listen.voice.click()
    assert reader.page.close_overlay()
    assert not reader.page.close_overlay()
    assert reader.phase == "speaking"


def test_without_a_finnish_voice_it_is_said_and_no_other_is_used(reader: Reader) -> None:
    reader.press(Qt.Key.Key_K, CONTROL)
    reader.speech.told.emit((BOB,))
    assert reader.speech.said == []
    said = reader.panel.accessibleName()
    assert said.startswith("Kuuntele. Tällä koneella ei ole suomenkielistä ääntä.")
    field = reader.panel.voice
    assert field is not None
    field.setCurrentIndex(1)
    reader.press(Qt.Key.Key_Escape)
    reader.listen()
    assert reader.speech.said[-1].voice == BOB


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble.MISSING, "puuttuu ohjelman osa"),
        (Trouble.ENGINE, "ei käynnistynyt"),
        (Trouble.SILENT, "ei vastaa"),
    ],
)
def test_trouble_is_told_calmly(reader: Reader, trouble: Trouble, words: str) -> None:
    reader.listen()
    reader.speech.failed.emit(trouble)
    assert words in reader.panel.accessibleName()
    assert "Teksti toimii silti." in reader.panel.accessibleName()
    assert reader.marked == []


def test_a_silent_engine_is_told_of_and_the_next_try_starts_anew(reader: Reader) -> None:
    reader.press(Qt.Key.Key_K, CONTROL)
    reader.patience.run_out()
    assert "ei vastaa" in reader.panel.accessibleName()
    reader.press(Qt.Key.Key_Escape)
    reader.listen()
    assert len(reader.speeches) == 2
    assert reader.phase == "speaking"


def test_a_course_in_swedish_wants_a_swedish_voice(theme: Theme, qtbot: QtBot) -> None:
    reader = Reader(theme, qtbot, TEXT, replace(COURSE, language="sv"))
    reader.listen()
    assert reader.speech.asked == [("sv", "fi", "en")]
    assert "ruotsinkielistä" in reader.panel.accessibleName()
