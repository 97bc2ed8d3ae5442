"""What assistive technology is told, and that everything can be hit in every theme and size."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.ui import accessibility
from palvelukoulu.ui.components.badges import Pill
from palvelukoulu.ui.components.buttons import Button, ButtonKind, IconButton
from palvelukoulu.ui.components.choices import Choice, MultiChoice
from palvelukoulu.ui.components.feedback import FeedbackBar, FeedbackCard, Outcome
from palvelukoulu.ui.components.fields import FieldBlock, PrivateNote, TextArea, TextField
from palvelukoulu.ui.components.navigation import NavItem, OutlineItem, OutlineState
from palvelukoulu.ui.components.ordering import OrderList
from palvelukoulu.ui.components.progress import Ring
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.settings import Segment, Stepper, Swatch, Switch
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme.theme import Theme

Role = QAccessible.Role


@pytest.fixture(scope="module", autouse=True)
def _roles(qapp: QApplication) -> None:
    assert qapp is not None
    accessibility.install()


def role(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


def name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Description)


def test_a_heading_is_told_as_a_heading_with_its_words(theme: Theme, qtbot: QtBot) -> None:
    heading = Heading(theme, "Omat kurssisi", "h2")
    qtbot.addWidget(heading)
    assert role(heading) is Role.Heading
    assert name(heading) == "Omat kurssisi"


def test_a_question_is_a_heading_with_its_plain_words(theme: Theme, qtbot: QtBot) -> None:
    question = RichLabel(theme, (Run("Miten "), Run("aloitat", is_strong=True), Run("?")), "h1")
    qtbot.addWidget(question)
    assert role(question) is Role.Heading
    assert name(question) == "Miten aloitat?"


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda theme: Choice(theme, "A", (Run("x"),)), Role.RadioButton),
        (lambda theme: MultiChoice(theme, "A", (Run("x"),)), Role.CheckBox),
        (lambda theme: Switch(theme, "x"), Role.CheckBox),
        (lambda theme: Swatch(theme, ThemeChoice.DAY, "x"), Role.RadioButton),
        (lambda theme: Button(theme, "x"), Role.Button),
        (lambda theme: IconButton(theme, "x", "x"), Role.Button),
        (Ring, Role.ProgressBar),
        (lambda theme: TextField(theme, "x"), Role.EditableText),
        (RichTextView, Role.EditableText),
        (lambda theme: Label(theme, "x"), Role.StaticText),
        (FeedbackCard, Role.Note),
    ],
)
def test_each_widget_has_the_role_of_the_stock_control_it_stands_for(
    theme: Theme, qtbot: QtBot, make: Callable[[Theme], QWidget], expected: QAccessible.Role
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    assert role(widget) is expected


def test_roles_survive_many_widgets(theme: Theme, qtbot: QtBot) -> None:
    for number in range(200):
        heading = Heading(theme, f"Otsikko {number}")
        qtbot.addWidget(heading)
        assert name(heading) == f"Otsikko {number}"


def test_a_role_that_does_not_exist_is_refused(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "x")
    qtbot.addWidget(label)
    with pytest.raises(KeyError):
        accessibility.set_role(label, "hero")


def test_a_message_is_announced_politely_unless_it_is_urgent(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "x")
    qtbot.addWidget(label)
    polite = accessibility.announcement(label, "Juuri näin", is_urgent=False)
    urgent = accessibility.announcement(label, "Levy on täynnä", is_urgent=True)
    assert polite.message() == "Juuri näin"
    assert polite.politeness() is QAccessible.AnnouncementPoliteness.Polite
    assert urgent.politeness() is QAccessible.AnnouncementPoliteness.Assertive
    accessibility.announce(label, "Juuri näin")


def board(theme: Theme) -> QWidget:
    """One of everything that can be pressed, side by side."""
    window = QWidget()
    words = (Run("Katson häneen ja nyökkään, sitten kuuntelen loppuun asti"),)
    segment = Segment(theme, "Kirjasin", ("Selkeä", "Antiikva"))
    stepper = Stepper(theme)
    stepper.show_percent(100, is_smallest=False, is_largest=False)
    bar = FeedbackBar(theme)
    bar.right.addWidget(Button(theme, "Jatka", ButtonKind.PRIMARY))
    bar.show_result(Outcome.RIGHT, "Juuri näin", (Paragraph(words),))
    for widget in (
        *(Button(theme, "Jatka oppituntia", kind, icon="star") for kind in ButtonKind),
        Button(theme, "Kompakti", is_compact=True),
        IconButton(theme, "search", "Etsi"),
        NavItem(theme, "house", "Koti"),
        OutlineItem(theme, 1, "Mistä ensivaikutelma syntyy", OutlineState.NOW, 6),
        Choice(theme, "A", words),
        MultiChoice(theme, "B", words),
        OrderList(theme, (words, words)),
        Switch(theme, "Vähemmän liikettä"),
        Swatch(theme, ThemeChoice.NIGHT, "Yö"),
        segment,
        stepper,
        bar,
        FieldBlock(theme, "Nimi", TextField(theme, "Nimi")),
        TextArea(theme, "Pohdinta"),
        PrivateNote(theme, "Vain sinä näet tämän."),
        Pill(theme, "Todistus"),
    ):
        widget.setParent(window)
    return window


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [90, 100, 150, 200])
def test_everything_can_be_hit_named_and_painted(
    theme: Theme, qapp: QApplication, qtbot: QtBot, choice: ThemeChoice, percent: int
) -> None:
    theme.apply(qapp, Preferences(theme=choice, text_percent=percent))
    window = board(theme)
    qtbot.addWidget(window)
    for child in window.findChildren(QWidget):
        if child.parent() is window:
            height = child.heightForWidth(500) if child.hasHeightForWidth() else 0
            child.resize(500, max(height, child.sizeHint().height()))
            assert not child.grab().isNull()
    for button in window.findChildren(QAbstractButton):
        hint = button.sizeHint()
        assert min(hint.width(), hint.height()) >= 24, button
        assert name(button).strip(), button
        assert description(button) != name(button), button
    for view in window.findChildren(RichTextView):
        assert name(view).strip()
    for label in window.findChildren(QLabel):
        assert label.textFormat().name == "PlainText", label
