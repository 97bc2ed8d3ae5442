"""Hotspots: regions picked in the picture or from the list, which say the same."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises.hotspot import Area, Hotspot, Pointed, grade
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Media, MediaKind
from palvelukoulu.ui.components.picture_map import PictureMap
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.hotspot import HotspotWidget

STEM = Stem("kuva11", "Mistä asiakas näkee, minne mennä?")
CHOICES = (
    Choice("Kyltti", is_right=True, feedback="Kyltti näkyy ovelta."),
    Choice("Tiski", is_right=False, feedback="Tiski jää sivuun."),
    Choice("Kello", is_right=False, feedback="Kello kertoo ajan."),
)
AREAS = (Area(10, 10, 30, 30), Area(50, 50, 40, 40), Area(60, 60, 2, 2))
EXERCISE = Hotspot(STEM, "![Aula](aula.svg)", "Aula", CHOICES, AREAS)
SEVERAL = replace(EXERCISE, choices=(CHOICES[0], replace(CHOICES[1], is_right=True), CHOICES[2]))


@pytest.fixture
def seeing(frame: Frame) -> Frame:
    """A frame with a picture of 400 by 200."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return replace(
        frame,
        blocks=lambda _: (Media(MediaKind.PICTURE, "aula.svg", "Aula"),),
        pictures=lambda _: image,
    )


def made(frame: Frame, qtbot: QtBot, exercise: Hotspot = EXERCISE) -> HotspotWidget:
    widget = HotspotWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(400, 700)
    widget.show()
    qtbot.wait(1)
    return widget


def picture(widget: HotspotWidget) -> PictureMap:
    return widget.findChildren(PictureMap)[0]


def point(x: int, y: int) -> QPoint:
    """Return the place of a point in per cent of the picture, which is 400 by 200."""
    return QPoint(4 * x, 2 * y)


def press(qtbot: QtBot, widget: HotspotWidget, x: int, y: int) -> None:
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(picture(widget), button, Qt.KeyboardModifier.NoModifier, point(x, y))


def card(widget: HotspotWidget, text: str) -> QAbstractButton:
    cards = widget.findChildren(QAbstractButton)
    return next(one for one in cards if one.text().startswith(text))


def key(text: str) -> QKeyEvent:
    code = Qt.Key(ord(text.upper()))
    return QKeyEvent(QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


def test_a_region_is_picked_in_the_picture(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot)
    assert widget.response() is None
    assert widget.missing()

    with qtbot.waitSignal(widget.responded) as picked:
        press(qtbot, widget, 35, 35)

    assert picked.args == [Pointed(frozenset({0}))]
    assert card(widget, "Kyltti").isChecked()


def test_the_smallest_region_wins_and_a_tiny_one_is_large_enough_to_hit(
    seeing: Frame, qtbot: QtBot
) -> None:
    widget = made(seeing, qtbot)
    shown = picture(widget)

    assert shown.region_at(QPointF(point(61, 61))) == 2
    assert shown.region_at(QPointF(point(85, 85))) == 1
    assert shown.region_at(QPointF(point(95, 10))) is None
    alone = made(seeing, qtbot, replace(EXERCISE, choices=CHOICES[:1], areas=(AREAS[2],)))
    near = QPointF(point(61, 61)) + QPointF(20, 20)
    assert picture(alone).region_at(near) == 0


def test_pressing_beside_every_region_does_nothing(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        press(qtbot, widget, 95, 10)
        qtbot.mouseMove(picture(widget), point(95, 10))

    assert widget.response() is None


def test_the_list_alone_is_enough_with_the_keyboard(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(QApplication.focusWidget(), pressed)
    assert widget.response() == Pointed(frozenset({1}))
    assert widget.take_key(key("a"))

    assert widget.response() == Pointed(frozenset({0}))
    assert picture(widget).focusPolicy() is Qt.FocusPolicy.NoFocus
    assert picture(widget).accessibleName() == "Aula"


def test_several_regions_are_ticked_and_unticked(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot, SEVERAL)
    drafts: list[object] = []
    widget.responded.connect(drafts.append)

    for x in (35, 85, 35, 85):
        press(qtbot, widget, x, x)

    assert drafts == [
        Pointed(frozenset({0})),
        Pointed(frozenset({0, 1})),
        Pointed(frozenset({1})),
        None,
    ]
    assert "kaikki" in widget.instruction()


def test_a_response_from_before_is_shown_in_both(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Pointed(frozenset({1})))

    assert widget.response() == Pointed(frozenset({1}))


def test_a_judged_picture_is_kept_until_there_is_another_try(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot)
    wrong = Pointed(frozenset({1}))
    widget.show_response(wrong)

    widget.show_grade(grade(EXERCISE, wrong))

    assert card(widget, "Tiski").text() == "Tiski, valintasi"
    assert card(widget, "Kyltti").text() == "Kyltti, tämä olisi ollut oikein"
    assert widget.tally(grade(EXERCISE, wrong)) is None
    assert not widget.remarks(grade(EXERCISE, wrong))
    press(qtbot, widget, 35, 35)
    assert widget.response() == wrong
    widget.reset()
    assert widget.response() is None
    press(qtbot, widget, 35, 35)
    assert widget.response() == Pointed(frozenset({0}))


def test_partial_finds_are_counted_and_told_apart(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot, SEVERAL)
    half = Pointed(frozenset({0, 2}))
    widget.show_response(half)
    judged = grade(SEVERAL, half)

    widget.show_grade(judged)

    assert widget.tally(judged) == (1, 2)
    assert [one.about for one in widget.remarks(judged)] == ["Tiski", "Kello"]
    assert card(widget, "Tiski").text() == "Tiski, tämäkin kuuluu mukaan"
    widget.reset()
    assert widget.response() == half


def test_without_the_picture_its_description_and_the_list_remain(
    frame: Frame, qtbot: QtBot
) -> None:
    widget = made(frame, qtbot)

    assert not widget.findChildren(PictureMap)
    assert "Aula" in [label.text() for label in widget.findChildren(QLabel)]
    assert "kuva" not in widget.instruction()
    card(widget, "Kyltti").click()
    widget.show_grade(grade(EXERCISE, Pointed(frozenset({0}))))
    widget.reset()
    assert widget.response() is None


def test_the_pointer_shows_what_can_be_pressed(seeing: Frame, qtbot: QtBot) -> None:
    widget = made(seeing, qtbot)

    qtbot.mouseMove(picture(widget), point(95, 10))
    qtbot.mouseMove(picture(widget), point(30, 30))
    qtbot.waitUntil(lambda: picture(widget).cursor().shape() is Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(picture(widget), point(95, 10))

    qtbot.waitUntil(lambda: picture(widget).cursor().shape() is Qt.CursorShape.ArrowCursor)


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("exercise", [EXERCISE, SEVERAL], ids=["one", "several"])
def test_every_state_is_painted_in_every_look(
    seeing: Frame,
    qtbot: QtBot,
    qapp: QApplication,
    choice: ThemeChoice,
    percent: int,
    exercise: Hotspot,
) -> None:
    looks = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    seeing.theme.apply(qapp, looks)
    widget = made(seeing, qtbot, exercise)
    assert all(
        one.height() >= 44
        for one in (*widget.findChildren(QRadioButton), *widget.findChildren(QCheckBox))
    )
    plain = widget.grab().toImage()

    widget.show_response(Pointed(frozenset({1})))
    picked = widget.grab().toImage()
    widget.show_grade(grade(exercise, Pointed(frozenset({1}))))

    assert plain != picked
    assert widget.grab().toImage() != picked
