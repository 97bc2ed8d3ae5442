"""Whatever a file holds, reading it ends, raises nothing and points inside the file."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.content.course_file import parse_course_file
from palvelukoulu.content.lesson import ReadLesson, parse_lesson
from palvelukoulu.content.messages import explain
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splices import add_ids
from palvelukoulu.content.text import LARGEST_FILE

MOST = LARGEST_FILE - 1_000
HEAD = "# A\n\n### Valitse yksi: K?\n\n"

# Pieces that mean something to the reader, so that random lessons come near real ones.
LINES = """\
# Otsikko
## Sivu
### Valitse yksi: Mitä?
## Tilanne: Avain
### Kohta
### Täydennä: Lause
## Itsearviointi: Minä
### Yhdistä: Parit
## Pohdi: Miten?
### Arvioi luku: Montako?
### Valitse yski: Mitä?
<!-- tunnus: k3f7q2 -->
-->
<!--
- [x] oikea
- [ ] väärä
  > palaute
> sitaatti
1. yksi
  - alla
- a -> Kohta
-> LOPPU
Vihje: mieti
Pisteet: 0
Vihe: a
---
```
~~~
> ```
- ```` md
    koodia
avain: arvo
> [!VINKKI]

""".splitlines(keepends=True)
PARTS = (
    "- [x]¤<!-- tunnus: k3f7¤[[aukko|rako]]¤[[¤]]¤___¤\\[[¤teksti¤ä¤ja- toinen¤![kuva](a.png)¤[a](b"
)
ODD = ["\r\n", "\r", "\t", " ", "\x00", "\u202e", "\ufeff", "\ud7ff", "😀"]
PIECES = [*LINES, *PARTS.split("¤"), *ODD]
lessons = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map("".join)


def read_soundly(data: bytes) -> ReadLesson:
    """Read a lesson and check what holds for every lesson."""
    read = parse_lesson(data, "a.md")
    text = _text(data)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in read.diagnostics:
        assert 1 <= one.place.line <= len(lines), one
        assert 1 <= one.place.column <= len(lines[one.place.line - 1]) + 1, one
        assert one.length >= 1
        assert explain(one).message
    if read.lesson:
        ids = [exercise.id for exercise in read.lesson.exercises]
        assert len(set(ids)) == len(ids)
    return read


def _text(data: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(encoding, "replace")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return data.removeprefix(b"\xef\xbb\xbf").decode("cp1252", "replace")


@given(lessons)
@settings(max_examples=300, deadline=None)
def test_any_lesson_is_read(text: str) -> None:
    read_soundly(text.encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read(data: bytes) -> None:
    read_soundly(data)
    parse_course_file(data, "kurssi", Remarks("kurssi.md"))


@given(lessons)
@settings(max_examples=150, deadline=None)
def test_ids_become_complete_and_a_second_run_changes_nothing(text: str) -> None:
    once = add_ids(text.encode("utf-8", "surrogatepass"), "a.md")

    assert add_ids(once, "a.md") == once


@given(lessons.map(lambda text: text.replace("\r", "")))
@settings(max_examples=150, deadline=None)
def test_line_ends_make_no_difference(text: str) -> None:
    read = parse_lesson(text.encode("utf-8", "surrogatepass"), "a.md")
    windows = parse_lesson(text.replace("\n", "\r\n").encode("utf-8", "surrogatepass"), "a.md")

    assert windows.lesson == read.lesson
    assert [(one.code, one.place) for one in windows.diagnostics] == [
        (one.code, one.place) for one in read.diagnostics
    ]


@given(lessons)
@settings(max_examples=100, deadline=None)
def test_any_course_file_is_read(text: str) -> None:
    remarks = Remarks("kurssi.md")
    parse_course_file(text.encode("utf-8", "surrogatepass"), "Kansio", remarks)

    assert all(explain(one).fix for one in remarks.made)


HOSTILE = {
    "a line of 10 MB": "a" * 10_000_000,
    "200,000 headings": "# a\n" * 200_000,
    "as many headings as fit": "#\n" * (MOST // 2),
    "one long line": "a" * MOST,
    "20,000 brackets": "# A\n\n" + "[" * 20_000,
    "zeros": "\0" * MOST,
    "empty lines": "\n" * MOST,
    "open comments": "<!--\n" * (MOST // 5),
    "comments in one line": "<!---->" * (MOST // 7),
    "open code": "```a\n~~~~b\n" * (MOST // 11),
    "short code": "```\n" * (MOST // 4),
    "open code of every length": (
        "".join(f"{'~' * n}a\n" for n in range(400, 3, -1)) + "~~~a\n" * 35_000
    ),
    "open code in quotes": "> ```a\n" * (MOST // 7),
    "code of every length": "".join(f"{'~' * n}a\n" for n in range(700, 3, -1)),
    "a long fence": "`" * (MOST // 2) + "\n" + "`" * (MOST // 2 - 1),
    "code deep in quotes": "# A\n" + ">" * (MOST // 2) + "```\n" + " >" * (MOST // 5) + " ~~~\n",
    "comments that want a heading": "<!-- a\n" * (MOST // 8) + "#\n-->",
    "open fences": "".join("`" * length + "\n" for length in range(600, 3, -1)),
    "exercises": "### Valitse yksi: a\n" * (MOST // 20),
    "one id for all": "### Pohdi: a\n<!-- tunnus: aaaaaa -->\n" * (MOST // 40),
    "ids of nothing": "<!-- tunnus: a -->\n" * (MOST // 20),
    "items": HEAD + "- [x] a\n" * (MOST // 10),
    "items under items": HEAD + "".join("  " * depth + "- a\n" for depth in range(450)),
    "markers in one line": HEAD + "- " * 9_000,
    "quotes in quotes": HEAD + "- a\n  " + ">" * 15_000,
    "labels": HEAD + "Vihje: a\n" * (MOST // 10),
    "damaged labels": HEAD + "Vihe: a\n" * (MOST // 10),
    "misspelt kinds": "## Valitse yski: a\n" * (MOST // 20),
    "gaps": "# A\n\n## Täydennä: a\n\n" + "[[a]]\n" * (MOST // 8),
    "open gaps": "# A\n\n## Täydennä: a\n\n" + "[[" * 9_000,
    "a chain of nodes": "## Tilanne: a\n\n- a -> b0\n"
    + "".join(f"### b{number}\n- a -> b{number + 1}\n" for number in range(900)),
    "targets that are not there": "## Tilanne: a\n\n" + "- a -> b\n" * (MOST // 10),
    "arrows": "## Tilanne: a\n\n- " + "->" * 9_000,
    "dashes": HEAD + "- " + "a- " * 6_000,
    "hashes": HEAD + "a" + "#" * 19_000,
    "spaces": HEAD + "- a" + " " * 19_000 + "b",
    "references": "# A\n\n" + "![](a)" * 3_000,
    "open references": "# A\n\n" + "](<" * 6_000,
    "quotes of titles": "# A\n\n" + '[a](b "c" ' * 1_900,
    "tags": "# A\n\n" + ("<a " + " " * 280) * 60,
    "callouts": "> [!VINKI]\n" * (MOST // 12),
    "digits": "# A\n\n## Arvioi luku: a\n\n- [x] " + "1 111" * 3_000,
    "underlines": "a\n---\n" * (MOST // 6),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_long(name: str) -> None:
    data = HOSTILE[name].encode()

    start = time.process_time()
    read_soundly(data)
    add_ids(data, "a.md")

    # A second at most on an idle computer; what is quadratic takes minutes.
    assert time.process_time() - start < 15


def test_random_bytes_are_read_quickly() -> None:
    data = random.Random(20261121).randbytes(MOST)  # noqa: S311 - no secret

    start = time.process_time()
    read_soundly(data)

    assert time.process_time() - start < 15
