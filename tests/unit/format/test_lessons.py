"""What a lesson file means: pages, prose, exercises and what stands in them."""

import pytest

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.core.course import ExerciseBlock, Lesson, Prose
from palvelukoulu.core.exercise import Block, Invalid
from palvelukoulu.core.exercises.ordering import Ordering
from palvelukoulu.core.exercises.reflection import Reflection
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.steps import steps_of

CHOICE = (
    "### Valitse yksi: Mitä teet?\n<!-- tunnus: k3f7q2 -->\n\n"
    "- [x] Tervehdin\n  > Hyvä alku.\n- [ ] Odotan\n  > Asiakas ei tiedä.\n"
)


def lesson(text: str, file: str = "01-alku.md") -> Lesson:
    read = parse_lesson(text.encode(), file)
    assert read.lesson is not None
    return read.lesson


def block(text: str) -> Block:
    (only,) = parse_lesson(f"# A\n\n{text}".encode(), "01-alku.md").blocks
    return only


def exercise(text: str) -> object:
    (only,) = lesson(f"# A\n\n{text}").exercises
    return only.exercise


def prose(text: str) -> list[str]:
    pages = lesson(text).pages
    return [one.source for page in pages for one in page.blocks if isinstance(one, Prose)]


def test_a_lesson_is_named_by_its_file_and_its_heading() -> None:
    read = lesson("---\nkesto: 4 min\n---\n\n# Ensikohtaaminen\n\nAlku.\n", "1-osa/alku.md")

    assert (read.id, read.title, read.minutes, read.file) == (
        "1-osa/alku",
        "Ensikohtaaminen",
        4,
        "1-osa/alku.md",
    )


def test_front_matter_may_hold_notes_empty_lines_and_quotes() -> None:
    assert lesson('---\n# oma muistiinpano\n\nkesto: "7 min"\n---\n# A\n\nB.\n').minutes == 7


def test_without_a_heading_the_file_names_the_lesson() -> None:
    assert lesson("Alku.\n", "1-osa/alku.md").title == "alku"
    assert lesson("---\nnimi: Alku tästä\n---\nAlku.\n").title == "Alku tästä"


@pytest.mark.parametrize(
    ("kesto", "minutes"),
    [("4 min", 4), ("4", 4), ("12 minuuttia", 12), ("1 h 30 min", 90), ("2 tuntia", 120)],
)
def test_the_author_gives_the_minutes(kesto: str, minutes: int) -> None:
    assert lesson(f"---\nkesto: {kesto}\n---\n# A\n\nB.\n").minutes == minutes


def test_without_an_estimate_the_minutes_come_from_the_length() -> None:
    assert lesson("# A\n\n" + "sana " * 360 + "\n").minutes == 3
    assert lesson("# A\n\nB.\n").minutes == 1


def test_the_lead_is_read_together_with_the_first_page() -> None:
    read = lesson("# A\n\nIngressi.\n\n## Sivu\n\nTeksti.\n\n## Toinen\n\nLisää.\n")

    first, second = read.pages
    assert first.title == ""
    (opening,) = first.blocks
    assert isinstance(opening, Prose)
    assert opening.is_opening
    assert opening.source == "Ingressi.\n\n## Sivu\n\nTeksti."
    assert opening.place.line == 3
    assert (second.title, len(second.blocks)) == ("Toinen", 1)


def test_a_lead_before_an_exercise_is_a_page_of_its_own() -> None:
    read = lesson("# A\n\nIngressi.\n\n#" + CHOICE.removeprefix("##"))

    assert [page.title for page in read.pages] == ["", ""]
    assert isinstance(read.pages[0].blocks[0], Prose)
    assert read.pages[0].blocks[0].is_opening
    assert isinstance(read.pages[1].blocks[0], ExerciseBlock)


def test_without_a_lead_nothing_is_an_opening() -> None:
    (page,) = lesson("# A\n\n## Sivu\n\nTeksti.\n").pages

    assert isinstance(page.blocks[0], Prose)
    assert not page.blocks[0].is_opening


def test_text_before_the_title_belongs_to_the_lead() -> None:
    assert prose("Ennen.\n\n# A\n\nIngressi.\n") == ["Ennen.\n\n\n\nIngressi."]


def test_the_level_of_an_exercise_does_not_change_the_steps() -> None:
    deep = lesson(f"# A\n\n## Sivu\n\nTeksti.\n\n{CHOICE}")
    flat = lesson(f"# A\n\n## Sivu\n\nTeksti.\n\n#{CHOICE.removeprefix('##')}")

    assert [step.anchor for step in steps_of(deep)] == ["sivu-0", "k3f7q2"]
    assert [step.anchor for step in steps_of(flat)] == ["sivu-0", "k3f7q2"]
    assert len(deep.pages) == len(flat.pages) == 2


def test_a_page_that_begins_with_an_exercise_keeps_its_title() -> None:
    (page,) = lesson(f"# A\n\n## Kokeile\n\n{CHOICE}").pages

    assert page.title == "Kokeile"


def test_three_dashes_end_an_exercise() -> None:
    text = f"# A\n\n## Sivu\n\nTeksti.\n\n{CHOICE}\n---\n\nJatkoa.\n\n## Toinen\n\nLoppu.\n"

    assert prose(text) == ["Teksti.", "Jatkoa.", "Loppu."]


def test_a_subheading_stays_in_the_prose() -> None:
    assert prose("# A\n\n## Sivu\n\n### Väliotsikko\n\nTeksti.\n") == ["### Väliotsikko\n\nTeksti."]


def test_a_deeper_heading_after_a_choice_returns_to_prose() -> None:
    assert prose(f"# A\n\n{CHOICE}\n#### Lisää\n\nTeksti.\n") == ["#### Lisää\n\nTeksti."]


def test_headings_in_code_and_comments_are_not_pages() -> None:
    text = "# A\n\n```\n## Koodia\n```\n\n<!--\n## Luonnos\n-->\n\nTeksti.\n"

    assert prose(text) == ["```\n## Koodia\n```\n\n\n\n\n\nTeksti."]


def test_notes_to_oneself_are_blanked_and_lines_keep_their_numbers() -> None:
    assert prose("# A\n\nYksi <!-- muista --> kaksi.\n<!-- kahden\nrivin -->Kolme.\n") == [
        "Yksi  kaksi.\n\nKolme."
    ]


def test_a_comment_mark_in_code_is_text() -> None:
    assert prose("# A\n\nKirjoita `<!--` ja `-->` rivin alkuun.\n") == [
        "Kirjoita `<!--` ja `-->` rivin alkuun."
    ]


def test_a_note_in_an_exercise_is_not_its_id() -> None:
    read = block("### Pohdi: Mitä?\n<!-- muista tarkistaa -->\n<!-- tunnus: p3x9gr -->\n")

    assert read.id == "p3x9gr"


def test_an_unclosed_comment_hides_only_its_own_line() -> None:
    read = lesson(f"# A\n\n<!-- muistilappu\n\n{CHOICE}")

    assert [one.id for one in read.exercises] == ["k3f7q2"]


def test_the_words_around_the_list_are_kept() -> None:
    read = block(
        "### Valitse yksi: Mitä **teet**?\n<!-- tunnus: k3f7q2 -->\n\nOhje: Kuvittele\naamu.\n\n"
        "Johdanto.\n\n- Lista\n- johdannossa\n\nValitse:\n\n- [x] A\n- [ ] B\n\nLopuksi.\n\n"
        "Vihje: Yksi.\nVihje: Kaksi.\n"
    )

    assert read.title == "Mitä **teet**?"
    assert read.value("Ohje") == "Kuvittele aamu."
    assert read.values("Vihje") == ("Yksi.", "Kaksi.")
    assert read.intro == "Johdanto.\n\n- Lista\n- johdannossa\n\nValitse:"
    assert read.outro == "Lopuksi."
    assert [item.text for item in read.items] == ["A", "B"]


def test_items_know_their_box_number_feedback_and_children() -> None:
    read = block(
        "### Loitsu: Minun\n<!-- tunnus: w9b5hs -->\n\n- [X] Yksi\n  > Palaute,\n  > kaksi riviä.\n"
        "  - lapsi\n    > lapsen palaute\n- [ ] Kaksi\njatkuu\n1. Kolme\n"
    )

    first, second, third = read.items
    assert (first.is_checked, first.feedback) == (True, "Palaute,\nkaksi riviä.")
    assert [(one.text, one.feedback) for one in first.children] == [("lapsi", "lapsen palaute")]
    assert (second.is_checked, second.text) == (False, "Kaksi jatkuu")
    assert (third.is_checked, third.is_numbered) == (None, True)
    assert (first.place.line, first.place.column) == (6, 7)


def test_a_dialogue_has_its_nodes() -> None:
    read = block(
        "## Tilanne: Avain\n<!-- tunnus: d5k8wb -->\n\nMittari: Luottamus\n\n**Asiakas:** Hei.\n\n"
        "- Hei. -> Loppu\n  > +2 Hyvä.\n\n### Loppusanat\n\nHän hymyilee.\n"
    )

    assert read.value("Mittari") == "Luottamus"
    assert read.intro == "**Asiakas:** Hei."
    assert [(one.title, one.body) for one in read.sections] == [("Loppusanat", "Hän hymyilee.")]


@pytest.mark.parametrize("written", ["Askel taakse: kyllä", "askel  taakse : kyllä"])
def test_a_label_may_have_two_words(written: str) -> None:
    read = block(
        f"## Tilanne: Avain\n<!-- tunnus: d5k8wb -->\n\n{written}\n\n"
        "Etkö astu askelta taakse: et.\n\n**Asiakas:** Hei.\n\n- Hei. -> LOPPU\n"
    )

    assert read.value("Askel taakse") == "kyllä"
    assert read.intro == "Etkö astu askelta taakse: et.\n\n**Asiakas:** Hei."


def test_type_words_are_read_whatever_their_case_spaces_and_composition() -> None:
    assert isinstance(exercise(CHOICE.replace("Valitse yksi", "VALITSE   yksi")), SingleChoice)
    assert isinstance(
        exercise("### Ja\u0308rjesta\u0308: A\n\n1. a\n2. b\n3. c\n"),
        Ordering,
    )
    assert isinstance(exercise("### Reflection: Why?\n"), Reflection)


def test_an_exercise_that_makes_no_sense_does_not_stop_the_rest() -> None:
    read = lesson(f"# A\n\n### Valitse yksi: Mitä?\n\n- [ ] A\n\n{CHOICE}")

    first, second = read.exercises
    assert isinstance(first.exercise, Invalid)
    assert first.hashes is None
    assert isinstance(second.exercise, SingleChoice)
    assert second.hashes is not None


def test_a_wrapped_item_is_one_and_a_quote_after_the_list_is_not_feedback() -> None:
    read = block(
        "### Valitse yksi: Mitä?\n<!-- tunnus: k3f7q2 -->\n\n"
        "- [x] Tervehdin\n  heti\n- [ ] B\n\n> Loppu\n"
    )

    assert [(one.text, one.feedback) for one in read.items] == [("Tervehdin heti", ""), ("B", "")]
    assert read.outro == "> Loppu"


def test_dashes_in_code_do_not_end_an_exercise() -> None:
    read = block(
        "### Pohdi: Mitä?\n<!-- tunnus: k3f7q2 -->\n\n```\n---\n```\n\nVähintään: 20 merkkiä\n"
    )

    assert read.value("Vähintään") == "20 merkkiä"


def test_closing_hashes_are_not_part_of_a_heading() -> None:
    read = lesson("# A #\n\n## Sivu ##\n\nTeksti.\n\n## C#\n\nTeksti.\n\n## #\n\nTeksti.\n")

    assert [read.title, *(page.title for page in read.pages)] == ["A", "Sivu", "C#", ""]


def test_a_note_longer_than_a_screen_has_lost_its_end() -> None:
    text = "# A\n\n<!-- muistilappu\n" + "rivi\n" * 120 + "-->\n"

    assert prose(text)[0].count("rivi") == 120


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_make_no_difference(end: str) -> None:
    text = f"---\nkesto: 4 min\n---\n# A\n\nIngressi.\n\n{CHOICE}\n---\n\nLoppu.\n"

    assert parse_lesson(text.replace("\n", end).encode(), "a.md") == parse_lesson(
        text.encode(), "a.md"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_of_other_editors_make_no_difference(encoding: str) -> None:
    text = f"# Äänestä\n\nPäivää.\n\n{CHOICE}"

    assert parse_lesson(text.encode(encoding), "a.md") == parse_lesson(text.encode(), "a.md")
