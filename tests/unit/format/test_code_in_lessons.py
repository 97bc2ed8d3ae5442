"""Code in a lesson is shown as it is written, and nothing in it is read as the lesson's own."""

import pytest

from palvelukoulu.content.lesson import ReadLesson, parse_lesson
from palvelukoulu.content.prose.rich import blocks
from palvelukoulu.core.course import ExerciseBlock, Prose
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.richtext import Code

CHOICE = (
    "### Valitse yksi: Mitä teet?\n<!-- tunnus: k3f7q2 -->\n\n"
    "- [x] Tervehdin\n  > Hyvä alku.\n- [ ] Odotan\n  > Asiakas ei tiedä.\n"
)
INNER = CHOICE.replace("k3f7q2", "m8d2xv").replace("Mitä", "Miten")


def read(text: str) -> ReadLesson:
    return parse_lesson(f"# A\n\n{text}".encode(), "a.md")


def remarks(text: str) -> list[tuple[str, int, int]]:
    return [(one.code, one.place.line, one.place.column) for one in read(text).diagnostics]


def prose(text: str) -> str:
    lesson = read(text).lesson
    assert lesson is not None
    return "\n".join(
        block.source for page in lesson.pages for block in page.blocks if isinstance(block, Prose)
    )


def ids(text: str) -> list[str]:
    lesson = read(text).lesson
    assert lesson is not None
    return [one.id for one in lesson.exercises]


@pytest.mark.parametrize("mark", ["```", "````", "~~~", "   ```", "``` markdown", "~~~ `md`"])
def test_an_exercise_shown_in_code_is_shown_with_its_id(mark: str) -> None:
    end = mark.replace("markdown", "").replace("`md`", "").strip()
    code = f"{mark}\n{INNER}{end}\n"

    assert prose(code) == code.rstrip()
    assert remarks(code) == []
    assert ids(code + "\n" + CHOICE) == ["k3f7q2"]


def test_a_hidden_line_in_code_is_shown_to_its_last_character() -> None:
    code = "```\nennen <!-- tunnus: k3f7q2 --> jälkeen\n<!--\nrivi\n-->\n## Sivu\n```\n"
    (block,) = blocks(prose(code), "a.md")

    assert isinstance(block, Code)
    assert block.text == "\n".join(code.splitlines()[1:-1])


@pytest.mark.parametrize(
    "code",
    [
        "> [!ESIMERKKI]\n> ```\n> <!-- tunnus: m8d2xv -->\n> ```\n> Loppu.\n",
        "1. Kirjoita\n   ```\n   <!-- tunnus: m8d2xv -->\n   ```\n",
        "- ```\n  <!-- tunnus: m8d2xv -->\n  ```\n",
        "Näin:\n\n    ### Pohdi: Mitä?\n    <!-- tunnus: m8d2xv -->\n\n    Teksti.\n",
        "Näin:\n\n\t### Pohdi: Mitä?\n\t<!-- tunnus: m8d2xv -->\n",
    ],
)
def test_code_in_a_quote_in_a_list_and_indented_is_left_alone(code: str) -> None:
    assert prose(code) == code.strip()
    assert remarks(code) == []


def test_a_comment_in_code_does_not_open_and_code_in_a_comment_does_not_either() -> None:
    text = "```\n<!--\n```\n\nNäkyy.\n\n<!--\n```\n-->\n\nNäkyy myös.\n"

    assert prose(text).split() == ["```", "<!--", "```", "Näkyy.", "Näkyy", "myös."]
    assert remarks(text) == []


@pytest.mark.parametrize(
    "comment",
    [
        "\n    <!-- tunnus: p3x9gr -->\n",
        "    <!-- tunnus: p3x9gr -->\n",
        "\n- kohta\n\n    kohta jatkuu\n    <!-- tunnus: p3x9gr -->\n",
    ],
)
def test_an_id_that_has_slipped_to_the_right_is_still_an_id(comment: str) -> None:
    assert ids(f"### Pohdi: Mitä?\n{comment}\nTeksti.\n") == ["p3x9gr"]


def test_a_lone_indented_comment_is_the_authors_own_note() -> None:
    assert prose("Alku.\n\n    <!-- Kysy Leenalta. -->\n\nLoppu.\n").split() == ["Alku.", "Loppu."]


@pytest.mark.parametrize("mark", ["```", "~~~"])
def test_code_in_the_introduction_of_an_exercise_holds_no_options(mark: str) -> None:
    code = f"{mark}\n- [x] Yksi\n- [x] Kaksi\nVihje: ei\n### Valitse yksi: B?\nx\n{mark}\n"
    text = CHOICE.replace("-->\n\n", f"-->\n\nMikä on oikein?\n\n{code}\n")
    (block,) = read(text).blocks

    assert [item.text for item in block.items] == ["Tervehdin", "Odotan"]
    assert block.intro == f"Mikä on oikein?\n\n{code.strip()}"
    assert block.labels == ()
    assert remarks(text) == []


def test_code_right_under_a_hint_is_no_part_of_it() -> None:
    (block,) = read(f"{CHOICE}\nVihje: Katso tätä.\n```\nkoodi\n```\n").blocks

    assert block.value("Vihje") == "Katso tätä."
    assert block.outro == "```\nkoodi\n```"


def test_code_between_options_is_told_and_loses_none_of_them() -> None:
    text = CHOICE.replace("- [ ] Odotan", "```\n- [x] koodi\n```\n\n- [ ] Odotan")
    (block,) = read(text).blocks

    assert [item.text for item in block.items] == ["Tervehdin", "Odotan"]
    assert remarks(text) == [("PK027", 12, 1)]


def test_feedback_may_hold_code() -> None:
    code = "```\n- [x] koodi\n<!-- tunnus: m8d2xv -->\n```"
    quoted = "".join(f"  > {line}\n" for line in code.splitlines())
    text = CHOICE.replace("  > Hyvä alku.\n", f"  > Hyvä alku.\n{quoted}")
    (block,) = read(text).blocks

    assert [item.feedback for item in block.items] == [f"Hyvä alku.\n{code}", "Asiakas ei tiedä."]
    assert remarks(text) == []


def test_an_id_in_the_code_of_an_exercise_is_not_its_own() -> None:
    text = "### Pohdi: Mitä?\n```\n<!-- tunnus: m8d2xv -->\ntunnus: m8d2xv -->\n```\n"

    assert [key[:5] for key in ids(text)] == ["auto-"]
    assert [code for code, *_ in remarks(text)] == ["PK080"]


@pytest.mark.parametrize("mark", ["```", "~~~", "```` md", "    ```"])
def test_a_block_left_open_is_told_and_the_exercise_after_it_is_played(mark: str) -> None:
    text = f"{mark}\nkoodi\n\n{CHOICE}\n## Sivu\n\nTeksti.\n"
    lesson = read(text).lesson
    assert lesson is not None

    shown = [block for page in lesson.pages for block in page.blocks]
    assert remarks(text) == [("PK052", 3, 1 + len(mark) - len(mark.lstrip()))]
    assert prose(text) == f"{mark}\nkoodi\nTeksti."
    (task,) = [block for block in shown if isinstance(block, ExerciseBlock)]
    assert isinstance(task.exercise, SingleChoice)
    assert [page.title for page in lesson.pages][-1] == "Sivu"


def test_a_block_left_open_does_not_hide_the_code_after_it() -> None:
    text = f"~~~\nauki\n\n## Sivu\n\n```\n{INNER}```\n"

    assert remarks(text) == [("PK052", 3, 1)]
    assert ids(text) == []


def test_a_lost_end_does_not_hide_the_exercise_before_the_next_block() -> None:
    text = f"```markdown\nyksi\n\n{CHOICE}\n## Sivu\n\n```markdown\nkaksi\n```\n"

    assert remarks(text) == [("PK052", 3, 1)]
    assert ids(text) == ["k3f7q2"]
    assert remarks(text.replace("yksi\n", "yksi\n```\n")) == []


def test_a_lost_start_does_not_hide_the_exercise_before_the_next_block() -> None:
    text = f"``markdown\nyksi\n```\n\n{CHOICE}\n## Sivu\n\n```markdown\nkaksi\n```\n"

    assert remarks(text) == [("PK052", 5, 1)]
    assert ids(text) == ["k3f7q2"]


def test_a_block_shown_in_a_longer_one_is_code() -> None:
    code = f"````\n```markdown\n{INNER}```\n````"

    assert prose(code) == code
    assert remarks(code) == []


def test_a_block_left_open_in_a_quote_ends_with_the_quote() -> None:
    text = f"> ```\n> <!-- tunnus: m8d2xv -->\n\n{CHOICE}"

    assert remarks(text) == [("PK052", 3, 3)]
    assert prose(text) == "> ```\n> <!-- tunnus: m8d2xv -->"
    assert ids(text) == ["k3f7q2"]
