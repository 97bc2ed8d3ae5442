"""Every remark has words, and no words are left over."""

import re
from pathlib import Path

import pytest

import palvelukoulu
from palvelukoulu.content.messages import explain
from palvelukoulu.content.sentences import (
    SENTENCES,
    courses,
    files,
    glossary,
    slips,
    tasks,
    tracks,
    writing,
)
from palvelukoulu.content.words import nearest
from palvelukoulu.core.diagnostics import Diagnostic, Place

PACKAGE = Path(palvelukoulu.__file__).parent
HERE = Place("a.md", 1)


def used_codes() -> set[str]:
    sources = (
        path.read_text("utf-8")
        for layer in ("core", "content")
        for path in (PACKAGE / layer).rglob("*.py")
        if "sentences" not in path.parts
    )
    return {code for source in sources for code in re.findall(r'"(PK[0-9]{3})"', source)}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert used_codes() == set(SENTENCES)


def test_no_code_has_two_sentences() -> None:
    modules = (files, tasks, courses, glossary, slips, tracks, writing)

    assert sum(len(module.SENTENCES) for module in modules) == len(SENTENCES)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_says_what_and_what_to_do(code: str) -> None:
    said = explain(Diagnostic(code, HERE))

    assert said.message.endswith((".", "?"))
    assert len(said.fix) > len("Korjaa.")
    assert "'" not in said.message + said.fix


def test_a_guess_takes_the_place_of_the_general_advice() -> None:
    facts = {"written": "Valitse yski", "near": "Valitse yksi"}

    assert "Tarkoititko ”Valitse yksi”?" in explain(Diagnostic("PK012", HERE, facts=facts)).fix


def test_a_missing_node_is_named_with_the_line_of_the_nearest() -> None:
    facts = {"target": "Pahottelu", "near": "Pahoittelu", "near_line": "114"}
    said = explain(Diagnostic("PK062", HERE, facts=facts))

    assert said.message == "Kohtaa ”Pahottelu” ei ole."
    assert said.fix == "Tarkoititko ”Pahoittelu” (rivi 114)?"


def test_the_reason_for_refusing_a_drawing_is_in_finnish() -> None:
    said = explain(Diagnostic("PK097", HERE, facts={"detail": "size"}))

    assert said.message == "SVG-kuvaa ei näytetä: tiedosto on liian suuri."


def test_braces_in_a_course_are_only_text() -> None:
    said = explain(Diagnostic("PK032", HERE, facts={"text": "{0} {text}"}))

    assert said.message == "Sama vaihtoehto on kahdesti: ”{0} {text}”."


@pytest.mark.parametrize("written", ["", "x", "pitkä" * 20])
def test_nothing_is_suggested_for_what_is_no_word(written: str) -> None:
    assert nearest(written, ["Vihje", "x"]) is None
