"""A dialog shows every line of what it says."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.messages import bug
from palvelukoulu.ui.notice import Notice, Refusal
from palvelukoulu.ui.theme.theme import Theme

LONG = (
    "Tietoja ei voitu avata, koska levy on täynnä tai kansio on suojattu. Vapauta tilaa tai "
    "pyydä apua tietokoneen ylläpidosta, ja käynnistä ohjelma sitten uudelleen. Mitään ei ole "
    "kadonnut: kaikki aiemmin tallennettu on yhä paikallaan."
)


def is_whole(dialog: QDialog) -> bool:
    labels = [one for one in dialog.findChildren(Label) if one.isVisible() and one.text()]
    assert labels
    return all(one.height() >= one.heightForWidth(one.width()) for one in labels)


@pytest.mark.parametrize("percent", [100, 130, 200])
@pytest.mark.parametrize("text", ["Lyhyt lause.", LONG])
def test_a_refusal_shows_its_last_line(
    theme: Theme, qapp: QApplication, qtbot: QtBot, percent: int, text: str
) -> None:
    theme.apply(qapp, Preferences(text_percent=percent))
    refusal = Refusal(theme, text)
    qtbot.addWidget(refusal)
    refusal.show()

    assert is_whole(refusal)


@pytest.mark.parametrize("percent", [100, 130, 200])
@pytest.mark.parametrize("text", [LONG, None])
def test_a_notice_shows_its_last_line_with_the_details_too(
    theme: Theme, qapp: QApplication, qtbot: QtBot, percent: int, text: str | None
) -> None:
    theme.apply(qapp, Preferences(text_percent=percent))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    notice = Notice(theme, window, text or bug(), "rivi\n" * 200)
    notice.open()

    assert is_whole(notice)
    buttons = {one.text(): one for one in notice.findChildren(QPushButton)}
    assert set(buttons) == {"Näytä tekniset tiedot", "Sulje ohjelma", "Jatka"}
    buttons["Näytä tekniset tiedot"].click()
    assert is_whole(notice)
    assert text or notice.height() < 720
    assert all(one.width() >= one.sizeHint().width() for one in buttons.values())
