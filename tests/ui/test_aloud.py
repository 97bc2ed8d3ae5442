"""Phrases read one after another, and a voice that does not answer."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.speech.aloud import Aloud, Manner, Phase, chosen
from palvelukoulu.ui.speech.values import Trouble
from tests.ui.hands import ANNELI, BOB, KARI, HandPatience, HandSpeech

PHRASES = ("Ovella.", "Katso häneen.", "Tervehdi.")


class Room:
    """Someone who is read to, and the hands that move the voice."""

    def __init__(self) -> None:
        self.patience = HandPatience()
        self.speeches: list[HandSpeech] = []
        self.aloud = Aloud(self.made, None, self.patience)
        self.reached: list[int] = []
        self.told: list[object] = []
        self.aloud.reached.connect(self.reached.append)
        self.aloud.unvoiced.connect(lambda: self.told.append("unvoiced"))
        self.aloud.troubled.connect(self.told.append)

    def made(self, parent: QObject) -> HandSpeech:
        """Make a voice."""
        self.speeches.append(HandSpeech(parent))
        return self.speeches[-1]

    @property
    def speech(self) -> HandSpeech:
        """The present voice."""
        return self.speeches[-1]

    def read(self, first: int = 0, manner: Manner = Manner()) -> None:  # noqa: B008 - a value
        """Begin to read, with three voices."""
        self.aloud.read(PHRASES, first, manner)
        self.speech.told.emit((BOB, KARI, ANNELI))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    assert qtbot is not None
    return Room()


def test_nothing_is_started_before_it_is_needed(room: Room) -> None:
    assert (room.speeches, room.aloud.phase) == ([], Phase.SILENT)


def test_voices_are_asked_for_first(room: Room) -> None:
    room.aloud.read(PHRASES, 0, Manner("sv"))
    assert room.speech.asked == [("sv", "fi", "en")]
    assert room.aloud.phase is Phase.STARTING
    assert room.speech.said == []


def test_phrases_are_read_to_the_last_and_no_further(room: Room) -> None:
    room.read(1)
    assert room.speech.saying == "Katso häneen."
    room.speech.finish()
    assert room.speech.saying == "Tervehdi."
    room.speech.finish()
    assert room.aloud.phase is Phase.SILENT
    assert room.reached == [1, 2]
    assert room.patience.waits is None


def test_nothing_to_read_is_no_trouble(room: Room) -> None:
    room.aloud.read((), 0, Manner())
    assert (room.aloud.phase, room.speeches) == (Phase.SILENT, [])


def test_a_pause_keeps_the_place_and_the_sentence_is_read_anew(room: Room) -> None:
    room.read()
    room.speech.finish()
    room.aloud.pause()
    assert room.speech.is_hushed
    assert room.aloud.phase is Phase.PAUSED
    room.speech.ended.emit(room.speech.said[-1].number)
    assert room.aloud.phase is Phase.PAUSED
    room.aloud.resume()
    assert room.speech.saying == "Katso häneen."
    assert room.reached == [0, 1, 1]


def test_a_pause_while_the_voice_starts_is_kept(room: Room) -> None:
    room.aloud.read(PHRASES, 0, Manner())
    room.aloud.pause()
    room.speech.told.emit((KARI,))
    assert room.speech.said == []
    room.aloud.resume()
    assert room.speech.saying == "Ovella."


def test_resuming_without_a_pause_does_nothing(room: Room) -> None:
    room.aloud.resume()
    assert (room.aloud.phase, room.speeches) == (Phase.SILENT, [])


def test_the_second_reading_starts_at_once(room: Room) -> None:
    room.read()
    room.aloud.stop()
    room.aloud.read(PHRASES, 2, Manner())
    assert room.speech.saying == "Tervehdi."
    assert len(room.speeches) == 1


def test_another_pace_is_taken_at_once(room: Room) -> None:
    room.read()
    room.aloud.behave(Manner("fi", "Anneli", 130))
    last = room.speech.said[-1]
    assert (last.text, last.voice, last.percent) == ("Ovella.", ANNELI, 130)


def test_another_pace_waits_for_a_pause_to_end(room: Room) -> None:
    room.read()
    room.aloud.pause()
    room.aloud.behave(Manner("fi", "", 80))
    assert len(room.speech.said) == 1
    room.aloud.resume()
    assert room.speech.said[-1].percent == 80


def test_what_is_told_of_an_earlier_phrase_is_let_pass(room: Room) -> None:
    room.read()
    first = room.speech.said[-1].number
    room.aloud.behave(Manner("fi", "", 80))
    room.speech.ended.emit(first)
    room.speech.began.emit(first)
    assert room.speech.saying == "Ovella."
    assert room.reached == [0, 0]


def test_a_voice_that_does_not_start_is_noticed(room: Room) -> None:
    room.aloud.read(PHRASES, 0, Manner())
    assert room.patience.waits == 8000
    room.patience.run_out()
    assert room.told == [Trouble.SILENT]
    assert (room.aloud.phase, room.speech.is_closed) == (Phase.SILENT, True)


def test_a_sentence_that_is_not_begun_is_noticed(room: Room) -> None:
    room.read()
    assert room.patience.waits == 4000
    room.patience.run_out()
    assert room.told == [Trouble.SILENT]


def test_a_sentence_that_does_not_end_is_noticed(room: Room) -> None:
    room.read()
    room.speech.begin()
    assert room.patience.waits == 3000 + 7 * 110
    room.patience.run_out()
    assert room.told == [Trouble.SILENT]


def test_a_slow_voice_is_waited_for_longer(room: Room) -> None:
    room.read(0, Manner("fi", "", 50))
    room.speech.begin()
    assert room.patience.waits == 3000 + 14 * 110


def test_digits_take_their_time(room: Room) -> None:
    room.aloud.read(("Soita 112.",), 0, Manner())
    room.speech.told.emit((KARI,))
    room.speech.begin()
    assert room.patience.waits == 3000 + (10 + 3 * 3) * 110


def test_news_that_come_at_the_last_moment_are_let_in(room: Room) -> None:
    room.read()
    room.speech.begin()
    room.patience.end_wait()
    assert room.patience.waits == 500
    room.speech.finish()
    assert (room.told, room.speech.saying) == ([], "Katso häneen.")
    room.patience.end_wait()
    assert room.told == []


def test_after_a_trouble_a_new_voice_is_made(room: Room) -> None:
    room.read()
    room.speech.failed.emit(Trouble.ENGINE)
    assert room.told == [Trouble.ENGINE]
    room.read()
    assert len(room.speeches) == 2
    assert room.speech.saying == "Ovella."


def test_a_voice_that_breaks_while_nobody_listens_is_not_told_of(room: Room) -> None:
    room.read()
    room.aloud.stop()
    room.speech.failed.emit(Trouble.ENGINE)
    assert room.told == []


def test_nothing_is_waited_for_in_a_pause(room: Room) -> None:
    room.read()
    room.aloud.pause()
    assert room.patience.waits is None


def test_without_a_voice_of_the_language_nothing_is_said(room: Room) -> None:
    room.aloud.read(PHRASES, 0, Manner())
    room.speech.told.emit((BOB,))
    assert (room.told, room.speech.said) == (["unvoiced"], [])
    assert room.aloud.phase is Phase.SILENT
    assert room.aloud.voices == (BOB,)


def test_a_learner_may_pick_a_foreign_voice_knowingly(room: Room) -> None:
    room.aloud.read(PHRASES, 0, Manner("fi", "Bob"))
    room.speech.told.emit((BOB,))
    assert room.speech.said[-1].voice == BOB


def test_closing_lets_go_of_the_voice(room: Room) -> None:
    room.read()
    room.aloud.close()
    room.aloud.close()
    assert room.speech.is_closed


def test_a_picked_voice_that_is_not_here_leaves_the_machines_own() -> None:
    assert chosen((BOB, KARI), Manner("fi", "Satu")) == KARI
    assert chosen((BOB,), Manner("fi", "Satu")) is None
