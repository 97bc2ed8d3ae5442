"""A course in passages: what can be found, and the way back to it."""

from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Module, Page, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Invalid, Stem
from palvelukoulu.core.exercises.reflection import Reflection
from palvelukoulu.core.passages import (
    Passage,
    PassageKind,
    Renderers,
    Spot,
    lines_of,
    occurrence,
    passages_of_course,
    passages_of_lesson,
    same_line,
    step_of,
)
from palvelukoulu.core.richtext import (
    Align,
    Callout,
    CalloutKind,
    Code,
    Heading,
    LineBreak,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Rule,
    Run,
    Table,
)
from palvelukoulu.core.steps import steps_of
from palvelukoulu.core.terms import Term

HERE = Place("aula.md", 1)
LONG = "pitkä kohta " * 20


def paragraph(*texts: str) -> Paragraph:
    return Paragraph(tuple(Run(text) for text in texts))


def bullets(*texts: str) -> RichList:
    return RichList(tuple(ListItem((paragraph(text),)) for text in texts))


def rendered(blocks: RichText) -> Renderers:
    return Renderers(lambda _: blocks, lambda text: (Run(text),), lambda text: (paragraph(text),))


def lesson(*pages: Page) -> Lesson:
    return Lesson("aula", "Aula", 3, pages, "aula.md")


def prose(title: str, *blocks: RichBlock) -> list[tuple[str, int, tuple[str, ...]]]:
    """Return the kind, the line and the lines of the passages of one page, without titles."""
    made = lesson(Page(title, (Prose("", HERE),)))
    found = passages_of_lesson(made, rendered(blocks))
    return [(one.kind.value, one.line, one.lines) for one in found if one.kind == "text"]


def test_a_course_is_found_by_its_title_and_what_it_is_about() -> None:
    course = Course("palvelu", "Palvelu", (Module("Alku", ()),), description="Katse ja ääni.")

    assert passages_of_course(course, rendered(())) == (
        Passage(PassageKind.COURSE, "", 0, "", ("Palvelu", "Katse ja ääni.")),
    )
    assert passages_of_course(Course("palvelu", " ", ()), rendered(())) == ()


def test_a_term_is_found_by_its_names_and_what_it_means() -> None:
    term = Term("t1", "me-henki", ("yhteishenki",), "Yhdessä tehty.", "[S]", HERE)
    course = Course("palvelu", "", (), terms=(term,))

    assert passages_of_course(course, rendered(())) == (
        Passage(PassageKind.TERM, "t1", 0, "", ("me-henki, yhteishenki", "Yhdessä tehty.")),
    )


def test_titles_stand_above_the_text_of_their_step() -> None:
    made = lesson(Page("Ovella", (Prose("", HERE),)), Page("Tiskillä", (Prose("", HERE),)))
    found = passages_of_lesson(made, rendered((paragraph("Hei."),)))

    assert found == (
        Passage(PassageKind.LESSON, "sivu-0", 0, "", ("Aula",)),
        Passage(PassageKind.HEADING, "sivu-0", 1, "", ("Ovella",)),
        Passage(PassageKind.TEXT, "sivu-0", 2, "Ovella", ("Hei.",)),
        Passage(PassageKind.HEADING, "sivu-1", 0, "", ("Tiskillä",)),
        Passage(PassageKind.TEXT, "sivu-1", 1, "Tiskillä", ("Hei.",)),
    )


def test_a_subheading_is_a_heading_of_its_own() -> None:
    made = lesson(Page("", (Prose("", HERE),)))
    [_, found] = passages_of_lesson(made, rendered((Heading(3, (Run("Katse"),)),)))

    assert found == Passage(PassageKind.HEADING, "sivu-0", 1, "", ("Katse",))


def test_a_lesson_without_anything_is_found_by_its_title() -> None:
    assert passages_of_lesson(lesson(), rendered(())) == (
        Passage(PassageKind.LESSON, "", 0, "", ("Aula",)),
    )


def test_a_step_that_has_only_a_title_has_no_text() -> None:
    made = lesson(Page("Ovella", (Prose("", HERE),)))

    assert [one.kind for one in passages_of_lesson(made, rendered(()))] == ["lesson", "heading"]


def test_a_task_is_found_by_its_prompt_and_what_stands_before_its_choices() -> None:
    task = Reflection(
        Stem("k3f7q2", "Kuka tervehti?", intro="Muistele.", hints=("Vihje.",), explanation="Näin.")
    )
    made = lesson(Page("Pohdi", (ExerciseBlock("k3f7q2", task, HERE),)))
    [_, found] = passages_of_lesson(made, rendered(()))

    assert found == Passage(PassageKind.TASK, "k3f7q2", 0, "", ("Kuka tervehti?", "Muistele."))


def test_a_task_that_cannot_be_played_or_says_nothing_is_left_out() -> None:
    invalid = ExerciseBlock("a", Invalid("Pohdi", ()), HERE)
    silent = ExerciseBlock("b", Reflection(Stem("b", "")), HERE)

    assert len(passages_of_lesson(lesson(Page("", (invalid, silent))), rendered(()))) == 1


def test_a_short_list_is_read_as_one_and_a_long_one_item_by_item() -> None:
    assert prose("", bullets("katse", "tervehdys"), paragraph("Loppu.")) == [
        ("text", 1, ("katse", "tervehdys")),
        ("text", 3, ("Loppu.",)),
    ]
    assert prose("", bullets(LONG, LONG + "kaksi")) == [
        ("text", 1, (LONG,)),
        ("text", 2, (LONG + "kaksi",)),
    ]


def test_a_box_and_a_quote_are_read_like_what_is_in_them() -> None:
    box = Callout(CalloutKind.TIP, (paragraph("Katso."), bullets("silmiin", "suuhun")))

    assert prose("", box) == [("text", 1, ("Katso.", "silmiin", "suuhun"))]
    assert prose("", Quote((paragraph(LONG), paragraph(LONG)))) == [
        ("text", 1, (LONG,)),
        ("text", 2, (LONG,)),
    ]


def test_a_row_of_a_table_is_read_as_one() -> None:
    table = Table(
        ((Run("Teko"),), (Run("Hetki"),)),
        (((Run("Katso"),), (Run("ensin"),)),),
        (Align.LEFT, Align.LEFT),
    )

    assert prose("", table) == [("text", 1, ("Teko", "Hetki")), ("text", 3, ("Katso", "ensin"))]


def test_what_a_picture_and_a_sound_say_is_found() -> None:
    sound = Media(MediaKind.AUDIO, "hei.ogg", "Tervehdys", "Kuuntele.", "Hei!\n\nMitä kuuluu?")

    assert lines_of((sound,)) == ["Tervehdys", "Kuuntele.", "Hei!", "Mitä kuuluu?"]


def test_code_and_line_breaks_are_one_line_and_a_rule_is_none() -> None:
    broken = Paragraph((Run("yksi"), LineBreak(), Run("kaksi")))

    assert lines_of((Code("a\nb\n"), Rule(), broken)) == ["a b", "yksi kaksi"]


def test_empty_lines_are_counted_and_not_found() -> None:
    assert prose("", paragraph(" "), paragraph("Hei.")) == [("text", 2, ("Hei.",))]


def test_lines_are_the_same_however_their_words_are_set_apart() -> None:
    assert same_line("70\u00a0% on  hymyä", "70 % on\u2028hymyä")
    assert not same_line("70 %", "70%")


def test_a_spot_is_the_line_in_its_place() -> None:
    lines = ["Hei.", "Moi.", "Hei."]

    assert occurrence(Spot("sivu-0", 2, "Hei."), lines) == 1
    assert occurrence(Spot("sivu-0", 0, "Hei."), lines) == 0


def test_a_spot_that_has_moved_is_found_again_and_one_that_is_gone_is_not() -> None:
    assert occurrence(Spot("sivu-0", 7, "Hei."), ["Moi.", "Hei."]) == 0
    assert occurrence(Spot("sivu-0", 0, "Terve."), ["Moi.", "Hei."]) is None


def test_a_spot_is_in_its_step_or_in_the_one_that_says_it_now() -> None:
    task = ExerciseBlock("k3f7q2", Reflection(Stem("k3f7q2", "Kuka?")), HERE)
    pages = Page("Ovella", (Prose("Hei.", HERE), task, Prose("Moi.", HERE)))
    steps = steps_of(lesson(pages))

    def said(prose: Prose) -> RichText:
        return (paragraph(prose.source),)

    assert step_of(Spot("sivu-2", 0, "Moi."), steps, said) == 2
    assert step_of(Spot("sivu-0", 0, "Moi."), steps, said) == 2
    assert step_of(Spot("k3f7q2", 0, "Kuka?"), steps, said) == 1
    assert step_of(Spot("sivu-0", 1, "Ovella"), steps, said) == 0
    assert step_of(Spot("sivu-2", 0, "Terve."), steps, said) == 2
    assert step_of(Spot("poissa", 0, "Terve."), steps, said) == 0
