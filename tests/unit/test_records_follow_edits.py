"""What lies around the answers follows an author's edits too, and learners hear of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from palvelukoulu.content.checking import add_ids_to_path
from palvelukoulu.core.exercise import Json
from palvelukoulu.core.exercises.cards import Turned
from palvelukoulu.core.exercises.commitments import Promised
from palvelukoulu.core.exercises.multiple_choice import PickedSet
from palvelukoulu.core.exercises.reflection import Written
from palvelukoulu.core.exercises.short_answer import Replied
from palvelukoulu.core.exercises.single_choice import Picked
from palvelukoulu.core.exercises.true_false import Judged
from palvelukoulu.core.follow_ups import Outcome
from palvelukoulu.core.records import Position
from palvelukoulu.core.typed import Typed
from palvelukoulu.store import attempts, course_updates, doctor, events
from palvelukoulu.store.course_updates import CourseUpdate
from palvelukoulu.study.commitments import commitments, said_of, tell
from palvelukoulu.study.insights import insights
from palvelukoulu.study.overview import latest, updated
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.review import today
from palvelukoulu.study.session import StudySession
from palvelukoulu.study.updates import LessonNews, settle, unsettled
from palvelukoulu.study.vocabulary import Vocabulary
from tests.unit.school import ASKED, DESK, DOOR, KEPT, NEW, School

NEW_QUESTION = "\n### Oikein vai väärin: Jono kulkee itsestään.\n\n- [ ] Oikein\n- [x] Väärin\n"


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = School(tmp_path)
    yield made
    made.store.close()


def told(school: School) -> list[tuple[str, int, int]]:
    """Return lesson, changed and new, as the course's page tells them."""
    return [
        (one.lesson.id, len(one.changed), len(one.new)) for one in school.session().news().lessons
    ]


def change_two(school: School) -> None:
    """Change what is right in one question of each lesson."""
    school.edit(
        "01-ovella.md", ("- [x] Katson", "- [ ] Katson"), ("- [ ] Katkaisen", "- [x] Katkaisen")
    )
    school.edit(
        "02-tiskilla.md", ("20 ± 5", "40 ± 5"), ("alle 15", "alle 35"), ("yli 25", "yli 45")
    )


# --- half-made responses ---------------------------------------------------------------


def test_a_draft_without_an_id_is_there_once_the_trainer_gives_one(school: School) -> None:
    draft = Replied(Typed("moik"))
    school.session().keep_draft(school.block("sana"), draft)

    add_ids_to_path(school.folder)

    assert school.session().draft(school.block("sana")) == draft


def test_a_private_draft_follows_its_question_to_another_id(school: School) -> None:
    school.session().keep_draft(school.block("muisto"), Written("Naapurini"))

    school.edit("01-ovella.md", ("<!-- tunnus: muisto -->\n", ""))

    assert school.session().draft(school.block("muisto")) == Written("Naapurini")


def test_a_draft_of_a_review_follows_too(school: School) -> None:
    school.course()
    review = StudySession(
        school.store, school.maija, school.outline(), school.clock, is_review=True
    )
    review.keep_draft(school.block("puhelin"), Picked(0))

    school.edit("01-ovella.md", ("tunnus: puhelin", "tunnus: k3f7q2"))

    block = school.block("puhelin")
    again = StudySession(school.store, school.maija, school.outline(), school.clock, is_review=True)
    assert (block.id, again.draft(block)) == ("k3f7q2", Picked(0))


def test_a_draft_shows_the_choices_where_they_are_now(school: School) -> None:
    school.session().keep_draft(school.block("merkit"), PickedSet(frozenset({0, 2})))
    first, second = "- [x] Nyökkäys kesken puhelun\n", "- [x] Lyhyt katse jonoon\n"

    school.edit("02-tiskilla.md", (first + second, second + first))

    assert school.session().draft(school.block("merkit")) == PickedSet(frozenset({1, 2}))


def test_a_draft_to_a_question_that_asks_something_else_is_not_shown(school: School) -> None:
    school.session().keep_draft(school.block("puhelin"), Picked(0))

    change_two(school)

    assert school.session().draft(school.block("puhelin")) is None


# --- answers that are shown ------------------------------------------------------------


def test_a_mended_slip_still_shows_what_was_picked(school: School) -> None:
    school.answer_all()

    school.edit("01-ovella.md", ("ja nyökkään hänelle", "ja nyökään hänelle"))

    assert school.shown("puhelin") == [("Katson asiakkaaseen ja nyökään hänelle",)]


def test_tries_are_counted_on_across_a_mended_slip(school: School) -> None:
    block = school.block("puhelin")
    school.session().answer("01-ovella", block, Picked(0))

    school.edit("01-ovella.md", ("ja nyökkään hänelle", "ja nyökään hänelle"))

    block = school.block("puhelin")
    answered = school.session().answer("01-ovella", block, Picked(1))
    assert answered.attempts == 2
    assert answered.progress.answered == {"puhelin"}


def test_own_words_are_in_one_place_whatever_the_question_is_called(school: School) -> None:
    course = school.course()
    school.session().answer("01-ovella", school.block("muisto"), Written("Naapurini Eila"))
    (school.folder / "01-ovella.md").rename(school.folder / "01-oven-luona.md")
    school.edit("kurssi.md", ("01-ovella.md", "01-oven-luona.md"))
    school.edit("01-oven-luona.md", ("tunnus: muisto", "tunnus: k3f7q2"))

    lesson = school.course().lessons[0].id
    school.session().answer(lesson, school.block("muisto"), Written("Naapurini Eila, hissillä"))

    (insight,) = insights(school.store, school.maija, school.library.outlines(), str)
    assert [one.lines for one in insight.versions] == [
        ("Naapurini Eila, hissillä",),
        ("Naapurini Eila",),
    ]
    assert (course.title, insight.lesson) == ("Palvelu", "Ovella")


def test_earlier_answers_to_a_private_kind_are_called_what_the_question_is(school: School) -> None:
    school.course()
    school.session().answer("01-ovella", school.block("muisto"), Written("Naapurini"))

    school.edit("01-ovella.md", ("tunnus: muisto", "tunnus: k3f7q2"))

    block = school.block("muisto")
    (earlier,) = school.session().earlier(block)
    assert (earlier.exercise, earlier.response) == ("k3f7q2", {"text": "Naapurini"})


def test_a_question_comes_back_for_review_under_its_present_name(school: School) -> None:
    school.answer_all()
    add_ids_to_path(school.folder)
    school.edit("01-ovella.md", ("tunnus: puhelin", "tunnus: k3f7q2"))
    course = school.course()
    later = school.clock.at.replace(year=2027)

    found = today(school.store, school.maija, school.library.outlines(), lambda: later)

    present = {block.id for lesson in course.lessons for block in lesson.exercises}
    assert len(found.questions) == 5
    assert {one.exercise for one in found.questions} <= present
    assert "k3f7q2" in present


# --- places ----------------------------------------------------------------------------


def test_a_place_follows_a_question_that_gets_an_id(school: School) -> None:
    block = school.block("sana")
    school.session().keep_position("02-tiskilla", Position(block.id, 7))

    add_ids_to_path(school.folder)

    now = school.block("sana")
    assert now.id != block.id
    assert school.session().position("02-tiskilla") == Position(now.id, 7)


def test_a_place_in_the_text_follows_a_page_that_is_put_before_it(school: School) -> None:
    hand = "## Käsi\n\nKäsi näkyy kauas.\n\n### Valitse"
    school.edit("01-ovella.md", ("### Valitse", hand))
    school.course()
    school.session().keep_position("01-ovella", Position("sivu-1", 12))

    school.edit("01-ovella.md", ("## Käsi", "## Ovi\n\nOvi on auki.\n\n## Käsi"))
    school.course()

    assert school.session().position("01-ovella") == Position("sivu-2", 12)


def test_a_place_in_what_was_taken_out_is_in_what_came_after(school: School) -> None:
    school.course()
    school.session().keep_position("01-ovella", Position("alku", 0))

    school.write(
        {"01-ovella.md": DOOR[: DOOR.index("### Oikein")] + DOOR[DOOR.index("### Järj") :]}
    )
    school.course()

    assert school.session().position("01-ovella") == Position("vaiheet", 0)


def test_a_place_at_the_end_of_a_lesson_that_was_cut_is_at_its_end(school: School) -> None:
    school.course()
    school.session().keep_position("01-ovella", Position("muisto", 0))

    school.write({"01-ovella.md": DOOR[: DOOR.index("### Oikein")]})
    school.course()

    assert school.session().position("01-ovella") == Position("puhelin", 0)


def test_a_place_in_a_renamed_file_is_there(school: School) -> None:
    school.course()
    school.session().keep_position("01-ovella", Position("vaiheet", 0))

    (school.folder / "01-ovella.md").rename(school.folder / "alku.md")
    school.edit("kurssi.md", ("01-ovella.md", "alku.md"))
    school.course()

    found = latest(school.store, school.maija, school.library.outlines())
    assert found is not None
    assert (found.lesson.id, found.position) == ("alku", Position("vaiheet", 0))


def test_a_finished_lesson_in_a_renamed_file_is_finished(school: School) -> None:
    school.course()
    school.session().finish_lesson("01-ovella")

    (school.folder / "01-ovella.md").rename(school.folder / "alku.md")
    school.edit("kurssi.md", ("[Ovella](01-ovella.md)", "[Kohtaaminen ovella](alku.md)"))
    school.edit("alku.md", ("# Ovella", "# Kohtaaminen ovella"))
    school.course()

    assert school.session().progress().done == {"alku"}


def test_an_emptied_lesson_loses_no_place(school: School) -> None:
    school.course()
    school.session().keep_position("02-tiskilla", Position("merkit", 0))

    school.write({"02-tiskilla.md": "# Tiskillä\n"})
    school.course()

    assert school.session().position("02-tiskilla") == Position("merkit", 0)


# --- what learners hear ----------------------------------------------------------------


def test_whoever_has_answered_hears_how_much_has_changed_and_where(school: School) -> None:
    school.answer_all()
    elias = Profiles(school.store, school.clock).add("Elias")

    change_two(school)
    school.course()

    assert updated(school.store, school.maija) == {"palvelu"}
    assert told(school) == [("01-ovella", 1, 0), ("02-tiskilla", 1, 0)]
    assert school.session().news().count == 2
    assert updated(school.store, school.maija) == frozenset()
    assert updated(school.store, elias) == frozenset()


def test_a_mended_slip_is_no_news(school: School) -> None:
    school.answer_all()

    school.edit("01-ovella.md", ("Juuri näin.", "Hienoa: katse riittää."))
    school.course()

    assert told(school) == []
    assert updated(school.store, school.maija) == frozenset()


def test_a_new_question_in_a_finished_lesson_is_news(school: School) -> None:
    school.answer_all()

    school.write({"02-tiskilla.md": DESK + NEW_QUESTION})
    school.course()

    (lesson,) = school.session().news().lessons
    assert (lesson.lesson.id, lesson.changed, len(lesson.new)) == ("02-tiskilla", (), 1)


def test_a_new_question_in_a_lesson_not_yet_finished_is_no_news(school: School) -> None:
    school.course()
    school.session().answer("02-tiskilla", school.block("merkit"), PickedSet(frozenset({0, 1})))

    school.write({"02-tiskilla.md": DESK + NEW_QUESTION})
    school.course()

    assert told(school) == []


def test_news_are_over_once_they_are_answered(school: School) -> None:
    school.answer_all()
    change_two(school)
    school.course()

    block = school.block("puhelin")
    assert school.session().is_changed(block)
    school.session().answer("01-ovella", block, Picked(2))

    assert told(school) == [("02-tiskilla", 1, 0)]
    assert not school.session().is_changed(block)


def test_dismissed_news_are_not_told_again(school: School) -> None:
    school.answer_all()
    change_two(school)
    school.course()

    school.session().dismiss_news()

    assert told(school) == []
    assert school.fates()["puhelin"] == ASKED


def test_news_follow_a_question_to_another_id_and_go_with_one_that_goes(school: School) -> None:
    school.answer_all()
    change_two(school)
    school.course()

    school.edit("01-ovella.md", ("tunnus: puhelin", "tunnus: k3f7q2"))
    school.write({"02-tiskilla.md": "# Tiskillä\n\nPelkkää luettavaa.\n"})
    school.course()

    (lesson,) = school.session().news().lessons
    assert (lesson.changed, lesson.first) == (("k3f7q2",), "k3f7q2")


def test_the_first_place_to_look_at_is_the_first_in_the_lesson(school: School) -> None:
    school.course()
    outline = school.outline()

    news = LessonNews(outline.lessons[0], ("vaiheet",), ("puhelin",))

    assert (news.count, news.first) == (2, "puhelin")


def test_a_review_asks_without_a_word_of_changes(school: School) -> None:
    school.answer_all()
    change_two(school)
    block = school.block("puhelin")

    review = StudySession(
        school.store, school.maija, school.outline(), school.clock, is_review=True
    )

    assert not review.is_changed(block)


# --- what was earned -------------------------------------------------------------------


def test_a_completed_course_stays_completed_whatever_changes(school: School) -> None:
    school.answer_all()
    before = school.session().progress().completion
    assert before is not None

    change_two(school)
    school.write({"02-tiskilla.md": DESK.replace("20 ± 5", "45 ± 5") + NEW_QUESTION})
    school.course()

    assert school.session().progress().completion == before


def test_a_new_edition_is_studied_anew_and_nothing_is_told_of_it(school: School) -> None:
    school.answer_all()

    school.edit("kurssi.md", ("versio: 1.0.0", "versio: 2.0.0"))
    change_two(school)

    assert set(school.fates().values()) == {NEW}
    assert told(school) == []


def test_another_course_id_is_another_course_and_the_old_records_stay(school: School) -> None:
    school.answer_all()

    school.edit("kurssi.md", ("tunnus: palvelu", "tunnus: palvelu-2"))
    school.library.refresh()
    settle(school.store, school.library.open("palvelu-2"), school.vocabulary, school.clock)
    assert school.session().progress().answered == frozenset()

    school.edit("kurssi.md", ("tunnus: palvelu-2", "tunnus: palvelu"))
    school.library.refresh()
    assert set(school.fates().values()) == {KEPT}


def test_another_folder_is_the_same_course(school: School, tmp_path: Path) -> None:
    school.answer_all()

    school.folder.rename(tmp_path / "kurssit" / "uusi-nimi")
    school.library.refresh()

    assert set(school.fates().values()) == {KEPT}


# --- when records follow ---------------------------------------------------------------


def test_a_course_is_settled_once_for_each_edit(school: School) -> None:
    course = school.course()

    assert not settle(school.store, course, school.vocabulary, school.clock)

    school.edit("01-ovella.md", ("Juuri näin.", "Hyvä."))
    changed = school.library.open("palvelu")
    assert settle(school.store, changed, school.vocabulary, school.clock)


def test_only_studied_courses_that_were_edited_are_unsettled(school: School) -> None:
    assert unsettled(school.store, school.library.outlines()) == ()

    school.course()
    assert unsettled(school.store, school.library.outlines()) == ()

    school.edit("01-ovella.md", ("Juuri näin.", "Hyvä."))
    school.library.refresh()
    (outline,) = unsettled(school.store, school.library.outlines())
    assert outline.id == "palvelu"


def test_records_of_a_time_before_courses_were_followed_are_found(school: School) -> None:
    school.answer_all()
    with school.store.changing() as db:
        db.execute("DELETE FROM revision")
    assert len(unsettled(school.store, school.library.outlines())) == 1

    add_ids_to_path(school.folder)

    assert set(school.fates().values()) == {KEPT}
    assert school.strangers() == []


def test_a_damaged_note_of_what_was_asked_costs_nothing_that_was_answered(school: School) -> None:
    school.answer_all()
    with school.store.changing() as db:
        db.execute("UPDATE revision SET body = '{'")

    add_ids_to_path(school.folder)

    assert set(school.fates().values()) == {KEPT}


def test_without_a_lexicon_a_mended_slip_is_asked_again(school: School, tmp_path: Path) -> None:
    school.vocabulary = Vocabulary(tmp_path / "ei-ole")
    school.answer_all()

    school.edit("01-ovella.md", ("ja nyökkään hänelle", "ja nyökään hänelle"))

    assert school.fates()["puhelin"] == ASKED


def test_an_update_is_an_event_that_the_tables_can_be_made_from_again(school: School) -> None:
    school.answer_all()
    add_ids_to_path(school.folder)
    (school.folder / "01-ovella.md").rename(school.folder / "alku.md")
    school.edit("kurssi.md", ("01-ovella.md", "alku.md"))

    school.course()

    with school.store.reading() as db:
        kinds = [row.kind for row in events.rows(db)]
    assert kinds.count("course-updated") == 1
    assert doctor.examine(school.store).is_sound


@pytest.mark.parametrize(
    "body",
    [
        {"course": "palvelu"},
        {"course": "palvelu", "lessons": [], "standings": [["a", "b"]]},
        {"course": "palvelu", "lessons": ["a"], "standings": []},
    ],
)
def test_an_update_that_cannot_be_read_is_left_out(school: School, body: dict[str, Json]) -> None:
    school.answer_all()

    with school.store.changing() as db:
        events.append(db, events.Event("u", "2026-11-21T12:00:00.000Z", "course-updated", body))

    (insight,) = insights(school.store, school.maija, school.library.outlines(), str)
    assert insight.lesson == "Ovella"


def test_an_update_that_was_stored_after_all_is_stored_once(school: School) -> None:
    school.answer_all()
    moves = {("puhelin", school.key("puhelin")): ("k3f7q2", "avain")}
    update = CourseUpdate("u", "palvelu", "jälki", moves, {}, school.clock())

    for _ in range(2):
        with school.store.changing() as db:
            course_updates.add(db, update)

    with school.store.reading() as db:
        assert [row.kind for row in events.rows(db)].count("course-updated") == 1


def test_two_names_may_change_places(school: School) -> None:
    school.answer_all()
    one, other = ("puhelin", school.key("puhelin")), ("alku", school.key("alku"))
    update = CourseUpdate("u", "palvelu", "", {one: other, other: one}, {}, school.clock())

    with school.store.changing() as db:
        course_updates.add(db, update)

    with school.store.reading() as db:
        latest = attempts.latest(db, school.maija.id, "palvelu", "1", *one)
    assert latest is not None
    assert latest.described == ("Väärin",)


def test_two_questions_that_become_one_have_the_better_of_their_scores(school: School) -> None:
    session = school.session()
    session.answer("01-ovella", school.block("puhelin"), Picked(0))
    session.answer("01-ovella", school.block("alku"), Judged(1))
    one, other = ("puhelin", school.key("puhelin")), ("alku", school.key("alku"))

    with school.store.changing() as db:
        update = CourseUpdate("u", "palvelu", "", {one: other}, {}, school.clock())
        course_updates.add(db, update)

    with school.store.reading() as db:
        scores = attempts.best_scores(db, school.maija.id, "palvelu", "1")
        count = attempts.count(db, school.maija.id, "palvelu", "1", *other)
    assert (scores, count) == ({"alku": {other[1]: 1.0}}, 2)
    assert doctor.examine(school.store).is_sound


def test_a_question_that_cannot_be_played_keeps_its_answer_until_it_can(school: School) -> None:
    school.answer_all()
    school.edit("01-ovella.md", ("- [x] Katson", "- [ ] Katson"))
    assert "puhelin" not in school.fates()

    school.edit("01-ovella.md", ("- [ ] Katson", "- [x] Katson"))

    assert school.fates()["puhelin"] == KEPT


def test_another_lesson_in_place_of_one_is_not_taken_for_it(school: School) -> None:
    school.course()
    school.session().finish_lesson("02-tiskilla")

    (school.folder / "02-tiskilla.md").unlink()
    school.write({"03-jono.md": "# Jono\n\nJono kulkee.\n"})
    school.edit("kurssi.md", ("[Tiskillä](02-tiskilla.md)", "[Jono](03-jono.md)"))
    school.course()

    assert school.session().progress().done == frozenset()


def test_a_lesson_that_is_gone_leaves_its_records_to_come_back(school: School) -> None:
    school.answer_all()
    link = "   - [Tiskillä](02-tiskilla.md)\n"
    school.edit("kurssi.md", (link, ""))
    school.course()
    assert school.session().progress().done == {"01-ovella"}

    school.edit("kurssi.md", ("(01-ovella.md)\n", "(01-ovella.md)\n" + link))
    school.course()

    assert school.session().progress().done == {"01-ovella", "02-tiskilla"}
    assert set(school.fates().values()) == {KEPT}


def test_of_two_copies_word_for_word_one_has_the_answer(school: School) -> None:
    school.answer_all()
    question = DOOR[DOOR.index("### Oikein") : DOOR.index("### Järj")]
    changed = question.replace("Palvelu alkaa vasta, kun asiakas puhuu.", "Puhelin soi turhaan.")

    school.edit("01-ovella.md", (question, changed + question + question))

    answered = [school.session().previous(one) for one in school.blocks("alku")]
    assert [one is not None for one in answered] == [True, False]


def test_turned_cards_are_turned_though_a_slip_on_one_is_mended(school: School) -> None:
    cards = "\n### Kortit: Sanat\n\n- Asiakaskokemus\n  > Se, miltä tuntui.\n- Laatu\n  > Se.\n"
    school.write({"02-tiskilla.md": DESK + cards})
    turned = Turned(frozenset({0}))
    school.session().keep_draft(school.block("Sanat"), turned)

    school.edit("02-tiskilla.md", ("- Asiakaskokemus", "- Asiakaskokemukset"))
    assert school.session().draft(school.block("Sanat")) == turned

    school.edit("02-tiskilla.md", ("- Asiakaskokemukset", "- Hinta"))
    assert school.session().draft(school.block("Sanat")) is None


def test_what_was_said_of_a_promise_stays_with_it(school: School) -> None:
    promises = "\n### Lupaukset: Mitä teen toisin?\n\n- [ ] Tervehdin ensin\n- [ ] Kuuntelen\n"
    school.write({"02-tiskilla.md": DESK + promises})
    block = school.block("Mitä teen toisin?")
    school.session().answer("02-tiskilla", block, Promised(frozenset({0})))
    (made,) = commitments(school.store, school.maija)
    tell(school.store, said_of(made, school.maija, Outcome.KEPT, school.clock, days=7))

    add_ids_to_path(school.folder)
    now = school.block("Mitä teen toisin?").id

    (kept,) = commitments(school.store, school.maija)
    assert (kept.exercise, kept.text, len(kept.told)) == (now, "Tervehdin ensin", 1)
    assert now != block.id
