"""Missing ids are told as one remark, so that they do not hide the others."""

from pathlib import Path

from palvelukoulu.content.checking import check_paths
from palvelukoulu.content.gathering import gathered
from palvelukoulu.content.report import as_json, as_text, counts
from palvelukoulu.core.diagnostics import Diagnostic, Place, Severity

TASK = "\n### Pohdi: Mitä {}?\n\nMieti.\n"


def missing(line: int, code: str = "PK080", file: str = "a.md") -> Diagnostic:
    return Diagnostic(code, Place(file, line), Severity.WARNING)


def test_many_missing_ids_are_one_remark_where_the_first_was() -> None:
    other = Diagnostic("PK010", Place("b.md", 1))
    found = gathered([missing(3), other, missing(9), missing(2, file="b.md")])

    assert [(one.code, one.place.line, one.facts.get("count")) for one in found] == [
        ("PK085", 3, "3"),
        ("PK010", 1, None),
    ]


def test_terms_are_counted_apart() -> None:
    found = gathered([missing(3), missing(3, "PK160"), missing(5, "PK160")])

    assert [one.code for one in found] == ["PK080", "PK179"]


def test_a_report_for_a_person_gathers_and_one_for_a_program_does_not(tmp_path: Path) -> None:
    tasks = TASK.format("teet") + TASK.format("sanot")
    (tmp_path / "01-eka.md").write_text("# Eka\n" + tasks, "utf-8")
    checked = check_paths([tmp_path / "01-eka.md"])

    assert "2 tehtävältä puuttuu tunnus." in as_text(checked)
    assert as_text(checked).count("puuttuu tunnus") == 1
    assert counts(checked) == (0, 1)
    assert as_json(checked).count("PK080") == 2
