"""The voice in a process of its own, with the engine that Qt has for tests."""

import pytest
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.speech.__main__ import Mouth, rate_of
from palvelukoulu.ui.speech.process import SpeechProcess
from palvelukoulu.ui.speech.values import Trouble, Utterance, Voice

pytest.importorskip("PySide6.QtTextToSpeech", exc_type=ImportError)

KARI = Voice("Kari", "fi")


@pytest.fixture
def speech(qtbot: QtBot) -> SpeechProcess:
    assert qtbot is not None
    return SpeechProcess(engine="mock")


def test_the_voices_of_a_language_are_told(speech: SpeechProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speech.told) as told:
        speech.ask(["fi"])
    assert told.args == [(Voice("Bob", "en"), KARI, Voice("Anneli", "fi"))]
    speech.close()


def test_an_utterance_begins_and_ends(speech: SpeechProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignals([speech.began, speech.ended], order="strict"):
        speech.say(Utterance(7, "Hei vaan", KARI, 130))
    speech.close()


def test_only_what_was_asked_for_last_is_heard(speech: SpeechProcess, qtbot: QtBot) -> None:
    ended: list[int] = []
    speech.ended.connect(ended.append)
    speech.say(Utterance(1, "Tässä on hyvin pitkä lause, jota ei kuulla loppuun asti", KARI))
    with qtbot.waitSignal(speech.ended):
        speech.say(Utterance(2, "Hei", KARI))
    assert ended == [2]
    speech.close()


def test_hushing_ends_nothing(speech: SpeechProcess, qtbot: QtBot) -> None:
    speech.hush()
    with qtbot.waitSignal(speech.began):
        speech.say(Utterance(1, "Hei vaan kaikille", KARI))
    speech.hush()
    ended: list[int] = []
    speech.ended.connect(ended.append)
    with qtbot.waitSignal(speech.told):
        speech.ask(["fi"])
    assert ended == []
    speech.close()


def test_a_closed_voice_starts_again_when_it_is_asked(speech: SpeechProcess, qtbot: QtBot) -> None:
    speech.close()
    with qtbot.waitSignal(speech.told):
        speech.ask(["fi"])
    speech.close()
    with qtbot.waitSignal(speech.told):
        speech.ask(["fi"])
    speech.close()


def test_an_engine_that_there_is_not_is_told_of(qtbot: QtBot) -> None:
    speech = SpeechProcess(engine="olematon")
    with qtbot.waitSignal(speech.failed) as failed:
        speech.ask(["fi"])
    assert failed.args == [Trouble.ENGINE]
    speech.close()


@pytest.mark.parametrize(
    ("engine", "percent", "rate"),
    [
        ("winrt", 80, -0.4),
        ("winrt", 130, 0.06),
        ("winrt", 100, 0),
        ("sapi", 100, 0),
        ("sapi", 300, 1),
        ("speechd", 80, -0.203),
    ],
)
def test_each_engine_has_its_own_pace(engine: str, percent: int, rate: float) -> None:
    assert rate_of(engine, percent) == pytest.approx(rate, abs=0.001)


class Desk:
    """A mouth in this very process, and what it tells."""

    def __init__(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - may be missing

        self.news: list[dict[str, object]] = []
        self.speech = QTextToSpeech("mock")
        self.mouth = Mouth(self.speech, self.news.append)

    def say(self, number: int, text: str, voice: str = "Kari") -> None:
        """Order something to be said."""
        order = {"do": "say", "number": number, "text": text}
        self.mouth.obey({**order, "voice": voice, "language": "fi", "percent": 130})

    def has_told(self, news: str) -> bool:
        """Whether something has been told already."""
        return news in [one["news"] for one in self.news]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    assert qtbot is not None
    return Desk()


def test_orders_that_are_not_known_do_nothing(desk: Desk) -> None:
    desk.mouth.obey({"do": "laula"})
    desk.mouth.obey({})
    assert desk.news == []


def test_the_voice_that_was_asked_for_speaks(desk: Desk, qtbot: QtBot) -> None:
    desk.say(1, "Hei", "Anneli")
    assert desk.speech.voice().name() == "Anneli"
    qtbot.waitUntil(lambda: desk.has_told("ended"))
    assert desk.news == [{"news": "began", "number": 1}, {"news": "ended", "number": 1}]


def test_a_voice_that_there_is_not_leaves_one_of_the_language(desk: Desk, qtbot: QtBot) -> None:
    desk.say(1, "Hei", "Olematon")
    assert desk.speech.locale().name() == "fi_FI"
    qtbot.waitUntil(lambda: desk.has_told("ended"))


def test_what_is_hushed_tells_no_more(desk: Desk, qtbot: QtBot) -> None:
    desk.say(1, "Tätä ei kuulla")
    desk.mouth.obey({"do": "hush"})
    desk.say(2, "Hei")
    qtbot.waitUntil(lambda: desk.has_told("ended"))
    assert desk.news[-1] == {"news": "ended", "number": 2}


def test_the_voices_are_told_with_the_engines_own_first(desk: Desk) -> None:
    desk.mouth.obey({"do": "voices", "languages": ["fi"]})
    told = [("Bob", "en"), ("Kari", "fi"), ("Anneli", "fi")]
    assert desk.news == [{"news": "voices", "voices": told}]


def test_an_error_of_the_engine_is_told(desk: Desk) -> None:
    desk.speech.errorOccurred.emit(desk.speech.ErrorReason.Playback, "laite irtosi")
    assert desk.news == [{"news": "failed", "why": "laite irtosi"}]
