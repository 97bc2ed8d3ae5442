"""Tables that are not shown as their author sees them."""

import pytest

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.messages import explain
from palvelukoulu.core.diagnostics import Diagnostic

HEAD = "# Eka\n\nAlku.\n\n"


def remarks(text: str) -> list[Diagnostic]:
    return list(parse_lesson((HEAD + text).encode(), "01-eka.md").diagnostics)


def test_a_cell_that_is_not_shown_is_named() -> None:
    (found,) = remarks("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 | 5 | 6 |\n\nTeksti | a | b\n")

    assert (found.code, found.place.line) == ("PK190", 8)
    assert "4 saraketta, kun otsikoita on 2" in explain(found).message
    assert "”5 | 6”" in explain(found).message


def test_a_table_may_end_with_its_file() -> None:
    assert remarks("| A | B |\n|---|---|\n| 1 | 2 |") == []


@pytest.mark.parametrize(
    "after", ["", "\n\nTeksti | toinen | kolmas", "\n> lainaus | a | b", "\n### Väli | a | b"]
)
def test_a_table_ends_where_another_block_starts(after: str) -> None:
    assert remarks("| A | B |\n|---|---|\n| 1 | 2 |  |\n| 3 |" + after + "\n") == []


def test_rows_without_a_line_of_dashes_are_told_once() -> None:
    (found,) = remarks("| A | B |\n| 1 | 2 |\n| 3 | 4 |\n")

    assert (found.code, found.place.line) == ("PK191", 5)
    assert explain(found).fix == "Kirjoita otsikkorivin alle: | --- | --- |"


@pytest.mark.parametrize(
    "text", ["| Yksi rivi | vain |\n", "Valitse a | b.\nTai c | d.\n", "|---|---|\n| a | b |\n"]
)
def test_bars_in_a_text_are_no_table(text: str) -> None:
    assert remarks(text) == []
