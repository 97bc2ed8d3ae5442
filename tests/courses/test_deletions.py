"""A key pressed by accident must not change an exercise without a remark.

Each character of a lesson is deleted in turn. Where that changes the structure (kinds,
ids, right answers, items, feedback, labels, pages, nodes) something must be remarked on;
at most one deletion in 200 may slip through. By default a sample is taken; the whole is
some 200,000 readings: ``PALVELUKOULU_WHOLE=1 pytest tests/courses/test_deletions.py -s``.
"""

import os
import random
import re
from pathlib import Path

import pytest

from palvelukoulu.content.glossary import ReadGlossary, parse_glossary
from palvelukoulu.content.lesson import ReadLesson, parse_lesson
from palvelukoulu.core.course import Prose
from palvelukoulu.core.exercise import Item

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests/data/format/esimerkki/1-edustaminen/ensikohtaaminen.md"
GLOSSARIES = sorted(ROOT.glob("courses/*/sanasto.md"))
LESSONS = [EXAMPLE, *sorted(ROOT.glob("courses/*/[0-9]*.md"))]
MOST_SILENT = 0.005
SAMPLE = 4_000
ARROW = re.compile(r"-->|->|=>|–>|→")
SCORE = re.compile(r"[+\-−–][0-9]+(?=\s)")


def item(one: Item) -> object:
    score = SCORE.match(one.feedback)
    return (
        one.is_checked,
        one.is_numbered,
        bool(one.feedback),
        score[0] if score else "",
        len(ARROW.findall(one.text)),
        one.text.count("[["),
        "___" in one.text,
        tuple(map(item, one.children)),
    )


def structure(read: ReadLesson) -> object:
    assert read.lesson is not None
    pages = [
        [
            "prose" if isinstance(block, Prose) else type(block.exercise).__name__
            for block in one.blocks
        ]
        for one in read.lesson.pages
    ]
    blocks = [
        (
            one.kind,
            one.id,
            [item(part) for part in one.items],
            [label.word for label in one.labels],
            (one.intro + one.outro).count("[["),
            (bool(one.intro), bool(one.outro)),
            [[item(part) for part in section.items] for section in one.sections],
        )
        for one in read.blocks
    ]
    return pages, blocks


def is_silent(text: str, at: int, before: object) -> bool:
    """Whether deleting a character changes the structure and nothing is said about it."""
    read = parse_lesson((text[:at] + text[at + 1 :]).encode(), "01-alku.md")
    return not read.diagnostics and structure(read) != before


def silent(lesson: Path, share: float) -> tuple[list[str], int]:
    text = lesson.read_text("utf-8")
    before = structure(parse_lesson(text.encode(), "01-alku.md"))
    chance = random.Random(lesson.name)  # noqa: S311 - the same sample every time
    tried = [at for at in range(len(text)) if chance.random() < share]
    found = [
        f"{lesson.name}: {text[max(0, at - 20) : at]!r} ⟦{text[at]!r}⟧ {text[at + 1 : at + 20]!r}"
        for at in tried
        if is_silent(text, at, before)
    ]
    return found, len(tried)


@pytest.mark.parametrize("lesson", [EXAMPLE], ids=["esimerkki"])
def test_every_lost_character_of_the_example_is_noticed(lesson: Path) -> None:
    found, _ = silent(lesson, share=1)

    assert found == []


def test_a_lost_character_hardly_ever_changes_a_shipped_lesson_unnoticed() -> None:
    size = sum(lesson.stat().st_size for lesson in LESSONS)
    share = 1.0 if os.environ.get("PALVELUKOULU_WHOLE") else SAMPLE / size
    results = [silent(lesson, share) for lesson in LESSONS]
    found = [one for slips, _ in results for one in slips]
    tried = sum(count for _, count in results)
    print(f"{len(found)} / {tried}", *found, sep="\n")  # noqa: T201 - the measurement

    assert len(found) <= MOST_SILENT * tried


def told(read: ReadGlossary) -> object:
    return [
        (one.id, len(one.forms), bool(one.source), bool(one.explanation)) for one in read.terms
    ]


def silent_in_glossary(glossary: Path) -> list[str]:
    """Return where a lost character changes what terms there are without a remark."""
    text = glossary.read_text("utf-8")
    before = told(parse_glossary(text.encode(), "sanasto.md"))
    found = []
    for at in range(len(text)):
        read = parse_glossary((text[:at] + text[at + 1 :]).encode(), "sanasto.md")
        if not read.diagnostics and told(read) != before:
            found.append(f"{glossary.parent.name}: {text[max(0, at - 20) : at + 20]!r}")
    return found


@pytest.mark.parametrize("glossary", GLOSSARIES, ids=lambda path: path.parent.name)
def test_a_lost_character_never_changes_a_shipped_glossary_unnoticed(glossary: Path) -> None:
    assert silent_in_glossary(glossary) == []
