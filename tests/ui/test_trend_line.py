"""A self-assessment over time, drawn and in words."""

from pytestqt.qtbot import QtBot

from palvelukoulu.ui.components.trend_line import Dot, TrendLine
from palvelukoulu.ui.theme.theme import Theme

DOTS = (Dot("1.9.2026", 3), Dot("5.10.2026", 3.5), Dot("20.11.2026", 4))


def line(theme: Theme, qtbot: QtBot, *dots: Dot) -> TrendLine:
    made = TrendLine(theme, "Rauhallisuus kiireen keskellä", dots, (1, 5))
    qtbot.addWidget(made)
    made.resize(500, made.heightForWidth(500))
    made.show()
    return made


def test_every_number_is_in_words(theme: Theme, qtbot: QtBot) -> None:
    assert line(theme, qtbot, *DOTS).accessibleName() == (
        "Rauhallisuus kiireen keskellä: 1.9.2026 3; 5.10.2026 3,5; 20.11.2026 4, asteikolla 1–5"
    )


def test_an_occasion_without_a_number_is_left_out(theme: Theme, qtbot: QtBot) -> None:
    made = line(theme, qtbot, DOTS[0], Dot("5.10.2026", None), DOTS[2])

    assert "5.10." not in made.accessibleName()
    assert not made.grab().isNull()


def test_a_line_shows_what_changed(theme: Theme, qtbot: QtBot) -> None:
    rising, falling = line(theme, qtbot, *DOTS), line(theme, qtbot, *DOTS[::-1])

    assert rising.grab().toImage() != falling.grab().toImage()


def test_a_name_without_room_breaks_and_the_line_stays_whole(theme: Theme, qtbot: QtBot) -> None:
    made = line(theme, qtbot, *DOTS)

    assert made.heightForWidth(120) > made.heightForWidth(500)
    assert made.sizeHint().height() == made.heightForWidth(made.width())


def test_nothing_answered_is_an_empty_line(theme: Theme, qtbot: QtBot) -> None:
    made = line(theme, qtbot, Dot("1.9.2026", None))

    assert not made.grab().isNull()
