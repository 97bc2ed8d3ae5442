"""Search, from typing to the tinted paragraph."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place as Line
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.marks import MarkKind
from palvelukoulu.core.passages import PassageKind, Spot, told
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui.insights.card import InsightCard
from palvelukoulu.ui.lesson.find_bar import FindBar
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.navigation import (
    Courses,
    Enter,
    Glossary,
    Home,
    Insights,
    Overview,
    Picker,
    Search,
    Study,
)
from palvelukoulu.ui.prose.layers import Layer
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.search.door import SearchDoor
from palvelukoulu.ui.search.page import SearchPage
from palvelukoulu.ui.search.result import ResultCard
from tests.e2e.conftest import COURSE, MORNING

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
OWN = "Hymyilin hämärikköpöllölle."


@pytest.fixture
def searcher(hand: "Hand") -> "Hand":
    """A learner whose courses have been read for search."""
    hand.program.desk.searching.finder.refresh(lambda: True)
    return hand


def has_focus(widget: QWidget) -> bool:
    return widget.hasFocus()


def page(hand: "Hand") -> SearchPage:
    shown = hand.window.page
    assert isinstance(shown, SearchPage)
    return shown


def results(hand: "Hand") -> list[ResultCard]:
    return [card for card in page(hand).findChildren(ResultCard) if card.isVisible()]


def names(hand: "Hand") -> list[str]:
    return [card.accessibleName() for card in results(hand)]


def words(hand: "Hand") -> str:
    shown = page(hand)
    return "\n".join(one.text() for one in shown.findChildren(QLabel) if one.isVisible())


def button(hand: "Hand", text: str) -> QAbstractButton:
    made = page(hand).findChildren(QAbstractButton)
    return next(one for one in made if one.text() == text and one.isVisible())


def search(hand: "Hand", query: str) -> None:
    hand.go(Search())
    page(hand).field.setText(query)
    hand.press(Qt.Key.Key_Return)


def text_of(hand: "Hand") -> LessonText:
    (text,) = hand.player.view.findChildren(LessonText)
    return text


def tinted(hand: "Hand") -> str:
    text = text_of(hand)
    ((start, end),) = text.layer(Layer.ARRIVAL)
    return text.cursor_over(start, end).selectedText()


def reflect(hand: "Hand", said: str, name: str = "pohdi1") -> None:
    learner, outline = hand.window.learner, hand.program.desk.outline(COURSE)
    assert learner is not None
    assert outline is not None
    session = StudySession(hand.program.desk.store, learner, outline, lambda: MORNING)
    asked = Reflection(Stem(name, "Milloin *edustit*?"))
    block = ExerciseBlock(name, asked, Line("01.md", 1), Hashes("k", "t"))
    session.answer("01-keta-edustat", block, Written(said))


def rewrite(hand: "Hand", change: Callable[[str], str]) -> None:
    """Edit the lessons of the course on the disk."""
    for lesson in (hand.program.paths.courses[0] / COURSE).glob("0*.md"):
        lesson.write_text(change(lesson.read_text("utf-8")), "utf-8")


# --- from typing to the paragraph ----------------------------------------------------------


def test_from_typing_to_the_tinted_paragraph_and_back(searcher: "Hand") -> None:
    hand = searcher
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.until_at(Search)
    assert has_focus(page(hand).field)
    hand.write("asiakk")
    hand.write("aille")
    hand.qtbot.waitUntil(lambda: bool(results(hand)))
    found = names(hand)
    hits = page(hand)._found.courses
    number = next(n for n, hit in enumerate(hits) if hit.kind is PassageKind.TEXT)
    for _ in range(number + 1):
        hand.press(Qt.Key.Key_Down)
    assert has_focus(results(hand)[number])
    hand.press(Qt.Key.Key_Return)

    hand.until_at(Study)
    spot = hits[number].spot
    assert spot is not None
    assert told(tinted(hand)) == told(spot.text)
    assert has_focus(text_of(hand))
    hand.qtbot.waitUntil(lambda: not text_of(hand).layer(Layer.ARRIVAL))

    hand.press(Qt.Key.Key_Escape)
    hand.until_at(Search)
    assert page(hand).field.text() == "asiakkaille"
    assert names(hand) == found
    assert has_focus(results(hand)[number])
    hand.press(Qt.Key.Key_Escape)
    hand.until_at(Home)


def test_the_caret_stands_before_the_line_that_was_found(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "tunne")
    texts = [one for one in results(hand) if isinstance(one.place, Study)]
    for card in texts:
        hand.go(card.place)
        if isinstance(hand.player.view, ReadingStep):
            assert isinstance(card.place, Study)
            spot = card.place.at
            line = text_of(hand).textCursor().block().text()
            assert told(getattr(spot, "text", "")).split()[-3:] == told(line).split()[-3:]


def test_a_paragraph_deep_in_the_page_is_at_the_top_of_the_window(searcher: "Hand") -> None:
    hand = searcher
    hand.window.resize(1366, 400)
    course = hand.course()
    finder = hand.program.desk.searching.finder
    hits = [hit for lesson in course.lessons for hit in finder.find(lesson.title[:5]).courses]
    spots = [hit for hit in hits if hit.spot is not None and hit.spot.line > 12]
    hit = spots[0]
    hand.go(Study(hit.course, hit.lesson, at=hit.spot))
    view = hand.player.view
    hand.qtbot.waitUntil(lambda: view.scroll_area().place > 0)


def test_a_task_opens_as_the_task(searcher: "Hand") -> None:
    hand = searcher
    lesson = next(one for one in hand.course().lessons if list(one.exercises))
    block = next(iter(lesson.exercises))
    prompt = hand.program.desk.library.inline(block.exercise.stem.prompt)  # type: ignore[attr-defined]
    search(hand, " ".join(getattr(run, "text", "") for run in prompt))
    card = next(one for one in results(hand) if "Tehtävä" in one.accessibleName())
    card.click()

    hand.until_at(Study)
    assert hand.player.step.exercise is not None
    assert hand.player.step.anchor == block.id


def test_a_course_opens_as_the_course(searcher: "Hand") -> None:
    search(searcher, searcher.course().title)
    searcher.qtbot.mouseClick(results(searcher)[0], Qt.MouseButton.LeftButton)

    searcher.until_at(Overview)


def test_a_term_opens_in_the_glossary(searcher: "Hand") -> None:
    [term, *_] = searcher.course().terms
    search(searcher, term.name)
    card = next(one for one in results(searcher) if "Sanasto" in one.accessibleName())
    card.click()

    searcher.until_at(Glossary)
    assert searcher.window.place == Glossary(searcher.course().id, term.id)


# --- keys ----------------------------------------------------------------------------------


def test_arrows_go_from_the_field_through_the_results_and_back(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "asiakas")
    assert has_focus(results(hand)[0]), "Enter goes to the results"
    hand.press(Qt.Key.Key_Down)
    assert has_focus(results(hand)[1])
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Up)
    assert has_focus(page(hand).field)
    hand.press(Qt.Key.Key_Up)
    assert has_focus(page(hand).field)
    results(hand)[-1].setFocus()
    hand.press(Qt.Key.Key_Down)
    assert has_focus(results(hand)[-1])


def test_arrows_elsewhere_and_other_keys_are_left_alone(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "asiakas")
    item = page(hand).areas()[0].widget.findChildren(QAbstractButton)[0]
    item.setFocus()
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_F12)

    assert isinstance(hand.window.place, Search)


def test_the_key_for_finding_leads_back_to_the_field(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "asiakas")
    hand.press(Qt.Key.Key_F, CONTROL)

    assert has_focus(page(hand).field)
    assert page(hand).field.selectedText() == "asiakas"


@pytest.mark.parametrize("place", [Home(), Courses(), Insights()])
def test_search_is_a_key_away_outside_lessons(
    searcher: "Hand", place: Home | Courses | Insights
) -> None:
    searcher.go(place)
    searcher.press(Qt.Key.Key_F, CONTROL)

    searcher.until_at(Search)


def test_the_picker_has_no_search(hand: "Hand") -> None:
    hand.go(Picker())
    hand.press(Qt.Key.Key_F, CONTROL)

    assert hand.window.place == Picker()


# --- other ways in -------------------------------------------------------------------------


def test_home_has_a_way_to_search(searcher: "Hand") -> None:
    hand = searcher
    hand.go(Home())
    assert hand.window.page is not None
    (door,) = hand.window.page.findChildren(SearchDoor)
    assert door.isVisible()
    assert not door.grab().isNull()
    door.setFocus()
    hand.press(Qt.Key.Key_Down)
    assert isinstance(hand.window.place, Home)
    hand.qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    hand.until_at(Search)
    assert page(hand).field.text() == ""


def test_a_letter_typed_on_the_way_is_the_first_of_the_query(searcher: "Hand") -> None:
    hand = searcher
    hand.go(Home())
    assert hand.window.page is not None
    hand.window.page.findChildren(SearchDoor)[0].setFocus()
    hand.write("h")
    hand.until_at(Search)
    hand.write("ymy")

    assert page(hand).field.text() == "hymy"


def test_the_find_bar_leads_to_all_courses(searcher: "Hand") -> None:
    hand = searcher
    hand.go(Study(COURSE))
    hand.player.show_step(0)
    hand.press(Qt.Key.Key_F, CONTROL)
    (bar,) = hand.player.findChildren(FindBar)
    assert bar.isVisible()
    hand.write("asiakas")
    everywhere = next(
        one
        for one in bar.findChildren(QAbstractButton)
        if one.accessibleName() == "Etsi kaikista kursseista"
    )
    assert everywhere.text()
    hand.window.resize(640, 360)
    hand.qtbot.waitUntil(lambda: not everywhere.text())
    everywhere.click()

    hand.until_at(Search)
    assert page(hand).field.text() == "asiakas"
    assert results(hand)


# --- what is said --------------------------------------------------------------------------


def test_the_empty_page_invites_and_results_are_counted(searcher: "Hand") -> None:
    hand = searcher
    hand.go(Search())
    assert "Kirjoita sana tai kaksi." in words(hand)
    page(hand).field.setText("asiakas")
    hand.press(Qt.Key.Key_Return)

    count = page(hand)._found.count
    assert f"{count} osumaa" in words(hand)
    assert names(hand)[0].startswith(f"Tulos 1/{len(results(hand))}. ")


def test_more_results_come_when_asked_for(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "asiakas")
    assert len(results(hand)) == 20
    button(hand, "Näytä lisää").click()

    assert len(results(hand)) == 40
    assert has_focus(results(hand)[20])
    hand.press(Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: not isinstance(hand.window.place, Search))
    hand.press(Qt.Key.Key_Escape)
    hand.until_at(Search)
    assert has_focus(results(hand)[20])


def test_a_misspelt_word_is_mended_by_a_button(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "tunnejalki")
    assert "Näillä sanoilla ei löytynyt." in words(hand)
    button(hand, "Tarkoititko: tunnejälki?").click()

    assert page(hand).field.text() == "tunnejälki"
    assert results(hand)
    assert has_focus(page(hand).field)


def test_words_in_different_places_are_told(searcher: "Hand") -> None:
    search(searcher, "asiakas xylofoni")

    assert "Kaikki sanat eivät ole samassa kohdassa." in words(searcher)
    assert results(searcher)


def test_very_many_hits_are_not_counted(searcher: "Hand", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("palvelukoulu.ui.search.wording.MOST_COUNTED", 3)
    search(searcher, "asiakas")

    assert "Yli tuhat osumaa" in words(searcher)


def test_a_superseded_query_is_dropped(searcher: "Hand") -> None:
    hand = searcher
    hand.go(Search())
    asked: list[str] = []
    finder = hand.program.desk.searching.finder
    find = finder.find
    finder.find = lambda query, *rest: asked.append(query) or find(query, *rest)  # type: ignore[method-assign, func-returns-value]
    hand.write("asi")
    hand.write("akas")
    hand.qtbot.waitUntil(lambda: bool(results(hand)))

    assert asked == ["asiakas"]


# --- as courses change ---------------------------------------------------------------------


def test_until_courses_have_been_read_the_page_says_so_and_then_finds(hand: "Hand") -> None:
    search(hand, "asiakas")
    assert "Kursseja luetaan vielä hakua varten." in words(hand)
    hand.program.desk.searching.finder.refresh(lambda: True)
    hand.window.search_anew()

    assert results(hand)


def test_the_program_reads_courses_for_search_by_itself(hand: "Hand") -> None:
    hand.program._settle()
    hand.go(Search("asiakas"))

    hand.qtbot.waitUntil(lambda: bool(results(hand)), timeout=20_000)


def test_a_changed_course_is_found_by_its_new_words(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "naksahdus")
    assert not results(hand)
    rewrite(hand, lambda text: f"{text}\n\n## Naksahdus\n\nLukko naksahtaa.\n")
    hand.program.desk.library.refresh()
    hand.program.desk.searching.finder.refresh(lambda: True)
    hand.window.search_anew()

    assert results(hand)


def test_a_paragraph_that_has_moved_meanwhile_is_found_all_the_same(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "tunne")
    place = next(
        Study(hit.course, hit.lesson, at=hit.spot)
        for hit in page(hand)._found.courses
        if hit.course == COURSE and hit.kind is PassageKind.TEXT
    )
    rewrite(hand, lambda text: text.replace("\n## ", "\n## Uusi sivu\n\nUutta.\n\n## ", 1))
    hand.go(place)

    assert isinstance(hand.player.view, ReadingStep)
    assert getattr(place.at, "text", "").split()[-3:] == told(tinted(hand)).split()[-3:]


def test_a_paragraph_that_is_gone_opens_its_lesson(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "tunne")
    place = next(one.place for one in results(hand) if isinstance(one.place, Study))
    gone = replace(place, at=Spot("sivu-0", 3, "Tätä ei ole."))
    hand.go(gone)

    assert hand.window.place == gone
    assert isinstance(hand.player.view, ReadingStep)
    assert hand.player.position.offset == 0


def test_a_course_that_was_taken_away_leaves_the_results(searcher: "Hand", tmp_path: Path) -> None:
    hand = searcher
    shutil.move(hand.program.paths.courses[0] / COURSE, tmp_path / "poissa")
    hand.program.desk.library.refresh()
    search(hand, "edustus")

    assert not [name for name in names(hand) if "Palvelu on edustustehtävä" in name]


# --- own words -----------------------------------------------------------------------------


def test_own_words_are_found_and_opened_in_full(searcher: "Hand") -> None:
    hand = searcher
    reflect(hand, "Ensin jotain muuta.")
    reflect(hand, OWN)
    search(hand, "hymyillä hämärikkö")
    said = words(hand)
    assert "Omat muistiinpanot ja oivallukset" in said
    assert "Vain sinä näet nämä." in said
    results(hand)[-1].click()

    hand.until_at(Insights)
    assert isinstance(hand.focused, InsightCard)
    assert hand.focused.accessibleName() == f"Milloin edustit? {OWN}"
    hand.press(Qt.Key.Key_Escape)
    hand.until_at(Search)
    assert page(hand).field.text() == "hymyillä hämärikkö"


def note(hand: "Hand", words: str) -> None:
    """Put a note on the first long paragraph of a lesson."""
    learner, desk = hand.window.learner, hand.program.desk
    assert learner is not None
    hand.go(Study(COURSE, hand.course().lessons[0].id))
    text = text_of(hand)
    lines = text.characters().split("\u2029")
    quote = next(line for line in lines if len(line) > 50)
    start = text.characters().index(quote)
    text.setFocus()
    text.setTextCursor(text.cursor_over(start, start + len(quote)))
    hand.press(Qt.Key.Key_H, CONTROL)
    marks = desk.marks(learner)
    (mark,) = marks.all()
    marks.put(replace(mark, kind=MarkKind.NOTE, text=words))


def test_a_note_is_found_and_opens_where_it_was_put(searcher: "Hand") -> None:
    hand = searcher
    note(hand, OWN)
    search(hand, "hämärikkö")
    (card,) = results(hand)
    assert "Muistiinpano" in card.accessibleName()
    card.click()

    hand.until_at(Study)
    assert hand.player.position.offset >= 0
    hand.press(Qt.Key.Key_Escape)
    hand.until_at(Search)
    assert has_focus(results(hand)[0])


def test_a_note_whose_words_are_gone_is_read_among_ones_own(searcher: "Hand") -> None:
    hand = searcher
    note(hand, OWN)
    search(hand, "hämärikkö")
    rewrite(hand, lambda _: "# Uusi oppitunti\n\nAivan toista.\n")
    results(hand)[0].click()

    hand.until_at(Insights)
    assert isinstance(hand.focused, InsightCard)


def test_a_note_on_a_course_that_is_gone_is_read_among_ones_own(
    searcher: "Hand", tmp_path: Path
) -> None:
    hand = searcher
    note(hand, OWN)
    search(hand, "hämärikkö")
    shutil.move(hand.program.paths.courses[0] / COURSE, tmp_path / "poissa")
    results(hand)[0].click()

    hand.until_at(Insights)


def test_many_results_later_the_same_one_is_come_back_to(searcher: "Hand") -> None:
    hand = searcher
    reflect(hand, "Asiakas hymyili.")
    search(hand, "asiakas")
    assert len(results(hand)) == 21
    results(hand)[20].click()
    hand.until_at(Insights)
    hand.press(Qt.Key.Key_Escape)
    hand.until_at(Search)

    assert len(results(hand)) == 21
    assert has_focus(results(hand)[20])


def test_more_of_ones_own_words_come_when_asked_for(
    searcher: "Hand", monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = searcher
    monkeypatch.setattr("palvelukoulu.ui.search.page._AT_ONCE", 1)
    for name in ("pohdi1", "pohdi2"):
        reflect(hand, OWN, name)
    search(hand, "hämärikkö")
    assert "2 osumaa" in words(hand)
    assert len(results(hand)) == 1
    button(hand, "Näytä lisää").click()

    assert len(results(hand)) == 2
    assert has_focus(results(hand)[1])


def test_nobody_finds_the_words_or_the_query_of_another(searcher: "Hand") -> None:
    hand = searcher
    reflect(hand, OWN)
    search(hand, "hämärikköpöllö")
    assert results(hand)
    hand.go(Enter(hand.program.desk.profiles.add("Elias Korhonen")))
    hand.go(Search())
    assert page(hand).field.text() == ""
    search(hand, "hämärikköpöllö")

    assert not results(hand)


def test_own_words_are_written_nowhere_but_in_the_records(searcher: "Hand") -> None:
    hand = searcher
    reflect(hand, OWN)
    search(hand, "hämärikköpöllö")
    results(hand)[0].click()
    hand.until_at(Insights)
    hand.program.close()

    records = hand.program.paths.database
    for file in hand.program.paths.data.rglob("*"):
        if file.is_file() and not file.name.startswith(records.name):
            data = file.read_bytes()
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert "hämärikköpöllö".encode(encoding) not in data, file.name
    assert "hämärikköpöllö".encode() in b"".join(
        one.read_bytes() for one in records.parent.glob(f"{records.name}*")
    )


# --- every size and look -------------------------------------------------------------------


@pytest.mark.parametrize("theme", list(ThemeChoice))
@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((640, 360), 200)])
def test_search_fits_every_look_and_size(
    searcher: "Hand", qapp: QApplication, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    hand = searcher
    reflect(hand, "Asiakas hymyili.")
    look = replace(Preferences(), theme=theme, text_percent=percent, is_motion_reduced=True)
    hand.window.prefer(look)
    hand.window.resize(*size)
    for query in ("", "asiakas", "tunnejalki"):
        hand.go(Search(query))
        hand.qtbot.waitUntil(lambda: page(hand).width() == hand.window.width())
        qapp.processEvents()
        assert not page(hand).grab().isNull()
        for area in page(hand).findChildren(QScrollArea):
            assert area.horizontalScrollBar().maximum() == 0
        assert page(hand).minimumSizeHint().width() <= size[0]


# --- a look is only a look -----------------------------------------------------------------


def latest(hand: "Hand") -> str | None:
    learner, outline = hand.window.learner, hand.program.desk.outline(COURSE)
    assert learner is not None
    assert outline is not None
    return StudySession(hand.program.desk.store, learner, outline, lambda: MORNING).last_lesson()


def look(hand: "Hand") -> str:
    """Be in the last lesson, then open a result in another; return the id of the last lesson."""
    lessons = hand.course().lessons
    hand.go(Study(COURSE, lessons[-1].id))
    search(hand, "tunne")
    hit = next(
        one
        for one in page(hand)._found.courses
        if one.course == COURSE and one.lesson != lessons[-1].id and one.kind is PassageKind.TEXT
    )
    hand.go(Study(COURSE, hit.lesson, at=hit.spot))
    assert hand.player._lesson.id != lessons[-1].id
    return lessons[-1].id


def test_a_look_at_a_result_leaves_the_place_where_one_goes_on(searcher: "Hand") -> None:
    hand = searcher
    last = look(hand)
    area = hand.player.view.scroll_area()
    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + 60)
    hand.go(Home())

    assert latest(hand) == last


@pytest.mark.parametrize("way", ["step", "time"])
def test_whoever_goes_on_or_stays_at_a_result_goes_on_from_there(
    searcher: "Hand", way: str
) -> None:
    hand = searcher
    last = look(hand)
    lesson = hand.player._lesson.id
    if way == "step":
        hand.player.show_step(1)
    else:
        hand.player._look.start(1)
        hand.qtbot.waitUntil(lambda: not hand.player._look.isActive())
    hand.go(Home())

    assert latest(hand) == lesson != last


def test_whoever_answers_at_a_result_goes_on_from_there(searcher: "Hand") -> None:
    hand = searcher
    look(hand)
    lesson = next(one for one in hand.course().lessons if list(one.exercises))
    block = next(iter(lesson.exercises))
    hand.go(Study(COURSE, lesson.id, at=Spot(block.id, 0, "")))
    response = examples_of(hand.question.exercise).right
    hand.question.widget.show_response(response)
    hand.question.widget.responded.emit(response)
    hand.player.press_primary()
    hand.go(Home())

    assert latest(hand) == lesson.id


def test_courses_edited_meanwhile_are_found_when_one_comes_back_to_the_window(
    hand: "Hand",
) -> None:
    hand.program._settle()
    refresh = hand.program._refresh
    assert refresh is not None
    hand.qtbot.waitUntil(refresh.isFinished, timeout=20_000)
    search(hand, "naksahdus")
    assert not results(hand)
    rewrite(hand, lambda text: f"{text}\n\n## Naksahdus\n\nLukko naksahtaa.\n")
    QApplication.sendEvent(hand.window, QEvent(QEvent.Type.ActivationChange))

    hand.qtbot.waitUntil(lambda: bool(results(hand)), timeout=20_000)


# --- Tab, and what is meant after a result -------------------------------------------------


def test_tab_goes_through_the_results_before_the_button_for_more(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "asiakas")
    page(hand).field.setFocus()
    for card in results(hand):
        hand.press(Qt.Key.Key_Tab)
        assert has_focus(card)
    hand.press(Qt.Key.Key_Tab)

    assert has_focus(button(hand, "Näytä lisää"))


def test_the_ring_goes_round_what_tab_has_scrolled_to(searcher: "Hand") -> None:
    hand = searcher
    search(hand, "asiakas")
    for _ in range(12):
        QTest.keyClick(hand.window.windowHandle(), Qt.Key.Key_Tab)
        ring = hand.window._ring.frame
        assert ring is not None
        assert ring.isVisible()
        middle = hand.focused.mapToGlobal(hand.focused.rect().center())
        assert ring.mapToGlobal(ring.rect().center()) == middle
        assert (
            page(hand)
            ._area.viewport()
            .rect()
            .contains(page(hand)._area.viewport().mapFromGlobal(middle))
        )


def test_tab_goes_from_more_of_the_courses_to_ones_own_words(searcher: "Hand") -> None:
    hand = searcher
    reflect(hand, "Asiakas hymyili.")
    search(hand, "asiakas")
    button(hand, "Näytä lisää").setFocus()
    hand.press(Qt.Key.Key_Tab)

    assert has_focus(results(hand)[-1])


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_M])
def test_what_was_found_is_what_is_marked(searcher: "Hand", key: Qt.Key) -> None:
    hand = searcher
    learner = hand.window.learner
    assert learner is not None
    finder = hand.program.desk.searching.finder
    hits = [one for one in finder.find("asiakas").courses if one.kind is PassageKind.TEXT]
    # Below other paragraphs of its page, which are in sight too.
    hit = next(one for one in hits if one.spot is not None and one.spot.line > 2)
    assert hit.spot is not None
    hand.go(Study(hit.course, hit.lesson, at=hit.spot))
    hand.press(key, CONTROL)
    if key == Qt.Key.Key_M:
        hand.write("Muista")
        hand.press(Qt.Key.Key_Escape)

    (mark,) = hand.program.desk.marks(learner).all()
    assert told(hit.spot.text).split()[:4] == mark.anchor.quote.split()[:4]


# --- the bar of the lesson -----------------------------------------------------------------


@pytest.mark.parametrize("words", ["asiakasqq", ""])
def test_what_is_not_found_leaves_no_earlier_hit_selected(searcher: "Hand", words: str) -> None:
    hand = searcher
    hand.go(Study(COURSE))
    hand.player.show_step(0)
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.write("asiakas")
    assert text_of(hand).textCursor().hasSelection()
    hand.press(Qt.Key.Key_A, CONTROL)
    hand.press(Qt.Key.Key_Delete)
    hand.write(words)

    assert not text_of(hand).textCursor().hasSelection()
