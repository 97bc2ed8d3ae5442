"""The texts of a lesson's steps: marks follow their words from step to step."""

from palvelukoulu.core.anchors import Anchor, Span, anchored
from palvelukoulu.core.step_texts import LessonTexts, StepText

FIRST = "Alku\nTervehdi jokaista, joka tulee ovesta sisään aamulla."
SECOND = "Jatko\nKerro lopuksi, mitä olet tehnyt ja mitä tapahtuu seuraavaksi."
PAGES = (StepText("sivu-0", FIRST), StepText("k3f7q2", ""), StepText("sivu-2", SECOND))


def on(words: str, text: StepText) -> Anchor:
    start = text.text.index(words)
    place = Anchor("palvelu", "01", text.step, "")
    return anchored(place, text.text, Span(start, start + len(words)))


def test_an_anchor_is_found_on_its_step() -> None:
    anchor = on("mitä olet tehnyt", PAGES[2])

    assert LessonTexts(PAGES).find(anchor) == anchor


def test_words_that_have_moved_to_another_step_are_told_with_it() -> None:
    anchor = on("Kerro lopuksi, mitä olet tehnyt", PAGES[2])

    found = LessonTexts([StepText("sivu-0", SECOND), StepText("sivu-1", FIRST)]).find(anchor)

    assert found is not None
    assert (found.step, found.quote) == ("sivu-0", "Kerro lopuksi, mitä olet tehnyt")


def test_words_an_exercise_has_come_between_end_at_it() -> None:
    anchor = on("Kerro lopuksi, mitä olet tehnyt ja mitä tapahtuu", PAGES[2])
    halves = SECOND.split(" ja ")

    found = LessonTexts([StepText("sivu-0", halves[0]), StepText("sivu-2", halves[1])]).find(anchor)

    assert found is not None
    assert (found.step, found.quote) == ("sivu-0", "Kerro lopuksi, mitä olet tehnyt")


def test_an_exercise_is_found_by_its_id_alone() -> None:
    exercise = Anchor("palvelu", "01", "k3f7q2", "Mitä teet ensin?", is_exercise=True)

    assert LessonTexts(PAGES).find(exercise) == exercise
    assert LessonTexts(PAGES[:1]).find(exercise) is None


def test_words_that_are_gone_are_found_nowhere() -> None:
    anchor = on("mitä olet tehnyt", PAGES[2])

    assert LessonTexts(PAGES[:2]).find(anchor) is None
    assert LessonTexts([]).find(anchor) is None
