"""The learners of this computer."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.errors import NameUnusable
from palvelukoulu.core.preferences import Preferences, ThemeChoice, Typeface
from palvelukoulu.paths import Paths
from palvelukoulu.store import learners, preferences
from palvelukoulu.store.database import Store
from palvelukoulu.study import clock
from palvelukoulu.study.profiles import Profiles


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def profiles(store: Store) -> Profiles:
    return Profiles(store, noon)


def test_learners_stand_in_finnish_order(profiles: Profiles) -> None:
    for name in ("Öhman", "Åke", "Zoe", "aino", "Ärlä", "Älina", "Eero"):
        profiles.add(name)

    found = [learner.name for learner in profiles.all()]

    assert found == ["aino", "Eero", "Zoe", "Åke", "Älina", "Ärlä", "Öhman"]


def test_a_name_is_tidied(profiles: Profiles) -> None:
    learner = profiles.add("  Maija\t Meri\u200b\n")

    assert learner.name == "Maija Meri"


def test_a_name_written_in_two_ways_is_one_name(profiles: Profiles) -> None:
    assert profiles.add("A\u0308ijo\u0308").name == "\u00c4ij\u00f6"


def test_a_name_cannot_turn_the_text_around(profiles: Profiles) -> None:
    assert profiles.add("Maija\u202egnp.exe").name == "Maijagnp.exe"


def test_a_learner_is_spoken_to_in_the_language_of_their_first_start(profiles: Profiles) -> None:
    astrid, aino = profiles.add("Astrid", "sv"), profiles.add("Aino")

    assert profiles.preferences(astrid) == Preferences(language="sv")
    assert profiles.preferences(aino) == Preferences()


def test_a_namesake_is_found_however_the_name_is_written(profiles: Profiles) -> None:
    aino = profiles.add("Aino")

    assert profiles.namesake(" AINO ") == aino
    assert profiles.namesake("Aino L") is None


@pytest.mark.parametrize("name", ["", "   ", "\n", "\u200b\u202e"])
def test_an_empty_name_is_refused(profiles: Profiles, name: str) -> None:
    with pytest.raises(NameUnusable) as caught:
        profiles.add(name)

    assert caught.value.facts == {"reason": "empty"}
    assert profiles.all() == ()


def test_a_name_of_sixty_letters_is_the_longest(profiles: Profiles) -> None:
    profiles.add("a" * 60)
    with pytest.raises(NameUnusable) as caught:
        profiles.add("a" * 61)

    assert caught.value.facts == {"reason": "too-long", "longest": "60"}


def test_namesakes_are_two_people(profiles: Profiles) -> None:
    assert profiles.add("Matti").id != profiles.add("Matti").id
    assert len(profiles.all()) == 2


def test_a_learner_added_again_is_the_same_learner(store: Store, profiles: Profiles) -> None:
    maija = profiles.add("Maija")
    with store.changing() as db:
        learners.add(db, maija, noon())

    assert profiles.all() == (maija,)


def test_eight_learners_have_eight_colours_and_the_ninth_the_first_again(
    profiles: Profiles,
) -> None:
    colours = [profiles.add(f"Oppija {number}").colour for number in range(9)]

    assert colours == [0, 1, 2, 3, 4, 5, 6, 7, 0]


def test_the_one_who_studied_last_is_remembered(profiles: Profiles) -> None:
    maija, pekka = profiles.add("Maija"), profiles.add("Pekka")
    assert profiles.last_used() is None

    profiles.choose(pekka)
    profiles.choose(maija)

    assert profiles.last_used() == maija


def test_a_new_learner_has_the_usual_settings(profiles: Profiles) -> None:
    assert profiles.preferences(profiles.add("Maija")) == Preferences()


def test_settings_follow_the_learner(profiles: Profiles) -> None:
    maija, pekka = profiles.add("Maija"), profiles.add("Pekka")
    chosen = Preferences(
        theme=ThemeChoice.NIGHT,
        typeface=Typeface.SERIF,
        text_percent=160,
        speech_percent=130,
        speech_voice="Anneli",
        is_spacious=True,
        has_letter_keys=False,
        language="sv",
    )

    profiles.keep_preferences(maija, Preferences(text_percent=120))
    profiles.keep_preferences(maija, chosen)

    assert profiles.preferences(maija) == chosen
    assert profiles.preferences(pekka) == Preferences()


def test_settings_that_make_no_sense_are_as_for_a_new_learner() -> None:
    stored = {
        "theme": "neon",
        "typeface": 3,
        "text_percent": 5000,
        "speech_percent": 99,
        "is_spacious": "yes",
        "is_hyphenated": True,
        "language": "xx",
        "from_the_future": 1,
    }

    assert preferences.decode(stored) == Preferences(is_hyphenated=True)


def test_settings_that_are_no_settings_at_all_are_the_usual_ones() -> None:
    assert preferences.decode([1, 2]) == Preferences()


def test_damaged_settings_keep_nobody_out(profiles: Profiles, store: Store) -> None:
    maija = profiles.add("Maija")
    profiles.keep_preferences(maija, Preferences(text_percent=120))
    with store.changing() as db:
        db.execute("UPDATE preferences SET body = '{'")

    assert profiles.preferences(maija) == Preferences()


def test_the_usual_clock_gives_moments_in_utc() -> None:
    assert clock.utc_now().tzinfo is UTC


def test_records_keep_moments_to_the_millisecond() -> None:
    found = clock.now(lambda: datetime(2026, 11, 21, 12, 0, 0, 123_987, tzinfo=UTC))

    assert found == datetime(2026, 11, 21, 12, 0, 0, 123_000, tzinfo=UTC)


@pytest.fixture
def helsinki(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The wall clock of Finland, by its rule, so that no list of time zones is needed."""
    monkeypatch.setenv("TZ", "EET-2EEST,M3.5.0/3,M10.5.0/4")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("helsinki")
def test_the_wall_clock_is_ahead_by_summer_and_by_winter_time() -> None:
    summer, winter = datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)

    assert clock.local_offset_minutes(summer) == 180
    assert clock.local_offset_minutes(winter) == 120
