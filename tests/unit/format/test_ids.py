"""Ids of exercises: kept, told apart, and written by splices that touch nothing else."""

import pytest

from palvelukoulu.content.identity import ALPHABET, Ids, fresh_id
from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.splices import add_ids, apply
from palvelukoulu.core.diagnostics import Splice

TASK = "### Pohdi: Mitä teet?\n"
NAMED = "### Pohdi: Mitä teet?\n<!-- tunnus: p3x9gr -->\n"


def ids_of(data: bytes) -> list[str]:
    lesson = parse_lesson(data, "a.md").lesson
    assert lesson is not None
    return [one.id for one in lesson.exercises]


def test_a_written_id_is_used() -> None:
    assert ids_of(f"# A\n\n{NAMED}".encode()) == ["p3x9gr"]
    assert ids_of(f"# A\n\n{NAMED}".replace("p3x9gr", "jono-1").encode()) == ["jono-1"]


def test_an_id_on_the_heading_line_is_used() -> None:
    assert ids_of(b"# A\n\n### Pohdi: Miten? <!-- tunnus: p3x9gr -->\n") == ["p3x9gr"]


@pytest.mark.parametrize(
    "comment",
    [
        "<!- tunnus: p3x9gr -->",
        "<!-- tunnus: p3x9gr --",
        "<!-- tunus: p3x9gr -->",
        "tunnus: p3x9gr -->",
    ],
)
def test_a_damaged_comment_still_gives_its_id(comment: str) -> None:
    assert ids_of(f"# A\n\n{TASK}{comment}\n".encode()) == ["p3x9gr"]


def test_without_an_id_an_exercise_has_a_provisional_one_that_follows_its_words() -> None:
    (first,) = ids_of(f"# A\n\n{TASK}".encode())
    (moved,) = ids_of(f"# A\n\nUusi kappale.\n\n{TASK}".encode())
    (reworded,) = ids_of(b"# A\n\n### Pohdi: Muuta?\n")

    assert first.startswith("auto-")
    assert first == moved
    assert first != reworded


def test_two_exercises_never_share_an_id() -> None:
    first, second = ids_of(f"# A\n\n{NAMED}\n{NAMED}".encode())
    third, fourth = ids_of(f"# A\n\n{TASK}\n{TASK}".encode())

    assert (first, second[:5]) == ("p3x9gr", "auto-")
    assert third != fourth


def test_an_id_taken_in_another_lesson_is_a_duplicate() -> None:
    ids = Ids()
    parse_lesson(f"# A\n\n{NAMED}".encode(), "a.md", ids)
    found = parse_lesson(f"# B\n\n{NAMED}".encode(), "b.md", ids).diagnostics

    assert [(one.code, one.place.file, one.place.line) for one in found] == [("PK081", "b.md", 4)]
    assert found[0].facts["owner"] == "a.md:3"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_id_is_a_line_under_the_heading_and_everything_else_stays(end: str) -> None:
    before = f"\ufeff# Ää\n\n{TASK}\n- yksi\t\n\nLoppu ilman rivinvaihtoa".replace(
        "\n", end
    ).encode()
    after = add_ids(before, "a.md")

    lines = after.decode().split(end)
    assert lines[3].startswith("<!-- tunnus: ")
    assert set(lines[3].split()[2]) <= set(ALPHABET)
    assert end.join(lines[:3] + lines[4:]).encode() == before


def test_an_id_is_written_after_a_heading_that_ends_the_file() -> None:
    after = add_ids("# Ä\n\n### Pohdi: Mitä?".encode(), "a.md").decode()

    assert after.startswith("# Ä\n\n### Pohdi: Mitä?\n<!-- tunnus: ")
    assert after.endswith(" -->")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_second_run_changes_nothing(encoding: str) -> None:
    text = f"# Päivää\n\n{TASK}\n{NAMED}\n{NAMED}\n{TASK}"
    once = add_ids(text.encode(encoding), "a.md")

    assert add_ids(once, "a.md") == once
    assert len(set(ids_of(once))) == 4
    assert not any(one.startswith("auto-") for one in ids_of(once))


def test_a_complete_file_stays_as_it_is_even_in_utf_16() -> None:
    data = f"# A\n\n{NAMED}".encode("utf-16")

    assert add_ids(data, "a.md") == data


def test_the_second_of_two_gets_a_new_id_in_place() -> None:
    after = add_ids(f"# A\n\n{NAMED}\n{NAMED}".encode(), "a.md").decode()

    assert after.count("p3x9gr") == 1
    assert after.count("<!-- tunnus: ") == 2


def test_more_exercises_than_there_are_remarks_all_get_ids() -> None:
    after = add_ids(f"# A\n\n{TASK * 400}".encode(), "a.md")

    assert len(set(ids_of(after))) == 400
    assert not any(one.startswith("auto-") for one in ids_of(after))


def test_splices_are_made_in_the_order_of_the_file() -> None:
    assert apply(b"abcdef", [Splice(4, 5, "E"), Splice(0, 0, ">"), Splice(1, 3, "")]) == b">adEf"


def test_a_file_that_is_not_utf_8_or_cp1252_has_no_splices() -> None:
    text = f"# A\n\n{TASK}\n{NAMED}\n{NAMED}"
    found = parse_lesson(text.encode("utf-16"), "a.md").diagnostics

    assert [(one.code, one.fix) for one in found] == [("PK080", None), ("PK081", None)]


def test_an_id_that_the_bytes_spell_otherwise_is_not_spliced() -> None:
    text = f"# A\n\n{NAMED}\n{NAMED}".replace("p3x9gr", "p3x\u202e9gr")
    found = parse_lesson(text.encode(), "a.md").diagnostics

    assert [(one.code, one.fix) for one in found] == [("PK004", None), ("PK081", None)]


def test_a_new_id_differs_from_every_id_there_is() -> None:
    first = fresh_id("sama", ())
    second = fresh_id("sama", {first})

    assert first != second
    assert first == fresh_id("sama", {second})
