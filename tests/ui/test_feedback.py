"""Feedback: the footer that becomes the answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.richtext import Paragraph, RichText, Run
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.feedback import FeedbackBar, FeedbackCard, Outcome
from palvelukoulu.ui.theme.theme import Theme

WHY: RichText = (
    Paragraph(
        (Run("Ajatus on ystävällinen, mutta ”rauhoitutaan” kertoo, että hän tuntee liikaa."),)
    ),
)


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> Iterator[FeedbackBar]:
    """A footer with a way back, another try, and a primary button."""
    window = QWidget()
    made = FeedbackBar(theme)
    made.setParent(window)
    made.left.addWidget(Button(theme, "Edellinen", ButtonKind.QUIET))
    made.right.addWidget(Button(theme, "Yritä uudelleen"))
    made.right.addWidget(Button(theme, "Jatka", ButtonKind.PRIMARY))
    qtbot.addWidget(window)
    made.resize(1080, made.sizeHint().height())
    window.show()
    yield made
    window.close()


def primary(bar: FeedbackBar) -> Button:
    return next(one for one in bar.findChildren(Button) if one.text() == "Jatka")


def settle(bar: FeedbackBar, width: int) -> None:
    """Give the bar a width and the height it asks for then."""
    bar.resize(width, bar.height())
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    bar.resize(width, max(bar.minimumHeight(), layout.totalHeightForWidth(width)))
    layout.activate()


def test_the_primary_button_stays_where_it_is(bar: FeedbackBar) -> None:
    settle(bar, 1080)
    resting = primary(bar).mapTo(bar, primary(bar).rect().bottomRight())
    before = bar.width() - resting.x(), bar.height() - resting.y()
    bar.show_result(Outcome.RETRY, "Ei aivan – pysähdytään hetkeksi", WHY)
    settle(bar, 1080)
    shown = primary(bar).mapTo(bar, primary(bar).rect().bottomRight())
    assert (bar.width() - shown.x(), bar.height() - shown.y()) == before
    assert bar.height() >= 110


def test_the_answer_says_what_and_why(bar: FeedbackBar) -> None:
    bar.show_result(Outcome.RIGHT, "Juuri näin", WHY)
    assert bar.outcome is Outcome.RIGHT
    assert bar.title.text() == "Juuri näin"
    assert bar.text.plain_text().startswith("Ajatus on ystävällinen")
    assert bar.text.isVisible()


def test_resting_takes_the_answer_away(bar: FeedbackBar) -> None:
    bar.show_result(Outcome.RIGHT, "Juuri näin", WHY)
    bar.rest()
    assert bar.outcome is None
    assert not bar.text.isVisible()
    assert bar.minimumHeight() == 68


def test_a_low_window_leaves_the_text_to_the_page(bar: FeedbackBar) -> None:
    bar.show_result(Outcome.PARTLY, "Hyvällä matkalla", WHY)
    bar.set_compact(is_compact=True)
    assert bar.title.isVisible()
    assert not bar.text.isVisible()
    assert bar.minimumHeight() == 68


def test_words_go_above_the_buttons_when_there_is_no_room_beside_them(
    bar: FeedbackBar,
) -> None:
    bar.show_result(Outcome.RETRY, "Ei aivan", WHY)
    settle(bar, 460)
    assert (
        bar.title.mapTo(bar, bar.title.rect().bottomLeft()).y()
        < primary(bar).mapTo(bar, primary(bar).rect().topLeft()).y()
    )
    settle(bar, 1080)
    title = bar.title.mapTo(bar, bar.title.rect().topLeft()).x()
    assert title < primary(bar).mapTo(bar, primary(bar).rect().topLeft()).x()


def test_buttons_that_do_not_fit_stand_on_each_other(
    bar: FeedbackBar, qapp: QApplication, theme: Theme
) -> None:
    theme.apply(qapp, Preferences(text_percent=200))
    settle(bar, 420)
    first, last = (
        button.mapTo(bar, button.rect().topLeft())
        for button in bar.findChildren(Button)
        if button.text() in ("Yritä uudelleen", "Jatka")
    )
    assert first.y() < last.y()
    assert bar.minimumSizeHint().width() <= 420


def test_buttons_that_do_not_fit_beside_the_way_back_stand_on_each_other(
    bar: FeedbackBar, qapp: QApplication, theme: Theme
) -> None:
    theme.apply(qapp, Preferences(text_percent=200))
    bar.rest()
    settle(bar, 640)
    first, last = (
        button.mapTo(bar, button.rect().topLeft())
        for button in bar.findChildren(Button)
        if button.text() in ("Yritä uudelleen", "Jatka")
    )
    assert first.y() < last.y()


@pytest.mark.parametrize("outcome", Outcome)
def test_feedback_in_the_page_has_the_same_words(
    theme: Theme, qtbot: QtBot, outcome: Outcome
) -> None:
    card = FeedbackCard(theme)
    qtbot.addWidget(card)
    card.resize(500, 100)
    card.show_result(outcome, "Vihje", WHY)
    assert card.title.text() == "Vihje"
    assert card.accessibleName() == "Vihje"
    assert not card.grab().isNull()


def test_outcomes_look_different(theme: Theme, qtbot: QtBot) -> None:
    pictures = set()
    for outcome in Outcome:
        card = FeedbackCard(theme)
        qtbot.addWidget(card)
        card.resize(500, 100)
        card.show_result(outcome, "Palaute", WHY)
        pictures.add(bytes(card.grab().toImage().constBits()))
    assert len(pictures) == len(Outcome)
