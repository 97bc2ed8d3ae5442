"""The side bar, the outline of a course, course cards, covers and progress."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.course_card import CourseCard, CourseFace
from palvelukoulu.ui.components.cover import Cover, figure
from palvelukoulu.ui.components.navigation import Logo, NavItem, OutlineItem, OutlineState
from palvelukoulu.ui.components.progress import Bar, Ring, Steps
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

HALF = CourseFace(
    "ensikohtaaminen",
    "Ensikohtaaminen <b>nyt</b>",
    "Tervehdys, katse ja ensimmäiset sanat.",
    "sini",
    (True, True, False, False),
    2,
    "Kesken",
    "2 oppituntia jäljellä",
)


def test_a_page_of_the_side_bar_stays_checked_until_the_window_says_otherwise(
    theme: Theme, qtbot: QtBot
) -> None:
    item = NavItem(theme, "house", "Koti")
    qtbot.addWidget(item)
    with qtbot.waitSignal(item.clicked):
        qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert not item.isChecked()
    item.resize(196, 46)
    before = item.grab().toImage()
    item.setChecked(True)
    assert item.grab().toImage() != before
    with qtbot.waitSignal(item.clicked):
        qtbot.keyClick(item, Qt.Key.Key_Return)
    assert item.isChecked()


def test_what_waits_is_counted_in_the_name(theme: Theme, qtbot: QtBot) -> None:
    item = NavItem(theme, "repeat", "Kertaus")
    qtbot.addWidget(item)
    item.resize(196, 46)
    before = item.grab().toImage()
    item.set_count(6)
    assert item.accessibleName() == "Kertaus, 6 odottaa"
    assert item.grab().toImage() != before
    item.set_count(0)
    assert item.accessibleName() == "Kertaus"


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (OutlineState.DONE, "4. Kun asiakas on hermostunut, tehty"),
        (OutlineState.NOW, "4. Kun asiakas on hermostunut, luet tätä · 9 min"),
        (OutlineState.OPEN, "4. Kun asiakas on hermostunut, 9 min"),
        (
            OutlineState.LOCKED,
            "4. Kun asiakas on hermostunut, avautuu, kun edellinen on tehty",
        ),
    ],
)
def test_a_lesson_says_how_far_it_is(
    theme: Theme, qtbot: QtBot, state: OutlineState, name: str
) -> None:
    item = OutlineItem(theme, 4, "Kun asiakas on hermostunut", state, 9)
    qtbot.addWidget(item)
    item.resize(240, item.heightForWidth(240))
    assert item.accessibleName() == name
    assert item.isEnabled() == (state is not OutlineState.LOCKED)
    assert item.height() >= 44
    assert not item.grab().isNull()


def test_a_lesson_that_is_done_changes_its_look(theme: Theme, qtbot: QtBot) -> None:
    item = OutlineItem(theme, 1, "Mistä ensivaikutelma syntyy", OutlineState.NOW, 6)
    qtbot.addWidget(item)
    item.resize(240, 60)
    before = item.grab().toImage()
    item.show_state(OutlineState.DONE)
    assert item.grab().toImage() != before


def test_a_long_title_wraps(theme: Theme, qtbot: QtBot) -> None:
    item = OutlineItem(theme, 1, "Tervehdys, joka kuulostaa sinulta", OutlineState.OPEN, 6)
    qtbot.addWidget(item)
    assert item.heightForWidth(190) > item.heightForWidth(500)


def test_the_same_course_has_the_same_stars_everywhere() -> None:
    assert figure("ensikohtaaminen", 8) == figure("ensikohtaaminen", 8)
    assert figure("ensikohtaaminen", 8) != figure("me-henki", 8)
    first = figure("ensikohtaaminen", 3)[0]
    assert first == pytest.approx((0.182, 0.768), abs=0.001)


@pytest.mark.parametrize("lessons", [1, 5, 28])
def test_every_star_stands_inside_the_sky(lessons: int) -> None:
    stars = figure("kurssi", lessons)
    assert len(stars) == lessons
    assert all(0 < across < 1 and 0 < down < 1 for across, down in stars)
    assert [across for across, _ in stars] == sorted(across for across, _ in stars)


def test_a_cover_says_how_many_stars_are_lit(theme: Theme, qtbot: QtBot) -> None:
    cover = Cover(theme, "ensikohtaaminen", "sini")
    qtbot.addWidget(cover)
    cover.show_lessons((True, False, True), 1)
    assert cover.accessibleName() == "Tähtikuvio: 2/3 tähteä palaa"
    assert cover.property("accessibleRole") == "graphic"


def test_a_lit_star_changes_the_sky(theme: Theme, qtbot: QtBot) -> None:
    cover = Cover(theme, "ensikohtaaminen", "sini", corners=(14, 14, 0, 0), is_large=True)
    qtbot.addWidget(cover)
    cover.resize(300, 104)
    pictures = set()
    for done, now in (((False, False), 0), ((True, False), 1), ((True, True), None)):
        cover.show_lessons(done, now)
        pictures.add(bytes(cover.grab().toImage().constBits()))
    assert len(pictures) == 3


def test_lighting_ends_in_the_same_picture_with_and_without_motion(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    cover = Cover(theme, "ensikohtaaminen", "sini")
    qtbot.addWidget(cover)
    cover.resize(300, 104)
    cover.show_lessons((True, True, False), 2)
    lit = cover.grab().toImage()
    cover.light(1)
    assert cover.grab().toImage() == lit
    theme.apply(qapp, Preferences(theme=ThemeChoice.DAY))
    cover.light(1)
    assert cover.grab().toImage() != lit
    qtbot.waitUntil(lambda: cover.property("glow") == 1.0)
    assert cover.grab().toImage() == lit


@pytest.mark.parametrize("sky", [*tokens.SKIES, "tuntematon"])
def test_every_sky_is_painted(theme: Theme, qtbot: QtBot, sky: str) -> None:
    cover = Cover(theme, "kurssi", sky)
    qtbot.addWidget(cover)
    cover.resize(200, 104)
    assert cover.grab().toImage().pixelColor(100, 50).lightness() < 200


def test_a_course_card_says_what_it_shows(theme: Theme, qtbot: QtBot) -> None:
    card = CourseCard(theme, HALF)
    qtbot.addWidget(card)
    card.resize(320, card.heightForWidth(320))
    card.show()
    assert card.accessibleName() == "Ensikohtaaminen <b>nyt</b>, Kesken, 2 oppituntia jäljellä"
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())


def test_a_course_card_follows_progress(theme: Theme, qtbot: QtBot) -> None:
    card = CourseCard(theme, HALF)
    qtbot.addWidget(card)
    card.resize(320, card.heightForWidth(320))
    before = card.grab().toImage()
    done = CourseFace(
        HALF.id, HALF.title, "", "sini", (True,) * 4, None, "Valmis", "8.10.2026", "Todistus"
    )
    card.show_face(done)
    assert card.accessibleName() == "Ensikohtaaminen <b>nyt</b>, Valmis, 8.10.2026"
    assert card.grab().toImage() != before


def test_a_ring_is_a_progress_bar_to_assistive_technology(theme: Theme, qtbot: QtBot) -> None:
    ring = Ring(theme)
    qtbot.addWidget(ring)
    pictures = set()
    for done in (0, 3, 8):
        ring.show_progress(done, 8)
        ring.resize(ring.sizeHint())
        pictures.add(bytes(ring.grab().toImage().constBits()))
    assert len(pictures) == 3
    assert (ring.value(), ring.maximum()) == (8, 8)
    assert ring.accessibleName() == "8/8 tehty"
    ring.show_progress(0, 0)
    assert ring.value() == 0


def test_a_bar_moves_only_when_it_changes(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Preferences(theme=ThemeChoice.DAY))
    bar = Bar(theme, 8, "Kurssi")
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.show_share(0.5)
    assert bar.property("share") == 0.5
    bar.show_share(0.75)
    assert bar.property("share") < 0.75
    qtbot.waitUntil(lambda: bar.property("share") == 0.75)
    assert bar.value() == 75
    assert bar.accessibleName() == "Kurssi"
    assert not bar.grab().isNull()


@pytest.mark.parametrize("theme_choice", [ThemeChoice.DAY, ThemeChoice.CONTRAST])
def test_steps_show_where_one_is(
    theme: Theme, qapp: QApplication, qtbot: QtBot, theme_choice: ThemeChoice
) -> None:
    theme.apply(qapp, Preferences(theme=theme_choice))
    steps = Steps(theme)
    qtbot.addWidget(steps)
    steps.resize(300, 14)
    pictures = set()
    for number in (1, 3, 5):
        steps.show_step(number, 5, f"Kysymys {number}/5")
        pictures.add(bytes(steps.grab().toImage().constBits()))
    assert len(pictures) == 3
    assert steps.accessibleName() == "Kysymys 5/5"


def test_a_step_stays_visible_among_many(theme: Theme, qtbot: QtBot) -> None:
    steps = Steps(theme)
    qtbot.addWidget(steps)
    steps.resize(100, 14)
    steps.show_step(40, 60, "Kysymys 40/60")
    image = steps.grab().toImage()
    shades = {image.pixelColor(x, 7).name() for x in range(image.width())}
    assert len(shades) > 3


def test_the_logo_is_drawn_in_every_theme(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    logo = Logo(theme)
    qtbot.addWidget(logo)
    day = logo.grab().toImage()
    theme.apply(qapp, Preferences(theme=ThemeChoice.CONTRAST))
    assert logo.grab().toImage() != day
