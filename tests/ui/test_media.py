"""Sounds and films: they play, or they say that they do not and leave their words."""

import wave
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Media, MediaKind
from palvelukoulu.ui.prose.media import MediaCard
from palvelukoulu.ui.theme.theme import Theme

SOUND = Media(MediaKind.AUDIO, "media/puhelu.wav", "Puhelu: hissi on rikki", "", "Hei.")
# A machine without sound, hardware decoders or PipeWire says so; the lesson does not mind.
NOISE = pytest.mark.qt_log_ignore(
    "^Couldn't (load|resolve)", "^PulseAudio", "^No audio device", "^Could not open media"
)
FILM = Media(MediaKind.VIDEO, "media/tiski.mp4", "Kohtaaminen tiskillä")


@pytest.fixture
def sound_file(tmp_path: Path) -> Path:
    """A fifth of a second of silence."""
    path = tmp_path / "puhelu.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0" * 3200)
    return path


def test_without_a_file_the_card_says_so(theme: Theme, qtbot: QtBot) -> None:
    card = MediaCard(theme, SOUND, None)
    qtbot.addWidget(card)
    card.resize(600, 64)
    assert not card.button.isEnabled()
    assert card.problem == "Ei toistu tällä koneella. Sama on alla tekstinä."
    assert not card.grab().isNull()


def test_without_a_transcript_the_lesson_goes_on(theme: Theme, qtbot: QtBot) -> None:
    card = MediaCard(theme, FILM, None)
    qtbot.addWidget(card)
    assert card.problem == "Ei toistu tällä koneella. Oppitunti jatkuu ilman sitä."


def test_the_button_says_what_it_plays(theme: Theme, qtbot: QtBot, sound_file: Path) -> None:
    card = MediaCard(theme, SOUND, sound_file)
    qtbot.addWidget(card)
    assert card.button.accessibleName() == "Toista: Puhelu: hissi on rikki"
    assert card.button.sizeHint().height() >= 44
    before = card.button.grab().toImage()
    card.button.show_playing(is_playing=True)
    assert card.button.accessibleName() == "Keskeytä: Puhelu: hissi on rikki"
    assert card.button.grab().toImage() != before


@NOISE
def test_a_sound_is_played_to_its_end(theme: Theme, qtbot: QtBot, sound_file: Path) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    card = MediaCard(theme, SOUND, sound_file)
    qtbot.addWidget(card)
    card.resize(600, 64)
    card.show()
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.is_finished)
    assert not card.problem
    assert card.button.accessibleName().startswith("Toista")


@NOISE
def test_a_file_that_is_no_film_is_given_up(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    broken = tmp_path / "tiski.mp4"
    broken.write_bytes(b"not a film" * 50)
    card = MediaCard(theme, FILM, broken)
    qtbot.addWidget(card)
    card.resize(600, 412)
    card.show()
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(card.problem))
    assert not card.button.isEnabled()
    assert card.accessibleName().endswith(card.problem)


@NOISE
def test_a_film_without_a_single_frame_is_given_up(
    theme: Theme, qtbot: QtBot, sound_file: Path
) -> None:
    """As a film in a codec that is missing: it ends at once and no error is told."""
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    card = MediaCard(theme, FILM, sound_file)
    qtbot.addWidget(card)
    card.show()
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(card.problem))
    assert not card.button.isEnabled()


def test_without_the_multimedia_module_the_card_says_so(
    theme: Theme, qtbot: QtBot, sound_file: Path
) -> None:
    card = MediaCard(theme, SOUND, sound_file, module="palvelukoulu.missing")
    qtbot.addWidget(card)
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert card.problem.startswith("Ei toistu tällä koneella.")


@pytest.mark.parametrize("media", [SOUND, FILM])
def test_cards_are_drawn_in_every_theme(
    theme: Theme, qapp: QApplication, qtbot: QtBot, media: Media, sound_file: Path
) -> None:
    card = MediaCard(theme, media, sound_file)
    qtbot.addWidget(card)
    card.resize(600, MediaCard.height_for(theme, media))
    day = card.grab().toImage()
    theme.apply(qapp, Preferences(theme=ThemeChoice.NIGHT))
    assert card.grab().toImage() != day
