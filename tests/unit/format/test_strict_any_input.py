"""Whatever a file holds, the strict check ends, raises nothing and points inside the file."""

import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.content.messages import explain
from palvelukoulu.content.strict import check_strictly

PIECES = """\
---
# Otsikko
## Sivu
### Valitse yksi: Mitä?
## Tilanne: Avain
### Kohta
### Täydennä: Lause
### Vastaa lyhyesti: Sana?
### Yhdistä: Parit
## Päivän kisa: Hei
<!-- tunnus: k3f7q2 -->
kesto: 4 min
lähteet:
- [S] blogi
- [x] oikea | toinen
- [ ] väärä
  > +2 palaute 3-5
> "sitaatti" 70%...
> [!VINKKI]
1. klo 9:30
- a (jos X ≥ 1) -> Kohta
| a | b |
|---|---|
Vihje: tutkimusten mukaan!
Pisteet: 0
```
![kuva](media/a.png) [S] [Q]
[[aukko|*rako]] ___ 😊 esimies 09.02.2012

""".splitlines(keepends=True)
ODD = ["\r\n", "\r", "\t", " ", "\x00", "\u202e", "\ufeff", "|", "[[", "*", "`", "- ", "> "]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES + ODD) | st.text(max_size=8), max_size=40).map("".join))
def test_any_lesson_is_checked(lesson: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.md"
        path.write_bytes(lesson.encode("utf-8", "surrogatepass"))
        [(_, read)] = check_strictly([path])
        raw = path.read_bytes().decode("utf-8", "replace")

    lines = raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in read.diagnostics:
        assert 1 <= one.place.line <= len(lines), one
        assert 1 <= one.place.column <= len(lines[one.place.line - 1]) + 1, one
        assert explain(one).message


LONG = ["a", "1", "1.", "(= ", "[[a|", "[", "](", "` ", "> ", "|", "- a -> ", " ", "-", "!", "a'"]


@pytest.mark.parametrize("piece", LONG)
@pytest.mark.parametrize("start", ["", "- ", "  > "])
def test_a_line_of_one_sign_is_checked_at_once(tmp_path: Path, piece: str, start: str) -> None:
    path = tmp_path / "a.md"
    line = start + piece * (19_000 // len(piece))
    path.write_text(f"# A\n\n### Tilanne: Mitä?\n\n{line} x\n", "utf-8")
    began = time.process_time()

    check_strictly([path])

    assert time.process_time() - began < 2
