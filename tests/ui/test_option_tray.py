"""Options carried by the mouse to where they belong; the keyboard has the fields."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.content.prose import blocks, inline
from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises.matching import Matched, Matching, Option, Pair, grade
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.option_tray import OptionTray
from palvelukoulu.ui.components.pairing import PairRow
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.matching import MatchingWidget
from palvelukoulu.ui.theme.theme import Theme

PAIRS = Matching(
    Stem("pairs", "Mikä teko tuottaa minkä kokemuksen?"),
    (Pair("Katsot", 0), Pair("Kerrot", 1), Pair("Lasket", 2)),
    (Option("Minut nähtiin"), Option("Voin odottaa"), Option("Aikaani arvostetaan")),
)


@pytest.fixture
def widget(theme: Theme, qtbot: QtBot) -> MatchingWidget:
    words = Vocabulary(bundled("assets") / "ei-ole")
    frame = Frame(theme, inline, blocks, "siemen", lambda _: None, words)
    made = MatchingWidget(frame, PAIRS)
    qtbot.addWidget(made)
    made.resize(720, 480)
    made.show()
    return made


def tray(widget: MatchingWidget) -> OptionTray:
    found = widget.findChild(OptionTray)
    assert found is not None
    return found


def row(widget: MatchingWidget, name: str) -> PairRow:
    return next(one for one in widget.findChildren(PairRow) if one.accessibleName() == name)


def carry(widget: MatchingWidget, option: int, to: QWidget) -> None:
    """Drag an option over a widget and let it go there."""
    source = tray(widget)
    target = source.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=source.tile(option).center())
    QTest.mouseMove(source, source.tile(option).center() + QPoint(3, 3))
    QTest.mouseMove(source, target)
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=target)


def test_an_option_that_is_dropped_on_a_row_is_picked_there(
    widget: MatchingWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(widget.responded) as responded:
        carry(widget, 1, row(widget, "Kerrot"))

    (matched,) = responded.args
    assert isinstance(matched, Matched)
    assert row(widget, "Kerrot").field.choice == 1
    assert [one is not None for one in matched.options] == [False, True, False]


def test_an_option_that_is_dropped_beside_the_rows_stays(
    widget: MatchingWidget, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(widget.responded):
        carry(widget, 1, tray(widget))


def test_a_click_carries_nothing(widget: MatchingWidget, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(widget.responded):
        QTest.mouseClick(tray(widget), Qt.MouseButton.LeftButton, pos=tray(widget).tile(0).center())


def test_the_row_shows_where_the_option_would_land(widget: MatchingWidget) -> None:
    source, field = tray(widget), row(widget, "Katsot").field
    before = field.grab().toImage()
    target = source.mapFromGlobal(field.mapToGlobal(field.rect().center()))

    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=source.tile(0).center())
    QTest.mouseMove(source, target)
    over = field.grab().toImage()
    QTest.mouseMove(source, source.tile(0).center())

    assert over != before
    assert field.grab().toImage() == before
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=source.tile(0).center())


def test_the_tray_takes_no_keys(widget: MatchingWidget) -> None:
    assert tray(widget).focusPolicy() == Qt.FocusPolicy.NoFocus
    assert all(one.focusPolicy() != Qt.FocusPolicy.NoFocus for one in widget.findChildren(Dropdown))


def test_a_used_option_is_dimmed(widget: MatchingWidget) -> None:
    before = tray(widget).grab().toImage()

    row(widget, "Lasket").field.setCurrentIndex(3)

    assert tray(widget).grab().toImage() != before


def test_what_has_been_judged_cannot_be_carried(widget: MatchingWidget) -> None:
    right = Matched((0, 1, 2))
    widget.show_response(right)

    widget.show_grade(grade(PAIRS, right))
    assert not tray(widget).isVisible()

    widget.reset()
    assert tray(widget).isVisible()


def test_long_options_stand_on_rows_of_their_own(theme: Theme, qtbot: QtBot) -> None:
    made = OptionTray(theme, ["Sovitussa ajassa pysyminen " * 4, "Hymy"], "Vaihtoehdot")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()

    assert made.tile(0).width() <= 300
    assert made.tile(1).top() > made.tile(0).bottom()
    assert made.heightForWidth(300) == made.tile(1).bottom() + 1
    assert made.sizeHint().height() == made.heightForWidth(300)


def test_the_pointer_tells_what_can_be_carried(widget: MatchingWidget) -> None:
    QTest.mouseMove(tray(widget), tray(widget).tile(0).center())

    assert tray(widget).cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_a_low_window_keeps_its_room_for_the_rows(widget: MatchingWidget) -> None:
    widget.resize(640, 360)

    assert not tray(widget).isVisible()
