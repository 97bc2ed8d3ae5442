"""The voice in a process of its own, with the engine that Qt has for tests."""

from importlib.util import find_spec

import pytest
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.speech.__main__ import rate_of
from palvelukoulu.ui.speech.process import SpeechProcess
from palvelukoulu.ui.speech.values import Trouble, Utterance, Voice

# Not imported here: it is the other process that speaks.
pytestmark = pytest.mark.skipif(
    find_spec("PySide6.QtTextToSpeech") is None, reason="the part of Qt that speaks is not there"
)

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
