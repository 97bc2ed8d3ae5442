"""The preview follows every save, keeps its place and records nothing."""

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.preview.window import PreviewWindow
from palvelukoulu.ui.theme.theme import Theme

COURSE = Path(__file__).parents[2] / "courses" / "4-edustustehtava"
LESSON = "02-mita-olemus-viestii.md"
BROKEN = "\n\n### Valitse yksi: Kumpi?\n<!-- tunnus: z9z9z9 -->\n\n- [ ] Tämä\n- [ ] Tuo\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course being written."""
    folder = tmp_path / "kurssi"
    shutil.copytree(COURSE, folder)
    return folder


def opened(theme: Theme, target: Path, qapp: QApplication, qtbot: QtBot) -> PreviewWindow:
    window = PreviewWindow(theme, target, qapp, lambda _: None, Vocabulary(target))
    qtbot.addWidget(window)
    window.show()
    return window


def said(window: PreviewWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def test_a_lesson_is_shown_with_its_remarks(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course / LESSON, qapp, qtbot)

    assert window.page is not None
    assert window.page.page_title() == "Mitä olemus viestii?"
    assert "Ei huomautettavaa" in said(window)


def test_a_save_is_followed_at_the_same_place(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course / LESSON, qapp, qtbot)
    assert window.page is not None
    window.page.show_step(2)
    anchor = window.page.step.anchor
    file = course / LESSON

    with qtbot.waitSignal(window.followed, timeout=2000):
        file.write_text(file.read_text("utf-8") + BROKEN, "utf-8")

    assert window.page is not None
    assert window.page.step.anchor == anchor
    assert "Oikeaa vastausta ei ole merkitty." in said(window)


def test_a_save_by_renaming_is_followed_quickly(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course, qapp, qtbot)
    file = course / LESSON
    for title in ("Toinen nimi", "Kolmas nimi"):
        beside = course / ".uusi"
        beside.write_text(
            file.read_text("utf-8").replace(file.read_text("utf-8").split("\n# ")[1][:5], title),
            "utf-8",
        )
        began = time.monotonic()
        with qtbot.waitSignal(window.followed, timeout=2000):
            beside.replace(file)
        # The promise is 150 ms; other programs of the machine get the rest.
        assert time.monotonic() - began < 1.0


def test_an_answer_in_the_preview_is_judged_and_kept_while_the_window_is_open(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course / "01-keta-edustat.md", qapp, qtbot)
    page = window.page
    assert page is not None
    number = next(
        number
        for number, step in enumerate(page.steps)
        if step.exercise is not None and isinstance(step.exercise.exercise, SingleChoice)
    )
    page.show_step(number)
    view = page.view
    assert isinstance(view, QuestionStep)
    view.widget.show_response(examples_of(view.exercise).right)
    page.press_primary()

    window.follow()

    assert window.page is not None
    assert isinstance(window.page.view, QuestionStep)
    assert window.page.view.footing().verdict is not None
    assert not list(course.glob("*.db"))


def test_an_exercise_that_cannot_be_played_tells_the_author_why(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    file = course / LESSON
    file.write_text(file.read_text("utf-8") + BROKEN, "utf-8")
    window = opened(theme, file, qapp, qtbot)
    assert window.page is not None

    window.page.show_step(window.page.step_count - 1)

    assert "Tehtävä ei ole käytettävissä" in said(window)
    assert "PK034" in said(window)


def test_a_lesson_outside_a_course_is_shown_alone(
    theme: Theme, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    lesson = tmp_path / "kokeilu.md"
    lesson.write_text("# Kokeilu\n\nTervetuloa.\n", "utf-8")

    window = opened(theme, lesson, qapp, qtbot)

    assert window.page is not None
    assert window.page.page_title() == "Kokeilu"


def test_a_glossary_is_followed_as_a_part_of_its_course(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    (course / "sanasto.md").write_text("# Sanasto\n\n## Edustaja\n", "utf-8")
    window = opened(theme, course / "sanasto.md", qapp, qtbot)

    assert window.page is not None
    assert "Sanalta ”Edustaja” puuttuu selitys, joten sanaa ei näytetä." in said(window)


def test_a_folder_with_nothing_to_show_says_so(
    theme: Theme, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, tmp_path, qapp, qtbot)

    assert window.page is None
    assert "Täällä ei ole vielä oppituntia" in said(window)


def test_the_end_of_a_lesson_leads_to_the_next(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course, qapp, qtbot)
    assert window.page is not None

    window.page.finish()

    qtbot.waitUntil(
        lambda: window.page is not None and window.page.page_title() == "Mitä olemus viestii?"
    )


def test_the_preview_goes_by_enter_and_has_the_keys_of_reading(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course / LESSON, qapp, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert window.page is not None
    focused = window.focusWidget()
    assert focused is not None

    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert window.page.step is window.page.steps[1]
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.preferences.text_percent == 110
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert theme.name == "night"


def test_the_preview_fills_a_small_screen_and_has_the_mark_of_the_program(
    theme: Theme, course: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(theme, course / LESSON, qapp, qtbot)

    assert qapp.primaryScreen().availableGeometry().width() <= 1366
    assert window.isMaximized()
    assert not window.windowIcon().isNull()
